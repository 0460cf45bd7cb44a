"""Supervised runs that go on: from another's adapter, or from where they were killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from app import adapter
from tests.training.recipes import LORA
from tests.training.sft_runs import losses, recipe
from training import checkup, config, sft
from training.examples import read_rows
from training.sft_recipe import SftRecipe
from training.training_record import TrainingRecord

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")


def test_a_run_goes_on_from_the_adapter_of_another_with_other_rows(folder: Path) -> None:
    first = sft.train(config.load(recipe(folder, "first", more="records = 4"), SftRecipe))
    path = recipe(folder, "second", more=f'skip = 4\nadapter = "{folder}/first/adapter"')
    path.write_text(path.read_text().replace(LORA, "").replace("1e-2", "1e-9"))
    second = sft.train(config.load(path, SftRecipe))
    assert second.before == first
    assert (first.rows, second.rows) == (4, 4)
    assert second.tokens != first.tokens
    one, two = (
        load_file(folder / name / "adapter" / adapter.WEIGHTS) for name in ("first", "second")
    )
    for name, tensor in one.items():
        torch.testing.assert_close(two[name], tensor)


def test_half_of_the_way_from_an_adapter_can_be_kept(folder: Path) -> None:
    sft.main([str(recipe(folder, "first"))])
    more = f'adapter = "{folder}/first/adapter"'
    for name, kept in (("whole", "1.0"), ("half", "0.5")):
        path = recipe(folder, name, more=f"kept = {kept}\n{more}")
        path.write_text(path.read_text().replace(LORA, ""))
        sft.main([str(path)])
    first, whole, half = (
        load_file(folder / name / "adapter" / "adapter_model.safetensors")
        for name in ("first", "whole", "half")
    )
    for name, tensor in half.items():
        between = (first[name].float() + whole[name].float()) / 2
        torch.testing.assert_close(tensor.float(), between, rtol=1e-2, atol=1e-4)
    assert any(not torch.equal(half[name], whole[name]) for name in half)


def test_an_adapter_can_be_published_unrounded(folder: Path) -> None:
    for name, dtype in (("rounded", torch.bfloat16), ("whole", torch.float32)):
        asked = str(dtype).removeprefix("torch.")
        sft.main([str(recipe(folder, name, more=f'published = "{asked}"'))])
        made = load_file(folder / name / "adapter" / adapter.WEIGHTS)
        assert {tensor.dtype for tensor in made.values()} == {dtype}
    one, two = (
        load_file(folder / name / "adapter" / adapter.WEIGHTS) for name in ("rounded", "whole")
    )
    assert all(torch.equal(one[name], two[name].to(torch.bfloat16)) for name in one)
    assert any(not torch.equal(one[name].float(), two[name]) for name in one)


def test_a_finished_run_taken_up_again_still_says_what_it_took(folder: Path) -> None:
    path = recipe(folder, "first")
    first = sft.train(config.load(path, SftRecipe))
    path = recipe(folder, "first", more='published = "float32"')
    again = sft.train(config.load(path, SftRecipe))
    assert first.seconds > 0
    assert first.tokens_per_second is not None
    assert again == first.model_copy(update={"recipe": again.recipe})
    assert (first.recipe.published, again.recipe.published) == ("bfloat16", "float32")
    told = TrainingRecord.model_validate_json((folder / "first" / "sft.json").read_text())
    assert told == again


def test_a_killed_run_goes_on_exactly_where_it_was(folder: Path) -> None:
    sft.main([str(recipe(folder, "whole"))])
    path = recipe(folder, "cut")
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    run = subprocess.Popen(
        [sys.executable, "-m", "training.sft", str(path)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    give_up = time.monotonic() + 120
    saved = folder / "cut" / "checkpoint-4" / "trainer_state.json"
    while not saved.exists() and run.poll() is None and time.monotonic() < give_up:
        time.sleep(0.002)
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert saved.exists()
    assert not (folder / "cut" / "sft.json").exists(), "the run was over before it was killed"
    sft.main([str(path)])
    assert losses(folder / "cut") == losses(folder / "whole")
    one, other = (
        load_file(folder / name / "adapter" / "adapter_model.safetensors")
        for name in ("whole", "cut")
    )
    assert all(torch.equal(one[name], other[name]) for name in one)
    assert list(read_rows(folder / "data" / "train.jsonl"))


def test_a_check_takes_no_line_from_the_curve_of_the_loss(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a run that is taken up after one would tell of other steps than one that was not cut."""
    more = "[watching]\nevery_steps = 4\ncases = 2\nmax_new_tokens = 4\n"
    sft.main([str(recipe(folder, "whole", more=more))])
    assert len(losses(folder / "whole")) == 8
    path = recipe(folder, "cut", more=more)
    check = checkup.Check.on_step_end

    def cut(self: checkup.Check, args: Any, state: Any, control: Any, **rest: Any) -> None:
        if state.global_step == 5:
            raise KeyboardInterrupt
        check(self, args, state, control, **rest)

    monkeypatch.setattr(checkup.Check, "on_step_end", cut)
    with pytest.raises(KeyboardInterrupt):
        sft.main([str(path)])
    monkeypatch.undo()
    sft.main([str(path)])
    assert losses(folder / "cut") == losses(folder / "whole")
