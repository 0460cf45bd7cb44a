"""Why a card is not made, by name.  Messages are one line and never hold patient text.

::

    CardError
    +- InputUnusable     a file cannot be read, or lacks what the card says
    +- PartsDisagree     the files are not about one model, or not about the one of this card
"""

from __future__ import annotations


class CardError(ValueError):
    """A command stops: one line on standard error and exit code 2."""


class InputUnusable(CardError):
    """The message names the file and the field."""


class PartsDisagree(CardError):
    """The message names the two parts and what differs."""
