"""No word of a narrative reaches a log, a metric or a problem."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from app.backends.base import Completion, OnText, Sampling
from app.backends.scripted import ScriptedBackend, fixed_answer
from app.settings import Settings
from tests.conftest import MakeClient
from triage.prompt import Message

# Words that stand nowhere in the product, so that finding one is proof of a leak.
WORDS = ("Quibbleworth", "zorblatt", "fnordache")
NARRATIVE = f"Mrs {WORDS[0]}, 80, has {WORDS[1]} and a severe {WORDS[2]}."


class Moody(ScriptedBackend):
    """Does what the last word of the note asks for."""

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        note = messages[-1].content
        if note.endswith("BUG"):
            raise RuntimeError(note)
        if note.endswith("SLOW"):
            self._seconds = 30.0
        self._script = (lambda _: note) if note.endswith("MUMBLE") else fixed_answer
        return await super().generate(messages, sampling, on_text)


@pytest.mark.parametrize("level", ["debug", "info"])
def test_no_word_of_a_narrative_is_logged_counted_or_quoted(
    make_client: MakeClient, capfd: pytest.CaptureFixture[str], level: str
) -> None:
    settings = Settings.model_validate(
        {"backend": "scripted", "deadline_seconds": 2, "log_level": level}
    )
    client = make_client(Moody(), settings)
    headers = {"Content-Type": "application/json"}
    statuses = []
    outside = []
    for ending in ("", " BUG", " MUMBLE", " SLOW"):
        response = client.post("/triage", json={"narrative": NARRATIVE + ending})
        statuses.append(response.status_code)
        if response.status_code != 200:
            outside.append(response.text)
    for body in (
        json.dumps({"narrative": NARRATIVE, WORDS[0] + " has": 1}),
        json.dumps({"narrative": NARRATIVE * 2000}),
        json.dumps({"narrative": NARRATIVE, "patient": {"sex": NARRATIVE}}),
        json.dumps({"narrative": NARRATIVE, "vitals": {"gcs": NARRATIVE}}),
        json.dumps({"narrative": NARRATIVE})[:-2],
    ):
        response = client.post("/triage", content=body, headers=headers)
        statuses.append(response.status_code)
        outside.append(response.text)
    outside.append(client.get(f"/{WORDS[0]}").text)
    assert sorted(set(statuses)) == [200, 400, 413, 422, 500, 502, 504]

    logged = capfd.readouterr()
    outside += [logged.out, logged.err, client.get("/metrics").text]
    leaks = [word for word in WORDS for text in outside if word.lower() in text.lower()]
    assert leaks == []
    lines = [json.loads(line) for line in logged.err.splitlines()]
    assert sum(line["event"] == "request" and line["path"] == "/triage" for line in lines) == 9
    bug = next(line for line in lines if line["event"] == "bug")
    assert bug["exception"] == "RuntimeError"
    assert any("generate" in frame for frame in bug["frames"])


def test_each_request_is_one_json_line_with_ids_times_and_codes(
    make_client: MakeClient, capfd: pytest.CaptureFixture[str]
) -> None:
    make_client().post(
        "/triage", json={"narrative": NARRATIVE}, headers={"X-Request-Id": "visit-1"}
    )
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    (line,) = [line for line in lines if line.get("request_id") == "visit-1"]
    assert {"timestamp", "seconds", "prompt_tokens", "completion_tokens"} < set(line)
    assert (line["event"], line["status"], line["outcome"]) == ("request", 200, "ok")
    assert (line["method"], line["path"], line["level"]) == ("POST", "/triage", "info")
    assert line["esi_level"] == 1
