"""MIETIC 1.0.0: narratives written from MIMIC-IV stays, some of them validated by experts.

Only ``tiragecase`` [sic] and ``acuity`` are used; ``subject_id`` and ``stay_id`` trace a row
and ``Final Decision`` tells the expert set apart.  Every other column lies after triage or
repeats what the narrative says, and is skipped where a line is split: it cannot reach a
prompt.  Rows that the experts retained are for evaluation and never become examples.

Errors raised: :class:`training.errors.SourceUnusable`.  Source of the schema: physionet.org,
mietic 1.0.0.
"""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from training.errors import SourceUnusable
from training.evaluation_set import EvaluationRow, HeldOut
from training.examples import Example, Provenance, Source
from training.sources.counts import Tally
from training.sources.tables import reading, require
from training.sources.verification import DROP_ALL, TrainingPolicy, verified
from triage.case import MAX_NARRATIVE_CHARS
from triage.level import EsiLevel

NARRATIVE, LEVEL = "tiragecase", "acuity"
_STAY, _PATIENT, _DECISION = "stay_id", "subject_id", "Final Decision"
COLUMNS = (_PATIENT, _STAY, LEVEL, NARRATIVE)
_RETAIN = "RETAIN"
_STYLE = "mietic"
_NOT_RETAINED = "not-retained-by-experts"
_MAX_COMPLAINT_CHARS = 120

_BLANK = re.compile(r"\s*_{2,}")
# A narrative that names a level tells the answer.  Acuity is also what eyes have; a number before
# a measure of time, such as "2 days", is none of a level.
_DIGIT = r"(?:[1-5]|one|two|three|four|five)"
_ALONE = (
    rf"{_DIGIT}\b(?!\.\d|[/:]\d\d|\s*[-\u2013]?\s*(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?"
    r"|minutes?|mins?|am|pm)\b)"
)
_BETWEEN = (
    r"(?:[\s:=#()-]|\b(?:an?|the|of|is|was|as|at|to|be|with|level|scores?|category|class|code"
    r"|acuity|priority|ratings?|assigned|rated|scored|documented|recorded|given)\b)*"
)
_NAMES_LEVEL = re.compile(
    rf"\b(?:esi|emergency severity index)\b[^.\n]{{0,20}}?\b(?:level\s*)?{_DIGIT}\b"
    rf"|(?<!visual\s)\bacuity\b{_BETWEEN}\b{_ALONE}"
    rf"|\btriaged?\b{_BETWEEN}\b(?:level|category|class|code|priority|score)\b{_BETWEEN}\b{_ALONE}"
    rf"|\btriaged\s+(?:as|to|at)\s+(?:an?\s+)?{_ALONE}"
    rf"|\blevel\s+{_DIGIT}\s+(?:acuity|triage|esi)\b",
    re.IGNORECASE,
)
_COMPLAINT = re.compile(
    r"\b(?:chief complaint(?: is| of)?:?|complain(?:s|ing|ts?)? of|c/o|present(?:s|ed|ing)?"
    r"(?: to [^,.;]{0,60}?)? (?:with|for)|due to|because of|reports?)\s+"
    r"(?P<said>[^.;\n]+)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n")


# Reasons that lie in the file and not in the case; such rows are named.
_RAGGED = "wrong-number-of-fields"
_MALFORMED = frozenset({_RAGGED, "no-number", "no-narrative", "narrative-too-long"})


class _Line(NamedTuple):
    """The only columns that leave the file; ``decision`` is empty where there is none."""

    number: int
    whole: bool
    """Whether the row has as many fields as the header; if not, the rest is empty."""
    stay_id: str | None
    subject_id: str | None
    narrative: str
    level: EsiLevel | None
    decision: str


def evaluation_rows(path: Path, *, ragged: bool = False) -> tuple[EvaluationRow, ...]:
    """The rows that the experts retained, in the order of the file.

    With ``ragged``, rows that have more or fewer fields than the header are passed over:
    :func:`read_mietic` names them.  Without, as in a file of expert rows alone, they are refused.

    Raises :class:`SourceUnusable` as well for a retained row without a narrative, a level or
    a number: an evaluation set with holes is not the one that others report on.
    """
    rows = []
    for line in _lines(path, (*COLUMNS, _DECISION)):
        if not line.whole and ragged:
            continue
        if not line.whole:
            raise SourceUnusable(f"{path}: row {line.number} has the wrong number of fields")
        if line.decision != _RETAIN:
            continue
        fits = 0 < len(line.narrative) <= MAX_NARRATIVE_CHARS
        if line.level is None or line.stay_id is None or line.subject_id is None or not fits:
            raise SourceUnusable(f"{path}: row {line.number} is retained and not complete")
        rows.append(
            EvaluationRow(
                stay_id=line.stay_id,
                subject_id=line.subject_id,
                narrative=line.narrative,
                level=line.level,
            )
        )
    return tuple(rows)


def judged_stays(path: Path) -> frozenset[str]:
    """The stays that have a decision of the experts in ``path``, whatever it is."""
    lines = _lines(path, (*COLUMNS, _DECISION))
    return frozenset(line.stay_id for line in lines if line.decision and line.stay_id is not None)


def read_mietic(
    path: Path,
    *,
    policy: TrainingPolicy = DROP_ALL,
    seed: int = 0,
    held_out: Iterable[EvaluationRow] = (),
    judged: Collection[str] = (),
    tally: Tally | None = None,
) -> Iterator[Example]:
    """The training examples of ``path``, in its order.

    Left out, and counted: retained rows, rows that the experts looked at and did not retain,
    other rows of a retained patient or of ``held_out``, and repeated stays.  A file without
    the column of the decision needs ``held_out``, and ``judged`` for the stays that the experts
    looked at: nothing else tells its expert rows apart.
    """
    tally = Tally() if tally is None else tally
    held = tuple(held_out)
    if not held:
        held = evaluation_rows(path, ragged=True)
    elif _has_decisions(path):
        held += evaluation_rows(path, ragged=True)
    hidden = HeldOut.of(held)
    seen: set[str] = set()
    for line in _lines(path, COLUMNS):
        tally.read += 1
        reason = _unusable(line, hidden, judged, seen)
        if reason is not None or line.stay_id is None or line.level is None:
            if reason in _MALFORMED:
                tally.spoil(reason, f"{path.name} row {line.number}")
            else:
                tally.dropped[reason or "no-number"] += 1
            continue
        seen.add(line.stay_id)
        example = verified(
            line.narrative,
            complaint_of(line.narrative),
            line.level,
            Provenance(
                source=Source.MIETIC,
                record=line.stay_id,
                key=line.subject_id or "",
                style=_STYLE,
            ),
            policy=policy,
            draw=random.Random(f"{seed}:answer:{line.stay_id}"),
            tally=tally,
        )
        if example is not None:
            yield example


def complaint_of(narrative: str) -> str:
    """The words of ``narrative`` that say why the patient came, or its first sentence."""
    match = _COMPLAINT.search(narrative)
    text = match["said"] if match else _SENTENCE_END.split(narrative.strip(), maxsplit=1)[0]
    text = " ".join(text.split())
    if len(text) > _MAX_COMPLAINT_CHARS:
        text = text[: _MAX_COMPLAINT_CHARS + 1].rsplit(" ", 1)[0]
    return text.strip(" ,;:.") or narrative.split()[0]


def _unusable(line: _Line, hidden: HeldOut, judged: Collection[str], seen: set[str]) -> str | None:
    """Why ``line`` is no training example, in the order in which it is asked."""
    if not line.whole:
        return _RAGGED
    if line.decision == _RETAIN:
        return "evaluation"
    if line.decision:
        return _NOT_RETAINED
    if line.stay_id is None or line.subject_id is None:
        return "no-number"
    if hidden.holds(line.stay_id, line.subject_id):
        return "held-out"
    if line.stay_id in judged:
        return _NOT_RETAINED
    if line.stay_id in seen:
        return "duplicate-stay"
    if line.level is None:
        return "no-acuity"
    if not line.narrative:
        return "no-narrative"
    if len(line.narrative) > MAX_NARRATIVE_CHARS:
        return "narrative-too-long"
    return "narrative-names-a-level" if _NAMES_LEVEL.search(line.narrative) else None


def _has_decisions(path: Path) -> bool:
    with reading(path), path.open(encoding="utf-8-sig", newline="") as file:
        return _DECISION in next(csv.reader(file), [])


def _lines(path: Path, columns: Sequence[str]) -> Iterator[_Line]:
    if not path.is_file():
        raise SourceUnusable(f"{path}: there is no such file")
    with reading(path), path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        header = next(rows, [])
        require(path, header, columns)
        place = {column: header.index(column) for column in columns}
        if _DECISION in header:
            place[_DECISION] = header.index(_DECISION)
        for number, row in enumerate(rows, start=1):
            if not row:
                continue
            if len(row) != len(header):
                yield _Line(number, False, None, None, "", None, "")
                continue
            yield _Line(
                number=number,
                whole=True,
                stay_id=_number(row[place[_STAY]]),
                subject_id=_number(row[place[_PATIENT]]),
                narrative=_BLANK.sub("", row[place[NARRATIVE]]).strip(),
                level=_level(row[place[LEVEL]]),
                decision=row[place[_DECISION]].strip().upper() if _DECISION in place else "",
            )


def _number(text: str) -> str | None:
    """A whole number as text; ``10000032.0`` comes from tools that met a gap in the column."""
    match = re.fullmatch(r"\s*0*(\d+)(?:\.0*)?\s*", text)
    return match[1] if match else None


def _level(text: str) -> EsiLevel | None:
    number = _number(text)
    return EsiLevel(int(number)) if number in {"1", "2", "3", "4", "5"} else None
