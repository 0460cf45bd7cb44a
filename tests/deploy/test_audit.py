"""The audit of the locks, with a stand-in for pip-audit, and whether its own reader takes them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pip_audit._dependency_source.requirement import RequirementSource

from tests.contract.test_house import ROOT

LOCKS = ROOT / "locks"
LAYERS = sorted(LOCKS.rglob("*.txt"))
KNOWN = """
print(json.dumps({"dependencies": [{"name": layer, "version": "1", "vulns": []}]}))
"""
UNKNOWN = """
print(json.dumps({"dependencies": [{"name": layer, "skip_reason": "not found"}]}))
"""
ONE_IS_VULNERABLE = """
vulns = [{"id": "PYSEC-1"}] if layer == "torch" else []
print(json.dumps({"dependencies": [{"name": layer, "version": "1", "vulns": vulns}]}))
sys.exit(bool(vulns))
"""
DUPLICATE = """
sys.exit("ERROR:pip_audit._cli:package torch has duplicate requirements: torch==2.13.0+cpu")
"""
UNREACHED = """
sys.exit("Traceback\\nrequests.exceptions.ConnectionError: HTTPSConnectionPool(host='advisories')")
"""
REFUSED = """
sys.exit("Traceback\\npip_audit._service.interface.ServiceError")
"""
TIMED_OUT = """
sys.exit("ERROR:pip_audit._cli:Could not connect to PyPI's vulnerability feed\\n"
         "ERROR:pip_audit._cli:Tip: your network may be blocking this service. Try another service")
"""


def audited(folder: Path, answer: str) -> tuple[int, str]:
    """Exit code and words of the audit, where pip-audit is ``answer``."""
    read_layer = "import json, pathlib, sys\nlayer = pathlib.Path(sys.argv[-1]).stem\n"
    (folder / "pip_audit.py").write_text(read_layer + answer)
    done = subprocess.run(
        [sys.executable, str(LOCKS / "audit.py")],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("layer", LAYERS, ids=lambda path: str(path.relative_to(LOCKS)))
def test_pip_audit_can_read_every_layer(layer: Path) -> None:
    source = RequirementSource([layer], require_hashes=True, disable_pip=True)
    assert list(source.collect())


@pytest.mark.parametrize(
    ("answer", "exit_code", "said"),
    [
        (KNOWN, 0, "audit: 8 versions, 0 bad, 0 not known\n"),
        (UNKNOWN, 0, "SKIPPED: the versions were NOT audited: the service knows none"),
        (ONE_IS_VULNERABLE, 1, "VULNERABLE: torch 1: PYSEC-1\naudit: 8 versions, 1 bad"),
        (DUPLICATE, 1, "FAILED: build.txt was NOT audited: ERROR:pip_audit._cli:package torch"),
        (UNREACHED, 0, "SKIPPED: the versions were NOT audited: no advisory service: requests"),
        (REFUSED, 0, "SKIPPED: the versions were NOT audited: no advisory service: pip_audit"),
        (TIMED_OUT, 0, "SKIPPED: the versions were NOT audited: no advisory service: ERROR"),
    ],
    ids=["known", "unknown", "vulnerable", "duplicate", "unreached", "refused", "timed out"],
)
def test_only_a_service_out_of_reach_is_passed_over(
    tmp_path: Path, answer: str, exit_code: int, said: str
) -> None:
    code, told = audited(tmp_path, answer)
    assert (code, told.startswith(said)) == (exit_code, True), told


def test_every_layer_is_asked_about(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    audited(tmp_path, f"open({str(asked)!r}, 'a').write(sys.argv[-1] + '\\n')\n{KNOWN}")
    assert sorted(asked.read_text().splitlines()) == sorted(map(str, LAYERS))
