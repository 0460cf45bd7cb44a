"""Vital signs as a crew or a family says them, without a label: by their form or their order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from triage.reading.age import number
from triage.reading.facts import Measure
from triage.reading.measured import PLAUSIBLE, celsius

Said = tuple[Measure, float, int, int]
"""What was measured, its value, and the first and last offset of where it stands."""

# A pressure as an item of its own: "74 over 40".
_PRESSURE = re.compile(
    r"(?:^|[,;:.(] ?|\b(?:is|at|got|find|found|have|says?|was|of|reads?|reported|gave|took) )"
    r"(?P<sys>\d{2,3}) over (?P<dia>\d{2,3})"
    r"(?=[,;.)]|$| (?:and|with|by|now|on|pulse|heart|sat|sats|here|per)\b)(?!\.\d)"
)
# Of a game or an examination.
_RESULT = re.compile(
    r"\b(?:scores?|scored|game|match|exam|won|lost|beat|grade|lead|vision|acuity|psi|tires?|tyres?)"
    r"\b[\s:,]*(?:(?:was|is|of|at|by|final|the)\s+){0,2}$"
)
_RESULT_REACH = 30
_LEAST_PULSE_PRESSURE = 10
_LEAST_DIASTOLIC = 30
# "Pressure seventy over forty", "BP sixty over palp".
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_IN_WORDS = rf"{_TENS}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
_PRESSURE_IN_WORDS = re.compile(
    r"\b(?:pressures?|bp|b/p|systolic)(?:'s)?(?: (?:is|was|of|only|about|at|in|the)){0,3}"
    rf" (?P<sys>{_IN_WORDS})(?: over (?:palp\w*|{_IN_WORDS})| palp\w*| systolic)"
)
# Pressure, pulse, breathing rate and saturation in a row.
_APART = r",? ?[,;/-]? ?"
_ROW = re.compile(
    rf"(?<![\d./])(?P<sys>\d{{2,3}}) ?/ ?(?:\d{{2,3}}|p|palp){_APART}(?P<hr>\d{{2,3}})(?![\d.%/])"
    rf"{_APART}(?P<rr>\d{{1,2}})(?![\d.%/])"
    rf"(?:{_APART}(?P<spo2>\d{{2,3}}) ?(?:%|(?=$|[,;.])))?"
    r"(?! ?(?:years?|yrs?|days?|hours?|weeks?|mg|ml|yo|y/o|mcg))"
)
_ROW_RANGES = {"sys": (40, 300), "hr": (20, 250), "rr": (4, 70)}
# Temperature, pulse and breathing rate before the pressure, as screens print them.
_HEAT_FIRST = re.compile(
    r"(?P<t>\d(?<![\d./]\d)\d{1,2}(?P<exact>\.\d{1,2})?)\s?°?\s?[cf]?"
    r"[\s,;/-]{1,3}(?P<hr>\d{2,3})[\s,;/-]{1,3}(?P<rr>\d{1,2})[\s,;/-]{1,3}(?P<sys>\d{2,3})"
    r" ?/ ?(?P<dia>\d{2,3})(?![\d.])"
    r"(?:[\s,;/-]{1,3}(?P<spo2>\d{2,3})(?! ?/|\d|\.\d))?"
)
_SIGNS = re.compile(r"\bv(?:s|itals?(?: signs)?)[: ]{1,3}$")
# "E1V1M4" without the name of the scale, "GCS eye 2, verbal 1, motor 4", "E3 M6 V4".
_APART_PARTS = r"[ ,;/)-]{0,3}(?:gcs )?"
_VOICE = r"v(?:erbal|oice)?(?: response)?[ :=(]{0,3}"
_MOTOR = r"m(?:otor)?(?: response)?[ :=(]{0,3}"
_EYES_VOICE_MOTOR = re.compile(
    rf"\be(?:yes?)?(?: opening| response)?[ :=(]{{0,3}}(?P<e>[1-4]){_APART_PARTS}"
    rf"(?:{_VOICE}(?P<v>[1-5]|t){_APART_PARTS}{_MOTOR}(?P<m>[1-6])\b"
    rf"|{_MOTOR}(?P<m2>[1-6]){_APART_PARTS}{_VOICE}(?P<v2>[1-5]|t)\b)"
)
# What a glucose meter shows beyond its range: "meter reads LO", "sugar HI".
_METER = re.compile(
    r"\b(?:(?P<meter>meter|glucometer|accu-?chec?k|machine|cgm|dexcom|libre|sensor"
    r"|finger[ -]?stick)|(?:blood )?sugars?|glucose|bgl?|bs|fsbs|fsbg|cbg|d-?stick)"
    r"(?: ?[:=]| (?:just|only|now|is|was|reads?|reading|says?|said|shows?|showed|of|at|came|comes"
    r"|up|back|still|registers?)){0,4} ?[\"']?"
    r"(?:(?P<low>lo\b|(?(meter)low\b|lo\b))|(?P<high>hi\b))"
    r"(?![ -]?(?:batter\w*|normal|grade|alarm|alert|risk|lo\b|mein|cal\w*|carb\w*|fat|sodium|res\b"
    r"|top|fi\b|dose|chair|and low))"
)
# mg/dL; what most meters call LO and HI.
_METER_LOW, _METER_HIGH = 20.0, 600.0
# "Has 38.6", "with 38.4", ", 38.4,": nothing else in a note is written so.
_HEAT = re.compile(
    r"(?:\b(?:has|had|with|hit|hits|reached|spiked|running|ran|spiking|burning at|is at)"
    r" (?:a |an |to |up to |about )?|[,;] )(?P<n>3[89]\.\d|4[012]\.\d|10[0-6]\.\d)"
    r"(?=[,.;)]|$| (?:and|at|rectal\w*|today|now|tonight|here|c|f|since|by|on|with|but|axill\w*"
    r"|this)\b)(?!\.\d)"
)
_RANGE_ENDS = re.compile(r"\b(?:low?|hi)\b")


def spoken(folded: str) -> Iterator[Said]:
    """Every value that is told so."""
    for match in _PRESSURE.finditer(folded) if " over " in folded else ():
        if _RESULT.search(folded, max(0, match.start("sys") - _RESULT_REACH), match.start("sys")):
            continue
        systolic, diastolic = float(match["sys"]), float(match["dia"])
        if _LEAST_DIASTOLIC <= diastolic <= systolic - _LEAST_PULSE_PRESSURE:
            yield Measure.SYSTOLIC, systolic, match.start("sys"), match.end()
            yield Measure.DIASTOLIC, diastolic, match.start("sys"), match.end()
    for match in _PRESSURE_IN_WORDS.finditer(folded) if "ty" in folded else ():
        yield Measure.SYSTOLIC, number(match["sys"]), match.start(), match.end()
    for match in _ROW.finditer(folded) if "/" in folded else ():
        if all(low <= float(match[part]) <= high for part, (low, high) in _ROW_RANGES.items()):
            yield Measure.HEART_RATE, float(match["hr"]), *match.span("hr")
            yield Measure.RESPIRATORY_RATE, float(match["rr"]), *match.span("rr")
            if match["spo2"] and 50 <= float(match["spo2"]) <= 100:
                yield Measure.SPO2, float(match["spo2"]), *match.span("spo2")
    for match in _HEAT_FIRST.finditer(folded) if "/" in folded else ():
        heat = celsius(float(match["t"]))
        if not match["exact"] and not _SIGNS.search(
            folded, max(0, match.start() - 14), match.start()
        ):
            continue
        rates_stand = all(
            low <= float(match[part]) <= high for part, (low, high) in _ROW_RANGES.items()
        )
        if rates_stand and 30 <= heat <= 44:
            yield Measure.TEMPERATURE, heat, *match.span("t")
            yield Measure.HEART_RATE, float(match["hr"]), *match.span("hr")
            yield Measure.RESPIRATORY_RATE, float(match["rr"]), *match.span("rr")
            if folded[match.start("sys") - 1] == "/":  # else it is read by itself
                yield Measure.SYSTOLIC, float(match["sys"]), match.start("sys"), match.end("dia")
                yield Measure.DIASTOLIC, float(match["dia"]), match.start("sys"), match.end("dia")
            if match["spo2"] and 50 <= float(match["spo2"]) <= 100:
                yield Measure.SPO2, float(match["spo2"]), *match.span("spo2")
    for match in _EYES_VOICE_MOTOR.finditer(folded):
        voice = (match["v"] or match["v2"]).replace("t", "1")
        total = int(match["e"]) + int(voice) + int(match["m"] or match["m2"])
        yield Measure.GCS, total, match.start(), match.end()
    for match in _METER.finditer(folded) if _RANGE_ENDS.search(folded) else ():
        value = _METER_HIGH if match["high"] else _METER_LOW
        yield Measure.GLUCOSE, value, match.start(), match.end()
    for match in _HEAT.finditer(folded):
        yield Measure.TEMPERATURE, celsius(float(match["n"])), match.start(), match.end()


# A row of labels with the row of their values behind it: "HR/BP/RR: 134, 82/40, 36".
_COLUMN = re.compile(
    r"(?:(?P<hr>hr|pulse|heart ?rate|p)|(?P<rr>rr|resp(?:s|irations|(?:iratory)? ?rate)?|r)"
    r"|(?P<bp>b/?p|blood ?pressure)|(?P<sys>sbp|systolic(?: ?bp)?)|(?P<dia>dbp|diastolic(?: ?bp)?)"
    r"|(?P<spo2>sp?o2|o2 ?sats?|sao2|sats?)|(?P<temp>temp(?:erature)?|t)|(?P<pain>pain(?: ?score)?)"
    r"|(?P<gcs>gcs)|(?P<glucose>glucose|bgl?|bs|fsbs|cbg))(?![a-z0-9])"
)
_COLUMN_WORDS = (
    "hr pulse heart heartrate p rr resp resps respirations respiratory resprate r bp b/p blood "
    "bloodpressure sbp systolic dbp diastolic sp spo o sao sat sats temp temperature t pain "
    "painscore gcs glucose bg bgl bs fsbs cbg"
)
COLUMN_WORDS = frozenset(_COLUMN_WORDS.split())
_COLUMN_MEASURES = {
    "hr": Measure.HEART_RATE,
    "p": Measure.HEART_RATE,
    "r": Measure.RESPIRATORY_RATE,
    "t": Measure.TEMPERATURE,
    "rr": Measure.RESPIRATORY_RATE,
    "bp": Measure.SYSTOLIC,
    "sys": Measure.SYSTOLIC,
    "dia": Measure.DIASTOLIC,
    "spo2": Measure.SPO2,
    "temp": Measure.TEMPERATURE,
    "pain": Measure.PAIN,
    "gcs": Measure.GCS,
    "glucose": Measure.GLUCOSE,
}
_BETWEEN_COLUMNS = re.compile(r"[\s,;/-]{1,12}")
_BEFORE_ROW = re.compile(r"[\s:;,=-]{1,40}(?:\d{1,2}:\d\d[\s,;]{1,6})?(?=\d)")
_CELL = re.compile(
    r"(?P<n>\d{1,4}(?:\.\d+)?)(?P<unit>\s?(?:%|°? ?[fc]\b|bpm\b|/ ?min\b|/10\b(?! ?/)|/15\b))?"
)
_CELL_OF_PRESSURE = re.compile(r"(?P<n>\d{2,3}) ?/ ?(?P<dia>\d{2,3})(?P<unit> ?mm ?hg)?(?!\d)")
_CELL_END = re.compile(r"\s{0,4}(?:$|[.,;:|)<\]}]|\b(?:on|ra|r/a|room)\b|(?=[a-z]{1,4}:))")
_ANY_CELL = re.compile(r"\d{1,4}(?:\.\d+)?(?: ?/ ?\d{2,3})?")
_GAP = re.compile(r"[\s,;]{1,12}")
_GAP_OR_STROKE = re.compile(r"[\s,;]{1,12}|\s?[/-]\s?")
_GAP_AND_NUMBER = re.compile(r"[\s,;/-]{1,12}(?=\d)")
_ONE_LETTER = frozenset("prt")
_LEAST_MG = 34  # a glucose below it with a decimal point is in mmol/L
_SURE_HEADER = 3  # labels in a row that no sentence has
_MOST_COLUMNS = 12
Table = tuple[list[Said], int, int]
"""The values of a table, and where it stands; of one that cannot be told apart, none."""


def tables(folded: str, starts: Iterable[int]) -> Iterator[Table]:
    """Rows of labels with a row of as many values; ``starts`` are where a label may begin."""
    done = 0
    for start in starts:
        if start < done or (start and folded[start - 1].isalnum()):
            continue
        names, end, slashed = _header(folded, start)
        done = max(end, start)
        if names[:1] == ["pain"] and start > 1 and folded[start - 2].isalpha():
            names = names[1:]  # "ankle pain, HR 78"
        row = _BEFORE_ROW.match(folded, end) if len(names) > 1 else None
        named = _ONE_LETTER.isdisjoint(names) or (slashed and not _ONE_LETTER.issuperset(names))
        if row is None or (len(names) < _SURE_HEADER and not named):
            continue
        said, row_end = _zipped(folded, names, row.end(), slashed)
        if said:
            done = row_end
            yield said, start, row_end
        elif not slashed and len(names) >= _SURE_HEADER:
            cells = _cells(folded, row.end())
            if cells > 1 and cells != len(names):
                yield [], start, end


def _header(folded: str, start: int) -> tuple[list[str], int, bool]:
    """The labels that follow each other from ``start``, and whether strokes part them."""
    names: list[str] = []
    end, slashed = start, False
    column = _COLUMN.match(folded, start)
    while column is not None and len(names) < _MOST_COLUMNS:
        name = column.lastgroup or ""
        names.append(column[0] if column[0] in _ONE_LETTER else name)
        end = column.end()
        between = _BETWEEN_COLUMNS.match(folded, end)
        column = _COLUMN.match(folded, between.end()) if between else None
        slashed = slashed or (
            column is not None and not {"/", "-"}.isdisjoint(folded[end : column.start()])
        )
    return names, end, slashed


def _zipped(folded: str, names: list[str], place: int, slashed: bool) -> tuple[list[Said], int]:
    """The values from ``place`` on if there are as many as ``names``, and where they end."""
    said: list[Said] = []
    for index, name in enumerate(names):
        if index:
            gap = (_GAP_OR_STROKE if slashed else _GAP).match(folded, place)
            if gap is None:
                return [], 0
            place = gap.end()
        cell = _CELL_OF_PRESSURE.match(folded, place) if name == "bp" else None
        cell = cell or _CELL.match(folded, place)
        if cell is None:
            return [], 0
        measure, value = _COLUMN_MEASURES[name], float(cell["n"])
        if measure is Measure.TEMPERATURE:
            value = celsius(value)
        elif measure is Measure.GLUCOSE and value < _LEAST_MG and "." in cell["n"]:
            value = round(value * 18)
        low, high = PLAUSIBLE[measure]
        if not low <= value <= high:
            return [], 0
        said.append((measure, value, *cell.span("n")))
        if cell.re is _CELL_OF_PRESSURE:
            said.append((Measure.DIASTOLIC, float(cell["dia"]), *cell.span("n")))
        place = cell.end()
    if _GAP_AND_NUMBER.match(folded, place) or not _CELL_END.match(folded, place):
        return [], 0
    return said, place


def _cells(folded: str, place: int) -> int:
    count = 1
    cell = _ANY_CELL.match(folded, place)
    while cell is not None and count <= _MOST_COLUMNS:
        following = _GAP_AND_NUMBER.match(folded, cell.end())
        cell = _ANY_CELL.match(folded, following.end()) if following else None
        count += following is not None
    return count
