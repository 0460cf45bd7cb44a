"""Preparing the embedded checkpoint: verified, atomic, once."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from safetensors import safe_open

from app import embedded
from app.checkpoint import obtain, shipped_adapter
from app.errors import CheckpointMissing, CheckpointTampered
from app.main import create_app
from app.progress import STAGES
from app.responses import TriageResponse
from app.schemas import EXAMPLE_NARRATIVE
from app.settings import Settings
from triage import contract
from triage.prompt import CHAT_TEMPLATE

# Stands in for the minutes of conversion where a test is about folders, not weights.
SLOW_BUILD = """
import sys, time
from pathlib import Path
from app import embedded
def build(work, adapter, progress):
    progress("verify")
    (work / "model.safetensors").write_bytes(b"half")
    print("building", flush=True)
    time.sleep(float(sys.argv[2]))
    (work / "model.safetensors").write_bytes(b"whole")
embedded._build = build
print(embedded.prepare(Path(sys.argv[1]), None).name, flush=True)
"""


def start_slow_build(cache: Path, seconds: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SLOW_BUILD, str(cache), str(seconds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_a_tampered_part_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    victim = embedded.PARTS[number]
    genuine = embedded.located

    def located(part: embedded.Part) -> Path:
        path = genuine(part)
        if part is not victim:
            return path
        forged = tmp_path / "forged"
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        forged.write_bytes(content)
        return forged

    monkeypatch.setattr(embedded, "located", located)
    with pytest.raises(CheckpointTampered, match=f"part{number + 1}.*SHA-256"):
        embedded.prepare(tmp_path / "cache", None)
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".lock"]


def test_a_part_of_another_size_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    short = tmp_path / "short"
    short.write_bytes(b"GGUF")
    monkeypatch.setattr(embedded, "located", lambda _: short)
    with pytest.raises(CheckpointTampered, match=r"part1.*63963136 bytes"):
        embedded.assemble(tmp_path / "out")


def test_a_part_that_is_not_installed_is_named() -> None:
    with pytest.raises(CheckpointMissing, match="no-such-package"):
        embedded.located(embedded.Part("no-such-package", "f", 1, ""))


def test_the_parts_are_never_imported(tmp_path: Path) -> None:
    embedded.assemble(tmp_path / "whole.gguf")
    assert not [name for name in sys.modules if name.startswith("gemma3_270m")]


def test_a_killed_preparation_leaves_nothing_half_made(tmp_path: Path) -> None:
    victim = start_slow_build(tmp_path, 60)
    assert victim.stdout is not None
    assert victim.stdout.readline() == "building\n"
    victim.send_signal(signal.SIGKILL)
    victim.communicate()
    final = embedded.folder(tmp_path, None)
    assert not final.exists()
    after = start_slow_build(tmp_path, 0)
    out, _ = after.communicate(timeout=60)
    assert out.splitlines()[-1] == final.name
    assert (final / "model.safetensors").read_bytes() == b"whole"
    assert list(tmp_path.glob("*.partial")) == []


def test_two_starts_at_once_prepare_once(tmp_path: Path) -> None:
    both = [start_slow_build(tmp_path, 1.0) for _ in range(2)]
    outputs = [process.communicate(timeout=60)[0] for process in both]
    assert "".join(outputs).count("building") == 1
    final = embedded.folder(tmp_path, None)
    assert [output.splitlines()[-1] for output in outputs] == [final.name, final.name]
    assert (final / "model.safetensors").read_bytes() == b"whole"


def test_another_adapter_or_contract_is_another_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bare = embedded.folder(tmp_path, None)
    (tmp_path / "adapter_config.json").write_text("{}")
    (tmp_path / "adapter_model.safetensors").write_bytes(b"")
    assert embedded.folder(tmp_path, tmp_path) != bare
    monkeypatch.setattr(contract, "fingerprint", lambda: "other")
    assert embedded.folder(tmp_path, None) != bare


@pytest.fixture(scope="module")
def prepared() -> Path:
    """The real checkpoint, in the cache that `make serve` uses."""
    stages: list[str | None] = []

    def note(stage: str | None) -> None:
        stages.append(stage)

    settings = Settings()
    there = embedded.folder(settings.cache_dir, shipped_adapter()).is_dir()
    path = obtain(settings, note).path
    assert stages == ([] if there else [*STAGES, None])
    return path


def test_the_prepared_checkpoint_is_bf16_with_chat_template_and_provenance(prepared: Path) -> None:
    with safe_open(prepared / "model.safetensors", "pt") as weights:
        names = list(weights.keys())
        types = {str(weights.get_slice(name).get_dtype()) for name in names}
        shape = weights.get_slice("model.embed_tokens.weight").get_shape()
    assert (types, len(names), shape) == ({"BF16"}, 236, [262144, 640])
    assert (prepared / "chat_template.jinja").read_text() == CHAT_TEMPLATE
    assert json.loads((prepared / "generation_config.json").read_text())["eos_token_id"] == [1, 106]
    provenance = json.loads((prepared / "triage.json").read_text())
    assert provenance["gguf_sha256"] == embedded.GGUF_SHA256
    assert provenance["contract"] == contract.fingerprint()
    assert not (prepared / "gguf").exists()


def test_a_second_start_prepares_nothing(prepared: Path) -> None:
    def fail(stage: str | None) -> None:
        raise AssertionError(f"prepared again: {stage}")

    before = (prepared / "model.safetensors").stat().st_mtime_ns
    assert embedded.prepare(prepared.parent, shipped_adapter(), fail) == prepared
    assert (prepared / "model.safetensors").stat().st_mtime_ns == before


@pytest.fixture(scope="module")
def served(prepared: Path) -> Iterator[TestClient]:
    """The service with the embedded model."""
    with TestClient(create_app(Settings())) as client:
        give_up = time.monotonic() + 300
        while client.get("/health/ready").status_code != 200:
            assert time.monotonic() < give_up
            time.sleep(0.2)
        yield client


def test_the_embedded_model_answers_the_readme_narrative(served: TestClient) -> None:
    response = served.post("/triage", json={"narrative": EXAMPLE_NARRATIVE})
    assert response.status_code == 200, response.text
    answer = TriageResponse.model_validate_json(response.content)
    assert answer.completion.startswith("EXTRACTION:\n- Chief complaint: ")
    assert answer.completion.endswith(f"ANSWER: ESI {answer.model_level}")
    stated = re.findall(r"\d+", answer.extraction.vital_signs or "")
    assert stated
    assert set(stated) <= set(re.findall(r"\d+", EXAMPLE_NARRATIVE))
    assert answer.esi_level == 1  # whatever the model made of 88/60, the rules read it
    assert answer.model.id == "embedded"
    assert len(answer.model.digest) == 64
    assert 100 < answer.usage.prompt_tokens < 130


def test_the_example_in_the_api_page_came_from_this_very_checkpoint(served: TestClient) -> None:
    document = served.get("/openapi.json").json()
    content = document["paths"]["/triage"]["post"]["responses"]["200"]["content"]
    shown = content["application/json"]["example"]["model"]
    serving: dict[str, Any] = served.get("/model").json()
    assert shown["contract"] == serving["contract"]
    assert shown["digest"] == serving["digest"], "run `make example`"
