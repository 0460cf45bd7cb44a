"""API keys: who gets in, what is kept of a key, and what a bad list says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from pydantic import SecretStr
from typer.testing import CliRunner

from app.cli import cli
from app.errors import KeysUnusable
from app.keys import digest, load_keys, new_key
from app.settings import Settings
from tests.conftest import MakeClient

NOTE = {"narrative": "Cough for two days."}
KEYS = {"ward": new_key(), "study": new_key()}
LIST = ",".join(f"{name}:{digest(key)}" for name, key in KEYS.items())


@pytest.fixture
def guarded(make_client: MakeClient) -> TestClient:
    return make_client(settings=Settings(backend="scripted", api_keys=SecretStr(LIST)))


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


@pytest.mark.parametrize("name", KEYS)
def test_every_key_of_the_list_is_let_in_by_either_header(guarded: TestClient, name: str) -> None:
    key = KEYS[name]
    assert guarded.post("/triage", json=NOTE, headers=bearer(key)).status_code == 200
    assert guarded.post("/triage", json=NOTE, headers={"X-API-Key": key}).status_code == 200
    assert guarded.get("/model", headers=bearer(key)).status_code == 200
    metrics = guarded.get("/metrics").text
    assert f'triage_client_requests_total{{client="{name}"}} 3.0' in metrics
    assert key not in metrics
    assert digest(key) not in metrics


@pytest.mark.parametrize(
    "headers",
    [
        {},
        bearer(""),
        bearer(new_key()),
        bearer(digest(KEYS["ward"])),
        {"Authorization": f"Basic {KEYS['ward']}"},
        {"X-API-Key": KEYS["ward"][:-1]},
    ],
)
def test_anyone_else_is_refused_before_the_body_is_read(
    guarded: TestClient, headers: dict[str, str]
) -> None:
    response = guarded.post("/triage", content=b"x" * 1_000_000, headers=headers)
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Bearer"
    assert response.json()["code"] == "unauthorized"
    assert guarded.get("/model", headers=headers).status_code == 401
    assert 'triage_requests_total{outcome="unauthorized"} 1.0' in guarded.get("/metrics").text


def test_health_metrics_and_the_documents_need_no_key(guarded: TestClient) -> None:
    for path in ("/health/live", "/health/ready", "/metrics", "/openapi.json", "/docs"):
        assert guarded.get(path).status_code == 200


def test_keys_come_from_a_file_as_well(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    text = f"# who may ask\n\n  # indented\nward:{digest(KEYS['ward'])}\n"
    file.write_text(text, encoding="utf-8-sig")  # with a mark, as some editors write it
    study = SecretStr(f"study:{digest(KEYS['study'])}")
    found = load_keys(Settings(api_keys_file=file, api_keys=study))
    assert found == {name: digest(key) for name, key in KEYS.items()}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no key"),
        ("ward", "keys:1: is not NAME:SHA256"),
        (f"# one\nward:{KEYS['ward']}", "keys:2: is not NAME:SHA256"),
        (f"a:{'0' * 64}\na:{'1' * 64}", "keys:2: the name is used twice"),
    ],
)
def test_a_list_that_cannot_be_read_lets_nobody_in_and_is_not_quoted(
    tmp_path: Path, text: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "keys"
    file.write_text(text)
    with pytest.raises(KeysUnusable, match=re.escape(said)) as raised:
        load_keys(Settings(api_keys_file=file))
    assert KEYS["ward"] not in str(raised.value)
    monkeypatch.setenv("TRIAGE_BACKEND", "scripted")
    monkeypatch.setenv("TRIAGE_API_KEYS_FILE", str(file))
    refused = CliRunner().invoke(cli, ["serve"])
    assert refused.exit_code == 2
    assert len(refused.stderr.splitlines()) == 1


def test_the_command_makes_a_key_and_prints_the_line_that_knows_it() -> None:
    made = CliRunner().invoke(cli, ["key", "ward-3"])
    key = made.stderr.strip().rpartition(" ")[2]
    assert made.stdout.strip() == f"ward-3:{digest(key)}"
    assert len(key) >= 43  # 32 bytes in base64
    assert CliRunner().invoke(cli, ["key", "two words"]).exit_code == 2


def test_other_origins_are_refused_by_default_and_named_ones_are_let_in(
    make_client: MakeClient,
) -> None:
    asked = {"Origin": "https://ed.example", "Access-Control-Request-Method": "POST"}
    closed = make_client()
    assert "access-control-allow-origin" not in closed.options("/triage", headers=asked).headers
    settings = Settings.model_validate(
        {"backend": "scripted", "cors_origins": "https://ed.example, https://other.example"}
    )
    opened = make_client(settings=settings).options("/triage", headers=asked)
    assert opened.headers["access-control-allow-origin"] == "https://ed.example"
    other = make_client(settings=settings).options(
        "/triage", headers={**asked, "Origin": "https://evil.example"}
    )
    assert "access-control-allow-origin" not in other.headers


def test_every_answer_forbids_caching_guessing_and_framing(client: TestClient) -> None:
    for response in (
        client.post("/triage", json=NOTE),
        client.post("/triage", json={}),
        client.get("/docs"),
        client.get("/nowhere"),
    ):
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
