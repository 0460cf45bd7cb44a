"""Progress of long work, as stages; and quiet while ours is the one that is shown."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from typing import Protocol

# Stages of preparing the embedded checkpoint with the seconds each took on two cores
# without a matrix unit; they only pace the bar.
STAGES = {"verify": 2, "read weights": 63, "merge adapter": 2, "read tokenizer": 30, "save": 2}


class Progress(Protocol):
    """Told when a stage begins; ``None`` when the last one has ended."""

    def __call__(self, stage: str | None) -> None:
        """``stage`` is a key of :data:`STAGES`."""
        ...


def silent(stage: str | None) -> None:
    """Progress that nobody watches."""


@contextlib.contextmanager
def quiet_libraries() -> Iterator[None]:
    """Switch off the bars of transformers, which would tear ours apart.

    Its switch does not reach the bar of the GGUF reader, which writes to whatever
    ``sys.stderr`` is when it starts.
    """
    from transformers.utils import logging

    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        if shown:
            logging.enable_progress_bar()
