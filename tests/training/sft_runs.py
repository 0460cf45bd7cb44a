"""Recipes of supervised runs on a tiny model, and how its loss went."""

from __future__ import annotations

import json
from pathlib import Path

from tests.training.recipes import LORA

RECIPE = (
    """
model = "{model}"
base = "tiny"
data = "{folder}/data"
output = "{folder}/{name}"
seed = 1
dtype = "float32"
vocabulary = "{vocabulary}"
save_every_steps = 2
log_every_steps = 1
{more}
"""
    + LORA
    + """
[optimisation]
epochs = 2
learning_rate = 1e-2
batch = 2
max_length = 4096
"""
)


def recipe(folder: Path, name: str = "out", **changes: str) -> Path:
    fields = {"model": f"{folder}/model", "vocabulary": "full", "more": "", **changes}
    path = folder / f"{name}.toml"
    path.write_text(RECIPE.format(folder=folder, name=name, **fields))
    return path


def losses(output: Path) -> list[float]:
    last = max(output.glob("checkpoint-*"), key=lambda path: int(path.name.split("-")[1]))
    state = json.loads((last / "trainer_state.json").read_text())
    return [line["loss"] for line in state["log_history"] if "loss" in line]
