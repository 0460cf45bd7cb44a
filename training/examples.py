"""One training row: a case, the answer to learn, and where it comes from.

Rows are JSON lines in the conversational prompt-completion form that TRL trains on, with
the provenance beside it.  The prompt is :func:`triage.prompt.render` and the completion
:func:`triage.answer.write`: the very functions that the service calls.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from training.errors import BadRow
from triage.answer import Algorithm, Answer, Extraction, read, write
from triage.case import Case, Frozen, NarrativeText
from triage.level import EsiLevel
from triage.prompt import render


class Source(StrEnum):
    """Where a row was taken from."""

    CASEBOOK = "casebook"
    WRITTEN = "written"
    MIMIC = "mimic-iv-ed"
    MIETIC = "mietic"


class Provenance(Frozen):
    """What a row can be traced and split by.

    ``key`` is what must never be shared between splits: a patient of MIMIC or MIETIC, a
    family of presentations of the casebook.
    """

    source: Source
    record: str
    """The row within its source: a stay, or a presentation and the number of its draw."""
    key: str
    style: str
    """How the narrative is told."""


class Example(Frozen):
    """A narrative, its gold level and the reasoning that leads there."""

    id: str = Field(min_length=1)
    narrative: NarrativeText
    answer: Answer
    provenance: Provenance

    @property
    def level(self) -> EsiLevel:
        """The gold level."""
        return self.answer.level


def without_reasoning(example: Example) -> Example:
    """``example`` with the level alone for an answer."""
    answer = Answer(extraction=Extraction(), algorithm=Algorithm(), level=example.level)
    return example.model_copy(update={"answer": answer})


class Turn(Frozen):
    """One turn of a conversation, as training libraries read it."""

    role: Literal["system", "user", "assistant"]
    content: str


class Row(Frozen):
    """An :class:`Example` as it stands in a file."""

    id: str
    esi: EsiLevel
    prompt: tuple[Turn, ...]
    completion: tuple[Turn, ...] = Field(min_length=1, max_length=1)
    narrative: str
    provenance: Provenance


def row_of(example: Example) -> Row:
    """The conversation that ``example`` teaches."""
    return Row(
        id=example.id,
        esi=example.level,
        prompt=tuple(
            Turn(role=message.role, content=message.content)
            for message in render(Case(narrative=example.narrative))
        ),
        completion=(Turn(role="assistant", content=write(example.answer)),),
        narrative=example.narrative,
        provenance=example.provenance,
    )


def write_rows(path: Path, examples: Iterable[Example]) -> int:
    """Write ``examples`` as JSON lines, whole or not at all; the number written."""
    count = 0
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("w", encoding="utf-8") as file:
        for example in examples:
            file.write(row_of(example).model_dump_json() + "\n")
            count += 1
    unfinished.replace(path)
    return count


def read_rows(path: Path) -> Iterator[Example]:
    """The examples of a file that :func:`write_rows` wrote.  Raises :class:`BadRow`."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            try:
                row = Row.model_validate_json(line)
                answer = read(row.completion[0].content)
                if not isinstance(answer, Answer):
                    raise BadRow(f"{path}:{number}: the completion is {answer.fault.value}")
                yield Example(
                    id=row.id,
                    narrative=row.narrative,
                    answer=answer,
                    provenance=row.provenance,
                )
            except ValidationError as error:
                where = ".".join(map(str, error.errors()[0]["loc"])) or "line"
                raise BadRow(f"{path}:{number}: {where} cannot be read") from error
