"""What stands beside the model in the card: rules, baseline, and which of them agrees more."""

from __future__ import annotations

from pathlib import Path

from model_card.collect import collect
from model_card.metrics import Metrics
from model_card.render import render
from tests.model_card import parts
from tests.model_card.read_card import chapter, row


def test_baseline_and_rules_stand_beside_the_model_they_are_compared_with(tmp_path: Path) -> None:
    rules = parts.report(parts.OTHERS, backend="rules", model="d" * 64, data="0" * 64)
    same = parts.report(backend="rules", model="d" * 64)
    given = parts.inputs(tmp_path, rules=rules, same=same)
    found = chapter(render(collect(given)), "Comparison with simpler means")
    titles = [line.split("|")[1].strip() for line in found.splitlines() if line.startswith("| ")]
    assert titles[2:] == [
        "test: model alone",
        "test: as served",
        "test: rules alone",
        "test: TF-IDF and logistic regression",
        "rules: rules alone",
    ]
    assert row(found, "test: TF-IDF and logistic regression")[:2] == ["10", "60.0 % (31.3 to 83.2)"]
    assert "54,321" in found


def test_it_is_said_what_agrees_more_than_what_is_served_and_what_raising_costs(
    tmp_path: Path, whole: Metrics
) -> None:
    said = chapter(render(whole), "Comparison with simpler means")
    assert (
        "*model alone* on none; *rules alone* on none; *TF-IDF and logistic regression* on" in said
    )
    assert "misses a smaller share of ESI 1 and 2 on 1 of 1 sets" in said
    assert "calls a larger share too urgent on 1:" in said
    gold = [f"{code[0]}{code[0]}{code[0]}" for code in parts.ANSWERS]
    right = parts.report(gold, backend="rules", model="d" * 64)
    ahead = parts.inputs(tmp_path, rules=right, baseline=parts.baseline(answers=gold))
    said = chapter(render(collect(ahead)), "Comparison with simpler means")
    assert "*rules alone* on `test`; *TF-IDF and logistic regression* on `test`." in said
