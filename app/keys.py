"""API keys: who may ask, by name.  The service holds hashes only.

A key is 32 random bytes that :func:`new_key` makes, so a plain SHA-256 keeps it: there is
no dictionary to try, and slow password hashing would only help an attacker who floods.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from app.errors import KeysUnusable, Unauthorized
from app.middleware import Record, refuse
from app.settings import Settings
from app.telemetry import Metrics

NAME = r"[A-Za-z0-9._-]{1,64}"
"""What a key may be called, as a regular expression."""
_LINE = re.compile(rf"({NAME}):([0-9a-f]{{64}})")
_OPEN = ("/health/", "/metrics", "/docs", "/redoc", "/openapi.json", "/static-offline-docs/")
"""Asked by machines of the house, or without data of their own."""


def new_key() -> str:
    """A new key: 256 random bits."""
    return secrets.token_urlsafe(32)


def digest(key: str) -> str:
    """What the service keeps of ``key``: its SHA-256 in hexadecimal digits."""
    return hashlib.sha256(key.encode()).hexdigest()


def load_keys(settings: Settings) -> Mapping[str, str]:
    """The digests by name, from the file and the variable; empty: everyone may ask.

    Raises :class:`KeysUnusable`, which names a line by its number and never quotes it.
    """
    lines: list[tuple[str, str]] = []
    if settings.api_keys_file is not None:
        try:
            text = settings.api_keys_file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise KeysUnusable(f"{settings.api_keys_file}: cannot be read") from error
        lines += [
            (f"{settings.api_keys_file}:{number}", line.strip())
            for number, line in enumerate(text.splitlines(), start=1)
            if line.strip() and not line.lstrip().startswith("#")
        ]
        if not lines:
            raise KeysUnusable(f"{settings.api_keys_file}: holds no key")
    if settings.api_keys is not None:
        given = settings.api_keys.get_secret_value().split(",")
        lines += [(f"TRIAGE_API_KEYS, entry {n}", line.strip()) for n, line in enumerate(given, 1)]
    found: dict[str, str] = {}
    for where, line in lines:
        entry = _LINE.fullmatch(line)
        if entry is None:
            raise KeysUnusable(f"{where}: is not NAME:SHA256, as `esi-triage key NAME` prints it")
        if entry[1] in found:
            raise KeysUnusable(f"{where}: the name is used twice")
        found[entry[1]] = entry[2]
    return found


class ApiKeys:
    """Lets in who brings a known key, before anything of the body is read.

    ``Authorization: Bearer KEY`` or ``X-API-Key: KEY``.
    """

    def __init__(self, app: ASGIApp, keys: Mapping[str, str], metrics: Metrics) -> None:
        self._app = app
        self._keys = keys
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 401."""
        if scope["type"] != "http" or not self._keys or scope["path"].startswith(_OPEN):
            await self._app(scope, receive, send)
            return
        client = self._client(Headers(scope=scope))
        if client is None:
            refusal = Unauthorized("send Authorization: Bearer with a key of this service")
            await refuse(refusal, scope, receive, send)
            return
        record: Record = scope["state"]["record"]
        self._metrics.clients.labels(client).inc()
        record.client = record.facts["client"] = client
        await self._app(scope, receive, send)

    def _client(self, headers: Headers) -> str | None:
        """The name of the key; every key is compared, so that time tells nothing."""
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        given = bearer.strip() if scheme.lower() == "bearer" else headers.get("x-api-key", "")
        brought = digest(given)
        names = [name for name, kept in self._keys.items() if hmac.compare_digest(kept, brought)]
        return names[0] if names and given else None
