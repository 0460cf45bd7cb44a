"""Wiring: settings, backend, service, middleware, routes.  Nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline
from starlette.middleware.cors import CORSMiddleware

from app import openapi, problems
from app.audit.trail import open_trail
from app.backends.remote import RemoteBackend
from app.backends.rules import RulesBackend
from app.backends.scripted import ScriptedBackend
from app.disconnect import CancelWhenGone
from app.keys import ApiKeys, load_keys
from app.middleware import BodyLimit, RequestEnvelope
from app.routes import router
from app.schemas import DISCLAIMER
from app.service import TriageService
from app.settings import Settings, load_settings
from app.supervision import Served
from app.telemetry import Metrics, configure_logging

DESCRIPTION = f"""\
Emergency Severity Index (ESI) triage from free text, by a small medical language model.

**{DISCLAIMER}**
"""


def create_app(
    settings: Settings | None = None,
    backend: Served | None = None,
    remake: Callable[[], Served] | None = None,
) -> FastAPI:
    """The service.  Settings come from the environment unless given.

    The backend loads while the service is already live; until then requests get a 503.
    ``remake`` gives another one should it stop working.  Raises
    :class:`app.errors.KeysUnusable`, :class:`app.errors.SecondOpinionUnusable` and, where
    an audit log is asked for and unusable, :class:`app.errors.AuditUnusable`.
    """
    settings = settings or load_settings()
    configure_logging(settings.log_level)
    metrics = Metrics()
    keys, audit = load_keys(settings), open_trail(settings, metrics)
    make = partial(make_backend, settings, metrics)
    service = TriageService(backend or make(), settings, metrics, remake or make, audit)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        running = asyncio.create_task(service.run())
        try:
            yield
        finally:
            running.cancel()
            await asyncio.to_thread(service.close)

    app: FastAPI = FastAPIOffline(
        title="ESI Triage",
        version=version("esi-triage"),
        description=DESCRIPTION,
        lifespan=lifespan,
        redirect_slashes=False,  # it would send a caller, and the note, to the header `Host`
    )
    app.state.service = service
    app.state.max_case_bytes = settings.max_body_bytes
    app.state.metrics = metrics
    app.include_router(router)
    problems.install(app)
    openapi.install(app)
    # Each goes around those before it: a key is asked for before a byte of the body is read.
    app.add_middleware(CancelWhenGone)
    app.add_middleware(
        BodyLimit,
        max_bytes=settings.max_body_bytes,
        of_path={"/triage/batch": settings.max_batch_body_bytes},
        seconds=settings.body_seconds,
    )
    app.add_middleware(ApiKeys, keys=keys, metrics=metrics)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST"],
            allow_headers=["authorization", "content-type", "x-api-key", "x-request-id"],
            expose_headers=["retry-after", "x-request-id"],
        )
    app.add_middleware(RequestEnvelope, metrics=metrics)
    return app


def make_service(settings: Settings) -> TriageService:
    """The service without the HTTP around it, as commands use it: nothing scraped, no audit log."""
    make = partial(make_backend, settings)
    return TriageService(make(), settings, Metrics(), make)


def make_backend(settings: Settings, metrics: Metrics | None = None) -> Served:
    """The backend that ``settings.backend`` names; what is its own, it shows in ``metrics``."""
    if settings.backend == "scripted":
        return ScriptedBackend()
    if settings.backend == "rules":
        return RulesBackend(settings.edition)
    if settings.backend == "remote":
        return RemoteBackend(settings, metrics)
    from app.backends.local import LocalBackend  # torch is imported only where it is used

    return LocalBackend(settings, metrics)
