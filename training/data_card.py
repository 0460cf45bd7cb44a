"""The card of a data set: what is in it, where from, and how to tell it apart."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from training.apart import NEAR
from training.digests import sha256_of
from training.examples import Example
from training.mixture import Wanted
from training.sources.counts import Counts
from training.splits import Split
from triage.case import Frozen


class SplitCard(Frozen):
    """One split: its file and its counts."""

    file: str
    sha256: str
    rows: int
    missing: int
    """Rows of a level that the recipe asked for and no source had, over all levels."""
    keys: int
    """Patients, and families of presentations."""
    by_level: Mapping[str, int]
    by_source: Mapping[str, int]
    by_style: Mapping[str, int]
    missing_by_level: Mapping[str, int] = {}
    """The levels of which rows are missing, and how many."""
    beyond: int = 0
    """Rows of a level beyond what the recipe asked for, over all levels."""


class DataCard(Frozen):
    """A whole data set."""

    sha256: str
    """Over the digests of the three splits: the name of this data."""
    seed: int
    contract: str
    casebook: str | None
    """Digest of the presentations, when they were used."""
    splits: Mapping[str, SplitCard]
    sources: Mapping[str, Counts]
    """What became of the rows, or draws, of each source."""


def split_card(path: Path, examples: Sequence[Example], wanted: Wanted) -> SplitCard:
    """The card of the split written at ``path``."""
    there = Counter(item.level for item in examples)
    missing = {level: number - there[level] for level, number in wanted.items()}
    missing = {level: number for level, number in missing.items() if number > 0}
    return SplitCard(
        file=path.name,
        sha256=sha256_of(path),
        rows=len(examples),
        missing=sum(missing.values()),
        keys=len({item.provenance.key for item in examples}),
        by_level=_counted(str(item.level.value) for item in examples),
        by_source=_counted(item.provenance.source for item in examples),
        by_style=_counted(item.provenance.style for item in examples),
        missing_by_level={str(level.value): number for level, number in missing.items()},
        beyond=sum(max(0, there[level] - number) for level, number in wanted.items()),
    )


def name_of(splits: Mapping[str, SplitCard]) -> str:
    """One digest over the digests of all splits."""
    lines = "".join(f"{name} {card.sha256}\n" for name, card in sorted(splits.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def warnings(card: DataCard) -> list[str]:
    """What is not as the recipe asks, and what was left out of it, one line each."""
    said = []
    for split, item in card.splits.items():
        levels = ", ".join(f"{n} of ESI {level}" for level, n in item.missing_by_level.items())
        if levels:
            said.append(f"{split}: asked for and missing: {levels}")
    for source, counts in card.sources.items():
        if near := counts.dropped.get(NEAR):
            said.append(f"{source}: {near} rows left out, {NEAR}")
    return said


def render(card: DataCard) -> str:
    """The card as Markdown, for people."""
    names = [split.value for split in Split]
    lines = ["# Data card", "", f"Data `{card.sha256}`, seed {card.seed}, contract"]
    lines[-1] += f" `{card.contract}`." + (f" Casebook `{card.casebook}`." if card.casebook else "")
    lines += ["", f"| | {' | '.join(names)} |", f"| --- |{' --- |' * len(names)}"]
    cards = [card.splits[name] for name in names]
    lines.append(_line("rows", [item.rows for item in cards]))
    lines.append(_line("asked for and missing", [item.missing for item in cards]))
    for level in sorted({level for item in cards for level in item.missing_by_level}):
        numbers = [item.missing_by_level.get(level, 0) for item in cards]
        lines.append(_line(f"asked for and missing, ESI {level}", numbers))
    lines.append(_line("beyond what was asked for", [item.beyond for item in cards]))
    lines.append(_line("patients or families", [item.keys for item in cards]))
    for title, field in (("ESI", "by_level"), ("source", "by_source"), ("style", "by_style")):
        tables: list[Mapping[str, int]] = [getattr(item, field) for item in cards]
        for value in sorted({value for table in tables for value in table}):
            lines.append(_line(f"{title} {value}", [table.get(value, 0) for table in tables]))
    for name, counts in card.sources.items():
        lines += ["", f"## {name}", "", f"{counts.read} read, {counts.written} usable."]
        lines += [f"- dropped, {reason}: {number}" for reason, number in counts.dropped.items()]
        lines += [f"- changed, {reason}: {number}" for reason, number in counts.changed.items()]
        lines += [f"- malformed and skipped, {name}" for name in counts.bad]
    return "\n".join(lines) + "\n"


def _line(title: str, numbers: Sequence[int]) -> str:
    return f"| {title} | {' | '.join(map(str, numbers))} |"


def _counted(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))
