"""Vital signs of one draw: values that fit age and presentation, before any wording.

Normal ranges stay inside the danger-zone limits of ``triage.limits``; their lower ends
follow the awake rates of the PALS 2020 provider manual, and adult pressure the common
ED range.  Words such as ``high`` are placed relative to the limit of the age.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import NamedTuple

from training.casebook.presentation import VitalName
from triage.limits import SPO2_UNDER, Edition, band, systolic_under

_RANGE = re.compile(r"(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)")


class Normal(NamedTuple):
    """Resting ranges of one age band; ``under_years`` is its upper, exclusive end."""

    under_years: float
    hr: tuple[float, float]
    rr: tuple[float, float]
    sbp: tuple[float, float]


_NORMAL = (
    Normal(1 / 12, (112, 165), (32, 52), (68, 84)),
    Normal(1, (105, 155), (28, 46), (76, 102)),
    Normal(3, (92, 130), (22, 34), (88, 106)),
    Normal(5, (82, 112), (20, 28), (91, 110)),
    Normal(12, (74, 108), (17, 24), (95, 116)),
    Normal(18, (60, 92), (13, 18), (104, 130)),
    Normal(float("inf"), (60, 92), (12, 18), (108, 144)),
)
_SPO2 = {
    "very_low": (74, 87),
    "low": (87, SPO2_UNDER - 1),
    "borderline": (SPO2_UNDER + 1, 94),
    "normal": (96, 100),
}
_TEMPERATURE_C = {
    "low": (33.2, 35.6),
    "normal": (36.3, 37.3),
    "raised": (37.5, 37.9),
    "fever": (38.3, 39.3),
    "high_fever": (39.5, 40.6),
}
# Stated only when the presentation gives them.
_ON_REQUEST = ("pain", "gcs", "glucose")


class Measured(NamedTuple):
    """One drawn vital sign; ``normal`` when the presentation says nothing special of it."""

    name: str
    value: float
    normal: bool


def draw_vitals(
    profile: Mapping[VitalName, str], age_years: float, draw: random.Random
) -> dict[str, Measured]:
    """Values for every vital sign that could be stated, ``dbp`` included.

    Raises :class:`ValueError` for a word or range that is none.
    """
    drawn: dict[str, Measured] = {}
    for name in ("hr", "rr", "sbp", "spo2", "temp_c", *_ON_REQUEST):
        stated = profile.get(name)  # type: ignore[call-overload]
        if stated is None and name in _ON_REQUEST:
            continue
        low, high = _bounds(name, stated or "normal", age_years)
        value = (
            round(draw.uniform(low, high), 1)
            if name == "temp_c"
            else draw.randint(round(low), round(high))
        )
        drawn[name] = Measured(name, value, stated in (None, "normal"))
    systolic = drawn["sbp"]
    share = draw.uniform(0.52, 0.64) if systolic.value > 95 else draw.uniform(0.5, 0.66)
    drawn["dbp"] = Measured("dbp", round(systolic.value * share), systolic.normal)
    return drawn


def _bounds(name: str, stated: str, age_years: float) -> tuple[float, float]:
    found = _RANGE.fullmatch(stated)
    if found:
        return (float(found[1]), float(found[2])) if found[1] else (float(found[3]),) * 2
    words = {
        "hr": _rates(name, age_years),
        "rr": _rates(name, age_years),
        "sbp": _pressures(age_years),
        "spo2": _SPO2,
        "temp_c": _TEMPERATURE_C,
    }.get(name, {})
    if stated not in words:
        raise ValueError(f"{name}: {stated!r} is neither a range nor one of {', '.join(words)}")
    return words[stated]


def _rates(name: str, age_years: float) -> dict[str, tuple[float, float]]:
    normal = _normal(age_years)
    limits = band(Edition.V5, age_years)
    low, high = normal.hr if name == "hr" else normal.rr
    limit = limits.heart_rate_over if name == "hr" else limits.respiratory_rate_over
    # A slow heart is two thirds of the lower end, failing breathing a third of it.
    slow = (0.58, 0.8) if name == "hr" else (0.35, 0.65)
    far = (1.2, 1.45) if name == "hr" else (1.4, 2.0)
    return {
        "low": (low * slow[0], low * slow[1]),
        "normal": (low, high),
        "raised": (high, limit),
        "high": (limit + 1, limit * 1.15 + 1),
        "very_high": (limit * far[0], limit * far[1]),
    }


def _pressures(age_years: float) -> dict[str, tuple[float, float]]:
    low, high = _normal(age_years).sbp
    limit = systolic_under(age_years)
    return {
        "shock": (limit * 0.62, limit * 0.9),
        "low": (limit * 0.94, low),
        "normal": (low, high),
        "raised": (high, high * 1.16),
        "high": (high * 1.18, high * 1.38),
        "crisis": (high * 1.42, high * 1.7),
    }


def _normal(age_years: float) -> Normal:
    return next(item for item in _NORMAL if age_years < item.under_years)
