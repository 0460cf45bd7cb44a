"""What the service does when its audit log cannot be written, or is slow."""

from __future__ import annotations

import errno
import json
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.audit import trail
from app.backends.scripted import ScriptedBackend
from app.cli import cli
from app.errors import AuditUnusable
from app.main import create_app
from tests.app.audit_records import Disk, ask, intact, requests_of, settings_of
from tests.app.test_metrics import samples
from tests.conftest import MakeClient

WORD = "Quibbleworth"
runner = CliRunner()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.jsonl"


@pytest.fixture
def disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk(path)
    monkeypatch.setattr(os, "write", disk.write)
    return disk


def test_on_a_full_disk_no_level_is_given_out_unrecorded(
    make_client: MakeClient, path: Path, disk: Disk, capfd: pytest.CaptureFixture[str]
) -> None:
    client = make_client(settings=settings_of(path))
    assert ask(client, "before") == 200
    disk.free_bytes = 100
    response = client.post("/triage", json={"narrative": f"{WORD} coughs."})
    assert (response.status_code, response.json()["code"]) == (503, "audit_unavailable")
    assert "level" not in response.text
    assert ask(client, "still-full") == 503
    seen = samples(client.get("/metrics").text)
    assert seen["triage_audit_failures_total{}"] == 2
    assert seen['triage_requests_total{outcome="audit_unavailable"}'] == 2
    disk.free_bytes = None
    assert ask(client, "after") == 200
    assert [record.request_id for record in requests_of(path)] == ["before", "after"]
    assert (intact(path).unrecorded, intact(path).torn_lines) == (2, (3,))
    logged = capfd.readouterr().err
    assert WORD not in logged
    failures = [line for line in map(json.loads, logged.splitlines()) if "why" in line]
    assert [line["event"] for line in failures] == ["audit_failed"] * 2
    assert (failures[1]["request_id"], failures[1]["level"]) == ("still-full", "error")
    assert failures[1]["why"] == "No space left on device"


def test_told_to_continue_the_service_answers_on_a_full_disk_and_says_so(
    make_client: MakeClient, path: Path, disk: Disk, capfd: pytest.CaptureFixture[str]
) -> None:
    client = make_client(settings=settings_of(path, audit_on_failure="continue"))
    disk.free_bytes = 0
    assert ask(client, "unrecorded") == 200
    assert samples(client.get("/metrics").text)["triage_audit_failures_total{}"] == 1
    assert '"audit_failed"' in capfd.readouterr().err
    disk.free_bytes = None
    assert ask(client, "recorded") == 200
    assert [record.request_id for record in requests_of(path)] == ["recorded"]
    assert intact(path).unrecorded == 1


def test_a_failed_request_keeps_its_own_problem_on_a_full_disk(
    make_client: MakeClient, path: Path, disk: Disk
) -> None:
    client = make_client(ScriptedBackend(lambda _: ""), settings_of(path))
    disk.free_bytes = 0
    response = client.post("/triage", json={"narrative": "Cough."})
    assert (response.status_code, response.json()["code"]) == (502, "model_unreadable")
    assert samples(client.get("/metrics").text)["triage_audit_failures_total{}"] == 1


def test_a_slow_disk_holds_up_the_answer_and_nobody_else(
    make_client: MakeClient, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = make_client(settings=settings_of(path))
    reached, go_on = threading.Event(), threading.Event()
    fsync = os.fsync

    def slow(descriptor: int) -> None:
        reached.set()
        assert go_on.wait(30)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", slow)
    with ThreadPoolExecutor(1) as caller:
        answer = caller.submit(ask, client, "visit-1")
        assert reached.wait(30)
        assert client.get("/health/live").status_code == 200
        assert not answer.done()
        go_on.set()
        assert answer.result(30) == 200


def test_a_disk_that_hangs_is_a_failure_after_a_while(
    make_client: MakeClient, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail, "PATIENCE_SECONDS", 0.2)
    monkeypatch.setattr(trail, "_MOST_WAITING", 2)
    client = make_client(settings=settings_of(path))
    go_on = threading.Event()
    monkeypatch.setattr(os, "fsync", lambda _: go_on.wait(30))
    try:
        assert [ask(client, f"visit-{number}") for number in range(5)] == [503] * 5
    finally:
        go_on.set()
    assert samples(client.get("/metrics").text)["triage_audit_failures_total{}"] == 5
    assert eventually(lambda: ask(client, "after") == 200)
    # The first was being synced, two waited, and no more were let in behind them.
    late = [record.request_id for record in requests_of(path)]
    assert late[:3] == ["visit-0", "visit-1", "visit-2"]
    assert late[-1] == "after"
    assert "visit-3" not in late
    assert intact(path).unrecorded == 2


def synced(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Descriptors as they are synced."""
    seen: list[int] = []
    monkeypatch.setattr(os, "fsync", seen.append)
    return seen


def eventually(holds: Callable[[], bool]) -> bool:
    give_up = time.monotonic() + 30
    while not holds() and time.monotonic() < give_up:
        time.sleep(0.01)
    return holds()


def test_a_record_is_synced_before_its_answer_within_a_second_or_never(
    make_client: MakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail, "SYNC_SECONDS", 0.2)
    always, interval, never = (
        make_client(settings=settings_of(tmp_path / policy, audit_fsync=policy))
        for policy in ("always", "interval", "never")
    )
    seen = synced(monkeypatch)
    for number in range(3):
        ask(always, f"visit-{number}")
    assert len(seen) == 3
    for number in range(10):
        ask(never, f"visit-{number}")
    assert len(seen) == 3
    ask(interval, "visit-1")
    assert eventually(lambda: len(seen) == 4)
    time.sleep(0.5)
    assert len(seen) == 4, "nothing was written since"


def test_a_disk_that_cannot_sync_is_a_failure_too(
    make_client: MakeClient, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = make_client(settings=settings_of(path))

    def fail(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fail)
        assert ask(client, "visit-1") == 503
    assert ask(client, "visit-2") == 200
    assert intact(path).requests == 2, "recorded, though withheld; never the other way round"


def test_two_services_cannot_share_a_log(make_client: MakeClient, path: Path) -> None:
    make_client(settings=settings_of(path))
    with pytest.raises(AuditUnusable, match="another process"):
        create_app(settings_of(path), ScriptedBackend())


@pytest.mark.parametrize(
    ("log", "key", "says"),
    [
        ("no/such/folder/audit.jsonl", None, "No such file"),
        (".", None, "directory"),
        ("audit.jsonl", "no-key", "no-key: No such file"),
        ("text", None, "key of the audit log is missing"),
    ],
)
def test_an_unusable_log_is_one_line_and_exit_code_2_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: str, key: str | None, says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "text").write_text("not a log\n")
    monkeypatch.setenv("TRIAGE_BACKEND", "scripted")
    monkeypatch.setenv("TRIAGE_AUDIT_LOG", log)
    if key is not None:
        monkeypatch.setenv("TRIAGE_AUDIT_KEY_FILE", key)
    done = runner.invoke(cli, ["serve"])
    assert done.exit_code == 2
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("esi-triage: ")]
    assert says in line
