"""Merging a LoRA adapter gives what PEFT's own merge gives."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import load_file, save_file

from app import adapter
from app.errors import CheckpointUnusable
from tests import tiny

# PEFT still asks transformers for an attribute under its old name.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

PROJECTIONS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def float_model() -> Any:
    return tiny.text_model().float()


@pytest.fixture(scope="module", params=[False, True], ids=["lora", "rslora"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter whose B matrices are not zero, so that merging changes something."""
    config = LoraConfig(
        r=4,
        lora_alpha=8,
        target_modules=PROJECTIONS,
        use_rslora=request.param,
        task_type="CAUSAL_LM",
    )
    peft = get_peft_model(float_model(), config)
    torch.manual_seed(1)
    for name, weight in peft.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.1)
    made: Path = tmp_path_factory.mktemp("adapter")
    peft.save_pretrained(made)
    return made


def test_the_merge_equals_pefts(folder: Path) -> None:
    ours = float_model()
    before = {name: weight.clone() for name, weight in ours.state_dict().items()}
    assert adapter.merge(ours, folder) == 2 * len(PROJECTIONS)
    theirs = PeftModel.from_pretrained(float_model(), folder).merge_and_unload(safe_merge=True)
    expected = theirs.state_dict()
    changed = 0
    for name, weight in ours.state_dict().items():
        torch.testing.assert_close(weight, expected[name], rtol=0, atol=1e-6)
        changed += not torch.equal(weight, before[name])
    assert changed == 2 * len(PROJECTIONS)


def test_an_adapter_for_another_model_is_refused(folder: Path, tmp_path: Path) -> None:
    foreign = shutil.copytree(folder, tmp_path / "foreign")
    weights = load_file(foreign / adapter.WEIGHTS)
    renamed = {name.replace("layers.1", "layers.7"): value for name, value in weights.items()}
    save_file(renamed, foreign / adapter.WEIGHTS)
    with pytest.raises(CheckpointUnusable, match=r"layers\.7.*no such module"):
        adapter.merge(float_model(), foreign)


def test_an_adapter_of_another_shape_is_refused(folder: Path, tmp_path: Path) -> None:
    foreign = shutil.copytree(folder, tmp_path / "wide")
    weights = load_file(foreign / adapter.WEIGHTS)
    name = next(name for name in weights if name.endswith("lora_B.weight"))
    weights[name] = torch.cat([weights[name], weights[name]])
    save_file(weights, foreign / adapter.WEIGHTS)
    with pytest.raises(CheckpointUnusable, match="another shape"):
        adapter.merge(float_model(), foreign)


def test_half_a_pair_is_refused(folder: Path, tmp_path: Path) -> None:
    broken = shutil.copytree(folder, tmp_path / "half")
    weights = load_file(broken / adapter.WEIGHTS)
    del weights[next(name for name in weights if name.endswith("lora_B.weight"))]
    save_file(weights, broken / adapter.WEIGHTS)
    with pytest.raises(CheckpointUnusable, match="pairs"):
        adapter.merge(float_model(), broken)


def test_a_value_that_is_not_finite_is_refused(folder: Path, tmp_path: Path) -> None:
    broken = shutil.copytree(folder, tmp_path / "nan")
    weights = load_file(broken / adapter.WEIGHTS)
    next(iter(weights.values()))[0, 0] = float("nan")
    save_file(weights, broken / adapter.WEIGHTS)
    with pytest.raises(CheckpointUnusable, match="not finite"):
        adapter.merge(float_model(), broken)


@pytest.mark.parametrize(
    "change",
    [{"peft_type": "LOHA"}, {"bias": "all"}, {"use_dora": True}, {"alpha_pattern": {"q_proj": 1}}],
)
def test_an_adapter_that_is_more_than_plain_lora_is_refused(
    folder: Path, tmp_path: Path, change: dict[str, object]
) -> None:
    other = shutil.copytree(folder, tmp_path / "other")
    config = json.loads((other / adapter.CONFIG).read_text())
    (other / adapter.CONFIG).write_text(json.dumps({**config, **change}))
    with pytest.raises(CheckpointUnusable):
        adapter.merge(float_model(), other)


def test_the_digest_depends_on_weights_configuration_and_shortlist(
    folder: Path, tmp_path: Path
) -> None:
    copy = shutil.copytree(folder, tmp_path / "copy")
    assert adapter.digest(copy) == adapter.digest(folder)
    (copy / adapter.SHORTLIST).write_text("[1]")
    listed = adapter.digest(copy)
    (copy / adapter.CONFIG).write_text("{}")
    assert len({adapter.digest(folder), listed, adapter.digest(copy)}) == 3
