"""Remote backends over fake engines, for the tests of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.backends.base import Sampling
from app.backends.remote import RemoteBackend
from app.settings import Settings
from tests.app.fake_engine import FakeEngine, Kind
from triage.case import Case
from triage.prompt import render

NOTE = render(Case(narrative="A 40-year-old with a cough. T 38.5°C, HR 90."))
ENOUGH = Sampling(max_new_tokens=500)
KINDS: tuple[Kind, ...] = ("vllm", "vllm-guided", "sglang", "llama.cpp", "plain")


def settings_for(*made: FakeEngine, **more: object) -> Settings:
    urls = ",".join(one.base for one in made)
    return Settings.model_validate({"backend": "remote", "remote_urls": urls, **more})


@asynccontextmanager
async def opened(
    *made: FakeEngine, failures: int = 3, cool_down_seconds: float = 0.05, **more: object
) -> AsyncIterator[RemoteBackend]:
    """A started backend over ``made``."""
    settings = settings_for(*made, **more)
    backend = RemoteBackend(settings, failures=failures, cool_down_seconds=cool_down_seconds)
    await asyncio.to_thread(backend.start)
    try:
        yield backend
    finally:
        await asyncio.to_thread(backend.close)
