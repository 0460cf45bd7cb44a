"""Answers drawn from the policy: from prompts read once, and under the grammar."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from accelerate import Accelerator
from transformers import AutoModelForCausalLM, AutoTokenizer

from tests import tiny
from tests.training import tiny_qwen
from tests.training.grpo_runs import recipe
from training.config import load as load_recipe
from training.examples import Example
from training.grpo_recipe import GrpoRecipe, Rollouts
from training.policy import Policy, prepare
from training.rollouts import Rollout, _Grammar
from training.stage_recipe import Lora
from triage import layout

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")


@pytest.mark.parametrize("checkpoint", [tiny.text_checkpoint, tiny_qwen.checkpoint])
def test_each_prompt_is_read_once_and_answered_as_if_read_with_its_answers(
    folder: Path, checkpoint: Callable[[Path], Path]
) -> None:
    template = (folder / "model" / "chat_template.jinja").read_text()
    (checkpoint(folder / "model") / "chat_template.jinja").write_text(template)
    asked = load_recipe(recipe(folder), GrpoRecipe)
    policy = prepare(asked, asked.max_length, lora=Lora(r=4, alpha=4, targets=("q_proj",)))
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
