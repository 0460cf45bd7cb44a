"""Ages in every form that nurses write: "67-year-old", "6 wk female", "87F", "8-montth-old"."""

from __future__ import annotations

import re

from triage.reading.age_told import told_age
from triage.reading.facts import Span
from triage.reading.number_words import ONES, TEENS, TENS, value_of

WORD_NUMBER = (
    rf"(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES)}))?\b"
    rf"|(?:{'|'.join((*ONES, *TEENS))})\b"
)
PARTS = {"52": "weeks", "12": "months", "7": "days"}
"""What a British "8/52" counts."""
_MOST_PARTS = {"52": 51, "12": 23, "7": 27}
DAYS = {"y": 365.25, "m": 30.4375, "w": 7.0, "d": 1.0, "h": 1 / 24}
"""Days in a unit, by its first letter."""
# Months and so on with their letters swapped, lost or doubled: "8-montth-old".
_MISTYPED = r"y[aers]{2,6}|m[onths]{3,7}|w[eks]{2,6}|d[ays]{2,5}"
_UNIT = (
    r"(?P<unit>years?|yrs?|yr|y|months?|mos?|mths?|mth|m|weeks?|wks?|wk|w|days?|d|hours?|hrs?"
    rf"|{_MISTYPED})"
)
_MALE_OR_FEMALE = r"(?:fe)?male\b|man\b|woman\b|boy\b|girl\b|infant\b|baby\b"
# A count of weeks or months after one of these is no age: "cough for 2 wks".
_LASTING = r"(?<!\bx )(?<!\bx)(?<!for )(?<!past )(?<!last )(?<!after )(?<!over )(?<!every )(?<!~)"
_NOT_LASTING = re.compile(rf"(?<![\d./]){_LASTING}\d")
_AGE = re.compile(
    rf"(?<![\d./])(?P<n>\d{{1,3}}(?:\.\d)?(?:[- ]?1/2| and a half)?|{WORD_NUMBER})[\s-]*"
    rf"(?:{_UNIT}[\s.-]*(?:old\b|odl\b|(?<!w)/?\s?o\b|(?<=\dw)o\b|(?<=\d w)o\b|of (?:age|life)\b"
    rf"|/?\s?o\b(?=\s(?:{_MALE_OR_FEMALE})))"
    r"|(?P<short>y/?o|y\.o)\b"
    r"|(?P<years>years?|yrs?)\s*,?\s*(?=(?:fe)?male\b|man\b|woman\b)"
    # "3 w/o F" is three weeks old, "8/52 M" eight weeks, "3/12 old" three months.
    rf"|(?P<weeks>w/o)(?=\s*(?:{_MALE_OR_FEMALE}|old\b|[mf](?![a-z0-9'°/])))"
    rf"|/(?P<of>52|12|7)(?![\d/])[\s-]*(?:old\b|(?={_MALE_OR_FEMALE}|[mf](?![a-z0-9'°/])"
    r"|[,.;)]|$))"
    r"|(?P<letter>(?:y[\s/-]*(?:o[\s.-]*)?)?[mf])(?![a-z0-9'°/])(?!\s*\d)(?!\s+[mf]\b))"
)
# "2 y 6 mo old", "3 years and 2 months old girl".
_YEARS_AND_MONTHS = re.compile(
    r"(?<![\d./])(?P<years>\d{1,2})[\s-]*(?:years?|yrs?|y)[\s,-]+(?:and |& )?"
    rf"(?P<months>\d{{1,2}})[\s-]*(?:months?|mos?|m)\b[\s-]*(?:old\b|(?={_MALE_OR_FEMALE}))"
)
_COUNTED = re.compile(
    r"(?P<n>\d\d?)[\s-]*"
    rf"(?P<unit>years?|yrs?|y|months?|mos?|mths?|m|weeks?|wks?|w|days?|d|{_MISTYPED})[\s-]+"
    rf"(?=(?:{_MALE_OR_FEMALE}|[mf](?![a-z0-9'°/])))"
)
# What such an age follows; "vomiting 3 days F" is none.
_INTRODUCED = re.compile(
    r"(?:^|[^\w\s]|\b(?:an?|is|this|the|of|our|pt|patient|my|her|his|their|with))\s*$"
)
_CHILD = re.compile(r"\b(?:baby|boy|girl|infant|newborn|neonate|aged?)[\s,:]{1,3}$")
_DATED = re.compile(r"\b(?:on|since|from|until|till|dated?|seen|of)\s*$")
_INTRODUCTION_REACH = 12
_UNIT_REACH = 24  # characters in which unit and sex follow the count
# "11mo with a cough", "6 wk, fever": only where a note begins.
_OPENING = re.compile(
    r"\W*(?:(?:a|an|pt|patient|is|age[ds]?)\W+)*"
    r"(?P<n>\d{1,2})\s?(?P<unit>mos?|mths?|wk)\b\.?(?=,| with\b| w/| c/o\b| here\b| brought\b"
    r"| bib\b| presents?\b| arrives\b| who\b)"
)
_LABELLED = re.compile(
    r"\bage[d]?(?: is)?\s*[:=]?\s*(?P<n>\d{1,3}(?:\.\d{1,3})?)\b(?!\s*%)"
    r"(?:\s*(?P<unit>months?|mos?|mths?|weeks?|wks?|days?)\b)?"
)
# What makes "101F" a temperature, and where nothing does.
_HEAT = re.compile(
    r"\b(?:(?P<fever>fever\w*|febrile)|temp\w*|t|tmax)\W*(?:(?:of|is|was|to|at|up|about)\W+){0,2}$"
)
_FEVERISH_FROM_F = 95
_OLD = re.compile(r"\bold\b|\by/?o\b")
# "a 34-year-old mother brings her son": the age of the one who speaks.
_OTHER = re.compile(
    r"[\s-]*(?:mother|father|mom|dad|sister|brother|daughter|son|husband|wife|caregiver|sibling)\b"
    r"[^.]{0,20}?\b(?:brings|carries|brought in (?:her|his)|reports|states|says|tells|of)\b"
    r"|[\s-]*(?:bottle|scar|wound|injury|burn|boyfriend|girlfriend|partner|sibling)\b"
)
# "Mother of a 10-day-old, T 38.4": the age of the child of whom nothing is told.
_OF_A_CHILD = re.compile(
    r"\b(?:mother|mom|mum|father|dad) (?:of|to) (?:an? |her |his |the )?(?:healthy )?\W*$"
)
_OF_A_CHILD_REACH = 30
_TELLS_OF_CHILD = re.compile(
    r"\b(?:reports?|states?|says?|brings?|brought|calls|called|concerned|worried|notic\w+|baby"
    r"|infant|newborn|he|him|his|feeding|feeds|fussy|diapers?"
    r"|sleepy|rectal\w*|jaundiced?)\b"
)
# "34F 88/54": at the start of a note no temperature is meant.
_OPENING_LETTER = re.compile(r"\W*(?P<n>[1-8]\d) ?(?P<letter>[mf])(?= \d)")
_DAY_OF_LIFE = re.compile(
    r"\b(?:(?:dol|day[ -]of[ -]life)[ #:]{0,3}(?P<n>\d{1,2})|day (?P<d>\d{1,2}) of life)\b"
)
_AFTER_AGE = re.compile(r"[\s,./-]*(?P<letter>[mf])(?![a-z0-9'°/])")


def number(text: str) -> float:
    """The value of digits or of a number in words such as ``thirty-two``."""
    if text[0].isdigit():
        half = 0.5 if "1/2" in text or "half" in text else 0.0
        match = re.match(r"\d+(?:\.\d+)?", text)
        return float(match[0]) + half if match else half
    return float(value_of(text))


def read_age(folded: str) -> tuple[float | None, Span | None, str]:
    """The age in years, where it stands, and the letter of the sex if one stands with it."""
    opening = _OPENING.match(folded)
    if opening:
        return _years(opening), Span(start=opening.start("n"), end=opening.end()), ""
    letter_first = _OPENING_LETTER.match(folded)
    if letter_first:
        span = Span(letter_first.start("n"), letter_first.end())
        return float(letter_first["n"]), span, letter_first["letter"]
    life = _DAY_OF_LIFE.search(folded)
    if life:
        return float(life["n"] or life["d"]) / 365.25, Span(life.start(), life.end()), ""
    both = _YEARS_AND_MONTHS.search(folded)
    counted: re.Match[str] | None = None
    searched = 0
    for match in _AGE.finditer(folded):
        counted = counted or _counted(folded, searched, match.start())
        if counted:
            break
        if both and both.start() <= match.start() and not _OTHER.match(folded, both.end()):
            years = int(both["years"]) + int(both["months"]) / 12
            return years, Span(start=both.start(), end=both.end()), ""
        searched = match.end()
        letter = match["letter"] or ""
        if match["of"] and not _in_parts(match):
            continue
        years = _years(match)
        if years > 120 or (letter and _no_age(match)) or _OTHER.match(folded, match.end()):
            continue
        unit = _unit(match)
        if unit and unit[0] != "y" and not match["of"] and _lasted(match):
            continue
        if unit and unit[0] in "dw" and _of_a_child(match):
            continue
        after = _AFTER_AGE.match(folded, match.end())
        if after and not letter:
            letter = after["letter"]
        return years, Span(start=match.start(), end=match.end()), letter[-1:]
    counted = counted or _counted(folded, searched, len(folded))
    if counted:
        after = _AFTER_AGE.match(folded, counted.end())
        span = Span(start=counted.start(), end=counted.end())
        return _years(counted), span, after["letter"] if after else ""
    labelled = _LABELLED.search(folded)
    if labelled and _years(labelled) <= 120:
        return _years(labelled), Span(start=labelled.start(), end=labelled.end()), ""
    return told_age(folded)


def _counted(folded: str, start: int, stop: int) -> re.Match[str] | None:
    """The first age between ``start`` and ``stop`` that is counted in a unit: "7 wk female"."""
    for match in _COUNTED.finditer(folded, start, stop + _UNIT_REACH):
        if match.start() >= stop:
            return None
        first = match.start()
        if first and (folded[first - 1].isdigit() or folded[first - 1] in "./"):
            continue
        if match["unit"][0] in "dw" and _of_a_child(match):
            continue
        if _INTRODUCED.search(folded, max(0, first - _INTRODUCTION_REACH), first):
            return match
    return None


def _of_a_child(match: re.Match[str]) -> bool:
    """Whether the age is that of the patient's child, of whom the note tells nothing more."""
    start = match.start()
    if not _OF_A_CHILD.search(match.string, max(0, start - _OF_A_CHILD_REACH), start):
        return False
    return _TELLS_OF_CHILD.search(match.string, match.end()) is None


def _lasted(match: re.Match[str]) -> bool:
    """Whether "2 mo" without "old" says how long something lasted."""
    counted_in_months = not match[0].endswith(("old", "odl", "age"))
    return counted_in_months and _NOT_LASTING.match(match.string, match.start()) is None


def _unit(match: re.Match[str]) -> str:
    parts = match.groupdict()
    weeks = "weeks" if parts.get("weeks") else ""
    return parts.get("unit") or weeks or PARTS.get(parts.get("of") or "", "")


def _in_parts(match: re.Match[str]) -> bool:
    """Whether "8/52 M" is an age; "on 3/12 male fell" tells a day."""
    if number(match["n"]) > _MOST_PARTS[match["of"]]:
        return False
    start = match.start()
    before = max(0, start - _INTRODUCTION_REACH)
    if match[0].endswith("old"):
        return _DATED.search(match.string, before, start) is None
    pattern = _CHILD if match.string[match.end() : match.end() + 1] in ",.;)" else _INTRODUCED
    return pattern.search(match.string, before, start) is not None


def _years(match: re.Match[str]) -> float:
    """The age in a match, whose unit is years unless it says otherwise."""
    unit = _unit(match)
    return number(match["n"]) * (DAYS[unit[0]] / 365.25 if unit else 1)


def _no_age(match: re.Match[str]) -> bool:
    """Whether a number with M or F is something else: "98.6F", "Temp 101F", "fever to 102 F"."""
    value = number(match["n"])
    if value < 1 or "." in match["n"]:
        return True
    if match["letter"] != "f":
        return False
    heat = _HEAT.search(match.string, max(0, match.start() - 30), match.start())
    if heat is None:
        if value < _FEVERISH_FROM_F:
            return False
        return match.start() > 0 or _OLD.search(match.string, match.end()) is not None
    return not heat["fever"] or value >= _FEVERISH_FROM_F
