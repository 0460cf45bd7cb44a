"""The one translation of failures to HTTP: RFC 9457 ``application/problem+json``.

A problem says which field is wrong and why; it never repeats what was sent, not even
the name of an unknown field unless it looks like a name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from app.errors import (
    AuditUnavailable,
    BackendFailed,
    BodyTooLarge,
    BodyTooSlow,
    DeadlineExceeded,
    Draining,
    EngineFailed,
    EngineUnavailable,
    InvalidRequest,
    MalformedBody,
    ModelUnreadable,
    NotReady,
    Overloaded,
    PromptTooLong,
    RequestError,
    Unauthorized,
    UnsupportedMediaType,
)

MEDIA_TYPE = "application/problem+json"
BUG = "internal_error"
_TYPE = "urn:esi-triage:problem:{}"
_MAX_ERRORS = 20
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")


class FieldError(BaseModel):
    """One field that does not fit."""

    field: str = Field(description="Path of the field, such as `vitals.spo2_percent`.")
    code: str = Field(description="What is wrong, for programs.")
    message: str = Field(description="What is wrong, for people.")


class Problem(BaseModel):
    """Problem details (RFC 9457)."""

    type: str = Field(description="URN of the kind of problem.")
    title: str = Field(description="The kind of problem in words.")
    status: int = Field(ge=400, le=599, description="The HTTP status.")
    code: str = Field(description="The kind of problem, for programs.")
    detail: str = Field(description="What happened to this request.")
    request_id: str = Field(description="The `X-Request-Id` of the request.")
    errors: list[FieldError] | None = Field(
        None, description="The fields that do not fit.", exclude_if=lambda errors: errors is None
    )
    # Also in the body: a case of a batch and an event of a stream have no headers of their own.
    retry_after: int | None = Field(
        None,
        ge=0,
        description="Seconds after which another try makes sense, where that can be told; in a "
        "response of its own also the header `Retry-After`.",
        exclude_if=lambda seconds: seconds is None,
    )


def documented(*errors: type[RequestError]) -> dict[int | str, dict[str, Any]]:
    """OpenAPI responses for the named errors and for a bug (500)."""
    texts: dict[int, str] = {500: "A bug; nothing of the request is in the message."}
    headers: dict[int, dict[str, Any]] = {}
    for error in errors:
        texts[error.status] = "; ".join(filter(None, [texts.get(error.status), error.title]))
        for name, text in error.headers.items():
            shape = {"description": text, "schema": {"type": "string"}}
            headers.setdefault(error.status, {})[name] = shape
    return {
        status: {"model": Problem, "description": text, "headers": headers.get(status, {})}
        for status, text in sorted(texts.items())
    }


TRIAGE_ERRORS = (
    MalformedBody,
    BodyTooLarge,
    UnsupportedMediaType,
    InvalidRequest,
    PromptTooLong,
    ModelUnreadable,
    EngineFailed,
    Overloaded,
    NotReady,
    EngineUnavailable,
    Draining,
    BackendFailed,
    AuditUnavailable,
    DeadlineExceeded,
    Unauthorized,
    BodyTooSlow,
)
BY_US = frozenset({BUG, *(error.code for error in TRIAGE_ERRORS if error.status >= 500)})
"""Codes of what the caller is not to blame for."""
# What no single case of a batch is to blame for.
WHOLE_BATCH_ERRORS = (
    MalformedBody,
    BodyTooLarge,
    UnsupportedMediaType,
    InvalidRequest,
    NotReady,
    Draining,
    Unauthorized,
    BodyTooSlow,
)


def response(error: RequestError, request_id: str) -> Response:
    """The HTTP response for a named failure."""
    headers = {}
    if error.retry_after is not None:
        headers["Retry-After"] = str(error.retry_after)
    if error.status == Unauthorized.status:
        headers["WWW-Authenticate"] = "Bearer"
    return _render(of(error, request_id), headers)


def internal(request_id: str) -> Response:
    """The HTTP response for a bug: it says nothing about the request."""
    return _render(of_bug(request_id))


def of(error: RequestError, request_id: str) -> Problem:
    """The problem that a named failure is."""
    detail = str(error) or error.title
    return _problem(
        error.status, error.code, error.title, detail, request_id, retry_after=error.retry_after
    )


def of_bug(request_id: str) -> Problem:
    """The problem that a bug is."""
    return _problem(500, BUG, "Internal error", "an internal error", request_id)


def of_status(status: HTTPStatus, request_id: str) -> Problem:
    """The problem that a status of HTTP is, where there is no more to say."""
    code = status.phrase.lower().replace(" ", "_")
    return _problem(status.value, code, status.phrase, status.description, request_id)


def of_misfit(found: Sequence[Mapping[str, Any]], request_id: str) -> Problem:
    """The problem of what does not fit the schema, from the errors that pydantic found."""
    fields = [
        FieldError(field=_path(item["loc"]), code=item["type"], message=item["msg"])
        for item in found[:_MAX_ERRORS]
    ]
    summary = "; ".join(f"{field.field}: {field.message}" for field in fields)
    kind = InvalidRequest
    return _problem(kind.status, kind.code, kind.title, summary, request_id, fields)


def install(app: FastAPI) -> None:
    """Register the handlers; one on the base class serves the whole tree of errors."""
    app.add_exception_handler(RequestError, _on_request_error)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(HTTPException, _on_http_exception)


async def _on_request_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestError)
    request.state.record.outcome = error.code
    return response(error, request.state.record.request_id)


async def _on_invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    if any(item["type"] == "json_invalid" for item in found):
        return await _on_request_error(request, MalformedBody())
    record = request.state.record
    record.outcome = InvalidRequest.code
    return _render(of_misfit(found, record.request_id))


async def _on_http_exception(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == MalformedBody.status:  # FastAPI's word for a body it cannot parse
        return await _on_request_error(request, MalformedBody())
    record = request.state.record
    problem = of_status(HTTPStatus(error.status_code), record.request_id)
    record.outcome = problem.code
    return _render(problem, error.headers)


def _path(location: tuple[int | str, ...]) -> str:
    """``("body", "vitals", "gcs")`` as ``vitals.gcs``; a name that is no name is masked."""
    parts = [str(part) for part in location if part != "body"]
    return ".".join(part if _NAME.fullmatch(part) else "(unnamed)" for part in parts) or "body"


def _problem(
    status: int,
    code: str,
    title: str,
    detail: str,
    request_id: str,
    errors: list[FieldError] | None = None,
    retry_after: int | None = None,
) -> Problem:
    return Problem(
        type=_TYPE.format(code),
        title=title,
        status=status,
        code=code,
        detail=detail,
        request_id=request_id,
        errors=errors,
        retry_after=retry_after,
    )


def _render(problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    return Response(
        problem.model_dump_json(),
        status_code=problem.status,
        headers=dict(headers or {}),
        media_type=MEDIA_TYPE,
    )
