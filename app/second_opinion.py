"""The second opinion that is shipped: a bag of words, trained on the notes the adapter has seen."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.errors import SecondOpinionUnusable
from app.settings import Settings
from triage.bag_of_words import BagOfWords, NoTable
from triage.case import Case
from triage.opinion import Opinion
from triage.prompt import note

SHIPPED, NONE = "shipped", "none"
TABLE = Path(__file__).parent.parent / "model_card" / "second_opinion" / "terms.tsv"


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """Somebody to ask beside model and rules."""

    bag: BagOfWords
    digest: str
    """SHA-256 of the table."""

    def on(self, case: Case) -> Opinion | None:
        """The opinion on ``case`` as the model reads it; ``None`` where it has too few words."""
        return self.bag.opinion(note(case))


def second_opinion(settings: Settings) -> SecondOpinion | None:
    """The one that ``settings`` ask for, if any.  Raises :class:`SecondOpinionUnusable`.

    Where the rules alone answer, there is nothing of theirs to keep from standing.
    """
    asked = settings.second_opinion
    if asked == NONE or settings.backend == "rules":
        return None
    return _read(TABLE if asked == SHIPPED else Path(asked).expanduser())


@cache
def _read(path: Path) -> SecondOpinion:
    try:
        content = path.read_bytes()
        bag = BagOfWords(content.decode().splitlines())
    except OSError as error:
        raise SecondOpinionUnusable(f"{path}: {error.strerror}") from error
    except (UnicodeDecodeError, NoTable) as error:
        raise SecondOpinionUnusable(f"{path}: no table of a bag of words ({error})") from error
    return SecondOpinion(bag, hashlib.sha256(content).hexdigest())
