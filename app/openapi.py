"""The OpenAPI document: problems in their own media type, keys, and a real answer as example."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from fastapi import FastAPI

from app import batch, events, problems
from app.batch import Answered, BatchResponse, Failed
from app.errors import DeadlineExceeded, Unauthorized
from app.middleware import HEADER
from app.problems import MEDIA_TYPE
from app.responses import AnswerOut, TriageResponse

EXAMPLE = "example_answer.json"
_SCHEMA = "#/components/schemas/"
_KEY = "A key of this service, where it asks for one; `esi-triage key NAME` makes it."
_REQUEST_ID = {
    "description": "The id that was sent, or one made here; it is in the service's log as well.",
    "schema": {"type": "string"},
}
_KEYS = {
    "Bearer": {"type": "http", "scheme": "bearer", "description": _KEY},
    "X-API-Key": {"type": "apiKey", "in": "header", "name": "X-API-Key", "description": _KEY},
}


def install(app: FastAPI) -> None:
    """Make ``app.openapi()`` return the finished document, built once."""
    generate = app.openapi
    # Written by `make example` from the running embedded model, never by hand.
    example = json.loads(resources.files("app").joinpath(EXAMPLE).read_text())

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            _finish(generate(), example)
        finished: dict[str, Any] = app.openapi_schema or {}
        return finished

    app.openapi = document  # type: ignore[method-assign]


def _finish(document: dict[str, Any], example: dict[str, Any]) -> None:
    for path in document["paths"].values():
        for operation in path.values():
            for status, response in operation["responses"].items():
                response["headers"] = {HEADER: _REQUEST_ID, **response.get("headers", {})}
                content = response.get("content", {})
                if status.startswith(("4", "5")) and "application/json" in content:
                    content[MEDIA_TYPE] = content.pop("application/json")
    _keys(document)
    answered = document["paths"]["/triage"]["post"]["responses"]["200"]
    answered["content"]["application/json"]["example"] = example
    answer = TriageResponse.model_validate(example)
    _stream(document, answer)
    _batch(document, answer)


def _keys(document: dict[str, Any]) -> None:
    """Either header with a key, or neither (`{}`): a service without a list lets everyone in."""
    document["components"]["securitySchemes"] = _KEYS
    for path in document["paths"].values():
        for operation in path.values():
            if str(Unauthorized.status) in operation["responses"]:
                operation["security"] = [{}, *({name: []} for name in _KEYS)]


def _stream(document: dict[str, Any], answer: TriageResponse) -> None:
    """Server-sent events, in the words of OpenAPI 3.2 (`itemSchema`); the document is of 3.1."""
    document["components"]["schemas"]["AnswerOut"] = AnswerOut.model_json_schema()
    data = ("ExtractionOut", "AlgorithmOut", "AnswerOut", "TriageResponse", "Problem")
    names = ("extraction", "algorithm", "answer", "final", "problem")
    kinds = [
        {
            "type": "object",
            "required": ["event", "data"],
            "properties": {
                "event": {"const": name},
                "data": {
                    "type": "string",
                    "contentMediaType": "application/json",
                    "contentSchema": {"$ref": _SCHEMA + schema},
                },
            },
        }
        for name, schema in zip(names, data, strict=True)
    ]
    document["paths"]["/triage/stream"]["post"]["responses"]["200"] |= {
        "description": "The events, in this order.",
        "content": {
            events.MEDIA_TYPE: {
                "x-itemSchema": {"oneOf": kinds},
                "example": events.whole(answer).decode(),
            }
        },
    }


def _batch(document: dict[str, Any], answer: TriageResponse) -> None:
    """Both forms of a batch, with one case answered and one not."""
    schemas = document["components"]["schemas"]
    cases = schemas["BatchRequest"]["properties"]["cases"]
    schemas["BatchCase"], cases["items"] = cases["items"], {"$ref": f"{_SCHEMA}BatchCase"}
    late = problems.of(DeadlineExceeded(120), answer.request_id)
    items = [
        Answered(index=0, id="visit-1", result=answer),
        Failed(index=1, id="visit-2", problem=late),
    ]
    content = document["paths"]["/triage/batch"]["post"]["responses"]["200"]["content"]
    content["application/json"]["example"] = BatchResponse(items=items).model_dump(mode="json")
    content[batch.LINES] = {
        "schema": {"type": "string"},
        "x-itemSchema": {"oneOf": [{"$ref": _SCHEMA + "Answered"}, {"$ref": _SCHEMA + "Failed"}]},
        "example": "".join(item.model_dump_json() + "\n" for item in items),
    }
