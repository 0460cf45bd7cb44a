"""Vital signs as nurses write them: a label, some small words, a value.

One scan finds every label; the value is then matched right behind it.  A few forms
carry the label behind the value (``79 percent on room air``, ``40 breaths a minute``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from math import inf

from triage.reading import forms
from triage.reading.age import number
from triage.reading.facts import Measure, Measurement, Span
from triage.reading.spoken import spoken
from triage.reading.words import Words

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

_DECADES = {
    "teens": 15, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

# Beyond these a number says what "LO" and "HI" beside it mean, mg/dL.
_LOW_SUGAR, _HIGH_SUGAR = 60.0, 399.0


def called_normal(folded: str) -> Span | None:
    """Where the text calls the vital signs normal without numbers."""
    if "vital" not in folded and "vs" not in folded:
        return None  # the usual case, and found out quickly
    match = forms.NORMAL.search(folded)
    return Span(start=match.start(), end=match.end()) if match else None


def read_vitals(words: Words, age: Span | None = None) -> list[Measurement]:
    """Every measured value of a text, in reading order; the number at ``age`` is none."""
    found = _apart_from(age, _labelled(words))
    # A value read behind its label is not read again without it.
    taken = {measure: bytearray(len(words.folded)) for measure in Measure}
    for item in found:
        if item.span:
            length = item.span.end - item.span.start
            taken[item.measure][item.span.start : item.span.end] = b"\x01" * length
    sugars = [item.value for item in found if item.measure is Measure.GLUCOSE]
    low, high = min(sugars, default=inf), max(sugars, default=0.0)
    for item in _unlabelled(words.folded):
        if item.measure is Measure.GLUCOSE and (low < _LOW_SUGAR or high > _HIGH_SUGAR):
            continue  # the meter has a number as well
        if item.span and 1 not in taken[item.measure][item.span.start : item.span.end]:
            found.append(item)
    found = _apart_from(age, found)
    return sorted(found, key=lambda item: item.span.start if item.span else 0)


def _apart_from(age: Span | None, found: Iterable[Measurement]) -> list[Measurement]:
    """``found`` without what is read from the number at ``age``."""
    return [
        item
        for item in found
        if age is None or item.span is None or not age.start < item.span.end <= age.end
    ]


def _labels(words: Words) -> Iterator[re.Match[str]]:
    opening = {
        word
        for word in set(words.texts)
        if word in forms.LABEL_WORDS or word[: forms.LABEL_OPENING] in forms.LABEL_OPENINGS
    }
    places = zip(words.texts, words.places, strict=True)
    done = 0
    for start in [place.start() for word, place in places if word in opening]:
        label = forms.LABEL.match(words.folded, start) if start >= done else None
        if label is not None:
            done = label.end()
            yield label


def _labelled(words: Words) -> Iterator[Measurement]:
    folded = words.folded
    following = -1.0  # where the next number starts
    for label in _labels(words):
        if following < label.end():
            digits = forms.ANY_NUMBER.search(folded, label.end())
            following = digits.start() if digits else inf
        if following > label.end() + forms.REACH:
            continue
        kind = label.lastgroup
        match = _VALUES[kind].match(folded, label.end()) if kind else None
        if match is None:
            continue
        if _of_something_else(label, int(following), match.end()):
            continue
        if kind != "pain" and "pain" in folded[label.end() : int(following)]:
            continue  # "good pulse, pain 6"
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
            total = _coma_scale(match)
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


def _coma_scale(match: re.Match[str]) -> float:
    if match["e"]:
        return sum(int(match[part]) for part in "evm")
    if match["parts"]:
        return sum(int(part) for part in match["parts"] if part.isdigit())
    return float(match["n"])


def _of_something_else(label: re.Match[str], number_start: int, end: int) -> bool:
    """Whether the number belongs to the next sentence, counts days or years, or names a toe.

    Of "high blood pressure. A 35-year-old" no pressure is read; "B.P. 120/80" is one.
    """
    stop = label.string.find(". ", label.end(), number_start)
    if stop >= 0 and (stop > label.end() or label[0] not in forms.ABBREVIATED):
        return True
    if forms.COUNTED.match(label.string, end) is not None:
        return True
    return label[0] in forms.SINGLE and forms.NUMBERED.match(label.string, end) is not None


def _unlabelled(folded: str) -> Iterator[Measurement]:
    for opening in forms.OPENING_NUMBER.finditer(folded):
        match = forms.UNLABELLED.match(folded, opening.start())
        if match is None:
            continue
        start, end = match.span()
        if match["sys"]:
            systolic = float(match["sys"])
            diastolic = float(match["dia"]) if (match["dia"] or "p")[0].isdigit() else None
            if systolic < 30 or (
                diastolic is not None and (systolic < 50 or not 20 <= diastolic < systolic)
            ):
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
    for measure, value, start, end in spoken(folded):
        yield _made(measure, value, start, end)
    if "of 10" in folded or "of ten" in folded:
        for match in forms.PAIN_IN_WORDS.finditer(folded):
            yield from _scaled(number(match["n"]), match.start(), match.end())


def _value(match: re.Match[str]) -> float:
    if match["d"]:
        return float(match["d"])
    if match["dw"]:
        return float(_DECADES[match["dw"]])
    return float(match["n"])


def _pressure(match: re.Match[str], start: int) -> Iterator[Measurement]:
    if match["sys"]:
        if match["dia"] == "10" and float(match["sys"]) <= 10:
            return  # "10/10" rates a pain
        yield _made(Measure.SYSTOLIC, float(match["sys"]), start, match.end())
        if (match["dia"] or "p")[0].isdigit():
            yield _made(Measure.DIASTOLIC, float(match["dia"]), start, match.end())
    else:
        yield _made(Measure.SYSTOLIC, _value(match), start, match.end())


def _saturation(
    match: re.Match[str], start: int, folded: str, group: str | None = None
) -> Measurement:
    after = forms.OXYGEN.match(folded, match.end() - (2 if group else 0))
    return _made(
        Measure.SPO2,
        float(match[group]) if group else _value(match),
        start,
        match.end(),
        None if after is None else after["air"] is None,
    )


def _temperature(match: re.Match[str], label: re.Match[str]) -> Iterator[Measurement]:
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
    plain = not between.strip(" :=-.,\"'()") or forms.RATED.search(between)
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
        span=Span(start, end),
        plausible=low <= value <= high,
        on_oxygen=on_oxygen,
    )


_VALUES = {
    "spo2": forms.SPO2,
    "hr": forms.HR,
    "rr": forms.RR,
    "bp": forms.BP,
    "temp": forms.TEMP,
    "pain": forms.PAIN,
    "gcs": forms.GCS,
    "glucose": forms.GLUCOSE,
}
