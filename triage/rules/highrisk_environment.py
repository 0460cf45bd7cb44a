"""Decision point B, heat and cold, allergy, venom and chemicals."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.condition import all_of, any_of, known, none_of, over, said, under
from triage.rules.highrisk import consider

RULES = (
    consider(
        "B-TEMPERATURE",
        "a body temperature that is dangerous by itself",
        any_of(
            under(Measure.TEMPERATURE, limits.HYPOTHERMIA_UNDER_C),
            over(Measure.TEMPERATURE, limits.HYPERPYREXIA_OVER_C),
            all_of(said("heat_illness"), said("confusion", "lethargy")),
            all_of(signs.feverish, said("muscles_rigid")),
            all_of(
                under(Measure.TEMPERATURE, 34),
                said("hypothermia", "chills", "lethargy", "confusion", "stroke_signs"),
            ),
            all_of(
                said("hypothermia"),
                any_of(under(Measure.TEMPERATURE, 35), said("lethargy", "confusion")),
            ),
        ),
    ),
    consider(
        "B-FROSTBITE",
        "frostbite that reaches deep",
        all_of(said("frostbite"), said("frostbite_deep")),
    ),
    consider(
        "B-ALLERGY",
        "an allergic reaction with more than the skin",
        all_of(
            any_of(
                said("allergic_exposure", "hives"),
                all_of(said("allergy_known"), said("angioedema", "throat_closing")),
            ),
            any_of(
                said(
                    "dyspnea",
                    "wheeze",
                    "throat_closing",
                    "angioedema",
                    "chest_pain",
                    "vomiting",
                    "dizziness",
                    "syncope",
                    "near_syncope",
                ),
                all_of(said("hives"), said("voice_hoarse")),
            ),
        ),
    ),
    consider(
        "B-DIVING",
        "illness after a dive",
        said("bends"),
    ),
    consider(
        "B-SNAKE",
        "a venomous bite",
        all_of(
            any_of(said("snake_bite"), all_of(said("bitten_outdoors"), said("swelling_climbs"))),
            none_of(known("nontoxic")),
        ),
    ),
    consider(
        "B-HAZMAT",
        "contamination that needs containment",
        all_of(
            said("hazmat"),
            said("dyspnea", "eye_complaint", "cough", "vomiting", "burn", "confusion"),
        ),
    ),
)
