"""What an adapter is trained on: loaded whole, its layers compiled where they lie."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from peft import get_peft_model

from tests import tiny
from training.base_model import compile_layers, load_model, lora_config
from training.stage_recipe import Lora

pytestmark = pytest.mark.filterwarnings(
    "ignore::FutureWarning", "ignore::UserWarning", "ignore::DeprecationWarning"
)


@pytest.mark.parametrize("made", [tiny.text_checkpoint, tiny.multimodal_checkpoint])
def test_every_layer_of_the_text_tower_is_compiled(
    made: Callable[[Path], Path], tmp_path: Path
) -> None:
    model = load_model(str(made(tmp_path / "model")), "float32", "eager")
    adapted = get_peft_model(model, lora_config(Lora(r=2, alpha=2, targets=("q_proj",))))
    before = set(adapted.state_dict())
    compile_layers(adapted.get_base_model())
    layers = adapted.get_base_model().get_decoder().layers
    assert len(layers) > 1
    assert all(layer._compiled_call_impl is not None for layer in layers)
    assert set(adapted.state_dict()) == before  # an adapter is saved under the same names
