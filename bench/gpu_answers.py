"""The part of ``bench.gpu`` that needs the whole service: its backend beside ``generate``."""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from app.backends.base import Sampling
from app.backends.local import LocalBackend
from app.settings import Settings
from bench.generate import Generate
from bench.gpu_model import BATCHES, DEVICE
from triage.case import Case
from triage.prompt import render


def answers(note: Callable[..., None], folder: Path, cases: Path) -> None:
    """Whole answers of the service's backend and of ``generate`` under the same grammar."""
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
            note(
                f"{name} at {at_once}",
                answers_per_minute=60 * count / took,
                p50=statistics.median(taken),
            )
        engine.close()
