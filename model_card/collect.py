"""Gather what was measured into ``metrics.json``, from which the card is rendered.

``python -m model_card.collect [--evaluation NAME=report.json ...] [--training sft.json]
[--data card.json] [--baseline baseline.json] [--trial ADAPTER:FILE=report.json ...]
[--trials-of metrics.json]`` writes the whole file anew: a part that is not given is "not
measured" on the card.  NAME is what the card calls the evaluation; the name of the labelled
file sets it beside the baseline's scores for that file.  A report made with ``--backend
rules`` becomes a row of the comparison.  The trials of one FILE are compared with the first of
them; those of an earlier card are taken over as they stand there.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError
from rich.console import Console

from model_card.agreement import check
from model_card.errors import CardError, InputUnusable
from model_card.metrics import FILE, Baseline, Data, Evaluation, Metrics, Training, read
from model_card.trials import Asked, trials


class Inputs(NamedTuple):
    """The files of a card; ``None`` was not given."""

    evaluations: Mapping[str, Path]
    training: Path | None
    data: Path | None
    baseline: Path | None
    trials: Sequence[Asked] = ()
    earlier: Path | None = None
    """The metrics whose trials are taken over."""

    def files(self) -> dict[str, Path]:
        """Every file that was given, by the part it is for."""
        parts = {"training": self.training, "data": self.data, "baseline": self.baseline}
        given = {f"evaluation {name}": path for name, path in self.evaluations.items()}
        given |= {f"trial {one.adapter} on {one.file}": one.path for one in self.trials}
        return given | {name: path for name, path in parts.items() if path}


def main(argv: Sequence[str] | None = None) -> None:
    """Collect; a refusal is one line on standard error and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m model_card.collect", description=__doc__)
    parser.add_argument(
        "--evaluation", type=_named, action="append", default=[], metavar="NAME=REPORT"
    )
    parser.add_argument("--training", type=Path, help="what the training stage recorded")
    parser.add_argument("--data", type=Path, help="the data card")
    parser.add_argument("--baseline", type=Path, help="what training.baseline wrote")
    parser.add_argument(
        "--trial", type=_trial, action="append", default=[], metavar="ADAPTER:FILE=REPORT"
    )
    parser.add_argument("--trials-of", type=Path, metavar="METRICS", help="an earlier card's")
    parser.add_argument("--output", type=Path, default=FILE)
    arguments = parser.parse_args(argv)
    console = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)
    try:
        metrics = collect(
            Inputs(
                _by_name(arguments.evaluation),
                arguments.training,
                arguments.data,
                arguments.baseline,
                arguments.trial,
                arguments.trials_of,
            )
        )
        arguments.output.write_text(metrics.model_dump_json(indent=2) + "\n")
    except (CardError, OSError) as error:
        console.print(f"error: {error}")
        sys.exit(2)
    console.print(f"{arguments.output}: now run python -m model_card.render")


def collect(inputs: Inputs) -> Metrics:
    """The metrics in the files of ``inputs``.

    Raises :class:`InputUnusable` for a file that cannot be used, and
    :class:`PartsDisagree` when the files do not belong together.
    """
    evaluations = {name: read(path, Evaluation) for name, path in inputs.evaluations.items()}
    earlier = read(inputs.earlier, Metrics) if inputs.earlier else None
    tried = (*((earlier and earlier.trials) or ()), *trials(inputs.trials))
    try:
        metrics = Metrics(
            evaluations=evaluations or None,
            training=read(inputs.training, Training) if inputs.training else None,
            data=read(inputs.data, Data) if inputs.data else None,
            baseline=read(inputs.baseline, Baseline) if inputs.baseline else None,
            trials=tried or None,
            inputs=(_of_trials(earlier) | _digests(inputs.files())) or None,
        )
    except ValidationError as error:
        raise InputUnusable(f"evaluation: {error.errors()[0]['msg']}") from error
    check(metrics)
    return metrics


def _of_trials(earlier: Metrics | None) -> dict[str, str]:
    found = (earlier and earlier.inputs) or {}
    return {part: digest for part, digest in found.items() if part.startswith("trial ")}


def _named(text: str) -> tuple[str, Path]:
    name, equals, path = text.partition("=")
    if not (name and equals and path):
        raise argparse.ArgumentTypeError("it is NAME=REPORT")
    return name, Path(path)


def _trial(text: str) -> Asked:
    name, path = _named(text)
    adapter, colon, file = name.partition(":")
    if not (adapter and colon and file):
        raise argparse.ArgumentTypeError("it is ADAPTER:FILE=REPORT")
    return Asked(adapter, file, path)


def _by_name(named: Sequence[tuple[str, Path]]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for name, path in named:
        if name in found:
            raise InputUnusable(f"evaluation {name}: the name is used twice")
        found[name] = path
    return found


def _digests(files: Mapping[str, Path]) -> dict[str, str]:
    return {part: hashlib.sha256(path.read_bytes()).hexdigest() for part, path in files.items()}


if __name__ == "__main__":
    main()
