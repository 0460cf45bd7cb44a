"""The chain of an audit log: whatever was changed, moved or lost is found."""

from __future__ import annotations

import hashlib
import io
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audit.chain import START, seal
from app.audit.record import Asked, Head, Line
from app.audit.verification import Broken, Intact, Noted, verify
from app.errors import AuditUnusable
from tests.app.audit_records import KEY_ID, asked, extend, lines_of


def check(content: bytes, noted: Noted | None = None) -> Intact | Broken:
    return verify(io.BytesIO(content), noted)


def intact(content: bytes, noted: Noted | None = None) -> Intact:
    found = check(content, noted)
    assert isinstance(found, Intact), found
    return found


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A log with everything in it: a head, requests, a crash in a line, a new start."""
    path = tmp_path_factory.mktemp("audit") / "audit.jsonl"
    extend(path, "one", "two", "three")
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 100)
    extend(path, "four")
    extend(path, "five", "six")
    return path.read_bytes()


def test_a_log_counts_its_records_and_admits_what_was_cut_off(content: bytes) -> None:
    found = intact(content)
    assert (found.records, found.requests, found.torn_lines) == (8, 5, (4,))
    assert found.head.encode() in content.splitlines()[-1]


def test_a_line_names_its_place_its_time_and_the_hash_of_the_line_before(tmp_path: Path) -> None:
    extend(path := tmp_path / "audit.jsonl", "one", "two")
    head, one, two = lines_of(path)
    assert [line.sequence for line in (head, one, two)] == [0, 1, 2]
    assert head.record == Head(key_id=KEY_ID)
    assert head.previous == START
    assert (one.previous, two.previous) == (seal(head)[1], seal(one)[1])
    assert head.time <= one.time <= two.time
    assert one.time.tzname() == "UTC"


@given(data=st.data())
@settings(deadline=None, max_examples=300)
def test_a_changed_lost_or_added_byte_is_found(content: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(content) - 1))
    byte = data.draw(st.binary(min_size=1, max_size=1).filter(lambda b: b[0] != content[place]))
    before, after = content[:place], content[place + 1 :]
    for edited in (before + byte + after, before + after, before + byte + content[place:]):
        assert isinstance(check(edited), Broken)


@given(data=st.data())
@settings(deadline=None)
def test_a_line_taken_out_moved_or_repeated_is_found(content: bytes, data: st.DataObject) -> None:
    lines = content.splitlines(keepends=True)
    one = data.draw(st.integers(0, len(lines) - 2))
    other = data.draw(st.integers(one + 1, len(lines) - 1))
    swapped = lines.copy()
    swapped[one], swapped[other] = lines[other], lines[one]
    for edited in (
        lines[:one] + lines[other:],
        swapped,
        lines[:other] + lines[one:],
        lines[:one] + lines[other : other + 1] + lines[one:],
    ):
        assert isinstance(check(b"".join(edited)), Broken)


@given(data=st.data())
@settings(deadline=None)
def test_a_missing_middle_is_found_whatever_its_bounds(content: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(content) - 2))
    end = data.draw(st.integers(start + 1, len(content) - 1))
    assert isinstance(check(content[:start] + content[end:]), Broken)


@given(data=st.data())
@settings(deadline=None)
def test_a_lost_end_is_found_by_the_head_or_the_count_noted_before(
    content: bytes, data: st.DataObject
) -> None:
    whole = intact(content)
    lines = content.splitlines(keepends=True)
    left = b"".join(lines[: data.draw(st.integers(0, len(lines) - 1))])
    for noted in (
        Noted(whole.head, whole.records),
        Noted(head=whole.head),
        Noted(count=whole.records),
    ):
        assert isinstance(check(content, noted), Intact)
        assert isinstance(check(left, noted), Broken)


def test_a_head_noted_earlier_is_found_in_the_log_that_has_grown(tmp_path: Path) -> None:
    extend(path := tmp_path / "audit.jsonl", "one")
    early = intact(path.read_bytes())
    extend(path, "two")
    noted = Noted(early.head, early.records)
    intact(path.read_bytes(), noted)
    path.unlink()
    extend(path, "another", "two")
    assert isinstance(check(path.read_bytes()), Intact)
    assert isinstance(check(path.read_bytes(), noted), Broken)


@pytest.mark.parametrize(
    ("line", "because"),
    [(3, "hash"), (4, "no record after it"), (8, "hash")],
)
def test_the_first_wrong_line_is_named(content: bytes, line: int, because: str) -> None:
    lines = content.splitlines(keepends=True)
    lines[line - 1] = lines[line - 1].replace(b'"level":2', b'"level":5')
    if line == 4:
        lines[3] = lines[3][:-2] + b"\n"
    found = check(b"".join(lines))
    assert isinstance(found, Broken)
    assert found.line == line
    assert because in found.because


def forged(sequence: int, record: Head | Asked, previous: str) -> tuple[bytes, str]:
    """A line with a right hash in a place where the service would not write it."""
    now = datetime.now(UTC)
    return seal(Line(sequence=sequence, time=now, previous=previous, record=record))


def test_a_line_with_a_right_hash_in_a_wrong_place_is_found() -> None:
    head, hash_of_head = forged(0, Head(key_id=KEY_ID), START)
    for lines, number, because in (
        ([forged(0, asked(), START)[0]], 1, "not the head record"),
        ([head, forged(1, Head(key_id=KEY_ID), hash_of_head)[0]], 2, "second head record"),
        ([head, forged(2, asked(), hash_of_head)[0]], 2, "the number 2 where 1 was due"),
        ([head, forged(1, asked(), START)[0]], 2, "does not follow"),
    ):
        found = check(b"".join(lines))
        assert isinstance(found, Broken)
        assert found.line == number
        assert because in found.because


def test_a_record_of_another_version_is_named_as_such_and_not_gone_on_with(tmp_path: Path) -> None:
    body = seal_free(forged(0, Head(key_id=KEY_ID), START)[0]).replace(
        b'"version":1', b'"version":2'
    )
    digest = hashlib.sha256(body).hexdigest().encode()
    foreign = body[:-1] + b',"hash":"' + digest + b'"}\n'
    assert check(foreign) == Broken(1, "is no record of this format version")
    path = tmp_path / "audit.jsonl"
    path.write_bytes(foreign)
    with pytest.raises(AuditUnusable, match="this version"):
        extend(path, "one")


def test_records_from_before_there_was_a_second_opinion_are_read(tmp_path: Path) -> None:
    head, digest = forged(0, Head(key_id=KEY_ID), START)
    body = seal_free(forged(1, asked(), digest)[0])
    older = re.sub(rb'"withheld":null,"opinion_digest":null,', b"", body)
    older = re.sub(rb'"client":null,"item":null,"sampling":null,"dtype":null,', b"", older)
    assert len(older) < len(body)
    sealed = older[:-1] + b',"hash":"' + hashlib.sha256(older).hexdigest().encode() + b'"}\n'
    assert intact(head + sealed).requests == 1


def seal_free(line: bytes) -> bytes:
    return re.sub(rb',"hash":"[0-9a-f]{64}"}\n', b"}", line)


def test_an_empty_file_is_no_intact_log() -> None:
    assert check(b"") == Broken(1, "is missing: a log begins with its head record")
