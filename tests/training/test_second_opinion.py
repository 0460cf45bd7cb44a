"""The second opinion: what is written is what was fitted, and what is shipped is what is said."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app.second_opinion import SHIPPED_SHA256, TABLE
from tests.training.test_build_dataset import built, recipe
from training import second_opinion
from training.baseline import fitted, read_split
from training.labelled import Line
from training.splits import Split
from triage.bag_of_words import COLUMNS, BagOfWords
from triage.level import EsiLevel


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    built(folder, recipe(folder, train=400))
    return folder


def test_the_table_says_what_the_fitted_model_says(data: Path) -> None:
    notes = read_split(data / "out", Split.TRAIN)
    bag = BagOfWords(second_opinion.table(notes, fewest_notes=2))
    model = fitted(notes, fewest_notes=2)
    unseen = [line.narrative for line in read_split(data / "out", Split.TEST)]
    for note, expected in zip(unseen, model.predict_proba(unseen), strict=True):
        assert bag.chances(note).probabilities == pytest.approx(list(expected), abs=0.01)


def test_a_note_that_stands_several_times_is_one_note_of_its_terms_and_weighs_as_many() -> None:
    notes = [
        Line(id=str(place), narrative=text, esi=EsiLevel(level))
        for place, (text, level) in enumerate(
            [("crushing pain", 2), ("crushing ache", 2), ("paper cut", 5), ("small cut", 5)]
        )
    ]
    often = [*notes, *notes[:1] * 3]
    model = fitted(often, fewest_notes=2)
    assert sorted(model[0].vocabulary_) == ["crushing", "cut"]
    once = fitted(notes, fewest_notes=2)
    chances = [one.predict_proba(["pain"])[0][0] for one in (once, model)]
    assert chances[0] < chances[1], "four of seven notes are of level 2 now, or more"


def test_the_command_writes_table_and_record(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second_opinion.main([str(data / "data.toml"), str(tmp_path / "opinion")])
    table = (tmp_path / "opinion" / second_opinion.TABLE).read_bytes()
    record = json.loads((tmp_path / "opinion" / second_opinion.RECORD).read_text())
    assert json.loads(capsys.readouterr().out) == record
    assert record["data"] == json.loads((data / "out" / "card.json").read_text())["sha256"]
    assert record["table_sha256"] == hashlib.sha256(table).hexdigest()
    assert table.count(b"\n") == record["terms"] + 2
    assert record["notes"] == 400


def test_without_a_data_set_it_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        second_opinion.main([str(recipe(tmp_path)), str(tmp_path / "opinion")])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith("error: ")
    assert not (tmp_path / "opinion").exists()


def test_the_shipped_table_is_the_one_of_its_record() -> None:
    record = json.loads((TABLE.parent / second_opinion.RECORD).read_text())
    content = TABLE.read_bytes()
    assert hashlib.sha256(content).hexdigest() == record["table_sha256"] == SHIPPED_SHA256
    assert content.decode().splitlines()[0] == "\t".join(COLUMNS)
    assert record["fewest_notes"] == second_opinion.FEWEST_NOTES
    assert record["validation"]["exact"] > 0.8
