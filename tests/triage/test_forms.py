"""Notes as forms, templates and markup: a field ends where the next begins, and answers itself."""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed
from triage.reading import read_facts

# The danger stands behind another field, bracket, bullet or line.
HIDDEN_BY_A_FIELD = (
    "30M PMH: HTN HPI: Actively seizing",
    "19F | ROS: negative for fever | HPI: Suicidal with a plan",
    "50M hx depression CC: suicidal ideation",
    "24F. Allergies: peanuts HPI: throat closing and hives",
    "<pmh>HTN</pmh><hpi>Actively seizing</hpi>",
    '{"denies": ["fever"], "hpi": "Actively seizing"}',
    "[PMH] HTN [HPI] Actively seizing",
    "30M PMH HTN • HPI Actively seizing",
    "30M\nPMH: HTN\tHPI: actively seizing",
    "58M\nPMH:\nHPI: Crushing chest pain and sweating",
    "58M\nPMH: n/a\nHPI: Crushing chest pain",
    "58M\nPMH: -\nHPI: Actively seizing",
    "19F\nDenies chest pain\nSuicidal with a plan to overdose",
    "30M\nNo chest pain\nActively seizing",
    "DENIES FEVER, COUGH, VOMITING, DIARRHEA, DYSURIA\nCRUSHING CHEST PAIN WITH SWEATING, 58M",
    "Denies fever, cough, vomiting, diarrhea, dysuria, rash\n\nsuicidal, a plan to hang himself",
    "Family history: heart disease, diabetes, hypertension, CVA\n\nactively seizing",
    "50M\nDenies:\n- fever\n- cough\n\n- Actively seizing",
    "- PMH:\n  - HTN\n- HPI:\n  - actively seizing",
    "* PMH:\n* HPI: Actively seizing",
    "CC: actively seizing PMH: none Meds: none",
    "30M actively seizing | Allergies: None",
    "Suicidal: Yes Homicidal: No",
    "Chest pain: yes SOB: no Syncope: no",
    "30M suicidal with plan COVID negative",
    "79F fell (denies CP) hit head on warfarin",
    "66M (no fever) chest pain and syncope",
    "50M (h/o HTN) actively seizing",
    "50M. Denies cough - crushing chest pain for 1 hour",
    "50M. Denies cough | crushing chest pain for 1 hour",
    "50M. Denies cough → crushing chest pain for 1 hour",
    "70M weak, BP 74/40 HR 134 Baseline function: independent",
    "PMH: none. Cardiac arrest.",
    "60M\nPMH: HTN\nCardiac arrest",
    "PMH: HTN. GSW to chest.",
    "PMH: CAD. Inferior STEMI on EMS ECG.",
    "PMH: asthma. Smoker. Lives alone. STEMI.",
    "PSH: none. Stab wound to neck.",
    "PMH: peanut allergy. Anaphylaxis.",
    "FH: CAD. Chest pain.",
    "30M FHx: CAD. Unresponsive.",
    "60M\nFamily history: stroke\nFacial droop, slurred speech",
    "Brother: overdose. He is blue.",
    "Mother: seizure, 5 minutes ago",
    "[] fever, STEMI on ECG",
    "Weight [ ] kg, unresponsive, HR 40",
    "[ ] Trauma [ ] Medical: unresponsive",
    "☐ fever (x) chest pain, diaphoretic",
    "nil trauma unresponsive",
    "nil allergies chest pain diaphoretic",
    "60M ros negative chest pain crushing",
)
# The danger has a verb of its own behind the denial.
HIDDEN_BY_A_DENIAL = (
    "58F denies fever and has crushing chest pressure.",
    "Denies fever and vomited bright red blood",
    "44M denies alcohol and took 40 sleeping tablets.",
    "44M denies alcohol, swallowed 40 sleeping tablets.",
    "She denies taking anything and talks about ending her life.",
    "62M with no medical history and crushing chest pressure.",
    "72F is not in pain and her left arm is weak since noon.",
)
# Denied, past or of the family, however the form says so.
HARMLESS = (
    "50M\nDenies:\n- fever\n- chest pain\n- suicidal ideation",
    "45F med refill. PMH: HTN; CVA; MI",
    "45F med refill. PMH: HTN. CVA. MI.",
    "45F med refill. PMH: 1. HTN 2. CVA 3. MI",
    "45F med refill.\nPMH:\nHTN\nCVA\nMI",
    "22M rash. Suicidal ideation? No\nHomicidal ideation? No",
    "22M rash. [ ] suicidal ideation [ ] chest pain [x] itching",
    "22M rash. ☐ suicidal ideation ☐ chest pain",
    "44F rash, denies fever, chest pain and shortness of breath",
    "44F rash, denies fever, blurred vision and slurred speech",
    "44F rash, no fever, collapsed lung or chest pain",
    "44F rash. Allergies: shellfish - anaphylaxis, latex",
    "22M rash. nil chest pain, nil fever",
    "22M rash. Suicidal ideation Yes/No: No",
    "22M rash. Denies: • chest pain • stridor • suicidal ideation",
    "22M rash. Denies | chest pain | stridor | suicidal ideation",
    "22M rash. Denies SI, plans, intent, overdose",
    "22M rash. Denies being hit, stabbed, shot, burned",
    "22M rash. Denies psychiatric history and suicidal ideation",
    "22M ankle sprain. Concerns: Airway - no. Breathing: no.",
    '22M rash. "ros_negative": ["chest pain", "stridor"]',
)


@pytest.mark.parametrize("note", [*HIDDEN_BY_A_FIELD, *HIDDEN_BY_A_DENIAL])
def test_a_field_or_a_denial_hides_nothing_behind_it(note: str) -> None:
    assert alarmed(note)


@pytest.mark.parametrize("note", HARMLESS)
def test_what_a_form_denies_or_dates_raises_nothing(note: str) -> None:
    assert not alarmed(note)


def test_places_are_those_of_the_original_text() -> None:
    note = "30M\nPMH:\nHTN\nCVA HPI: suicidal (denies pain)\n\n BP | 82/40"
    facts = read_facts(note)
    said = {note[mention.span.start : mention.span.end] for mention in facts.mentions}
    assert "suicidal" in said
    assert all(text.strip() == text and text for text in said)
