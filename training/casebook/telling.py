"""What a style makes of a scenario, and small words that all styles share."""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """A narrative, and the chief complaint in its own words."""

    text: str
    complaint: str


def upper(text: str) -> str:
    """``text`` with a capital at its start."""
    return text[:1].upper() + text[1:]
