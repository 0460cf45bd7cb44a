"""Time the rules on narratives of growing length; print JSON, milliseconds.

    .venv/bin/python bench/rules.py

The text is a plain narrative repeated with varied numbers, so that every line is read
anew; the worst-case rows are 8,000 characters built to provoke backtracking.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time

from triage.case import MAX_NARRATIVE_CHARS, Case
from triage.rules import assess

SENTENCES = (
    "A {n}-year-old woman came by ambulance with chest pressure since noon, denies fever.",
    "BP 1{n}/88, HR {n}, RR 22, sats 9{d}% on room air, T 99.{d}F, pain {d}/10.",
    "History of diabetes, hypertension and stroke; takes warfarin and metformin.",
    "No loss of consciousness, no shortness of breath, vomited {d} times, last meal at {d} pm.",
    "Mother worried about meningitis; sister had seizures. Skin warm and dry, speaks in sentences.",
)
HOSTILE = {
    "digits": "1",
    "spaces": " ",
    "slashes": "9/",
    "words": "pain ",
    "negations": "no denies without ",
    "vitals": "BP 120/",
    "pressures": "BP 120/80 ",
    "letters": "a",
}


def narrative(characters: int) -> str:
    """About ``characters`` of plausible text, never the same sentence twice."""
    text = ""
    number = 10
    while len(text) < characters:
        text += SENTENCES[number % len(SENTENCES)].format(n=number % 80 + 10, d=number % 10) + " "
        number += 1
    return text[:characters].strip()


def milliseconds(text: str, repeats: int) -> list[float]:
    """Wall-clock milliseconds of ``assess``, ``repeats`` times."""
    case = Case.model_construct(narrative=text, patient=None, vitals=None, arrival_mode=None)
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        assess(case)
        times.append((time.perf_counter() - start) * 1e3)
    return times


def summary(times: list[float]) -> dict[str, float]:
    """Median, 95th percentile and worst."""
    ordered = sorted(times)
    return {
        "p50": round(statistics.median(ordered), 3),
        "p95": round(ordered[int(0.95 * (len(ordered) - 1))], 3),
        "max": round(ordered[-1], 3),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=200)
    repeats = parser.parse_args().repeats
    milliseconds(narrative(500), 20)
    report = {
        "narratives": {
            str(size): summary(milliseconds(narrative(size), repeats))
            for size in (250, 500, 1000, 2000, 4000, MAX_NARRATIVE_CHARS)
        },
        "hostile_8000": {
            name: summary(milliseconds((unit * MAX_NARRATIVE_CHARS)[:MAX_NARRATIVE_CHARS], 10))
            for name, unit in HOSTILE.items()
        },
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
