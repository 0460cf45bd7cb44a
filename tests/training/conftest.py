"""What the tests of the stages share: a tiny model, and rows of the casebook to train it on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import tiny
from training.casebook.generate import cases
from training.casebook.presentation import load
from training.examples import Example, write_rows
from training.sources.counts import Tally
from triage.prompt import CHAT_TEMPLATE


@pytest.fixture(scope="module")
def rows() -> list[Example]:
    """Eight rows, the shortest that two presentations give."""
    made = [case for item in load()[:2] for case in cases(item, 8, 0, Tally())]
    return sorted(made, key=lambda case: len(case.narrative))[:8]


@pytest.fixture
def folder(tmp_path: Path, rows: list[Example]) -> Path:
    """``data`` with the rows, two of them for validation, and ``model``."""
    (tmp_path / "data").mkdir()
    write_rows(tmp_path / "data" / "train.jsonl", rows)
    write_rows(tmp_path / "data" / "validation.jsonl", rows[:2])
    model = tiny.text_checkpoint(tmp_path / "model")
    (model / "chat_template.jinja").write_text(CHAT_TEMPLATE)
    return tmp_path
