"""Words of two senses: the harmless one alarms nobody, and the other is not taken for it.

One note a line, where a backslash and an n are a line break.
"""

from __future__ import annotations

from tests.triage.alarms import alarmed

# What is denied, past, a relative's, an allergy's or a test's here is not the danger of today.
DANGERS = r"""
    24M Allergies: peanuts, ate cookie 20 min ago, throat swelling and hives
    24M allergy: bees - stung 10 min ago and now throat closing, hives all over
    24M Allergies: PCN\nCC: anaphylaxis after amoxicillin today
    24F allergies: none, fainted twice today with palpitations
    58M sudden worst headache of life CT neg.
    58M crushing chest pain radiating to jaw trop neg.
    19F syncope while running hcg neg.
    55M hematemesis and dizzy covid neg.
    30M suicidal with plan UDS neg.
    18M overdosed on tylenol tox neg.
    28F 30 weeks pregnant, Rh (-) vaginal bleeding
    Trop neg chest pressure radiating to left arm, diaphoretic, 60M
    72F stroke - hx HTN, onset 30 min ago
    72F code stroke hx afib
    72F CC: stroke hx of HTN, started 1 hr ago
    66M acute MI hx CABG
    72F aphasic since stroke this morning
    70M Dad had a cardiac arrest at home, ROSC
    30M Friend had to use CPR, arrest at gym, ROSC
    22M sister has narcan and used it after overdose
    4M Mom with him, seizure 6 min, first ever
    3M mom has him in arms, seizure for 5 min at home
    4M Dad got scared: seizure x 6 min
    5M Grandma with pt and seizure at school today lasting 6 minutes
    40M customer had a seizure in our store, brought by EMS
    Mom has collapsed and syncope today, 80F
    30M stranger had to cut him down from rope, strangled himself
    30M Roommate had to pull him out of car with exhaust running, carbon monoxide
    70M Dad had a seizure today, 3 min, still confused
    60M stroke team called, last known well 0900
    60M stroke center transfer for tPA, LKW 0900
    72F stroke team activated by EMS
    72F had a light stroke this morning, arm weak
    HR 176/m, RR 60/m, 5 week old with fever 38.9
    Infant boy fever 39, HR 176/m, RR 60/m, 5 weeks old.
    3-week-old with fever. Mother reports 2 years 3 months old sibling has cold.
    28F chest pain, pregnant, has a 2 year and 3 month old boy at home
    50F asthma, cannot finish sentences from crying and wheezing
    17F a bit drowsy after eating mushrooms from yard
    60M seizure meds given by EMS for 10 min of shaking
    10 day old sleeping all night and day, not feeding
    80F found with her phone on the floor, confused
    60M advised to come back for SDH on CT
"""
# PE is a lesson, OD an eye, SI a joint, LOC a level, DT a vaccine, "over" a speed.
TRIFLES = r"""
    70M chronic resp failure on home O2, here for ingrown toenail, SpO2 94%
    22M driving 70 over 40, ticket, rear-ended at a stop, neck sore
    PE by triage RN: swelling of ankle
    twisted knee in PE, able to walk
    during PE on Monday twisted ankle
    50F on Eliquis for PE. Stubbed toe
    50F since her PE, stubbed toe
    50F Meds: Eliquis (PE), metoprolol. toe pain
    2M bilateral PE tubes placed, ear check
    blurry vision OD, no pain
    VA 20/40 OD, 20/20 OS
    red eye OD with mild discharge
    Stye OD, mild
    Metformin 500 mg OD, amlodipine 5 mg OD. refill
    tender over R SI, no weakness
    has SI dysfunction
    has SI joint pain chronic
    worse over SI and low back
    Negative for SI, HI. toe pain
    Negative SI, negative HI. toe pain
    dizzy on standing 2 days ago, fine now. LOC A&Ox4
    crush injury to nail
    mild crush injury, walks
    bike vs car door at low speed, walking
    cut neck shaving, tiny nick
    stabbing in back when bending over
    sharp stabbing in chest when poking rib, pain 2/10
    36 weeks pregnant GBS positive
    needs dT, Tdap given
    Last DT, 2012
    PPH: depression. toe pain
    SDH screening done. toe pain
    postpartum bleeding normal lochia, 31F
    A1c Hgb 6.5. refill
    home O2 for hypoxia, ingrown toenail
    takes midodrine for hypotension, toe pain
    hanging a mirror and cut bleeding controlled
    hanging rope lights, ankle sprain
    Trauma activation criteria not met. ankle sprain
    Trauma code: green. ankle
    oral swelling after dental filling
    dead leg playing soccer
    woke with dead arm after sleeping on it
    5M found down the street with scraped knee, walking
    toxic looking mole
    accidental ingestion of pork
    3M ate coffee grounds and vomited once, playful
    Resp distress - none. toe pain
    50M alcohol withdrawal hx, denies tremor, here for toe pain
    46M Toe amp hit is bruised
    Allergies: penicillin (throat swelling). toe pain
    old pneumothorax, asks whether she may fly
"""


def _notes(text: str) -> list[str]:
    return [line.strip().replace(r"\n", "\n") for line in text.strip().splitlines()]


def test_a_danger_is_not_hidden_by_what_stands_beside_it() -> None:
    assert [note for note in _notes(DANGERS) if not alarmed(note)] == []


def test_a_word_of_two_senses_raises_no_alarm_in_the_harmless_one() -> None:
    assert [note for note in _notes(TRIFLES) if alarmed(note)] == []
