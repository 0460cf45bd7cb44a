"""Every setting of the service, read once from ``TRIAGE_*`` variables at start."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

import httpx
from pydantic import AfterValidator, Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from triage.limits import Edition
from triage.verdict import Policy

PREFIX = "TRIAGE_"
LEAST_NEW_TOKENS = 128
"""The shortest answer takes 70 tokens of the embedded model's: a bound below can only fail."""


def _cache_home() -> Path:
    """``$XDG_CACHE_HOME`` or ``~/.cache`` (XDG Base Directory Specification 0.8)."""
    home = os.environ.get("XDG_CACHE_HOME", "")
    return Path(home) if os.path.isabs(home) else Path.home() / ".cache"


def _fitting_a_header(key: SecretStr | None) -> SecretStr | None:
    if key and not re.fullmatch(r"[!-~]+", key.get_secret_value()):
        raise ValueError("a key is printable ASCII without spaces")
    return key


BearerKey = Annotated[SecretStr | None, AfterValidator(_fitting_a_header)]
BackendName = Literal["local", "remote", "rules", "scripted"]


class Settings(BaseSettings):
    """Frozen after start and passed as an argument; nothing else reads the environment."""

    # A variable without a value is unset: Compose passes on what an .env file names.
    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, env_ignore_empty=True)

    backend: BackendName = Field(
        "local",
        description="What writes the answer: weights in this process, engines reached over "
        "HTTP, the rules alone (a baseline without a model), or a fixed script.",
    )
    model: str = Field(
        "embedded",
        min_length=1,
        description="`embedded`, a folder with a checkpoint, or a hub id such as "
        "`google/medgemma-4b-it`.",
    )
    revision: str | None = Field(None, description="Branch, tag or commit of a hub id.")
    device: str = Field(
        "auto", description="`device_map` of the weights: `auto`, `cpu`, `cuda`, `cuda:1`."
    )
    dtype: Literal["bfloat16", "float32"] = Field("bfloat16", description="Type of the weights.")
    threads: int | None = Field(
        None, ge=1, le=1024, description="CPU threads of one forward pass; unset: torch decides."
    )
    max_batch: int = Field(
        8, ge=1, le=256, description="Notes answered at once; others wait for a place."
    )
    determinism: Literal["relaxed", "strict"] = Field(
        "relaxed",
        description="`strict` answers one note at a time: the same note gives the same bytes "
        "whatever else is asked. `relaxed` answers several at once, and an answer may differ in "
        "its last bits, rarely in its words, with what else is being answered.",
    )
    temperature: float = Field(
        0.0,
        ge=0,
        le=2,
        description="0 is greedy; reproducible only with `TRIAGE_DETERMINISM=strict`.",
    )
    seed: int = Field(0, ge=0, lt=2**53, description="Seed of sampling when temperature > 0.")
    max_new_tokens: int = Field(
        1024, ge=LEAST_NEW_TOKENS, le=8192, description="Bound of one completion."
    )
    max_prompt_tokens: int = Field(
        4096, ge=128, description="Longest prompt accepted, system text and template included."
    )
    deadline_seconds: float = Field(
        120.0, gt=0, description="From arrival to answer; past it the request gets a 504."
    )
    api_keys: SecretStr | None = Field(
        None,
        description="`NAME:SHA256` of the keys that may ask, separated by commas; unset: anyone.",
    )
    api_keys_file: Path | None = Field(
        None, description="The same, one a line, as `esi-triage key NAME` prints it."
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Web origins whose pages may ask, separated by commas; none by default."
    )
    max_in_flight: int | None = Field(
        None,
        ge=1,
        le=1024,
        description="Requests the backend has at once; unset: twice `TRIAGE_MAX_BATCH`, at least "
        "8.",
    )
    max_queue: int = Field(
        64,
        ge=0,
        le=100_000,
        description="Requests that wait for a place; one more gets a 429 with Retry-After, and "
        "so does one that would wait past its deadline.",
    )
    drain_seconds: float = Field(
        30.0, ge=0, description="After SIGTERM, time for the answers already begun or queued."
    )
    stall_seconds: float = Field(
        60.0,
        gt=0,
        description="A backend without progress for so long is loaded anew, once; a pass of the "
        "model must take less.",
    )
    exit_when_dead: bool = Field(
        False,
        description="When the backend stops working again after it was loaded anew: end with exit "
        "code 1, for what restarts a process that ended, instead of only saying so at "
        "`/health/live`.",
    )
    body_seconds: float = Field(
        20.0, gt=0, description="Time for a request's body to arrive; past it 408."
    )
    head_seconds: float = Field(
        10.0, gt=0, description="Time for a request's head to arrive; past it the connection ends."
    )
    max_head_bytes: int = Field(
        16 * 1024, ge=1024, description="Largest request line and headers together; past it 431."
    )
    max_body_bytes: int = Field(64 * 1024, ge=1024, description="Largest request body.")
    max_batch_body_bytes: int = Field(
        4 * 1024 * 1024, ge=1024, description="Largest body of POST /triage/batch."
    )
    batch_concurrency: int = Field(
        8,
        ge=1,
        le=256,
        description="Notes of one POST /triage/batch that are under way at a time. Each has the "
        "whole deadline, its wait for the model included.",
    )
    edition: Edition = Field(Edition.V5, description="Edition of the ESI that the rules follow.")
    policy: Policy = Field(
        Policy.ESCALATE,
        description="`escalate` raises a level to the rules' floor, to a danger (1 or 2) that they "
        "estimate, from 5 to 4 where they estimate 3, to any estimate where the model was not "
        "sure, and to a danger that the second opinion is sure of; `floor` does the first only; "
        "`flag` only reports.",
    )
    second_opinion: str = Field(
        "shipped",
        min_length=1,
        description="Which bag-of-words model is heard: `shipped`, `none`, or a table that "
        "`training.second_opinion` wrote. An estimate of the rules that it gives next to no chance "
        "does not stand, a danger that it is sure of is raised to.",
    )
    audit_log: Path | None = Field(
        None, description="File of the audit log; unset: nothing is recorded."
    )
    audit_key_file: Path | None = Field(
        None,
        description="Key of the fingerprints of narratives, 32 bytes at least; unset: one is made "
        "beside the log.",
    )
    audit_fsync: Literal["always", "interval", "never"] = Field(
        "always",
        description="When a record is forced to the disk: before its answer, once a second, or "
        "when the system likes.",
    )
    audit_on_failure: Literal["refuse", "continue"] = Field(
        "refuse",
        description="What becomes of an answer that the audit log did not take: a 503, or given "
        "out all the same.",
    )
    cache_dir: Path = Field(
        default_factory=lambda: _cache_home() / "esi-triage",
        description="Where the embedded checkpoint is prepared.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    remote_urls: str = Field(
        "",
        validate_default=True,
        description="Base URLs of OpenAI-compatible engines that serve the same model, "
        "separated by commas, for the backend `remote`.",
    )
    remote_model: str | None = Field(
        None, description="What the engines call the model; unset: the only one they list."
    )
    remote_api_key: BearerKey = Field(None, description="Sent to the engines as a bearer token.")
    remote_connect_seconds: float = Field(
        3.0, gt=0, le=60, description="Bound of opening a connection to an engine."
    )
    remote_read_seconds: float = Field(
        60.0,
        gt=0,
        description="Longest silence of an engine, its queue included; keep it under the deadline.",
    )
    remote_retries: int = Field(
        2, ge=0, le=10, description="Further tries of a request that no engine has begun."
    )
    remote_probabilities: bool = Field(
        False,
        description="Ask for log-probabilities: for the confidence with the answer, for the levels "
        "in a second, short request.",
    )

    @field_validator("remote_urls")
    @classmethod
    def _base_urls(cls, value: str, info: ValidationInfo) -> str:
        bases = _parts(value)
        if not all(map(_is_base_url, bases)):
            raise ValueError("not http:// or https:// with a host, separated by commas")
        if info.data.get("backend") == "remote" and not bases:
            raise ValueError("the backend `remote` needs at least one URL")
        return ",".join(bases)

    @property
    def remote_bases(self) -> tuple[str, ...]:
        """``remote_urls`` one by one, without a closing slash and without ``/v1``."""
        bases = (base.rstrip("/").removesuffix("/v1") for base in self.remote_urls.split(","))
        return tuple(dict.fromkeys(base.rstrip("/") for base in bases if base))

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _by_commas(cls, value: object) -> object:
        if isinstance(value, str):
            return _parts(value)
        return value

    @property
    def places(self) -> int:
        """Requests the backend has at once."""
        return self.max_in_flight or max(8, 2 * self.max_batch)


def _parts(text: str) -> tuple[str, ...]:
    """What stands between the commas of ``text``."""
    return tuple(part for part in map(str.strip, text.split(",")) if part)


def _is_base_url(text: str) -> bool:
    """Whether ``text`` can be continued with a path."""
    try:
        parts = urlsplit(text)
        url = httpx.URL(text)
    except (ValueError, httpx.InvalidURL):
        return False
    return (
        parts.scheme in ("http", "https")
        and bool(parts.hostname)
        and can_be_connected_to(url)
        and not (parts.query or parts.fragment)
        and not set(text) & set(" \t\n")
    )


def can_be_connected_to(url: httpx.URL) -> bool:
    """Whether its host and port are such that a connection may be tried."""
    try:
        url.raw_host.decode("ascii").encode("idna")  # as whoever resolves it does: "a..b" is none
    except UnicodeError:
        return False
    return (url.port or 0) < 2**16


class ClientSettings(BaseSettings):
    """What the command line takes from ``ESI_TRIAGE_*`` when it asks a running service."""

    model_config = SettingsConfigDict(env_prefix="ESI_TRIAGE_", frozen=True)

    api_key: BearerKey = Field(None, description="Sent as `Authorization: Bearer`.")


class UnknownSetting(ValueError):
    """A ``TRIAGE_*`` variable that no setting has, most likely a typing error."""


def load_settings(**given: object) -> Settings:
    """Settings from the environment; what is ``given`` goes before it.

    Raises ``pydantic.ValidationError`` for a value out of range and
    :class:`UnknownSetting` for a name nobody reads: a misspelt ``TRIAGE_MODEL`` must
    not silently serve the default model.
    """
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    unknown = sorted(
        name for name in os.environ if name.upper().startswith(PREFIX) and name.upper() not in known
    )
    if unknown:
        raise UnknownSetting(f"unknown setting {', '.join(unknown)}")
    return Settings.model_validate({**Settings().model_dump(), **given}) if given else Settings()
