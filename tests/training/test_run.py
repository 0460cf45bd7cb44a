"""``training/run.sh``: which stages it runs, and how, with stand-ins for the commands."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.contract.test_house import ROOT
from training.config import load
from training.data_recipe import DataRecipe
from training.merge_recipe import MergeRecipe
from training.sft_recipe import SftRecipe

STAND_IN = """#!/bin/sh
case "$*" in
  *torch.cuda*) exit {no_gpu} ;;
  "model "*) echo base ;;
  "-c "*) cat ;;
  *) echo "${{0##*/}} $*" >> ran ;;
esac
"""
SFT = re.compile(r"(python|torchrun --nproc_per_node 2) -m training\.sft (\S+) --model base")


def ran(folder: Path, *, gpu: bool) -> list[str]:
    """The commands of ``run.sh gemma3-270m`` in order."""
    commands = folder / ".venv" / "bin"
    commands.mkdir(parents=True)
    for name in ("python", "torchrun", "esi-triage"):
        (commands / name).write_text(STAND_IN.format(no_gpu=int(not gpu)))
        (commands / name).chmod(0o755)
    (folder / "training").symlink_to(ROOT / "training")
    environment = {"PATH": os.environ["PATH"]}
    asked = ["bash", "training/run.sh", "gemma3-270m"]
    subprocess.run(asked, cwd=folder, check=True, env=environment)
    return (folder / "ran").read_text().splitlines()


def recipes_of(lines: list[str], launcher: str) -> list[str]:
    """The recipes of fine-tuning, each checked to be run by ``launcher``."""
    found = [match for line in lines if (match := SFT.fullmatch(line))]
    assert {match[1] for match in found} == {launcher}
    return [match[2] for match in found]


def test_without_a_gpu_fine_tuning_has_a_process_for_each_of_two_cores(tmp_path: Path) -> None:
    for path in recipes_of(ran(tmp_path, gpu=False), "torchrun --nproc_per_node 2"):
        assert path.startswith("training/recipes/")


def test_one_gpu_has_one_process_with_as_many_rows_a_step(tmp_path: Path) -> None:
    for path in recipes_of(ran(tmp_path, gpu=True), "python"):
        here = load(tmp_path / path, SftRecipe)
        there = load(ROOT / "training" / "recipes" / Path(path).name, SftRecipe)
        rows = 2 * there.optimisation.batch * there.optimisation.accumulation
        assert here.optimisation.batch * here.optimisation.accumulation == rows


def test_each_run_goes_on_from_the_one_before_and_the_last_is_merged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    lines = ran(tmp_path, gpu=False)
    runs = [
        load(Path(path), SftRecipe) for path in recipes_of(lines, "torchrun --nproc_per_node 2")
    ]
    assert [run.adapter for run in runs[1:]] == [run.output / "adapter" for run in runs[:-1]]
    merge = load(Path("training/recipes/merge-gemma3-270m.toml"), MergeRecipe)
    assert merge.adapters == (runs[-1].output / "adapter",)
    assert merge.records == (runs[-1].output / "sft.json",)
    built = [
        load(Path(line.split()[-1]), DataRecipe).output
        for line in lines
        if line.startswith("python -m training.build_dataset ")
    ]
    assert {run.data for run in runs} <= set(built)
