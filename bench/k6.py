"""A run of k6 (https://k6.io), and what it counted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def run(
    binary: str, script: Path, given: Mapping[str, str], cores: set[int] | None = None
) -> dict[str, Any]:
    """The metrics of ``script``, which is told ``given``; on ``cores`` alone if any are named.

    Raises ``subprocess.CalledProcessError`` when k6 fails.
    """
    variables = [part for name, value in given.items() for part in ("-e", f"{name}={value}")]
    with tempfile.TemporaryDirectory() as folder:
        summary = Path(folder) / "summary.json"
        subprocess.run(
            [binary, "run", "--quiet", "--summary-export", summary, *variables, script],
            check=True,
            env={**os.environ, "K6_NO_USAGE_REPORT": "true"},
            preexec_fn=(lambda: os.sched_setaffinity(0, cores)) if cores else None,
            stdout=sys.stderr,
        )
        metrics: dict[str, Any] = json.loads(summary.read_text())["metrics"]
    return metrics
