"""``esi-triage batch``: whatever stops it, every case ends up in the answers, and once."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter
from typer.testing import CliRunner, Result

from app import ledger
from app.backends.base import ModelInfo
from app.backends.scripted import ScriptedBackend
from app.batch import Answered
from app.cli import cli
from app.client import RunningService
from app.ledger import NotALedger
from app.problems import Problem
from app.responses import TriageResponse
from app.schemas import TriageRequest
from app.settings import Settings
from tests.app.live import PATIENCE
from tests.app.test_batch import Moody
from tests.app.test_cli import one_line
from tests.app.test_stream import ready
from tests.contract.test_house import ROOT
from tests.faults.test_backend_faults import Dead

runner = CliRunner()
SECRET = "Zebulon"
ARREST = {"id": "arrest", "narrative": "Cardiac arrest, CPR in progress.", "esi": 1}
CASES: list[dict[str, Any]] = [
    ARREST,
    {"id": 7, "narrative": "24-year-old twisted his ankle, limps.", "vitals": {"gcs": 15}},
    {"id": "empty", "narrative": ""},
    {"id": "vague", "narrative": f"Lorem {SECRET} ipsum.", f"{SECRET} fell": 1},
]
ANSWERED: TypeAdapter[TriageResponse] = TypeAdapter(TriageResponse)


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    return written(tmp_path / "cases.jsonl", CASES)


def written(path: Path, lines: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def batch(cases: Path, *options: str, to: Path | None = None) -> Result:
    answers = to or cases.parent / "answers.jsonl"
    return runner.invoke(cli, ["batch", str(cases), str(answers), *options])


def answers_of(cases: Path) -> dict[str, dict[str, Any]]:
    """The answers by id, after checking that each line is whole and no id is there twice."""
    content = (cases.parent / "answers.jsonl").read_text()
    assert content.endswith("\n") or not content
    lines = [json.loads(line) for line in content.splitlines()]
    found = {line["id"]: line for line in lines}
    assert len(found) == len(lines)
    for line in lines:
        assert line.keys() in ({"id", "result"}, {"id", "problem"})
        if "result" in line:
            ANSWERED.validate_python(line["result"])
    return found


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


@pytest.mark.parametrize("cut", [1, 2, 500, -3, -1])
def test_a_last_line_that_was_cut_off_is_dropped_and_made_again(cases: Path, cut: int) -> None:
    written(cases, [ARREST, {"id": "two", "narrative": "Cardiac arrest, CPR in progress."}])
    batch(cases, "--backend", "rules")
    answers = cases.parent / "answers.jsonl"
    first, second = answers.read_bytes().splitlines(keepends=True)
    answers.write_bytes(first + second[:cut])
    done = batch(cases, "--backend", "rules")
    assert "1 answered, 0 failed, 1 answered before" in done.stderr
    assert set(answers_of(cases)) == {"arrest", "two"}
    assert answers.read_bytes().startswith(first)


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


def test_two_runs_do_not_write_to_one_file(cases: Path) -> None:
    with ledger.opened(cases.parent / "answers.jsonl", set()):
        done = batch(cases, "--backend", "rules")
    assert done.exit_code == 2
    assert "another run is writing" in done.stderr


def test_a_write_that_the_disk_cuts_short_leaves_nothing_behind(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(cases, [ARREST])
    batch(cases, "--backend", "rules")
    answers = cases.parent / "answers.jsonl"
    before = answers.read_bytes()
    item = Answered(index=0, id="two", result=answers_of(cases)["arrest"]["result"])
    write = os.write
    with ledger.opened(answers, set()) as kept:
        monkeypatch.setattr("os.write", lambda file, line: write(file, line[:100]))
        with pytest.raises(OSError, match="No space"):
            kept.add(item)
    assert answers.read_bytes() == before


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


def test_a_model_that_changes_while_a_file_is_answered_ends_the_run(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = RunningService.answer
    asked = []

    async def redeployed(service: RunningService, case: TriageRequest) -> TriageResponse | Problem:
        found = await answer(service, case)
        asked.append(case)
        if len(asked) > 2 and isinstance(found, TriageResponse):
            model = found.model.model_copy(update={"digest": "another"})
            return found.model_copy(update={"model": model})
        return found

    monkeypatch.setattr(RunningService, "answer", redeployed)
    written(cases, [{"id": str(n), "narrative": "Cough."} for n in range(9)])
    with ready(ScriptedBackend()) as address:
        done = batch(cases, "--url", address, "--concurrency", "1")
    assert done.exit_code == 2
    assert "another model" in done.stderr
    assert len(answers_of(cases)) == 2


def test_a_model_that_breaks_is_loaded_anew_and_the_run_goes_on(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ScriptedBackend] = []

    def make(settings: Settings) -> ScriptedBackend:
        made.append(SlowToLoad() if made else Dead())
        return made[-1]

    monkeypatch.setattr("app.commands.batch.make_backend", make)
    written(cases, [{"id": str(n), "narrative": "Cough."} for n in range(6)])
    done = batch(cases, "--backend", "scripted", "--concurrency", "1")
    assert done.exit_code == 1, done.output
    assert len(made) == 2
    failed = [one for one in answers_of(cases).values() if "problem" in one]
    assert 1 <= len(failed) < 3, "cases waited while the model was loaded anew"
    done = batch(cases, "--backend", "scripted")
    assert done.exit_code == 0, done.output
    assert f"{len(failed)} answered, 0 failed" in done.stderr


class SlowToLoad(ScriptedBackend):
    """Takes a while to be loaded, as weights do."""

    def start(self) -> ModelInfo:
        time.sleep(0.3)
        return super().start()


def test_in_this_process_no_more_are_under_way_than_the_backend_has_places(
    cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = Moody()
    monkeypatch.setattr("app.commands.batch.make_backend", lambda settings: backend)
    monkeypatch.setenv("TRIAGE_MAX_IN_FLIGHT", "2")
    monkeypatch.setenv("TRIAGE_MAX_QUEUE", "1")
    written(cases, [{"id": str(n), "narrative": "wait 0.01"} for n in range(12)])
    done = batch(cases, "--backend", "scripted", "--concurrency", "20")
    assert done.exit_code == 0, done.output
    assert "12 answered, 0 failed" in done.stderr
    assert backend.most == 2


def test_killed_and_interrupted_again_and_again_it_loses_nothing_and_does_nothing_twice(
    cases: Path,
) -> None:
    """The process is stopped after a random number of answers, wherever it then is."""
    lines = [{"id": f"case-{n}", "narrative": f"{n}-year-old, cough. HR 90."} for n in range(400)]
    written(cases, lines)
    answers = cases.parent / "answers.jsonl"
    command = [sys.executable, "-c", "from app.cli import main; main()", "batch"]
    command += [str(cases), str(answers), "--backend", "rules"]
    draws = random.Random(7)
    kept: dict[str, dict[str, Any]] = {}

    def lines_now() -> int:
        return answers.read_bytes().count(b"\n") if answers.exists() else 0

    for stop in (signal.SIGKILL, signal.SIGINT, signal.SIGKILL, None):
        running = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        if stop is not None:
            enough = lines_now() + draws.randint(5, 90)
            give_up = time.monotonic() + 20 * PATIENCE
            while lines_now() < enough and running.poll() is None:
                assert time.monotonic() < give_up
                time.sleep(0.0005)
            running.send_signal(stop)
        _, said = running.communicate(timeout=20 * PATIENCE)
        if stop is signal.SIGINT:
            assert running.returncode == 130
            assert "the same command goes on" in one_line(said)
            assert answers.read_bytes().endswith(b"\n")
        elif stop is signal.SIGKILL:
            assert running.returncode == -signal.SIGKILL
        whole = answers.read_bytes().rpartition(b"\n")[0].splitlines()
        now = {line["id"]: line for line in map(json.loads, whole)}
        assert len(now) == len(whole)
        assert kept.items() <= now.items()  # nothing was lost, nothing made anew
        kept = now
    assert running.returncode == 0, said
    assert set(answers_of(cases)) == {line["id"] for line in lines}


def test_a_folder_is_no_place_for_answers(tmp_path: Path) -> None:
    with pytest.raises(NotALedger, match="not a file"), ledger.opened(tmp_path, set()):
        pass
