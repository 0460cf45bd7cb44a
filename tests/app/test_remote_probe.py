"""Getting to know an engine: what it serves, and what is no engine."""

from __future__ import annotations

import asyncio

import pytest

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
