"""A client that has gone away is not worked for: its request is cancelled.

Neither Starlette nor the server cancels a handler whose client has hung up.  The one sign
is ``http.disconnect`` from ``receive``, for whoever waits for it; so somebody does, beside
the handler, as long as the answer is not out.
"""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.middleware import CANCELLED, Record


class CancelWhenGone:
    """Cancels the work of a POST request as soon as its client has hung up.

    It stands inside :class:`app.middleware.BodyLimit`, which has the body in one piece.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run one request until it is answered or nobody waits for the answer."""
        if scope["type"] != "http" or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        unread = [await receive()]
        record: Record = scope["state"]["record"]
        wanted = asyncio.timeout(None)
        answered = False

        async def watch() -> None:
            while (await receive())["type"] != "http.disconnect":
                pass
            if not answered:
                record.outcome = CANCELLED
                wanted.reschedule(0)

        async def body_then_gone() -> Message:
            if not unread:
                await asyncio.wait((watching,))
            return unread.pop() if unread else {"type": "http.disconnect"}

        async def note_the_end(message: Message) -> None:
            nonlocal answered
            # Before it is sent: the server says "disconnect" right after the last byte too.
            last = message["type"] == "http.response.body" and not message.get("more_body")
            answered = answered or last
            await send(message)

        watching = asyncio.create_task(watch())
        try:
            async with wanted:
                await self._app(scope, body_then_gone, note_the_end)
        except TimeoutError:
            if not wanted.expired():
                raise
        finally:
            watching.cancel()
