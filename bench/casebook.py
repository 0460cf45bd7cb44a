"""Generate cases from the whole casebook, verified with the rules; print JSON.

    .venv/bin/python bench/casebook.py [--cases 50000]

Unique means that no two narratives hold the same words; near-duplicates are those of
:mod:`training.duplicates`, looked for afterwards and not part of the time.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import time

from training.casebook.generate import cases, quotas
from training.casebook.presentation import load
from training.duplicates import THRESHOLD, near_duplicates
from training.mixture import balanced
from training.sources.counts import Tally


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=50_000)
    wanted = parser.parse_args().cases
    started = time.perf_counter()
    presentations = load()
    shares = quotas(presentations, balanced(wanted))
    tally = Tally()
    texts = [
        example.narrative
        for item in presentations
        for example in cases(item, shares[item.key], 0, tally)
    ]
    seconds = time.perf_counter() - started
    words = {" ".join(re.findall(r"[a-z0-9]+", text.lower())) for text in texts}
    lengths = sorted(len(text.split()) for text in texts)
    repeated = {pair.right for pair in near_duplicates(texts)}
    counts = tally.counts()
    report = {
        "presentations": len(presentations),
        "cases": len(texts),
        "unique": len(words),
        "seconds": round(seconds, 1),
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "near_duplicate_rate": round(len(repeated) / len(texts), 5),
        "near_duplicate_threshold": THRESHOLD,
        "words": {
            "shortest": lengths[0],
            "median": lengths[len(lengths) // 2],
            "longest": lengths[-1],
        },
        "drawn": counts.read,
        "not_used": dict(counts.dropped),
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
