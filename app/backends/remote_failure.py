"""What a failed try says about the engine, and whether the request may be tried again.

Only what certainly began nothing is tried again: no connection, or a status that refuses
the work.  A connection lost while the engine was still silent is tried once more, not as
often as ``remote_retries`` allows: the note itself may be what brings engines down.
"""

from __future__ import annotations

import json
import re
from enum import Enum, auto

import httpx

from app.errors import PromptTooLong
from app.retry_after import seconds_of

_REFUSED = (400, 413, 422)
"""Says something of the request; the engine is well."""
_ELSEWHERE = (401, 403, 404, 502, 503)
"""Says that this engine cannot, at once and without having begun."""
_CONTEXT = re.compile(r"maximum context length is (\d+)")
_OF_THESE = re.compile(r"\((\d+) in the (?:messages|prompt)")
_PROMPT = re.compile(
    r"(?:request has|requested|resulted in|prompt contains) (?:at least )?(\d+)(?! characters)\b"
)
_COUNTED_SO_FAR = "prompt contains at least "
"""vLLM stops counting at its bound."""


class Again(Enum):
    """Whether the request may be tried again."""

    NO = auto()
    ONCE = auto()
    YES = auto()


class Failure(Exception):
    """One try at one engine that gave no completion; the message is a phrase of ours.

    ``against_engine`` counts towards its circuit.  ``rest_seconds``: how long the engine
    asked to be left alone.
    """

    def __init__(
        self,
        why: str,
        again: Again = Again.NO,
        *,
        against_engine: bool = True,
        rest_seconds: float | None = None,
    ) -> None:
        super().__init__(why)
        self.again = again
        self.against_engine = against_engine
        self.rest_seconds = rest_seconds


def of_status(status: int, headers: httpx.Headers) -> Failure:
    """The failure behind a status other than 200.

    429, and 503 with ``Retry-After``, come from an engine that is busy and not broken.
    """
    rest = seconds_of(headers.get("retry-after", ""))
    busy = status == 429 or (status == 503 and rest is not None)
    again = Again.YES if busy or status in _ELSEWHERE else Again.NO
    return Failure(
        f"answered with status {status}",
        again,
        against_engine=not busy and status not in _REFUSED,
        rest_seconds=rest,
    )


def of_transport(error: httpx.HTTPError, begun: bool) -> Failure:
    """The failure behind an error of the connection; ``begun``: text had come."""
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return Failure("could not be reached", Again.YES)
    if isinstance(error, httpx.TimeoutException):
        return Failure("fell silent")
    if begun:
        return Failure("broke off its answer")
    return Failure("closed the connection", Again.ONCE)


def too_long(body: bytes, max_new_tokens: int) -> PromptTooLong | None:
    """The refusal of a prompt for its length, if ``body`` is one; only its numbers are used."""
    try:
        error = json.loads(body)
        error = error.get("error", error)
        said = str(error.get("message", ""))
        context, tokens = error.get("n_ctx"), error.get("n_prompt_tokens")  # llama.cpp
        if not (isinstance(context, int) and isinstance(tokens, int)):  # vLLM: in a sentence
            limit, prompt = _CONTEXT.search(said), _OF_THESE.search(said) or _PROMPT.search(said)
            if not (limit and prompt):
                return None
            context, tokens = int(limit[1]), int(prompt[1])
    except (ValueError, AttributeError):
        return None
    fit = max(context - max_new_tokens, 0)
    return PromptTooLong(tokens, fit, or_more=_COUNTED_SO_FAR in said)
