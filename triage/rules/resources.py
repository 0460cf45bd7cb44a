"""Decision point C: how many different resource types the complaint usually takes.

An estimate from the complaint and what is written beside it, on the typical patient.
Types count, not tests: two radiographs are one, blood and urine are one.
"""

from __future__ import annotations

from triage import limits
from triage.findings import Resource, Resources
from triage.reading.facts import Measure
from triage.rules import signs
from triage.rules.aged import age_from, age_under
from triage.rules.common_complaints import hurt
from triage.rules.complaints import (
    EXPECTED,
    NONE,
    SINGLE,
    WEAK,
)
from triage.rules.complex_complaints import COMPLEX
from triage.rules.condition import Condition, all_of, any_of, known, none_of, over, said, under
from triage.rules.explanations import EXPLAINED, SOFTENED, UNEXPLAINED
from triage.rules.reassurance import alarming
from triage.rules.scene import Scene
from triage.rules.told_complaints import named_only, planned, told

_L, _X, _P = Resource.LABS, Resource.XRAY, Resource.PARENTERAL
_TESTS = frozenset((Resource.LABS, Resource.ECG, Resource.XRAY, Resource.CT, Resource.ULTRASOUND))
_S, _2 = Resource.SIMPLE_PROCEDURE, Resource.COMPLEX_PROCEDURE

# A complaint that explains fever, cough or nausea, so that they take nothing of their own.
_EXPLAINS_FEVER = (
    "sore_throat",
    "ear",
    "uri",
    "rash",
    "pink_eye",
    "thrush",
    "teething",
    "nose_runs",
)
# A small complaint that is a reason to come.
_REASONS = frozenset(NONE) - {"nonspecific", "poor_feeding", "fall", "no_complaint", "chronic_pain"}
_ADMINISTRATIVE = ("refill", "refill_told", "administrative", "contraception", "no_complaint")
_HEALED = ("suture_removal", "wound_check")
# What a wound that is looked at as agreed does not do.
_UNHEALED = frozenset(
    ("cellulitis", "wound_trouble", "infected", "scar_burst", "scar_infected", "hand_inside")
)
# What redness and swelling around a sting, a burn or a nail do not amount to.
_LOCAL_CAUSE = frozenset(("toe_nail", "abscess", "burn", "breast"))
_LOCAL = frozenset(
    ("cellulitis", "joint_swelling", "plain_swelling", "limb_injury", "swollen_gland")
)
# What swelling after an injury is not.
_SWELLING = frozenset(
    ("cellulitis", "plain_swelling", "joint_swelling", "fluid_overload", "joint_effusion")
)
# What a needle for lockjaw is given beside.
_OPEN = frozenset(("laceration", "complex_wound", "abscess", "removal_needed", "foreign_body_nose"))
# What keeps a small request from being the whole visit.
_WANTS_TESTS = frozenset(("one_test", "bone_tender", "std", "removal_needed", "plan_team"))
# What speaks for a small matter.
_SMALL_MATTER = ("all_over", "old_unchanged", "mild", "drinking_well", "cared_at_home", "thriving")

# What makes an unnamed complaint a small one.
_HARMLESS = frozenset(
    (*_SMALL_MATTER, "small_request", "supplies", "trivial_skin", "nontoxic", "pressure_check")
)

_more_than_one_treatment = any_of(
    under(Measure.SPO2, 95),
    signs.fast_breathing,
    signs.feverish,
    said("asthma_worse", "irritant_breathed"),
)
# What is gone when it is over, unlike a faint or a seizure.
_PASSES = ("anxiety", "nausea", "vomiting", "diarrhea", "headache", "dizziness", "hives")
_OF_THE_HEART = (
    *("chest_pain", "palpitations", "syncope", "near_syncope", "faint_told", "numbness", "cord"),
)
_high_sugar = any_of(
    over(Measure.GLUCOSE, limits.TREATED_GLUCOSE_OVER),
    all_of(over(Measure.GLUCOSE, limits.CHILD_GLUCOSE_OVER), age_under(18)),
)
_small_child = age_under(5)
_young = age_under(40)
_harmless = any_of(
    said("vasovagal", "anxiety"), all_of(said("stimulant_drink"), said("all_over", "one_test"))
)
# Complaints that are examined only, unless one of these speaks for more.
_ONLY_WITH: dict[str, Condition] = {
    "head_injury": any_of(
        said("head_flags", "vomiting", "headache", "intoxicated", "major_mechanism", "crash"),
        said("dizziness", "confusion", "seizure", "nausea", "vision_change", "blow", "assault"),
        known("anticoagulant"),
        age_from(65),
        said("needs_ct"),
    ),
    "back_pain": any_of(
        said("fall", "crash", "spine_injury", "major_mechanism", "bone_tender", "needs_xray"),
        said("weakness", "numbness", "weight_loss", "assault", "osteoporosis"),
        known("cancer"),
        age_from(65),
        none_of(said(*_SMALL_MATTER, "muscle_ache")),
    ),
    "constipation": any_of(
        said("abdominal_pain", "vomiting", "acute_abdomen", "needs_xray"), age_from(65)
    ),
    # Once, in somebody who eats and drinks again.
    "vomiting": any_of(
        none_of(said("vomited_once")),
        none_of(said("drinking_well", "comfortable", "all_over")),
        said("abdominal_pain", "headache", "head_injury", "fall", "pregnant", "dehydration"),
        known("diabetes", "shunt", "transplant", "adrenal", "cancer"),
        age_from(65),
    ),
    "skin_infected": said("immunocompromised", "diabetes", "cellulitis", "needs_labs"),
    "diarrhea": any_of(
        said("many_stools", "gi_bleed", "dehydration", "weakness", "dizziness", "vomiting"),
        said("abdominal_pain", "needs_labs", "blood_level"),
        age_from(65),
    ),
}
_frail = any_of(age_from(65), said("immunocompromised", "diabetes", "copd", "heart_failure"))


def estimate(scene: Scene) -> Resources:
    """The resource types that the case is expected to take, or ``None`` for unknown.

    An alarming sign adds what it takes; it takes away nothing that the visit would have
    taken without it.
    """
    calm = _taken(scene, calm=True)
    if not alarming.holds(scene):
        return calm
    return max(_taken(scene, calm=False), calm, key=_number)


def names_a_complaint(scene: Scene) -> bool:
    """Whether the estimate rests on what was understood, and not on a pain score alone."""
    without = [item for item in scene.facts.measurements if item.measure is not Measure.PAIN]
    painless = Scene(scene.facts.model_copy(update={"measurements": tuple(without)}))
    return estimate(painless).count is not None


def _number(needed: Resources) -> int:
    return -1 if needed.count is None else needed.count


def _taken(scene: Scene, *, calm: bool) -> Resources:
    """The same, where nothing alarms or where all that reassures is put aside."""
    present = scene.present | told(scene)
    expected = [kind for concept, kinds in EXPECTED.items() if concept in present for kind in kinds]
    if calm:
        told_of = present - named_only(scene)
        complaints = frozenset(name for name in told_of if name in SINGLE or name in COMPLEX)
        if complaints - WEAK or not told_of.isdisjoint(_REASONS):
            present = told_of  # something else explains the visit
        stated = planned(scene, complaints)
        if stated is None and present.isdisjoint(_HEALED):
            stated = _stated(present, expected)
        if stated is not None:
            return _counted(stated, understood=True)
    return _usual(scene, present, expected, calm=calm)


def _stated(present: frozenset[str], expected: list[Resource]) -> list[Resource] | None:
    """What the visit takes in so many words, where nothing speaks for more."""
    only = "only_request" in present
    small = [concept for concept in _SMALL_MATTER if concept in present]
    if "one_test" in present and expected and (only or small):
        return expected
    if "one_treatment" in present and (only or small):
        return expected or ([] if _only_a_vaccine(present) else [_S])
    if "supplies" in present and "injury_again" not in present and (only or small):
        return []
    if not present.isdisjoint(_WANTS_TESTS):
        return None
    if "small_request" in present and (only or small):
        return []
    if "cared_at_home" in present and (only or len(small) > 1) and not expected:
        return []
    return None


def _only_a_vaccine(present: frozenset[str]) -> bool:
    """Whether the treatment that is wished for is a vaccine, which is no resource."""
    return "vaccine_only" in present and present.isdisjoint(_OPEN)


def _usual(
    scene: Scene, present: frozenset[str], expected: list[Resource], *, calm: bool
) -> Resources:
    """What the complaint usually takes."""
    feverish = signs.feverish.holds(scene)
    minor = [concept for concept in NONE if concept in present]
    complaints = [concept for concept in (*SINGLE, *COMPLEX) if concept in present]
    if not present.isdisjoint(_HEALED) and present.isdisjoint(_UNHEALED):
        return _counted([], understood=True)
    if ("insect_bite" in minor or not _LOCAL_CAUSE.isdisjoint(present)) and not feverish:
        complaints = [concept for concept in complaints if concept not in _LOCAL]
    if hurt.holds(scene) and "infected" not in present and not feverish:
        complaints = [concept for concept in complaints if concept not in _SWELLING]
    if signs.flu_limbs.holds(scene):
        complaints = [concept for concept in complaints if concept != "cord"]
    kinds = list(expected)
    if calm:
        for cause, (explained_by_it, instead) in EXPLAINED.items():
            if not present.isdisjoint(UNEXPLAINED.get(cause, ())):
                continue
            if cause in present and not present.isdisjoint(explained_by_it):
                complaints = [name for name in complaints if name not in explained_by_it]
                kinds.extend(instead)
        complaints = [concept for concept in complaints if not _spared(concept, scene)]
    if _high_sugar.holds(scene) and "high_glucose" not in complaints:
        complaints.append("high_glucose")
    strong = [concept for concept in complaints if concept not in WEAK]
    explained = not present.isdisjoint(_EXPLAINS_FEVER)
    if not present.isdisjoint(_ADMINISTRATIVE) and not strong:
        return _counted(expected, understood=True)
    soft = calm and sum(concept in present for concept in _SMALL_MATTER) > 1
    harmless = calm and _young.holds(scene) and _harmless.holds(scene)
    for concept in complaints:
        if concept in WEAK and (explained or strong or minor) and concept != "dehydration":
            continue
        if _foreseen(concept, expected):
            continue  # the nurse has said what it takes
        usual = COMPLEX.get(concept) or SINGLE[concept]
        passed = calm and "all_over" in present and concept in _PASSES
        if soft or passed or (harmless and concept in _OF_THE_HEART):
            usual = SOFTENED.get(concept, usual)
        kinds.extend(usual)
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
    named = [concept for concept in (*SINGLE, *COMPLEX) if concept in present]
    benign = calm and not present.isdisjoint(_HARMLESS)
    understood = bool(kinds or minor or named or benign)
    pain = scene.values.get(Measure.PAIN)
    fell_only = not kinds and not named and minor == ["fall"] and not soft
    if (fell_only or not understood) and pain is not None and pain.value > 0:
        return _counted([_X], understood=True)
    return _counted(kinds, understood=understood)


def _spared(concept: str, scene: Scene) -> bool:
    """Whether ``concept`` needs a look only, since nothing beside it speaks for more."""
    reasons = _ONLY_WITH.get(concept)
    return reasons is not None and not reasons.holds(scene)


def _foreseen(concept: str, expected: list[Resource]) -> bool:
    """Whether the writer has said what a complaint that takes one thing will take."""
    usual = SINGLE.get(concept)
    if concept == "wheeze":
        return not _TESTS.issuperset(expected)  # a film opens no airway
    if usual in ((_X,), (_L,)):
        return not _TESTS.isdisjoint(expected)
    return usual == (_P,) and bool(expected)


def _counted(kinds: list[Resource], *, understood: bool) -> Resources:
    types = tuple(dict.fromkeys(kinds))
    count = sum(2 if kind is _2 else 1 for kind in types)
    return Resources(count=min(count, 2) if understood else None, types=types)
