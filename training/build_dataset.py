"""Stage 1: mix the sources into train, validation and test files.

``python -m training.build_dataset RECIPE.toml`` writes, into the recipe's output folder::

    train.jsonl  validation.jsonl  test.jsonl    prompt-completion rows
    validation.cases.jsonl  test.cases.jsonl     the same cases for `esi-triage evaluate`
    experts.cases.jsonl                          MIETIC's expert rows, when it is a source
    card.json  card.md                           what is in them
    receipt.json                                 what they were built from

Every source becomes a part first; a run that was cut off goes on with the parts that are whole.
A data set that stands already, of the same recipe, sources and code, is not built again.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from training.config import load
from training.data_card import DataCard, name_of, render, split_card, warnings
from training.data_recipe import DataRecipe
from training.duplicates import near_duplicates_between
from training.errors import Leakage, TooManyBadRows, refusals
from training.evaluation_set import EvaluationRow, check_leaks
from training.examples import write_rows
from training.labelled import Line, read_labelled, write_labelled
from training.mixture import balanced
from training.parts import Collected, casebook_digest, collect, folder_of
from training.receipt import inputs_of, standing, write_receipt
from training.sources.mietic import evaluation_rows
from training.splits import Split, check_apart
from triage import contract


def main(argv: Sequence[str] | None = None) -> None:
    """Build; a refusal is one line on standard error and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m training.build_dataset", description=__doc__)
    parser.add_argument("recipe", type=Path)
    arguments = parser.parse_args(argv)
    console = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)
    with refusals():
        recipe = load(arguments.recipe, DataRecipe)
        there = standing(recipe)
        card = there or _built(recipe, console)
    rows = sum(item.rows for item in card.splits.values())
    console.print(f"data {card.sha256[:16]}: {rows} rows{', there already' if there else ''}")
    for line in warnings(card):
        console.print(line)


def _built(recipe: DataRecipe, console: Console) -> DataCard:
    with Progress(console=console) as progress:
        return build(recipe, progress)


def build(recipe: DataRecipe, progress: Progress) -> DataCard:
    """Every file of ``recipe``; its card.  Raises :class:`WorkshopError`."""
    recipe.output.mkdir(parents=True, exist_ok=True)
    inputs = inputs_of(recipe)
    names = ["card.json", "card.md"]
    experts = _experts(recipe)
    wanted = {split: balanced(recipe.records.of(split)) for split in Split}
    folder = folder_of(recipe)
    collected = collect(recipe, wanted, experts, folder, progress)
    task = progress.add_task("looking for leaks", total=None)
    _check(recipe, collected, experts)
    progress.update(task, total=1, completed=1)
    cards = {}
    for split, examples in collected.by_split.items():
        path = recipe.output / f"{split.value}.jsonl"
        write_rows(path, examples)
        names.append(path.name)
        cards[split.value] = split_card(path, examples, wanted[split])
        if split is not Split.TRAIN:
            lines = (
                Line(id=example.id, narrative=example.narrative, esi=example.level)
                for example in examples
            )
            names.append(f"{split.value}.cases.jsonl")
            write_labelled(recipe.output / names[-1], lines)
    if experts:
        lines = (Line(id=row.id, narrative=row.narrative, esi=row.level) for row in experts)
        names.append("experts.cases.jsonl")
        write_labelled(recipe.output / names[-1], lines)
    card = DataCard(
        sha256=name_of(cards),
        seed=recipe.seed,
        contract=contract.fingerprint(),
        casebook=casebook_digest(recipe),
        splits=cards,
        sources=collected.counts,
    )
    (recipe.output / "card.json").write_text(card.model_dump_json(indent=2) + "\n")
    (recipe.output / "card.md").write_text(render(card))
    write_receipt(recipe, inputs, names)
    shutil.rmtree(folder)
    return card


def _experts(recipe: DataRecipe) -> tuple[EvaluationRow, ...]:
    if recipe.mietic is None:
        return ()
    if recipe.mietic.experts is not None:
        return evaluation_rows(recipe.mietic.experts)
    return evaluation_rows(recipe.mietic.file, ragged=True)


def _check(recipe: DataRecipe, collected: Collected, experts: Sequence[EvaluationRow]) -> None:
    """Raise :class:`WorkshopError` where a row crosses a line or too many were unusable."""
    for name, counts in collected.counts.items():
        if len(counts.bad) > recipe.max_bad_rows:
            raise TooManyBadRows(
                f"{name}: {len(counts.bad)} rows are malformed, {recipe.max_bad_rows} are allowed;"
                f" the first are {', '.join(counts.bad[:3])}"
            )
    check_apart(collected.by_split)
    everything = [example for examples in collected.by_split.values() for example in examples]
    check_leaks(experts, everything)
    for path in recipe.guard:
        guarded = [line.narrative for line in read_labelled(path)]
        texts = (example.narrative for example in everything)
        for pair in near_duplicates_between(guarded, texts):
            raise Leakage(f"{everything[pair.right].id} is a near-duplicate of a case in {path}")


if __name__ == "__main__":
    main()
