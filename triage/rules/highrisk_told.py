"""Decision point B, dangers that a plain account of a child or a youth tells between the lines."""

from __future__ import annotations

from triage.rules import reassurance, signs
from triage.rules.condition import all_of, any_of, known, none_of, said, surely
from triage.rules.highrisk import consider

_PRACTICE = "general practice; ESI Handbook v5, ch. 4 (high-risk situations)"

RULES = (
    consider(
        "B-MAGNETS",
        "magnets that were swallowed, which meet through the wall of the bowel",
        said("magnets_eaten"),
        "NASPGHAN guideline on ingested foreign bodies, 2015",
    ),
    consider(
        "B-METABOLIC",
        "an inborn error of metabolism with vomiting, fever or a fast",
        all_of(
            known("metabolic_known"),
            any_of(
                signs.feverish,
                said("vomiting", "not_eating", "poor_feeding", "lethargy", "diarrhea", "confusion"),
            ),
            none_of(reassurance.over_now),
        ),
        _PRACTICE,
    ),
    consider(
        "B-BRAIN-PRESSURE",
        "headaches of the morning with vomiting, an unsteady walk or double vision",
        all_of(
            said("morning_headache"),
            any_of(
                said("gait_new", "double_vision"),
                all_of(said("morning_vomit"), none_of(said("pregnant", "hungover"))),
            ),
            none_of(said("usual_headache", "migraine"), reassurance.long_known),
        ),
        _PRACTICE,
    ),
    consider(
        "B-PUPIL",
        "one pupil wider than the other after a blow, or with a headache or a changed mind",
        all_of(
            said("pupil_wide"),
            any_of(
                said("head_injury", "blow", "headache", "fall", "high_fall", "crash", "ejected"),
                signs.altered,
            ),
        ),
        _PRACTICE,
    ),
    consider(
        "B-SPLEEN",
        "a blow to the left side with a large spleen, or with pain in the tip of the shoulder",
        all_of(said("side_struck"), any_of(known("spleen_large"), said("shoulder_tip"))),
        _PRACTICE,
    ),
    consider(
        "B-LUNG-DOWN",
        "one side of the chest that sounds fainter, with sudden pain or breathlessness",
        all_of(
            said("lung_quiet"),
            said("chest_pain", "dyspnea", "pleuritic", "lung_popped", "chest_injury"),
            none_of(surely(signs.feverish)),
        ),
        _PRACTICE,
    ),
    consider(
        "B-REFLEXES",
        "weakness that climbs, or reflexes that are gone beside it",
        all_of(
            said("reflexes_gone"),
            said("ascending", "weakness", "numbness", "cord", "legs_fail", "walking_trouble"),
            none_of(reassurance.long_known),
        ),
        _PRACTICE,
    ),
)
