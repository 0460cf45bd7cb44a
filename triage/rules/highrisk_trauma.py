"""Decision point B, injury and burns."""

from __future__ import annotations

from triage.rules import reassurance, signs
from triage.rules.aged import age_from, age_under
from triage.rules.condition import all_of, any_of, known, none_of, said
from triage.rules.highrisk import consider, must

RULES = (
    must(
        "B-PENETRATING",
        "a penetrating injury of head, neck or trunk",
        said("penetrating_torso"),
    ),
    consider(
        "B-PENETRATING-LIMB",
        "a gunshot or stab wound",
        all_of(
            said("penetrating", "knife_wound"),
            # A gun that was carried, and did not go off.
            none_of(all_of(said("gun_carried"), none_of(said("gun_fired", "knife_wound")))),
        ),
    ),
    consider(
        "B-MECHANISM",
        "a mechanism that kills until it is excluded",
        any_of(
            said("high_fall", "ejected"),
            all_of(
                said("major_mechanism"),
                any_of(
                    said(
                        "chest_pain",
                        "abdominal_pain",
                        "dyspnea",
                        "head_flags",
                        "neck_pain",
                        "spine_injury",
                        "chest_injury",
                        "deformity",
                        "distress",
                        "back_pain",
                        "pale",
                        "head_injury",
                        "severe_words",
                    ),
                    signs.by_ambulance,
                    signs.fast_heart,
                    all_of(signs.severe_pain, none_of(said("low_fall"))),
                ),
            ),
        ),
    ),
    consider(
        "B-HEAD-INJURY",
        "a head injury with loss of consciousness, vomiting, confusion or a blood thinner",
        all_of(
            any_of(
                said("head_injury", "blow"),
                all_of(said("scalp_lump"), said("fall"), age_under(1)),
                # A fresh lump on a head whose blood is thinned, with no blow told.
                all_of(
                    said("head_lump"),
                    known("anticoagulant", "hemophilia"),
                    none_of(said("painless_lump", "lump_no_blow")),
                ),
            ),
            any_of(
                said(
                    "head_flags",
                    "seizure",
                    "confusion",
                    "lethargy",
                    "unresponsive",
                    "stroke_signs",
                    "brief_unconsciousness",
                ),
                known("anticoagulant", "hemophilia"),
                all_of(said("scalp_lump"), age_under(1)),
                all_of(said("vomiting"), any_of(age_under(16), age_from(60), said("headache"))),
            ),
        ),
    ),
    consider(
        "B-SPINE",
        "neck or spine injury with a deficit or a dangerous mechanism",
        all_of(
            said("spine_injury"),
            any_of(
                said("numbness", "cord", "high_fall", "ejected", "weakness", "diving"),
                all_of(said("major_mechanism")),
            ),
        ),
    ),
    must(
        "B-OPEN-FRACTURE",
        "an open fracture",
        any_of(
            said("open_fracture"),
            all_of(said("bone_seen"), said("deformity")),
        ),
    ),
    must(
        "B-AMPUTATION",
        "an amputation",
        all_of(
            said("amputation", "amputation_fresh"),
            none_of(said("fingertip", "suture_removal", "wound_check", "ring_to_cut")),
        ),
    ),
    must(
        "B-NEUROVASCULAR",
        "an injured limb without a pulse, or with a tense compartment",
        all_of(
            said("limb_ischemia", "limb_pulse", "compartment"),
            said("limb_injury", "deformity", "fracture_named", "dislocation", "cast"),
            none_of(
                said("nv_intact"),
                all_of(said("chilblain"), none_of(said("limb_pulse", "numbness", "deformity"))),
            ),
        ),
    ),
    consider(
        "B-NEUROVASCULAR-POSSIBLE",
        "an injured limb with a failing nerve or vessel",
        all_of(
            said("neurovascular"),
            said(
                "limb_injury",
                "deformity",
                "fracture_named",
                "dislocation",
                "amputation",
                "open_fracture",
                "cast",
            ),
            none_of(said("nv_intact"), reassurance.long_known),
            any_of(
                said(
                    "deformity",
                    "fracture_named",
                    "dislocation",
                    "crushed",
                    "cast",
                    "limb_ischemia",
                    "fall",
                    "crash",
                    "limb_injury_mechanism",
                )
            ),
        ),
    ),
    consider(
        "B-DISLOCATION",
        "a dislocated hip or knee, or a femur fracture",
        all_of(
            said("dislocation", "deformity", "fracture_named"),
            said("big_joint"),
            none_of(said("kneecap")),
        ),
    ),
    consider(
        "B-CRUSH",
        "a limb pinned or crushed for long, or a long lie with signs of harm",
        any_of(
            said("crush_long"),
            all_of(
                said("long_lie"),
                said("weakness", "dark_urine", "confusion", "dehydration", "dried_out"),
            ),
        ),
    ),
    consider(
        "B-ARTERIAL",
        "a wound that bleeds in spurts",
        all_of(
            said("spurts"), said("laceration", "bleeding", "wound_check", "bite", "penetrating")
        ),
    ),
    consider(
        "B-AMPUTATION-PARTIAL",
        "a part that hangs by little, is brought along, or has lost its skin",
        said("hanging_part"),
    ),
    consider(
        "B-COMPARTMENT",
        "a tense limb that hurts too much",
        any_of(
            all_of(
                said("tense_limb"),
                any_of(said("pain_on_stretch", "severe_words", "numbness"), signs.severe_pain),
            ),
            all_of(said("tense_limb", "cast"), said("stretch_agony")),
        ),
    ),
    consider(
        "B-INJECTION",
        "an injury by high-pressure injection, small as it looks",
        said("injection_injury"),
    ),
    consider(
        "B-STRANGLED",
        "strangled or choked by another person, or hanged",
        any_of(
            said("strangled"),
            all_of(said("partner_hands", "assault", "abuse"), said("strangle_signs")),
        ),
    ),
    consider(
        "B-SUBMERSION",
        "pulled from under water",
        all_of(
            said("submersion"),
            none_of(
                all_of(
                    said("lifted_by_arm"),
                    none_of(
                        said("under_water", "cough", "vomiting", "dyspnea", "blue", "flaccid"),
                        said("apnea", "unresponsive", "lethargy", "arrest", "pulseless", "pale"),
                        signs.low_saturation,
                        signs.fast_breathing,
                    ),
                )
            ),
        ),
    ),
    consider(
        "B-BURN",
        "a burn that is large, deep, circumferential, electrical, or of face, hands or genitals",
        all_of(
            any_of(
                said("burn_major", "burn_critical", "inhalation_injury"),
                all_of(said("burn"), said("blistered_area")),
            ),
            none_of(
                said("friction_burn"),
                all_of(said("feet_hot", "itchy_rash"), none_of(said("burn_cause"))),
            ),
        ),
    ),
    consider(
        "B-CHEST-INJURY",
        "blunt injury of chest or belly with warning signs",
        all_of(
            said("chest_injury"),
            # An ache beneath the ribs, or ribs sore from a cough, that nothing has struck.
            any_of(
                none_of(said("under_ribs", "cough")),
                said("chest_blow", "fall", "crash", "assault", "blow", "major_mechanism"),
                said("limb_injury_mechanism", "belly_blow", "high_fall", "hemoptysis"),
            ),
            any_of(
                said("dyspnea", "syncope", "near_syncope", "pale", "distress"),
                signs.very_fast_heart,
                signs.low_saturation,
                signs.hypotensive,
                all_of(age_from(65), signs.severe_pain),
                all_of(
                    said("belly_signs", "seat_belt_mark"), said("abdominal_pain", "acute_abdomen")
                ),
                # The pain of a torn spleen, felt in a shoulder that nothing struck.
                all_of(
                    said("left_shoulder_pain"),
                    any_of(said("shoulder_unhurt", "abdominal_pain"), signs.fast_heart),
                ),
            ),
        ),
    ),
    consider(
        "B-CHILD-BURN",
        "a scald or burn of a small child",
        all_of(
            said("burn"),
            age_under(5),
            any_of(said("burn_major", "distress", "chest_wall_pain"), signs.severe_pain),
        ),
    ),
)
