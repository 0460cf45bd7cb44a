"""Programs that these tests need: missing, they skip on a laptop and fail in CI."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

import pytest

Program = Callable[[str], str]


@pytest.fixture
def program() -> Program:
    """The path of a program by its name."""

    def find(name: str) -> str:
        found = shutil.which(name)
        if found is None:
            why = f"{name} is not installed; nothing was checked"
            if os.environ.get("CI", "").lower() == "true":
                pytest.fail(why)
            pytest.skip(why)
        return found

    return find
