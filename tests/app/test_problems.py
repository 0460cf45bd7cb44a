"""Every error status, provoked; a problem names the fault and quotes nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.backends.base import Completion, Finish, ModelInfo, OnText, Sampling
from app.backends.scripted import ScriptedBackend, fixed_answer
from app.errors import CheckpointMissing, Draining, EngineUnavailable, PromptTooLong
from app.problems import Problem
from app.settings import Settings
from tests.app.live import wait_until
from tests.conftest import MakeClient
from triage.case import MAX_NARRATIVE_CHARS
from triage.layout import ALGORITHM
from triage.prompt import Message

SECRET = "Zebulon"
NOTE = {"narrative": f"{SECRET} has a cough."}


def problem(response: Any, status: int, code: str) -> Problem:
    """The problem in ``response``, after checking what all problems share."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    found = Problem.model_validate_json(response.content)
    assert (found.status, found.code) == (status, code)
    assert found.type == f"urn:esi-triage:problem:{code}"
    assert found.request_id == response.headers["X-Request-Id"]
    assert SECRET not in response.text
    return found


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff\xfe",
        b'{"narrative": "' + SECRET.encode(),
        b"[" * 30_000,
        b'{"narrative": 1' + b"0" * 5000 + b"}",
    ],
)
def test_a_body_that_is_not_json_is_400(client: TestClient, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    response = client.post("/triage", content=body, headers=headers)
    problem(response, 400, "malformed_body")


def test_a_body_over_the_limit_is_413_whether_declared_or_not(client: TestClient) -> None:
    headers = {"Content-Type": "application/json"}
    huge = b'{"narrative": "' + SECRET.encode() * 10_000 + b'"}'
    problem(client.post("/triage", content=huge, headers=headers), 413, "body_too_large")
    chunks = (huge[start : start + 1000] for start in range(0, len(huge), 1000))
    problem(client.post("/triage", content=chunks, headers=headers), 413, "body_too_large")


def test_a_body_of_exactly_the_limit_passes(make_client: MakeClient) -> None:
    client = make_client(settings=Settings(backend="scripted", max_body_bytes=1024))
    body = b'{"narrative": "Cough."}'.ljust(1024)
    headers = {"Content-Type": "application/json"}
    assert client.post("/triage", content=body, headers=headers).status_code == 200
    problem(client.post("/triage", content=body + b" ", headers=headers), 413, "body_too_large")


@pytest.mark.parametrize(
    "declared", ["text/plain", "application/xml", "multipart/form-data; boundary=x"]
)
def test_a_body_not_declared_as_json_is_415(client: TestClient, declared: str) -> None:
    response = client.post("/triage", content=b"{}", headers={"Content-Type": declared})
    problem(response, 415, "unsupported_media_type")


def test_a_body_that_is_compressed_is_415(client: TestClient) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    found = problem(
        client.post("/triage", content=b"\x1f\x8b", headers=headers), 415, "unsupported_media_type"
    )
    assert "Content-Encoding" in found.detail
    plain = {"Content-Encoding": "identity"}
    assert client.post("/triage", json=NOTE, headers=plain).status_code == 200


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "narrative"),
        ({"narrative": ""}, "narrative"),
        ({"narrative": " \n\t"}, "narrative"),
        ({"narrative": SECRET * MAX_NARRATIVE_CHARS}, "narrative"),
        ({"narrative": 7}, "narrative"),
        ({**NOTE, "triage_nurse": SECRET}, "triage_nurse"),
        ({**NOTE, f"{SECRET} has a cough": 1}, "(unnamed)"),
        ({**NOTE, "vitals": {"spo2_percent": 101}}, "vitals.spo2_percent"),
        ({**NOTE, "vitals": {"temperature_c": 98.6}}, "vitals.temperature_c"),
        ({**NOTE, "vitals": {"heart_rate_per_min": -1}}, "vitals.heart_rate_per_min"),
        ({**NOTE, "vitals": {"gcs": 2}}, "vitals.gcs"),
        ({**NOTE, "vitals": {"pain_0_10": 11}}, "vitals.pain_0_10"),
        ({**NOTE, "vitals": {"systolic_mmhg": 60, "diastolic_mmhg": 90}}, "vitals"),
        ({**NOTE, "vitals": {"pulse": 60}}, "vitals.pulse"),
        ({**NOTE, "patient": {"age_years": 200}}, "patient.age_years"),
        ({**NOTE, "patient": {"sex": SECRET}}, "patient.sex"),
        ({**NOTE, "arrival_mode": "line\nbreak"}, "arrival_mode"),
        ({**NOTE, "options": {"temperature": 3}}, "options.temperature"),
        ({**NOTE, "options": {"max_new_tokens": 127}}, "options.max_new_tokens"),
        ([], "body"),
        (None, "body"),
        ({"narrative": "\ud800"}, "narrative"),
    ],
)
def test_a_field_that_does_not_fit_is_422_and_named(
    client: TestClient, body: object, field: str
) -> None:
    headers = {"Content-Type": "application/json"}
    response = client.post("/triage", content=json.dumps(body), headers=headers)
    found = problem(response, 422, "invalid_request")
    assert field in [error.field for error in found.errors or []]


def test_all_fields_that_do_not_fit_are_named_at_once(client: TestClient) -> None:
    body = {**NOTE, "vitals": {"gcs": 99, "spo2_percent": 400}, "patient": {"age_years": -1}}
    found = problem(client.post("/triage", json=body), 422, "invalid_request")
    assert len(found.errors or []) == 3


def test_a_prompt_over_the_context_is_422(make_client: MakeClient) -> None:
    def refuse(_: object) -> str:
        raise PromptTooLong(5000, 4096)

    client = make_client(ScriptedBackend(refuse))
    found = problem(client.post("/triage", json=NOTE), 422, "prompt_too_long")
    assert "5000" in found.detail


@pytest.mark.parametrize(
    ("text", "fault"),
    [("I cannot say.", "no_level"), ("ANSWER: ESI 2 or 3", "conflicting_levels"), ("", "empty")],
)
def test_an_unreadable_completion_is_502_and_no_level(
    make_client: MakeClient, text: str, fault: str
) -> None:
    client = make_client(ScriptedBackend(lambda _: f"{text}"))
    found = problem(client.post("/triage", json=NOTE), 502, "model_unreadable")
    assert fault in found.detail
    assert (
        f'triage_unreadable_completions_total{{fault="{fault}"}} 1.0' in client.get("/metrics").text
    )


def test_a_truncated_completion_is_502_even_if_a_level_could_be_read(
    make_client: MakeClient,
) -> None:
    client = make_client(ScriptedBackend(finish=Finish.LENGTH))
    assert "truncated" in problem(client.post("/triage", json=NOTE), 502, "model_unreadable").detail


def test_before_the_model_is_loaded_requests_get_503_and_the_process_is_live(
    make_client: MakeClient, capfd: pytest.CaptureFixture[str]
) -> None:
    class NeverThere(ScriptedBackend):
        def start(self) -> ModelInfo:
            raise CheckpointMissing("/srv/models: no such folder")

    client = make_client(NeverThere(), wait=False)
    wait_until(lambda: "loading" not in client.get("/health/ready").text)
    assert client.get("/health/live").json() == {"status": "live"}
    for path in ("/health/ready", "/model"):
        told = problem(client.get(path), 503, "not_ready").detail
        assert told == "the model is not there; the log says more"
    problem(client.post("/triage", json=NOTE), 503, "not_ready")
    assert "/srv/models: no such folder" in capfd.readouterr().err


def test_a_problem_says_when_to_try_again_also_where_it_has_no_header(
    make_client: MakeClient,
) -> None:
    def refuse(_: object) -> str:
        raise EngineUnavailable("all engines are busy", 6.2)

    client = make_client(ScriptedBackend(refuse))
    response = client.post("/triage", json=NOTE)
    found = problem(response, 503, "engine_unavailable")
    assert (found.retry_after, response.headers["Retry-After"]) == (7, "7")
    (item,) = client.post("/triage/batch", json={"cases": [NOTE]}).json()["items"]
    assert item["problem"]["retry_after"] == 7


def test_who_is_cut_off_by_a_stop_in_mid_stream_learns_when_to_try_again(
    make_client: MakeClient,
) -> None:
    class Stopped(ScriptedBackend):
        async def generate(
            self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
        ) -> Completion:
            assert on_text is not None
            on_text(fixed_answer([]).partition(ALGORITHM.heading)[0])
            raise Draining(9)

    response = make_client(Stopped()).post("/triage/stream", json=NOTE)
    assert (response.status_code, response.headers.get("Retry-After")) == (200, None)
    event, _, data = response.text.strip().rpartition("\n\n")[2].partition("\ndata: ")
    found = Problem.model_validate_json(data)
    assert (event, found.code, found.retry_after) == ("event: problem", "draining", 9)


def test_a_problem_that_cannot_tell_when_says_nothing_about_it(client: TestClient) -> None:
    response = client.post("/triage", json={})
    assert "retry_after" not in response.json()
    assert "Retry-After" not in response.headers


def test_past_the_deadline_a_request_gets_504(make_client: MakeClient) -> None:
    settings = Settings(backend="scripted", deadline_seconds=0.05)
    client = make_client(ScriptedBackend(seconds=30), settings)
    problem(client.post("/triage", json=NOTE), 504, "deadline_exceeded")


def test_a_bug_is_500_and_says_nothing(make_client: MakeClient) -> None:
    def choke(_: object) -> str:
        raise ValueError(f"cannot digest {SECRET}")

    found = problem(
        make_client(ScriptedBackend(choke)).post("/triage", json=NOTE), 500, "internal_error"
    )
    assert found.detail == "an internal error"


def test_unknown_paths_and_methods_are_problems_too(client: TestClient) -> None:
    problem(client.get(f"/{SECRET}"), 404, "not_found")
    refused = client.get("/triage")
    problem(refused, 405, "method_not_allowed")
    assert refused.headers["allow"] == "POST"


def test_a_path_with_a_slash_too_many_leads_nowhere_and_is_counted(client: TestClient) -> None:
    headers = {"Host": "elsewhere.example"}
    refused = client.post("/triage/", json=NOTE, headers=headers, follow_redirects=False)
    problem(refused, 404, "not_found")
    assert 'triage_requests_total{outcome="not_found"} 1.0' in client.get("/metrics").text


@pytest.mark.parametrize("path", ["/health/live", "/health/ready", "/model", "/metrics"])
def test_head_is_answered_like_get_without_a_body(client: TestClient, path: str) -> None:
    asked, told = client.head(path), client.get(path)
    assert (asked.status_code, asked.content) == (200, b"")
    assert asked.headers["content-type"] == told.headers["content-type"]
