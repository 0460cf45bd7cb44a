"""On whose behalf a note is answered, as far as the service knows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """What ties an answer to its request; ``None``: there is no such thing."""

    request_id: str | None = None
    client: str | None = None
    """The name of the API key, never the key."""
    item: int | None = None
    """The place in a batch, from 0."""


NOBODY = Caller()
"""The command line, which records nothing."""
