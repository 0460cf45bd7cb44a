"""A data set that stands is not built again; one that is another, or damaged, is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from training import build_dataset, parts
from training.casebook.presentation import PRESENTATIONS

RECIPE = """
output = "{folder}/out"
seed = 4
max_bad_rows = 0
guard = ["{folder}/guard.jsonl"]
[records]
train = 15
validation = 5
test = 5
[splits]
validation = 0.3
test = 0.3
[casebook]
folder = "{folder}/presentations"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "presentations").mkdir()
    for name in ("burns", "stroke", "syncope", "major_trauma", "resuscitation", "dental"):
        shutil.copy(PRESENTATIONS / f"{name}.yaml", tmp_path / "presentations")
    guarded = {"id": "1", "narrative": "Nothing that any presentation tells.", "esi": 5}
    (tmp_path / "guard.jsonl").write_text(json.dumps(guarded) + "\n")
    (tmp_path / "data.toml").write_text(RECIPE.format(folder=tmp_path))
    return tmp_path


@pytest.fixture
def built(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], bool]:
    """Run the command; whether it drew anything."""
    drawn = parts._drawn
    calls: list[None] = []

    def counted(*given):  # type: ignore[no-untyped-def]
        calls.append(None)
        return drawn(*given)

    def run() -> bool:
        calls.clear()
        build_dataset.main([str(folder / "data.toml")])
        return bool(calls)

    monkeypatch.setattr(parts, "_drawn", counted)
    return run


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "out").iterdir()}


def test_a_data_set_that_stands_is_not_built_again(
    folder: Path, built: Callable[[], bool], capsys: pytest.CaptureFixture[str]
) -> None:
    assert built()
    made = contents(folder)
    capsys.readouterr()
    assert not built()
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("25 rows, there already")
    assert contents(folder) == made


@pytest.mark.parametrize(
    "lost", ["train.jsonl", "validation.cases.jsonl", "card.json", "card.md", "receipt.json"]
)
def test_one_that_lacks_a_file_or_was_cut_is_built_anew(
    folder: Path, built: Callable[[], bool], lost: str
) -> None:
    built()
    made = contents(folder)
    path = folder / "out" / lost
    path.unlink()
    assert built()
    assert contents(folder) == made
    path.write_bytes(made[lost][:-20])
    assert built()
    assert contents(folder) == made


@pytest.mark.parametrize("changed", ["data.toml", "guard.jsonl", "presentations/burns.yaml"])
def test_that_of_another_recipe_guard_or_casebook_is_built_anew(
    folder: Path, built: Callable[[], bool], changed: str
) -> None:
    built()
    path = folder / changed
    text = path.read_text()
    path.write_text(text.replace("seed = 4", "seed = 5") if ".toml" in changed else text + "\n")
    assert built()
    assert not built()
