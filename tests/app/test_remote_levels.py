"""The probabilities of the levels, asked of engines that can tell."""

from __future__ import annotations

import asyncio
import json
import math

import pytest

from app.backends.remote_levels import level_probabilities
from tests.app.fake_engine import TEXT, Kind, engines
from tests.app.remote import ENOUGH, KINDS, NOTE, opened
from triage.confidence import Confidence


@pytest.mark.parametrize("kind", KINDS)
def test_the_levels_are_weighed_in_a_second_request_where_an_engine_can(kind: Kind) -> None:
    async def main() -> tuple[float, ...] | None:
        async with opened(engine, remote_probabilities=True) as backend:
            done = await backend.generate(NOTE, ENOUGH)
            assert done.text == TEXT
            return done.level_probabilities

    with engines(kind) as (engine,):
        weights = asyncio.run(main())
    if kind == "plain":
        assert (weights, engine.weighed) == (None, [])
        return
    assert weights == pytest.approx((0, 0, 0.3 / 0.95, 0.6 / 0.95, 0.05 / 0.95))
    (asked,) = engine.weighed
    assert asked["messages"][-1] == {"role": "assistant", "content": TEXT[:-1]}
    assert asked["messages"][:-1] == engine.asked[0]["messages"]
    assert asked["continue_final_message"] is True
    assert asked.get("add_generation_prompt") is (None if kind == "sglang" else False)
    assert (asked["max_tokens"], asked["logprobs"]) == (2, True)
    constraint = asked.get("grammar") if kind == "llama.cpp" else json.dumps(asked)
    assert ('root ::= " "? [1-5]' if kind == "llama.cpp" else " ?[1-5]") in str(constraint)


@pytest.mark.parametrize("kind", KINDS)
def test_the_confidence_comes_with_the_answer_where_an_engine_can_tell(kind: Kind) -> None:
    async def main(probabilities: bool) -> Confidence | None:
        async with opened(engine, remote_probabilities=probabilities) as backend:
            done = await backend.generate(NOTE, ENOUGH)
            assert done.text == TEXT
            return done.confidence

    with engines(kind) as (engine,):
        asked_for, not_asked_for = asyncio.run(main(True)), asyncio.run(main(False))
    assert not_asked_for is None
    if kind == "plain":
        assert asked_for is None
    else:
        assert asked_for is not None
        assert asked_for.overall == pytest.approx(0.5**4)


@pytest.mark.parametrize("logprob", [None, "high", math.nan])
def test_an_answer_is_never_lost_for_its_confidence(logprob: object) -> None:
    async def main() -> None:
        async with opened(engine, remote_probabilities=True) as backend:
            done = await backend.generate(NOTE, ENOUGH)
            assert (done.text, done.confidence) == (TEXT, None)

    with engines("vllm") as (engine,):
        engine.logprob = logprob
        asyncio.run(main())


@pytest.mark.parametrize("weighs", [{}, {"choices": []}, {"choices": [{"logprobs": None}]}, [1]])
def test_an_answer_is_never_lost_for_its_probabilities(weighs: object) -> None:
    async def main() -> None:
        async with opened(engine, remote_probabilities=True) as backend:
            done = await backend.generate(NOTE, ENOUGH)
            assert (done.text, done.level_probabilities) == (TEXT, None)

    with engines("vllm") as (engine,):
        engine.weighs = weighs
        asyncio.run(main())
    assert len(engine.weighed) == 1


def test_no_probabilities_are_made_up_where_no_level_was_written() -> None:
    said = {"token": "x", "logprob": -1.0, "top_logprobs": [{"token": "4", "logprob": -1.0}]}
    assert level_probabilities(json.dumps({"choices": [{"logprobs": None}]}).encode()) is None
    content = {"choices": [{"logprobs": {"content": [said]}}]}
    assert level_probabilities(json.dumps(content).encode()) is None


def test_probabilities_without_end_are_not_read_to_it() -> None:
    async def main() -> None:
        async with opened(engine, remote_probabilities=True) as backend:
            done = await backend.generate(NOTE, ENOUGH)
            assert (done.text, done.level_probabilities) == (TEXT, None)

    with engines("vllm") as (engine,):
        _, answer = engine._weights()
        assert isinstance(answer, dict)
        engine.weighs = answer | {"more": "x" * (1 << 20)}
        asyncio.run(main())
