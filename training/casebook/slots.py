"""The slots of a casebook sentence, filled for one patient and one draw."""

from __future__ import annotations

import random
import re

from training.casebook.person import Person

_RANGE = re.compile(r"(\d+)-(\d+)")
_SLOT = re.compile(r"\{([^{}]*)\}")
_ONE = re.compile(
    r"\b(1|one) (minute|hour|day|week|month|year|time|block|drink|beer|tablet|step)s\b"
)


def fill(text: str, person: Person, draw: random.Random) -> str:
    """``text`` with pronouns, drawn numbers and drawn choices.

    Raises :class:`ValueError` for a slot that is none of them.
    """
    while "{" in text:
        filled = _SLOT.sub(lambda found: _value(found[1], person, draw), text)
        if filled == text:
            raise ValueError(f"an unclosed slot in {text!r}")
        text = filled
    return _ONE.sub(r"\1 \2", text)


def _value(slot: str, person: Person, draw: random.Random) -> str:
    pronouns = {
        "he": person.he,
        "him": person.him,
        "his": person.his,
        "himself": f"{person.him}self",
        "hers": "his" if person.his == "his" else "hers",
    }
    if slot.lower() in pronouns:
        word = pronouns[slot.lower()]
        return word.capitalize() if slot[0].isupper() else word
    span = _RANGE.fullmatch(slot)
    if span:
        return str(draw.randint(int(span[1]), int(span[2])))
    if "|" in slot:
        return draw.choice(slot.split("|"))
    raise ValueError(f"unknown slot {{{slot}}}")
