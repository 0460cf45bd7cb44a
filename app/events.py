"""One answer as server-sent events, a section at a time.

``extraction`` and ``algorithm`` come as soon as the model has written them, ``answer`` with
its level before rules and second opinion have met it, ``final`` with all that ``POST /triage``
answers.  What fails before the first event is an ordinary problem; what fails later is an event
``problem``, because the status is out.
"""

from __future__ import annotations

import asyncio

from fastapi.sse import KEEPALIVE_COMMENT, format_sse_event
from pydantic import BaseModel

from app import problems
from app.errors import RequestError
from app.middleware import Record
from app.responses import AlgorithmOut, AnswerOut, ExtractionOut, TriageResponse
from app.schemas import TriageRequest
from app.service import Triaged, TriageService
from app.streamed import Say
from app.telemetry import log
from triage.answer import Extraction
from triage.sections import Section, SectionReader

MEDIA_TYPE = "text/event-stream"
KEEPALIVE_SECONDS = 10.0
"""Proxies close a connection on which nothing moves for a while, many after a minute."""


async def tell(service: TriageService, asked: TriageRequest, record: Record, say: Say) -> None:
    """Answer ``asked`` in events.  Raises what the service raises, until the first is out."""
    came: asyncio.Queue[Section | None] = asyncio.Queue()
    reader = SectionReader()
    begun = False

    def hear(piece: str) -> None:
        for section in reader.feed(piece):
            came.put_nowait(section)

    work = asyncio.create_task(service.triage(asked.case(), asked.options, record.caller(), hear))
    work.add_done_callback(lambda _: came.put_nowait(None))
    try:
        while section := await (_next(came, say) if begun else came.get()):
            begun = True
            await say(of_section(section))
        done = _result(work, record) if begun else await work
    finally:
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
    if isinstance(done, problems.Problem):
        record.outcome = done.code
        await say(_event("problem", done))
        return
    record.facts |= done.facts()
    for section in reader.rest(done.answer):
        await say(of_section(section))
    await say(of_answer(done.verdict.model_level.value))
    await say(of_final(TriageResponse.of(done, record.request_id)))


def of_section(section: Section) -> bytes:
    """The event of a section."""
    if isinstance(section, Extraction):
        return _event("extraction", ExtractionOut.of(section))
    return _event("algorithm", AlgorithmOut.of(section))


def of_answer(model_level: int) -> bytes:
    """The event of the model's own level."""
    return _event("answer", AnswerOut(model_level=model_level, provisional=True))


def of_final(answer: TriageResponse) -> bytes:
    """The event of the whole answer."""
    return _event("final", answer)


def whole(answer: TriageResponse) -> bytes:
    """All events of ``answer``, as one stream."""
    sections = _event("extraction", answer.extraction) + _event("algorithm", answer.algorithm)
    return sections + of_answer(answer.model_level) + of_final(answer)


async def _next(came: asyncio.Queue[Section | None], say: Say) -> Section | None:
    """What comes next; while nothing does, a comment every few seconds."""
    while True:
        try:
            async with asyncio.timeout(KEEPALIVE_SECONDS):
                return await came.get()
        except TimeoutError:
            await say(KEEPALIVE_COMMENT)


def _result(work: asyncio.Task[Triaged], record: Record) -> Triaged | problems.Problem:
    """What ``work`` has come to, once it can no longer be raised."""
    try:
        return work.result()
    except RequestError as error:
        return problems.of(error, record.request_id)
    except Exception as bug:  # noqa: BLE001  the status is out; the caller must still learn of it
        log().error("bug", request_id=record.request_id, exc_info=bug)
        return problems.of_bug(record.request_id)


def _event(name: str, data: BaseModel) -> bytes:
    return format_sse_event(event=name, data_str=data.model_dump_json())
