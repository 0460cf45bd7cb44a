"""Vital signs written down: which are stated, in which order, and in whose form."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from typing import NamedTuple

from training.casebook.measures import Measured


class Charted(NamedTuple):
    """The vital signs of a narrative, and the values alone as they stand in it.

    ``apart`` is the pain where it has a sentence of its own, elsewhere in the note.
    """

    sentence: str
    stated: str
    apart: str = ""


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
_RATES = (
    *("HR {:.0f}",) * 4,
    *("P {:.0f}", "pulse {:.0f}", "pulse of {:.0f}"),
    *("heart rate {:.0f}", "heart rate of {:.0f}", "heart rate is {:.0f}"),
)
_BREATHS = (
    *("RR {:.0f}",) * 4,
    *("R {:.0f}", "resp {:.0f}", "respirations {:.0f}", "respirations of {:.0f}"),
    *("respiratory rate {:.0f}", "respiratory rate of {:.0f}"),
)
_SATURATIONS = (
    *("SpO2", "SpO2", "SpO2", "O2 sat", "sat", "sats", "pulse ox"),
    *("oxygen saturation", "oxygen saturation of", "saturating"),
)
_PRESSURES = (
    *("BP {:.0f}/{:.0f}",) * 6,
    *("blood pressure {:.0f}/{:.0f}", "blood pressure of {:.0f}/{:.0f}"),
    *("blood pressure is {:.0f}/{:.0f}", "BP is {:.0f}/{:.0f}"),
)
_PAINS = (
    *("pain {:.0f}/10",) * 3,
    *("pain {:.0f} out of 10", "pain is {:.0f}/10", "pain rated {:.0f}/10", "pain score {:.0f}/10"),
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
    apart, spoken = "", ""
    if with_pain and pain is not None:
        spoken = _pain(pain, draw)
        if parts and draw.random() < 0.25:
            apart = f"{draw.choice(('', '', 'Current '))}{spoken}."
        else:
            parts.append(spoken)
    if not parts:
        return Charted("", "")
    values = draw.choice((", ", ", ", ", ", " ", "; ")).join(parts)
    lead = draw.choice(("Vital signs: ", "Vital signs: ", "Vitals: ", "VS: ", "VS ", ""))
    values_and_pain = f"{values}, {spoken}" if apart else values
    return Charted(f"{lead}{values}.", values_and_pain, apart)


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
            return draw.choice(_RATES).format(value)
        case "rr":
            return draw.choice(_BREATHS).format(value)
        case "spo2":
            where = draw.choice(("", "", "", " on room air", " RA"))
            head = draw.choice(_SATURATIONS)
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
    form = draw.choice(_PRESSURES)
    return form.format(systolic, diastolic)


def _temperature(celsius: float, draw: random.Random) -> str:
    head = draw.choice(("T", "T", "temp", "temperature", "temperature of"))
    if draw.random() < 0.35:
        unit = draw.choice(("°C", " C", "C", ""))
        return f"{head} {celsius:.1f}{unit}"
    unit = draw.choice(("°F", " F", "F", "", ""))
    return f"{head} {celsius * 9 / 5 + 32:.1f}{unit}"


def _pain(pain: Measured, draw: random.Random) -> str:
    form = draw.choice(_PAINS)
    return form.format(pain.value)
