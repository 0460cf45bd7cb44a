"""The styles a narrative is told in: a scenario in, a text out."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from training.casebook.person import Person, noun, short_age, spelled_age, teller
from training.casebook.presentation import Arrival, Speaker
from training.casebook.scenario import BRIEF, FULL, USUAL, Amount, Scenario
from training.casebook.shorthand import abbreviate, shorten

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
_ARRIVED = {
    Arrival.WALK_IN: "walk-in",
    Arrival.AMBULANCE: "ambulance",
    Arrival.WHEELCHAIR: "wheelchair",
    Arrival.POLICE: "police",
    Arrival.HELICOPTER: "helicopter",
    Arrival.REFERRAL: "referral",
}


class Told(NamedTuple):
    """A narrative, and the chief complaint in its own words."""

    text: str
    complaint: str


class Style(NamedTuple):
    """A way of telling: its name, its share, and how much it tells, by weight."""

    name: str
    weight: int
    tell: Callable[[Scenario, random.Random], Told]
    amounts: tuple[tuple[Amount, int], ...]
    typing_errors: float = 0.0
    """Share of ordinary words that are mistyped."""


def vignette(scenario: Scenario, draw: random.Random) -> Told:
    """Third person, whole sentences."""
    person = scenario.person
    who = f"{spelled_age(person, draw)} {noun(person, draw)}"
    opening = draw.choice(
        (
            f"{_article(who)} {who} {_comes(scenario, draw)} {scenario.complaint}.",
            f"{_article(who)} {who} {_comes(scenario, draw)} {scenario.complaint}.",
            f"This {who} {_comes(scenario, draw)} {scenario.complaint}.",
            f"{_upper(who)} {draw.choice(('complaining of', 'seen for', 'with'))}"
            f" {scenario.complaint}.",
        )
    )
    return _prose([opening, *scenario.told], scenario, draw)


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
                f'"{words}" {_upper(_article(who))} {who} {_comes(scenario, draw)}'
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
                f' {_upper(telling)} says, "{words}"',
            )
        )
    return _prose([opening, *scenario.told], scenario, draw)


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
    return _prose([opening, *scenario.told], scenario, draw)


def referred(scenario: Scenario, draw: random.Random) -> Told:
    """Another clinician sends the patient, with a note."""
    person = scenario.person
    who = f"{spelled_age(person, draw)} {noun(person, draw)}"
    places = ["urgent care", "the walk-in clinic", f"{person.his} doctor's office", "telehealth"]
    if person.years < 14:
        places = ["urgent care", "the pediatrician", "the pediatric clinic", "the school nurse"]
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
    return _prose([opening, *scenario.told], scenario, draw)


def story_first(scenario: Scenario, draw: random.Random) -> Told:
    """What happened comes first, who it happened to after that."""
    person = scenario.person
    who = f"{spelled_age(person, draw)} {noun(person, draw)}"
    told = list(scenario.told)
    opening = f"{_article(who)} {who} is in triage."
    closing = draw.choice(
        (
            f"{_upper(person.he)} is here for {scenario.complaint}.",
            f"Complaint: {scenario.complaint}.",
        )
    )
    if draw.random() < 0.5:
        opening, closing = f"{_upper(who)}.", f"Came in for {scenario.complaint}."
    return _prose([opening, told[0], closing, *told[1:]], scenario, draw)


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
    parts = [lead, *(shorten(sentence, draw) for sentence in scenario.told)]
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
    text = " ".join(_upper(part) for part in (*parts, scenario.vitals.sentence) if part)
    return Told(text, complaint)


def telegraphic(scenario: Scenario, draw: random.Random) -> Told:
    """Complaint, age, the decisive facts and numbers; nothing else."""
    person = scenario.person
    who = short_age(person, draw)
    facts = "; ".join(shorten(item, draw).rstrip(".") for item in scenario.told)
    complaint = abbreviate(scenario.complaint, draw, 0.4)
    title = _upper(complaint)
    text = draw.choice(
        (
            f"{title}. {who}. {facts}.",
            f"{who}. {title}. {facts}.",
            f"{title}, {who}: {facts}.",
        )
    )
    history = f"Hx {', '.join(abbreviate(item, draw) for item in scenario.history)}."
    tail = [history if scenario.history else "", scenario.vitals.sentence]
    return Told(" ".join(part for part in (text, *tail) if part), complaint)


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
        f"{draw.choice(('HPI', 'Triage note', 'Narrative'))}: {' '.join(scenario.told)}",
    ]
    if scenario.history or draw.random() < 0.3:
        fields.append(f"PMH: {', '.join(scenario.history) or 'none'}.")
    if scenario.denials:
        fields.append(f"Denies: {', '.join(scenario.denials)}.")
    fields += scenario.extras
    fields.append(scenario.vitals.sentence)
    text = draw.choice((" ", " ", "\n")).join(field for field in fields if field)
    return Told(text, scenario.complaint)


_PROSE = ((USUAL, 6), (BRIEF, 2), (FULL, 2))
STYLES = (
    Style("vignette", 26, vignette, _PROSE),
    Style("quoted", 18, quoted, _PROSE, 0.002),
    Style("handoff", 12, handoff, _PROSE),
    Style("referred", 8, referred, _PROSE),
    Style("story first", 8, story_first, _PROSE),
    Style("shorthand", 14, shorthand, ((USUAL, 6), (BRIEF, 2), (FULL, 2)), 0.012),
    Style("telegraphic", 8, telegraphic, ((BRIEF, 1),), 0.012),
    Style("form", 6, form, ((USUAL, 5), (BRIEF, 3), (FULL, 2)), 0.006),
)


def draw_style(draw: random.Random) -> Style:
    """A style, by weight."""
    return draw.choices(STYLES, [style.weight for style in STYLES])[0]


def draw_amount(style: Style, draw: random.Random) -> Amount:
    """How much a narrative of ``style`` tells, by weight."""
    return draw.choices([item for item, _ in style.amounts], [w for _, w in style.amounts])[0]


def _prose(sentences: list[str], scenario: Scenario, draw: random.Random) -> Told:
    """Sentences, then history, denials and extras; vital signs last, now and then earlier."""
    rest = [_history(scenario, draw), _denials(scenario, draw), *scenario.extras]
    if draw.random() < 0.25:
        rest.reverse()
    telling = [*sentences, *rest]
    place = len(telling) if draw.random() < 0.8 else draw.randint(len(sentences), len(telling))
    telling.insert(place, scenario.vitals.sentence)
    text = " ".join(_upper(part) for part in telling if part)
    # A narrative that opens with somebody's words may name no other complaint.
    named = scenario.complaint.lower() in text.lower()
    return Told(text, scenario.complaint if named else scenario.quote.rstrip("."))


def _history(scenario: Scenario, draw: random.Random) -> str:
    if not scenario.history:
        return ""
    items = _series(scenario.history, "and")
    subject = _upper(scenario.person.he)
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
    return draw.choice(
        (
            f"{_upper(teller(scenario.person, draw))} denies {either}.",
            f"Denies {listed}.",
            f"No {either}.",
            f"There is no {either}.",
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


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
