"""How near to the memory's speed a GPU decodes, and how fast transformers does.

    python -m bench.gpu --out DIR [--seconds 100] [--parts exact copy ours near generate
        paged static trained] [--small]

- ``exact``: a small random Gemma 3 in float32; the graphed reader writes the tokens of the
  packed one and of ``generate``, alone, together, and with rows that join;
- ``copy``: bytes a second that the device reads and writes;
- ``ours``: MedGemma 4B's text tower with random BF16 weights, 400-token prompts, a token a
  pass; the ideal is the weights and keys once at the measured speed;
- ``near``: how far hidden states are from transformers' own;
- ``generate``, ``paged``, ``static``: transformers on the same weights, with its growing
  cache, its continuous batching, its static cache and compiler;
- ``trained``: a training step with SDPA beside one with eager attention.

Whole answers on a GPU: ``TRIAGE_DEVICE=cuda python -m bench.speed CASES --at 1 8 64``.
A part that fails says so and the rest goes on; ``--seconds`` after the libraries are there the
process ends.
Each finding is written to ``DIR/gpu.json`` as it is known.
"""

from __future__ import annotations

import argparse
import json
import os
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch.profiler import ProfilerActivity, profile

from bench.gpu_exact import exact, greedily
from bench.gpu_model import BATCHES, DEVICE, Shape, seconds, synchronize
from bench.gpu_trained import trained

PARTS = ("exact", "copy", "ours", "near", "generate", "paged", "static", "trained")


class Findings:
    """What is known so far, on disk and on the screen."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "gpu.json"
        self._all: dict[str, Any] = {"torch": torch.__version__, "device": DEVICE}
        if DEVICE == "cuda":
            self._all["device"] = torch.cuda.get_device_name()
        self._began = time.perf_counter()

    def note(self, name: str, **found: Any) -> None:
        """Keep and print."""
        self._all[name] = found
        self._path.write_text(json.dumps(self._all, indent=2) + "\n")
        print(f"[{time.perf_counter() - self._began:5.1f} s] {name}: {found}", flush=True)

    def __getitem__(self, name: str) -> Any:
        return self._all.get(name, {})


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.gpu", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=100.0)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--small", action="store_true", help="to see that it runs")
    asked = parser.parse_args()
    found = Findings(asked.out)

    def end() -> None:
        found.note("ended", why="out of time")
        os._exit(0)  # not even a hanging kernel keeps it

    timer = threading.Timer(asked.seconds, end)
    timer.daemon = True
    timer.start()
    shape = Shape(asked.small)
    doing: dict[str, Callable[[], None]] = {
        "exact": lambda: exact(found.note),
        "copy": lambda: copied(found),
        "ours": lambda: ours(found, shape),
        "near": lambda: near(found, shape),
        "generate": lambda: generated(found, shape, "generate"),
        "paged": lambda: paged(found, shape),
        "static": lambda: generated(found, shape, "static"),
        "trained": lambda: trained(found.note, shape),
    }
    for part in asked.parts:
        try:
            # `exact` is about what is read; compiled kernels are judged by `near`.
            with torch.compiler.set_stance("force_eager" if part == "exact" else "default"):
                doing[part]()
        except Exception as error:  # noqa: BLE001  the rest goes on
            traceback.print_exc(limit=-4)
            found.note(f"{part} failed", error=f"{type(error).__name__}: {error}"[:300])
    timer.cancel()
    found.note("ended", why="done")


def copied(found: Findings) -> None:
    """Bytes a second, copied (read and written) and read."""
    many = 2**31 if DEVICE == "cuda" else 2**24
    source = torch.ones(many // 4, dtype=torch.float32, device=DEVICE)
    target = torch.empty_like(source)
    target.copy_(source)
    copy = 2 * many / seconds(lambda: target.copy_(source), 9)
    source.sum()
    read = many / seconds(lambda: source.sum(), 9)
    found.note("copy", bytes_a_second=copy, read_bytes_a_second=read)


def measured_speed(found: Findings) -> float:
    """Bytes a second at best, measured now where the part ``copy`` was not asked for."""
    if not found["copy"]:
        copied(found)
    return float(max(found["copy"].values()))


@torch.inference_mode()
def ours(found: Findings, shape: Shape) -> None:
    """Passes of one token a row, and the share of the ideal."""
    model, reader = shape.model, shape.reader
    found.note("attention", way=reader._attention.__name__, compiled=reader._tower.compiled)
    weight = model.lm_head.weight
    bytes_of_weights = sum(p.numel() * p.element_size() for p in model.parameters())
    speed = measured_speed(found)
    for batch in BATCHES:
        prompts = shape.prompts(batch)
        slots = [reader.begin(shape.prompt + shape.steps + 16, shared=False) for _ in prompts]
        began = time.perf_counter()
        tokens = []
        for slot, prompt in zip(slots, prompts, strict=True):
            hidden = reader.read([(slot, prompt)], [len(prompt) - 1])
            tokens.append(int((hidden @ weight.T).argmax(-1)))
        prefill = time.perf_counter() - began

        def step(
            slots: list[Any] = slots, tokens: list[int] = tokens, places: range = range(batch)
        ) -> None:
            fed = [(slot, [token]) for slot, token in zip(slots, tokens, strict=True)]
            tokens[:] = (reader.read(fed, places) @ weight.T).argmax(-1).tolist()

        for _ in range(4):
            step()
        synchronize()
        began = time.perf_counter()
        for _ in range(shape.steps):
            step()
        took = (time.perf_counter() - began) / shape.steps
        row = reader._pool.pairs[:, 0].numel() * reader._pool.pairs.element_size()
        known = batch * (shape.prompt + shape.steps / 2)
        ideal = (bytes_of_weights + known * row) / speed
        found.note(
            f"ours at {batch}",
            tokens_a_second=batch / took,
            ms_a_pass=1e3 * took,
            ideal_ms=1e3 * ideal,
            share_of_ideal=ideal / took,
            prefill_s=prefill,
        )
        if batch != BATCHES[1]:
            _kernels(found, f"kernels at {batch}", step)
        del slots, slot, step  # or the next batch finds these slots taken


def _kernels(found: Findings, name: str, step: Callable[[], None]) -> None:
    """How many kernels a pass has, and which take longest, in microseconds."""
    if DEVICE != "cuda":
        return
    try:
        with profile(activities=[ProfilerActivity.CUDA]) as seen:
            step()
            synchronize()
    except RuntimeError as error:  # some machines do not let a program look
        found.note(name, error=str(error)[:200])
        return
    rows = [row for row in seen.key_averages() if row.device_time_total > 0]
    rows.sort(key=lambda row: -row.device_time_total)
    found.note(
        name,
        kernels=sum(row.count for row in rows),
        busy_us=sum(row.device_time_total for row in rows),
        longest=[(row.key[:70], row.count, round(row.device_time_total)) for row in rows[:14]],
    )


@torch.inference_mode()
def near(found: Findings, shape: Shape) -> None:
    """Relative distance of hidden states from those of transformers, a prompt and a token."""
    (prompt,) = shape.prompts(1)
    ids = torch.tensor([prompt], device=DEVICE)
    theirs = shape.model.model(input_ids=ids, use_cache=False).last_hidden_state[0].float()
    reader = shape.reader
    slot = reader.begin(len(prompt), shared=False)
    mine = reader.read([(slot, prompt[:-9])], range(len(prompt) - 9)).float()
    few = reader.read([(slot, prompt[-9:-1])], range(8)).float()
    last = reader.read([(slot, prompt[-1:])], [0]).float()

    def apart(one: torch.Tensor, other: torch.Tensor) -> float:
        return float((one - other).norm() / other.norm())

    found.note(
        "near",
        prompt=apart(mine, theirs[:-9]),
        eight_tokens=apart(few, theirs[-9:-1]),
        one_token=apart(last, theirs[-1:]),
    )


def _rates(
    found: Findings, name: str, batch: int, run: Callable[[int], object], few: int, more: int = 32
) -> None:
    """Per token, from a long run less a short one, so that prompts and starts drop out."""
    short, long = few, few + more
    run(short)
    took = (seconds(lambda: run(long)) - seconds(lambda: run(short))) / (long - short)
    mine = found[f"ours at {batch}"].get("tokens_a_second")
    found.note(
        f"{name} at {batch}",
        tokens_a_second=batch / took,
        ms_a_pass=1e3 * took,
        ours_is_faster=mine and mine * took / batch,
    )


def generated(found: Findings, shape: Shape, name: str) -> None:
    """transformers' ``generate``, its cache growing or static."""
    more = {"cache_implementation": "static"} if name == "static" else {}
    model = shape.model
    for batch in BATCHES:
        ids = torch.tensor(shape.prompts(batch), device=DEVICE)

        def run(tokens: int, ids: torch.Tensor = ids) -> None:
            config = greedily(64 if more else tokens, **more)
            if more:  # one size of cache, so that it is compiled once
                config.max_new_tokens = tokens
            model.generate(ids, attention_mask=torch.ones_like(ids), generation_config=config)

        _rates(found, name, batch, run, 4)


def paged(found: Findings, shape: Shape) -> None:
    """transformers' continuous batching."""
    model = shape.model
    for batch in BATCHES:
        prompts = shape.prompts(batch)

        def run(tokens: int, prompts: list[list[int]] = prompts) -> None:
            config = greedily(tokens)
            config.eos_token_id = -1
            done = model.generate_batch(
                inputs=prompts, generation_config=config, progress_bar=False
            )
            if len(done) != len(prompts):
                raise RuntimeError(f"{len(done)} of {len(prompts)} answered")

        _rates(found, "paged", batch, run, 4, 96)  # it takes seconds to start


if __name__ == "__main__":
    main()
