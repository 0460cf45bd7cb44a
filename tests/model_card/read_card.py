"""A card as its reader finds a chapter and a row in it."""

from __future__ import annotations

import re


def chapter(card: str, title: str) -> str:
    """What stands under a heading of the second level."""
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", card, re.MULTILINE | re.DOTALL)
    assert found is not None, title
    return found[1]


def row(text: str, title: str) -> list[str]:
    """The cells after the first of the only row that is called ``title``."""
    found = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    (cells,) = [cells[1:] for cells in found if cells[0] == title]
    return cells
