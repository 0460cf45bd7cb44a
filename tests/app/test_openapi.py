"""The API page and the document behind it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pydantic import SecretStr

from app.backends.base import Backend
from app.batch import BatchResponse
from app.errors import Draining, EngineUnavailable, Overloaded, RequestError
from app.keys import digest
from app.problems import TRIAGE_ERRORS, WHOLE_BATCH_ERRORS
from app.responses import TriageResponse
from app.schemas import BatchCase
from app.settings import Settings
from tests.app.test_stream import events_in
from tests.conftest import MakeClient
from triage.answer import Answer, read


@pytest.fixture
def document(client: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/openapi.json").json()
    return found


@pytest.mark.parametrize("page", ["/docs", "/redoc"])
def test_the_pages_load_nothing_from_outside(client: TestClient, page: str) -> None:
    html = client.get(page).text
    links = re.findall(r"""(?:src|href)=["']([^"']+)["']""", html)
    assert len(links) >= 2
    for link in links:
        assert link.startswith("/"), f"{page} would load {link}"
        assert client.get(link).status_code == 200


def test_the_document_offers_every_route(document: dict[str, Any]) -> None:
    triage = {"/triage", "/triage/stream", "/triage/batch"}
    assert set(document["paths"]) == triage | {"/model", "/health/live", "/health/ready"}


OF_A_CASE = {"429", "502", "504"}  # in a batch they are inside


@pytest.mark.parametrize(
    ("path", "without"),
    [("/triage", set[str]()), ("/triage/stream", set[str]()), ("/triage/batch", OF_A_CASE)],
)
def test_every_problem_is_documented_under_its_media_type(
    document: dict[str, Any], path: str, without: set[str]
) -> None:
    responses = document["paths"][path]["post"]["responses"]
    every = {"200", "400", "401", "408", "413", "415", "422", "429", "500", "502", "503", "504"}
    assert set(responses) == every - without
    for status, response in responses.items():
        if status != "200":
            (media_type,) = response["content"]
            assert media_type == "application/problem+json"
            schema = response["content"][media_type]["schema"]
            assert schema == {"$ref": "#/components/schemas/Problem"}


def test_every_named_failure_of_a_request_is_documented(document: dict[str, Any]) -> None:
    assert set(TRIAGE_ERRORS) == set(RequestError.__subclasses__())
    for path in ("/triage", "/triage/stream"):
        responses = document["paths"][path]["post"]["responses"]
        for error in TRIAGE_ERRORS:
            assert error.title in responses[str(error.status)]["description"]
    assert Draining in WHOLE_BATCH_ERRORS
    model = document["paths"]["/model"]["get"]["responses"]
    assert set(model) == {"200", "401", "500", "503"}


def test_headers_of_answers_and_problems_are_documented(document: dict[str, Any]) -> None:
    answers = document["paths"]["/triage"]["post"]["responses"]
    further = {"401": {"WWW-Authenticate"}, "429": {"Retry-After"}, "503": {"Retry-After"}}
    for status, response in answers.items():
        assert set(response["headers"]) == {"X-Request-Id"} | further.get(status, set()), status
    stream = document["paths"]["/triage/stream"]["post"]["responses"]["200"]
    assert set(stream["headers"]) == {"X-Request-Id"}
    may_say_when = {error for error in TRIAGE_ERRORS if "Retry-After" in error.headers}
    assert may_say_when == {Overloaded, EngineUnavailable, Draining}


def test_a_key_may_be_given_on_exactly_the_routes_that_can_ask_for_one(
    document: dict[str, Any], make_client: MakeClient
) -> None:
    key = "k" * 43
    keys = SecretStr(f"ward:{digest(key)}")
    guarded = make_client(settings=Settings(backend="scripted", api_keys=keys))
    schemes = document["components"]["securitySchemes"]
    assert set(schemes) == {"Bearer", "X-API-Key"}
    either: list[dict[str, list[str]]] = [{}, {"Bearer": []}, {"X-API-Key": []}]
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            asks = guarded.request(method, path).status_code == 401
            assert operation.get("security") == (either if asks else None), path
    assert schemes["Bearer"].items() >= {"type": "http", "scheme": "bearer"}.items()
    assert schemes["X-API-Key"].items() >= {"type": "apiKey", "in": "header"}.items()
    by_header = {schemes["X-API-Key"]["name"]: key}
    assert guarded.get("/model", headers=by_header).status_code == 200


def test_every_field_of_request_and_answer_is_described(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    plain = {"extraction", "algorithm", "model", "usage", "timing"}  # described by their schema
    plain |= {"safety", "resources", "narrative", "patient", "vitals", "arrival_mode", "options"}
    missing = [
        f"{name}.{field}"
        for name, schema in schemas.items()
        for field, shape in schema.get("properties", {}).items()
        if "description" not in shape and field not in plain
    ]
    assert missing == []


def test_the_example_is_an_answer_the_model_gave(document: dict[str, Any]) -> None:
    content = document["paths"]["/triage"]["post"]["responses"]["200"]["content"]
    example = TriageResponse.model_validate(content["application/json"]["example"])
    answer = read(example.completion)
    assert isinstance(answer, Answer)
    assert answer.level.value == example.model_level >= example.esi_level
    assert answer.extraction.vital_signs == example.extraction.vital_signs
    assert example.model.backend == "local"
    assert example.timing.decode > 0


def test_a_stream_is_documented_with_the_events_of_a_real_answer(document: dict[str, Any]) -> None:
    content = document["paths"]["/triage/stream"]["post"]["responses"]["200"]["content"]
    (media_type,) = content
    assert media_type == "text/event-stream"
    assert document["openapi"].startswith("3.1.")  # `itemSchema` is a word of 3.2
    shown = events_in(content[media_type]["example"])
    kinds = {
        kind["properties"]["event"]["const"]: kind["properties"]["data"]["contentSchema"]["$ref"]
        for kind in content[media_type]["x-itemSchema"]["oneOf"]
    }
    assert [*(name for name, _ in shown), "problem"] == list(kinds)
    assert TriageResponse.model_validate(shown[-1][1]).model.backend == "local"
    schemas = document["components"]["schemas"]
    for name, data in shown:
        schema = schemas[kinds[name].removeprefix("#/components/schemas/")]
        assert set(schema["properties"]) == set(data)


def test_a_batch_is_documented_in_both_its_forms_and_case_by_case(document: dict[str, Any]) -> None:
    operation = document["paths"]["/triage/batch"]["post"]
    content = operation["responses"]["200"]["content"]
    assert set(content) == {"application/json", "application/x-ndjson"}
    whole = BatchResponse.model_validate(content["application/json"]["example"])
    lines = content["application/x-ndjson"]["example"].splitlines()
    assert [json.loads(line) for line in lines] == whole.model_dump(mode="json")["items"]
    schemas = document["components"]["schemas"]
    items = schemas["BatchRequest"]["properties"]["cases"]["items"]
    assert items == {"$ref": "#/components/schemas/BatchCase"}
    assert set(schemas["BatchCase"]["properties"]) == {
        *("id", "narrative", "patient", "vitals", "arrival_mode", "options")
    }
    for case in schemas["BatchRequest"]["example"]["cases"]:
        BatchCase.model_validate(case)


def test_the_scripted_backend_is_a_backend() -> None:
    from app.backends.scripted import ScriptedBackend

    backend: Backend = ScriptedBackend()
    assert backend.start().backend == "scripted"
