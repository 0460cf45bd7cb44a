"""A service whose script gives all levels, and now and then no level, for the dashboards."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from fastapi import FastAPI

from app.backends.scripted import ScriptedBackend, fixed_answer
from app.main import create_app
from app.settings import Settings
from triage.confidence import Confidence
from triage.layout import ANSWER
from triage.prompt import Message

SURE = Confidence(step_a=0.9, step_b=0.9, step_c=1.0, step_d=1.0)


def create() -> FastAPI:
    """For ``uvicorn --factory``."""
    levels = itertools.cycle(["1", "2", "3", "4", "5", "none"])

    def script(messages: Sequence[Message]) -> str:
        return fixed_answer(messages).rpartition(ANSWER)[0] + ANSWER + next(levels)

    return create_app(Settings(backend="scripted"), ScriptedBackend(script, 0.01, confidence=SURE))
