"""What the OpenAPI document promises, tried out on the running service; then plain noise."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from typing import Any

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import (
    negative_data_rejection,
    positive_data_acceptance,
)

from app.backends.scripted import ScriptedBackend
from app.main import create_app
from app.settings import Settings
from tests.app.live import wait_until
from tests.serving import served

NOISE = 10_000
_APP = create_app(Settings(backend="scripted"), ScriptedBackend())
schema = schemathesis.openapi.from_asgi("/openapi.json", _APP)


@pytest.fixture(scope="module", autouse=True)
def _ready() -> Any:
    with TestClient(_APP) as client:
        wait_until(lambda: client.get("/health/ready").status_code == 200)
        yield


@schema.parametrize()
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_one_that_the_document_promises(case: schemathesis.Case[Any]) -> None:
    # A schema cannot say that a diastolic pressure is not above the systolic one, nor that
    # white space is no narrative: such bodies fit it and get the 422 that it documents.
    excluded: list[Any] = [positive_data_acceptance]
    if case.path == "/triage/batch":  # a case that does not fit is a problem of its own, in a 200
        excluded.append(negative_data_rejection)
    case.call_and_validate(excluded_checks=excluded)


def test_ten_thousand_malformed_bodies_cause_no_internal_error() -> None:
    statuses = asyncio.run(_refused())
    assert set(statuses) <= {200, 400, 413, 415, 422}, statuses
    # It is noise: nearly all of it is refused, and in every way there is.
    assert statuses[200] < NOISE / 10
    assert {400, 413, 415, 422} <= set(statuses)


async def _refused() -> Counter[int]:
    quiet = Settings(backend="scripted", log_level="error")
    draw = random.Random(20261126)
    statuses: Counter[int] = Counter()
    async with served(create_app(quiet, ScriptedBackend())) as client:
        for number in range(NOISE):
            body = _malformed(draw, number % 8)
            declared = draw.choice(("application/json",) * 9 + ("application/x-unknown",))
            response = await client.post(
                "/triage", content=body, headers={"Content-Type": declared}
            )
            statuses[response.status_code] += 1
            if response.status_code != 200:
                assert response.headers["content-type"] == "application/problem+json"
    return statuses


_BROKEN = (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x00", b"\\ud800", b"\\u0000")
_FIELDS = ("narrative", "patient", "vitals", "arrival_mode", "options", "age_years", "gcs", "x")


def _malformed(draw: random.Random, kind: int) -> bytes:
    match kind:
        case 0:  # bytes
            return draw.randbytes(draw.randint(0, 200))
        case 1:  # JSON of the wrong types
            return json.dumps({name: _value(draw, 3) for name in draw.sample(_FIELDS, 4)}).encode()
        case 2:  # numbers beyond every type
            number = draw.choice(("1e999", "-1e999", "9" * 4000, "NaN", "Infinity", "1" * 400))
            field = draw.choice(("gcs", "heart_rate_per_min", "spo2_percent", "temperature_c"))
            return f'{{"narrative": "Cough.", "vitals": {{"{field}": {number}}}}}'.encode()
        case 3:  # text that is no UTF-8, or no text
            broken = draw.choice(
                (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x00", b"\\ud800", b"\\u0000")
            )
            return b'{"narrative": "Cough ' + broken * draw.randint(1, 5) + b'"}'
        case 4:  # nesting
            depth = draw.choice((10, 500, 5_000, 20_000))
            left, right = draw.choice((("[", "]"), ('{"narrative":', "}")))
            return (left * depth + "1" + right * depth)[:60_000].encode()
        case 5:  # cut off
            whole = json.dumps({"narrative": "Cough for two days.", "vitals": {"gcs": 15}})
            return whole[: draw.randint(0, len(whole) - 1)].encode()
        case 6:  # too long
            return b'{"narrative": "' + b"a " * draw.choice((3_000, 40_000)) + b'"}'
        case _:  # valid JSON that is no object
            return json.dumps(_value(draw, 2)).encode()


def _value(draw: random.Random, depth: int) -> object:
    kinds = 8 if depth else 6
    match draw.randrange(kinds):
        case 0:
            return None
        case 1:
            return draw.random() < 0.5
        case 2:
            return draw.choice((0, -1, 2**63, 10**30, -(10**400)))
        case 3:
            return draw.choice((0.5, -1e308, 1e-308))
        case 4:
            return "".join(chr(draw.choice((0, 9, 34, 92, 955, 0xFFFF, 0x1F600))) for _ in range(9))
        case 5:
            return ""
        case 6:
            return [_value(draw, depth - 1) for _ in range(draw.randint(0, 4))]
        case _:
            return {
                draw.choice(_FIELDS): _value(draw, depth - 1) for _ in range(draw.randint(0, 4))
            }
