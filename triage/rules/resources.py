"""Decision point C: how many different resource types the complaint usually takes.

An estimate from the complaint and what is written beside it, on the typical patient.
Types count, not tests: two radiographs are one, blood and urine are one.
"""

from __future__ import annotations

from triage.findings import Resource, Resources
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.condition import age_from, age_under, any_of, said, under
from triage.rules.scene import Scene

_L, _E, _X, _C, _U = Resource.LABS, Resource.ECG, Resource.XRAY, Resource.CT, Resource.ULTRASOUND
_F, _P, _O = Resource.FLUIDS, Resource.PARENTERAL, Resource.CONSULT
_S, _2 = Resource.SIMPLE_PROCEDURE, Resource.COMPLEX_PROCEDURE

# Complaint -> resources of a typical visit.  Groups: what usually needs two or more ...
COMPLEX: dict[str, tuple[Resource, ...]] = {
    "abdominal_pain": (_L, _C),
    "acute_abdomen": (_L, _C, _O),
    "child_gut_emergency": (_L, _U),
    "vomiting": (_L, _F, _P),
    "severe_dehydration": (_L, _F),
    "gi_bleed": (_L, _F),
    "flank_pain": (_L, _C, _P),
    "pyelonephritis": (_L, _P),
    "testicular": (_L, _U),
    "chest_pain": (_E, _L, _X),
    "palpitations": (_E, _L),
    "syncope": (_E, _L),
    "near_syncope": (_E, _L),
    "dizziness": (_E, _L),
    "heart_failure": (_L, _X),
    "fluid_overload": (_L, _X),
    "dyspnea": (_L, _X),
    "hemoptysis": (_L, _X),
    "leg_clot": (_L, _U),
    "pneumonia": (_L, _X, _P),
    "headache": (_P, _F),
    "seizure": (_L, _P),
    "stroke_signs": (_L, _C),
    "confusion": (_L, _C),
    "lethargy": (_L, _F),
    "cellulitis": (_L, _P),
    "joint_swelling": (_L, _X),
    "post_op": (_L, _C),
    "electrolyte": (_L, _F),
    "high_glucose": (_L, _F),
    "low_glucose": (_L, _F),
    "dka_signs": (_L, _F),
    "jaundice": (_L, _C),
    "dialysis_missed": (_L, _E),
    "dialysis_access": (_L, _O),
    "vaginal_bleeding": (_L, _U),
    "labor": (_L, _O),
    "fetal_concern": (_U, _O),
    "overdose": (_L, _O),
    "toxic_ingestion": (_L, _O),
    "suicidal": (_L, _O),
    "psychotic": (_L, _O),
    "detox": (_L, _O),
    "withdrawal": (_L, _F),
    "heat_illness": (_L, _F),
    "hypothermia": (_L, _F),
    "cord": (_L, _C),
    "weakness": (_L, _E),
    "cancer": (_L, _X),
    "hip_fracture": (_X, _P, _L),
    "deformity": (_X, _P, _2),
    "dislocation": (_X, _2),
    "open_fracture": (_X, _P, _O),
    "amputation": (_X, _P, _O),
    "complex_wound": (_S, _O),
    "penetrating": (_X, _O),
    "dental_abscess": (_P,),
    "peritonsillar": (_P, _S),
    "snake_bite": (_L, _P),
    "burn_major": (_P, _F),
    "necrotizing": (_L, _P),
    "vision_loss": (_O, _C),
    "urinary_retention": (_S, _L),
    "limb_ischemia": (_L, _C),
    "sickle_crisis": (_L, _P, _F),
    "mastoid": (_L, _C),
    "hypotension_named": (_L, _F),
    "bells": (_L, _C),
    "food_stuck": (_X, _O),
    "crash": (_X, _C),
    "major_mechanism": (_X, _C),
}
# ... what usually needs one ...
SINGLE: dict[str, tuple[Resource, ...]] = {
    "wheeze": (_P,),
    "croup": (_P,),
    "diarrhea": (_L,),
    "urinary": (_L,),
    "limb_injury": (_X,),
    "fracture_named": (_X,),
    "laceration": (_S,),
    "puncture": (_X,),
    "bite": (_S,),
    "abscess": (_S,),
    "epistaxis": (_S,),
    "catheter_problem": (_S,),
    "back_pain": (_X,),
    "spine_injury": (_X,),
    "chest_injury": (_X,),
    "head_injury": (_C,),
    "nose_injury": (_X,),
    "jaw_facial": (_C,),
    "eye_foreign": (_S,),
    "eye_severe": (_S,),
    "foreign_body_nose": (_S,),
    "hives": (_P,),
    "allergic_exposure": (_P,),
    "strep_test": (_L,),
    "std": (_L,),
    "vaginal_discharge": (_L,),
    "constipation": (_X,),
    "plain_swelling": (_U,),
    "feeding_tube": (_S,),
    "fever": (_L,),
    "anxiety": (_P,),
    "depressed": (_O,),
    "ring_stuck": (_S,),
    "toe_nail": (_S,),
    "dehydration": (_F,),
    "assault": (_X,),
    "intoxicated": (_L,),
    "migraine": (_P,),
    "numbness": (_L,),
    "hernia": (_C,),
    "nausea": (_P,),
    "breast": (_U,),
    "swollen_gland": (_L,),
    "abuse": (_O,),
}
# ... and what usually needs an examination only.
NONE = (
    "sore_throat",
    "ear",
    "rash",
    "insect_bite",
    "pink_eye",
    "uri",
    "cough",
    "refill",
    "administrative",
    "suture_removal",
    "wound_check",
    "tetanus",
    "dental",
    "contraception",
    "follow_up",
    "no_complaint",
    "abrasion",
    "burn",
    "thrush",
    "cold_sore",
    "head_lice",
    "teething",
    "muscle_ache",
    "rectal_pain",
    "heartburn",
    "exposure_only",
    "hiccups",
    "hearing_loss",
    "period",
    "neck_pain",
    "fall",
    "chronic_pain",
    "poor_feeding",
    "nonspecific",
    "hypertension_severe",
)
# What the nurse expects in so many words.
EXPECTED: dict[str, tuple[Resource, ...]] = {
    "needs_labs": (_L,),
    "needs_xray": (_X,),
    "needs_ct": (_C,),
    "needs_ecg": (_E,),
    "needs_fluids": (_F,),
    "needs_iv_med": (_P,),
    "needs_consult": (_O,),
    "needs_procedure": (_S,),
}
# A complaint that explains fever, cough or nausea, so that they take nothing of their own.
_EXPLAINS_FEVER = ("sore_throat", "ear", "uri", "rash", "pink_eye", "thrush", "teething")
_ADMINISTRATIVE = ("refill", "administrative", "contraception", "no_complaint")
_HEALED = ("suture_removal", "wound_check")
# What redness and swelling around a sting or a nail do not amount to.
_LOCAL_CAUSE = frozenset(("toe_nail", "abscess"))
_LOCAL = frozenset(
    ("cellulitis", "joint_swelling", "plain_swelling", "limb_injury", "swollen_gland")
)
_WEAK = frozenset(
    (
        "fever",
        "nausea",
        "weakness",
        "plain_swelling",
        "dehydration",
        "numbness",
        "anxiety",
        "assault",
        "cancer",
        "post_op",
        "allergic_exposure",
        "confusion",
        "lethargy",
        "seizure",
        "intoxicated",
        "electrolyte",
        "fluid_overload",
        "heart_failure",
        "bite",
        "hernia",
        "crash",
        "depressed",
    )
)

_more_than_one_treatment = any_of(
    under(Measure.SPO2, 95),
    signs.fast_breathing,
    signs.feverish,
    said("asthma_worse"),
)
_small_child = age_under(5)
_frail = any_of(age_from(65), said("immunocompromised", "diabetes", "copd", "heart_failure"))


def estimate(scene: Scene) -> Resources:
    """The resource types that the case is expected to take, or ``None`` for unknown."""
    present = scene.present
    expected = [kind for concept, kinds in EXPECTED.items() if concept in present for kind in kinds]
    feverish = signs.feverish.holds(scene)
    minor = [concept for concept in NONE if concept in present]
    complaints = [concept for concept in (*SINGLE, *COMPLEX) if concept in present]
    if not present.isdisjoint(_HEALED) and "cellulitis" not in complaints:
        return _counted([], understood=True)
    if ("insect_bite" in minor or not _LOCAL_CAUSE.isdisjoint(complaints)) and not feverish:
        complaints = [concept for concept in complaints if concept not in _LOCAL]
    strong = [concept for concept in complaints if concept not in _WEAK]
    explained = not present.isdisjoint(_EXPLAINS_FEVER)
    if not present.isdisjoint(_ADMINISTRATIVE) and not strong:
        return _counted(expected, understood=True)
    kinds = list(expected)
    for concept in complaints:
        if concept in _WEAK and (explained or strong or minor) and concept != "dehydration":
            continue
        if expected and SINGLE.get(concept) in ((_X,), (_P,), (_L,)):
            continue  # the nurse has said what it takes
        kinds.extend(COMPLEX.get(concept) or SINGLE[concept])
    small = _small_child.holds(scene)
    if feverish and explained and not strong:
        if _frail.holds(scene):
            kinds.extend((_L, _X))
        elif not small and "sore_throat" in present:
            kinds.append(_L)
    elif "cough" in present and not strong and not explained:
        kinds.extend((_X, _L) if feverish else (_X,))
    elif "fever" in complaints and not strong and not minor and not small:
        kinds.append(_X)
    if "wheeze" in present and _more_than_one_treatment.holds(scene):
        kinds.append(_X)
    understood = bool(kinds or minor or complaints)
    pain = scene.values.get(Measure.PAIN)
    if not understood and pain is not None and pain.value > 0:
        return _counted([_X], understood=True)
    return _counted(kinds, understood=understood)


def _counted(kinds: list[Resource], *, understood: bool) -> Resources:
    types = tuple(dict.fromkeys(kinds))
    count = sum(2 if kind is _2 else 1 for kind in types)
    return Resources(count=min(count, 2) if understood else None, types=types)
