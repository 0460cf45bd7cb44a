"""Who the patient of one draw is: an age, a sex, and the words for both."""

from __future__ import annotations

import random
from typing import NamedTuple

from training.casebook.presentation import AgeSpan, Presentation, Speaker
from triage.case import Sex

_UNIT_WORDS = {"d": "day", "w": "week", "m": "month", "y": "year"}
_UNIT_SHORT = {"d": "do", "w": "wk", "m": "mo", "y": "yo"}
_PARENT_UNDER_YEARS = 8.0
_ADULT_FROM_YEARS = 18.0
_ELDERLY_FROM_YEARS = 72.0


class Person(NamedTuple):
    """The patient; ``age`` is counted in ``unit`` (d, w, m or y)."""

    age: int
    unit: str
    years: float
    sex: Sex
    speaker: Speaker

    @property
    def he(self) -> str:
        """The subject pronoun."""
        return "he" if self.sex is Sex.MALE else "she"

    @property
    def his(self) -> str:
        """The possessive pronoun."""
        return "his" if self.sex is Sex.MALE else "her"

    @property
    def him(self) -> str:
        """The object pronoun."""
        return "him" if self.sex is Sex.MALE else "her"


def draw_person(presentation: Presentation, draw: random.Random) -> Person:
    """A patient that fits ``presentation``."""
    span = draw.choices(presentation.age, [_breadth(item) for item in presentation.age])[0]
    age = draw.randint(max(span.low, 1), max(span.high, 1))
    sex = draw.choice((Sex.MALE, Sex.FEMALE)) if presentation.sex == "any" else presentation.sex
    years = span.years(age)
    speaker = presentation.speaker
    if speaker is None:
        speaker = Speaker.PARENT if years < _PARENT_UNDER_YEARS else Speaker.PATIENT
    return Person(age, span.unit, years, sex, speaker)


def _breadth(span: AgeSpan) -> float:
    return max(span.years(span.high - span.low), 0.05)


def spelled_age(person: Person, draw: random.Random) -> str:
    """The age as prose has it: "45-year-old", "6 week old"."""
    joined = draw.choice(("{}-{}-old", "{}-{}-old", "{}-{}-old", "{} {} old"))
    return joined.format(person.age, _UNIT_WORDS[person.unit])


def short_age(person: Person, draw: random.Random) -> str:
    """Age and sex as shorthand has them: "45M", "6 wk old F", "33 y/o female"."""
    letter = "M" if person.sex is Sex.MALE else "F"
    if person.unit == "y":
        form = draw.choice(("{n}{s}", "{n} yo {s}", "{n}yo {s}", "{n} y/o {w}", "{n} {s}"))
    else:
        form = draw.choice(("{n} {u} old {s}", "{n}-{l}-old {w}", "{n} {u} {w}"))
    return form.format(
        n=person.age,
        s=letter,
        w=person.sex.value,
        u=_UNIT_SHORT[person.unit],
        l=_UNIT_WORDS[person.unit],
    )


def noun(person: Person, draw: random.Random) -> str:
    """What a patient of this age and sex is called."""
    male = person.sex is Sex.MALE
    child = "boy" if male else "girl"
    if person.years < 0.08:
        return draw.choice((f"newborn {child}", f"baby {child}", person.sex.value, "neonate"))
    if person.years < 1:
        return draw.choice((f"baby {child}", f"infant {child}", person.sex.value, child))
    if person.years < 3:
        return draw.choice((child, person.sex.value, "toddler", child))
    if person.years < _ADULT_FROM_YEARS:
        return draw.choice((child, person.sex.value, child))
    grown = "man" if male else "woman"
    if person.years >= _ELDERLY_FROM_YEARS and draw.random() < 0.15:
        grown = "gentleman" if male else "lady"
    return draw.choice((person.sex.value, grown, grown))


def teller(person: Person, draw: random.Random) -> str:
    """Who speaks for the patient, as the subject of a sentence."""
    match person.speaker:
        case Speaker.PATIENT:
            return draw.choice(("the patient", person.he))
        case Speaker.PARENT:
            parent = draw.choice(("mother", "mother", "father", "mom", "dad"))
            return draw.choice((f"{person.his} {parent}", f"the {parent}"))
        case Speaker.FAMILY:
            return f"{person.his} {draw.choice(_relatives(person))}"
        case Speaker.CAREGIVER:
            return draw.choice(("the caregiver", "the aide", f"{person.his} home nurse"))
        case Speaker.STAFF:
            return draw.choice(("the paramedic", "the medic", "the crew"))


def _relatives(person: Person) -> tuple[str, ...]:
    if person.years < _ADULT_FROM_YEARS:
        return ("mother", "father", "grandmother", "older sister", "aunt")
    spouse = "wife" if person.sex is Sex.MALE else "husband"
    if person.years < 50:
        return (spouse, "roommate", "brother", "sister", "friend")
    return (spouse, "daughter", "son", "neighbor")
