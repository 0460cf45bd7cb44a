"""Merging: the checkpoint is the base plus the adapter, and the service can serve it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

from app.checkpoint import obtain
from app.errors import ContractMismatch
from app.settings import Settings
from tests import tiny
from training import merge as stage
from training.adapter_files import digest, write_shortlist
from training.errors import MergeUnproven
from training.merge import Proof
from training.merge_recipe import MergeRecipe
from triage import contract

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")


@pytest.fixture(params=["text", "multimodal"])
def base(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    make = {"text": tiny.text_checkpoint, "multimodal": tiny.multimodal_checkpoint}
    return make[request.param](tmp_path / "base")


def adapter(base: Path, folder: Path, seed: int = 0, size: float = 0.1) -> Path:
    """An adapter with random matrices, as PEFT saves it."""
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    torch.manual_seed(seed)
    config = LoraConfig(
        r=4,
        lora_alpha=8,
        target_modules=["q_proj", "down_proj"],
        exclude_modules=".*vision_tower.*",
        init_lora_weights=False,
    )
    model = get_peft_model(model, config)
    for name, parameter in model.named_parameters():
        if "lora" in name:
            torch.nn.init.normal_(parameter, std=size)
    model.save_pretrained(folder)
    return folder


def merged(tmp_path: Path, base: Path, *adapters: Path, more: str = "") -> Path:
    listed = ", ".join(f'"{path}"' for path in adapters)
    path = tmp_path / "merge.toml"
    path.write_text(
        f'model = "{base}"\nbase = "tiny"\nadapters = [{listed}]\noutput = "{tmp_path}/out"\n{more}'
    )
    stage.main([str(path)])
    return tmp_path / "out"


def test_the_checkpoint_is_what_peft_makes_of_two_adapters_in_turn(
    tmp_path: Path, base: Path
) -> None:
    one, two = adapter(base, tmp_path / "one"), adapter(base, tmp_path / "two", seed=1)
    output = merged(tmp_path, base, one, two)
    from peft import PeftModel

    expected = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    for folder in (one, two):
        expected = PeftModel.from_pretrained(expected, folder).merge_and_unload()
    got = AutoModelForCausalLM.from_pretrained(output, dtype=torch.bfloat16)
    weights = got.state_dict()
    for name, tensor in expected.state_dict().items():
        assert torch.equal(weights[name], tensor.to(torch.bfloat16)), name
    assert not list(tmp_path.glob("*.part"))
    said = json.loads((output / "config.json").read_text())
    parts = [said, *(part for part in said.values() if isinstance(part, dict))]
    assert {part["dtype"] for part in parts if "dtype" in part} == {"bfloat16"}


def test_what_engines_read_images_by_goes_along(tmp_path: Path, base: Path) -> None:
    (base / "preprocessor_config.json").write_text('{"size": 1}')
    output = merged(tmp_path, base, adapter(base, tmp_path / "one"))
    assert (output / "preprocessor_config.json").read_text() == '{"size": 1}'
    assert not (output / "processor_config.json").exists()


def test_the_service_takes_the_checkpoint_and_refuses_it_under_another_contract(
    tmp_path: Path, base: Path
) -> None:
    output = merged(tmp_path, base, adapter(base, tmp_path / "one"))
    found = obtain(Settings(model=str(output)))
    origin = json.loads((output / "triage.json").read_text())
    assert origin["contract"] == contract.fingerprint()
    assert origin["base"] == "tiny"  # not where it lay
    assert found.adapter == origin["adapter_sha256"]
    proof = Proof.model_validate(origin["proof"])
    assert proof.max_logit_difference < 1e-2
    assert proof.top1_agreement > 0.98
    (output / "triage.json").write_text(json.dumps({**origin, "contract": "another"}))
    with pytest.raises(ContractMismatch, match="another"):
        obtain(Settings(model=str(output)))


def test_a_checkpoint_may_write_what_any_of_its_adapters_learned_to_write(
    tmp_path: Path, base: Path
) -> None:
    one, two = adapter(base, tmp_path / "one"), adapter(base, tmp_path / "two", seed=1)
    write_shortlist(one, [7, 3])
    assert not (merged(tmp_path, base, one, two) / "shortlist.json").exists()
    (tmp_path / "out").rename(tmp_path / "before")
    write_shortlist(two, [5, 3])
    assert json.loads((merged(tmp_path, base, one, two) / "shortlist.json").read_text()) == [
        3,
        5,
        7,
    ]
    assert digest([one, two]) != digest([two, one])


def test_a_merge_that_does_not_agree_leaves_no_checkpoint(
    tmp_path: Path, base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = adapter(base, tmp_path / "one")
    for more, said in (
        ("max_logit_difference = 1e-12\n", "merging moved a logit"),
        ("max_logit_difference = 1.0\nmin_top1_agreement = 1.0\n", "rank the same first"),
    ):
        if "top1" in more:
            one = adapter(base, tmp_path / "coarse", size=5.0)
        with pytest.raises(SystemExit) as stopped:
            merged(tmp_path, base, one, more=more)
        assert stopped.value.code == 2
        assert said in capsys.readouterr().err
        assert not (tmp_path / "out").exists()


def test_an_adapter_that_cannot_be_merged_is_refused_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = tiny.text_checkpoint(tmp_path / "base")
    one = adapter(base, tmp_path / "one")
    weights = load_file(one / "adapter_model.safetensors")
    broken = shutil.copytree(one, tmp_path / "broken")
    next(iter(weights.values()))[0, 0] = float("nan")
    save_file(weights, broken / "adapter_model.safetensors", metadata={"format": "pt"})
    for folder, because in ((tmp_path / "none", "adapter_config"), (broken, "NaN")):
        with pytest.raises(SystemExit) as stopped:
            merged(tmp_path, base, folder)
        assert stopped.value.code == 2
        (said,) = [one for one in capsys.readouterr().err.splitlines() if "error:" in one]
        assert said.startswith(f"error: {folder}: ")
        assert because in said
        assert not (tmp_path / "out").exists()


def test_a_difference_that_is_no_number_proves_nothing() -> None:
    asked = MergeRecipe(model="m", base="b", adapters=(Path("a"),), output=Path("o"))
    for found in ((float("nan"),), (0.0, float("nan"))):
        with pytest.raises(MergeUnproven):
            stage._check(asked, *found)
    stage._check(asked, 0.0)


def test_a_checkpoint_that_stands_is_left_and_that_of_other_parts_refused(
    tmp_path: Path, base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = adapter(base, tmp_path / "one")
    output = merged(tmp_path, base, one)
    provenance = output / "triage.json"
    told = provenance.read_text()
    written = provenance.stat().st_mtime_ns
    capsys.readouterr()
    assert merged(tmp_path, base, one) == output
    (said,) = capsys.readouterr().err.splitlines()
    assert said == f"{output} is there already, of the same adapters, base and contract"
    assert provenance.stat().st_mtime_ns == written

    def refused(*parts: Path, more: str = "") -> str:
        with pytest.raises(SystemExit) as stopped:
            merged(tmp_path, *parts, more=more)
        assert stopped.value.code == 2
        line = capsys.readouterr().err.splitlines()[-1]
        assert provenance.stat().st_mtime_ns == written
        return line

    two = adapter(base, tmp_path / "two", seed=1)
    assert refused(base, two).endswith("is there already and does not say the same adapter_sha256")
    assert refused(base, one, two).endswith("the same adapter_sha256")
    stricter = refused(base, one, more="max_logit_difference = 1e-12\n")
    assert "is there already, but merging moved a logit by" in stricter
    another = shutil.copytree(base, tmp_path / "another")
    (another / "config.json").write_text((base / "config.json").read_text() + "\n")
    assert refused(another, one).endswith("the same base_version")
    provenance.write_text(json.dumps({**json.loads(told), "contract": "another"}))
    written = provenance.stat().st_mtime_ns
    assert refused(base, one).endswith("the same contract")


def test_an_output_that_exists_is_never_overwritten(
    tmp_path: Path, base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("keep")
    with pytest.raises(SystemExit):
        merged(tmp_path, base, adapter(base, tmp_path / "one"))
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "out" / "mine").read_text() == "keep"
