"""The published card is what its numbers and its template render to."""

from __future__ import annotations

import tomllib
from pathlib import Path

from model_card import published
from model_card.metrics import FILE, Metrics, read
from model_card.render import CARD, TEMPLATE, render

ROOT = Path(__file__).parent.parent.parent


def test_the_card_is_what_metrics_json_renders_to() -> None:
    assert CARD.read_text() == render(read(FILE, Metrics)), "run python -m model_card.render"


def test_metrics_json_is_as_the_command_writes_it() -> None:
    assert FILE.read_text() == read(FILE, Metrics).model_dump_json(indent=2) + "\n"


def test_everything_the_card_is_made_of_is_packaged() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    packaged = project["tool"]["setuptools"]["package-data"]["model_card"]
    assert {path.name for path in (CARD, FILE, TEMPLATE, published.FILE)} <= set(packaged)
    assert {"adapter/*", "second_opinion/*"} <= set(packaged)
