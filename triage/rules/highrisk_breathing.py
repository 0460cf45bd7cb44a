"""Decision point B, breathing and the airway."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import reassurance, signs
from triage.rules.aged import age_from, age_under
from triage.rules.condition import all_of, any_of, known, none_of, past, said, surely, surely_from
from triage.rules.highrisk import consider, must

RULES = (
    consider(
        "B-CHEST-SUDDEN",
        "sudden chest pain with breathlessness or pain on breathing: collapsed lung, embolism",
        all_of(
            said("chest_pain", "pleuritic"),
            said("pleuritic", "dyspnea"),
            said("suddenly_worse"),
            none_of(said("anxiety", "chest_injury", "limb_injury_mechanism")),
        ),
    ),
    consider(
        "B-DYSPNEA",
        "breathing effort that is rising or may fail",
        any_of(
            said("severe_respiratory_distress", "inhalation_injury"),
            all_of(
                said("work_of_breathing"),
                none_of(
                    surely(
                        all_of(
                            said("effort_mild"),
                            any_of(
                                said("drinking_well", "comfortable", "awake_now"),
                                all_of(
                                    said("speaks_well"),
                                    surely_from(Measure.SPO2, limits.WELL_SPO2_FROM),
                                ),
                            ),
                            none_of(
                                signs.low_saturation, signs.fast_breathing, said("effort_marked")
                            ),
                        )
                    ),
                    all_of(said("anxiety"), said("all_over", "comfortable")),
                ),
            ),
            all_of(
                said("dyspnea", "wheeze"),
                any_of(signs.low_saturation, signs.very_fast_breathing, said("diaphoretic")),
            ),
            all_of(said("dyspnea"), said("lung_water")),
            signs.sinks_in_effort,
            all_of(
                said("dyspnea"),
                any_of(signs.immunocompromised, known("heart_failure"), said("fluid_overload")),
                any_of(
                    signs.fast_breathing, said("fluid_overload", "chest_pain", "poor_perfusion")
                ),
            ),
        ),
    ),
    must(
        "B-HYPOXIA",
        "saturation under 90% with breathing complaints",
        all_of(signs.hypoxic, signs.breathless, none_of(signs.usual_saturation)),
    ),
    consider(
        "B-STRIDOR",
        "noisy breathing from the upper airway",
        all_of(
            said("stridor"),
            # Heard only when a child cries: no stridor at rest.
            none_of(
                all_of(
                    said("stridor_upset_only"),
                    none_of(
                        said("work_of_breathing", "airway_threat", "blue", "throat_closing"),
                        said("allergic_exposure"),
                        signs.low_saturation,
                    ),
                ),
            ),
        ),
    ),
    must(
        "B-AIRWAY-THREAT",
        "cannot swallow secretions, or a swelling that may close the airway",
        any_of(
            all_of(
                said("airway_threat"),
                said(
                    "sore_throat",
                    "fever",
                    "throat_closing",
                    "dyspnea",
                    "stridor",
                    "peritonsillar",
                    "angioedema",
                    "food_stuck",
                    "dental_abscess",
                    "swollen_gland",
                ),
            ),
            said("epiglottitis"),
            all_of(
                said("throat_closing"),
                said("allergic_exposure", "hives", "dyspnea", "angioedema", "wheeze"),
                none_of(signs.swollen_tonsils),
            ),
        ),
    ),
    consider(
        "B-ANAPHYLAXIS-TREATED",
        "an allergic reaction that needed epinephrine, and may return when it wears off",
        all_of(
            said("epinephrine_used"),
            said("allergic_exposure", "hives", "throat_closing", "angioedema", "anaphylaxis"),
        ),
    ),
    consider(
        "B-AIRWAY-RISK",
        "a throat, tongue or airway that may become a threat",
        any_of(
            # "The cell is gone" is no history.
            all_of(known("button_battery"), age_under(6)),
            said("choking", "button_battery", "lockjaw", "mouth_floor", "neck_blow", "hot_swallow"),
            all_of(said("airway_threat"), none_of(said("teething"))),
            all_of(
                said("spit_cup"),
                said("sore_throat", "peritonsillar", "stridor", "angioedema", "throat_closing"),
                none_of(said("vomiting", "uri")),
            ),
            all_of(said("throat_closing"), none_of(said("sore_throat", "uri"))),
            all_of(said("angioedema"), said("allergic_exposure", "hives", "dyspnea")),
            said("anaphylaxis", "angioedema_named"),
            all_of(
                said("angioedema"),
                none_of(
                    said(
                        "dental",
                        "assault",
                        "fall",
                        "dental_abscess",
                        "head_injury",
                        "superior_vena_cava",
                    ),
                    all_of(
                        said("face_full"), known("face_full_reason"), none_of(said("swollen_more"))
                    ),
                    signs.swollen_tonsils,
                ),
            ),
        ),
    ),
    consider(
        "B-APNEA-EVENT",
        "an infant who stopped breathing or changed colour",
        all_of(
            any_of(said("apnea_event"), all_of(said("apnea"), signs.spell_passed)),
            any_of(age_under(2), said("baby_words")),
        ),
    ),
    must(
        "B-APNEA-BLUE",
        "an infant whose breath paused until the lips were blue, and who is pink again",
        all_of(said("apnea"), said("blue", "color_spell"), signs.spell_passed),
        "AAP guideline on brief resolved unexplained events, 2016 (not lower-risk)",
    ),
    consider(
        "B-ASTHMA-NEAR-FATAL",
        "a flare in a patient who has needed a ventilator before",
        all_of(
            past("intubated"),
            said("wheeze", "asthma_worse", "dyspnea"),
            none_of(reassurance.over_now, said("small_request", "only_request")),
        ),
        "GINA strategy report (risk factors of death from asthma)",
    ),
    consider(
        "B-ASPIRATION",
        "a foreign body that may sit in the airway of a child",
        all_of(
            said("aspiration"),
            age_under(8),
            said("wheeze", "dyspnea", "cough", "choking", "stridor"),
        ),
    ),
    consider(
        "B-HEART-PUMP",
        "a mechanical heart pump with symptoms or an alarm",
        all_of(
            known("heart_pump"),
            any_of(
                said(
                    "pump_alarm",
                    "dyspnea",
                    "syncope",
                    "near_syncope",
                    "dizziness",
                    "weakness",
                    "chest_pain",
                    "bleeding",
                    "gi_bleed",
                    "confusion",
                    "stroke_signs",
                    "palpitations",
                ),
                signs.feverish,
            ),
        ),
    ),
    consider(
        "B-HEMOPTYSIS",
        "coughing up more than streaks of blood",
        all_of(
            said("hemoptysis"),
            any_of(
                said("bleed_heavy", "dyspnea", "weight_loss", "cups_of_blood"),
                signs.immunocompromised,
            ),
        ),
    ),
    consider(
        "B-SVC",
        "swelling of face and arms: obstruction of the superior vena cava",
        any_of(
            all_of(said("superior_vena_cava"), known("cancer", "immunocompromised")),
            all_of(said("superior_vena_cava"), said("dyspnea")),
        ),
    ),
    consider(
        "B-HEART-FAILURE",
        "acute heart failure or postpartum cardiomyopathy",
        any_of(
            all_of(signs.postpartum, said("dyspnea")),
            all_of(
                known("heart_failure"), said("dyspnea"), said("fluid_overload", "work_of_breathing")
            ),
            all_of(said("dyspnea"), said("fluid_overload"), age_from(50)),
            all_of(known("heart_failure"), said("fluid_overload"), signs.fast_breathing),
        ),
    ),
)
