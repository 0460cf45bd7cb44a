"""Decision point A, continued: circulation, bleeding, brain, poison and injury.

Oxygen, venous access, ECG, laboratory tests, aspirin, nitroglycerin, pain relief and
nebulisers do not count and therefore appear in no rule of this file.
"""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_from, age_under
from triage.rules.condition import (
    all_of,
    any_of,
    none_of,
    not_surely_over,
    over,
    said,
    surely_from,
    under,
)
from triage.rules.lifesaver import PRACTICE, TABLE, consider, must
from triage.rules.rule import Rule

HR = Measure.HEART_RATE
_pouring = any_of(
    said("massive_hemorrhage", "gi_bleed_heavy", "vaginal_bleeding_heavy", "bleed_heavy"),
    all_of(said("vaginal_bleeding"), signs.pregnant),
)
_bleeding_out = any_of(_pouring, said("gi_bleed"))
_torso_compromise = any_of(
    said(
        "severe_respiratory_distress",
        "work_of_breathing",
        "dyspnea",
        "expanding",
        "poor_perfusion",
        "tension_signs",
        "diaphoretic",
        "pale",
    ),
    signs.altered,
    signs.low_saturation,
    signs.hypotensive,
    signs.very_fast_breathing,
    signs.very_fast_heart,
    signs.shock_index,
)
_not_perfused = any_of(
    signs.poor_perfusion, signs.altered, said("diaphoretic", "stemi", "gi_bleed_heavy")
)
_second_sign = any_of(_not_perfused, said("major_mechanism", "ejected", "penetrating"))
# A rate that fails the patient, rather than one that a faint or a fright explains.
_failed = any_of(
    signs.failing_pressure,
    signs.altered,
    signs.poor_perfusion,
    said("severe_respiratory_distress"),
)
_unstable = any_of(_failed, said("syncope", "chest_pain", "diaphoretic"))
_not_awake = any_of(none_of(said("awake_now")), under(Measure.GCS, 13))
_sinking = any_of(
    signs.altered,
    signs.hypoxic,
    said("bradypnea", "apnea", "blue"),
    under(Measure.RESPIRATORY_RATE, limits.DEPRESSED_RATE_UNDER),
)

RULES: tuple[Rule, ...] = (
    must(
        "A-SHOCK",
        "low blood pressure with signs that the tissues are not perfused",
        any_of(
            all_of(
                signs.failing_pressure,
                any_of(
                    _not_perfused,
                    all_of(
                        any_of(said("pale", "chest_pain"), signs.very_fast_heart),
                        none_of(signs.usual_pressure),
                    ),
                ),
            ),
            all_of(signs.hypotensive, signs.very_fast_heart, _second_sign),  # low for a child
            all_of(
                signs.shock_index, any_of(_bleeding_out, said("major_mechanism", "penetrating"))
            ),
            # No pulse at the wrist in a patient who looks it, where nobody has measured better.
            all_of(
                said("no_radial"),
                any_of(said("gray_skin", "diaphoretic"), signs.altered),
                not_surely_over(Measure.SYSTOLIC, limits.SHOCK_SYSTOLIC_UNDER),
                any_of(
                    none_of(said("limb_injury", "fracture_named", "deformity", "cast")),
                    said("major_mechanism", "ejected", "crash", "high_fall"),
                ),
            ),
            all_of(
                said("collapse_signs"),
                age_under(1),
                any_of(
                    said("work_of_breathing", "severe_respiratory_distress", "flaccid"),
                    signs.altered,
                ),
            ),
        ),
    ),
    must(
        "A-PROFOUND-HYPOTENSION",
        "profound hypotension",
        any_of(signs.profoundly_hypotensive, said("shock_named")),
    ),
    consider(
        "A-NO-PRESSURE",
        "a pressure that cannot be taken in a patient who looks it",
        all_of(
            said("no_pressure"),
            not_surely_over(Measure.SYSTOLIC, limits.SHOCK_SYSTOLIC_UNDER),
            any_of(signs.very_fast_heart, signs.altered, said("poor_perfusion", "pale")),
        ),
    ),
    consider(
        "A-SHOCK-INDEX",
        "heart rate far above a low blood pressure",
        signs.shock_index,
    ),
    must(
        "A-HEMORRHAGE",
        "bleeding that is not controlled",
        any_of(
            all_of(
                said("tourniquet"),
                none_of(all_of(said("tourniquet_off"), said("bleeding_ended"))),
            ),
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
        TABLE,
    ),
    consider(
        "A-HEMORRHAGE-FAST-HEART",
        "heavy bleeding with a clearly fast heart or poor perfusion",
        all_of(
            _bleeding_out,
            any_of(signs.very_fast_heart, signs.poor_perfusion, signs.hypotensive),
            # Black stools in a pale patient, whose pressure and pulse have held so far.
            any_of(
                _pouring,
                signs.very_fast_heart,
                signs.hypotensive,
                none_of(surely_from(Measure.SYSTOLIC, limits.HELD_SYSTOLIC_FROM)),
                signs.altered,
                said("syncope"),
            ),
        ),
    ),
    must(
        "A-SEIZING",
        "seizing now",
        all_of(
            any_of(
                said("seizing"),
                all_of(
                    said("jerking"),
                    none_of(said("other_jerks")),
                    any_of(
                        none_of(said("up_and_about")),
                        signs.unresponsive,
                        said("eyes_rolled", "no_response"),
                    ),
                ),
                all_of(
                    said("shaking_all_over"),
                    any_of(signs.unresponsive, said("eyes_rolled", "no_response")),
                ),
            ),
            none_of(said("postictal")),
            any_of(none_of(said("seizure_over")), said("seizing_still")),
            _not_awake,
        ),
    ),
    must(
        "A-HYPOGLYCEMIA",
        "low blood sugar with an altered mind",
        all_of(
            any_of(
                under(Measure.GLUCOSE, limits.PROFOUND_HYPOGLYCEMIA_UNDER),
                all_of(
                    under(Measure.GLUCOSE, limits.HYPOGLYCEMIA_UNDER),
                    any_of(signs.unresponsive, said("seizing")),
                ),
                all_of(
                    said("low_glucose"),
                    none_of(surely_from(Measure.GLUCOSE, limits.PROFOUND_HYPOGLYCEMIA_UNDER)),
                ),
                said("dextrose_given"),
            ),
            any_of(signs.altered, said("mind_dulled", "seizing")),
            _not_awake,
            none_of(signs.sugar_mended),
        ),
    ),
    must(
        "A-OPIOID",
        "opioid effect with failing respiration, or an antidote was needed",
        any_of(
            all_of(
                said("reversal"),
                _not_awake,
                none_of(all_of(said("awake_plain"), none_of(_sinking))),
            ),
            # Who was given it may be the patient after all.
            all_of(said("reversal_elsewhere"), _not_awake, _sinking),
            all_of(
                said("overdose", "pinpoint", "opioid", "drugs"),
                any_of(under(Measure.RESPIRATORY_RATE, limits.DEPRESSED_RATE_UNDER), said("apnea")),
            ),
            all_of(
                # A pain tablet beside shallow breathing is no poisoning.
                any_of(
                    said("overdose", "pinpoint"),
                    all_of(
                        said("opioid", "drugs"),
                        any_of(signs.altered, said("found_down", "mind_dulled")),
                    ),
                ),
                any_of(said("bradypnea"), signs.hypoxic),
                _not_awake,
            ),
        ),
        TABLE,
    ),
    must(
        "A-FLACCID-CHILD",
        "a limp infant or small child",
        all_of(
            said("flaccid"),
            any_of(age_under(4), said("baby_words")),
            none_of(said("spell_over", "limping")),
        ),
    ),
    must(
        "A-RHYTHM",
        "a heart rate too slow or too fast to keep the patient alive",
        any_of(
            under(HR, limits.EXTREME_BRADYCARDIA_UNDER),
            all_of(under(HR, limits.BRADYCARDIA_UNDER), _failed, age_from(12)),
            all_of(
                under(HR, limits.CHILD_BRADYCARDIA_UNDER),
                age_under(limits.PUBERTY_FROM_YEARS),
                any_of(_failed, signs.hypoxic),
            ),
            all_of(over(HR, limits.TACHYCARDIA_OVER), _failed, age_from(12)),
            all_of(over(HR, limits.EXTREME_TACHYCARDIA_OVER), _unstable, age_from(12)),
            all_of(over(HR, limits.INFANT_TACHYCARDIA_OVER), age_under(12)),
            all_of(said("unstable_rhythm"), _unstable),
        ),
    ),
    must(
        "A-PENETRATING-TORSO",
        "a penetrating wound of head, neck, chest, back or abdomen with compromise",
        all_of(said("penetrating_torso"), _torso_compromise),
    ),
    must(
        "A-TRAUMA",
        "a dangerous mechanism with failing vital functions",
        all_of(
            said("major_mechanism", "ejected", "high_fall", "crash", "burn_critical"),
            any_of(
                signs.failing_pressure,
                signs.hypoxic,
                signs.shock_index,
                signs.unresponsive,
                said("severe_respiratory_distress"),
                under(Measure.GCS, 13),
            ),
        ),
        PRACTICE,
    ),
)
