"""The few numbers that the README of the project shows, between two comments of its own."""

from __future__ import annotations

import re

from model_card.errors import InputUnusable
from model_card.evaluation_tables import (
    ALONE,
    RULES_ALONE,
    SERVED,
    TF_IDF,
    beside_served,
    compared,
)
from model_card.markdown import NOT_MEASURED, NOTHING, table
from model_card.metrics import Metrics
from triage.scores import Scores

_PLACE = re.compile(r"(<!-- measured: [^>]*-->\n).*?(<!-- end of measured -->)", re.DOTALL)
_SHOWN = (SERVED, ALONE, RULES_ALONE, TF_IDF)


def inserted(readme: str, metrics: Metrics) -> str:
    """``readme`` with the numbers of ``metrics`` in their place.

    Raises :class:`InputUnusable` when it has no such place.
    """
    if not _PLACE.search(readme):
        raise InputUnusable("README: there is no place for the numbers")
    return _PLACE.sub(lambda found: f"{found[1]}\n{headline(metrics)}\n\n{found[2]}", readme)


def headline(metrics: Metrics) -> str:
    """Each file that the model was measured on, a row; who answered it, a column; what it says.

    Only the card has what the model was not asked.
    """
    files: dict[str, dict[str, Scores]] = {}
    for file, who, scores in compared(metrics):
        files.setdefault(file, {})[who] = scores
    rows = [
        [f"`{file}` ({found[SERVED].n:,})", *(_told(found.get(who)) for who in _SHOWN)]
        for file, found in files.items()
        if SERVED in found
    ]
    if not rows:
        return NOT_MEASURED
    return f"{table(['labelled notes (number)', *_SHOWN], rows)}\n\n{beside_served(metrics)}"


def _told(scores: Scores | None) -> str:
    """Exact / within one level / too urgent (ESI 1 or 2 missed), in percent."""
    if scores is None:
        return NOTHING
    exact, adjacent, over, missed = map(
        _percent,
        (scores.exact, scores.adjacent, scores.over_triage_rate, scores.high_acuity_missed),
    )
    return f"{exact} / {adjacent} / {over} ({missed})"


def _percent(value: float | None) -> str:
    return NOTHING if value is None else f"{100 * value:.1f}"
