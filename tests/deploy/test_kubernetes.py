"""The Kubernetes base, against the schemas of the API."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from app.settings import Settings
from tests.contract.test_house import ROOT

BASE = ROOT / "deploy" / "kubernetes"
VLLM = ROOT / "deploy" / "kubernetes-vllm"
KUSTOMIZATION = yaml.safe_load((BASE / "kustomization.yaml").read_text())
MANIFESTS = [BASE / name for name in KUSTOMIZATION["resources"]]
OVERLAY = yaml.safe_load((VLLM / "kustomization.yaml").read_text())
ADDED = [VLLM / name for name in OVERLAY["resources"] if name.endswith(".yaml")]
PATCHES = [VLLM / patch["path"] for patch in OVERLAY["patches"]]
REMOVED = [path for path in PATCHES if yaml.safe_load(path.read_text()).get("$patch") == "delete"]


def manifest(kind: str) -> dict[str, Any]:
    """The only manifest of ``kind``."""
    loaded: list[dict[str, Any]] = [yaml.safe_load(path.read_text()) for path in MANIFESTS]
    (found,) = [one for one in loaded if one["kind"] == kind]
    return found


def container() -> dict[str, Any]:
    """The only container of a pod."""
    (found,) = manifest("Deployment")["spec"]["template"]["spec"]["containers"]
    assert isinstance(found, dict)
    return found


def test_every_file_of_the_base_is_listed() -> None:
    assert {path.name for path in BASE.glob("*.yaml")} - {"kustomization.yaml"} == {
        path.name for path in MANIFESTS
    }


@pytest.mark.parametrize("path", [*MANIFESTS, *ADDED], ids=lambda path: path.stem)
def test_a_manifest_fits_the_schema_of_its_kind(path: Path) -> None:
    kubernetes_validate.validate(yaml.safe_load(path.read_text()), "1.37", strict=True)


@pytest.mark.parametrize(
    ("folder", "manifests"),
    [(BASE, len(MANIFESTS)), (VLLM, len(MANIFESTS) + len(ADDED) - len(REMOVED))],
)
def test_kustomize_builds_it(folder: Path, manifests: int) -> None:
    kubectl = shutil.which("kubectl")
    if kubectl is None:
        pytest.skip("kubectl is not installed; nothing was built")
    built = subprocess.run([kubectl, "kustomize", folder], check=True, capture_output=True)
    kinds = [one["kind"] for one in yaml.safe_load_all(built.stdout)]
    assert len(kinds) == manifests


def test_every_selector_finds_the_pods() -> None:
    labels = manifest("Deployment")["spec"]["template"]["metadata"]["labels"]
    assert manifest("Deployment")["spec"]["selector"]["matchLabels"] == labels
    assert manifest("Service")["spec"]["selector"] == labels
    assert manifest("PodDisruptionBudget")["spec"]["selector"]["matchLabels"] == labels
    assert manifest("NetworkPolicy")["spec"]["podSelector"]["matchLabels"] == labels


def test_a_pod_may_do_nothing_it_need_not() -> None:
    allowed = container()["securityContext"]
    assert allowed["readOnlyRootFilesystem"] is True
    assert allowed["allowPrivilegeEscalation"] is False
    assert allowed["capabilities"] == {"drop": ["ALL"]}
    pod = manifest("Deployment")["spec"]["template"]["spec"]
    assert pod["securityContext"]["runAsUser"] == 10001
    assert pod["automountServiceAccountToken"] is False


def test_no_probe_restarts_a_pod_for_a_model_that_cannot_be_loaded() -> None:
    probes = container()
    assert probes["livenessProbe"]["httpGet"]["path"] == "/health/live"
    assert probes["startupProbe"]["httpGet"]["path"] == "/health/live"
    assert probes["readinessProbe"]["httpGet"]["path"] == "/health/ready"


def test_a_pod_answers_on_while_its_address_is_taken_back_then_drains_in_its_time() -> None:
    pause = container()["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert pause >= 10
    grace = manifest("Deployment")["spec"]["template"]["spec"]["terminationGracePeriodSeconds"]
    assert grace >= pause + Settings().drain_seconds + 10
    # The service in front of engines stops as the base does.
    pod = yaml.safe_load((VLLM / "deployment.patch.yaml").read_text())["spec"]["template"]["spec"]
    assert "terminationGracePeriodSeconds" not in pod
    assert "lifecycle" not in pod["containers"][0]
    assert "TRIAGE_DRAIN_SECONDS" not in {one["name"] for one in pod["containers"][0]["env"]}


def test_what_the_documentation_scrapes_the_pods_with_finds_them_and_names_the_job() -> None:
    page = (ROOT / "docs" / "deployment.md").read_text()
    ((job,), monitor) = map(yaml.safe_load, re.findall(r"```yaml\n(.*?)```", page, re.DOTALL))
    found = manifest("Deployment")["spec"]["template"]["metadata"]["labels"]
    assert monitor["spec"]["selector"]["matchLabels"] == found
    assert job["relabel_configs"][0]["regex"] in found.values()
    (endpoint,) = monitor["spec"]["podMetricsEndpoints"]
    assert endpoint["port"] in {port["name"] for port in container()["ports"]}
    (named,) = endpoint["relabelings"]
    assert (named["targetLabel"], named["replacement"]) == ("job", job["job_name"])
    prometheus = yaml.safe_load((ROOT / "deploy" / "prometheus" / "prometheus.yml").read_text())
    assert job["job_name"] == prometheus["scrape_configs"][0]["job_name"]


def test_every_file_of_the_overlay_is_listed_and_every_patch_finds_its_target() -> None:
    listed = {path.name for path in [*ADDED, *PATCHES]} | {"kustomization.yaml"}
    assert {path.name for path in VLLM.glob("*.yaml")} == listed
    for patch in PATCHES:
        found = yaml.safe_load(patch.read_text())
        assert manifest(found["kind"])["metadata"]["name"] == found["metadata"]["name"]


def test_somebody_owns_the_number_of_pods_in_base_and_overlay() -> None:
    assert "replicas" not in manifest("Deployment")["spec"]
    (removed,) = [yaml.safe_load(path.read_text())["kind"] for path in REMOVED]
    assert removed == manifest("HorizontalPodAutoscaler")["kind"]
    patch = yaml.safe_load((VLLM / "deployment.patch.yaml").read_text())
    assert patch["spec"]["replicas"] == 2


def test_the_service_in_front_names_every_engine() -> None:
    added = [yaml.safe_load(path.read_text()) for path in ADDED]
    by_kind = {one["kind"]: one for one in added}
    assert len(by_kind) == len(added)
    engine, service, policy, budget = (
        by_kind[kind] for kind in ("StatefulSet", "Service", "NetworkPolicy", "PodDisruptionBudget")
    )
    name, pods = service["metadata"]["name"], engine["spec"]["replicas"]
    assert engine["spec"]["serviceName"] == name
    labels = engine["spec"]["template"]["metadata"]["labels"]
    assert engine["spec"]["selector"]["matchLabels"] == labels == service["spec"]["selector"]
    assert policy["spec"]["podSelector"]["matchLabels"] == labels
    assert budget["spec"]["selector"]["matchLabels"] == labels
    (spread,) = engine["spec"]["template"]["spec"]["topologySpreadConstraints"]
    assert spread["labelSelector"]["matchLabels"] == labels
    patch = yaml.safe_load((VLLM / "deployment.patch.yaml").read_text())
    (patched,) = patch["spec"]["template"]["spec"]["containers"]
    assert patched["name"] == container()["name"]
    given = {one["name"]: one["value"] for one in patched["env"]}
    settings = Settings.model_validate(
        {key.removeprefix("TRIAGE_").lower(): value for key, value in given.items()}
    )
    (model,) = [
        argument.removeprefix("--model=")
        for argument in engine["spec"]["template"]["spec"]["containers"][0]["args"]
        if argument.startswith("--model=")
    ]
    assert settings.remote_model == model
    assert settings.remote_bases == tuple(f"http://{name}-{n}.{name}:8000" for n in range(pods))
