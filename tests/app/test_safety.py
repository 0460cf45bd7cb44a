"""The rules meet the model's answer: they raise, they say so, they never lower."""

from __future__ import annotations

import ast
import itertools

import pytest

from app.backends.rules import _DECIDING, RulesBackend
from app.backends.scripted import ScriptedBackend
from app.responses import TriageResponse
from app.settings import Settings
from tests.app.test_metrics import samples
from tests.conftest import MakeClient
from tests.contract.test_house import ROOT
from triage.answer import Algorithm, Answer, Extraction, write
from triage.confidence import Confidence
from triage.findings import Edition
from triage.level import EsiLevel
from triage.reading.lexicon import lexicon

ARREST = "72-year-old man, CPR in progress, no pulse. Brought by ambulance."
ANKLE = "24-year-old man twisted his ankle, walks with a limp. HR 72, RR 14, BP 120/70, SpO2 99%."
GIBBERISH = "Lorem ipsum dolor sit amet."


def says(level: int) -> ScriptedBackend:
    """A model that calls every patient ``level``."""
    return ScriptedBackend(lambda _: text(level))


def text(level: int) -> str:
    return write(Answer(extraction=Extraction(), algorithm=Algorithm(), level=EsiLevel(level)))


def asked(make_client: MakeClient, level: int, note: str, **settings: object) -> TriageResponse:
    chosen = Settings.model_validate({"backend": "scripted", **settings})
    response = make_client(says(level), chosen).post("/triage", json={"narrative": note})
    assert response.status_code == 200, response.text
    return TriageResponse.model_validate_json(response.content)


def test_a_dying_patient_called_3_leaves_as_1_and_the_answer_says_why(
    make_client: MakeClient,
) -> None:
    answer = asked(make_client, 3, ARREST)
    assert (answer.esi_level, answer.model_level) == (1, 3)
    safety = answer.safety
    assert (safety.floor, safety.rules_level, safety.escalated) == (1, 1, True)
    assert safety.disagreement == 2
    assert safety.edition is Edition.V5
    binding = [rule for rule in safety.rules if rule.force == "must" and rule.at_least == 1]
    assert binding
    assert all(rule.because and rule.source for rule in binding)
    words = [ARREST[span.start : span.end] for rule in binding for span in rule.spans]
    assert "CPR" in " ".join(words)


def test_under_the_flag_policy_the_level_stays_and_the_floor_is_reported(
    make_client: MakeClient,
) -> None:
    answer = asked(make_client, 3, ARREST, policy="flag")
    assert (answer.esi_level, answer.model_level) == (3, 3)
    assert (answer.safety.floor, answer.safety.escalated) == (1, False)


@pytest.mark.parametrize(
    ("note", "estimate", "level"),
    [
        ("65-year-old man with crushing chest pain and sweating. HR 90, SpO2 97%.", 2, 2),
        ("30-year-old man with right lower quadrant belly pain since noon. HR 88.", 3, 4),
    ],
)
def test_a_disagreement_is_settled_and_the_answer_says_why(
    make_client: MakeClient, note: str, estimate: int, level: int
) -> None:
    answer = asked(make_client, 5, note)
    assert (answer.safety.rules_level, answer.safety.disagreement) == (estimate, 5 - estimate)
    assert answer.safety.floor is None
    assert answer.esi_level == level
    assert answer.safety.escalated_by == "disagreement"
    assert asked(make_client, 5, note, policy="floor").esi_level == 5


@pytest.mark.parametrize(("step_b", "level", "ground"), [(0.5, 3, "doubt"), (0.95, 4, None)])
def test_where_the_model_was_not_sure_the_rules_estimate_stands(
    make_client: MakeClient, step_b: float, level: int, ground: str | None
) -> None:
    note = "30-year-old man with right lower quadrant belly pain since noon. HR 88."
    sure = Confidence(step_a=1.0, step_b=step_b, step_c=1.0, step_d=1.0)
    hesitant = ScriptedBackend(lambda _: text(4), confidence=sure)
    made = make_client(hesitant, Settings(backend="scripted"))
    answer = TriageResponse.model_validate_json(
        made.post("/triage", json={"narrative": note}).content
    )
    assert (answer.esi_level, answer.safety.escalated_by) == (level, ground)
    assert (answer.model_level, answer.safety.rules_level) == (4, 3)
    assert answer.confidence is not None
    assert (answer.confidence.step_b, answer.confidence.overall) == (step_b, step_b)
    seen = samples(made.get("/metrics").text)
    assert seen["triage_model_confidence_sum{}"] == step_b
    assert seen['triage_model_confidence_bucket{le="0.9"}'] == (step_b < 0.9)
    assert asked(make_client, 4, note).confidence is None


@pytest.mark.parametrize("policy", ["escalate", "floor", "flag"])
def test_the_rules_never_lower_a_level(make_client: MakeClient, policy: str) -> None:
    answer = asked(make_client, 1, ANKLE, policy=policy)
    assert (answer.esi_level, answer.model_level) == (1, 1)
    assert answer.safety.escalated is False
    assert answer.safety.rules_level == 4
    assert answer.safety.disagreement == -3


def test_what_could_not_be_assessed_is_listed(make_client: MakeClient) -> None:
    safety = asked(make_client, 3, GIBBERISH).safety
    assert (safety.floor, safety.rules_level, safety.disagreement) == (None, None, None)
    assert safety.resources.count is None
    assert {"D-HEART-RATE-V5", "D-SATURATION-V5"} <= {item.id for item in safety.not_assessed}


def test_structured_vitals_reach_the_rules(make_client: MakeClient) -> None:
    client = make_client(says(4))
    body = {"narrative": "Cough for two days.", "patient": {"age_years": 50}}
    vitals = {"spo2_percent": 84, "respiratory_rate_per_min": 36}
    without = client.post("/triage", json=body).json()["safety"]
    within = client.post("/triage", json={**body, "vitals": vitals}).json()["safety"]
    assert "D-SATURATION-V5" in {item["id"] for item in without["not_assessed"]}
    assert "D-SATURATION-V5" in {rule["id"] for rule in within["rules"]}


def test_the_edition_is_a_setting_and_named_in_the_answer(make_client: MakeClient) -> None:
    assert asked(make_client, 3, ANKLE, edition="v4").safety.edition is Edition.V4


def test_metrics_count_rules_escalations_and_disagreements(make_client: MakeClient) -> None:
    client = make_client(says(3))
    for note in (ARREST, ARREST, ANKLE):
        client.post("/triage", json={"narrative": note})
    seen = samples(client.get("/metrics").text)
    assert seen['triage_escalations_total{from_level="3",ground="floor",to_level="1"}'] == 2
    assert seen['triage_disagreements_total{more_urgent="rules"}'] == 2
    assert seen['triage_disagreements_total{more_urgent="model"}'] == 1
    assert seen['triage_predicted_level_total{level="1"}'] == 2
    fired = {name: value for name, value in seen.items() if "rules_fired_total" in name}
    assert max(value for name, value in fired.items() if 'force="must"' in name) == 2


def test_the_rules_backend_answers_without_a_model_and_says_what_it_is(
    make_client: MakeClient,
) -> None:
    client = make_client(RulesBackend(Edition.V5))
    answer = client.post("/triage", json={"narrative": ARREST}).json()
    assert (answer["esi_level"], answer["model_level"]) == (1, 1)
    assert answer["model"]["id"] == "rules-v5"
    assert answer["model"]["backend"] == "rules"
    assert len(answer["model"]["digest"]) == 64
    assert "(must)" in answer["algorithm"]["step_a"]


def test_the_rules_backend_answers_with_the_estimate_that_stands_beside_it(
    make_client: MakeClient,
) -> None:
    client = make_client(RulesBackend(Edition.V5))
    patients = ({"age_years": 0.05}, {"age_years": 8.9, "sex": "male"}, {"age_years": 71})
    vitals: tuple[dict[str, float], ...] = (
        {},
        {"temperature_c": 38.4, "heart_rate_per_min": 151},
        {"spo2_percent": 88},
    )
    for patient, measured in itertools.product(patients, vitals):
        body = {
            "narrative": "Cough and fever since this morning, short of breath.",
            "patient": patient,
            "vitals": measured,
            "arrival_mode": "ambulance",
        }
        answer = client.post("/triage", json=body).json()
        assert answer["model_level"] == answer["safety"]["rules_level"], body
        assert answer["safety"]["disagreement"] == 0


def test_the_lexicon_is_compiled_before_the_service_is_ready(make_client: MakeClient) -> None:
    lexicon.cache_clear()
    make_client()
    assert lexicon.cache_info().currsize == 1


def test_where_the_rules_cannot_tell_their_backend_guesses_no_level(
    make_client: MakeClient,
) -> None:
    response = make_client(RulesBackend(Edition.V5)).post("/triage", json={"narrative": GIBBERISH})
    assert response.status_code == 502
    assert "no_level" in response.json()["detail"]


def test_the_digest_covers_every_source_that_decides_a_level() -> None:
    room = ROOT / "triage"
    deciding = {name.removesuffix(".py").rstrip("/") for name in _DECIDING}
    assert {"case", "answer", "level", "verdict"} <= deciding
    used = set()
    for path in room.rglob("*.py"):
        if path.relative_to(room).parts[0].removesuffix(".py") in deciding:
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.ImportFrom) and node.module == "triage":
                    used |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("triage."):
                    used.add(str(node.module).split(".")[1])
    assert used - deciding == {"layout"}, "that is in the fingerprint of the contract"
