"""All stages in a row, on a tiny model and on one with a vision tower: rows, SFT, GRPO, merge,
evaluation by the service itself."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from typer.testing import CliRunner

from app.cli import cli
from app.report import Report
from tests import tiny
from tests.training.recipes import FEW_ANSWERS, LORA
from training import build_dataset, grpo, merge, sft
from training.casebook.presentation import PRESENTATIONS
from triage.prompt import CHAT_TEMPLATE

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")

DATA = """
output = "{folder}/data"
seed = 3
max_bad_rows = 0
[records]
train = 12
validation = 4
test = 3
[splits]
validation = 0.3
test = 0.3
[casebook]
folder = "{folder}/presentations"
"""
STAGE = """
model = "{folder}/base"
base = "tiny"
data = "{folder}/data"
seed = 1
dtype = "float32"
save_every_steps = 2
log_every_steps = 1
"""
SFT = (
    """
output = "{folder}/sft"
records = 4
"""
    + LORA
    + """
[optimisation]
epochs = 1
learning_rate = 1e-2
batch = 2
max_length = 4096
[watching]
every_steps = 2
cases = 1
max_new_tokens = 8
"""
)
GRPO = (
    """
adapter = "{folder}/sft/adapter"
output = "{folder}/grpo"
records = 4
reward = "engine_aware"
"""
    + FEW_ANSWERS
    + """
[optimisation]
steps = 2
learning_rate = 1e-3
"""
)
MERGE = """
model = "{folder}/base"
base = "tiny"
adapters = ["{folder}/grpo/adapter"]
records = ["{folder}/sft/sft.json", "{folder}/grpo/grpo.json"]
output = "{folder}/merged"
"""


@pytest.mark.parametrize("kind", ["text", "multimodal"])
def test_the_stages_make_a_checkpoint_that_the_service_evaluates(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = tiny.text_checkpoint if kind == "text" else tiny.multimodal_checkpoint
    base = make(tmp_path / "base")
    (base / "chat_template.jinja").write_text(CHAT_TEMPLATE)

    def recipe(name: str, text: str) -> list[str]:
        path = tmp_path / f"{name}.toml"
        path.write_text(text.format(folder=tmp_path))
        return [str(path)]

    (tmp_path / "presentations").mkdir()
    for name in ("burns", "stroke", "syncope", "major_trauma", "resuscitation", "dental"):
        shutil.copy(PRESENTATIONS / f"{name}.yaml", tmp_path / "presentations")
    build_dataset.main(recipe("data", DATA))
    sft.main(recipe("sft", STAGE + SFT))
    grpo.main(recipe("grpo", STAGE + GRPO))
    merge.main(recipe("merge", MERGE))

    adapted = load_file(tmp_path / "grpo" / "adapter" / "adapter_model.safetensors")
    assert not [name for name in adapted if "vision_tower" in name]
    before, after = (load_file(tmp_path / at / "model.safetensors") for at in ("base", "merged"))
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert len(changed) == 6  # three matrices of each of two layers
    origin = json.loads((tmp_path / "merged" / "triage.json").read_text())
    assert origin["base"] == "tiny"
    assert [stage["stage"] for stage in origin["training"]] == ["sft", "grpo"]

    monkeypatch.setenv("TRIAGE_MODEL", str(tmp_path / "merged"))
    monkeypatch.setenv("TRIAGE_MAX_NEW_TOKENS", "128")
    report = tmp_path / "report.json"
    cases = str(tmp_path / "data" / "test.cases.jsonl")
    done = CliRunner().invoke(cli, ["evaluate", cases, "--report", str(report)])
    assert done.exit_code == 0, done.output
    found = Report.model_validate_json(report.read_text())
    assert found.model.adapter == origin["adapter_sha256"]
