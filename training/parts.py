"""The sources of a recipe, each turned into parts that are kept until the data set is whole.

The folder of the parts is named by everything they depend on, so that a part of another
recipe, casebook or rule set is never taken up.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from rich.progress import Progress

from training.apart import NEAR, apart
from training.casebook.generate import cases, quotas
from training.casebook.presentation import PRESENTATIONS, Presentation, load
from training.casebook.written_notes import WRITTEN, written_examples, written_files
from training.data_recipe import DataRecipe, Written
from training.evaluation_set import EvaluationRow
from training.examples import Example, Source, read_rows, write_rows
from training.labelled import read_labelled
from training.mixture import Keeper, Wanted, part_of, with_spare
from training.sources.counts import Counts, Tally, total, withdrawn
from training.sources.mietic import judged_stays, read_mietic
from training.sources.mimic import read_mimic
from training.sources.verification import Policy, TrainingPolicy
from training.splits import Split, rank, split_of

_ROOMS = (Path(__file__).parent, Path(__file__).parent.parent / "triage")
_SOURCES = ("*.py", "*.yaml")

Advance = Callable[[int, int], None]
Rows = Callable[[Tally, Advance], Iterator[Example]]


class Collected(NamedTuple):
    """The rows of each split, in an order that the seed decides, and how they were got."""

    by_split: dict[Split, list[Example]]
    counts: dict[str, Counts]


def casebook_digest(recipe: DataRecipe) -> str | None:
    """The digest of the presentations and written notes that ``recipe`` uses, if it uses any."""
    files: list[Path] = []
    if recipe.casebook is not None:
        files += sorted((recipe.casebook.folder or PRESENTATIONS).glob("*.yaml"))
    if recipe.written is not None:
        files += written_files(recipe.written.folder or WRITTEN, recipe.written.files)
    return _digest(files) if files else None


def folder_of(recipe: DataRecipe) -> Path:
    """Where the parts of ``recipe`` lie while it is built."""
    digest = hashlib.sha256(recipe.model_dump_json().encode())
    digest.update((casebook_digest(recipe) or "").encode())
    code = sorted(path for room in _ROOMS for form in _SOURCES for path in room.rglob(form))
    digest.update(_digest(code).encode())
    for path in _inputs(recipe):
        if path.exists():
            stat = path.stat()
            digest.update(f"{path}{stat.st_size}{stat.st_mtime_ns}".encode())
    return recipe.output / f"parts-{digest.hexdigest()[:16]}"


def collect(
    recipe: DataRecipe,
    wanted: Mapping[Split, Wanted],
    experts: Sequence[EvaluationRow],
    folder: Path,
    progress: Progress,
) -> Collected:
    """The rows of ``wanted`` from every source; the casebook fills what the others leave.

    ``folder`` is that of :func:`folder_of`; parts that lie in it are not made again.
    """
    folder.mkdir(exist_ok=True)
    counts: dict[str, Counts] = {}
    offered: dict[Source, list[Example]] = {}
    asked: dict[Source, Mapping[Split, Wanted]] = {}
    for source, share, rows in _patient_sources(recipe, experts):
        asked[source] = {split: part_of(item, share) for split, item in wanted.items()}
        room = {split: with_spare(item) for split, item in asked[source].items()}
        keeper = Keeper(room, recipe.seed)
        kept = partial(_kept, recipe, keeper, rows, _task(progress, source.value))
        offered[source], counts[source.value] = _part(folder / source.value, kept)
    held_out = [row.narrative for row in experts]
    held_out += [line.narrative for path in recipe.guard for line in read_labelled(path)]
    by_split, near = apart(offered, asked, held_out, recipe.splits, recipe.seed)
    for source, examples in near.items():
        left_out = [(example.provenance.style, str(example.level)) for example in examples]
        counts[source.value] = withdrawn(counts[source.value], left_out, NEAR)
    if recipe.written is not None:
        written = partial(_written, recipe.written, recipe.seed)
        found, counts[Source.WRITTEN.value] = _part(folder / Source.WRITTEN.value, written)
        by_split[Split.TRAIN] += found
    if recipe.casebook is not None:
        made = []
        for split, levels in wanted.items():
            taken = Counter(example.level for example in by_split[split])
            open_ = {level: max(0, number - taken[level]) for level, number in levels.items()}
            for found, report in _casebook(recipe, split, open_, folder, progress):
                by_split[split] += found
                made.append(report)
        counts[Source.CASEBOOK.value] = total(made)
    for examples in by_split.values():
        examples.sort(key=lambda example: rank(example.id, recipe.seed))
    return Collected(by_split, counts)


def _patient_sources(
    recipe: DataRecipe, experts: Sequence[EvaluationRow]
) -> Iterator[tuple[Source, float, Rows]]:
    mimic, mietic, seed = recipe.mimic, recipe.mietic, recipe.seed

    def in_training(policy: Policy) -> TrainingPolicy:
        return TrainingPolicy(policy=policy, shares=recipe.splits, seed=seed)

    if mietic is not None:
        yield (
            Source.MIETIC,
            mietic.share,
            lambda tally, _: read_mietic(
                mietic.file,
                policy=in_training(mietic.policy),
                seed=seed,
                held_out=experts,
                judged=judged_stays(mietic.experts) if mietic.experts else frozenset(),
                tally=tally,
            ),
        )
    if mimic is not None:
        yield (
            Source.MIMIC,
            mimic.share,
            lambda tally, advance: read_mimic(
                mimic.folder,
                mimic.patients,
                policy=in_training(mimic.policy),
                seed=seed,
                held_out=experts,
                tally=tally,
                progress=advance,
            ),
        )


def _kept(
    recipe: DataRecipe, keeper: Keeper, rows: Rows, advance: Advance, tally: Tally
) -> list[Example]:
    for example in rows(tally, advance):
        keeper.offer(split_of(example.provenance.key, recipe.splits, recipe.seed), example)
    return keeper.kept()


def _written(written: Written, seed: int, tally: Tally) -> list[Example]:
    folder = written.folder or WRITTEN
    return list(written_examples(folder, written.copies, seed, tally, written.files))


def _casebook(
    recipe: DataRecipe, split: Split, wanted: Wanted, folder: Path, progress: Progress
) -> Iterator[tuple[list[Example], Counts]]:
    assert recipe.casebook is not None
    presentations = [
        item
        for item in load(recipe.casebook.folder or PRESENTATIONS)
        if split_of(item.family, recipe.splits, recipe.seed) is split
    ]
    shares = quotas(presentations, wanted)
    task = progress.add_task(f"casebook, {split.value}", total=sum(shares.values()))
    # Several files may add to one group; it is one part all the same.
    presentations.sort(key=lambda item: item.group)
    for group, members in groupby(presentations, key=lambda item: item.group):
        of_group = list(members)
        drawn = partial(_drawn, of_group, shares, recipe.seed, recipe.casebook.first_draw)
        yield _part(folder / f"casebook-{split.value}-{group.replace(' ', '-')}", drawn)
        progress.advance(task, sum(shares[item.key] for item in of_group))


def _drawn(
    presentations: Sequence[Presentation],
    shares: Mapping[str, int],
    seed: int,
    first: int,
    tally: Tally,
) -> list[Example]:
    return [
        example
        for item in presentations
        for example in cases(item, shares[item.key], seed, tally, first)
    ]


def _part(place: Path, make: Callable[[Tally], list[Example]]) -> tuple[list[Example], Counts]:
    """The part at ``place``: as an earlier run left it, or made now."""
    rows, report = (place.with_name(f"{place.name}.{ending}") for ending in ("jsonl", "json"))
    if report.exists():  # written last, so the rows are whole
        return list(read_rows(rows)), Counts.model_validate_json(report.read_text())
    tally = Tally()
    examples = make(tally)
    counts = tally.counts()
    write_rows(rows, examples)
    report.write_text(counts.model_dump_json())
    return examples, counts


def _task(progress: Progress, name: str) -> Advance:
    task = progress.add_task(name, total=None)
    return lambda done, all_: progress.update(task, completed=done, total=all_)


def _inputs(recipe: DataRecipe) -> Iterator[Path]:
    if recipe.mimic is not None:
        yield from sorted(recipe.mimic.folder.glob("*"))
        yield recipe.mimic.patients
    if recipe.mietic is not None:
        yield recipe.mietic.file
        yield from (recipe.mietic.experts,) if recipe.mietic.experts else ()


def _digest(files: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]
