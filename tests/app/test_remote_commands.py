"""The commands in front of remote engines, and the settings that name them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import cli
from app.responses import TriageResponse
from app.settings import Settings
from tests.app.fake_engine import FakeEngine, engines


def test_the_commands_work_with_an_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    labelled = tmp_path / "cases.jsonl"
    lines = [{"id": n, "narrative": f"Cough for {n} days.", "esi": 4} for n in range(5)]
    labelled.write_text("\n".join(map(json.dumps, lines)))
    with engines("vllm") as (engine,):
        monkeypatch.setenv("TRIAGE_REMOTE_URLS", f"{engine.base}/v1/")
        monkeypatch.setenv("TRIAGE_MAX_BATCH", "3")
        scored = CliRunner().invoke(
            cli, ["evaluate", str(labelled), "--backend", "remote", "--json"]
        )
        assert scored.exit_code == 0, scored.output
        report = json.loads(scored.stdout)
        assert [made["model_level"] for made in report["predictions"]] == [4] * 5
        assert report["model"]["backend"] == "remote"
        assert report["digests"]["model"] == "unknown: triage-4b on vllm 0.33.0"
        answers = tmp_path / "answers.jsonl"
        asked = ["batch", str(labelled), str(answers), "--backend", "remote"]
        done = CliRunner().invoke(cli, asked)
        assert "5 answered, 0 failed" in done.stderr, done.output
        monkeypatch.setenv("TRIAGE_BACKEND", "remote")
        answered = CliRunner().invoke(cli, ["triage", "Cough.", "--json"])
        assert TriageResponse.model_validate_json(answered.stdout).model_level == 4
        facts = json.loads(CliRunner().invoke(cli, ["model", "--json"]).stdout)
        assert (facts["id"], facts["backend"]) == ("triage-4b", "remote")


@pytest.mark.parametrize("command", [["triage", "Cough."], ["model"]])
def test_no_engine_is_one_line_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("TRIAGE_BACKEND", "remote")
    monkeypatch.setenv("TRIAGE_REMOTE_URLS", FakeEngine().base)
    done = CliRunner().invoke(cli, command)
    assert (done.exit_code, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("esi-triage: engine 0 does not answer")


def test_an_engine_that_fails_in_an_evaluation_is_one_line_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    labelled = tmp_path / "cases.jsonl"
    labelled.write_text('{"id": "a", "narrative": "Cough.", "esi": 4}\n')
    with engines("vllm") as (engine,):
        monkeypatch.setenv("TRIAGE_REMOTE_URLS", engine.base)
        engine.faults.append("500")
        done = CliRunner().invoke(cli, ["evaluate", str(labelled), "--backend", "remote"])
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.strip() == "esi-triage: engine 0 answered with status 500"


@pytest.mark.parametrize(
    "urls",
    [
        *("", " , ", "localhost:8000", "ftp://host", "http://", "http://host:x", "http://h/?a=1"),
        *("http://a..b", "http://h:99999", "http://ü_.de", f"http://{'a' * 64}.de"),
    ],
)
def test_a_base_url_that_is_none_is_one_line_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, urls: str
) -> None:
    monkeypatch.setenv("TRIAGE_BACKEND", "remote")
    monkeypatch.setenv("TRIAGE_REMOTE_URLS", urls)
    done = CliRunner().invoke(cli, ["triage", "Cough."])
    assert done.exit_code == 2
    (line,) = done.stderr.splitlines()
    assert "TRIAGE_REMOTE_URLS" in line


def test_urls_are_taken_with_and_without_their_version() -> None:
    urls = "http://a:1, http://b:2/v1/,https://user:pass@c/llm/v1,http://a:1/"
    settings = Settings.model_validate({"backend": "remote", "remote_urls": urls})
    assert settings.remote_bases == ("http://a:1", "http://b:2", "https://user:pass@c/llm")


@pytest.mark.parametrize("key", ["schlüssel", "s3cret\n", "two words"])
def test_a_key_that_fits_no_header_is_one_line_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setenv("TRIAGE_REMOTE_API_KEY", key)
    done = CliRunner().invoke(cli, ["triage", "Cough."])
    assert done.exit_code == 2
    (line,) = done.stderr.splitlines()
    assert "TRIAGE_REMOTE_API_KEY" in line
    assert key.strip() not in line
