"""Stage 4: adapters and base become one BF16 checkpoint, which then proves itself.

``python -m training.merge RECIPE.toml [--model FOLDER]`` writes a folder that the service
loads (``TRIAGE_MODEL=FOLDER``), with a ``triage.json`` that says what it was made for and
of.  The folder appears only when it has been read back and found

- to have the base's weights by name, shape and tying, and no others,
- to agree, before rounding, with the unmerged model to a stated difference of logits,
- to rank the same token first, after rounding to BF16, at nearly every position.

Nothing is overwritten.  A folder that is there already, and says that it is of the same adapters,
base and contract, is left as it is.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from transformers import AutoTokenizer
from transformers.utils.hub import cached_file

from training.adapter_files import digest, read_shortlist, write_shortlist
from training.base_model import load_model, with_adapter
from training.encoding import asked_text
from training.errors import MergeUnproven, ModelUnusable
from training.identity import base_version
from training.merge_recipe import MergeRecipe
from training.phrases import FILE as PHRASES
from training.probes import PROBES
from training.stage import command
from triage import contract
from triage.case import Case, Frozen
from triage.prompt import CHAT_TEMPLATE, render

PROVENANCE = "triage.json"
_PROCESSORS = ("preprocessor_config.json", "processor_config.json")


class Proof(Frozen):
    """What was found when the checkpoint was read back."""

    positions: int
    max_logit_difference: float
    """Merged against unmerged, both in float32."""
    top1_agreement: float
    """BF16 checkpoint against the unmerged model in float32."""


class Parts(Frozen):
    """What a checkpoint is made of and for."""

    base: str
    base_version: str
    adapter_sha256: str
    contract: str


def main(argv: Sequence[str] | None = None) -> None:
    """Merge; a refusal is one line on standard error and exit code 2."""
    command("merge", __doc__, MergeRecipe, _report, argv)


def _report(recipe: MergeRecipe) -> str:
    if recipe.output.exists():
        check_same(recipe)
        return f"{recipe.output} is there already, of the same adapters, base and contract"
    return f"{recipe.output}: {merge(recipe).model_dump_json()}"


def merge(recipe: MergeRecipe) -> Proof:
    """Write and prove the checkpoint of ``recipe``.  Raises :class:`WorkshopError`."""
    if recipe.output.exists():
        raise MergeUnproven(f"{recipe.output} is there already")
    tokenizer = AutoTokenizer.from_pretrained(recipe.model)
    if not tokenizer.chat_template:
        tokenizer.chat_template = CHAT_TEMPLATE
    model = load_model(recipe.model, "float32", "eager")
    names = _names(model)
    batches = [_probe(tokenizer, text) for text in PROBES]
    for place, folder in enumerate(recipe.adapters):
        model = with_adapter(model, folder)
        if place == len(recipe.adapters) - 1:
            unmerged = [_logits(model, ids) for ids in batches]
        model = _folded(model, folder)
    merged = [_logits(model, ids) for ids in batches]
    moved = [(one - other).abs().max() for one, other in zip(merged, unmerged, strict=True)]
    difference = float(torch.stack(moved).max())  # Python's would pass over what is no number
    _check(recipe, difference)
    part = recipe.output.with_name(recipe.output.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    _rounded(model).save_pretrained(part)
    del model  # the checkpoint is read back beside what is left
    tokenizer.save_pretrained(part)
    _copy_processors(recipe.model, part)
    shortlist = read_shortlist(recipe.adapters)
    if shortlist is not None:
        write_shortlist(part, shortlist)
    if (recipe.adapters[-1] / PHRASES).is_file():
        shutil.copy(recipe.adapters[-1] / PHRASES, part)
    proof = _prove(part, names, batches, unmerged, difference)
    _check(recipe, difference, proof.top1_agreement)
    (part / PROVENANCE).write_text(json.dumps(_provenance(recipe, proof), indent=2) + "\n")
    part.rename(recipe.output)
    return proof


def check_same(recipe: MergeRecipe) -> None:
    """Raise :class:`MergeUnproven` unless what is there already is what ``recipe`` would make."""
    there = f"{recipe.output} is there already"
    try:
        origin = json.loads((recipe.output / PROVENANCE).read_text())
        proof = Proof.model_validate(origin["proof"])
        said = {name: origin.get(name) for name in Parts.model_fields}
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise MergeUnproven(f"{there} and does not say what it is made of") from error
    parts = _parts(recipe)
    other = [name for name, value in parts.model_dump().items() if said[name] != value]
    if other:
        raise MergeUnproven(f"{there} and does not say the same {', '.join(other)}")
    try:
        _check(recipe, proof.max_logit_difference, proof.top1_agreement)
    except MergeUnproven as error:
        raise MergeUnproven(f"{there}, but {error}") from error


def _check(recipe: MergeRecipe, difference: float, top1_agreement: float = 1.0) -> None:
    if not difference <= recipe.max_logit_difference:  # nor where it is no number
        raise MergeUnproven(f"merging moved a logit by {difference:.4g}")
    if not top1_agreement >= recipe.min_top1_agreement:
        raise MergeUnproven(f"after rounding only {top1_agreement:.1%} rank the same first")


def _folded(model: Any, folder: Path) -> Any:
    """``model`` with the adapter of ``folder`` added to its weights."""
    try:
        # `safe_merge` refuses a matrix with a value that is not finite.
        return model.merge_and_unload(safe_merge=True)
    except ValueError as error:
        raise ModelUnusable(f"{folder}: {str(error).splitlines()[0]}") from error


def _rounded(model: Any) -> Any:
    """``model`` in BF16, and saying so in the configuration of each of its parts."""
    for name in model.config.sub_configs:
        part = getattr(model.config, name, None)
        if part is not None:
            part.dtype = torch.bfloat16
    return model.to(torch.bfloat16)


def _prove(
    folder: Path,
    names: dict[str, tuple[int, ...]],
    batches: Sequence[torch.Tensor],
    unmerged: Sequence[torch.Tensor],
    difference: float,
) -> Proof:
    """Read ``folder`` back and compare it."""
    written = load_model(str(folder), "float32", "eager")
    if _names(written) != names:
        raise MergeUnproven("the checkpoint has other weights than its base")
    stored: set[str] = set()
    for path in folder.glob("*.safetensors"):
        with safe_open(path, framework="pt") as file:
            stored.update(file.keys())
    tied = written.get_output_embeddings().weight is written.get_input_embeddings().weight
    if tied == any(name.endswith("lm_head.weight") for name in stored):
        raise MergeUnproven("the head is not tied as in the base")
    same = positions = 0
    for ids, expected in zip(batches, unmerged, strict=True):
        got = _logits(written, ids)
        same += int((got.argmax(-1) == expected.argmax(-1)).sum())
        positions += ids.shape[1]
    return Proof(
        positions=positions, max_logit_difference=difference, top1_agreement=same / positions
    )


def _copy_processors(base: str, folder: Path) -> None:
    """What engines read images by, which they ask for also where none is sent."""
    for name in _PROCESSORS:
        found = cached_file(base, name, _raise_exceptions_for_missing_entries=False)
        if found is not None:
            shutil.copy(found, folder)


def _probe(tokenizer: Any, narrative: str) -> torch.Tensor:
    turns = [message._asdict() for message in render(Case(narrative=narrative))]
    text = asked_text(tokenizer, turns)
    ids: torch.Tensor = tokenizer(text, add_special_tokens=False, return_tensors="pt")["input_ids"]
    return ids


def _logits(model: Any, ids: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        logits: torch.Tensor = model(input_ids=ids).logits
    return logits.float()


def _names(model: Any) -> dict[str, tuple[int, ...]]:
    return {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}


def _parts(recipe: MergeRecipe) -> Parts:
    return Parts(
        base=recipe.base,
        base_version=base_version(recipe.model),
        adapter_sha256=digest(recipe.adapters),
        contract=contract.fingerprint(),
    )


def _provenance(recipe: MergeRecipe, proof: Proof) -> dict[str, object]:
    return {
        "id": recipe.output.name,
        **_parts(recipe).model_dump(),
        "proof": proof.model_dump(),
        "training": [json.loads(path.read_text()) for path in recipe.records],
    }


if __name__ == "__main__":
    main()
