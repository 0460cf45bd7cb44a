"""Reinforcement on a tiny random model and real rows of the casebook."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from accelerate import Accelerator
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer

from app import adapter
from tests.training.recipes import FEW_ANSWERS
from training import curves, grpo, sft
from training.adapter_files import read_shortlist, write_shortlist
from training.config import load as load_recipe
from training.errors import WorkshopError
from training.examples import Example, write_rows
from training.grpo_recipe import GrpoRecipe, Rollouts
from training.phrases import read_phrases, write_phrases
from training.policy import Policy, prepare
from training.rewards import Variant
from training.rollouts import Rollout, _Grammar
from training.training_record import GrpoRecord
from triage import layout

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")

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
targets = ["q_proj", "v_proj", "down_proj"]
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


@pytest.fixture
def folder(folder: Path) -> Path:
    """With the adapter of a first stage to begin with."""
    path = folder / "sft.toml"
    path.write_text(SFT.format(folder=folder))
    sft.main([str(path)])
    return folder


def recipe(folder: Path, name: str = "out", **changes: Any) -> Path:
    fields = {"vocabulary": "full", "reward": "rule_aware", "steps": 2, **changes}
    fields = {"rollouts": "", "more": "", **fields}
    path = folder / f"{name}.toml"
    path.write_text(GRPO.format(folder=folder, name=name, **fields))
    return path


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


def test_each_prompt_is_read_once_and_answered_as_if_read_with_its_answers(
    folder: Path,
) -> None:
    asked = load_recipe(recipe(folder), GrpoRecipe)
    policy = prepare(asked, asked.max_length, adapter=asked.adapter)
    prompts = [[{"content": row.id}] for row in policy.rows]
    nearly_greedy = Rollouts(generations=2, max_new_tokens=12, temperature=1e-6)
    draw = Rollout(policy, prompts, nearly_greedy)
    trainer = SimpleNamespace(model_wrapped=policy.model, accelerator=Accelerator(cpu=True))
    read: list[int] = []
    hook = policy.model.get_base_model().register_forward_pre_hook(
        lambda _module, _args, given: read.append(given["input_ids"].numel()), with_kwargs=True
    )
    one, other = prompts[0], prompts[1]
    together = draw([one, other, one, one], trainer)["completion_ids"]
    hook.remove()
    assert read[0] == 2 * (max(len(row.prompt) for row in policy.rows[:2]) - 1)
    assert all(fed <= 4 for fed in read[1:])
    for prompt, answer in zip([one, other, one, one], together, strict=True):
        ids = torch.tensor([policy.rows[prompts.index(prompt)].prompt])
        alone = policy.model.eval().generate(
            input_ids=ids,
            attention_mask=torch.ones_like(ids),
            max_new_tokens=12,
            do_sample=False,
            eos_token_id=list(policy.ends),
        )
        assert answer == alone[0, ids.shape[1] :].tolist()


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
    with pytest.raises(SystemExit) as stopped:
        curves.main([str(figure), f"none={folder / 'data'}"])
    assert stopped.value.code == 2
    assert "no rewards" in capsys.readouterr().err


def test_under_the_grammar_even_a_random_model_answers(folder: Path, rows: list[Example]) -> None:
    tokenizer = AutoTokenizer.from_pretrained(folder / "model")
    model = AutoModelForCausalLM.from_pretrained(folder / "model", dtype=torch.float32)
    end = tokenizer.convert_tokens_to_ids("<end_of_turn>")
    policy = Policy(tokenizer, model, [], [], [end], 0, tokenizer.decode, None, None)
    torch.manual_seed(0)
    ids = torch.tensor([tokenizer.encode("Cough."), tokenizer.encode("Ankle.")])
    made = model.generate(
        input_ids=ids,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=2200,
        do_sample=True,
        top_k=0,
        eos_token_id=[end],
        pad_token_id=0,
        logits_processor=[_Grammar(policy).start(2)],
    )
    for row in made[:, ids.shape[1] :].tolist():
        assert end in row
        text = tokenizer.decode(row[: row.index(end)])
        assert re.fullmatch(layout.grammar(), text)


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
