"""``POST /triage`` when all is well."""

from __future__ import annotations

from collections.abc import Sequence

from app.backends.base import Completion, OnText, Sampling
from app.backends.scripted import ScriptedBackend, fixed_answer
from app.responses import TriageResponse
from app.schemas import DISCLAIMER, EXAMPLE_NARRATIVE
from app.settings import Settings
from tests.conftest import MakeClient
from triage.prompt import SYSTEM, Message


class Listening(ScriptedBackend):
    """Remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[Sequence[Message], Sampling]] = []

    async def generate(
        self, messages: Sequence[Message], sampling: Sampling, on_text: OnText | None = None
    ) -> Completion:
        self.asked.append((messages, sampling))
        return await super().generate(messages, sampling, on_text)


def test_a_narrative_gets_a_typed_answer(make_client: MakeClient) -> None:
    client = make_client()
    response = client.post("/triage", json={"narrative": EXAMPLE_NARRATIVE})
    assert response.status_code == 200
    answer = TriageResponse.model_validate_json(response.content)
    assert answer.esi_level == 1
    assert answer.completion == fixed_answer([])
    assert answer.disclaimer == DISCLAIMER
    assert answer.request_id == response.headers["X-Request-Id"]
    assert answer.timing.total >= answer.timing.decode
    assert answer.usage.completion_tokens > 0
    assert answer.model.backend == "scripted"


def test_the_model_reads_the_system_sentence_the_note_and_the_fields(
    make_client: MakeClient,
) -> None:
    backend = Listening()
    body = {
        "narrative": "  Short of breath since noon.  ",
        "patient": {"age_years": 0.1, "sex": "female"},
        "vitals": {
            "heart_rate_per_min": 180,
            "respiratory_rate_per_min": 60,
            "systolic_mmhg": 70,
            "diastolic_mmhg": 40,
            "spo2_percent": 88,
            "temperature_c": 38.5,
            "pain_0_10": 4,
            "gcs": 14,
        },
        "arrival_mode": "ambulance",
    }
    assert make_client(backend).post("/triage", json=body).status_code == 200
    system, user = backend.asked[0][0]
    assert system == Message("system", SYSTEM)
    assert user == Message(
        "user",
        "Short of breath since noon.\n"
        "Patient: 5-week-old female. Arrival: ambulance. "
        "Vital signs: HR 180, RR 60, BP 70/40, SpO2 88%, T 38.5°C, GCS 14, pain 4/10.",
    )


def test_what_was_not_measured_is_not_written_into_the_note(make_client: MakeClient) -> None:
    backend = Listening()
    body = {"narrative": "Cough.", "patient": {}, "vitals": {"systolic_mmhg": 120}}
    make_client(backend).post("/triage", json=body)
    assert backend.asked[0][0][1].content == "Cough.\nVital signs: SBP 120."


def test_options_override_the_settings_but_not_the_bound_on_tokens(
    make_client: MakeClient,
) -> None:
    backend = Listening()
    client = make_client(backend, Settings(backend="scripted", max_new_tokens=300, seed=7))
    client.post("/triage", json={"narrative": "Cough."})
    options = {"temperature": 0.5, "seed": 3, "max_new_tokens": 200}
    client.post("/triage", json={"narrative": "Cough.", "options": options})
    client.post("/triage", json={"narrative": "Cough.", "options": {"max_new_tokens": 5000}})
    assert [sampling for _, sampling in backend.asked] == [
        Sampling(max_new_tokens=300, temperature=0.0, seed=7),
        Sampling(max_new_tokens=200, temperature=0.5, seed=3),
        Sampling(max_new_tokens=300, temperature=0.0, seed=7),
    ]


def test_the_callers_request_id_comes_back(make_client: MakeClient) -> None:
    client = make_client()
    headers = {"X-Request-Id": "study-42:visit.7"}
    response = client.post("/triage", json={"narrative": "Cough."}, headers=headers)
    assert response.headers["X-Request-Id"] == "study-42:visit.7"
    assert response.json()["request_id"] == "study-42:visit.7"


def test_a_request_id_that_is_a_sentence_is_replaced(make_client: MakeClient) -> None:
    client = make_client()
    headers = {"X-Request-Id": "Jane Doe, chest pain"}
    response = client.post("/triage", json={"narrative": "Cough."}, headers=headers)
    assert "Jane" not in response.headers["X-Request-Id"]
    assert len(response.headers["X-Request-Id"]) == 32
