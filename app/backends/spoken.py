"""A text as it grows, token by token, in pieces that are never half a character."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

from app.backends.base import OnText

_HALF = "\N{REPLACEMENT CHARACTER}"
"""What a tokenizer writes for the first bytes of a character whose last are still to come."""


class Spoken:
    """Says each new piece of a completion once.

    The whole is decoded every time, because a token's text may depend on those before it
    (a leading space, the bytes of one character); what is said is what came to it.
    """

    def __init__(self, text: Callable[[Sequence[int]], str], say: OnText) -> None:
        self._text = text
        self._say = say
        self._said = ""

    def written(self, tokens: Sequence[int]) -> None:
        """``tokens`` are all there are so far."""
        self._more(self._text(tokens).rstrip(_HALF))

    def ended(self, text: str) -> None:
        """``text`` is the whole; what was held back is said now."""
        self._more(text)

    def _more(self, text: str) -> None:
        if len(text) > len(self._said) and text.startswith(self._said):
            new = text[len(self._said) :]
            self._said = text
            self._say(new)


def from_a_thread(on_text: OnText, cancel: threading.Event) -> OnText:
    """``on_text`` of the running loop, to be called from a thread, until ``cancel`` is set."""
    loop = asyncio.get_running_loop()

    def deliver(piece: str) -> None:
        if not cancel.is_set():
            on_text(piece)

    def say(piece: str) -> None:
        with suppress(RuntimeError):  # the loop was closed: nobody listens any more
            # As a closure: the loop would log the arguments of a call that failed.
            loop.call_soon_threadsafe(lambda: deliver(piece))

    return say
