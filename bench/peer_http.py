"""An engine that comes as a library, behind the protocol that ``bench.speed`` speaks.

It adds nothing to the engine but HTTP: streamed chat completions, without a grammar.  It runs
in the engine's own environment and imports nothing of this project.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Generator, Sequence
from typing import Any, Protocol

import uvicorn
from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

ENDS = frozenset({1, 106})
"""Gemma's end of text and end of turn."""


class Engine(Protocol):
    """What is asked of an engine."""

    def answer(self, messages: list[dict[str, str]], most: int) -> Generator[list[int], None, None]:
        """The new tokens of each step in which there were some, ``most`` at most."""

    def text(self, tokens: Sequence[int]) -> str:
        """What ``tokens`` say."""


def serve(engine: Engine, owner: str, port: int) -> None:
    """Answer on ``port`` until killed."""
    uvicorn.run(_service(engine, owner), port=port, log_level="warning")


def _service(engine: Engine, owner: str) -> FastAPI:
    app = FastAPI()

    @app.get("/health")
    def health() -> dict[str, str]:
        return {}

    @app.get("/v1/models")
    def models() -> dict[str, Any]:
        return {"object": "list", "data": [{"id": "esi-triage", "owned_by": owner}]}

    @app.post("/v1/chat/completions")
    def chat(asked: dict[str, Any]) -> StreamingResponse:
        told = _told(engine, asked["messages"], asked["max_tokens"])
        return StreamingResponse(_until_left(told), media_type="text/event-stream")

    return app


async def _until_left(told: Generator[str, None, None]) -> AsyncIterator[str]:
    """What is told, until there is no more or the asker has left; then the engine stops."""
    try:
        while (event := await run_in_threadpool(next, told, None)) is not None:
            yield event
    finally:
        told.close()


def _told(engine: Engine, messages: list[dict[str, str]], most: int) -> Generator[str, None, None]:
    tokens: list[int] = []
    said = ""
    with contextlib.closing(engine.answer(messages, most)) as answer:
        for new in answer:
            tokens += new
            text = engine.text(tokens)
            yield _event({"choices": [{"index": 0, "delta": {"content": text[len(said) :]}}]})
            said = text
    finish = "length" if len(tokens) >= most else "stop"
    yield _event({"choices": [{"index": 0, "delta": {}, "finish_reason": finish}]})
    # The engine counts its answer; the prompt's length is of no use to the report.
    yield _event({"choices": [], "usage": {"prompt_tokens": 0, "completion_tokens": len(tokens)}})
    yield "data: [DONE]\n\n"


def _event(chunk: dict[str, Any]) -> str:
    return f"data: {json.dumps({'object': 'chat.completion.chunk', **chunk})}\n\n"
