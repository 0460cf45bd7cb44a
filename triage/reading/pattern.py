"""Patterns over words, and the one pass that finds them all.

A pattern is a line such as ``pain .. chest``.  Its parts:

- ``a|b``   either word; ``abc*`` any word that begins so; ``#`` a number
- ``@name`` a named list of words;  ``part?`` the part may be missing
- ``..``    up to four other words between, without a comma; ``...`` up to eight
- ``a & b`` both within a few words, in either order

Small words (``his``, ``the``, ``very``, hyphens, quotes) are skipped anywhere.
Every pattern hangs on its first word, so a text is read once, and the time is
linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import product
from typing import NamedTuple

from triage.reading.words import Words

_SKIPPED = frozenset(
    [
        "the",
        "a",
        "an",
        "his",
        "her",
        "hers",
        "my",
        "their",
        "your",
        "our",
        "its",
        "this",
        "that",
        "these",
        "some",
        "very",
        "really",
        "so",
        "quite",
        "extremely",
        "just",
        "slightly",
        "to",
        "be",
        "able",
        "of",
        "been",
        "being",
        "-",
        '"',
        "'",
        "(",
        ")",
        "*",
    ]
)
_CONTINUED = re.compile(r"\|\s*\n\s*")  # a line that ends in | goes on in the next
_HYPHENATED = re.compile(r"\S*[a-z0-9]-[a-z0-9]\S*")
_MAX_SKIPPED = 4
_NEAR = 4
_FAR = 8
_STOPS = frozenset(
    ". ! ? ; but however although except denies denied no not without never nor".split()
)
_SHORTEST_PREFIX = 3


class Part(NamedTuple):
    """One word of a pattern, and how far it may stand from the part before it."""

    exact: frozenset[str]
    prefixes: tuple[str, ...]
    number: bool
    gap: int
    commas: bool

    def fits(self, word: str) -> bool:
        """Whether ``word`` is one of this part's words."""
        if word in self.exact:
            return True
        if self.prefixes and word.startswith(self.prefixes):
            return True
        return self.number and word[0].isdigit()


class Hit(NamedTuple):
    """A pattern found: whose it is, and the indices of its first and last word."""

    concept: str
    first: int
    last: int


_Entry = tuple[str, tuple[Part, ...]]


class Lexicon:
    """Concepts and their patterns, indexed by the first word."""

    def __init__(self, concepts: Mapping[str, str], words: Mapping[str, str]) -> None:
        self.concepts = frozenset(concepts)
        self._exact: dict[str, list[_Entry]] = {}
        self._prefixed: dict[str, list[tuple[str, _Entry]]] = {}
        self._numbers: list[_Entry] = []
        for concept, text in concepts.items():
            for line in filter(None, map(str.strip, _CONTINUED.sub("|", text).split("\n"))):
                for parts in _compiled(line, words):
                    self._index((concept, parts))

    def _index(self, entry: _Entry) -> None:
        first = entry[1][0]
        for word in first.exact:
            self._exact.setdefault(word, []).append(entry)
        for prefix in first.prefixes:
            self._prefixed.setdefault(prefix[:_SHORTEST_PREFIX], []).append((prefix, entry))
        if first.number:
            self._numbers.append(entry)

    def find(self, words: Words) -> list[Hit]:
        """Every place where a concept is named, in reading order."""
        found: dict[Hit, None] = {}
        texts, sentences = words.texts, words.sentences
        for index, word in enumerate(texts):
            for concept, parts in self._starting(word):
                last = _end(parts, texts, sentences, index)
                if last >= 0:
                    found[Hit(concept, index, last)] = None
        return list(found)

    def _starting(self, word: str) -> Iterable[_Entry]:
        exact = self._exact.get(word)
        if exact:
            yield from exact
        prefixed = self._prefixed.get(word[:_SHORTEST_PREFIX])
        if prefixed:
            for prefix, entry in prefixed:
                if word.startswith(prefix):
                    yield entry
        if word[0].isdigit():
            yield from self._numbers


def _end(parts: tuple[Part, ...], texts: list[str], sentences: list[int], index: int) -> int:
    """Index of the last word of the match that starts at ``index``, or -1."""
    sentence = sentences[index]
    for part in parts[1:]:
        index = _next(part, texts, sentences, index + 1, sentence)
        if index < 0:
            return -1
    return index


def _next(part: Part, texts: list[str], sentences: list[int], index: int, sentence: int) -> int:
    gap, skipped = part.gap, 0
    while index < len(texts) and sentences[index] == sentence:
        word = texts[index]
        if part.fits(word):
            return index
        if word in _SKIPPED and skipped < _MAX_SKIPPED:
            skipped += 1
        elif gap == 0 or word in _STOPS or (word == "," and not part.commas):
            return -1
        else:
            gap -= 1
        index += 1
    return -1


def _compiled(line: str, words: Mapping[str, str]) -> Iterable[tuple[Part, ...]]:
    if " & " in line:
        left, right = line.split(" & ")
        yield from _compiled(f"{left} .. {right}", words)
        yield from _compiled(f"{right} .. {left}", words)
        return
    hyphenated = _HYPHENATED.search(line)
    if hyphenated:
        # Hyphens separate words: "a|b-c d" is "a d" and "b c d".
        token = hyphenated[0]
        choices = token.split("|")
        plain = "|".join(choice for choice in choices if "-" not in choice)
        for variant in (*(choice.replace("-", " ") for choice in choices if "-" in choice), plain):
            if variant:
                yield from _compiled(line.replace(token, variant, 1), words)
        return
    tokens = line.split()
    optional = [(token[:-1], None) if token.endswith("?") else (token,) for token in tokens]
    for chosen in product(*optional):
        parts: list[Part] = []
        gap, commas = 0, False
        for token in chosen:
            if token in ("..", "..."):
                gap, commas = (_NEAR, False) if token == ".." else (_FAR, True)
            elif token is not None:
                parts.append(_part(token, words, gap, commas))
                gap, commas = 0, False
        if parts:
            yield tuple(parts)


def _part(token: str, words: Mapping[str, str], gap: int, commas: bool) -> Part:
    exact: set[str] = set()
    prefixes: set[str] = set()
    number = False
    for choice in token.split("|"):
        for word in words[choice[1:]].split() if choice.startswith("@") else (choice,):
            if word == "#":
                number = True
            elif word.endswith("*"):
                prefixes.add(word[:-1])
            else:
                exact.add(word)
    if any(len(prefix) < _SHORTEST_PREFIX for prefix in prefixes):
        raise ValueError(f"a prefix is too short: {token}")
    return Part(frozenset(exact), tuple(sorted(prefixes)), number, gap, commas)
