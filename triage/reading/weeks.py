"""A pregnancy told by its weeks alone, and the days since a birth in shorthand.

"36 wks, dark bleeding", "34wk G1, HA", "31F 29+3, LOF"; "5 days s/p NSVD", "POD 4 LTCS".

Weeks also count how long something has lasted, so they are a pregnancy only from twenty on, as
an item of their own, and in a patient who may bear a child.
"""

from __future__ import annotations

import re

from triage.case import Sex
from triage.reading.facts import AgeGroup, Mention, Person, Span, Status

_BEARING_YEARS = (11, 57)
_DAYS = r"(?: ?(?:\+|&|and) ?[0-6](?: ?/ ?7| ?d(?:ays?)?)?| [0-6] ?/ ?7| ?[0-6] ?d(?:ays?)?)?"
_WEEK = r" ?-?(?:weeks?|wks?|w)(?:\b|(?=\d))\.?"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_BEFORE = (
    r"(?P<before>^\W*(?:(?:pt|patient|now|at|about|approx\w*|~|@|is|she's|she is)\W*)*"
    r"|(?:\bf|\bfemale|\bwoman|\blady|\bgirl|\d{2} ?f|\d{2} ?yo ?f|\d{2} ?(?:yo|y/o))"
    r"[ ,;-]{1,2}(?:(?:at|now|about|@) ?)?"
    r"|[,;:(] ?(?:(?:at|now|about|~|@|currently) ?)?|[.!?] (?:(?:at|now|about|she is|she's) )?)"
)
_COUNT = (
    rf"(?:(?P<late>2\d|3\d|4[0-2]|(?:twenty|thirty)(?:[- ](?:{_ONES}))?|forty){_DAYS}{_WEEK}{_DAYS}"
    r"|(?P<dated>2\d|3\d|4[01])\+[0-6](?:/7)?)"
)
_BEHIND = (
    r"(?= ?(?:[,;:.)]|$|\(?g ?\d|twins?\b|triplets\b|singleton\b|primip\w*|primi\b|multip\w*|gravid"
    r"|by (?:dates|us|ultrasound|lmp)|ga\b|ega\b|no prenatal|no pnc|with (?:twins|decreased|dec\b"
    r"|contractions|ctx|bleeding|vaginal|vag|lof|leak\w*|gush\w*|headache|ha\b|swelling|ruq|high"
    r"|no fetal|less)|c/o|p/w|presents|and (?:bleed\w*|leak\w*|contract\w*|cramp\w*|spotting"
    r"|has|having|no|feels|the baby)\b|contract\w+|ctx\b|lof\b|vag\w*|rom\b|srom|pprom|dfm\b"
    r"|decreased fetal))"
)
_ALONE = re.compile(_BEFORE + _COUNT + _BEHIND)
# Early weeks, by what stands with them.
_NUMBERED = re.compile(
    r"(?<![\d.])(?P<n>[5-9]|[1-3]\d|4[0-2]) ?-?(?:weeks?|wks?|wk|w)[ ,(]{1,2}(?:and |a )?"
    r"g ?\d(?: ?(?:p|/) ?\d|\b)"
    r"|\bg ?\d ?,? ?(?:p ?\d[\dal]*)?,?(?: at| @)? (?P<m>[5-9]|[1-3]\d|4[0-2])"
    rf"{_DAYS} ?-?(?:weeks?|wks?|wk|w)\b"
)
# What only a pregnancy has, where the sex is not told and the weeks do not open the note.
_OF_A_PREGNANCY = re.compile(
    r"\b(?:g ?\d ?p ?\d|contract\w+|ctx|fetal|fetus|kick\w*|twins|uter\w+|cervi\w+|midwife|ob|lof"
    r"|rom|fundus|gush\w*|waters?|prenatal|due date|edd|edc|lmp|primip\w*|multip\w*|baby)\b"
)
# Weeks of a child that was born, and of what has lasted.
_OF_A_CHILD = re.compile(
    r"\b(?:born|preemie|ex-? ?\d\d|nicu|newborn|neonate|infant|corrected|premie|delivered|breech at"
    r"|post-?partum|c-section|miscarr\w+|abortion)\b"
)
_LASTED = re.compile(
    r"\b(?:for|x|past|last|since|over|duration|lasting|after|post-?op|s/p|cast|onset|ago)\W*$"
)
_LATE_FROM = 20
_BIRTH = (
    r"(?:an? )?(?:(?:normal|vaginal|emergency|repeat|primary|uncomplicated|spontaneous|term) ){0,2}"
    r"(?:svd|nsvd|nvd|vbac|c ?/ ?s\b|c-? ?section|cesarean|ltcs|lscs|deliver(?:y|ed)"
    r"|vag(?:inal)? (?:birth|delivery)|child-?birth|birth\b)"
)
# The six weeks of the puerperium.
_SINCE_BIRTH = re.compile(
    r"(?<![\d.])(?:(?:[1-9]|[1-3]\d|4[0-2]) ?-?(?:days?|d)|[1-6] ?-?(?:weeks?|wks?|wk))\b ?"
    rf"(?:s/p|status post|post|after|from|since|out from)[ -]{_BIRTH}"
    rf"|\bpo ?d ?#? ?\d{{1,2}},? (?:s/p |from |after |of |post )?{_BIRTH}"
)
# Cheap looks before the costly ones, without which those cannot find anything.
_BIRTH_WORDS = (
    "deliver",
    "birth",
    "section",
    "svd",
    "nvd",
    "vbac",
    "/ s",
    "/s",
    "c s",
    "cs",
    "c-s",
    "cesar",
    "lt",
    "ls",
)
_WEEKS_AT_ALL = re.compile(r"week|wk|\d ?-?w|ty ?-?w|\d ?\+")


def told_weeks(folded: str, person: Person) -> list[Mention]:
    """The pregnancy of ``person`` or the birth, where nothing but its time tells of it."""
    if person.sex is Sex.MALE or not _may_bear(person):
        return []
    if any(word in folded for word in _BIRTH_WORDS) and (birth := _SINCE_BIRTH.search(folded)):
        return [Mention("postpartum", Status.PRESENT, Span(birth.start(), birth.end()))]
    if not _WEEKS_AT_ALL.search(folded):
        return []
    numbered = _NUMBERED.search(folded)
    if numbered:
        weeks = int(numbered["n"] or numbered["m"])
        return _mentions(numbered.start(), numbered.end(), late=weeks >= _LATE_FROM)
    if _OF_A_CHILD.search(folded):
        return []
    for match in _ALONE.finditer(folded):
        start = match.end("before")
        if _LASTED.search(folded[max(0, start - 14) : start]):
            continue
        opens = match.start() == 0 or match["before"].strip(" ,;-@").endswith("f")
        if opens or person.sex is Sex.FEMALE or _OF_A_PREGNANCY.search(folded):
            return _mentions(start, match.end(), late=True)
    return []


def _may_bear(person: Person) -> bool:
    if person.age_years is None:
        return person.age_group in (None, AgeGroup.ADULT)
    youngest, oldest = _BEARING_YEARS
    return youngest <= person.age_years <= oldest


def _mentions(start: int, end: int, *, late: bool) -> list[Mention]:
    concepts = ("pregnant", "late_pregnancy") if late else ("pregnant",)
    return [Mention(concept, Status.PRESENT, Span(start, end)) for concept in concepts]
