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
from triage.findings import Findings
from triage.opinion import Opinion

SHIPPED, NONE = "shipped", "none"
SHIPPED_SHA256 = "fd1b3665189e78eb22dd690230564ff27161ac0b8b114355e7e055fb5c8d248a"
TABLE = Path(__file__).parent.parent / "model_card" / "second_opinion" / "terms.tsv"


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """Somebody to ask beside model and rules."""

    bag: BagOfWords
    digest: str
    """SHA-256 of the table."""

    def on(self, case: Case, findings: Findings) -> Opinion | None:
        """The opinion on the narrative of ``case``; it could not weigh the fields beside it."""
        return self.bag.opinion(case.narrative, findings)


def second_opinion(settings: Settings) -> SecondOpinion | None:
    """The one that ``settings`` ask for, if any.  Raises :class:`SecondOpinionUnusable`.

    Where the rules alone answer, there is nothing of theirs to keep from standing.
    """
    asked = settings.second_opinion
    if asked == NONE or settings.backend == "rules":
        return None
    if asked != SHIPPED:
        return _read(Path(asked))
    found = _read(TABLE)
    if found.digest != SHIPPED_SHA256:
        raise SecondOpinionUnusable(f"{TABLE}: is not the table that was published")
    return found


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
