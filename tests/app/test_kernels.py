"""The exchanged layers compute what the model's own do."""

from __future__ import annotations

import copy

import pytest
import torch

from app.backends.kernels import Blocked, OneNorm, exchange, filled
from tests import tiny


@pytest.mark.parametrize("tokens", [1, 7, 40])
def test_the_decoder_computes_the_same_with_exchanged_layers(tokens: int) -> None:
    model = tiny.text_model()
    for name, weight in model.named_parameters():
        if "norm" in name:
            torch.nn.init.normal_(weight)
    faster = copy.deepcopy(model)
    exchange(faster)
    kinds = {type(layer) for layer in faster.get_decoder().modules()}
    assert OneNorm in kinds
    assert (Blocked in kinds) == torch.ops.mkldnn._is_mkldnn_bf16_supported()
    ids = torch.randint(9, 250, (1, tokens))
    with torch.inference_mode():
        expected = model.get_decoder()(input_ids=ids).last_hidden_state
        found = faster.get_decoder()(input_ids=ids).last_hidden_state
    torch.testing.assert_close(found, expected, rtol=2e-2, atol=2e-2)


def test_the_norm_is_gemmas_to_the_last_bit() -> None:
    own = tiny.text_model().get_decoder().norm
    torch.nn.init.normal_(own.weight)
    hidden = torch.randn(1, 5, 32, dtype=torch.bfloat16)
    assert torch.equal(OneNorm(own)(hidden), own(hidden))


def test_a_model_in_float32_keeps_its_layers() -> None:
    model = tiny.text_model().float()
    before = [type(layer) for layer in model.modules()]
    exchange(model)
    assert [type(layer) for layer in model.modules()] == before


def test_passes_come_in_few_sizes_and_are_never_cut() -> None:
    sizes = {rows: filled(rows) for rows in range(1, 1025)}
    assert all(rows <= size < rows + 32 for rows, size in sizes.items())
    assert len(set(sizes.values())) <= 40
