"""The evaluation part of the card: how the model agrees with gold, alone and with the rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from model_card.agreement import same_file
from model_card.markdown import NOT_MEASURED, NOTHING, SHOWN, count, score, share, short, table
from model_card.metrics import LOCAL, RULES, Baseline, Digests, Evaluation, Metrics
from triage.scores import LEVELS, Scores

ALONE, SERVED, RULES_ALONE, TF_IDF = (
    "model alone",
    "as served",
    "rules alone",
    "TF-IDF and logistic regression",
)

_COMPARED = (
    "exact",
    "adjacent",
    "qwk",
    "under_triage_rate",
    "over_triage_rate",
    "esi1_recall",
    "high_acuity_missed",
)
_LEGEND = (
    "In parentheses: 95 % intervals, Wilson's for shares, percentile bootstrap for kappa and F1. "
    "A completion without a readable level is a miss for agreement and, of ESI 1 and 2, a patient "
    "missed, as if called 3, 4 or 5; it is neither less nor more urgent than gold, and left out of "
    "kappa and F1. "
    f"{NOTHING}: no case to divide by."
)


class Answered(NamedTuple):
    """How well a labelled file was answered, and by what."""

    file: str
    who: str
    scores: Scores


def of_model(metrics: Metrics) -> dict[str, Evaluation]:
    """The evaluations of the model; those of the rules alone are comparisons."""
    found = metrics.evaluations or {}
    return {name: item for name, item in found.items() if item.settings.backend == LOCAL}


def evaluations(metrics: Metrics) -> str:
    """One chapter for each evaluation of the model."""
    measured = of_model(metrics)
    if not measured:
        return NOT_MEASURED
    return "\n\n".join([_LEGEND, *(_chapter(*item) for item in measured.items())])


def comparison(metrics: Metrics) -> str:
    """Model, as served, rules alone and TF-IDF on the same labelled files, and what it says."""
    rows = [
        [f"{file}: {who}", count(scores.n), *(score(scores, name) for name in _COMPARED)]
        for file, who, scores in compared(metrics)
    ]
    if not rows:
        return NOT_MEASURED
    head = ["", "n", *(SHOWN[name] for name in _COMPARED)]
    # The legend stands above already when the model was measured.
    legend = () if of_model(metrics) else (_LEGEND,)
    return "\n\n".join(filter(None, (*legend, table(head, rows), beside_served(metrics))))


def _chapter(name: str, evaluation: Evaluation) -> str:
    return "\n\n".join(
        [
            f"### {name}",
            _circumstances(evaluation),
            _agreement(evaluation),
            "Model alone:",
            _per_level(evaluation.model_level),
            "As served:",
            _per_level(evaluation.verdict),
        ]
    )


def _circumstances(evaluation: Evaluation) -> str:
    settings, digests = evaluation.settings, evaluation.digests
    text = (
        f"{count(evaluation.verdict.n)} cases; rules of ESI {settings.edition} under the policy "
        f"`{settings.policy}`; temperature {settings.temperature:g}, at most "
        f"{settings.max_new_tokens} new tokens, up to {settings.max_batch} notes at a time. "
        f"Labelled file {short(digests.data)}, model {short(digests.model)}, rules "
        f"{short(digests.rules)}, second opinion {_opinion(digests)}."
    )
    if evaluation.bad_lines:
        text += f" Lines of the file that were no case, left out: {len(evaluation.bad_lines)}."
    return text


def _opinion(digests: Digests) -> str:
    return short(digests.opinion) if digests.opinion else "none"


def _agreement(evaluation: Evaluation) -> str:
    alone, ruled = evaluation.model_level, evaluation.verdict
    rows = [[title, score(alone, name), score(ruled, name)] for name, title in SHOWN.items()]
    rows.append(["Unreadable", share(alone.unreadable, alone.n), share(ruled.unreadable, ruled.n)])
    if evaluation.calibration is not None:
        found = evaluation.calibration
        rows.append(["Expected calibration error of the confidence", f"{found.ece:.3f}", ""])
        rows.append(["Brier score of the confidence (0 to 1)", f"{found.brier:.3f}", ""])
        if found.auroc is not None:
            rows.append(["AUROC, right against wrong by confidence", f"{found.auroc:.3f}", ""])
    return table(["", "Model alone", "As served"], rows)


def _per_level(scores: Scores) -> str:
    # From the counts themselves: a share times its cases is not always a whole number.
    rows = []
    for level, row in zip(LEVELS, scores.confusion, strict=True):
        near = sum(row[other.value - 1] for other in LEVELS if level.steps_to(other) <= 1)
        n = scores.per_class[level.value].n
        rows.append([str(level.value), share(row[level.value - 1], n), share(near, n)])
    return table(["ESI level", "Exact n/N (%)", "Adjacent n/N (%)"], rows)


def compared(metrics: Metrics) -> Iterator[Answered]:
    """Who answered which file, and how well; the rows of a file stand together."""
    measured = of_model(metrics)
    left = dict(metrics.baseline.scores) if metrics.baseline else {}
    for name, evaluation in measured.items():
        yield Answered(name, ALONE, evaluation.model_level)
        yield Answered(name, SERVED, evaluation.verdict)
        for other in _rules_on(evaluation.digests.data, metrics.evaluations or {}).values():
            yield Answered(name, RULES_ALONE, other.verdict)
        for file in [file for file in left if same_file(file, name)]:
            yield Answered(name, TF_IDF, left.pop(file))
    files = {evaluation.digests.data for evaluation in measured.values()}
    for name, other in (metrics.evaluations or {}).items():
        if other.settings.backend == RULES and other.digests.data not in files:
            yield Answered(name, RULES_ALONE, other.verdict)
    for file, scores in left.items():
        yield Answered(file, TF_IDF, scores)


def beside_served(metrics: Metrics) -> str:
    """On which files another reader agrees more than what is served, and what raising costs."""
    files: dict[str, dict[str, Scores]] = {}
    for file, who, scores in compared(metrics):
        files.setdefault(file, {})[who] = scores
    files = {file: found for file, found in files.items() if SERVED in found}
    if not files:
        return ""
    ahead = []
    for other in (ALONE, RULES_ALONE, TF_IDF):
        names = [file for file, found in files.items() if _higher("exact", other, SERVED, found)]
        ahead.append(f"*{other}* on {', '.join(f'`{name}`' for name in names) or 'none'}")
    fewer = sum(_higher("high_acuity_missed", ALONE, SERVED, found) for found in files.values())
    dearer = sum(_higher("over_triage_rate", SERVED, ALONE, found) for found in files.values())
    return (
        f"More exact agreement than *{SERVED}*: {'; '.join(ahead)}. Against *{ALONE}*, *{SERVED}* "
        f"misses a smaller share of ESI 1 and 2 on {fewer} of {len(files)} sets, and calls a "
        f"larger share too urgent on {dearer}: over-triage is the price of raising."
    )


def _higher(name: str, one: str, other: str, found: Mapping[str, Scores]) -> bool:
    """Whether ``one`` has more of the score ``name`` than ``other``, where both have it."""
    if one not in found or other not in found:
        return False
    first, second = getattr(found[one], name), getattr(found[other], name)
    return first is not None and second is not None and first > second


def _rules_on(data: str, found: Mapping[str, Evaluation]) -> dict[str, Evaluation]:
    return {
        name: item
        for name, item in found.items()
        if item.settings.backend == RULES and item.digests.data == data
    }


def baseline_note(baseline: Baseline | None) -> str:
    """What the TF-IDF baseline is."""
    if baseline is None:
        return "TF-IDF and logistic regression: not measured yet."
    return (
        f"TF-IDF and logistic regression: {count(baseline.features)} words and pairs of words, "
        f"trained on {count(baseline.trained_on)} rows. It is the second opinion's kind of model, "
        "here answering alone."
    )
