"""Convert invented MIMIC-IV-ED tables of the full size; print JSON.

    .venv/bin/python -m bench.mimic                    # 425,087 stays
    .venv/bin/python -m bench.mimic --stays 5000

Seconds of the conversion with the written file, and the highest resident memory of this
process and its workers together, sampled twice a second.  Making the tables is not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.training.mimic_tables import STAYS
from training.examples import write_rows
from training.sources.counts import Tally
from training.sources.mimic import read_mimic
from training.sources.verification import Policy, TrainingPolicy

_PAGE_MIB = os.sysconf("SC_PAGE_SIZE") / 2**20


class Memory(threading.Thread):
    """The highest resident memory, in MiB, of this process and its children."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.peak_mib = 0.0
        self._stopped = threading.Event()

    def run(self) -> None:
        """Sample until stopped."""
        while not self._stopped.wait(0.5):
            self.peak_mib = max(self.peak_mib, _resident_mib())

    def stop(self) -> float:
        """The highest sample, or this process's own peak where that is higher."""
        self._stopped.set()
        self.join()
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10
        return max(self.peak_mib, own)


def _resident_mib() -> float:
    own = os.getpid()
    pages = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if own in (int(folder.name), parent):
                pages += int((folder / "statm").read_text().split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue  # it has ended
    return pages * _PAGE_MIB


def main() -> None:
    """Make the tables, convert them, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stays", type=int, default=STAYS)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--policy", type=Policy, default=Policy.DROP, choices=list(Policy))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        start = time.perf_counter()
        # In a process of its own, so that its memory is not measured.
        code = (
            "import sys; from pathlib import Path; "
            "from tests.training.mimic_tables import invented, write_tables; "
            "write_tables(Path(sys.argv[1]), invented(int(sys.argv[2])))"
        )
        subprocess.run([sys.executable, "-c", code, str(root), str(arguments.stays)], check=True)
        made = time.perf_counter()
        tally = Tally()
        memory = Memory()
        memory.start()
        examples = read_mimic(
            root / "ed",
            root / "hosp" / "patients.csv.gz",
            policy=TrainingPolicy(policy=arguments.policy),
            workers=arguments.workers,
            tally=tally,
        )
        write_rows(root / "rows.jsonl", examples)
        seconds = time.perf_counter() - made
        report = {
            "stays": arguments.stays,
            "seconds_tables": round(made - start, 1),
            "seconds": round(seconds, 1),
            "peak_mib": round(memory.stop()),
            "load_1_min": round(os.getloadavg()[0], 1),
            "mib_in": round(sum(p.stat().st_size for p in root.rglob("*.gz")) / 2**20),
            "mib_out": round((root / "rows.jsonl").stat().st_size / 2**20),
            "counts": tally.counts().model_dump(),
        }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
