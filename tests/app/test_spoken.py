"""A completion that is heard while it is written: in order, whole characters, all of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.backends.base import Completion, Sampling
from app.backends.local import LocalBackend
from app.backends.scripted import ScriptedBackend, fixed_answer
from app.backends.spoken import Spoken
from app.settings import Settings
from tests import tiny
from tests.app.test_local import CASE, ENOUGH, answer
from triage.case import Case
from triage.prompt import render


@contextmanager
def started(folder: Path, **settings: object) -> Iterator[LocalBackend]:
    backend = LocalBackend(Settings.model_validate({"model": str(folder), **settings}))
    backend.start()
    yield backend
    backend.close()


@pytest.mark.parametrize("at_once", [1, 3])
def test_whoever_listens_hears_the_text_as_it_is_written_and_in_whole_characters(
    tiny_text: Path, at_once: int
) -> None:
    cases = [Case(narrative="A cough. " * n) for n in range(1, at_once + 1)]
    heard: list[list[str]] = [[] for _ in cases]
    bound = Sampling(max_new_tokens=60)

    async def listen() -> list[Completion]:
        asked = (
            backend.generate(render(case), bound, pieces.append)
            for case, pieces in zip(cases, heard, strict=True)
        )
        return await asyncio.gather(*asked)

    with started(tiny_text, dtype="float32", max_batch=at_once) as backend:
        for case, pieces, made in zip(cases, heard, asyncio.run(listen()), strict=True):
            assert "".join(pieces) == made.text
            assert len(pieces) > 30
            assert made.text == answer(backend, case, bound).text


def test_a_character_of_several_tokens_is_said_whole_and_a_broken_one_at_the_end() -> None:
    words = tiny.tokenizer()
    pieces: list[str] = []
    spoken = Spoken(lambda tokens: str(words.decode(tokens)), pieces.append)
    tokens = words("3 °C €", add_special_tokens=False)["input_ids"]
    assert len(tokens) == 9  # ° is two bytes, € three
    for end in range(1, len(tokens)):
        spoken.written(tokens[:end])
    assert pieces == ["3", " ", "°", "C", " "]
    spoken.ended(words.decode(tokens[:-1]))
    assert "".join(pieces) == words.decode(tokens[:-1])


def test_nobody_is_told_anything_after_giving_up(tiny_text: Path) -> None:
    heard: list[str] = []

    async def give_up() -> int:
        asked = asyncio.create_task(backend.generate(render(CASE), ENOUGH, heard.append))
        while not heard:
            await asyncio.sleep(0.001)
        asked.cancel()
        await asyncio.sleep(0)
        known = len(heard)
        while backend.running:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.05)
        return len(heard) - known

    with started(tiny_text) as backend:
        assert asyncio.run(give_up()) == 0


def test_the_script_is_heard_word_by_word() -> None:
    heard: list[str] = []
    made = asyncio.run(ScriptedBackend().generate([], ENOUGH, heard.append))
    assert "".join(heard) == made.text == fixed_answer([])
    assert len(heard) == made.completion_tokens > 20
