"""Values that a note names and nobody measured: goals, ranges, criteria, limits of an order.

"SpO2 goal 88-92%, currently 79%", "sepsis screen HR >90: negative", "call if SBP <90".
"""

from __future__ import annotations

import re

# The values that a laboratory or a plan names, and criteria that are denied, are not measured.
_RANGE = (
    r"(?:\d+ ?/ ?\d+\s?(?:-|to)\s?\d+ ?/ ?\d+"
    r"|\d+(?:\.\d+)?\s?%?\s?(?:-|to)\s?\d+(?:\.\d+)?(?! ?/ ?\d|\d|\.\d)(?:\s?%)?)"
)
_OF_SIGN = r"sp?o2|sats?|s?bp|map|hr|rr"
SIGN = (
    r"(?:sp?o2|sao2|(?:o2 ?)?sat(?:s|uration)?|hr|heart ?rate|pulse|rr|resp\w*|[sd]?bp|b/p"
    r"|blood ?pressure|map|temp\w*|pain|gcs|glucose|sugar|bgl?)"
)
_PLANNED = re.compile(
    r"(?P<open>[(\[]\s?)?\b(?:(?:goals?|targets?)"
    rf"(?: (?:range|interval|values?|is|of|for|{_OF_SIGN})){{0,3}}"
    rf"|(?:parameters?|nl)(?: (?:range|interval|values?|is|{_OF_SIGN})){{0,3}}"
    r"|(?P<ref>ref(?:erence)?)\b(?! (?:for|of|from|by)\b)"
    rf"(?P<named>(?: (?:range|interval|values?|is|{_OF_SIGN})){{0,3}}\s?[:=]?))"
    rf"\s?[:=]?\s?[<>]?\s?{_RANGE}(?:\s?[)\]])?(?P<stop>[,.;])?"
    r"(?P<behind>(?:\s?\b(?:is|was|but|at|now|currently|actual(?:ly)?|got|found|patient|pt|she|he|only"
    r"|just|still|today|here|down to|has been|reads?)\b:?){0,3})"
    r"|\b(?:screen\w*|criteria|sirs|qsofa)\b[:\s-]{0,3}(?:"
    # Only the limits of a textbook; another number was measured.
    r"(?:(?:hr|pulse|p) ?>=? ?(?:90|100)|rr ?>=? ?2[02]|t(?:emp)? ?[<>]=? ?(?:3[68](?:\.[03])?|100"
    r"(?:\.4)?|96(?:\.8)?)|s?bp ?<=? ?(?:90|100)|gcs ?< ?15|wbc ?[<>]=? ?\d{1,2})(?![\d./])"
    r"[\s,;]{0,3}(?:(?:or|and|/) )?){1,6}[:=\s-]{0,3}"
    r"(?=(?:all )?(?:neg|none\b(?! of)|no(?=\s*(?:$|[.,;]))|not met|absent))"
)
_PLAN_WORDS = ("goal", "target", "param", "ref", "nl ", "screen", "criteria", "sirs", "qsofa")
# "SpO2 goal 88-92%, currently 79%": the measured value stands behind the planned one.
_SIGN_BEFORE = re.compile(
    rf"\b{SIGN}[\s:=,-]{{0,3}}(?:(?:is|was|below|under|above|over|at|within|not at) ){{0,2}}$"
)
_VALUE_BEHIND = re.compile(
    r"[\s:=-]{0,3}(?:(?:on arrival|of)[\s:]{1,2})?(?:on (?:ra|room air|\d{1,2} ?l[^.;\d]{0,20}) )?"
    r"~?\d++(?:\.\d++)?+(?! ?-? ?(?:mg|mcg|g|ml|units?|l|lpm|lit\w+|y\w*|y/o|m|f|mo\w*|min\w*|h"
    r"|hours?|days?|d|weeks?|wks?|x|times|puffs?|nebs?)\b)"
)
_SIGN_WITHIN = re.compile(rf"\b{SIGN}\b(?=[^a-z]*$)")
_PRESSURE_BEHIND = re.compile(r"[^\d;.]{0,30}\d{2,3} ?/")
_MEASURED_BEFORE = re.compile(r"[\d%°] ?(?:%|bpm|mm ?hg|mmol(?:/l)?|mg(?:/dl)?|c)?[\s,]{1,2}$")
_SIGN_REACH = 36
_PASSED = "\x1f"  # a space of which a run counts as one
# "Call if SBP <90", "never had glucose <50": a limit, and no value.
_LIMIT = re.compile(
    r"\b(?:(?:if|notify|call|hold|keep|maintain|when|goal"
    r"|(?<!sent )(?<!here )(?<!ref )(?<!referred )(?<!called )(?<!seen )(?<!transferred )(?<!ems )"
    r"(?<!\bin )for(?! eval))\b[^.;]{0,20}"
    r"|(?:no|never|denies)\b(?: (?:had|has|any|more|further|recent|known|low|a|\w+(?:ed|ing)"
    r"|(?:episodes?|readings?|drops?|history|hx) (?:of|in))){0,2} ?)$"
)
_LIMIT_REACH = 28


def without_plans(folded: str) -> str:
    """``folded`` with planned values and denied criteria blank, as long as before."""
    if any(word in folded for word in _PLAN_WORDS):
        folded = _PLANNED.sub(_without_plan, folded)
    return folded


def _without_plan(match: re.Match[str]) -> str:
    text, start = match.string, match.start()
    sign = _SIGN_BEFORE.search(text, max(0, start - _SIGN_REACH), start)
    bare = match["ref"] and not match["named"].strip() and not match["open"] and not sign
    if bare and not _MEASURED_BEFORE.search(text, max(0, start - _SIGN_REACH), start):
        return match[0]  # "ref 78/40 - 80/42": referred
    kept = ""
    if not sign and (behind := match.start("behind")) >= 0:
        # "Target SpO2 88-92%, actual 79%".
        sign = _SIGN_WITHIN.search(text, start, behind)
        kept = ";" * (sign.start() - start) + sign[0] if sign else ""
    passed = sign and _VALUE_BEHIND.match(text, match.end())
    ended = (match["stop"] or ",") in ".;" and not match["behind"]
    if passed and ended and not text.startswith("%", passed.end()):
        passed = None  # of something else
    if sign and sign[0][:2] in ("bp", "sb", "b/", "bl"):
        passed = passed and _PRESSURE_BEHIND.match(text, match.end())
    if not passed:
        kept = ""
    return kept + (_PASSED if passed else ";") * (len(match[0]) - len(kept))


def is_limit(folded: str, start: int, end: int, value: int) -> bool:
    """Whether the value at ``value`` of the label between ``start`` and ``end`` is a limit."""
    if {"<", "≤", "≥"}.isdisjoint(folded[end:value]):
        return False
    return _LIMIT.search(folded, max(0, start - _LIMIT_REACH), start) is not None
