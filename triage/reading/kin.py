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


def brought_by(words: Words, place: int) -> bool:
    """Whether just before ``place`` somebody is named who would tell of the patient."""
    return not _TELLERS.isdisjoint(words.texts[max(0, place - _REACH) : place])


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


def back_to_patient(words: Words) -> list[int]:
    """Where a sentence turns back: "her mother died and she has chest pain"."""
    texts = words.texts
    return [
        place
        for place, word in enumerate(texts[:-1])
        if word in _JOINTS and texts[place + 1] in _PATIENT
    ]
