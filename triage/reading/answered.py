"""Signs and answers, spelled as what they say: "(+)", "except", "Breathing: no".

What is excepted from a denial or set against it begins a sentence of its own; where a vital
function is asked for, "no" is the finding and no denial.  Each word keeps its place in the text.
"""

from __future__ import annotations

import re

_STOPS = frozenset(".!?;")
_DENIES = frozenset(
    ["no", "denies", "denied", "deny", "denying", "negative", "negatives", "neg", "without", "none",
     "never", "nor", "nothing", "unremarkable"]
)  # fmt: skip
_STATES = frozenset(["si", "hi", "avh", "ah", "vh", "ahvh", "cah"])
_HISTORY = frozenset(["history", "hx", "pmh", "pmhx", "allergies", "allergy", "relief"])
_NEAR = 4
_JOINTS = frozenset([",", "and", "/", "&"])
_POSITIVE = frozenset(["pos", "positive"])
_TESTS = frozenset(
    ["test", "tests", "strep", "covid", "flu", "influenza", "rsv", "hcg", "upt", "hpt", "pregnancy",
     "swab", "culture", "cultures", "ppd", "tb", "hiv", "antigen", "rapid", "mono", "troponin",
     "screen", "home", "uti", "mrsa", "contact", "contacts", "murphy", "mcmurray"]
)  # fmt: skip
_ANSWER_MARKS = frozenset([":", "?", "=", "("])
_SECOND = {"other": "than", "aside": "from", "apart": "from"}
_UNLESS = frozenset(["noted", "otherwise", "stated", "as", "indicated", "specified", "mentioned"])
_EXCEPTS = frozenset(["except", "besides", "excluding", "excepting"])
_SETS_AGAINST = _EXCEPTS | _POSITIVE | frozenset([*_SECOND, "unless", "yes", "+", "endorses"])

_NO = frozenset(["no", "none", "absent", "nil", "n", "lacking"])
_ASKS = frozenset([":", "?", "="])
_BEFORE_LABEL = frozenset([".", "!", "?", ";", ",", ":", "|"])
_OF_WHOM = frozenset(
    ["patient", "pt", "is", "are", "he", "she", "they", "the", "a", "infant", "baby", "child",
     "victim", "currently", "still", "does", "spontaneously", "spontaneous", "any", "palpable",
     "normal", "person", "caller", "has", "have", "there", "-", "*"]
)  # fmt: skip
_FUNCTIONS = frozenset(
    ["breathing", "respirations", "respiration", "breaths", "pulse", "pulses", "conscious",
     "responsive", "arousable", "rousable", "awake", "airway", "commands", "arm", "leg", "side",
     "hand", "extremities", "limbs", "arms", "legs", "patent", "clear", "open", "intact",
     "opening", "normally", "adequately", "effectively"]
)  # fmt: skip
# Labels from their last word backwards.  What must stand before it, if anything must.
_LEADS: dict[str, tuple[frozenset[str], ...]] = {
    "commands": (frozenset(["follows", "follow", "following", "obeys", "obey"]),),
    "patent": (frozenset(["airway"]),),
    "clear": (frozenset(["airway"]),),
    "open": (frozenset(["airway"]),),
    "intact": (frozenset(["airway"]),),
    "airway": (frozenset(["patent", "clear", "open", "intact", "protected", "secure"]),),
    "opening": (frozenset(["eye", "eyes"]),),
    **dict.fromkeys(("normally", "adequately", "effectively"), (frozenset(["breathing"]),)),
    **dict.fromkeys(
        ("arm", "leg", "side", "hand"),
        (frozenset(["left", "right", "l", "r"]), frozenset(["moves", "moving", "move"])),
    ),
    **dict.fromkeys(
        ("extremities", "limbs", "arms", "legs"),
        (frozenset(["all", "both", "four", "4"]), frozenset(["moves", "moving", "move"])),
    ),
}
# "SOB, breathing: no", "Concerns: airway - no": trouble is asked for, not the function.
_TROUBLE = frozenset(
    ["trouble", "difficulty", "difficulties", "problem", "problems", "concern", "concerns", "issue",
     "issues", "threat", "symptom", "symptoms", "pain", "abnormal", "abnormality", "abnormalities",
     "complaint", "complaints", "sob", "gi", "gu", "ros", "any"]
)  # fmt: skip
_TROUBLE_REACH = 14
_OF_A_LIMB = frozenset(["distal", "pedal", "dorsalis", "dp", "popliteal", "tibial", "carotid"])


def contrasted(
    texts: list[str], present: set[str], places: list[re.Match[str]], folded: str
) -> None:
    """Begin a sentence, in place, where something is set against a denial before it."""
    if _SETS_AGAINST.isdisjoint(present) or _DENIES.isdisjoint(present):
        return
    denied = False
    for place, word in enumerate(texts):
        if word in _STOPS:
            denied = False
        elif word in _DENIES:
            denied = True
        elif denied and (at := _begins(texts, place, places, folded)) >= 0:
            texts[at] = ";"
            denied = False


def _begins(texts: list[str], place: int, places: list[re.Match[str]], folded: str) -> int:
    """Where the sentence begins that the word at ``place`` sets against a denial, or -1."""
    word = texts[place]
    before = texts[place - 1] if place else ""
    behind = [*texts[place + 1 : place + 4], "", "", ""]
    if word in ("+", "endorses"):
        start, end = places[place].span()
        if word == "endorses" and end - start > 3:
            return -1  # the word itself, not "(+)"
        glued = word == "+" and start > 0 and folded[start - 1].isalnum()
        joins = behind[0] in _STATES or not behind[0].isalpha()
        return -1 if glued or joins else place
    if word == "yes":
        return place if before not in _ANSWER_MARKS and behind[0].isalpha() else -1
    if word in _POSITIVE:
        if before in _TESTS or not _TESTS.isdisjoint(behind):
            return -1
        if before in _JOINTS:
            return place - 1
        return place if behind[0] in (":", "for") else -1
    excepted = (
        word in _EXCEPTS
        or (word in _SECOND and behind[0] == _SECOND[word])
        or (word == "unless" and behind[0] in _UNLESS)
    )
    near = texts[max(0, place - _NEAR) : place]
    return place if excepted and _HISTORY.isdisjoint(near) else -1


def functions_lost(texts: list[str], present: set[str]) -> None:
    """Respell, in place, the "no" that answers a vital function: "Breathing: no"."""
    if _ASKS.isdisjoint(present) or _FUNCTIONS.isdisjoint(present):
        return
    for place in range(1, len(texts) - 1):
        if texts[place] not in _ASKS or texts[place - 1] not in _FUNCTIONS:
            continue
        answer = texts[place + 1]
        if answer == "not" and texts[place + 2 : place + 3] == ["present"]:
            answer = "no"
        elif not _ends(texts, place + 2):
            continue  # "Breathing: no distress"
        near = texts[max(0, place - _TROUBLE_REACH) : place + _TROUBLE_REACH]
        if not _TROUBLE.isdisjoint(near):
            continue
        if answer in _NO and _is_label(texts, place - 1, listed=texts[place] != "?"):
            texts[place] = ":"
            texts[place + 1] = "lacking"


def _ends(texts: list[str], place: int) -> bool:
    """Whether an answer is over at ``place``, where another label may follow it."""
    behind = texts[place : place + 3]
    return not behind or not behind[0][0].isalnum() or ":" in behind[1:]


def _is_label(texts: list[str], last: int, *, listed: bool) -> bool:
    """Whether the label that ends at ``last`` begins a field: no "trouble breathing: no".

    ``listed`` where a comma may part it from another: not in "trouble swallowing, breathing? no".
    """
    at = last
    for leads in _LEADS.get(texts[last], ()):
        at -= 1
        if at < 0 or texts[at] not in leads:
            return False
    while at and texts[at - 1] in _OF_WHOM:
        at -= 1
    if texts[last] in ("pulse", "pulses") and at and texts[at - 1] in _OF_A_LIMB:
        at -= 1
    return not at or (texts[at - 1] in _BEFORE_LABEL and (listed or texts[at - 1] != ","))
