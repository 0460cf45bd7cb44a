"""A response that is written while the work goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

Say = Callable[[bytes], Awaitable[None]]


class Streamed(Response):
    """Sends what ``write`` says, as it says it.

    The status is not out before the first bytes are, so what ``write`` raises until then is
    answered like any other failure.  Everything runs in the request's own task: when that
    is cancelled, so is ``write``.
    """

    def __init__(self, media_type: str, write: Callable[[Say], Awaitable[None]]) -> None:
        # Not through the parent: it would declare the length of a body that is not there yet.
        self.status_code = 200
        self.media_type = media_type
        self.background = None
        self._write = write
        # nginx would hold events back until its buffer is full.
        self.init_headers({"X-Accel-Buffering": "no"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run ``write``; what it says goes out whole, one piece after the other."""
        begun = False
        turn = asyncio.Lock()

        async def say(said: bytes) -> None:
            nonlocal begun
            async with turn:
                if not begun:
                    begun = True
                    start = {"type": "http.response.start", "status": self.status_code}
                    await send({**start, "headers": self.raw_headers})
                await send({"type": "http.response.body", "body": said, "more_body": True})

        await self._write(say)
        await send({"type": "http.response.body", "body": b"", "more_body": False})
