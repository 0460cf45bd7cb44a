"""The lexicon: each concept in one file, every pattern whole."""

from __future__ import annotations

import re
from collections import Counter

from triage.reading.lexicon import _subjects, lexicon
from triage.reading.lexicon.cues import CUES
from triage.reading.words import split


def test_each_concept_is_told_in_one_file() -> None:
    told = Counter(concept for subject in _subjects() for concept in [*subject.CONCEPTS])
    told.update([*CUES])
    assert len(told) > 1000
    assert [concept for concept, files in told.items() if files > 1] == []


def test_no_pattern_holds_the_name_of_a_list_in_braces() -> None:
    texts = {**CUES, **{c: t for s in _subjects() for c, t in s.CONCEPTS.items()}}
    assert [concept for concept, text in texts.items() if re.search(r"[{}]", text)] == []


def test_what_a_subject_calls_a_diagnosis_is_a_concept_of_its_own() -> None:
    for subject in _subjects():
        assert set(getattr(subject, "DIAGNOSES", ())) <= set(subject.CONCEPTS), subject.__name__


def test_every_word_of_a_pattern_is_one_that_a_text_can_hold() -> None:
    # A text is split and spelled before it is looked at: "3rd" is two words, "unable" is "cannot".
    names = [name for name in lexicon()._own if name != "#"]
    assert len(names) > 5000
    assert [name for name in names if split(name).texts != [name]] == []
