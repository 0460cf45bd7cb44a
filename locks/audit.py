"""Ask the advisory service about every locked version.

Exits with 1 when it knows a vulnerability.  Where the service cannot be reached nothing
is known, which is said loudly and is not a failure.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

LAYERS = sorted(Path(__file__).parent.glob("*.txt"))


def main() -> int:
    """Run ``pip-audit`` over all layers and tell its answers apart."""
    command = [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"]
    command += ["--disable-pip", "--require-hashes"]
    for layer in LAYERS:
        command += ["--requirement", str(layer)]
    audit = subprocess.run(command, check=False, capture_output=True, text=True)
    if not audit.stdout:
        return _skipped(audit.stderr.strip().rpartition("\n")[2])
    asked = json.loads(audit.stdout)["dependencies"]
    answered = [one for one in asked if "skip_reason" not in one]
    if not answered:
        return _skipped("it knows none of the packages")
    vulnerable = [one for one in answered if one["vulns"]]
    for one in vulnerable:
        ids = ", ".join(found["id"] for found in one["vulns"])
        sys.stderr.write(f"VULNERABLE: {one['name']} {one['version']}: {ids}\n")
    sys.stderr.write(f"audit: {len(answered)} of {len(asked)} versions, {len(vulnerable)} bad\n")
    return 1 if vulnerable else 0


def _skipped(why: str) -> int:
    sys.stderr.write(f"SKIPPED: the versions were NOT audited, no advisory service: {why}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
