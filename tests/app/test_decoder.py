"""Packed decoding: the same tokens as one conversation and one token at a time."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from app.backends import decoder as decoding
from app.backends import plain
from app.backends.base import Completion, Sampling
from app.backends.choice import Scores, greedy
from app.backends.decoder import Decoder
from app.backends.drafts import Drafts, Phrases
from app.backends.head import Head
from app.backends.kernels import filled
from app.backends.loading import Loaded, load
from app.backends.local import LocalBackend
from app.backends.packed import Memory, Packed, Pass, pack, packable
from app.backends.walk import Walk
from app.checkpoint import obtain
from app.errors import CheckpointUnusable
from app.settings import Settings
from tests import tiny
from tests.app.decoding import NOTES, asked, examples, packed, passes_seen, plainly
from training.phrases import phrases
from triage.case import Case
from triage.confidence import begun
from triage.prompt import render


@examples(15)
@given(notes=st.lists(NOTES, min_size=1, max_size=4), most=st.integers(30, 500))
def test_packed_answers_are_those_of_plain_decoding(
    loaded: Loaded, notes: list[str], most: int
) -> None:
    expected = plainly(loaded, notes, most)
    assert packed(loaded, notes, most, at_once=1) == expected
    assert packed(loaded, notes, most, at_once=3) == expected


@examples(8)
@given(notes=st.lists(NOTES, min_size=1, max_size=3), wrong=st.integers(0, 250))
def test_phrases_right_or_wrong_change_no_answer(
    loaded: Loaded, notes: list[str], wrong: int
) -> None:
    expected = plainly(loaded, notes, 200)
    table = phrases([*expected, [wrong] * 20] * 8)
    contexts = np.array([[-1] * (6 - len(one)) + list(one) for one in table])
    prompts, _ = asked(loaded, notes, 200)
    known = Phrases(contexts, np.array(list(table.values())))
    decoder = Decoder(loaded.model, Head(loaded.model, None), prompts, known)
    assert packed(loaded, notes, 200, at_once=2, decoder=decoder) == expected
    assert decoder.passes < 0.5 * sum(map(len, expected))


def test_the_first_word_of_each_step_is_weighed_as_a_plain_pass_weighs_it(loaded: Loaded) -> None:
    note = "A 40-year-old with a cut finger: HR 80, BP 120/80."
    (prompt,), (walk,) = asked(loaded, [note], 2200)
    assert loaded.decoder is not None
    row = loaded.decoder.begin(prompt, walk, greedy)
    while not row.ended:
        loaded.decoder.step([row])
    with torch.inference_mode():
        logits = loaded.model(torch.tensor([[*prompt, *walk.tokens]])).logits[0].float()
    weights = logits.softmax(-1)
    for place, weight in walk.beginnings.items():
        seen = weights[len(prompt) + place - 1, walk.tokens[place]]
        assert weight == pytest.approx(float(seen), rel=1e-3)
    said = begun((loaded.text(walk.tokens[:at]), one) for at, one in walk.beginnings.items())
    assert said is not None
    (alone,) = asked(loaded, [note], 2200)[1]
    plain.generate(loaded.model, loaded.pad, [prompt], [alone], [greedy])
    assert alone.beginnings == pytest.approx(walk.beginnings, rel=1e-3)


@settings(max_examples=200, deadline=None)
@given(
    text=st.lists(st.integers(0, 3), max_size=40),
    calls=st.lists(st.integers(0, 40), max_size=4).map(sorted),
)
def test_a_draft_is_what_followed_the_longest_latest_match(
    text: list[int], calls: list[int]
) -> None:
    def searched(written: list[int]) -> list[int]:
        for size in (3, 2, 1):
            for start in range(len(written) - size - 1, -1, -1):
                if written[start : start + size] == written[-size:]:
                    return written[start + size : start + size + 5]
        return []

    drafts = Drafts(None, 5)
    for length in calls:
        assert drafts.propose(text[:length]) == searched(text[:length])


@examples(15)
@given(seed=st.integers(0, 1000))
def test_the_best_token_is_taken_without_a_mask_where_the_mask_would_allow_it(
    loaded: Loaded, seed: int
) -> None:
    """Scores favour what the grammar allows half of the time, levels now and then."""
    draws = torch.Generator().manual_seed(seed)
    vocabulary = loaded.grammar.vocabulary
    quick, slow = (Walk(loaded.grammar, threading.Event(), 400) for _ in range(2))
    while not quick.ended:
        scores = torch.randint(0, 9, (vocabulary,), generator=draws).float()
        if quick.tokens and quick.tokens[-1] % 2:
            scores[list(loaded.grammar.levels)] += 5
        one = quick.next(Scores(scores), greedy)
        assert one == slow.next(Scores(scores), lambda given: greedy(given))
        quick.follow(one)
        slow.follow(one)
        assert quick.level_probabilities == slow.level_probabilities
        assert quick.beginnings == slow.beginnings


def test_a_prompt_longer_than_a_chunk_is_read_in_pieces_beside_running_answers(
    loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = ["short cough", "HR 120 and pain in the chest. " * 20, "cut finger"]
    expected = plainly(loaded, notes, 120)
    monkeypatch.setattr(decoding, "CHUNK", 48)
    assert packed(loaded, notes, 120, at_once=3) == expected


def test_drafts_and_forced_tokens_save_passes(loaded: Loaded) -> None:
    assert loaded.decoder is not None
    loaded.decoder.passes = 0
    (tokens,) = packed(loaded, ["BP 90/60 " * 5], 400, at_once=1)
    assert loaded.decoder.passes < 0.9 * len(tokens)
    undrafted = Decoder(loaded.model, Head(loaded.model, None), [], draft=0)
    assert packed(loaded, ["BP 90/60 " * 5], 400, at_once=1, decoder=undrafted) == [tokens]
    assert undrafted.passes >= loaded.decoder.passes


def test_the_model_sees_few_sizes_of_passes(
    loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = passes_seen(monkeypatch)
    packed(loaded, [f"{word} HR {word} " * 3 for word in ("pain", "98", "fell")], 200, at_once=2)
    assert len(seen) > 20
    assert {filled(size) for size in seen} == set(seen)


@examples(5)
@given(notes=st.lists(NOTES, min_size=1, max_size=3), most=st.integers(30, 300))
def test_layers_of_transformers_are_packed_as_well(
    loaded: Loaded, notes: list[str], most: int
) -> None:
    """As for every model but Gemma 3."""
    expected = plainly(loaded, notes, most)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("app.backends.packed.towering", lambda _: False)
        reader = Packed(loaded.model)
    assert reader.tower is None
    decoder = Decoder(loaded.model, Head(loaded.model, None), [], reader=reader)
    assert packed(loaded, notes, most, at_once=2, decoder=decoder) == expected


@pytest.mark.parametrize("lengths", [(1,), (90,), (5, 1, 130), (70, 64, 65)])
def test_attention_of_packed_conversations_is_that_of_each_alone(lengths: tuple[int, ...]) -> None:
    """Windows of 64 are both shorter and longer than these; each is read in two pieces."""
    model = tiny.text_model().float()
    pack(model)
    torch.manual_seed(1)
    whole = [torch.randint(9, 250, (n + 2,)) for n in lengths]
    memories = [Memory.empty(model).copy(4) for _ in lengths]
    found = [torch.empty(0, 32) for _ in lengths]
    for pieces in ([ids[:-2] for ids in whole], [ids[-2:] for ids in whole]):
        given_pass = Pass(
            [(memory, len(ids)) for memory, ids in zip(memories, pieces, strict=True)], window=64
        )
        with torch.inference_mode():
            hidden = model.model(
                input_ids=torch.cat(pieces)[None],
                position_ids=given_pass.positions[None],
                attention_mask=dict.fromkeys(model.config.layer_types),
                use_cache=False,
                packed=given_pass,
            ).last_hidden_state[0]
        given_pass.done()
        parts = hidden.split([len(ids) for ids in pieces])
        found = [torch.cat([one, part]) for one, part in zip(found, parts, strict=True)]
    for ids, mine in zip(whole, found, strict=True):
        with torch.inference_mode():
            alone = model.model(input_ids=ids[None], use_cache=False).last_hidden_state[0]
        torch.testing.assert_close(mine, alone, rtol=1e-4, atol=1e-4)


def test_a_shortlist_leaves_its_tokens_and_those_of_the_note(tmp_path: Path) -> None:
    folder = tiny.text_checkpoint(tmp_path)
    words = tiny.tokenizer()
    few = sorted(words.convert_tokens_to_ids(list("abcdehnoprstAEPS:1235-()")))
    whole = Head(tiny.text_model(), None)
    short = Head(tiny.text_model(), few)
    prompt = words("a7q")["input_ids"]
    candidates = short.candidates(prompt)
    assert candidates is not None
    assert whole.candidates(prompt) is None
    assert candidates.ids.tolist() == [*few, *sorted(words.convert_tokens_to_ids(["7", "q"]))]
    hidden = torch.randn(2, 32, dtype=torch.bfloat16)
    every, listed = whole.scores(hidden, [None, None]), short.scores(hidden, [candidates] * 2)
    for one, other in zip(every, listed, strict=True):
        torch.testing.assert_close(one.all[candidates.ids], other.all)
    (folder / "shortlist.json").write_text(json.dumps(few))
    chosen = Settings(model=str(folder), dtype="float32")
    made = load(obtain(chosen), chosen)
    (written,) = packed(made, ["pain 7"], 300, at_once=1)
    assert made.shortlist is not None
    assert set(few) <= set(made.shortlist)
    assert len(written) > 100


@pytest.mark.parametrize("content", ["{", "[]", "[1, -1]", '["a"]', "[999999]", "7", "[true]"])
def test_a_shortlist_that_is_none_is_refused(tmp_path: Path, content: str) -> None:
    folder = tiny.text_checkpoint(tmp_path)
    (folder / "shortlist.json").write_text(content)
    chosen = Settings(model=str(folder))
    with pytest.raises(CheckpointUnusable, match=r"shortlist\.json"):
        load(obtain(chosen), chosen)


def test_a_model_that_cannot_be_packed_is_answered_by_generate(
    tiny_text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answers() -> list[tuple[str, int]]:
        backend = LocalBackend(Settings(model=str(tiny_text), dtype="float32", max_batch=3))
        backend.start()
        cases = [Case(narrative=note) for note in ("A cough.", "Pain 7 out of 10.", "Cut.")]
        samplings = [Sampling(max_new_tokens=n) for n in (300, 200, 250)]

        async def together() -> list[Completion]:
            asking = map(backend.generate, map(render, cases), samplings)
            return await asyncio.gather(*asking)

        made = asyncio.run(together())
        backend.close()
        return [(one.text, one.completion_tokens) for one in made]

    expected = answers()
    monkeypatch.setattr("app.backends.loading.packable", lambda _: False)
    assert answers() == expected


def test_layers_that_do_more_than_attend_are_not_packed() -> None:
    model = tiny.text_model()
    assert packable(model)
    model.config.layer_types = ["linear_attention", "full_attention"]
    assert not packable(model)
    model.config.layer_types = ["full_attention", "full_attention"]
    model.config.attn_logit_softcapping = 50.0
    assert not packable(model)


def test_strict_answers_one_note_at_a_time(
    tiny_text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, int] = {}

    def most_rows(determinism: str) -> list[str]:
        backend = LocalBackend(
            Settings.model_validate({"model": str(tiny_text), "determinism": determinism})
        )
        backend.start()
        assert backend._loaded is not None
        assert backend._loaded.decoder is not None
        step = backend._loaded.decoder.step

        def counted(rows: Any) -> None:
            seen[determinism] = max(seen.get(determinism, 0), len(rows))
            step(rows)

        monkeypatch.setattr(backend._loaded.decoder, "step", counted)
        asked = [Case(narrative=f"Cough for {n} days.") for n in range(4)]

        async def together() -> list[Completion]:
            sampling = Sampling(max_new_tokens=120)
            return await asyncio.gather(*(backend.generate(render(c), sampling) for c in asked))

        made = asyncio.run(together())
        alone = asyncio.run(backend.generate(render(asked[2]), Sampling(max_new_tokens=120)))
        if determinism == "strict":
            assert made[2].text == alone.text
            assert made[2].level_probabilities == alone.level_probabilities
        backend.close()
        return [one.text for one in made]

    most_rows("strict")
    most_rows("relaxed")
    assert seen == {"strict": 1, "relaxed": 4}
