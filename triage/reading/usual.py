"""Whether a note says that this patient always has such a value."""

from __future__ import annotations

import re

from triage.reading.clauses import Note
from triage.reading.facts import Measure, Measurement

_USUAL = r"(?:usual(?:ly)?|baseline|norm(?:al(?:ly)?)?|always|typical(?:ly)?|chronic(?:ally)?)"
_AS_EVER = re.compile(
    r"\b(?:(?:as|like) (?:always|usual|ever|before)|usual(?:ly)?|baseline|normally"
    r"|(?:her|his|my|the|patient'?s) norm(?:al)?|normal (?:for|bp|pressure|blood|sats?|spo2)"
    r"|norm(?=\W*$)|always (?:has|had|at|runs|low|around|in the|that|is|been)|always(?=\W*$)"
    r"|lives (?:at|in the) (?:\w+ )?\d\d|same as (?:always|ever|her|his)|runs (?:low|at|in the)"
    r"|chronically low|always \d\d)\b"
)
_NOT_AS_EVER = re.compile(
    rf"\b(?:below|under|lower|worse|down|than|not|unlike|from|above|beyond|off|never|isn't) "
    rf"(?:\w+ ){{0,3}}?{_USUAL}\b|\b(?:within|vitals|otherwise|mental\w*|heart|sinus) (?:\w+ )?norm"
    r"|\bnormal (?:saline|sinus|mental|rate|rhythm|work|breath|effort|lungs?|exam|cap|skin)"
    r"|\b(?:usual|normal|baseline) (?:self|state of health|mental|alert|function|ambul|gait|activ)"
    r"|\b(?:mental\w*|status|function\w*|gait|ambulat\w+|orientation|cognit\w+)[^,;]{0,12}baseline"
    r"|\b(?:usual|baseline|normal) (?:\d ?l\b|\d liters?|oxygen|o2|home|dose|flow|cannula|liters?)"
)
_ONLY_AS_EVER = re.compile(
    r"^\W*(?:(?:which|this|that|it|parents?|mother|mom|wife|husband|family|he|she|pt|patient|says?"
    r"|states?|reports?|is|are|been|at|a|an|the|his|her|about|per|on|has|but|for|him|me|as|like"
    rf"|same|all|of|sats?|spo2|bp|pressures?|around|in|low|mid|high|to|lives|runs|{_USUAL}|norm"
    r"|ever|years|home|s)\W+)*$"
)
_LABEL = re.compile(r"\b(?:bp|b/p|pressures?|sats?|spo2|oxygen)\b")
_FIGURE = re.compile(r"\d{2,3}")
_FIGURE_REACH = 20  # characters
_HARDLY_USUAL = 70  # of saturation and pressure alike
_NEAR_USUAL = 3  # below what is called the usual value


def is_usual(item: Measurement, note: Note) -> bool:
    """Whether the note says that this patient always has such a value."""
    if item.span is None or item.measure not in (Measure.SPO2, Measure.SYSTOLIC):
        return False
    if item.value < _HARDLY_USUAL:
        return False
    if not note.speaks_of_usual:
        return False
    place = note.clause(item.span)
    own = note.clauses[place]
    said = _AS_EVER.search(own)
    if said and not _NOT_AS_EVER.search(own):
        # "84 %, baseline 92": the usual value is another one.
        named = _FIGURE.search(own, said.start(), said.end() + _FIGURE_REACH)
        if named is None or item.value >= float(named[0]) - _NEAR_USUAL:
            return True
    before = note.clauses[place - 1] if place else ""
    if _LABEL.search(before) and not _FIGURE.search(before) and _only_as_ever(before):
        return True
    for following in note.clauses[place + 1 : place + 3]:
        figures = _FIGURE.findall(following)
        if _only_as_ever(following) and (
            not figures or item.value >= float(figures[0]) - _NEAR_USUAL
        ):
            return True
    return False


def _only_as_ever(clause: str) -> bool:
    """Whether a clause says nothing else than that something is as it always is."""
    if not _AS_EVER.search(clause) or _NOT_AS_EVER.search(clause):
        return False
    rest = _FIGURE.sub(" ", clause).replace("%", " ").replace("/", " ")
    return _ONLY_AS_EVER.match(f"{rest} ") is not None
