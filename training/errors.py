"""What the workshop refuses, by name.  A message never holds patient text."""

from __future__ import annotations


class SourceUnusable(ValueError):
    """A file of a source is missing, cannot be read or lacks columns.

    The message is one line: the file, and the columns or the kind of fault.
    """


class Leakage(ValueError):
    """Training examples share something with the evaluation set.

    The message says what is shared and how often; it names no stay and quotes nothing.
    """
