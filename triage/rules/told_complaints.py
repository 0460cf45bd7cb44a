"""Complaints that several words tell together, and those that a word names without telling.

"The left leg is short and turned outward" names no hip, "the wrist, which is swollen" no injury:
each is read from what stands beside it.  A diagnosis of years ("a man with schizophrenia") and the
tight chest of a young asthmatic are no complaint of their own.
"""

from __future__ import annotations

from triage.findings import Resource
from triage.reading.facts import Measure, Status
from triage.rules import signs
from triage.rules.aged import age_from, age_under
from triage.rules.common_complaints import COMMON, hurt
from triage.rules.condition import Condition, all_of, any_of, known, none_of, past, said, under
from triage.rules.scene import Scene

_PULLED_ELBOW_FROM, _PULLED_ELBOW_TO = 0.4, 7.0  # years
_FRAGILE_FROM = 55.0
_LIMPS_UNDER = 15.0
_ELDER_FROM = 65.0
_OLD_FROM = 75.0
_SMALL_CHILD_TO = 5.0
_ZOSTER_FROM = 50.0
_spreading = all_of(
    said("on_antibiotic"),
    said("infection_spreads"),
    said("red_skin", "cellulitis", "infected"),
)
_struck = any_of(
    said("fall", "crash", "assault", "blow", "belly_blow", "chest_blow", "limb_injury_mechanism")
)
# A limb that aches from use or for years, which nobody hurt.
_worn = all_of(
    any_of(said("muscle_sore"), all_of(said("chronic_pain"), said("refill", "administrative"))),
    none_of(hurt, said("deformity", "no_trauma_limb", "red_skin", "hot_joint", "limping")),
    none_of(said("dark_urine", "weakness", "blood_urine", "fever")),
)
# A bruise that fades, on a limb that works.
_faded = all_of(
    said("old_bruise"),
    said("walks_well"),
    none_of(said("deformity", "fracture_named", "weight_refused", "numbness", "tense_limb")),
)
# Name -> when it is told.  Each is a complaint of ``complaints.py``.
_TOLD: dict[str, Condition] = {
    "hip_fracture": any_of(
        said("leg_short_turned"),
        all_of(said("foot_outward"), hurt, age_from(_FRAGILE_FROM)),
        all_of(said("fall"), said("hip_sore"), said("weight_refused"), age_from(_FRAGILE_FROM)),
        all_of(said("fall"), said("hip_sore"), age_from(_OLD_FROM)),
    ),
    "limb_injury": all_of(
        said("limb_sore"),
        hurt,
        none_of(said("laceration", "burn", "trivial_skin", "abrasion", "puncture", "bite")),
    ),
    "pulled_arm": all_of(
        said("arm_pulled"),
        said("arm_not_used"),
        age_from(_PULLED_ELBOW_FROM),
        age_under(_PULLED_ELBOW_TO),
        none_of(said("deformity", "fracture_named", "bruised", "neurovascular")),
    ),
    # A finger that does not bend beneath an open wound.
    "complex_wound": all_of(said("tendon_out"), said("laceration")),
    "burn_wide": all_of(
        said("burn"), said("blisters"), any_of(age_under(_SMALL_CHILD_TO), signs.severe_pain)
    ),
    # A spine that gave way under a small load.
    "back_cracked": all_of(
        said("back_pain"), age_from(_OLD_FROM), any_of(signs.severe_pain, said("bone_tender"))
    ),
    "muscle_breakdown": all_of(
        said("dark_urine"), said("exerted"), said("limb_hard_sore", "muscle_sore", "muscle_ache")
    ),
    "cellulitis": _spreading,
    "dental_spread": all_of(said("dental"), said("face_swollen"), signs.feverish),
    "joint_swelling": all_of(said("hot_joint"), signs.feverish, none_of(hurt)),
    "flank_pain": all_of(said("back_pain"), said("blood_urine"), none_of(hurt)),
    "chest_cold": all_of(known("copd"), said("cough"), said("phlegm")),
    "trach_infected": all_of(
        known("tracheostomy"), said("more_suction"), none_of(said("supplies", "follow_up"))
    ),
    "sinus_spread": all_of(
        said("sinus_infection"), said("forehead_swollen"), any_of(signs.feverish, said("infected"))
    ),
    "thinner_checked": all_of(said("epistaxis"), known("anticoagulant")),
    "food_stuck": all_of(said("thing_swallowed"), said("stuck_there")),
    "nosebleed_over": all_of(past("epistaxis"), known("nosebleed_over")),
    "muscle_ache": _worn,
    "burn_torn": all_of(said("burn"), said("blister_torn")),
    # A hip, a bone or a joint of a child that nobody hurt.
    "child_limp": all_of(
        any_of(said("limping", "limp_told"), all_of(said("weight_refused"), age_under(12))),
        age_under(_LIMPS_UNDER),
        none_of(hurt, said("laceration", "burn", "puncture", "bite", "removal_needed", "splinter")),
        none_of(said("arm_pulled", "arm_not_used")),
    ),
    "pain_past_pills": all_of(
        said("pills_failed"), any_of(signs.severe_pain, said("severe_words", "on_antibiotic"))
    ),
    "scar_infected": all_of(
        said("infected"),
        any_of(known("postpartum", "post_op"), said("scar")),
        none_of(said("suture_removal", "mild", "all_over")),
    ),
    "diarrhea_heavy": all_of(
        said("diarrhea"),
        said("many_stools"),
        any_of(said("bowel_flare", "on_antibiotic", "weakness", "dizziness"), age_from(60)),
    ),
    "kidney_blow": all_of(
        said("blood_urine"), said("belly_blow", "chest_injury", "chest_blow", "flank_pain"), _struck
    ),
    "finger_sheath": all_of(
        said("finger_held"), said("bite", "puncture", "infected", "cellulitis", "laceration")
    ),
    "zoster_lid": all_of(said("zoster_eye"), any_of(said("shingles"), age_from(_ZOSTER_FROM))),
    "sore_infected": all_of(
        said("pressure_sore"), any_of(said("sore_deep", "infected"), signs.feverish)
    ),
    "foot_infected": all_of(
        said("foot_ulcer"), known("diabetes"), none_of(said("wound_check", "mild"))
    ),
    "joint_device": all_of(said("joint_replaced"), said("joint_sore"), none_of(hurt)),
    "falls_often": all_of(said("falls_many"), age_from(_ELDER_FROM)),
    "elder_intake": all_of(said("intake_poor", "poor_feeding"), age_from(_ELDER_FROM)),
    "lab_sent": all_of(said("electrolyte"), said("sent_in"), none_of(said("refill"))),
}
# What is no complaint where it is named so only: the words that name it, and when.
_NAMED_ONLY: dict[str, tuple[str, Condition]] = {
    "psychotic": (
        "psych_history",
        none_of(
            said("psychosis_now", "suicidal", "homicidal", "distress", "violent", "withdrawal")
        ),
    ),
    "chest_pain": (
        "tight_chest",
        all_of(
            said("wheeze"),
            known("asthma_known"),
            said("speaks_freely", "mild", "comfortable"),
            age_under(40),
            none_of(known("cardiac_risk", "leg_clot"), said("near_syncope", "syncope")),
            none_of(under(Measure.SPO2, 95)),
        ),
    ),
}
_shot = all_of(
    said("injection_due"),
    said("shot_wished"),
    none_of(said("psychosis_now", "suicidal", "homicidal", "distress", "allergic_exposure")),
    none_of(said("voices_more")),
)
# What a planned injection may stand beside.
_BESIDE_A_SHOT = frozenset(("psychotic", "depressed", "anxiety", "cancer", "bite", "electrolyte"))
_STITCHED = frozenset(("laceration", "removal_needed", "head_injury", "jaw_facial"))
# A prescription for what is as ever, or a strap for what is mended.
_renewed = all_of(
    said("refill", "refill_told"),
    said("none_now", "old_unchanged", "all_over"),
    none_of(
        said("new_change", "needs_labs", "blood_level", "one_test", "needs_ecg", "needs_xray"),
        said("one_treatment", "needs_iv_med", "plan_treatment", "plan_team", "sent_in"),
    ),
)
_OLD_COMPLAINTS = frozenset(
    ("back_pain", "headache", "migraine", "anxiety", "depressed", "wheeze", "heart_failure")
) | frozenset(("urinary", "diarrhea", "cancer", "numbness", "strep_test", "swollen_gland"))
_MENDED = frozenset(("limb_injury", "catheter_problem", "fracture_named"))
_unhealed = any_of(
    said("wound_trouble", "infected", "infection_spreads", "cellulitis"), signs.feverish
)


def told(scene: Scene) -> frozenset[str]:
    """The complaints that the words of ``scene`` tell together."""
    return frozenset(
        name
        for table in (_TOLD, COMMON)
        for name, condition in table.items()
        if condition.holds(scene)
    )


def named_only(scene: Scene) -> frozenset[str]:
    """The complaints that ``scene`` names without telling of them."""
    names = frozenset(
        name
        for name, (words, condition) in _NAMED_ONLY.items()
        if name in scene.present and _only_as(scene, name, words) and condition.holds(scene)
    )
    unhurt = _worn.holds(scene) or _faded.holds(scene)
    return names | {"limb_injury"} if unhurt else names


def _only_as(scene: Scene, name: str, words: str) -> bool:
    """Whether every mention of ``name`` is one of ``words``."""
    elsewhere = {span for status in Status for span in scene.spans(words, status)}
    return elsewhere.issuperset(scene.spans(name, Status.PRESENT))


def planned(scene: Scene, complaints: frozenset[str]) -> list[Resource] | None:
    """What a planned visit takes; ``None`` where something else is the matter."""
    if complaints <= _BESIDE_A_SHOT and _shot.holds(scene):
        return [] if "vaccine_only" in scene.present else [Resource.PARENTERAL]
    if complaints <= _OLD_COMPLAINTS and _renewed.holds(scene):
        return []
    if complaints <= _MENDED and "gear_failed" in scene.present:
        return []
    if complaints <= _STITCHED and "stitches_back" in scene.present and not _unhealed.holds(scene):
        return []
    return None
