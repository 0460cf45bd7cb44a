"""Shell scripts, as far as they go before they install anything."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.contract.test_house import ROOT

BASH = shutil.which("bash") or "/bin/bash"


def program(path: Path, *lines: str) -> Path:
    """A script of its own."""
    path.write_text("\n".join([f"#!{BASH}", *lines, ""]))
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(("environment", "code"), [({}, 0), ({"CI": "true"}, 1)])
def test_containers_that_are_not_checked_are_green_on_a_laptop_only(
    tmp_path: Path, environment: dict[str, str], code: int
) -> None:
    program(tmp_path / "id", "echo 1000")  # nobody special, and no other program to be found
    ran = subprocess.run(
        [BASH, "-c", ". deploy/engine.sh; echo passed"],
        cwd=ROOT,
        env={"PATH": str(tmp_path), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (code, "")
    assert "SKIPPED: this needs root; the containers were NOT checked" in ran.stderr


def test_why_the_cpu_build_of_torch_is_not_taken_is_told(tmp_path: Path) -> None:
    python = program(
        tmp_path / "python",
        'case "$*" in *torch-cpu.txt) echo "ERROR: no route to the index" >&2; exit 1 ;; esac',
        'for last; do :; done; echo "${last##*/}"',
    )
    ran = subprocess.run(
        ["sh", "locks/install.sh", python, "serve", "any-torch"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.split()[:2] == ["serve.txt", "torch.txt"]
    assert "the default one is taken" in ran.stderr
    assert "ERROR: no route to the index" in ran.stderr
