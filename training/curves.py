"""The curves of reinforcement runs side by side, as one PNG.

``python -m training.curves FIGURE.png NAME=RUN_FOLDER ...`` reads what the runs logged for
TensorBoard: exact agreement and reward of the answers drawn, divergence from the adapter they
began with, and the share of answers on ESI 1, where the seed's naive reward collapsed.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.figure import Figure
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from training.errors import WorkshopError, refusals

_SHOWN = {
    "train/answers/exact": "called by the gold level",
    "train/reward": "reward (each run its own scale)",
    "train/kl": "divergence from the start (nats a token)",
    "train/answers/share_esi1": "called ESI 1",
}
# Told apart by every kind of colour vision (Okabe & Ito 2008), and by their markers in print.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
_MARKERS = "os^Dv*"

Curve = Sequence[tuple[int, float]]
"""Steps and values."""


def main(argv: Sequence[str] | None = None) -> None:
    """Draw; a refusal is one line on standard error and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m training.curves", description=__doc__)
    parser.add_argument("figure", type=Path)
    parser.add_argument("runs", type=_named, nargs="+", metavar="NAME=FOLDER")
    asked = parser.parse_args(argv)
    with refusals():
        draw({name: logged(folder) for name, folder in asked.runs}, asked.figure)


def logged(folder: Path) -> dict[str, Curve]:
    """What the run in ``folder`` logged, by name; where it was taken up again, the later value.

    Raises :class:`WorkshopError` when there is nothing.
    """
    found: dict[str, dict[int, float]] = {name: {} for name in _SHOWN}
    for events in sorted(folder.glob("runs/**/events.*"), key=lambda path: path.stat().st_mtime):
        told = EventAccumulator(str(events)).Reload()
        for name in found.keys() & set(told.Tags()["scalars"]):
            found[name] |= {event.step: event.value for event in told.Scalars(name)}
    if not found["train/reward"]:
        raise WorkshopError(f"{folder}: no rewards were logged for TensorBoard")
    return {name: sorted(values.items()) for name, values in found.items()}


def draw(runs: Mapping[str, Mapping[str, Curve]], path: Path) -> None:
    """Write the curves of ``runs`` to ``path``.  Raises :class:`WorkshopError` and ``OSError``."""
    if len(runs) > len(_COLOURS):
        raise WorkshopError(f"at most {len(_COLOURS)} runs can be told apart")
    figure = Figure(figsize=(10, 7), layout="constrained")
    for axes, (name, title) in zip(figure.subplots(2, 2).flat, _SHOWN.items(), strict=True):
        for (run, curves), colour, marker in zip(runs.items(), _COLOURS, _MARKERS, strict=False):
            if not curves[name]:  # without a weight (beta = 0) no divergence is logged
                continue
            steps, values = zip(*curves[name], strict=True)
            axes.plot(steps, values, marker=marker, markersize=4, color=colour, label=run)
        axes.set_title(title)
        axes.set_xlabel("step")
        axes.grid(color="#DDDDDD")
        axes.spines[["top", "right"]].set_visible(False)
    handles, labels = figure.axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels), frameon=False)
    figure.savefig(path, dpi=120)


def _named(text: str) -> tuple[str, Path]:
    name, equals, folder = text.partition("=")
    if not (name and equals and folder):
        raise argparse.ArgumentTypeError("it is NAME=FOLDER")
    return name, Path(folder)


if __name__ == "__main__":
    main()
