"""Reading from a pool of slots, as on a GPU but not recorded: the same tokens as otherwise."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from app.backends import decoder as decoding
from app.backends.attention import Masked, fastest
from app.backends.base import Completion, Sampling
from app.backends.choice import greedy
from app.backends.decoder import Decoder
from app.backends.drafts import DRAFT
from app.backends.graphed import Graphed, Shape, graphable
from app.backends.head import Head
from app.backends.loading import Loaded, encode
from app.backends.local import LocalBackend
from app.backends.pool import Pool
from app.backends.tower import towering
from app.backends.walk import Walk
from app.settings import Settings
from tests import tiny
from tests.app.decoding import NOTES, asked, examples, packed, passes_seen, plainly
from triage.case import Case
from triage.prompt import render


def graphed(loaded: Loaded, draft: int = DRAFT) -> tuple[Decoder, Graphed]:
    reader = Graphed(loaded.model)
    prompts = [
        encode(loaded.tokenizer, loaded.markers, render(Case(narrative=note)))
        for note in ("a", "8.")
    ]
    head = Head(loaded.model, loaded.shortlist)
    return Decoder(loaded.model, head, prompts, draft=draft, reader=reader), reader


@examples(10)
@given(notes=st.lists(NOTES, min_size=1, max_size=4), most=st.integers(30, 400))
def test_answers_from_a_pool_are_those_of_plain_and_of_packed_decoding(
    loaded: Loaded, notes: list[str], most: int
) -> None:
    expected = plainly(loaded, notes, most)
    assert packed(loaded, notes, most, at_once=3) == expected
    decoder, _ = graphed(loaded)
    assert packed(loaded, notes, most, at_once=1, decoder=decoder) == expected
    assert packed(loaded, notes, most, at_once=3, decoder=decoder) == expected


class Replay:
    """A pass that knows what a recorded one would: its shape and where its numbers lie."""

    def __init__(self, reader: Graphed, shape: Shape, numbers: torch.Tensor) -> None:
        self.numbers = numbers.clone()
        self.graph = self
        self._reader, self._shape = reader, shape
        self.hidden = torch.full_like(reader._forward(shape, self.numbers), torch.nan)
        self.numbers.fill_(0)

    def replay(self) -> None:
        self.hidden.copy_(self._reader._forward(self._shape, self.numbers))


def test_a_replayed_pass_depends_on_nothing_but_its_numbers(
    loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded: list[Shape] = []

    def record(reader: Graphed, shape: Shape, numbers: torch.Tensor) -> Replay:
        recorded.append(shape)
        return Replay(reader, shape, numbers)

    notes = ["HR 120 and pain in the chest. " * 9, "short cough", "cut finger", "BP 90/60 " * 5]
    expected = plainly(loaded, notes, 200)
    monkeypatch.setattr(Graphed, "_record", record)
    decoder, reader = graphed(loaded)
    reader._recording = True
    assert packed(loaded, notes, 200, at_once=3, decoder=decoder) == expected
    assert packed(loaded, notes, 200, at_once=3, decoder=decoder) == expected
    assert len(recorded) < decoder.passes / 4


def test_a_prompt_is_read_in_pieces_beside_answers_under_way(
    loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = ["short cough", "HR 120 and pain in the chest. " * 20, "cut finger"]
    expected = plainly(loaded, notes, 120)
    monkeypatch.setattr(decoding, "CHUNK", 48)
    decoder, _ = graphed(loaded)
    assert packed(loaded, notes, 120, at_once=3, decoder=decoder) == expected


def test_what_prompts_begin_with_is_read_once(loaded: Loaded) -> None:
    decoder, reader = graphed(loaded)
    fed: list[int] = []
    read = reader.read

    def counted(given: Any, places: Any) -> torch.Tensor:
        fed.append(sum(len(tokens) for _, tokens in given))
        return read(given, places)

    reader.read = counted  # type: ignore[method-assign,assignment]
    prompts, walks = asked(loaded, ["cut"], 40)
    row = decoder.begin(prompts[0], walks[0], greedy)
    decoder.step([row])
    assert fed[0] < 100 < len(prompts[0])


def test_slots_of_answers_that_ended_or_were_dropped_are_used_again(loaded: Loaded) -> None:
    decoder, reader = graphed(loaded)
    pool = reader._pool
    for _ in range(5):
        prompts, walks = asked(loaded, ["cut", "fell"], 40)
        rows = [decoder.begin(*pair, greedy) for pair in zip(prompts, walks, strict=True)]
        decoder.step(rows)
        assert pool.slots == 2
        del rows
    cancelled = threading.Event()
    row = decoder.begin(prompts[0], Walk(loaded.grammar, cancelled, 40), greedy)
    cancelled.set()
    before = decoder.passes
    decoder.step([row])
    assert decoder.passes == before


def test_a_pool_grows_and_keeps_what_it_holds() -> None:
    pool = Pool(tiny.text_model())
    one = pool.take(10)
    start = pool.row(one)
    pool.pairs[:, start : start + 10] = 7
    one.length = 10
    two = pool.take(1000)
    assert (pool.slots, pool.capacity, two.index) == (2, 1024, 1)
    assert (pool.pairs[:, pool.row(one) : pool.row(one) + 10] == 7).all()
    assert not pool.pairs[:, pool.row(one) + 10 :].any()
    pool.reserve(one, 3000)
    assert (pool.slots, pool.capacity, pool.padding) == (2, 4096, 8192)
    assert (pool.pairs[:, pool.row(one) : pool.row(one) + 10] == 7).all()
    del one
    assert pool.take(1).index == 0


def test_the_tower_computes_what_the_layers_of_transformers_do() -> None:
    model = tiny.text_model().float()
    for weight in model.parameters():  # norms of nought would hide a wrong order
        torch.nn.init.normal_(weight, std=0.3)
    ids = torch.arange(20, 150)
    with torch.inference_mode():
        expected = model.model(input_ids=ids[None], use_cache=False).last_hidden_state[0]
    reader = Graphed(model)
    first, second = reader.begin(130, shared=False), reader.begin(130, shared=False)
    pieces = [ids[:70].tolist(), ids[70:71].tolist(), ids[71:].tolist()]
    known = 0
    for piece in pieces:
        places = range(2 * len(piece))
        found = reader.read([(first, piece), (second, piece)], places)
        for half in found.view(2, len(piece), -1):
            torch.testing.assert_close(
                half, expected[known : known + len(piece)], rtol=1e-4, atol=1e-4
            )
        known += len(piece)
    second.length -= 40  # as after a draft that was not kept
    again = reader.read([(second, ids[90:100].tolist())], [9])
    torch.testing.assert_close(again[0], expected[99], rtol=1e-4, atol=1e-4)
    with torch.inference_mode():  # the weights are views now, and the model is as it was
        same = model.model(input_ids=ids[None], use_cache=False).last_hidden_state[0]
    torch.testing.assert_close(same, expected)


def test_other_models_and_other_devices_are_left_to_the_packed_reader() -> None:
    model = tiny.text_model()
    assert towering(model)
    assert not graphable(model)
    model.config.hidden_activation = "silu"
    assert not towering(model)
    assert fastest(torch.device("cpu"), torch.bfloat16, 16) is Masked


def test_scores_brought_together_are_those_of_each_place() -> None:
    words = tiny.tokenizer()
    for few in (None, sorted(words.convert_tokens_to_ids(list("abcdehnoprst")))):
        head = Head(tiny.text_model().float(), few)
        one, other = (head.candidates(words(text)["input_ids"]) for text in ("a7q", "xyz!"))
        hidden = torch.randn(4, 32)
        owners = [one, one, other, one]
        for alone, together in zip(
            head.scores(hidden, owners), head._together(hidden, owners), strict=True
        ):
            torch.testing.assert_close(alone.all, together.all)
            assert alone.best == together.best


def test_the_backend_answers_from_a_pool_as_it_does_otherwise(
    tiny_text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answers(**chosen: Any) -> list[tuple[str, int]]:
        backend = LocalBackend(
            Settings.model_validate({"model": str(tiny_text), "dtype": "float32", **chosen})
        )
        backend.start()
        cases = [Case(narrative=note) for note in ("A cough.", "Pain 7 out of 10.", "Cut.")]

        async def together() -> list[Completion]:
            sampling = Sampling(max_new_tokens=150)
            return await asyncio.gather(*(backend.generate(render(c), sampling) for c in cases))

        made = asyncio.run(together())
        backend.close()
        return [(one.text, one.completion_tokens) for one in made]

    expected = answers(max_batch=2)
    monkeypatch.setattr("app.backends.decoder.graphable", lambda _: True)
    seen = passes_seen(monkeypatch)
    assert answers(max_batch=2) == expected
    assert answers(determinism="strict") == expected
    assert len(seen) > 20
