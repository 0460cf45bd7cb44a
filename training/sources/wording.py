"""The words of a triage note: labels of vital signs, and abbreviations spelt out.

Every form here is one that :mod:`triage.reading.vitals` reads; a test holds them together.
"""

from __future__ import annotations

import random
import re
from typing import NamedTuple


class Labels(NamedTuple):
    """How one hand writes each vital sign."""

    temperature: str
    heart_rate: str
    respiratory_rate: str
    pressure: str
    systolic: str
    saturation: tuple[str, ...]
    degree_sign: bool = False
    """Always with ``°``: in a form "Age: 65, Temp: 98.6F" the second looks like an age too."""


LABELS = {
    "words": Labels(
        "temperature {}",
        "heart rate {}",
        "respiratory rate {}",
        "blood pressure {}",
        "systolic blood pressure {}",
        ("oxygen saturation {}%", "SpO2 {}%"),
    ),
    "short": Labels(
        "T {}", "HR {}", "RR {}", "BP {}", "SBP {}", ("SpO2 {}%", "O2 sat {}%", "sat {}%")
    ),
    "terse": Labels("T {}", "P {}", "R {}", "{}", "SBP {}", ("sat {}%", "sats {}%")),
    "form": Labels(
        "Temp: {}",
        "Heart rate: {}",
        "Resp rate: {}",
        "BP: {}",
        "Systolic BP: {}",
        ("SpO2: {}%", "O2 sat: {}%"),
        degree_sign=True,
    ),
}
_FAHRENHEIT_SHARE = 0.7  # of notes; the rest convert to Celsius


def temperature_words(
    fahrenheit: float, celsius: float, draw: random.Random, *, degree_sign: bool
) -> str:
    """The temperature in one of its two units."""
    unit, value = ("F", fahrenheit) if draw.random() < _FAHRENHEIT_SHARE else ("C", celsius)
    form = draw.choice(("{:.1f}°{}", "{:.1f} {}", "{:.1f}{}"))
    if degree_sign:
        form = "{:.1f}°{}"
    return form.format(value, unit)


def pain_words(score: str, draw: random.Random) -> str:
    """The pain score on the scale from 0 to 10."""
    return draw.choice(("pain {}/10", "pain {} out of 10", "pain score {}/10")).format(score)


_SPELT_OUT = {
    "abd": "abdominal",
    "abnl": "abnormal",
    "abnls": "abnormalities",
    "ams": "altered mental status",
    "brbpr": "bright red blood per rectum",
    "bp": "blood pressure",
    "cp": "chest pain",
    "doe": "shortness of breath on exertion",
    "etoh": "alcohol intoxication",
    "eval": "evaluation",
    "fx": "fracture",
    "ha": "headache",
    "hi": "homicidal ideation",
    "htn": "hypertension",
    "ich": "intracranial hemorrhage",
    "inj": "injury",
    "l": "left",
    "lac": "laceration",
    "lle": "left leg",
    "loc": "loss of consciousness",
    "lue": "left arm",
    "mvc": "motor vehicle collision",
    "n/v": "nausea and vomiting",
    "n/v/d": "nausea, vomiting and diarrhea",
    "od": "overdose",
    "ped": "pedestrian",
    "r": "right",
    "rle": "right leg",
    "rue": "right arm",
    "si": "suicidal ideation",
    "sob": "shortness of breath",
    "uti": "urinary tract infection",
    "w/": "with",
}
_TOKEN = re.compile(r"[A-Za-z]+(?:/[A-Za-z]+)*/?")


def expanded(complaint: str) -> str:
    """``complaint`` in lower case with its abbreviations spelt out."""
    return _TOKEN.sub(lambda word: _SPELT_OUT.get(word[0], word[0]), complaint.lower())
