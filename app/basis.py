"""What meets a model's level: edition, policy, and the digests of rules and second opinion.

Two answers to one note can differ by these alone, so every answer names them.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.backends.rules import source_digest
from app.second_opinion import second_opinion
from app.settings import Settings
from triage.limits import Edition
from triage.verdict import Policy


@dataclass(frozen=True, slots=True)
class Basis:
    """Of every verdict of one service."""

    edition: Edition
    policy: Policy
    rules_digest: str
    """SHA-256 over the source of case, answer, reading, rules, second opinion and verdict."""
    opinion_digest: str | None
    """SHA-256 of the table of the second opinion; ``None``: nobody is asked."""


def basis(settings: Settings) -> Basis:
    """What ``settings`` ask for.  Raises :class:`app.errors.SecondOpinionUnusable`."""
    asked = second_opinion(settings)
    return Basis(
        edition=settings.edition,
        policy=settings.policy,
        rules_digest=source_digest(),
        opinion_digest=asked.digest if asked else None,
    )
