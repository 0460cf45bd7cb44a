"""An adapter as it is published: BF16, and without a path of the machine it was made on."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

_WEIGHTS, _CONFIG = "adapter_model.safetensors", "adapter_config.json"


def publish(source: Path, target: Path, base: str) -> None:
    """Write the adapter in ``source`` to ``target``, for the model that ``base`` names.

    Training holds the matrices in float32; BF16 is what they are merged into.
    """
    target.mkdir(parents=True, exist_ok=True)
    weights = load_file(source / _WEIGHTS)
    rounded = {name: tensor.to(torch.bfloat16).contiguous() for name, tensor in weights.items()}
    save_file(rounded, target / _WEIGHTS, metadata={"format": "pt"})
    config = json.loads((source / _CONFIG).read_text())
    config["base_model_name_or_path"] = base
    # PEFT keeps a set in no fixed order.
    config["target_modules"] = sorted(config["target_modules"])
    (target / _CONFIG).write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
