"""The vignettes: sentences a clinician can review, run against the rules."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from triage.case import Case
from triage.findings import Edition, Findings
from triage.rules import assess, rules

_VIGNETTES: list[dict[str, Any]] = [
    vignette
    for path in sorted(Path(__file__).parent.glob("vignettes*.yaml"))
    for vignette in yaml.safe_load(path.read_text(encoding="utf-8"))
]
_IDS = [vignette["id"] for vignette in _VIGNETTES]


@cache
def _assessed(sentence: str, edition: Edition = Edition.V5) -> Findings:
    return assess(Case(narrative=sentence), edition)


def _fired(sentence: str) -> set[str]:
    return {
        finding.rule_id for edition in Edition for finding in _assessed(sentence, edition).findings
    }


def test_there_are_enough_vignettes_with_ids_of_their_own() -> None:
    assert len(_VIGNETTES) >= 150
    assert len(set(_IDS)) == len(_IDS)


@pytest.mark.parametrize("vignette", _VIGNETTES, ids=_IDS)
def test_a_vignette_is_read_as_a_clinician_would(vignette: dict[str, Any]) -> None:
    sentence = vignette["sentence"]
    fired = _fired(sentence)
    assert set(vignette.get("fires", [])) <= fired
    assert not set(vignette.get("silent", [])) & fired
    findings = _assessed(sentence)
    if "level" in vignette:
        assert findings.rules_level is not None
        assert findings.rules_level.value == vignette["level"]
        assert findings.floor is None or findings.floor.value >= vignette["level"]
    if "floor" in vignette:
        assert findings.floor is not None
        assert findings.floor.value == vignette["floor"]
    for concept, status in vignette.get("statuses", {}).items():
        stated = {m.status.value for m in findings.facts.mentions if m.concept == concept}
        assert stated == {status}, concept


def test_every_rule_fires_in_one_vignette_and_stays_silent_in_a_near_miss() -> None:
    every = {rule.id for edition in Edition for rule in rules(edition)}
    fired = set().union(*(_fired(vignette["sentence"]) for vignette in _VIGNETTES))
    silent = set().union(*(set(vignette.get("silent", [])) for vignette in _VIGNETTES))
    assert every - fired == set()
    assert every - silent == set()
    assert silent <= every
