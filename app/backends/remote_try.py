"""One try: one conversation, one engine, one completion or one :class:`Failure`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace

import httpx

from app.backends.base import Completion, Finish, OnText, Sampling
from app.backends.remote_dialect import (
    LINES,
    Served,
    completion_request,
    level_request,
    says_no_more,
)
from app.backends.remote_failure import Failure, of_status, of_transport, too_long
from app.backends.remote_levels import Word, confidence, level_probabilities
from app.backends.remote_pool import Engine
from app.backends.remote_stream import BrokenStream, Chunk, chunks, whole
from app.errors import RequestError
from app.telemetry import log
from triage.prompt import Message

PATH = "/v1/chat/completions"
JSON = {"Content-Type": "application/json"}
_MAX_ERROR_BYTES = 64 * 1024
_CHARS_OF_A_TOKEN = 64
"""More than any text has on average; an engine that sends more does not keep to its bound."""
_LEAST_MOST_CHARS = 64 * 1024
_WEIGHING_SECONDS = 5.0
"""An answer is not kept waiting longer than this for its probabilities."""


class Try:
    """A conversation at an engine, and what has come of it so far."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        engine: Engine,
        messages: Sequence[Message],
        sampling: Sampling,
        on_text: OnText | None,
    ) -> None:
        assert engine.served is not None, "an engine in use has been probed"
        self._client = client
        self._engine = engine
        self._served: Served = engine.served
        self._messages = messages
        self._sampling = sampling
        self._on_text = on_text
        self._most_chars = max(_LEAST_MOST_CHARS, _CHARS_OF_A_TOKEN * sampling.max_new_tokens)
        self._chars = 0
        self._begun = False
        self._line_ends = 0
        self._pieces: list[str] = []
        self._words: list[Word] = []
        self._first_text_at: float | None = None
        self._end = Chunk()

    async def completion(self, queue_seconds: float, probabilities: bool) -> Completion:
        """What the engine writes.

        Raises :class:`Failure`, and :class:`app.errors.PromptTooLong` for what does not
        fit its context.  Leaving early closes the connection, in every case.
        """
        sent = time.perf_counter()
        self._engine.in_flight += 1
        try:
            await self._stream(probabilities)
            ended = time.perf_counter()
            text = "".join(self._pieces)
            weights = await self._weigh(text) if probabilities else None
        except httpx.HTTPError as error:
            raise of_transport(error, begun=bool(self._pieces)) from None
        except BrokenStream as broken:
            raise Failure(str(broken)) from None
        except (Failure, RequestError):
            raise
        except Exception as bug:  # noqa: BLE001  one engine's oddities must not end the service
            log().error("engine_not_understood", engine=self._engine.index, exc_info=bug)
            raise Failure("sent what could not be read") from None
        finally:
            self._engine.in_flight -= 1
        first = self._first_text_at or ended
        end = self._end
        assert end.finish is not None, "a stream without an end is broken"
        return Completion(
            text=text,
            finish=end.finish,
            prompt_tokens=end.prompt_tokens or 0,
            # Engines that count nothing send about one token in each piece.
            completion_tokens=len(self._pieces)
            if end.completion_tokens is None
            else end.completion_tokens,
            queue_seconds=queue_seconds,
            prefill_seconds=first - sent,
            decode_seconds=ended - first,
            level_probabilities=weights,
            confidence=confidence(self._words),
        )

    async def _stream(self, probabilities: bool) -> None:
        body = completion_request(
            self._served, self._messages, self._sampling, weighed=probabilities
        )
        url = self._engine.base + PATH
        async with self._client.stream("POST", url, content=body, headers=JSON) as response:
            if response.status_code != 200:
                await self._refused(response)
            async for chunk in chunks(response.aiter_bytes()):
                self._require_bounded(chunk)
                if chunk.text:
                    self._take(chunk.text)
                self._words += chunk.words
                self._end = Chunk(
                    finish=chunk.finish or self._end.finish,
                    prompt_tokens=chunk.prompt_tokens or self._end.prompt_tokens,
                    completion_tokens=chunk.completion_tokens or self._end.completion_tokens,
                )
                if self._may_be_whole(chunk.text) and says_no_more(
                    self._served, "".join(self._pieces)
                ):
                    self._end = replace(self._end, finish=Finish.STOP)
                    return  # closes the connection, on which the engine stops

    def _require_bounded(self, chunk: Chunk) -> None:
        """Raises :class:`BrokenStream` past what the request allows, the told tokens included."""
        self._chars += len(chunk.text) + sum(1 + len(word.token) for word in chunk.words)
        if self._chars > self._most_chars:
            raise BrokenStream("wrote more than it was asked for")

    def _may_be_whole(self, text: str) -> bool:
        """Whether ``text``, the newest piece, ends the last line that an answer has.

        That is the only place to look for its end: at every line it would cost the square.
        """
        if not self._begun:
            text = text.lstrip()
            self._begun = bool(text)
        before = self._line_ends
        self._line_ends += text.count("\n")
        return before < LINES <= self._line_ends

    def _take(self, text: str) -> None:
        if self._first_text_at is None:
            self._first_text_at = time.perf_counter()
            self._engine.circuit.answering()
        self._pieces.append(text)
        if self._on_text is not None:
            self._on_text(text)

    async def _refused(self, response: httpx.Response) -> None:
        """Raises what a status other than 200 means; what the engine says of it stays here."""
        if response.status_code == 400:
            said = b""
            async for part in response.aiter_bytes():
                said += part
                if len(said) > _MAX_ERROR_BYTES:
                    break
            refused = too_long(said, self._sampling.max_new_tokens)
            if refused is not None:
                raise refused
        raise of_status(response.status_code, response.headers)

    async def _weigh(self, text: str) -> tuple[float, ...] | None:
        """The levels' probabilities; never a reason to lose the answer itself."""
        body = level_request(self._served, self._messages, text)
        if body is None or self._end.finish is not Finish.STOP:
            return None
        url = self._engine.base + PATH
        try:
            async with asyncio.timeout(_WEIGHING_SECONDS):
                async with self._client.stream("POST", url, content=body, headers=JSON) as response:
                    if response.status_code != 200:
                        return None
                    said = await whole(response.aiter_bytes())
        except (httpx.HTTPError, TimeoutError, BrokenStream):
            return None
        return level_probabilities(said)
