"""The model in training and its rows: base, vocabulary and adapter, as a recipe asks."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from peft import get_peft_model
from transformers import AutoTokenizer, set_seed

from training.adapter_files import read_shortlist
from training.base_model import load_model, lora_config, with_adapter
from training.checkup import Check
from training.encoding import Encoded, encode, end_ids, pad_id
from training.examples import Example, read_rows, without_reasoning
from training.shortlist import Shortlist, trim
from training.splits import Split
from training.stage_recipe import Lora, StageRecipe
from triage.level import EsiLevel


@dataclass(frozen=True)
class Policy:
    """A model with its adapter, and the training rows in its vocabulary."""

    tokenizer: Any
    model: Any
    examples: Sequence[Example]
    rows: Sequence[Encoded]
    ends: Sequence[int]
    pad: int
    decode: Callable[[Sequence[int]], str]
    check: Check | None
    shortlist: Sequence[int] | None
    """The ids of the model's vocabulary, when it is trained on a shortlist."""
    before: Path | None = None
    """The adapter that the run goes on from."""

    def answers(self) -> Iterator[Sequence[int]]:
        """The completions of the rows, in ids of the whole vocabulary."""
        ids = self.shortlist
        for row in self.rows:
            yield row.completion if ids is None else [ids[place] for place in row.completion]


def prepare(
    recipe: StageRecipe,
    max_length: int,
    lora: Lora | None = None,
    adapter: Path | None = None,
    split: Split = Split.TRAIN,
) -> Policy:
    """The policy of ``recipe``: a new adapter of the form ``lora``, or ``adapter`` to go on with,
    and the rows of ``split``.

    Raises :class:`training.errors.WorkshopError`, as for a row over ``max_length`` tokens.
    """
    set_seed(recipe.seed)
    if recipe.threads is not None:
        torch.set_num_threads(recipe.threads)
    tokenizer = AutoTokenizer.from_pretrained(recipe.model)
    examples = _examples(recipe, split, recipe.records, recipe.skip)
    rows = encode(tokenizer, examples, max_length)
    watched = _watched(recipe, tokenizer, max_length)
    model = load_model(recipe.model, recipe.dtype, recipe.attention)
    pad = pad_id(tokenizer)
    decode: Callable[[Sequence[int]], str] = tokenizer.decode
    shortlist = None
    if recipe.vocabulary == "shortlist":
        everything = [*rows, *(row for row, _ in watched)]
        used = {id_ for row in everything for id_ in (*row.prompt, *row.completion, pad)}
        # What an adapter may write it may go on to write, whatever the rows of this stage use.
        before = read_shortlist([adapter]) if adapter else None
        ids = Shortlist(used | (before or set()))
        trim(model, ids)
        shortlist = ids.ids
        rows = [_short(row, ids) for row in rows]
        watched = [(_short(row, ids), level) for row, level in watched]
        (pad,) = ids.short([pad])
        decode = lambda made: tokenizer.decode(ids.full(made))  # noqa: E731
    ends = sorted(end_ids(rows))
    check = None
    if recipe.watching is not None:
        best = recipe.output / "best"
        check = Check(recipe.watching, watched, decode, ends, pad, best)
    adapted = _adapted(model, lora, adapter)
    return Policy(tokenizer, adapted, examples, rows, ends, pad, decode, check, shortlist, adapter)


def _adapted(model: Any, lora: Lora | None, adapter: Path | None) -> Any:
    if adapter is not None:
        return with_adapter(model, adapter, trainable=True)
    assert lora is not None, "without an adapter to go on with, the form of a new one"
    return get_peft_model(model, lora_config(lora))


def _watched(
    recipe: StageRecipe, tokenizer: Any, max_length: int
) -> list[tuple[Encoded, EsiLevel]]:
    """The validation rows of the generation check."""
    if recipe.watching is None:
        return []
    examples = _examples(recipe, Split.VALIDATION, recipe.watching.cases)
    encoded = encode(tokenizer, examples, max_length)
    return [(row, example.level) for row, example in zip(encoded, examples, strict=True)]


def _examples(recipe: StageRecipe, split: Split, most: int | None, skip: int = 0) -> list[Example]:
    """``most`` examples of ``split`` after ``skip``, or all, with the answers that are taught."""
    end = None if most is None else skip + most
    rows = itertools.islice(read_rows(recipe.data / f"{split.value}.jsonl"), skip, end)
    return list(rows if recipe.reasoning else map(without_reasoning, rows))


def _short(row: Encoded, ids: Shortlist) -> Encoded:
    return Encoded(row.id, ids.short(row.prompt), ids.short(row.completion), row.decisions)
