"""Decoding several conversations at once, several tokens a pass, the same tokens as one by one.

Most of an answer need not be asked of the model a token at a time:

- *forced tokens*: where the grammar leaves one continuation (headings, labels), it is
  written without being asked, and enters the next pass as context;
- *drafts* (``drafts.py``): what will probably come next, copied from the note or a known turn
  of phrase, is verified in one pass and kept as far as the model would have written it.

Conversations join and leave between passes (continuous batching; Orca, Yu 2022).  The text
is that of plain decoding under the same grammar, up to the last bits of a matrix product
that depend on its shape.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import torch

from app.backends.choice import Choose, Scores
from app.backends.drafts import DRAFT, Drafts, Phrases
from app.backends.graphed import Graphed, graphable
from app.backends.head import Candidates, Head
from app.backends.packed import Packed
from app.backends.walk import Walk

CHUNK = 512
"""Tokens of prompts read at most in one pass, so that answers under way go on."""


class Memory(Protocol):
    """What a reader keeps of one conversation; free again when nobody refers to it."""

    length: int
    """Tokens that are known; may be lowered, to forget the last."""


M = TypeVar("M", bound=Memory)


class Reader(Protocol[M]):
    """How tokens are read: ``packed.py``, or ``graphed.py`` on a GPU."""

    def share(self, tokens: Sequence[int]) -> None:
        """Read ``tokens`` and keep them for conversations that begin with them."""

    def begin(self, room: int, shared: bool) -> M:
        """A conversation with room for ``room`` tokens, after the shared ones if so said."""

    def read(self, fed: Sequence[tuple[M, Sequence[int]]], asked: Sequence[int]) -> torch.Tensor:
        """Hidden states (A x H) after those of the tokens ``fed``, counted over all of them,
        that are ``asked`` for; they hold until the next call."""


@dataclass(eq=False)
class Answering:
    """One conversation on its way: ``pending`` are its tokens that the model has not read."""

    walk: Walk
    choose: Choose
    candidates: Candidates | None
    drafts: Drafts
    memory: Memory
    written: list[int]
    pending: list[int]

    @property
    def ended(self) -> bool:
        """Whether there is nothing left to write."""
        return self.walk.ended

    def force(self) -> None:
        """Write what the grammar leaves no choice about."""
        for token in self.walk.forced():
            self.walk.follow(token)
            self.written.append(token)
            self.pending.append(token)
            if self.walk.ended:
                return

    def verify(self, draft: Sequence[int], scores: Sequence[Scores]) -> None:
        """Write the draft as far as it is what would be written, and one token more."""
        kept = 0
        for place in range(len(draft) + 1):
            token = self.walk.next(scores[place], self.choose, self.candidates)
            self.walk.follow(token)
            self.written.append(token)
            if self.walk.ended or place == len(draft) or token != draft[place]:
                break
            kept += 1
        self.memory.length -= len(draft) - kept
        self.pending = self.written[-1:]
        self.force()


class Decoder:
    """One model under one grammar.

    ``prompts`` are examples: what they all begin with is read once and kept.
    """

    def __init__(
        self,
        model: Any,
        head: Head,
        prompts: Sequence[Sequence[int]],
        phrases: Phrases | None = None,
        draft: int = DRAFT,
        reader: Reader[Any] | None = None,
    ) -> None:
        self._reader: Reader[Any]
        if reader is not None:
            self._reader = reader
        else:
            self._reader = Graphed(model) if graphable(model) else Packed(model)
        self._head = head
        self._phrases, self._draft = phrases, draft
        self._shared = _common(prompts)
        self.passes = 0
        if self._shared:
            self._reader.share(self._shared)

    @torch.inference_mode()
    def begin(self, prompt: Sequence[int], walk: Walk, choose: Choose) -> Answering:
        """The answer to ``prompt``, not a token of it written yet."""
        written = list(prompt)
        known = len(self._shared) if written[: len(self._shared)] == self._shared else 0
        memory = self._reader.begin(len(written) - known, shared=known > 0)
        candidates = self._head.candidates(prompt)
        drafts = Drafts(self._phrases, self._draft)
        row = Answering(walk, choose, candidates, drafts, memory, written, written[known:])
        row.force()
        return row

    @torch.inference_mode()
    def step(self, rows: Sequence[Answering]) -> None:
        """One pass of the model for all of ``rows`` that have not ended."""
        fed: list[tuple[Memory, list[int]]] = []
        asked: list[tuple[Answering, list[int]]] = []
        places: list[int] = []  # of the hidden states that are asked for a token
        room, total = CHUNK, 0
        for row in sorted(rows, key=lambda row: len(row.pending)):  # answers before prompts
            if row.ended or not room:
                continue
            piece, row.pending = row.pending[:room], row.pending[room:]
            room -= len(piece)
            total += len(piece)
            draft = [] if row.pending else row.walk.acceptable(row.drafts.propose(row.written))
            if not row.pending:
                asked.append((row, draft))
                places.extend(range(total - 1, total + len(draft)))
                total += len(draft)
            fed.append((row.memory, piece + draft))
        if not fed:
            return
        self.passes += 1
        hidden = self._reader.read(fed, places)
        owners = [row.candidates for row, draft in asked for _ in range(len(draft) + 1)]
        scores = self._head.scores(hidden, owners)
        for row, draft in asked:
            mine, scores = scores[: len(draft) + 1], scores[len(draft) + 1 :]
            row.verify(draft, mine)


def _common(prompts: Sequence[Sequence[int]]) -> list[int]:
    shared: list[int] = []
    for column in zip(*prompts, strict=False):
        if len(set(column)) > 1:
            break
        shared.append(column[0])
    return shared
