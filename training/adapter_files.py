"""An adapter as it is published, without a path of the machine it was made on.

Beside it lie what the service decodes it faster with: ``shortlist.json``, the token ids its
training used when it was trained on a shortlist (then no others are scored but the note's
own), and ``phrases.npz`` (:mod:`training.phrases`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from training.phrases import FILE as PHRASES
from training.phrases import write_phrases

_WEIGHTS, _CONFIG = "adapter_model.safetensors", "adapter_config.json"
_SHORTLIST = "shortlist.json"


def publish(
    source: Path,
    target: Path,
    base: str,
    shortlist: Sequence[int] | None = None,
    phrases: Mapping[tuple[int, ...], int] | None = None,
    before: Path | None = None,
    kept: float = 1.0,
    dtype: torch.dtype = torch.bfloat16,
) -> None:
    """Write the adapter in ``source`` to ``target``, for the model that ``base`` names.

    Of the way from the adapter ``before`` to it, the share ``kept`` is gone.  Training holds
    the matrices in float32; BF16 is what they are merged into, in half the bytes.
    """
    target.mkdir(parents=True, exist_ok=True)
    weights = load_file(source / _WEIGHTS)
    if before is not None and kept < 1:
        started = load_file(before / _WEIGHTS)
        weights = {
            name: torch.lerp(started[name].float(), tensor.float(), kept)
            for name, tensor in weights.items()
        }
    rounded = {name: tensor.to(dtype).contiguous() for name, tensor in weights.items()}
    save_file(rounded, target / _WEIGHTS, metadata={"format": "pt"})
    config = json.loads((source / _CONFIG).read_text())
    config["base_model_name_or_path"] = base
    # PEFT keeps a set in no fixed order.
    config["target_modules"] = sorted(config["target_modules"])
    (target / _CONFIG).write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
    if shortlist is not None:
        write_shortlist(target, shortlist)
    write_phrases(target, phrases or {})


def write_shortlist(folder: Path, ids: Iterable[int]) -> None:
    """Write token ids into ``folder``, in order."""
    (folder / _SHORTLIST).write_text(json.dumps(sorted(ids)) + "\n")


def read_shortlist(folders: Iterable[Path]) -> set[int] | None:
    """The token ids of all ``folders``; ``None`` when one of them may write any token."""
    paths = [folder / _SHORTLIST for folder in folders]
    if not all(path.is_file() for path in paths):
        return None
    return {id_ for path in paths for id_ in json.loads(path.read_text())}


def digest(folders: Iterable[Path]) -> str:
    """SHA-256 over what is served of each: weights, configuration, and what makes it faster."""
    found = hashlib.sha256()
    for folder in folders:
        beside = [name for name in (PHRASES, _SHORTLIST) if (folder / name).is_file()]
        for name in (_CONFIG, _WEIGHTS, *beside):
            found.update((folder / name).read_bytes())
    return found.hexdigest()
