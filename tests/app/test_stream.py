"""``POST /triage/stream``: sections as they are written, and nobody works for the absent."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from app import events
from app.backends.base import Backend, Completion, Finish, OnText, Sampling
from app.backends.local import LocalBackend
from app.backends.rules import RulesBackend
from app.backends.scripted import ScriptedBackend, fixed_answer
from app.main import create_app
from app.problems import Problem
from app.responses import TriageResponse
from app.settings import Settings
from tests.app.live import served, wait_until
from tests.app.test_metrics import samples
from tests.app.test_problems import SECRET, problem
from tests.conftest import MakeClient
from triage.findings import Edition
from triage.layout import ALGORITHM
from triage.prompt import Message

NOTE = {"narrative": f"{SECRET} has a cough."}
Event = tuple[str, dict[str, Any]]


def events_in(text: str) -> list[Event]:
    """The events of a stream by the rules of the standard, comments left out."""
    found = []
    for block in text.split("\n\n")[:-1]:
        lines = dict(line.split(": ", 1) for line in block.split("\n") if not line.startswith(":"))
        if lines:
            found.append((lines["event"], json.loads(lines["data"])))
    return found


def counted(text: str) -> dict[str, float]:
    """Finished notes by outcome."""
    return {
        name.split('"')[1]: value
        for name, value in samples(text).items()
        if value and name.startswith("triage_requests_total")
    }


def test_sections_come_one_by_one_and_end_in_the_answer_that_triage_gives(
    client: TestClient,
) -> None:
    response = client.post("/triage/stream", json=NOTE)
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.headers["cache-control"] == "no-store"
    assert "content-length" not in response.headers
    events = events_in(response.text)
    assert [name for name, _ in events] == ["extraction", "algorithm", "answer", "final"]
    extraction, algorithm, answer, final = (data for _, data in events)
    assert answer == {"model_level": 1, "provisional": True}
    assert TriageResponse.model_validate(final).request_id == response.headers["X-Request-Id"]
    assert (final["extraction"], final["algorithm"]) == (extraction, algorithm)
    plain = client.post("/triage", json=NOTE).json()
    for changing in ("timing", "request_id"):
        del plain[changing], final[changing]
    assert final == plain
    assert counted(client.get("/metrics").text) == {"ok": 2}


class Gated(ScriptedBackend):
    """Writes the first section, and the rest when ``gate`` opens; says whether it was stopped."""

    def __init__(self, rest: str | None = None) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.stopped = threading.Event()
        whole = fixed_answer([])
        cut = whole.index(ALGORITHM.heading)
        self.first, self.rest = whole[:cut], whole[cut:] if rest is None else rest

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        on_text = on_text or (lambda _: None)
        on_text(self.first)
        self.running += 1
        try:
            while not self.gate.is_set():
                await asyncio.sleep(0.002)
        except asyncio.CancelledError:
            self.stopped.set()
            raise
        finally:
            self.running -= 1
        if self.rest == "BUG":
            raise RuntimeError(f"choked on {SECRET}")
        on_text(self.rest)
        self._script = lambda _: self.first + self.rest
        return await super().generate(messages, sampling)


@contextmanager
def ready(backend: Backend | RulesBackend, **settings: object) -> Iterator[str]:
    """The address of a real server that answers with ``backend``."""
    given = Settings.model_validate({"backend": "scripted", **settings})
    with served(create_app(given, backend)) as address:
        wait_until(lambda: httpx.get(f"{address}/health/ready").is_success)
        yield address


def test_a_section_is_sent_before_the_next_one_is_written() -> None:
    backend = Gated()
    with (
        ready(backend) as address,
        httpx.stream("POST", f"{address}/triage/stream", json=NOTE, timeout=30) as response,
    ):
        text = ""
        for piece in response.iter_text():
            text += piece
            if not backend.gate.is_set():
                assert [name for name, _ in events_in(text)] == ["extraction"]
                backend.gate.set()
    names = [name for name, _ in events_in(text)]
    assert names == ["extraction", "algorithm", "answer", "final"]


def test_a_comment_keeps_a_silent_connection_open(monkeypatch: pytest.MonkeyPatch) -> None:
    assert events.KEEPALIVE_SECONDS == 10
    monkeypatch.setattr("app.events.KEEPALIVE_SECONDS", 0.02)
    backend = Gated()
    with (
        ready(backend) as address,
        httpx.stream("POST", f"{address}/triage/stream", json=NOTE, timeout=30) as response,
    ):
        text = ""
        for piece in response.iter_text():
            text += piece
            if text.count("\n:") + text.startswith(":") == 3:
                backend.gate.set()
    assert text.startswith("event: extraction\n")
    assert [name for name, _ in events_in(text)][-1] == "final"


def test_a_failure_before_the_first_event_is_a_problem_like_any_other(
    make_client: MakeClient,
) -> None:
    def stream(client: TestClient, body: object = NOTE) -> Any:
        return client.post("/triage/stream", json=body)

    client = make_client(ScriptedBackend(lambda _: "I cannot say."))
    problem(stream(client), 502, "model_unreadable")
    problem(stream(client, {"narrative": ""}), 422, "invalid_request")
    slow = Settings(backend="scripted", deadline_seconds=0.05)
    problem(stream(make_client(ScriptedBackend(seconds=30), slow)), 504, "deadline_exceeded")

    def choke(_: object) -> str:
        raise ValueError(f"cannot digest {SECRET}")

    problem(stream(make_client(ScriptedBackend(choke))), 500, "internal_error")
    assert counted(client.get("/metrics").text) == {"model_unreadable": 1, "invalid_request": 1}


@pytest.mark.parametrize(
    ("backend", "code", "status"),
    [
        (ScriptedBackend(finish=Finish.LENGTH), "model_unreadable", 502),
        (Gated(rest=" ANSWER: ESI 2 or 3"), "model_unreadable", 502),
        (Gated(rest="BUG"), "internal_error", 500),
    ],
)
def test_a_failure_after_the_first_event_is_an_event_with_the_problem(
    make_client: MakeClient,
    capfd: pytest.CaptureFixture[str],
    backend: ScriptedBackend,
    code: str,
    status: int,
) -> None:
    if isinstance(backend, Gated):
        backend.gate.set()
    client = make_client(backend)
    response = client.post("/triage/stream", json=NOTE)
    assert response.status_code == 200
    assert SECRET not in response.text
    events = events_in(response.text)
    assert [name for name, _ in events if name in ("answer", "final")] == []
    assert events[0][0] == "extraction"
    name, found = events[-1]
    assert name == "problem"
    assert Problem.model_validate(found).request_id == response.headers["X-Request-Id"]
    assert (found["code"], found["status"]) == (code, status)
    assert counted(client.get("/metrics").text) == {code: 1}
    assert SECRET not in capfd.readouterr().err


def test_the_deadline_also_passes_after_the_first_event(make_client: MakeClient) -> None:
    client = make_client(Gated(), Settings(backend="scripted", deadline_seconds=0.1))
    events = events_in(client.post("/triage/stream", json=NOTE).text)
    assert [name for name, _ in events] == ["extraction", "problem"]
    assert events[-1][1]["code"] == "deadline_exceeded"


def test_the_rules_answer_at_once_in_the_same_events(make_client: MakeClient) -> None:
    client = make_client(RulesBackend(Edition.V5), Settings(backend="rules"))
    body = {"narrative": "Cardiac arrest, CPR in progress."}
    events = events_in(client.post("/triage/stream", json=body).text)
    assert [name for name, _ in events] == ["extraction", "algorithm", "answer", "final"]
    assert events[-1][1]["esi_level"] == 1


def hang_up_on(address: str, path: str, body: object, when: Callable[[], bool]) -> None:
    """Ask, and close the connection without an answer as soon as ``when``."""
    host, port = address.removeprefix("http://").split(":")
    content = json.dumps(body).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content)
        wait_until(when)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/triage", NOTE),
        ("/triage/stream", NOTE),
        ("/triage/batch", {"cases": [NOTE] * 5}),
    ],
)
def test_a_client_that_hangs_up_stops_the_work_and_is_counted_as_cancelled(
    capfd: pytest.CaptureFixture[str], path: str, body: object
) -> None:
    backend = Gated()
    with ready(backend, batch_concurrency=3) as address:
        hang_up_on(address, path, body, lambda: backend.running > 0)
        wait_until(backend.stopped.is_set)
        wait_until(lambda: "cancelled" in counted(httpx.get(f"{address}/metrics").text))
        after = httpx.get(f"{address}/metrics").text
    assert backend.running == 0
    assert counted(after) == {"cancelled": 5 if "batch" in path else 1}
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    (line,) = [line for line in lines if line.get("path") == path]
    assert line["outcome"] == "cancelled"
    assert [line for line in lines if line["level"] == "error"] == []


def test_an_answer_that_is_out_is_not_cancelled_by_the_goodbye_of_its_reader() -> None:
    with ready(ScriptedBackend()) as address:
        for path in ("/triage", "/triage/stream", "/triage/batch"):
            body = {"cases": [NOTE]} if "batch" in path else NOTE
            for _ in range(5):
                assert httpx.post(f"{address}{path}", json=body).is_success  # closes each time
        wait_until(lambda: counted(httpx.get(f"{address}/metrics").text).get("ok") == 15)
        assert set(counted(httpx.get(f"{address}/metrics").text)) == {"ok"}


def test_hanging_up_stops_the_decoding_of_a_model_within_a_step(
    monkeypatch: pytest.MonkeyPatch, tiny_text: Path
) -> None:
    backend = LocalBackend(Settings.model_validate({"model": str(tiny_text)}))
    step = 0.3
    with ready(backend) as address:
        assert backend._loaded is not None
        decoder = backend._loaded.decoder
        assert decoder is not None
        read = decoder._reader.read

        def slowly(*given: Any) -> Any:
            time.sleep(step)
            return read(*given)

        monkeypatch.setattr(decoder._reader, "read", slowly)
        for path in ("/triage", "/triage/stream"):
            decoder.passes = 0
            hang_up_on(address, path, NOTE, lambda: decoder.passes > 2)
            before = decoder.passes
            assert wait_until(lambda: backend.running == 0) < 10 * step  # whole: minutes
            assert decoder.passes - before <= 2  # the one under way, and one that had begun
        wait_until(lambda: counted(httpx.get(f"{address}/metrics").text).get("cancelled") == 2)
