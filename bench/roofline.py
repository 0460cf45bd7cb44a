"""How near to the memory's speed the service decodes on a CPU.

    .venv/bin/python -m bench.roofline [--seconds 20] [--out FILE]

A pass reads every weight once, and the keys and values that are known: those bytes over the
measured read speed are the ideal, which no way of decoding a pass can beat.  Passes of several
tokens cost little more, which is what drafts live by.  The model is that of the settings
(``TRIAGE_MODEL``).  Wants a calm machine.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import torch

from app.backends.decoder import Decoder
from app.backends.head import Head
from app.backends.kernels import Blocked
from app.backends.loading import Loaded, load
from app.backends.packed import Packed
from app.checkpoint import obtain
from app.settings import Settings

SIZES = (1, 8, 24, 64, 256)
"""Tokens of one pass."""
KNOWN = 400
"""Tokens before them: prompt and half an answer."""
_PROBE = 2**28


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.roofline", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="for all sizes together")
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    settings = Settings()
    loaded = load(obtain(settings), settings)
    speed = read_speed()
    found = {
        "bytes_a_second": speed,
        "threads": torch.get_num_threads(),
        "weights_bytes": weights_bytes(loaded),
        "passes": passes(loaded, speed, asked.seconds),
    }
    text = json.dumps(found, indent=2)
    print(text)
    if asked.out:
        asked.out.write_text(text + "\n")


def read_speed() -> float:
    """Bytes a second that all threads together read from memory, the best of nine."""
    source = torch.ones(_PROBE, dtype=torch.float32)
    source.sum()
    return source.nbytes / min(_seconds(source.sum) for _ in range(9))


def weights_bytes(loaded: Loaded) -> int:
    """Bytes of the layers and of the head's rows: what a pass must read."""
    decoder = loaded.model.get_decoder()
    head = Head(loaded.model, loaded.shortlist)
    linear = sum(
        layer._weight.nbytes if isinstance(layer, Blocked) else layer.weight.nbytes
        for layer in decoder.modules()
        if isinstance(layer, Blocked | torch.nn.Linear)
    )
    return int(linear + head._rows.nbytes)


@torch.inference_mode()
def passes(loaded: Loaded, speed: float, budget: float) -> list[dict[str, float]]:
    """Median times of passes of every size, the sizes in turn until ``budget`` is used up."""
    decoder = loaded.decoder
    assert isinstance(decoder, Decoder)
    reader, head = decoder._reader, Head(loaded.model, loaded.shortlist)
    assert isinstance(reader, Packed)
    memory = reader.begin(KNOWN + max(SIZES), shared=False)
    reader.read([(memory, [loaded.pad] * KNOWN)], [0])
    pair = (memory.keys.nbytes + memory.values.nbytes) // memory.keys.shape[2]
    bytes_read = weights_bytes(loaded) + KNOWN * pair
    took: dict[int, list[float]] = {size: [] for size in SIZES}

    def once(size: int) -> None:
        hidden = reader.read([(memory, [loaded.pad] * size)], [size - 1])
        memory.length = KNOWN
        head.scores(hidden, [None])

    end = time.perf_counter() + budget
    while time.perf_counter() < end:
        for size in SIZES:
            took[size].append(_seconds(lambda size=size: once(size)))  # type: ignore[misc]
    ideal = bytes_read / speed
    return [
        {
            "tokens": size,
            "passes": len(times),
            "ms": 1e3 * statistics.median(times),
            "ideal_ms": 1e3 * ideal,
            "share_of_ideal": ideal / statistics.median(times),
        }
        for size, times in took.items()
    ]


def _seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
