"""The floor a language model must beat: TF-IDF and a logistic regression on the same rows.

``python -m training.baseline RECIPE.toml [CASES.jsonl ...]`` trains on the data set that
RECIPE built and scores its test split and every labelled file named, by
:func:`triage.scores.score`.  The report is printed and written to ``baseline.json``.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

from training.config import load
from training.data_recipe import DataRecipe
from training.errors import refusals
from training.examples import read_rows
from training.labelled import Line, read_labelled
from training.splits import Split
from triage.bag_of_words import terms
from triage.case import Frozen
from triage.level import EsiLevel
from triage.scores import Pair, Scores, score


class Baseline(Frozen):
    """Scores of the baseline, by the file that they are for."""

    trained_on: int
    features: int
    scores: Mapping[str, Scores]


def main(argv: Sequence[str] | None = None) -> None:
    """Train and score; a refusal is one line on standard error and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m training.baseline", description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("cases", type=Path, nargs="*", help="labelled files to score as well")
    arguments = parser.parse_args(argv)
    with refusals():
        output = load(arguments.recipe, DataRecipe).output
        train = read_split(output, Split.TRAIN)
        files = [output / "test.cases.jsonl", *arguments.cases]
        report = measure(train, {path.name: read_labelled(path) for path in files})
    text = report.model_dump_json(indent=2)
    (output / "baseline.json").write_text(text + "\n")
    Console(markup=False, soft_wrap=True).print(text)


def read_split(folder: Path, split: Split) -> list[Line]:
    """The notes of a split of the data set in ``folder``, with their levels."""
    return [
        Line(id=item.id, narrative=item.narrative, esi=item.level)
        for item in read_rows(folder / f"{split.value}.jsonl")
    ]


def measure(train: Sequence[Line], files: Mapping[str, Sequence[Line]]) -> Baseline:
    """Fit on ``train`` and score every one of ``files``."""
    model = fitted(train, fewest_notes=2)
    scores = {}
    for name, lines in files.items():
        predicted = model.predict([line.narrative for line in lines])
        pairs = [
            Pair(line.esi, EsiLevel(int(level)))
            for line, level in zip(lines, predicted, strict=True)
        ]
        scores[name] = score(pairs)
    return Baseline(trained_on=len(train), features=len(model[0].vocabulary_), scores=scores)


def fitted(notes: Sequence[Line], fewest_notes: int) -> Pipeline:
    """TF-IDF over the terms that ``fewest_notes`` different texts hold, and a logistic regression.

    A text that stands several times counts that often for the weights, and once for a term.
    """
    times = Counter((line.narrative, line.esi.value) for line in notes)
    count = TfidfVectorizer(analyzer=terms, min_df=fewest_notes, sublinear_tf=True)
    model = make_pipeline(count, LogisticRegression(C=10.0, max_iter=2000))
    return model.fit(
        [text for text, _ in times],
        [level for _, level in times],
        logisticregression__sample_weight=list(times.values()),
    )


if __name__ == "__main__":
    main()
