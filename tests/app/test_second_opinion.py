"""The second opinion in the service: what it withholds, and that it says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import SecondOpinionUnusable
from app.main import create_app
from app.settings import Settings
from tests.app.test_metrics import samples
from tests.app.test_safety import asked, says
from tests.conftest import MakeClient
from triage.bag_of_words import COLUMNS, FEWEST_WORDS, INTERCEPT
from triage.verdict import EVEN, LIKELY, UNLIKELY

# The rules read the weakness as a stroke; everything else in it is a splinter.
SPLINTER = (
    "34-year-old woman with a splinter of wood in her left index finger since gardening this "
    "morning. She feels weakness of her left arm when she pulls at it with the tweezers. The "
    "finger is not red, not swollen, moves well. No other complaint. Walks in, smiling. Tetanus "
    "is up to date. HR 72, BP 118/70, RR 14, SpO2 99%, T 36.7."
)
# A field of vision that is gone, in words that no rule knows.
OWN_WORDS = (
    "72-year-old man, retired teacher. Since yesterday he sees the left half of the newspaper only "
    "when he turns his head; he bumps into the door frame on that side. No pain, walks in with his "
    "wife, joking. HR 76, BP 150/84, RR 14, SpO2 98%, T 36.6."
)
STROKE = (
    "68-year-old man whose speech became slurred an hour ago and whose left arm is weak; his face "
    "droops on the left since then. His wife drove him here at once. He takes pills for his blood "
    "pressure. HR 84, BP 178/95, RR 16, SpO2 97%, T 36.8."
)


def test_what_nobody_else_shares_does_not_stand_and_the_answer_says_so(
    make_client: MakeClient,
) -> None:
    safety = asked(make_client, 4, SPLINTER).safety
    assert (safety.floor, safety.rules_level) == (None, 2)
    assert safety.withheld == 2
    assert safety.second_opinion is not None
    assert safety.second_opinion.grounds is not None
    assert _danger(safety.second_opinion.note) < UNLIKELY
    assert _danger(safety.second_opinion.grounds) < EVEN
    alone = asked(make_client, 4, SPLINTER, second_opinion="none")
    assert (alone.esi_level, alone.safety.withheld, alone.safety.second_opinion) == (2, None, None)
    assert asked(make_client, 4, SPLINTER).esi_level == 3, "one level less than the danger"


def test_a_danger_that_it_shares_stands(make_client: MakeClient) -> None:
    answer = asked(make_client, 4, STROKE)
    assert (answer.esi_level, answer.safety.withheld) == (2, None)


def test_a_danger_that_it_is_sure_of_is_raised_to(make_client: MakeClient) -> None:
    answer = asked(make_client, 4, OWN_WORDS)
    assert (answer.safety.floor, answer.safety.rules_level) == (None, 5)
    assert (answer.esi_level, answer.safety.escalated_by) == (2, "opinion")
    assert answer.safety.second_opinion is not None
    assert _danger(answer.safety.second_opinion.note) >= LIKELY
    alone = asked(make_client, 4, OWN_WORDS, second_opinion="none")
    assert (alone.esi_level, alone.safety.escalated_by) == (4, None)


def test_a_short_note_gets_none(make_client: MakeClient) -> None:
    body = {
        "narrative": "Cord prolapse, 38 weeks, cord visible.",
        "patient": {"age_years": 25, "sex": "female"},
        "vitals": {"heart_rate_per_min": 84, "systolic_mmhg": 118, "diastolic_mmhg": 74},
        "arrival_mode": "ambulance",
    }
    assert len(str(body["narrative"]).split()) < FEWEST_WORDS
    answer = make_client(says(4)).post("/triage", json=body).json()
    assert answer["safety"]["second_opinion"] is None
    assert answer["esi_level"] == answer["safety"]["rules_level"] == 1


def test_harmless_words_around_a_danger_do_not_put_it_off(make_client: MakeClient) -> None:
    danger = "58-year-old man with chest pressure since an hour, sweaty."
    harmless = (
        "He also wants a refill of his metformin and a form for work to be signed. No other "
        "complaint, walks in, smiling, no cough, no fever, no rash, slept well."
    )
    for note in (danger, f"{danger} {harmless}", f"{harmless} {danger}"):
        answer = asked(make_client, 4, note)
        assert (answer.safety.rules_level, answer.esi_level) == (2, 2)


def test_withheld_estimates_are_counted(make_client: MakeClient) -> None:
    client = make_client(says(4))
    assert client.post("/triage", json={"narrative": SPLINTER}).json()["esi_level"] == 3
    seen = samples(client.get("/metrics").text)
    assert seen['triage_estimates_withheld_total{asked_level="2",given_level="3"}'] == 1
    raised = 'triage_escalations_total{from_level="4",ground="%s",to_level="3"}'
    assert (seen[raised % "disagreement"], seen[raised % "floor"]) == (1, 0)
    assert seen['triage_estimates_withheld_total{asked_level="1",given_level="2"}'] == 0


@pytest.mark.parametrize("content", [None, b"", b"term\tidf\n", b"\xff"])
def test_a_missing_or_damaged_table_stops_the_start(tmp_path: Path, content: bytes | None) -> None:
    table = tmp_path / "terms.tsv"
    if content is not None:
        table.write_bytes(content)
    with pytest.raises(SecondOpinionUnusable, match=str(table)):
        create_app(Settings(backend="scripted", second_opinion=str(table)))
    create_app(Settings(backend="scripted", second_opinion="none"))
    create_app(Settings(backend="rules", second_opinion=str(table)))


def test_a_table_of_ones_own_is_heard(make_client: MakeClient, tmp_path: Path) -> None:
    table = tmp_path / "terms.tsv"
    table.write_text(
        "\t".join(COLUMNS) + f"\n{INTERCEPT}" + "\t0" * 6 + "\nsplinter\t1\t9\t0\t0\t0\t0\n"
    )
    answer = asked(make_client, 4, SPLINTER, second_opinion=str(table))
    assert (answer.esi_level, answer.safety.escalated_by) == (1, "opinion")


def _danger(levels: dict[int, float]) -> float:
    """The probability of level 1 or 2."""
    return levels[1] + levels[2]
