"""Styles that abbreviate: what a nurse types, and what a form holds."""

from __future__ import annotations

import random

from training.casebook.person import short_age, spelled_age
from training.casebook.presentation import Arrival
from training.casebook.scenario import Scenario
from training.casebook.shorthand import abbreviate, shorten
from training.casebook.telling import Told, upper, with_vitals

_ARRIVED = {
    Arrival.WALK_IN: "walk-in",
    Arrival.AMBULANCE: "ambulance",
    Arrival.WHEELCHAIR: "wheelchair",
    Arrival.POLICE: "police",
    Arrival.HELICOPTER: "helicopter",
    Arrival.REFERRAL: "referral",
}


def shorthand(scenario: Scenario, draw: random.Random) -> Told:
    """A nurse's abbreviated note."""
    person = scenario.person
    complaint = abbreviate(scenario.complaint, draw)
    lead = draw.choice(
        (
            f"{short_age(person, draw)} c/o {complaint}.",
            f"{short_age(person, draw)}, {complaint}.",
            f"Pt is {short_age(person, draw)} presenting w/ {complaint}.",
        )
    )
    told = [shorten(sentence, draw) for sentence in scenario.texts]
    parts = [lead, *told]
    if scenario.history:
        head = draw.choice(("PMH", "PMHx", "Hx", "h/o"))
        parts.append(
            f"{head}{': ' if head != 'h/o' else ' '}"
            f"{', '.join(abbreviate(item, draw) for item in scenario.history)}."
        )
    if scenario.denials:
        head = draw.choice(("Denies", "Denies", "Neg for", "No"))
        parts.append(f"{head} {', '.join(abbreviate(item, draw) for item in scenario.denials)}.")
    parts += [shorten(sentence, draw) for sentence in scenario.extras]
    text = " ".join(upper(part) for part in with_vitals(parts, scenario.vitals, 1, draw) if part)
    return Told(text, complaint, tuple(map(upper, told)))


def telegraphic(scenario: Scenario, draw: random.Random) -> Told:
    """Complaint, age, the decisive facts and numbers; nothing else."""
    person = scenario.person
    who = short_age(person, draw)
    facts = [shorten(item, draw).rstrip(".") for item in scenario.texts]
    complaint = abbreviate(scenario.complaint, draw, 0.4)
    title, told = upper(complaint), "; ".join(facts)
    text = draw.choice(
        (
            f"{title}. {who}. {told}.",
            f"{who}. {title}. {told}.",
            f"{title}, {who}: {told}.",
            f"{who}: {told}.",
        )
    )
    history = f"Hx {', '.join(abbreviate(item, draw) for item in scenario.history)}."
    tail = [text, history if scenario.history else ""]
    whole = " ".join(upper(part) for part in with_vitals(tail, scenario.vitals, 1, draw) if part)
    return Told(whole, complaint if title in whole else facts[0], tuple(facts))


def form(scenario: Scenario, draw: random.Random) -> Told:
    """The fields of an electronic triage form."""
    person = scenario.person
    fields = [
        f"Chief complaint: {scenario.complaint}.",
        draw.choice(
            (
                f"{spelled_age(person, draw)} {person.sex.value}.",
                f"Age/sex: {short_age(person, draw)}.",
            )
        ),
        f"Arrival: {_ARRIVED[scenario.arrival]}." if draw.random() < 0.7 else "",
        f"{draw.choice(('HPI', 'Triage note', 'Narrative'))}: {' '.join(scenario.texts)}",
    ]
    if scenario.history or draw.random() < 0.3:
        fields.append(f"PMH: {', '.join(scenario.history) or 'none'}.")
    if scenario.denials:
        fields.append(f"Denies: {', '.join(scenario.denials)}.")
    fields += scenario.extras
    fields = [upper(field) for field in with_vitals(fields, scenario.vitals, 1, draw) if field]
    text = draw.choice((" ", " ", "\n")).join(fields)
    return Told(text, scenario.complaint, scenario.texts)
