"""The second opinion of the verdict: the TF-IDF baseline as a table that the service reads.

``python -m training.second_opinion RECIPE.toml FOLDER`` fits on the data set that RECIPE built
and writes ``terms.tsv`` (:mod:`triage.bag_of_words`) and ``record.json`` into FOLDER.  Weights
are rounded before they are scored, so that what is reported is what is served.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console

from training.baseline import fitted, read_split
from training.config import load
from training.data_card import DataCard
from training.data_recipe import DataRecipe
from training.errors import refusals
from training.labelled import Line
from training.splits import Split
from triage.bag_of_words import COLUMNS, INTERCEPT, BagOfWords
from triage.case import Frozen
from triage.level import EsiLevel
from triage.scores import Pair, Scores, score

TABLE = "terms.tsv"
RECORD = "record.json"
FEWEST_NOTES = 20
"""A term of fewer different notes is left out: rare words are learned by heart."""
_DIGITS = 2
"""Decimals of a weight: a probability is off by less than a hundredth (tested)."""


class Record(Frozen):
    """Where a table comes from, and how it does on notes of its validation split."""

    data: str
    """SHA-256 of the data set, as its card names it."""
    notes: int
    terms: int
    fewest_notes: int
    table_sha256: str
    validation: Scores
    """Of its most probable level."""


def main(argv: Sequence[str] | None = None) -> None:
    """Fit, write and score; a refusal is one line on standard error and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m training.second_opinion", description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args(argv)
    with refusals():
        output = load(arguments.recipe, DataRecipe).output
        card = DataCard.model_validate_json((output / "card.json").read_text())
        train = read_split(output, Split.TRAIN)
        lines = list(table(train))
        notes = len({line.narrative for line in train})
        record = _record(card, lines, notes, read_split(output, Split.VALIDATION))
        arguments.folder.mkdir(parents=True, exist_ok=True)
        (arguments.folder / TABLE).write_text(_text(lines))
        (arguments.folder / RECORD).write_text(record.model_dump_json(indent=2) + "\n")
    Console(markup=False, soft_wrap=True).print(record.model_dump_json(indent=2))


def table(notes: Sequence[Line], fewest_notes: int = FEWEST_NOTES) -> Iterator[str]:
    """The lines of the table of a model fitted on ``notes``."""
    count, model = fitted(notes, fewest_notes)
    yield "\t".join(COLUMNS)
    weights = {int(level): row for level, row in zip(model.classes_, model.coef_, strict=True)}
    starts = dict(zip(map(int, model.classes_), model.intercept_, strict=True))
    yield _line(INTERCEPT, 0.0, [starts[level.value] for level in EsiLevel])
    for index, term in enumerate(count.get_feature_names_out()):
        each = [weights[level.value][index] for level in EsiLevel]
        yield _line(term, count.idf_[index], each)


def _line(term: str, idf: float, weights: Sequence[float]) -> str:
    return "\t".join([term, *(f"{value:.{_DIGITS}f}" for value in (idf, *weights))])


def _text(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _record(card: DataCard, lines: Sequence[str], notes: int, validation: Sequence[Line]) -> Record:
    bag = BagOfWords(lines)
    return Record(
        data=card.sha256,
        notes=notes,
        terms=len(lines) - 2,
        fewest_notes=FEWEST_NOTES,
        table_sha256=hashlib.sha256(_text(lines).encode()).hexdigest(),
        validation=score(
            [Pair(line.esi, bag.chances(line.narrative).likeliest) for line in validation]
        ),
    )


if __name__ == "__main__":
    main()
