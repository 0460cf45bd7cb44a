"""How the engines of others are started, with a stand-in for their programs."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.contract.test_house import ROOT


def started(folder: Path, *asked: str) -> str:
    """The command line that llama-server is given."""
    llama = folder / "build" / "peers" / "llama"
    server = llama / "build" / "bin" / "llama-server"
    server.parent.mkdir(parents=True)
    server.write_text('#!/bin/sh\necho "$*"\n')
    server.chmod(0o755)
    for form in ("bf16", "q8_0"):  # as if converted before
        (llama / f"checkpoint.{form}.gguf").touch()
    return subprocess.run(
        [ROOT / "bench" / "peers.sh", "start", *asked],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@pytest.mark.parametrize("name", ["llama-bf16", "llama-q8_0-ngram"])
@pytest.mark.parametrize(("given", "places"), [((), 8), (("32",), 32)])
def test_llama_server_has_a_whole_slot_for_every_note_under_way(
    tmp_path: Path, name: str, given: tuple[str, ...], places: int
) -> None:
    line = started(tmp_path, name, "models/checkpoint", "8711", *given)
    assert re.search(rf"--ctx-size {1536 * places} --parallel {places} ", line)
    assert ("--spec-type ngram-mod" in line) == name.endswith("ngram")
