"""Ordinary complaints that several words tell together: a fever with water that burns, a calf sore.

Name -> when it is told; ``told_complaints`` adds them to its own.
"""

from __future__ import annotations

from triage.rules import signs
from triage.rules.aged import age_from, not_surely_under
from triage.rules.condition import Condition, all_of, any_of, known, none_of, said, suspected

_GROWN = 12.0  # years, from which a fever with a bladder is one of the kidney or the prostate
_LATE = 50.0  # from which blood in the water or a bowel that bleeds is looked into
_OLD = 65.0

hurt = any_of(
    said("limb_injury_mechanism", "small_injury", "limb_hurt_told", "fall", "assault"),
    suspected("fracture_named"),
)
_with_stool = said(
    "diarrhea", "many_stools", "abdominal_pain", "diarrhea_told", "abdominal_pain_told"
)

# What a danger may rest on is told here by words of its own, so that no danger rests on them.
_IN_COMMON_WORDS = (
    "abdominal_pain",
    "cellulitis",
    "chest_injury",
    "depressed",
    "dialysis_access",
    "diarrhea",
    "dizziness",
    "epistaxis",
    "food_stuck",
    "high_glucose",
    "laceration",
    "limb_injury",
    "palpitations",
    "rash",
    "uri",
    "urinary",
    "vomiting",
    "wound_check",
    "needlestick",
    "only_request",
    "small_request",
)
COMMON: dict[str, Condition] = {
    **{name: said(f"{name}_told") for name in _IN_COMMON_WORDS},
    "limb_clot": all_of(said("limb_bigger"), none_of(hurt, said("bite", "insect_bite", "burn"))),
    "calf_ache": all_of(
        said("calf_sore"),
        none_of(
            hurt,
            said("limb_bigger", "leg_clot", "leg_cramps", "laceration", "laceration_told", "rash"),
        ),
    ),
    "biliary": any_of(
        said("gallbladder_told"),
        all_of(said("after_fat"), said("under_ribs_told")),
    ),
    "stone_flank": all_of(said("stone_again"), said("side_sore", "flank_pain")),
    "urine_red_late": all_of(
        said("urine_red"),
        said("urine_painless"),
        not_surely_under(_LATE),
        none_of(said("not_burning", "catheter_problem"), signs.feverish),
    ),
    "urine_fever": all_of(
        said("urinary", "urinary_told"), any_of(signs.feverish, said("chills")), age_from(_GROWN)
    ),
    "bowel_flare": all_of(known("gut_inflamed"), _with_stool),
    "bowel_blood_late": all_of(said("bowel_blood_long"), not_surely_under(_LATE)),
    "late_bleed": all_of(said("late_bleeding"), said("some_blood"), not_surely_under(_LATE)),
    "decline_late": all_of(said("run_down"), age_from(_OLD)),
    "thinning": all_of(said("weight_loss", "weight_loss_told"), none_of(said("all_over"))),
    "sugar_told": all_of(said("thirst"), said("much_water")),
    "cramps_drained": all_of(said("leg_cramps"), said("water_pill")),
    "foamy_swelling": said("foamy_urine"),
    "joint_warm": all_of(
        any_of(said("joint_hot_told"), all_of(said("skin_hot", "hot_joint"), known("gout"))),
        none_of(hurt),
    ),
    "skin_fever": all_of(said("skin_hot"), signs.feverish, none_of(hurt)),
    "vaccine_arm": all_of(said("vaccine_yesterday"), said("arm_after_shot")),
}
