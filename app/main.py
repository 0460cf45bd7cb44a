"""Wiring: settings, backend, service, middleware, routes.  Nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline

from app import openapi, problems
from app.backends.base import Backend
from app.backends.rules import RulesBackend
from app.backends.scripted import ScriptedBackend
from app.disconnect import CancelWhenGone
from app.middleware import BodyLimit, RequestEnvelope
from app.routes import router
from app.schemas import DISCLAIMER
from app.service import TriageService
from app.settings import Settings, load_settings
from app.telemetry import Metrics, configure_logging

DESCRIPTION = f"""\
Emergency Severity Index (ESI) triage from free text, by a small medical language model.

**{DISCLAIMER}**
"""


def create_app(
    settings: Settings | None = None, backend: Backend | RulesBackend | None = None
) -> FastAPI:
    """The service.  Settings come from the environment unless given.

    The backend loads while the service is already live; until then requests get a 503.
    """
    settings = settings or load_settings()
    configure_logging(settings.log_level)
    metrics = Metrics()
    service = TriageService(backend or make_backend(settings), settings, metrics)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        loading = asyncio.create_task(service.start())
        try:
            yield
        finally:
            loading.cancel()
            await asyncio.to_thread(service.close)

    app: FastAPI = FastAPIOffline(
        title="ESI Triage",
        version=version("esi-triage"),
        description=DESCRIPTION,
        lifespan=lifespan,
    )
    app.state.service = service
    app.state.metrics = metrics
    app.include_router(router)
    problems.install(app)
    openapi.install(app)
    app.add_middleware(CancelWhenGone)
    app.add_middleware(
        BodyLimit,
        max_bytes=settings.max_body_bytes,
        of_path={"/triage/batch": settings.max_batch_body_bytes},
    )
    app.add_middleware(RequestEnvelope, metrics=metrics)  # outermost: added last
    return app


def make_backend(settings: Settings) -> Backend | RulesBackend:
    """The backend that ``settings.backend`` names."""
    if settings.backend == "scripted":
        return ScriptedBackend()
    if settings.backend == "rules":
        return RulesBackend(settings.edition)
    from app.backends.local import LocalBackend  # torch is imported only where it is used

    return LocalBackend(settings)
