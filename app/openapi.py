"""The OpenAPI document: problems under their own media type, and a real answer as example."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from fastapi import FastAPI

from app.problems import MEDIA_TYPE

EXAMPLE = "example_answer.json"


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
                content = response.get("content", {})
                if status.startswith(("4", "5")) and "application/json" in content:
                    content[MEDIA_TYPE] = content.pop("application/json")
    answered = document["paths"]["/triage"]["post"]["responses"]["200"]
    answered["content"]["application/json"]["example"] = example
