"""Which measured values stand: those that the note itself takes back are kept, and not used.

A value is taken back by another one of the same measure, which is in order and is called the
repeat, or the one of here and now where the first was an error of the device, of another place
or of an effort.  Of two values that are just told, both stand, and the worse is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from triage.reading.clauses import Note
from triage.reading.dips import BLUE, LASTING, TREATED
from triage.reading.facts import Measure, Measurement, SetAside, Span
from triage.reading.usual import is_usual
from triage.reading.vitals import PLAUSIBLE

# In order at nearly every age; general practice.
_WELL: dict[Measure, tuple[float, float]] = {
    Measure.HEART_RATE: (50, 120),
    Measure.RESPIRATORY_RATE: (10, 24),
    Measure.SYSTOLIC: (100, 160),
    Measure.SPO2: (93, 100),
    Measure.GCS: (15, 15),
    Measure.GLUCOSE: (70, 250),
}
_SLOW_UNDER = 60  # a fast pulse of an hour ago is the complaint itself
_REACH = 90  # characters from one value to the other
_NEIGHBORS = 3  # values of the measure on either side
_DEVICE = r"(?:cuff|probe|machine|monitor|device|sensor|meter|equipment|reading|charting|entry)"
_ERROR = re.compile(
    rf"\b(?:{_DEVICE} (?:error|fault|problem)|(?:likely|probabl[ey]) (?:an? )?error|erroneous\w*"
    r"|(?:charted|recorded|entered|documented|read|typed)\b.{0,20}? (?:in|by) error"
    r"|art[ei]fact\w*|mis-?read\w*|malfunction\w*|inaccurate|unreliable|spurious|typo|mischarted"
    r"|false(?:ly)? (?:low|high|reading)|wrong (?:size\w*|cuff|value|patient|chart|number)"
    r"|(?:poor|bad|weak|no) (?:waveform|pleth\w*|signal|contact|pick-?up|tracing)"
    r"|nail polish|gel nails?|acrylics?"
    rf"|(?:{_DEVICE} (?:was )?(?:off|slipped|loose|fell\w*|too)))\b"
)
_BEFORE = re.compile(
    r"\b(?:at (?:home|work|school|the gym|(?:the )?pharmacy|the (?:store|fair|kiosk))"
    r"|home (?:cuff|bp|monitor|machine|oximeter|readings?|meter)"
    r"|(?:her|his|my|own|smart ?|apple )watch|watch|fitbit|app|phone|kiosk|oximeter|earlier"
    r"|this morning|last night|overnight|yesterday|initial(?:ly)?|(?:at|on) first|asleep"
    r"|sleeping|in (?:his|her|my) sleep)\b"
)
_EFFORT = re.compile(
    r"\b(?:walk\w*|exert\w*|ambulat\w*|stairs|climb\w*|exercis\w*|on effort|active|activity"
    r"|stand(?:s|ing)|upright|coughing (?:fit|spell))\b"
)
_HERE = re.compile(
    r"\b(?:now|here|currently|on arrival|(?:at|in) (?:triage|rest|the ed|bed)|resting|supine"
    r"|lying(?: down)?|today)\b"
)
_REPEAT = re.compile(
    r"\b(?:repeat\w*|re-?check\w*|re-?tak\w+|re-?measured?|remeasured?|manual(?:ly)?|by hand"
    r"|(?:other|another|different|second|new|larger|right-sized|proper|good|warm(?:ed)?)"
    r" (?:finger|hand|arm|ear(?:lobe)?|toe|probe|cuff|reading|device|monitor|machine|sensor|meter"
    r"|oximeter|try)|ear probe)\b"
)
_NOW_FIRST = re.compile(r"^\W*(?:(?:but|is|and|was)\W+)*now\b")
_CREW = re.compile(
    r"\b(?:ems|crew|medics?|paramedics?|scene|field|en route|transport|ambulance|squad|dialysis)\b"
)
_IMPAIRED_UNDER = 13  # a mind so dull was no error of counting
_OF_THE_FETUS = re.compile(r"\b(?:fetal|foetal|fetus|unborn|in utero|baby'?s?)\W+$")
_OF_KIN = re.compile(
    r"\b(?:mother|mom|father|dad|husband|wife|sister|brother|son|daughter|sibling|roommate|friend"
    r"|partner)'s\W+$"
)
_A_DEVICE = re.compile(rf"^[\w/ ]{{0,14}}?\b{_DEVICE}\b|^(?:pulse[ -]?ox|oximet|glucometer|accu)")
# "Now 62", "94 % here", "other finger 99 %": the label was said before.
_BARE = re.compile(
    r"^\W*(?:[a-z]+\W+){0,4}?(?P<n>\d{1,3})(?:(?P<percent>\s?%)(?:\W+[a-z]+){0,3}"
    # A number without its unit may be one of something else: "now 2 vomiting episodes".
    r"|(?:\s*bpm)?(?:\W+(?:a|again|air|at|arrival|bed|by|currently|ed|here|in|manual(?:ly)?|now|on"
    r"|ra|re-?check|repeat|rest(?:ing)?|room|the|today|triage|with))*)\W*$"
)
_RETOLD = frozenset((Measure.SPO2, Measure.HEART_RATE, Measure.GLUCOSE, Measure.GCS))
_UNIT = re.compile(r"\b(?:mg|kg|lbs?|years?|yrs?|days?|weeks?|hours?|min\w*|ml|degrees|f|c)\b")


def settled(found: list[Measurement], folded: str) -> list[Measurement]:
    """``found`` with what the note takes back set aside, and the usual values marked."""
    if not found:
        return found
    note = Note(folded)
    found = [*found, *_unnamed(found, note)]
    places: dict[Measure, list[Measurement]] = {}
    for item in sorted(found, key=lambda item: item.span.start if item.span else 0):
        places.setdefault(item.measure, []).append(item)
    aside = {
        id(item): _of_another(item, note) or _taken_back(item, row, index, note)
        for row in places.values()
        for index, item in enumerate(row)
    }
    # A diastolic pressure goes with its systolic one.
    pairs = {item.span: aside[id(item)] for item in places.get(Measure.SYSTOLIC, ()) if item.span}
    for item in places.get(Measure.DIASTOLIC, ()):
        if item.span in pairs:
            aside[id(item)] = pairs[item.span]
    usual = {id(item) for item in found if is_usual(item, note)}
    return [
        replace(item, set_aside=aside[id(item)], usual=id(item) in usual)
        if aside[id(item)] or id(item) in usual
        else item
        for item in found
    ]


def _unnamed(found: list[Measurement], note: Note) -> Iterator[Measurement]:
    """Values that are told anew without a name, in a clause that says so."""
    taken = {note.clause(item.span) for item in found if item.span}
    for item in found:
        if item.span is None or item.measure not in _RETOLD:
            continue
        place = note.clause(item.span) + 1
        for following in range(place, min(place + 2, len(note.clauses))):
            if following in taken:
                break
            clause = note.clauses[following]
            bare = _BARE.match(clause)
            if (
                bare is not None
                and (len(bare["n"]) > 1 or item.measure is Measure.GCS)
                and (
                    _HERE.search(clause)
                    or _REPEAT.search(clause)
                    or _ERROR.search(note.clauses[place - 1])
                )
                and not _UNIT.search(clause)
                and (bare["percent"] is not None) == (item.measure is Measure.SPO2)
            ):
                start = note.starts[following]
                span = Span(start + bare.start("n"), start + bare.end("n"))
                low, high = PLAUSIBLE[item.measure]
                if low <= (value := float(bare["n"])) <= high:
                    yield Measurement(item.measure, value, span)
                break


def _of_another(item: Measurement, note: Note) -> SetAside | None:
    """Whether the value is that of a child in the womb or of a relative."""
    if item.span is None:
        return None
    before = note.folded[max(0, item.span.start - 24) : item.span.start]
    fetus = _OF_THE_FETUS.search(before)
    if fetus and (not fetus[0].startswith("baby") or note.of_a_mother_to_be):
        return SetAside.OTHERS
    if _OF_KIN.search(before) and not _A_DEVICE.match(
        note.folded[item.span.start : item.span.start + 30]
    ):
        return SetAside.OTHERS
    return None


def _taken_back(
    item: Measurement, row: list[Measurement], index: int, note: Note
) -> SetAside | None:
    """Whether one of its neighbors in ``row``, the values of its measure, takes it back."""
    if item.span is None or item.measure not in _WELL or _well(item):
        return None
    mine = note.clause(item.span)
    told = note.clauses[mine]
    # "BP 130/80 cuff error, actual 70/40": the error is that of the other value.
    near = row[max(0, index - _NEIGHBORS) : index + _NEIGHBORS + 1]
    if mine and _ERROR.search(note.clauses[mine - 1]):
        others = {note.clause(other.span) for other in near if other.span and other is not item}
        if mine - 1 not in others:
            told = f"{note.clauses[mine - 1]} {told}"
    for other in near:
        if other.span is None or other.on_oxygen or not _well(other):
            continue  # what oxygen mended was no error
        its = note.clause(other.span)
        first, last = sorted((item.span, other.span), key=lambda span: span.start)
        if its == mine or last.start - first.end > _REACH:
            continue
        if _ERROR.search(told):
            return SetAside.MISTAKEN
        reason = _reason(item, told, note.clauses[its], later=its > mine)
        around = " ".join(note.clauses[min(mine, its) : max(mine, its) + 2])
        if reason is None or TREATED.search(around):
            continue
        if item.measure in (Measure.SYSTOLIC, Measure.GCS) and note.dip_counts:
            continue
        if item.measure is Measure.GCS and item.value < _IMPAIRED_UNDER:
            continue
        sank = item.measure is Measure.SPO2 and reason is not SetAside.MISTAKEN
        if sank and BLUE.search(note.folded):
            continue
        # Sugar comes back by itself seldom, and not for long.
        low = item.measure is Measure.GLUCOSE and item.value < _WELL[item.measure][0]
        if low and (reason is not SetAside.MISTAKEN or LASTING.search(note.folded)):
            continue
        return reason
    return None


def _reason(item: Measurement, told: str, anew: str, *, later: bool) -> SetAside | None:
    if later and _REPEAT.search(anew):
        return SetAside.MISTAKEN
    if item.measure is Measure.HEART_RATE and item.value >= _SLOW_UNDER:
        return None
    if _HERE.search(anew) and not _HERE.search(told):
        if _EFFORT.search(told):
            return SetAside.EFFORT
        if _BEFORE.search(told):
            return SetAside.EARLIER
    if later and _NOW_FIRST.match(anew) and not _CREW.search(told):
        return SetAside.EARLIER
    return None


def _well(item: Measurement) -> bool:
    low, high = _WELL[item.measure]
    return low <= item.value <= high
