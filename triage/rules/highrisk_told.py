"""Decision point B, dangers that a plain account tells between the lines."""

from __future__ import annotations

from triage.rules import reassurance, signs
from triage.rules.condition import all_of, any_of, known, none_of, said, surely, suspected
from triage.rules.highrisk import consider

_PRACTICE = "general practice; ESI Handbook v5, ch. 4 (high-risk situations)"

RULES = (
    consider(
        "B-MAGNETS",
        "magnets that were swallowed, which meet through the wall of the bowel",
        said("magnets_eaten"),
        "NASPGHAN guideline on ingested foreign bodies, 2015",
    ),
    consider(
        "B-METABOLIC",
        "an inborn error of metabolism with vomiting, fever or a fast",
        all_of(
            known("metabolic_known"),
            any_of(
                signs.feverish,
                said("vomiting", "not_eating", "poor_feeding", "lethargy", "diarrhea", "confusion"),
            ),
            none_of(reassurance.over_now),
        ),
        _PRACTICE,
    ),
    consider(
        "B-BRAIN-PRESSURE",
        "headaches of the morning with vomiting, an unsteady walk or double vision",
        all_of(
            said("morning_headache"),
            any_of(
                said("gait_new", "double_vision"),
                all_of(said("morning_vomit"), none_of(said("pregnant", "hungover"))),
            ),
            none_of(said("usual_headache", "migraine"), reassurance.long_known),
        ),
        _PRACTICE,
    ),
    consider(
        "B-PUPIL",
        "one pupil wider than the other after a blow, or with a headache or a changed mind",
        all_of(
            said("pupil_wide"),
            any_of(
                said("head_injury", "blow", "headache", "fall", "high_fall", "crash", "ejected"),
                signs.altered,
            ),
        ),
        _PRACTICE,
    ),
    consider(
        "B-SPLEEN",
        "a blow to the left side with a large spleen, or with pain in the tip of the shoulder",
        all_of(said("side_struck"), any_of(known("spleen_large"), said("shoulder_tip"))),
        _PRACTICE,
    ),
    consider(
        "B-LUNG-DOWN",
        "one side of the chest that sounds fainter, with sudden pain or breathlessness",
        all_of(
            said("lung_quiet"),
            said("chest_pain", "dyspnea", "pleuritic", "lung_popped", "chest_injury"),
            none_of(surely(signs.feverish)),
        ),
        _PRACTICE,
    ),
    consider(
        "B-REFLEXES",
        "weakness that climbs, or reflexes that are gone beside it",
        all_of(
            said("reflexes_gone"),
            said("ascending", "weakness", "numbness", "cord", "legs_fail", "walking_trouble"),
            none_of(reassurance.long_known),
        ),
        _PRACTICE,
    ),
    consider(
        "B-DEATH-PLANNED",
        "a plan to die: the means, the place, and others who would be better off",
        any_of(
            all_of(said("death_planned"), none_of(known("cancer"))),
            all_of(
                said("take_all_told"),
                any_of(
                    said("better_off_told", "depressed", "dark_mood", "self_means", "letter_left"),
                    said("intent_reason", "over_soon"),
                    known("suicidal", "suicide_attempt"),
                ),
            ),
            all_of(
                said("better_off_told"),
                said("self_means", "means_got", "self_resolve", "depressed", "dark_mood"),
            ),
        ),
        "ESI Handbook v5, ch. 4 (high-risk situations); Columbia suicide severity scale, plan",
    ),
    consider(
        "B-EYE-DARK",
        "an eye that has gone dark, for minutes or for good",
        all_of(
            any_of(
                suspected("eye_dark"),  # "as if somebody had switched it off"
                all_of(
                    known("eye_dark"),
                    said(
                        "since_waking",
                        "sudden_onset",
                    ),
                ),
            ),
            none_of(reassurance.long_known),
        ),
        "AAO preferred practice pattern, retinal and ophthalmic artery occlusions",
    ),
    consider(
        "B-EYE-PRESSURE",
        "rings round the lamps, a steamy cornea or a hard eye, with pain or sickness: glaucoma",
        all_of(
            said("light_rings", "cornea_steamy", "eye_hard"),
            said("eye_aches", "eye_reddened", "nausea", "vomiting", "sees_badly"),
            any_of(
                said("nausea", "vomiting", "eye_aches", "cornea_steamy", "eye_hard"),
                all_of(said("eye_reddened"), none_of(said("lens_worn"))),
            ),
            none_of(said("migraine", "usual_headache"), reassurance.long_known),
        ),
        "AAO preferred practice pattern, primary angle closure",
    ),
    consider(
        "B-STROKE-SEEN",
        "a face, an arm or speech that failed before the eyes of others",
        all_of(
            said("stroke_seen"),
            none_of(said("bells"), reassurance.long_known),
        ),
        _PRACTICE,
    ),
    consider(
        "B-ALLERGY-VOICE",
        "skin that flares after a drug, food or sting, and a voice that is hoarse since",
        all_of(
            said("skin_flares", "hives"),
            said("allergen_met", "allergic_exposure"),
            said("voice_hoarse"),
            none_of(said("met_days_ago")),
        ),
        "World Allergy Organization anaphylaxis guidance, 2020",
    ),
    consider(
        "B-ARMS-DIFFER",
        "pressure or pulse that differs between the arms, with pain in chest or back: dissection",
        all_of(
            said("arms_differ"),
            any_of(
                said("chest_pain", "aortic", "back_ripped", "trunk_stab"),
                all_of(said("back_pain"), none_of(said("back_old"))),
            ),
        ),
        "ACC/AHA guideline on aortic disease, 2022 (high-risk examination)",
    ),
    consider(
        "B-HANGED-TOLD",
        "cut down or taken from a noose",
        any_of(
            said("hanged_told"),
            # Down from a tree or a hook: by neck, color, mind or word.
            all_of(
                said("taken_down"),
                any_of(
                    said("blue", "colour_gone", "no_reaction", "eyes_shut", "not_responding"),
                    said("gasps_told", "rattles_told", "dying_breath", "snoring_told"),
                    said("flaccid", "rag_doll", "went_limp", "neck_told", "depressed", "dark_mood"),
                    said("letter_left", "despair"),
                    known("suicidal", "suicide_attempt"),
                    signs.altered,
                    signs.unresponsive,
                ),
            ),
        ),
        _PRACTICE,
    ),
)
