"""How wide a data set is: repeats, vocabulary, what it knows of other texts, what the rules say.

``python -m training.describe RECIPE.toml [CASES.jsonl ...] [--only REGEX]`` reads the
training split that RECIPE built and prints a report.  For every file of narratives named it
gives the share of content words that the training narratives hold; with ``--only``, of
the words that the expression's first group matches in each narrative.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import track
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

from training.config import load
from training.data_recipe import DataRecipe
from training.duplicates import THRESHOLD, near_duplicates
from training.errors import refusals
from training.examples import Example, read_rows
from training.labelled import read_narratives
from triage.case import Case, Frozen
from triage.rules import assess

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_SHORTEST_WORD = 2


class Coverage(Frozen):
    """How much of a file's content words the training narratives hold."""

    words: int
    """Running content words."""
    known: float
    """Share of running content words."""
    different: int
    known_different: float
    """Share of different content words."""


class Agreement(Frozen):
    """The rules' own estimate beside the label, as shares of the rows with an estimate."""

    estimated: float
    """Share of all rows that the rules have an estimate for."""
    exact: float
    within_one: float
    exact_by_level: Mapping[int, float]


class Description(Frozen):
    """The whole report."""

    rows: int
    near_duplicate_rate: float
    """Share of rows with a near-duplicate before them (Jaccard of word 3-grams)."""
    threshold: float
    distinct_3: float
    """Different word 3-grams over all word 3-grams (Li et al. 2016)."""
    vocabulary: int
    words_median: int
    words_shortest: int
    words_longest: int
    rules: Agreement
    coverage: Mapping[str, Coverage]


def main(argv: Sequence[str] | None = None) -> None:
    """Describe; a refusal is one line on standard error and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m training.describe", description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("cases", type=Path, nargs="*")
    parser.add_argument("--only", type=re.compile, help="regular expression with one group")
    arguments = parser.parse_args(argv)
    console = Console(stderr=True, markup=False, soft_wrap=True)
    with refusals():
        output = load(arguments.recipe, DataRecipe).output
        examples = list(read_rows(output / "train.jsonl"))
        texts = {
            path.name: [_part(text, arguments.only) for text in read_narratives(path)]
            for path in arguments.cases
        }
    shown = list(track(examples, "describing", console=console, transient=True))
    Console(markup=False, soft_wrap=True).print(describe(shown, texts).model_dump_json(indent=2))


def describe(examples: Sequence[Example], others: Mapping[str, Sequence[str]]) -> Description:
    """The report on ``examples``, and on what they know of the texts of ``others``."""
    narratives = [example.narrative for example in examples]
    words = [_WORD.findall(text.lower()) for text in narratives]
    grams = [gram for line in words for gram in zip(line, line[1:], line[2:], strict=False)]
    lengths = sorted(len(text.split()) for text in narratives)
    known = {word for line in words for word in line}
    return Description(
        rows=len(examples),
        near_duplicate_rate=len({pair.right for pair in near_duplicates(narratives)})
        / len(narratives),
        threshold=THRESHOLD,
        distinct_3=len(set(grams)) / len(grams),
        vocabulary=len(known),
        words_median=lengths[len(lengths) // 2],
        words_shortest=lengths[0],
        words_longest=lengths[-1],
        rules=_agreement(examples),
        coverage={name: _coverage(texts, known) for name, texts in others.items()},
    )


def _agreement(examples: Sequence[Example]) -> Agreement:
    steps: list[tuple[int, int]] = []
    for example in examples:
        estimate = assess(Case(narrative=example.narrative)).rules_level
        if estimate is not None:
            steps.append((example.level.value, estimate.steps_to(example.level)))
    by_level: dict[int, list[int]] = {}
    for level, distance in sorted(steps):
        by_level.setdefault(level, []).append(distance)
    return Agreement(
        estimated=len(steps) / len(examples),
        exact=_share(distance == 0 for _, distance in steps),
        within_one=_share(distance <= 1 for _, distance in steps),
        exact_by_level={
            level: _share(distance == 0 for distance in distances)
            for level, distances in by_level.items()
        },
    )


def _coverage(texts: Sequence[str], known: set[str]) -> Coverage:
    content = [
        word
        for text in texts
        for word in _WORD.findall(text.lower())
        if len(word) >= _SHORTEST_WORD and word not in ENGLISH_STOP_WORDS
    ]
    different = set(content)
    return Coverage(
        words=len(content),
        known=_share(word in known for word in content),
        different=len(different),
        known_different=_share(word in known for word in different),
    )


def _part(text: str, only: re.Pattern[str] | None) -> str:
    if only is None:
        return text
    found = only.search(text)
    return found[1] if found else ""


def _share(hits: Iterable[bool]) -> float:
    each = list(hits)
    return sum(each) / len(each) if each else 0.0


if __name__ == "__main__":
    main()
