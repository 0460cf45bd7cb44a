"""A small OpenAI-compatible engine over real sockets, which fails on demand."""

from __future__ import annotations

import asyncio
import json
import math
import re
import socket
import threading
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any, Literal

import uvicorn
from starlette.types import Receive, Scope, Send

from triage.answer import Algorithm, Answer, Extraction, write
from triage.level import EsiLevel

Kind = Literal["vllm", "vllm-guided", "sglang", "llama.cpp", "transformers", "plain"]
Fault = Literal[
    "400", "401", "429", "500", "502", "503", "503 busy", "413", "302",
    "too long", "too long, llama.cpp", "dies before text", "dies in the middle",
    "ends in the middle", "hangs before text", "hangs in the middle", "never stops",
    "no events", "no json", "no chunk", "error event", "not utf-8", "other finish",
    "endless line", "endless event", "floods", "floods with tokens",
]  # fmt: skip

TEXT = write(
    Answer(
        extraction=Extraction(
            chief_complaint="cough", vital_signs="T 38.5°C, HR 90", red_flags="none"
        ),
        algorithm=Algorithm(step_a="No.", step_b="No.", step_c="One: x-ray.", step_d="No."),
        level=EsiLevel.LESS_URGENT,
    )
)
VERSIONS = {"vllm": "0.33.0", "vllm-guided": "0.11.2", "sglang": "0.5.23", "llama.cpp": "b6500"}
LEVELS = {"4": 0.5, " 4": 0.1, "3": 0.3, "5": 0.05, "x": 0.05}


class FakeEngine:
    """One engine on a port of its own; everything it was asked is kept."""

    def __init__(self, kind: Kind = "vllm", models: tuple[str, ...] = ("triage-4b",)) -> None:
        self.kind = kind
        self.models = models
        self.key: str | None = None
        self.text = TEXT
        self.part_bytes: int | None = None
        self.counts_tokens = True
        self.weighs: object = "levels"
        self.logprob: object = math.log(0.5)
        """Of every token, where asked for."""
        self.refuses_constraints = False
        self.faults: deque[Fault] = deque()
        self.always: Fault | None = None
        self.asked: list[dict[str, Any]] = []
        self.weighed: list[dict[str, Any]] = []
        self.probes = 0
        self.disconnects = 0
        self.open_streams = 0
        self.hold = False
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Listen, and return once connections are taken."""
        config = uvicorn.Config(
            self, port=self.port, log_config=None, lifespan="off", loop="asyncio"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        while not self._server.started:
            self._thread.join(0.005)

    def kill(self) -> None:
        """Vanish as a killed process does: every connection is reset, nothing is finished."""
        if not self._thread.is_alive():
            return

        def vanish() -> None:
            for listening in self._server.servers:
                listening.close()
            for connection in list(self._server.server_state.connections):
                connection.transport.abort()

        self._server.servers[0].get_loop().call_soon_threadsafe(vanish)
        self._server.should_exit = self._server.force_exit = True
        self._thread.join(10)
        assert not self._thread.is_alive()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        if self.key and headers.get("authorization") != f"Bearer {self.key}":
            await _respond(send, 401, {"error": "no"})
            return
        match scope["path"]:
            case "/health":
                await _respond(send, 200, {})
            case "/load_model" if self.kind == "transformers":
                await _respond(send, 405, {"detail": "Method Not Allowed"})
            case "/v1/models" if self.kind == "transformers":
                await _respond(send, 500, {"detail": "there is no cache to list"})
            case "/v1/models":
                await _respond(send, 200, {"data": [self._listed(name) for name in self.models]})
            case "/version" if self.kind in ("vllm", "vllm-guided"):
                await _respond(send, 200, {"version": VERSIONS[self.kind]})
            case "/server_info" if self.kind == "sglang":
                await _respond(send, 200, {"version": VERSIONS["sglang"], "tp_size": 1})
            case "/props" if self.kind == "llama.cpp":
                await _respond(send, 200, {"build_info": "b6500", "total_slots": 4})
            case "/v1/chat/completions":
                body = b""
                while True:
                    message = await receive()
                    body += message.get("body", b"")
                    if not message.get("more_body"):
                        break
                await self._complete(json.loads(body), receive, send)
            case _:
                await _respond(send, 404, {"error": "no such path"})

    def _listed(self, name: str) -> dict[str, str]:
        owner = {"vllm-guided": "vllm", "llama.cpp": "llamacpp", "plain": "acme"}
        return {"id": name, "owned_by": owner.get(self.kind, self.kind), "root": "/models/triage"}

    async def _complete(self, asked: dict[str, Any], receive: Receive, send: Send) -> None:
        if self.kind == "transformers" and asked["model"] not in self.models:
            await _respond(send, 400, {"detail": "Server is pinned to another"})
        elif "continue_final_message" in asked:
            self.weighed.append(asked)
            await _respond(send, *self._weights())
        elif not asked["stream"]:
            self.probes += 1
            refused = self.refuses_constraints and "structured_outputs" in asked
            await _respond(send, 400 if refused else 503 if self.always else 200, {"choices": []})
        else:
            self.asked.append(asked)
            fault = self.faults.popleft() if self.faults else self.always
            self.open_streams += 1
            watching = asyncio.create_task(self._watch(receive))
            try:
                await self._stream(asked, fault, send)
            finally:
                self.open_streams -= 1
                watching.cancel()

    async def _watch(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self.disconnects += 1

    def _weights(self) -> tuple[int, object]:
        if self.weighs != "levels":
            return 200, self.weighs
        space = {"token": " ", "logprob": -0.01, "top_logprobs": []}
        level = {
            "token": "4",
            "logprob": math.log(0.5),
            "top_logprobs": [
                {"token": token, "logprob": math.log(weight)} for token, weight in LEVELS.items()
            ],
        }
        return 200, {"choices": [{"logprobs": {"content": [space, level]}}]}

    async def _stream(self, asked: dict[str, Any], fault: Fault | None, send: Send) -> None:
        note = asked["messages"][-1]["content"]
        if fault is not None and (fault[0].isdigit() or fault.startswith("too long")):
            await self._refuse(fault, note, send)
            return
        kind = b"text/event-stream"
        await send(
            {"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind)]}
        )
        while self.hold:
            await asyncio.sleep(0.005)
        if fault == "dies before text":
            raise ConnectionAbortedError
        if fault == "hangs before text":
            await asyncio.sleep(60)
        async for part in self._parts(asked, fault):
            await send({"type": "http.response.body", "body": part, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def _refuse(self, fault: Fault, note: str, send: Send) -> None:
        echo: object = {"error": {"message": f"cannot take {note}", "type": "BadRequestError"}}
        headers = []
        status = 400 if fault.startswith("too long") else int(fault.split()[0])
        if fault == "too long":
            echo = {"error": {"message": "This model's maximum context length is 4096 tokens. "
                    f"However, your request has 5000 input tokens. {note}"}}  # fmt: skip
        if fault == "too long, llama.cpp":
            echo = {"error": {"message": note, "n_prompt_tokens": 5000, "n_ctx": 4096}}
        if fault in ("429", "503 busy"):
            headers.append((b"retry-after", b"0"))
        if fault == "302":
            headers.append((b"location", b"/elsewhere"))
        await _respond(send, status, echo, headers)

    async def _parts(self, asked: dict[str, Any], fault: Fault | None) -> AsyncIterator[bytes]:
        """The bytes of the stream, in the parts in which they are sent."""
        size = self.part_bytes
        async for event in self._events(asked, fault):
            for start in range(0, len(event), size or len(event)):
                yield event[start : start + (size or len(event))]
                await asyncio.sleep(0)

    async def _events(self, asked: dict[str, Any], fault: Fault | None) -> AsyncIterator[bytes]:
        pieces = [self.text[start : start + 5] for start in range(0, len(self.text), 5)]
        weighed = bool(asked.get("logprobs"))
        if weighed:
            pieces = re.findall(r"\s*\S+", self.text)
        yield b": ping\r\n\r\n"
        yield _event({"choices": [{"delta": {"role": "assistant", "content": ""}}]})
        tokens = {"content": [{"token": "", "logprob": 0}] * (1 << 15)}
        bad = {
            "no events": b"<html>",
            "no json": b"data: {\n\n",
            "no chunk": _event({"id": asked["messages"][-1]["content"]}),
            "error event": _event({"error": {"message": asked["messages"][-1]["content"]}}),
            "not utf-8": b'data: {"choices": [{"delta": {"content": "\xb0"}}]}\n\n',
            "other finish": _event({"choices": [{"delta": {}, "finish_reason": "error"}]}),
            "endless line": b"data: " + b"x" * (1 << 21),
            "endless event": b"data: x\n" * (1 << 18),
            "floods": _event({"choices": [{"delta": {"content": "x\n"}}]}) * (1 << 15 | 1),
            "floods with tokens": _event({"choices": [{"delta": {}, "logprobs": tokens}]}) * 3,
        }
        if fault in bad:
            yield bad[fault]
            if fault != "endless line":
                return
        cut = asked["max_tokens"] < len(pieces)
        for place, piece in enumerate(pieces[: asked["max_tokens"]]):
            if place == 3 and fault == "dies in the middle":
                raise ConnectionAbortedError
            if place == 3 and fault == "ends in the middle":
                return
            if place == 3 and fault == "hangs in the middle":
                await asyncio.sleep(60)
            said: dict[str, object] = {"delta": {"content": piece}, "finish_reason": None}
            if weighed:
                said["logprobs"] = {"content": [{"token": piece, "logprob": self.logprob}]}
            yield _event({"choices": [said]})
        if fault == "never stops":
            await asyncio.sleep(60)
        yield _event({"choices": [{"delta": {}, "finish_reason": "length" if cut else "stop"}]})
        if self.counts_tokens:
            usage = {"prompt_tokens": 123, "completion_tokens": 77}
            yield _event({"choices": [], "usage": usage})
        yield b"data: [DONE]\n\n"


@contextmanager
def engines(*kinds: Kind) -> Iterator[list[FakeEngine]]:
    """Running engines, one of each of ``kinds``."""
    made = [FakeEngine(kind) for kind in kinds]
    for one in made:
        one.start()
    try:
        yield made
    finally:
        for one in made:
            one.hold = False
            one.kill()


def _event(data: object) -> bytes:
    return b"data: " + json.dumps(data, ensure_ascii=False).encode() + b"\n\n"


async def _respond(
    send: Send, status: int, body: object, headers: list[tuple[bytes, bytes]] | None = None
) -> None:
    sent = [(b"content-type", b"application/json"), *(headers or [])]
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": json.dumps(body).encode()})
