"""Qwen3.5's other architecture and template, through both stages and the merge."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from transformers import AutoTokenizer

from app.backends import loading
from tests.training import tiny_qwen
from tests.training.grpo_runs import first_stage, recipe
from training import grpo, merge
from training.encoding import encode
from training.examples import Example
from triage.case import Case
from triage.prompt import render

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")

TARGETS = '["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]'


def test_the_answer_that_is_taught_follows_the_prompt_that_is_served(
    tmp_path: Path, rows: list[Example]
) -> None:
    tokenizer = AutoTokenizer.from_pretrained(tiny_qwen.checkpoint(tmp_path / "model"))
    row = encode(tokenizer, rows[:1], 4096)[0]
    served = loading.encode(tokenizer, None, render(Case(narrative=rows[0].narrative)))
    assert row.prompt == served
    assert tokenizer.decode(served).endswith("assistant\n<think>\n\n</think>\n\n")
    assert tokenizer.decode(row.completion).startswith("EXTRACTION:")


def test_both_stages_and_the_merge_are_run(folder: Path) -> None:
    tiny_qwen.checkpoint(folder / "model")
    first_stage(folder, TARGETS)
    grpo.main([str(recipe(folder, steps=1))])
    assert json.loads((folder / "out" / "grpo.json").read_text())["steps"] == 1
    path = folder / "merge.toml"
    path.write_text(
        f'model = "{folder}/model"\nbase = "tiny"\nadapters = ["{folder}/out/adapter"]\n'
        f'output = "{folder}/merged"\n'
    )
    merge.main([str(path)])
    assert (folder / "merged" / "triage.json").is_file()
