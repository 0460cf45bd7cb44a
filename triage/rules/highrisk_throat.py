"""Decision point B, nose, ear, throat and neck."""

from __future__ import annotations

from triage.rules import signs
from triage.rules.condition import all_of, any_of, known, none_of, said
from triage.rules.highrisk import consider

_gushes = said("bleed_heavy")
_nose_stopped = known("nose_stopped", "nosebleed_over")

RULES = (
    consider(
        "B-EPISTAXIS",
        "a nosebleed that is brisk, or on a blood thinner",
        all_of(
            said("epistaxis"),
            any_of(
                known("anticoagulant", "hemophilia"),
                said("bleed_heavy", "massive_hemorrhage", "dizziness", "soaked"),
                signs.hypotensive,
                signs.very_fast_heart,
            ),
            none_of(
                all_of(
                    any_of(_nose_stopped, all_of(said("nose_slow"), none_of(_gushes))),
                    none_of(
                        known("hemophilia"),
                        said("massive_hemorrhage", "soaked", "near_syncope"),
                        signs.hypotensive,
                        signs.very_fast_heart,
                    ),
                )
            ),
        ),
    ),
    consider(
        "B-NECK-OPERATED",
        "a neck that swells or tightens after an operation: a bleed may close the airway",
        all_of(
            known("neck_operated"),
            any_of(said("neck_fills", "stridor", "dyspnea", "airway_threat"), signs.breathless),
            none_of(said("follow_up", "refill")),
        ),
        "general practice; DAS/BAETS/ENT-UK guideline on haematoma after thyroid surgery, 2022",
    ),
    consider(
        "B-EAR-DEEP",
        "an infection of the ear that reaches nerves or brain, in a patient at risk of it",
        all_of(
            said("ear"),
            known("diabetes", "immunocompromised", "transplant"),
            said("face_still", "stroke_signs", "bells", "confusion"),
        ),
        "general practice (necrotizing otitis externa)",
    ),
    consider(
        "B-THROAT-BLEED",
        "bleeding after a throat operation",
        any_of(
            said("throat_bleed"),
            all_of(known("throat_operated"), said("mouth_bled", "cups_of_blood")),
        ),
    ),
)
