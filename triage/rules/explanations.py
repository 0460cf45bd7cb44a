"""What a complaint still takes where the narrative explains it or says that it is over."""

from __future__ import annotations

from triage.findings import Resource

_E = Resource.ECG
_L = Resource.LABS
_O = Resource.CONSULT
_P = Resource.PARENTERAL
_S = Resource.SIMPLE_PROCEDURE
_U = Resource.ULTRASOUND
_X = Resource.XRAY

# What a complaint still takes when it is plainly over, old and unchanged, or mild, in a patient
# without an alarming sign.
SOFTENED: dict[str, tuple[Resource, ...]] = {
    "headache": (),
    "dizziness": (),
    "near_syncope": (_E,),
    "syncope": (_E,),
    "faint_told": (_E,),
    "palpitations": (_E,),
    "chest_pain": (_E,),
    "dyspnea": (_X,),
    "vomiting": (),
    "nausea": (),
    "diarrhea": (),
    "dehydration": (),
    "gi_bleed": (),
    "constipation": (),
    "abdominal_pain": (_L,),
    "back_pain": (),
    "numbness": (),
    "weakness": (),
    "anxiety": (),
    "hives": (),
    "allergic_exposure": (),
    "head_injury": (),
    "plain_swelling": (),
    "cellulitis": (),
    "joint_swelling": (),
    "limb_injury": (),
    "hernia": (),
    "croup": (),
    "seizure": (),
    "std": (),
    "vaginal_discharge": (),
    "vaginal_bleeding": (),
    "jaundice": (_L,),
    "urinary": (),
    "breast": (),
    "swollen_gland": (),
    "migraine": (_P,),
    "fever": (),
    "jaw_facial": (),
    "toxic_ingestion": (),
    "overdose": (),
    "snake_bite": (),
    "puncture": (),
    "bite": (),
    "cord": (),
    "stroke_signs": (),
    "child_gut_emergency": (),
    "post_op": (),
    "cancer": (),
    "electrolyte": (_L,),
    "detox": (_O,),
    "assault": (),
    "crash": (),
    "burn_major": (),
    "fluid_overload": (),
    "leg_clot": (_U,),
    "dental_abscess": (),
    "eye_severe": (),
    "flank_pain": (),
}

_OF_A_SPOT = (
    "limb_injury",
    "swollen_gland",
    "cellulitis",
    "plain_swelling",
    "joint_swelling",
    "abscess",
)
# Where one word names the cause, what the other complaints take in its place, in a patient
# without an alarming sign: the complaints that it explains, and what they need then.
EXPLAINED: dict[str, tuple[tuple[str, ...], tuple[Resource, ...]]] = {
    "vertigo_benign": (("dizziness", "near_syncope", "nausea"), ()),
    "ear_wax": (("dizziness", "near_syncope"), (_S,)),
    "headache_benign": (("headache",), ()),
    "blood_streak": (("gi_bleed", "constipation", "rectal_pain", "abdominal_pain"), ()),
    "light_bleeding": (("vaginal_bleeding",), ()),
    "vein_superficial": (("cellulitis", "plain_swelling", "leg_clot", "limb_injury"), ()),
    "foreign_body_nose": (("puncture", "fall"), (_S,)),
    "catheter_problem": (("urinary", "urinary_retention", "abdominal_pain"), (_S,)),
    "nose_injury": (("deformity", "fracture_named", "dislocation", "epistaxis"), (_X,)),
    "ring_stuck": (("cellulitis", "plain_swelling", "limb_injury", "joint_swelling"), (_S,)),
    "pulled_elbow": (("dislocation", "limb_injury", "deformity", "fracture_named"), (_S,)),
    "fracture_named": (("abscess", "swollen_gland"), ()),
    "nontoxic": (("toxic_ingestion", "overdose", "snake_bite", "bite"), ()),
    "shingles": (("chest_pain", "cellulitis", "chest_injury", "back_pain"), ()),
    "tested_before": (("head_injury",), ()),
    "belly_wall": (("abdominal_pain",), ()),
    "vaccine_arm": (_OF_A_SPOT, ()),
    "device_rub": (("cellulitis",), ()),
    "chilblain": (("limb_ischemia", *_OF_A_SPOT), ()),
    "raynaud": (("limb_ischemia", *_OF_A_SPOT), ()),
    "small_injury": (("sickle_crisis",), ()),
    "pulled_arm": (("limb_injury", "numbness", "dislocation"), ()),
    "splinter": (("puncture", "removal_needed", "limb_injury"), (_S,)),
    "thing_swallowed": (
        ("food_stuck", "toxic_ingestion", "foreign_body_nose", "child_gut_emergency"),
        (_X,),
    ),
    "jaw_broken": (("jaw_facial",), ()),
    "lump_old": (("swollen_gland",), ()),
    "stool_ball": (("constipation", "abdominal_pain"), (_S,)),
    "toe_nail": (("abscess", "limb_injury", "cellulitis"), ()),
    "zipper_caught": (("laceration", "bleeding"), (_S,)),
    "itchy_rash": (("burn_major", "burn", "cellulitis", "diarrhea"), ()),
    "scrotum_slow": (("testicular",), (_U,)),
    "abscess": (("breast", "swollen_gland", "vaginal_discharge"), ()),
    "injection_due": (("bite", "puncture", "limb_injury"), (_P,)),
}
# What a cause does not explain.
UNEXPLAINED: dict[str, tuple[str, ...]] = {
    "pulled_elbow": ("deformity",),
    "splinter": ("infected", "cellulitis", "complex_wound", "needs_xray"),
    "itchy_rash": ("infected", "burn_cause", "fever", "many_stools", "infection_spreads"),
    "scrotum_slow": ("vomiting", "suddenly_worse", "severe_words"),
    "stool_ball": ("vomiting", "acute_abdomen", "fever", "gi_bleed"),
    "injection_due": ("infected", "complex_wound", "laceration"),
    "light_bleeding": ("pregnant", "maybe_pregnant", "menopause"),
    "blood_streak": ("diarrhea", "gi_bleed_heavy", "anticoagulant"),
    "vaccine_arm": ("pneumonia", "limb_injury_mechanism", "dyspnea", "numbness"),
    "chilblain": ("limb_pulse", "numbness"),
    "raynaud": ("limb_pulse", "numbness", "limb_dead"),
    "small_injury": ("crisis_like",),
    "thing_swallowed": (
        *("airway_threat", "button_battery", "magnets_eaten", "vomiting", "dyspnea", "chest_pain"),
    ),
    "belly_wall": (
        "acute_abdomen",
        "vomiting",
        "nausea",
        "diarrhea",
        "chest_injury",
        "gi_bleed",
        "hernia",
        "pregnant",
        "severe_words",
        "suddenly_worse",
        "syncope",
        "urinary",
    ),
}
