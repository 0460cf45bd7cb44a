"""``esi-triage batch``: whatever stops it, every case ends up in the answers, and once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app import casefile, ledger
from app.casefile import CaseFile
from app.ledger import NotALedger
from tests.app.batch_runs import ARREST, CASES, SECRET, answers_of, batch, written
from tests.app.test_batch import Moody
from tests.app.test_cli import one_line
from tests.app.test_stream import ready


def test_every_case_gets_a_line_with_its_answer_or_its_problem(cases: Path) -> None:
    done = batch(cases, "--backend", "rules")
    assert done.exit_code == 1
    found = answers_of(cases)
    assert found["arrest"]["result"]["esi_level"] == 1
    assert found["7"]["result"]["model_level"] == 4
    assert found["empty"]["problem"]["code"] == "invalid_request"
    assert found["vague"]["problem"]["code"] == "model_unreadable"
    assert "2 answered, 2 failed, 0 answered before" in done.stderr
    assert "ignored fields: esi, (unnamed)" in done.stderr
    assert SECRET not in done.output


def test_a_second_run_keeps_what_is_answered_and_retries_what_failed(cases: Path) -> None:
    batch(cases, "--backend", "rules")
    before = answers_of(cases)
    mended = [case | {"narrative": "Needs a refill of her inhaler. HR 70."} for case in CASES]
    done = batch(written(cases, mended), "--backend", "rules")
    assert done.exit_code == 0
    assert "2 answered, 0 failed, 2 answered before" in done.stderr
    found = answers_of(cases)
    assert {id_: found[id_] for id_ in ("arrest", "7")} == {
        id_: before[id_] for id_ in ("arrest", "7")
    }
    assert {line.keys() == {"id", "result"} for line in found.values()} == {True}
    more = [*mended, {"id": "new", "narrative": "Cardiac arrest."}]
    assert "1 answered, 0 failed, 4" in batch(written(cases, more), "--backend", "rules").stderr
    content = (cases.parent / "answers.jsonl").read_bytes()
    assert "0 answered, 0 failed, 5" in batch(cases, "--backend", "rules").stderr
    assert (cases.parent / "answers.jsonl").read_bytes() == content


@pytest.mark.parametrize(
    "content",
    ['{"id": "a", "narrative": "n"}\n', '{"some": "document"}', "notes\n", '{"id":"a","esi":1}\n'],
)
def test_a_file_that_holds_something_else_is_left_alone(cases: Path, content: str) -> None:
    answers = cases.parent / "answers.jsonl"
    answers.write_text(content)
    done = batch(cases, "--backend", "rules")
    assert done.exit_code == 2
    assert "line 1 is not of this command" in done.stderr
    assert answers.read_text() == content


def test_the_answers_of_two_models_are_not_mixed(cases: Path) -> None:
    batch(cases, "--backend", "rules")
    before = (cases.parent / "answers.jsonl").read_bytes()
    written(cases, [ARREST, {"id": "new", "narrative": "Cough."}])
    done = batch(cases, "--backend", "scripted")
    assert done.exit_code == 2
    assert "another model" in done.stderr
    assert (cases.parent / "answers.jsonl").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "value"), [("POLICY", "flag"), ("EDITION", "v4"), ("SECOND_OPINION", "none")]
)
def test_verdicts_that_came_about_otherwise_are_not_mixed(
    cases: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    batch(cases, "--backend", "scripted")
    before = (cases.parent / "answers.jsonl").read_bytes()
    written(cases, [ARREST, {"id": "new", "narrative": "Cough."}])
    monkeypatch.setenv(f"TRIAGE_{name}", value)
    done = batch(cases, "--backend", "scripted")
    assert done.exit_code == 2
    assert "other rules" in done.stderr
    assert (cases.parent / "answers.jsonl").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "value"), [("TEMPERATURE", "0.5"), ("SEED", "3"), ("MAX_NEW_TOKENS", "200")]
)
def test_texts_that_were_generated_otherwise_are_not_mixed_unless_their_cases_ask_for_it(
    cases: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    own = {"id": "own", "narrative": "Cough.", "options": {"seed": 7}}
    batch(written(cases, [ARREST, own]), "--backend", "scripted")
    monkeypatch.setenv(f"TRIAGE_{name}", value)
    more = {**own, "id": "more"}
    done = batch(written(cases, [ARREST, own, more]), "--backend", "scripted")
    assert done.exit_code == 0, done.output
    before = (cases.parent / "answers.jsonl").read_bytes()
    new = {"id": "new", "narrative": "Cough."}
    done = batch(written(cases, [ARREST, own, more, new]), "--backend", "scripted")
    assert done.exit_code == 2
    assert "another temperature, seed or bound" in done.stderr
    assert (cases.parent / "answers.jsonl").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (
            '{"id": 1, "narrative": "a"}\n\n{"id": "1", "narrative": "b"}\n',
            "line 3: the id of line 1",
        ),
        (f'{{"narrative": "{SECRET}"}}\n', "line 1: id: Field required"),
        (f"{SECRET}\n", "line 1: line: Invalid JSON"),
        (f'{{"id": {{"{SECRET}": 1}}}}\n', "line 1: id: "),
        ('{"id": ""}\n', "line 1: id: "),
        ("[]\n", "line 1: line: "),
        ("{}\n" * 9, "; and 4 more"),
        ("\n", "no case in it"),
        ("\xff\n", "line 1: line: "),
    ],
)
def test_input_whose_lines_cannot_be_told_apart_is_refused_before_anything_is_done(
    cases: Path, content: str, says: str
) -> None:
    cases.write_bytes(content.encode("latin-1"))
    done = batch(cases, "--backend", "rules")
    assert done.exit_code == 2
    assert says in one_line(done.stderr)
    assert SECRET not in done.output
    assert not (cases.parent / "answers.jsonl").exists()


def test_bad_arguments_are_one_line_and_exit_code_2(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = cases.parent / "nowhere"
    for done, says in (
        (batch(nowhere), "No such file"),
        (batch(cases, to=cases), "a file of their own"),
        (batch(cases, "--backend", "rules", to=nowhere / "a.jsonl"), "no such folder"),
        (batch(cases, "--backend", "rules", to=cases.parent), "not a file"),
        (batch(cases, "--backend", "rules", "--url", "http://x"), "give one of them"),
    ):
        assert done.exit_code == 2
        assert says in one_line(done.stderr)
    written(cases, [{"id": "1", "narrative": "Cough."}])
    assert "begins with http" in one_line(batch(cases, "--url", "localhost:8000").stderr)
    done = batch(cases, "--url", "http://127.0.0.1:9")
    assert (done.exit_code, "ConnectError" in one_line(done.stderr)) == (2, True)
    monkeypatch.setenv("ESI_TRIAGE_API_KEY", f"{SECRET} with spaces")
    done = batch(cases, "--url", "http://127.0.0.1:9")
    assert done.exit_code == 2
    assert "ESI_TRIAGE_API_KEY" in one_line(done.stderr)
    assert SECRET not in done.output


def test_a_running_service_gives_the_same_answers_with_as_many_at_a_time_as_asked(
    cases: Path,
) -> None:
    backend = Moody()
    lines = [{"id": str(n), "narrative": "wait 0.05"} for n in range(9)]
    lines += [{"id": "long", "narrative": "LONG"}, {"id": "bug", "narrative": "BUG"}]
    written(cases, lines)
    with ready(backend) as address:
        done = batch(cases, "--url", address, "--concurrency", "3")
    assert done.exit_code == 1, done.output
    assert "9 answered, 2 failed" in done.stderr
    found = answers_of(cases)
    assert set(found) == {line["id"] for line in lines}
    assert found["0"]["result"]["model"]["backend"] == "scripted"
    assert found["long"]["problem"]["code"] == "prompt_too_long"
    assert found["bug"]["problem"]["code"] == "internal_error"
    assert backend.most == 3


def test_in_this_process_no_more_are_under_way_than_the_backend_has_places(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = Moody()
    monkeypatch.setattr("app.main.make_backend", lambda settings: backend)
    monkeypatch.setenv("TRIAGE_MAX_IN_FLIGHT", "2")
    monkeypatch.setenv("TRIAGE_MAX_QUEUE", "1")
    written(cases, [{"id": str(n), "narrative": "wait 0.01"} for n in range(12)])
    done = batch(cases, "--backend", "scripted", "--concurrency", "20")
    assert done.exit_code == 0, done.output
    assert "12 answered, 0 failed" in done.stderr
    assert backend.most == 2


def test_a_pipe_is_refused_for_it_can_be_read_once_only(cases: Path) -> None:
    out, into = os.pipe()
    os.write(into, cases.read_bytes())
    os.close(into)
    answers = cases.parent / "answers.jsonl"
    done = batch(Path(f"/dev/fd/{out}"), "--backend", "rules", to=answers)
    os.close(out)
    assert done.exit_code == 2
    assert "saved first" in one_line(done.stderr)


@pytest.mark.parametrize(
    ("then", "code", "says"),
    [
        ("", 1, "was changed meanwhile: it had 2 cases"),
        (f"{SECRET}\n", 2, "line 1: was changed meanwhile"),
    ],
)
def test_cases_that_are_gone_when_they_are_to_be_answered_are_no_success(
    cases: Path, monkeypatch: pytest.MonkeyPatch, then: str, code: int, says: str
) -> None:
    check = casefile.check

    def check_and_change(path: Path) -> CaseFile:
        given = check(path)
        path.write_text(then)
        return given

    monkeypatch.setattr(casefile, "check", check_and_change)
    written(cases, [ARREST, {"id": "b", "narrative": "Needs a refill of her inhaler. HR 70."}])
    done = batch(cases, "--backend", "rules")
    assert done.exit_code == code
    assert says in done.stderr.splitlines()[-1]
    assert SECRET not in done.output


def test_a_folder_is_no_place_for_answers(tmp_path: Path) -> None:
    with pytest.raises(NotALedger, match="not a file"), ledger.opened(tmp_path, set()):
        pass
