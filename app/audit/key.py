"""The key that turns narratives into fingerprints nobody can guess without it."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from app.errors import AuditUnusable

MIN_BYTES = 32


class Key:
    """The bytes of a key file without the white space around them."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def hmac(self, text: str) -> str:
        """HMAC-SHA256 (RFC 2104) of ``text`` in UTF-8, in hex."""
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()

    @property
    def id(self) -> str:
        """16 hex digits that tell this key from others."""
        return self.hmac("esi-triage audit key")[:16]


def key_for(log: Path, file: Path | None, begun: bool) -> Key:
    """The key in ``file``; without one, that of ``log``, which lies beside it.

    The key of a log that has not ``begun`` is made when it is not there: 256 random bits,
    readable by the owner alone.  Raises :class:`AuditUnusable` or ``OSError``.
    """
    own = log.with_name(f"{log.name}.key")
    if file is None and not own.exists():
        if begun:
            raise AuditUnusable(f"{own}: the key of the audit log is missing")
        descriptor = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as made:
            made.write(f"{secrets.token_hex(32)}\n")
            made.flush()
            os.fsync(made.fileno())
    place = file or own
    secret = place.read_bytes().strip()
    if len(secret) < MIN_BYTES:
        raise AuditUnusable(f"{place}: a key has {MIN_BYTES} bytes at least")
    return Key(secret)
