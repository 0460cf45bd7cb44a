"""Decision point B, grave injuries told in other words, eyes, chest and belly, early pregnancy."""

from __future__ import annotations

from triage import limits
from triage.rules import reassurance, signs
from triage.rules.aged import age_from, age_under, surely_aged
from triage.rules.condition import all_of, any_of, known, none_of, said, surely
from triage.rules.highrisk import consider, must

_PRACTICE = "general practice; ESI Handbook v5, ch. 4 (high-risk situations)"
_struck = said(
    "fall", "crash", "crushed", "blow", "high_fall", "major_mechanism", "straddled", "run_over"
)
_early = said("maybe_pregnant", "pregnant", "early_by_dates")
_not_early = any_of(
    said("postpartum", "hcg_negative", "located_in_womb"),
    surely(age_under(10)),
    surely_aged(limits.PAST_BEARING_FROM_YEARS),
)

RULES = (
    must(
        "B-GLOBE",
        "an eye that is pierced or burst",
        said("globe_pierced"),
    ),
    consider(
        "B-EYEBALL-STRUCK",
        "a small hard thing that flew into an eye, which sees badly",
        all_of(
            said("eyeball_struck"),
            any_of(
                said("sees_badly", "vision_change", "vision_loss", "bleeding", "severe_words"),
                signs.severe_pain,
            ),
        ),
    ),
    consider(
        "B-TORSO",
        "a chest wall that moves the wrong way, a broken pelvis or a torn urethra",
        any_of(
            said("flail", "pelvis_broken_open"),
            all_of(said("urethra_bled"), _struck),
        ),
        _PRACTICE,
    ),
    consider(
        "B-CRUSHED",
        "pinned or run over, and a part that is tight, numb or cold",
        all_of(
            said("pinned_told", "run_over"),
            said("limb_tight", "tense_limb", "numbness", "abdominal_pain", "dark_urine", "dyspnea"),
        ),
        _PRACTICE,
    ),
    consider(
        "B-NECK-CUT",
        "a neck that a saw, a blade or a wire has cut",
        said("neck_sawn"),
    ),
    consider(
        "B-STRANGLED-TOLD",
        "strangled by another person",
        said("strangled_told"),
    ),
    consider(
        "B-BLAST",
        "hurt by a blast, with a chest, a belly or ears that tell of it",
        all_of(
            said("blast_hurt"),
            any_of(
                said("chest_pain", "chest_tight", "dyspnea", "abdominal_pain"),
                said("ears_ring", "confusion", "syncope"),
                signs.low_saturation,
                signs.fast_heart,
            ),
        ),
        _PRACTICE,
    ),
    consider(
        "B-CORD-BITTEN",
        "a small child who bit through a live cord",
        all_of(said("cord_bitten"), age_under(6)),
        _PRACTICE,
    ),
    consider(
        "B-BLEEDS-ON",
        "bleeding that spreads or shows in blood that does not clot",
        any_of(
            all_of(known("anticoagulant", "hemophilia", "low_platelets"), said("bleed_spreads")),
            all_of(
                known("anticoagulant", "hemophilia", "low_platelets"),
                said("part_swells"),
                any_of(signs.fast_heart, said("pale", "dizziness", "near_syncope", "severe_words")),
            ),
            all_of(said("inr_high"), said("bleeds_now", "wet_purpura", "bleed_spreads")),
            said("platelets_gone"),
            all_of(said("line_torn"), none_of(reassurance.over_now)),
        ),
        _PRACTICE,
    ),
    consider(
        "B-GIANT-CELL",
        "a sore temple or a jaw that tires, and an eye that sees less",
        all_of(
            age_from(50),
            said("jaw_tires", "scalp_sore"),
            said("sees_badly", "vision_change", "vision_loss"),
        ),
        _PRACTICE,
    ),
    consider(
        "B-EYE-TOLD",
        "a veil before an eye, a white cornea, or an eye that fails after an operation",
        any_of(
            all_of(said("veil_seen"), said("eye_complaint", "floats")),
            all_of(said("cornea_white"), said("sees_badly", "lens_worn", "severe_words")),
            all_of(said("eye_opened"), said("sees_badly", "vision_loss", "eye_severe")),
            all_of(said("shingles"), said("nose_tip"), said("sees_badly", "vision_change")),
        ),
        _PRACTICE,
    ),
    consider(
        "B-LUNG-WATER",
        "a heart that fails: pink froth, or a night spent upright with wet legs",
        any_of(
            all_of(said("pink_froth"), said("upright_all_night", "dyspnea", "legs_wet")),
            all_of(
                said("upright_all_night"),
                said("legs_wet"),
                any_of(signs.fast_breathing, signs.low_saturation),
            ),
        ),
        _PRACTICE,
    ),
    consider(
        "B-BACK-RIPPED",
        "pain as if something ripped in the chest or between the shoulder blades",
        all_of(said("back_ripped"), none_of(reassurance.over_now)),
        _PRACTICE,
    ),
    consider(
        "B-LAID-UP",
        "laid up, short of breath and a fast heart: pulmonary embolism",
        all_of(said("laid_up"), said("dyspnea"), signs.fast_heart),
        _PRACTICE,
    ),
    consider(
        "B-FUMES",
        "chlorine or chloramine breathed in, with a tight chest or a low saturation",
        all_of(
            said("fumes_mixed"),
            any_of(said("chest_pain", "chest_tight", "dyspnea", "wheeze"), signs.low_saturation),
        ),
        _PRACTICE,
    ),
    consider(
        "B-BONE-GULLET",
        "a bone in the gullet, with a swollen neck or fever",
        all_of(said("bone_in_gullet"), any_of(said("neck_swells"), signs.feverish)),
        _PRACTICE,
    ),
    consider(
        "B-BOARD-BELLY",
        "a belly as hard as a board",
        said("belly_board"),
        _PRACTICE,
    ),
    consider(
        "B-EARLY-PREGNANCY",
        "early pregnancy, not yet seen in the womb, with bleeding and a sign that it lies outside",
        all_of(
            _early,
            any_of(
                all_of(
                    said("vaginal_bleeding", "bleeds_now"),
                    said("shoulder_hurts", "faint_word", "syncope"),
                ),
                all_of(said("shoulder_hurts"), said("womb_pain", "faint_word", "syncope")),
                all_of(said("early_by_dates"), said("syncope", "faint_word")),
            ),
            none_of(_not_early),
        ),
    ),
    consider(
        "B-PREGNANT-PAIN",
        "pregnant with abdominal pain or headache",
        all_of(
            any_of(signs.pregnant, said("early_by_dates")),
            said("abdominal_pain", "headache"),
            none_of(said("located_in_womb", "mild", "hcg_negative"), reassurance.over_now),
        ),
    ),
)
