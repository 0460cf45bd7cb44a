"""One presentation of the casebook: what it looks like, what decides, and its level.

The fields and their meaning are described in this folder's ``README.md``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import yaml
from pydantic import Field, StringConstraints, ValidationError, field_validator, model_validator

from training.casebook.judged import Judged, Phrase
from training.errors import FaultyCasebook
from triage.case import Frozen, Sex
from triage.findings import DecisionPoint

PRESENTATIONS = Path(__file__).parent / "presentations"

_DAYS = {"d": 1.0, "w": 7.0, "m": 365.25 / 12, "y": 365.25}
_SPAN = re.compile(r"(\d+)-(\d+)([dwmy])")


class AgeSpan(NamedTuple):
    """Ages from ``low`` to ``high`` inclusive, counted in ``unit`` (d, w, m or y)."""

    low: int
    high: int
    unit: str

    def years(self, count: int) -> float:
        """The age in years of ``count`` units."""
        return count * _DAYS[self.unit] / 365.25


class Speaker(StrEnum):
    """Who tells the story."""

    PATIENT = "patient"
    PARENT = "parent"
    FAMILY = "family"
    CAREGIVER = "caregiver"
    STAFF = "staff"


class Arrival(StrEnum):
    """How the patient came."""

    WALK_IN = "walk-in"
    AMBULANCE = "ambulance"
    WHEELCHAIR = "wheelchair"
    POLICE = "police"
    HELICOPTER = "helicopter"
    REFERRAL = "referral"


Sentence = Annotated[str, StringConstraints(pattern=r"[.!?\"']$", max_length=240)]
VitalName = Literal["hr", "rr", "sbp", "spo2", "temp_c", "pain", "gcs", "glucose"]


class Decisive(Frozen):
    """A fact that the level rests on, in several phrasings; ``flag`` if it is a red flag."""

    flag: Phrase | None = None
    fact: Phrase | None = None
    say: tuple[Sentence, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_name(self) -> Decisive:
        if (self.flag is None) == (self.fact is None):
            raise ValueError("a decisive entry has either a flag or a fact")
        return self


class Presentation(Judged):
    """One presentation; every string may hold the slots of the README."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    group: str
    family: str
    """The presentation that this one was derived from, or itself; splits keep it whole."""
    why: Phrase
    age: tuple[AgeSpan, ...] = (AgeSpan(18, 85, "y"),)
    sex: Literal["any", Sex.MALE, Sex.FEMALE] = "any"
    speaker: Speaker | None = None
    arrival: tuple[Arrival, ...] = ()
    complaint: tuple[Phrase, ...] = Field(min_length=3)
    quote: tuple[Sentence, ...] = Field(min_length=2)
    decisive: tuple[Decisive, ...] = Field(min_length=1)
    story: tuple[Sentence, ...] = Field(min_length=3)
    findings: tuple[Sentence, ...] = Field(min_length=2)
    history: tuple[Phrase, ...] = Field(min_length=3)
    denials: tuple[Phrase, ...] = Field(min_length=3)
    distractors: tuple[Sentence, ...] = Field(min_length=1)
    vitals: Mapping[VitalName, str] = {}
    state: tuple[VitalName, ...] = ()

    @property
    def key(self) -> str:
        """The name that is unique in the whole casebook."""
        return f"{self.group}/{self.id}"

    @field_validator("age", mode="before")
    @classmethod
    def _age_spans(cls, value: object) -> object:
        texts = [value] if isinstance(value, str) else value
        if not isinstance(texts, Iterable):
            raise ValueError("an age is a span such as 18-85y")
        spans = []
        for text in texts:
            if isinstance(text, AgeSpan):
                spans.append(text)
                continue
            found = _SPAN.fullmatch(str(text))
            if not found or int(found[1]) > int(found[2]):
                raise ValueError(f"an age is a span such as 18-85y, not {text!r}")
            spans.append(AgeSpan(int(found[1]), int(found[2]), found[3]))
        return tuple(spans)

    @field_validator("vitals", mode="before")
    @classmethod
    def _ranges_as_text(cls, value: object) -> object:
        if not isinstance(value, Mapping):
            return value
        return {name: str(stated) for name, stated in value.items()}

    @model_validator(mode="after")
    def _the_level_is_explained(self) -> Presentation:
        given = set(self.grounds)
        level = self.level.value
        if level == 1 and given != {DecisionPoint.A}:
            raise ValueError("level 1 has need, and neither risk nor concern")
        if level == 2 and given not in ({DecisionPoint.B}, {DecisionPoint.D}):
            raise ValueError("level 2 has either risk or concern")
        if level > 2 and given:
            raise ValueError(f"level {level} has none of need, risk, concern")
        if level > 2 and any(entry.flag is not None for entry in self.decisive):
            raise ValueError(f"level {level} has facts, no flags")
        return self


def load(folder: Path = PRESENTATIONS) -> tuple[Presentation, ...]:
    """Every presentation of a folder, in file order.  Raises :class:`FaultyCasebook`."""
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise FaultyCasebook(f"{folder}: no presentations")
    everything = tuple(item for path in files for item in load_file(path))
    twice = [key for key, times in Counter(item.key for item in everything).items() if times > 1]
    if twice:
        raise FaultyCasebook(f"{folder}: {twice[0]}: two files hold this presentation")
    return everything


def load_file(path: Path) -> tuple[Presentation, ...]:
    """The presentations of one file, with ``like`` resolved.  Raises :class:`FaultyCasebook`."""
    try:
        content = yaml.load(path.read_text(), Loader=yaml.CSafeLoader)
        group, entries = content["group"], content["presentations"]
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise FaultyCasebook(f"{path.name}: {' '.join(str(error).split())}") from error
    whole: dict[str, dict[str, object]] = {}
    return tuple(_presentation(path.name, group, entry, whole) for entry in entries)


# What must not leak from a presentation into one that is like it.
_NOT_INHERITED = ("need", "risk", "concern", "why")


def _presentation(
    file: str, group: str, entry: dict[str, object], whole: dict[str, dict[str, object]]
) -> Presentation:
    name = str(entry.get("id"))
    if name in whole:
        raise FaultyCasebook(f"{file}: {name}: the id is used twice")
    model = entry.get("like")
    if model is not None and model not in whole:
        raise FaultyCasebook(f"{file}: {name}: like {model}, which does not stand above it")
    inherited = dict(whole[str(model)]) if model is not None else {"family": f"{group}/{name}"}
    if model is not None and "level" in entry:
        for key in _NOT_INHERITED:
            inherited.pop(key, None)
    fields = {**inherited, **{key: value for key, value in entry.items() if key != "like"}}
    whole[name] = fields
    try:
        return Presentation.model_validate({"group": group, **fields})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "entry"
        raise FaultyCasebook(f"{file}: {name}: {where}: {first['msg']}") from error
