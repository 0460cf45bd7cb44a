"""Dangers that must stand though a harmless use of the same words is beside them.

Notes are parted by semicolons.
"""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed, bound, floor_of, notes
from triage.level import EsiLevel

# Level 1 binds.
RESUSCITATION = """
    36M weak BP 72/40 HR 130 clammy; 67F septic T 39.4 HR 134 BP 82/44 RR 28 confused;
    6yo BP 72/40 HR 170 cap refill 5 sec, drowsy; 11yo stabbed abdomen HR 140 BP 92/50 pale;
    7yo hit by car at 40 mph, BP 88/50, HR 150; BP 130/80 cuff error, actual 70/40 by manual, gray
    and clammy; cuff reading 124/80 inaccurate, arterial line BP 62/30; 70F lethargic, BP 72/40,
    rechecked manual 70/42, cool and clammy; SpO2 74% nail polish, but ear probe 76% and cyanotic;
    IV start by EMS, tourniquet to left leg for arterial bleed; Labs drawn, tourniquet on right
    thigh for shotgun wound; police officer gave narcan to woman in car, RR 6 now barely
    responsive; witnessed arrest at church, and wife upset; swimmer pulled from pool, lifeguard
    gave CPR on victim, breathing weakly; husband intubated at outside hospital, arriving by
    helicopter; defibrillated in May and again today; cousin stabbed in chest, dropped off at
    door, BP 80/50; stops breathing at night, now stopped breathing and blue; not breathing fully,
    RR 6, blue; throat closes when crying, now stridor and drooling, peanuts; pt at the pharmacy
    became unresponsive; husband performed CPR on patient until EMS, ROSC; 1 year old limp for 20
    minutes, won't wake; sats 74% after coughing fit, now 93%, infant pertussis, blue;
    bleeding stopped? no, tourniquet on, spurting
"""
# Level 2 binds.
EMERGENT = """
    self harm scars, cut wrist tonight to end it; wanted to die from pain, took all her percocet;
    wants to end it with her boyfriend's gun; overdosed on coffee and ambien bottle; overdosed on
    milk and antifreeze; SI with plan via spanish interpreter; habla espanol, suicidal SI; SI,
    interpreter used, spanish speaking; pos SI neg HI; SI unstable mood, plan to jump;
    friend's suicide pact, she took pills with friend; Parents of a 12-day-old: T 38.4 rectal,
    sleepy; on 4 L at home, SpO2 66% baseline COPD, obtunded; mother of a 5 day old, BP 168/112,
    headache; 24F 30 weeks BP 168/112 HR 98 headache;
    inferior STEMI with stent in 2020, crushing pain now; EMS STEMI alert 56M, stents 2019, ASA
    given; starts chemo next cycle tomorrow, last cycle 8 days ago, fever 38.6; before chemo today
    found fever 38.8 and rigors; declined chemo today because of fever 39 after cycle 2; brother
    is shot in the belly, I drove him here; my boyfriend was stabbed in neck; GCS 7 initially,
    repeat GCS 15, head injury on eliquis; GCS 3 initially now 15, pills found; 77M on coumadin,
    GCS 13 at first, now 15; 32F BP 78/44 initially, now 104/60, positive hcg, shoulder pain
"""
# The estimate says level 2.
ESTIMATED = """
    45M motorcycle, BP 88/60 initially, now 120/80; glucose 38 by meter, now 104, on glipizide;
    friend is pregnant, she is bleeding and fainted, I drove her; grieving suicide of daughter,
    wants to join her; mother's suicide, now he says he will do the same; his sister brings him,
    he is on chemo, fever 38.8; sister with patient who is on chemo, fever 38.9; facial droop same
    as last stroke? no, new; 72M BP 84/50. Normal mental status per family. Weak and dizzy;
    on eliquis, CT shows clots in both lungs; baby foot visible at the introitus, ultrasound due;
    struck by car hood at highway speed, thrown;
    chest pain better? no, crushing and sweaty, 60M;
    baseline dementia, now unresponsive to voice; infant not responding after formula feed, blue
"""
# And what the narrowing must leave alone.
HARMLESS = """
    30F blood draw today, tourniquet left on too long, arm bruise; 41F lifeguard did CPR on a
    swimmer yesterday, sore back; 60M pain for 3 hr 20 min in toe, BP 120/80; 44M wart for 3 hrs
    itches, HR 70; 33M low back pain over the left SI joint
"""


@pytest.mark.parametrize("note", notes(RESUSCITATION))
def test_a_threat_to_life_binds(note: str) -> None:
    assert floor_of(note) is EsiLevel.RESUSCITATION


@pytest.mark.parametrize("note", notes(EMERGENT))
def test_a_danger_binds(note: str) -> None:
    assert bound(note)


@pytest.mark.parametrize("note", notes(ESTIMATED))
def test_a_danger_is_estimated(note: str) -> None:
    assert alarmed(note)


@pytest.mark.parametrize("note", notes(HARMLESS))
def test_what_is_harmless_stays_so(note: str) -> None:
    assert not alarmed(note)
