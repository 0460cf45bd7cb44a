"""Decision point B, blood, hormones, kidneys and transplants."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import surely_aged
from triage.rules.condition import (
    all_of,
    any_of,
    known,
    none_of,
    not_surely_over,
    over,
    said,
    surely,
    suspected,
    under,
)
from triage.rules.highrisk import consider

HR = Measure.HEART_RATE

# Thirst and a sugar that ran high in the diabetes of grown-ups, with nothing of acid beside it.
_plain_sugar = surely(
    all_of(
        any_of(known("adult_diabetes"), surely_aged(limits.ADULT_DIABETES_FROM_YEARS)),
        surely_aged(18),
        none_of(
            known("insulin_diabetes", "transplant"),
            said("vomiting", "nausea", "abdominal_pain", "diarrhea", "weight_loss", "dka_sure"),
            said("lethargy", "confusion", "dyspnea", "weak_words", "chest_pain", "fever"),
            signs.fast_heart,
            over(Measure.GLUCOSE, limits.EXTREME_HYPERGLYCEMIA_OVER),
        ),
        not_surely_over(Measure.RESPIRATORY_RATE, limits.ADULT_RESPIRATORY_RATE_OVER),
        not_surely_over(Measure.TEMPERATURE, limits.FEVER_OVER_C),
    )
)

RULES = (
    consider(
        "B-DKA",
        "possible diabetic ketoacidosis",
        any_of(
            all_of(suspected("dka_named"), none_of(signs.pregnant)),
            all_of(known("diabetes"), said("ketone_breath")),
            all_of(
                any_of(said("high_glucose"), over(Measure.GLUCOSE, limits.HYPERGLYCEMIA_OVER)),
                any_of(
                    said(
                        "vomiting",
                        "lethargy",
                        "confusion",
                        "dyspnea",
                        "abdominal_pain",
                        "dka_signs",
                        "weakness",
                    ),
                    signs.fast_breathing,
                ),
                none_of(_plain_sugar),
            ),
            all_of(
                over(Measure.GLUCOSE, limits.EXTREME_HYPERGLYCEMIA_OVER), none_of(signs.comfortable)
            ),
            all_of(
                said("dka_signs"),
                any_of(
                    said("vomiting", "lethargy", "weight_loss", "confusion", "abdominal_pain"),
                    signs.fast_breathing,
                ),
            ),
        ),
    ),
    consider(
        "B-HYPOGLYCEMIA",
        "low blood sugar",
        any_of(
            under(Measure.GLUCOSE, limits.HYPOGLYCEMIA_UNDER),
            said("dextrose_given"),
            all_of(
                said("low_glucose"),
                said("diaphoretic", "confusion", "weakness", "dizziness", "lethargy"),
            ),
        ),
    ),
    consider(
        "B-ADRENAL",
        "adrenal insufficiency under stress",
        any_of(
            all_of(
                known("steroids"),
                known("steroid_stopped"),
                said("vomiting", "syncope", "confusion"),
                said("weakness", "dizziness", "near_syncope", "lethargy"),
            ),
            all_of(
                known("adrenal"),
                any_of(
                    said(
                        "vomiting",
                        "weakness",
                        "abdominal_pain",
                        "lethargy",
                        "diarrhea",
                        "confusion",
                        "dizziness",
                    ),
                    signs.feverish,
                    signs.hypotensive,
                ),
            ),
        ),
    ),
    consider(
        "B-THYROID",
        "thyroid storm or myxoedema",
        said("thyroid_storm"),
    ),
    consider(
        "B-SICKLE",
        "a sickle-cell crisis or complication",
        all_of(
            known("sickle_cell"),
            any_of(
                said("chest_pain", "dyspnea", "crisis_like"),
                # Blood that pools in the spleen.
                all_of(said("pale"), said("weakness", "abdominal_pain", "lethargy", "dizziness")),
                signs.feverish,
                all_of(
                    any_of(signs.severe_pain, said("sickle_crisis", "severe_words", "distress")),
                    # The pain of one sprain or cut is that of anybody.
                    none_of(said("small_injury")),
                ),
            ),
        ),
    ),
    consider(
        "B-HEMOPHILIA",
        "bleeding or injury with a clotting disorder",
        any_of(
            all_of(
                known("hemophilia"),
                said(
                    "head_injury",
                    "bleeding",
                    "limb_injury",
                    "fall",
                    "abdominal_pain",
                    "joint_swelling",
                    "headache",
                    "crash",
                    "laceration",
                ),
            ),
            all_of(known("low_platelets"), said("head_injury", "headache", "fall", "crash")),
        ),
    ),
    consider(
        "B-DIALYSIS",
        "missed dialysis or high potassium",
        any_of(
            all_of(
                known("dialysis"),
                any_of(
                    said(
                        "dyspnea",
                        "chest_pain",
                        "confusion",
                        "palpitations",
                        "fluid_overload",
                        "potassium_high",
                        "dialysis_missed",
                    ),
                    # Who had the whole run may be tired of it, or of a cold.
                    none_of(said("dialysis_done")),
                ),
                said(
                    "dyspnea",
                    "weakness",
                    "chest_pain",
                    "confusion",
                    "palpitations",
                    "fluid_overload",
                    "potassium_high",
                ),
            ),
            # Potassium that rises slows the heart, makes the limbs heavy and the mouth tingle.
            all_of(
                known("dialysis"),
                said("dialysis_missed"),
                any_of(
                    said("heart_slow", "limbs_heavy", "numbness", "near_syncope", "syncope"),
                    said("muscle_ache"),
                    under(Measure.HEART_RATE, limits.BRADYCARDIA_UNDER),
                ),
            ),
            all_of(known("dialysis"), said("dialysis_access"), said("bleeding")),
        ),
    ),
    consider(
        "B-TRANSPLANT",
        "an organ transplant with new symptoms",
        all_of(
            known("transplant"),
            any_of(
                signs.feverish,
                said("vomiting", "abdominal_pain", "weakness", "urinary", "dyspnea", "diarrhea"),
                said("feels_off", "fluid_overload", "chest_pain", "chills"),
            ),
        ),
    ),
    consider(
        "B-TRANSFUSION",
        "a reaction to a blood transfusion",
        all_of(known("transfused"), any_of(signs.feverish, said("chills", "hives", "dark_urine"))),
    ),
)
