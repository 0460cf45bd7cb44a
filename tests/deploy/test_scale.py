"""The recipe for a study in ``docs/scale.md``: its functions run, and say what the service says."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from app.backends.scripted import fixed_answer
from tests.contract.test_house import ROOT
from triage import layout
from triage.case import Case
from triage.prompt import render

NOTE = "A 40-year-old in cardiac arrest, CPR under way."


@pytest.fixture(scope="module")
def recipe() -> dict[str, Callable[[dict[str, Any]], dict[str, Any]]]:
    (script,) = re.findall(
        r"^```python\n(.*?)^```$", (ROOT / "docs" / "scale.md").read_text(), re.M | re.S
    )
    names: dict[str, Any] = {"__name__": "recipe"}
    exec(compile(script, "docs/scale.md", "exec"), names)
    return names


def test_it_asks_what_the_service_asks(recipe: dict[str, Any]) -> None:
    asked = recipe["asked"]({"id": "a", "narrative": NOTE + " <eos>"})
    system, user = render(Case(narrative=NOTE))
    assert asked["messages"] == [
        {"role": "system", "content": system.content},
        {"role": "user", "content": user.content + " < eos>"},
    ]
    sampling = asked["sampling_params"]
    assert sampling["structured_outputs"] == {"regex": layout.grammar()}
    assert sampling["temperature"] == 0


def test_it_reads_and_checks_as_the_service_does_and_keeps_no_text(recipe: dict[str, Any]) -> None:
    row = {"id": "a", "narrative": NOTE, "num_generated_tokens": 99}
    text = fixed_answer([])[:-1] + "3"
    assert recipe["understood"](row | {"generated_text": text}) == {
        "id": "a", "level": 1, "model_level": 3, "floor": 1, "withheld": None, "fault": "",
    }  # fmt: skip
    nothing = {"id": "a", "level": None, "model_level": None, "floor": None, "withheld": None}
    unread = recipe["understood"](row | {"generated_text": "Nothing."})
    assert unread == nothing | {"fault": "no_level"}
    cut = recipe["understood"](row | {"generated_text": text, "num_generated_tokens": 1024})
    assert cut == nothing | {"fault": "truncated"}
