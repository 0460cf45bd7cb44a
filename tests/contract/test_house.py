"""The rules of the house that a machine can check."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from triage import contract

ROOT = Path(__file__).parent.parent.parent
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


def test_the_tree_in_the_readme_is_the_tree() -> None:
    named = set(re.findall(r"^ {2}([a-z_]+\.py)", (ROOT / "README.md").read_text(), re.MULTILINE))
    there = {path.name for path in SOURCES} - {"__init__.py"}
    assert there <= named, sorted(there - named)
    assert named <= there, sorted(named - there)
