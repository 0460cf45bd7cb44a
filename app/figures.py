"""The figures of a report, as PNG files: what was called what, and how often that was right.

This is the only file that knows matplotlib, which the service does not carry: it is
imported when a figure is drawn, and :func:`require` says before a long run whether it can
be.  Pure ``Figure`` objects, no ``pyplot``: no window system and no global state.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.report import Report
from triage.scores import LEVELS, Scores, wilson

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Two colours that every kind of colour vision tells apart (Okabe & Ito 2008); matplotlib's
# "Blues" varies in lightness alone, and so does print.
_MODEL, _VERDICT, _INK = "#0072B2", "#E69F00", "#111111"
_FAINT = "#6B6B6B"
# The share at which that map would end: its dark half is left out, so that dark digits can be
# read on every cell.
_DARKEST = 1.7
_INCHES, _DOTS_PER_INCH = (10.0, 5.4), 200  # letters stay readable at half the pixels
_MAX_NAME_CHARS = 48


class CannotDraw(RuntimeError):
    """matplotlib is not installed."""


def require() -> None:
    """Raises :class:`CannotDraw` when figures cannot be drawn here."""
    try:
        import matplotlib.figure  # noqa: F401
    except ImportError as error:
        raise CannotDraw(
            "--figures needs matplotlib, part of the extra `train`: make install, or in the "
            "checkout pip install '.[train]'"
        ) from error


def draw(report: Report, folder: Path) -> tuple[Path, ...]:
    """Writes every figure of ``report`` into ``folder``, which exists.

    Raises :class:`CannotDraw` and ``OSError``.
    """
    require()
    import matplotlib

    drawn = {"confusion": _confusion, "recall": _recall}
    if report.calibration is not None:
        drawn["reliability"] = _reliability
    written = []
    with matplotlib.rc_context(
        {
            "font.size": 12,
            "axes.titlesize": 13,
            "text.color": _INK,
            "figure.constrained_layout.h_pad": 0.08,
            "figure.constrained_layout.w_pad": 0.08,
        }
    ):
        for name, figure_of in drawn.items():
            path = folder / f"{name}.png"
            figure_of(report).savefig(path, dpi=_DOTS_PER_INCH)
            written.append(path)
    return tuple(written)


def _confusion(report: Report) -> Figure:
    figure = _figure(report, "Gold and predicted levels: cases and share of the row")
    left, right = figure.subplots(1, 2)
    some_unreadable = bool(report.model_level.unreadable or report.verdict.unreadable)
    for axes, scores, title in (
        (left, report.model_level, "Model"),
        (right, report.verdict, "Verdict, as served"),
    ):
        exact = f"{100 * scores.exact:.1f} %" if scores.exact is not None else "-"
        axes.set_title(f"{title}: {exact} exact")
        _cells(axes, scores, some_unreadable)
    left.set_ylabel("gold level")
    return figure


def _cells(axes: Axes, scores: Scores, with_unreadable: bool) -> None:
    """Counts with their share of the row; unreadable answers belong to their row too."""
    rows = [list(row) for row in scores.confusion]
    of_level = [scores.per_class[level.value].n for level in LEVELS]
    names = [str(level) for level in LEVELS]
    if with_unreadable:
        rows = [[*row, n - sum(row)] for row, n in zip(rows, of_level, strict=True)]
    shares = [[c / n if n else 0.0 for c in row] for row, n in zip(rows, of_level, strict=True)]
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=_DARKEST, aspect="auto")
    for i, row in enumerate(rows):
        for j, count in enumerate(row):
            text = f"{count}\n{100 * shares[i][j]:.0f} %" if count else "0"
            axes.text(
                *(j, i, text),
                ha="center",
                va="center",
                color=_INK if count else _FAINT,
                weight="bold" if count and i == j else "normal",
            )
    axes.set_xticks(range(len(rows[0])), [*names, "none"][: len(rows[0])])
    axes.set_yticks(
        range(len(names)), [f"{name}\nn = {n}" for name, n in zip(names, of_level, strict=True)]
    )
    axes.set_xlabel("predicted level" + (" (none: unreadable)" if with_unreadable else ""))
    axes.set_xticks([x - 0.5 for x in range(1, len(rows[0]))], minor=True)
    axes.set_yticks([y - 0.5 for y in range(1, len(names))], minor=True)
    axes.grid(which="minor", color="white", linewidth=2)
    axes.tick_params(which="both", length=0)


def _recall(report: Report) -> Figure:
    figure = _figure(report, "Recall by gold level, with 95 % Wilson intervals")
    axes = figure.subplots()
    for offset, scores, name, colour in (
        (-0.2, report.model_level, "model", _MODEL),
        (0.2, report.verdict, "verdict, as served", _VERDICT),
    ):
        _bars(axes, offset, scores, name, colour)
    counts = [report.per_class[level.value].n for level in LEVELS]
    axes.set_xticks(
        range(len(LEVELS)), [f"{level}\nn = {n}" for level, n in zip(LEVELS, counts, strict=True)]
    )
    axes.set_xlim(-0.5, len(LEVELS) - 0.5)
    axes.set_ylim(0, 1.08)
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0 %", "25 %", "50 %", "75 %", "100 %"])
    axes.set_xlabel("gold level")
    axes.set_ylabel("recall")
    axes.grid(axis="y", color="#DDDDDD")
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2, frameon=False)
    return figure


def _bars(axes: Axes, offset: float, scores: Scores, name: str, colour: str) -> None:
    """Levels without a case have no bar: there is nothing to recall."""
    there = [index for index, level in enumerate(LEVELS) if scores.per_class[level.value].n]
    hits = [scores.confusion[index][index] for index in there]
    counts = [scores.per_class[LEVELS[index].value].n for index in there]
    places = [index + offset for index in there]
    shares = [hit / n for hit, n in zip(hits, counts, strict=True)]
    ends = [wilson(hit, n) for hit, n in zip(hits, counts, strict=True)]
    # Clipped, because the end of an interval can pass a share of 0 or 1 by a rounding.
    below = [max(0.0, share - end.low) for share, end in zip(shares, ends, strict=True)]
    above = [max(0.0, end.high - share) for share, end in zip(shares, ends, strict=True)]
    axes.bar(places, shares, width=0.36, color=colour, label=name)
    axes.errorbar(
        places, shares, yerr=[below, above], fmt="none", ecolor=_INK, capsize=5, linewidth=1.5
    )
    for place, share, end in zip(places, shares, ends, strict=True):
        text = f"{100 * share:.0f} %"
        axes.text(place, end.high + 0.015, text, ha="center", va="bottom", fontsize=11)


def _reliability(report: Report) -> Figure:
    found = report.calibration
    assert found is not None, "drawn for reports with a confidence only"
    figure = _figure(report, "The model's confidence, and how often it was right")
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color=_FAINT, linestyle="--", label="perfectly calibrated")
    told = [bin_.confidence for bin_ in found.bins]
    seen = [bin_.accuracy for bin_ in found.bins]
    below = [max(0.0, bin_.accuracy - bin_.ci.low) for bin_ in found.bins]
    above = [max(0.0, bin_.ci.high - bin_.accuracy) for bin_ in found.bins]
    axes.errorbar(told, seen, yerr=[below, above], fmt="o-", color=_MODEL, capsize=5, label="model")
    for bin_ in found.bins:
        place = (bin_.confidence, bin_.ci.low)
        axes.annotate(f"n = {bin_.n}", place, (0, -14), textcoords="offset points", ha="center")
    axes.set_title(f"expected calibration error {found.ece:.3f}, Brier score {found.brier:.3f}")
    axes.set_xlim(0, 1.03)
    axes.set_ylim(-0.08, 1.05)
    axes.set_xlabel("confidence in the four decisions, mean of the bin")
    axes.set_ylabel("share called by the gold level (95 % Wilson)")
    axes.grid(color="#DDDDDD")
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="upper left", frameon=False)
    return figure


def _figure(report: Report, title: str) -> Figure:
    """An empty figure that says what it shows, and below which model and data."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=_INCHES, layout="constrained")
    figure.suptitle(f"{title} (n = {report.n})", fontsize=14, weight="bold")
    model, data = report.model, report.digests["data"]
    name = model.id if len(model.id) <= _MAX_NAME_CHARS else f"…{model.id[-_MAX_NAME_CHARS:]}"
    figure.supxlabel(
        f"{name}, digest {model.digest[:12]}; data {data[:12]}",
        fontsize=10,
        color=_FAINT,
        parse_math=False,  # a folder may have a $ in its name
    )
    return figure
