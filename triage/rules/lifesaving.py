"""Decision point A: does this patient need an intervention that saves life now?

Oxygen, venous access, ECG, laboratory tests, aspirin, nitroglycerin, pain relief and
nebulisers do not count and therefore appear in no rule of this file.
"""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.condition import (
    all_of,
    any_of,
    known,
    none_of,
    said,
    under,
)
from triage.rules.lifesaver import PRACTICE, TABLE, consider, must
from triage.rules.rule import Rule

_arrested = any_of(
    said("arrest"),
    all_of(
        said("pulseless"),
        any_of(none_of(said("limb_pulse")), signs.unresponsive, said("apnea")),
    ),
)
# A usual saturation, in a patient who is awake and pink.
_as_ever = all_of(signs.usual_saturation, none_of(signs.altered, said("blue", "failing_breath")))

RULES: tuple[Rule, ...] = (
    must(
        "A-ARREST",
        "cardiac or respiratory arrest, now or just resuscitated",
        _arrested,
    ),
    must(
        "A-INTUBATED",
        "an advanced or surgical airway is in place or needed",
        said("intubated", "intubated_today"),
        TABLE,
    ),
    must(
        "A-VENTILATED",
        "breathing is assisted, by bag-valve mask or emergent positive pressure",
        all_of(said("ventilated"), none_of(said("home_cpap"))),
        TABLE,
    ),
    must(
        "A-APNEA",
        "not breathing, or not enough to live",
        any_of(
            all_of(
                said("apnea"),
                any_of(
                    none_of(said("apnea_event", "awake_now", "breathing_poorly")),
                    all_of(said("apnea_going_on"), none_of(said("awake_now"))),
                ),
                any_of(
                    none_of(said("spell_over"), signs.spell_passed),
                    said("apnea_going_on"),
                    signs.low_saturation,
                ),
            ),
            under(Measure.RESPIRATORY_RATE, limits.APNEIC_RATE_UNDER),
            all_of(under(Measure.RESPIRATORY_RATE, limits.DEPRESSED_RATE_UNDER), said("blue")),
        ),
    ),
    must(
        "A-ELECTRICAL",
        "defibrillated, cardioverted or paced",
        all_of(said("shocked"), none_of(said("device_shock"))),
        TABLE,
    ),
    must(
        "A-CHEST-DECOMPRESSION",
        "chest decompressed or drained, or it must be",
        any_of(
            said("decompressed"),
            all_of(
                said("pneumothorax"),
                any_of(signs.hypotensive, signs.hypoxic, said("severe_respiratory_distress")),
            ),
        ),
        f"{TABLE} (needle, pericardium, thoracotomy); chest drain: general emergency practice",
    ),
    consider(
        "A-TENSION",
        "signs of a tension or open pneumothorax, or a flail chest",
        all_of(
            said("tension_signs"),
            any_of(signs.breathless, signs.hypotensive, signs.low_saturation, said("penetrating")),
        ),
    ),
    must(
        "A-ACCESS",
        "central or intraosseous access was needed to resuscitate",
        all_of(
            said("central_access"),
            any_of(signs.hypotensive, signs.altered, signs.poor_perfusion, said("blood_given")),
        ),
        "general emergency practice (resuscitation access)",
    ),
    must(
        "A-DRUG",
        "a resuscitation drug was given or is running",
        said("pressor"),
        TABLE,
    ),
    consider(
        "A-VOLUME",
        "blood or large volumes are given for poor circulation",
        all_of(
            said("fluid_resuscitation", "blood_given"),
            any_of(signs.hypotensive, signs.poor_perfusion, said("major_mechanism", "gi_bleed")),
        ),
        TABLE,
    ),
    must(
        "A-UNRESPONSIVE",
        "unresponsive, or rousable by pain only, and not the usual state",
        signs.unresponsive,
        "ESI Handbook v5, figure 2-2",
    ),
    must(
        "A-RESPIRATORY-DISTRESS",
        "severe respiratory distress",
        all_of(
            said("severe_respiratory_distress"),
            any_of(
                signs.low_saturation,
                signs.distressed_breathing_rate,
                said("airway_threat", "wheeze", "work_of_breathing", "failing_breath"),
                signs.altered,
            ),
        ),
    ),
    consider(
        "A-RESPIRATORY-DISTRESS-WORDS",
        "words of severe respiratory distress without a number beside them",
        all_of(
            said("severe_respiratory_distress"),
            any_of(
                none_of(
                    all_of(said("apnea", "apnea_event"), signs.spell_passed),
                    all_of(said("whooping", "color_spell"), said("well_between")),
                ),
                signs.low_saturation,
                signs.very_fast_breathing,
            ),
        ),
    ),
    must(
        "A-HYPOXIA",
        "saturation under 90% together with laboured, very fast or failing breathing",
        all_of(
            signs.hypoxic,
            none_of(_as_ever),
            any_of(signs.struggling, signs.altered, said("failing_breath", "submersion")),
        ),
    ),
    must(
        "A-HYPOXIA-CRITICAL",
        "saturation under 80%",
        all_of(
            under(Measure.SPO2, limits.CRITICAL_SPO2_UNDER),
            none_of(_as_ever),
        ),
        PRACTICE,
    ),
    consider(
        "A-HYPOXIA-BREATHLESS",
        "short of breath with a saturation under 90% that is not explained by chronic lung disease",
        all_of(signs.hypoxic, signs.breathless, none_of(known("copd", "home_oxygen"))),
    ),
    must(
        "A-AIRWAY",
        "the airway is blocked or closing",
        any_of(
            all_of(said("choking"), any_of(signs.struggling, said("dyspnea"), signs.altered)),
            all_of(said("choking"), said("blue"), none_of(said("spell_over", "awake_now"))),
            all_of(
                said("stridor", "airway_threat"),
                any_of(said("severe_respiratory_distress"), signs.hypoxic),
            ),
            all_of(said("throat_closing"), any_of(signs.struggling, signs.hypoxic)),
            all_of(said("gurgling"), signs.altered),
            said("airway_lost"),
        ),
    ),
    must(
        "A-ANAPHYLAXIS",
        "an allergic reaction with a failing airway, breathing or circulation",
        any_of(
            all_of(
                said("anaphylaxis"),
                any_of(signs.breathless, signs.hypotensive, said("throat_closing", "wheeze")),
            ),
            all_of(
                said("allergy_known"),
                said("angioedema", "throat_closing"),
                said("wheeze", "dyspnea", "stridor"),
            ),
            all_of(
                said("allergic_exposure", "hives"),
                any_of(
                    said("stridor", "severe_respiratory_distress"),
                    all_of(
                        said("wheeze", "dyspnea"),
                        any_of(said("throat_closing", "angioedema", "hives"), signs.hypotensive),
                        said("allergic_exposure"),
                    ),
                    signs.hypotensive,
                ),
            ),
        ),
        TABLE,
    ),
    consider(
        "A-AIRWAY-BURN",
        "burn with signs that the airway or most of the body is involved",
        all_of(
            said("burn_critical"),
            any_of(said("dyspnea", "stridor", "throat_closing"), signs.low_saturation),
        ),
    ),
    consider(
        "A-NEWBORN-DELIVERY",
        "birth complication that threatens mother or child",
        all_of(
            said("obstetric_emergency"),
            any_of(
                said("cord_out"),
                signs.hypotensive,
                signs.shock_index,
                said("vaginal_bleeding_heavy"),
            ),
        ),
    ),
    consider(
        "A-ECLAMPSIA",
        "seizure in or shortly after pregnancy",
        all_of(signs.expecting, said("seizure")),
    ),
)
