"""Decision point B, pregnancy, birth and gynaecological bleeding."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_from, age_under
from triage.rules.condition import (
    all_of,
    any_of,
    female,
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
        "B-ECTOPIC",
        "possible ectopic pregnancy",
        any_of(
            all_of(
                suspected("ectopic_named"),
                said("abdominal_pain", "vaginal_bleeding", "syncope", "dizziness"),
            ),
            # Behind tied tubes a pregnancy is often in the wrong place.
            all_of(
                known("tubes_tied"),
                said("maybe_pregnant", "pregnant"),
                said("abdominal_pain", "vaginal_bleeding", "syncope", "dizziness"),
                none_of(said("postpartum")),
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
            all_of(
                said("maybe_pregnant", "pregnant"),
                said("low_side_pain"),
                none_of(
                    said("postpartum", "late_pregnancy", "located_in_womb", "chronic_pain"),
                    age_from(52),
                ),
            ),
        ),
    ),
    consider(
        "B-BIRTH-NEAR",
        "a birth that will not wait, whether or not the pregnancy is known",
        any_of(
            all_of(
                said("head_coming", "bears_down"),
                any_of(signs.pregnant, said("weeks_gone", "labor", "late_pregnancy")),
            ),
            all_of(said("pains_minutes"), said("bears_down"), female, age_from(12), age_under(55)),
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
                        said(
                            "vaginal_bleeding",
                            "abdominal_pain",
                            "contractions",
                            "crash",
                            "fall",
                            "belly_blow",
                        ),
                    ),
                    all_of(
                        said("late_pregnancy"),
                        said("bleeding"),
                        none_of(
                            said("epistaxis", "laceration", "gi_bleed", "dental", "bite"),
                            # The planned injection of a well woman, for her kind of blood.
                            all_of(said("injection_due"), said("no_complaint")),
                        ),
                    ),
                    all_of(said("preterm"), said("waters")),
                    all_of(said("belly_blow"), said("fetal_concern", "contractions")),
                    all_of(
                        signs.feverish,
                        said("flank_pain", "pyelonephritis", "chills", "abdominal_pain"),
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
                    all_of(
                        said("abdominal_pain", "vaginal_discharge", "foul_discharge"),
                        signs.feverish,
                    ),
                    # Chills from the womb; those of a breast or a scar have their place.
                    all_of(
                        said("chills"),
                        signs.feverish,
                        none_of(said("breast", "cellulitis", "infected", "wound_trouble")),
                    ),
                ),
            ),
            all_of(said("preterm"), said("water_gush")),
            all_of(said("preterm", "late_pregnancy"), said("fetal_concern")),
            all_of(known("previa"), said("bleeding", "vaginal_bleeding")),
            all_of(
                known("pregnancy_lost"),
                signs.feverish,
                any_of(said("foul_discharge", "ill_appearing"), signs.very_fast_heart),
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
                known("anticoagulant", "hemophilia", "pelvic_surgery"),
                said("dizziness", "syncope", "pale", "near_syncope", "postpartum", "weak_words"),
                # Who is only tired of it, with pulse and pressure in order, is not bleeding out.
                all_of(said("weakness"), none_of(signs.steady)),
                signs.fast_heart,
                signs.hypotensive,
            ),
        ),
    ),
)
