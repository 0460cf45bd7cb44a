"""Reinforcement on a tiny random model and real rows of the casebook."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

from app import adapter
from tests.training.grpo_runs import first_stage, recipe
from training import curves, grpo
from training.adapter_files import read_shortlist, write_shortlist
from training.config import load as load_recipe
from training.errors import WorkshopError
from training.examples import Example, write_rows
from training.grpo_recipe import GrpoRecipe
from training.phrases import read_phrases, write_phrases
from training.rewards import Variant
from training.training_record import GrpoRecord

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")


@pytest.fixture
def folder(folder: Path) -> Path:
    """With the adapter of a first stage to begin with."""
    return first_stage(folder)


def history(output: Path) -> list[dict[str, Any]]:
    last = max(output.glob("checkpoint-*"), key=lambda path: int(path.name.split("-")[1]))
    found: list[dict[str, Any]] = json.loads((last / "trainer_state.json").read_text())[
        "log_history"
    ]
    return found


@pytest.mark.parametrize("vocabulary", ["full", "shortlist"])
def test_two_steps_are_run_and_their_adapter_fits_the_service(
    folder: Path, vocabulary: str
) -> None:
    if vocabulary == "shortlist":
        write_shortlist(folder / "sft" / "adapter", [200])
        write_phrases(folder / "sft" / "adapter", {(7, 8): 9, (5, 6, 7, 8): 4})
    grpo.main([str(recipe(folder, vocabulary=vocabulary))])
    output = folder / "out"
    logged = history(output)[0]
    assert {
        *("reward", "kl", "entropy", "completions/clipped_ratio", "part/outcome", "part/triggers"),
        *("part/form", "part/length", "part/steps", "part/invented", "answers/unreadable"),
        *(f"answers/share_esi{level}" for level in range(1, 6)),
    } <= set(logged)
    assert logged["answers/unreadable"] == 1  # a random model answers nothing within its bound
    assert logged["reward"] <= -2
    weights = load_file(output / "adapter" / "adapter_model.safetensors")
    assert {tensor.dtype for tensor in weights.values()} == {torch.bfloat16}
    base = AutoModelForCausalLM.from_pretrained(folder / "model", dtype=torch.float32)
    assert adapter.merge(base, output / "adapter") == 6
    if vocabulary == "shortlist":
        before, after = (read_shortlist([at / "adapter"]) for at in (folder / "sft", output))
        assert after is not None
        assert {200} <= (before or set()) <= after
        said = read_phrases(output / "adapter")
        assert (said[7, 8], said[5, 6, 7, 8]) == (9, 4)
    record = GrpoRecord.model_validate_json((output / "grpo.json").read_text())
    assert (record.stage, record.steps, record.answers) == ("grpo", 2, 4)
    assert record.recipe.reward is Variant.RULE_AWARE


def test_a_run_that_was_cut_off_goes_on_where_it_stopped(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grpo.main([str(recipe(folder, steps=3))])
    shutil.rmtree(folder / "out" / "checkpoint-3")
    grpo.main([str(recipe(folder, steps=3))])
    steps = [line["step"] for line in history(folder / "out") if "reward" in line]
    assert steps == [1, 2, 3]
    record = GrpoRecord.model_validate_json((folder / "out" / "grpo.json").read_text())
    assert (record.from_step, record.steps) == (2, 3)
    with pytest.raises(SystemExit) as stopped:
        grpo.main([str(recipe(folder, steps=4, reward="naive"))])
    assert stopped.value.code == 2
    assert "other values of optimisation.steps, reward:" in capsys.readouterr().err


def test_a_run_whose_answers_never_end_is_stopped_and_says_so(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        grpo.main([str(recipe(folder, steps=5, more="[limits]\nsteps = 2\n"))])
    assert stopped.value.code == 2
    assert re.search(r"error: step 2: \d+% of the answers .* cut", capsys.readouterr().err)


def test_cases_that_sft_has_not_seen_are_drawn_and_recorded(
    folder: Path, rows: list[Example]
) -> None:
    write_rows(folder / "data" / "validation.jsonl", rows[:1])
    path = recipe(folder, steps=1, more="", reward='rule_aware"\nsplit = "validation')
    grpo.main([str(path)])
    record = GrpoRecord.model_validate_json((folder / "out" / "grpo.json").read_text())
    content = (folder / "data" / "validation.jsonl").read_bytes()
    assert record.data_sha256 == hashlib.sha256(content).hexdigest()
    watched = "[watching]\nevery_steps = 1\ncases = 1\n"
    with pytest.raises(WorkshopError, match="cannot be watched"):
        load_recipe(
            recipe(folder, "w", more=watched, reward='naive"\nsplit = "validation'), GrpoRecipe
        )


def test_curves_of_runs_are_drawn_side_by_side(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grpo.main([str(recipe(folder))])
    assert [step for step, _ in curves.logged(folder / "out")["train/reward"]] == [1, 2]
    figure = folder / "curves.png"
    curves.main([str(figure), f"one={folder / 'out'}", f"two={folder / 'out'}"])
    assert figure.read_bytes().startswith(b"\x89PNG")
    without_beta = {**curves.logged(folder / "out"), "train/kl": []}
    curves.draw({"beta = 0": without_beta}, folder / "without.png")
    assert (folder / "without.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(SystemExit) as stopped:
        curves.main([str(figure), f"none={folder / 'data'}"])
    assert stopped.value.code == 2
    assert "no rewards" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "because"),
    [
        ({"reward": "kind"}, "reward"),
        ({"vocabulary": "shortlist", "rollouts": "grammar = true"}, "grammar needs vocabulary"),
        ({"more": "[optimizer]\n"}, "optimizer"),
    ],
)
def test_a_recipe_that_makes_no_sense_is_refused(
    folder: Path, change: dict[str, Any], because: str
) -> None:
    with pytest.raises(WorkshopError, match=because):
        load_recipe(recipe(folder, **change), GrpoRecipe)
