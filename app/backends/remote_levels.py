"""The model's probabilities, from what an engine says of the tokens that it wrote."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from pydantic import BaseModel, Field, ValidationError

from triage.confidence import Confidence, begun
from triage.level import EsiLevel


class Word(BaseModel):
    """A token, and what the engine says of its probability."""

    token: str
    logprob: float = Field(le=math.inf)  # which NaN is not

    @property
    def probability(self) -> float:
        """At most 1, also of an engine that rounds upwards."""
        return math.exp(min(self.logprob, 0.0))


class _Position(BaseModel):
    token: str
    top_logprobs: list[Word]


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
                levels[one.token.strip()] += one.probability
    mass = math.fsum(levels.values())
    return tuple(weight / mass for weight in levels.values()) if mass > 0 else None


class _Told(BaseModel):
    content: tuple[Word, ...] | None = None


def told(logprobs: object) -> tuple[Word, ...]:
    """The tokens of one event of a stream; none where an engine tells them in another form."""
    try:
        return _Told.model_validate(logprobs).content or ()
    except ValidationError:
        return ()


def confidence(words: Iterable[Word]) -> Confidence | None:
    """The model's in its decisions, from the tokens that it wrote, in order."""
    return begun(_with_text_before(words))


def _with_text_before(words: Iterable[Word]) -> Iterator[tuple[str, float]]:
    before = ""
    for word in words:
        yield before, word.probability
        before += word.token
