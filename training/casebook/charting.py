"""Vital signs written down: which are stated, in which order, and in whose form."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from typing import NamedTuple

from training.casebook.measures import Measured


class Charted(NamedTuple):
    """The vital signs of a narrative: the sentence, and the values alone as they stand in it."""

    sentence: str
    stated: str


_ORDERS = (
    ("sbp", "hr", "rr", "spo2", "temp_c"),
    ("temp_c", "hr", "rr", "sbp", "spo2"),
    ("hr", "sbp", "rr", "temp_c", "spo2"),
    ("hr", "rr", "sbp", "spo2", "temp_c"),
    ("temp_c", "rr", "hr", "sbp", "spo2"),
)
_STABLE = (
    "Vital signs are stable",
    "Vital signs are within normal limits",
    "Vital signs are normal",
    "VSS",
    "VS WNL",
    "Vitals unremarkable",
)
_ALL, _SOME, _NONE, _CALLED_NORMAL = "all", "some", "none", "called normal"


def chart(
    measured: Mapping[str, Measured], needed: Collection[str], draw: random.Random
) -> Charted:
    """The vital signs as one nurse writes them; those in ``needed`` are never left out."""
    stated = _chosen(measured, needed, draw)
    pain = measured.get("pain")
    with_pain = pain is not None and ("pain" in needed or draw.random() < 0.75)
    if stated is None:
        words = draw.choice(_STABLE)
        tail = f", {_pain(pain, draw)}" if with_pain and pain is not None else ""
        return Charted(f"{words}{tail}.", f"{words}{tail}")
    parts = [_form(name, measured, draw) for name in _ordered(stated, draw)]
    for name in ("gcs", "glucose"):
        if name in stated:
            parts.append(_form(name, measured, draw))
    if with_pain and pain is not None:
        parts.append(_pain(pain, draw))
    if not parts:
        return Charted("", "")
    values = draw.choice((", ", ", ", ", ", " ", "; ")).join(parts)
    lead = draw.choice(("Vital signs: ", "Vital signs: ", "Vitals: ", "VS: ", "VS ", ""))
    return Charted(f"{lead}{values}.", values)


def _chosen(
    measured: Mapping[str, Measured], needed: Collection[str], draw: random.Random
) -> set[str] | None:
    """The names to state; ``None`` to call them normal in words instead."""
    there = {name for name in measured if name not in ("dbp", "pain")}
    mode = draw.choices((_ALL, _SOME, _NONE, _CALLED_NORMAL), (56, 22, 13, 9))[0]
    on_request = {"gcs", "glucose"}
    if mode is _CALLED_NORMAL and not needed and all(measured[name].normal for name in there):
        return None
    if mode is _SOME:
        dropped = {name for name in sorted(there - on_request) if draw.random() < 0.45}
    elif mode is _NONE:
        dropped = there - on_request
    else:
        usual = "temp_c" in there and measured["temp_c"].normal
        dropped = {"temp_c"} if usual and draw.random() < 0.25 else set()
    # What the presentation asks for beyond the routine is mostly written down.
    dropped |= {name for name in sorted(there & on_request) if draw.random() < 0.15}
    return there - (dropped - set(needed))


def _ordered(stated: set[str], draw: random.Random) -> list[str]:
    return [name for name in draw.choice(_ORDERS) if name in stated]


def _form(name: str, measured: Mapping[str, Measured], draw: random.Random) -> str:
    value = measured[name].value
    match name:
        case "sbp":
            return _pressure(value, measured["dbp"].value, draw)
        case "hr":
            return draw.choice(("HR {:.0f}", "HR {:.0f}", "P {:.0f}", "pulse {:.0f}")).format(value)
        case "rr":
            return draw.choice(("RR {:.0f}", "RR {:.0f}", "R {:.0f}", "resp {:.0f}")).format(value)
        case "spo2":
            where = draw.choice(("", "", "", " on room air", " RA"))
            head = draw.choice(("SpO2", "SpO2", "O2 sat", "sat", "sats"))
            return f"{head} {value:.0f}%{where}"
        case "temp_c":
            return _temperature(value, draw)
        case "gcs":
            return draw.choice(("GCS {:.0f}", "GCS {:.0f}", "Glasgow coma score {:.0f}")).format(
                value
            )
        case _:
            head = draw.choice(("glucose", "blood sugar", "fingerstick", "BGL", "accucheck"))
            return f"{head} {value:.0f}"


def _pressure(systolic: float, diastolic: float, draw: random.Random) -> str:
    if systolic < 80 and draw.random() < 0.2:
        return f"BP {systolic:.0f}/palp"
    form = draw.choice(("BP {:.0f}/{:.0f}",) * 5 + ("blood pressure {:.0f}/{:.0f}",))
    return form.format(systolic, diastolic)


def _temperature(celsius: float, draw: random.Random) -> str:
    head = draw.choice(("T", "T", "temp", "temperature"))
    if draw.random() < 0.35:
        unit = draw.choice(("°C", " C", "C", ""))
        return f"{head} {celsius:.1f}{unit}"
    unit = draw.choice(("°F", " F", "F", "", ""))
    return f"{head} {celsius * 9 / 5 + 32:.1f}{unit}"


def _pain(pain: Measured, draw: random.Random) -> str:
    form = draw.choice(("pain {:.0f}/10", "pain {:.0f}/10", "pain {:.0f} out of 10"))
    return form.format(pain.value)
