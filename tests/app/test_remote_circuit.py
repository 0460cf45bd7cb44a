"""Engines that die, are busy or come late: which is in use, and when again."""

from __future__ import annotations

import asyncio

import pytest

from app.backends.remote import RemoteBackend
from app.backends.remote_pool import Circuit
from app.errors import EngineFailed, EngineUnavailable
from tests.app.fake_engine import TEXT, FakeEngine, engines
from tests.app.remote import ENOUGH, NOTE, opened, settings_for
from tests.conftest import MakeClient


def test_when_one_of_two_engines_is_killed_no_request_that_had_no_text_is_lost() -> None:
    async def main() -> None:
        async with opened(*made) as backend:
            for one in made:
                one.hold = True
            asked = [asyncio.create_task(backend.generate(NOTE, ENOUGH)) for _ in range(12)]
            while [one.open_streams for one in made] != [6, 6]:
                await asyncio.sleep(0.005)
            await asyncio.to_thread(made[0].kill)
            made[1].hold = False
            assert [done.text for done in await asyncio.gather(*asked)] == [TEXT] * 12
            assert not backend.trouble
            for _ in range(3):
                assert (await backend.generate(NOTE, ENOUGH)).text == TEXT

    with engines("vllm", "vllm") as made:
        asyncio.run(main())


def test_an_engine_that_keeps_failing_is_left_alone_until_a_probe_succeeds() -> None:
    async def main() -> None:
        async with opened(engine, failures=3) as backend:
            engine.always = "500"
            for _ in range(3):
                assert not backend.trouble
                with pytest.raises(EngineFailed):
                    await backend.generate(NOTE, ENOUGH)
            assert backend.trouble
            with pytest.raises(EngineUnavailable, match="no engine is in use"):
                await backend.generate(NOTE, ENOUGH)
            assert len(engine.asked) == 3
            probed = engine.probes
            while engine.probes < probed + 2:  # still failing: probed again and again
                await asyncio.sleep(0.005)
            assert backend.trouble
            engine.always = None
            async with asyncio.timeout(30):
                while backend.trouble:
                    await asyncio.sleep(0.005)
            engine.faults.append("500")  # the trial fails: out of use at once
            with pytest.raises(EngineFailed):
                await backend.generate(NOTE, ENOUGH)
            assert backend.trouble
            async with asyncio.timeout(30):
                while backend.trouble:
                    await asyncio.sleep(0.005)
            assert (await backend.generate(NOTE, ENOUGH)).text == TEXT
            for _ in range(2):  # all is forgotten: two failures do not open it
                engine.faults.append("500")
                with pytest.raises(EngineFailed):
                    await backend.generate(NOTE, ENOUGH)
            assert not backend.trouble

    with engines("vllm") as (engine,):
        asyncio.run(main())


def test_an_engine_that_was_not_there_at_the_start_joins_when_it_comes() -> None:
    late = FakeEngine()

    async def main() -> None:
        async with opened(made[0], late) as backend:
            await backend.generate(NOTE, ENOUGH)
            late.start()
            async with asyncio.timeout(30):
                while not late.asked:
                    await backend.generate(NOTE, ENOUGH)

    with engines("vllm") as made:
        try:
            asyncio.run(main())
        finally:
            late.kill()


def test_an_engine_that_comes_late_joins_though_nobody_asks() -> None:
    late = FakeEngine()

    async def main() -> None:
        async with opened(made[0], late) as backend:
            late.start()
            async with asyncio.timeout(30):
                while not all(engine.up for engine in backend._pool.engines):
                    backend.tend()
                    await asyncio.sleep(0.005)
            assert made[0].asked == late.asked == []

    with engines("vllm") as made:
        try:
            asyncio.run(main())
        finally:
            late.kill()


def test_an_engine_that_comes_back_with_another_model_stays_out() -> None:
    async def main() -> None:
        async with opened(engine, failures=1) as backend:
            engine.models = ("another-4b",)
            engine.faults.append("500")
            with pytest.raises(EngineFailed):
                await backend.generate(NOTE, ENOUGH)
            probed = engine.probes
            while engine.probes < probed + 2:
                await asyncio.sleep(0.005)
            assert "another model" in (backend.trouble or "")  # named after the one before
            engine.models = ("triage-4b",)
            async with asyncio.timeout(30):
                while backend.trouble:
                    await asyncio.sleep(0.005)
            assert (await backend.generate(NOTE, ENOUGH)).text == TEXT

    with engines("vllm") as (engine,):
        asyncio.run(main())


def test_an_engine_that_begins_with_another_model_stays_out_until_it_has_the_same() -> None:
    async def main() -> None:
        made[1].models = ("another-4b",)
        async with opened(*made) as backend:
            for _ in range(4):
                assert (await backend.generate(NOTE, ENOUGH)).text == TEXT
            assert (len(made[0].asked), len(made[1].asked)) == (4, 0)
            made[1].models = ("triage-4b",)
            async with asyncio.timeout(30):
                while not made[1].asked:
                    await backend.generate(NOTE, ENOUGH)

    with engines("vllm", "vllm") as made:
        asyncio.run(main())


def test_readiness_follows_the_engines(make_client: MakeClient) -> None:
    with engines("vllm") as (engine,):
        settings = settings_for(engine)
        client = make_client(RemoteBackend(settings, failures=1, cool_down_seconds=0.05), settings)
        engine.always = "500"
        assert client.post("/triage", json={"narrative": "Cough."}).status_code == 502
        assert client.get("/health/ready").status_code == 503
        assert client.get("/health/live").status_code == 200
        assert client.post("/triage", json={"narrative": "Cough."}).status_code == 503
        assert len(engine.asked) == 1
        engine.always = None
        while client.get("/health/ready").status_code != 200:
            pass
        assert client.post("/triage", json={"narrative": "Cough."}).status_code == 200
        client.__exit__()


def test_a_circuit_is_probed_at_growing_pauses_and_forgets_them() -> None:
    circuit = Circuit(failures=2, cool_down_seconds=2.0)
    assert [circuit.failed(), circuit.failed(), circuit.failed()] == [False, True, False]
    pauses = [circuit.cool_down_seconds]
    for _ in range(5):  # probes that fail
        circuit.open()
        pauses.append(circuit.cool_down_seconds)
    assert pauses == [2, 4, 8, 16, 30, 30]
    circuit.probed()
    assert circuit.failed()  # a trial that fails
    assert circuit.cool_down_seconds == 30
    circuit.probed()
    circuit.answering()
    circuit.succeeded()
    assert [circuit.failed(), circuit.failed()] == [False, True]
    assert circuit.cool_down_seconds == 2


def test_a_busy_engine_is_not_a_broken_one() -> None:
    async def main() -> None:
        async with opened(engine, failures=2, remote_retries=0) as backend:
            engine.faults.extend(["429", "503 busy", "400", "400"])
            for error in (EngineUnavailable, EngineUnavailable, EngineFailed, EngineFailed):
                with pytest.raises(error):
                    await backend.generate(NOTE, ENOUGH)
            assert not backend.trouble

    with engines("vllm") as (engine,):
        asyncio.run(main())
