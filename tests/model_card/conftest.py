"""A card with every part, for the tests of this room."""

from __future__ import annotations

from pathlib import Path

import pytest

from model_card.collect import collect
from model_card.metrics import Metrics
from tests.model_card import parts


@pytest.fixture
def whole(tmp_path: Path) -> Metrics:
    """A card with every part."""
    return collect(parts.inputs(tmp_path))
