"""What ``bench.speed`` counts, with a backend that answers from a script."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

from app.backends.scripted import ScriptedBackend, fixed_answer
from app.evaluation import LabelledCase
from bench.speed import measured
from triage.level import EsiLevel
from triage.prompt import Message


def slow_once(messages: Sequence[Message]) -> str:
    if any("A slow cough" in message.content for message in messages):
        time.sleep(0.2)
    return fixed_answer(messages)


def test_no_percentile_lies_above_the_slowest_answer() -> None:
    notes = ("A cough.", "A slow cough.")
    cases = [
        LabelledCase(id=str(number), narrative=note, esi=EsiLevel.URGENT)
        for number, note in enumerate(notes)
    ]
    run = asyncio.run(measured("scripted", ScriptedBackend(slow_once), cases, at_once=1))
    took = 60 * run.notes / run.answers_per_minute
    assert 0.1 < run.p95 < took
