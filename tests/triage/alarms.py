"""Whether the rules alone see a danger in a note, and lists of notes to ask it of."""

from __future__ import annotations

from triage.case import Case
from triage.level import EsiLevel, more_urgent
from triage.rules.assessment import assess


def alarmed(narrative: str) -> bool:
    """Whether the estimate for ``narrative`` is more urgent than ESI 3; none at all is not."""
    level = assess(Case(narrative=narrative)).rules_level
    return level is not None and more_urgent(level, EsiLevel.URGENT)


def bound(narrative: str) -> bool:
    """Whether a rule that binds asks for ESI 1 or 2."""
    floor = floor_of(narrative)
    return floor is not None and more_urgent(floor, EsiLevel.URGENT)


def floor_of(narrative: str) -> EsiLevel | None:
    """The most urgent level that a rule which binds asks for."""
    return assess(Case(narrative=narrative)).floor


def notes(text: str, mark: str = ";") -> list[str]:
    """The notes of ``text``, parted by ``mark``, each on one line."""
    return [" ".join(note.split()) for note in text.split(mark) if note.strip()]
