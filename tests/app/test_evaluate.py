"""``esi-triage evaluate`` and ``rules``: what is measured is what is served."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import cli
from app.evaluation import read_labelled

runner = CliRunner()

CASES = [
    {"id": "arrest", "narrative": "Cardiac arrest, CPR in progress.", "esi": 1},
    {"id": "ankle", "narrative": "24-year-old twisted his ankle, limps. HR 72, RR 14.", "esi": 4},
    {"id": "refill", "narrative": "45-year-old needs a refill of her inhaler. HR 70.", "esi": 4},
    {"id": 4, "narrative": "Lorem ipsum dolor sit amet.", "esi": 3, "site": "ignored"},
]


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "cases.jsonl"
    path.write_text("".join(json.dumps(case) + "\n" for case in CASES))
    return path


def evaluated(path: Path, *options: str) -> dict[str, Any]:
    report = path.parent / "report.json"
    done = runner.invoke(
        cli, ["evaluate", str(path), "--backend", "rules", "--report", str(report), *options]
    )
    assert done.exit_code == 0, done.output
    found: dict[str, Any] = json.loads(report.read_text())
    return found


def test_the_report_scores_model_and_verdict_apart_and_says_where_it_comes_from(
    cases: Path,
) -> None:
    report = evaluated(cases)
    assert {
        *("n", "exact", "adjacent", "qwk", "macro_f1", "under_triage_rate", "over_triage_rate"),
        *("esi1_recall", "high_acuity_missed", "per_class", "confusion", "unreadable", "ci"),
        *("model_level", "verdict", "seconds", "digests", "settings", "model", "bad_lines"),
        *("predictions", "calibration"),
    } == set(report)
    assert (report["n"], report["unreadable"], report["exact"]) == (4, 1, 0.5)
    assert report["verdict"]["esi1_recall"] == 1
    assert report["confusion"][3] == [0, 0, 0, 1, 1]
    assert report["settings"]["backend"] == "rules"
    assert len(report["digests"]["data"]) == len(report["digests"]["rules"]) == 64
    assert report["seconds"]["total"] > 0
    assert report["model"] == {
        **{"id": "rules-v5", "backend": "rules", "digest": report["digests"]["model"]},
        **{"contract": report["digests"]["contract"], "dtype": "none", "device": "cpu"},
        **{"adapter": None, "versions": {}, "determinism": None},
    }


def test_the_report_has_one_line_a_case_with_its_levels_and_without_its_text(cases: Path) -> None:
    report = evaluated(cases)
    not_measured = {"probabilities": None, "confidence": None}
    assert report["predictions"] == [
        {"id": "arrest", "esi": 1, "model_level": 1, "level": 1} | not_measured,
        {"id": "ankle", "esi": 4, "model_level": 4, "level": 4} | not_measured,
        {"id": "refill", "esi": 4, "model_level": 5, "level": 5} | not_measured,
        {"id": "4", "esi": 3, "model_level": None, "level": None} | not_measured,
    ]
    text = (cases.parent / "report.json").read_text()
    line = '{"id":"ankle","esi":4,"model_level":4,"level":4,"probabilities":null,"confidence":null}'
    assert f"    {line},\n" in text
    assert "twisted" not in text


def test_a_report_can_be_printed_as_json(cases: Path) -> None:
    done = runner.invoke(cli, ["evaluate", str(cases), "--backend", "rules", "--json"])
    assert done.exit_code == 0
    assert json.loads(done.stdout)["n"] == 4


def test_the_scripted_model_is_scored_before_and_after_the_rules(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRIAGE_BACKEND", "scripted")
    report = cases.parent / "scripted.json"
    done = runner.invoke(cli, ["evaluate", str(cases), "--report", str(report)])
    assert done.exit_code == 0
    assert json.loads(report.read_text())["model_level"]["confusion"][3][0] == 2  # always ESI 1
    assert "esi1_recall" in done.stdout


def test_bad_lines_are_named_by_number_and_the_rest_is_scored(cases: Path) -> None:
    with cases.open("a") as file:
        file.write("not json\n\n")
        file.write(json.dumps({"id": "a", "narrative": "Secretword.", "esi": 6}) + "\n")
        file.write(json.dumps({"id": "b", "esi": 2}) + "\n")
        file.write(json.dumps(CASES[0]) + "\n")
    report = cases.parent / "report.json"
    done = runner.invoke(
        cli, ["evaluate", str(cases), "--backend", "rules", "--report", str(report)]
    )
    assert done.exit_code == 1
    bad = json.loads(report.read_text())["bad_lines"]
    assert [item["line"] for item in bad] == [5, 7, 8, 9]
    named = [line.split(":")[1].strip() for line in done.stderr.splitlines() if ": line" in line]
    assert named == ["line 5", "line 7", "line 8", "line 9"]
    assert "Secretword" not in done.output
    assert json.loads(report.read_text())["n"] == 4


@pytest.mark.parametrize("content", ["", "{}\n"])
def test_a_file_without_cases_is_exit_code_2(tmp_path: Path, content: str) -> None:
    path = tmp_path / "empty.jsonl"
    path.write_text(content)
    done = runner.invoke(cli, ["evaluate", str(path), "--backend", "rules"])
    assert done.exit_code == 2
    assert "no labelled case" in done.stderr
    assert runner.invoke(cli, ["evaluate", str(tmp_path / "none")]).exit_code == 2


def test_a_run_that_was_cut_off_goes_on_and_makes_no_prediction_twice(cases: Path) -> None:
    kept = cases.parent / "kept.jsonl"
    whole = evaluated(cases, "--predictions", str(kept))
    lines = kept.read_text().splitlines(keepends=True)
    assert len(lines) == 5
    assert "Lorem" not in kept.read_text()
    # As a kill in the middle of a line leaves it, with one answer marked to be recognised.
    marked = json.loads(lines[1]) | {"level": 5}
    kept.write_text(lines[0] + json.dumps(marked) + "\n" + lines[2] + lines[3][:10])
    resumed = evaluated(cases, "--predictions", str(kept))
    assert resumed["confusion"][0] == [0, 0, 0, 0, 1]
    assert resumed["model_level"]["confusion"] == whole["model_level"]["confusion"]
    assert len(kept.read_text().splitlines()) == 5


def test_predictions_of_another_run_are_not_mixed_in(cases: Path) -> None:
    kept = cases.parent / "kept.jsonl"
    evaluated(cases, "--predictions", str(kept))
    before = kept.read_text()
    done = runner.invoke(
        cli,
        [
            *("evaluate", str(cases), "--backend", "rules", "--policy", "flag"),
            *("--predictions", str(kept)),
        ],
    )
    assert done.exit_code == 2
    assert "other data, model or settings" in done.stderr
    assert kept.read_text() == before


def test_an_id_may_be_a_number(cases: Path) -> None:
    assert [case.id for case in read_labelled(cases).cases] == ["arrest", "ankle", "refill", "4"]


def test_rules_explains_what_was_read_and_why() -> None:
    note = "67 yo M, crushing chest pain, denies fever. BP 70/40, HR 130, cool and clammy."
    shown = runner.invoke(cli, ["rules", note]).stdout
    for word in ("age_years", "negated", "A-SHOCK", "must ESI 1", "Not assessed", "edition    v5"):
        assert word in shown
    found = json.loads(runner.invoke(cli, ["rules", note, "--edition", "v4", "--json"]).stdout)
    assert found["floor"] == 1
    assert found["edition"] == "v4"
    assert runner.invoke(cli, ["rules", " "]).exit_code == 2


@pytest.mark.parametrize("option", ["--report", "--predictions"])
def test_a_folder_that_is_not_there_is_named_before_the_run(cases: Path, option: str) -> None:
    wanted = cases.parent / "none" / "file.json"
    done = runner.invoke(cli, ["evaluate", str(cases), "--backend", "rules", option, str(wanted)])
    assert done.exit_code == 2
    assert f"{wanted.parent}: no such folder" in done.stderr


@pytest.mark.parametrize("option", ["--report", "--predictions"])
def test_what_cannot_be_written_is_named_before_the_run(
    cases: Path, option: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.commands.evaluate.make_service", None)
    done = runner.invoke(cli, ["evaluate", str(cases), "--backend", "rules", option, "/"])
    assert done.exit_code == 2
    assert done.stderr == "esi-triage: /: Is a directory\n"


def test_a_file_that_was_only_tried_is_not_left_behind(cases: Path) -> None:
    report, kept = cases.parent / "report.json", cases.parent / "kept.jsonl"
    kept.write_text("something else\n")
    asked = ["evaluate", str(cases), "--backend", "rules", "--report", str(report)]
    done = runner.invoke(cli, [*asked, "--predictions", str(kept)])
    assert (done.exit_code, report.exists()) == (2, False)
    assert kept.read_text() == "something else\n"


def test_a_report_that_the_disk_does_not_take_is_shown_and_named(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.commands.evaluate._require_writable", lambda path: None)
    done = runner.invoke(cli, ["evaluate", str(cases), "--backend", "rules", "--report", "/"])
    assert done.exit_code == 2
    assert "esi1_recall" in done.stdout
    assert done.stderr == "esi-triage: /: Is a directory\n"


@pytest.mark.parametrize("line", [b"\xff\n", b"{}\n"])
def test_predictions_that_are_none_are_named_by_their_line(cases: Path, line: bytes) -> None:
    kept = cases.parent / "kept.jsonl"
    evaluated(cases, "--predictions", str(kept))
    with kept.open("ab") as file:
        file.write(line)
    asked = ["evaluate", str(cases), "--backend", "rules", "--predictions", str(kept)]
    done = runner.invoke(cli, asked)
    assert done.exit_code == 2
    assert done.stderr == f"esi-triage: {kept}: line 6 is no prediction\n"


def test_an_id_may_hold_what_else_ends_a_line(cases: Path) -> None:
    kept = cases.parent / "kept.jsonl"
    with cases.open("a") as file:
        file.write(json.dumps(CASES[0] | {"id": "a\u2028b\x85c"}) + "\n")
    first = evaluated(cases, "--predictions", str(kept))
    before = kept.read_bytes()
    assert evaluated(cases, "--predictions", str(kept))["predictions"] == first["predictions"]
    assert kept.read_bytes() == before


def test_the_name_of_a_field_that_might_be_a_note_is_masked(cases: Path) -> None:
    with cases.open("a") as file:
        for patient in ({"Secretword fell": 1}, {"secret_name": 1}):
            file.write(json.dumps(CASES[0] | {"id": "x", "patient": patient}) + "\n")
    done = runner.invoke(cli, ["evaluate", str(cases), "--backend", "rules"])
    assert done.exit_code == 1
    assert "Secretword" not in done.output
    assert "line 5: patient.(unnamed): " in done.stderr
    assert "line 6: patient.secret_name: " in done.stderr
