"""What a Prometheus scrape sees."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from prometheus_client.parser import text_string_to_metric_families

from app.backends.scripted import ScriptedBackend
from app.telemetry import Metrics
from tests.conftest import MakeClient


def samples(text: str) -> dict[str, float]:
    """Every sample of an exposition, keyed ``name{label="value"}``."""
    found = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            labels = ",".join(f'{key}="{value}"' for key, value in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}"] = sample.value
    return found


def test_a_scrape_counts_requests_tokens_levels_and_times(make_client: MakeClient) -> None:
    client = make_client()
    for _ in range(3):
        client.post("/triage", json={"narrative": "Cough."})
    client.post("/triage", json={})
    seen = samples(client.get("/metrics").text)
    assert seen['triage_requests_total{outcome="ok"}'] == 3
    assert seen['triage_requests_total{outcome="invalid_request"}'] == 1
    assert seen["triage_request_duration_seconds_count{}"] == 3  # a refusal takes no time
    assert seen["triage_request_queue_time_seconds_count{}"] == 3
    assert seen["triage_time_to_first_token_seconds_count{}"] == 3
    assert seen["triage_time_per_output_token_seconds_count{}"] == 3
    assert seen["triage_prompt_tokens_total{}"] > 0
    assert seen["triage_generation_tokens_total{}"] > 0
    assert seen['triage_predicted_level_total{level="1"}'] == 3
    assert seen["triage_requests_running{}"] == 0
    assert seen["triage_requests_waiting{}"] == 0
    assert seen["triage_ready{}"] == 1
    (info,) = [name for name in seen if name.startswith("triage_model_info")]
    assert 'backend="scripted"' in info
    assert "process_resident_memory_bytes{}" in seen


def test_other_paths_are_not_counted_as_triage_requests(make_client: MakeClient) -> None:
    client = make_client()
    client.get("/model")
    client.get("/nowhere")
    client.get("/triage")
    seen = samples(client.get("/metrics").text)
    assert not [name for name, value in seen.items() if "requests_total" in name and value]


def test_an_open_metrics_scraper_gets_open_metrics(make_client: MakeClient) -> None:
    accept = {"Accept": "application/openmetrics-text; version=1.0.0"}
    response = make_client().get("/metrics", headers=accept)
    assert response.headers["content-type"].startswith("application/openmetrics-text")
    assert response.text.endswith("# EOF\n")


@pytest.mark.parametrize("version", ["abc", "1.0.0.a", "", "1e9", "99.0.0", "1.0.0;escaping=x"])
@pytest.mark.parametrize("kind", ["application/openmetrics-text", "text/plain"])
def test_a_version_that_is_none_gets_an_exposition_all_the_same(
    make_client: MakeClient, kind: str, version: str
) -> None:
    response = make_client().get("/metrics", headers={"Accept": f"{kind}; version={version}"})
    assert response.status_code == 200
    assert "triage_ready" in response.text


def test_two_services_in_one_process_do_not_share_metrics() -> None:
    one, other = Metrics(), Metrics()
    one.requests.labels("ok").inc()
    assert other.registry.get_sample_value("triage_requests_total", {"outcome": "ok"}) is None


def test_promtool_accepts_the_metrics(make_client: MakeClient) -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        assert not os.environ.get("CI"), "CI must have promtool (Debian package prometheus)"
        pytest.skip("promtool is not installed")
    client = make_client(ScriptedBackend())
    client.post("/triage", json={"narrative": "Cough."})
    checked = subprocess.run(
        [promtool, "check", "metrics"],
        input=client.get("/metrics").content,
        capture_output=True,
        check=False,
    )
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, b"", b"")
