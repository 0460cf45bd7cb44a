"""Signs that several rules share: shock, hypoxia, altered mind, systemic illness."""

from __future__ import annotations

from triage import limits
from triage.case import Sex
from triage.findings import Holds
from triage.reading.facts import Measure, SetAside, Status
from triage.rules.aged import age_from, not_surely_under, surely_aged
from triage.rules.condition import (
    Condition,
    all_of,
    any_of,
    by_age,
    known,
    none_of,
    once,
    over,
    said,
    surely,
    surely_from,
    under,
)
from triage.rules.scene import Outcome, Scene

HR, RR, SBP = Measure.HEART_RATE, Measure.RESPIRATORY_RATE, Measure.SYSTOLIC

hypotensive = once(by_age(SBP, lambda age, value: value < limits.systolic_under(age)))
# Not only under the low bound of normal, which in a child lies well above a failing pressure.
failing_pressure = once(by_age(SBP, lambda age, value: value < limits.failing_systolic_under(age)))
profoundly_hypotensive = once(
    any_of(
        all_of(under(SBP, limits.PROFOUND_HYPOTENSION_UNDER), hypotensive),
        by_age(SBP, lambda age, value: value < limits.systolic_under(age) - 20),
    )
)
fast_heart = once(
    by_age(HR, lambda age, value: value > limits.band(limits.Edition.V5, age).heart_rate_over)
)
fast_breathing = once(
    by_age(RR, lambda age, value: value > limits.band(limits.Edition.V5, age).respiratory_rate_over)
)
very_fast_heart = once(
    by_age(
        HR,
        lambda age, value: (
            value
            > limits.band(limits.Edition.V5, age).heart_rate_over + limits.CLEAR_HEART_RATE_MARGIN
        ),
    )
)
very_fast_breathing = once(
    by_age(
        RR,
        lambda age, value: (
            value
            > limits.band(limits.Edition.V5, age).respiratory_rate_over
            + limits.CLEAR_RESPIRATORY_RATE_MARGIN
        ),
    )
)
distressed_breathing_rate = once(
    by_age(
        RR,
        lambda age, value: (
            value
            > max(
                limits.DISTRESS_RATE_OVER,
                limits.band(limits.Edition.V5, age).respiratory_rate_over
                + limits.CLEAR_RESPIRATORY_RATE_MARGIN,
            )
        ),
    )
)


def _shock_index(scene: Scene) -> Outcome:
    rate, pressure = scene.highest.get(HR), scene.lowest.get(SBP)
    if rate is None or pressure is None:
        return Outcome(Holds.CANNOT_TELL, (), ("heart rate or blood pressure not measured",))
    if (
        pressure.value < limits.SHOCK_SYSTOLIC_UNDER
        and rate.value > limits.SHOCK_INDEX_OVER * pressure.value
    ):
        spans = tuple(span for span in (rate.span, pressure.span) if span)
        return Outcome(Holds.YES, spans, measured=True)
    return Outcome(Holds.NO)


shock_index = once(all_of(Condition(_shock_index), age_from(12)))

# Pulse and pressure were taken and are in order.
steady = once(surely(all_of(none_of(fast_heart), none_of(hypotensive))))


def _as_ever(measure: Measure) -> Condition:
    """The note says that the patient always has such a value."""

    def check(scene: Scene) -> Outcome:
        item = scene.values.get(measure)
        return Outcome(Holds.YES if item is not None and item.usual else Holds.NO)

    return Condition(check)


usual_pressure = once(_as_ever(SBP))
usual_saturation = once(_as_ever(Measure.SPO2))


def _sinks_in_effort(scene: Scene) -> Outcome:
    spans = tuple(
        item.span
        for item in scene.facts.measurements
        if item.measure is Measure.SPO2
        and item.set_aside is SetAside.EFFORT
        and item.value < limits.LIFESAVING_SPO2_UNDER
        and item.span
    )
    return Outcome(Holds.YES if spans else Holds.NO, spans, measured=True)


# A saturation that sinks when the patient walks, though it is in order at rest.
sinks_in_effort = once(Condition(_sinks_in_effort))
hypoxic = once(under(Measure.SPO2, limits.LIFESAVING_SPO2_UNDER))
low_saturation = once(under(Measure.SPO2, limits.SPO2_UNDER))


def _death_in_kin(scene: Scene) -> Outcome:
    spans = scene.spans("kin_sudden_death", Status.FAMILY)
    return Outcome(Holds.YES if spans else Holds.NO, tuple(spans))


# A relative who died young or at once: a heart that may stop runs in families.
death_in_kin = once(Condition(_death_in_kin, frozenset(("kin_sudden_death",))))
comatose = once(under(Measure.GCS, limits.COMA_GCS_UNDER))
gcs_impaired = once(under(Measure.GCS, limits.IMPAIRED_GCS_UNDER))
# A state that is the usual one of this patient; a clear mind as the usual one is no excuse.
as_usual = once(all_of(said("baseline_state"), none_of(said("baseline_sharp"))))
unresponsive = once(
    any_of(
        comatose,
        all_of(
            said("unresponsive"),
            none_of(said("awake_now", "brief_unconsciousness", "rouses"), as_usual),
        ),
        all_of(said("still_unresponsive"), none_of(said("awake_now"), as_usual)),
    )
)
# Muddled from a low sugar and clear again behind the juice, as the meter says too.
sugar_mended = once(
    all_of(
        said("self_again"),
        said("sugar_given", "dextrose_given"),
        surely_from(Measure.GLUCOSE, limits.MENDED_GLUCOSE_FROM),
        any_of(said("low_glucose", "dextrose_given"), known("sugar_lowering")),
        none_of(said("still_muddled", "lethargy", "verbal_only", "stroke_signs", "seizure")),
        none_of(said("head_injury", "fever", "infection", "headache", "overdose", "insulin_error")),
    )
)
altered = once(
    any_of(
        gcs_impaired,
        unresponsive,
        all_of(
            said("confusion", "lethargy", "verbal_only"),
            none_of(as_usual, sugar_mended),
        ),
    )
)
# A spell of an infant that was seen at home: here the child is pink, awake and breathes well.
spell_passed = once(
    all_of(
        said("pink_now", "spell_over"),
        any_of(none_of(not_surely_under(2)), said("baby_words")),
        none_of(
            said("flaccid", "poor_perfusion", "work_of_breathing", "stridor", "apnea_going_on"),
            said("unresponsive", "lethargy", "confusion", "verbal_only"),
        ),
    )
)


def _sent_by_ambulance(scene: Scene) -> Outcome:
    return Outcome(Holds.YES if scene.facts.arrival_mode in _AMBULANCES else Holds.NO)


_AMBULANCES = ("ambulance", "helicopter")
by_ambulance = once(any_of(said("brought_by_ems"), Condition(_sent_by_ambulance)))
poor_perfusion = once(said("poor_perfusion", "shock_named"))
distress = once(said("distress", "severe_words", "diaphoretic"))
breathless = once(
    any_of(
        said("dyspnea", "work_of_breathing", "severe_respiratory_distress", "stridor"),
        very_fast_breathing,
    )
)
struggling = once(
    any_of(
        said("work_of_breathing", "severe_respiratory_distress", "stridor"),
        distressed_breathing_rate,
    )
)
feverish = once(any_of(over(Measure.TEMPERATURE, limits.FEVER_OVER_C), said("fever")))
# A neck that is not stiff on one side, from a gland or for years.
neck_stiff_new = once(
    any_of(
        all_of(said("neck_stiff"), none_of(said("neck_stiff_known"))),
        all_of(said("neck_stiff"), said("headache", "vomiting", "lethargy", "confusion")),
        said("nuchal_rigidity"),
    )
)
immunocompromised = once(known("immunocompromised", "transplant", "chemotherapy"))
# Tonsils that swell in mononucleosis or tonsillitis, where the airway is open.
swollen_tonsils = once(
    all_of(
        said("throat_infection"),
        none_of(
            said(
                "swollen_beyond", "dyspnea", "stridor", "airway_threat", "wheeze", "peritonsillar"
            ),
            said("allergic_exposure", "hives", "severe_respiratory_distress", "blue"),
        ),
    )
)
# The lead in all limbs of a fever with a cold.
flu_limbs = once(
    all_of(
        said("limbs_heavy"),
        said("uri", "cough"),
        feverish,
        none_of(
            said("back_pain", "neck_pain", "spine_injury", "fall", "numbness", "ascending"),
            said("urinary_retention", "walking_trouble", "hands_weak", "bulbar"),
        ),
    )
)
_past_bearing = once(
    any_of(
        surely_aged(limits.PAST_BEARING_FROM_YEARS),
        all_of(said("menopause"), not_surely_under(limits.MENOPAUSE_FROM_YEARS)),
    )
)
_male = Condition(
    lambda scene: Outcome(Holds.YES if scene.facts.person.sex is Sex.MALE else Holds.NO)
)
# A man, unless he may bear children, or weeks or a birth are told ("delivered a boy").
_surely_male = once(all_of(_male, none_of(said("birth_sex_open", "late_pregnancy", "postpartum"))))
_could_bear = once(all_of(not_surely_under(10), none_of(_past_bearing), none_of(_surely_male)))
# A limb that somebody hurt, which may therefore be weak or numb.
limb_hurt = once(
    said(
        "limb_injury",
        "deformity",
        "fracture_named",
        "dislocation",
        "laceration",
        "neurovascular",
        "cast",
        "plain_swelling",
        "no_trauma_limb",
    )
)
# Dizzy from the back of the brain rather than from the ear.
central_vertigo = once(
    all_of(
        said("dizziness"),
        said("brainstem"),
        any_of(said("neck_twisted"), age_from(40)),
        none_of(said("vertigo_benign")),
    )
)
expecting = once(all_of(said("pregnant", "postpartum"), _could_bear))
postpartum = once(all_of(said("postpartum"), _could_bear))
pregnant = once(all_of(said("pregnant"), none_of(said("postpartum")), _could_bear))
elderly = once(any_of(age_from(limits.ELDER_FROM_YEARS), said("elderly_words")))
comfortable = once(said("comfortable"))
severe_pain = once(over(Measure.PAIN, limits.SEVERE_PAIN_OVER))
