"""How often the model is asked per token of an answer, and where the other tokens come from.

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
from app.backends.decoder import Decoder
from app.backends.drafts import DRAFT, read_phrases
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
    checkpoint = obtain(settings)
    loaded = load(checkpoint, settings)
    notes = read_labelled(asked.labelled).cases[: asked.cases]
    prompts = [encode(loaded.tokenizer, loaded.markers, render(note)) for note in notes]
    phrases = read_phrases(checkpoint.path)
    ways = {
        "forced tokens, copies and phrases": (phrases, DRAFT),
        "forced tokens and copies": (None, DRAFT),
        "forced tokens": (None, 0),
    }
    found = {}
    for name, (table, draft) in ways.items():
        head = Head(loaded.model, loaded.shortlist)
        decoder = Decoder(loaded.model, head, prompts, table, draft)
        written = forced = 0
        for prompt in prompts:
            walk = Counting(loaded.grammar, threading.Event(), settings.max_new_tokens)
            row = decoder.begin(prompt, walk, greedy)
            while not row.ended:
                decoder.step([row])
            written += len(walk.tokens)
            forced += walk.given
        found[name] = {
            "tokens": written,
            "passes_per_token": decoder.passes / written,
            "forced_share": forced / written,
            # Each pass writes one token that the model was asked for; the rest were proposed.
            "drafted_tokens_kept_per_pass": (written - forced) / decoder.passes - 1,
        }
    print(json.dumps({"cases": len(prompts), **found}, indent=2))


class Counting(Walk):
    """A walk that counts the tokens its grammar forced."""

    given = 0

    def forced(self) -> list[int]:
        """The tokens that must come next."""
        found = super().forced()
        self.given += len(found)
        return found


if __name__ == "__main__":
    main()
