"""From a folder to weights in this process: what is on disk is served, or refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

from app.errors import CheckpointMissing, CheckpointUnusable, ContractMismatch
from tests.app.conftest import Load
from triage import contract


def test_the_text_weights_of_a_multimodal_checkpoint_are_the_ones_on_disk(
    load: Load, tiny_multimodal: Path
) -> None:
    backend = load(tiny_multimodal, dtype="float32")
    backend.start()
    assert backend._loaded is not None
    served = backend._loaded.model
    on_disk = load_file(tiny_multimodal / "model.safetensors")
    texts = {name: value for name, value in on_disk.items() if "language_model" in name}
    assert len(texts) > 20
    reference = AutoModelForCausalLM.from_pretrained(tiny_multimodal, dtype=torch.float32)
    embedding = served.get_input_embeddings().weight
    (embedded,) = [value for name, value in texts.items() if "embed_tokens" in name]
    assert torch.equal(embedding, embedded.float())
    ids = torch.arange(20)[None]
    with torch.inference_mode():
        assert torch.equal(served(input_ids=ids).logits, reference(input_ids=ids).logits)


def test_weights_missing_from_the_files_are_refused_not_invented(
    load: Load, tiny_text: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny_text, tmp_path / "holed")
    weights = load_file(folder / "model.safetensors")
    del weights["model.layers.0.mlp.up_proj.weight"]
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(CheckpointUnusable, match=r"layers\.0\.mlp\.up_proj"):
        load(folder).start()


def test_a_multimodal_checkpoint_labelled_as_text_is_refused(
    load: Load, tiny_multimodal: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny_multimodal, tmp_path / "mislabelled")
    config = json.loads((folder / "config.json").read_text())
    text = {**config["text_config"], "architectures": ["Gemma3ForCausalLM"]}
    (folder / "config.json").write_text(json.dumps(text))
    with pytest.raises(CheckpointUnusable, match="not in the files"):
        load(folder).start()


def test_a_checkpoint_made_for_another_contract_is_refused(
    load: Load, tiny_text: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny_text, tmp_path / "foreign")
    (folder / "triage.json").write_text(json.dumps({"contract": "0" * 16}))
    with pytest.raises(ContractMismatch, match=contract.fingerprint()):
        load(folder).start()


@pytest.mark.parametrize("name", ["no/such/folder/at-all", "../nowhere"])
def test_a_name_that_is_neither_folder_nor_hub_id_is_refused(load: Load, name: str) -> None:
    with pytest.raises(CheckpointMissing, match=r"nowhere|no/such"):
        load(Path(name)).start()


def test_a_hub_that_cannot_be_reached_is_a_named_failure(
    load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(CheckpointMissing, match="cannot be reached"):
        load(Path("google/medgemma-4b-it")).start()
