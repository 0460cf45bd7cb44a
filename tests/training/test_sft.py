"""Supervised fine-tuning, on tiny random models and real rows of the casebook."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from peft import PeftModel
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer

from app import adapter
from tests import tiny
from tests.training.recipes import LORA
from tests.training.sft_runs import losses, recipe
from training import config, sft
from training.encoding import encode
from training.errors import RowsTooLong, WorkshopError
from training.examples import Example
from training.policy import prepare
from training.sft_recipe import SftRecipe
from training.shortlist import Shortlist, trim
from training.training_record import TrainingRecord
from triage.answer import write
from triage.case import Case
from triage.prompt import CHAT_TEMPLATE, render

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")


def test_a_row_is_asked_as_the_service_asks_and_ends_with_its_turn(
    folder: Path, rows: list[Example]
) -> None:
    tokenizer = AutoTokenizer.from_pretrained(folder / "model")
    encoded = encode(tokenizer, rows[:1], 4096)[0]
    messages = [message._asdict() for message in render(Case(narrative=rows[0].narrative))]
    asked = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    assert tokenizer.decode(encoded.prompt) == asked
    assert tokenizer.decode(encoded.completion) == write(rows[0].answer) + "<end_of_turn>"


def test_a_row_that_would_be_cut_is_refused_by_its_id(
    folder: Path, rows: list[Example], capsys: pytest.CaptureFixture[str]
) -> None:
    tokenizer = AutoTokenizer.from_pretrained(folder / "model")
    with pytest.raises(RowsTooLong, match=f"1 rows are longer than 60 tokens: {rows[0].id}"):
        encode(tokenizer, rows[:1], 60)
    path = recipe(folder)
    path.write_text(path.read_text().replace("max_length = 4096", "max_length = 60"))
    with pytest.raises(SystemExit) as stopped:
        sft.main([str(path)])
    assert stopped.value.code == 2
    assert "8 rows are longer than 60 tokens" in capsys.readouterr().err


def test_the_words_that_decide_are_found_in_a_row(folder: Path, rows: list[Example]) -> None:
    tokenizer = AutoTokenizer.from_pretrained(folder / "model")
    row = encode(tokenizer, rows[:1], 4096)[0]
    decided = tokenizer.decode([row.completion[place] for place in row.decisions])
    answer = rows[0].answer
    fields = (answer.extraction.red_flags, *dict(answer.algorithm).values())
    first = [re.match(r"\w+", field or "") for field in fields]
    expected = "".join(found[0] for found in first if found) + str(rows[0].level.value)
    assert decided.replace(" ", "") == expected


def test_the_level_can_be_taught_alone(folder: Path, rows: list[Example]) -> None:
    path = recipe(folder)
    path.write_text("reasoning = false\n" + path.read_text())
    asked = config.load(path, SftRecipe)
    policy = prepare(asked, 4096, lora=asked.lora)
    level = policy.examples[0].level.value
    taught = f"EXTRACTION:\n\nESI ALGORITHM:\n\nANSWER: ESI {level}<end_of_turn>"
    assert policy.decode(policy.rows[0].completion) == taught
    assert level == rows[0].level.value


def test_decisions_can_count_for_more(folder: Path) -> None:
    path = recipe(folder)
    text = path.read_text()
    path.write_text(text.replace("max_length = 4096", "max_length = 4096\ndecision_weight = 10"))
    sft.main([str(path)])
    weighted = losses(folder / "out")
    sft.main([str(recipe(folder, name="plain"))])
    plain = losses(folder / "plain")
    assert sum(weighted[-3:]) < sum(weighted[:3])
    assert weighted[0] != plain[0]


@pytest.mark.parametrize("vocabulary", ["full", "shortlist"])
def test_the_loss_falls_and_the_adapter_fits_the_service(
    folder: Path, vocabulary: str, rows: list[Example]
) -> None:
    watching = "[watching]\nevery_steps = 100\ncases = 2\nmax_new_tokens = 8\n"
    path = recipe(folder, vocabulary=vocabulary)
    path.write_text(path.read_text() + watching)
    sft.main([str(path)])
    output = folder / "out"
    curve = losses(output)
    assert len(curve) == 8
    assert sum(curve[-3:]) < sum(curve[:3])
    weights = load_file(output / "adapter" / "adapter_model.safetensors")
    assert {tensor.dtype for tensor in weights.values()} == {torch.bfloat16}
    assert not any("embed" in name or "lm_head" in name for name in weights)
    assert str(folder) not in (output / "adapter" / "adapter_config.json").read_text()
    base = AutoModelForCausalLM.from_pretrained(folder / "model", dtype=torch.float32)
    assert adapter.merge(base, output / "adapter") == 6
    record = TrainingRecord.model_validate_json((output / "sft.json").read_text())
    assert (record.steps, record.rows) == (8, 8)
    assert record.recipe.model == "tiny"  # not the folder it lay in
    assert record.tokens_per_second is not None
    assert record.best is not None
    assert record.best.scores.unreadable == 2
    assert list((output / "runs").rglob("events.*"))
    listed = output / "adapter" / "shortlist.json"
    assert listed.is_file() == (vocabulary == "shortlist")
    if listed.is_file():
        words = AutoTokenizer.from_pretrained(folder / "model")
        taught = {id_ for row in encode(words, rows, 4096) for id_ in row.completion}
        assert taught <= set(json.loads(listed.read_text())) < set(range(len(words)))


def test_on_the_shortlist_the_model_writes_what_the_whole_model_writes(folder: Path) -> None:
    whole = AutoModelForCausalLM.from_pretrained(folder / "model", dtype=torch.float32)
    small = AutoModelForCausalLM.from_pretrained(folder / "model", dtype=torch.float32)
    ids = Shortlist([0, 5, 7, 9, 30, 31, 200])
    trim(small, ids)
    said = [7, 31, 200, 9]
    with torch.no_grad():
        expected = whole(torch.tensor([said])).logits[..., ids.ids]
        got = small(torch.tensor([ids.short(said)])).logits
    torch.testing.assert_close(got, expected)
    assert ids.full(ids.short(said)) == said
    with pytest.raises(KeyError):
        ids.short([8])


def test_a_head_of_its_own_has_no_shortlist(folder: Path) -> None:
    model = AutoModelForCausalLM.from_pretrained(folder / "model")
    model.lm_head.weight = torch.nn.Parameter(model.lm_head.weight.clone())
    with pytest.raises(WorkshopError, match="whose head is its embedding"):
        trim(model, Shortlist([1, 2]))


def test_only_the_text_tower_of_a_multimodal_model_is_adapted(folder: Path) -> None:
    model = tiny.multimodal_checkpoint(folder / "multimodal")
    (model / "chat_template.jinja").write_text(CHAT_TEMPLATE)
    path = recipe(folder, model=str(model), more="records = 2")
    sft.main([str(path)])
    weights = load_file(folder / "out" / "adapter" / "adapter_model.safetensors")
    assert weights
    assert all("language_model" in name and "vision" not in name for name in weights)
    base = AutoModelForCausalLM.from_pretrained(model)
    PeftModel.from_pretrained(base, folder / "out" / "adapter")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: "sead = 1\n" + text, "sead: Extra inputs"),
        (lambda text: text.replace("/model", "/nowhere"), "nowhere"),
        (lambda text: text.replace('"full"', '"half"'), "vocabulary: Input should be"),
        (lambda text: text.replace(LORA, ""), "either lora"),
        (lambda text: 'adapter = "somewhere"\n' + text, "either lora"),
        (lambda text: "kept = 0.5\n" + text, "there is none"),
    ],
)
def test_a_faulty_recipe_is_one_line_and_exit_code_two(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[str], str],
    said: str,
) -> None:
    path = recipe(folder)
    path.write_text(change(path.read_text()))
    with pytest.raises(SystemExit) as stopped:
        sft.main([str(path)])
    assert stopped.value.code == 2
    printed = capsys.readouterr().err.strip().splitlines()
    assert said in printed[-1]
    assert printed[-1].startswith("error: ")


def test_a_model_with_missing_weights_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from safetensors.torch import save_file

    path = folder / "model" / "model.safetensors"
    weights = load_file(path)
    del weights["model.layers.1.mlp.up_proj.weight"]
    save_file(weights, path, metadata={"format": "pt"})
    with pytest.raises(SystemExit):
        sft.main([str(recipe(folder))])
    assert "1 weights are missing, first model.layers.1" in capsys.readouterr().err


def test_batches_of_a_step_are_averaged_whichever_loss_is_taken(folder: Path) -> None:
    """Four rows at once or two by two: the same gradient, so the same norm of it."""
    norms = []
    for name, batch, more in (("once", 4, ""), ("twice", 2, "accumulation = 2")):
        path = recipe(folder, name, more="records = 4")
        text = path.read_text().replace(
            "batch = 2", f"batch = {batch}\ndecision_weight = 2\n{more}"
        )
        path.write_text(
            text.replace("epochs = 2", "epochs = 1").replace("every_steps = 2", "every_steps = 1")
        )
        sft.main([str(path)])
        state = json.loads((folder / name / "checkpoint-1" / "trainer_state.json").read_text())
        norms.append([line["grad_norm"] for line in state["log_history"] if "grad_norm" in line])
    assert norms[1] == pytest.approx(norms[0], rel=0.3)
