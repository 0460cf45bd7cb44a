"""Every setting of the service, read once from ``TRIAGE_*`` variables at start."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from triage.limits import Edition
from triage.verdict import Policy

PREFIX = "TRIAGE_"


def _cache_home() -> Path:
    """``$XDG_CACHE_HOME`` or ``~/.cache`` (XDG Base Directory Specification 0.8)."""
    home = os.environ.get("XDG_CACHE_HOME", "")
    return Path(home) if os.path.isabs(home) else Path.home() / ".cache"


class Settings(BaseSettings):
    """Frozen after start and passed as an argument; nothing else reads the environment."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True)

    backend: Literal["local", "rules", "scripted"] = Field(
        "local",
        description="What writes the answer: weights in this process, the rules alone (a "
        "baseline without a model), or a fixed script.",
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
        1,
        ge=1,
        le=256,
        description="Waiting notes that are answered together. Above 1 an answer may differ in "
        "its last bits, rarely in its words, with what else is in the batch.",
    )
    temperature: float = Field(0.0, ge=0, le=2, description="0 is greedy, hence reproducible.")
    seed: int = Field(0, ge=0, lt=2**63, description="Seed of sampling when temperature > 0.")
    max_new_tokens: int = Field(1024, ge=16, le=8192, description="Bound of one completion.")
    max_prompt_tokens: int = Field(
        4096, ge=128, description="Longest prompt accepted, system text and template included."
    )
    deadline_seconds: float = Field(
        120.0, gt=0, description="From arrival to answer; past it the request gets a 504."
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
        description="`escalate` raises a level below the rules' floor, and one two levels or more "
        "below their estimate; `floor` does the first only; `flag` only reports.",
    )
    cache_dir: Path = Field(
        default_factory=lambda: _cache_home() / "esi-triage",
        description="Where the embedded checkpoint is prepared.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = "info"


class ClientSettings(BaseSettings):
    """What the command line takes from ``ESI_TRIAGE_*`` when it asks a running service."""

    model_config = SettingsConfigDict(env_prefix="ESI_TRIAGE_", frozen=True)

    api_key: SecretStr | None = Field(None, description="Sent as `Authorization: Bearer`.")

    @field_validator("api_key")
    @classmethod
    def _fits_a_header(cls, key: SecretStr | None) -> SecretStr | None:
        if key and not re.fullmatch(r"[!-~]+", key.get_secret_value()):
            raise ValueError("a key is printable ASCII without spaces")
        return key


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
