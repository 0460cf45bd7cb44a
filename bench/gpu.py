"""How near to the memory's speed a GPU decodes, and how fast transformers does.

    python -m bench.gpu --out DIR [--seconds 100] [--parts exact copy ours near generate
        answers paged static] [--checkpoint FOLDER --cases FILE.jsonl] [--small]

- ``exact``: a small random Gemma 3 in float32; the graphed reader writes the tokens of the
  packed one and of ``generate``, alone, together, and with rows that join;
- ``copy``: bytes a second that the device reads and writes;
- ``ours``: MedGemma 4B's text tower with random BF16 weights, 400-token prompts, a token a
  pass; the ideal is the weights and keys once at the measured speed;
- ``near``: how far hidden states are from transformers' own;
- ``generate``, ``paged``, ``static``: transformers on the same weights, with its growing
  cache, its continuous batching, its static cache and compiler;
- ``answers``: whole answers of the service's backend and of ``generate`` (needs a checkpoint).

A part that fails says so and the rest goes on; after ``--seconds`` the process ends.
Each finding is written to ``DIR/gpu.json`` as it is known.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch.profiler import ProfilerActivity, profile
from transformers import Gemma3ForCausalLM, Gemma3TextConfig, GenerationConfig

from app.backends.graphed import Graphed
from app.backends.packed import Packed

PARTS = ("exact", "copy", "ours", "near", "generate", "answers", "paged", "static")
BATCHES = (1, 8, 64)
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
_4B = {
    "vocab_size": 262_208,
    "hidden_size": 2560,
    "intermediate_size": 10_240,
    "num_hidden_layers": 34,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "head_dim": 256,
    "sliding_window": 1024,
    "max_position_embeddings": 131_072,
}
_SMALL = {
    "vocab_size": 1000,
    "hidden_size": 640,
    "intermediate_size": 1024,
    "num_hidden_layers": 6,
    "num_attention_heads": 4,
    "num_key_value_heads": 1,
    "head_dim": 64,
    "sliding_window": 64,
    "max_position_embeddings": 8192,
}


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
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--cases", type=Path)
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
        "exact": lambda: exact(found),
        "copy": lambda: copied(found),
        "ours": lambda: ours(found, shape),
        "near": lambda: near(found, shape),
        "generate": lambda: generated(found, shape, "generate"),
        "answers": lambda: answers(found, asked.checkpoint, asked.cases),
        "paged": lambda: paged(found, shape),
        "static": lambda: generated(found, shape, "static"),
    }
    for part in asked.parts:
        try:
            doing[part]()
        except Exception as error:  # noqa: BLE001  the rest goes on
            traceback.print_exc(limit=-4)
            found.note(f"{part} failed", error=f"{type(error).__name__}: {error}"[:300])
    timer.cancel()
    found.note("ended", why="done")


def made(sizes: dict[str, int], dtype: torch.dtype, device: str) -> Any:
    """A Gemma 3 with random weights."""
    kinds = ["full_attention" if n % 6 == 5 else "sliding_attention" for n in range(34)]
    config = Gemma3TextConfig(
        **sizes,
        query_pre_attn_scalar=sizes["head_dim"],
        layer_types=kinds[: sizes["num_hidden_layers"]],
        rope_parameters={
            "full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1e6},
            "sliding_attention": {"rope_type": "default", "rope_theta": 1e4},
        },
        eos_token_id=1,
        pad_token_id=0,
        bos_token_id=2,
    )
    torch.manual_seed(0)
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device):
            model = Gemma3ForCausalLM(config)
    finally:
        torch.set_default_dtype(before)
    return model.to(device).eval()


class Shape:
    """The large model, made when first asked for."""

    def __init__(self, small: bool) -> None:
        self.prompt, self.steps = (400, 128) if not small else (100, 8)
        self._sizes = _SMALL if small else _4B
        self._model: Any = None
        self._reader: Graphed | None = None

    @property
    def model(self) -> Any:
        """With transformers' own attention."""
        if self._model is None:
            with torch.inference_mode(False):
                self._model = made(self._sizes, torch.bfloat16, DEVICE)
        return self._model

    @property
    def reader(self) -> Graphed:
        """Of the same weights."""
        if self._reader is None:
            with torch.inference_mode(False):
                self._reader = Graphed(self.model)
        return self._reader

    def prompts(self, batch: int) -> list[list[int]]:
        """Random tokens."""
        drawn = torch.Generator().manual_seed(batch)
        most = self._sizes["vocab_size"]
        return torch.randint(9, most, (batch, self.prompt), generator=drawn).tolist()


def synchronize() -> None:
    """Wait for the device."""
    if DEVICE == "cuda":
        torch.cuda.synchronize()


def seconds(do: Callable[[], object], times: int = 1) -> float:
    """The median of ``times``."""
    taken = []
    for _ in range(times):
        synchronize()
        began = time.perf_counter()
        do()
        synchronize()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def written(
    reader: Any, weight: torch.Tensor, prompts: Sequence[list[int]], steps: int, joins: bool
) -> list[list[int]]:
    """Greedy tokens of ``reader``; each row begins a pass after the one before if it ``joins``."""
    waiting = list(prompts)
    texts: list[list[int]] = []
    slots: list[Any] = []
    feeds: list[list[int]] = []
    while waiting or any(len(text) < steps for text in texts):
        for _ in range(1 if joins else len(waiting)):
            if waiting:
                slots.append(reader.begin(len(waiting[0]) + steps, shared=False))
                feeds.append(waiting.pop(0))
                texts.append([])
        going = [row for row, text in enumerate(texts) if len(text) < steps]
        ends, total = [], 0
        for row in going:
            total += len(feeds[row])
            ends.append(total - 1)
        hidden = reader.read([(slots[row], feeds[row]) for row in going], ends)
        for row, token in zip(going, (hidden @ weight.T).argmax(-1).tolist(), strict=True):
            texts[row].append(token)
            feeds[row] = [token]
    return texts


@torch.inference_mode()
def exact(found: Findings) -> None:
    """Tokens of the three ways of decoding in float32."""
    torch.backends.cuda.matmul.allow_tf32 = False
    torch.compiler.set_stance("force_eager")  # its compiled kernels are judged by `near`
    model = made(_SMALL, torch.float32, DEVICE)
    weight = model.lm_head.weight
    drawn = torch.Generator().manual_seed(5)
    prompts = [
        torch.randint(9, 1000, (length,), generator=drawn).tolist()
        for length in (1, 5, 40, 70, 130, 300)
    ]
    expected = []
    for prompt in prompts:
        ids = torch.tensor([prompt], device=DEVICE)
        plain = model.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            generation_config=_config(24),
        )
        expected.append(plain[0, len(prompt) :].tolist())
    graphed, packed = Graphed(model), Packed(model)
    for name, reader in (("packed", packed), ("graphed", graphed)):
        alone = [written(reader, weight, [one], 24, joins=False)[0] for one in prompts]
        together = written(reader, weight, prompts, 24, joins=False)
        joining = written(reader, weight, prompts, 24, joins=True)
        found.note(
            f"exact, {name}",
            alone=alone == expected,
            together=together == expected,
            joining=joining == expected,
        )
    torch.compiler.set_stance("default")


def _config(tokens: int, **more: Any) -> GenerationConfig:
    return GenerationConfig(
        max_new_tokens=tokens, do_sample=False, eos_token_id=None, pad_token_id=0, **more
    )


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


@torch.inference_mode()
def ours(found: Findings, shape: Shape) -> None:
    """Passes of one token a row, and the share of the ideal."""
    model, reader = shape.model, shape.reader
    found.note("attention", way=reader._attention.__name__, compiled=reader._tower.compiled)
    weight = model.lm_head.weight
    bytes_of_weights = sum(p.numel() * p.element_size() for p in model.parameters())
    speed = max(found["copy"].values(), default=1e12)
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


def _rates(found: Findings, name: str, batch: int, run: Callable[[int], object], few: int) -> None:
    """Per token, from a long run less a short one, so that prompts and starts drop out."""
    short, long = few, few + 32
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
            config = _config(64 if more else tokens, **more)
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
            config = _config(tokens)
            config.eos_token_id = -1
            done = model.generate_batch(
                inputs=prompts, generation_config=config, progress_bar=False
            )
            if len(done) != len(prompts):
                raise RuntimeError(f"{len(done)} of {len(prompts)} answered")

        _rates(found, "paged", batch, run, 4)


def answers(found: Findings, folder: Path | None, cases: Path | None) -> None:
    """Whole answers of the service's backend and of ``generate`` under the same grammar."""
    if folder is None or cases is None:
        return
    from app.backends.base import Sampling
    from app.backends.local import LocalBackend
    from app.settings import Settings
    from bench.generate import Generate
    from triage.case import Case
    from triage.prompt import render

    notes = [json.loads(line)["narrative"] for line in cases.read_text().splitlines() if line]
    torch.compiler.reset()  # kernels of other widths would make these general, and slower
    settings = Settings(model=str(folder), device=DEVICE, max_batch=64)
    sampling = Sampling(max_new_tokens=512)

    async def asked(engine: Any, at_once: int, count: int) -> tuple[float, list[float]]:
        places, taken = asyncio.Semaphore(at_once), []

        async def one(note: str) -> None:
            async with places:
                began = time.perf_counter()
                await engine.generate(render(Case(narrative=note)), sampling)
                taken.append(time.perf_counter() - began)

        began = time.perf_counter()
        await asyncio.gather(*(one(notes[n % len(notes)]) for n in range(count)))
        return time.perf_counter() - began, taken

    for name, engine in (
        ("answers, ours", LocalBackend(settings)),
        ("answers, generate", Generate(settings, grammar=True)),
    ):
        engine.start()
        for at_once in BATCHES:
            if name == "answers, ours":  # shapes are recorded before they are timed
                asyncio.run(asked(engine, at_once, at_once))
            count = {1: 4, 8: 16}.get(at_once, at_once)
            took, taken = asyncio.run(asked(engine, at_once, count))
            found.note(
                f"{name} at {at_once}",
                answers_per_minute=60 * count / took,
                p50=statistics.median(taken),
            )
        engine.close()


if __name__ == "__main__":
    main()
