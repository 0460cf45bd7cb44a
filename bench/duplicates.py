"""Time the search for near-duplicates among invented texts; print JSON, seconds.

    .venv/bin/python -m bench.duplicates

One text in fifty is another with a word changed.  ``within`` compares all with all,
``between`` compares 36 of them with all, as the leak check does.
"""

from __future__ import annotations

import argparse
import json
import random
import time

from training.duplicates import near_duplicates, near_duplicates_between

_WORDS = [f"word{number}" for number in range(3_000)]
_FEW = 36


def texts(count: int, words: int) -> list[str]:
    """``count`` texts of ``words`` words."""
    draw = random.Random(0)
    made: list[str] = []
    for index in range(count):
        text = draw.choices(_WORDS, k=words)
        if index % 50 == 49:
            text = made[draw.randrange(index)].split()
            text[words // 2] = "changed"
        made.append(" ".join(text))
    return made


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=50_000)
    parser.add_argument("--words", type=int, default=50)
    arguments = parser.parse_args()
    many = texts(arguments.texts, arguments.words)
    start = time.perf_counter()
    within = sum(1 for _ in near_duplicates(many))
    middle = time.perf_counter()
    between = sum(1 for _ in near_duplicates_between(many[:_FEW], many))
    report = {
        "texts": arguments.texts,
        "words": arguments.words,
        "within": {"pairs": within, "seconds": round(middle - start, 1)},
        "between": {"pairs": between, "seconds": round(time.perf_counter() - middle, 1)},
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
