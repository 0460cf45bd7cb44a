"""Numbers and tables as the card writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from triage.scores import Scores

NOT_MEASURED = "**Not measured yet.**"
NOTHING = "–"
"""There was no case to divide by."""

_SHARES = {
    "exact": "Exact agreement",
    "adjacent": "Within one level",
    "under_triage_rate": "Called less urgent than gold",
    "over_triage_rate": "Called more urgent than gold",
    "esi1_recall": "ESI 1 called ESI 1",
    "high_acuity_missed": "ESI 1 or 2 missed (called 3, 4 or 5, or unreadable)",
}
_COEFFICIENTS = {
    "qwk": "Cohen's kappa, quadratic weights",
    "macro_f1": "Macro F1",
}
SHOWN = _SHARES | _COEFFICIENTS
"""What a score is called on the card."""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    rule = ["---"] * len(head)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, rule, *rows))


def score(scores: Scores, name: str) -> str:
    """The score ``name`` with its 95 % interval."""
    value: float | None = getattr(scores, name)
    if value is None:
        return NOTHING
    low, high = scores.ci[name]
    if name in _SHARES:
        return f"{100 * value:.1f} % ({100 * low:.1f} to {100 * high:.1f})"
    return f"{value:.3f} ({low:.3f} to {high:.3f})"


def share(hits: int, n: int) -> str:
    """``hits/n (percent)``, as the published cards of this field write it."""
    return f"{hits}/{n} ({100 * hits / n:.0f}%)" if n else f"0/0 ({NOTHING})"


def count(number: int) -> str:
    """A count with its thousands apart."""
    return f"{number:,}"


def short(digest: str) -> str:
    """Enough of a digest to tell it apart."""
    return f"`{digest[:12]}`"
