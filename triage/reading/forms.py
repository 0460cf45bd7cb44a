"""The written forms of vital signs, as regular expressions over folded text.

Every repetition is bounded, so that a match takes a bounded time at each label.
"""

from __future__ import annotations

import re

from triage.reading.planned import SIGN, without_plans

# What a screen, a form or a data file writes around a name and its value: "HR | 134",
# "**SpO2:** 79 %", "BP (!) 82/40", "<b>GCS</b> 7", "heart_rate", "Temp (F): 104".
_MACHINE = re.compile(r"[|*#@_<\[(→⇒➔➜➡↑↓↗↘⇑⇓\u2b00-\u2bff\u25a0-\u25ff]|\"\s?:|0 ?- ?10")
_MARKS = re.compile(
    # With the semicolon that was put before a mark where a field or a line ends.
    r"(?:; ?)?(?:</[a-z]\w{0,30}>|</?(?:b|i|u|em|strong|t[dhr]|p|span|div|br|li|[uo]l|h[1-6]|font"
    r"|t(?:able|body|head))(?: [^<>]{0,60})?/?>|<(?=[a-z])|(?=[→⇒➔➜➡]))"
    r"|[(\[] ?(?:!+|°? ?[fc]|celsius|fahrenheit|%|percent"
    r"|(?:(?:breaths?|beats?) ?)?(?:/|per) ?min\w*|bpm|mm ?hg|mg ?/ ?dl|high|low"
    r"|abnormal|critical) ?[)\]]"
    # The ends of a scale: "Pain (0-10): 9", "GCS (3-15) 7".
    r"|\((?:[01] ?- ?10|[13] ?- ?15)(?: scale)?\)(?=[ :=|*\"]{0,5}\d)"
    r"|(?<![\d./-])[01] ?- ?10(?: scale)?(?=[ \"]?[:=|])"
    r"|(?<=\|);? ?\|(?= ?\d)"
    r"|(?:; ?)?\|(?! ?\d{1,2} ?[mfy]\b)"
    r"|[*@_↑↓↗↘⇑⇓\u2b00-\u2bff\u25a0-\u25ff]|#(?!\d)|\"(?=\s?:)"
)
_NAMED = re.compile(rf"\s?{SIGN}\b")


def plain(folded: str) -> str:
    """``folded`` with what says nothing made blank; as long as before, so that places stay."""
    if _MACHINE.search(folded):
        folded = _MARKS.sub(_blank, folded)
    return without_plans(folded)


def _blank(match: re.Match[str]) -> str:
    # No value is looked for across an empty cell, and "9 | HR: 144" counts no hours.
    start, size = match.start(), len(match[0])
    bar = match[0][-1:] == "|"
    empty = size > 1 and bar and match.string[max(0, start - 1)] == "|"
    before = match.string[max(0, start - 2) : start].strip()
    ends = bar and before[-1:].isdigit() and _NAMED.match(match.string, match.end())
    return (";" if empty or ends else " ") * size


# "Tachycardic to 130", "tachypneic in the 30s"; no age, no time and no share.
_AT_NUMBER = (
    r"(?=,? (?:(?:at|to|into|in|of|up to|around|about|with) (?:the )?(?:low |mid |high )?)?~?"
    r"\d{2,3}(?!\d|\.\d| ?%|/\d"
    r"|[\s-]?(?:years?|yrs?|y/?o|months?|weeks?|days?|hours?|hrs?|minutes?|mins?)\b))"
)
# "SVT at 198", "a-fib with a rate of 168", "wide complex tach 190"; a bare number has three digits.
_RHYTHM = (
    r"(?:svt|psvt|v-?tach|vt|(?:wide|narrow)[ -]complex(?: tach\w*)?|a-?fib|afib(?:/rvr)?"
    r"|atrial (?:fib\w*|flutter)|a-?flutter|flutter|rvr|sinus(?: (?:tach|brady)\w*)?|junctional"
    r"|idioventricular|block|tach|brady)(?:,? (?:with )?rvr)?"
    r"(?=,? (?:(?:at|in) (?:a rate of |the |about )?~?|around |running (?:at )?|(?:with )?rate )"
    r"(?:low |mid |high )?\d{2,3}(?!\d|\.\d| ?%|/\d"
    r"|[\s-]?(?:years?|yrs?|y/?o|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|mg|am|pm)\b)"
    r"|(?<!\bon block)(?<!\bnerve block),? ~?[12]\d\d(?!\d|\.\d| ?%|/\d|[\s-]?(?:mg|ml|days?|mcg"
    r"|j\b|dollars?|bucks|cc|[nsew]\b|main|st\b|street|ave\w*"
    r"|[a-z]+ (?:st|street|ave\w*|road|rd)\b)))"
)
LABEL = re.compile(
    r"(?<![a-z0-9/])(?:"
    r"(?P<spo2>pulse[ -]?ox\w*|sp[o0]2?|sa?o2|sa02|sao2|o2[ -]?sats?|o2 ?saturations?"
    r"|(?:oxygen ?)?saturat\w+(?: level)?|oxygen (?:level|sat)s?|sats?|oximet\w+"
    r"|o2(?= (?:of |is )?\d\d ?%)|satt?ing(?: at)?"
    r"|(?:hypoxic|desat(?:s|ted|ting|urat\w+)?)(?= (?:at|to|into|in|down)\b[^.;0-9]{0,12}\d\d))"
    r"|(?P<hr>hr|h\.r|heart[ -]?rate(?:'s)?|heart ?beat|pulse(?: ?rate|'s)?|p|rate (?=in the)"
    r"|heart (?:is |was )?(?:racing|going|beating|pounding)(?: at)?(?= (?:at )?\d{2,3}\b"
    r"(?! ?(?:miles?|km|years?|min\w*|hours?|days?|weeks?|percent|%|lbs?|steps)))"
    r"|(?:tachycardi\w+|bradycardi\w+|svt|fibrillation|a-?fib|flutter|rhythm|block"
    r"|ventricular|sinus|apical|palpitations?)"
    r"(?:(?! rr| resp)[^.;,0-9]){0,25}\brate"
    rf"|(?:tachy|brady)(?:cardi\w+)?{_AT_NUMBER}|{_RHYTHM}"
    r"|(?:monitor|telemetry|tele|ekg|ecg|strip)(?: (?:shows|showed|reads|says|has|at|with|a|heart"
    r"|ventricular|vent)){0,3} rate"
    r"|(?<!glucose )(?<!sugar )(?<!bp )(?<!pressure )(?<!oxygen )(?<!baby )(?:monitor|telemetry"
    r"|tele|ekg|ecg) (?:(?:shows|showed|reads|read|says)(?= (?:about )?\d{2,3}(?:[,;.]|$| and\b))"
    r"|at(?= (?:about )?(?:[3-9]\d|[12]\d\d)(?:[,;.]|$| and\b)))"
    r"|rate(?= (?:of |is |was |at |in the )?\d{2,3}s? on (?:the |our |a |his |her )?(?:monitor|tele"
    r"|telemetry|ekg|ecg|strip|rhythm)\b))"
    r"|(?P<rr>rr|r\.r|resps?|respirat(?:ions?|ory ?rate|ory)|resp ?rate|breath(?:s"
    rf"|ing) (?:rate|at)|r|(?:tachy|brady)pn\w+{_AT_NUMBER}"
    r"|breathing(?= (?:about )?\d{2}(?:[,;.]|$| times\b| and\b| now\b))"
    r"|(?:breath(?:s|ing|es)|bagging)(?= (?:only |about |maybe |just |barely |perhaps )?(?:\d{1,2}"
    r"|two|three|four|five|six|seven|eight) ?(?:times |x )?(?:a|per|/|every) ?(?:min|60)))"
    r"|(?P<dbp>dbp|diastolics?(?: pressure| ?bp| blood pressure)?|dia(?= ?[:=]? ?\d))"
    r"|(?P<bp>s?bp|b/p|b\.p|blood ?pressure|systolics?(?: pressure| ?bp| blood pressure)?"
    r"|sys(?= ?[:=]? ?\d{2,3}\b)"
    r"|pressure(?:'s|s)?(?= (?:is |of |was |were |in |now )?(?:the |about )?(?:low |mid |high )?"
    r"\d{2,3}(?:'?s\b| ?/| ?over\b| ?palp| ?systolic| ?by palp))"
    r"|pressure(?= (?:is |of |was |in ))|pressures?(?= \d{2,3}/))"
    r"|(?P<temp>temp(?:erature|[fc])?|tmax|t|fever|febrile"
    r"|(?:rectal(?:ly)?|axillary|tympanic|orally|oral|temporal)(?= (?:of |is |was )?\d\d))"
    r"|(?P<pain>pain(?:ful| ?score)?|nrs|discomfort|vas|rat(?:es?|ed|ing))"
    r"|(?P<gcs>gcs(?:total|score)?|glasgow(?: coma)?(?: scale| score)*)"
    r"|(?P<glucose>(?:blood ?|serum |capillary )?(?:glucose|sugar)s?|glu|fsbs|bsl|bgl?|bs|fsbg"
    # "BM 2.1"; of any other number it says bowel movement.
    r"|bm(?=[ :=]{1,3}\d{1,2}\.\d)"
    r"|cbg|accu-?checks?|finger[ -]?sticks?(?: glucose| blood sugar)?|d-?stick"
    r"|dextro\w*stick|glucometer)"
    r")(?![a-z]|(?<=\bp)/|(?<=\bt)/|(?<=\br)/)"
)
# The letters that a label can begin with; anything else is not looked at.
_LABEL_WORDS = (
    "pulse spo sp sao sa o oxygen sat sats hr h heart heartbeat p rate svt fibrillation a afib "
    "flutter rhythm block ventricular sinus apical rr r bp sbp b b/p blood systolic systolics "
    "pressure pressures temp temperature tmax t fever febrile pain painful nrs discomfort vas "
    "rate rates rated rating gcs glasgow serum capillary glucose sugar sugars fsbs bsl bg bgl bs "
    "fsbg cbg finger fingerstick fingersticks d dstick glucometer accu accucheck accuchecks resp "
    "resps breath breaths breathing tachy brady satting sating hypoxic desat desats desatted "
    "desatting psvt v vtach vt wide narrow atrial aflutter rvr junctional idioventricular tach "
    "monitor telemetry tele ekg ecg strip breathes bagging rectal rectally axillary tympanic oral "
    "orally temporal dbp diastolic diastolics dia sys heartrate resprate pulserate pulseox "
    "bloodpressure systolicbp diastolicbp bloodglucose bloodsugar tempf tempc painscore "
    "gcstotal gcsscore glu bm"
)
LABEL_WORDS = frozenset(_LABEL_WORDS.split())
# The same for longer words, of which the first six letters are looked at.
LABEL_OPENING = 6
_LABEL_OPENINGS = (
    "satura oximet tachyc bradyc respir dextro pulseo palpit tachyp bradyp desatu oxygen"
)
LABEL_OPENINGS = frozenset(_LABEL_OPENINGS.split())

# Small words between a label and its value; never another number, never a full stop
# that ends a sentence.
_TO = (
    r"(?:\x1f{1,80}+|[\s:=,.\-~\"'(){<>≤≥%°→⇒➔➜➡]|\((?:hh?|ll?|a)\)|/ ?min\b|mg ?/? ?dl\b|mm ?hg\b"
    r"|\b(?:of|is|was|were|at|now|are|to|about|around|approximately"
    r"|approx|currently|has been|into|mid"
    r"|reads?|reading|shows?|monitor|measured|recorded|found|noted|up|down|in the|in|as"
    r"|rate|level|scale"
    r"|score|rated?|rates|today|here|only|just|running|registers|taken|orally|oral|po"
    r"|rectal|rectally"
    r"|tympanic|axillary|temporal|per ems|being|and|the|it|alarming|displaying|on arrival"
    r"|over|hovering"
    r"|irregular|regular|rapid|weak|thready|strong|elevated|low|high|initial|repeat|nrs"
    r"|nibp|be|a|an|radial|apical"
    r"|saturation|between|pulse|severity|her|his|my|pain|numeric|by|with|that|with a|for"
    r"|bpm|spiked?|values?|result|total|percent|per min(?:ute)?)\b){0,14}?"
)
_DECADE = (
    r"(?P<decade>(?P<d>\d{2,3})'?s\b|(?P<dw>teens|twenties|thirties|forties|fifties"
    r"|sixties|seventies|eighties|nineties)\b)"
)
_N = r"(?P<n>\d{1,3}(?:\.\d+)?)(?!\d|/(?! ?min)|\.\d)"
HR = re.compile(
    _TO + rf"(?:{_DECADE}|{_N}(?!\s*(?:%|°|years?|yrs?|weeks?|months?|days?|hours?|minutes?|mins?"
    rf"|/10|/ 10|out of|mg|ml|liters?))(?!(?<=\D\d)\+))"
)
RR = HR
BP = re.compile(
    _TO + rf"(?:{_DECADE}|(?P<sys>\d{{2,3}})\s*(?:/|over|-)\s*(?P<dia>\d{{2,3}}(?!\d)|p\b"
    rf"|pal\w*|doppler|d\b|\?)"
    r"|(?P<n>\d{2,3})(?:\s*(?:systolic|palp\w*|by palpation|doppler))?(?![\d/%]|\.\d))"
)
DIASTOLIC = re.compile(_TO + r"(?P<n>\d{2,3})(?![\d/%]|\.\d)")
SPO2 = re.compile(
    r"(?![^.;,0-9]{0,24}?\b(?:pulse|hr|heart ?rate|bpm)\b(?! ?ox))"
    # "SpO2 on 15L NRB 84 %", "SpO2 (RA): 84".
    + r"(?:(?:\x1f{1,80}+[\s(,]{0,2}|[\s(,]{1,3})(?:(?:on|with|at) )?"
    r"(?:(?P<air>r/?a|room air|ra room air)"
    r"|(?P<given>\d{1,2}(?:\.\d)? ?(?:l|lpm|lit(?:er|re)s?)(?: ?/ ?min|pm)?"
    r"(?: (?:of |via |by )?(?:o2|oxygen|nc|nrb\w*|non-?rebreather|mask|nasal cannula|hfnc)){0,2}"
    r"|(?:on|with) (?:o2|oxygen|nc|nrb\w*|cpap|bipap)))\b\)?)?"
    + _TO
    + r"(?:[a-z]+[ ]){0,2}?"
    + _TO
    + rf"(?:{_DECADE}|(?P<n>\d{{2,3}}(?:\.\d)?)(?![\d/]|\.\d|\s*(?:l\b|liters?|lpm"
    rf"|bpm)))\s*(?:%|percent)?"
)
TEMP = re.compile(
    r"(?:[\s(]{1,2}°? ?[cf]\b)?"
    + _TO
    + r"(?P<n>\d{2,3}(?:[.,]\d+)?)(?![\d/%]|-?\s?(?:year|yr|y/?o|month|mo\b|week|day"
    r"|hour))\s*(?:°|degrees?|deg)?\s*(?P<u>[cf]\b|celsius|fahrenheit|centigrade)?"
)
PAIN = re.compile(
    r"[^.;0-9]{0,28}?[\"']?(?:\b(?P<lo>\d{1,2})\s*(?:-|to)\s*)?"
    r"(?:(?P<n>\d{1,3}(?:\.5)?)|\b(?P<w>zero|one|two|three|four|five|six|seven|eight|nine"
    r"|ten))[\"'+]?"
    r"(?P<of>\s*(?:/|out of(?: a possible)?|of|on a scale of(?: \w+)?(?: to| -))\s*(?:10"
    r"|ten)\b)?"
    r"(?!\s*(?:days?|hours?|hrs?|weeks?|months?|years?|minutes?|mins?|am|pm|a\.m|:|%|mg|°"
    r"|\.?\d|times?|/|months|cm))"
)
GCS = re.compile(
    _TO + r"(?:e(?P<e>\d)\s*,?v(?P<v>\d)\s*,?m(?P<m>\d)"
    r"|(?P<parts>[1-4][-+/,] ?[1-5][-+/,] ?[1-6]|[1-4] [1-5] [1-6](?!\.|:|%| ?[ap]\.?m\b| ?(?:mg|ml"
    r"|mins?|minutes?|h|hours?|hrs?(?!\W{0,3}\d)|days?|d|weeks?|wks?|months?|years?|y/?o|units?|l|x)"
    r"\b))(?! ?[\d=+/-])"
    r"|(?:\d ?\+ ?\d ?\+ ?\d ?= ?)?(?P<n>\d{1,2})(?!\d|\.\d))"
)
GLUCOSE = re.compile(
    r"(?:[\s(]{1,2}(?P<before>mmol)(?: ?/? ?l\b)?\)?)?"
    + _TO
    + r"(?P<n>\d{1,4}(?:\.\d+)?)(?![\d/%])\s*(?P<u>mmol|mg)?"
)
# "GCS 15 -> 7", "BP 120/80 → 82/40": a value that followed the one before.
# In "BP 150/90 -> 10 mg amlodipine" a dose does.
NEXT = re.compile(
    r"\s?%?\s?(?:-{0,2}>|=>|[→⇒➔➜➡])\s?(?=\d++(?:\.\d++)?+(?: ?/ ?\d++)?+(?:'?s\b|\s*"
    r"(?:$|[^\sa-z\d=%-]"
    r"|%(?!\s?(?:fio2|vent\w*|o2|oxygen|mask|hfnc)\b)|[-=](?![a-z]|\s?\d\b)|mg ?/ ?dl"
    r"|(?:on|after|now|post|at|then|in|with|ra|and|but|by|per|over|today|here|when|while|during"
    rf"|following|en route|standing|walking|ambulating|intubated|[cf]|bpm|mm ?hg|mmol|{SIGN})\b)))"
)
# What makes of a number an age or a duration; in "BP 72/40 HR 130" a heart rate follows.
_NOT_A_RATE = r"(?!hrs?\W{1,3}(?:(?:is|of|in|at|was|now|up|to|the|low|mid|high)\W+){0,3}\d)"
COUNTED = re.compile(
    rf"[\s-]{{0,2}}{_NOT_A_RATE}"
    r"(?:years?|yrs?|y/?o|months?|mos?|weeks?|wks?|days?|hours?|hrs?)\b"
)
UNLABELLED = re.compile(
    r"(?:"
    r"(?P<sys>\d{2,3})(?:\s?/\s?(?P<dia>(?!10\b)\d{2,3}(?!\d)|p\b|palp\w*)"
    r"|(?: by| over)? palp(?:ated|able)?(?![a-z]| of\b)| systolic\b)"
    rf"(?!/|\.\d| ?{_NOT_A_RATE}(?:hours?|hrs?|days?|weeks?|months?|years?|minutes?|mins?)\b)"
    r"|(?P<spo2>\d{2,3})\s*(?:%|percent)(?:\s*spo2|\s*sat\w*)?\s*(?:on|with|,)?\s*(?:ra\b"
    r"|r/a|room air|\d+\s*l|o2|oxygen|nrb|non|nc\b|spo2|sat"
    r"|(?:and )?(?:breathless|short of breath|sob\b|cyanotic|gasping|dyspn|hypoxi))"
    r"|(?P<rr>\d{1,3})\s*(?:breaths|resp\w*|times)\s*(?:per|a|/)\s*min"
    r"|(?P<hr>\d{2,3})\s*(?:bpm|beats (?:per|a) min\w*)"
    r"|(?P<t>\d{2,3}(?:\.\d+)?)\s*(?:°\s*(?P<tu>[cf])?|(?:degrees?)\s*(?P<tu2>[cf])?"
    r"|(?P<tu3>[cf])\b)"
    r"|(?P<pain>\d{1,2}(?:\.5)?)[\"']?\+?\s*(?:/|out of|on a scale of \d to|of)\s*10\b(?!/)"
    r")"
)
# What stands between "pain" and a plain number that rates it.
RATED = re.compile(
    r"\b(?:scale|score|level|is|of|rated?|rating|as|at|nrs|severity|a)\s*[:=]?\s*[\"']?$"
)
PAIN_IN_WORDS = re.compile(
    r"\b(?P<n>one|two|three|four|five|six|seven|eight|nine"
    r"|ten)[\"']? (?:out )?of (?:10|ten)\b"
)
# A number with what each unlabelled form has behind it; anything else is not looked at.
OPENING_NUMBER = re.compile(r"\d(?<![\d./]\d)\d{0,2}(?=(?:\.\d+)?[\"']?\+?\s*[/%°a-z])")
# Labels whose full stop ends no sentence.
ABBREVIATED = frozenset(
    ["bp", "b.p", "sbp", "hr", "h.r", "rr", "r.r", "p", "r", "t", "temp", "resp", "sat", "sats"]
)
# Labels of one letter, which may also say right, left or a vertebra.
SINGLE = frozenset(["p", "r", "t"])
# A number that says which toe or rib: "R 5th toe" is no breathing rate, "L 4 rib" no label.
_DIGIT = r"(?:toes?|fingers?|digits?|ribs?|metacarpals?|metatarsals?|mtp|mcp|pip|dip|rays?|mt|mc)"
NUMBERED = re.compile(
    r"(?:st|nd|rd|th)\b"
    rf"|[\s)]{{1,3}}(?:(?:and|&|,|-|to|/)\s*\d{{1,2}}(?:st|nd|rd|th)?\s+){{0,3}}{_DIGIT}\b"
    rf"|\s?[,&/-]\s?\d{{1,2}}(?:st|nd|rd|th)?\s+{_DIGIT}\b"
)
OXYGEN = re.compile(
    r"[^.;]{0,28}?\b(?:(?P<air>r/?a|room air|ambient)|(?:on|with|via|by"
    r"|at)?\s*(?:\d{1,2}(?:\.\d)?\s*(?:l\b|liters?|lpm)|(?:supplemental )?oxygen|o2\b(?! ?sat)|nrb"
    r"|non-?\s?re-?breather|nasal|nc\b|mask|face ?mask|cpap|bipap))"
)
ANY_NUMBER = re.compile(
    r"\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|teens|twenties"
    r"|thirties|forties"
    r"|fifties|sixties|seventies|eighties|nineties)\b"
)
REACH = 80  # characters behind a label within which its value is written
NORMAL = re.compile(
    r"\b(?:vss|vs wnl|(?:vital signs?|vitals|vs)\s*(?:are|is|were|:|all|signs|-)*\s*"
    r"(?:(?:all|completely|within|entirely)\s+)*(?:stable|normal|wnl|unremarkable"
    r"|(?:normal )?limits)"
    r"|(?:stable|normal) (?:vital signs?|vitals|vs))\b"
)
