"""Whether the parts of a card are about one model, one set of rules, one data set and one contract.

A table that sets the numbers of one model beside the recipe of another looks like any
other table; so it is refused before it is made.
"""

from __future__ import annotations

from collections.abc import Mapping

from model_card.errors import PartsDisagree
from model_card.metrics import LOCAL, RULES, Baseline, Data, Evaluation, Metrics, Training
from triage import contract
from triage.scores import Scores
from triage.verdict import Policy

BASE = "gemma-3-270m"
"""The card is about adapters of this base, as their training records call it."""
ESCALATE = Policy.ESCALATE.value
SOURCES = {"casebook", "written"}
"""The card says that their data is these and nothing else."""


def check(metrics: Metrics) -> None:
    """Raise :class:`PartsDisagree` when the parts cannot stand on one card."""
    evaluations = metrics.evaluations or {}
    for name, evaluation in evaluations.items():
        _check_evaluation(name, evaluation)
    measured = {f"evaluation {name}": one for name, one in evaluations.items()}
    local = {name: one for name, one in measured.items() if one.settings.backend == LOCAL}
    _check_one("model", {name: one.digests.model for name, one in local.items()})
    _check_one("second opinion", {name: one.digests.opinion for name, one in local.items()})
    _check_one("rules", {name: one.digests.rules for name, one in measured.items()})
    _check_one("edition", {name: one.settings.edition for name, one in measured.items()})
    _check_one("contract", _contracts(metrics))
    if metrics.training and metrics.training.recipe.base != BASE:
        raise PartsDisagree(f"training: the base is {metrics.training.recipe.base}, not {BASE}")
    if metrics.data:
        _check_rows(metrics.data, metrics.training, metrics.baseline)
    for file, scores in (metrics.baseline.scores if metrics.baseline else {}).items():
        for name, evaluation in evaluations.items():
            if same_file(file, name) and _cases(scores) != _cases(evaluation.verdict):
                raise PartsDisagree(f"baseline {file} and evaluation {name}: other cases")


def same_file(one: str, other: str) -> bool:
    """Whether two names mean the same labelled file; its endings do not matter."""
    return _stem(one) == _stem(other)


def _check_evaluation(name: str, evaluation: Evaluation) -> None:
    backend = evaluation.settings.backend
    if backend not in (LOCAL, RULES):
        raise PartsDisagree(f"evaluation {name}: the backend {backend} is neither model nor rules")
    if evaluation.settings.policy != ESCALATE:
        raise PartsDisagree(f"evaluation {name}: its policy is not {ESCALATE}, the card's")
    if not evaluation.verdict.n:
        raise PartsDisagree(f"evaluation {name}: no case was scored")
    if _cases(evaluation.model_level) != _cases(evaluation.verdict):
        raise PartsDisagree(f"evaluation {name}: model and verdict are over other cases")


def _check_one(what: str, found: Mapping[str, object]) -> None:
    """Every part of ``found`` names the same ``what``."""
    for part, value in found.items():
        first, expected = next(iter(found.items()))
        if value != expected:
            raise PartsDisagree(f"{first} and {part}: another {what}")


def _check_rows(data: Data, training: Training | None, baseline: Baseline | None) -> None:
    others = {source for card in data.splits.values() for source in card.by_source} - SOURCES
    if others:
        raise PartsDisagree(f"data: rows of {', '.join(sorted(others))}, not of the casebook alone")
    train = data.splits.get("train")
    if train is None:
        raise PartsDisagree("data: there is no split called train")
    if training and training.data_sha256 != train.sha256:
        raise PartsDisagree("data and training: the rows trained on are not those of the card")
    if baseline and baseline.trained_on < train.rows:
        raise PartsDisagree("data and baseline: fewer rows were trained on than the card's")


def _contracts(metrics: Metrics) -> dict[str, str]:
    # The card shows the answer format of this code, so its numbers must be for that format.
    found = {"this code": contract.fingerprint()}
    for name, evaluation in (metrics.evaluations or {}).items():
        found[f"evaluation {name}"] = evaluation.digests.contract
    parts = {"training": metrics.training, "data": metrics.data}
    return found | {name: part.contract for name, part in parts.items() if part}


def _cases(scores: Scores) -> list[int]:
    """How many cases of each level there are."""
    return [scores.per_class[level].n for level in sorted(scores.per_class)]


def _stem(name: str) -> str:
    return name.removesuffix(".jsonl").removesuffix(".cases")
