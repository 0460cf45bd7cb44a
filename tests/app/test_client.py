"""Asking a running service: patient where that helps, plain where it does not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from app import problems
from app.client import LONGEST_WAIT, TRIES, RunningService, ServiceGone, ServiceUnusable
from app.errors import ModelUnreadable, NotReady
from app.openapi import EXAMPLE
from app.problems import Problem
from app.responses import ModelCard, TriageResponse
from app.schemas import TriageRequest
from tests.contract.test_house import ROOT
from triage.answer import Fault

ANSWER = httpx.Response(200, content=(ROOT / "app" / EXAMPLE).read_bytes())
NOT_READY = problems.of(NotReady("the model is loading"), "r1").model_dump_json()
NOTE = TriageRequest(narrative="Cough.")
Reply = httpx.Response | Callable[[], httpx.Response]


def busy(status: int, retry_after: str | None = None) -> httpx.Response:
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return httpx.Response(status, content=NOT_READY, headers=headers)


def unheard() -> httpx.Response:
    raise httpx.ConnectError("nobody listens")


class Scripted(httpx.MockTransport):
    """Replies in turn, the last one for ever; keeps what was asked and how long was waited."""

    def __init__(self, *replies: Reply) -> None:
        super().__init__(self._reply)
        self._replies = list(replies)
        self.asked: list[httpx.Request] = []
        self.waited: list[float] = []

    def _reply(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        if isinstance(reply, httpx.Response):
            return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)
        return reply()

    async def wait(self, seconds: float) -> None:
        self.waited.append(seconds)


def answer(
    replies: Scripted, key: str | None = None, note: TriageRequest = NOTE
) -> TriageResponse | Problem:
    async def ask() -> TriageResponse | Problem:
        async with RunningService("http://triage:8000/", key, replies, replies.wait) as service:
            return await service.answer(note)

    return asyncio.run(ask())


def test_the_case_is_sent_with_its_options_and_the_key_and_the_answer_is_typed() -> None:
    replies = Scripted(ANSWER)
    note = TriageRequest.model_validate(
        {"narrative": "Cough.", "vitals": {"gcs": 15}, "options": {"seed": 3}}
    )
    assert isinstance(answer(replies, "s3cret", note), TriageResponse)
    (asked,) = replies.asked
    assert str(asked.url) == "http://triage:8000/triage"
    assert asked.headers["authorization"] == "Bearer s3cret"
    assert asked.headers["content-type"] == "application/json"
    assert asked.content == b'{"narrative":"Cough.","vitals":{"gcs":15},"options":{"seed":3}}'
    assert "authorization" not in _asked_without_a_key().headers


def _asked_without_a_key() -> httpx.Request:
    replies = Scripted(ANSWER)
    answer(replies)
    return replies.asked[0]


def test_a_busy_service_is_asked_again_when_it_says() -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    long_ago = "Wed, 21 Oct 2015 07:28:00 GMT"
    replies = Scripted(busy(429, "7"), busy(503, date), busy(503, long_ago), busy(503), ANSWER)
    assert isinstance(answer(replies), TriageResponse)
    seven, sixty, none, own = replies.waited
    assert (seven, none, own) == (7, 0, 4)
    assert 50 < sixty <= 60


TOO_FAR = ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "1 Jan 2030 0:0:0 +99999999999")


@pytest.mark.parametrize("nonsense", ["soon", "-1", "1.5", "", *TOO_FAR])
def test_a_time_that_is_none_is_replaced_by_a_growing_wait(nonsense: str) -> None:
    replies = Scripted(busy(503, nonsense), busy(503, nonsense), busy(503, nonsense), ANSWER)
    assert isinstance(answer(replies), TriageResponse)
    assert replies.waited == [0.5, 1, 2]


def test_patience_ends() -> None:
    replies = Scripted(busy(429, "1"))
    found = answer(replies)
    assert isinstance(found, Problem)
    assert (found.code, len(replies.asked)) == ("not_ready", TRIES)
    assert replies.waited == [1] * (TRIES - 1)

    replies = Scripted(busy(503, str(int(LONGEST_WAIT) + 1)))
    assert isinstance(answer(replies), Problem)
    assert (len(replies.asked), replies.waited) == (1, [])


def test_a_connection_that_fails_is_tried_again_and_in_the_end_the_service_is_gone() -> None:
    assert isinstance(answer(Scripted(unheard, unheard, ANSWER)), TriageResponse)
    broken = httpx.DecodingError("no gzip")
    assert isinstance(answer(Scripted(lambda: _raised(broken), ANSWER)), TriageResponse)
    replies = Scripted(unheard)
    with pytest.raises(ServiceGone, match=r"^http://triage:8000/: ConnectError$"):
        answer(replies)
    assert len(replies.asked) == TRIES


def _raised(error: Exception) -> httpx.Response:
    raise error


def test_a_problem_of_the_case_is_not_asked_about_again() -> None:
    problem = problems.of(ModelUnreadable(Fault.NO_LEVEL), "r1")
    replies = Scripted(httpx.Response(502, content=problem.model_dump_json()))
    assert answer(replies) == problem
    assert len(replies.asked) == 1


@pytest.mark.parametrize("status", [429, 502, 503, 504])
@pytest.mark.parametrize("page", [b"<html>Bad Gateway", b"", b'{"title": "Bad Gateway"}'])
def test_a_proxy_that_does_not_reach_the_service_is_a_connection_that_fails(
    status: int, page: bytes
) -> None:
    away = httpx.Response(status, content=page)
    replies = Scripted(away, unheard, away, ANSWER)
    assert isinstance(answer(replies), TriageResponse)
    assert replies.waited == [0.5, 1, 2]
    replies = Scripted(away)
    with pytest.raises(ServiceGone, match=rf"^http://triage:8000/: {status} with a body"):
        answer(replies)
    assert (len(replies.asked), len(replies.waited)) == (TRIES, TRIES - 1)


def test_a_proxy_may_say_how_long_the_service_will_be_away() -> None:
    def away(seconds: float) -> httpx.Response:
        headers = {"Retry-After": f"{seconds:.0f}"}
        return httpx.Response(503, content=b"<html>Maintenance", headers=headers)

    replies = Scripted(away(40), ANSWER)
    assert isinstance(answer(replies), TriageResponse)
    assert replies.waited == [40]
    replies = Scripted(away(LONGEST_WAIT + 1))
    with pytest.raises(ServiceGone):
        answer(replies)
    assert (len(replies.asked), replies.waited) == (1, [])


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (httpx.Response(401, content=b"{}"), "ESI_TRIAGE_API_KEY"),
        (httpx.Response(403, content=b"{}"), "ESI_TRIAGE_API_KEY"),
        (httpx.Response(200, content=b"<html>hello"), "none of ESI Triage's"),
        (httpx.Response(404, content=b"not here"), "none of ESI Triage's"),
        (httpx.Response(307, headers={"Location": "http://elsewhere/"}), "none of ESI Triage's"),
    ],
)
def test_what_is_no_service_of_ours_is_not_asked_again(reply: httpx.Response, says: str) -> None:
    replies = Scripted(reply)
    with pytest.raises(ServiceUnusable, match=says) as raised:
        answer(replies, "s3cret")
    assert len(replies.asked) == 1
    assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize(
    "url",
    [
        *("triage:8000", "ftp://triage", "http://", "/triage", "http://triage:port"),
        *("http://triage:99999", "http://tri..age"),
    ],
)
def test_an_address_that_is_none_is_refused_before_it_is_asked(url: str) -> None:
    with pytest.raises(ServiceUnusable):
        RunningService(url, None)


def test_a_password_in_the_address_is_not_repeated() -> None:
    with pytest.raises(ServiceGone) as raised:
        asyncio.run(_ask_model("http://user:s3cret@triage:8000", Scripted(unheard)))
    assert str(raised.value) == "http://triage:8000/: ConnectError"


def test_what_is_served_is_asked_for_once_where_nobody_listens() -> None:
    replies = Scripted(unheard)
    with pytest.raises(ServiceGone):
        asyncio.run(_ask_model("http://triage:8000", replies))
    assert len(replies.asked) == 1
    away = httpx.Response(502, content=b"<html>")
    replies = Scripted(away, away, httpx.Response(200, content=b"{}"))
    with pytest.raises(ServiceUnusable, match=": 200 with"):  # a proxy listens: worth a wait
        asyncio.run(_ask_model("http://triage:8000", replies))
    assert replies.waited == [0.5, 1]
    with pytest.raises(ServiceGone, match="the model is loading"):
        asyncio.run(_ask_model("http://triage:8000", Scripted(busy(503, "1"))))


async def _ask_model(url: str, replies: Scripted) -> ModelCard:
    async with RunningService(url, None, replies, replies.wait) as service:
        return await service.model()
