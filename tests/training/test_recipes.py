"""The data recipes that are shipped."""

from __future__ import annotations

from training.casebook.presentation import PRESENTATIONS
from training.config import load
from training.data_recipe import DataRecipe

RECIPES = PRESENTATIONS.parents[1] / "recipes"


def test_every_shipped_recipe_is_a_recipe() -> None:
    paths = sorted((RECIPES).glob("data*.toml"))
    rows = {path.stem: load(path, DataRecipe).records.train for path in paths}
    assert rows == {
        "data": 7483,
        "data-all-notes": 8000,
        "data-calm": 12_000,
        "data-every-note": 84_000,
        "data-jotted": 4000,
        "data-large": 72_000,
        "data-mimic": 7483,
        "data-written": 8000,
        "data-written-more": 4000,
    }
