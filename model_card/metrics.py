"""The numbers behind the card, and where each was measured.

``metrics.json`` holds them.  What ``esi-triage evaluate`` and the workshop write has more
fields than the card shows: those are left out when it is read, and with them every path
of the machine that it ran on.  A part that is ``None`` was not measured.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from model_card.errors import InputUnusable
from triage.calibration import Calibration
from triage.case import Frozen
from triage.comparison import Comparison
from triage.scores import Scores

FILE = Path(__file__).parent / "metrics.json"
LOCAL = "local"
"""The backend that is a model."""
RULES = "rules"
"""The backend that is the rules alone."""

Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._-]*$")]
Kind = TypeVar("Kind", bound=BaseModel)


class Part(Frozen):
    """What the card needs of a file that says more."""

    model_config = ConfigDict(extra="ignore")


class Digests(Part):
    """What an evaluation depended on besides its settings."""

    data: str
    """SHA-256 of the labelled file."""
    model: str
    contract: str
    rules: str
    opinion: str | None = None
    """SHA-256 of the table of the second opinion; ``None``: nobody was asked."""


class Settings(Part):
    """The settings that change a prediction."""

    backend: str
    edition: str
    policy: str
    temperature: float
    seed: int
    max_new_tokens: int
    max_batch: int


class BadLine(Part):
    """A line of the labelled file that was left out, by number."""

    line: int


class Evaluation(Part):
    """One report of ``esi-triage evaluate``: the model alone, and with the rules."""

    model_level: Scores
    verdict: Scores
    calibration: Calibration | None
    digests: Digests
    settings: Settings
    bad_lines: tuple[BadLine, ...]


class SplitCard(Part):
    """One split of the data."""

    sha256: str
    rows: int
    missing: int
    keys: int
    by_level: Mapping[str, int]
    by_source: Mapping[str, int]
    by_style: Mapping[str, int]


class Data(Part):
    """The data card that ``training.build_dataset`` wrote."""

    sha256: str
    seed: int
    contract: str
    casebook: str | None
    splits: Mapping[str, SplitCard]


class Lora(Part):
    """The adapter."""

    r: int
    alpha: int
    dropout: float
    targets: tuple[str, ...]


class Optimisation(Part):
    """How it was trained; a batch is per device."""

    epochs: float
    max_steps: int | None
    learning_rate: float
    schedule: str
    warmup: float
    batch: int
    accumulation: int
    max_length: int
    weight_decay: float
    max_grad_norm: float
    decision_weight: float = 1.0
    """How much more than another token the words that decide count in the loss."""


class Recipe(Part):
    """The recipe, without the folders it names."""

    base: str
    seed: int
    skip: int = 0
    records: int | None
    kept: float = 1.0
    dtype: str
    vocabulary: str
    lora: Lora | None
    optimisation: Optimisation


class Checkup(Part):
    """The scores of the adapter that was kept, on validation cases."""

    step: int
    scores: Scores


class Training(Part):
    """The record that the training stage wrote."""

    stage: str
    recipe: Recipe
    data_sha256: str
    contract: str
    git: str | None
    versions: Mapping[str, str]
    rows: int
    tokens: int
    processes: int
    steps: int
    from_step: int
    seconds: float
    best: Checkup | None
    before: Training | None = None


class Baseline(Part):
    """TF-IDF and a logistic regression, by the labelled file they were scored on."""

    trained_on: int
    features: int
    scores: Mapping[str, Scores]


class Trial(Frozen):
    """One adapter on one labelled file, by the model alone."""

    adapter: str
    file: str
    scores: Scores
    against_first: Comparison | None
    """The first adapter on that file (``a``) and this one; ``None``: it is the first."""


class Metrics(Frozen):
    """All parts of the card."""

    evaluations: Annotated[Mapping[Name, Evaluation], Field(min_length=1)] | None
    training: Training | None
    data: Data | None
    baseline: Baseline | None
    trials: Annotated[tuple[Trial, ...], Field(min_length=1)] | None = None
    """Adapters of reinforcement, and first the one that they began with."""
    inputs: Mapping[str, str] | None
    """SHA-256 of each file that was collected."""


def read(path: Path, kind: type[Kind]) -> Kind:
    """The ``kind`` in the JSON file at ``path``.  Raises :class:`InputUnusable`."""
    try:
        return kind.model_validate_json(path.read_bytes())
    except OSError as error:
        raise InputUnusable(f"{path}: {error.strerror}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "file"
        raise InputUnusable(f"{path}: {where}: {first['msg']}") from error
