"""What the service records of a request."""

from __future__ import annotations

import asyncio
import json
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.audit import trail
from app.backends.base import ModelInfo
from app.backends.rules import source_digest
from app.backends.scripted import ScriptedBackend, fixed_answer
from app.caller import Caller
from app.errors import CheckpointMissing
from app.keys import digest
from app.main import create_app
from app.second_opinion import second_opinion
from app.service import TriageService
from app.settings import load_settings
from app.telemetry import Metrics
from tests.app.audit_records import ask, intact, lines_of, requests_of, settings_of
from tests.conftest import MakeClient
from triage import contract
from triage.answer import Answer, read, write
from triage.case import Case
from triage.level import EsiLevel

WORDS = ("Quibbleworth", "zorblatt", "fnordache")
SHOCK = "A 67-year-old with chest pain, GCS 3, apneic, no pulse. BP 60/palp."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.jsonl"


def not_urgent(_: object) -> str:
    """The script's text, with ESI 5."""
    answer = read(fixed_answer([]))
    assert isinstance(answer, Answer)
    return write(answer.model_copy(update={"level": EsiLevel.NON_URGENT}))


def test_an_answer_is_recorded_with_what_it_rests_on(make_client: MakeClient, path: Path) -> None:
    client = make_client(ScriptedBackend(not_urgent), settings_of(path))
    answer = client.post("/triage", json={"narrative": SHOCK}).json()
    (record,) = requests_of(path)
    assert record.request_id == answer["request_id"]
    assert (record.outcome, record.contract) == ("ok", contract.fingerprint())
    assert (record.model_id, record.model_digest, record.dtype) == ("scripted", "none", "none")
    assert record.rules_digest == source_digest()
    assert record.model_level is EsiLevel.NON_URGENT
    assert record.level is EsiLevel.RESUSCITATION
    assert record.escalated_by == answer["safety"]["escalated_by"] == "floor"
    second = second_opinion(settings_of(path))
    assert second is not None
    assert (record.withheld, record.opinion_digest) == (None, second.digest)
    assert list(record.rules or ()) == [rule["id"] for rule in answer["safety"]["rules"]] != []
    assert 0 <= (record.queue_seconds or 0) <= record.total_seconds
    assert record.total_seconds >= answer["timing"]["total"] - 1e-6
    assert intact(path).requests == 1


def test_no_word_of_a_request_and_no_byte_of_the_key_stands_in_the_log(
    make_client: MakeClient, path: Path
) -> None:
    client = make_client(settings=settings_of(path))
    body = {
        "narrative": f"Mrs {WORDS[0]} has {WORDS[1]}.",
        "patient": {"age_years": 81.5},
        "arrival_mode": WORDS[2],
    }
    assert client.post("/triage", json=body).status_code == 200
    written = path.read_text()
    key = (path.parent / "audit.jsonl.key").read_text().strip()
    assert [word for word in (*WORDS, key) if word.lower() in written.lower()] == []
    assert "81" not in _values(written)
    assert requests_of(path)[0].rules == ()


def _values(log: str) -> str:
    """The log without numbers and hashes that may hold any two digits by chance."""
    kept = []
    for line in log.splitlines():
        record = json.loads(line)["record"]
        drawn = ("_hmac", "_seconds", "_digest", "contract", "request_id", "key_id")
        kept.append({name: record[name] for name in record if not name.endswith(drawn)})
    return json.dumps(kept)


def test_the_same_narrative_has_the_same_fingerprint_and_fields_change_the_notes(
    make_client: MakeClient, path: Path
) -> None:
    client = make_client(settings=settings_of(path))
    for body in (
        {"narrative": "Cough."},
        {"narrative": " Cough.\n"},
        {"narrative": "Cough.", "vitals": {"gcs": 14}},
        {"narrative": "Cough"},
    ):
        client.post("/triage", json=body)
    one, same, with_vitals, other = requests_of(path)
    assert one.narrative_hmac == one.note_hmac == same.narrative_hmac == with_vitals.narrative_hmac
    assert len({one.note_hmac, with_vitals.note_hmac, other.note_hmac}) == 3


def test_a_failure_is_recorded_with_its_code_and_no_level(
    make_client: MakeClient, path: Path
) -> None:
    def choke(_: object) -> str:
        raise ValueError("no")

    for number, (backend, outcome) in enumerate(
        (
            (ScriptedBackend(lambda _: "I cannot say."), "model_unreadable"),
            (ScriptedBackend(seconds=30), "deadline_exceeded"),
            (ScriptedBackend(choke), "internal_error"),
        )
    ):
        log = path.with_name(f"{number}.jsonl")
        client = make_client(backend, settings_of(log, deadline_seconds=0.05))
        assert ask(client, "visit-7", SHOCK) >= 500
        (record,) = requests_of(log)
        assert (record.request_id, record.outcome) == ("visit-7", outcome)
        assert (record.level, record.model_level, record.rules) == (None, None, None)
        assert record.model_id == "scripted"


def test_a_request_before_there_is_a_model_is_recorded_without_one(
    make_client: MakeClient, path: Path
) -> None:
    class NeverThere(ScriptedBackend):
        def start(self) -> ModelInfo:
            raise CheckpointMissing("no such folder")

    assert ask(make_client(NeverThere(), settings_of(path), wait=False), "early") == 503
    (record,) = requests_of(path)
    assert (record.outcome, record.model_id) == ("not_ready", None)


def test_what_is_refused_at_the_door_never_reaches_the_service(
    make_client: MakeClient, path: Path
) -> None:
    client = make_client(settings=settings_of(path))
    assert client.post("/triage", json={"narrative": ""}).status_code == 422
    assert requests_of(path) == []


def test_a_request_that_is_cancelled_is_recorded(path: Path) -> None:
    async def give_up() -> None:
        settings, metrics = settings_of(path), Metrics()
        audit = trail.open_trail(settings, metrics)
        service = TriageService(
            ScriptedBackend(seconds=30), settings, metrics, ScriptedBackend, audit
        )
        await service.load()
        task = asyncio.create_task(service.triage(Case(narrative="Cough."), None, Caller("gone")))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        service.close()

    asyncio.run(give_up())
    (record,) = requests_of(path)
    assert (record.request_id, record.outcome) == ("gone", "cancelled")


def test_a_request_that_is_cancelled_while_its_record_waits_is_recorded(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    async def give_up() -> None:
        settings, metrics = settings_of(path), Metrics()
        audit = trail.open_trail(settings, metrics)
        service = TriageService(ScriptedBackend(), settings, metrics, ScriptedBackend, audit)
        await service.load()
        monkeypatch.setattr(os, "fsync", lambda _: go_on.wait(30))
        first, second = (
            asyncio.create_task(service.triage(Case(narrative="Cough."), None, Caller(id_)))
            for id_ in ("first", "second")
        )
        await asyncio.sleep(0.1)  # the first is being synced, the second waits for it
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        go_on.set()
        await first
        service.close()

    asyncio.run(give_up())
    assert [record.request_id for record in requests_of(path)] == ["first", "second"]


def test_records_that_wait_for_a_slow_disk_share_a_sync(
    make_client: MakeClient, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = make_client(settings=settings_of(path, max_in_flight=16))
    reached, go_on = threading.Event(), threading.Event()
    synced: list[int] = []

    def slow(descriptor: int) -> None:
        synced.append(descriptor)
        reached.set()
        assert go_on.wait(30)

    monkeypatch.setattr(os, "fsync", slow)
    with ThreadPoolExecutor(12) as callers:
        first = callers.submit(ask, client, "first")
        assert reached.wait(30)
        others = [callers.submit(ask, client, f"visit-{number}") for number in range(11)]
        time.sleep(0.5)  # all of them wait behind the first
        assert not any(other.done() for other in others)
        go_on.set()
        assert {one.result(30) for one in (first, *others)} == {200}
    assert len(synced) <= 3
    assert intact(path).requests == 12


def test_a_record_names_the_key_the_place_in_a_batch_and_how_the_text_was_generated(
    make_client: MakeClient, path: Path
) -> None:
    settings = settings_of(path, api_keys=f"ward-7:{digest('secret')}", seed=3)
    client = make_client(settings=settings)
    cases = [{"narrative": "Cough."}, {"narrative": "Fall.", "options": {"temperature": 0.5}}]
    headers = {"Authorization": "Bearer secret"}
    answer = client.post("/triage/batch", json={"cases": cases}, headers=headers).json()
    given = [item["result"]["sampling"] for item in answer["items"]]
    assert [(one["temperature"], one["seed"]) for one in given] == [(0, 3), (0.5, 3)]
    found = sorted(requests_of(path), key=lambda record: record.item or 0)
    assert [(record.client, record.item) for record in found] == [("ward-7", 0), ("ward-7", 1)]
    assert [record.sampling.model_dump() for record in found if record.sampling] == given


def test_many_requests_at_once_leave_one_chain(make_client: MakeClient, path: Path) -> None:
    client = make_client(ScriptedBackend(seconds=0.01), settings_of(path))
    ids = [f"visit-{number}" for number in range(50)]
    with ThreadPoolExecutor(16) as callers:
        assert list(callers.map(lambda id_: ask(client, id_), ids)) == [200] * 50
    assert sorted(record.request_id or "" for record in requests_of(path)) == sorted(ids)
    assert intact(path).requests == 50


def test_a_service_that_starts_anew_goes_on_with_the_chain(path: Path) -> None:
    for request_id in ("one", "two"):
        with TestClient(create_app(settings_of(path), ScriptedBackend())) as client:
            while client.get("/health/ready").status_code != 200:
                time.sleep(0.01)
            assert ask(client, request_id) == 200
    assert [line.record.kind for line in lines_of(path)] == [
        *("head", "request", "resumed", "request")
    ]
    assert intact(path).requests == 2


def test_a_service_without_the_setting_writes_nothing(
    make_client: MakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRIAGE_AUDIT_LOG", "")
    monkeypatch.setenv("TRIAGE_AUDIT_KEY_FILE", "")
    settings = load_settings()
    assert (settings.audit_log, settings.audit_key_file) == (None, None)
    assert ask(make_client(settings=settings), "visit-1") == 200
    assert list(tmp_path.iterdir()) == []
