"""The command line: answers on standard output, one line and a code for what fails."""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.basis import basis
from app.cli import cli
from app.responses import TriageResponse
from app.schemas import DISCLAIMER
from app.settings import Settings
from triage import contract

runner = CliRunner()


@pytest.fixture
def _scripted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRIAGE_BACKEND", "scripted")


def one_line(text: str) -> str:
    (line,) = text.splitlines()
    assert line.startswith("esi-triage: ")
    return line


@pytest.mark.usefixtures("_scripted")
def test_a_note_is_taken_from_the_argument_a_file_or_standard_input(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Cough for a week.\n")
    for arguments, typed in (
        (["triage", "Cough for a week."], None),
        (["triage", "--file", str(note)], None),
        (["triage"], "Cough for a week."),
        (["triage", "-"], "Cough for a week."),
    ):
        done = runner.invoke(cli, [*arguments, "--json"], input=typed)
        assert done.exit_code == 0, done.output
        assert TriageResponse.model_validate_json(done.stdout).esi_level == 1


@pytest.mark.usefixtures("_scripted")
def test_people_see_the_level_the_reasoning_and_the_disclaimer() -> None:
    done = runner.invoke(cli, ["triage", "Cough."])
    assert "ESI 1" in done.stdout
    assert "ESI ALGORITHM:" in done.stdout
    assert DISCLAIMER.split(".")[0] in done.stdout


@pytest.mark.usefixtures("_scripted")
@pytest.mark.parametrize(
    ("arguments", "typed", "says"),
    [
        (["triage", "  "], None, "at least 1 character"),
        (["triage"], "", "at least 1 character"),
        (["triage", "x" * 8001], None, "at most 8000 characters"),
        (["triage", "--file", "/nowhere/note.txt"], None, "No such file"),
        (["triage", "note", "--file", "note.txt"], None, "not both"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(
    arguments: list[str], typed: str | None, says: str
) -> None:
    done = runner.invoke(cli, arguments, input=typed)
    assert (done.exit_code, done.stdout) == (2, "")
    assert says in one_line(done.stderr)


def test_a_bad_setting_is_one_line_and_exit_code_2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRIAGE_DTYPE", "float8")
    done = runner.invoke(cli, ["triage", "Cough."])
    assert done.exit_code == 2
    assert "TRIAGE_DTYPE" in one_line(done.stderr)


def test_a_model_that_is_not_there_is_one_line_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TRIAGE_MODEL", str(tmp_path))
    done = runner.invoke(cli, ["triage", "Cough."])
    assert done.exit_code == 2
    assert "safetensors" in one_line(done.stderr)


def test_model_says_what_would_be_served(monkeypatch: pytest.MonkeyPatch, tiny_text: Path) -> None:
    monkeypatch.setenv("TRIAGE_MODEL", str(tiny_text))
    facts = json.loads(runner.invoke(cli, ["model", "--json"]).stdout)
    assert facts["path"] == str(tiny_text)
    assert len(facts["digest"]) == 64
    assert facts["contract"] == contract.fingerprint()
    assert {"python", "torch", "transformers"} < set(facts["versions"])
    assert {name: facts[name] for name in asdict(basis(Settings()))} == asdict(basis(Settings()))
    assert "contract" in runner.invoke(cli, ["model"]).stdout


def test_the_base_is_prepared_without_the_shipped_adapter(
    monkeypatch: pytest.MonkeyPatch, tiny_text: Path
) -> None:
    asked: list[Path | None] = []

    def prepare(cache: Path, adapter: Path | None, progress: object) -> Path:
        asked.append(adapter)
        return tiny_text

    monkeypatch.setattr("app.embedded.prepare", prepare)
    facts = json.loads(runner.invoke(cli, ["model", "--base", "--json"]).stdout)
    assert facts["path"] == str(tiny_text)
    assert facts["adapter"] is None
    assert asked == [None]


def test_model_prepares_nothing_unless_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TRIAGE_CACHE_DIR", str(tmp_path))
    facts = json.loads(runner.invoke(cli, ["model", "--json"]).stdout)
    assert facts["path"].startswith(str(tmp_path))
    assert facts["digest"] is None
    assert list(tmp_path.iterdir()) == []


def test_a_model_without_a_readable_answer_is_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, tiny_text: Path
) -> None:
    monkeypatch.setenv("TRIAGE_MODEL", str(tiny_text))
    monkeypatch.setenv("TRIAGE_MAX_NEW_TOKENS", "128")
    done = runner.invoke(cli, ["triage", "Cough."])
    assert (done.exit_code, done.stdout) == (1, "")
    assert "truncated" in one_line(done.stderr)


def test_the_version_is_that_of_the_package_and_of_the_citation() -> None:
    root = Path(__file__).parent.parent.parent
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    done = runner.invoke(cli, ["--version"])
    assert (done.exit_code, done.stdout) == (0, f"esi-triage {project['version']}\n")
    assert f"\nversion: {project['version']}\n" in (root / "CITATION.cff").read_text()
