"""Stage 1 from end to end: small sources of our own in, a whole data set out."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.training.mietic_table import mietic_row, write_mietic
from tests.training.mimic_tables import invented, write_tables
from tests.training.presentations import ENTRY, WRITTEN_ENTRY
from training import baseline, build_dataset, describe, parts
from training.data_card import DataCard
from training.examples import Example, read_rows
from training.labelled import read_labelled
from triage import contract

RECIPE = """
output = "{folder}/out"
seed = 4
max_bad_rows = {max_bad_rows}
{guard}
[records]
train = {train}
validation = 10
test = 15
[splits]
validation = 0.15
test = 0.2
{sources}
"""
CASEBOOK = "[casebook]"


def recipe(
    folder: Path,
    sources: str = CASEBOOK,
    *,
    train: int = 60,
    max_bad_rows: int = 3,
    guard: str = "",
) -> Path:
    path = folder / "data.toml"
    path.write_text(
        RECIPE.format(
            folder=folder, sources=sources, train=train, max_bad_rows=max_bad_rows, guard=guard
        )
    )
    return path


def built(folder: Path, path: Path) -> DataCard:
    build_dataset.main([str(path)])
    return DataCard.model_validate_json((folder / "out" / "card.json").read_text())


def rows(folder: Path, split: str) -> list[Example]:
    return list(read_rows(folder / "out" / f"{split}.jsonl"))


def test_the_casebook_alone_makes_balanced_splits_of_separate_families(tmp_path: Path) -> None:
    card = built(tmp_path, recipe(tmp_path))
    assert card.contract == contract.fingerprint()
    assert card.splits["train"].by_level == {str(level): 12 for level in range(1, 6)}
    assert card.splits["test"].rows == 15
    # Several files of the casebook add to one group.
    assert len({row.id for split in SPLITS for row in rows(tmp_path, split)}) == 85
    families = {split: {row.provenance.key for row in rows(tmp_path, split)} for split in SPLITS}
    assert not families["train"] & families["test"]
    assert not families["train"] & families["validation"]
    cases = read_labelled(tmp_path / "out" / "test.cases.jsonl")
    assert [line.narrative for line in cases] == [row.narrative for row in rows(tmp_path, "test")]
    markdown = (tmp_path / "out" / "card.md").read_text()
    assert card.sha256 in markdown
    assert "| rows | 60 | 10 | 15 |" in markdown
    assert not list((tmp_path / "out").glob("parts-*"))


SPLITS = ("train", "validation", "test")


def test_written_notes_are_for_training_and_the_casebook_fills_up(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "hands.yaml").write_text(
        json.dumps([{**WRITTEN_ENTRY, "id": f"thumb-{number}"} for number in range(5)])
    )
    source = f'[written]\nfolder = "{notes}"\ncopies = 2\n'
    card = built(tmp_path, recipe(tmp_path, f"{source}{CASEBOOK}"))
    train = card.splits["train"]
    assert train.by_source == {"casebook": 50, "written": 10}
    assert set(train.by_level.values()) == {12}
    assert card.splits["test"].by_source == {"casebook": 15}
    alone = built(tmp_path, recipe(tmp_path))
    assert alone.splits["test"].sha256 == card.splits["test"].sha256
    assert alone.casebook != card.casebook


def test_written_notes_beyond_a_level_s_share_make_up_for_no_other_level(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "hands.yaml").write_text(json.dumps([WRITTEN_ENTRY]))
    card = built(tmp_path, recipe(tmp_path, f'[written]\nfolder = "{notes}"\ncopies = 15\n'))
    train = card.splits["train"]
    assert train.by_level == {"4": 15}
    assert (train.rows, train.missing, train.beyond) == (15, 48, 3)
    assert "| beyond what was asked for | 3 | 0 | 0 |" in (tmp_path / "out" / "card.md").read_text()
    older = re.sub(r',"beyond":\d+', "", card.model_dump_json())
    assert DataCard.model_validate_json(older).splits["train"].beyond == 0


def test_later_draws_tell_the_same_presentations_anew(tmp_path: Path) -> None:
    built(tmp_path, recipe(tmp_path))
    first = {split: rows(tmp_path, split) for split in SPLITS}
    built(tmp_path, recipe(tmp_path, f"{CASEBOOK}\nfirst_draw = 500"))
    for split, earlier in first.items():
        later = rows(tmp_path, split)
        families = {row.provenance.key for row in earlier}
        assert families & {row.provenance.key for row in later}
        assert not {row.id for row in earlier} & {row.id for row in later}


def test_the_same_recipe_makes_the_same_data_and_another_seed_does_not(tmp_path: Path) -> None:
    path = recipe(tmp_path)
    first = built(tmp_path, path)
    shutil.rmtree(tmp_path / "out")
    assert built(tmp_path, path) == first
    path.write_text(path.read_text().replace("seed = 4", "seed = 5"))
    assert built(tmp_path, path).sha256 != first.sha256


def test_a_build_that_was_cut_off_goes_on_with_its_whole_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = recipe(tmp_path, train=200)
    whole = built(tmp_path, path)
    shutil.rmtree(tmp_path / "out")
    made: list[str] = []
    drawn = parts._drawn

    def counted(presentations, *rest):  # type: ignore[no-untyped-def]
        made.append(presentations[0].group)
        if len(made) == 6:
            raise KeyboardInterrupt
        return drawn(presentations, *rest)

    monkeypatch.setattr(parts, "_drawn", counted)
    with pytest.raises(KeyboardInterrupt):
        build_dataset.main([str(path)])
    cut = made.copy()
    made.clear()
    made.extend(["already counted"] * 10)
    assert built(tmp_path, path) == whole
    assert not set(cut[:5]) & set(made[10:15])


def test_all_three_sources_are_mixed_and_experts_stay_out(tmp_path: Path) -> None:
    folder, patients = write_tables(tmp_path, invented(400))
    experts = [mietic_row(number, "RETAIN") for number in range(5)]
    mietic = write_mietic(
        tmp_path / "mietic.csv", [*experts, *(mietic_row(number) for number in range(5, 60))]
    )
    sources = (
        f'[mimic]\nfolder = "{folder}"\npatients = "{patients}"\nshare = 0.4\n'
        f'[mietic]\nfile = "{mietic}"\nshare = 0.3\n{CASEBOOK}'
    )
    card = built(tmp_path, recipe(tmp_path, sources))
    train = card.splits["train"]
    assert train.rows == 60
    assert set(train.by_source) == {"casebook", "mietic", "mimic-iv-ed"}
    assert set(train.by_level.values()) == {12}
    assert card.sources["mietic"].dropped["evaluation"] == 5
    taught = {row.id for split in SPLITS for row in rows(tmp_path, split)}
    held_out = {line.id for line in read_labelled(tmp_path / "out" / "experts.cases.jsonl")}
    assert len(held_out) == 5
    assert not taught & held_out


def test_only_rows_to_train_on_are_corrected_by_the_rules(tmp_path: Path) -> None:
    arrest = " Now in cardiac arrest, CPR in progress."
    told = [mietic_row(number)["tiragecase"] + arrest for number in range(1, 60)]
    table = [mietic_row(number, tiragecase=text) for number, text in enumerate(told, start=1)]
    mietic = write_mietic(tmp_path / "mietic.csv", [mietic_row(0, "RETAIN"), *table])
    source = f'[mietic]\nfile = "{mietic}"\nshare = 1.0\npolicy = "relabel"'
    card = built(tmp_path, recipe(tmp_path, source))
    levels = {split: set(card.splits[split].by_level) for split in SPLITS}
    assert levels == {"train": {"1"}, "validation": {"3"}, "test": {"3"}}


def test_without_a_casebook_what_is_missing_is_said(tmp_path: Path) -> None:
    mietic = write_mietic(
        tmp_path / "mietic.csv",
        [mietic_row(0, "RETAIN"), *(mietic_row(number) for number in range(1, 30))],
    )
    card = built(tmp_path, recipe(tmp_path, f'[mietic]\nfile = "{mietic}"\nshare = 1.0'))
    train = card.splits["train"]
    assert train.rows + train.missing == 60
    assert set(train.by_level) == {"3"}


def with_bad_rows(folder: Path) -> Path:
    table = [mietic_row(0, "RETAIN"), *(mietic_row(number) for number in range(1, 20))]
    broken = [mietic_row(number, stay_id="") for number in range(20, 24)]
    mietic = write_mietic(folder / "mietic.csv", [*table, *broken])
    return recipe(folder, f'[mietic]\nfile = "{mietic}"\nshare = 0.5\n{CASEBOOK}')


def test_few_bad_rows_are_named_and_skipped_and_too_many_stop_the_build(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = with_bad_rows(tmp_path)
    stopped = refused(path, capsys)
    assert "4 rows are malformed, 3 are allowed" in stopped
    assert "mietic.csv row 21: no-number" in stopped
    path.write_text(path.read_text().replace("max_bad_rows = 3", "max_bad_rows = 4"))
    card = built(tmp_path, path)
    assert card.sources["mietic"].bad[0] == "mietic.csv row 21: no-number"
    assert "mietic.csv row 21: no-number" in (tmp_path / "out" / "card.md").read_text()


def test_a_guarded_case_in_other_words_stops_the_build_and_is_not_quoted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built(tmp_path, recipe(tmp_path))
    near = rows(tmp_path, "train")[7].narrative + " Thanks."
    guard = tmp_path / "mine.jsonl"
    guard.write_text(json.dumps({"id": "x", "narrative": near, "esi": 2}) + "\n")
    message = refused(recipe(tmp_path, guard=f'guard = ["{guard}"]'), capsys)
    assert re.search(r"casebook/.* is a near-duplicate of a case in .*mine\.jsonl", message)
    assert near[:30] not in message


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text + "surprise = 1\n", "casebook.surprise: Extra inputs"),
        (lambda text: text.replace("seed = 4", "seed = 'x'"), "seed: Input should be"),
        (lambda text: text.replace(CASEBOOK, ""), "no source is named"),
        (lambda text: text.replace("test = 0.2", "test = 0.9"), "nothing is left for training"),
        (lambda text: "train =", "data.toml: "),
        (
            lambda text: text.replace(CASEBOOK, '[mietic]\nfile = "none.csv"\nshare = 1.0'),
            "none.csv: there is no such file",
        ),
    ],
)
def test_a_faulty_recipe_is_one_line_and_exit_code_two(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[str], str],
    said: str,
) -> None:
    path = recipe(tmp_path)
    path.write_text(change(path.read_text()))
    assert said in refused(path, capsys)


def test_a_level_without_a_presentation_stops_the_build(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "book").mkdir()
    book = {"group": "own", "presentations": [{**ENTRY, "id": f"own-{n}"} for n in range(20)]}
    (tmp_path / "book" / "own.yaml").write_text(json.dumps(book))
    path = recipe(tmp_path, f'[casebook]\nfolder = "{tmp_path}/book"')
    assert "no presentation of ESI 1 is left for this split" in refused(path, capsys)


def refused(path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    with pytest.raises(SystemExit) as stopped:
        build_dataset.main([str(path)])
    assert stopped.value.code == 2
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error: ")]
    assert len(lines) == 1
    return lines[0]


def test_the_baseline_beats_chance_on_presentations_it_never_saw(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = recipe(tmp_path, train=400)
    built(tmp_path, path)
    cases = tmp_path / "out" / "validation.cases.jsonl"
    baseline.main([str(path), str(cases)])
    report = baseline.Baseline.model_validate_json((tmp_path / "out" / "baseline.json").read_text())
    assert json.loads(capsys.readouterr().out) == json.loads(report.model_dump_json())
    assert set(report.scores) == {"test.cases.jsonl", "validation.cases.jsonl"}
    exact = report.scores["test.cases.jsonl"].exact
    assert exact is not None
    assert exact > 0.3


def test_a_description_measures_what_the_data_know(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = recipe(tmp_path)
    built(tmp_path, path)
    row = rows(tmp_path, "train")[0]
    other = tmp_path / "other.jsonl"
    other.write_text(
        json.dumps({"id": "1", "narrative": "Complaint: zyzzyva. pain", "esi": 3}) + "\n"
    )
    describe.main([str(path), str(other), "--only", r"Complaint: ([^.]*)"])
    said = json.loads(capsys.readouterr().out)
    assert said["rows"] == 60
    assert said["near_duplicate_rate"] < 0.01
    assert said["coverage"]["other.jsonl"] == {
        "words": 1,
        "known": 0.0,
        "different": 1,
        "known_different": 0.0,
    }
    report = describe.describe([row, row], {"self": [row.narrative]})
    assert report.near_duplicate_rate == 0.5
    assert report.coverage["self"].known == 1.0
