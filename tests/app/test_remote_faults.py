"""Remote engines that fail: what is tried again, what is refused, and what is never said."""

from __future__ import annotations

import asyncio
import json
import time

import httpx
import pytest

from app.backends.base import Completion
from app.backends.remote import RemoteBackend
from app.backends.remote_failure import Again, of_status, too_long
from app.errors import (
    EngineFailed,
    EngineUnavailable,
    PromptTooLong,
    RequestError,
)
from app.problems import Problem
from tests.app.fake_engine import TEXT, Fault, engines
from tests.app.remote import ENOUGH, NOTE, opened, settings_for
from tests.conftest import MakeClient
from triage.case import Case
from triage.prompt import render

# Words that stand nowhere in the product, so that finding one is proof of a leak.
WORDS = ("Quibbleworth", "zorblatt", "fnordache")
NARRATIVE = f"Mrs {WORDS[0]}, 80, has {WORDS[1]} and a severe {WORDS[2]}."
SECRET = render(Case(narrative=NARRATIVE))
NOT_AGAIN: list[tuple[Fault, str]] = [
    ("400", "answered with status 400"),
    ("413", "answered with status 413"),
    ("302", "answered with status 302"),
    ("500", "answered with status 500"),
    ("no events", "broke off its answer"),
    ("no json", "sent an event that is no chunk"),
    ("no chunk", "sent an event that is no chunk"),
    ("error event", "sent an event that is no chunk"),
    ("not utf-8", "sent an event that is no chunk"),
    ("other finish", "ended its answer for a reason of its own"),
    ("endless line", "sent an event without end"),
    ("endless event", "sent an event without end"),
    ("floods", "wrote more than it was asked for"),
    ("floods with tokens", "wrote more than it was asked for"),
    ("dies in the middle", "broke off its answer"),
    ("ends in the middle", "broke off its answer"),
    ("hangs before text", "fell silent"),
    ("hangs in the middle", "fell silent"),
]
AGAIN: list[Fault] = ["401", "429", "502", "503", "503 busy", "dies before text"]


@pytest.mark.parametrize(("fault", "why"), NOT_AGAIN)
def test_what_may_have_begun_is_not_tried_again_and_is_a_named_failure(
    fault: Fault, why: str
) -> None:
    async def main() -> None:
        silence = 1.0 if fault.startswith("hangs") else 60.0
        async with opened(*made, remote_read_seconds=silence) as backend:
            made[0].faults.append(fault)
            with pytest.raises(EngineFailed, match=f"engine 0 {why}") as failed:
                await backend.generate(SECRET, ENOUGH)
            assert not [word for word in WORDS if word in repr(failed.value)]
            assert made[1].asked == []
            assert (backend.running, backend.waiting) == (0, 0)
            assert (await backend.generate(SECRET, ENOUGH)).text == TEXT

    with engines("vllm", "vllm") as made:
        asyncio.run(main())


@pytest.mark.parametrize("fault", AGAIN)
def test_what_began_nothing_is_tried_on_another_engine_first(fault: Fault) -> None:
    async def main() -> None:
        async with opened(*made) as backend:
            made[0].faults.append(fault)
            assert (await backend.generate(NOTE, ENOUGH)).text == TEXT
            assert [len(one.asked) for one in made] == [1, 1]

    with engines("vllm", "vllm") as made:
        asyncio.run(main())


@pytest.mark.parametrize("fault", AGAIN)
def test_where_there_is_no_other_engine_the_same_one_is_tried_after_a_pause(fault: Fault) -> None:
    async def main() -> None:
        async with opened(engine) as backend:
            engine.faults.append(fault)
            assert (await backend.generate(NOTE, ENOUGH)).text == TEXT
            assert len(engine.asked) == 2

    with engines("vllm") as (engine,):
        asyncio.run(main())


def test_tries_are_counted_and_the_last_one_says_why() -> None:
    async def main() -> None:
        async with opened(engine, remote_retries=1) as backend:
            engine.faults.extend(["429", "429"])
            with pytest.raises(EngineUnavailable, match=r"tried 2 times.*status 429"):
                await backend.generate(NOTE, ENOUGH)
            assert not backend.trouble

    with engines("vllm") as (engine,):
        asyncio.run(main())


def test_a_note_that_brings_engines_down_meets_two_of_them_at_most() -> None:
    async def main() -> None:
        async with opened(*made, remote_retries=5) as backend:
            for one in made:
                one.always = "dies before text"
            with pytest.raises(EngineFailed, match="closed the connection"):
                await backend.generate(NOTE, ENOUGH)
            assert sum(len(one.asked) for one in made) == 2

    with engines("vllm", "vllm", "vllm") as made:
        asyncio.run(main())


def asking(retry_after: str) -> httpx.Headers:
    return httpx.Headers({"Retry-After": retry_after})


def test_what_nobody_foresaw_is_a_fault_of_that_engine_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def choke(*_: object) -> None:
        raise OverflowError(NARRATIVE)

    async def main() -> None:
        async with opened(*made, failures=1) as backend:
            made[0].faults.append("500")
            with pytest.raises(EngineFailed, match="engine 0 sent what could not be read"):
                await backend.generate(SECRET, ENOUGH)
            assert [engine.up for engine in backend._pool.engines] == [False, True]
            assert (await backend.generate(SECRET, ENOUGH)).text == TEXT

    monkeypatch.setattr("app.backends.remote_try.of_status", choke)
    with engines("vllm", "vllm") as made:
        asyncio.run(main())


def test_an_engine_that_asks_for_time_is_given_it() -> None:
    busy = of_status(503, asking("0.5"))
    assert busy.rest_seconds is None  # not a number of RFC 9110, so not obeyed
    assert of_status(503, asking("7")).rest_seconds == 7
    assert of_status(429, asking("Fri, 31 Dec 1999 23:59:59 GMT")).rest_seconds == 0
    far = of_status(429, asking("Fri, 31 Dec 2999 23:59:59 GMT"))
    assert far.rest_seconds is not None
    assert far.rest_seconds > 1e9
    assert far.again is Again.YES
    assert not far.against_engine
    assert of_status(503, asking("soon")).against_engine

    async def main() -> None:
        async with opened(*made) as backend:
            first, second = backend._pool.engines
            first.rest(50)
            for _ in range(3):
                await backend.generate(NOTE, ENOUGH)
            assert [len(one.asked) for one in made] == [0, 3]
            second.rest(1e9)
            first.rest(1e9)
            assert first.rest_seconds <= 60
            with pytest.raises(EngineUnavailable, match="left alone"):
                await backend.generate(NOTE, ENOUGH)
            first.rest(0.2)  # goes before one that rests for longer
            started = time.perf_counter()
            await backend.generate(NOTE, ENOUGH)
            assert time.perf_counter() - started >= 0.2

    with engines("vllm", "vllm") as made:
        asyncio.run(main())


@pytest.mark.parametrize("fault", ["too long", "too long, llama.cpp"])
def test_a_prompt_over_the_engines_context_is_refused_with_its_numbers_only(fault: Fault) -> None:
    async def main() -> None:
        async with opened(engine) as backend:
            engine.faults.append(fault)
            with pytest.raises(PromptTooLong) as refused:
                await backend.generate(SECRET, ENOUGH)
            assert str(refused.value) == "the prompt has 5000 tokens; at most 3596 fit"

    with engines("vllm") as (engine,):
        asyncio.run(main())


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("However, your request has 5000 input tokens.", "5000 tokens"),
        ("However, you requested 5512 tokens (5000 in the messages, 512 in", "5000 tokens"),
        ("However, your prompt contains 5000 input tokens, which", "5000 tokens"),
        ("However, your prompt contains at least 4097 input tokens, which", "4097 or more tokens"),
        ("However, your prompt contains 90000 characters (more than", None),
    ],
)
def test_the_numbers_are_found_in_each_sentence_of_vllm(sentence: str, says: str | None) -> None:
    message = f"This model's maximum context length is 4096 tokens. {sentence} {NARRATIVE}"
    found = too_long(json.dumps({"error": {"message": message}}).encode(), 500)
    assert str(found) == (f"the prompt has {says}; at most 3596 fit" if says else "None")


@pytest.mark.parametrize("text_came", [False, True])
def test_a_caller_who_leaves_ends_the_work_of_the_engine(text_came: bool) -> None:
    async def main() -> None:
        async with opened(engine) as backend:
            engine.always = "hangs in the middle" if text_came else "hangs before text"
            came: list[str] = []
            asked = asyncio.create_task(backend.generate(NOTE, ENOUGH, came.append))
            async with asyncio.timeout(30):
                while not engine.open_streams or bool(came) != text_came:
                    await asyncio.sleep(0.005)
            assert (backend.running, backend.waiting) == (1, 0)
            assert engine.disconnects == 0
            asked.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asked
            assert (backend.running, backend.waiting) == (0, 0)
            async with asyncio.timeout(30):
                while not engine.disconnects:
                    await asyncio.sleep(0.005)

    with engines("vllm") as (engine,):
        asyncio.run(main())


def test_many_requests_through_an_engine_that_fails_at_times_all_end_with_a_name() -> None:
    async def main() -> list[Completion | BaseException]:
        patient = {"remote_read_seconds": 2.0, "remote_connect_seconds": 60}
        async with opened(*made, failures=1000, **patient) as backend:
            for one, faults in zip(made, (AGAIN, [fault for fault, _ in NOT_AGAIN]), strict=True):
                one.faults.extend(faults)
            asked = (backend.generate(SECRET, ENOUGH) for _ in range(40))
            done = await asyncio.gather(*asked, return_exceptions=True)
            assert (backend.running, backend.waiting) == (0, 0)
            assert [engine.in_flight for engine in backend._pool.engines] == [0, 0]
            return done

    with engines("vllm", "llama.cpp") as made:
        done = asyncio.run(main())
    assert all(isinstance(one, Completion | RequestError) for one in done)
    assert sum(isinstance(one, Completion) for one in done) > 0


@pytest.mark.parametrize("level", ["debug", "info"])
def test_no_word_of_a_narrative_comes_back_from_an_engine_that_quotes_it(
    make_client: MakeClient, capfd: pytest.CaptureFixture[str], level: str
) -> None:
    with engines("vllm") as (engine,):
        settings = settings_for(engine, remote_read_seconds=1.0, remote_retries=0, log_level=level)
        client = make_client(RemoteBackend(settings, failures=1000), settings)
        outside = []
        codes = set()
        for fault in [*(fault for fault, _ in NOT_AGAIN), *AGAIN, "too long"]:
            engine.faults.append(fault)
            response = client.post("/triage", json={"narrative": NARRATIVE})
            problem = Problem.model_validate_json(response.content)
            codes.add((response.status_code, problem.code))
            waits = response.headers.get("retry-after")
            assert (waits == "1") is (response.status_code == 503)
            outside.append(response.text)
        assert codes == {
            (502, "engine_failed"),
            (503, "engine_unavailable"),
            (422, "prompt_too_long"),
        }
        outside += [client.get("/metrics").text]
        client.__exit__()
    logged = capfd.readouterr()
    outside += [logged.out, logged.err]
    assert [word for word in WORDS for text in outside if word.lower() in text.lower()] == []
    events = [json.loads(line) for line in logged.err.splitlines() if line.startswith("{")]
    said = [event for event in events if event["event"] == "engine_failed"]
    assert {event["engine"] for event in said} == {0}
    assert engine.base not in "".join(outside)
