"""A service whose script gives all levels, and now and then no level, for the dashboards."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from fastapi import FastAPI

from app.backends.scripted import ScriptedBackend, fixed_answer
from app.main import create_app
from app.settings import Settings
from triage.layout import ANSWER
from triage.prompt import Message


def create() -> FastAPI:
    """For ``uvicorn --factory``."""
    levels = itertools.cycle(["1", "2", "3", "4", "5", "none"])

    def script(messages: Sequence[Message]) -> str:
        return fixed_answer(messages).rpartition(ANSWER)[0] + ANSWER + next(levels)

    return create_app(Settings(backend="scripted"), ScriptedBackend(script, seconds=0.01))
