"""Decision point B, belly, kidney, genitals, pregnancy and the eye."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.condition import (
    age_from,
    age_under,
    all_of,
    any_of,
    known,
    none_of,
    over,
    said,
    suspected,
    under,
)
from triage.rules.highrisk import consider, must

RULES = (
    consider(
        "B-GI-BLEED",
        "gastrointestinal bleeding that is more than streaks",
        all_of(
            said("gi_bleed"),
            any_of(
                said(
                    "gi_bleed_heavy",
                    "dizziness",
                    "syncope",
                    "near_syncope",
                    "pale",
                    "weakness",
                    "diaphoretic",
                ),
                known("anticoagulant", "jaundice"),
                signs.fast_heart,
                signs.hypotensive,
                age_from(65),
            ),
            none_of(said("hemorrhoid_bleed")),
        ),
    ),
    consider(
        "B-ACUTE-ABDOMEN",
        "signs of peritonitis, obstruction or strangulation",
        all_of(
            said("acute_abdomen"),
            any_of(
                signs.severe_pain,
                said("distress", "severe_words", "vomiting"),
                signs.fast_heart,
                signs.feverish,
            ),
        ),
    ),
    consider(
        "B-ELDER-ABDOMEN",
        "severe abdominal pain in an old patient",
        all_of(
            said("abdominal_pain"),
            age_from(65),
            any_of(
                signs.severe_pain, said("severe_words", "distress", "syncope"), signs.fast_heart
            ),
        ),
    ),
    consider(
        "B-CHILD-GUT",
        "possible intussusception, volvulus or obstruction in a small child",
        all_of(
            said("child_gut_emergency"),
            age_under(4),
            said("vomiting", "abdominal_pain", "lethargy", "gi_bleed", "crying_baby"),
        ),
    ),
    consider(
        "B-RENAL-COLIC",
        "severe flank pain of a systemic cause",
        all_of(
            said("flank_pain", "kidney_stone"),
            any_of(signs.severe_pain, said("distress", "severe_words")),
        ),
    ),
    consider(
        "B-TORSION",
        "sudden testicular pain",
        all_of(
            said("testicular"),
            any_of(
                said("sudden_onset", "severe_words", "distress", "vomiting", "nausea"),
                signs.severe_pain,
                age_under(30),
            ),
        ),
    ),
    consider(
        "B-PENIS",
        "priapism, fracture or strangulation of the penis",
        said("penile_emergency"),
    ),
    consider(
        "B-OVARY",
        "possible torsion of the ovary",
        all_of(
            known("ovarian"),
            any_of(said("sudden_onset", "vomiting", "severe_words", "distress"), signs.severe_pain),
        ),
    ),
    consider(
        "B-ECTOPIC",
        "possible ectopic pregnancy",
        any_of(
            all_of(
                suspected("ectopic_named"),
                said("abdominal_pain", "vaginal_bleeding", "syncope", "dizziness"),
            ),
            all_of(
                said("maybe_pregnant", "pregnant"),
                said("abdominal_pain", "one_side_pelvic"),
                any_of(
                    said(
                        "severe_words",
                        "near_syncope",
                        "syncope",
                        "dizziness",
                        "shoulder_referred",
                        "distress",
                        "pale",
                        "sudden_onset",
                    ),
                    signs.severe_pain,
                    signs.fast_heart,
                    signs.hypotensive,
                ),
                none_of(said("postpartum")),
            ),
        ),
    ),
    must(
        "B-OBSTETRIC-PRESSURE",
        "pregnant or postpartum with a systolic pressure under 90 or over 150",
        all_of(
            signs.expecting,
            any_of(
                over(Measure.SYSTOLIC, limits.OBSTETRIC_SYSTOLIC_OVER),
                under(Measure.SYSTOLIC, limits.OBSTETRIC_SYSTOLIC_UNDER),
            ),
        ),
    ),
    consider(
        "B-OBSTETRIC",
        "pregnant or recently delivered with a warning symptom",
        any_of(
            all_of(
                signs.pregnant,
                any_of(
                    said(
                        "chest_pain",
                        "dyspnea",
                        "vaginal_bleeding_heavy",
                        "obstetric_emergency",
                        "fetal_concern",
                        "syncope",
                        "major_mechanism",
                        "seizure",
                    ),
                    all_of(
                        said("headache", "vision_change"),
                        any_of(
                            said("late_pregnancy", "plain_swelling", "vision_change"),
                            over(Measure.SYSTOLIC, 139),
                        ),
                    ),
                    all_of(
                        said("late_pregnancy"),
                        said("vaginal_bleeding", "abdominal_pain", "labor", "crash", "fall"),
                    ),
                    all_of(said("abdominal_pain"), signs.severe_pain),
                ),
            ),
            all_of(
                signs.postpartum,
                any_of(
                    said(
                        "vaginal_bleeding_heavy",
                        "dyspnea",
                        "chest_pain",
                        "seizure",
                        "syncope",
                        "headache",
                    ),
                    all_of(said("abdominal_pain", "vaginal_discharge", "chills"), signs.feverish),
                ),
            ),
            said("preeclampsia_named"),
        ),
    ),
    consider(
        "B-VAGINAL-BLEEDING",
        "heavy vaginal bleeding",
        all_of(
            said("vaginal_bleeding_heavy"),
            said("vaginal_bleeding"),
            any_of(
                said("dizziness", "syncope", "pale", "near_syncope", "postpartum", "weakness"),
                signs.fast_heart,
                signs.hypotensive,
            ),
        ),
    ),
    consider(
        "B-DEHYDRATION",
        "severe dehydration in a child or frail patient",
        all_of(
            said("severe_dehydration"),
            any_of(age_under(5), age_from(75)),
            any_of(
                said("lethargy", "weakness", "poor_perfusion", "ill_appearing"), signs.fast_heart
            ),
        ),
    ),
    must(
        "B-EYE-CHEMICAL",
        "a chemical in the eye",
        all_of(said("chemical_eye"), said("eye_complaint")),
    ),
    consider(
        "B-EYE",
        "an eye or its vision in danger",
        any_of(
            all_of(
                said("penetrating_eye"),
                said("eye_complaint"),
                any_of(
                    said(
                        "vision_change",
                        "vision_loss",
                        "bleeding",
                        "penetrating",
                        "severe_words",
                        "eye_trauma",
                    ),
                    signs.severe_pain,
                ),
            ),
            all_of(said("high_velocity_eye"), said("eye_foreign", "eye_complaint")),
            all_of(said("power_tool"), said("eye_foreign")),
            all_of(said("vision_loss"), said("eye_complaint")),
            said("eye_severe", "eye_trauma", "retinal"),
            all_of(
                known("glaucoma"),
                said("eye_complaint"),
                any_of(said("severe_words", "nausea", "vomiting", "headache"), signs.severe_pain),
            ),
        ),
    ),
)
