"""What an evaluation found: scores, the levels of every case, and where they come from.

A report can be compared with another of the same data (:mod:`app.compared`), because it
carries the digest of that data and one line a case.  It never carries a text.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from app.backends.base import ModelInfo
from app.evaluation import BadLine, Labelled, Predicted, Prediction, settings_of
from app.settings import Settings
from triage.calibration import Calibration, Weighed, calibration
from triage.case import Frozen
from triage.scores import Pair, Scores, score


class Seconds(Frozen):
    """Time a case, in seconds."""

    total: float
    p50: float
    p95: float


class Report(Scores):
    """Scores of the verdicts, then of model and verdict apart, and where they come from."""

    model_level: Scores
    verdict: Scores
    calibration: Calibration | None
    """Of the model's confidence in its decisions, where it was measured."""
    seconds: Seconds | None
    digests: dict[str, str]
    settings: dict[str, str | float]
    model: ModelInfo
    """What wrote the answers, as ``GET /model`` has it."""
    bad_lines: tuple[BadLine, ...]
    predictions: tuple[Predicted, ...]

    def as_json(self) -> str:
        """The report as JSON, with one line a prediction, so that it can be looked through."""
        head = self.model_dump_json(indent=2, exclude={"predictions"}).removesuffix("\n}")
        lines = ",\n".join(f"    {made.model_dump_json()}" for made in self.predictions)
        return f'{head},\n  "predictions": [\n{lines}\n  ]\n}}\n'


class NotAReport(ValueError):
    """The file cannot be read, or is not what ``evaluate --report`` of this version writes."""


def report(
    labelled: Labelled,
    predictions: Sequence[Prediction],
    digests: dict[str, str],
    settings: Settings,
    model: ModelInfo,
) -> Report:
    """Scores of ``predictions``, the model alone and as served."""
    before = score([Pair(made.esi, made.model_level) for made in predictions])
    after = score([Pair(made.esi, made.level) for made in predictions])
    return Report(
        **dict(after),
        model_level=before,
        verdict=after,
        calibration=calibration(
            [
                Weighed(made.esi, made.model_level, made.confidence)
                for made in predictions
                if made.model_level is not None and made.confidence is not None
            ]
        ),
        seconds=_seconds([made.seconds for made in predictions]),
        digests=digests,
        settings=settings_of(settings),
        model=model,
        bad_lines=tuple(labelled.bad),
        predictions=tuple(made.levels() for made in predictions),
    )


def read_report(path: Path) -> Report:
    """The report at ``path``.  Raises :class:`NotAReport`, which quotes none of it."""
    try:
        return Report.model_validate_json(path.read_bytes())
    except OSError as error:
        raise NotAReport(f"{path}: {error.strerror}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][:1]) or "file"
        why = f"{where}: {first['msg']}"
        raise NotAReport(f"{path}: not a report of this version: {why}") from error


def _seconds(times: Sequence[float]) -> Seconds | None:
    if not times:
        return None
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return Seconds(total=sum(times), p50=statistics.median(ordered), p95=p95)
