"""What must hold for every narrative and every measurement."""

from __future__ import annotations

import random
import time

from hypothesis import example, given, settings
from hypothesis import strategies as st

from triage.answer import Algorithm, Answer, Extraction
from triage.case import MAX_NARRATIVE_CHARS, Case, Patient, Vitals
from triage.findings import Edition, Findings
from triage.level import EsiLevel, more_urgent
from triage.rules import assess
from triage.verdict import Policy, decide

STORIES = (
    "Seen at triage.",
    "Chest pressure since noon, sweating.",
    "Cough and runny nose for three days, eating and drinking.",
    "Twisted an ankle, walks with a limp.",
    "Vomiting and diarrhea since yesterday, lips dry.",
    "Fever and chills, burning on urination, feels weak.",
    "Short of breath, speaks in short sentences, history of COPD.",
    "Took a handful of pills, sleepy.",
    "Needs a refill of blood pressure tablets.",
    "28 weeks pregnant with a headache.",
    "Belly pain in the right lower quadrant with nausea.",
    "Fell from standing, denies loss of consciousness, on warfarin.",
)
WORDS = (
    *("no", "denies", "history of", "chest pain", "BP", "88/60", "HR", "118", "RR", "T", "102.5"),
    *("SpO2", "91%", "on", "RA", "mother", "r/o", "stroke", "pain", "10/10", "yo", "67", "weeks"),
    *(
        ".",
        ",",
        "GCS",
        "glucose",
        "unresponsive",
        "CPR",
        "intubated",
        "fever",
        "seizure",
        "bleeding",
    ),
)
editions = st.sampled_from(Edition)
stories = st.sampled_from(STORIES)
ages = st.none() | st.sampled_from([0.02, 0.15, 0.5, 2, 4, 8, 15, 40, 80])

# From unremarkable to grave, in steps that a monitor would show.
WORSE: dict[str, tuple[float, ...]] = {
    "heart_rate_per_min": (80, 101, 115, 130, 151, 181, 230),
    "respiratory_rate_per_min": (16, 21, 26, 31, 37, 45, 62),
    "systolic_mmhg": (124, 104, 94, 88, 78, 66, 50),
    "spo2_percent": (99, 93, 91, 89, 85, 79, 60),
    "temperature_c": (37.0, 38.2, 39.1, 40.0, 41.2),
    "pain_0_10": (0, 3, 6, 7, 9, 10),
    "gcs": (15, 14, 12, 8, 3),
}
chosen = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(values) for name, values in WORSE.items()}
)


def judged(
    story: str, age_years: float | None, vitals: dict[str, float], edition: Edition
) -> Findings:
    case = Case(
        narrative=story,
        patient=Patient(age_years=age_years),
        vitals=Vitals.model_validate(vitals),
    )
    return assess(case, edition)


def not_less_urgent(level: EsiLevel | None, than: EsiLevel | None) -> bool:
    return than is None or (level is not None and not more_urgent(than, level))


@settings(max_examples=300)
@given(stories, ages, chosen, st.sampled_from(sorted(WORSE)), st.data(), editions)
def test_a_worse_vital_sign_never_makes_anything_less_urgent(
    story: str,
    age_years: float | None,
    vitals: dict[str, float],
    name: str,
    data: st.DataObject,
    edition: Edition,
) -> None:
    steps = WORSE[name]
    better, worse = sorted(
        data.draw(st.lists(st.integers(0, len(steps) - 1), min_size=2, max_size=2))
    )
    before = judged(story, age_years, {**vitals, name: steps[better]}, edition)
    after = judged(story, age_years, {**vitals, name: steps[worse]}, edition)
    assert not_less_urgent(after.floor, before.floor)
    assert not_less_urgent(after.rules_level, before.rules_level)
    answer = Answer(extraction=Extraction(), algorithm=Algorithm(), level=EsiLevel.URGENT)
    assert not_less_urgent(decide(answer, after).level, decide(answer, before).level)


@settings(max_examples=300)
@given(stories, ages, chosen, st.data(), editions)
def test_removing_a_measurement_never_turns_a_finding_into_no(
    story: str,
    age_years: float | None,
    vitals: dict[str, float],
    data: st.DataObject,
    edition: Edition,
) -> None:
    if not vitals:
        return
    gone = data.draw(st.sampled_from(sorted(vitals)))
    less = {name: value for name, value in vitals.items() if name != gone}
    before, after = (judged(story, age_years, given, edition) for given in (vitals, less))

    def open_or_fired(findings: Findings) -> set[str]:
        undecided = {item.rule_id for item in findings.not_assessed}
        return undecided | {finding.rule_id for finding in findings.findings}

    assert open_or_fired(before) <= open_or_fired(after)


@settings(max_examples=200)
@given(
    st.sampled_from(EsiLevel),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.sampled_from(Policy),
)
def test_a_verdict_is_never_less_urgent_than_the_answer_or_a_binding_rule(
    level: EsiLevel, text: str, policy: Policy
) -> None:
    answer = Answer(extraction=Extraction(), algorithm=Algorithm(), level=level)
    findings = assess(Case(narrative=text or "-"))
    verdict = decide(answer, findings, policy)
    assert not more_urgent(level, verdict.level)
    assert verdict.model_level is level
    if policy is Policy.ESCALATE:
        assert not_less_urgent(verdict.level, findings.floor)
    assert verdict.escalated is more_urgent(verdict.level, level)


def outcome(text: str) -> tuple[object, ...]:
    """What was understood, without where it stood."""
    findings = assess(
        Case.model_construct(narrative=text, patient=None, vitals=None, arrival_mode=None)
    )
    measured = [(m.measure, m.value, m.used) for m in findings.facts.measurements]
    mentions = [(m.concept, m.status) for m in findings.facts.mentions]
    return (
        *(findings.floor, findings.rules_level, measured, mentions),
        tuple(finding.rule_id for finding in findings.findings),
    )


@settings(max_examples=200)
@given(st.lists(st.sampled_from(WORDS + STORIES), min_size=1, max_size=25).map(" ".join))
def test_reading_is_the_same_in_upper_and_lower_case(text: str) -> None:
    assert outcome(text.lower()) == outcome(text.upper())


@settings(max_examples=200)
@given(
    st.lists(st.sampled_from(WORDS + STORIES), min_size=1, max_size=25),
    st.sampled_from(["  ", "\n", " \t ", "\n\n  "]),
)
def test_reading_is_the_same_for_any_white_space(words: list[str], space: str) -> None:
    text = " ".join(words)
    assert outcome(text) == outcome(text.replace(" ", space))


@settings(max_examples=300)
@given(st.text(max_size=400) | st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
@example("\x00")
@example("BP 999999999999999999999/1")
@example("٣٤-year-old, HR ١٢٠, T 39٫5")
@example("999-year-old, pain 99/10, SpO2 400%")
def test_no_text_raises_and_every_span_is_inside_it(text: str) -> None:
    case = Case.model_construct(narrative=text, patient=None, vitals=None, arrival_mode=None)
    findings = assess(case)
    spans = [span for finding in findings.findings for span in finding.spans]
    spans += [mention.span for mention in findings.facts.mentions]
    spans += [item.span for item in findings.facts.measurements if item.span]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)


def test_reading_takes_time_linear_in_the_text() -> None:
    """Doubling the text must not quadruple the time; speed itself is `bench/rules.py`."""
    chooser = random.Random(1)
    words = [chooser.choice(WORDS) for _ in range(MAX_NARRATIVE_CHARS)]

    def seconds(characters: int) -> float:
        text = " ".join(words)[:characters]
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            outcome(text)
            best = min(best, time.perf_counter() - start)
        return best

    seconds(500)
    assert seconds(8 * 1000) < 8 * 4 * seconds(1000)
