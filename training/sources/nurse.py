"""A nurse's note from structured triage data, in one of five styles.

The same :class:`Presented` and the same draw give the same note.  A note says only what
was recorded: no room air, no appearance, no history is made up.  A pain score under seven
and the list of medicines are sometimes left out, as nurses do.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from training.sources.presented import GROUPED_AGE_YEARS, Presented, Signs, Transport
from training.sources.wording import LABELS, Labels, expanded, pain_words, temperature_words
from triage.case import Sex

_SEVERE_PAIN_FROM = 7.0  # never left out: the rules ask for it
_PAIN_LEFT_OUT = 0.2
_MEDICINES_LEFT_OUT = 0.25
_MOST_MEDICINES = 5
_READS_AS_FAHRENHEIT_FROM = 86


class Style(StrEnum):
    """How a note is told."""

    VIGNETTE = "vignette"
    SHORTHAND = "shorthand"
    TELEGRAPHIC = "telegraphic"
    EMS_HANDOFF = "ems-handoff"
    REGISTRATION = "registration"


@dataclass(frozen=True, slots=True)
class Note:
    """A narrative, how it is told, and the complaint in its words."""

    narrative: str
    style: Style
    complaint: str


def styles(presented: Presented) -> tuple[Style, ...]:
    """The styles that fit: an EMS handoff needs an ambulance or a helicopter."""
    by_ems = presented.transport in (Transport.AMBULANCE, Transport.HELICOPTER)
    return tuple(style for style in Style if by_ems or style is not Style.EMS_HANDOFF)


def write_note(presented: Presented, draw: random.Random, style: Style | None = None) -> Note:
    """The note of ``presented``; without ``style`` the draw picks one that fits."""
    chosen = style or draw.choice(styles(presented))
    told = _Told(
        presented,
        signs=_signs(presented.signs, LABELS[draw.choice(_FORMS[chosen])], draw),
        pain=_pain(presented.signs, draw),
        medicines=_medicines(presented, draw),
    )
    complaint, narrative = _WRITERS[chosen](told, draw)
    return Note(narrative, chosen, complaint)


@dataclass(frozen=True, slots=True)
class _Told:
    """What this note says, with the wording of the measurements drawn."""

    presented: Presented
    signs: tuple[str, ...]
    pain: str | None
    medicines: tuple[str, ...]

    @property
    def all_signs(self) -> tuple[str, ...]:
        return self.signs if self.pain is None else (*self.signs, self.pain)


class _SexWords(NamedTuple):
    noun: str
    term: str
    subject: str
    letter: str


_NO_SEX = _SexWords("patient", "patient", "The patient", "")
_SEX_WORDS: dict[Sex | None, _SexWords] = {
    Sex.FEMALE: _SexWords("woman", "female", "She", "F"),
    Sex.MALE: _SexWords("man", "male", "He", "M"),
    Sex.OTHER: _NO_SEX,
    None: _NO_SEX,
}
_FORMS = {
    Style.VIGNETTE: ("words", "short"),
    Style.SHORTHAND: ("short", "terse"),
    Style.TELEGRAPHIC: ("short", "terse"),
    Style.EMS_HANDOFF: ("words", "short"),
    Style.REGISTRATION: ("form",),
}


def _signs(signs: Signs, labels: Labels, draw: random.Random) -> tuple[str, ...]:
    """Every recorded vital sign but pain, as text."""
    written = []
    if signs.temperature_f is not None and signs.temperature_c is not None:
        value = temperature_words(
            signs.temperature_f, signs.temperature_c, draw, degree_sign=labels.degree_sign
        )
        written.append(labels.temperature.format(value))
    if signs.heart_rate_per_min is not None:
        written.append(labels.heart_rate.format(signs.heart_rate_per_min))
    if signs.respiratory_rate_per_min is not None:
        written.append(labels.respiratory_rate.format(signs.respiratory_rate_per_min))
    if signs.systolic_mmhg is not None:
        if signs.diastolic_mmhg is None:
            written.append(labels.systolic.format(signs.systolic_mmhg))
        else:
            pressure = f"{signs.systolic_mmhg}/{signs.diastolic_mmhg}"
            written.append(labels.pressure.format(pressure))
    if signs.spo2_percent is not None:
        written.append(draw.choice(labels.saturation).format(signs.spo2_percent))
    return tuple(written)


def _pain(signs: Signs, draw: random.Random) -> str | None:
    if signs.pain is None:
        return None
    left_out = draw.random() < _PAIN_LEFT_OUT
    if left_out and float(signs.pain.split("-")[-1]) < _SEVERE_PAIN_FROM:
        return None
    return pain_words(signs.pain, draw)


def _medicines(presented: Presented, draw: random.Random) -> tuple[str, ...]:
    most = draw.randint(2, _MOST_MEDICINES)
    return () if draw.random() < _MEDICINES_LEFT_OUT else presented.medicines[:most]


def _vignette(told: _Told, draw: random.Random) -> tuple[str, str]:
    presented = told.presented
    complaint = expanded(presented.complaint)
    words = _SEX_WORDS[presented.sex]
    who = _aged(presented.age_years, words.noun)
    came = {
        Transport.WALK_IN: draw.choice(("walks in", "walks into triage", "comes in on foot")),
        Transport.AMBULANCE: draw.choice(("arrives by ambulance", "is brought in by ambulance")),
        Transport.HELICOPTER: "arrives by helicopter",
        None: draw.choice(("presents to triage", "presents")),
    }[presented.transport]
    sentences = [f"{who} {came} {draw.choice(('with', 'complaining of'))} {complaint}."]
    if told.medicines:
        verb = draw.choice(("takes", "is on"))
        sentences.append(f"{words.subject} {verb} {_and(told.medicines)}.")
    if told.signs:
        opening = draw.choice(("Vital signs: ", "At triage: ", ""))
        sentences.append(_sentence(opening + ", ".join(told.signs)))
    if told.pain:
        sentences.append(_sentence(told.pain))
    return complaint, " ".join(sentences)


def _shorthand(told: _Told, draw: random.Random) -> tuple[str, str]:
    complaint = told.presented.complaint.lower()
    lead = draw.choice(("c/o", "here w/", "presents w/"))
    by = {
        Transport.AMBULANCE: draw.choice((", BIBA", ", via EMS")),
        Transport.HELICOPTER: ", via helicopter",
    }
    came = by.get(told.presented.transport, "") if told.presented.transport else ""
    who = _short_age(told.presented, draw)
    lines = [f"{who}{came} {lead} {complaint}.".lstrip(" ,")]
    if told.all_signs:
        lines.append(draw.choice((", ", " ", "; ")).join(told.all_signs) + ".")
    if told.medicines:
        lines.append(f"{draw.choice(('Meds:', 'Home meds:', 'On'))} {', '.join(told.medicines)}.")
    return complaint, " ".join(lines)


def _telegraphic(told: _Told, draw: random.Random) -> tuple[str, str]:
    complaint = told.presented.complaint
    who = _short_age(told.presented, draw)
    parts = [complaint, *([who] if who else []), *told.all_signs]
    text = draw.choice((". ", " - ", "; ", "\n")).join(parts)
    if told.medicines:
        text += f". Takes {', '.join(told.medicines)}"
    return complaint, f"{text}."


def _ems_handoff(told: _Told, draw: random.Random) -> tuple[str, str]:
    presented = told.presented
    complaint = expanded(presented.complaint)
    who = _aged(presented.age_years, _SEX_WORDS[presented.sex].term)
    vehicle = "helicopter" if presented.transport is Transport.HELICOPTER else "ambulance"
    lines = [
        draw.choice(("EMS handoff", "Crew report", "EMS report")) + f", arrived by {vehicle}.",
        f"{who}, {draw.choice(('chief complaint', 'called for'))} {complaint}.",
    ]
    if told.all_signs:
        lines.append(f"{draw.choice(('Vitals', 'On arrival'))}: {', '.join(told.all_signs)}.")
    if told.medicines:
        lines.append(f"Home medications: {', '.join(told.medicines)}.")
    return complaint, " ".join(lines)


def _registration(told: _Told, draw: random.Random) -> tuple[str, str]:
    presented = told.presented
    complaint = presented.complaint
    lines = []
    if presented.age_years is not None:
        grouped = presented.age_years > GROUPED_AGE_YEARS
        age = f"over {GROUPED_AGE_YEARS}" if grouped else presented.age_years
        lines.append(f"Age: {age}")
    if presented.sex in (Sex.FEMALE, Sex.MALE):
        lines.append(f"Sex: {presented.sex.value}")
    if presented.transport is not None:
        lines.append(f"Arrival: {presented.transport.value.lower()}")
    lines.append(f"{draw.choice(('Chief complaint', 'Reason for visit', 'CC'))}: {complaint}")
    lines.extend(told.all_signs)
    if told.medicines:
        lines.append(f"Home medications: {', '.join(told.medicines)}")
    return complaint, draw.choice(("\n", " | ")).join(lines)


_WRITERS = {
    Style.VIGNETTE: _vignette,
    Style.SHORTHAND: _shorthand,
    Style.TELEGRAPHIC: _telegraphic,
    Style.EMS_HANDOFF: _ems_handoff,
    Style.REGISTRATION: _registration,
}


def _aged(age_years: int | None, noun: str) -> str:
    if age_years is None:
        return f"A {noun}"
    if age_years > GROUPED_AGE_YEARS:
        return f"A {noun} over {GROUPED_AGE_YEARS} years old"
    article = "An" if re.match(r"8|1[18]$", str(age_years)) else "A"
    return f"{article} {age_years}-year-old {noun}"


def _short_age(presented: Presented, draw: random.Random) -> str:
    """``67F``, ``67 yo M``, ``>89 y/o F``; empty when nothing is known."""
    letter = _SEX_WORDS[presented.sex].letter
    if presented.age_years is None:
        return _SEX_WORDS[presented.sex].term.title() if letter else ""
    if presented.age_years > GROUPED_AGE_YEARS:
        return f">{GROUPED_AGE_YEARS} y/o {letter}".strip()
    if not letter:
        return f"{presented.age_years} yo"
    # "87F", and "83 M" behind "fever", can be taken for a temperature.
    doubtful = presented.age_years >= _READS_AS_FAHRENHEIT_FROM or "fever" in (
        presented.complaint.lower()
    )
    bare = () if doubtful else ("{age}{sex}", "{age} {sex}")
    form: str = draw.choice(("{age} yo {sex}", "{age} y/o {sex}", *bare))
    return form.format(age=presented.age_years, sex=letter)


def _and(items: tuple[str, ...]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."
