"""Recipes: a TOML file read into a frozen value.  An unknown key is an error."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from training.errors import FaultyRecipe
from triage.case import Frozen

Recipe = TypeVar("Recipe", bound=Frozen)


def load(path: Path, kind: type[Recipe]) -> Recipe:
    """The recipe at ``path``.  Raises :class:`FaultyRecipe`, one line, naming the key."""
    try:
        content = tomllib.loads(path.read_text())
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FaultyRecipe(f"{path}: {error}") from error
    try:
        return kind.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "recipe"
        raise FaultyRecipe(f"{path}: {where}: {first['msg']}") from error
