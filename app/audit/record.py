"""What the lines of an audit log say.  None of them holds patient text."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, Field, StringConstraints

from triage.case import Frozen
from triage.level import EsiLevel
from triage.limits import Edition
from triage.verdict import Ground, Policy

FORMAT: Final = "esi-triage audit log"
VERSION: Final = 1

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Head(Frozen):
    """The first record: what this file is."""

    kind: Literal["head"] = "head"
    format: Literal["esi-triage audit log"] = FORMAT
    version: Literal[1] = VERSION
    key_id: str
    """Tells keys apart without giving one away."""


class Resumed(Frozen):
    """The log was taken up again: by a new start, after a write that failed or was not tried.

    ``torn_bytes`` counts what a cut-off write left between the record before and this
    one, line ends included; ``torn_sha256`` is over those bytes.
    """

    kind: Literal["resumed"] = "resumed"
    torn_bytes: int = Field(ge=0)
    torn_sha256: Sha256 | None
    unrecorded: int | None = Field(ge=0)
    """Requests without a record since the one before; ``None`` after a start: not known."""


class Sampled(Frozen):
    """How the text was generated."""

    max_new_tokens: int
    temperature: float
    seed: int


class Asked(Frozen):
    """One request: what was asked, by fingerprint, and what came of it.

    ``outcome`` is ``ok``, the code of the problem, ``internal_error`` or ``cancelled``;
    only with ``ok`` there is a level.  Fields of a model are ``None`` before it is loaded.
    """

    kind: Literal["request"] = "request"
    request_id: str | None
    outcome: str
    narrative_hmac: Sha256
    """HMAC-SHA256 of the narrative in UTF-8, without white space around it."""
    note_hmac: Sha256
    """The same of the note: the narrative and the line of structured fields."""
    model_id: str | None
    model_digest: str | None
    contract: str | None
    rules_digest: Sha256
    edition: Edition
    policy: Policy
    model_level: EsiLevel | None
    level: EsiLevel | None
    escalated_by: Ground | None
    withheld: EsiLevel | None = None
    """What the rules' estimate asked for and did not get."""
    opinion_digest: Sha256 | None = None
    """Of the table of the second opinion."""
    client: str | None = None
    """Name of the API key that asked."""
    item: int | None = Field(None, ge=0)
    """Place in a batch, from 0; its notes share the request's id."""
    sampling: Sampled | None = None
    """``None`` where nothing was generated."""
    dtype: str | None = None
    """Type of the model's weights.  Older records lack this and the five before it."""
    rules: tuple[str, ...] | None
    """Ids of the rules that fired."""
    queue_seconds: float | None
    total_seconds: float


class Line(Frozen):
    """A record in its place: ``previous`` is the hash of the line before, 64 zeros at first."""

    sequence: int = Field(ge=0)
    time: AwareDatetime
    previous: Sha256
    record: Annotated[Head | Resumed | Asked, Field(discriminator="kind")]
