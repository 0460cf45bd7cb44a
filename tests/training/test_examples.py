"""Rows on disk: what the service would ask, what the model should say, and back again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.training.rows import example
from training.errors import BadRow
from training.examples import read_rows, write_rows
from training.labelled import Line, read_labelled, write_labelled
from triage.answer import write
from triage.case import Case
from triage.level import EsiLevel
from triage.prompt import render


def test_a_row_is_the_services_own_prompt_and_the_canonical_answer(tmp_path: Path) -> None:
    row = example("one")
    write_rows(tmp_path / "rows.jsonl", [row])
    line = json.loads((tmp_path / "rows.jsonl").read_text())
    asked = [(turn["role"], turn["content"]) for turn in line["prompt"]]
    assert asked == [tuple(message) for message in render(Case(narrative=row.narrative))]
    assert line["completion"] == [{"role": "assistant", "content": write(row.answer)}]
    assert line["esi"] == 4
    assert line["provenance"]["source"] == "casebook"


def test_rows_come_back_as_they_were_written(tmp_path: Path) -> None:
    rows = [example(f"row {number}", level=1 + number % 5) for number in range(12)]
    assert write_rows(tmp_path / "rows.jsonl", rows) == 12
    assert list(read_rows(tmp_path / "rows.jsonl")) == rows
    assert [path.name for path in tmp_path.iterdir()] == ["rows.jsonl"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"esi": 9}, "esi"),
        ({"completion": [{"role": "assistant", "content": "no idea"}]}, "no_level"),
        ({"completion": []}, "completion"),
        ({"extra": 1}, "extra"),
    ],
)
def test_a_bad_row_is_named_by_number_and_not_quoted(
    tmp_path: Path, change: dict[str, object], said: str
) -> None:
    path = tmp_path / "rows.jsonl"
    write_rows(path, [example("good"), example("bad")])
    good, bad = path.read_text().splitlines()
    path.write_text(f"{good}\n{json.dumps({**json.loads(bad), **change})}\n")
    with pytest.raises(BadRow, match=rf"rows\.jsonl:2: .*{said}") as raised:
        list(read_rows(path))
    assert "hurts" not in str(raised.value)


def test_labelled_lines_are_read_back_and_a_bad_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    lines = [Line(id="a", narrative="Sore throat.", esi=EsiLevel(5))]
    assert write_labelled(path, lines) == 1
    assert read_labelled(path) == lines
    path.write_text(path.read_text() + '{"id": "b", "narrative": "secret", "esi": 7}\n')
    with pytest.raises(ValueError, match="line 2: esi") as raised:
        read_labelled(path)
    assert "secret" not in str(raised.value)
