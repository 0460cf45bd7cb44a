"""The reward as TRL calls it, with everything about the answers that is worth a curve."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from transformers import TrainerCallback

from training.errors import Collapsed
from training.grpo_recipe import Limits
from training.policy import Policy
from training.rewards import Judged, Variant, reward
from triage.answer import Answer, Fault, Unreadable, read
from triage.case import Case
from triage.findings import Findings
from triage.level import EsiLevel
from triage.rules import assess
from triage.scores import Pair, score


class Judge:
    """Reads answers, rewards them, logs components and clinical scores, remembers the last.

    A truncated answer is unreadable, whatever stands in it, as in the service.
    """

    __name__ = "reward"  # TRL logs it under this name

    def __init__(self, policy: Policy, variant: Variant, remembered: int) -> None:
        self._policy = policy
        self._variant = variant
        self.recent: deque[tuple[Pair, ...]] = deque(maxlen=remembered)
        self.cut: deque[float] = deque(maxlen=remembered)

    def __call__(
        self,
        completion_ids: Sequence[Sequence[int]],
        narrative: Sequence[str],
        gold: Sequence[int],
        log_metric: Callable[[str, float], None],
        **_: Any,
    ) -> list[float]:
        """The rewards of a batch of answers."""
        judged = [
            Judged(note, EsiLevel(level), self._read(ids), len(ids), _assessed(note))
            for ids, note, level in zip(completion_ids, narrative, gold, strict=True)
        ]
        rewards = [reward(one, self._variant) for one in judged]
        for name in asdict(rewards[0]):
            log_metric(f"part/{name}", _mean([getattr(one, name) for one in rewards]))
        self._score(judged, log_metric)
        return [one.total for one in rewards]

    def _read(self, ids: Sequence[int]) -> Answer | Unreadable:
        if not ids or ids[-1] not in self._policy.ends:
            return Unreadable(fault=Fault.TRUNCATED)
        return read(self._policy.decode(list(ids[:-1])))

    def _score(self, judged: Sequence[Judged], log_metric: Callable[[str, float], None]) -> None:
        levels = [one.answer.level if isinstance(one.answer, Answer) else None for one in judged]
        cut = [one.answer == Unreadable(fault=Fault.TRUNCATED) for one in judged]
        pairs = [Pair(one.gold, level) for one, level in zip(judged, levels, strict=True)]
        self.recent.append(tuple(pairs))
        self.cut.append(_mean(cut))
        found = score(pairs)
        for name in ("exact", "adjacent", "under_triage_rate", "qwk"):
            value = getattr(found, name)
            if value is not None:
                log_metric(f"answers/{name}", value)
        log_metric("answers/unreadable", found.unreadable / found.n)
        for level in EsiLevel:
            log_metric(f"answers/share_esi{level.value}", _mean([got is level for got in levels]))


class Guard(TrainerCallback):  # type: ignore[misc]  # transformers is not typed
    """Stops a run that has stopped to triage: one level for everybody, or no end of writing."""

    def __init__(self, judge: Judge, limits: Limits) -> None:
        self._judge = judge
        self._limits = limits

    def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Raise :class:`Collapsed` when the last steps are beyond a limit."""
        limits, judge = self._limits, self._judge
        if len(judge.recent) < limits.steps:
            return
        cut = _mean(list(judge.cut))
        if cut > limits.clipped_share:
            raise Collapsed(
                f"step {state.global_step}: {cut:.0%} of the answers of the last {limits.steps} "
                "steps were cut at their bound; raise max_new_tokens or lower the learning rate"
            )
        read = [pair for pairs in judge.recent for pair in pairs if pair.predicted is not None]
        for level in EsiLevel:
            share = _mean([pair.predicted is level for pair in read])
            # Where most cases drawn are of one level, so are most right answers.
            others = _mean([pair.predicted is level for pair in read if pair.gold is not level])
            if min(share, others) > limits.level_share:
                raise Collapsed(
                    f"step {state.global_step}: {level} is {share:.0%} of the answers of the last "
                    f"{limits.steps} steps; the reward pays for one level, not for triage"
                )


@lru_cache(maxsize=4096)
def _assessed(narrative: str) -> Findings:
    return assess(Case(narrative=narrative))


def _mean(values: Sequence[float]) -> float:
    """Their mean; 0 where there are none."""
    return sum(values) / len(values) if values else 0.0
