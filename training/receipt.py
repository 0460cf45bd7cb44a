"""What a data set was built from and consists of, left beside it: it is not built twice.

``receipt.json`` is written last.  A data set stands when its receipt names what its recipe asks
for now, and every file is what the receipt says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from training.data_card import DataCard
from training.data_recipe import DataRecipe
from training.digests import sha256_of
from training.parts import folder_of
from triage.case import Frozen

FILE = "receipt.json"


class Receipt(Frozen):
    """Of one data set."""

    inputs: str
    files: Mapping[str, str]
    """SHA-256 of each, by name."""


def inputs_of(recipe: DataRecipe) -> str:
    """One digest over everything that decides what is built, and whether it may be.

    That is what the parts are named by (the recipe, presentations and notes, the code, and size
    and time of your copies of other data sets), and the guarded files, which no part depends on.
    """
    found = [folder_of(recipe).name]
    found += [sha256_of(path) if path.is_file() else "" for path in recipe.guard]
    return hashlib.sha256("\n".join(found).encode()).hexdigest()


def write_receipt(recipe: DataRecipe, inputs: str, names: Iterable[str]) -> None:
    """Leave the receipt of a data set whose files are ``names``."""
    files = {name: sha256_of(recipe.output / name) for name in names}
    receipt = Receipt(inputs=inputs, files=files)
    (recipe.output / FILE).write_text(receipt.model_dump_json(indent=2) + "\n")


def standing(recipe: DataRecipe) -> DataCard | None:
    """The card of the data set of ``recipe``, if it stands already."""
    try:
        receipt = Receipt.model_validate_json((recipe.output / FILE).read_text())
        if receipt.inputs != inputs_of(recipe):
            return None
        if any(sha256_of(recipe.output / name) != is_ for name, is_ in receipt.files.items()):
            return None
        return DataCard.model_validate_json((recipe.output / "card.json").read_text())
    except (OSError, ValueError):  # a file is gone or was cut: it is built anew
        return None
