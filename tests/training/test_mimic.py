from __future__ import annotations

import gzip
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.training.mimic_tables import CANARIES, Stay, invented, write_tables
from training.errors import SourceUnusable
from training.evaluation_set import EvaluationRow
from training.examples import Example, Source, read_rows, write_rows
from training.reasoning import invented_numbers
from training.sources.counts import Counts, Tally
from training.sources.mimic import read_mimic
from training.sources.verification import Policy, TrainingPolicy
from training.splits import Shares, Split, split_of
from triage.case import Case
from triage.level import EsiLevel, more_urgent
from triage.rules import assess

MANY = 400
SEED = 3
ALL_TRAIN = Shares(validation=0, test=0)


def _read(
    root: Path,
    stays: Sequence[Stay],
    policy: Policy = Policy.DROP,
    held_out: Sequence[EvaluationRow] = (),
    workers: int = 1,
    shares: Shares = ALL_TRAIN,
) -> tuple[list[Example], Counts]:
    folder, patients = write_tables(root, stays)
    tally = Tally()
    examples = read_mimic(
        folder,
        patients,
        policy=TrainingPolicy(policy=policy, shares=shares, seed=SEED),
        seed=SEED,
        workers=workers,
        held_out=held_out,
        tally=tally,
    )
    return list(examples), tally.counts()


def _one(root: Path, stay: Stay) -> tuple[Example, Counts]:
    (example,), counts = _read(root, [stay])
    return example, counts


def test_a_visit_becomes_an_example_that_can_be_traced(tmp_path: Path) -> None:
    example, counts = _one(tmp_path, Stay(stay_id=31, subject_id=11))
    assert example.id == "mimic-iv-ed-31"
    assert example.level is EsiLevel.URGENT
    provenance = example.provenance
    assert (provenance.source, provenance.record, provenance.key) == (Source.MIMIC, "31", "11")
    assert "52" in example.narrative  # 50 in the anchor year, two years ago
    assert (counts.read, counts.written, counts.dropped) == (1, 1, {})
    assert counts.levels == {"ESI 3": 1}


def test_nothing_charted_after_triage_reaches_an_example(tmp_path: Path) -> None:
    stays = [
        Stay(stay_id=n, subject_id=n, later=((10, "171.0", "41.0", "71.0", "181.0", "131.0"),))
        for n in range(30)
    ]
    examples, _ = _read(tmp_path, stays)
    for example in examples:
        row = example.model_dump_json()
        assert not any(canary.lower() in row.lower() for canary in CANARIES)
        assert not any(value in row for value in ("171", "181", "131"))


def test_every_row_is_written_or_dropped_for_a_reason(tmp_path: Path) -> None:
    stays = [
        Stay(1, 1),
        Stay(2, 2, times=2),
        Stay(3, 3, acuity=""),
        Stay(4, 4, acuity="9.0"),
        Stay(5, 5, complaint="___"),
        Stay(6, 6, complaint=""),
        Stay(7, 7, anchor_age="15", anchor_year="2150"),
        Stay(8, 8, in_edstays=False),
        Stay(9, 9, in_patients=False),
        Stay(10, 10, complaint="CARDIAC ARREST"),
        Stay(11, 1),
    ]
    examples, counts = _read(tmp_path, stays)
    assert [example.provenance.record for example in examples] == ["1", "2", "11"]
    assert counts.read == 12
    assert counts.dropped == {
        "duplicate-stay": 1,
        "no-acuity": 2,
        "no-complaint": 2,
        "minor": 1,
        "no-stay": 1,
        "no-age": 1,
        "below-floor:A-ARREST": 1,
    }
    assert counts.read == counts.written + sum(counts.dropped.values())


def test_a_level_below_a_binding_rule_is_dropped_relabelled_or_kept(tmp_path: Path) -> None:
    arrest = [Stay(1, 1, complaint="Cardiac arrest")]
    for policy, levels in (
        (Policy.DROP, []),
        (Policy.RELABEL, [EsiLevel.RESUSCITATION]),
        (Policy.KEEP, [EsiLevel.URGENT]),
    ):
        examples, counts = _read(tmp_path / policy.value, arrest, policy)
        assert [example.level for example in examples] == levels
        reason = "below-floor" if policy is Policy.DROP else policy.value
        table = counts.dropped if policy is Policy.DROP else counts.changed
        assert table == {f"{reason}:A-ARREST": 1}


@pytest.mark.parametrize("workers", [1, 2])
def test_rules_choose_no_row_that_they_are_measured_by(tmp_path: Path, workers: int) -> None:
    shares = Shares(validation=0.3, test=0.3)
    arrests = [Stay(n, n, complaint="Cardiac arrest") for n in range(30)]
    held_back = {str(n) for n in range(30) if split_of(str(n), shares, SEED) is not Split.TRAIN}
    assert 0 < len(held_back) < 30
    examples, counts = _read(tmp_path, arrests, workers=workers, shares=shares)
    assert {example.provenance.record for example in examples} == held_back
    assert {example.level for example in examples} == {EsiLevel.URGENT}
    assert counts.dropped == {"below-floor:A-ARREST": 30 - len(held_back)}
    assert counts.changed == {"keep:A-ARREST": len(held_back)}


def test_no_written_level_is_less_urgent_than_a_binding_rule(tmp_path: Path) -> None:
    examples, _ = _read(tmp_path, list(invented(MANY)), Policy.RELABEL)
    for example in examples:
        floor = assess(Case(narrative=example.narrative)).floor
        assert floor is None or not more_urgent(floor, example.level)


def test_no_answer_states_a_number_that_the_narrative_lacks(tmp_path: Path) -> None:
    examples, _ = _read(tmp_path, list(invented(MANY)), Policy.KEEP)
    assert len(examples) > 0.9 * MANY
    for example in examples:
        assert invented_numbers(example.answer, example.narrative) == set()
        assert "___" not in example.narrative


def test_celsius_among_fahrenheit_is_recognised(tmp_path: Path) -> None:
    example, _ = _one(tmp_path, Stay(1, 1, temperature="38.5"))
    assert "38.5" in example.narrative or "101.3" in example.narrative


@pytest.mark.parametrize(
    ("stay", "reason", "number"),
    [
        (Stay(1, 1, temperature="986.0"), "temperature:implausible", "986"),
        (Stay(1, 1, o2sat="9.0"), "o2sat:implausible", "9%"),
        (Stay(1, 1, heartrate="999.0"), "heartrate:implausible", "999"),
        (Stay(1, 1, sbp="76.0", dbp="128.0"), "pressure:diastolic-not-below-systolic", "76"),
        (
            Stay(1, 1, heartrate="39.0", later=((12, "93.0", "", "", "", ""),)),
            "heartrate:typing-error",
            "39",
        ),
        (Stay(1, 1, pain="13"), "pain:no-score", "13"),
        (Stay(1, 1, pain="unable"), "pain:no-score", "unable"),
    ],
)
def test_a_value_that_cannot_be_is_counted_and_not_stated(
    tmp_path: Path, stay: Stay, reason: str, number: str
) -> None:
    example, counts = _one(tmp_path, stay)
    assert counts.unstated == {reason: 1}
    assert number not in example.narrative


def test_an_unusual_value_without_a_later_one_is_stated(tmp_path: Path) -> None:
    late = ((45, "82.0", "", "", "", ""),)
    examples, _ = _read(tmp_path, [Stay(1, 1, acuity="1.0", heartrate="28.0", later=late)])
    assert "28" in examples[0].narrative


def test_what_was_not_measured_is_not_written_as_normal(tmp_path: Path) -> None:
    nothing = Stay(
        1, 1, temperature="", heartrate="", resprate="", o2sat="", sbp="", dbp="", pain=""
    )
    example, counts = _one(tmp_path, nothing)
    assert assess(Case(narrative=example.narrative)).facts.measurements == ()
    assert example.answer.extraction.vital_signs == "not stated"
    assert counts.unstated == {}


def test_ages_over_89_are_grouped(tmp_path: Path) -> None:
    stays = [Stay(n, n, anchor_age="91") for n in range(20)]
    examples, _ = _read(tmp_path, stays)
    for example in examples:
        assert "93" not in example.narrative
        assert "89" in example.narrative


def test_medicines_are_those_named_around_arrival_each_once(tmp_path: Path) -> None:
    listed = ((5, "warfarin"), (5, "warfarin"), (30, "Lasix [furosemide]"), (31, "vancomycin"))
    stays = [Stay(n, n, medicines=listed) for n in range(20)]
    told = [e.narrative for e in _read(tmp_path, stays)[0] if "warfarin" in e.narrative]
    assert len(told) > 5
    for narrative in told:
        assert narrative.count("warfarin") == 1
        assert "lasix" in narrative
        assert "furosemide" not in narrative
        assert "vancomycin" not in narrative


def test_an_ems_handoff_is_told_of_patients_who_came_by_crew_only(tmp_path: Path) -> None:
    transports = ("WALK IN", "AMBULANCE", "UNKNOWN", "HELICOPTER", "OTHER")
    stays = [Stay(n, n, transport=transports[n % 5]) for n in range(100)]
    examples, counts = _read(tmp_path, stays)
    crew = {e.provenance.record for e in examples if e.provenance.style == "ems-handoff"}
    assert crew
    assert all(int(record) % 5 in (1, 3) for record in crew)
    assert len(counts.styles) == 5


def test_the_order_of_rows_and_the_number_of_workers_change_nothing(tmp_path: Path) -> None:
    stays = [stay for stay in invented(MANY) if stay.times == 1]
    shuffled = random.Random(1).sample(stays, len(stays))
    first, counted = _read(tmp_path / "a", stays)
    second, recounted = _read(tmp_path / "b", shuffled, workers=2)
    assert first == second
    assert counted == recounted


def test_the_level_has_no_part_in_the_words_of_the_note(tmp_path: Path) -> None:
    stays = [Stay(n, n) for n in range(20)]
    other = [Stay(n, n, acuity="2.0") for n in range(20)]
    first, _ = _read(tmp_path / "a", stays)
    second, _ = _read(tmp_path / "b", other)
    assert [e.narrative for e in first] == [e.narrative for e in second]


def test_patients_of_the_evaluation_set_are_left_out(tmp_path: Path) -> None:
    row = EvaluationRow(stay_id="1", subject_id="7", narrative="x", level=EsiLevel.URGENT)
    stays = [Stay(1, 8), Stay(2, 7), Stay(3, 9)]
    examples, counts = _read(tmp_path, stays, held_out=[row])
    assert [example.provenance.record for example in examples] == ["3"]
    assert counts.dropped == {"held-out": 2}


def test_examples_survive_the_file_they_are_written_to(tmp_path: Path) -> None:
    examples, _ = _read(tmp_path, list(invented(50)))
    write_rows(tmp_path / "rows.jsonl", examples)
    assert list(read_rows(tmp_path / "rows.jsonl")) == examples


def test_progress_ends_at_the_number_of_rows(tmp_path: Path) -> None:
    folder, patients = write_tables(tmp_path, [Stay(1, 1, times=3), Stay(2, 2)])
    seen: list[tuple[int, int]] = []
    list(read_mimic(folder, patients, workers=1, progress=lambda *step: seen.append(step)))
    assert seen == [(4, 4)]


def _gzip(path: Path, text: str) -> None:
    with gzip.open(path, "wt") as file:
        file.write(text)


@pytest.mark.parametrize(
    "name", ["edstays", "triage", "vitalsign", "medrecon", "diagnosis", "pyxis", "patients"]
)
def test_every_table_must_be_there_with_its_columns(tmp_path: Path, name: str) -> None:
    folder, patients = write_tables(tmp_path, [Stay(1, 1)])
    path = patients if name == "patients" else folder / f"{name}.csv.gz"
    _gzip(path, "subject_id,surprise\n1,secret words of a patient\n")
    with pytest.raises(SourceUnusable, match=rf"{name}\.csv\.gz: lacks the columns \w+") as raised:
        list(read_mimic(folder, patients))
    assert "secret" not in str(raised.value)
    path.unlink()
    with pytest.raises(SourceUnusable, match=rf"{name}\.csv\.gz: there is no such file"):
        list(read_mimic(folder, patients))


def test_a_damaged_table_is_named_and_never_quoted(tmp_path: Path) -> None:
    folder, patients = write_tables(tmp_path, [Stay(1, 1)])
    path = folder / "triage.csv.gz"
    header = gzip.decompress(path.read_bytes()).split(b"\n")[0]
    for damaged in (
        gzip.compress(header + b"\n" + b'1,2,"secret ' * 90)[:-20],
        gzip.compress(header + b"\n1,2,secret" + b",x" * 40 + b"\n"),
        gzip.compress(header + b"\n1,2,98,80,16,98,120,80,5,3,secret \xff\xfe\n"),
        b"secret words",
    ):
        path.write_bytes(damaged)
        with pytest.raises(SourceUnusable, match=r"triage\.csv\.gz: cannot be read") as raised:
            list(read_mimic(folder, patients))
        assert "secret" not in str(raised.value)
        assert raised.value.__suppress_context__
