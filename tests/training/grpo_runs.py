"""Recipes of reinforced runs on a tiny model, and of the supervised run before them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.training.recipes import FEW_ANSWERS
from training import sft

SFT = """
model = "{folder}/model"
base = "tiny"
data = "{folder}/data"
output = "{folder}/sft"
seed = 1
dtype = "float32"
[lora]
r = 4
alpha = 4
targets = {targets}
exclude = ".*visual.*"
[optimisation]
epochs = 1
max_steps = 1
learning_rate = 1e-2
batch = 2
max_length = 4096
"""
GRPO = (
    """
model = "{folder}/model"
base = "tiny"
adapter = "{folder}/sft/adapter"
data = "{folder}/data"
output = "{folder}/{name}"
seed = 1
dtype = "float32"
vocabulary = "{vocabulary}"
reward = "{reward}"
save_every_steps = 1
log_every_steps = 1
"""
    + FEW_ANSWERS
    + """
{rollouts}
[optimisation]
steps = {steps}
learning_rate = 1e-3
{more}
"""
)


def first_stage(folder: Path, targets: str = '["q_proj", "v_proj", "down_proj"]') -> Path:
    """Make the adapter that reinforcement begins with; ``folder``."""
    path = folder / "sft.toml"
    path.write_text(SFT.format(folder=folder, targets=targets))
    sft.main([str(path)])
    return folder


def recipe(folder: Path, name: str = "out", **changes: Any) -> Path:
    fields = {"vocabulary": "full", "reward": "rule_aware", "steps": 2, **changes}
    fields = {"rollouts": "", "more": "", **fields}
    path = folder / f"{name}.toml"
    path.write_text(GRPO.format(folder=folder, name=name, **fields))
    return path
