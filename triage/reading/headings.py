"""Where a note's fields begin: headings, markup and bullets, each the end of what stands before.

"PMH: HTN HPI: Actively seizing" and "<pmh>HTN</pmh><hpi>Actively seizing</hpi>" are two statements
each, however they are laid out; a denial or a history must not reach from one into the next.
"""

from __future__ import annotations

import re

# As in the templates of electronic records.
_SURE = (
    r"chief[ _]?complaints?|cc|presenting[ _](?:complaint|problem|history)"
    r"|reason[ _]for[ _](?:visit|call|presentation)|hpi|hpc"
    r"|(?:history|hx)[ _]of[ _](?:(?:the[ _])?present(?:ing)?[ _](?:illness|complaint)|events?)"
    r"|(?:past[ _])?(?:medical|surgical|psych(?:iatric)?|family|fam|social|obstetric|birth)[ _]"
    r"(?:history|hx)|past[ _](?:history|hx)|pmh?x?|pshx?|dhx|fhx|fm?hx|famhx|ob[ _]?hx"
    r"|problem[ _]list|comorbidities|(?:home|current|outpatient)[ _](?:meds|medications|medicines)"
    r"|(?:ems|field)[ _]meds|meds|allergies|ros|review[ _]of[ _]systems"
    r"|pertinent[ _](?:negatives?|positives?)|denies|endorses|physical[ _]exam|vitals"
    r"|vital[ _]signs|ddx"
)
# Words of other use, too: a heading only where they are capitalised.
_CAPITALISED = (
    r"pc|fh|shx?|phx|history|hx|background|(?:active[ _])?problems|medications?|medicines|rx"
    r"|allergy|negatives?|positives?|(?:brief|clinical|triage|interval|nursing|current)[ _]"
    r"(?:history|hx|notes?|assessment)|reports|pe|exam(?:ination)?|general|vs|obs|observations"
    r"|impression|assessment|plan|disposition|differential|diagnos[ie]s|dx|situation"
    r"|recommendations?|subjective|objective|mechanism|arrival(?:[ _]mode)?|mode|triage|nurse|ems"
    r"|notes?|comments?|narrative|interventions?|treatment|tx|labs|imaging|onset|lmp"
    r"|immunizations|isolation|travel(?:[ _](?:hx|history))?|interpreter|language|falls?[ _]risk"
    r"|code[ _]status|suicid(?:al|e)[ _]screen"
)
_OPEN, _CLOSE = r"[\[(\"'<*#_]{0,4}", r"[\])\"'*_]{0,4}"
_HEADING = re.compile(
    rf"(?<![\w/-]){_OPEN}(?:{_SURE}|(?-i:(?=[A-Z]))(?:{_CAPITALISED})|(?<=[\"<\[])(?:{_CAPITALISED}))"
    rf"{_CLOSE}\s?(?::(?!\d)|=|\||\]|>)(?!\s?\d)",
    re.IGNORECASE,
)
# One letter of SBAR or SOAP; "R: 24" and "P: 88" are vital signs.
_LETTER = re.compile(r"(?<![\w/.-])[SBARPOsbarpo]\s?:(?=\s*[A-Za-z])(?!\s*(?:no|yes)\b)")
# "Denies | fever": a name and its cell.
_NAMED = re.compile(rf"(?:^|[\n|>;.])\s*(?:{_SURE}|{_CAPITALISED})\s*:?\s*$", re.IGNORECASE)
_NAME_REACH = 40
# "Denies: \u2022 chest pain \u2022 stridor": the mark that comes first parts the items.
_LISTING = re.compile(
    r"\b(?:denie[sd]|neg(?:ative)?s?(?: for)?|no)\b\s*:?\s*([|\u2022\u00b7\u25cf\u25aa])[^.;\n]*$",
    re.IGNORECASE,
)
_LIST_REACH = 300
# Whatever stands first in a line and before a colon.
_LABEL = re.compile(r"[\s\"'*#>_-]*[A-Za-z][\w /&()'*_-]{0,30}(?::|=|\|)")
# Marks that part fields: tags, table cells, bullets, arrows, rules.
_MARK = re.compile(
    r"</?[A-Za-z][\w -]{0,20}/?>|(?<=\s)\|\s|[\u2022\u00b7\u25cf\u25aa\u2192\u21d2\u2026]|=>|#{2,}"
    r"|\\[nrt](?=[A-Z\W])|(?<=\s)//|[\]}],?\s*\""
)
_STOPS = frozenset(".!?;")
# What a cell of a table or a value behind an arrow answers.
_ANSWER = re.compile(
    r"\W*(?:no|none|neg(?:ative)?|denie[sd]|absent|yes|pos(?:itive)?|n|y|\d)\b", re.IGNORECASE
)


def field_starts(text: str) -> list[int]:
    """Offsets into ``text``, rising, at which a field begins that no full stop parts already."""
    starts = {match.start() for match in _HEADING.finditer(text)}
    starts.update(match.start() for match in _LETTER.finditer(text))
    starts.update(
        match.start()
        for match in _MARK.finditer(text)
        if not _ANSWER.match(text, match.end())
        and not _one_list(text, match)
        and not _NAMED.search(text, max(0, match.start() - _NAME_REACH), match.start())
    )
    return [start for start in sorted(starts) if not _parted(text, start)]


def _one_list(text: str, mark: re.Match[str]) -> bool:
    """Whether a denial began with this mark, which then parts what it denies."""
    opened = _LISTING.search(text, max(0, mark.start() - _LIST_REACH), mark.start())
    return opened is not None and opened[1] == mark[0].strip()


def _parted(text: str, start: int) -> bool:
    before = start - 1
    while before >= 0 and text[before] == " ":
        before -= 1
    return before < 0 or text[before] in _STOPS


def begins_with_label(line: str) -> bool:
    """Whether ``line`` begins like a field of a form."""
    return _LABEL.match(line) is not None
