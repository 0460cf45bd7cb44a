"""``esi-triage evaluate --compare``: two reports of the same data, case by case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import cli
from app.report import read_report

runner = CliRunner()

CASES = [
    {"id": "arrest", "narrative": "Cardiac arrest, CPR in progress.", "esi": 1},
    {"id": "ankle", "narrative": "24-year-old twisted his ankle, limps. HR 72, RR 14.", "esi": 4},
    {"id": "refill", "narrative": "45-year-old needs a refill of her inhaler. HR 70.", "esi": 5},
    {"id": "unknown", "narrative": "Lorem ipsum dolor sit amet.", "esi": 3},
]


def reported(folder: Path, backend: str, cases: list[dict[str, Any]] = CASES) -> Path:
    """The report of ``cases`` under ``backend``."""
    data, report = folder / "cases.jsonl", folder / f"{backend}{len(cases)}.json"
    data.write_text("".join(json.dumps(case) + "\n" for case in cases))
    done = runner.invoke(
        cli, ["evaluate", str(data), "--backend", backend, "--report", str(report)]
    )
    assert done.exit_code == 0, done.output
    return report


def refused(*arguments: object) -> str:
    """What one line says why ``evaluate`` does not do it, with exit code 2."""
    done = runner.invoke(cli, ["evaluate", *map(str, arguments)])
    assert (done.exit_code, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("esi-triage: ")
    return line


def test_two_reports_are_tested_on_model_and_verdict_apart(tmp_path: Path) -> None:
    a, b = reported(tmp_path, "scripted"), reported(tmp_path, "rules")
    done = runner.invoke(cli, ["evaluate", "--compare", str(a), str(b), "--json"])
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert set(found) == {"a", "b", "left_out", "model_level", "verdict"}
    assert (found["a"]["model"]["id"], found["b"]["model"]["id"]) == ("scripted", "rules-v5")
    for judged in (found["model_level"], found["verdict"]):
        # The script always says ESI 1; the rules are right there too, and twice more.
        assert judged["n"] == 4
        assert judged["mcnemar"] == {"only_a": 0, "only_b": 2, "p": 0.5}
        assert judged["differences"]["exact"]["difference"] == 0.5
        assert (judged["unreadable_a"], judged["unreadable_b"]) == (0, 1)
        assert set(judged["differences"]) == {
            *("exact", "adjacent", "qwk", "esi1_recall", "high_acuity_missed")
        }
    assert "Lorem" not in done.stdout


def test_people_see_what_differs_and_by_how_much(tmp_path: Path) -> None:
    a, b = reported(tmp_path, "scripted"), reported(tmp_path, "rules")
    shown = runner.invoke(cli, ["evaluate", "--compare", str(a), str(b)]).stdout
    for words in ("rules-v5", "b - a, 95 % interval", "+0.500", "p = 0.5000", "2,000 resamples"):
        assert words in shown
    assert "policy" not in shown  # the same in both


def test_a_report_does_not_differ_from_itself(tmp_path: Path) -> None:
    a = str(reported(tmp_path, "rules"))
    found = json.loads(runner.invoke(cli, ["evaluate", "--compare", a, a, "--json"]).stdout)
    assert found["verdict"]["mcnemar"]["p"] == 1
    assert found["verdict"]["differences"]["exact"]["ci"] == [0, 0]


def test_reports_of_different_data_are_one_line_and_exit_code_2(tmp_path: Path) -> None:
    a, b = reported(tmp_path, "rules"), reported(tmp_path, "rules", CASES[:3])
    assert "different data" in refused("--compare", a, b)


def test_a_report_whose_cases_were_changed_is_refused(tmp_path: Path) -> None:
    a, b = reported(tmp_path, "scripted"), reported(tmp_path, "rules")
    b.write_text(b.read_text().replace('"id":"refill","esi":5', '"id":"refill","esi":2'))
    assert "the same cases" in refused("--compare", a, b)


def test_a_case_in_only_one_report_is_left_out_and_counted(tmp_path: Path) -> None:
    a, b = reported(tmp_path, "scripted"), reported(tmp_path, "rules")
    b.write_text(b.read_text().replace('"id":"refill"', '"id":"other"'))
    arguments = ["evaluate", "--compare", str(a), str(b)]
    found = json.loads(runner.invoke(cli, [*arguments, "--json"]).stdout)
    assert (found["left_out"], found["verdict"]["n"]) == (2, 3)
    assert "only one report: 2 cases" in runner.invoke(cli, arguments).stdout


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "No such file"),
        ("Secretword.", "Invalid JSON"),
        ("{}", "Field required"),
        ('{"id": "a", "narrative": "Secretword.", "esi": 3}', "not a report of this version"),
    ],
)
def test_what_is_no_report_is_named_and_not_quoted(
    tmp_path: Path, content: str | None, says: str
) -> None:
    a, b = reported(tmp_path, "rules"), tmp_path / "b.json"
    if content is not None:
        b.write_text(content)
    line = refused("--compare", a, b)
    assert says in line
    assert "b.json" in line
    assert "Secretword" not in line


def test_a_comparison_makes_no_run_and_a_run_needs_a_file(tmp_path: Path) -> None:
    a = reported(tmp_path, "rules")
    for beside in (["cases.jsonl"], ["--backend", "rules"], ["--figures", tmp_path / "figures"]):
        assert "only --json" in refused("--compare", a, a, *beside)
    assert "two reports" in refused()


def test_a_report_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = reported(tmp_path, "rules")
    assert read_report(path).as_json() == path.read_text()
