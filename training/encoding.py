"""Rows as token ids: the prompt as the service asks it, the completion with its end of turn."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import torch
from torch.nn.utils.rnn import pad_sequence

from training.errors import RowsTooLong, WorkshopError
from training.examples import Example, row_of

_SHOWN = 5
# "- Red flags: none", "- Step B (high-risk): Yes: ..." and "ANSWER: ESI 2".
_DECISION = re.compile(
    r"^- (?:Red flags|Step [A-D] \([^)]*\)): (\w+)|^ANSWER: ESI (\d)", re.MULTILINE
)


class Encoded(NamedTuple):
    """One row; the loss is taken on ``completion`` only."""

    id: str
    prompt: list[int]
    completion: list[int]
    decisions: Sequence[int] = ()
    """Places in ``completion`` where red flags begin, a step says yes or no, or the level is."""


def encode(tokenizer: Any, examples: Iterable[Example], max_length: int) -> list[Encoded]:
    """Every row as ids.

    Raises :class:`RowsTooLong` when a row has more than ``max_length`` tokens: cut at the
    end it would lose its answer, cut at the front its question.
    """
    encoded = [_encode(tokenizer, example) for example in examples]
    long = [row.id for row in encoded if len(row.prompt) + len(row.completion) > max_length]
    if long:
        raise RowsTooLong(
            f"{len(long)} rows are longer than {max_length} tokens: {', '.join(long[:_SHOWN])}"
        )
    return encoded


def pad_id(tokenizer: Any) -> int:
    """The id that fills a batch up."""
    return int(tokenizer.eos_token_id if tokenizer.pad_token_id is None else tokenizer.pad_token_id)


def padded(prompts: Sequence[Sequence[int]], pad: int) -> tuple[torch.Tensor, torch.Tensor]:
    """``prompts`` as ids and attention mask (B x T each), padded on the left."""
    rows = [torch.tensor(prompt) for prompt in prompts]
    left = partial(pad_sequence, batch_first=True, padding_side="left")
    return left(rows, padding_value=pad), left([torch.ones_like(row) for row in rows])


def end_ids(rows: Sequence[Encoded]) -> set[int]:
    """The ids that rows end with: the end of turn."""
    return {row.completion[-1] for row in rows}


def asked_text(tokenizer: Any, turns: Sequence[Mapping[str, str]]) -> str:
    """The prompt of ``turns`` up to where the model answers, as the service writes it.

    A template that would have the model think first, such as Qwen's, closes that part empty, as
    it does before the answers of the rows; Gemma's knows no such thing.
    """
    text: str = tokenizer.apply_chat_template(
        turns, tokenize=False, add_generation_prompt=True, enable_thinking=False
    )
    return text


def _encode(tokenizer: Any, example: Example) -> Encoded:
    row = row_of(example)
    asked = [turn.model_dump() for turn in row.prompt]
    answered = [*asked, row.completion[0].model_dump()]
    question = asked_text(tokenizer, asked)
    whole = tokenizer.apply_chat_template(answered, tokenize=False, enable_thinking=False)
    if not whole.startswith(question):
        raise WorkshopError("the chat template writes another prompt when an answer follows it")
    # What follows the end of turn (Gemma's template adds a line break) is never generated.
    answer = whole.removeprefix(question).rstrip()
    made = tokenizer(answer, add_special_tokens=False, return_offsets_mapping=True)
    decided = [max(found.span(1), found.span(2)) for found in _DECISION.finditer(answer)]
    places = [
        place
        for place, (start, end) in enumerate(made["offset_mapping"])
        if any(start < stop and begin < end for begin, stop in decided)
    ]
    return Encoded(
        example.id,
        tokenizer(question, add_special_tokens=False)["input_ids"],
        made["input_ids"],
        places,
    )
