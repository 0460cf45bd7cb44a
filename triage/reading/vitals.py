"""Vital signs as nurses write them: a label, some small words, a value.

One scan finds every label; the value is then matched right behind it.  A few forms
carry the label behind the value (``79 percent on room air``, ``40 breaths a minute``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.reading.facts import Measure, Measurement, Span
from triage.reading.person import number

# What no living or dying patient shows: a slip of the pen, kept but not used.
PLAUSIBLE: dict[Measure, tuple[float, float]] = {
    Measure.HEART_RATE: (0, 350),
    Measure.RESPIRATORY_RATE: (0, 120),
    Measure.SYSTOLIC: (0, 320),
    Measure.DIASTOLIC: (0, 220),
    Measure.SPO2: (20, 100),
    Measure.TEMPERATURE: (14, 46),
    Measure.PAIN: (0, 10),
    Measure.GCS: (3, 15),
    Measure.GLUCOSE: (0, 2500),
}

_LABEL = re.compile(
    r"(?<![a-z0-9/])(?:"
    r"(?P<spo2>pulse[ -]ox\w*|sp[o0]2?|sa?o2|sa02|sao2|o2[ -]?sats?|o2 saturations?"
    r"|(?:oxygen )?saturat\w+(?: level)?|oxygen (?:level|sat)s?|sats?|oximet\w+"
    r"|o2(?= (?:of |is )?\d\d ?%))"
    r"|(?P<hr>hr|h\.r|heart[ -]?rate|heart ?beat|pulse(?: rate)?|p|rate (?=in the)"
    r"|heart is racing at"
    r"|(?:tachycardi\w+|bradycardi\w+|svt|fibrillation|a-?fib|flutter|rhythm|block"
    r"|ventricular|sinus|apical)"
    r"(?:(?! rr| resp)[^.;,0-9]){0,25}\brate)"
    r"|(?P<rr>rr|r\.r|resps?|respirat(?:ions?|ory rate|ory)|resp rate|breath(?:s"
    r"|ing) (?:rate|at)|r)"
    r"|(?P<bp>s?bp|b/p|b\.p|blood pressure|systolics?(?: pressure| bp| blood pressure)?"
    r"|pressure(?= (?:is |of |was |in ))|pressures?(?= \d{2,3}/))"
    r"|(?P<temp>temp(?:erature)?|tmax|t|fever|febrile)"
    r"|(?P<pain>pain(?:ful)?|nrs|discomfort|vas|rat(?:es?|ed|ing))"
    r"|(?P<gcs>gcs|glasgow(?: coma)?(?: scale| score)*)"
    r"|(?P<glucose>(?:blood |serum |capillary )?(?:glucose|sugar)s?|fsbs|bsl|bgl?|bs|fsbg"
    r"|cbg|accu-?checks?|finger[ -]?sticks?(?: glucose| blood sugar)?|d-?stick"
    r"|dextro\w*stick|glucometer)"
    r")(?![a-z]|(?<=\bp)/|(?<=\bt)/|(?<=\br)/)"
)
# Small words between a label and its value; never another number, never a full stop
# that ends a sentence.
_TO = (
    r"(?:[\s:=,.\-~\"'()>]|\b(?:of|is|was|were|at|now|are|to|about|around|approximately"
    r"|approx|currently|has been"
    r"|reads?|reading|shows?|monitor|measured|recorded|found|noted|up|down|in the|in|as"
    r"|rate|level|scale"
    r"|score|rated?|rates|today|here|only|just|running|registers|taken|orally|oral|po"
    r"|rectal|rectally"
    r"|tympanic|axillary|temporal|per ems|being|and|the|it|alarming|displaying|on arrival"
    r"|over|hovering"
    r"|irregular|regular|rapid|weak|thready|strong|elevated|low|high|initial|repeat|nrs"
    r"|nibp|be|a|an|radial|apical"
    r"|saturation|between|pulse|severity|her|his|my|pain|numeric|by|with|that|with a|for"
    r"|bpm|spiked?)\b){0,14}?"
)
_DECADE = (
    r"(?P<decade>(?P<d>\d{2,3})'?s\b|(?P<dw>teens|twenties|thirties|forties|fifties"
    r"|sixties|seventies|eighties|nineties)\b)"
)
_N = r"(?P<n>\d{1,3}(?:\.\d+)?)(?![\d/]|\.\d)"
_HR = re.compile(
    _TO + rf"(?:{_DECADE}|{_N}(?!\s*(?:%|°|years?|yrs?|weeks?|months?|days?|hours?|minutes?"
    rf"|/10|/ 10|out of|mg|ml|liters?)))"
)
_RR = _HR
_BP = re.compile(
    _TO + rf"(?:{_DECADE}|(?P<sys>\d{{2,3}})\s*(?:/|over|-)\s*(?P<dia>\d{{2,3}}(?!\d)|p\b"
    rf"|pal\w*|doppler|d\b|\?)"
    r"|(?P<n>\d{2,3})(?:\s*(?:systolic|palp\w*|by palpation|doppler))?(?![\d/%]|\.\d))"
)
_SPO2 = re.compile(
    _TO
    + r"(?:[a-z]+[ ]){0,2}?"
    + _TO
    + rf"(?:{_DECADE}|(?P<n>\d{{2,3}}(?:\.\d)?)(?![\d/]|\.\d|\s*(?:l\b|liters?|lpm"
    rf"|bpm)))\s*(?:%|percent)?"
)
_TEMP = re.compile(
    _TO + r"(?P<n>\d{2,3}(?:[.,]\d+)?)(?![\d/%]|-?\s?(?:year|yr|y/?o|month|mo\b|week|day"
    r"|hour))\s*(?:°|degrees?|deg)?\s*(?P<u>[cf]\b|celsius|fahrenheit|centigrade)?"
)
_PAIN = re.compile(
    r"[^.;0-9]{0,28}?[\"']?(?:\b(?P<lo>\d{1,2})\s*(?:-|to)\s*)?"
    r"(?:(?P<n>\d{1,3}(?:\.5)?)|\b(?P<w>zero|one|two|three|four|five|six|seven|eight|nine"
    r"|ten))[\"'+]?"
    r"(?P<of>\s*(?:/|out of(?: a possible)?|of|on a scale of(?: \w+)?(?: to| -))\s*(?:10"
    r"|ten)\b)?"
    r"(?!\s*(?:days?|hours?|hrs?|weeks?|months?|years?|minutes?|mins?|am|pm|a\.m|:|%|mg|°"
    r"|\.?\d|times?|/|months|cm))"
)
_GCS = re.compile(
    _TO + r"(?:e(?P<e>\d)\s*,?v(?P<v>\d)\s*,?m(?P<m>\d)|(?P<n>\d{1,2})(?!\d"
    r"|\.\d))"
)
_GLUCOSE = re.compile(_TO + r"(?P<n>\d{1,4}(?:\.\d+)?)(?![\d/%])\s*(?P<u>mmol|mg)?")
_UNLABELLED = re.compile(
    r"(?<![\d./])(?:"
    r"(?P<sys>\d{2,3})\s?/\s?(?P<dia>(?!10\b)\d{2,3}(?!\d)|p\b|palp\w*)(?!/|\.\d)"
    r"|(?P<spo2>\d{2,3})\s*(?:%|percent)(?:\s*spo2|\s*sat\w*)?\s*(?:on|with|,)?\s*(?:ra\b"
    r"|r/a|room air|\d+\s*l|o2|oxygen|nrb|non|nc\b|spo2|sat)"
    r"|(?P<rr>\d{1,3})\s*(?:breaths|resp\w*|times)\s*(?:per|a|/)\s*min"
    r"|(?P<hr>\d{2,3})\s*(?:bpm|beats (?:per|a) min\w*)"
    r"|(?P<t>\d{2,3}(?:\.\d+)?)\s*(?:°\s*(?P<tu>[cf])?|(?:degrees?)\s*(?P<tu2>[cf])?"
    r"|(?P<tu3>[cf])\b)"
    r"|(?P<pain>\d{1,2}(?:\.5)?)[\"']?\+?\s*(?:/|out of|on a scale of \d to|of)\s*10\b(?!/)"
    r")"
    r"|\b(?P<painword>one|two|three|four|five|six|seven|eight|nine"
    r"|ten)[\"']? (?:out )?of (?:10|ten)\b"
)
_OXYGEN = re.compile(
    r"[^.;]{0,28}?\b(?:(?P<air>r/?a|room air|ambient)|(?:on|with|via|by"
    r"|at)?\s*(?:\d{1,2}(?:\.\d)?\s*(?:l\b|liters?|lpm)|(?:supplemental )?oxygen|o2\b|nrb"
    r"|non-?\s?re-?breather|nasal|nc\b|mask|face ?mask|cpap|bipap))"
)
_ANY_NUMBER = re.compile(
    r"\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|teens|twenties"
    r"|thirties|forties"
    r"|fifties|sixties|seventies|eighties|nineties)\b"
)
_REACH = 80  # characters behind a label within which its value is written
_DECADES = {
    "teens": 15, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_NORMAL = re.compile(
    r"\b(?:vss|vs wnl|(?:vital signs?|vitals|vs)\s*(?:are|is|were|:|all|signs|-)*\s*"
    r"(?:(?:all|completely|within|entirely)\s+)*(?:stable|normal|wnl|unremarkable"
    r"|(?:normal )?limits)"
    r"|(?:stable|normal) (?:vital signs?|vitals|vs))\b"
)


def called_normal(folded: str) -> Span | None:
    """Where the text calls the vital signs normal without numbers."""
    match = _NORMAL.search(folded)
    return Span(start=match.start(), end=match.end()) if match else None


def read_vitals(folded: str) -> list[Measurement]:
    """Every measured value in an already folded text, in reading order."""
    found: list[Measurement] = []
    # A value read behind its label is not read again without it.
    taken: dict[Measure, list[Span]] = {}
    for measurement in _labelled(folded):
        found.append(measurement)
        if measurement.span:
            taken.setdefault(measurement.measure, []).append(measurement.span)
    for measurement in _unlabelled(folded):
        span = measurement.span
        overlapping = taken.get(measurement.measure, ())
        if span and not any(o.start < span.end and span.start < o.end for o in overlapping):
            found.append(measurement)
    return sorted(found, key=lambda item: item.span.start if item.span else 0)


def _labelled(folded: str) -> Iterator[Measurement]:
    for label in _LABEL.finditer(folded):
        kind = label.lastgroup
        if not _ANY_NUMBER.search(folded, label.end(), label.end() + _REACH):
            continue
        match = _VALUES[kind].match(folded, label.end()) if kind else None
        if match is None:
            continue
        start = label.start()
        if kind == "bp":
            yield from _pressure(match, start)
        elif kind == "spo2":
            yield _saturation(match, start, folded)
        elif kind == "temp":
            yield from _temperature(match, label)
        elif kind == "pain":
            yield from _pain(match, label)
        elif kind == "gcs":
            total = sum(int(match[part]) for part in "evm") if match["e"] else float(match["n"])
            yield _made(Measure.GCS, total, start, match.end())
        elif kind == "glucose":
            value = float(match["n"])
            if match["u"] == "mmol" or (value < 34 and "." in match["n"]):
                value *= 18
            yield _made(Measure.GLUCOSE, round(value), start, match.end())
        else:
            measure = Measure.HEART_RATE if kind == "hr" else Measure.RESPIRATORY_RATE
            value = _value(match)
            single = label[0] in ("p", "r")
            if not (single and (value < 5 or "decade" not in match.groupdict())):
                yield _made(measure, value, start, match.end())


def _unlabelled(folded: str) -> Iterator[Measurement]:
    for match in _UNLABELLED.finditer(folded):
        start, end = match.span()
        if match["sys"]:
            systolic = float(match["sys"])
            diastolic = float(match["dia"]) if match["dia"][0].isdigit() else None
            if systolic < 50 or (diastolic is not None and not 20 <= diastolic < systolic):
                continue
            yield from _pressure(match, start)
        elif match["spo2"]:
            yield _saturation(match, start, folded, "spo2")
        elif match["rr"]:
            yield _made(Measure.RESPIRATORY_RATE, float(match["rr"]), start, end)
        elif match["hr"]:
            yield _made(Measure.HEART_RATE, float(match["hr"]), start, end)
        elif match["t"]:
            unit = match["tu"] or match["tu2"] or match["tu3"]
            celsius = _celsius(float(match["t"]), unit)
            if 30 <= celsius <= 44:
                yield _made(Measure.TEMPERATURE, celsius, start, end)
        elif match["pain"]:
            yield from _scaled(float(match["pain"]), start, end)
        elif match["painword"]:
            yield from _scaled(number(match["painword"]), start, end)


def _value(match: re.Match[str]) -> float:
    if match["d"]:
        return float(match["d"])
    if match["dw"]:
        return float(_DECADES[match["dw"]])
    return float(match["n"])


def _pressure(match: re.Match[str], start: int) -> Iterator[Measurement]:
    if match["sys"]:
        yield _made(Measure.SYSTOLIC, float(match["sys"]), start, match.end())
        if match["dia"][0].isdigit():
            yield _made(Measure.DIASTOLIC, float(match["dia"]), start, match.end())
    else:
        yield _made(Measure.SYSTOLIC, _value(match), start, match.end())


def _saturation(
    match: re.Match[str], start: int, folded: str, group: str | None = None
) -> Measurement:
    after = _OXYGEN.match(folded, match.end() - (2 if group else 0))
    return _made(
        Measure.SPO2,
        float(match[group]) if group else _value(match),
        start,
        match.end(),
        None if after is None else after["air"] is None,
    )


def _temperature(match: re.Match[str], label: re.Match[str]) -> Iterator[Measurement]:
    between = match.string[label.end() : match.start("n")]
    if label[0] in ("fever", "febrile") and "." in between:
        return  # "Fever. 39-year-old": the number belongs to the next sentence
    value = float(match["n"].replace(",", "."))
    unit = (match["u"] or "")[:1]
    celsius = _celsius(value, unit)
    certain = bool(unit) or label[0].startswith("temp") or "." in match["n"]
    if 25 <= celsius <= 46 or (certain and label[0] not in ("fever", "febrile")):
        yield _made(Measure.TEMPERATURE, celsius, label.start(), match.end())


def _celsius(value: float, unit: str | None) -> float:
    if unit == "f" or (unit != "c" and 80 <= value <= 115):
        value = (value - 32) / 1.8
    return round(value, 2)


def _pain(match: re.Match[str], label: re.Match[str]) -> Iterator[Measurement]:
    value = number(match["n"] or match["w"])
    between = match.string[label.end() : match.start("n" if match["n"] else "w")]
    plain = not between.strip(" :=-.,\"'()") or re.search(
        r"\b(?:scale|score|level|is|of|rated?|rating|as|at|nrs|severity|a)\s*[:=]?\s*[\"']?$",
        between,
    )
    if match["of"] or (plain and value <= 10 and not label[0].startswith("rat")):
        yield from _scaled(value, label.start(), match.end())


def _scaled(value: float, start: int, end: int) -> Iterator[Measurement]:
    """Pain; "20 out of 10" is kept as such, and means the top of the scale."""
    yield _made(Measure.PAIN, value, start, end)
    if 10 < value <= 100:
        yield _made(Measure.PAIN, 10, start, end)


def _made(
    measure: Measure, value: float, start: int, end: int, on_oxygen: bool | None = None
) -> Measurement:
    low, high = PLAUSIBLE[measure]
    return Measurement(
        measure=measure,
        value=value,
        span=Span(start=start, end=end),
        plausible=low <= value <= high,
        on_oxygen=on_oxygen,
    )


_VALUES = {
    "spo2": _SPO2,
    "hr": _HR,
    "rr": _RR,
    "bp": _BP,
    "temp": _TEMP,
    "pain": _PAIN,
    "gcs": _GCS,
    "glucose": _GLUCOSE,
}
