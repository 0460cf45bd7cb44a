"""The few numbers that the README of the project shows, between two comments of its own."""

from __future__ import annotations

import re

from model_card.errors import InputUnusable
from model_card.evaluation_tables import compared
from model_card.markdown import NOT_MEASURED, NOTHING, table
from model_card.metrics import Metrics
from triage.scores import Scores

_PLACE = re.compile(r"(<!-- measured: [^>]*-->\n).*?(<!-- end of measured -->)", re.DOTALL)
_SHOWN = {
    "exact": "exact",
    "adjacent": "within one level",
    "esi1_recall": "ESI 1 found",
    "high_acuity_missed": "ESI 1 or 2 missed",
}


def inserted(readme: str, metrics: Metrics) -> str:
    """``readme`` with the numbers of ``metrics`` in their place.

    Raises :class:`InputUnusable` when it has no such place.
    """
    if not _PLACE.search(readme):
        raise InputUnusable("README: there is no place for the numbers")
    return _PLACE.sub(lambda found: f"{found[1]}\n{headline(metrics)}\n\n{found[2]}", readme)


def headline(metrics: Metrics) -> str:
    """Model, as served, rules alone and TF-IDF on each labelled file, in percent."""
    rows = [
        [f"{who} (n = {scores.n:,})", *(_percent(scores, name) for name in _SHOWN)]
        for who, scores in compared(metrics)
    ]
    return table(["in percent", *_SHOWN.values()], rows) if rows else NOT_MEASURED


def _percent(scores: Scores, name: str) -> str:
    value: float | None = getattr(scores, name)
    return NOTHING if value is None else f"{100 * value:.1f}"
