"""Decision point A, a life that fails as families and crews tell it."""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_under, surely_aged
from triage.rules.condition import all_of, any_of, known, none_of, said, surely, under
from triage.rules.lifesaver import PRACTICE, TABLE, V5, consider, must
from triage.rules.rule import Rule

_FLACCID_UNDER = 4
_NEWBORN_TO = 0.02
_CHILD_TO = 10.0

_gray = said("blue", "colour_gone")
_slow_breath = under(Measure.RESPIRATORY_RATE, limits.DEPRESSED_RATE_UNDER)
_well = said("awake_now", "awake_plain", "spell_over")
_quiet = any_of(
    said("answers_nobody", "not_responding", "barely_answers", "mind_dulled", "out_cold"),
    signs.altered,
)
_in_labor = any_of(
    signs.pregnant,
    said("labor", "late_pregnancy", "contractions", "weeks_gone", "waters", "pains_minutes"),
)
_infant_himself = all_of(surely_aged(_NEWBORN_TO), surely(age_under(_CHILD_TO)))

RULES: tuple[Rule, ...] = (
    must(
        "A-ARREST-JARGON",
        "cardiac arrest in the words of a crew",
        said("arrest_jargon"),
    ),
    must(
        "A-NO-EFFORT",
        "no effort to breathe, or next to none",
        all_of(said("no_effort"), none_of(_well, said("speaks_freely", "speaks_well"))),
    ),
    must(
        "A-PAIN-ONLY",
        "rousable by pain only",
        all_of(said("pain_only"), none_of(_well, signs.as_usual)),
        "ESI Handbook v5, figure 2-2",
    ),
    must(
        "A-NOT-RESPONDING",
        "does not respond, and has another sign that the brain or the circulation fails",
        all_of(
            said("answers_nobody", "not_responding", "out_cold"),
            any_of(
                said("eyes_up", "eyes_rolled", "dying_breath", "snoring_told"),
                all_of(said("went_limp", "flaccid", "hanging_limbs"), _gray),
                all_of(said("not_responding", "out_cold"), _gray),
            ),
            none_of(_well, signs.as_usual),
        ),
        V5,
    ),
    consider(
        "A-NOT-RESPONDING-WORDS",
        "does not respond, and nothing says to what",
        all_of(
            any_of(
                said("not_responding", "out_cold"),
                all_of(said("answers_nobody"), _gray),
            ),
            none_of(_well, signs.as_usual, said("brief_unconsciousness")),
        ),
    ),
    consider(
        "A-DYING-BREATH",
        "breath of the dying in a patient who is gray or gives no answer",
        all_of(said("dying_breath"), any_of(_gray, said("answers_nobody")), none_of(_well)),
    ),
    must(
        "A-SEIZING-STILL",
        "still seizing behind a benzodiazepine",
        all_of(said("seizing_on"), none_of(said("postictal"), _well)),
    ),
    must(
        "A-LIMP-GRAY-CHILD",
        "a small child whose limbs hang and whose colour is gone",
        all_of(
            said("hanging_limbs"),
            any_of(_gray, said("pale")),
            any_of(surely(age_under(_FLACCID_UNDER)), said("baby_words")),
            none_of(_well),
        ),
    ),
    must(
        "A-SHOCK-SIGNS",
        "low blood pressure beside blood that pours, a pressed chest or a mind that fades",
        any_of(
            all_of(
                signs.failing_pressure,
                any_of(
                    said(
                        "gray_skin", "blood_pours", "barely_answers", "chest_pressed", "stab_heart"
                    ),
                    said("red_bulge", "run_through", "womb_out", "faints_upright"),
                    said("answers_nobody", "not_responding", "penetrating_torso"),
                ),
                none_of(signs.as_usual, signs.usual_pressure),
            ),
            all_of(said("wet_skin"), said("faints_upright")),
        ),
    ),
    must(
        "A-PRESSOR-RUNNING",
        "a drug that holds the pressure is running",
        said("pressor_running"),
        TABLE,
    ),
    must(
        "A-RUN-THROUGH",
        "impaled through the trunk, with failing vital functions",
        all_of(
            said("run_through"),
            any_of(
                said("diaphoretic", "poor_perfusion", "pale", "gray_skin", "dyspnea", "syncope"),
                signs.hypotensive,
                signs.altered,
                signs.low_saturation,
                signs.very_fast_heart,
            ),
        ),
    ),
    must(
        "A-NO-AIR",
        "an airway that is stopped or about to be, and the colour says so",
        any_of(
            all_of(
                said("stoma_plugged", "tube_lost"),
                any_of(said("no_air"), known("tracheostomy")),
                any_of(_gray, said("no_air"), signs.hypoxic),
            ),
            all_of(
                said("clutches_throat"),
                said("no_air", "silent_told", "silent_airway", "choking", "aspiration"),
                _gray,
            ),
            all_of(
                said("stridor"),
                _gray,
                any_of(said("noise_fades", "tiring_child", "neck_fills", "neck_operated")),
            ),
            all_of(said("neck_operated"), said("neck_fills"), any_of(_gray, said("stridor"))),
            all_of(said("clutches_throat"), said("choking", "aspiration"), said("voiceless")),
            all_of(said("stuck_in_throat", "aspiration"), said("silent_told"), _gray),
            all_of(said("moves_no_air"), any_of(signs.altered, _gray)),
            all_of(said("throat_closing"), said("airway_threat"), said("voiceless")),
        ),
    ),
    must(
        "A-WEAK-BREATH",
        "breath too weak to live on",
        any_of(
            all_of(said("weak_breath"), any_of(signs.hypoxic, _slow_breath)),
            all_of(said("weak_breath"), said("airway_threat")),
            all_of(
                _slow_breath,
                any_of(
                    _quiet,
                    said(
                        "collapsed_told", "found_down", "bradypnea", "shallow_breath", "weak_cough"
                    ),
                ),
                none_of(_well),
            ),
        ),
        PRACTICE,
    ),
    must(
        "A-ANTIDOTE-FAILED",
        "an opioid antidote was given and the breath still fails",
        all_of(said("narcan_failed"), none_of(_well)),
        TABLE,
    ),
    must(
        "A-BIRTH-STUCK",
        "a birth that does not go on, or a womb turned out",
        any_of(
            all_of(said("baby_part_out"), _in_labor),
            said("womb_out"),
            all_of(said("shoulder_held"), none_of(_infant_himself)),
        ),
        PRACTICE,
    ),
    consider(
        "A-PART-BORN",
        "a foot, a hand or a bottom that comes before the head",
        all_of(said("baby_part_out"), none_of(_infant_himself, said("postpartum"))),
    ),
    must(
        "A-NEWBORN-SILENT",
        "a child just born who does not cry or breathe",
        all_of(said("born_out"), said("newborn_silent"), none_of(_infant_himself)),
        PRACTICE,
    ),
    consider(
        "A-BELLY-BLEED",
        "a blow to the belly, which is now hard, in a patient who looks bled out",
        all_of(
            said("belly_blow", "chest_injury", "chest_blow"),
            said("acute_abdomen", "belly_hard"),
            any_of(
                said("pale", "gray_skin", "poor_perfusion", "syncope"),
                signs.hypotensive,
                signs.altered,
            ),
        ),
        PRACTICE,
    ),
)
