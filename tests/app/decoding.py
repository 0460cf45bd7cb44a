"""Notes, and the ways in which a tiny checkpoint answers them, for the tests of every reader."""

from __future__ import annotations

import threading
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from app.backends import plain
from app.backends.choice import greedy
from app.backends.decoder import Decoder
from app.backends.loading import Loaded, encode
from app.backends.tower import Tower
from app.backends.walk import Walk
from triage.case import Case
from triage.prompt import render

# fmt: off
WORDS = st.sampled_from([
    "pain", "chest", "98%", "HR", "120", "BP", "90/60", "fell", "cut", "3-year-old", "denies",
    "fever", "SpO2", "|", ":", "aa", "\n",
])
# fmt: on
NOTES = st.lists(WORDS, min_size=1, max_size=60).map(" ".join).filter(str.strip)


def examples(most: int) -> settings:
    """So many invented examples for one loaded checkpoint, however long they take."""
    return settings(
        max_examples=most,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )


def asked(loaded: Loaded, notes: list[str], most: int) -> tuple[list[list[int]], list[Walk]]:
    prompts = [
        encode(loaded.tokenizer, loaded.markers, render(Case(narrative=note))) for note in notes
    ]
    return prompts, [Walk(loaded.grammar, threading.Event(), most) for _ in notes]


def plainly(loaded: Loaded, notes: list[str], most: int) -> list[list[int]]:
    """One conversation and one token at a time, by transformers' ``generate``."""
    prompts, walks = asked(loaded, notes, most)
    for prompt, walk in zip(prompts, walks, strict=True):
        plain.generate(loaded.model, loaded.pad, [prompt], [walk], [greedy])
    return [walk.tokens for walk in walks]


def packed(
    loaded: Loaded, notes: list[str], most: int, at_once: int, decoder: Decoder | None = None
) -> list[list[int]]:
    """``at_once`` conversations; the next joins when one has ended."""
    decoder = decoder or loaded.decoder
    assert decoder is not None
    prompts, walks = asked(loaded, notes, most)
    waiting = list(zip(prompts, walks, strict=True))
    rows: list[Any] = []
    while waiting or rows:
        while waiting and len(rows) < at_once:
            rows.append(decoder.begin(*waiting.pop(0), greedy))
        decoder.step(rows)
        rows = [row for row in rows if not row.ended]
    return [walk.tokens for walk in walks]


def passes_seen(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A list that grows by the tokens of each pass of Gemma's layers."""
    seen: list[int] = []
    of = Tower.__call__

    def counted(self: Tower, ids: torch.Tensor, *rest: Any) -> torch.Tensor:
        seen.append(len(ids))
        return of(self, ids, *rest)

    monkeypatch.setattr(Tower, "__call__", counted)
    return seen
