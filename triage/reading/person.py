"""Who the patient is: age and sex."""

from __future__ import annotations

import re

from triage.case import Sex
from triage.reading.age import read_age
from triage.reading.facts import AgeGroup, Person, Span

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
# A field of its own, else the first noun tells the sex; a pronoun only where there is none.
_SEXES = (
    re.compile(r"\b(?:sex|gender)\s*[:=]\s*(?:(?P<female>f(?:emale)?)|m(?:ale)?)\b"),
    re.compile(
        r"\b(?:(?P<female>female|woman|girl|lady|pregnant|postpartum|gravida)"
        r"|male|man|boy|gentleman)\b"
    ),
    re.compile(r"\b(?:(?P<female>she|her|hers|daughter|mrs|ms)|he|his|him|son|mr)\b"),
)


def read_person(folded: str) -> Person:
    """Age and sex of the patient in an already folded text."""
    age, span, letter = read_age(folded)
    group = None
    if age is None:
        for candidate, pattern in _GROUPS:
            match = pattern.search(folded)
            if match:
                group, span = candidate, Span(start=match.start(), end=match.end())
                break
    return Person(age_years=age, age_group=group, age_span=span, sex=_sex(folded, letter))


def _sex(folded: str, letter: str) -> Sex | None:
    if letter:
        return Sex.FEMALE if letter == "f" else Sex.MALE
    for pattern in _SEXES:
        match = pattern.search(folded)
        if match:
            return Sex.FEMALE if match["female"] else Sex.MALE
    return None
