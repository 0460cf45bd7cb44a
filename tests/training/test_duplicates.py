from __future__ import annotations

import random

from training.duplicates import (
    SHORT,
    jaccard,
    near_duplicates,
    near_duplicates_between,
    shingles,
    short_duplicates_between,
)

_WORDS = [f"word{number}" for number in range(500)]


def _text(draw: random.Random, words: int = 40) -> str:
    return " ".join(draw.choices(_WORDS, k=words))


def test_a_note_with_one_word_changed_is_a_near_duplicate() -> None:
    note = _text(random.Random(1))
    changed = note.split()
    changed[20] = "another"
    pairs = list(near_duplicates([note, _text(random.Random(2)), " ".join(changed)]))
    assert [(pair.left, pair.right) for pair in pairs] == [(0, 2)]
    assert 0.7 < pairs[0].jaccard < 1


def test_case_punctuation_and_spacing_do_not_hide_a_copy() -> None:
    (pair,) = near_duplicates(
        ["Chest pain, since noon. BP 120/80!", "chest  pain since noon\nbp 120/80"]
    )
    assert pair.jaccard == 1.0


def test_a_different_number_is_a_different_text() -> None:
    one = "67F c/o abd pain. T 98.6F HR 84 RR 16 BP 128/76 SpO2 98% pain 5/10"
    two = "67F c/o abd pain. T 99.1F HR 92 RR 18 BP 141/83 SpO2 97% pain 3/10"
    assert list(near_duplicates([one, two])) == []


def test_every_pair_over_the_threshold_is_found_and_its_similarity_is_exact() -> None:
    draw = random.Random(3)
    texts = []
    for _ in range(60):
        text = _text(draw).split()
        texts.append(" ".join(text))
        for _ in range(draw.randrange(3)):
            text[draw.randrange(40)] = draw.choice(_WORDS)
        texts.append(" ".join(text))
    grams = [shingles(text) for text in texts]
    expected = {
        (left, right)
        for right in range(len(texts))
        for left in range(right)
        if jaccard(grams[left], grams[right]) >= 0.7 and grams[left] != grams[right]
    }
    found = {(p.left, p.right): p.jaccard for p in near_duplicates(texts) if p.jaccard < 1}
    assert set(found) == expected
    assert all(value == jaccard(grams[a], grams[b]) for (a, b), value in found.items())


def test_copies_are_paired_with_the_first_of_them_only() -> None:
    pairs = list(near_duplicates(["chest pain since noon"] * 50))
    assert [(pair.left, pair.right) for pair in pairs] == [(0, right) for right in range(1, 50)]


def test_texts_shorter_than_a_shingle_are_compared_whole() -> None:
    assert [tuple(pair) for pair in near_duplicates(["Chest pain", "chest pain", "Back pain"])] == [
        (0, 1, 1.0)
    ]


def test_a_stream_is_compared_with_a_few_texts() -> None:
    draw = random.Random(4)
    few = [_text(draw) for _ in range(5)]
    many = (text for text in [_text(draw), few[3], _text(draw), few[0] + " more"])
    pairs = list(near_duplicates_between(few, many))
    assert [(pair.left, pair.right) for pair in pairs] == [(3, 1), (0, 3)]


def test_short_notes_in_the_same_words_are_found_whatever_their_numbers() -> None:
    few = ["punched wall, R hand swollen, 20M", "head lice 7F", "chest pain 3h, sweaty, 61M"]
    many = ["R hand swollen, punched a wall, 19 M", "fish hook in thumb", "HEAD LICE 8M"]
    assert not list(near_duplicates_between(few, many))
    found = list(short_duplicates_between(few, many))
    assert [(pair.left, pair.right) for pair in found] == [(0, 0), (1, 2)]
    assert found[0].jaccard == 1.0


def test_long_notes_are_left_to_their_shingles() -> None:
    note = " ".join(["swollen"] * (SHORT + 1))
    assert not list(short_duplicates_between([note], [note]))
