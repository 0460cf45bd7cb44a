"""Time one training step of the embedded model, in the forms that were weighed.

    .venv/bin/python bench/sft_step.py ROWS.jsonl --model FOLDER [--threads 2] [--rounds 5]

FOLDER is what ``esi-triage model --base --json`` names, ROWS the training rows of
``training.build_dataset``.  The forms are stepped in turn on the same batches (forward,
backward, AdamW on a LoRA of rank 32, BF16 autocast); the first two steps of each, which
compile and allocate, are left out.  Prints JSON: tokens a second, prompts included.
"""

from __future__ import annotations

import argparse
import itertools
import json
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

import torch
from peft import get_peft_model
from torch.nn.functional import cross_entropy
from transformers import AutoTokenizer
from trl.trainer.sft_trainer import DataCollatorForLanguageModeling
from trl.trainer.utils import add_fused_lm_head

from training.base_model import compile_layers, load_model, lora_config
from training.encoding import Encoded, encode, pad_id
from training.examples import read_rows
from training.shortlist import Shortlist, trim
from training.stage_recipe import Lora

LORA = Lora(
    r=32,
    alpha=32,
    targets=("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"),
)
_UNCOUNTED = 2


Loss = Callable[[Any, dict[str, Any]], torch.Tensor]


class Form(NamedTuple):
    """One way to take a step: what is done to the model, and how its loss is had."""

    name: str
    model: Any
    loss: Loss
    batches: list[dict[str, Any]]


def whole_logits(model: Any, batch: dict[str, Any]) -> torch.Tensor:
    """transformers' own loss: logits of every position over the whole vocabulary."""
    loss: torch.Tensor = model(**batch, use_cache=False).loss
    return loss


def answers_logits(model: Any, batch: dict[str, Any]) -> torch.Tensor:
    """What ``training.weighted_loss`` asks for: the logits from the first answer's place on."""
    first = int((batch["labels"] != -100).any(dim=0).int().argmax())
    labels = batch["labels"][:, first:]
    rest = {name: given for name, given in batch.items() if name != "labels"}
    kept = labels.shape[1] + 1
    made = model(**rest, use_cache=False, logits_to_keep=kept).logits[:, :-1].float()
    return cross_entropy(made.flatten(0, 1), labels.flatten())


def fused(model: Any, batch: dict[str, Any]) -> torch.Tensor:
    """TRL's fused head: log-probabilities in chunks, completion positions only."""
    made = model(**batch, fused_lm_head=True, use_cache=False)
    loss: torch.Tensor = -made.log_probs.sum() / (batch["labels"] != -100).sum()
    return loss


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=Path)
    parser.add_argument("--model", required=True)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    tokenizer = AutoTokenizer.from_pretrained(arguments.model)
    examples = list(itertools.islice(read_rows(arguments.rows), 7483))
    rows = encode(tokenizer, examples, 2048)
    ids = Shortlist(
        id_ for row in rows for id_ in (*row.prompt, *row.completion, pad_id(tokenizer))
    )
    short = [Encoded(row.id, ids.short(row.prompt), ids.short(row.completion)) for row in rows]
    pad, short_pad = pad_id(tokenizer), ids.short([pad_id(tokenizer)])[0]
    steps = arguments.rounds + _UNCOUNTED
    whole = (_batches(rows, pad, arguments), None)
    few = (_batches(short, short_pad, arguments), ids)
    forms = [
        _form("whole logits", arguments.model, whole_logits, *whole),
        _form("fused head", arguments.model, fused, *whole),
        _form("shortlist, fused head", arguments.model, fused, *few),
        _form("shortlist, fused head, compiled", arguments.model, fused, *few, compiled=True),
        _form("shortlist, answers' logits", arguments.model, answers_logits, *few),
        _form(
            "the same, eager attention", arguments.model, answers_logits, *few, attention="eager"
        ),
        _form(
            "the same, eager attention, compiled",
            arguments.model,
            answers_logits,
            *few,
            attention="eager",
            compiled=True,
        ),
    ]
    times: dict[str, list[float]] = {form.name: [] for form in forms}
    for step in range(steps):
        for form in forms:
            times[form.name].append(_step(form, form.batches[step]))
    print(
        json.dumps(
            {
                "threads": arguments.threads,
                "shortlist": len(ids),
                "tokens_per_second": {
                    name: round(statistics.median(speeds[_UNCOUNTED:]), 1)
                    for name, speeds in times.items()
                },
                "slowest_and_fastest": {
                    name: [round(min(speeds[_UNCOUNTED:]), 1), round(max(speeds[_UNCOUNTED:]), 1)]
                    for name, speeds in times.items()
                },
            },
            indent=2,
        )
    )


def _form(
    name: str,
    folder: str,
    loss: Loss,
    batches: list[dict[str, Any]],
    ids: Shortlist | None,
    *,
    attention: Literal["sdpa", "eager"] = "sdpa",
    compiled: bool = False,
) -> Form:
    model = load_model(folder, "bfloat16", attention)
    if ids is not None:
        trim(model, ids)
    if loss is fused:
        add_fused_lm_head(model, outputs=("log_probs", "entropy", "is_top1"))
    adapted = get_peft_model(model, lora_config(LORA))
    if compiled:
        compile_layers(adapted.get_base_model())
    return Form(name, adapted.train(), loss, batches)


def _batches(rows: Sequence[Encoded], pad: int, arguments: Any) -> list[dict[str, Any]]:
    collate = DataCollatorForLanguageModeling(pad_token_id=pad, pad_to_multiple_of=8)
    made = []
    for step in range(arguments.rounds + _UNCOUNTED):
        chosen = rows[step * arguments.batch : (step + 1) * arguments.batch]
        made.append(
            collate(
                [
                    {
                        "input_ids": row.prompt + row.completion,
                        "labels": [-100] * len(row.prompt) + row.completion,
                    }
                    for row in chosen
                ]
            )
        )
    return made


def _step(form: Form, batch: dict[str, Any]) -> float:
    """One step; tokens a second."""
    trained = [weight for weight in form.model.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(trained, lr=1e-4)
    started = time.perf_counter()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        loss = form.loss(form.model, batch)
    loss.backward()  # type: ignore[no-untyped-call]
    optimiser.step()
    optimiser.zero_grad()
    return float(batch["attention_mask"].sum()) / (time.perf_counter() - started)


if __name__ == "__main__":
    main()
