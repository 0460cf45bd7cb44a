"""Who the patient is: age and sex."""

from __future__ import annotations

import re

from triage.case import Sex
from triage.reading.age import DAYS, PARTS, WORD_NUMBER, number, read_age
from triage.reading.facts import AgeGroup, Person, Span
from triage.reading.forms import plain

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
    re.compile(
        r"\b(?:sex|gender)(?:(?:\s*[:=>]|,(?=[mf]\b)|\s{2})[\s\"'=]*"
        r"(?:(?P<female>f(?:emale)?)|m(?:ale)?)\b"
        r"|\s(?:(?P<woman>f(?:emale)?)|m(?:ale)?)(?=\s*(?:$|[.,;}]|age\b|dob\b)))"
    ),
    re.compile(
        r"\b(?:(?P<female>female|woman|girl|lady|pregnant|postpartum|gravida)"
        r"|male|man|boy|gentleman)\b"
    ),
    re.compile(r"\b(?:(?P<female>she|her|hers|daughter|mrs|ms)|he|his|him|son|mr)\b"),
)


# A field of a form, a screen or a data file, where what says nothing is blank: "Age: 2 yr 4 mo",
# "age | 12 days", "Age (months): 2", "Age/Sex: 60/F".
_FIELD = re.compile(
    r"(?<![a-z'])age(?P<with>[\s,/]{1,4}(?:sex|gender))?(?:[\s(]{1,3}(?:in )?"
    r"(?P<of>years?|yrs?|y|months?|mos?|weeks?|wks?|days?)\b\)?)?"
    r"(?:\s*[:=>]|\s{2,}|,(?=\d)|(?(with)[\s;]|(?!)))[\s\"'=:~]{0,6}"
    r"(?:\{\s?\"value\s*:\s*)?(?:(?P<first>[mf])[\s/,-]{1,3})?"
    rf"(?P<n>\d{{1,3}}(?:\.\d{{1,3}})?(?!\d|\.\d|\s*%)|{WORD_NUMBER})"
    r"(?:/(?P<part>52|12|7)\b|(?P<gap>(?:[\s(-]|,\s?\"unit\s*:\s?\")?)"
    r"(?P<unit>years?|yrs?|y/?o|yo|y|months?|mos?|mths?|m/?o|m|weeks?|wks?|w/?o|w|days?|d/?o|d"
    r"|hours?|(?<=\d)h)(?![a-z'°])\)?)?"
    r"(?:[\s,-]?(?P<n2>\d{1,2})\s?(?P<unit2>months?|mos?|mths?|m|weeks?|wks?|w|days?|d)(?![a-z/]))?"
    r"(?:(?: old)?[\s,/-]{0,3}(?P<letter>[mf])(?![a-z0-9'°/]))?"
)
# The age of something else: "gestational age: 34 weeks"; of another: "mother's current age: 34".
_NOT_HIS = re.compile(
    r"\b(?:gest\w*\.?|f(?:o)?etal|bone|wound|injury|burn|menstrual|developmental|mental|corrected"
    r"|adjusted|vascular|lung|heart|onset|screening|sibling(?:'s)?|brother's|sister's)[\s_-]+$"
)
_OF_ANOTHER = re.compile(
    r"\b(?:[mp]aternal|parental|(?:mother|father|mom|mum|dad|parent|partner|husband|wife|spouse"
    r"|caller|brother|sister|sibling|guardian|caregiver)(?:'?s)?)[\s.,(:_-]+(?:current[\s_-]+)?$"
)
_NOT_HIS_REACH = 28
# "Screening age > 65" asks; "<age>65" is a field.
_ABOVE = re.compile(r"[a-z/,( )]{1,24}>")
_TAG = re.compile(r"<[a-z_ ]{0,20}$")
# "9 day old, fever" beside a field in years; a wound is no patient.
_YOUNG = re.compile(r"\d[\s-]*(?:d|w|m)[a-z]*[\s./-]*(?:old|odl|o|of life|of age)\b")
_YOUNG_AFTER = re.compile(
    r"(?:^|[^\w\s]|\b(?:an?|this|is|infant|baby|newborn|neonate|boy|girl)\b"
    r"|\b(?P<her>her|his|their|my))\s*$"
)
# Of a mother who is the patient.
_GAVE_BIRTH = re.compile(
    r"\b(?:post-?\s?partum|breast\w*|nursing|deliver(?:y|ed)|c-?section|nipples?|mastitis|lochia"
    r"|vaginal\w*|birth|pregnan\w+)\b"
)
_A_THING = re.compile(
    r"[\s-]*(?:\w+ )?(?:incision|wound|scar|injury|burn|fracture|lac\w*|cut|bruise|stitches"
    r"|sutures?|tattoo|piercing|graft|stent|cast|rash|bite|sore|ulcer|tube|catheter|line)s?\b"
)
# Of one letter behind a number: up to here "2m" says months and "3 w" weeks, in a field whose
# neighbor tells the sex further than where "m" might tell it.
_MONTHS_BESIDE_SEX, _MONTHS_ALONE, _WEEKS_APART = 36, 12, 12
_OLDEST = 120


def read_person(folded: str) -> Person:
    """Age and sex of the patient in an already folded text."""
    shown = plain(folded)
    age, span, letter, spare = _told(folded, shown)
    group = None
    if age is None:
        for candidate, pattern in _GROUPS:
            match = pattern.search(folded)
            if match:
                group, span = candidate, Span(start=match.start(), end=match.end())
                break
    if age is None and group is None and spare:
        age, span, letter = spare
    return Person(age_years=age, age_group=group, age_span=span, sex=_sex(shown, letter))


def _sex(folded: str, letter: str) -> Sex | None:
    if letter:
        return Sex.FEMALE if letter == "f" else Sex.MALE
    for pattern in _SEXES:
        match = pattern.search(folded)
        if match:
            female = match["female"] or match.groupdict().get("woman")
            return Sex.FEMALE if female else Sex.MALE
    return None


_Age = tuple[float, Span, str]


def _told(folded: str, shown: str) -> tuple[float | None, Span | None, str, _Age | None]:
    """The age, its place, the letter of the sex beside it, and an age that may be another's."""
    spare: _Age | None = None
    for match in _FIELD.finditer(shown) if "age" in shown else ():
        start = match.start()
        before = max(0, start - _NOT_HIS_REACH)
        if _NOT_HIS.search(shown, before, start):
            continue
        if _ABOVE.match(shown, start) and not _TAG.search(folded, before, start):
            continue
        found, in_years = _field(match)
        if found is None:
            continue
        if in_years and not match["with"] and _OF_ANOTHER.search(shown, before, start):
            spare = spare or found
            continue
        age, span, letter = read_age(folded) if in_years else (None, None, "")
        if age is not None and span is not None and _is_young(folded, span):
            return age, span, letter, None
        return *found, None
    return *read_age(folded), spare


def _is_young(folded: str, span: Span) -> bool:
    """Whether an age in days, weeks or months is said of somebody."""
    said = _YOUNG_AFTER.search(folded, max(0, span.start - 12), span.start)
    if said is None or (said["her"] and _GAVE_BIRTH.search(folded)):
        return False
    young = _YOUNG.match(folded, span.start, span.end)
    return young is not None and _A_THING.match(folded, span.end) is None


def _field(match: re.Match[str]) -> tuple[_Age | None, bool]:
    """The age in a field of its own, and whether it counts years."""
    count, letter = number(match["n"]), match["letter"] or match["first"] or ""
    unit = (match["unit"] or match["of"] or PARTS.get(match["part"] or "", "y"))[0]
    if match["unit"] == "m" and not _months(match, count):
        unit, letter = "y", "m"
    if match["unit"] == "w" and match["gap"] and count > _WEEKS_APART:
        unit = "y"
    years = count * DAYS[unit] / DAYS["y"]
    if match["n2"]:
        years += float(match["n2"]) * DAYS[match["unit2"][0]] / DAYS["y"]
    if years > _OLDEST:
        return None, False
    return (years, Span(match.start("n"), match.end()), letter), unit == "y"


def _months(match: re.Match[str], count: float) -> bool:
    """Whether "2m" says months and not that the patient is male."""
    if match["n2"] or match["letter"]:
        return count <= _MONTHS_BESIDE_SEX
    if match["with"]:
        return False
    if _SEXES[0].search(match.string):
        return count <= _MONTHS_BESIDE_SEX
    return not match["gap"] and count <= _MONTHS_ALONE
