"""Several patients in one request, each answered on its own."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import TypeVar

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from app import problems
from app.errors import BodyTooLarge, RequestError
from app.middleware import CANCELLED, OK, Item, Record
from app.problems import Problem
from app.responses import TriageResponse
from app.schemas import BatchCase, CaseId, TriageRequest
from app.service import TriageService
from app.streamed import Say
from app.telemetry import log

LINES = "application/x-ndjson"

Given = TypeVar("Given")
_ID: TypeAdapter[str] = TypeAdapter(CaseId)


class Answered(BaseModel):
    """One case of several, with its answer."""

    index: int = Field(ge=0, description="Its place among the `cases`, from 0.")
    id: str | None = Field(description="The `id` that was sent with it.")
    result: TriageResponse = Field(description="Its answer.")


class Failed(BaseModel):
    """One case of several, with what stood in the way of its answer."""

    index: int = Field(ge=0, description="Its place among the `cases`, from 0.")
    id: str | None = Field(description="The `id` that was sent with it, if it can be read.")
    problem: Problem = Field(description="What stood in the way; the other cases are unharmed.")


class BatchResponse(BaseModel):
    """The cases in the order they were sent, each with a `result` or a `problem`."""

    items: list[Answered | Failed] = Field(description="One for each of the `cases`.")


async def answer(
    service: TriageService, cases: tuple[object, ...], most: int, at_once: int, record: Record
) -> BatchResponse:
    """Every one of ``cases``, in order, ``at_once`` of them under way at a time.

    One of more than ``most`` bytes is refused, as it would be alone.
    """
    items: dict[int, Answered | Failed] = {}

    async def keep(item: Answered | Failed) -> None:
        items[item.index] = item

    await _answer_each(service, cases, most, at_once, record, keep)
    return BatchResponse(items=[items[index] for index in range(len(cases))])


async def tell(
    service: TriageService,
    cases: tuple[object, ...],
    most: int,
    at_once: int,
    record: Record,
    say: Say,
) -> None:
    """Every one of ``cases`` as a line of JSON, as soon as it is finished; see :func:`answer`."""

    async def tell_one(item: Answered | Failed) -> None:
        await say(item.model_dump_json().encode() + b"\n")

    await say(b"")  # nothing can go wrong any more that is not the problem of one case
    await _answer_each(service, cases, most, at_once, record, tell_one)


async def answer_one(
    service: TriageService, index: int, id_: str | None, asked: TriageRequest, record: Record
) -> Answered | Failed:
    """The answer to one case, or the problem in its way; it raises nothing."""
    failed = partial(Failed, index=index, id=id_)
    request_id = record.request_id
    try:
        done = await service.triage(asked.case(), asked.options, record.caller(index))
    except RequestError as error:
        return failed(problem=problems.of(error, request_id))
    except Exception as bug:  # noqa: BLE001  one case's bug must not cost the others their answers
        log().error("bug", request_id=request_id, index=index, exc_info=bug)
        return failed(problem=problems.of_bug(request_id))
    return Answered(index=index, id=id_, result=TriageResponse.of(done, request_id))


async def at_most(
    at_once: int, givens: Iterable[Given], work: Callable[[Given], Awaitable[None]]
) -> None:
    """``work`` on each of ``givens`` in order, ``at_once`` of them under way at a time.

    The first failure ends the others and is raised as it is.
    """
    left = iter(givens)

    async def worker() -> None:
        for given in left:
            await work(given)
            # Work that never waits would keep everyone else waiting, a hang-up included.
            await asyncio.sleep(0)

    try:
        async with asyncio.TaskGroup() as workers:
            for _ in range(at_once):
                workers.create_task(worker())
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None


def wants_lines(accept: str) -> bool:
    """Whether the header ``Accept`` names JSON lines, and does not refuse them."""
    for offered in accept.lower().split(","):
        media_type, *parameters = (part.replace(" ", "") for part in offered.split(";"))
        if media_type == LINES:
            return not any(part.rstrip("0.") == "q=" for part in parameters)
    return False


async def _answer_each(
    service: TriageService,
    cases: tuple[object, ...],
    most: int,
    at_once: int,
    record: Record,
    each: Callable[[Answered | Failed], Awaitable[None]],
) -> None:
    """Answer ``cases`` and account for them in ``record``; ``each`` gets them as they finish."""
    started = time.perf_counter()
    answered = 0

    async def one(numbered: tuple[int, object]) -> None:
        nonlocal answered
        began = time.perf_counter()
        item = await _validated(service, *numbered, most, record)
        outcome = OK if isinstance(item, Answered) else item.problem.code
        record.items.append(Item(outcome, time.perf_counter() - began))
        answered += outcome == OK
        await each(item)

    try:
        await at_most(at_once, enumerate(cases), one)
    finally:
        unfinished = len(cases) - len(record.items)
        record.items += [Item(CANCELLED, time.perf_counter() - started)] * unfinished
        record.facts |= {"items": len(cases), "items_ok": answered}


async def _validated(
    service: TriageService, index: int, given: object, most: int, record: Record
) -> Answered | Failed:
    # Every unknown field is an error of its own, and nobody else is answered meanwhile.
    if _over(most, given):
        large = problems.of(BodyTooLarge(f"the case is over {most} bytes"), record.request_id)
        return Failed(index=index, id=_id_of(given), problem=large)
    try:
        case = BatchCase.model_validate(given)
    except ValidationError as error:
        problem = problems.of_misfit(error.errors(), record.request_id)
        return Failed(index=index, id=_id_of(given), problem=problem)
    return await answer_one(service, index, case.id, case, record)


def _over(most: int, given: object) -> bool:
    """Whether ``given`` takes more than ``most`` bytes as JSON without white space."""
    try:
        text = json.dumps(given, ensure_ascii=False, check_circular=False, separators=(",", ":"))
    except RecursionError:  # far deeper than any case
        return True
    return len(text) > most or len(text.encode(errors="surrogatepass")) > most


def _id_of(given: object) -> str | None:
    """The id of a case that may not fit otherwise."""
    try:
        return _ID.validate_python(given.get("id")) if isinstance(given, dict) else None
    except ValidationError:
        return None
