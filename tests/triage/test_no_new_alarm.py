"""Harmless visits whose words also tell of a danger: a job, a scan, a form, a score, a toy.

Notes are parted by a semicolon.
"""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed, bound, notes

# No estimate of 1 or 2, and nothing that binds.
HARMLESS = """
    29M paramedic, back strain after a code, Lucas device running, lifted stretcher. Pain 4/10;
    22F cold x4 days, hardly breathing out of left nostril, otherwise well; 19F acne not
    responding, wants dermatologist; infant not responding to formula change, spits up, gaining
    weight, 4 mo; 7F ear infection, still not responding, on amoxicillin day 3, afebrile; teen
    stares at phone, eyes rolled when asked questions, acne check, not answering mom; 25F found
    out cold sore on lip is contagious; 2yo legs dangling from chair, mom looks gray with fatigue,
    child has diaper rash; 33F took lorazepam yesterday, eyelid still twitching; 40F marital
    status: still going through divorce, insomnia; epi running late, here with her brother, wants
    allergy testing; 55F levo running low, levothyroxine refill; 40M phenylephrine drip nasal
    drops, congestion; 26F pregnant 30 weeks, baby foot showing through belly when kicks, no pain;
    22F 38 weeks, ultrasound baby bottom first, version scheduled next week, here for itchy rash;
    30F inverted uterus question, IUD strings, no pain; 40F shoulder dystocia workshop, nurse,
    twisted back; 20M glass in shoulder stuck, tiny sliver; 35M on call for 5150 for work
    as sheriff, sprained knee; 50F hx of DTs, sober for years, refill naltrexone; 40F fell at
    protest, pink slip from job, psych stress, mild anxiety, no SI; 40F emergency custody order
    for kids, mother stressed, headache 3/10, denies SI; 34M dog is danger to others, bite on
    calf, small puncture; 30F works psych hold unit as aide, bitten on arm, small bruise; 33M
    scratched during involuntary hold of a patient, arm abrasion; 9F reports CAH diagnosis, adrenal,
    needs refill, well; 44F SI ferry, fell, wrist sprain; 44M SI x-ray reviewed, chronic low back
    pain; 44F PHQ9 4, SI item 0, BP check; 60M reports hi blood pressure 150/90, refill; 25M CC: HI
    (head injury) minor, no LOC; 45M cut his own neck shaving, small nick, stopped; 33M not slept 3
    nights because of toothache, talks constantly; 82M slow to answer due to hearing loss, here
    for ear wax; 17M score was 70 over 40, game injury, knee sprain; 30M heart going 20 miles run,
    blister; 20F lives on block, 180 Elm, sore throat; 25M BS lo mein dinner, vomited once, better;
    50F second-degree burn type 2 diabetic, palm 1 cm; 30F after flushing toilet, splash, eye
    rinse; 66F carotid ultrasound last week ok, mild headache, BP 155/85; 60F mastectomy 2015, arm
    swelling quickly improved with sleeve; 40F kidney transplant donor 2015, ankle sprain; 4F
    purple patches of eczema, T 38.0, runny nose, well; 10M new bruises on legs from soccer, T
    38.1, cold; 33M chicken bone sticks out of trash cut leg; 30M lost thumb drive in train, wrist
    pain typing; 4M run over by a tricycle wheel on toe, foot bruised, walks; 30F trapped in
    elevator 40 minutes, anxious, hands numb, better; 30F groped in the dark for a lamp,
    small bruise on hand; 40M almost drove into tree avoiding deer, no crash, neck sore;
    88F dementia, baseline A&O x1, skin tear of left forearm; 50M trach mask crusted, needs new
    one, gray tubing, well; 44F monitor shows pea-sized node, biopsy next week
"""
# The same words of a danger.
DANGEROUS = """
    64M LUCAS running, moved to bay 1; 6 month old congested, barely breathing; 60F hives, not
    responding, gray; 58M eyes rolled when she shook him, not answering, gray; 30M is out cold in
    the snow; 2F on mom's lap, gray, legs dangling; baby gray, arms hang over my arm; 24M lorazepam
    x2, left arm and leg still jerking; 26F 36 weeks, baby's foot is showing, call us; 31F inverted
    uterus after delivery, bleeding; 33F pink slipped today by police; 40M emergency custody order,
    threatened to kill his children; 34F SI x 3 days, Spanish interpreter; 20M SI, superficial
    razor nick to neck; 40M cut his own neck with a razor; 4M fever 39, tiny blood spots all over
    skin; 60M something tore in his back, legs dead; 70M positive blood culture drawn last night,
    called back; 60M complete heart block at 28; 50M heart going 180
"""


@pytest.mark.parametrize("note", notes(HARMLESS))
def test_a_harmless_visit_raises_no_alarm(note: str) -> None:
    assert not alarmed(note)
    assert not bound(note)


@pytest.mark.parametrize("note", notes(DANGEROUS))
def test_the_same_words_of_a_danger_are_heard(note: str) -> None:
    assert alarmed(note)
