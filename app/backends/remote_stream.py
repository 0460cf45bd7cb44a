"""A streamed chat completion: from bytes to pieces of text, and how it ended.

Server-sent events are cut at line feeds in the bytes, before they are decoded: a character
may be split between two reads, and a piece of text may hold one of the many other
characters that Unicode counts as line breaks.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError

from app.backends.base import Finish
from app.backends.remote_levels import Word, told

_MAX_EVENT_BYTES = 1 << 20
_MAX_BODY_BYTES = 1 << 20
_MOST_TOKENS = 10_000_000
"""More than any context holds: a count beyond it, or below nought, was not counted."""
_DONE = b"[DONE]"


class BrokenStream(Exception):
    """The stream is not what the protocol says; the message quotes nothing of it."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """One event: new text, and near the end why it ended and what it took."""

    text: str = ""
    finish: Finish | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    words: tuple[Word, ...] = ()
    """The new tokens with their probabilities, where these were asked for."""


class _Delta(BaseModel):
    content: str | None = None


class _Choice(BaseModel):
    delta: _Delta = _Delta()
    logprobs: object = None
    finish_reason: str | None = None


class _Event(BaseModel):
    choices: list[_Choice]
    usage: object = None


async def chunks(stream: AsyncIterable[bytes]) -> AsyncIterator[Chunk]:
    """The events of ``stream`` up to ``[DONE]``.

    Raises :class:`BrokenStream` for an event that is not a chunk of a chat completion,
    for an end that is neither a stop nor a bound, and for a stream without an end.
    """
    finished = False
    async for data in _events(stream):
        if data == _DONE:
            break
        chunk = _chunk(data)
        finished = finished or chunk.finish is not None
        yield chunk
    if not finished:
        raise BrokenStream("broke off its answer")


async def whole(stream: AsyncIterable[bytes]) -> bytes:
    """A body that is read at once.  Raises :class:`BrokenStream` for one without an end."""
    parts: list[bytes] = []
    size = 0
    async for part in stream:
        size += len(part)
        if size > _MAX_BODY_BYTES:
            raise BrokenStream("sent an answer without end")
        parts.append(part)
    return b"".join(parts)


def _chunk(data: bytes) -> Chunk:
    try:
        event = _Event.model_validate_json(data)
    except ValidationError:
        # An engine reports what went wrong after the first byte as such an event.
        raise BrokenStream("sent an event that is no chunk of a completion") from None
    usage = event.usage if isinstance(event.usage, dict) else {}
    choice = event.choices[0] if event.choices else _Choice()
    if choice.finish_reason not in (None, *Finish):
        raise BrokenStream("ended its answer for a reason of its own")
    return Chunk(
        text=choice.delta.content or "",
        finish=Finish(choice.finish_reason) if choice.finish_reason else None,
        prompt_tokens=_count(usage.get("prompt_tokens")),
        completion_tokens=_count(usage.get("completion_tokens")),
        words=told(choice.logprobs),
    )


def _count(told: object) -> int | None:
    """A number of tokens; a strange one is no reason to lose the answer it comes with."""
    return told if type(told) is int and 0 <= told <= _MOST_TOKENS else None


async def _events(stream: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    """The ``data`` of each server-sent event; comments and other fields are passed over."""
    data: list[bytes] = []
    size = 0
    async for line in _lines(stream):
        if line.startswith(b"data:"):
            data.append(line[5:].removeprefix(b" "))
            size += len(line)
            _require_bounded(size)
        elif not line and data:
            yield b"\n".join(data)
            data, size = [], 0
    if data:
        yield b"\n".join(data)


async def _lines(stream: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    rest: list[bytes] = []  # joined once: a line may come a byte at a time
    size = 0
    async for part in stream:
        *lines, last = part.split(b"\n")
        for line in lines:
            yield b"".join([*rest, line]).removesuffix(b"\r")
            rest, size = [], 0
        rest.append(last)
        size += len(last)
        _require_bounded(size)
    if size:
        yield b"".join(rest)


def _require_bounded(size: int) -> None:
    if size > _MAX_EVENT_BYTES:
        raise BrokenStream("sent an event without end")
