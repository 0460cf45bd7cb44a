"""Where the model comes from: its data, its training, and what ran it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from model_card.evaluation_tables import of_model
from model_card.markdown import NOT_MEASURED, count, score, short, table
from model_card.metrics import Data, Metrics, Optimisation, Training

_SPLITS = ("train", "validation", "test")


def status(metrics: Metrics) -> str:
    """What may be said about the model today."""
    measured = of_model(metrics)
    if metrics.training is None and not measured:
        return (
            "**Not trained yet.** What is served today is the untrained base: its answers have "
            "the right form, and its levels mean nothing."
        )
    if not measured:
        return "**Trained, not measured yet.** Nothing is known about its levels."
    if metrics.training is None:
        return "**Measured; how it was trained is not recorded here.**"
    return "**Trained and measured**, as below."


def data(found: Data | None) -> str:
    """Counts of the data that the model learned from, and was chosen and tested by."""
    if found is None:
        return NOT_MEASURED
    names = [name for name in _SPLITS if name in found.splits]
    cards = [found.splits[name] for name in names]
    rows = [
        ["Rows", *(count(card.rows) for card in cards)],
        ["Asked for and missing", *(count(card.missing) for card in cards)],
        ["Families of presentations, written notes", *(count(card.keys) for card in cards)],
        *_counted("ESI", [card.by_level for card in cards]),
        *_counted("Source", [card.by_source for card in cards]),
        *_counted("Style", [card.by_style for card in cards]),
    ]
    casebook = f", casebook {short(found.casebook)}" if found.casebook else ""
    return "\n\n".join(
        [
            # True of every data set that `agreement` lets pass.
            "Every row is drawn from the casebook or was written for it whole. There is no row of "
            "MIMIC-IV-ED or MIETIC in this data, and no record of a patient.",
            table(["", *names], rows),
            f"Data {short(found.sha256)}{casebook}, seed {found.seed}.",
        ]
    )


def training(found: Training | None) -> str:
    """The recipes that were run, one after the other, and what they came to."""
    if found is None:
        return NOT_MEASURED
    if found.before is None:
        return _run(found)
    return f"{training(found.before)}\n\nThen, from the adapter of that run:\n\n{_run(found)}"


def _run(found: Training) -> str:
    recipe, lora = found.recipe, found.recipe.lora
    first = "" if recipe.records is None else f", the first {count(recipe.records)} of the data"
    if recipe.skip:
        first = f", those after the first {count(recipe.skip)} of the data"
    rows = [
        ["Stage", f"`{found.stage}`"],
        ["Base", f"`{recipe.base}`, {recipe.dtype}, vocabulary: {recipe.vocabulary}"],
    ]
    if recipe.kept < 1:
        rows.append(["Kept of the way from the adapter before", f"{recipe.kept:.0%}"])
    if lora:
        rows += [
            ["LoRA", f"r {lora.r}, alpha {lora.alpha}, dropout {lora.dropout:g}"],
            ["Adapted", ", ".join(f"`{name}`" for name in lora.targets)],
        ]
    rows += [
        *_optimisation(recipe.optimisation, found.processes),
        ["Rows", f"{count(found.rows)}{first}"],
        ["Tokens of one pass, prompts included", count(found.tokens)],
        ["Steps", count(found.steps)],
        ["Time", _time(found)],
        ["Seed", str(recipe.seed)],
        ["Rows' digest, commit", f"{short(found.data_sha256)}, {_commit(found.git)}"],
    ]
    if found.best:
        said = f"{score(found.best.scores, 'exact')} exact on {count(found.best.scores.n)} "
        rows.append(["Adapter kept", f"step {found.best.step}: {said}validation cases"])
    return table(["", "Value"], rows)


def environment(metrics: Metrics) -> str:
    """Versions of the libraries that trained, and the files that the card was made from."""
    if metrics.training is None:
        versions = "Versions: not recorded yet."
    else:
        versions = _versions(_runs(metrics.training))
    if metrics.inputs is None:
        return versions
    files = [[part, f"`{digest}`"] for part, digest in metrics.inputs.items()]
    return versions + "\n\nCollected from:\n\n" + table(["", "SHA-256"], files)


def _runs(last: Training) -> list[Training]:
    """Every run up to ``last``, the first one first, as :func:`training` tells of them."""
    return [*(_runs(last.before) if last.before else ()), last]


def _versions(runs: Sequence[Training]) -> str:
    """One column for each set of versions, headed by the runs that had it."""
    sets: list[tuple[Mapping[str, str], list[str]]] = []
    for number, run in enumerate(runs, start=1):
        for versions, had in sets:
            if versions == run.versions:
                had.append(str(number))
                break
        else:
            sets.append((run.versions, [str(number)]))
    names = dict.fromkeys(name for versions, _ in sets for name in versions)
    rows = [[name, *(versions.get(name, "-") for versions, _ in sets)] for name in names]
    if len(sets) == 1:
        return "Trained with:\n\n" + table(["", "Version"], rows)
    heads = [f"Run{'s' if len(had) > 1 else ''} {', '.join(had)}" for _, had in sets]
    return "Trained with, by run in the order above:\n\n" + table(["", *heads], rows)


def _counted(title: str, tables: list[Mapping[str, int]]) -> list[list[str]]:
    values = sorted({value for found in tables for value in found})
    return [
        [f"{title} {value}", *(count(found.get(value, 0)) for found in tables)] for value in values
    ]


def _optimisation(found: Optimisation, processes: int) -> list[list[str]]:
    length = f"{found.epochs:g} {'epoch' if found.epochs == 1 else 'epochs'}"
    if found.max_steps is not None:
        length += f", at most {count(found.max_steps)} steps"
    together = found.batch * found.accumulation * processes
    batch = (
        f"{together} rows: {found.batch} x {found.accumulation} accumulated x {processes} devices"
    )
    warmup = f"warm-up {100 * found.warmup:g}%"
    weight = (
        f"{found.decision_weight:g} times that of the answer's other tokens, for the first word at "
        "red flags and at each step, and for the level"
    )
    weighed = [["Weight in the loss", weight]] if found.decision_weight != 1 else []
    return [
        ["Length", length],
        *weighed,
        ["Learning rate", f"{found.learning_rate:g}, {found.schedule}, {warmup}"],
        ["Batch", batch],
        ["Longest row", f"{count(found.max_length)} tokens"],
        ["Weight decay, gradient norm", f"{found.weight_decay:g}, at most {found.max_grad_norm:g}"],
    ]


def _time(found: Training) -> str:
    hours = found.seconds / 3600
    took = f"{hours:.1f} h" if hours >= 0.1 else f"{found.seconds:.0f} s"
    return f"{took} from step {count(found.from_step)} on" if found.from_step else took


def _commit(git: str | None) -> str:
    return f"`{git}`" if git else "not recorded"
