"""Getting to know an engine: is it there, what does it serve, which dialect does it speak.

A probe ends with a short completion under the grammar, so that an engine which is up but
cannot answer, or does not take its constraint, is found out before a caller is.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from app.backends.base import TRIAL, TRIAL_SAMPLING, ModelInfo
from app.backends.remote_dialect import Dialect, Served, completion_request
from app.backends.remote_stream import BrokenStream, whole
from app.errors import CheckpointError, CheckpointMissing, CheckpointUnusable, EngineUnreachable
from app.telemetry import log
from triage import contract

_SILENCE_SECONDS = 30.0
_PROBE_SECONDS = 60.0
"""Of a whole probe: an engine may also drip, and is then never silent for long."""
_AGAIN_SECONDS = 2.0
_GRACE_SECONDS = 2.0
"""For engines that take a little longer than the first one, so that they start together."""
_BEFORE_STRUCTURED_OUTPUTS = re.compile(r"0\.(\d|1[01])\.\d")


class _Model(BaseModel):
    id: str
    owned_by: str | None = None
    root: str | None = None


class _Reply(NamedTuple):
    """A response that has been read."""

    path: str
    status: int
    content: bytes
    """Of a 200; what else an engine says is not read."""


class _Models(BaseModel):
    data: list[_Model]


class _Version(BaseModel):
    version: str


class _Props(BaseModel):
    build_info: str


_Told = TypeVar("_Told", bound=BaseModel)
Found = Served | CheckpointError
Probe = Callable[[], Coroutine[None, None, Found]]


@dataclass(frozen=True, slots=True)
class Prober:
    """How engines are asked: with which key, how patiently, for which model."""

    headers: Mapping[str, str] = field(repr=False)  # the key among them
    tls: ssl.SSLContext
    connect_seconds: float
    model: str | None

    async def probe(self, index: int, base: str) -> Served:
        """What the engine at ``base`` serves under the name asked for, or as its only model.

        Raises :class:`EngineUnreachable` while it does not answer, :class:`CheckpointMissing`
        when it does not have the model, and :class:`CheckpointUnusable` when it will not have
        us.  Of ``base`` a message holds the path at most, of what the engine says the names of
        its models: messages are for the log.
        """
        client = httpx.AsyncClient(
            timeout=httpx.Timeout(_SILENCE_SECONDS, connect=self.connect_seconds),
            headers=self.headers,
            verify=self.tls,
            trust_env=False,
        )
        try:
            async with asyncio.timeout(_PROBE_SECONDS), client:
                return await _probed(client, index, base, self.model)
        except (httpx.HTTPError, TimeoutError) as error:
            raise EngineUnreachable(
                f"engine {index} does not answer ({type(error).__name__})"
            ) from None
        except BrokenStream as broken:
            raise CheckpointUnusable(f"engine {index} {broken}") from None
        except ValidationError:
            raise CheckpointUnusable(f"engine {index} does not speak OpenAI's protocol") from None
        except CheckpointError:
            raise
        except Exception as bug:  # noqa: BLE001  one engine's oddities must not cost the others
            log().error("engine_not_understood", engine=index, exc_info=bug)
            raise CheckpointUnusable(f"engine {index} sent what could not be read") from None


def survey(probes: Sequence[Probe]) -> list[Found | None]:
    """What came of each of ``probes``, soon after one of them found a model.

    ``None`` is what is not known by then: an engine that hangs must keep nobody waiting.
    Meanwhile what failed is tried again; when everything has failed, that is the answer.
    """
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(_first_found(probes))
    finally:
        loop.close()  # unlike asyncio.run, without waiting for a name to be resolved


async def _first_found(probes: Sequence[Probe]) -> list[Found | None]:
    found: list[Found | None] = [None] * len(probes)
    news = asyncio.Queue[None]()

    async def ask(place: int) -> None:
        while not isinstance(found[place], Served):
            found[place] = await probes[place]()
            news.put_nowait(None)
            await asyncio.sleep(_AGAIN_SECONDS)

    async with asyncio.TaskGroup() as group:
        asking = [group.create_task(ask(place)) for place in range(len(probes))]
        with suppress(TimeoutError):
            async with asyncio.timeout(None) as patience:
                while None in found:
                    await news.get()
                    if patience.when() is None and any(isinstance(one, Served) for one in found):
                        patience.reschedule(asyncio.get_running_loop().time() + _GRACE_SECONDS)
        for task in asking:
            task.cancel()
    return found


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


async def _probed(client: httpx.AsyncClient, index: int, base: str, model: str | None) -> Served:
    if (await _asked(client, f"{base}/health")).status >= 500:
        raise EngineUnreachable(f"engine {index} is up but not ready")
    served = await _served(client, index, base, model)
    body = completion_request(served, TRIAL, TRIAL_SAMPLING, stream=False)
    _require_ok(index, await _asked(client, f"{base}/v1/chat/completions", body))
    return served


async def _asked(client: httpx.AsyncClient, url: str, body: bytes | None = None) -> _Reply:
    method, headers = ("POST", {"Content-Type": "application/json"}) if body else ("GET", {})
    async with client.stream(method, url, content=body, headers=headers) as response:
        ok = response.status_code == 200
        content = await whole(response.aiter_bytes()) if ok else b""
    return _Reply(response.request.url.path, response.status_code, content)


def _require_ok(index: int, reply: _Reply) -> None:
    if reply.status == 200:
        return
    where = f"engine {index} answered {reply.path} with {reply.status}"
    if reply.status in (429, 500, 502, 503, 504):
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


async def _served(client: httpx.AsyncClient, index: int, base: str, model: str | None) -> Served:
    if (await _asked(client, f"{base}/load_model")).status == 405:  # there is only a POST
        return _by_name(index, model)
    listed = await _asked(client, f"{base}/v1/models")
    _require_ok(index, listed)
    chosen = _chosen(index, _Models.model_validate_json(listed.content).data, model)
    dialect, version = await _dialect(client, base, chosen.owned_by)
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


async def _dialect(
    client: httpx.AsyncClient, base: str, owned_by: str | None
) -> tuple[Dialect, str]:
    """By what only one kind of engine has: a path, or the owner it gives its models."""
    told = await _told(client, f"{base}/version", _Version)
    if owned_by == "vllm" or told is not None:
        version = told.version if told else "unknown"
        old = _BEFORE_STRUCTURED_OUTPUTS.match(version)
        return (Dialect.VLLM_GUIDED if old else Dialect.VLLM), version
    if owned_by == "sglang":
        told = await _told(client, f"{base}/server_info", _Version)
        return Dialect.SGLANG, told.version if told else "unknown"
    props = await _told(client, f"{base}/props", _Props)
    if owned_by == "llamacpp" or props is not None:
        return Dialect.LLAMA_CPP, props.build_info if props else "unknown"
    return Dialect.PLAIN, "unknown"


async def _told(client: httpx.AsyncClient, url: str, kind: type[_Told]) -> _Told | None:
    """What a path that not every engine has says; ``None`` where there is none."""
    reply = await _asked(client, url)
    try:
        return kind.model_validate_json(reply.content) if reply.status == 200 else None
    except ValidationError:
        return None
