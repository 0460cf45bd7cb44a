"""Decision point B, brain and cord as patients and families tell of them."""

from __future__ import annotations

from triage.rules import reassurance, signs
from triage.rules.aged import age_from
from triage.rules.condition import all_of, any_of, known, none_of, said
from triage.rules.highrisk import consider

_PRACTICE = "general practice; ESI Handbook v5, ch. 4 (high-risk situations)"

RULES = (
    consider(
        "B-WORD-BLIND",
        "print that has lost its meaning: a stroke behind the eyes",
        all_of(
            said("word_blind"),
            age_from(18),
            none_of(said("usual_headache", "psychotic"), reassurance.long_known),
        ),
        _PRACTICE,
    ),
    consider(
        "B-CORD-TOLD",
        "legs or arms that fail at once, after a fall, or in a patient with cancer",
        all_of(
            any_of(
                all_of(
                    known("cancer"),
                    said("legs_lost"),
                    none_of(said("limb_injury", "limb_injury_mechanism", "crash")),
                ),
                all_of(said("legs_paralyzed"), none_of(said("anxiety"))),
                all_of(
                    said("arms_fail"),
                    said("fall", "crash", "spine_injury", "major_mechanism", "diving"),
                ),
                said("tore_then_legs"),
            ),
            none_of(reassurance.long_known, signs.flu_limbs),
        ),
        _PRACTICE,
    ),
)
