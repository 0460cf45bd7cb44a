"""Who the patient is: age in any of the units nurses write, and sex."""

from __future__ import annotations

import re

from triage.case import Sex
from triage.reading.facts import AgeGroup, Person, Span

_TO_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
_TENS = "thirty forty fifty sixty seventy eighty ninety"
NUMBER_WORDS = {word: value for value, word in enumerate(_TO_TWENTY.split())} | {
    word: value for value, word in zip(range(30, 100, 10), _TENS.split(), strict=True)
}

_WORD_NUMBER = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\b"
    r"|(?:" + "|".join(list(NUMBER_WORDS)[1:20]) + r")\b"
)
_DAYS = {"y": 365.25, "m": 30.4375, "w": 7.0, "d": 1.0, "h": 1 / 24}
_UNIT = r"(?P<unit>years?|yrs?|yr|y|months?|mos?|mths?|mth|m|weeks?|wks?|wk|w|days?|d|hours?|hrs?)"
_AGE = re.compile(
    rf"(?<![\d./])(?P<n>\d{{1,3}}(?:\.\d)?(?:[- ]?1/2| and a half)?|{_WORD_NUMBER})[\s-]*"
    rf"(?:{_UNIT}[\s.-]*(?:old\b|/?\s?o\b|of age\b)"
    r"|(?P<short>y/?o|y\.o)\b"
    r"|(?P<years>years?|yrs?)\s*,?\s*(?=(?:fe)?male\b|man\b|woman\b)"
    r"|(?P<letter>(?:y[\s/-]*)?[mf])(?![a-z0-9'°/])(?!\s*\d))"
)
_LABELLED = re.compile(r"\bage[d]?\s*[:=]?\s*(?P<n>\d{1,3})\b(?!\s*(?:days|weeks|months|%))")
_GROUPS = (
    (AgeGroup.NEWBORN, re.compile(r"\b(?:newborn|neonate|neonatal)\b")),
    (
        AgeGroup.INFANT,
        re.compile(r"\b(?:infant|(?:my|the|her|their|this) baby)\b(?! (?:\w+ ){0,3}ago)"),
    ),
    (AgeGroup.CHILD, re.compile(r"\b(?:toddler|preschooler|schoolchild|child)\b")),
    (AgeGroup.ELDERLY, re.compile(r"\b(?:elderly|octogenarian|nursing home resident)\b")),
    (AgeGroup.ADULT, re.compile(r"\b(?:adult|middle-aged)\b")),
)
# "a 34-year-old mother brings her son": the age of the one who speaks.
_OTHER = re.compile(
    r"[\s-]*(?:mother|father|mom|dad|sister|brother|daughter|son|husband|wife|caregiver|sibling)\b"
    r"[^.]{0,20}?\b(?:brings|carries|brought in (?:her|his)|reports|states|says|tells|of)\b"
    r"|[\s-]*(?:bottle|scar|wound|injury|burn|boyfriend|girlfriend|partner)\b"
)
_AFTER_AGE = re.compile(r"[\s,./-]*(?P<letter>[mf])(?![a-z0-9'°/])")
# The first noun tells the sex; a pronoun only where there is none.
_SEXES = (
    re.compile(
        r"\b(?:(?P<female>female|woman|girl|lady|pregnant|postpartum|gravida)"
        r"|male|man|boy|gentleman)\b"
    ),
    re.compile(r"\b(?:(?P<female>she|her|hers|daughter|mrs|ms)|he|his|him|son|mr)\b"),
)


def number(text: str) -> float:
    """The value of digits or of a number in words such as ``thirty-two``."""
    if text[0].isdigit():
        half = 0.5 if "1/2" in text or "half" in text else 0.0
        match = re.match(r"\d+(?:\.\d+)?", text)
        return float(match[0]) + half if match else half
    parts = re.split(r"[-\s]+", text)
    return float(sum(NUMBER_WORDS.get(part, 0) for part in parts))


def read_person(folded: str) -> Person:
    """Age and sex of the patient in an already folded text."""
    age, span, letter = _age(folded)
    group = None
    if age is None:
        for candidate, pattern in _GROUPS:
            match = pattern.search(folded)
            if match:
                group, span = candidate, Span(start=match.start(), end=match.end())
                break
    return Person(age_years=age, age_group=group, age_span=span, sex=_sex(folded, letter))


def _age(folded: str) -> tuple[float | None, Span | None, str]:
    for match in _AGE.finditer(folded):
        letter = match["letter"] or ""
        years = number(match["n"])
        if match["unit"]:
            years *= _DAYS[match["unit"][0]] / 365.25
        if years > 120 or (letter and years < 1) or _OTHER.match(folded, match.end()):
            continue
        after = _AFTER_AGE.match(folded, match.end())
        if after and not letter:
            letter = after["letter"]
        return years, Span(start=match.start(), end=match.end()), letter[-1:]
    labelled = _LABELLED.search(folded)
    if labelled and float(labelled["n"]) <= 120:
        return float(labelled["n"]), Span(start=labelled.start(), end=labelled.end()), ""
    return None, None, ""


def _sex(folded: str, letter: str) -> Sex | None:
    if letter:
        return Sex.FEMALE if letter == "f" else Sex.MALE
    for pattern in _SEXES:
        match = pattern.search(folded)
        if match:
            return Sex.FEMALE if match["female"] else Sex.MALE
    return None
