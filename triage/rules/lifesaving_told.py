"""Decision point A, a brain that is pressed, an airway that is silent, a child just born.

And what bystanders tell of a life that ends: gasps, a noose, blood that nobody stops.
"""

from __future__ import annotations

from triage import limits
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_under, surely_aged
from triage.rules.condition import all_of, any_of, known, none_of, over, said, surely, under
from triage.rules.lifesaver import PRACTICE, TABLE, consider
from triage.rules.rule import Rule

_SLOW_HEART = 60
_NEWBORN_TO = 0.02
_CHILD_TO = 10.0
_HEAT_STROKE_OVER_C = 40.0
_HEAT_STROKE = "Wilderness Medical Society guideline on heat illness, 2024; ESI Handbook v5, ch. 3"
_ANAPHYLAXIS = "World Allergy Organization anaphylaxis guidance, 2020; ESI Handbook v5, table 3-1"

_well = said("awake_now", "awake_plain", "spell_over")
_colorless = said("colour_gone", "blue")
_without_answer = any_of(
    said("no_reaction", "answers_nobody", "eyes_shut", "not_responding"), signs.unresponsive
)
_gone_down = any_of(_without_answer, said("collapsed_told", "hanged_told", "taken_down"))
_white = any_of(
    said("bled_white", "colour_gone", "confusion"),
    signs.unresponsive,
    signs.poor_perfusion,
    signs.very_fast_heart,
    signs.hypotensive,
)
_faint = said("syncope", "near_syncope", "lethargy")
_sinking = any_of(_white, said("pale"), all_of(said("bled_thirst"), _faint))
# Who fainted at the sight and is well has not bled out.
_bled_out = any_of(_sinking, signs.altered, all_of(_faint, none_of(_well)))
_runs = said("blood_running", "massive_hemorrhage")

RULES: tuple[Rule, ...] = (
    consider(
        "A-NAMED",
        "a failure of breathing or circulation by its name, as a chief complaint gives it",
        said("named_arrest"),
    ),
    consider(
        "A-SINE-WAVE",
        "a sine wave on the tracing, with a slow heart or a low pressure: potassium",
        all_of(
            said("sine_wave"),
            any_of(under(Measure.HEART_RATE, limits.SLOW_WITH_SYMPTOMS_UNDER), signs.hypotensive),
        ),
    ),
    consider(
        "A-BRAIN-PRESSED",
        "arms that stiffen when pain is given, or a wide pupil in a patient who is not awake",
        any_of(
            said("posturing"),
            all_of(
                said("pupil_wide"),
                any_of(
                    signs.unresponsive,
                    under(Measure.GCS, 13),
                    said("lethargy", "verbal_only", "bradypnea", "apnea", "no_gag"),
                    under(Measure.HEART_RATE, _SLOW_HEART),
                ),
            ),
        ),
    ),
    consider(
        "A-SILENT-AIRWAY",
        "neither voice nor cough passes, and the colour or the effort says that no air does",
        all_of(
            said("silent_airway"),
            said("blue", "severe_respiratory_distress", "work_of_breathing", "choking"),
            none_of(said("spell_over", "awake_now")),
        ),
    ),
    consider(
        "A-NO-GAG",
        "an airway that nothing guards: no gag, or a breath every ten seconds",
        said("no_gag", "breath_rare"),
    ),
    consider(
        "A-NEWBORN-HELP",
        "a child just born who is limp, gasps or does not cry",
        all_of(
            said("just_born"),
            said("flaccid", "apnea", "newborn_gasps"),
            # Of a child of weeks or years the birth is told as history; the age of a mother is not.
            none_of(all_of(surely_aged(_NEWBORN_TO), surely(age_under(_CHILD_TO)))),
        ),
    ),
    consider(
        "A-UNRESPONSIVE-TOLD",
        "went down or was found, and neither answers nor opens the eyes",
        all_of(
            any_of(
                said("lifeless", "pain_sound_only"),
                all_of(
                    said("collapsed_told", "went_limp", "found_down", "rag_doll"),
                    said("no_reaction", "eyes_shut"),
                ),
                all_of(said("hanged_told", "taken_down"), said("no_reaction", "eyes_shut")),
                all_of(
                    said("eyes_shut"),
                    said(
                        "gasps_told",
                        "rattles_told",
                        "dying_breath",
                        "snoring_told",
                        "answers_nobody",
                    ),
                ),
            ),
            none_of(_well, signs.as_usual, said("brief_unconsciousness", "speaks_well")),
        ),
        "ESI Handbook v5, figure 2-2",
    ),
    consider(
        "A-GASPS",
        "gasps, or a rattling breath, in a patient without color or answer",
        all_of(
            any_of(
                all_of(said("gasps_told", "dying_breath"), any_of(_colorless, _gone_down)),
                # A chest with a cold rattles too, and a sleeper snores.
                all_of(said("rattles_told"), _gone_down),
            ),
            none_of(_well, said("whooping", "color_spell", "speaks_well", "speaks_freely")),
        ),
        "AHA guidelines for CPR, 2020 (agonal gasps are no breath); ESI Handbook v5, ch. 3",
    ),
    consider(
        "A-HANGED",
        "hanged or strangled, and not awake, limp or without color",
        all_of(
            said("hanged_told", "taken_down", "strangled"),
            any_of(
                _colorless,
                _without_answer,
                said("gasps_told", "rattles_told", "dying_breath"),
                said("flaccid", "snoring_told", "rag_doll"),
                signs.altered,
            ),
            none_of(_well),
        ),
    ),
    consider(
        "A-BLOOD-UNSTOPPED",
        "blood that pours and that pressure does not stop, or whose loss shows",
        all_of(
            any_of(
                all_of(_runs, any_of(said("blood_unstopped"), _bled_out)),
                all_of(
                    said("blood_runs", "blood_pours"),
                    any_of(_white, all_of(said("blood_unstopped"), _sinking)),
                ),
            ),
            none_of(said("bleeding_ended", "epistaxis")),
        ),
        TABLE,
    ),
    consider(
        "A-WOMB-BLEEDS",
        "blood that pours from the womb of a patient who is white, faint or drowsy",
        all_of(
            any_of(signs.expecting, said("birth_just_now", "pregnancy_lost")),
            said("womb_pours"),
            said("bleeding", "vaginal_bleeding", "clots_told", "blood_running", "blood_runs"),
            # Lightheaded, thirsty or drowsy only, with a pressure that holds: level 2.
            any_of(
                said("bled_white", "pale", "colour_gone", "syncope", "confusion"),
                all_of(
                    said("lethargy", "mind_dulled"),
                    said("bled_thirst", "near_syncope", "faint_word"),
                ),
                signs.unresponsive,
                signs.poor_perfusion,
                signs.hypotensive,
            ),
            none_of(said("bleeding_ended")),
        ),
        "ACOG practice bulletin 183, postpartum hemorrhage; ESI Handbook v5, table 3-1",
    ),
    consider(
        "A-HEAT-STROKE",
        "a hot place, a hot or dry skin and a mind that fails: heat stroke",
        all_of(
            said("heat_around", "heat_illness"),
            any_of(said("skin_burning"), over(Measure.TEMPERATURE, _HEAT_STROKE_OVER_C)),
            any_of(
                said("heat_mind", "seizure", "violent"),
                all_of(said("mind_dulled"), none_of(said("heat_mumble"))),
                _without_answer,
                signs.altered,
                all_of(said("heat_wobble"), said("heat_mumble", "collapsed_told", "syncope")),
                all_of(said("heat_mumble"), said("collapsed_told", "syncope")),
                all_of(
                    said("heat_wobble", "heat_mumble"),
                    over(Measure.TEMPERATURE, _HEAT_STROKE_OVER_C),
                ),
            ),
            # What makes one patch of skin hot.
            none_of(
                all_of(
                    said("skin_patch"),
                    none_of(over(Measure.TEMPERATURE, _HEAT_STROKE_OVER_C)),
                    none_of(
                        said("collapsed_told", "syncope", "seizure", "heat_mind"), _without_answer
                    ),
                )
            ),
        ),
        _HEAT_STROKE,
    ),
    consider(
        "A-BREATH-SPENT",
        "too breathless for a word, and getting drowsy, gray or weak",
        all_of(
            any_of(
                said("breath_no_word"),
                all_of(said("speechless"), any_of(said("lethargy"), _colorless, signs.hypoxic)),
            ),
            any_of(
                known("asthma_known", "copd", "heart_failure", "myasthenia"),
                said("dyspnea", "wheeze", "breath_fought", "work_of_breathing"),
            ),
            any_of(said("breath_wanes", "lethargy", "failing_breath"), _colorless, signs.hypoxic),
            none_of(said("speaks_freely", "speaks_well", "stroke_signs", "stroke_seen")),
        ),
        PRACTICE,
    ),
    consider(
        "A-WOUND-AIR",
        "a wound of neck or chest with air in it, a bulge that grows or a voice that goes",
        any_of(
            said("wound_air"),
            all_of(said("throat_pierced"), any_of(said("throat_fails"), _colorless)),
            all_of(said("throat_cut"), any_of(said("throat_leaks", "stridor"), _colorless)),
            all_of(said("penetrating_torso"), said("chest_pressed", "colour_gone", "gasps_told")),
        ),
        "general emergency practice (hard signs of penetrating neck and chest injury, ATLS)",
    ),
    consider(
        "A-TONGUE",
        "a tongue that fills the mouth, with spit, voice or breath that no longer pass",
        all_of(
            said("tongue_fills"),
            any_of(
                said("tongue_danger", "airway_threat", "stridor", "voiceless", "dyspnea"),
                signs.low_saturation,
            ),
            none_of(said("seizure", "laceration")),
        ),
        PRACTICE,
    ),
    consider(
        "A-ANAPHYLAXIS-TOLD",
        "a skin that flares after food, drug or sting, and a voice, breath or pulse that fails",
        all_of(
            said("skin_flares", "hives"),
            said("allergen_met", "allergic_exposure"),
            any_of(
                said("stridor", "wheeze"),
                all_of(
                    any_of(
                        # A rash of a drug and a hoarse voice: level 2.
                        all_of(said("hives"), said("voice_hoarse")),
                        said("syncope", "near_syncope", "faint_word"),
                        all_of(said("throat_closing", "angioedema"), said("vomiting")),
                        all_of(said("lethargy"), any_of(said("pale"), _colorless)),
                    ),
                    none_of(said("met_days_ago")),
                ),
                signs.hypotensive,
            ),
        ),
        _ANAPHYLAXIS,
    ),
)
