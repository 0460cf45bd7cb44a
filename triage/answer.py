"""A model's text, understood: :func:`write` and :func:`read` are inverses.

``read`` returns an :class:`Answer` or an :class:`Unreadable` with the fault named.
It never raises, never guesses a level, and takes time linear in the text.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator

from triage import layout
from triage.case import Frozen
from triage.level import EsiLevel


def _one_line(text: str) -> str:
    if not text or text != text.strip() or len(text.splitlines()) != 1:
        raise ValueError("a field is one line without spaces around it")
    return text


OneLine = Annotated[str, AfterValidator(_one_line)]


class Extraction(Frozen):
    """What the model took from the note; ``None`` where it wrote no such line."""

    chief_complaint: OneLine | None = None
    vital_signs: OneLine | None = None
    red_flags: OneLine | None = None


class Algorithm(Frozen):
    """The model's walk through the ESI decision points A to D."""

    step_a: OneLine | None = None
    step_b: OneLine | None = None
    step_c: OneLine | None = None
    step_d: OneLine | None = None


class Answer(Frozen):
    """One readable answer: the reasoning and the level it commits to."""

    extraction: Extraction
    algorithm: Algorithm
    level: EsiLevel

    @property
    def complete(self) -> bool:
        """Whether every field of both sections was written."""
        fields = {**dict(self.extraction), **dict(self.algorithm)}
        return None not in fields.values()


class Fault(StrEnum):
    """Why a text is not an answer."""

    EMPTY = "empty"
    NO_LEVEL = "no_level"
    OUT_OF_RANGE = "out_of_range"
    CONFLICTING_LEVELS = "conflicting_levels"
    TRUNCATED = "truncated"


class Unreadable(Frozen):
    """A text from which no level may be taken, and why."""

    fault: Fault


def write(answer: Answer) -> str:
    """The canonical text of ``answer``; a field that is ``None`` is left out."""
    blocks = []
    for section in layout.SECTIONS:
        values = getattr(answer, section.name)
        lines = [section.heading]
        for field in section.fields:
            value = getattr(values, field.name)
            if value is not None:
                lines.append(f"- {field.label}: {value}")
        blocks.append("\n".join(lines))
    return "\n\n".join([*blocks, f"{layout.ANSWER}{answer.level.value}"])


def read(text: str) -> Answer | Unreadable:
    """Understand a model's text.

    Accepts what real models write: the canonical form, markdown emphasis and
    headings, other spacing or letter case, fields that run over several lines,
    ``ANSWER: 2``, ``ESI Level 2`` and prose after the answer.  Two different
    levels, no level, a level outside 1 to 5 and a text cut off before its answer
    are :class:`Unreadable`.
    """
    lines = text.encode("utf-8", "replace").decode().split("\n")
    plain = [_plain(line) for line in lines]
    if not any(plain):
        return Unreadable(fault=Fault.EMPTY)
    level = _level(plain)
    if isinstance(level, Fault):
        return Unreadable(fault=level)
    fields = FieldReader()
    for line in lines:
        fields.take(line)
    return Answer(extraction=fields.extraction(), algorithm=fields.algorithm(), level=level)


# --- the level -------------------------------------------------------------------

_MARKUP = str.maketrans("", "", "*_`")
_NUMBER = r"([0-9]++(?:\.[0-9]++)?)"
_GAP = r"[ :=(\[\"'\-–—]*+"
# "ANSWER: ESI 2", "Final answer - ESI level 2", "The answer is [2]"
_ANSWER_LINE = re.compile(rf"^(?:- )?(?:the )?(?:final )?answer\b(?: is\b)?{_GAP}(.*+)$", re.I)
_COMMITTED = re.compile(rf"^(?:esi\b)?{_GAP}(?:level\b)?{_GAP}{_NUMBER}", re.I)
# A line that is nothing but a level, as a model writes when it drops the heading.
_BARE_LINE = re.compile(
    rf"^(?:- )?esi\b{_GAP}(?:level\b)?{_GAP}{_NUMBER}(?: ?/ ?5)?"
    r"(?: ?[:(\-–—] ?[a-z -]{1,30}\)?)?[.!]?$",
    re.I,
)
# "ESI 3" in running text, and what turns the words after a level into a second choice.
_MENTION = re.compile(rf"\besi\b[ :\-]{{0,3}}(?:level\b)?[ :\-]{{0,3}}{_NUMBER}", re.I)
_SECOND_CHOICE = re.compile(
    r"^ ?(?:(?:or|to|and|vs\.?|versus|/)(?: ?esi\b)?(?: ?level\b)? ?([0-9])"
    r"|[,\-–—](?: ?esi\b)?(?: ?level\b)? ?([0-9])(?![0-9.%-]| ?[a-z]))",
    re.I,
)
_LABEL = re.compile(r"esi|level", re.I)
# "2 resources needed" and "4-year-old boy" name no level; "2 (emergent)" and "2, high risk" do.
_OF_SOMETHING = re.compile(r"^[ \-–—]?[a-z]", re.I)
_LEVEL_FIRST = re.compile(r"^(?:esi\b|level\b|[0-9][.!]?$)", re.I)
_ONLY_LABEL = re.compile(r"^ ?(?:e|es|esi)?[ :\-]*+(?:l|le|lev|leve|level)?[ :\-]*+$", re.I)


def _plain(line: str) -> str:
    """A line without markup, with single spaces and ``- `` for any bullet."""
    words = " ".join(line.translate(_MARKUP).split()).lstrip("#> ")
    return "- " + words[1:].lstrip() if words[:1] in ("-", "•", "–") else words


def _level(plain: list[str]) -> EsiLevel | Fault:
    """The one level the text commits to, or the fault."""
    stated: list[str] = []
    unanswered: str | None = None  # what follows an answer heading that named no level
    answered = False
    for line in plain:
        found = _ANSWER_LINE.match(line)
        if found:
            levels = _committed(found[1])
            unanswered = None if levels else found[1]
        elif unanswered == "" and line:  # the level may stand on the line below
            levels = _committed(line) if _LEVEL_FIRST.match(line) else []
            unanswered = None if levels else line
        else:
            levels = [mention[1] for mention in _MENTION.finditer(line)] if answered else []
        answered = answered or bool(found)
        stated += levels
    if not answered:
        stated = _bare(plain)
    if not stated:
        cut_off = _ONLY_LABEL.match(unanswered) if unanswered is not None else _opened(plain)
        return Fault.TRUNCATED if cut_off else Fault.NO_LEVEL
    if len(set(stated)) > 1:
        return Fault.CONFLICTING_LEVELS
    if stated[0] not in {str(level.value) for level in EsiLevel}:
        return Fault.OUT_OF_RANGE
    return EsiLevel(int(stated[0]))


def _committed(rest: str) -> list[str]:
    """Every level the words after ``ANSWER:`` name, in order."""
    first = _COMMITTED.match(rest)
    if not first:
        return []
    after = rest[first.end() :]
    if not _LABEL.search(first[0]) and _OF_SOMETHING.match(after):
        return []
    if not re.match(r" ?/ ?5\b", after):  # "2/5" is level 2 of 5, "2/3" is two levels
        second = _SECOND_CHOICE.match(after)
        if second:
            return [first[1], second[1] or second[2]]
    return [first[1], *(mention[1] for mention in _MENTION.finditer(after))]


def _bare(plain: list[str]) -> list[str]:
    """Levels on lines of their own, where one of them opens or closes the text.

    Elsewhere such a line is a step of the reasoning, not the model's commitment.
    """
    written = [line for line in plain if line]
    if not (_BARE_LINE.match(written[0]) or _BARE_LINE.match(written[-1])):
        return []
    return [bare[1] for bare in map(_BARE_LINE.match, written) if bare]


def _opened(plain: list[str]) -> bool:
    """Whether the text opened a section of the answer and never came to its end."""
    openings = {_key(section.heading) for section in layout.SECTIONS}
    return any(_key(line) in openings for line in plain)


# --- the fields ------------------------------------------------------------------

_LABELS = {
    "chief complaint": "chief_complaint",
    "vital signs": "vital_signs",
    "vitals": "vital_signs",
    "red flags": "red_flags",
    "red flag": "red_flags",
}
_HEADINGS = {"extraction", "esi algorithm", "algorithm"}
_STEP_LABEL = re.compile(r"^(?:step|decision point) ([a-d])\b")


def _key(text: str) -> str:
    """A label or heading without case, bullet and numbering."""
    return text.lower().strip(" -:.").lstrip("0123456789").strip(" -:.)")


def _label(line: str) -> tuple[str, str] | None:
    """The field a plain line opens, and the text after its colon."""
    head, colon, value = line.partition(":")
    if not colon:
        return None
    key = _key(head)
    step = _STEP_LABEL.match(key)
    name = f"step_{step[1]}" if step else _LABELS.get(key)
    return (name, value.strip()) if name else None


class FieldReader:
    """The fields of a text, read line by line; the first one counts when repeated."""

    def __init__(self) -> None:
        self._collected: dict[str, list[str]] = {}
        self._current: list[str] | None = None
        self._answered = False

    def take(self, raw: str) -> None:
        """Read the next line; after the answer there are no more fields."""
        line = _plain(raw)
        self._answered = self._answered or bool(_ANSWER_LINE.match(line))
        if self._answered:
            return
        opened = _label(line)
        if opened:
            name, value = opened
            self._current = [_verbatim(raw, name) or value]
            self._collected.setdefault(name, self._current)
        elif _key(line) in _HEADINGS or not line:
            self._current = None
        elif self._current is not None:
            self._current.append(line.removeprefix("- "))

    def settled(self, section: layout.Section) -> bool:
        """Whether no line that may still come can change a field of ``section``."""
        written = [self._collected.get(field.name) for field in section.fields]
        return self._answered or all(
            parts is not None and parts is not self._current for parts in written
        )

    def extraction(self) -> Extraction:
        """What was extracted, as far as it has been read."""
        return Extraction(**{field.name: self._text(field) for field in layout.EXTRACTION.fields})

    def algorithm(self) -> Algorithm:
        """The steps, as far as they have been read."""
        return Algorithm(**{field.name: self._text(field) for field in layout.ALGORITHM.fields})

    def _text(self, field: layout.Field) -> str | None:
        return " ".join(part for part in self._collected.get(field.name, []) if part) or None


_CANONICAL = {
    field.name: f"- {field.label}: " for section in layout.SECTIONS for field in section.fields
}


def _verbatim(raw: str, name: str) -> str | None:
    """The value of a canonical line as it stands, so that ``read`` inverts ``write``."""
    prefix = _CANONICAL[name]
    value = raw.removeprefix(prefix)
    if value == raw or value != value.strip() or len(value.splitlines()) != 1:
        return None
    return value
