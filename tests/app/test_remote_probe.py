"""Getting to know an engine: what it serves, and what is no engine."""

from __future__ import annotations

import asyncio
import json
import threading

import pytest
from starlette.types import Receive, Scope, Send

from app.backends import remote_probe
from app.backends.remote import RemoteBackend
from app.errors import (
    EngineUnreachable,
)
from tests.app.fake_engine import TEXT, FakeEngine, Kind, engines
from tests.app.remote import ENOUGH, KINDS, NOTE, opened, settings_for
from triage import contract


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_served_is_what_the_engine_says_and_no_more(kind: Kind) -> None:
    with engines(kind) as (engine,):
        info = RemoteBackend(settings_for(engine)).start()
    said = {
        "vllm": "vllm 0.33.0",
        "vllm-guided": "vllm-guided 0.11.2",
        "sglang": "sglang 0.5.23",
        "llama.cpp": "llama.cpp b6500",
        "plain": "plain unknown",
    }
    assert (info.id, info.backend, info.dtype) == ("triage-4b", "remote", "unknown")
    assert info.digest == f"unknown: triage-4b on {said[kind]}"
    assert info.versions == {"engine": said[kind], "weights": "/models/triage"}
    assert info.contract == contract.fingerprint()


def test_the_key_is_sent_and_shown_nowhere() -> None:
    async def main() -> None:
        async with opened(engine, remote_api_key="s3cr3t") as backend:
            assert (await backend.generate(NOTE, ENOUGH)).text == TEXT

    with engines("vllm") as (engine,):
        engine.key = "s3cr3t"
        asyncio.run(main())
        assert "s3cr3t" not in repr(settings_for(engine, remote_api_key="s3cr3t"))
        with pytest.raises(EngineUnreachable, match="401") as refused:
            RemoteBackend(settings_for(engine, remote_api_key="other")).start()
        assert "other" not in str(refused.value)


def test_of_several_models_one_must_be_named() -> None:
    with engines("vllm") as (engine,):
        engine.models = ("base", "triage")
        with pytest.raises(EngineUnreachable, match="base, triage: name one"):
            RemoteBackend(settings_for(engine)).start()
        with pytest.raises(EngineUnreachable, match="does not list gone"):
            RemoteBackend(settings_for(engine, remote_model="gone")).start()
        assert RemoteBackend(settings_for(engine, remote_model="triage")).start().id == "triage"


def test_an_engine_that_does_not_take_the_grammar_is_found_out_at_the_start() -> None:
    with engines("vllm") as (engine,):
        engine.refuses_constraints = True
        with pytest.raises(EngineUnreachable, match="chat/completions with 400"):
            RemoteBackend(settings_for(engine)).start()


def test_something_else_that_listens_is_not_taken_for_an_engine() -> None:
    with engines("vllm") as (engine,):
        settings = settings_for(engine)
        elsewhere = settings.model_copy(update={"remote_urls": f"{engine.base}/elsewhere"})
        with pytest.raises(EngineUnreachable, match="404"):
            RemoteBackend(elsewhere).start()


def test_no_engine_answers_is_an_error_that_may_pass() -> None:
    settings = settings_for(FakeEngine(), FakeEngine())
    with pytest.raises(EngineUnreachable, match=r"engine 0 .*; engine 1 "):
        RemoteBackend(settings).start()


def test_what_transformers_serve_was_started_with_must_be_named_since_it_lists_something_else() -> (
    None
):
    with engines("transformers") as (engine,):
        with pytest.raises(EngineUnreachable, match="name the model it was started with"):
            RemoteBackend(settings_for(engine)).start()
        with pytest.raises(EngineUnreachable, match="chat/completions with 400"):
            RemoteBackend(settings_for(engine, remote_model="/models/other")).start()
        info = RemoteBackend(settings_for(engine, remote_model="triage-4b")).start()
        assert info.digest == "unknown: triage-4b on transformers unknown"


class Endless(FakeEngine):
    """Its list of models has no end; with a ``pause`` it comes a byte at a time."""

    pause: float | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] != "/v1/models":
            await super().__call__(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": 200, "headers": []})
        part = b" " * (1 if self.pause else 1 << 16)
        for _ in range(1 << 8):
            await send({"type": "http.response.body", "body": part, "more_body": True})
            await asyncio.sleep(self.pause or 0)
        listed = json.dumps({"data": [self._listed("triage-4b")]}).encode()
        await send({"type": "http.response.body", "body": listed})


def test_an_engine_that_drips_keeps_neither_the_others_nor_the_end_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(remote_probe, "_GRACE_SECONDS", 0.1)
    monkeypatch.setattr(remote_probe, "_PROBE_SECONDS", 0.5)
    dripping = Endless()
    dripping.pause = 0.1
    dripping.start()

    async def main() -> None:
        async with asyncio.timeout(10), opened(dripping, made[0]) as backend:
            dripping_engine, healthy = backend._pool.engines
            assert (dripping_engine.up, healthy.up) == (False, True)
            backend.tend()
            assert (await backend.generate(NOTE, ENOUGH)).text == TEXT

    try:
        before = threading.active_count()
        with engines("vllm") as made:
            asyncio.run(main())
        with pytest.raises(EngineUnreachable, match=r"does not answer \(TimeoutError\)"):
            RemoteBackend(settings_for(dripping)).start()
        assert threading.active_count() == before
    finally:
        dripping.kill()


def test_an_engine_that_comes_while_another_hangs_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_probe, "_GRACE_SECONDS", 0.1)
    monkeypatch.setattr(remote_probe, "_AGAIN_SECONDS", 0.05)
    hanging, late = Endless(), FakeEngine()
    hanging.pause = 60
    hanging.start()
    coming = threading.Timer(0.5, late.start)
    coming.start()
    try:
        assert RemoteBackend(settings_for(hanging, late)).start().id == "triage-4b"
    finally:
        coming.join()
        for one in (hanging, late):
            one.kill()


def test_no_more_is_read_of_an_engine_than_it_can_have_to_say() -> None:
    endless = Endless()
    endless.start()
    try:
        with pytest.raises(EngineUnreachable, match="engine 0 sent an answer without end"):
            RemoteBackend(settings_for(endless)).start()
    finally:
        endless.kill()
