"""Vital signs, ages and pregnancies as they are spoken, and the numbers that do not bind.

One note a line.
"""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed
from triage.case import Case
from triage.findings import Findings
from triage.level import EsiLevel
from triage.rules import assess

# Each is level 1 or 2 by the number in it.
RAISED = """
    60M weak, pressure 70 palp
    60M tired, 62 by palp
    60M dizzy, pressure's 74 over 40
    55F weak, pressures in the 70s over 40s
    Crew says 72 over 40, pulse 120. 50M
    40F SVT at 198
    40F SVT 210
    66M wide complex tach at 190
    70F a-fib at 168
    70F afib RVR, rate 172
    30M breathing 40 a minute
    50M diabetic, glucometer says LO
    50M tired and thirsty, meter reads HI
    30M wheezing, breathing 44, talks
    80M dizzy, monitor shows 34
    30F palpitations, heart going at 190
    50M, pressure seventy over forty
    50M, 60 systolic
    40M eyes 1 verbal 2 motor 4
    40w2d, contractions q3
    22yo 32wks c/o severe HA
    3rd trimester, RUQ pain
    She's 31 weeks and bleeding
    31F 29+3, LOF since 3 am, contractions
    36 wks, sudden constant pain, hard as a board, dark bleeding
    26 weeks, short of breath
    35 weeks, RUQ pain, seeing spots
    29 weeks twins, contractions q6
    20 wks, fever 39.1, R flank pain
    32 weeks, fell on belly, cramping
    24F, 31 wks, decreased fetal movement
    8wk G3P2, fainted, belly pain
    PP day 8, pad every 20 min
    4 days pp, chest pain
    11 days after delivery, fever, foul lochia
    POD 5 c-section, fever 38.9, foul discharge
    30M fell about six meters, leg pain
    30M seven meter drop off a ledge, back pain
"""
# Each binds at this level.
BINDING = [
    ("70F 78/40, 134, 32, 88 %", 1),
    ("60M crew: 64/30 132 28 91%", 1),
    ("80M rate of 28 on the monitor", 1),
    ("30M breathing 4 a minute", 1),
    ("30M breaths about 5 per minute", 1),
    ("40M E1V1M4", 1),
    ("40M e1 v2 m3", 1),
    ("50M confused, meter reads LO", 1),
    ("3wo M, T 38.3", 2),
    ("3 wo girl, temp 38.4", 2),
    ("DOL 9, fever 100.9", 2),
    ("Day of life 12, T 38.2", 2),
    ("6 days of life, T 38.5", 2),
    ("Baby is three weeks and has 38.6", 2),
    ("He's 12 days and has a fever of 101, mother breastfeeds", 2),
    ("Boy born 17 days ago, rectal 38.4", 2),
    ("Mother of 10-day-old reports fever 38.6 in the baby", 2),
    ("Our son is 15 days, he has 38.8", 2),
    ("4 wks old, 38.1 rectally", 2),
    ("34wk G1, HA, 156/100", 2),
    ("G2P1 34 weeks, BP 158/96", 2),
    ("38 wks, BP 164/102, feels fine", 2),
    ("PPD 5, BP 162/98, HA", 2),
    ("5 days s/p NSVD, BP 170/100", 2),
    # What the note does not take back, or what was mended, goes on counting.
    ("55M chest pain, 84/40, repeat 82/40", 1),
    ("60M BP 66/40, after 2 L saline repeat 124/60", 1),
    ("60M SpO2 71% at home, now 95% on NRB", 1),
    ("40F GI bleed, 68/40 at home, here 120/70", 1),
    ("EMS 62/40, now 118/70. 50M weak", 1),
    ("50M insulin dosing error, sugar 31, confused", 1),
    ("13 y, pale, HR 126, 84/50", 1),
    ("16F pale and clammy, HR 140, 94/50", 1),
    ("60M 88/50, chest pain, clammy", 1),
    ("60M usual pressure 140/80, now 88/50, chest pain", 1),
    ("60M BP 86/50, below his usual, chest pain", 1),
    ("70M COPD, short of breath, SpO2 84 % baseline 92", 2),
    ("70M short of breath, SpO2 84%, normal heart sounds", 2),
    ("70M SpO2 72 % on his usual 2 L", 1),
    ("70M chest pain, BP 82/50, baseline dementia", 1),
    ("70M chest pain, BP 82/50 in his usual state of health until today", 1),
    ("husband's BP cuff read 60/30, gray and sweaty, 50F", 1),
    ("5-month-old, baby's heart rate 240, pale", 1),
    ("HR 26, now 66 after atropine. 70M", 1),
    ("GCS 6 at scene, now 15. 40M crash", 1),
    ("70M chest pain, HR 44, 82/50", 1),
    ("70M confused, HR 160", 1),
    ("40F chest pain, SVT at 198", 1),
    ("SpO2 72 %, mental status at baseline. 70M", 1),
    ("50M diabetic, confused, glucose 44", 1),
    ("50M diabetic, unresponsive, glucose 57", 1),
]
# None of these binds.
UNBOUND = """
    44F dizzy this morning, cuff error 60/30, repeat 126/74
    44F tired, auto cuff 62/40, manual 122/70
    50M felt faint, 68/40 at home, here 126/78
    62F cough, oximeter read 71 %, other finger 99 %
    62F cough, SpO2 68 % with poor waveform, 97 % on recheck
    35M anxious, watch showed HR 29 asleep, now 62
    40F worried, home oximeter showed pulse 28, here 64
    29F 30 weeks pregnant, fetal heart rate 152, chest pain
    30F tired, her husband's BP 60/40, hers 120/70
    66M COPD clinic visit, sat drops to 78 when walking, 94 % here
    30F faint at pharmacy, 66/40 now 110/68 lying down
    70M GCS 3 charted in error, GCS 15 on recheck
    16F pale after a blood draw, 96/58
    17M chest pain on pressing, 98/60
    15F migraine, pale, 98/62
    4-year-old pale, 88/52, drinks
    15M crash at walking pace, 98/60, knee sore
    34F 88/54 as always, chest wall pain
    30F usual pressure 88/56, warm and dry, chest pain
    30F chest pain, 86/52, which is her usual
    30F chest pain, BP runs low, 86/52
    30F chest pain, BP 86/52, runs in the 80s
    12M SpO2 76 %. Mother says this is his normal. Ear pain
    28F fainted, pale, 86/50 now 110/68 lying down
    40F headache, BP 66/38 (cuff too big), 118/70 with proper cuff
    40F cough, SpO2 64% probe off; 98% when replaced
    60F well, glucose 31 on meter, lab repeat 98
    30F anxious, HR 190 on the pulse ox, poor signal, 84 by palpation
    22M runner, fainted at blood draw, HR 44, 118/70
    70M on metoprolol, mild chest pain, HR 44, 128/76
    13M after albuterol, HR 152, chest pain
    30F panic, sweaty, chest tightness, HR 152
    70M COPD, 88 % on 2 L as always, short of breath
    70M COPD, short of breath, SpO2 87 %, lives at 86-88
    12M single ventricle, 78 % as always, ear pain
    50M diabetic, a bit confused, glucose 57
    mother of 10-day-old, T 38.4, breast pain
"""
# What no longer binds is an estimate of level 2 all the same.
STILL_TWO = """
    66M COPD clinic visit, sat drops to 78 when walking, 94 % here
    16F pale after a blood draw, 96/58
    22M runner, fainted at blood draw, HR 44, 118/70
    70M on metoprolol, mild chest pain, HR 44, 128/76
    30F panic, sweaty, chest tightness, HR 152
    50M diabetic, a bit confused, glucose 57
"""
QUIET = """
    40F SVT ablated last year, here for refill
    40F had SVT at 45 years of age, toe pain
    40F afib, takes 150 mg diltiazem, toe pain
    40F he rates the clinic 10, toe pain
    28F 30 weeks pregnant, fetal heart rate 150, wants a check-up
    30M drove 70 over 40, neck sore
    40F BMI is 38.6, toe pain
    40F A1c 8, sugar is low sometimes, refill
    40F 10 palpitations a day, mild
    30M 120/80 72 16 99% toe pain
    44F toe pain, cuff error 60/30, repeat 126/74
    50M toe pain, 68/40 at home, here 126/78
    34F 88/54 as always, toe pain
    3wo, baby acne, T 36.9
    24F three weeks after a cold
    mother of 10-day-old, T 38.4, sore nipples
    27F 3 wks pp, breast red, 38.4
    32F, 24 weeks since surgery, wound check
    28F, 20 wks of PT, knee sore
    28F postpartum, baby born 9 days ago, breast pain, T 38.5
    she is 3 weeks postop knee, mother drives
    34F 12 weeks of back pain
    27F 8 wks postop, wound check
    30F 6 wks after ankle fracture, pain
    40M 24 weeks, knee pain
    60F back pain, 24 weeks, no numbness
    55F shoulder pain for 24 weeks, BP 160/90
    50F smokes 1 ppd, 20 yrs, cough, BP 152/80
    40F PPD placed, read today, BP 152/90
    Born at 34 weeks, now 5 months, cold
    20M fell six meters from the car, toe pain
"""


def _notes(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def _assess(note: str) -> Findings:
    return assess(Case(narrative=note))


@pytest.mark.parametrize("note", _notes(RAISED))
def test_a_sign_or_a_pregnancy_in_few_words_is_read(note: str) -> None:
    assert alarmed(note)


@pytest.mark.parametrize(("note", "level"), BINDING)
def test_a_number_that_binds_goes_on_binding(note: str, level: int) -> None:
    assert _assess(note).floor is EsiLevel(level)


@pytest.mark.parametrize("note", _notes(UNBOUND))
def test_a_number_taken_back_or_usual_or_slightly_out_binds_nothing(note: str) -> None:
    assert _assess(note).floor is None


@pytest.mark.parametrize("note", _notes(STILL_TWO))
def test_what_no_longer_binds_is_still_estimated(note: str) -> None:
    assert _assess(note).rules_level is EsiLevel.EMERGENT


@pytest.mark.parametrize("note", _notes(QUIET))
def test_a_number_of_another_kind_raises_no_alarm(note: str) -> None:
    assert not alarmed(note)


def test_a_value_taken_back_is_kept_and_said_so() -> None:
    facts = _assess("44F dizzy, cuff error 60/30, repeat 126/74").facts
    assert any("60 is an error of measurement and not used" in each for each in facts.remarks)
    assert [item.value for item in facts.measurements if item.used] == [126, 74]
