"""Getting to know an engine: is it there, what does it serve, which dialect does it speak.

A probe ends with a short completion under the grammar, so that an engine which is up but
cannot answer, or does not take its constraint, is found out before a caller is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from app.backends.base import TRIAL, TRIAL_SAMPLING, ModelInfo
from app.backends.remote_dialect import Dialect, Served, completion_request
from app.errors import CheckpointMissing, CheckpointUnusable, EngineUnreachable
from triage import contract

_BEFORE_STRUCTURED_OUTPUTS = re.compile(r"0\.(\d|1[01])\.\d")


class _Model(BaseModel):
    id: str
    owned_by: str | None = None
    root: str | None = None


class _Models(BaseModel):
    data: list[_Model]


class _Version(BaseModel):
    version: str


class _Props(BaseModel):
    build_info: str


_Told = TypeVar("_Told", bound=BaseModel)


def probe(client: httpx.Client, index: int, base: str, model: str | None) -> Served:
    """What the engine at ``base`` serves under the name ``model``, or as its only model.

    Raises :class:`EngineUnreachable` while it does not answer, :class:`CheckpointMissing`
    when it does not have the model, and :class:`CheckpointUnusable` when it will not have
    us.  Of ``base`` a message holds the path at most, of what the engine says the names of its
    models: messages are for the log.
    """
    try:
        health = client.get(f"{base}/health")
        if health.status_code >= 500:
            raise EngineUnreachable(f"engine {index} is up but not ready")
        served = _served(client, index, base, model)
        body = completion_request(served, TRIAL, TRIAL_SAMPLING, stream=False)
        headers = {"Content-Type": "application/json"}
        _require_ok(
            index, client.post(f"{base}/v1/chat/completions", content=body, headers=headers)
        )
    except httpx.HTTPError as error:
        raise EngineUnreachable(
            f"engine {index} does not answer ({type(error).__name__})"
        ) from None
    except ValidationError:
        raise CheckpointUnusable(f"engine {index} does not speak OpenAI's protocol") from None
    return served


def named(served: Served) -> str:
    """The model and what serves it, for logs and digests."""
    return f"{served.model} on {served.dialect} {served.version}"


def info(served: Served) -> ModelInfo:
    """What is served, as far as an engine says; none says what its weights are."""
    versions = {"engine": f"{served.dialect} {served.version}"}
    if served.weights:
        versions["weights"] = served.weights
    return ModelInfo(
        id=served.model,
        digest=f"unknown: {named(served)}",
        backend="remote",
        dtype="unknown",
        contract=contract.fingerprint(),
        device="remote",
        adapter=None,
        versions=versions,
    )


def _require_ok(index: int, response: httpx.Response) -> None:
    if response.status_code == 200:
        return
    where = f"engine {index} answered {response.request.url.path} with {response.status_code}"
    if response.status_code in (429, 500, 502, 503, 504):
        raise EngineUnreachable(where)
    raise CheckpointUnusable(where)


def _chosen(index: int, listed: Sequence[_Model], model: str | None) -> _Model:
    found = [one for one in listed if model in (None, one.id)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(one.id for one in listed[:5]) or "nothing"
    if model is None:
        raise CheckpointMissing(f"engine {index} lists {names}: name one in TRIAGE_REMOTE_MODEL")
    raise CheckpointMissing(f"engine {index} does not list {model}; it lists {names}")


def _served(client: httpx.Client, index: int, base: str, model: str | None) -> Served:
    if client.get(f"{base}/load_model").status_code == 405:  # there is only a POST
        return _by_name(index, model)
    listed = client.get(f"{base}/v1/models")
    _require_ok(index, listed)
    chosen = _chosen(index, _Models.model_validate_json(listed.content).data, model)
    dialect, version = _dialect(client, base, chosen.owned_by)
    return Served(
        model=chosen.id,
        dialect=dialect,
        version=version,
        weights=chosen.root if chosen.root != chosen.id else None,
    )


def _by_name(index: int, model: str | None) -> Served:
    """`transformers serve` lists what lies in the hub's cache, which need not be what it serves.

    Whether it serves ``model`` the trial shows.
    """
    if model is None:
        raise CheckpointMissing(
            f"engine {index} is transformers serve, which does not tell what it serves: "
            "name the model it was started with in TRIAGE_REMOTE_MODEL"
        )
    return Served(model=model, dialect=Dialect.TRANSFORMERS, version="unknown", weights=None)


def _dialect(client: httpx.Client, base: str, owned_by: str | None) -> tuple[Dialect, str]:
    """By what only one kind of engine has: a path, or the owner it gives its models."""
    told = _told(client, f"{base}/version", _Version)
    if owned_by == "vllm" or told is not None:
        version = told.version if told else "unknown"
        old = _BEFORE_STRUCTURED_OUTPUTS.match(version)
        return (Dialect.VLLM_GUIDED if old else Dialect.VLLM), version
    if owned_by == "sglang":
        told = _told(client, f"{base}/server_info", _Version)
        return Dialect.SGLANG, told.version if told else "unknown"
    props = _told(client, f"{base}/props", _Props)
    if owned_by == "llamacpp" or props is not None:
        return Dialect.LLAMA_CPP, props.build_info if props else "unknown"
    return Dialect.PLAIN, "unknown"


def _told(client: httpx.Client, url: str, kind: type[_Told]) -> _Told | None:
    """What a path that not every engine has says; ``None`` where there is none."""
    response = client.get(url)
    try:
        return kind.model_validate_json(response.content) if response.status_code == 200 else None
    except ValidationError:
        return None
