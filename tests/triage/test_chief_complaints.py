"""A chief complaint alone, as a registration desk writes it, gets a level.

Complaints are parted by a bar.  One that gets none reads as if nothing had been said: a slip in
a pattern ("hard time breathing" read as two words to choose from) once left "difficulty
breathing" so.
"""

from __future__ import annotations

import pytest

from triage.case import Case
from triage.rules.assessment import assess

COMPLAINTS = """
    difficulty breathing|trouble breathing|problems breathing|breathing difficulty|breathing
    problems|shortness of breath|can't breathe|hard time breathing|respiratory distress|labored
    breathing|asthma attack|wheezing|coughing up blood|chest pain|chest tightness|pressure in the
    chest|palpitations|irregular heartbeat|fainting|passed out|collapse|near fainting|dizziness|
    vertigo|weakness|weakness on one side|facial droop|slurred speech|confusion|altered mental
    status|headache|migraine|seizure|convulsion|fit|numbness|abdominal pain|belly pain|stomach
    ache|pelvic pain|flank pain|back pain|neck pain|nausea|vomiting|diarrhea|constipation|blood in
    stool|rectal bleeding|black stools|vomiting blood|food stuck in throat|sore throat|throat
    swelling|tongue swelling|lip swelling|allergic reaction|hives|rash|itching|fever|cough|cold
    symptoms|ear pain|nosebleed|toothache|red eye|vision loss|loss of vision in one eye|foreign
    body in eye|painful urination|blood in urine|unable to urinate|vaginal bleeding|vaginal
    discharge|pregnant and bleeding|pregnant and cramping|contractions|water broke|decreased fetal
    movement|testicular pain|leg swelling|calf pain|joint pain|swollen joint|knee pain|shoulder
    pain|ankle pain|hand injury|laceration|cut finger|burn|dog bite|bee sting|snake bite|head
    injury|fall|car accident|assault|stab wound|gunshot wound|fracture|dislocated shoulder|
    overdose|took too many pills|alcohol intoxication|withdrawal|suicidal thoughts|wants to die|
    depression|anxiety|panic attack|hallucinations|hearing voices|sexual assault|high blood
    pressure|low blood sugar|high blood sugar|dehydration|heat exhaustion|hypothermia|frostbite|
    electric shock|carbon monoxide exposure|smoke inhalation|jaundice|abscess|cellulitis|wound
    infection|medication refill|suture removal|work note|choking|drooling|swallowed object
"""


@pytest.mark.parametrize("complaint", [" ".join(one.split()) for one in COMPLAINTS.split("|")])
def test_a_chief_complaint_gets_a_level(complaint: str) -> None:
    assert assess(Case(narrative=f"45F with {complaint}.")).rules_level is not None
