"""The workshop's lock with vLLM: whole, hashed, and of versions that go together."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib

from packaging.requirements import Requirement

from tests.contract.test_house import ROOT
from tests.deploy.test_compose import entries

LOCK = (ROOT / "locks" / "vllm" / "train.txt").read_text()
PINS = dict(re.findall(r"^([a-z0-9._-]+)==(\S+) \\$", LOCK, re.MULTILINE))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_every_version_has_a_hash() -> None:
    assert len(entries(LOCK)) == len(PINS)
    assert all("--hash=sha256:" in entry for entry in entries(LOCK))


def test_what_the_project_and_trl_ask_for_is_there() -> None:
    extras = PROJECT["optional-dependencies"]
    asked = [Requirement(text) for text in PROJECT["dependencies"] + extras["train"]]
    of_trl = [Requirement(text) for text in importlib.metadata.requires("trl") or ()]
    asked += [one for one in of_trl if one.marker and one.marker.evaluate({"extra": "vllm"})]
    assert "vllm" in {one.name for one in asked}
    assert {one.name: PINS[one.name] for one in asked if PINS[one.name] not in one.specifier} == {}
