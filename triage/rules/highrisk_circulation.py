"""Decision point B, heart and vessels."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import reassurance, signs
from triage.rules.aged import age_from, age_under, not_surely_under
from triage.rules.condition import all_of, any_of, known, none_of, over, said, suspected, under
from triage.rules.highrisk import consider, must

HR = Measure.HEART_RATE
# An ache of jaw, shoulders, arms or upper belly that comes when the heart has to work.
_ache_of_effort = all_of(
    said("upper_ache"),
    any_of(
        all_of(
            said("comes_on_effort"),
            said("diaphoretic", "dyspnea", "nausea", "near_syncope", "pale", "eased_by_rest"),
        ),
        all_of(said("comes_at_work"), said("diaphoretic", "dyspnea", "near_syncope", "pale")),
    ),
    age_from(40),
    none_of(said("fall", "crash", "blow", "deformity", "dislocation", "fracture_named")),
)
# The jaw of a heart that has to work, and both arms at once: no single tooth or muscle.
_jaw_of_effort = all_of(
    said("jaw_ache"),
    said("comes_on_effort", "comes_at_work"),
    said("eased_by_rest"),
    age_from(40),
    none_of(said("fall", "crash", "blow", "fracture_named", "jaw_broken", "jaw_out")),
)
_arms_of_effort = all_of(
    said("both_arms"),
    said("comes_on_effort", "comes_at_work", "on_effort"),
    age_from(45),
    none_of(said("fall", "crash", "blow", "numb_gait", "neck_pain", "back_pain", "fever", "uri")),
)

RULES = (
    must(
        "B-STEMI",
        "an electrocardiogram or a cardiac alert that shows infarction",
        said("stemi"),
    ),
    consider(
        "B-ACS",
        "chest pain that may be an acute coronary syndrome",
        all_of(
            said("chest_pain", "angina_named"),
            any_of(
                known("cardiac_risk", "acs_named"),
                said(
                    "diaphoretic",
                    "acs_equivalent",
                    "dyspnea",
                    "poor_perfusion",
                    "syncope",
                    "near_syncope",
                    "vomiting",
                    "nausea",
                ),
                not_surely_under(35),
            ),
            none_of(
                said("shingles"),
                all_of(
                    said("chest_wall_pain", "cough", "uri"),
                    none_of(said("diaphoretic", "acs_equivalent"), known("acs_named")),
                ),
            ),
        ),
    ),
    consider(
        "B-ACS-EQUIVALENT",
        "an atypical picture of an acute coronary syndrome",
        any_of(
            all_of(
                said("acs_equivalent"),
                any_of(
                    said("diaphoretic", "chest_pain", "dyspnea"),
                    known("cardiac_risk", "acs_named"),
                    age_from(45),
                ),
                none_of(said("limb_injury_mechanism", "back_pain")),
            ),
            all_of(suspected("acs_named"), said("chest_pain", "dyspnea")),
            all_of(
                said("jaw_ache"),
                said("dyspnea", "diaphoretic", "nausea"),
                age_from(45),
                none_of(said("jaw_facial", "blow")),
                any_of(none_of(said("dental")), said("teeth_sound", "comes_on_effort")),
            ),
            _ache_of_effort,
            _jaw_of_effort,
            _arms_of_effort,
            all_of(said("upper_back"), said("diaphoretic"), age_from(35)),
            all_of(
                said("heartburn"),
                said("arm_ache", "diaphoretic"),
                age_from(35),
            ),
            all_of(
                said("arm_ache"),
                said("on_effort"),
                said("diaphoretic", "dyspnea", "jaw_ache"),
                age_from(45),
                none_of(said("limb_injury_mechanism", "back_pain", "dental")),
            ),
            all_of(
                any_of(
                    said("heartburn", "weakness"),
                    all_of(said("vomiting"), none_of(said("post_tussive"))),
                    all_of(said("abdominal_pain"), none_of(said("low_belly"))),
                ),
                said("diaphoretic"),
                any_of(age_from(50), known("cardiac_risk", "diabetes")),
            ),
        ),
    ),
    consider(
        "B-RHYTHM",
        "a dangerous heart rhythm or rate, stable",
        any_of(
            all_of(over(HR, limits.EXTREME_TACHYCARDIA_OVER), age_from(12)),
            all_of(
                over(HR, limits.FAST_WITH_SYMPTOMS_OVER),
                said("palpitations", "arrhythmia", "chest_pain"),
                age_from(12),
            ),
            all_of(under(HR, limits.CHILD_BRADYCARDIA_UNDER), age_under(1)),
            all_of(
                under(HR, limits.BRADYCARDIA_UNDER),
                age_from(12),
                said(
                    "weakness",
                    "dizziness",
                    "syncope",
                    "dyspnea",
                    "arrhythmia",
                    "chest_pain",
                    "diaphoretic",
                ),
            ),
            all_of(
                over(HR, limits.TACHYCARDIA_OVER),
                age_from(12),
                said("syncope", "diaphoretic"),
            ),
            all_of(
                under(HR, limits.SLOW_WITH_SYMPTOMS_UNDER),
                age_from(12),
                any_of(
                    said("syncope", "near_syncope"),
                    all_of(said("arrhythmia"), said("weakness", "dizziness", "dyspnea")),
                ),
            ),
            said("potassium_number"),
            all_of(
                known("potassium_high"),
                any_of(
                    said("palpitations", "weakness", "dyspnea", "muscle_ache"),
                    known("cancer", "chemotherapy", "dialysis"),
                ),
            ),
            said("device_shock", "unstable_rhythm"),
            all_of(said("device_kick"), known("defibrillator")),
            all_of(
                said("palpitations"),
                signs.fast_heart,
                said("dyspnea", "near_syncope", "syncope", "chest_pain", "diaphoretic"),
            ),
        ),
    ),
    consider(
        "B-SYNCOPE",
        "syncope with signs of a dangerous cause",
        all_of(
            said("syncope"),
            any_of(
                age_from(60),
                known("heart_failure", "arrhythmia", "acs_named", "eating_disorder"),
                said(
                    "chest_pain",
                    "dyspnea",
                    "palpitations",
                    "faint_in_effort",
                    "pregnant",
                    "gi_bleed",
                    "headache",
                    "abdominal_pain",
                    "back_pain",
                ),
                signs.death_in_kin,
                signs.hypotensive,
                signs.very_fast_heart,
            ),
        ),
    ),
    consider(
        "B-PE",
        "breathlessness or pleuritic pain with a risk of embolism",
        any_of(
            suspected("pulmonary_embolism"),
            all_of(
                said("dyspnea", "chest_pain", "pleuritic", "hemoptysis", "syncope"),
                known("clot_risk", "leg_clot", "dvt_known"),
                none_of(said("wheeze")),
            ),
        ),
    ),
    consider(
        "B-AORTA",
        "pain that may come from the aorta",
        any_of(
            said("tearing_trunk"),
            all_of(said("aortic_named"), none_of(said("follow_up", "refill", "aortic_old"))),
            all_of(
                known("aorta_risk"),
                said("chest_pain", "back_pain", "abdominal_pain", "upper_back"),
            ),
            all_of(
                said("chest_pain"),
                said("suddenly_worse"),
                said("chest_to_neck"),
                none_of(said("anxiety", "chest_injury", "limb_injury_mechanism", "cough", "uri")),
            ),
            all_of(
                said("aortic"),
                said(
                    "chest_pain",
                    "back_pain",
                    "abdominal_pain",
                    "syncope",
                    "severe_words",
                    "flank_pain",
                ),
            ),
            all_of(
                said("abdominal_pain", "back_pain", "flank_pain", "upper_back", "chest_pain"),
                known("aortic"),
            ),
            all_of(
                said("back_pain", "flank_pain", "abdominal_pain"),
                age_from(60),
                said("syncope", "near_syncope", "pale", "diaphoretic", "poor_perfusion"),
            ),
        ),
    ),
    consider(
        "B-LIMB-ISCHEMIA",
        "a limb without circulation",
        any_of(
            all_of(
                said("limb_ischemia", "limb_dead"),
                none_of(
                    said("shock_named"),
                    all_of(said("nv_intact"), none_of(said("other_side"))),
                    all_of(age_under(0.25), said("thriving", "drinking_well", "comfortable")),
                    all_of(said("raynaud"), reassurance.over_now),
                    all_of(said("chilblain"), none_of(said("limb_pulse", "numbness"))),
                ),
            ),
            all_of(said("limb_pulse"), none_of(said("arrest", "shock_named", "poor_perfusion"))),
        ),
    ),
    consider(
        "B-HYPOTENSION",
        "low blood pressure",
        all_of(signs.hypotensive, none_of(signs.usual_pressure)),
    ),
    consider(
        "B-HYPERTENSION",
        "very high blood pressure with symptoms of the brain, heart or eyes",
        all_of(
            any_of(
                over(Measure.SYSTOLIC, limits.HYPERTENSION_SYSTOLIC_OVER),
                over(Measure.DIASTOLIC, limits.HYPERTENSION_DIASTOLIC_OVER),
            ),
            said(
                "headache",
                "chest_pain",
                "dyspnea",
                "vision_change",
                "vision_loss",
                "confusion",
                "stroke_signs",
                "vomiting",
                "epistaxis",
            ),
        ),
    ),
)
