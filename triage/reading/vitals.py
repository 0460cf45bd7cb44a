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
from triage.reading.measured import PLAUSIBLE as PLAUSIBLE
from triage.reading.measured import celsius, made
from triage.reading.planned import is_limit
from triage.reading.spoken import COLUMN_WORDS, spoken, tables
from triage.reading.words import Words

_MOST_IN_A_SERIES = 6
_NAMED_BEFORE = re.compile(r"\d (?:sys|dias)tolic,")
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
    words, columns = _without_tables(words._replace(folded=forms.plain(words.folded)))
    found = _apart_from(age, [*_labelled(words), *columns])
    # A value read behind its label is not read again without it, nor as another measure: the
    # rate of "RR: 16 bpm" is no pulse.  A pressure in beats a minute may be one.
    taken = {measure: bytearray(len(words.folded)) for measure in Measure}
    named = bytearray(len(words.folded))
    for item in found:
        if item.span:
            marks = b"\x01" * (item.span.end - item.span.start)
            taken[item.measure][item.span.start : item.span.end] = marks
            if item.plausible and item.measure is not Measure.SYSTOLIC:
                named[item.span.start : item.span.end] = marks
    sugars = [item.value for item in found if item.measure is Measure.GLUCOSE]
    low, high = min(sugars, default=inf), max(sugars, default=0.0)
    for item in _unlabelled(words.folded):
        if item.measure is Measure.GLUCOSE and (low < _LOW_SUGAR or high > _HIGH_SUGAR):
            continue  # the meter has a number as well
        if item.span is None or named[item.span.start]:
            continue
        if 1 not in taken[item.measure][item.span.start : item.span.end]:
            found.append(item)
    found = _apart_from(age, found)
    return sorted(found, key=lambda item: item.span.start if item.span else 0)


def _without_tables(words: Words) -> tuple[Words, list[Measurement]]:
    """The values in rows below their labels, and ``words`` with those rows blank."""
    texts = [*words.texts, ""]
    starts = [
        words.places[index].start()
        for index, word in enumerate(words.texts)
        # A label with its value behind it heads no column; the 2 of "SpO2" is none.
        if word in COLUMN_WORDS and (word[-1] == "o" or not texts[index + 1][:1].isdigit())
    ]
    found: list[Measurement] = []
    for said, start, end in tables(words.folded, starts):
        found += [made(*value) for value in said]
        blank = ";" * (end - start)
        words = words._replace(folded=words.folded[:start] + blank + words.folded[end:])
    return words, found


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
        if label[0][-3:] == "lic" and _NAMED_BEFORE.match(folded, max(0, label.start() - 2)):
            continue  # "124 systolic, 78 diastolic"
        kind = label.lastgroup
        match = _VALUES[kind].match(folded, label.end()) if kind else None
        if match is None:
            continue
        if _of_something_else(label, int(following), match.end()) or (
            kind != "pain" and is_limit(folded, *label.span(), int(following))
        ):
            continue
        if kind != "pain" and "pain" in folded[label.end() : int(following)]:
            continue  # "good pulse, pain 6"
        yield from _read(label, match, label.end())
        behind = forms.NEXT.match(folded, match.end())
        for _ in range(_MOST_IN_A_SERIES):
            then = _VALUES[kind].match(folded, behind.end()) if kind and behind else None
            if (
                behind is None
                or then is None
                or (kind == "bp" and match["sys"] and not then["sys"])
            ):
                break
            yield from _read(label, then, behind.end())
            behind = forms.NEXT.match(folded, then.end())


def _read(label: re.Match[str], match: re.Match[str], begin: int) -> Iterator[Measurement]:
    """The value in ``match`` of what ``label`` names; what it says is looked for from ``begin``."""
    kind, start, end = label.lastgroup, label.start(), match.end()
    if kind == "bp":
        yield from _pressure(match, start)
    elif kind == "dbp":
        yield made(Measure.DIASTOLIC, float(match["n"]), start, end)
    elif kind == "spo2":
        yield _saturation(match, start, label.string)
    elif kind == "temp":
        yield from _temperature(match, label)
    elif kind == "pain":
        yield from _pain(match, label, begin)
    elif kind == "gcs":
        yield made(Measure.GCS, _coma_scale(match), start, end)
    elif kind == "glucose":
        value = float(match["n"])
        if "mmol" in (match["u"], match["before"]) or (value < 34 and "." in match["n"]):
            value *= 18
        yield made(Measure.GLUCOSE, round(value), start, end)
    else:
        measure = Measure.HEART_RATE if kind == "hr" else Measure.RESPIRATORY_RATE
        value = _value(match)
        single = label[0] in ("p", "r")
        if not (single and (value < 5 or "decade" not in match.groupdict())):
            yield made(measure, value, start, end)


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
            yield made(Measure.RESPIRATORY_RATE, float(match["rr"]), start, end)
        elif match["hr"]:
            yield made(Measure.HEART_RATE, float(match["hr"]), start, end)
        elif match["t"]:
            unit = match["tu"] or match["tu2"] or match["tu3"]
            heat = celsius(float(match["t"]), unit)
            if 30 <= heat <= 44:
                yield made(Measure.TEMPERATURE, heat, start, end)
        elif match["pain"]:
            yield from _scaled(float(match["pain"]), start, end)
    for measure, value, start, end in spoken(folded):
        yield made(measure, value, start, end)
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
        yield made(Measure.SYSTOLIC, float(match["sys"]), start, match.end())
        if (match["dia"] or "p")[0].isdigit():
            yield made(Measure.DIASTOLIC, float(match["dia"]), start, match.end())
    else:
        yield made(Measure.SYSTOLIC, _value(match), start, match.end())


def _saturation(
    match: re.Match[str], start: int, folded: str, group: str | None = None
) -> Measurement:
    after = forms.OXYGEN.match(folded, match.end() - (2 if group else 0))
    on_oxygen = None if after is None else after["air"] is None
    if group is None and (match["air"] or match["given"]):
        on_oxygen = match["air"] is None
    return made(
        Measure.SPO2,
        float(match[group]) if group else _value(match),
        start,
        match.end(),
        on_oxygen,
    )


def _temperature(match: re.Match[str], label: re.Match[str]) -> Iterator[Measurement]:
    value = float(match["n"].replace(",", "."))
    unit = (match["u"] or "")[:1]
    heat = celsius(value, unit)
    certain = bool(unit) or label[0].startswith("temp") or "." in match["n"]
    if 25 <= heat <= 46 or (certain and label[0] not in ("fever", "febrile")):
        yield made(Measure.TEMPERATURE, heat, label.start(), match.end())


def _pain(match: re.Match[str], label: re.Match[str], begin: int) -> Iterator[Measurement]:
    value = number(match["n"] or match["w"])
    between = match.string[begin : match.start("n" if match["n"] else "w")]
    plain = not between.strip(" :=-.,\"'()\x1f") or forms.RATED.search(between)
    if match["of"] or (plain and value <= 10 and not label[0].startswith("rat")):
        yield from _scaled(value, label.start(), match.end())


def _scaled(value: float, start: int, end: int) -> Iterator[Measurement]:
    """Pain; "20 out of 10" is kept as such, and means the top of the scale."""
    yield made(Measure.PAIN, value, start, end)
    if 10 < value <= 100:
        yield made(Measure.PAIN, 10, start, end)


_VALUES = {
    "spo2": forms.SPO2,
    "hr": forms.HR,
    "rr": forms.RR,
    "bp": forms.BP,
    "dbp": forms.DIASTOLIC,
    "temp": forms.TEMP,
    "pain": forms.PAIN,
    "gcs": forms.GCS,
    "glucose": forms.GLUCOSE,
}
