"""Vital signs as a crew or a family says them, without a label: by their form or their order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.reading.age import number
from triage.reading.facts import Measure

Said = tuple[Measure, float, int, int]
"""What was measured, its value, and the first and last offset of where it stands."""

# A pressure as an item of its own: "74 over 40".
_PRESSURE = re.compile(
    r"(?:^|[,;:.(] ?|\b(?:is|at|got|find|found|have|says?|was|of|reads?|reported|gave|took) )"
    r"(?P<sys>\d{2,3}) over (?P<dia>\d{2,3})"
    r"(?=[,;.)]|$| (?:and|with|by|now|on|pulse|heart|sat|sats|here|per)\b)(?!\.\d)"
)
# Of a game or an examination.
_RESULT = re.compile(
    r"\b(?:scores?|scored|game|match|exam|won|lost|beat|grade|lead|vision|acuity|psi|tires?|tyres?)"
    r"\b[\s:,]*(?:(?:was|is|of|at|by|final|the)\s+){0,2}$"
)
_RESULT_REACH = 30
_LEAST_PULSE_PRESSURE = 10
_LEAST_DIASTOLIC = 30
# "Pressure seventy over forty", "BP sixty over palp".
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_IN_WORDS = rf"{_TENS}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
_PRESSURE_IN_WORDS = re.compile(
    r"\b(?:pressures?|bp|b/p|systolic)(?:'s)?(?: (?:is|was|of|only|about|at|in|the)){0,3}"
    rf" (?P<sys>{_IN_WORDS})(?: over (?:palp\w*|{_IN_WORDS})| palp\w*| systolic)"
)
# Pressure, pulse, breathing rate and saturation in a row.
_APART = r",? ?[,;/-]? ?"
_ROW = re.compile(
    rf"(?<![\d./])(?P<sys>\d{{2,3}}) ?/ ?(?:\d{{2,3}}|p|palp){_APART}(?P<hr>\d{{2,3}})(?![\d.%/])"
    rf"{_APART}(?P<rr>\d{{1,2}})(?![\d.%/])"
    rf"(?:{_APART}(?P<spo2>\d{{2,3}}) ?(?:%|(?=$|[,;.])))?"
    r"(?! ?(?:years?|yrs?|days?|hours?|weeks?|mg|ml|yo|y/o|mcg))"
)
_ROW_RANGES = {"sys": (40, 300), "hr": (20, 250), "rr": (4, 70)}
# "E1V1M4" without the name of the scale.
_EYES_VOICE_MOTOR = re.compile(
    r"\be(?:yes?)? ?(?P<e>[1-4])[ ,/-]{0,2}v(?:erbal|oice)? ?(?P<v>[1-5]|t)[ ,/-]{0,2}"
    r"m(?:otor)? ?(?P<m>[1-6])\b"
)
# What a glucose meter shows beyond its range: "meter reads LO", "sugar HI".
_METER = re.compile(
    r"\b(?:(?P<meter>meter|glucometer|accu-?chec?k|machine|cgm|dexcom|libre|sensor"
    r"|finger[ -]?stick)|(?:blood )?sugars?|glucose|bgl?|bs|fsbs|fsbg|cbg|d-?stick)"
    r"(?: ?[:=]| (?:just|only|now|is|was|reads?|reading|says?|said|shows?|showed|of|at|came|comes"
    r"|up|back|still|registers?)){0,4} ?[\"']?"
    r"(?:(?P<low>lo\b|(?(meter)low\b|lo\b))|(?P<high>hi\b))"
    r"(?![ -]?(?:batter\w*|normal|grade|alarm|alert|risk|lo\b|mein|cal\w*|carb\w*|fat|sodium|res\b"
    r"|top|fi\b|dose|chair|and low))"
)
# mg/dL; what most meters call LO and HI.
_METER_LOW, _METER_HIGH = 20.0, 600.0
# "Has 38.6", "with 38.4", ", 38.4,": nothing else in a note is written so.
_HEAT = re.compile(
    r"(?:\b(?:has|had|with|hit|hits|reached|spiked|running|ran|spiking|burning at|is at)"
    r" (?:a |an |to |up to |about )?|[,;] )(?P<n>3[89]\.\d|4[012]\.\d|10[0-6]\.\d)"
    r"(?=[,.;)]|$| (?:and|at|rectal\w*|today|now|tonight|here|c|f|since|by|on|with|but|axill\w*"
    r"|this)\b)(?!\.\d)"
)
_CELSIUS_UNDER = 50
_RANGE_ENDS = re.compile(r"\b(?:low?|hi)\b")


def spoken(folded: str) -> Iterator[Said]:
    """Every value that is told so."""
    for match in _PRESSURE.finditer(folded) if " over " in folded else ():
        if _RESULT.search(folded, max(0, match.start("sys") - _RESULT_REACH), match.start("sys")):
            continue
        systolic, diastolic = float(match["sys"]), float(match["dia"])
        if _LEAST_DIASTOLIC <= diastolic <= systolic - _LEAST_PULSE_PRESSURE:
            yield Measure.SYSTOLIC, systolic, match.start("sys"), match.end()
            yield Measure.DIASTOLIC, diastolic, match.start("sys"), match.end()
    for match in _PRESSURE_IN_WORDS.finditer(folded) if "ty" in folded else ():
        yield Measure.SYSTOLIC, number(match["sys"]), match.start(), match.end()
    for match in _ROW.finditer(folded) if "/" in folded else ():
        if all(low <= float(match[part]) <= high for part, (low, high) in _ROW_RANGES.items()):
            yield Measure.HEART_RATE, float(match["hr"]), *match.span("hr")
            yield Measure.RESPIRATORY_RATE, float(match["rr"]), *match.span("rr")
            if match["spo2"] and 50 <= float(match["spo2"]) <= 100:
                yield Measure.SPO2, float(match["spo2"]), *match.span("spo2")
    for match in _EYES_VOICE_MOTOR.finditer(folded):
        voice = 1 if match["v"] == "t" else int(match["v"])
        total = int(match["e"]) + voice + int(match["m"])
        yield Measure.GCS, total, match.start(), match.end()
    for match in _METER.finditer(folded) if _RANGE_ENDS.search(folded) else ():
        value = _METER_HIGH if match["high"] else _METER_LOW
        yield Measure.GLUCOSE, value, match.start(), match.end()
    for match in _HEAT.finditer(folded):
        heat = float(match["n"])
        celsius = heat if heat < _CELSIUS_UNDER else round((heat - 32) / 1.8, 2)
        yield Measure.TEMPERATURE, celsius, match.start(), match.end()
