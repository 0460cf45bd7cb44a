"""Decision point B, belly, kidney, genitals and the eye."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import reassurance, signs
from triage.rules.aged import age_from, age_under, surely_aged
from triage.rules.condition import (
    all_of,
    any_of,
    female,
    known,
    none_of,
    not_surely_over,
    said,
    surely,
)
from triage.rules.highrisk import consider, must

# Sawdust or insulation that got into an eye which sees well and hurts no more than grit does.
_soft_only = all_of(
    said("soft_dust"),
    none_of(
        said("hard_chip", "vision_change", "vision_loss", "bleeding", "penetrating", "eye_trauma"),
        said("severe_words", "eye_severe", "major_mechanism", "chemical_eye"),
        signs.severe_pain,
    ),
)

# A bowel that stands still in a grown-up whose belly is soft and whose signs are in order.
_gut_stopped_steady = surely(
    all_of(
        said("gut_stopped"),
        said("belly_soft", "comfortable", "awake_now"),
        surely_aged(18),
        signs.steady,
        none_of(
            signs.severe_pain,
            said("belly_hard", "distress", "severe_words", "suddenly_worse", "lethargy"),
            said("confusion", "poor_perfusion", "diaphoretic", "pale", "gi_bleed", "syncope"),
            said("weak_words", "near_syncope", "fever"),
            known("steroids", "immunocompromised"),
        ),
        not_surely_over(Measure.TEMPERATURE, limits.FEVER_OVER_C),
    )
)

_NEWBORN_YEARS = 0.12

RULES = (
    consider(
        "B-GI-BLEED",
        "gastrointestinal bleeding that is more than streaks",
        all_of(
            said("gi_bleed"),
            any_of(
                said(
                    "gi_bleed_heavy",
                    "hypotension_told",
                    "dizziness",
                    "syncope",
                    "near_syncope",
                    "pale",
                    "weakness",
                    "diaphoretic",
                ),
                known("anticoagulant", "jaundice", "aortic_graft"),
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
                said("distress", "severe_words", "vomiting", "suddenly_worse", "lethargy"),
                known("steroids"),
                signs.fast_heart,
                signs.feverish,
            ),
            none_of(_gut_stopped_steady),
        ),
    ),
    consider(
        "B-HERNIA",
        "a hernia that is stuck, with signs that the bowel in it may die",
        all_of(
            said("hernia_stuck"),
            any_of(
                said("hernia_strangled", "vomiting", "severe_words", "distress"),
                age_under(2),
                signs.severe_pain,
            ),
            said("hernia", "hernia_strangled", "hernia_stuck"),
        ),
    ),
    consider(
        "B-INFANT-HERNIA",
        "a lump in the groin of an infant that is hard or with which the child vomits",
        all_of(age_under(2), said("groin_lump"), said("lump_firm", "vomiting", "bile_vomit")),
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
            age_under(4),
            any_of(
                said("jelly_stool"),
                all_of(said("bile_vomit"), age_under(1)),
                all_of(
                    said("belly_swollen"),
                    said("vomiting", "bile_vomit", "no_meconium", "poor_feeding"),
                    age_under(_NEWBORN_YEARS),
                ),
                all_of(
                    said("child_gut_emergency"),
                    none_of(reassurance.thriving),
                    said("vomiting", "abdominal_pain", "lethargy", "gi_bleed", "crying_baby"),
                ),
            ),
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
            any_of(
                said("testicular"),
                all_of(known("testis_undescended"), said("groin_ache")),
            ),
            any_of(
                said("sudden_onset", "severe_words", "distress", "vomiting", "nausea"),
                signs.severe_pain,
                age_under(30),
            ),
            none_of(
                surely(
                    all_of(
                        said("gradual"),
                        none_of(
                            signs.severe_pain, said("vomiting", "severe_words", "suddenly_worse")
                        ),
                    )
                ),
                # An infection that grew for days and burns with the urine, in a grown man.
                all_of(
                    said("slow_ache"),
                    said("gradual"),
                    said("urinary", "std"),
                    surely_aged(18),
                    none_of(said("vomiting", "nausea", "severe_words", "suddenly_worse")),
                ),
                surely(
                    all_of(
                        said("painless_lump"),
                        none_of(
                            signs.severe_pain, said("vomiting", "severe_words", "suddenly_worse")
                        ),
                    )
                ),
            ),
        ),
    ),
    consider(
        "B-PENIS",
        "priapism, fracture or strangulation of the penis",
        all_of(said("penile_emergency"), none_of(said("zipper"), reassurance.over_now)),
    ),
    consider(
        "B-OVARY",
        "possible torsion of the ovary",
        any_of(
            all_of(
                known("ovarian"),
                none_of(known("cancer")),
                any_of(
                    said("sudden_onset", "vomiting", "severe_words", "distress"), signs.severe_pain
                ),
            ),
            all_of(
                female,
                said("low_side_pain"),
                said("suddenly_worse", "sudden_onset", "distress_seen"),
                said("vomiting"),
                age_from(8),
                age_under(50),
            ),
            all_of(
                female,
                said("low_belly_side"),
                said("in_waves"),
                said("vomiting"),
                age_from(8),
                age_under(50),
                none_of(said("diarrhea", "flank_pain", "constipation")),
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
                        "major_mechanism",
                    ),
                    signs.severe_pain,
                ),
            ),
            all_of(
                said("high_velocity_eye"),
                said("eye_foreign", "eye_complaint"),
                none_of(_soft_only, all_of(said("speck_seen"), said("sees_well"))),
            ),
            all_of(
                said("power_tool"),
                said("eye_foreign"),
                none_of(_soft_only, all_of(said("speck_seen"), said("sees_well"))),
            ),
            all_of(said("vision_loss"), said("eye_complaint")),
            all_of(said("sight_faded"), none_of(reassurance.long_known)),
            said("eye_severe", "eye_trauma", "retinal"),
            all_of(said("chemical_splash"), said("eye_rinsed")),
            # From the sinus into the orbit, or beyond it.
            all_of(said("sinus_infection"), said("vision_change", "vision_loss", "eye_bulging")),
            all_of(
                known("glaucoma"),
                said("eye_complaint"),
                any_of(said("severe_words", "nausea", "vomiting", "headache"), signs.severe_pain),
            ),
        ),
    ),
)
