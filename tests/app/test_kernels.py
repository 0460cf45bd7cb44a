"""Layers of our own compute what the model's own do."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import torch

from app.backends.kernels import Blocked, exchange, filled
from app.backends.packed import Packed
from app.backends.tower import normed
from tests import tiny

BLOCKS = pytest.mark.skipif(
    not torch.ops.mkldnn._is_mkldnn_bf16_supported(), reason="oneDNN has no blocks here"
)


def _with_norms_of_its_own() -> Any:
    model = tiny.text_model()
    for name, weight in model.named_parameters():
        if "norm" in name:
            torch.nn.init.normal_(weight)
    return model


@BLOCKS
@pytest.mark.parametrize("tokens", [1, 7, 40])
def test_the_decoder_computes_the_same_with_exchanged_layers(tokens: int) -> None:
    model = _with_norms_of_its_own()
    faster = copy.deepcopy(model)
    exchange(faster)
    assert Blocked in {type(layer) for layer in faster.get_decoder().modules()}
    ids = torch.randint(9, 250, (1, tokens))
    with torch.inference_mode():
        expected = model.get_decoder()(input_ids=ids).last_hidden_state
        found = faster.get_decoder()(input_ids=ids).last_hidden_state
    torch.testing.assert_close(found, expected, rtol=2e-2, atol=2e-2)


@BLOCKS
@pytest.mark.parametrize("tokens", [1, 7, 40])
def test_the_tower_computes_the_same_in_blocks(tokens: int) -> None:
    model = _with_norms_of_its_own()
    ids = torch.randint(9, 250, (1, tokens))
    with torch.inference_mode():
        expected = model.get_decoder()(input_ids=ids).last_hidden_state[0]
    reader = Packed(model)
    assert reader.tower is not None
    products = {type(product) for product in reader.tower._layers[0].products}
    assert products == {Blocked}
    memory = reader.begin(tokens, shared=False)
    found = reader.read([(memory, ids[0].tolist())], range(tokens))
    # Both round to BF16 after each step, in another order: judged by float32.
    with torch.inference_mode():
        exact = model.float().get_decoder()(input_ids=ids).last_hidden_state[0]
    assert (found - exact).norm() < 1.5 * (expected - exact).norm()


def test_the_norm_is_gemmas() -> None:
    own = tiny.text_model().get_decoder().norm
    torch.nn.init.normal_(own.weight)
    for dtype, tolerance in ((torch.float32, 1e-6), (torch.bfloat16, 2**-7)):
        hidden = 9 * torch.randn(5, 32, dtype=dtype)
        found = normed(hidden, 1.0 + own.weight.detach().float(), own.eps)
        assert found.dtype is dtype
        torch.testing.assert_close(found, own(hidden), rtol=tolerance, atol=tolerance)


def test_a_model_in_float32_keeps_its_layers() -> None:
    model = tiny.text_model().float()
    before = [type(layer) for layer in model.modules()]
    exchange(model)
    assert [type(layer) for layer in model.modules()] == before


def test_passes_come_in_few_sizes_and_are_never_cut() -> None:
    sizes = {rows: filled(rows) for rows in range(1, 1025)}
    assert all(rows <= size < rows + 32 for rows, size in sizes.items())
    assert len(set(sizes.values())) <= 40
