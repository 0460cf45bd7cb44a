"""Charted text turned into values: one function per kind of entry, none of them guesses.

An entry that is no possible value is ``None``: not stated, never replaced by a normal one.
The limits below only tell a slip of the pen from a measurement; they are narrower than
:data:`triage.reading.vitals.PLAUSIBLE`, because here nobody vouches for a value, and wider
than any clinical threshold.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# Lowest and highest value that is believed, inclusive; project's judgement.
BELIEVED: dict[str, tuple[float, float]] = {
    "heartrate": (20, 300),
    "resprate": (4, 80),
    "o2sat": (50, 100),
    "sbp": (40, 300),
    "dbp": (15, 200),
}
# Beyond these a value is rare enough to be checked against the next one charted.
UNUSUAL: dict[str, tuple[float, float]] = {
    "heartrate": (40, 170),
    "resprate": (8, 40),
    "sbp": (70, 230),
    "dbp": (30, 140),
}
_CELSIUS = (25.0, 45.0)
_FAHRENHEIT = (77.0, 113.0)  # the same range; the two never meet


class Temperature(NamedTuple):
    """One temperature in both units, one decimal each."""

    fahrenheit: float
    celsius: float


def temperature(charted: float) -> Temperature | None:
    """Fahrenheit or Celsius by the range it falls in; ``None`` when it falls in neither."""
    if _FAHRENHEIT[0] <= charted <= _FAHRENHEIT[1]:
        return Temperature(round(charted, 1), round((charted - 32) / 1.8, 1))
    if _CELSIUS[0] <= charted <= _CELSIUS[1]:
        return Temperature(round(charted * 1.8 + 32, 1), round(charted, 1))
    return None


def believed(column: str, charted: float) -> int | None:
    """``charted`` as a whole number, or ``None`` when no patient at triage shows it."""
    low, high = BELIEVED[column]
    return round(charted) if low <= charted <= high else None


def slipped(column: str, charted: int, later: float | None) -> bool:
    """Whether an unusual value is a typing error of the value charted soon after it.

    It is one when both have the same digits in another order (28 for 82), or one digit is
    missing or too many (11 for 110), and the later value is usual.  A plain difference is
    no sign of an error: patients are treated.  Saturation is therefore never judged.
    """
    low, high = UNUSUAL.get(column, (float("-inf"), float("inf")))
    if later is None or low <= charted <= high or not low <= later <= high:
        return False
    written, meant = str(charted), str(round(later))
    if len(written) == len(meant):
        return sorted(written) == sorted(meant)
    short, long = sorted((written, meant), key=len)
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


_PAIN = re.compile(
    r"(?P<over>[>≥])?\s*(?P<low>\d{1,2}(?:\.5)?)(?:\s*(?:-|to)\s*(?P<high>\d{1,2}))?"
    r"\s*(?P<plus>\+*)\s*(?:(?:/|out of)\s*10)?\s*(?P<after>\+*)",
    re.IGNORECASE,
)


def pain(charted: str) -> str | None:
    """The score as it was given, or ``None`` where it is no score on the scale of ten.

    ``>10`` and ``10+`` mean the top of the scale.  A bare 13 is not a score (some sites
    chart "unable" so), nor are ``UA``, ``unable`` and ``sleeping``.
    """
    match = _PAIN.fullmatch(charted.strip())
    if match is None:
        return None
    low = float(match["low"])
    if match["over"] or match["plus"] or match["after"]:
        return "10" if low == 10 else None
    if match["high"]:
        high = float(match["high"])
        return f"{low:g}-{high:g}" if low < high <= 10 else None
    return f"{low:g}" if low <= 10 else None


_BLANK = re.compile(r"[^\s,;/]*_{2,}[^\s,;/]*")
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")
# What is left hanging where a name, a place or a date was taken out.
_HANGING = (
    "a an the and or of on in at to from for by with w/ s/p h/o c/o via per since x after dr dr. "
    "mr mr. ms ms. @ -"
)
_HANGING_WORDS = frozenset(_HANGING.split())


def complaint(charted: str) -> str | None:
    """A complaint without its de-identification blanks; ``None`` when nothing is left."""
    parts = []
    for part in re.split(r"[,;\n]", charted):
        words = _EMPTY_BRACKETS.sub(" ", _BLANK.sub(" ", part)).split()
        blanked = "__" in part
        while blanked and words and words[-1].lower().strip(":/") in _HANGING_WORDS | {""}:
            words.pop()
        text = " ".join(words).strip(" /:-.")
        if any(letter.isalpha() for letter in text):
            parts.append(text)
    return ", ".join(parts) or None


_BRAND = re.compile(r"\s*[\[(].*")
_STRENGTH = re.compile(r"\s+\d.*")
# Carried for an emergency, not taken: in a note they would read as given.  Naloxone within
# buprenorphine-naloxone would too.
_CARRIED = ("epinephrine", "naloxone", "glucagon", "epipen", "narcan", "atropine", "dextrose")
# What a triage nurse asks for first.
_ASKED_FOR = (
    "warfarin", "coumadin", "apixaban", "rivaroxaban", "dabigatran", "enoxaparin", "clopidogrel",
    "insulin", "prednisone", "tacrolimus", "mycophenolate", "methotrexate", "metoprolol",
    "atenolol", "carvedilol", "digoxin", "amiodarone", "levetiracetam", "methadone",
)  # fmt: skip


def medicines(names: list[str]) -> tuple[str, ...]:
    """Names without brand and strength, each once, the ones that matter at triage first."""
    plain = dict.fromkeys(
        _STRENGTH.sub("", _BRAND.sub("", name)).strip(" ,.-").lower() for name in names
    )
    kept = [name for name in plain if len(name) > 2 and "_" not in name and not _carried(name)]
    return tuple(sorted(kept, key=lambda name: (not name.startswith(_ASKED_FOR), name)))


def _carried(name: str) -> bool:
    return any(word in name for word in _CARRIED)
