"""What the workshop refuses, by name.  Messages are one line and never hold patient text.

::

    WorkshopError
    +- FaultyRecipe      a recipe that cannot be read, or has an unknown key
    +- FaultyCasebook    an entry of the casebook that cannot be used
    +- SourceUnusable    a file of a source is missing, cannot be read or lacks columns
    +- TooManyBadRows    more rows of a source cannot be used than the recipe allows
    +- BadRow            a line of a file of rows is none
    +- Leakage           examples share something with another split or the evaluation set
    +- RowsTooLong       rows would be cut off before their answer
    +- ModelUnusable     a model cannot be read, or lacks weights
    +- AnotherRun        a run would go on from what another one began
    +- MergeUnproven     a merged checkpoint differs from its parts
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console


class WorkshopError(ValueError):
    """A command stops: one line on standard error and exit code 2."""


@contextmanager
def refusals() -> Iterator[None]:
    """Around what a command does: a refusal is one line on standard error and exit code 2."""
    try:
        yield
    except (WorkshopError, OSError) as error:
        Console(stderr=True, highlight=False, soft_wrap=True, markup=False).print(f"error: {error}")
        sys.exit(2)


class FaultyRecipe(WorkshopError):
    """The message names file and key."""


class FaultyCasebook(WorkshopError):
    """The message names file, entry and field."""


class SourceUnusable(WorkshopError):
    """The message names the file, and the columns or the kind of fault."""


class TooManyBadRows(WorkshopError):
    """The message names the source and the number of bad rows; and the first rows."""


class BadRow(WorkshopError):
    """The message names file and line."""


class Leakage(WorkshopError):
    """The message says what is shared, and by which rows or how many; it quotes nothing."""


class RowsTooLong(WorkshopError):
    """The message gives the number of rows and the first ids."""


class ModelUnusable(WorkshopError):
    """The message names the model and what is wrong with it."""


class AnotherRun(WorkshopError):
    """The message names the folder and what differs."""


class MergeUnproven(WorkshopError):
    """A merged checkpoint is not what it should be; the message says in what."""


class Collapsed(WorkshopError):
    """A run of reinforcement answers one level, or without end; its checkpoints stay."""
