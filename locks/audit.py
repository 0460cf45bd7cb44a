"""Ask the advisory service about every locked version.

Exits with 1 when it knows a vulnerability, or when a lock could not be asked about.  Where the
service cannot be reached, or knows none of the packages, nothing is known, which is said loudly
and is not a failure.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

LOCKS = Path(__file__).parent
LAYERS = sorted(LOCKS.rglob("*.txt"))
ASKING = (sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off")
# How the last line of pip-audit begins then: its own advice, or an exception that it lets through.
OUT_OF_REACH = re.compile(
    r"ERROR:pip_audit\._cli:Tip: your network may be blocking"
    r"|requests\.exceptions\.(ConnectionError|ProxyError|SSLError|ConnectTimeout|ReadTimeout)\b"
    # A mirror that does not serve advisories refuses the question.
    r"|pip_audit\._service\.interface\.ServiceError\b"
)


def main() -> int:
    """Run ``pip-audit`` over each layer and tell its answers apart."""
    answered: dict[str, list[str]] = {}
    unknown: set[str] = set()
    failed, skipped = False, ""
    for layer in LAYERS:  # one at a time: two layers hold builds of the same package
        command = [*ASKING, "--disable-pip", "--require-hashes", "--requirement", str(layer)]
        audit = subprocess.run(command, check=False, capture_output=True, text=True)
        if audit.stdout:
            for one in json.loads(audit.stdout)["dependencies"]:
                if "skip_reason" in one:
                    unknown.add(one["name"])
                else:
                    found = [vulnerability["id"] for vulnerability in one["vulns"]]
                    answered[f"{one['name']} {one['version']}"] = found
            continue
        why = audit.stderr.strip().rpartition("\n")[2]
        if OUT_OF_REACH.match(why):
            skipped = f"no advisory service: {why}"
            break
        sys.stderr.write(f"FAILED: {layer.relative_to(LOCKS)} was NOT audited: {why}\n")
        failed = True
    if not (answered or failed or skipped):
        skipped = "the service knows none of the packages"
    vulnerable = {pin: ids for pin, ids in answered.items() if ids}
    for pin, ids in vulnerable.items():
        sys.stderr.write(f"VULNERABLE: {pin}: {', '.join(ids)}\n")
    if answered:
        sys.stderr.write(
            f"audit: {len(answered)} versions, {len(vulnerable)} bad, {len(unknown)} not known\n"
        )
    if skipped:
        rest = "the rest of the versions was" if answered else "the versions were"
        sys.stderr.write(f"SKIPPED: {rest} NOT audited: {skipped}\n")
    return 1 if vulnerable or failed else 0


if __name__ == "__main__":
    sys.exit(main())
