"""What can go wrong, by the name of what the caller meets.

::

    TriageError
    ├── CheckpointError          start-up: no usable weights
    │   ├── CheckpointMissing        nothing there, or it could not be fetched
    │   ├── CheckpointTampered       a file is not the one that was published
    │   ├── CheckpointUnusable       weights or template do not fit the model class
    │   ├── EngineUnreachable        no remote engine answers yet
    │   └── ContractMismatch         made for another prompt or answer format
    ├── KeysUnusable             start-up: API keys that cannot be read
    ├── SecondOpinionUnusable    start-up: the table of words is missing or damaged
    ├── AuditUnusable            start-up: the audit log cannot be gone on with
    └── RequestError             one request; has an HTTP status
        ├── MalformedBody            400
        ├── Unauthorized             401
        ├── BodyTooSlow              408
        ├── BodyTooLarge             413
        ├── UnsupportedMediaType     415
        ├── InvalidRequest           422
        ├── PromptTooLong            422
        ├── Overloaded               429, with Retry-After
        ├── ModelUnreadable          502
        ├── EngineFailed             502
        ├── NotReady                 503
        ├── EngineUnavailable        503, with Retry-After
        ├── Draining                 503, with Retry-After
        ├── BackendFailed            503
        ├── AuditUnavailable         503
        └── DeadlineExceeded         504

Messages never hold patient text: they are sent to callers and written to logs.
The one translation to HTTP is ``app.problems``; the command line prints the message and
exits with 1 for a ``RequestError`` and 2 for all else, ``PromptTooLong`` included.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import ClassVar

from triage.answer import Fault


class TriageError(Exception):
    """Base of every failure this service names."""


class CheckpointError(TriageError):
    """The weights cannot be served; the service stays live and never becomes ready.

    Messages may name paths and quote libraries: they are for the log.
    """

    in_short: ClassVar[str] = "the model cannot be loaded"
    """What whoever asks is told."""


class CheckpointMissing(CheckpointError):
    """No checkpoint at the place or under the id given."""

    in_short = "the model is not there"


class CheckpointTampered(CheckpointError):
    """A file differs from its published size or SHA-256."""

    in_short = "a file of the model is not the one that was published"


class CheckpointUnusable(CheckpointError):
    """The files are there but are not a model this service can run."""

    in_short = "the model is not one that this service can run"


class EngineUnreachable(CheckpointError):
    """No engine of the remote backend answers yet; unlike the others, it may pass by itself."""

    in_short = "no engine answers yet"


class ContractMismatch(CheckpointError):
    """The checkpoint was made for another prompt or answer format."""

    in_short = "the model was made for another prompt or answer format"


class KeysUnusable(TriageError):
    """The API keys that settings name are not readable: nobody is let in by accident."""


class SecondOpinionUnusable(TriageError):
    """The table of the second opinion is missing or damaged; without it no verdict is served."""


class AuditUnusable(TriageError):
    """The audit log or its key cannot be used; the service does not start without it."""


_RETRY_AFTER = {"Retry-After": "Seconds after which another try makes sense, if that can be told."}


class RequestError(TriageError):
    """A request that gets a problem instead of an answer."""

    status: ClassVar[int]
    code: ClassVar[str]
    title: ClassVar[str]
    headers: ClassVar[Mapping[str, str]] = {}
    """What else its response says, for the document: names of headers and what they mean."""
    retry_after: int | None = None
    """Seconds after which another try makes sense, where that can be told."""


class MalformedBody(RequestError):
    """The body is not JSON."""

    status, code, title = 400, "malformed_body", "The body is not valid JSON"


class Unauthorized(RequestError):
    """No key, or one that nobody has."""

    status, code, title = 401, "unauthorized", "A valid API key is needed"
    headers: ClassVar[Mapping[str, str]] = {"WWW-Authenticate": "`Bearer`."}


class BodyTooSlow(RequestError):
    """The body was not complete in time."""

    status, code, title = 408, "body_too_slow", "The body came too slowly"


class BodyTooLarge(RequestError):
    """The body is over the limit."""

    status, code, title = 413, "body_too_large", "The body is too large"


class UnsupportedMediaType(RequestError):
    """The body is not declared as JSON."""

    status, code, title = 415, "unsupported_media_type", "The body must be application/json"


class InvalidRequest(RequestError):
    """The JSON does not fit the schema."""

    status, code, title = 422, "invalid_request", "The request does not fit the schema"


class PromptTooLong(RequestError):
    """Prompt and completion do not fit the context of the model."""

    status, code, title = 422, "prompt_too_long", "The narrative does not fit the model's context"

    def __init__(self, tokens: int, limit: int, *, or_more: bool = False) -> None:
        more = " or more" if or_more else ""
        super().__init__(f"the prompt has {tokens}{more} tokens; at most {limit} fit")


class Overloaded(RequestError):
    """Every place is taken, and the queue is full or too slow for the deadline."""

    status, code, title = 429, "overloaded", "Too many requests"
    headers: ClassVar[Mapping[str, str]] = _RETRY_AFTER

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"too many requests are waiting; try again in {retry_after} seconds")
        self.retry_after = retry_after


class ModelUnreadable(RequestError):
    """The model's text commits to no single level."""

    status, code, title = 502, "model_unreadable", "The model gave no readable answer"

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"the completion was refused as {fault.value}; no level is guessed")
        self.fault = fault


class EngineFailed(RequestError):
    """A remote engine refused the request or broke off its answer; another try may do no better.

    ``why`` is a phrase of ours: what engines say in their errors may quote the prompt.
    """

    status, code, title = 502, "engine_failed", "The engine gave no complete answer"

    def __init__(self, engine: int, why: str) -> None:
        super().__init__(f"engine {engine} {why}")


class EngineUnavailable(RequestError):
    """No remote engine took the request: all are broken or busy."""

    status, code, title = 503, "engine_unavailable", "No engine is available"
    headers: ClassVar[Mapping[str, str]] = _RETRY_AFTER

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.retry_after = max(1, ceil(seconds))


class NotReady(RequestError):
    """The model is still loading, or will never load."""

    status, code, title = 503, "not_ready", "The model is not ready"


class Draining(RequestError):
    """The service is being stopped: what it began it ends, nothing new is begun."""

    status, code, title = 503, "draining", "The service is stopping"
    headers: ClassVar[Mapping[str, str]] = _RETRY_AFTER

    def __init__(self, retry_after: int) -> None:
        super().__init__("the service is stopping; another one may answer")
        self.retry_after = retry_after


class BackendFailed(RequestError):
    """The backend stopped working: it is replaced, or nothing is left to try (``for_good``)."""

    status, code, title = 503, "backend_failed", "The model stopped working"

    def __init__(self, *, for_good: bool = False) -> None:
        super().__init__(
            "the model stopped working, and loading it anew did not help; start the process again"
            if for_good
            else "the model stopped working while it answered; it is being loaded again"
        )


class AuditUnavailable(RequestError):
    """There is an answer, and the audit log did not take its record."""

    status, code, title = 503, "audit_unavailable", "The answer could not be recorded"


class DeadlineExceeded(RequestError):
    """The answer was not complete in time."""

    status, code, title = 504, "deadline_exceeded", "The deadline passed"

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no complete answer within {seconds:g} seconds")
