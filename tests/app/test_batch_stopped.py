"""``esi-triage batch`` when something gives way: a process, a disk, a model."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from app import ledger
from app.backends.base import ModelInfo
from app.backends.scripted import ScriptedBackend, fixed_answer
from app.batch import Answered
from app.client import RunningService
from app.errors import EngineUnavailable
from app.problems import Problem
from app.responses import TriageResponse
from app.schemas import TriageRequest
from app.settings import Settings
from tests.app.batch_runs import ARREST, answers_of, batch, written
from tests.app.live import PATIENCE
from tests.app.test_cli import one_line
from tests.app.test_stream import ready
from tests.contract.test_house import ROOT
from tests.faults.test_backend_faults import Dead
from triage.prompt import Message


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


@pytest.mark.parametrize(
    "change", [{"digest": "another"}, {"dtype": "float32"}, {"determinism": "strict"}]
)
def test_a_model_that_changes_while_a_file_is_answered_ends_the_run(
    cases: Path, monkeypatch: pytest.MonkeyPatch, change: dict[str, str]
) -> None:
    answer = RunningService.answer
    asked = []

    async def redeployed(service: RunningService, case: TriageRequest) -> TriageResponse | Problem:
        found = await answer(service, case)
        asked.append(case)
        if len(asked) > 2 and isinstance(found, TriageResponse):
            model = found.model.model_copy(update=change)
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

    monkeypatch.setattr("app.main.make_backend", make)
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


class Absent(ScriptedBackend):
    """Has no engine from its second note on, and none ever again unless ``tend`` finds one."""

    def __init__(self, comes_back: bool) -> None:
        super().__init__(self._written)
        self._comes_back = comes_back
        self._refused = False

    def _written(self, messages: Sequence[Message]) -> str:
        if "second" in messages[-1].content and not self._refused:
            self._refused, self.trouble = True, "no engine answers"
            raise EngineUnavailable("no engine is in use", 0.1)
        return fixed_answer(messages)

    def tend(self) -> None:
        if self._comes_back:
            self.trouble = None


@pytest.mark.parametrize("comes_back", [True, False])
def test_engines_that_are_away_are_waited_for_and_not_for_ever(
    cases: Path, monkeypatch: pytest.MonkeyPatch, comes_back: bool
) -> None:
    monkeypatch.setattr("app.main.make_backend", lambda settings: Absent(comes_back))
    monkeypatch.setattr("app.commands.batch._POLL_SECONDS", 0.05)
    if not comes_back:
        monkeypatch.setattr("app.commands.batch._PATIENCE_SECONDS", 0.2)
    notes = ["first", "second", "third", "fourth"]
    written(cases, [{"id": note, "narrative": f"A {note} cough."} for note in notes])
    done = batch(cases, "--backend", "scripted", "--concurrency", "1")
    found = answers_of(cases)
    assert [one for one in found.values() if "problem" in one] == []
    if comes_back:
        assert (done.exit_code, set(found)) == (0, set(notes)), done.output
    else:
        assert (done.exit_code, set(found)) == (1, {"first"}), done.output
        assert "no engine answers; the same command goes on" in one_line(done.stderr)


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
