"""Where a text that speaks of relatives speaks of the patient after all."""

from __future__ import annotations

from triage.reading.words import Words

# Who brings a patient: "the daughter says that her mother had a stroke" tells of the patient.
_TELLERS = frozenset(
    ["daughter", "son", "husband", "wife", "grandson", "granddaughter", "neighbor", "caregiver",
     "child", "children", "ems", "crew", "medics"]
)  # fmt: skip
_ALONG = frozenset(["by", "per", "from", "with"])
_WHOSE = frozenset(["his", "her", "my", "their", "patient", "pt", "a", "an"])
_JOINTS = frozenset(["and", "so", ","])
_PATIENT = frozenset(["he", "she", "pt", "patient", "i", "now", "today"])
_REACH = 8
_SAYS = frozenset(
    ["says", "states", "reports", "said", "brought", "called", "tells", "told", "noticed", "found"]
)  # fmt: skip


def brought_by(words: Words, place: int) -> bool:
    """Whether just before ``place`` somebody is named who would tell of the patient."""
    return not _TELLERS.isdisjoint(words.texts[max(0, place - _REACH) : place])


def speaks(words: Words, place: int) -> bool:
    """Whether the relative named at ``place`` tells of the patient: "sister says she is on it"."""
    return not _SAYS.isdisjoint(words.texts[place + 1 : place + 2])


def told_by_kin(words: Words) -> bool:
    """Whether anybody is named who would tell of the patient, so that a mother may be she."""
    return not _TELLERS.isdisjoint(words.texts)


def whose(words: Words, place: int) -> bool:
    """Whether the one named at ``place`` is somebody else: "her mother", "a neighbor".

    "Mom had a seizure" may be said by a child of the patient, "found by a coworker, had a fit"
    tells of the patient.
    """
    return (
        place > 0
        and words.texts[place - 1] in _WHOSE
        and (place < 2 or words.texts[place - 2] not in _ALONG)
    )


_MEN = frozenset(
    ["father", "dad", "brother", "uncle", "grandfather", "grandpa", "husband", "boyfriend", "son",
     "nephew", "grandson", "fiance"]
)  # fmt: skip
_WOMEN = frozenset(
    ["mother", "mom", "sister", "aunt", "grandmother", "grandma", "wife", "girlfriend", "daughter",
     "niece", "granddaughter", "fiancee"]
)  # fmt: skip
# Who may be the patient, of whom a child, a parent or a spouse speaks.
_MAY_BE_PATIENT = frozenset(
    ["father", "dad", "mother", "mom", "grandfather", "grandpa", "grandmother", "grandma",
     "husband", "wife", "son", "daughter", "parents", "twin", "partner", "spouse"]
)  # fmt: skip
_MALE = frozenset(["m", "male", "man", "boy", "gentleman"])
_FEMALE = frozenset(["f", "female", "woman", "girl", "lady"])
_BEFORE_SEX = frozenset(["yo", "y", "o", "old", "y/o", "yr", "yrs", "mo"])
_OWNERS = frozenset(["his", "her", "their", "patient", "pt"])
_BRINGS = frozenset(["by", "per", "from"])
_WHO_BRINGS = frozenset(["my", "a", "the", "our", "is", "that"])
# Somebody beside the relative who may be the patient.
_THE_TELLER = frozenset(["patient", "pt", "me", "i'm", "am", "myself", "anxious", "upset"])


def of_another(words: Words, place: int) -> bool:
    """Whether the state of the relative named at ``place`` cannot be that of the patient.

    "Mother is on chemotherapy" may be told of the patient by her child; of a patient of the other
    sex, or beside one named as such, it is told of the relative.
    """
    texts = words.texts
    place += texts[place] == "pregnant"  # "his pregnant wife"
    before = texts[max(0, place - 2) : place]
    if not _BRINGS.isdisjoint(before[-1:]) or (before[-1:] and before[0] in _BRINGS):
        return False
    if brought_by(words, place):
        return False
    if _opens(texts, place):
        return False
    named = texts[place]
    if (named in _MEN and _sex(texts) == "f") or (named in _WOMEN and _sex(texts) == "m"):
        return True
    if named not in _MAY_BE_PATIENT:
        return True
    behind = texts[place + 1 :]
    pronoun = "she" if named in _MEN else "he" if named in _WOMEN else ""
    return not _OWNERS.isdisjoint(before[-1:]) or not {"patient", "pt", pronoun}.isdisjoint(behind)


def _opens(texts: list[str], place: int) -> bool:
    """Whether nobody else is named as the patient: "my cousin got stabbed, he is in the car"."""
    return _WHO_BRINGS.issuperset(texts[:place]) and _THE_TELLER.isdisjoint(texts[place + 1 :])


def _sex(texts: list[str]) -> str:
    """The sex of the patient, by the first word that tells it beside an age or by itself."""
    for place, word in enumerate(texts):
        if word not in _MALE and word not in _FEMALE:
            continue
        before = texts[place - 1] if place else ""
        if len(word) == 1 and not (before[:1].isdigit() or before in _BEFORE_SEX):
            continue
        return "m" if word in _MALE else "f"
    return ""


def back_to_patient(words: Words) -> list[int]:
    """Where a sentence turns back: "her mother died and she has chest pain"."""
    texts = words.texts
    return [
        place
        for place, word in enumerate(texts[:-1])
        if word in _JOINTS and texts[place + 1] in _PATIENT
    ]
