"""Notes that were written whole, each with its level and what an answer takes from it.

A presentation is told anew at every draw, in the generator's manner; a written note stands
as its author wrote it, in plain clinical prose.  The fields are described in this folder's
``README.md``.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import StringConstraints, ValidationError, field_validator, model_validator

from training.casebook.judged import Judged, Phrase
from training.errors import FaultyCasebook
from training.examples import Example, Provenance, Source
from training.reasoning import Truth, explain, invented_numbers
from training.sources.counts import Tally
from triage.case import Case, NarrativeText
from triage.level import more_urgent
from triage.rules.assessment import assess

WRITTEN = Path(__file__).parent / "written"

Quoted = Annotated[str, StringConstraints(min_length=2, strip_whitespace=True)]


class WrittenNote(Judged):
    """One note; ``complaint``, ``vitals``, ``flags`` and ``facts`` are words of ``note``."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    note: NarrativeText
    complaint: Quoted
    vitals: tuple[Quoted, ...] = ()
    flags: tuple[Quoted, ...] = ()
    facts: tuple[Quoted, ...] = ()
    why: Phrase | None = None

    @field_validator("note", mode="before")
    @classmethod
    def _one_line(cls, value: object) -> object:
        return " ".join(value.split()) if isinstance(value, str) else value

    @field_validator("vitals", mode="before")
    @classmethod
    def _one_or_several(cls, value: object) -> object:
        return (value,) if isinstance(value, str) else value

    @model_validator(mode="after")
    def _in_the_words_of_the_note(self) -> WrittenNote:
        whole = self.note.lower()
        for words in (self.complaint, *self.vitals, *self.flags, *self.facts):
            if " ".join(words.lower().split()) not in whole:
                raise ValueError(f"the note does not say {words!r}")
        return self

    @model_validator(mode="after")
    def _the_level_is_explained(self) -> WrittenNote:
        given = {
            name for name in ("need", "risk", "concern", "why") if getattr(self, name) is not None
        }
        level = self.level.value
        expected = {1: ({"need"},), 2: ({"risk"}, {"concern"})}.get(level, ({"why"},))
        if given not in expected:
            wanted = " or ".join(name for names in expected for name in names)
            raise ValueError(f"level {level} is explained by {wanted} alone")
        if (level > 2) == bool(self.flags):
            raise ValueError(f"level {level} has {'no flags' if level > 2 else 'flags'}")
        return self

    @property
    def truth(self) -> Truth:
        """What an answer to this note is written from."""
        point, because = self.decided(otherwise=self.why or "")
        return Truth(
            complaint=self.complaint,
            vital_signs=", ".join(item.rstrip(".") for item in self.vitals),
            red_flags=tuple(item.rstrip(".!") for item in self.flags),
            level=self.level,
            point=point,
            because=because,
            reassuring=tuple(item.rstrip(".!") for item in self.facts),
            resources=self.resources,
        )


def written_files(folder: Path, names: Collection[str] = ()) -> list[Path]:
    """The files of ``folder`` called ``names``, all without a name.

    Raises :class:`FaultyCasebook` for a name that none has.
    """
    paths = sorted(folder.glob("*.yaml"))
    unknown = set(names) - {path.stem for path in paths}
    if unknown:
        raise FaultyCasebook(f"no file of written notes is called {min(unknown)}")
    return [path for path in paths if not names or path.stem in names]


def load_written(
    folder: Path = WRITTEN, names: Collection[str] = ()
) -> tuple[tuple[str, WrittenNote], ...]:
    """Every note of :func:`written_files` with its key, in file order.

    Raises :class:`FaultyCasebook`.
    """
    found = tuple(item for path in written_files(folder, names) for item in _of_file(path))
    if not found:
        raise FaultyCasebook(f"{folder}: no written notes")
    return found


def _of_file(path: Path) -> Iterator[tuple[str, WrittenNote]]:
    try:
        entries: list[dict[str, Any]] = yaml.load(path.read_text(), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise FaultyCasebook(f"{path.name}: {' '.join(str(error).split())}") from error
    seen: set[str] = set()
    for place, entry in enumerate(entries, start=1):
        name = str(entry.get("id", f"entry {place}"))
        try:
            note = WrittenNote.model_validate(entry)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"])) or "entry"
            raise FaultyCasebook(f"{path.name}: {name}: {where}: {first['msg']}") from error
        if note.id in seen:
            raise FaultyCasebook(f"{path.name}: {name}: the id is used twice")
        seen.add(note.id)
        yield f"{path.stem}/{note.id}", note


def written_examples(
    folder: Path, copies: int, seed: int, tally: Tally, files: Collection[str] = ()
) -> Iterator[Example]:
    """``copies`` rows of every note that no rule contradicts, the set phrases drawn anew."""
    for key, note in load_written(folder, files):
        floor = assess(Case(narrative=note.note)).floor
        tally.read += copies
        if floor is not None and more_urgent(floor, note.level):
            tally.dropped["floor"] += copies
            continue
        for number in range(copies):
            answer = explain(note.truth, random.Random(f"{seed}/{key}/{number}"))
            if invented_numbers(answer, note.note):
                tally.dropped["a number that is not in the narrative"] += 1
                continue
            tally.write("written", str(note.level.value))
            yield Example(
                id=f"written/{key}#{number}",
                narrative=note.note,
                answer=answer,
                provenance=Provenance(
                    source=Source.WRITTEN, record=f"{key}#{number}", key=key, style="written"
                ),
            )
