"""A service on the event loop of a test, without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI


@asynccontextmanager
async def served(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """A client of ``app``, which is ready."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://service") as client,
    ):
        await until(client, "/health/ready", 200)
        yield client


async def until(client: httpx.AsyncClient, path: str, status: int) -> httpx.Response:
    """The first answer of ``path`` with ``status``."""
    for _ in range(500):
        response = await client.get(path)
        if response.status_code == status:
            return response
        await asyncio.sleep(0.01)
    raise AssertionError(f"{path} never became {status}")
