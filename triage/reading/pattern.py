"""Patterns over words, and the one pass that finds them all.

A pattern is a line such as ``pain .. chest``.  Its parts:

- ``a|b``   either word; ``abc*`` any word that begins so; ``#`` a number
- ``@name`` a named list of words;  ``part?`` the part may be missing
- ``..``    up to four other words between, without a comma; ``...`` up to eight
- ``a & b`` both within a few words, in either order

Small words (``his``, ``the``, ``very``, hyphens, quotes) are left out of patterns and
text alike.  A pattern hangs on its first word, and where the second must follow at
once on that too, so a text is read once, in time linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import product
from typing import NamedTuple

from triage.reading.words import Words

_SMALL = (
    "the a an his her hers my their your our its this that these some very really so quite "
    "extremely just slightly to be able of been being - \" ' ( ) *"
)
_SKIPPED = frozenset(_SMALL.split())
_CONTINUED = re.compile(r"\|\s*\n\s*")  # a line that ends in | goes on in the next
_HYPHENATED = re.compile(r"\S*[a-z0-9]-[a-z0-9]\S*")
_NEAR = 4
_FAR = 8
_STOP_WORDS = ". ! ? ; but however although except denies denied no not without never nor"
_STOPS = frozenset(_STOP_WORDS.split())
_PREFIX_KEY = 3
_NUMBER = "#"


class Part(NamedTuple):
    """One word of a pattern, and how far it may stand from the part before it.

    A name is a word, a prefix with its star, or ``#``.
    """

    names: frozenset[str]
    gap: int
    commas: bool


class Hit(NamedTuple):
    """A pattern found: whose it is, and the indices of its first and last word."""

    concept: str
    first: int
    last: int


_Entry = tuple[str, tuple[Part, ...]]


class _Node:
    """The patterns that start with one name."""

    __slots__ = ("alone", "followed", "gapped")

    def __init__(self) -> None:
        self.alone: list[str] = []
        self.followed: dict[str, list[_Entry]] = {}
        self.gapped: list[_Entry] = []


class Lexicon:
    """Concepts and their patterns, indexed by the first word."""

    def __init__(self, concepts: Mapping[str, str], words: Mapping[str, str]) -> None:
        self.concepts = frozenset(concepts)
        self._first: dict[str, _Node] = {}
        self._prefixes: dict[str, set[str]] = {}
        for concept, text in concepts.items():
            for line in filter(None, map(str.strip, _CONTINUED.sub("|", text).split("\n"))):
                for parts in _compiled(line, words):
                    self._index((concept, parts))

    def _index(self, entry: _Entry) -> None:
        concept, parts = entry
        for part in parts:
            for name in part.names:
                if name.endswith("*"):
                    self._prefixes.setdefault(name[:_PREFIX_KEY], set()).add(name[:-1])
        for name in parts[0].names:
            node = self._first.setdefault(name, _Node())
            if len(parts) == 1:
                node.alone.append(concept)
            elif parts[1].gap:
                node.gapped.append(entry)
            else:
                for second in parts[1].names:
                    node.followed.setdefault(second, []).append(entry)

    def _names(self, word: str) -> tuple[str, ...]:
        """The names that a word of the text answers to."""
        prefixes = self._prefixes.get(word[:_PREFIX_KEY])
        if prefixes:
            return (word, *(f"{prefix}*" for prefix in prefixes if word.startswith(prefix)))
        return (word, _NUMBER) if word[0].isdigit() else (word,)

    def find(self, words: Words) -> list[Hit]:
        """Every place where a concept is named, in reading order."""
        places = [i for i, word in enumerate(words.texts) if word not in _SKIPPED]
        known: dict[str, tuple[tuple[str, ...], list[_Node]]] = {}
        names: list[tuple[str, ...]] = []
        starting: list[list[_Node]] = []
        for place in places:
            word = words.texts[place]
            if word not in known:
                named = self._names(word)
                known[word] = (named, [self._first[name] for name in named if name in self._first])
            named, nodes = known[word]
            names.append(named)
            starting.append(nodes)
        found: dict[Hit, None] = {}
        sentences = [words.sentences[place] for place in places]
        last_index = len(names) - 1
        for index, nodes in enumerate(starting):
            for node in nodes:
                for concept in node.alone:
                    found[Hit(concept, places[index], places[index])] = None
                if index < last_index and sentences[index] == sentences[index + 1]:
                    for concept, last in _continued(node, names, sentences, index):
                        found[Hit(concept, places[index], places[last])] = None
        return list(found)


def _continued(
    node: _Node, names: list[tuple[str, ...]], sentences: list[int], index: int
) -> list[tuple[str, int]]:
    """The patterns of more than one word that start at ``index``, with their last word."""
    found: list[tuple[str, int]] = []
    after = index + 1
    if node.followed:
        for name in names[after]:
            for concept, parts in node.followed.get(name, ()):
                last = after if len(parts) == 2 else _end(parts[2:], names, sentences, after)
                if last >= 0:
                    found.append((concept, last))
    if node.gapped:
        # Most patterns fail because no word of their second part is anywhere near.
        window = set().union(*names[after : after + _FAR + 1])
        for concept, parts in node.gapped:
            if not parts[1].names.isdisjoint(window):
                last = _end(parts[1:], names, sentences, index)
                if last >= 0:
                    found.append((concept, last))
    return found


def _end(
    parts: tuple[Part, ...], names: list[tuple[str, ...]], sentences: list[int], index: int
) -> int:
    """Index of the last word when ``parts`` follow the word at ``index``, or -1."""
    sentence = sentences[index]
    for part in parts:
        gap = part.gap
        index += 1
        while True:
            if index >= len(names) or sentences[index] != sentence:
                return -1
            named = names[index]
            if not part.names.isdisjoint(named):
                break
            if gap == 0 or named[0] in _STOPS or (named[0] == "," and not part.commas):
                return -1
            gap -= 1
            index += 1
    return index


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
    tokens = [token for token in line.split() if token not in _SKIPPED]
    optional = [(token[:-1], None) if token.endswith("?") else (token,) for token in tokens]
    for chosen in product(*optional):
        parts: list[Part] = []
        gap, commas = 0, False
        for part in chosen:
            if part in ("..", "..."):
                gap, commas = (_NEAR, False) if part == ".." else (_FAR, True)
            elif part is not None and part not in _SKIPPED:
                parts.append(_part(part, words, gap, commas))
                gap, commas = 0, False
        if parts:
            yield tuple(parts)


def _part(token: str, words: Mapping[str, str], gap: int, commas: bool) -> Part:
    names: set[str] = set()
    for choice in token.split("|"):
        names.update(words[choice[1:]].split() if choice.startswith("@") else (choice,))
    if any(name.endswith("*") and len(name) <= _PREFIX_KEY for name in names):
        raise ValueError(f"a prefix is too short: {token}")
    return Part(frozenset(names), gap, commas)
