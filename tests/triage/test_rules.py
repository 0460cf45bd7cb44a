"""Properties of reading and rules that hold for every case."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.case import MAX_NARRATIVE_CHARS, Case, Patient, Vitals
from triage.findings import Edition, Findings, Holds
from triage.level import EsiLevel, more_urgent
from triage.reading import read_facts
from triage.reading.lexicon import lexicon
from triage.rules import assess, rules

_SENTENCES: list[str] = [
    vignette["sentence"]
    for vignette in yaml.safe_load(
        (Path(__file__).parent / "vignettes.yaml").read_text(encoding="utf-8")
    )
]
_PLAIN = [sentence for sentence in _SENTENCES if not re.search(r"\d", sentence)] + [
    "Cough and fever.",
    "Short of breath, wheezing.",
    "Chest pain, pale.",
    "Pregnant with a headache.",
    "Vomiting blood.",
    "Confused.",
    "Infant, crying.",
    "Earache.",
    "Sprained ankle.",
    "Stabbed in the chest.",
    "Palpitations.",
    "Flank pain.",
]

narratives = st.sampled_from(_PLAIN)
ages = st.none() | st.sampled_from([0.02, 0.05, 0.2, 0.6, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 85.0])
editions = st.sampled_from(list(Edition))

# Field, its healthy middle, and how far it goes on the way up and on the way down.
_RANGES: dict[str, tuple[float, float, float]] = {
    "heart_rate_per_min": (80, 300, 0),
    "respiratory_rate_per_min": (16, 100, 0),
    "systolic_mmhg": (120, 300, 0),
    "spo2_percent": (98, 98, 30),
    "temperature_c": (37, 44, 25),
    "pain_0_10": (0, 10, 0),
    "gcs": (15, 15, 3),
}


@st.composite
def _worsened(draw: st.DrawFn) -> tuple[dict[str, float], str, float]:
    vitals: dict[str, float] = {}
    for field, (middle, high, low) in _RANGES.items():
        if draw(st.booleans()):
            end = draw(st.sampled_from([high, low]))
            vitals[field] = round(middle + (end - middle) * draw(st.floats(0, 1)), 1)
            if field == "gcs":
                vitals[field] = round(vitals[field])
    field = draw(st.sampled_from(sorted(_RANGES)))
    middle, high, low = _RANGES[field]
    start = vitals.get(field)
    if start is None or start == middle:
        vitals[field] = start = middle
        end = draw(st.sampled_from([high, low]))
    else:
        end = high if start > middle else low
    worse = round(start + (end - start) * draw(st.floats(0, 1)), 1)
    return vitals, field, float(round(worse)) if field == "gcs" else worse


def _assess(
    narrative: str, age: float | None, vitals: dict[str, float], edition: Edition
) -> Findings:
    return assess(
        Case(
            narrative=narrative,
            patient=Patient(age_years=age),
            vitals=Vitals.model_validate(vitals),
        ),
        edition,
    )


def _not_less_urgent(worse: EsiLevel | None, better: EsiLevel | None) -> bool:
    return better is None or (worse is not None and not more_urgent(better, worse))


@settings(max_examples=1500, deadline=None)
@given(narratives, ages, _worsened(), editions)
def test_worsening_a_vital_never_makes_the_result_less_urgent(
    narrative: str, age: float | None, change: tuple[dict[str, float], str, float], edition: Edition
) -> None:
    vitals, field, worse = change
    before = _assess(narrative, age, vitals, edition)
    after = _assess(narrative, age, {**vitals, field: worse}, edition)
    assert _not_less_urgent(after.rules_level, before.rules_level)
    assert _not_less_urgent(after.floor, before.floor)


def _open_or_fired(findings: Findings) -> set[str]:
    return {finding.rule_id for finding in findings.findings} | {
        item.rule_id for item in findings.not_assessed
    }


@settings(max_examples=120, deadline=None)
@given(narratives, ages, _worsened(), editions)
def test_removing_a_measurement_never_turns_a_rule_into_no(
    narrative: str, age: float | None, change: tuple[dict[str, float], str, float], edition: Edition
) -> None:
    vitals, field, _ = change
    fewer = {name: value for name, value in vitals.items() if name != field}
    before = _open_or_fired(_assess(narrative, age, vitals, edition))
    after = _open_or_fired(_assess(narrative, age, fewer, edition))
    assert before <= after


_PIECES = (
    "no denies fever , . ; chest pain history of stroke "
    "BP 88/60 HR 120 and but 10/10 worried about "
    "67-year-old “ ” can't breathe not SpO2 79% T.98˚F r/o or mother died years ago 3"
)
_FRAGMENTS = st.sampled_from(_PIECES.split())


def _gist(text: str) -> tuple[object, ...]:
    facts = read_facts(text)
    return (
        facts.person.model_copy(update={"age_span": None}),
        [(item.measure, item.value, item.used) for item in facts.measurements],
        [(mention.concept, mention.status) for mention in facts.mentions],
    )


@settings(max_examples=120, deadline=None)
@given(st.lists(_FRAGMENTS, max_size=25).map(" ".join) | st.sampled_from(_SENTENCES))
def test_reading_does_not_depend_on_letter_case_or_white_space(text: str) -> None:
    expected = _gist(text)
    assert _gist(text.upper()) == expected
    assert _gist(text.lower()) == expected
    assert _gist(re.sub(r"\s+", " \t\u00a0 " * 9, text)) == expected


@settings(max_examples=120, deadline=None)
@given(st.text(max_size=600) | st.lists(_FRAGMENTS, max_size=60).map(" ".join))
def test_no_text_raises_and_every_span_lies_in_it(text: str) -> None:
    facts = read_facts(text)
    spans = [mention.span for mention in facts.mentions]
    spans += [item.span for item in facts.measurements if item.span]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    if text.strip():
        findings = assess(Case(narrative=text))
        assert all(finding.holds is Holds.YES for finding in findings.findings)


@pytest.mark.parametrize(
    "unit",
    [
        "pain ", "no ", "no fever, ", "hr of the ", "1", "12/", "rate 1 ", "o2 ", '"', "fell ",
        "pain was rated as a score of the ", "took a lot ", "# weeks ago ", "temp was ", "chest ",
        "denies or ", "spo2 abcdefgh ", "vitals completely ", "p ", "block ", "two of ten ",
    ],
)  # fmt: skip
def test_reading_takes_time_linear_in_the_text(unit: str) -> None:
    """Eight times the text may not take far over eight times as long; speed: `bench/rules.py`."""

    def seconds(characters: int) -> float:
        case = Case(narrative=(unit * characters)[:characters].strip())
        taken = []
        for _ in range(3):
            start = time.process_time()
            assess(case)
            taken.append(time.process_time() - start)
        return min(taken)

    short, long = seconds(MAX_NARRATIVE_CHARS // 8), seconds(MAX_NARRATIVE_CHARS)
    assert long < 8 * 3 * max(short, 0.002)


def test_nothing_understood_is_no_level() -> None:
    findings = assess(Case(narrative="The sky over the harbour was grey-blue on Tuesday."))
    assert findings.rules_level is None
    assert findings.floor is None
    assert findings.resources.count is None


def test_unmeasured_vitals_are_reported_as_not_assessed() -> None:
    open_ = {item.rule_id: item.because for item in assess(Case(narrative="Cough.")).not_assessed}
    assert "not measured" in open_["D-HEART-RATE-V5"]
    assert "not measured" in open_["D-SATURATION-V5"]


def test_every_finding_names_its_edition_its_source_and_its_words() -> None:
    text = "58-year-old with chest pain and diaphoresis, BP 78/40, HR 128."
    for edition in Edition:
        findings = assess(Case(narrative=text), edition)
        assert findings.edition is edition
        assert findings.floor is EsiLevel.RESUSCITATION
        for finding in findings.findings:
            assert finding.edition is edition
            assert finding.source
            assert finding.spans


def test_rule_ids_are_unique_within_an_edition() -> None:
    for edition in Edition:
        ids = [rule.id for rule in rules(edition)]
        assert len(set(ids)) == len(ids)


def test_every_concept_that_a_rule_names_is_in_the_lexicon() -> None:
    folder = Path(__file__).parents[2] / "triage" / "rules"
    named: set[str] = set()
    for path in folder.glob("*.py"):
        for call in re.finditer(r"\b(?:said|known|past|suspected)\(([^()]*)\)", path.read_text()):
            named |= set(re.findall(r"\"([a-z_]+)\"", call[1]))
    assert named
    assert named <= lexicon().concepts
