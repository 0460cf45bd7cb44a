"""A small presentation of the tests' own."""

from __future__ import annotations

from pathlib import Path

import yaml

from training.casebook.presentation import Presentation

ENTRY: dict[str, object] = {
    "id": "sprain",
    "level": 4,
    "why": "one film after a twisted ankle",
    "age": "18-60y",
    "complaint": ["ankle pain", "a twisted ankle", "a swollen ankle"],
    "quote": ["I rolled my ankle.", "It puffed up at once."],
    "decisive": [
        {"fact": "tender bone, foot warm", "say": ["The outer ankle bone is tender, foot warm."]}
    ],
    "story": ["{He} stepped off a curb.", "It happened at {noon|dusk}.", "{He} iced it."],
    "findings": ["There is swelling.", "{He} limps."],
    "history": ["asthma", "migraine", "an earlier sprain"],
    "denials": ["knee pain", "numbness", "other injury"],
    "distractors": ["{He} plays the trumpet."],
    "resources": ["x-ray"],
}

WRITTEN_ENTRY: dict[str, object] = {
    "id": "thumb-slammed",
    "level": 4,
    "note": "A 31-year-old shut a drawer on her thumb.\n  The nail is blue. P 76, pain 6/10.",
    "complaint": "shut a drawer on her thumb",
    "vitals": ["P 76", "pain 6/10"],
    "facts": ["The nail is blue."],
    "why": "a crushed thumb, one film",
    "resources": ["x-ray"],
}


def presentation(**changes: object) -> Presentation:
    """The entry with changes, as the loader would make it."""
    fields = {**ENTRY, **changes}
    return Presentation.model_validate({"group": "tests", "family": "tests/sprain", **fields})


def write_casebook(folder: Path, entries: list[dict[str, object]]) -> Path:
    """A casebook file with ``entries``."""
    path = folder / "tests.yaml"
    path.write_text(yaml.safe_dump({"group": "tests", "presentations": entries}))
    return path
