"""Styles that tell in whole sentences."""

from __future__ import annotations

import random

from training.casebook.person import Person, noun, spelled_age, teller
from training.casebook.presentation import Arrival, Speaker
from training.casebook.scenario import Scenario
from training.casebook.telling import Told, upper, with_vitals

_COMES = {
    Arrival.WALK_IN: ("presents to the ED with", "walks in with", "comes in with", "arrives with"),
    Arrival.AMBULANCE: (
        "arrives by ambulance with",
        "is brought in by EMS with",
        "is brought by ambulance for",
    ),
    Arrival.WHEELCHAIR: ("is wheeled to triage with", "arrives by wheelchair with"),
    Arrival.POLICE: ("is brought in by police with", "arrives in police custody with"),
    Arrival.HELICOPTER: ("is flown in with", "arrives by helicopter with"),
    Arrival.REFERRAL: ("is sent in by {his} doctor with", "was referred to the ED for"),
}


def vignette(scenario: Scenario, draw: random.Random) -> Told:
    """Third person, whole sentences."""
    person = scenario.person
    who = f"{spelled_age(person, draw)} {noun(person, draw)}"
    opening = draw.choice(
        (
            f"{_article(who)} {who} {_comes(scenario, draw)} {scenario.complaint}.",
            f"{_article(who)} {who} {_comes(scenario, draw)} {scenario.complaint}.",
            f"This {who} {_comes(scenario, draw)} {scenario.complaint}.",
            f"{upper(who)} {draw.choice(('complaining of', 'seen for', 'with'))}"
            f" {scenario.complaint}.",
        )
    )
    return _prose([opening, *scenario.texts], scenario, draw)


def quoted(scenario: Scenario, draw: random.Random) -> Told:
    """The patient's, a parent's or a relative's own words first."""
    person = scenario.person
    who = f"{spelled_age(person, draw)} {noun(person, draw)}"
    words = scenario.quote.rstrip()
    inside = words[:-1] + "," if words.endswith(".") else words
    if person.speaker is Speaker.PATIENT:
        opening = draw.choice(
            (
                f'"{inside}" says {_article(who).lower()} {who}.',
                f'{_article(who)} {who} tells you, "{words}"',
                f'"{words}" {upper(_article(who))} {who} {_comes(scenario, draw)}'
                f" {scenario.complaint}.",
            )
        )
    else:
        telling = teller(person, draw)
        told_of = telling if telling.startswith("the ") else telling.split(" ", 1)[1]
        opening = draw.choice(
            (
                f'"{inside}" says the {told_of.removeprefix("the ")} of '
                f"{_article(who).lower()} {who}."
                if person.speaker in (Speaker.PARENT, Speaker.FAMILY)
                else f'"{inside}" {telling} says about {_article(who).lower()} {who}.',
                f"{_article(who)} {who} {_comes(scenario, draw)} {scenario.complaint}."
                f' {upper(telling)} says, "{words}"',
            )
        )
    return _prose([opening, *scenario.texts], scenario, draw)


def handoff(scenario: Scenario, draw: random.Random) -> Told:
    """An ambulance crew hands over."""
    person = scenario.person
    who = f"{spelled_age(person, draw)} {noun(person, draw)}"
    opening = draw.choice(
        (
            f"EMS arrives with {_article(who).lower()} {who} with {scenario.complaint}.",
            f"Paramedics bring in {_article(who).lower()} {who} for {scenario.complaint}.",
            f"Ambulance crew handing over {_article(who).lower()} {who}, {scenario.complaint}.",
            f"Medics report: {who}, {scenario.complaint}.",
        )
    )
    return _prose([opening, *scenario.texts], scenario, draw)


def referred(scenario: Scenario, draw: random.Random) -> Told:
    """Another clinician sends the patient, with a note."""
    person = scenario.person
    who = f"{spelled_age(person, draw)} {noun(person, draw)}"
    places = ["urgent care", "the walk-in clinic", f"{person.his} doctor's office", "telehealth"]
    if person.years < 14:
        places = ["urgent care", "the pediatrician", "the pediatric clinic"]
        places += ["the school nurse"] if person.years >= 5 else []
    elif person.years > 70:
        places += ["the nursing home", "assisted living", "the nursing facility"]
    place = draw.choice(places)
    opening = draw.choice(
        (
            f"Referred from {place} for {scenario.complaint}: {who}.",
            f"{_article(who)} {who} is sent from {place} with {scenario.complaint}.",
            f"Sent by {place}, {who}, {scenario.complaint}. The note reads:",
        )
    )
    return _prose([opening, *scenario.texts], scenario, draw)


def story_first(scenario: Scenario, draw: random.Random) -> Told:
    """What happened comes first, who it happened to after that."""
    person = scenario.person
    who = f"{spelled_age(person, draw)} {noun(person, draw)}"
    told = scenario.texts
    opening = f"{_article(who)} {who} is in triage."
    closing = draw.choice(
        (
            f"{upper(person.he)} is here for {scenario.complaint}.",
            f"Complaint: {scenario.complaint}.",
        )
    )
    if draw.random() < 0.5:
        opening, closing = f"{upper(who)}.", f"Came in for {scenario.complaint}."
    return _prose([opening, told[0], closing, *told[1:]], scenario, draw)


def _prose(sentences: list[str], scenario: Scenario, draw: random.Random) -> Told:
    """Sentences, then history, denials and extras; the vital signs stand anywhere."""
    rest = [_history(scenario, draw), _denials(scenario, draw), *scenario.extras]
    if draw.random() < 0.25:
        rest.reverse()
    telling = with_vitals([*sentences, *rest], scenario.vitals, 1, draw)
    text = " ".join(upper(part) for part in telling if part)
    # A narrative that opens with somebody's words may name no other complaint.
    named = scenario.complaint.lower() in text.lower()
    complaint = scenario.complaint if named else scenario.quote.rstrip(".")
    return Told(text, complaint, tuple(map(upper, scenario.texts)))


def _history(scenario: Scenario, draw: random.Random) -> str:
    if not scenario.history:
        return ""
    items = _series(scenario.history, "and")
    subject = upper(scenario.person.he)
    return draw.choice(
        (
            f"{subject} has a history of {items}.",
            f"History of {items}.",
            f"Past medical history: {', '.join(scenario.history)}.",
            f"PMH includes {items}.",
        )
    )


def _denials(scenario: Scenario, draw: random.Random) -> str:
    if not scenario.denials:
        return ""
    listed, either = _series(scenario.denials, "and"), _series(scenario.denials, "or")
    none = either.removeprefix("any ")
    return draw.choice(
        (
            f"{upper(teller(scenario.person, draw))} denies {either}.",
            f"Denies {listed}.",
            f"No {none}.",
            f"{upper(scenario.person.he)} has no {none}.",
        )
    )


def _series(items: tuple[str, ...], word: str) -> str:
    if len(items) == 1:
        return items[0]
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def _comes(scenario: Scenario, draw: random.Random) -> str:
    person = scenario.person
    carried = person.speaker is Speaker.PARENT and scenario.arrival is Arrival.WALK_IN
    if carried:
        return f"is brought in by {_parent(person, draw)} with"
    return draw.choice(_COMES[scenario.arrival]).replace("{his}", person.his)


def _parent(person: Person, draw: random.Random) -> str:
    return f"{person.his} {draw.choice(('mother', 'father', 'parents', 'mom'))}"


def _article(words: str) -> str:
    first = words.split("-")[0].split()[0]
    return (
        "An" if first in ("8", "11", "18") or first.startswith("8") or first[0] in "aeiou" else "A"
    )
