"""Prose into the shorthand of a busy triage desk."""

from __future__ import annotations

import random
import re

_SUBJECT = re.compile(
    r"^(?:(?:He|She|The patient|The baby|The child) (?:is|was|has been) (?=\w)"
    r"|(?:He|She|The patient) (?:has |had )?(?=\w)|(?:His|Her|The) (?=\w))"
)
_ARTICLE = re.compile(r"\b(?:the|a|an|his|her) (?=\w)")
# "left" is a side only before one of these: "left the house" stays.
_SIDED = "arm|leg|hand|foot|eye|ear|side|flank|knee|hip|ankle|wrist|shoulder|calf|elbow|lower|upper"
_SIDE = rf"(?= (?:{_SIDED}))"
# Long phrases first: "shortness of breath" before "breath" could ever be one.
_ABBREVIATIONS = tuple(
    (re.compile(pattern, re.IGNORECASE), short)
    for pattern, short in (
        (r"\bshort(?:ness)? of breath\b", "SOB"),
        (r"\bnausea and vomiting\b", "N/V"),
        (r"\bloss of consciousness\b", "LOC"),
        (r"\bmotor vehicle (?:crash|collision|accident)\b", "MVC"),
        (r"\bright lower quadrant\b", "RLQ"),
        (r"\bright upper quadrant\b", "RUQ"),
        (r"\bleft lower quadrant\b", "LLQ"),
        (r"\burinary tract infection\b", "UTI"),
        (r"\bcoronary artery disease\b", "CAD"),
        (r"\b(?:congestive )?heart failure\b", "CHF"),
        (r"\batrial fibrillation\b", "AFib"),
        (r"\bheart attack\b", "MI"),
        (r"\bhigh blood pressure\b|\bhypertension\b", "HTN"),
        (r"\btype 2 diabetes\b", "T2DM"),
        (r"\btype 1 diabetes\b", "T1DM"),
        (r"\bdiabetes\b", "DM"),
        (r"\bblood pressure\b", "BP"),
        (r"\bemergency department\b", "ED"),
        (r"\bprimary care (?:doctor|physician|provider)\b", "PCP"),
        (r"\bintravenous\b", "IV"),
        (r"\babdominal\b", "abd"),
        (r"\bhistory of\b", "h/o"),
        (r"\bwithout\b", "w/o"),
        (r"\bwith\b", "w/"),
        (r"\bpatient\b", "pt"),
        (r"\bfractures?\b", "fx"),
        (r"\bbilateral\b", "bilat"),
        (r"\bbecause of\b", "d/t"),
        (r"\bmedications?\b", "meds"),
        (r"\bminutes\b", "min"),
        (r"\bhours\b", "hrs"),
        (r"\bweeks\b", "wks"),
        (r"\bmonths\b", "mos"),
        (rf"\bleft{_SIDE}", "L"),
        (rf"\bright{_SIDE}", "R"),
        (r"\band\b", "&"),
    )
)


def shorten(sentence: str, draw: random.Random, rate: float = 0.75) -> str:
    """``sentence`` without subject, mostly without articles, with usual abbreviations."""
    text = _SUBJECT.sub("", sentence)
    text = abbreviate(text, draw, rate)
    if draw.random() < 0.6:
        text = _ARTICLE.sub("", text)
    return text


def abbreviate(text: str, draw: random.Random, rate: float = 0.75) -> str:
    """``text`` with each known abbreviation applied at ``rate``."""
    for pattern, short in _ABBREVIATIONS:
        if pattern.search(text) and draw.random() < rate:
            text = pattern.sub(short, text)
    return text
