"""Patients whose notes are alike: the one that is measured by stays, and the other is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.training.mietic_table import mietic_row, write_mietic
from tests.training.rows import example
from training import build_dataset
from training.apart import NEAR, apart
from training.data_card import DataCard
from training.examples import Example, Source, read_rows
from training.sources.counts import Tally, withdrawn
from training.splits import Shares, Split, check_apart, split_of
from triage.level import EsiLevel

SHARES = Shares(validation=0.3, test=0.3)
SEED = 4
ALIKE = "Unresponsive, found on the floor of his kitchen, brought by ambulance, a man of {age}."
KEYS = {
    split: [k for k in map(str, range(40)) if split_of(k, SHARES, SEED) is split] for split in Split
}


def patient(key: str, narrative: str) -> Example:
    row = example(f"mimic-{key}", level=1, key=key, narrative=narrative)
    origin = row.provenance.model_copy(update={"source": Source.MIMIC})
    return row.model_copy(update={"provenance": origin})


def other(key: str) -> Example:
    words = " ".join(f"w{key}x{place}" for place in range(8))
    return patient(key, f"A woman with {words}.")


def chosen(
    rows: list[Example], number: int = 50, held_out: tuple[str, ...] = ()
) -> dict[Split, set[str]]:
    wanted = {Source.MIMIC: {split: {EsiLevel(1): number} for split in Split}}
    found = apart({Source.MIMIC: rows}, wanted, held_out, SHARES, SEED)
    check_apart(found.by_split)
    used = {row.id for split in found.by_split.values() for row in split}
    assert not used & {row.id for row in found.near[Source.MIMIC]}
    return {split: {row.provenance.key for row in found.by_split[split]} for split in Split}


def test_the_row_that_is_trained_on_gives_way_to_the_one_that_is_tested_on() -> None:
    first = {split: keys[0] for split, keys in KEYS.items()}
    rows = [patient(key, ALIKE.format(age=50 + n)) for n, key in enumerate(first.values())]
    rows += [other(keys[1]) for keys in KEYS.values()]
    found = chosen(rows)
    assert found[Split.TEST] == set(KEYS[Split.TEST][:2])
    assert found[Split.VALIDATION] == {KEYS[Split.VALIDATION][1]}
    assert found[Split.TRAIN] == {KEYS[Split.TRAIN][1]}
    without = [row for row in rows if row.provenance.key != first[Split.TEST]]
    assert first[Split.VALIDATION] in chosen(without)[Split.VALIDATION]
    assert first[Split.TEST] not in chosen(rows, held_out=(ALIKE.format(age=90),))[Split.TEST]


def test_a_spare_row_takes_the_place_and_a_row_that_is_not_taken_holds_nothing_back() -> None:
    train, test = KEYS[Split.TRAIN], KEYS[Split.TEST]
    rows = [patient(test[0], ALIKE.format(age=50)), patient(train[0], ALIKE.format(age=51))]
    rows += [other(key) for key in train[1:4]]
    found = chosen(rows, number=3)
    assert len(found[Split.TRAIN]) == 3
    assert train[0] not in found[Split.TRAIN]
    assert chosen(rows, number=0) == {split: set() for split in Split}


def test_what_is_left_out_is_counted_as_dropped() -> None:
    tally = Tally()
    tally.read = 3
    tally.dropped["minor"] = 1
    tally.write("sparse", "ESI 1")
    tally.write("handoff", "ESI 2")
    counts = withdrawn(tally.counts(), [("sparse", "ESI 1")], NEAR)
    assert (counts.read, counts.written) == (3, 1)
    assert counts.dropped == {"minor": 1, NEAR: 1}
    assert (counts.styles, counts.levels) == ({"handoff": 1}, {"ESI 2": 1})


def test_a_data_set_of_patients_with_like_notes_is_built_and_says_what_it_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alike = [mietic_row(n, tiragecase=ALIKE.format(age=n), acuity="1") for n in range(30, 50)]
    table = [mietic_row(0, "RETAIN"), *map(mietic_row, range(1, 30)), *alike]
    mietic = write_mietic(tmp_path / "mietic.csv", table)
    path = tmp_path / "data.toml"
    path.write_text(
        f'output = "{tmp_path}/out"\nseed = {SEED}\nmax_bad_rows = 0\n'
        "[records]\ntrain = 50\nvalidation = 50\ntest = 50\n"
        "[splits]\nvalidation = 0.3\ntest = 0.3\n"
        f'[mietic]\nfile = "{mietic}"\nshare = 1.0\n'
    )
    build_dataset.main([str(path)])
    card = DataCard.model_validate_json((tmp_path / "out" / "card.json").read_text())
    tested = card.splits["test"].by_level["1"]
    counts = card.sources["mietic"]
    assert 0 < tested < 10
    assert tested + counts.dropped[NEAR] == 20
    assert counts.read == counts.written + sum(counts.dropped.values())
    assert all(row.level.value == 3 for row in read_rows(tmp_path / "out" / "train.jsonl"))
    assert card.splits["train"].missing_by_level["1"] == 10
    said = capsys.readouterr().err
    assert f"mietic: {20 - tested} rows left out, {NEAR}" in said
    assert "train: asked for and missing: 10 of ESI 1, 10 of ESI 2, " in said
    markdown = (tmp_path / "out" / "card.md").read_text()
    assert f"- dropped, {NEAR}: {20 - tested}" in markdown
    assert f"| asked for and missing, ESI 1 | 10 | 10 | {10 - tested} |" in markdown
