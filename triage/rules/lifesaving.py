"""Decision point A: does this patient need an intervention that saves life now?

Oxygen, venous access, ECG, laboratory tests, aspirin, nitroglycerin, pain relief and
nebulisers do not count and therefore appear in no rule of this file.
"""

from __future__ import annotations

from triage import limits
from triage.findings import DecisionPoint, Force
from triage.level import EsiLevel
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.condition import (
    Condition,
    age_from,
    age_under,
    all_of,
    any_of,
    known,
    none_of,
    over,
    said,
    under,
)
from triage.rules.rule import Rule

_V5 = "ESI Handbook v5, ch. 3"
_TABLE = "ESI Handbook v5, table 3-1"
_PRACTICE = "general emergency practice; ESI Handbook v5, ch. 3"


def _must(rule_id: str, because: str, condition: Condition, source: str = _V5) -> Rule:
    return Rule(
        rule_id, DecisionPoint.A, EsiLevel.RESUSCITATION, Force.MUST, condition, because, source
    )


def _consider(rule_id: str, because: str, condition: Condition, source: str = _PRACTICE) -> Rule:
    return Rule(
        rule_id, DecisionPoint.A, EsiLevel.RESUSCITATION, Force.CONSIDER, condition, because, source
    )


_arrested = all_of(said("arrest"), none_of(said("limb_pulse")))
_bleeding_out = any_of(
    said(
        "massive_hemorrhage", "gi_bleed_heavy", "vaginal_bleeding_heavy", "bleed_heavy", "gi_bleed"
    ),
    all_of(said("vaginal_bleeding"), signs.pregnant),
)
_torso_compromise = any_of(
    said("severe_respiratory_distress", "work_of_breathing", "dyspnea", "expanding", "poor_perfusion",
         "tension_signs", "diaphoretic", "pale"),
    signs.altered,
    signs.low_saturation,
    signs.hypotensive,
    signs.very_fast_breathing,
    signs.very_fast_heart,
    signs.shock_index,
)  # fmt: skip
_unstable = any_of(
    signs.hypotensive,
    signs.altered,
    signs.poor_perfusion,
    said("syncope", "chest_pain", "diaphoretic", "severe_respiratory_distress"),
)
_not_awake = none_of(said("awake_now"))

RULES: tuple[Rule, ...] = (
    _must(
        "A-ARREST",
        "cardiac or respiratory arrest, now or just resuscitated",
        _arrested,
    ),
    _must(
        "A-INTUBATED",
        "an advanced or surgical airway is in place or needed",
        said("intubated"),
        _TABLE,
    ),
    _must(
        "A-VENTILATED",
        "breathing is assisted, by bag-valve mask or emergent positive pressure",
        all_of(said("ventilated"), none_of(said("home_cpap"))),
        _TABLE,
    ),
    _must(
        "A-APNEA",
        "not breathing, or not enough to live",
        any_of(
            all_of(said("apnea"), none_of(said("apnea_event", "awake_now", "breathing_poorly"))),
            under(Measure.RESPIRATORY_RATE, limits.APNEIC_RATE_UNDER),
        ),
    ),
    _must(
        "A-ELECTRICAL",
        "defibrillated, cardioverted or paced",
        all_of(said("shocked"), none_of(said("device_shock"))),
        _TABLE,
    ),
    _must(
        "A-CHEST-DECOMPRESSION",
        "chest decompressed or drained, or it must be",
        any_of(
            said("decompressed"),
            all_of(
                known("pneumothorax"),
                any_of(signs.hypotensive, signs.low_saturation, said("severe_respiratory_distress")),
            ),
        ),
        _TABLE,
    ),
    _consider(
        "A-TENSION",
        "signs of a tension or open pneumothorax, or a flail chest",
        all_of(
            said("tension_signs"),
            any_of(signs.breathless, signs.hypotensive, signs.low_saturation, said("penetrating")),
        ),
    ),
    _must(
        "A-ACCESS",
        "central or intraosseous access was needed to resuscitate",
        all_of(
            said("central_access"),
            any_of(signs.hypotensive, signs.altered, signs.poor_perfusion, said("blood_given")),
        ),
        "general emergency practice (resuscitation access)",
    ),
    _must(
        "A-DRUG",
        "a resuscitation drug was given or is running",
        said("pressor"),
        _TABLE,
    ),
    _consider(
        "A-VOLUME",
        "blood or large volumes are given for poor circulation",
        all_of(
            said("fluid_resuscitation", "blood_given"),
            any_of(signs.hypotensive, signs.poor_perfusion, said("major_mechanism", "gi_bleed")),
        ),
        _TABLE,
    ),
    _must(
        "A-UNRESPONSIVE",
        "unresponsive, or rousable by pain only, and not the usual state",
        any_of(
            signs.comatose,
            all_of(
                said("unresponsive"),
                none_of(said("awake_now", "baseline_state", "brief_unconsciousness")),
            ),
        ),
        "ESI Handbook v5, figure 2-2",
    ),
    _must(
        "A-RESPIRATORY-DISTRESS",
        "severe respiratory distress",
        all_of(
            said("severe_respiratory_distress"),
            any_of(
                signs.low_saturation,
                signs.distressed_breathing_rate,
                said("airway_threat", "wheeze", "work_of_breathing"),
                signs.altered,
            ),
        ),
    ),
    _consider(
        "A-RESPIRATORY-DISTRESS-WORDS",
        "words of severe respiratory distress without a number beside them",
        said("severe_respiratory_distress"),
    ),
    _must(
        "A-HYPOXIA",
        "saturation under 90% together with laboured, very fast or failing breathing",
        all_of(signs.hypoxic, any_of(signs.struggling, signs.altered)),
    ),
    _must(
        "A-HYPOXIA-CRITICAL",
        "saturation under 80%",
        all_of(
            under(Measure.SPO2, limits.CRITICAL_SPO2_UNDER),
            none_of(said("baseline_state")),
        ),
        _PRACTICE,
    ),
    _consider(
        "A-HYPOXIA-BREATHLESS",
        "short of breath with a saturation under 90% that is not explained by chronic lung disease",
        all_of(signs.hypoxic, signs.breathless, none_of(known("copd", "home_oxygen"))),
    ),
    _must(
        "A-AIRWAY",
        "the airway is blocked or closing",
        any_of(
            all_of(said("choking"), any_of(signs.struggling, said("dyspnea"), signs.altered)),
            all_of(
                said("stridor", "airway_threat"),
                any_of(said("severe_respiratory_distress"), signs.hypoxic),
            ),
            all_of(said("throat_closing"), any_of(signs.struggling, signs.hypoxic)),
        ),
    ),
    _must(
        "A-ANAPHYLAXIS",
        "an allergic reaction with a failing airway, breathing or circulation",
        any_of(
            all_of(
                said("anaphylaxis"),
                any_of(signs.breathless, signs.hypotensive, said("throat_closing", "wheeze")),
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
        _TABLE,
    ),
    _must(
        "A-SHOCK",
        "low blood pressure with signs that the tissues are not perfused",
        any_of(
            all_of(
                signs.hypotensive,
                any_of(
                    signs.poor_perfusion,
                    signs.altered,
                    signs.very_fast_heart,
                    said("diaphoretic", "pale", "chest_pain", "stemi", "gi_bleed_heavy"),
                ),
            ),
            all_of(signs.shock_index, any_of(_bleeding_out, said("major_mechanism", "penetrating"))),
        ),
    ),
    _must(
        "A-PROFOUND-HYPOTENSION",
        "profound hypotension",
        any_of(signs.profoundly_hypotensive, said("shock_named")),
    ),
    _consider(
        "A-SHOCK-INDEX",
        "heart rate far above a low blood pressure",
        signs.shock_index,
    ),
    _must(
        "A-HEMORRHAGE",
        "bleeding that is not controlled",
        any_of(
            said("tourniquet"),
            all_of(
                said("massive_hemorrhage"),
                any_of(
                    signs.hypotensive,
                    signs.very_fast_heart,
                    signs.poor_perfusion,
                    signs.altered,
                    said("amputation", "penetrating", "pale", "diaphoretic"),
                ),
            ),
        ),
        _TABLE,
    ),
    _consider(
        "A-HEMORRHAGE-FAST-HEART",
        "heavy bleeding with a clearly fast heart or poor perfusion",
        all_of(
            _bleeding_out, any_of(signs.very_fast_heart, signs.poor_perfusion, signs.hypotensive)
        ),
    ),
    _must(
        "A-SEIZING",
        "seizing now",
        all_of(said("seizing"), none_of(said("postictal")), _not_awake),
    ),
    _must(
        "A-HYPOGLYCEMIA",
        "low blood sugar with an altered mind",
        all_of(
            any_of(
                under(Measure.GLUCOSE, limits.HYPOGLYCEMIA_UNDER), said("low_glucose", "dextrose_given")
            ),
            signs.altered,
            _not_awake,
        ),
    ),
    _must(
        "A-OPIOID",
        "opioid effect with failing respiration, or an antidote was needed",
        any_of(
            all_of(said("reversal"), _not_awake),
            all_of(
                said("opioid", "overdose", "drugs", "pinpoint"),
                any_of(
                    under(Measure.RESPIRATORY_RATE, limits.DEPRESSED_RATE_UNDER),
                    said("bradypnea", "apnea"),
                    signs.hypoxic,
                ),
            ),
        ),
        _TABLE,
    ),
    _must(
        "A-FLACCID-CHILD",
        "a limp infant or small child",
        all_of(said("flaccid"), any_of(age_under(4), said("baby_words"))),
    ),
    _must(
        "A-RHYTHM",
        "a heart rate too slow or too fast to keep the patient alive",
        any_of(
            all_of(under(Measure.HEART_RATE, limits.EXTREME_BRADYCARDIA_UNDER)),
            all_of(under(Measure.HEART_RATE, limits.BRADYCARDIA_UNDER), _unstable, age_from(12)),
            all_of(under(Measure.HEART_RATE, 60), age_under(1), any_of(signs.altered, signs.hypoxic)),
            all_of(over(Measure.HEART_RATE, limits.TACHYCARDIA_OVER), _unstable, age_from(12)),
            all_of(over(Measure.HEART_RATE, limits.INFANT_TACHYCARDIA_OVER), age_under(12)),
            all_of(said("unstable_rhythm"), _unstable),
        ),
    ),
    _must(
        "A-PENETRATING-TORSO",
        "a penetrating wound of head, neck, chest, back or abdomen with compromise",
        all_of(said("penetrating_torso"), _torso_compromise),
    ),
    _must(
        "A-TRAUMA",
        "a dangerous mechanism with failing vital functions",
        all_of(
            said("major_mechanism", "ejected", "high_fall", "crash", "burn_critical"),
            any_of(
                signs.hypotensive,
                signs.hypoxic,
                signs.shock_index,
                signs.unresponsive,
                said("severe_respiratory_distress"),
                under(Measure.GCS, 13),
            ),
        ),
        _PRACTICE,
    ),
    _consider(
        "A-AIRWAY-BURN",
        "burn with signs that the airway or most of the body is involved",
        all_of(said("burn_critical"), any_of(said("dyspnea", "stridor", "throat_closing"), signs.low_saturation)),
    ),
    _consider(
        "A-NEWBORN-DELIVERY",
        "birth complication that threatens mother or child",
        all_of(
            said("obstetric_emergency"),
            any_of(said("cord_out"), signs.hypotensive, signs.shock_index, said("vaginal_bleeding_heavy")),
        ),
    ),
    _consider(
        "A-ECLAMPSIA",
        "seizure in or shortly after pregnancy",
        all_of(signs.expecting, said("seizure")),
    ),
)  # fmt: skip
