"""Compose file, image and locks say the same as the settings, and as each other."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import yaml

from app.settings import PREFIX, Settings
from tests.contract.test_house import ROOT

COMPOSE = (ROOT / "docker-compose.yml").read_text()
SERVICES: dict[str, Any] = yaml.safe_load(COMPOSE)["services"]
DOCKERFILE = (ROOT / "Dockerfile").read_text()
# What the image or a service decides, not the person who starts it.
DECIDED = {"cache_dir", "device"}


def documented() -> dict[str, str]:
    """The variables of ``.env.example`` with the defaults it shows."""
    example = (ROOT / ".env.example").read_text()
    return dict(re.findall(r"^# ([A-Z][A-Z_]*)=(.*)$", example, re.MULTILINE))


def entries(lock: str) -> list[str]:
    """What a lock asks for, each with its hashes."""
    return re.split(r"^(?=[a-z])", lock, flags=re.MULTILINE)[1:]


def test_every_variable_of_the_compose_file_is_documented_with_its_default() -> None:
    defaults = dict(re.findall(r"\$\{([A-Z_]+):-([^}]*)\}", COMPOSE))
    assert len(defaults) == len(set(re.findall(r"\$\{([A-Z_]+)", COMPOSE)))
    passed_on = set(re.findall(r"^ +([A-Z_]+):$", COMPOSE, re.MULTILINE))
    shown = documented()
    assert set(shown) == set(defaults) | passed_on
    assert {name: shown[name] for name in defaults} == defaults


def test_every_setting_reaches_the_container_and_is_documented_with_its_default() -> None:
    environment = SERVICES["api"]["environment"]
    shown = documented()
    for name, field in Settings.model_fields.items():
        variable = f"{PREFIX}{name}".upper()
        if name in DECIDED:
            assert variable not in shown
            continue
        assert variable in environment
        if environment[variable] is None:  # else the compose file has a default of its own
            default = field.default
            assert shown[variable] == ("" if default in (None, ()) else str(default)), variable


def test_every_service_that_answers_can_record_it_in_a_log_of_its_own() -> None:
    answering = [one for one in SERVICES.values() if one["image"].startswith("esi-triage:")]
    assert len(answering) == 3
    for service in answering:
        assert "audit:/var/lib/esi-triage" in service["volumes"]
    logs = [service["environment"]["TRIAGE_AUDIT_LOG"] for service in answering]
    assert len(set(logs)) == len(logs), "one writer a log"


def test_every_service_is_confined() -> None:
    for service in SERVICES.values():
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert {"mem_limit", "cpus", "pids_limit"} <= set(service)


def test_only_the_api_starts_without_a_profile() -> None:
    assert [name for name, service in SERVICES.items() if "profiles" not in service] == ["api"]


def test_the_version_on_the_image_is_the_projects() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert re.findall(r"^ARG VERSION=(.+)$", DOCKERFILE, re.MULTILINE) == [project["version"]]


def test_every_locked_version_has_hashes_and_is_the_constrained_one() -> None:
    constrained = set(re.findall(r"^\S+==\S+", (ROOT / "constraints.txt").read_text(), re.M))
    locked = set()
    for layer in (ROOT / "locks").glob("*.txt"):
        for entry in entries(layer.read_text()):
            assert "--hash=sha256:" in entry
            if layer.stem != "cuda":
                locked.add(entry.split(maxsplit=1)[0].removesuffix("+cpu"))
    assert locked == constrained
