"""The audit log as a file: one writer, going on after a crash, and its key."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audit.key import key_for
from app.audit.log import AuditLog
from app.audit.record import Resumed
from app.errors import AuditUnusable
from tests.app.audit_records import KEY_ID, Disk, asked, extend, intact, lines_of, requests_of
from tests.contract.test_house import ROOT


@given(cuts=st.lists(st.integers(0, 700), max_size=4))
@settings(deadline=None, max_examples=60)
def test_after_a_crash_anywhere_in_a_write_the_log_goes_on_and_explains_itself(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int]
) -> None:
    path = tmp_path_factory.mktemp("crash") / "audit.jsonl"
    extend(path, "one")
    for cut in cuts:
        size = path.stat().st_size
        last = len(path.read_bytes().splitlines(keepends=True)[-1])
        with path.open("r+b") as file:
            file.truncate(size - min(cut, last))
        left = path.read_bytes()
        log = AuditLog(path, "never")
        log.start(KEY_ID)
        log.close()
        assert path.read_bytes().startswith(left)
        intact(path)
    extend(path, "last")
    assert requests_of(path)[-1].request_id == "last"
    intact(path)


def test_only_the_end_of_a_long_log_is_read_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extend(path := tmp_path / "audit.jsonl", *map(str, range(400)))
    assert path.stat().st_size > 200_000
    read: list[int] = []
    pread = os.pread

    def counting(descriptor: int, size: int, at: int) -> bytes:
        read.append(size)
        return pread(descriptor, size, at)

    monkeypatch.setattr(os, "pread", counting)
    extend(path, "last")
    assert sum(read) < 70_000
    intact(path)


def test_a_fragment_larger_than_a_block_is_passed_over(tmp_path: Path) -> None:
    extend(path := tmp_path / "audit.jsonl", "one")
    with path.open("ab") as file:
        file.write(bytes(150_000))  # what a power cut may leave
    extend(path, "two")
    found = intact(path)
    assert (found.requests, found.torn_lines) == (2, (3,))


def test_an_edited_last_record_is_not_passed_over_as_a_crash(tmp_path: Path) -> None:
    extend(path := tmp_path / "audit.jsonl", "one")
    path.write_bytes(path.read_bytes().replace(b'"level":2', b'"level":5'))
    with pytest.raises(AuditUnusable, match="was changed"):
        extend(path, "two")


@pytest.mark.parametrize("foreign", [b"not a log\n", b"\n", b"{}\n" * 3])
def test_a_file_that_is_no_log_is_refused_and_left_alone(tmp_path: Path, foreign: bytes) -> None:
    path = tmp_path / "audit.jsonl"
    path.write_bytes(foreign)
    with pytest.raises(AuditUnusable, match="no audit log"):
        extend(path, "one")
    assert path.read_bytes() == foreign


def test_a_second_writer_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    first = AuditLog(path, "never")
    with pytest.raises(AuditUnusable, match="another process"):
        AuditLog(path, "never")
    first.close()
    AuditLog(path, "never").close()


def test_a_device_is_no_audit_log() -> None:
    with pytest.raises(AuditUnusable, match="regular file"):
        AuditLog(Path("/dev/full"), "never")


def test_a_full_disk_leaves_a_chain_that_goes_on_and_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "audit.jsonl"
    disk = Disk(path)
    monkeypatch.setattr(os, "write", disk.write)
    log = AuditLog(path, "never")
    log.start(KEY_ID)
    log.append([asked("one")])
    for free in (40, 0, 5):
        disk.free_bytes = free
        with pytest.raises(OSError, match="No space"):
            log.append([asked("lost")])
    disk.free_bytes = None
    log.append([asked("two")])
    log.close()
    found = intact(path)
    assert (found.requests, found.unrecorded) == (2, 3)
    assert [record.request_id for record in requests_of(path)] == ["one", "two"]


def test_a_new_start_is_a_record_of_its_own(tmp_path: Path) -> None:
    extend(path := tmp_path / "audit.jsonl", "one")
    extend(path, "two")
    assert lines_of(path)[2].record == Resumed(torn_bytes=0, torn_sha256=None, unrecorded=None)


def test_a_key_made_for_a_log_is_its_owners_alone_and_stays(tmp_path: Path) -> None:
    log = tmp_path / "audit.jsonl"
    key = key_for(log, None, begun=False)
    made = tmp_path / "audit.jsonl.key"
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert key.hmac("Cough.") == key_for(log, None, begun=True).hmac("Cough.")
    made.unlink()
    assert key.hmac("Cough.") != key_for(log, None, begun=False).hmac("Cough.")


def test_the_fingerprint_is_the_hmac_that_other_tools_compute(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("k" * 32 + "\n")
    # printf 'Cough.' | openssl dgst -sha256 -hmac kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
    expected = "31c0b3a2a73de82dee6c5e23f14dbe43a3a1ceb8c7d52481ba25b44c73857704"
    assert key_for(tmp_path / "log", file, begun=False).hmac("Cough.") == expected


def test_the_fingerprint_is_what_the_command_in_the_docs_prints(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "audit.md").read_text()
    shown = re.search(r"<<'EOF'\n(.*?)EOF\n", page, re.DOTALL)
    assert shown is not None
    key, note = tmp_path / "key", tmp_path / "note.txt"
    key.write_text("k" * 32 + "\n")
    note.write_bytes("\nT 38.5°C,\r\ncough.\n".encode())
    command = [sys.executable, "-c", shown[1], key, note]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    expected = key_for(tmp_path / "log", key, begun=False).hmac("T 38.5°C,\r\ncough.")
    assert printed == f"{expected}\n"


def test_a_key_that_is_lost_short_or_another_is_refused(tmp_path: Path) -> None:
    log = tmp_path / "audit.jsonl"
    with pytest.raises(AuditUnusable, match="missing"):
        key_for(log, None, begun=True)
    (tmp_path / "short").write_text("swordfish\n")
    with pytest.raises(AuditUnusable, match="32 bytes") as refused:
        key_for(log, tmp_path / "short", begun=False)
    assert "swordfish" not in str(refused.value)
    extend(log, "one")
    other = AuditLog(log, "never")
    with pytest.raises(AuditUnusable, match="another key"):
        other.start("f" * 16)
    other.close()
