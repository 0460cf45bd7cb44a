"""Notes written whole: what the loader refuses, and what every shipped one promises."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import yaml

from tests.training.presentations import WRITTEN_ENTRY as ENTRY
from training.casebook.__main__ import main
from training.casebook.written_notes import load_written, written_examples, written_files
from training.duplicates import near_duplicates_between, short_duplicates_between
from training.errors import FaultyCasebook
from training.labelled import read_labelled, read_narratives
from training.reasoning import explain, invented_numbers
from training.sources.counts import Tally
from triage.answer import read, write
from triage.level import EsiLevel

CARD = Path(__file__).parents[2] / "model_card"
NOTES = load_written()
DANGER = {
    **{key: value for key, value in ENTRY.items() if key not in ("facts", "why")},
    "level": 2,
    "flags": ["The nail is blue"],
    "risk": "a thumb without blood",
}


def written(folder: Path, *entries: dict[str, object]) -> Path:
    (folder / "hands.yaml").write_text(yaml.safe_dump(list(entries)))
    return folder


def test_a_note_becomes_rows_that_say_the_same_in_other_words(tmp_path: Path) -> None:
    tally = Tally()
    made = list(written_examples(written(tmp_path, ENTRY), 8, 3, tally))
    assert [item.id for item in made] == [f"written/hands/thumb-slammed#{n}" for n in range(8)]
    assert {item.narrative for item in made} == {
        "A 31-year-old shut a drawer on her thumb. The nail is blue. P 76, pain 6/10."
    }
    assert len({write(item.answer) for item in made}) > 1
    assert made[0].answer.extraction.vital_signs == "P 76, pain 6/10"
    assert made[0].answer.algorithm.step_b == "No: The nail is blue."
    assert made == list(written_examples(tmp_path, 8, 3, Tally()))
    assert tally.counts().written == 8


def test_files_can_be_chosen_by_name(tmp_path: Path) -> None:
    written(tmp_path, ENTRY)
    (tmp_path / "feet.yaml").write_text(yaml.safe_dump([ENTRY]))
    made = list(written_examples(tmp_path, 1, 3, Tally(), ("hands",)))
    assert [item.id for item in made] == ["written/hands/thumb-slammed#0"]
    with pytest.raises(FaultyCasebook, match="no file of written notes is called toes"):
        written_files(tmp_path, ("hands", "toes"))


def test_a_note_that_a_binding_rule_contradicts_is_dropped_and_counted(tmp_path: Path) -> None:
    stopped = {**ENTRY, "note": f"{ENTRY['note']} She is pulseless and apneic, CPR in progress."}
    tally = Tally()
    assert not list(written_examples(written(tmp_path, stopped), 2, 3, tally))
    assert tally.counts().dropped == {"floor": 2}


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({**ENTRY, "complaint": "a sore thumb"}, "the note does not say 'a sore thumb'"),
        ({**ENTRY, "flags": ["The nail is blue"]}, "level 4 has no flags"),
        ({**ENTRY, "resources": []}, "level 4 does not go with 0 resource"),
        ({**ENTRY, "risk": "a bleed"}, "level 4 is explained by why alone"),
        ({**DANGER, "flags": []}, "level 2 has flags"),
        ({**DANGER, "need": "blood"}, "level 2 is explained by risk or concern alone"),
        ({**ENTRY, "surprise": 1}, "surprise: Extra inputs"),
    ],
)
def test_a_faulty_note_is_refused_by_name(
    tmp_path: Path, entry: dict[str, object], message: str
) -> None:
    with pytest.raises(FaultyCasebook, match=rf"hands.yaml: thumb-slammed: .*{message}"):
        load_written(written(tmp_path, entry))


def test_an_id_is_used_once_and_a_folder_holds_something(tmp_path: Path) -> None:
    with pytest.raises(FaultyCasebook, match="no written notes"):
        load_written(tmp_path)
    with pytest.raises(FaultyCasebook, match="the id is used twice"):
        load_written(written(tmp_path, ENTRY, ENTRY))


def test_the_shipped_notes_are_many_of_every_level() -> None:
    assert len(NOTES) >= 900
    for level in EsiLevel:
        assert sum(note.level is level for _, note in NOTES) >= 90


def test_every_shipped_note_makes_an_answer_of_its_own_words() -> None:
    faulty = []
    for key, note in NOTES:
        answer = explain(note.truth, random.Random(key))
        if read(write(answer)) != answer or invented_numbers(answer, note.note):
            faulty.append(key)
    assert not faulty


def test_the_notes_of_a_file_become_a_labelled_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "cases.jsonl"
    monkeypatch.setattr("sys.argv", ["casebook", "written", str(out), "teaching"])
    main()
    lines = read_labelled(out)
    assert [(line.id, line.narrative, line.esi) for line in lines] == [
        (key, note.note, note.level) for key, note in NOTES if key.startswith("teaching/")
    ]
    monkeypatch.setattr("sys.argv", ["casebook", "written", str(out), "no-such"])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 2
    assert "no file of written notes is called no-such" in capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ["practice_notes", "unseen_notes", "quiet_notes", "jotted_notes", "fresh_notes"]
)
def test_no_shipped_note_is_near_one_to_measure_by(name: str) -> None:
    texts = [note.note for _, note in NOTES]
    measured_by = read_narratives(CARD / f"{name}.jsonl")
    assert not list(near_duplicates_between(measured_by, texts))
    assert not list(short_duplicates_between(measured_by, texts))
