"""Remote engines when all is well: what comes of the answer, and whose turn it is."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi.testclient import TestClient

from app.backends.base import Finish, Sampling
from app.backends.remote import RemoteBackend
from app.backends.remote_dialect import Served, says_no_more
from app.backends.remote_stream import Chunk, chunks
from app.main import create_app
from app.responses import TriageResponse
from tests.app.fake_engine import TEXT, FakeEngine, Kind, engines
from tests.app.remote import ENOUGH, NOTE, opened, settings_for
from tests.conftest import MakeClient


@pytest.mark.parametrize("size", [1, 2, 7, None])
def test_the_text_is_whole_however_its_bytes_are_cut(size: int | None) -> None:
    heard: list[str] = []

    async def main() -> None:
        async with opened(engine) as backend:
            done = await backend.generate(NOTE, ENOUGH, heard.append)
            assert done.text == "".join(heard) == engine.text

    with engines("vllm") as (engine,):
        # Characters of which several systems take one for the end of a line.
        engine.text = TEXT.replace("cough", "cough\x0b\x1c\x85\u2028\u2029 38°")
        engine.part_bytes = size
        asyncio.run(main())
    assert len(heard) > 3


@pytest.mark.parametrize(
    "told",
    ["-1", "null", "1.5", "true", '"many"', "10000001", "1" + "0" * 400],
)
def test_a_strange_count_of_tokens_costs_no_answer(told: str) -> None:
    usage = f'{{"prompt_tokens": 5, "completion_tokens": {told}}}'

    async def stream() -> AsyncIterator[bytes]:
        yield b'data: {"choices": [{"delta": {}, "finish_reason": "stop"}], "usage": 7}\n\n'
        yield f'data: {{"choices": [], "usage": {usage}}}\n\n'.encode()

    async def main() -> list[Chunk]:
        return [chunk async for chunk in chunks(stream())]

    first, second = asyncio.run(main())
    assert (first.prompt_tokens, first.completion_tokens) == (None, None)
    assert (second.prompt_tokens, second.completion_tokens) == (5, None)


def test_an_engine_that_counts_no_tokens_sends_about_one_in_each_piece() -> None:
    async def main() -> None:
        async with opened(engine) as backend:
            done = await backend.generate(NOTE, ENOUGH)
            assert (done.prompt_tokens, done.completion_tokens) == (0, -(-len(TEXT) // 5))

    with engines("plain") as (engine,):
        engine.counts_tokens = False
        asyncio.run(main())


def test_a_completion_at_its_bound_is_marked_as_cut() -> None:
    async def main() -> None:
        async with opened(engine, remote_probabilities=True) as backend:
            done = await backend.generate(NOTE, Sampling(max_new_tokens=16))
            assert done.finish is Finish.LENGTH
            assert done.text == "".join(re.findall(r"\s*\S+", TEXT)[:16])

    with engines("vllm") as (engine,):
        asyncio.run(main())
    assert engine.weighed == []


@pytest.mark.parametrize("kind", ["transformers", "plain"])
def test_without_a_grammar_an_answer_ends_with_the_line_of_its_level(kind: Kind) -> None:
    async def main() -> None:
        async with opened(engine, remote_model="triage-4b", remote_probabilities=True) as backend:
            engine.always = "never stops"
            done = await backend.generate(NOTE, ENOUGH, heard.append)
            assert done.finish is Finish.STOP
            assert done.text == "".join(heard)
            assert done.text.startswith(f"{TEXT} or 3 Flower\n")
            assert done.level_probabilities is None
            async with asyncio.timeout(30):
                while not engine.disconnects:  # it is not left to write on for nobody
                    await asyncio.sleep(0.005)

    heard: list[str] = []
    with engines(kind) as (engine,):
        engine.text = f"{TEXT} or 3 Flower\n\nEXTRACTION:\n"
        asyncio.run(main())


def test_the_end_of_an_answer_is_looked_for_once_however_many_lines_an_engine_writes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[str] = []

    def look(served: Served, text: str) -> bool:
        looked.append(text)
        return says_no_more(served, text)

    monkeypatch.setattr("app.backends.remote_try.says_no_more", look)

    async def main() -> None:
        async with opened(engine) as backend:
            assert (await backend.generate(NOTE, Sampling(8192))).text == engine.text

    with engines("plain") as (engine,):
        engine.text = "\n" * 40 + "No answer\n" * 200
        asyncio.run(main())
    assert len(looked) == 1


def test_an_answer_that_is_not_in_the_format_is_waited_for_to_its_end() -> None:
    async def main() -> None:
        async with opened(engine) as backend:
            assert (await backend.generate(NOTE, ENOUGH)).text == engine.text

    with engines("plain") as (engine,):
        engine.text = f"**Answer**\n\n{TEXT}\n\nSo much for this patient.\n"
        asyncio.run(main())


def test_requests_go_to_the_engine_with_the_fewest_in_flight() -> None:
    async def main() -> None:
        async with opened(*made) as backend:
            for _ in range(4):
                await backend.generate(NOTE, ENOUGH)
            assert [len(one.asked) for one in made] == [2, 2]
            made[0].hold = True
            held = [asyncio.create_task(backend.generate(NOTE, ENOUGH)) for _ in range(4)]
            while made[0].open_streams != 2 or sum(one.done() for one in held) != 2:
                await asyncio.sleep(0.005)
            assert (backend.running, backend.waiting) == (2, 0)
            before = len(made[1].asked)
            for _ in range(3):
                await backend.generate(NOTE, ENOUGH)
            assert len(made[1].asked) == before + 3
            made[0].hold = False
            assert {(await one).text for one in held} == {TEXT}
            assert (backend.running, backend.waiting) == (0, 0)

    with engines("vllm", "vllm") as made:
        asyncio.run(main())


def test_the_service_answers_and_shows_how_busy_each_engine_is() -> None:
    with engines("vllm", "vllm") as made:
        settings = settings_for(*made, remote_probabilities=True)
        with TestClient(create_app(settings)) as client:
            while client.get("/health/ready").status_code != 200:
                pass
            response = client.post("/triage", json={"narrative": NOTE[1].content})
            answer = TriageResponse.model_validate_json(response.content)
            assert (answer.model_level, answer.completion) == (4, TEXT)
            assert answer.level_probabilities is not None
            assert answer.model.digest == "unknown: triage-4b on vllm 0.33.0"
            shown = client.get("/metrics").text
            for index in (0, 1):
                assert f'triage_engine_up{{engine="{index}"}} 1.0' in shown
                assert f'triage_engine_requests_in_flight{{engine="{index}"}} 0.0' in shown
            assert made[0].base not in shown + client.get("/model").text


def test_a_service_that_was_there_before_its_engines_becomes_ready_with_them(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.supervision._ENGINE_POLL_SECONDS", 0.02)
    engine = FakeEngine()
    settings = settings_for(engine)
    client = make_client(RemoteBackend(settings), settings, wait=False)
    while "no engine answers yet" not in client.get("/health/ready").text:
        pass
    engine.start()
    while client.get("/health/ready").status_code != 200:
        pass
    assert client.post("/triage", json={"narrative": "Cough."}).status_code == 200
    client.__exit__()
    engine.kill()


def test_the_connections_of_a_closed_backend_are_closed() -> None:
    async def main() -> httpx.AsyncClient:
        async with opened(engine) as backend:
            await backend.generate(NOTE, ENOUGH)
            client = backend._client
            assert client is not None
            assert not client.is_closed
        return client

    with engines("vllm") as (engine,):
        assert asyncio.run(main()).is_closed
