"""A backend that hangs, dies or chokes: who is told what, and what is tried."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import httpx
import pytest

from app.backends.base import Completion, ModelInfo, OnText, Sampling
from app.backends.loading import Loaded
from app.backends.local import LocalBackend, _Line, _Turn
from app.backends.scripted import ScriptedBackend
from app.errors import CheckpointUnusable
from app.main import create_app
from app.settings import Settings
from tests.faults.hanging import Hanging
from tests.serving import served, until
from triage.prompt import Message

NOTE = {"narrative": "Cough for two days."}
POISON = "the note on which it raises"


class Dead(ScriptedBackend):
    """Raises on every note, as after an error of the device."""

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        raise RuntimeError("device-side assert")


class Choking(ScriptedBackend):
    """Raises on one note and answers all others."""

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        if POISON in messages[-1].content:
            raise RuntimeError(messages[-1].content)
        return await super().generate(messages, sampling)


class Unloadable(ScriptedBackend):
    """Cannot be loaded."""

    def start(self) -> ModelInfo:
        raise CheckpointUnusable("the file is gone")


def play(
    backends: list[ScriptedBackend], scene: Callable[[httpx.AsyncClient], Awaitable[None]]
) -> None:
    async def scenario() -> None:
        left = iter(backends)
        settings = Settings(backend="scripted", stall_seconds=0.2, max_in_flight=4)
        app = create_app(settings, next(left), lambda: next(left))
        async with served(app) as client:
            await scene(client)

    asyncio.run(scenario())


def test_a_hanging_backend_fails_who_waits_and_is_replaced() -> None:
    first = Hanging()

    async def scene(client: httpx.AsyncClient) -> None:
        waiting = [asyncio.create_task(client.post("/triage", json=NOTE)) for _ in range(6)]
        answers = await asyncio.gather(*waiting)
        codes = [answer.json().get("code", "ok") for answer in answers]
        # Who was in the model failed with it; who was in the queue met the next one, or none.
        assert "backend_failed" in codes
        assert set(codes) <= {"backend_failed", "not_ready", "ok"}
        await until(client, "/health/ready", 200)
        assert (await client.post("/triage", json=NOTE)).status_code == 200
        assert "triage_backend_reloads_total 1.0" in (await client.get("/metrics")).text
        assert first.closed

    play([first, ScriptedBackend()], scene)


def test_a_backend_that_hangs_on_a_notes_way_in_is_replaced_too(
    tiny_text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    prepare = LocalBackend._line

    def blocking(backend: LocalBackend, turn: _Turn, loaded: Loaded) -> _Line:
        if POISON in turn.messages[-1].content:
            assert go_on.wait(60)
        return prepare(backend, turn, loaded)

    monkeypatch.setattr(LocalBackend, "_line", blocking)

    async def scenario() -> None:
        # Above what a pass takes on a busy machine; the deadline would end it without a reload.
        settings = Settings(model=str(tiny_text), stall_seconds=2)
        app = create_app(settings, LocalBackend(settings), ScriptedBackend)
        async with served(app) as client:
            told = await client.post("/triage", json={"narrative": POISON})
            assert (told.status_code, told.json()["code"]) == (503, "backend_failed")
            await until(client, "/health/ready", 200)
            assert "triage_backend_reloads_total 1.0" in (await client.get("/metrics")).text
            go_on.set()

    try:
        asyncio.run(scenario())
    finally:
        go_on.set()


def test_hanging_twice_in_a_row_gives_up_and_says_so_to_the_orchestrator() -> None:
    async def scene(client: httpx.AsyncClient) -> None:
        assert (await client.get("/health/live")).status_code == 200
        first = await client.post("/triage", json=NOTE)
        assert "being loaded again" in first.json()["detail"]
        await until(client, "/health/ready", 200)
        last = await client.post("/triage", json=NOTE)
        dead = await until(client, "/health/live", 503)
        for told in (last, dead):
            assert (told.status_code, told.json()["code"]) == (503, "backend_failed")
            assert "start the process again" in told.json()["detail"]
        assert (await client.get("/health/ready")).status_code == 503
        refused = await client.post("/triage", json=NOTE)
        assert (refused.status_code, refused.json()["code"]) == (503, "not_ready")

    play([Hanging(), Hanging()], scene)


def test_a_backend_that_answered_in_between_is_replaced_again() -> None:
    class Recovering(ScriptedBackend):
        """Answers once and then hangs."""

        asked = 0
        hanging = Hanging()

        @property
        def progressed(self) -> float:
            return time.monotonic() if self.asked < 2 else 0.0

        async def generate(
            self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
        ) -> Completion:
            self.asked += 1
            if self.asked < 2:
                return await super().generate(messages, sampling)
            self.running = 1
            return await self.hanging.generate(messages, sampling)

    async def twice(client: httpx.AsyncClient) -> None:
        for _ in range(2):
            assert (await client.post("/triage", json=NOTE)).status_code == 200
            assert (await client.post("/triage", json=NOTE)).status_code == 503
            await until(client, "/health/ready", 200)
        assert (await client.get("/health/live")).status_code == 200
        assert (await client.post("/triage", json=NOTE)).status_code == 200

    play([Recovering(), Recovering(), ScriptedBackend()], twice)


def test_a_dead_backend_is_found_by_its_probe_and_replaced() -> None:
    async def scene(client: httpx.AsyncClient) -> None:
        assert (await client.post("/triage", json=NOTE)).status_code == 500
        for _ in range(200):
            if "triage_backend_reloads_total 1.0" in (await client.get("/metrics")).text:
                break
            await asyncio.sleep(0.01)
        await until(client, "/health/ready", 200)
        assert (await client.post("/triage", json=NOTE)).status_code == 200

    play([Dead(), ScriptedBackend()], scene)


def test_a_reload_that_fails_ends_liveness_with_the_reason() -> None:
    async def scene(client: httpx.AsyncClient) -> None:
        assert (await client.post("/triage", json=NOTE)).status_code == 503
        await until(client, "/health/live", 503)
        told = (await client.get("/health/ready")).json()["detail"]
        assert told == "the model is not one that this service can run; the log says more"

    play([Hanging(), Unloadable()], scene)


def test_a_note_on_which_the_backend_chokes_takes_nobody_else_down(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def scene(client: httpx.AsyncClient) -> None:
        for _ in range(5):
            poisoned = await client.post("/triage", json={"narrative": POISON})
            assert (poisoned.status_code, poisoned.json()["code"]) == (500, "internal_error")
            assert POISON not in poisoned.text
            await asyncio.sleep(0.02)
            assert (await client.post("/triage", json=NOTE)).status_code == 200
            assert (await client.get("/health/ready")).status_code == 200
        assert "triage_backend_reloads_total 0.0" in (await client.get("/metrics")).text

    play([Choking()], scene)
    logged = capsys.readouterr()
    assert POISON not in logged.err + logged.out


def test_a_trial_that_waits_behind_others_is_waited_for() -> None:
    class Slow(Choking):
        """Answers one at a time, each in half the time that a stall takes; raises on one."""

        def __init__(self) -> None:
            super().__init__()
            self._turn = asyncio.Lock()

        async def generate(
            self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
        ) -> Completion:
            async with self._turn:
                await asyncio.sleep(0.1)
                return await super().generate(messages, sampling)

    async def scene(client: httpx.AsyncClient) -> None:
        notes = [{"narrative": POISON}, *[NOTE] * 3]
        answers = await asyncio.gather(*(client.post("/triage", json=note) for note in notes))
        assert [answer.status_code for answer in answers] == [500, 200, 200, 200]
        await asyncio.sleep(0.3)
        assert (await client.get("/health/ready")).status_code == 200
        assert "triage_backend_reloads_total 0.0" in (await client.get("/metrics")).text

    play([Slow()], scene)


def test_the_deadline_frees_the_place_and_the_backend() -> None:
    backend = ScriptedBackend(seconds=30)

    async def scenario() -> None:
        settings = Settings(backend="scripted", deadline_seconds=0.1, max_in_flight=1, max_queue=1)
        async with served(create_app(settings, backend)) as client:
            late = await asyncio.gather(*(client.post("/triage", json=NOTE) for _ in range(4)))
            assert sorted(answer.status_code for answer in late) == [429, 429, 504, 504]
            busy = [answer for answer in late if answer.status_code == 429]
            assert all(int(answer.headers["Retry-After"]) >= 1 for answer in busy)
            await asyncio.sleep(0.01)
            metrics = (await client.get("/metrics")).text
            assert "triage_requests_running 0.0" in metrics
            assert "triage_requests_waiting 0.0" in metrics

    asyncio.run(scenario())
