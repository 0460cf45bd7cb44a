"""How a completion is asked of each kind of engine, as the body of a chat request.

All speak OpenAI's chat completions; they differ in the field that holds the constraint.
An engine without one is asked all the same: whatever comes back is read, and refused
when it commits to no level.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.backends.base import Sampling
from triage import layout
from triage.prompt import Message

_LEVEL, _LEVEL_GBNF = " ?[1-5]", 'root ::= " "? [1-5]'
"""What follows ``ANSWER: ESI``; the space, where a chat template has trimmed ours away."""
_ALTERNATIVES = 10
"""Likeliest tokens asked for; a level may be a digit or the byte of a digit."""

# Words with which chat templates mark turns: <end_of_turn>, <|im_end|>, </s>, [INST].
# Which of them an engine knows cannot be asked, so all are broken up; a text in angle
# brackets without a space, such as <90>, gets a space as well and keeps its meaning.
_CONTROL = re.compile(
    r"<[^\s<>]{1,40}>"
    r"|\[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|THINK)\]"
)


class Dialect(StrEnum):
    """Whose extensions of the protocol an engine understands."""

    VLLM = "vllm"
    VLLM_GUIDED = "vllm-guided"
    """vLLM before 0.12, which knew no ``structured_outputs``."""
    SGLANG = "sglang"
    LLAMA_CPP = "llama.cpp"
    TRANSFORMERS = "transformers"
    """``transformers serve``, which knows no constraint."""
    PLAIN = "plain"
    """No constraint: Ollama, and whatever is not recognised."""


UNCONSTRAINED = (Dialect.TRANSFORMERS, Dialect.PLAIN)
_WHOLE = re.compile(rf"\s*{layout.grammar()}[^\n]*\n")
LINES = layout.grammar().count("\n") + 1
"""Of a whole answer, from its first word to the end of the line with the level."""


@dataclass(frozen=True, slots=True)
class Served:
    """What an engine says it serves.  ``weights`` is where it has them from, if it says so."""

    model: str
    dialect: Dialect
    version: str
    weights: str | None


def completion_request(
    served: Served,
    messages: Sequence[Message],
    sampling: Sampling,
    *,
    stream: bool = True,
    weighed: bool = False,
) -> bytes:
    """The body that asks for the answer to ``messages`` under its grammar.

    ``weighed`` asks for the log-probability of each token too, where the engine can tell.
    """
    asked: dict[str, object] = {
        "model": served.model,
        "messages": _turns(messages),
        "max_tokens": sampling.max_new_tokens,
        "temperature": sampling.temperature,
        "top_p": 1.0,
        "seed": sampling.seed % 2**32,  # all that llama.cpp takes
        "stream": stream,
    }
    if stream:
        asked["stream_options"] = {"include_usage": True}
    if weighed and served.dialect not in UNCONSTRAINED:
        asked["logprobs"] = True
    asked |= _undistorted(served.dialect)
    asked |= _constraint(served.dialect, layout.grammar(), layout.gbnf())
    return json.dumps(asked).encode()


def level_request(served: Served, messages: Sequence[Message], text: str) -> bytes | None:
    """The body that asks what may follow ``text`` up to its level, with log-probabilities.

    ``None`` where the engine cannot continue a turn, or the text names no level at its end.
    """
    reasoning, answer, level = text.rpartition(layout.ANSWER)
    if served.dialect in UNCONSTRAINED or not answer or level.strip() not in set("12345"):
        return None
    asked: dict[str, object] = {
        "model": served.model,
        "messages": [
            *_turns(messages),
            {"role": "assistant", "content": reasoning + answer},
        ],
        "continue_final_message": True,
        "add_generation_prompt": False,
        "max_tokens": 2,
        "temperature": 0.0,
        "logprobs": True,
        "top_logprobs": _ALTERNATIVES,
    }
    if served.dialect is Dialect.SGLANG:
        del asked["add_generation_prompt"]  # there `continue_final_message` says it all
    return json.dumps(asked | _constraint(served.dialect, _LEVEL, _LEVEL_GBNF)).encode()


def says_no_more(served: Served, text: str) -> bool:
    """Whether ``text`` holds the whole line with the level, from an engine that would go on.

    A constraint ends an answer at its level.  Without one a model may write until its bound;
    the rest of the line is waited for, since "ESI 2 or 3" commits to neither.
    """
    return served.dialect in UNCONSTRAINED and _WHOLE.match(text) is not None


def disarmed(text: str) -> str:
    """``text`` with every control word broken up by a space.

    Otherwise a narrative could end its own turn and speak as the system or the model.
    """
    return _CONTROL.sub(lambda found: f"{found[0][0]} {found[0][1:]}", text)


def _turns(messages: Sequence[Message]) -> list[dict[str, str]]:
    return [{"role": turn.role, "content": disarmed(turn.content)} for turn in messages]


def _undistorted(dialect: Dialect) -> dict[str, object]:
    """Switches off what an engine, or the model's own defaults, do to the distribution."""
    match dialect:
        case Dialect.VLLM | Dialect.VLLM_GUIDED | Dialect.SGLANG:
            return {"top_k": -1, "min_p": 0.0, "repetition_penalty": 1.0}
        case Dialect.LLAMA_CPP:
            return {"top_k": 0, "min_p": 0.0, "repeat_penalty": 1.0}
        case Dialect.TRANSFORMERS | Dialect.PLAIN:
            return {}


def _constraint(dialect: Dialect, regex: str, gbnf: str) -> dict[str, object]:
    """One language in the field and the notation that ``dialect`` takes."""
    match dialect:
        case Dialect.VLLM:
            return {"structured_outputs": {"regex": regex}}
        case Dialect.VLLM_GUIDED:
            return {"guided_regex": regex}
        case Dialect.SGLANG:
            return {"regex": regex}
        case Dialect.LLAMA_CPP:
            return {"grammar": gbnf}
        case Dialect.TRANSFORMERS | Dialect.PLAIN:
            return {}
