"""The age where nothing beside the number says so: "Boy of 9", "She is 8.", "Fourteen, asthma."

Looked at only where no plain age is stated.  What stands at the start of a sentence, behind a
word for the patient or between two commas there is an age; a number with a unit of anything
else, and one behind the name of a vital sign, is none.
"""

from __future__ import annotations

import re

from triage.reading.facts import Span
from triage.reading.number_words import ONES, TEENS, TENS, value_of

_ONE = "|".join(ONES)
_WORD = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{_ONE}))?|{'|'.join(TEENS)}|{_ONE})"
_N = rf"(?P<n>\d{{1,2}}|{_WORD})(?P<half> and a half)?"
_LARGE = rf"(?P<n>[1-9]\d|(?:{'|'.join(TENS)})(?:[- ](?:{_ONE}))?|{'|'.join(TEENS)})"
_PATIENT = (
    r"(?:boy|girl|man|woman|lady|gentleman|male|female|toddler|baby|infant|child|newborn|youth"
    r"|teenager|teen|schoolboy|schoolgirl|lad)"
)
_INFANT = r"(?:boy|girl|male|female|toddler|baby|infant|child|newborn)"
_ABOUT = r"(?:about |around |maybe |perhaps |nearly |almost |just )?"
_END = r"(?=[,.;:]|$)"
# "Two, maybe three loose stools."
_NO_GUESS = r"(?!, (?:maybe|perhaps|possibly|or|he says|she says|he counted|she counted)\b)"
_START = r"(?:^|[.!?\"] )\"?"
# "Pulse thready, 112": a number that a vital sign, a test or a room has.
_MEASURED = re.compile(
    r"\b(?:pulse|hr|heart|rate|bp|pressure|temp|temperature|sats?|spo2|oxygen|sugar|glucose|pain"
    r"|gcs|score|rr|resp\w*|breath\w*|room|bed|unit|inr|count|level|ph|scale|fever|dose|chapter"
    r"|height|depth|distance|group|crowd|total|speed|weight|class|party|age|cluster|dozen"
    r"|mother|father|mom|dad|brother|sister|grand\w+|uncle|aunt|husband|wife|friend|son|daughter"
    r"|twins?|locker|highway)\b"
    r"|\b(?:in|since|until|last) (?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)$"
    r"|\b(?:number|size|route|of|at|to|than|least|about|over|under)$"
)
# "A box of 30", "a stay of 14".
_HOLDER = (
    r"(?:[a-z]+ )?(?:box|pack|bag|bottle|jar|stay|row|last|set|case|crate|tray|stack|pile|list"
    r"|roll) of\b"
)
_FORMS = (
    # "Boy of 9", "girl of fifteen", "Woman, 70,", "toddler of 21 months".
    re.compile(
        rf"\b{_PATIENT}(?: of| aged?|, aged?|,) {_ABOUT}{_N}"
        r"(?=[,.;:]|$| (?:with|who|whose|has|had|is|was|from|in|on|fell|here|came|brought)\b)"
    ),
    # "Boy of 10 days"; but "woman, 20 days from surgery" and "boy, 2 days with a cold" are none.
    re.compile(
        rf"\b{_INFANT}(?: of| aged?|, aged?|,) {_ABOUT}{_N} ?-?(?P<unit>months?|weeks?|days?)"
        rf"(?:{_END}|(?= (?:who|whose|has|had|is|was|fell|here|came|brought)\b))"
    ),
    # "She is 8 and scratches".
    re.compile(
        rf"\b(?:he|she|patient|pt|child|boy|girl)(?: is|'s) {_ABOUT}{_N}"
        rf"(?:{_END}| (?=and (?!a\b)))"
    ),
    # "M 52,", "F, 49", "M/67".
    re.compile(rf"(?:^|[.,;!?\"] )(?P<letter>[mf]),? {_ABOUT}(?P<n>[1-9]\d){_END}(?!\.\d)"),
    re.compile(r"(?:^|[.;!?\"(] ?)(?P<letter>[mf])/(?P<n>[1-9]\d)(?![\d/.])"),
    re.compile(r"(?:^|[.;!?\"(] ?)(?P<n>[1-9]\d) ?/ ?(?P<letter>[mf])\b"),
    # "Fourteen, sickle cell." "Seven." "35, no diabetes."
    re.compile(rf"{_START}{_ABOUT}(?P<n>{_WORD})(?P<half> and a half)?{_END}{_NO_GUESS}"),
    re.compile(rf"{_START}{_ABOUT}(?P<n>[1-9]\d)(?: y)?(?=[,.;] [a-z\"])"),
    # "Retired barber, 66, ..." and "Known epilepsy, thirteen, ...".
    re.compile(
        rf"{_START}(?P<before>[^.,;:!?\d\"]{{3,45}}), {_ABOUT}{_LARGE}(?: y)?{_END}(?!\.\d)"
    ),
    # "A roofer of 39 was stung", and "Hit by the door, 44." at the end of a sentence.
    re.compile(
        rf"\b(?:an?|the) (?!{_HOLDER})(?P<before>[a-z]+(?: [a-z]+)?) of {_ABOUT}{_LARGE}"
        r"(?=[,.;] [a-z\"]|$| (?:with|who|whose|has|had|is|was|from|after|fell|came|caught)\b)"
    ),
    re.compile(rf"[.,] (?P<before>[a-z][^.,;:!?\d\"]{{2,60}}), {_ABOUT}{_LARGE}(?=[.;] [a-z\"])"),
)
# "Fourteen months, ..." is as long as something lasted, unless the patient is so small.
_MONTHS = re.compile(rf"{_START}{_ABOUT}{_N} (?P<unit>months?|weeks?){_END}")
_SMALL = re.compile(
    r"\b(?:bottles?|diapers?|nappy|nappies|breast-?fe\w+|nurses|nursing|crib|stroller|formula|babys?"
    r"|toddler|pacifier|fontan\w+|feeding|feeds|mother|father|mom|dad|parents?|milk|carrier)\b"
)
# "Baby is three weeks and has 38.6", "he's 12 days"; not "she is 3 weeks postop".
_COUNT_OF_BABY = (
    rf"(?: is|'s|:|,)?(?: now| only|,)? {_ABOUT}{_N}[ -]?(?P<unit>months?|weeks?|wks?|days?)"
    rf"(?:{_END}|(?= (?:and|with|has|had|hot|today|but|who|old)\b))"
)
_BABY_IS = re.compile(rf"\b(?:baby(?: boy| girl)?|infant|newborn|neonate|preemie){_COUNT_OF_BABY}")
_SON_IS = re.compile(rf"\b(?:son|daughter)(?= is\b|'s\b){_COUNT_OF_BABY}")
_CHILD_IS = re.compile(rf"\b(?:he|she)(?= is\b|'s\b){_COUNT_OF_BABY}")
_BORN = re.compile(
    rf"\bborn (?:just |only )?{_ABOUT}{_N} (?P<unit>months?|weeks?|wks?|days?) ago\b"
)
_MOST_DAYS = 120
# Where the days since a birth are those of the mother.
_OF_MOTHER = re.compile(
    r"\b(?:post-?partum|lochia|breast (?!milk|fe)\w+|nipples?|mastitis|mother of|mom of"
    r"|episiotomy|c-?section|cesarean|perine\w+|uter\w+|her (?:milk|baby|son|daughter|newborn)"
    r"|g\dp\d)\b"
)
# "A month-old girl".
_ONE_OLD = re.compile(
    r"\b(?:a|the|this|her|his) (?P<unit>year|month|week|day)-old"
    r"(?=[,.;:]|$| (?:[a-z]+ )?(?:boy|girl|baby|infant|newborn|child|son|daughter|male|female|twin"
    r"|brother|sister|grandson|granddaughter|toddler|is|was|has|who|with)\b)"
)
_MOST_WEEKS = 20
_DAYS = {"y": 365.25, "m": 30.4375, "w": 7.0, "d": 1.0}


def told_age(folded: str) -> tuple[float | None, Span | None, str]:
    """The age in years, where it stands, and the letter of the sex if one stands with it."""
    single = _ONE_OLD.search(folded)
    if single:
        return _DAYS[single["unit"][0]] / 365.25, Span(single.start(), single.end()), ""
    for form in _FORMS:
        for match in form.finditer(folded):
            parts = match.groupdict()
            if parts.get("before") and _MEASURED.search(parts["before"]):
                continue
            if parts.get("unit", "") == "weeks" and _value(match["n"]) > _MOST_WEEKS:
                continue  # the weeks of a pregnancy
            return _found(match)
    forms = (_BABY_IS, _SON_IS, _BORN, *((_CHILD_IS,) if _SMALL.search(folded) else ()))
    for form in forms:
        born = form.search(folded)
        if born and _days(born) <= _MOST_DAYS and not _OF_MOTHER.search(folded):
            return _found(born)
    months = _MONTHS.search(folded)
    if months and _SMALL.search(folded):
        return _found(months)
    return None, None, ""


def _days(match: re.Match[str]) -> float:
    return _value(match["n"]) * _DAYS[match["unit"][0]]


def _found(match: re.Match[str]) -> tuple[float, Span, str]:
    parts = match.groupdict()
    value = _value(match["n"]) + (0.5 if parts.get("half") else 0)
    unit = parts.get("unit") or "years"
    span = Span(match.start("n"), match.end())
    return value * _DAYS[unit[0]] / 365.25, span, parts.get("letter") or ""


def _value(text: str) -> float:
    if text[0].isdigit():
        return float(text)
    return float(value_of(text))
