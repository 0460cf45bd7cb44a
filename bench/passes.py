"""How often the model is asked per token of an answer, with drafts and with forced tokens alone.

    .venv/bin/python -m bench.passes CASES.jsonl [--cases 6]

The model is that of the settings (``TRIAGE_MODEL``); CASES are lines of id, narrative, esi.
Prints JSON.  Counts, not times: they do not depend on what else the machine does.
"""

from __future__ import annotations

import argparse
import json
import threading
from pathlib import Path

from app.backends.choice import greedy
from app.backends.decoder import DRAFT, Decoder
from app.backends.head import Head
from app.backends.loading import encode, load
from app.backends.walk import Walk
from app.checkpoint import obtain
from app.evaluation import read_labelled
from app.settings import Settings
from triage.prompt import render


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--cases", type=int, default=6)
    asked = parser.parse_args()
    settings = Settings()
    loaded = load(obtain(settings), settings)
    notes = read_labelled(asked.labelled).cases[: asked.cases]
    prompts = [encode(loaded.tokenizer, loaded.markers, render(note)) for note in notes]
    found = {}
    for name, draft in (("forced tokens and drafts", DRAFT), ("forced tokens alone", 0)):
        decoder = Decoder(loaded.model, Head(loaded.model, loaded.shortlist), prompts, draft)
        decoder.passes = 0
        written = 0
        for prompt in prompts:
            walk = Walk(loaded.grammar, threading.Event(), settings.max_new_tokens)
            row = decoder.begin(prompt, walk, greedy)
            while not row.ended:
                decoder.step([row])
            written += len(walk.tokens)
        found[name] = {"tokens": written, "passes_per_token": decoder.passes / written}
    print(json.dumps({"cases": len(prompts), **found}, indent=2))


if __name__ == "__main__":
    main()
