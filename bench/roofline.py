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
from app.backends.loading import load
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
    decoder = loaded.decoder
    reader = decoder and decoder._reader
    if decoder is None or not isinstance(reader, Packed) or not (tower := reader.tower):
        raise SystemExit("the model of the settings is not a Gemma 3 that is packed on a CPU")
    speed = read_speed()
    found = {
        "bytes_a_second": speed,
        "threads": torch.get_num_threads(),
        "weights_bytes": (weights := tower.nbytes + decoder._head._rows.nbytes),
        "passes": passes(decoder, weights, loaded.pad, speed, asked.seconds),
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


@torch.inference_mode()
def passes(
    decoder: Decoder, weights: int, token: int, speed: float, budget: float
) -> list[dict[str, float]]:
    """Median times of passes of every size, the sizes in turn until ``budget`` is used up."""
    reader, head = decoder._reader, decoder._head
    memory = reader.begin(KNOWN + max(SIZES), shared=False)
    reader.read([(memory, [token] * KNOWN)], [0])
    pair = (memory.keys.nbytes + memory.values.nbytes) // memory.keys.shape[2]
    bytes_read = weights + KNOWN * pair
    took: dict[int, list[float]] = {size: [] for size in SIZES}

    def once(size: int) -> None:
        hidden = reader.read([(memory, [token] * size)], [size - 1])
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
