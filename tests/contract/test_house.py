"""The rules of the house that a machine can check."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from app.schemas import EXAMPLE_NARRATIVE
from app.settings import Settings
from model_card.headline import inserted
from model_card.metrics import FILE, Metrics, read
from triage import contract

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text()
ROOMS = ("app", "model_card", "training", "triage")
SOURCES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
BANNED_NAMES = {"utils", "helpers", "common", "core", "misc", "manager", "engine"}

# What every checkpoint trained so far was made for.  A change here is a change of
# contract: say in CHANGELOG.md what it affects, and retrain.
FINGERPRINT = "1335967acd023ee1"


def test_the_contract_has_not_changed_unnoticed() -> None:
    assert contract.fingerprint() == FINGERPRINT
    assert FINGERPRINT in (ROOT / "CHANGELOG.md").read_text()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_source_file_is_one_noun_with_a_purpose(path: Path) -> None:
    text = path.read_text()
    assert text.count("\n") <= 300, "over the 300-line wall"
    assert path.stem not in BANNED_NAMES
    assert ast.get_docstring(ast.parse(text)), "a file opens by saying what it is for"


def test_only_the_settings_read_the_environment() -> None:
    readers = {
        str(path.relative_to(ROOT))
        for path in SOURCES
        if re.search(r"os\.environ", path.read_text())
    }
    assert readers == {"app/settings.py"}


def test_the_tree_in_the_docs_is_the_tree() -> None:
    named = set(
        re.findall(r"^ {2}([a-z_]+\.py)", (ROOT / "docs" / "tree.md").read_text(), re.MULTILINE)
    )
    listed = [path for path in SOURCES if path.parent.name != "lexicon"]  # data, one folder
    there = {path.name for path in listed} - {"__init__.py"}
    assert there <= named, sorted(there - named)
    assert named <= there, sorted(named - there)


def test_what_the_readme_shows_of_an_answer_is_what_the_model_gave() -> None:
    shown = re.search(r"```json\n(\{\n  \"esi_level\".*?\n\})\n```", README, re.DOTALL)
    assert shown is not None
    example = json.loads((ROOT / "app" / "example_answer.json").read_text())
    assert _begins_with(example, json.loads(shown[1]))
    assert EXAMPLE_NARRATIVE in README


def _begins_with(whole: object, shown: object) -> bool:
    """Whether ``shown`` is ``whole`` with some fields, and ends of lists, left out."""
    if isinstance(whole, dict) and isinstance(shown, dict):
        return all(key in whole and _begins_with(whole[key], shown[key]) for key in shown)
    if isinstance(whole, list) and isinstance(shown, list):
        return len(shown) <= len(whole) and all(map(_begins_with, whole, shown))
    return whole == shown


def test_the_numbers_in_the_readme_are_the_cards() -> None:
    assert inserted(README, read(FILE, Metrics)) == README


def test_every_setting_has_a_line_in_the_docs() -> None:
    page = (ROOT / "docs" / "settings.md").read_text()
    documented = set(re.findall(r"^\| `TRIAGE_([A-Z_]+)`", page, re.MULTILINE))
    assert documented == {name.upper() for name in Settings.model_fields}
