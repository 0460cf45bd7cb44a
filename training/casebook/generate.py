"""Narratives with answers from presentations: deterministic, verified, without repeats.

Every draw has a generator of its own, seeded by seed, presentation and number, so that a
new presentation changes no other's narratives.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from training.casebook.charting import Charted
from training.casebook.presentation import Presentation
from training.casebook.scenario import Scenario, Weight, draw_scenario
from training.casebook.styles import draw_amount, draw_style
from training.casebook.telling import Told
from training.casebook.typing_errors import mistype
from training.errors import FaultyCasebook
from training.examples import Example, Provenance, Source
from training.reasoning import Truth, explain, invented_numbers
from training.sources.counts import Tally
from triage.case import Case
from triage.findings import Findings, Force
from triage.level import EsiLevel, more_urgent
from triage.rules.assessment import assess

MAX_WORDS = 200
MIN_WORDS = 8
_TRIES_PER_CASE = 6
_NOT_WORD = re.compile(r"[^a-z0-9]+")


class Drawn(NamedTuple):
    """One draw: the row it would make, what the rules say, and why it is rejected, if it is."""

    example: Example
    findings: Findings
    rejected: str | None


def draw_case(presentation: Presentation, number: int, seed: int) -> Drawn:
    """Draw ``number`` of ``presentation``.  Raises :class:`ValueError` for a faulty slot."""
    draw = random.Random(f"{seed}/{presentation.key}/{number}")
    style = draw_style(presentation, draw)
    scenario = draw_scenario(presentation, draw_amount(style, draw), draw)
    told = style.tell(scenario, draw)
    narrative = told.text
    if style.typing_errors:
        narrative = _mistyped(narrative, scenario.vitals, style.typing_errors, draw)
    answer = explain(_truth(presentation, scenario, told), draw)
    findings = assess(Case(narrative=narrative))
    record = f"{presentation.key}#{number}"
    return Drawn(
        Example(
            id=f"casebook/{record}",
            narrative=narrative,
            answer=answer,
            provenance=Provenance(
                source=Source.CASEBOOK, record=record, key=presentation.family, style=style.name
            ),
        ),
        findings,
        _fault(narrative, findings, presentation.level)
        or (
            "a number that is not in the narrative" if invented_numbers(answer, narrative) else None
        ),
    )


def _mistyped(narrative: str, vitals: Charted, rate: float, draw: random.Random) -> str:
    """``narrative`` with typing errors, though not in its vital signs."""
    kept = [re.escape(sentence) for sentence in (vitals.sentence, vitals.apart) if sentence]
    if not kept:
        return mistype(narrative, rate, draw)
    # The vital signs stand at odd places of the split; a sentence may have gained a capital.
    pieces = re.split(f"({'|'.join(kept)})", narrative, flags=re.IGNORECASE)
    return "".join(
        piece if index % 2 else mistype(piece, rate, draw) for index, piece in enumerate(pieces)
    )


def cases(
    presentation: Presentation, count: int, seed: int, tally: Tally, first: int = 0
) -> Iterator[Example]:
    """Up to ``count`` cases; draws that are rejected or repeat another are counted in ``tally``.

    ``first`` is the number of the first draw.
    Fewer come when six draws a case are not enough: a presentation that the rules contradict
    on most draws wants a look.
    """
    seen: set[str] = set()
    for number in range(first, first + _TRIES_PER_CASE * count):
        if len(seen) == count:
            return
        drawn = draw_case(presentation, number, seed)
        words = _NOT_WORD.sub(" ", drawn.example.narrative.lower())
        tally.read += 1
        if drawn.rejected:
            tally.dropped[drawn.rejected] += 1
        elif words in seen:
            tally.dropped["repeat"] += 1
        else:
            seen.add(words)
            tally.write(drawn.example.provenance.style, str(presentation.level.value))
            yield drawn.example


def quotas(presentations: Sequence[Presentation], wanted: Mapping[EsiLevel, int]) -> dict[str, int]:
    """How many cases each presentation makes, to give ``wanted`` cases of every level.

    Raises :class:`FaultyCasebook` when a level has no presentation to make them from.
    """
    shares: dict[str, int] = {}
    for level, number in wanted.items():
        of_level = [item for item in presentations if item.level is level]
        if number and not of_level:
            raise FaultyCasebook(f"no presentation of {level} is left for this split")
        for index, item in enumerate(of_level):
            shares[item.key] = number // len(of_level) + (index < number % len(of_level))
    return shares


def _truth(presentation: Presentation, scenario: Scenario, told: Told) -> Truth:
    def quoted(weight: Weight) -> tuple[str, ...]:
        pairs = zip(scenario.told, told.sentences, strict=True)
        return tuple(text.rstrip(".!") for item, text in pairs if item.weight is weight)

    point, because = presentation.decided(otherwise=presentation.why)
    return Truth(
        complaint=told.complaint,
        vital_signs=scenario.vitals.stated,
        red_flags=quoted(Weight.ALARMING),
        level=presentation.level,
        point=point,
        because=because,
        reassuring=quoted(Weight.REASSURING),
        resources=presentation.resources,
    )


def _fault(narrative: str, findings: Findings, level: EsiLevel) -> str | None:
    if findings.floor is not None and more_urgent(findings.floor, level):
        binding = next(
            finding
            for finding in findings.findings
            if finding.force is Force.MUST and finding.at_least is findings.floor
        )
        return f"floor {binding.rule_id}"
    words = len(narrative.split())
    if not MIN_WORDS <= words <= MAX_WORDS:
        return "length"
    return None
