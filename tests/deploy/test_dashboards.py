"""Dashboards: their form, and every panel's expression against a Prometheus with real samples."""

from __future__ import annotations

import json
import math
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from app.schemas import EXAMPLE_NARRATIVE
from tests.contract.test_house import ROOT
from tests.deploy.conftest import Program
from tests.deploy.test_alerts import PROMETHEUS

GRAFANA = ROOT / "deploy" / "grafana"
FILES = sorted((GRAFANA / "dashboards").glob("*.json"))
SECONDS = 8  # of traffic: with a scrape a second, enough for every rate


def dashboard(file: Path) -> dict[str, Any]:
    """A dashboard as Grafana reads it."""
    loaded: dict[str, Any] = json.loads(file.read_text())
    return loaded


def expressions() -> list[tuple[str, str]]:
    """Every query of every panel, under the titles of dashboard and panel."""
    return [
        (f"{board['title']} / {panel['title']}", target["expr"])
        for board in map(dashboard, FILES)
        for panel in board["panels"]
        for target in panel["targets"]
    ]


def test_there_is_a_dashboard_for_service_model_and_drift() -> None:
    assert [file.stem for file in FILES] == ["drift", "model", "service"]
    boards = [dashboard(file) for file in FILES]
    assert len({board["uid"] for board in boards}) == len({b["title"] for b in boards}) == 3


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_panel_has_a_place_a_title_an_explanation_and_the_provisioned_source(
    file: Path,
) -> None:
    (source,) = yaml.safe_load(
        (GRAFANA / "provisioning" / "datasources" / "prometheus.yml").read_text()
    )["datasources"]
    expected = {"type": source["type"], "uid": source["uid"]}
    board = dashboard(file)
    assert board["uid"]
    assert board["schemaVersion"] >= 39
    panels = board["panels"]
    assert [panel["id"] for panel in panels] == list(range(1, len(panels) + 1))
    covered: set[tuple[int, int]] = set()
    for panel in panels:
        assert panel["title"]
        assert panel["description"].endswith(".")
        assert panel["type"] in {"stat", "timeseries", "table", "bargauge"}
        assert panel["datasource"] == expected
        assert [target["refId"] for target in panel["targets"]] == list(
            "ABCDEF"[: len(panel["targets"])]
        )
        assert all(target["datasource"] == expected for target in panel["targets"])
        at = panel["gridPos"]
        cells = {(at["x"] + x, at["y"] + y) for x in range(at["w"]) for y in range(at["h"])}
        assert not cells & covered, "panels overlap"
        assert max(x for x, _ in cells) < 24
        covered |= cells


def test_grafana_assumes_the_scrape_interval_that_prometheus_has() -> None:
    source = yaml.safe_load(
        (GRAFANA / "provisioning" / "datasources" / "prometheus.yml").read_text()
    )["datasources"][0]
    config = yaml.safe_load((PROMETHEUS / "prometheus.yml").read_text())
    assert source["jsonData"]["timeInterval"] == config["global"]["scrape_interval"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_panel_adds_up_what_two_jobs_give(file: Path) -> None:
    board = dashboard(file)
    (chosen,) = board["templating"]["list"]
    assert (chosen["name"], chosen["multi"], chosen["includeAll"]) == ("job", False, False)
    assert chosen["query"]["query"] == 'label_values(up{job=~"triage.*"}, job)'
    for panel in board["panels"]:
        if panel["description"].endswith(", of every job."):
            continue
        for target in panel["targets"]:
            every = re.findall(r"\b(?:triage|process)_\w+|\bjob(?:_\w+)?:\w+:\w+", target["expr"])
            assert len(every) == target["expr"].count('{job="$job"') > 0, target["expr"]


def test_every_panel_shows_data_from_a_service_that_had_traffic(prometheus: str) -> None:
    empty = []
    for panel, expression in expressions():
        if "triage_engine_" in expression:  # a service without engines has none to show
            continue
        query = expression.replace("$__rate_interval", f"{SECONDS}s").replace("$job", "triage")
        answer = httpx.get(f"{prometheus}/api/v1/query", params={"query": query}).json()
        assert answer["status"] == "success", (panel, answer)
        values = [float(sample["value"][1]) for sample in answer["data"]["result"]]
        if not values or any(map(math.isnan, values)):
            empty.append(f"{panel}: {expression} gives {values}")
    assert not empty, "\n".join(empty)


def test_no_expression_names_a_metric_that_nobody_exports(service: str) -> None:
    shown = httpx.get(f"{service}/metrics").text
    # By name or, for what has no sample without an engine, by type.
    exported = set(re.findall(r"^(?:# TYPE )?(\w+)", shown, re.MULTILINE))
    recorded = re.findall(r"record: (\S+)", (PROMETHEUS / "rules.yml").read_text())
    used = " ".join(expression for _, expression in expressions())
    used += (PROMETHEUS / "rules.yml").read_text() + (PROMETHEUS / "alerts.yml").read_text()
    bare = re.findall(r"(?<![\w:])((?:triage|process)_\w+)(?![\w:])", used)
    assert set(bare) <= exported
    assert set(re.findall(r"job(?:_\w+)?:\w+:\w+", used)) == set(recorded)


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    """A running service that has answered, refused and failed."""
    with ExitStack() as stack:
        port = _free_port()
        command = [sys.executable, "-m", "uvicorn", "--factory", "tests.deploy.answers:create"]
        command += ["--port", str(port), "--log-level", "warning"]
        address = _started(stack, command, port, "/health/ready", ROOT)
        _send_traffic(address, seconds=0)
        yield address


@pytest.fixture
def prometheus(service: str, tmp_path: Path, program: Program) -> Iterator[str]:
    """A Prometheus with the shipped rules that has scraped ``service`` for a while."""
    config = yaml.safe_load((PROMETHEUS / "prometheus.yml").read_text())
    config["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
    config["rule_files"] = []
    for name in ("rules.yml", "alerts.yml"):
        rules = yaml.safe_load((PROMETHEUS / name).read_text())
        for group in rules["groups"]:
            group.pop("interval", None)
        (tmp_path / name).write_text(yaml.safe_dump(rules))
        config["rule_files"].append(name)
    (job,) = [one for one in config["scrape_configs"] if one["job_name"] == "triage"]
    job["static_configs"] = [{"targets": [service.removeprefix("http://")]}]
    config["scrape_configs"] = [job]
    (tmp_path / "prometheus.yml").write_text(yaml.safe_dump(config))
    with ExitStack() as stack:
        port = _free_port()
        command = [program("prometheus"), f"--config.file={tmp_path / 'prometheus.yml'}"]
        command += [f"--storage.tsdb.path={tmp_path / 'data'}"]
        command += [f"--web.listen-address=127.0.0.1:{port}", "--log.level=error"]
        address = _started(stack, command, port, "/-/ready", tmp_path)
        _send_traffic(service, seconds=SECONDS)
        time.sleep(2)  # one more scrape, one more evaluation
        yield address


def _send_traffic(service: str, seconds: float) -> None:
    until = time.monotonic() + seconds
    with httpx.Client(base_url=service) as client:
        while True:
            statuses = {
                client.post("/triage", json={"narrative": EXAMPLE_NARRATIVE}).status_code
                for _ in range(6)
            }
            assert statuses == {200, 502}
            assert client.post("/triage", json={}).status_code == 422
            if time.monotonic() > until:
                return
            time.sleep(0.2)


def _started(stack: ExitStack, command: list[str], port: int, probe: str, at: Path) -> str:
    process = stack.enter_context(subprocess.Popen(command, cwd=at))
    stack.callback(process.terminate)
    address = f"http://127.0.0.1:{port}"
    give_up = time.monotonic() + 30
    while True:
        assert process.poll() is None, f"{command[0]} ended with {process.returncode}"
        try:
            if httpx.get(address + probe).status_code == 200:
                return address
        except httpx.TransportError:
            pass
        assert time.monotonic() < give_up, f"{command[0]} does not answer"
        time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
