"""The API page and the document behind it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.backends.base import Backend
from app.responses import TriageResponse
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
    assert set(document["paths"]) == {"/triage", "/model", "/health/live", "/health/ready"}


def test_every_problem_is_documented_under_its_media_type(document: dict[str, Any]) -> None:
    responses = document["paths"]["/triage"]["post"]["responses"]
    assert set(responses) == {
        *("200", "400", "401", "408", "413", "415", "422", "429"),
        *("500", "502", "503", "504"),
    }
    for status, response in responses.items():
        if status != "200":
            (media_type,) = response["content"]
            assert media_type == "application/problem+json"
            schema = response["content"][media_type]["schema"]
            assert schema == {"$ref": "#/components/schemas/Problem"}


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


def test_the_scripted_backend_is_a_backend() -> None:
    from app.backends.scripted import ScriptedBackend

    backend: Backend = ScriptedBackend()
    assert backend.start().backend == "scripted"
