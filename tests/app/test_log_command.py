"""``esi-triage log verify``: what it prints, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.audit.verification import Broken, verify
from app.cli import cli
from tests.app.audit_records import extend, intact

runner = CliRunner()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.jsonl"


def test_verify_prints_the_head_to_note_and_finds_it_again(path: Path) -> None:
    extend(path, "one", "two")
    done = runner.invoke(cli, ["log", "verify", str(path)])
    assert done.exit_code == 0, done.output
    head = intact(path).head
    assert head in done.stdout
    assert "intact" in done.stdout
    assert "3, 2 of them requests" in done.stdout
    extend(path, "three")
    noted = ["--head", head, "--count", "3"]
    told = runner.invoke(cli, ["log", "verify", str(path), "--json", *noted])
    assert told.exit_code == 0
    facts = json.loads(told.stdout)
    assert (facts["records"], facts["requests"], facts["broken"]) == (5, 3, None)


def test_verify_names_the_first_wrong_line_and_exits_with_1(path: Path) -> None:
    extend(path, "one", "two")
    head = intact(path).head
    path.write_bytes(path.read_bytes().replace(b'"level":2', b'"level":5', 1))
    done = runner.invoke(cli, ["log", "verify", str(path)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert "line 2 was changed" in done.stderr
    told = runner.invoke(cli, ["log", "verify", str(path), "--json", "--head", head])
    assert told.exit_code == 1
    assert json.loads(told.stdout)["broken"]["line"] == 2


@pytest.mark.parametrize(
    "arguments", [["nowhere"], ["."], ["log", "--head", "abc"], ["log", "--count", "0"], []]
)
def test_what_cannot_be_checked_is_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    extend(tmp_path / "log", "one")
    done = runner.invoke(cli, ["log", "verify", *arguments])
    assert (done.exit_code, done.stdout) == (2, "")


def test_verifying_a_log_does_not_change_it(path: Path) -> None:
    extend(path, "one")
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 10)
    before = path.read_bytes()
    done = runner.invoke(cli, ["log", "verify", str(path)])
    assert done.exit_code == 1
    assert "line 2 is cut off" in done.stderr
    assert path.read_bytes() == before
    with path.open("rb") as lines:
        assert isinstance(verify(lines), Broken)
