"""What the tests of the service share: a tiny checkpoint in memory."""

from __future__ import annotations

import pytest

from app.backends.loading import Loaded, load
from app.checkpoint import obtain
from app.settings import Settings
from tests import tiny


@pytest.fixture(scope="module", params=["text", "multimodal"])
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    make = tiny.text_checkpoint if request.param == "text" else tiny.multimodal_checkpoint
    chosen = Settings(model=str(make(tmp_path_factory.mktemp("tiny"))), dtype="float32")
    return load(obtain(chosen), chosen)
