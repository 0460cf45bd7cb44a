"""The casebook: what its loader refuses, and what its generator promises."""

from __future__ import annotations

import random
import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from tests.training.presentations import ENTRY, presentation, write_casebook
from training.casebook.charting import chart
from training.casebook.generate import MAX_WORDS, MIN_WORDS, cases, draw_case, quotas
from training.casebook.measures import draw_vitals
from training.casebook.person import Person
from training.casebook.presentation import Presentation, Speaker, load, load_file
from training.casebook.scenario import Amount, draw_scenario
from training.casebook.shorthand import shorten
from training.casebook.slots import fill
from training.casebook.styles import STYLES
from training.casebook.typing_errors import mistype
from training.errors import FaultyCasebook
from training.reasoning import invented_numbers
from training.sources.counts import Tally
from triage.answer import read, write
from triage.case import Sex
from triage.level import EsiLevel, more_urgent
from triage.limits import Edition, band

BOOK = load()
GROUPS = {item.group for item in BOOK}


def test_the_casebook_is_as_wide_as_it_claims() -> None:
    assert len(BOOK) >= 400
    assert len(GROUPS) >= 28
    assert {item.level for item in BOOK} == set(EsiLevel)
    assert len({item.key for item in BOOK}) == len(BOOK)


@pytest.mark.parametrize("levels", [(2, 3), (3, 4)])
def test_boundaries_have_pairs_that_differ_in_what_decides(levels: tuple[int, int]) -> None:
    by_family: dict[str, set[int]] = {}
    for item in BOOK:
        by_family.setdefault(item.family, set()).add(item.level.value)
    assert sum(set(levels) <= found for found in by_family.values()) >= 40


@pytest.mark.parametrize("item", BOOK, ids=lambda item: item.key)
def test_a_presentation_makes_cases_that_hold_what_decides(item: Presentation) -> None:
    for number in range(3):
        drawn = draw_case(item, number, seed=5)
        text = drawn.example.narrative
        assert not set("{}") & set(text)
        assert "  " not in text
        assert read(write(drawn.example.answer)) == drawn.example.answer
        if drawn.rejected is None:
            assert drawn.example.level is item.level
            assert not invented_numbers(drawn.example.answer, text)
            assert MIN_WORDS <= len(text.split()) <= MAX_WORDS
            floor = drawn.findings.floor
            assert floor is None or not more_urgent(floor, item.level)


def test_red_flags_and_reassurance_are_quoted_from_the_narrative() -> None:
    mistyped = {style.name for style in STYLES if style.typing_errors}
    quoted = 0
    for item in BOOK[::7]:
        for number in range(4):
            example = draw_case(item, number, seed=3).example
            if example.provenance.style in mistyped:
                continue
            flags = example.answer.extraction.red_flags
            risk = example.answer.algorithm.step_b
            assert flags is not None
            assert risk is not None
            assert (flags == "none") == (item.level.value > 2)
            told = [flags] if flags != "none" else []
            told += [risk.removeprefix("No: ")] if risk.startswith("No: ") and not told else []
            for field in told:
                quoted += 1
                for piece in field.split("; "):
                    assert piece.lower() in example.narrative.lower()
    assert quoted > 300


def test_the_rules_reject_few_draws_of_the_whole_casebook() -> None:
    drawn = [draw_case(item, number, seed=9) for item in BOOK for number in range(2)]
    assert sum(one.rejected is not None for one in drawn) < 0.03 * len(drawn)


def test_six_styles_or_more_are_told() -> None:
    item = presentation()
    styles = Counter(draw_case(item, n, seed=1).example.provenance.style for n in range(300))
    assert len(styles) == len(STYLES) >= 6


def test_the_same_seed_makes_the_same_cases_whatever_else_is_in_the_book() -> None:
    alone = list(cases(presentation(), 20, 3, Tally()))
    again = list(cases(presentation(), 20, 3, Tally()))
    other = list(cases(presentation(), 20, 4, Tally()))
    assert alone == again
    assert [case.narrative for case in alone] != [case.narrative for case in other]


def test_no_case_repeats_another_and_every_draw_is_counted() -> None:
    tally = Tally()
    made = list(cases(presentation(), 60, 0, tally))
    assert len({case.narrative.lower() for case in made}) == len(made) == 60
    counts = tally.counts()
    assert counts.read == counts.written + sum(counts.dropped.values())


def test_a_draw_whose_words_bind_a_more_urgent_level_is_rejected_and_counted() -> None:
    dying = presentation(
        decisive=[{"fact": "nothing", "say": ["{He} is not breathing and has no pulse."]}]
    )
    tally = Tally()
    assert not list(cases(dying, 5, 0, tally))
    dropped = tally.counts().dropped
    assert dropped
    assert all(reason.startswith("floor A-") for reason in dropped)


def test_quotas_balance_the_levels() -> None:
    shares = quotas(BOOK, dict.fromkeys(EsiLevel, 1000))
    by_level: Counter[EsiLevel] = Counter()
    for item in BOOK:
        by_level[item.level] += shares[item.key]
    assert set(by_level.values()) == {1000}
    with pytest.raises(FaultyCasebook, match="ESI 1 is left"):
        quotas([presentation()], {EsiLevel(1): 3})


# --- what the loader refuses ---------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"age": "old"}, "age: Value error, an age is a span"),
        ({"level": 2}, "level 2 has either risk or concern"),
        ({"level": 1, "need": "x y", "risk": "x y"}, "level 1 has need"),
        ({"level": 3, "resources": ["labs"]}, "level 3 does not go with 1 resource"),
        ({"risk": "something"}, "level 4 has none of"),
        ({"complaint": ["one", "two"]}, "complaint: Tuple should have at least 3"),
        ({"decisive": [{"say": ["So."]}]}, "either a flag or a fact"),
        ({"decisive": [{"flag": "cold foot", "say": ["So."]}]}, "level 4 has facts, no flags"),
        ({"colour": "red"}, "colour: Extra inputs"),
        ({"story": ["No stop at the end", "So.", "So."]}, "story.0"),
        ({"like": "nobody"}, "like nobody, which does not stand above it"),
    ],
)
def test_a_faulty_entry_is_named(tmp_path: Path, change: dict[str, object], said: str) -> None:
    file = write_casebook(tmp_path, [{**ENTRY, **change}])
    with pytest.raises(FaultyCasebook, match=re.escape(said)) as raised:
        load_file(file)
    assert "sprain" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_variant_takes_over_fields_but_no_reasons(tmp_path: Path) -> None:
    cold_foot = {
        "id": "cold-foot",
        "like": "sprain",
        "level": 2,
        "why": "no pulse beyond the injury",
        "risk": "loss of the foot",
        "resources": [],
    }
    base, variant = load_file(write_casebook(tmp_path, [ENTRY, cold_foot]))
    assert variant.family == base.key
    assert variant.complaint == base.complaint
    assert (variant.level, base.level) == (EsiLevel(2), EsiLevel(4))


def test_the_same_id_twice_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FaultyCasebook, match="used twice"):
        load_file(write_casebook(tmp_path, [ENTRY, ENTRY]))
    (tmp_path / "copy.yaml").write_text(write_casebook(tmp_path, [ENTRY]).read_text())
    with pytest.raises(FaultyCasebook, match="two files hold this presentation"):
        load(tmp_path)
    with pytest.raises(FaultyCasebook, match="no presentations"):
        load(tmp_path / "elsewhere")


def test_text_that_is_no_yaml_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("group: [\n")
    with pytest.raises(FaultyCasebook, match=r"broken\.yaml") as raised:
        load_file(file)
    assert "\n" not in str(raised.value)


# --- parts of a draw -------------------------------------------------------------------

MAN = Person(40, "y", 40.0, Sex.MALE, Speaker.PATIENT)
WOMAN = Person(40, "y", 40.0, Sex.FEMALE, Speaker.PATIENT)


def test_slots_follow_the_patient_and_the_draw() -> None:
    draw = random.Random(0)
    assert fill("{He} hurt {himself}.", WOMAN, draw) == "She hurt herself."
    assert fill("{His} arm; it hurts {him}.", MAN, draw) == "His arm; it hurts him."
    assert fill("{1-1} hours ago", MAN, draw) == "1 hour ago"
    assert {fill("{a|b}", MAN, draw) for _ in range(20)} == {"a", "b"}
    for faulty in ("{they}", "{2-}", "{he"):
        with pytest.raises(ValueError, match="slot"):
            fill(faulty, MAN, draw)


@pytest.mark.parametrize("years", [0.02, 0.5, 2.0, 4.0, 9.0, 15.0, 45.0])
def test_words_for_vital_signs_keep_their_side_of_the_limit(years: float) -> None:
    limits = band(Edition.V5, years)
    for seed in range(40):
        draw = random.Random(seed)
        calm = draw_vitals({"hr": "raised", "rr": "normal"}, years, draw)
        assert calm["hr"].value <= limits.heart_rate_over
        assert calm["rr"].value <= limits.respiratory_rate_over
        ill = draw_vitals({"hr": "high", "rr": "very_high", "spo2": "low"}, years, draw)
        assert ill["hr"].value > limits.heart_rate_over
        assert ill["rr"].value > limits.respiratory_rate_over
        assert ill["spo2"].value < 92
        assert ill["dbp"].value < ill["sbp"].value


def test_a_word_that_is_no_range_is_refused() -> None:
    with pytest.raises(ValueError, match="hr: 'enormous'"):
        draw_vitals({"hr": "enormous"}, 40, random.Random(0))


def test_what_the_level_rests_on_is_always_charted_and_pain_never_unasked() -> None:
    for seed in range(200):
        draw = random.Random(seed)
        vitals = draw_vitals({"sbp": "shock"}, 50, draw)
        charted = chart(vitals, ("sbp",), draw)
        assert f"{vitals['sbp'].value:.0f}/" in charted.sentence
        assert charted.stated in charted.sentence
        assert "pain" not in charted.sentence


def test_vital_signs_are_called_stable_only_when_they_are() -> None:
    said = {
        chart(draw_vitals({"hr": "very_high"}, 50, random.Random(n)), (), random.Random(n)).stated
        for n in range(300)
    }
    assert not any("stable" in text.lower() or "VSS" in text for text in said)


def test_no_filler_goes_with_a_level() -> None:
    """A model would learn that whoever takes vitamins is well."""
    told: dict[bool, list[bool]] = {True: [], False: []}
    for place, item in enumerate(BOOK):
        drawn = draw_scenario(item, Amount(0, 0, 0, 0, extras=4), random.Random(place))
        if drawn.person.years >= 20:
            of_danger = more_urgent(item.level, EsiLevel.URGENT)
            told[of_danger].append(any("vitamin" in text for text in drawn.extras))
    grave, calm = (sum(told[key]) / len(told[key]) for key in (True, False))
    assert 0.8 < grave / calm < 1.25


def test_shorthand_drops_the_subject_and_keeps_the_sense() -> None:
    short = shorten("She has shortness of breath and left arm pain.", random.Random(1), rate=1)
    assert short.split() == ["SOB", "&", "L", "arm", "pain."]
    assert "L the" not in shorten("He left the house at noon.", random.Random(1), rate=1)


def test_typing_errors_spare_numbers_capitals_and_short_words() -> None:
    text = "BP 120/80 with SEVERE pain and nausea yesterday"
    mistyped = mistype(text, 1.0, random.Random(2))
    changed = [
        (old, new) for old, new in zip(text.split(), mistyped.split(), strict=True) if old != new
    ]
    assert {old for old, _ in changed} <= {"nausea", "yesterday"}
    assert changed
    assert mistype(text, 0.0, random.Random(2)) == text


def test_every_shipped_file_is_one_group() -> None:
    for path in (Path(__file__).parents[2] / "training/casebook/presentations").glob("*.yaml"):
        assert isinstance(yaml.safe_load(path.read_text())["group"], str)
