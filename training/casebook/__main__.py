"""Check the casebook against the loader and the rules, show what it generates, list its notes.

::

    python -m training.casebook check [FILE...]
    python -m training.casebook show GROUP/ID [-n 5]
    python -m training.casebook written OUT.jsonl [NAME...]

The last writes the written notes of ``written/NAME.yaml``, of all without a name, as a labelled
file for ``esi-triage evaluate --backend rules``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import track

from training.casebook.generate import Drawn, draw_case
from training.casebook.presentation import Presentation, load, load_file
from training.casebook.written_notes import load_written
from training.errors import FaultyCasebook
from training.labelled import Line, write_labelled
from triage.answer import write

_DRAWS = 40
_SHOWN_FROM = 0.08  # a presentation is listed when more than this share is rejected
_FAR = 2  # levels between label and estimate that call for a look


def main() -> None:
    """Run the verb; a faulty casebook is one line and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m training.casebook", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    check_verb = verbs.add_parser("check", help="compare every presentation with the rules")
    check_verb.add_argument("files", nargs="*", type=Path, help="default: the whole casebook")
    check_verb.add_argument("--draws", type=int, default=_DRAWS, help="narratives a presentation")
    show_verb = verbs.add_parser("show", help="print narratives and answers of a presentation")
    show_verb.add_argument("key", help="GROUP/ID")
    show_verb.add_argument("-n", type=int, default=5, help="how many")
    written_verb = verbs.add_parser("written", help="written notes as a labelled file")
    written_verb.add_argument("out", type=Path, help="lines of id, narrative, esi")
    written_verb.add_argument("names", nargs="*", help="files of written/; default: all")
    arguments = parser.parse_args()
    out = Console(highlight=False, soft_wrap=True, markup=False)
    try:
        if arguments.verb == "check":
            files = arguments.files
            everything = [item for file in files for item in load_file(file)] if files else load()
            _check(everything, arguments.draws, out)
        elif arguments.verb == "written":
            out.print(f"{_list_written(arguments.out, arguments.names)} notes")
        else:
            _show(_named(arguments.key), arguments.n, out)
    except (FaultyCasebook, OSError, ValueError) as error:
        Console(stderr=True, markup=False, soft_wrap=True).print(f"error: {error}")
        sys.exit(2)


def _named(key: str) -> Presentation:
    for item in load():
        if item.key == key:
            return item
    raise FaultyCasebook(f"no presentation is called {key}")


def _list_written(out: Path, names: Sequence[str]) -> int:
    notes = load_written(names=names)
    lines = (Line(id=key, narrative=note.note, esi=note.level) for key, note in notes)
    return write_labelled(out, lines)


def _check(everything: Sequence[Presentation], draws: int, out: Console) -> None:
    totals: Counter[str] = Counter()
    for item in track(everything, "drawing", console=Console(stderr=True), transient=True):
        drawn = [_draw(item, number) for number in range(draws)]
        rejected = [one for one in drawn if one.rejected]
        estimates = [one.findings.rules_level for one in drawn if one.findings.rules_level]
        far = [one for one in drawn if _distance(one, item) >= _FAR]
        totals["drawn"] += draws
        totals["rejected"] += len(rejected)
        totals["estimated"] += len(estimates)
        totals["agree"] += sum(level is item.level for level in estimates)
        totals["within one"] += sum(level.steps_to(item.level) <= 1 for level in estimates)
        if len(rejected) > _SHOWN_FROM * draws:
            _list("REJECTED", item, rejected, out)
        if len(far) > draws / 2:
            _list("FAR", item, far, out)
    levels = Counter(item.level.value for item in everything)
    out.print(f"presentations {len(everything)}, by level {dict(sorted(levels.items()))}")
    out.print(", ".join(f"{name} {number}" for name, number in totals.items()))


def _draw(item: Presentation, number: int) -> Drawn:
    try:
        return draw_case(item, number, seed=0)
    except ValueError as error:
        raise FaultyCasebook(f"{item.key}: {error}") from error


def _distance(drawn: Drawn, item: Presentation) -> int:
    estimate = drawn.findings.rules_level
    return estimate.steps_to(item.level) if estimate else 0


def _list(title: str, item: Presentation, drawn: Sequence[Drawn], out: Console) -> None:
    why = Counter(one.rejected or f"rules say {one.findings.rules_level}" for one in drawn)
    out.print(f"{title} {item.key} ({item.level}): {dict(why)}")
    first = drawn[0]
    out.print(f"    {first.example.narrative}")
    if not first.rejected:
        fired = ", ".join(finding.rule_id for finding in first.findings.findings)
        out.print(f"    fired: {fired or 'nothing'}; resources {first.findings.resources.types}")


def _show(item: Presentation, count: int, out: Console) -> None:
    for number in range(count):
        drawn = _draw(item, number)
        out.rule(f"{drawn.example.id} ({drawn.example.provenance.style})")
        out.print(drawn.example.narrative)
        out.print()
        out.print(write(drawn.example.answer))
        if drawn.rejected:
            out.print(f"REJECTED: {drawn.rejected}")


if __name__ == "__main__":
    main()
