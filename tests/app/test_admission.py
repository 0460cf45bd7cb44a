"""Who gets in: places, the queue, the wait that a refusal names, and draining."""

from __future__ import annotations

import asyncio
import math
import time

import pytest

from app.admission import Admission
from app.errors import Draining, Overloaded


async def hold(admission: Admission, until: asyncio.Event) -> float:
    async with admission.place() as waited:
        await until.wait()
    return waited


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_places_are_given_in_order_of_arrival_and_a_full_queue_refuses_at_once() -> None:
    async def scenario() -> None:
        admission, over = Admission(in_flight=2, queue=3), asyncio.Event()
        inside = [asyncio.create_task(hold(admission, over)) for _ in range(5)]
        await settle()
        assert (admission.running, admission.waiting) == (2, 3)
        with pytest.raises(Overloaded) as refused:
            async with admission.place():
                pytest.fail("admitted over the bound")
        assert refused.value.retry_after is not None
        assert refused.value.retry_after >= 1
        assert (admission.running, admission.waiting) == (2, 3)
        over.set()
        waited = await asyncio.gather(*inside)
        assert max(waited[:2]) <= min(waited[2:])
        assert (admission.running, admission.waiting) == (0, 0)

    asyncio.run(scenario())


def test_who_gives_up_while_waiting_or_running_leaves_no_trace() -> None:
    async def scenario() -> None:
        admission, never = Admission(in_flight=1, queue=2), asyncio.Event()
        inside = [asyncio.create_task(hold(admission, never)) for _ in range(3)]
        await settle()
        for task in reversed(inside):
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        assert (admission.running, admission.waiting) == (0, 0)
        async with admission.place() as waited:
            assert waited < 1

    asyncio.run(scenario())


def test_retry_after_grows_with_the_queue_and_follows_the_measured_time() -> None:
    async def scenario() -> None:
        admission = Admission(in_flight=1, queue=100)
        before = admission.retry_after()
        took = []
        for _ in range(3):
            began = time.perf_counter()
            async with admission.place():
                await asyncio.sleep(0.25)
            took.append(time.perf_counter() - began)
        over = asyncio.Event()
        inside = [asyncio.create_task(hold(admission, over)) for _ in range(41)]
        await settle()
        # 41 of a quarter of a second each, or what this machine took for it, one after the other
        assert before == 1
        assert 10 <= admission.retry_after() <= math.ceil(41 * max(took))
        over.set()
        await asyncio.gather(*inside)

    asyncio.run(scenario())


def test_nobody_is_let_into_a_queue_in_which_the_deadline_would_pass() -> None:
    async def scenario() -> None:
        admission = Admission(in_flight=2, queue=100)
        async with admission.place(within=1):
            await asyncio.sleep(0.3)
        over = asyncio.Event()
        inside = [asyncio.create_task(hold(admission, over)) for _ in range(5)]
        await settle()
        with pytest.raises(Overloaded) as refused:  # three wait: 0.3 s * (4 / 2 + 1)
            async with admission.place(within=1):
                pytest.fail("let in to miss the deadline")
        assert refused.value.retry_after is not None
        inside.append(asyncio.create_task(hold(admission, over)))
        over.set()
        await asyncio.gather(*inside)
        async with admission.place(within=0.01):  # a free place is always given
            pass

    asyncio.run(scenario())


def test_a_request_that_was_cut_teaches_how_long_answers_take_at_least() -> None:
    async def scenario() -> None:
        admission = Admission(in_flight=1, queue=100)
        async with admission.place():
            await asyncio.sleep(0.05)
        for seconds in (0.3, 0.001):  # the second leaves early, which says nothing
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(seconds), admission.place():
                    await asyncio.sleep(9)
        over = asyncio.Event()
        inside = [asyncio.create_task(hold(admission, over)) for _ in range(30)]
        await settle()
        assert admission.retry_after() >= 2
        over.set()
        await asyncio.gather(*inside)

    asyncio.run(scenario())


def test_draining_serves_who_is_there_and_refuses_who_comes() -> None:
    async def scenario() -> None:
        admission, over = Admission(in_flight=1, queue=2), asyncio.Event()
        inside = [asyncio.create_task(hold(admission, over)) for _ in range(2)]
        await settle()
        admission.drain()
        with pytest.raises(Draining):
            async with admission.place():
                pytest.fail("admitted while draining")
        idle = asyncio.create_task(admission.idle())
        await asyncio.sleep(0.05)
        assert not idle.done()
        over.set()
        await asyncio.wait_for(idle, 5)
        await asyncio.gather(*inside)

    asyncio.run(scenario())
