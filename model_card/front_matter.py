"""The YAML that a model hub reads at the top of a card."""

from __future__ import annotations

import json

from model_card.evaluation_tables import of_model
from model_card.metrics import Evaluation, Metrics
from triage.scores import Scores

NAME = "gemma3-270m-esi-triage"
_FIXED = """\
license: gemma  # the weights; the code around them is Apache-2.0
license_link: https://ai.google.dev/gemma/terms
language:
- en
library_name: transformers
pipeline_tag: text-generation
base_model: google/gemma-3-270m
tags:
- emergency-severity-index
- triage
- emergency-medicine
- medical
- research-only
- gemma3
- lora
metrics:
- accuracy
- f1
- cohen_kappa"""

_METRICS = {
    "exact": ("accuracy", "Exact agreement"),
    "adjacent": ("adjacent_accuracy", "Agreement within one level"),
    "qwk": ("cohen_kappa", "Cohen's kappa, quadratic weights"),
    "macro_f1": ("f1", "Macro F1"),
    "under_triage_rate": ("under_triage_rate", "Called less urgent than gold"),
    "esi1_recall": ("esi1_recall", "ESI 1 called ESI 1"),
}


def front_matter(metrics: Metrics) -> str:
    """The whole block between its two lines; without evaluations it has no ``model-index``."""
    measured = of_model(metrics)
    lines = [_FIXED]
    if measured:
        lines += ["model-index:", f"- name: {NAME}", "  results:"]
        for name, evaluation in measured.items():
            lines += _result(name, evaluation)
    return "\n".join(["---", *lines, "---"])


def _result(name: str, evaluation: Evaluation) -> list[str]:
    # A JSON string is a YAML string.
    return [
        "  - task:",
        "      type: text-generation",
        "      name: Emergency Severity Index from a triage note",
        "    dataset:",
        f"      type: {json.dumps(name)}",
        f"      name: {json.dumps(f'{name} ({evaluation.verdict.n} cases)')}",
        "    metrics:",
        *_metrics(evaluation.model_level, "model alone"),
        *_metrics(evaluation.verdict, "as served"),
    ]


def _metrics(scores: Scores, who: str) -> list[str]:
    lines = []
    for field, (kind, title) in _METRICS.items():
        value: float | None = getattr(scores, field)
        if value is not None:
            lines += [
                f"    - type: {kind}",
                f"      name: {json.dumps(f'{title}, {who}')}",
                f"      value: {value:.4f}",
            ]
    return lines
