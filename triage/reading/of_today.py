"""Words of the past that tell of today, by the words beside them, spelled so that they do.

"History of present illness", "past 2 hours" and "s/p fall" are of today; "history of HTN with
crushing chest pain" is so from its "with" on.  Each word keeps its place in the text.
"""

from __future__ import annotations

_STOPS = frozenset(".!?;")
_COLONS = frozenset([":", "=", "-"])
_HISTORY = frozenset(["history", "hx"])
_CUES = frozenset(["history", "hx", "pmh", "pmhx", "phx", "psh", "h/o", "s/p", "hpi"])
_PAST = frozenset(["prior", "previous", "past"])
# "Past medical history", "no history": as they say.
_OF_ANOTHER_TIME = frozenset(
    ["past", "medical", "surgical", "psychiatric", "psych", "family", "fam", "familial", "social",
     "no", "without", "denies", "cardiac", "obstetric", "ob", "gyn", "known", "pmh", "prior"]
)  # fmt: skip
_PRESENT = frozenset(["present", "presenting", "current"])
_VISIT = frozenset(
    ["illness", "complaint", "complaints", "problem", "concern", "condition", "symptoms", "episode",
     "event", "events", "injury", "incident", "visit", ":"]
)  # fmt: skip
_EVENTS = frozenset(["event", "events", "illness", "injury", "incident", "accident", "complaint"])
_TOLD = frozenset(
    ["per", "from", "by", "obtained", "given", "provided", "taken", "gathered", "reported", "via",
     "source", "limited", "unobtainable", "unavailable", "unreliable", "difficult", "cannot"]
)  # fmt: skip
_RECORDS = frozenset(
    ["chart", "charts", "record", "records", "emr", "ehr", "epic", "childhood", "birth", "past",
     "old", "previous", "prior"]
)  # fmt: skip
_KIND = frozenset(
    ["brief", "clinical", "triage", "interval", "presenting", "present", "focused", "collateral",
     "event", "incident", "injury", "current", "recent", "short", "additional", "nursing", "ems"]
)  # fmt: skip
_AND = frozenset(["&", "/", "and"])
_EXAM = frozenset(["physical", "exam", "examination", "pe", "assessment", "presentation"])
# What may stand before a bare "History:" without being a complaint.
_PERSON = frozenset(
    ["year", "years", "yr", "yrs", "old", "male", "female", "man", "woman", "boy", "girl", "pt",
     "patient", "is", "the", "triage", "note", "nurse", "age", "sex", "name", "y/o", "yo", "mo",
     "month", "months", "day", "days", "ed", "er", "this"]
)  # fmt: skip
CHRONIC = frozenset(
    ["htn", "hypertension", "dm", "dm1", "dm2", "t1dm", "t2dm", "iddm", "niddm", "diabetes", "copd",
     "cad", "chf", "asthma", "ckd", "esrd", "hld", "hyperlipidemia", "gerd", "hypothyroidism",
     "depression", "anxiety", "bipolar", "schizophrenia", "cabg", "dementia", "cancer", "osa",
     "obesity", "arthritis", "migraine", "migraines", "hiv"]
)  # fmt: skip
"""What a list of diseases begins with, by its usual names."""
_OF_A_LIST = CHRONIC | {"none", "no", "nil", "healthy", "hep"}
_FIRST = 3
_LISTED = 14
# What happens once, and to which care is sought at once; operations are not among them.
_ACUTE_EVENT = frozenset(
    ["fall", "falls", "fell", "falling", "mvc", "mva", "mcc", "mcv", "rta", "rtc", "tc", "gsw",
     "gsws", "gunshot", "shot", "stab", "stabbing", "stabbed", "assault", "assaulted", "od",
     "overdose", "overdosed", "ingestion", "ingested", "ingesting", "seizure", "seizures", "sz",
     "syncope", "syncopal", "collapse", "arrest", "rosc", "cpr", "burn", "burns", "bite", "bites",
     "bit", "bitten", "sting", "collision", "crash", "wreck", "rollover", "accident", "trauma",
     "hanging", "strangulation", "strangled", "drowning", "submersion", "electrocution", "choking",
     "explosion", "blast", "crush", "struck", "hit", "tased", "taser", "attempt", "ped", "auto",
     "pedestrian", "altercation", "fight", "poisoning", "exposure", "laceration", "jump", "jumped",
     "code", "coded", "narcan", "naloxone", "injury"]
)  # fmt: skip
_EVENT_REACH = 5
_DATED_REACH = 14
_LONG_UNITS = frozenset(["month", "months", "year", "years", "yr", "yrs", "decades"])
_BACK = frozenset(["ago", "back", "prior", "earlier", "before"])
_LONG_AGO = frozenset(
    ["old", "remote", "prior", "previous", "childhood", "history", "hx", "chronic"]
)
_SHORT_UNITS = frozenset(
    ["hour", "hours", "hr", "hrs", "h", "minutes", "min", "mins", "day", "days", "night", "nights",
     "week", "weeks", "wk", "wks", "month"]
)  # fmt: skip
_COUNTS = frozenset(
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "few",
     "several", "couple", "of", "many", "half"]
)  # fmt: skip
# A complaint of today behind "with"; what a disease leaves or brings ("neuropathy", "weakness",
# "aura", "bleeding") is none.
_OF_NOW = frozenset(
    ["crushing", "sudden", "suddenly", "acute", "acutely", "worsening", "worsened", "worse",
     "increasing", "increased", "new", "active", "actively", "onset", "chest", "cp", "sob",
     "dyspnea", "shortness", "difficulty", "breathing", "suicidal", "si", "homicidal", "overdose",
     "od", "ingestion", "unresponsive", "unresponsiveness", "stemi", "gsw",
     "anaphylaxis", "arrest", "cpr", "dka", "slurred", "unconscious", "seizing", "stridor",
     "fever", "fevers", "complaint", "complaints", "c/o", "cc", "today"]
)  # fmt: skip
_SKIPPED = frozenset(["a", "an", "the", "his", "her", "severe", "ongoing", "of", "some", "very"])
_BEHIND_CUE = frozenset(
    ["of", ":", "-", "is", "was", "the", "a", "an", "significant", "for", "includes"]
)
_NOT_BEFORE_ACUTE = frozenset([",", "of", "and", "or", "/", "&", "on", ":", "no", "with", "an"])
_FETAL = frozenset(
    ["tones", "heart", "rate", "heard", "doppler", "reactive", "present", "movement"]
)
_PREGNANCY = frozenset(
    ["pregnant", "pregnancy", "gestation", "fetal", "weeks", "wks", "contractions", "labor", "ob"]
)


def told_of_today(texts: list[str], present: set[str]) -> None:
    """Respell, in place, those words of the past in ``texts`` that tell of today."""
    if not _HISTORY.isdisjoint(present):
        _headings(texts)
    if not _PAST.isdisjoint(present):
        _lately(texts)
    if "s/p" in present or "status" in present:
        _after_an_event(texts)
    if "fh" in present:
        _of_the_family(texts)
    if not _CUES.isdisjoint(present):
        _out_of_history(texts)


def _headings(texts: list[str]) -> None:
    for place, word in enumerate(texts):
        if word in _HISTORY and _of_this_visit(texts, place):
            texts[place] = "hpi"


def _of_this_visit(texts: list[str], place: int) -> bool:
    """Whether the history named at ``place`` is that of the present illness."""
    before = texts[place - 1] if place else ""
    if before in _OF_ANOTHER_TIME:
        return False
    behind = [*texts[place + 1 : place + 6], "", "", ""]
    if behind[0] == "of":
        of = behind[1:] if behind[1] != "the" else behind[2:]
        if of[0] in _PRESENT:
            return of[1] in _VISIT
        return of[0] in _EVENTS and (of[1] in _COLONS or behind[1] == "the")
    if behind[0] in _TOLD:
        return _RECORDS.isdisjoint(behind) and not behind[1][:1].isdigit()
    if behind[0] in _AND:
        return behind[1] in _EXAM
    if behind[0] not in _COLONS:
        return False
    return before in _KIND or (behind[0] == ":" and _opens(texts, place))


def _opens(texts: list[str], place: int) -> bool:
    """Whether a bare "History:" is the first that is told, and no list of diseases."""
    if any(len(word) > 1 and word.isalpha() and word not in _PERSON for word in texts[:place]):
        return False
    told = texts[place + 2 : place + 2 + _LISTED]
    end = next((at for at, word in enumerate(told) if word in _STOPS), len(told))
    return _OF_A_LIST.isdisjoint(told[: min(end, _FIRST)])


def _lately(texts: list[str]) -> None:
    """No previous time: "prior to arrival", "the past 2 hours"."""
    for place, word in enumerate(texts[:-1]):
        if word in ("prior", "previous") and texts[place + 1] == "to":
            texts[place] = "before"
        elif word == "past":
            at = place + 1
            while at < len(texts) and (texts[at] in _COUNTS or texts[at][0].isdigit()):
                at += 1
            counted = at > place + 1
            if at < len(texts) and (
                texts[at] in _SHORT_UNITS or (counted and texts[at] == "months")
            ):
                texts[place] = "these"


def _after_an_event(texts: list[str]) -> None:
    """Of the past is "s/p appendectomy", of today "s/p fall" unless it is dated."""
    for place, word in enumerate(texts):
        post = word == "status" and texts[place + 1 : place + 2] == ["post"]
        if word != "s/p" and not post:
            continue
        start = place + 1 + post
        named = _to_stop(texts, start, _EVENT_REACH)
        if "," in named:
            named = named[: named.index(",")]
        if _ACUTE_EVENT.isdisjoint(named) or not _LONG_AGO.isdisjoint(named):
            continue
        if _dated(_to_stop(texts, start, _DATED_REACH)):
            continue
        texts[place] = "after"
        if post:
            texts[place + 1] = "the"


def _of_the_family(texts: list[str]) -> None:
    """The family is "FH: stroke", the heart of a child in the womb "FH 140"."""
    if not _PREGNANCY.isdisjoint(texts):
        return
    for place, word in enumerate(texts):
        if word != "fh":
            continue
        behind = [*texts[place + 1 : place + 3], "", ""]
        told = behind[1] if behind[0] in _COLONS else behind[0]
        if told and not told[0].isdigit() and told not in _FETAL:
            texts[place] = "fhx"


def _out_of_history(texts: list[str]) -> None:
    """Where behind a history the complaint of today follows: "hx of HTN with chest pain"."""
    place = 0
    while place < len(texts):
        if texts[place] not in _CUES:
            place += 1
            continue
        at = place + 1
        while at < len(texts) and texts[at] in _BEHIND_CUE:
            at += 1
        first = at
        while at < len(texts) and texts[at] not in _STOPS and texts[at] not in _CUES:
            word = texts[at]
            if word == "with" and at > first and _of_now(texts, at + 1):
                texts[at] = "has"
            elif (
                word == "acute"
                and at > first
                and texts[at - 1] not in _NOT_BEFORE_ACUTE
                and not _dated(_to_stop(texts, at, _DATED_REACH))
            ):
                texts[at] = "acutely"
            at += 1
        place = at


def _of_now(texts: list[str], start: int) -> bool:
    """Whether the words from ``start`` on name a complaint of today."""
    told = _to_stop(texts, start, _DATED_REACH)
    if "," in told:
        told = told[: told.index(",")]
    at = 0
    while at < len(told) and told[at] in _SKIPPED:
        at += 1
    return not _OF_NOW.isdisjoint(told[at : at + 2]) and not _dated(told)


def _to_stop(texts: list[str], start: int, reach: int) -> list[str]:
    told = texts[start : start + reach]
    end = next((at for at, word in enumerate(told) if word in _STOPS), len(told))
    return told[:end]


def is_year(word: str) -> bool:
    """Whether ``word`` is a year of a living memory."""
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")


def _dated(told: list[str]) -> bool:
    """Whether ``told`` names a year, or months or years that have passed."""
    for at, word in enumerate(told):
        if is_year(word):
            return True
        if word in _LONG_UNITS and not _BACK.isdisjoint(told[at + 1 : at + 2]):
            return True
        if word == "last" and not _LONG_UNITS.isdisjoint(told[at + 1 : at + 2]):
            return True
    return False
