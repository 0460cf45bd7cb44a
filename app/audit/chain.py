"""A line of the audit log as bytes, sealed by its hash, and back.

The last member of a line is ``hash``: SHA-256 of the same line without that member.
``previous`` repeats the hash of the line before, so no line can be changed, dropped or
moved without every later one being written anew.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum

from pydantic import ValidationError

from app.audit.record import Line

START = "0" * 64
"""``previous`` of the first line."""

_SEAL = re.compile(rb',"hash":"([0-9a-f]{64})"}')
_SEAL_BYTES = 75


@dataclass(frozen=True, slots=True)
class Tip:
    """The last record of a chain."""

    sequence: int
    hash: str


class Flaw(StrEnum):
    """Why bytes are no line of a log."""

    FRAGMENT = "is not a whole record"
    CHANGED = "was changed: it does not have the hash that it states"
    FOREIGN = "is no record of this format version"


@dataclass(frozen=True, slots=True)
class Sealed:
    """A line whose hash is right."""

    line: Line
    hash: str


def seal(line: Line) -> tuple[bytes, str]:
    """``line`` as it is written, with its line end, and its hash."""
    body = line.model_dump_json().encode()
    digest = hashlib.sha256(body).hexdigest()
    return body[:-1] + f',"hash":"{digest}"}}\n'.encode(), digest


def unseal(raw: bytes) -> Sealed | Flaw:
    """The line that ``raw``, without its line end, was written from.

    Only a :data:`Flaw.FRAGMENT` can come of a write that was cut off.
    """
    found = _SEAL.fullmatch(raw[-_SEAL_BYTES:])
    if found is None:
        return Flaw.FRAGMENT
    body = raw[:-_SEAL_BYTES] + b"}"
    digest = hashlib.sha256(body).hexdigest()
    if digest != found[1].decode():
        return Flaw.CHANGED
    try:
        return Sealed(Line.model_validate_json(body), digest)
    except ValidationError:
        return Flaw.FOREIGN
