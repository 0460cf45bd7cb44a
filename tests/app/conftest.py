"""What the tests of the service share: a tiny checkpoint in memory, backends that are closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.backends import loading
from app.backends.loading import Loaded
from app.backends.local import LocalBackend
from app.checkpoint import obtain
from app.settings import Settings
from app.telemetry import Metrics
from tests import tiny
from tests.app.batch_runs import CASES, written

Load = Callable[..., LocalBackend]


@pytest.fixture(scope="module", params=["text", "multimodal"])
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    make = tiny.text_checkpoint if request.param == "text" else tiny.multimodal_checkpoint
    chosen = Settings(model=str(make(tmp_path_factory.mktemp("tiny"))), dtype="float32")
    return loading.load(obtain(chosen), chosen)


@pytest.fixture
def load() -> Iterator[Load]:
    """Make a backend of a folder; it is closed afterwards."""
    made: list[LocalBackend] = []

    def make(folder: Path, metrics: Metrics | None = None, **settings: object) -> LocalBackend:
        chosen = Settings.model_validate({"model": str(folder), **settings})
        backend = LocalBackend(chosen, metrics)
        made.append(backend)
        return backend

    yield make
    for backend in made:
        backend.close()


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A file of cases for ``esi-triage batch``."""
    return written(tmp_path / "cases.jsonl", CASES)
