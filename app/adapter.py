"""Merge a LoRA adapter into the base weights it was trained on.

The sum ``W + (alpha / r) B A`` is all that serving needs of PEFT, which belongs to the
training stack; a test compares the result with PEFT's own merge.  Adapters that are
more than plain LoRA are refused rather than merged wrongly.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import torch
from safetensors.torch import load_file

from app.errors import CheckpointUnusable

WEIGHTS = "adapter_model.safetensors"
CONFIG = "adapter_config.json"
SHORTLIST = "shortlist.json"
"""Token ids, beside an adapter that was trained on these alone."""
PHRASES = "phrases.npz"
"""What follows what in the answers of its training, for drafts.  Not safetensors: other engines
take every such file in a checkpoint for weights."""
_PREFIX = "base_model.model."
_A, _B = ".lora_A.weight", ".lora_B.weight"

# Anything set here changes the formula above.
_UNSUPPORTED = (
    "alpha_pattern",
    "fan_in_fan_out",
    "lora_bias",
    "modules_to_save",
    "rank_pattern",
    "trainable_token_indices",
    "use_dora",
)


def digest(folder: Path) -> str:
    """SHA-256 over all that is served of it, what only makes it faster included."""
    whole = hashlib.sha256()
    for path in (folder / CONFIG, folder / WEIGHTS, *beside(folder)):
        whole.update(path.read_bytes())
    return whole.hexdigest()


def beside(folder: Path) -> list[Path]:
    """The files that a checkpoint takes over from the adapter in ``folder``, those there are."""
    return [folder / name for name in (PHRASES, SHORTLIST) if (folder / name).is_file()]


def merge(model: torch.nn.Module, folder: Path) -> int:
    """Add the adapter in ``folder`` to ``model`` in place; return how many matrices changed.

    The product is computed in float32 and rounded once to the type of the weights.
    Raises :class:`CheckpointUnusable` when the adapter is not plain LoRA, does not fit
    the model, or holds a value that is not finite.
    """
    scale = _scale(folder / CONFIG)
    tensors = load_file(folder / WEIGHTS)
    targets = sorted(name.removesuffix(_A) for name in tensors if name.endswith(_A))
    if not targets or len(tensors) != 2 * len(targets):
        raise CheckpointUnusable(f"{folder.name}: the adapter is not pairs of lora_A and lora_B")
    for target in targets:
        weight = _weight(model, target.removeprefix(_PREFIX))
        down, up = tensors[target + _A].float(), tensors[target + _B].float()
        if (up.shape[0], down.shape[1]) != tuple(weight.shape):
            raise CheckpointUnusable(f"{target}: the adapter has another shape than the base")
        merged = weight.data.float() + scale * (up @ down)
        if not torch.isfinite(merged).all():
            raise CheckpointUnusable(f"{target}: the merged weight is not finite")
        weight.data.copy_(merged)
    return len(targets)


def _scale(path: Path) -> float:
    config = json.loads(path.read_text())
    if config.get("peft_type") != "LORA" or config.get("bias", "none") != "none":
        raise CheckpointUnusable(f"{path.name}: only plain LoRA without bias can be merged")
    used = [name for name in _UNSUPPORTED if config.get(name)]
    if used:
        raise CheckpointUnusable(f"{path.name}: cannot merge an adapter with {', '.join(used)}")
    rank = float(config["r"])
    return float(config["lora_alpha"]) / (rank**0.5 if config.get("use_rslora") else rank)


def _weight(model: torch.nn.Module, path: str) -> torch.nn.Parameter:
    try:
        weight = model.get_submodule(path).weight
    except AttributeError as error:
        raise CheckpointUnusable(f"{path}: no such module in the base model") from error
    if not isinstance(weight, torch.nn.Parameter):
        raise CheckpointUnusable(f"{path}: no weight to merge into")
    return weight
