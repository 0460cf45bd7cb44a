"""Memory goes back to the system, and never what cannot be had again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from app.backends.pages import let_go, shown

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="nothing is given back elsewhere")
_MIB = 1 << 20


def _resident_file_kib() -> int:
    status = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in status if line.startswith("RssFile")).split()[1])


def _of_a_file(folder: Path) -> torch.Tensor:
    written = torch.arange(16 * _MIB // 4, dtype=torch.float32)
    (folder / "values").write_bytes(written.numpy().tobytes())
    return torch.from_file(
        str(folder / "values"), shared=False, size=written.numel(), dtype=torch.float32
    )


def test_pages_of_a_file_are_given_back_and_read_again(tmp_path: Path) -> None:
    tensor = _of_a_file(tmp_path)
    before = float(tensor.double().sum())
    full = _resident_file_kib()
    assert let_go(tensor)
    assert _resident_file_kib() < full - 15 * 1024
    assert float(tensor.double().sum()) == before


def test_what_is_shown_is_found_once_and_given_back_every_time(tmp_path: Path) -> None:
    tensor = _of_a_file(tmp_path)
    (found,) = shown(tensor)
    assert found is not None
    for _ in range(2):
        before = float(tensor.double().sum())
        full = _resident_file_kib()
        assert found.give_back()
        assert _resident_file_kib() < full - 15 * 1024
    assert float(tensor.double().sum()) == before


def test_memory_of_its_own_is_kept() -> None:
    tensor = torch.ones(16 * _MIB // 4)
    assert not let_go(tensor)
    assert bool((tensor == 1).all())


def test_pages_of_a_file_that_were_written_to_are_kept(tmp_path: Path) -> None:
    tensor = _of_a_file(tmp_path)
    tensor[5] = -1
    assert not let_go(tensor)
    assert float(tensor[5]) == -1


def test_a_part_of_a_tensor_gives_back_nothing_of_its_neighbours(tmp_path: Path) -> None:
    tensor = _of_a_file(tmp_path)
    part = tensor[1000:2_000_000]
    assert let_go(part)
    assert not let_go(tensor[::2])
    assert torch.equal(tensor, torch.arange(tensor.numel(), dtype=torch.float32))


def test_weights_of_a_checkpoint_lie_in_its_file(tmp_path: Path) -> None:
    save_file({"weight": torch.ones(1024, 1024)}, tmp_path / "one.safetensors")
    with safe_open(tmp_path / "one.safetensors", framework="pt") as opened:
        tensor = opened.get_slice("weight")[...]
    assert let_go(tensor)
    assert bool((tensor == 1).all())
