"""Headings, signs and shorthand that say of when, of whom and whether a finding is.

Notes are parted by a vertical bar.
"""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed, bound, floor_of, notes
from triage.case import Case
from triage.level import EsiLevel
from triage.reading.lexicon import lexicon
from triage.reading.misspelt import MISSPELT
from triage.reading.words import split
from triage.rules import assess

# Level 1 binds.
RESUSCITATION = """
    History of Present Illness: Actively seizing for 10 minutes | pmh htn dm actively seizing |
    History: unresponsive, not breathing | 62M s/p cardiac arrest with ROSC |
    45M w/ PMH HTN w/ acute onset unresponsive | Past hour: actively seizing | Breathing: none |
    Pulse: none | Breathing: absent | Conscious: No | Responsive: No | Patent airway: No |
    Is the patient breathing? No. | Breathing: No; Pulse: No | Conscious: N Breathing: N |
    Full code, CPR in progress | pt unresponsvie | siezing x 10 min
"""
# Level 2 binds.
EMERGENT = """
    Hx of present illness: suicidal with a plan | Brief history: suicidal with a plan |
    History given by police: suicidal with plan | HPI: cough. History per wife: suicidal, plan |
    50M. (-) fever (+) suicidal ideation with plan | 22F denies fever, positive SI with plan |
    30M s/p GSW to chest | 30M status post stab wound to abdomen |
    50M hx HTN p/w suicidal ideation with plan | 50M hx depression BIBA for suicidal ideation |
    PMH depression transferred for overdose of tylenol | 34F hx bipolar w/ SI with plan |
    45M prior to arrival stabbed in the chest | 19M gun shot to abdomen |
    22F. Suicide risk: high | 22F sucidal with plan
"""
# The estimate says level 2.
ESTIMATED = """
    History per EMS: crushing chest pain radiating to left arm, diaphoretic |
    History/Exam: crushing chest pain and sweating | Hx: crushing chest pain and sweating |
    History of events: crushing chest pain and sweating | Denies fever, + crushing chest pain |
    Denies fever/chills, pos crushing chest pain | No fever + crushing chest pain |
    Negative for fever, positive for crushing chest pain and syncope |
    Denies: fever, cough Positive: crushing chest pain | 33F s/p overdose of tylenol tonight |
    72M s/p fall with left arm weakness | 33F od'd on tylenol |
    45M with history of HTN with crushing chest pain and sweating |
    50M hx of MI sent for crushing chest pain | 60M pmh copd acute respiratory distress |
    in the past hour left arm weakness and slurred speech | Follows commands: No |
    Moves left arm: No | Is patient breathing normally? No | Ankle fracture. Distal pulses: absent |
    ROS: negative except for crushing chest pain | no complaints aside from crushing chest pain |
    denies any symptoms other than crushing chest pain |
    all negative unless noted: crushing chest pain | 45F ankle fracture. cap refill 4 seconds |
    45F ankle fracture. cap refill > 3 sec | 72M slured speech, left weekness
"""
HARMLESS = """
    22F ankle sprain. Past medical history: seizures, suicide attempt |
    CC: ankle pain. HPI: twisted it. History: stroke, MI | History: HTN, DM. Sore toe |
    60M s/p MI 2015, runny nose | 30M s/p GSW 2012, medication refill | 60M s/p CABG, sore toe |
    30M s/p overdose last year, medication refill, denies SI |
    70M history of diabetes with neuropathy, toenail trim |
    70M history of stroke with left sided weakness, toenail trim |
    22M sore throat, strep positive, denies chest pain, syncope | 22F toe pain. Denies SI + HI |
    50M toe pain. Breathing: no distress. Pain with breathing: no. Trouble breathing? No |
    50M toe pain. Trouble swallowing, breathing? No | 50M toe pain. Stroke alert: no |
    22M. Family Hx: seizures, suicide | 22M sprain. Family Hx: HTN, status epilepticus |
    22M sprain. FH: stroke, seizures | 22M sprain. FamHx: stroke, suicide |
    22M sprain. Mother: HTN. Father: dementia | 22M sprain. Suicide risk: low |
    22M sprain. Columbia suicide severity: low risk | 22M sprain. Suicide attempt: never |
    22M sprain. Overdose risk: low | 82M sprain. Full code, wants CPR |
    22M sprain. Stroke scale: 0 | 22M sprain. Differential: stroke, aortic dissection, MI |
    22M sprain. Discharge instructions: call 911 for chest pain, stroke symptoms |
    22M sprain. Plan: monitor for anaphylaxis | 45F ankle sprain. Cap refill <2 sec |
    22M sprain. Return precautions given for chest pain, stroke symptoms, seizure |
    45F ankle sprain. cap refill less than 2 seconds | 45F ankle sprain. Cap refill 2s
"""


@pytest.mark.parametrize("note", notes(RESUSCITATION, "|"))
def test_a_threat_to_life_binds(note: str) -> None:
    assert floor_of(note) is EsiLevel.RESUSCITATION


@pytest.mark.parametrize("note", notes(EMERGENT, "|"))
def test_a_danger_binds(note: str) -> None:
    assert bound(note)


@pytest.mark.parametrize("note", notes(ESTIMATED, "|"))
def test_a_danger_is_estimated(note: str) -> None:
    assert alarmed(note)


@pytest.mark.parametrize("note", notes(HARMLESS, "|"))
def test_what_is_of_another_time_or_person_raises_no_alarm(note: str) -> None:
    assert not alarmed(note)
    assert not bound(note)


def test_a_limb_without_pulse_is_no_arrest() -> None:
    findings = assess(Case(narrative="Ankle fracture. Distal pulses: absent"))
    assert "A-ARREST" not in {finding.rule_id for finding in findings.findings}


def test_no_misspelling_is_a_word_or_a_stem_of_the_lexicon() -> None:
    # A pattern's "suicid*" would otherwise be read as "suicide*".
    stems = {name.rstrip("*") for name in lexicon()._own}
    stems |= {stem for stems in lexicon()._prefixes.values() for stem in stems}
    assert stems.isdisjoint(MISSPELT)
    assert [wrong for wrong, right in MISSPELT.items() if split(wrong).texts != [right]] == []
