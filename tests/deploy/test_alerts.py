"""Alerts and recording rules, judged by promtool."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.errors import RequestError
from tests.contract.test_house import ROOT
from tests.deploy.conftest import Program

PROMETHEUS = ROOT / "deploy" / "prometheus"
CASES = sorted((PROMETHEUS / "tests").glob("*.yml"))


def alerts() -> set[str]:
    """Every alert by name."""
    (group,) = yaml.safe_load((PROMETHEUS / "alerts.yml").read_text())["groups"]
    return {rule["alert"] for rule in group["rules"]}


def test_promtool_accepts_the_configuration(program: Program) -> None:
    config = PROMETHEUS / "prometheus.yml"
    checked = subprocess.run(
        [program("promtool"), "check", "config", config], check=False, capture_output=True
    )
    assert checked.returncode == 0, checked.stderr.decode()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_an_alert_fires_when_it_should_and_only_then(case: Path, program: Program) -> None:
    tested = subprocess.run(
        [program("promtool"), "test", "rules", case], check=False, capture_output=True, text=True
    )
    assert tested.returncode == 0, tested.stdout + tested.stderr


def test_every_alert_is_tested_firing_and_silent() -> None:
    seen: dict[str, set[bool]] = {}
    for case in CASES:
        for test in yaml.safe_load(case.read_text())["tests"]:
            for expected in test["alert_rule_test"]:
                seen.setdefault(expected["alertname"], set()).add(bool(expected.get("exp_alerts")))
    assert seen == {alert: {True, False} for alert in alerts()}


def test_every_alert_is_explained_in_the_documentation() -> None:
    explained = re.findall(r"^\| `(Triage\w+)`", _documentation(), re.MULTILINE)
    assert sorted(explained) == sorted(alerts())


def test_a_failure_of_ours_is_every_outcome_with_a_status_from_500() -> None:
    ours = {"internal_error"} | {error.code for error in _leaves() if error.status >= 500}
    rules = (PROMETHEUS / "rules.yml").read_text()
    (counted,) = re.findall(r'outcome=~"([^"]+)"', rules)
    assert set(counted.split("|")) == ours


def _leaves() -> list[type[RequestError]]:
    found: list[Any] = [RequestError]
    for kind in found:
        found.extend(kind.__subclasses__())
    return [kind for kind in found if "code" in vars(kind)]


def _documentation() -> str:
    return (ROOT / "docs" / "deployment.md").read_text()
