"""Ordinary complaints that several words tell together: a fever with water that burns, a calf sore.

Name -> when it is told; ``told_complaints`` adds them to its own.
"""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_from, age_under, not_surely_under
from triage.rules.condition import (
    Condition,
    all_of,
    any_of,
    known,
    none_of,
    over,
    said,
    suspected,
)

_GROWN = 12.0  # years, from which a fever with a bladder is one of the kidney or the prostate
_LATE = 50.0  # from which blood in the water or a bowel that bleeds is looked into
_OLD = 65.0
_INFANT_UNDER = 0.5  # years, while the outlet of a stomach may narrow
_TODDLER_FROM, _CHILD_UNDER = 0.5, 12.0

hurt = any_of(
    said("limb_injury_mechanism", "small_injury", "limb_hurt_told", "fall", "assault"),
    suspected("fracture_named"),
)
_with_stool = said(
    "diarrhea", "many_stools", "abdominal_pain", "diarrhea_told", "abdominal_pain_told"
)

# Blood that comes from somewhere else than the womb.
_blood_elsewhere = said(
    *("epistaxis", "epistaxis_told", "laceration", "gi_bleed", "hemoptysis", "needlestick"),
    *("postpartum", "blood_urine", "rectal_pain"),
)
_cut_hand = said("hand_cut", "laceration", "laceration_told")
# What makes a bump of a child more than a bump.
_head_worse = said(
    *("head_flags", "vomiting", "headache", "seizure", "confusion", "lethargy", "vision_change"),
    *("syncope", "near_syncope", "major_mechanism", "crash", "assault", "abuse", "laceration"),
    *("needs_ct", "intoxicated", "dizziness", "weakness", "tooth_out"),
)
_film_again = said(
    *("deformity", "dislocation", "suddenly_worse", "new_change", "needs_xray", "plan_film"),
    *("injury_again", "laceration", "bone_tender", "weight_refused"),
)
# What an aching back takes a film for.
_back_flags = any_of(
    said("fall", "crash", "spine_injury", "major_mechanism", "bone_tender", "needs_xray"),
    said("weakness", "numbness", "weight_loss", "assault", "osteoporosis", "urinary_retention"),
    known("cancer"),
    said("fever"),
    age_from(_OLD),
)
_shot_for_it = any_of(
    said("plan_treatment", "shot_asked", "needs_iv_med", "shot_wished", "injection_due"),
    known("shot_asked"),  # the one of last year
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
    # However light, and where the pregnancy was seen in the womb too: blood group and a scan.
    "early_bleed": all_of(
        said("blood_below", "light_bleeding", "vaginal_bleeding"),
        any_of(
            signs.pregnant,
            all_of(said("weeks_along"), none_of(said("postpartum"))),
            all_of(said("maybe_pregnant"), said("test_positive")),
        ),
        none_of(_blood_elsewhere),
    ),
    "hand_inside": all_of(
        _cut_hand,
        said("hand_not_obeying", "finger_numb"),
        none_of(said("old_unchanged")),
    ),
    "tip_skin": all_of(said("tip_sliced"), none_of(said("complex_wound", "deformity"))),
    "chest_injury": any_of(
        said("chest_injury_told"),
        all_of(said("rib_blow"), none_of(said("shingles", "rash"))),
    ),
    "ribs_hit": all_of(said("rib_blow"), said("blow")),
    "flank_pain": all_of(
        said("loin_sore"), none_of(hurt, said("muscle_sore", "rash", "shingles", "exerted"))
    ),
    "back_pain": all_of(said("loin_sore"), any_of(hurt, said("muscle_sore", "exerted"))),
    "infant_jets": all_of(said("milk_in_jets"), age_under(_INFANT_UNDER)),
    "urinary_retention": all_of(said("water_held"), said("bladder_told", "low_belly", "distress")),
    "pile_lump": said("pile_clotted"),
    "lid_infected": all_of(
        said("lid_swollen"),
        any_of(
            said("lid_spreads"), signs.feverish, all_of(said("on_antibiotic"), said("infected"))
        ),
        none_of(said("hives", "allergic_exposure")),
    ),
    "burn_sized": all_of(
        said("blisters", "blister_torn"),
        said("burn", "burn_cause"),
        said("burn_large"),
        none_of(said("shingles", "insect_bite", "itchy_rash")),
    ),
    "scar_burst": all_of(said("operated_told"), said("scar_opens", "scar"), none_of(said("mild"))),
    "eye_wash": all_of(said("eye_splashed"), said("eye_to_wash")),
    "child_leg": all_of(
        said("child_landed"),
        said("leg_spared", "limp_told", "limping"),
        age_under(_CHILD_UNDER),
        none_of(said("fever", "hot_joint")),
    ),
    "bump_small": all_of(
        said("head_injury", "head_lump"),
        said("played_on", "lively_child"),
        age_from(_TODDLER_FROM),
        age_under(_CHILD_UNDER),
        none_of(_head_worse),
    ),
    "film_known": all_of(said("film_clear"), none_of(_film_again)),
    "back_shot": all_of(said("back_pain"), _shot_for_it, none_of(_back_flags)),
    "comforted": said("comfort_wished"),
    "gear_only": all_of(
        said("gear_again"),
        said("injury_known", "all_over", "none_now"),
        none_of(said("injury_again")),
    ),
    "sugar_supplies": all_of(
        said("sugar_gear"),
        none_of(over(Measure.GLUCOSE, limits.TREATED_GLUCOSE_OVER)),
        none_of(said("vomiting", "nausea", "abdominal_pain", "lethargy", "thirst", "fever")),
        said("insulin_at_hand", "no_complaint", "all_over", "none_now", "lively_child"),
    ),
    # Teeth go deep: redness around them takes blood and a drip.
    "bite_infected": all_of(
        said("bite"),
        said("infected", "red_skin", "infection_spreads", "cellulitis", "skin_hot"),
        none_of(said("insect_bite", "mild", "all_over")),
    ),
    "hook_in": all_of(said("hook_told"), said("removal_needed")),
    "pressure_reading": said("pressure_told"),
    "nose_runs": all_of(
        said("nose_drips"), none_of(said("bleeding", "some_blood", "epistaxis", "head_injury"))
    ),
    "muscle_ache": all_of(
        said("sore_after_sport"),
        none_of(hurt, said("dark_urine", "tense_limb", "deformity", "weakness", "fever")),
    ),
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
