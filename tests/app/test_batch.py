"""``POST /triage/batch``: every case has its own answer or its own problem."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient
from pydantic import TypeAdapter

from app.backends.base import Completion, ModelInfo, OnText, Sampling
from app.backends.scripted import ScriptedBackend
from app.batch import Answered, BatchResponse, Failed, at_most, wants_lines
from app.errors import CheckpointMissing, PromptTooLong
from app.settings import Settings
from tests.app.test_metrics import samples
from tests.app.test_problems import SECRET, problem
from tests.app.test_stream import counted, ready
from tests.conftest import MakeClient
from triage.prompt import Message

COUGH = {"narrative": f"{SECRET} has a cough."}
LINES = {"Accept": "application/x-ndjson"}
ITEM: TypeAdapter[Answered | Failed] = TypeAdapter(Answered | Failed)


class Moody(ScriptedBackend):
    """Does what the note asks for; remembers how many it had at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.most = 0

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        note = messages[-1].content
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(float(note.rpartition(" ")[2]) if "wait" in note else 0)
        finally:
            self.running -= 1
        if "BUG" in note:
            raise RuntimeError(note)
        if "LONG" in note:
            raise PromptTooLong(5000, 4096)
        return await super().generate(messages, sampling, on_text)


def items(response: Any) -> list[dict[str, Any]]:
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["items"]
    for item in found:
        ITEM.validate_python(item)
    return found


MIXED: list[Any] = [
    {"id": "a", **COUGH},
    {"id": "b", "narrative": ""},
    {"id": 7, **COUGH, "vitals": {"gcs": 2}},
    "no case at all",
    {"id": {"of": SECRET}, **COUGH},
    {"id": "long", "narrative": "LONG"},
    {"id": "bug", "narrative": f"BUG {SECRET}"},
    {**COUGH, "triage_nurse": SECRET},
    {**COUGH, "options": {"max_new_tokens": 200}},
    {"narrative": "\ud800"},
    {"id": "\ud800", **COUGH},
    {**COUGH, **{f"x{number}": 0 for number in range(9_000)}},
]
OUTCOMES = [
    *("ok", "invalid_request", "invalid_request", "invalid_request", "invalid_request"),
    *("prompt_too_long", "internal_error", "invalid_request", "ok", "invalid_request"),
    *("invalid_request", "body_too_large"),
]


def outcome(item: dict[str, Any]) -> str:
    assert ("result" in item) != ("problem" in item)
    return "ok" if "result" in item else str(item["problem"]["code"])


def test_each_case_has_its_answer_or_its_problem_in_the_order_they_were_sent(
    make_client: MakeClient, capfd: pytest.CaptureFixture[str]
) -> None:
    client = make_client(Moody())
    content = json.dumps({"cases": MIXED})
    headers = {"Content-Type": "application/json", "X-Request-Id": "study-1"}
    response = client.post("/triage/batch", content=content, headers=headers)
    found = items(response)
    assert [outcome(item) for item in found] == OUTCOMES
    assert [item["index"] for item in found] == list(range(len(MIXED)))
    assert [item["id"] for item in found] == [
        *("a", "b", "7", None, None, "long", "bug", None, None, None, None, None)
    ]
    assert found[1]["problem"]["errors"][0]["field"] == "narrative"
    assert found[2]["problem"]["errors"][0]["field"] == "vitals.gcs"
    assert "errors" not in found[5]["problem"]
    assert found[0]["result"] | {"timing": 0} == client.post(
        "/triage", json=COUGH, headers={"X-Request-Id": "study-1"}
    ).json() | {"timing": 0}
    assert SECRET not in json.dumps([item.get("problem") for item in found])

    counts = {outcome: OUTCOMES.count(outcome) for outcome in set(OUTCOMES)}
    scrape = client.get("/metrics").text
    assert counted(scrape) == counts | {"ok": 3}  # one of them by POST /triage
    timed = 3 + counts["internal_error"]  # a refusal takes no time
    assert samples(scrape)["triage_request_duration_seconds_count{}"] == timed
    logged = capfd.readouterr().err
    assert SECRET not in logged
    lines = [json.loads(line) for line in logged.splitlines()]
    (line,) = [line for line in lines if line.get("path") == "/triage/batch"]
    assert (line["items"], line["items_ok"], line["outcome"]) == (len(MIXED), 2, "ok")
    (bug,) = [line for line in lines if line["event"] == "bug"]
    assert (bug["exception"], bug["index"], bug["request_id"]) == ("RuntimeError", 6, "study-1")


def test_a_case_is_as_large_as_a_body_of_its_own_may_be(make_client: MakeClient) -> None:
    client = make_client(settings=Settings(backend="scripted", max_body_bytes=1024))
    cases = [{"narrative": "ü" * chars} for chars in (504, 505)]
    found = items(client.post("/triage/batch", json={"cases": cases}))
    assert [outcome(item) for item in found] == ["ok", "body_too_large"]


def test_a_bug_after_all_cases_were_answered_is_counted(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsayable(_: object, **__: object) -> None:
        raise ValueError

    monkeypatch.setattr(BatchResponse, "__init__", unsayable)
    client = make_client()
    problem(client.post("/triage/batch", json={"cases": [COUGH]}), 500, "internal_error")
    assert counted(client.get("/metrics").text) == {"ok": 1, "internal_error": 1}


def test_lines_are_sent_as_cases_finish_with_their_place(make_client: MakeClient) -> None:
    cases = [{"id": str(place), "narrative": f"wait {0.3 - place / 10}"} for place in range(3)]
    client = make_client(Moody())
    response = client.post("/triage/batch", json={"cases": cases}, headers=LINES)
    assert response.headers["content-type"] == "application/x-ndjson"
    assert response.text.endswith("\n")
    found = [ITEM.validate_json(line) for line in response.text.splitlines()]
    assert [(item.index, item.id) for item in found] == [(2, "2"), (1, "1"), (0, "0")]
    assert all(isinstance(item, Answered) for item in found)
    mixed = client.post(
        "/triage/batch",
        content=json.dumps({"cases": MIXED}),
        headers={**LINES, "Content-Type": "application/json"},
    )
    by_place = sorted(map(json.loads, mixed.text.splitlines()), key=lambda item: int(item["index"]))
    assert [outcome(item) for item in by_place] == OUTCOMES


def test_a_line_is_sent_before_the_next_case_is_answered() -> None:
    cases = [{"narrative": "wait 0"}, {"narrative": "wait 60"}]
    with (
        ready(Moody()) as address,
        httpx.stream(
            "POST", f"{address}/triage/batch", json={"cases": cases}, headers=LINES, timeout=30
        ) as response,
    ):
        first = next(response.iter_lines())
    assert json.loads(first)["index"] == 0


@pytest.mark.parametrize("at_once", [1, 3])
def test_no_more_cases_are_under_way_than_the_setting_allows(
    make_client: MakeClient, at_once: int
) -> None:
    backend = Moody()
    client = make_client(backend, Settings(backend="scripted", batch_concurrency=at_once))
    cases = [{"narrative": "wait 0.01"}] * 12
    found = items(client.post("/triage/batch", json={"cases": cases}))
    assert {outcome(item) for item in found} == {"ok"}
    assert backend.most == at_once


def test_each_case_has_a_deadline_of_its_own(make_client: MakeClient) -> None:
    settings = Settings(backend="scripted", batch_concurrency=1, deadline_seconds=0.5)
    cases = [{"narrative": f"wait {seconds}"} for seconds in (0, 30, 0, 0)]
    found = items(make_client(Moody(), settings).post("/triage/batch", json={"cases": cases}))
    assert [outcome(item) for item in found] == ["ok", "deadline_exceeded", "ok", "ok"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "cases"),
        ({"cases": []}, "cases"),
        ({"cases": [COUGH] * 257}, "cases"),
        ({"cases": COUGH}, "cases"),
        ({"cases": [COUGH], "options": {}}, "options"),
        ([COUGH], "body"),
    ],
)
def test_a_body_that_is_no_batch_is_refused_as_a_whole(
    client: TestClient, body: object, field: str
) -> None:
    found = problem(client.post("/triage/batch", json=body), 422, "invalid_request")
    assert [error.field for error in found.errors or []] == [field]
    assert counted(client.get("/metrics").text) == {"invalid_request": 1}


def test_256_cases_are_a_batch(client: TestClient) -> None:
    assert len(items(client.post("/triage/batch", json={"cases": [COUGH] * 256}))) == 256


def test_a_batch_has_a_body_limit_of_its_own(make_client: MakeClient) -> None:
    settings = Settings(backend="scripted", max_body_bytes=1024, max_batch_body_bytes=4096)
    client = make_client(settings=settings)
    headers = {"Content-Type": "application/json"}
    body = json.dumps({"cases": [COUGH]}).encode().ljust(4096)
    assert client.post("/triage/batch", content=body, headers=headers).status_code == 200
    for path, content in (("/triage/batch", body + b" "), ("/triage", body)):
        problem(client.post(path, content=content, headers=headers), 413, "body_too_large")
    assert Settings().max_batch_body_bytes == 4 * 1024 * 1024


def test_a_batch_before_the_model_is_loaded_is_503_in_either_form(make_client: MakeClient) -> None:
    class NeverThere(ScriptedBackend):
        def start(self) -> ModelInfo:
            raise CheckpointMissing("no such folder")

    client = make_client(NeverThere(), wait=False)
    for headers in ({}, LINES):
        response = client.post("/triage/batch", json={"cases": [COUGH]}, headers=headers)
        problem(response, 503, "not_ready")


@pytest.mark.parametrize(
    ("accept", "lines"),
    [
        ("application/x-ndjson", True),
        ("Application/X-NDJSON; charset=utf-8", True),
        ("application/json, application/x-ndjson;q=0.5", True),
        ("application/x-ndjson; q=0", False),
        ("application/x-ndjson;q=0.00", False),
        ("application/x-ndjson;q=1.0", True),
        ("*/*", False),
        ("", False),
    ],
)
def test_lines_are_for_those_who_ask_for_them(accept: str, lines: bool) -> None:
    assert wants_lines(accept) is lines


def test_the_first_failure_ends_the_others_and_is_raised_as_it_is() -> None:
    stopped: list[int] = []

    async def work(number: int) -> None:
        try:
            await asyncio.sleep(0.01 if number == 2 else 30)
        except asyncio.CancelledError:
            stopped.append(number)
            raise
        raise KeyError(number)

    with pytest.raises(KeyError, match="2"):
        asyncio.run(at_most(3, range(10), work))
    assert sorted(stopped) == [0, 1]
