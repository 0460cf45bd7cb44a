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
from typing import Any

import torch

from app.backends.drafts import DRAFT, Drafts, Phrases
from app.backends.head import Candidates, Head
from app.backends.packed import Memory, Pass, pack
from app.backends.walk import Choose, Walk

CHUNK = 512
"""Tokens of prompts read at most in one pass, so that answers under way go on."""


def greedy(scores: torch.Tensor) -> int:
    """The place of the highest of ``scores``."""
    return int(scores.argmax())


def sampler(temperature: float, seed: int) -> Choose:
    """A choice by the softmax of ``scores / temperature``, the same for the same ``seed``."""
    draws = torch.Generator().manual_seed(seed)

    def choose(scores: torch.Tensor) -> int:
        weights = torch.softmax(scores.float().cpu() / temperature, dim=-1)
        return int(torch.multinomial(weights, 1, generator=draws))

    return choose


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

    def verify(self, draft: Sequence[int], scores: Sequence[torch.Tensor]) -> None:
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
    ) -> None:
        pack(model)
        self._model = model.get_decoder()
        self._head = head
        self._phrases, self._draft = phrases, draft
        self._empty = self._prefix = Memory.empty(model)
        self._shared = _common(prompts)
        self.passes = 0
        if self._shared:
            self._prefix = self._empty.copy(len(self._shared))
            self._read([(self._prefix, self._shared)])

    @torch.inference_mode()
    def begin(self, prompt: Sequence[int], walk: Walk, choose: Choose) -> Answering:
        """The answer to ``prompt``, not a token of it written yet."""
        written = list(prompt)
        known = len(self._shared) if written[: len(self._shared)] == self._shared else 0
        memory = (self._prefix if known else self._empty).copy(len(written) - known)
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
        hidden = self._read(fed)
        owners = [row.candidates for row, draft in asked for _ in range(len(draft) + 1)]
        scores = self._head.scores(hidden[places], owners)
        for row, draft in asked:
            mine, scores = scores[: len(draft) + 1], scores[len(draft) + 1 :]
            row.verify(draft, mine)

    @torch.inference_mode()
    def _read(self, fed: Sequence[tuple[Memory, list[int]]]) -> torch.Tensor:
        """Hidden states (N x H) after each of the tokens ``fed``."""
        self.passes += 1
        device = self._model.device
        window = getattr(self._model.config, "sliding_window", None)
        packed = Pass([(memory, len(tokens)) for memory, tokens in fed], window)
        ids = torch.tensor([[token for _, tokens in fed for token in tokens]], device=device)
        nothing = dict.fromkeys(self._model.config.layer_types)  # masks are made in `packed`
        done = self._model(
            input_ids=ids,
            position_ids=packed.positions[None].to(device),
            attention_mask=nothing,
            use_cache=False,
            packed=packed,
        )
        packed.done()
        hidden: torch.Tensor = done.last_hidden_state[0]
        return hidden


def _common(prompts: Sequence[Sequence[int]]) -> list[int]:
    shared: list[int] = []
    for column in zip(*prompts, strict=False):
        if len(set(column)) > 1:
            break
        shared.append(column[0])
    return shared
