"""Answers written during training, scored like any others: a callback of the trainer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import TrainerCallback

from training.encoding import Encoded, padded
from training.stage_recipe import Watching
from triage.answer import Answer, read
from triage.case import Frozen
from triage.level import EsiLevel
from triage.scores import Pair, Scores, score


class Checkup(Frozen):
    """The scores after a step."""

    step: int
    scores: Scores

    def better_than(self, other: Checkup | None) -> bool:
        """By exact agreement, then by adjacent agreement; a tie goes to the later."""
        return other is None or _merit(self) >= _merit(other)


def save_adapter(trainer: Any, model: Any, folder: Path) -> None:
    """Write the adapter of ``model`` into ``folder``; where it is sharded, every process helps."""
    whole = trainer.accelerator.get_state_dict(model) if trainer is not None else None
    if trainer is None or trainer.is_world_process_zero():
        model.save_pretrained(folder, state_dict=whole)


def _merit(checkup: Checkup) -> tuple[float, float]:
    return checkup.scores.exact or 0.0, checkup.scores.adjacent or 0.0


class Check(TrainerCallback):  # type: ignore[misc]  # transformers is not typed
    """Every so many steps: write answers, log their scores, keep the best adapter.

    ``decode`` turns generated ids into text.  The best so far lies in ``folder`` with its
    scores, so that a run that was cut off knows what it has to beat.
    """

    def __init__(
        self,
        watching: Watching,
        rows: Sequence[tuple[Encoded, EsiLevel]],
        decode: Any,
        ends: Sequence[int],
        pad: int,
        folder: Path,
    ) -> None:
        self._watching = watching
        # Longest first: a batch of like lengths wastes little on padding.
        self._rows = sorted(rows, key=lambda row: -len(row[0].prompt))
        self._decode = decode
        self._ends = list(ends)
        self._pad = pad
        self._folder = folder
        self.trainer: Any = None

    def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Check when the step is due, and after the last one."""
        if state.global_step % self._watching.every_steps == 0:
            due = control.should_log
            self._check(kwargs["model"], state)
            # What the check logs would else count as the step's own line, which is yet to come.
            control.should_log = due

    def on_train_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """The last adapter is checked as well."""
        if state.global_step % self._watching.every_steps:
            self._check(kwargs["model"], state)

    def _check(self, model: Any, state: Any) -> None:
        checkup = Checkup(step=state.global_step, scores=score(self._pairs(model)))
        scores = checkup.scores
        if self.trainer is not None:
            self.trainer.log(
                {
                    "check/exact": scores.exact,
                    "check/adjacent": scores.adjacent,
                    "check/under_triage": scores.under_triage_rate,
                    "check/unreadable": scores.unreadable / scores.n,
                }
            )
        better = checkup.better_than(self.best())
        if self.trainer is not None:
            self.trainer.accelerator.wait_for_everyone()  # all have read what the first may write
        if better:
            save_adapter(self.trainer, model, self._folder)
        if better and state.is_world_process_zero:
            (self._folder / "checkup.json").write_text(checkup.model_dump_json(indent=2) + "\n")

    def best(self) -> Checkup | None:
        """The best check so far, also of a run before this one."""
        path = self._folder / "checkup.json"
        return Checkup.model_validate_json(path.read_text()) if path.exists() else None

    def _pairs(self, model: Any) -> list[Pair]:
        was_training = model.training
        model.eval()
        pairs = []
        with torch.no_grad(), torch.compiler.set_stance("force_eager"):
            for start in range(0, len(self._rows), self._watching.batch):
                batch = self._rows[start : start + self._watching.batch]
                for text, (_, gold) in zip(self._answers(model, batch), batch, strict=True):
                    answer = read(text)
                    pairs.append(Pair(gold, answer.level if isinstance(answer, Answer) else None))
        model.train(was_training)
        return pairs

    def _answers(self, model: Any, batch: Sequence[tuple[Encoded, EsiLevel]]) -> list[str]:
        ids, mask = padded([row.prompt for row, _ in batch], self._pad)
        made = model.generate(
            input_ids=ids.to(model.device),
            attention_mask=mask.to(model.device),
            max_new_tokens=self._watching.max_new_tokens,
            do_sample=False,
            eos_token_id=self._ends,
            pad_token_id=self._pad,
        )
        return [self._decode(self._until_end(row.tolist())) for row in made[:, ids.shape[1] :]]

    def _until_end(self, ids: list[int]) -> list[int]:
        for place, id_ in enumerate(ids):
            if id_ in self._ends:
                return ids[:place]
        return ids
