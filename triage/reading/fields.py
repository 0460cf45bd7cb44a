"""A note as a form: answers, brackets, boxes and lists, and how far each one speaks."""

from __future__ import annotations

from triage.reading.denial import describes
from triage.reading.of_today import CHRONIC, is_year
from triage.reading.words import Words

_PAIRS = {")": "(", "]": "[", "}": "{"}
_OPENING = frozenset(_PAIRS.values())
_ANSWERING = frozenset(
    ["no", "none", "neg", "negative", "denies", "denied", "absent", "yes", "pos", "positive",
     "n", "y"]
)  # fmt: skip
# Of how a form was filled in: "Allergies: none" says nothing about the complaint before it.
_ADMINISTRATIVE = frozenset(
    ["allergies", "allergy", "pmh", "psh", "pmhx", "meds", "medications", "medicines", "isolation",
     "travel", "interpreter", "falls", "pregnant", "latex", "surgeries", "history", "hx",
     "precautions", "contacts", "immunizations", "language", "insurance", "thinners",
     "anticoagulants", "weapons", "smoker", "tobacco", "epi", "narcan", "airbag"]
)  # fmt: skip
_TESTS = frozenset(
    ["covid", "flu", "influenza", "strep", "rsv", "hcg", "trop", "troponin", "ua", "fast", "ct",
     "xray", "ekg", "ecg", "dimer", "swab", "tox", "etoh", "mono", "hiv", "monospot"]
)  # fmt: skip
_STOPS = frozenset(".;")
_ITEM_ENDS = frozenset(".;,!?")
# Of a list, whose items have dashes before them, or of a cell beside its name.
_BEFORE_ITEMS = frozenset(
    [",", ":", "no", "denies", "negative", "negatives", "pmh", "pmhx", "meds", "psh",
     "fhx", "fh"]
)  # fmt: skip
_WITHOUT = frozenset(["no", "without", "denies", "any", "denied"])
_REACH_NO = 3
_LIST_REACH = 60
_APART = frozenset(",.;:!?")
_MOST_WORDS = 6  # in an item of a list
_LASTING = CHRONIC | frozenset(
    ["gout", "cva", "tia", "mi", "afib", "old", "prior", "previous", "remote", "type", "stents",
     "stent", "pacemaker", "ppm", "icd", "epilepsy", "bph", "pvd", "pad", "neuropathy", "glaucoma",
     "and", "chronic"]
)  # fmt: skip
_BOXES = frozenset("\u2610\u25a1")
_FEW_BOXES = 2
_BOX_WORDS = 5
_BOX_ENDS = frozenset([",", ".", ";", ":", "(", "x", "yes", "no", "\u2714", "\u2717"])
_MARKED_BOXES = frozenset("\u2610\u25a1\u2611\u2612\u25a0\u2713\u2714[")


def parts(words: Words, place: int) -> bool:
    """Whether a dash or bar by itself opens another statement: "denies cough - chest pain".

    "Chest pain - no", "2 - 3 days" and "left-sided" are one.
    """
    if place + 1 >= len(words.texts) or not place or words.texts[place - 1] in _BEFORE_ITEMS:
        return False
    start, end = words.places[place].span()
    if words.folded[start - 1] not in " -" or words.folded[end : end + 1] not in ("", " ", "-"):
        return False
    if _of_one_list(words.texts, place):
        return False
    behind = words.texts[place + 1]
    return behind not in _ANSWERING and not behind[0].isdigit()


def _of_one_list(texts: list[str], place: int) -> bool:
    """Whether a denial began with this mark: "Denies | chest pain | stridor"."""
    first = place
    for index in range(place - 1, max(0, place - _LIST_REACH), -1):
        if texts[index] in _STOPS:
            break
        if texts[index] == texts[place]:
            first = index
    before = first - 1 - (texts[first - 1] == ":")
    return first != place and texts[before] in _BEFORE_ITEMS


def closings(words: Words) -> list[int]:
    """For each word the place that closes the bracket it stands in, or the end of the text."""
    size = len(words.texts)
    opened: list[tuple[str, int]] = []
    pairs: dict[int, int] = {}
    for place, word in enumerate(words.texts):
        if word in _OPENING:
            opened.append((word, place))
        elif word in _PAIRS and opened and opened[-1][0] == _PAIRS[word]:
            pairs[opened.pop()[1]] = place
    found: list[int] = []
    inside = [size]
    for place in range(size):
        found.append(inside[-1])
        if place == inside[-1]:
            inside.pop()
        if place in pairs:
            inside.append(pairs[place])
    return [*found, size]


def is_denied(words: Words, place: int) -> bool:
    """Whether what is named at ``place`` is said to be none: "no past medical history"."""
    before = words.texts[max(0, place - _REACH_NO) : place]
    while not _APART.isdisjoint(before):
        before = before[1:]
    return not _WITHOUT.isdisjoint(before)


def answers_itself(words: Words, before: int) -> bool:
    """Whether the answer behind the word before ``before`` is about that word alone."""
    return not _ADMINISTRATIVE.isdisjoint(words.texts[max(0, before - 1) : before])


def of_a_named_test(words: Words, place: int) -> bool:
    """Whether the result at ``place`` is that of the test named before it: "covid negative"."""
    return not _TESTS.isdisjoint(words.texts[max(0, place - 1) : place])


def listed(words: Words, end: int) -> int:
    """Where the items of a list end that goes on behind ``end``: "PMH: gout; CVA. MI."

    An item is the name of what lasts, or what a year stands behind; all else is of today:
    "PMH: HTN. Cardiac arrest."
    """
    texts = words.texts
    while end < len(texts) and texts[end] in _STOPS:
        start = end + 1
        if texts[start : start + 1] and texts[start].isdigit():  # "2. CVA"
            start += 1 + (texts[start + 1 : start + 2] == ["."])
        stop = start
        while stop < len(texts) and texts[stop] not in _STOPS:
            stop += 1
        item = texts[start:stop]
        if len(item) > 1 and item[-1].isdigit() and len(item[-1]) < 3:  # of the next: "gout 2. CVA"
            item = item[:-1]
        dated = len(item) <= _MOST_WORDS and any(map(is_year, item[1:]))
        if not item or not (dated or all(map(_of_a_list, item))):
            return end
        end = stop
    return end


def _of_a_list(word: str) -> bool:
    return word in _LASTING or word == "-" or is_year(word)


def unticked(words: Words) -> list[tuple[int, int]]:
    """What stands behind each empty box: "[ ] chest pain [x] cough".

    One box by itself is a blank or an empty value.
    """
    texts = words.texts
    boxes = [
        place
        for place, word in enumerate(texts)
        if word in _MARKED_BOXES and (word != "[" or "]" in texts[place + 1 : place + 3])
    ]
    if len(boxes) < _FEW_BOXES:
        return []
    found: list[tuple[int, int]] = []
    for place, following in zip(boxes, [*boxes[1:], len(texts)], strict=True):
        if texts[place] not in _BOXES and texts[place + 1] != "]":
            continue
        start = place + 1 + (texts[place] == "[")
        stop = start
        while stop < min(following, start + _BOX_WORDS) and texts[stop] not in _BOX_ENDS:
            stop += 1
        if stop == following or (stop < len(texts) and texts[stop] in _STOPS):
            found.append((start, stop))
    return found


def nil_reach(words: Words, start: int) -> int:
    """Where the item ends that "nil" denies: a bare name up to the next mark, else nothing."""
    texts = words.texts
    stop = start
    while stop < len(texts) and texts[stop] not in _ITEM_ENDS:
        stop += 1
    item = texts[start:stop]
    if len(item) > _MOST_WORDS or any(map(describes, item)):
        return start
    return stop
