"""Harmless visits in the plain words of dangers, and the same words of a danger.

Notes are parted by a semicolon.
"""

from __future__ import annotations

import pytest

from tests.triage.alarms import alarmed, notes
from triage.case import Case
from triage.level import EsiLevel
from triage.rules.assessment import assess

# No estimate of 1 or 2.
HARMLESS = """
    scraped knee, blood running, thirsty; cut finger, blood running, felt faint; knee scrape, blood
    running down leg, fainted at sight, awake now; shaving cut, blood runs, will not stop, on
    aspirin; ran marathon, blisters, skin dry, stumbled at finish; field worker, poison ivy, skin
    burning, mumbling; soccer practice, skin hot around knee, stumbled; camp in August, hot red
    skin around sting, wobbly tooth; feels lifeless, no energy; moans when ankle is pressed,
    nothing else; whimpers and nothing more when wound is cleaned; neck cut by thorn, coughs; neck
    cut, swallow fine, hoarse cold; rash all over 3 days ago after amoxicillin, hoarse; 3 days after
    birth, light bleeding, clot size of egg, thirsty from breastfeeding; cold, rattly breaths, looks
    blue coat; blue lips from popsicle, snoring breaths at night; rattly breathing, hand gray from
    paint; lost voice, speechless, cough with dyspnea, worn out; laryngitis, speechless, wheeze,
    tired out; tongue sticks out blue from candy, laughs; 20F tongue sticks out, voice thick since
    cold; cut down by branch on shin; was cut down by layoffs; feet off the floor on swing, sprained
    wrist; lifted down from hook, elbow scrape; took him down from tree, scraped knee; halloween
    noose decoration fell on head; depressed, will take all her tablets tonight as usual; ready to
    meet his maker joke, ankle sprain; not here to see grandchildren grow, working away, knee pain;
    hoarding, brings stash of pills for disposal; carpal tunnel, left grip is weaker; says the same
    word again, stutter; saying same word over and over, autism; coffee ran down left side of chin,
    burn; left hand falls limp asleep every night; lip fell on left side after dentist numbing;
    right eye sees nothing for years, glaucoma drops refill; lost vision in left eye in childhood;
    right eye all dark circles for years; contact lens, right eye red, sees rainbow around lamp; bp
    differs in each arm at pharmacy, chronic back pain; 60M left foot goes dead when sitting
"""
THERAPIST = "sad; they would be better off with a new therapist"
# Ill, and not dying.
NOT_DYING = """
    hot kitchen burn on hand, skin hot and red, confused about dressing changes; rash all over after
    amoxicillin, hoarse; hives from bee sting, sleepy; postpartum 2 weeks, bleeding hard to judge,
    drowsy, clots; hand foot mouth, tongue hanging out, drooling
"""
# The same words of a danger.
DANGEROUS = """
    left side of face and fingers numb since this morning; numb along left side face arm and fingers
    suddenly; right half of body and fingers numb today suddenly; fingers and face numb on right
    side suddenly; fingers and toes numb on one side suddenly; does not respond to name, speech
    gone; does not respond to name, speech slurred; 22M with shotgun injury to abdomen; cleaning
    shotgun, face full of birdshot; slit wrists in kitchen while cooking, note found; cut wrist
    while cooking, note found; groin wound, blood streams through the dressing, will not stop, white
    as a sheet; roofer in the sun, hot dry skin, stumbling and mumbling; left in parked car, skin
    hot to touch, not responding; recruit on a march, stopped sweating, delirious, sunburn; 30
    minutes after delivery, pads soaked, gushing, drowsy and faint; roommate cut him down in the
    closet, awake; taken down from hook, blue, limp; cut down from tree by police, rope on neck;
    coffee runs out of left corner of mouth, left hand numb; mouth dropped on the left, numb; right
    eye sees nothing since this morning, glaucoma for years; rainbow around lamps, eye red, blurry
"""


@pytest.mark.parametrize("note", [*notes(HARMLESS), THERAPIST])
def test_a_harmless_visit_raises_no_alarm(note: str) -> None:
    assert not alarmed(note)


@pytest.mark.parametrize("note", notes(NOT_DYING))
def test_who_is_ill_is_not_yet_dying(note: str) -> None:
    assert assess(Case(narrative=note)).rules_level != EsiLevel.RESUSCITATION


@pytest.mark.parametrize("note", notes(DANGEROUS))
def test_the_same_words_of_a_danger_are_heard(note: str) -> None:
    assert alarmed(note)
