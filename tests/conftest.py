"""What several rooms of tests need: a client of the service, and tiny checkpoints."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.backends.base import Backend
from app.backends.scripted import ScriptedBackend
from app.main import create_app
from app.settings import PREFIX, Settings
from tests import tiny

MakeClient = Callable[..., TestClient]

# No setting comes from outside.  Here, before any test module is imported: a fixture would come
# too late for the services that modules and fixtures of a wider scope make.
for _name in [name for name in os.environ if name.upper().startswith(PREFIX)]:
    del os.environ[_name]


@pytest.fixture
def make_client() -> Iterator[MakeClient]:
    """A factory of clients of a running service; by default its backend is scripted."""
    with ExitStack() as stack:

        def make(
            backend: Backend | None = None, settings: Settings | None = None, *, wait: bool = True
        ) -> TestClient:
            app = create_app(settings or Settings(backend="scripted"), backend or ScriptedBackend())
            client = stack.enter_context(TestClient(app, raise_server_exceptions=False))
            give_up = time.monotonic() + 120
            while wait and client.get("/health/ready").status_code != 200:
                assert time.monotonic() < give_up, "the service never became ready"
                time.sleep(0.01)
            return client

        yield make


@pytest.fixture
def client(make_client: MakeClient) -> TestClient:
    """A client of a ready service that answers from the script."""
    return make_client()


@pytest.fixture(scope="session")
def tiny_text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random text-only Gemma 3 of a few thousand weights, saved to disk."""
    return tiny.text_checkpoint(tmp_path_factory.mktemp("tiny-text"))


@pytest.fixture(scope="session")
def tiny_multimodal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random multimodal Gemma 3, saved the way MedGemma is."""
    return tiny.multimodal_checkpoint(tmp_path_factory.mktemp("tiny-multimodal"))
