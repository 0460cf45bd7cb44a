from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.training.mietic_table import HEADER, mietic_row, write_mietic
from training.errors import Leakage, SourceUnusable
from training.evaluation_set import EvaluationRow, check_leaks
from training.examples import Example, Source, row_of
from training.labelled import Line, write_labelled
from training.sources.counts import Tally
from training.sources.mietic import complaint_of, evaluation_rows, judged_stays, read_mietic
from training.sources.verification import Policy, TrainingPolicy
from training.splits import Shares, Split, split_of
from triage.level import EsiLevel


def test_only_the_narrative_and_the_level_reach_an_example(tmp_path: Path) -> None:
    path = write_mietic(tmp_path / "mietic.csv", [mietic_row(number) for number in range(8)])
    examples = list(read_mietic(path))
    assert len(examples) == 8
    for example in examples:
        assert "CANARY" not in row_of(example).model_dump_json()
        assert "__" not in example.narrative
        assert example.provenance.source is Source.MIETIC
    assert (examples[0].id, examples[0].provenance.key) == ("mietic-900", "100")
    assert examples[0].answer.extraction.chief_complaint == (
        "sharp flank pain that began last night"
    )


def test_a_retained_row_is_evaluated_and_never_taught(tmp_path: Path) -> None:
    path = write_mietic(
        tmp_path / "mietic.csv",
        [
            mietic_row(1, "RETAIN"),
            mietic_row(2, "REMOVE"),
            mietic_row(3),
            mietic_row(4, "retain "),
            mietic_row(5, subject_id="101"),
            mietic_row(3),
            mietic_row(6, acuity=""),
            mietic_row(7, tiragecase=" ___ "),
            mietic_row(8, tiragecase="A man with a cough, triaged as ESI level 4."),
            mietic_row(9, stay_id=""),
        ],
    )
    tally = Tally()
    assert [example.id for example in read_mietic(path, tally=tally)] == ["mietic-903"]
    counts = tally.counts()
    assert counts.read == counts.written + sum(counts.dropped.values()) == 10
    assert counts.dropped == {
        "evaluation": 2,
        "not-retained-by-experts": 1,
        "held-out": 1,
        "duplicate-stay": 1,
        "no-acuity": 1,
        "no-narrative": 1,
        "narrative-names-a-level": 1,
        "no-number": 1,
    }
    rows = evaluation_rows(path)
    assert [row.stay_id for row in rows] == ["901", "904"]
    cases = (Line(id=row.id, narrative=row.narrative, esi=row.level) for row in rows)
    assert write_labelled(tmp_path / "evaluation.jsonl", cases) == 2
    lines = (tmp_path / "evaluation.jsonl").read_text().splitlines()
    first = json.loads(lines[0])
    assert set(first) == {"id", "narrative", "esi"}
    assert (first["id"], first["esi"]) == ("mietic-901", 3)
    assert "CANARY" not in "".join(lines)


def test_a_level_below_a_binding_rule_is_corrected_in_training_alone(tmp_path: Path) -> None:
    told = "A man of 60 in cardiac arrest, CPR in progress."
    rows = [mietic_row(number, tiragecase=told) for number in range(20)]
    path = write_mietic(tmp_path / "mietic.csv", [mietic_row(99, "RETAIN"), *rows])
    shares = Shares(validation=0.3, test=0.3)
    policy = TrainingPolicy(policy=Policy.RELABEL, shares=shares, seed=5)
    examples = list(read_mietic(path, policy=policy))
    assert len(examples) == 20
    splits = [split_of(example.provenance.key, shares, 5) for example in examples]
    assert set(splits) == set(Split)
    for split, example in zip(splits, examples, strict=True):
        expected = EsiLevel.RESUSCITATION if split is Split.TRAIN else EsiLevel.URGENT
        assert example.level is expected


def test_a_file_without_decisions_needs_the_evaluation_set(tmp_path: Path) -> None:
    header = [column for column in HEADER if column != "Final Decision"]
    path = write_mietic(tmp_path / "all.csv", [mietic_row(1), mietic_row(2)], header)
    with pytest.raises(SourceUnusable, match=r"all\.csv: lacks the columns Final Decision"):
        list(read_mietic(path))
    experts = evaluation_rows(write_mietic(tmp_path / "experts.csv", [mietic_row(1, "RETAIN")]))
    assert [example.id for example in read_mietic(path, held_out=experts)] == ["mietic-902"]


def test_what_the_experts_rejected_in_a_file_of_their_own_is_not_taught(tmp_path: Path) -> None:
    header = [column for column in HEADER if column != "Final Decision"]
    path = write_mietic(
        tmp_path / "all.csv", [mietic_row(number) for number in range(1, 5)], header
    )
    looked_at = [mietic_row(1, "RETAIN"), mietic_row(2, "REMOVE"), mietic_row(3)]
    experts = write_mietic(tmp_path / "experts.csv", looked_at)
    assert judged_stays(experts) == {"901", "902"}
    tally = Tally()
    found = read_mietic(
        path, held_out=evaluation_rows(experts), judged=judged_stays(experts), tally=tally
    )
    assert [example.id for example in found] == ["mietic-903", "mietic-904"]
    assert tally.counts().dropped == {"held-out": 1, "not-retained-by-experts": 1}


@pytest.mark.parametrize(
    ("told", "taught"),
    [
        ("triaged to level 2", False),
        ("triaged as a level 2", False),
        ("triaged as a 2", False),
        ("triage category 2", False),
        ("acuity level of two", False),
        ("Emergency Severity Index (ESI) of 3", False),
        ("acuity: 2/5", False),
        ("visual acuity decreased over 2 days", True),
        ("visual acuity 2/200 on the right", True),
        ("reduced acuity for 4 hours", True),
        ("triaged 2 hours ago", True),
        ("triaged at 3 pm", True),
        ("a level 1 trauma activation", True),
    ],
)
def test_a_narrative_that_names_the_level_is_not_taught(
    tmp_path: Path, told: str, taught: bool
) -> None:
    row = mietic_row(2, tiragecase=f"A man with a cough, {told}.")
    path = write_mietic(tmp_path / "one.csv", [mietic_row(1, "RETAIN"), row])
    assert len(list(read_mietic(path))) == taught


def test_a_header_mistake_names_file_and_columns(tmp_path: Path) -> None:
    header = ["triagecase" if column == "tiragecase" else column for column in HEADER]
    path = write_mietic(tmp_path / "mietic.csv", [mietic_row(1)], header)
    for read in (lambda: list(read_mietic(path)), lambda: evaluation_rows(path)):
        with pytest.raises(SourceUnusable) as raised:
            read()
        assert str(raised.value) == f"{path}: lacks the columns tiragecase"
    with pytest.raises(SourceUnusable, match="there is no such file"):
        evaluation_rows(tmp_path / "nothing.csv")


def test_a_broken_line_is_numbered_and_never_quoted(tmp_path: Path) -> None:
    path = write_mietic(tmp_path / "mietic.csv", [mietic_row(1)])
    with path.open("a") as file:
        file.write("7,8,secret words\n")
    with pytest.raises(SourceUnusable, match="row 2 has the wrong number") as raised:
        evaluation_rows(path)
    assert "secret" not in str(raised.value)
    tally = Tally()
    experts = evaluation_rows(write_mietic(tmp_path / "experts.csv", [mietic_row(9, "RETAIN")]))
    assert len(list(read_mietic(path, held_out=experts[:1], tally=tally))) == 1
    assert tally.counts().bad == ("mietic.csv row 2: wrong-number-of-fields",)
    path.write_bytes(path.read_bytes() + b"\xff\xfe")
    with pytest.raises(SourceUnusable, match=r"mietic\.csv"):
        evaluation_rows(path)


def test_a_retained_row_with_a_hole_is_refused(tmp_path: Path) -> None:
    path = write_mietic(tmp_path / "mietic.csv", [mietic_row(1, "RETAIN", acuity="")])
    with pytest.raises(SourceUnusable, match="row 1 is retained and not complete"):
        evaluation_rows(path)


@pytest.mark.parametrize(
    ("narrative", "complaint"),
    [
        ("A man presents to the emergency department with fever. He", "fever"),
        ("67F c/o abd pain, n/v. HR 90", "abd pain, n/v"),
        ("Chief complaint: wound check. No fever.", "wound check"),
        ("Fell from a ladder at work. Arm hurts.", "Fell from a ladder at work"),
        ("???", "???"),
    ],
)
def test_the_complaint_is_said_in_the_words_of_the_narrative(
    narrative: str, complaint: str
) -> None:
    assert complaint_of(narrative) == complaint


def _example(path: Path, **cells: str) -> Example:
    (example,) = read_mietic(write_mietic(path / "one.csv", [mietic_row(2, **cells)]))
    return example


@pytest.fixture
def expert() -> EvaluationRow:
    return EvaluationRow(
        stay_id="901",
        subject_id="101",
        narrative=mietic_row(1)["tiragecase"].replace(" ___", ""),
        level=EsiLevel.URGENT,
    )


def test_training_that_shares_nothing_passes(tmp_path: Path, expert: EvaluationRow) -> None:
    assert check_leaks([expert], [_example(tmp_path)]) == 1


@pytest.mark.parametrize("source", [Source.MIMIC, Source.MIETIC])
@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"stay_id": "901"}, "1 share a stay with the evaluation set, 0 a patient, 0 a near"),
        ({"subject_id": "101"}, "0 share a stay with the evaluation set, 1 a patient, 0 a near"),
    ],
)
def test_a_shared_stay_or_patient_is_a_leak_in_either_source(
    tmp_path: Path, expert: EvaluationRow, source: Source, cells: dict[str, str], told: str
) -> None:
    example = _example(tmp_path, **cells)
    provenance = example.provenance.model_copy(update={"source": source})
    with pytest.raises(Leakage, match=told):
        check_leaks([expert], [example.model_copy(update={"provenance": provenance})])


def test_a_narrative_told_again_with_a_word_changed_is_a_leak(
    tmp_path: Path, expert: EvaluationRow
) -> None:
    again = mietic_row(1)["tiragecase"].replace("last night", "last evening")
    with pytest.raises(Leakage, match="1 a near-duplicate narrative") as raised:
        check_leaks([expert], [_example(tmp_path, tiragecase=again)])
    assert "pain" not in str(raised.value)
