"""The data recipes that are shipped, and that all of the workshop's data are."""

from __future__ import annotations

import tomllib

from tests.contract.test_house import ROOT
from training.casebook.presentation import PRESENTATIONS
from training.config import load
from training.data_recipe import DataRecipe
from training.grpo_recipe import GrpoRecipe

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


def test_one_case_a_step_is_watched_over_fifty_steps() -> None:
    """Over ten, a run of chance draws of one level is taken for collapse."""
    names = ("medgemma-4b", "qwen3.5-9b-v46", "qwen3.5-9b-v49")
    found = [load(RECIPES / f"grpo-{name}.toml", GrpoRecipe) for name in names]
    assert {recipe.rollouts.cases * recipe.optimisation.accumulation for recipe in found} == {1}
    assert {recipe.limits.steps for recipe in found} == {50}


def test_the_data_of_the_workshop_are_packaged() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    globs = project["tool"]["setuptools"]["package-data"]["training"]
    room = ROOT / "training"
    packaged = {path for glob in globs for path in room.glob(glob)}
    assert {*room.rglob("*.yaml"), *room.rglob("*.toml")} <= packaged
