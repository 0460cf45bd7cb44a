"""Compare grammar libraries on the answer's grammar and the embedded vocabulary.

Walks one canonical answer through each library that is installed and prints, as JSON,
set-up and compile time in seconds and mask time in milliseconds.  Medians over
``--repeats`` walks, libraries interleaved.

    .venv/bin/pip install xgrammar==0.2.8    # the peer; not a dependency
    .venv/bin/python bench/grammar.py
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import llguidance.hf
import llguidance.numpy
from llguidance import LLMatcher
from transformers import AutoTokenizer

from app.checkpoint import obtain
from app.settings import load_settings
from triage import layout
from triage.answer import Algorithm, Answer, Extraction, write
from triage.level import EsiLevel

SPECIMEN = write(
    Answer(
        extraction=Extraction(
            chief_complaint="sprained ankle after a fall on the stairs",
            vital_signs="HR 84, RR 16, BP 128/76, SpO2 99%, T 36.8°C, pain 5/10",
            red_flags="none stated",
        ),
        algorithm=Algorithm(
            step_a="no lifesaving intervention is needed",
            step_b="not high risk, alert, pain 5/10",
            step_c="one resource: a radiograph",
            step_d="no vital sign in the danger zone",
        ),
        level=EsiLevel.LESS_URGENT,
    )
)
T = TypeVar("T")
Walk = Callable[[list[int]], list[float]]


def seconds(action: Callable[[], T]) -> tuple[float, T]:
    """Wall-clock seconds of ``action`` and its result."""
    start = time.perf_counter()
    result = action()
    return time.perf_counter() - start, result


def with_llguidance(tokenizer: Any, vocabulary: int) -> tuple[dict[str, float], Walk]:
    """Set-up times, and a walk that returns the milliseconds of every mask."""
    set_up, tokens = seconds(lambda: llguidance.hf.from_tokenizer(tokenizer, n_vocab=vocabulary))
    compiled, grammar = seconds(lambda: LLMatcher.grammar_from_regex(layout.grammar()))
    bits = llguidance.numpy.allocate_token_bitmask(1, vocabulary)

    def walk(ids: list[int]) -> list[float]:
        matcher = LLMatcher(tokens, grammar)
        times = []
        for token in ids:
            took, _ = seconds(lambda: llguidance.numpy.fill_next_token_bitmask(matcher, bits))
            times.append(took * 1e3)
            assert matcher.consume_token(token)
        return times

    return {"set_up_s": set_up, "compile_s": compiled}, walk


def with_xgrammar(tokenizer: Any, vocabulary: int) -> tuple[dict[str, float], Walk]:
    """The same for xgrammar."""
    import xgrammar

    set_up, info = seconds(
        lambda: xgrammar.TokenizerInfo.from_huggingface(tokenizer, vocab_size=vocabulary)
    )
    compiler = xgrammar.GrammarCompiler(info)
    compiled, grammar = seconds(lambda: compiler.compile_regex(layout.grammar()))
    bits = xgrammar.allocate_token_bitmask(1, vocabulary)

    def walk(ids: list[int]) -> list[float]:
        matcher = xgrammar.GrammarMatcher(grammar)
        times = []
        for token in ids:
            took, _ = seconds(lambda: matcher.fill_next_token_bitmask(bits))
            times.append(took * 1e3)
            assert matcher.accept_token(token)
        return times

    return {"set_up_s": set_up, "compile_s": compiled}, walk


def main() -> None:
    """Measure every library that is installed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=10)
    repeats = parser.parse_args().repeats
    path: Path = obtain(load_settings()).path
    tokenizer = AutoTokenizer.from_pretrained(path)
    vocabulary = json.loads((path / "config.json").read_text())["vocab_size"]
    ids = tokenizer(SPECIMEN, add_special_tokens=False)["input_ids"]
    libraries = {"llguidance": with_llguidance}
    if importlib.util.find_spec("xgrammar"):
        libraries["xgrammar"] = with_xgrammar
    report: dict[str, dict[str, object]] = {}
    walks: dict[str, Walk] = {}
    for name, make in libraries.items():
        facts, walks[name] = make(tokenizer, vocabulary)
        report[name] = {"version": importlib.metadata.version(name), **facts}
    times: dict[str, list[float]] = {name: [] for name in walks}
    for _ in range(repeats):
        for name, walk in walks.items():
            times[name] += walk(ids)
    for name, all_times in times.items():
        report[name] |= {"mask_ms_p50": statistics.median(all_times), "mask_ms_max": max(all_times)}
    print(json.dumps({"tokens": len(ids), "vocabulary": vocabulary, **report}, indent=2))


if __name__ == "__main__":
    main()
