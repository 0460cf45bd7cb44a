"""Settings come from the environment once, and a misspelt one is an error."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from app.settings import Settings, UnknownSetting, load_settings
from tests.contract.test_house import ROOT


def test_the_defaults_are_greedy_embedded_and_bounded() -> None:
    settings = load_settings()
    assert (settings.model, settings.backend, settings.dtype) == ("embedded", "local", "bfloat16")
    assert (settings.temperature, settings.max_new_tokens) == (0.0, 1024)


def test_a_variable_sets_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRIAGE_MODEL", "google/medgemma-4b-it")
    monkeypatch.setenv("TRIAGE_MAX_NEW_TOKENS", "300")
    settings = load_settings()
    assert (settings.model, settings.max_new_tokens) == ("google/medgemma-4b-it", 300)


def test_a_misspelt_variable_does_not_silently_serve_the_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TRIAGE_MODLE", "google/medgemma-4b-it")
    with pytest.raises(UnknownSetting, match="TRIAGE_MODLE"):
        load_settings()


@pytest.mark.parametrize(("name", "value"), [("TEMPERATURE", "-1"), ("MAX_NEW_TOKENS", "127")])
def test_a_value_out_of_range_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"TRIAGE_{name}", value)
    with pytest.raises(ValidationError):
        load_settings()


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Settings().model = "other"  # type: ignore[misc]


def test_the_cache_follows_the_xdg_variable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert Settings().cache_dir == tmp_path / "esi-triage"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/is/ignored")
    assert Settings().cache_dir == Path.home() / ".cache" / "esi-triage"


def test_no_setting_from_outside_reaches_a_test_not_even_one_that_is_only_imported() -> None:
    asked = "import tests.conftest, app.settings; print(app.settings.load_settings().backend)"
    environment = {**os.environ, "TRIAGE_BACKEND": "rules", "TRIAGE_MODLE": "unknown"}
    ran = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert ran.stdout.strip() == b"local"
