"""The model's probabilities, from what an engine says of the tokens that it wrote."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from pydantic import BaseModel, ValidationError

from triage.confidence import Confidence, begun
from triage.level import EsiLevel


class _Alternative(BaseModel):
    token: str
    logprob: float


class _Position(BaseModel):
    token: str
    top_logprobs: list[_Alternative]


class _LogProbs(BaseModel):
    content: list[_Position]


class _Choice(BaseModel):
    logprobs: _LogProbs | None = None


class _Answer(BaseModel):
    choices: list[_Choice]


def level_probabilities(content: bytes) -> tuple[float, ...] | None:
    """The five levels' where the model wrote one, normalised; ``None``: not measured.

    A level may be written as several tokens (its digit, the byte of the digit, with or
    without the space before it): they count together.
    """
    try:
        answer = _Answer.model_validate_json(content)
    except ValidationError:
        return None
    levels = {str(level.value): 0.0 for level in EsiLevel}
    for choice in answer.choices[:1]:
        positions = choice.logprobs.content if choice.logprobs else []
        written = [place for place in positions if place.token.strip() in levels]
        for one in written[0].top_logprobs if written else []:
            if one.token.strip() in levels:
                levels[one.token.strip()] += math.exp(min(one.logprob, 0.0))
    mass = math.fsum(levels.values())
    return tuple(weight / mass for weight in levels.values()) if mass > 0 else None


def confidence(words: Iterable[tuple[str, float]]) -> Confidence | None:
    """The model's in its decisions, from its tokens and their log-probabilities, in order."""
    return begun(_with_text_before(words))


def _with_text_before(words: Iterable[tuple[str, float]]) -> Iterator[tuple[str, float]]:
    before = ""
    for token, logprob in words:
        yield before, math.exp(min(logprob, 0.0))
        before += token
