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
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, product
from typing import NamedTuple

from triage.reading.words import Words, split

_SMALL = (
    "the a an his her hers my their your our its this that these some very really so quite "
    "extremely just slightly to be able of been being - \" ' ( ) *"
)
SMALL_WORDS = frozenset(_SMALL.split())
"""Left out of patterns and text alike."""
_CONTINUED = re.compile(r"\|\s*\n\s*")  # a line that ends in | goes on in the next
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


# A concept, and what is left of one of its patterns.
_Rest = tuple[str, tuple[Part, ...]]


class _Node:
    """The patterns that start with one name, by the names of their second part."""

    __slots__ = ("alone", "followed", "gapped")

    def __init__(self) -> None:
        self.alone: list[str] = []
        self.followed: dict[str, list[_Rest]] = {}  # the parts after the second
        self.gapped: dict[str, list[_Rest]] = {}  # the second part and those after it


class _Heard(NamedTuple):
    """The names that a word answers to, itself first, and the patterns that it starts."""

    names: tuple[str, ...]
    nodes: tuple[_Node, ...]


class Lexicon:
    """Concepts and their patterns, indexed by the first word."""

    def __init__(self, concepts: Mapping[str, str], words: Mapping[str, str]) -> None:
        self.concepts = frozenset(concepts)
        self._first: dict[str, _Node] = {}
        self._prefixes: dict[str, list[str]] = {}
        names: dict[str, None] = {}
        for concept, text in concepts.items():
            for line in filter(None, map(str.strip, _CONTINUED.sub("|", text).split("\n"))):
                for parts in _compiled(line, words):
                    self._index(concept, parts)
                    names.update(dict.fromkeys(name for part in parts for name in part.names))
        for name in sorted(names):
            if name.endswith("*"):
                self._prefixes.setdefault(name[:_PREFIX_KEY], []).append(name[:-1])
        # Only words of the lexicon are kept here, never those of a patient's text.
        self._own = {name: self._heard(name) for name in names if not name.endswith("*")}

    def _index(self, concept: str, parts: tuple[Part, ...]) -> None:
        for name in parts[0].names:
            node = self._first.setdefault(name, _Node())
            if len(parts) == 1:
                node.alone.append(concept)
                continue
            for second in parts[1].names:
                if parts[1].gap:
                    node.gapped.setdefault(second, []).append((concept, parts[1:]))
                else:
                    node.followed.setdefault(second, []).append((concept, parts[2:]))

    def _heard(self, word: str) -> _Heard:
        """What a word of a text may mean."""
        names = [word]
        for prefix in self._prefixes.get(word[:_PREFIX_KEY], ()):
            if word.startswith(prefix):
                names.append(f"{prefix}*")
        if word[0].isdigit():
            names.append(_NUMBER)
        nodes = [self._first[name] for name in names if name in self._first]
        return _Heard(tuple(names), tuple(nodes))

    def find(self, words: Words) -> list[Hit]:
        """Every place where a concept is named, in reading order."""
        heard = {
            word: self._own.get(word) or self._heard(word)
            for word in set(words.texts)
            if word not in SMALL_WORDS
        }
        found: dict[Hit, None] = {}
        for sentence in words.sentences:
            places = [place for place in sentence if words.texts[place] in heard]
            spoken = [heard[words.texts[place]] for place in places]
            for concept, first, last in _named(spoken):
                found[Hit(concept, places[first], places[last])] = None
        return list(found)


def _named(sentence: list[_Heard]) -> Iterator[tuple[str, int, int]]:
    """The patterns in one sentence of words that are not small: concept, first, last."""
    names = [word.names for word in sentence]
    following = [*names[1:], ()]
    for first, word in enumerate(sentence):
        for node in word.nodes:
            for concept in node.alone:
                yield concept, first, first
            for name in following[first]:
                if name in node.followed:
                    yield from _completed(node.followed[name], names, first, first + 1)
            if node.gapped:
                for name in chain.from_iterable(following[first : first + _FAR + 1]):
                    if name in node.gapped:
                        yield from _completed(node.gapped[name], names, first, first)


def _completed(
    entries: list[_Rest], names: list[tuple[str, ...]], first: int, index: int
) -> Iterator[tuple[str, int, int]]:
    """Those of ``entries`` that go on behind the word at ``index``."""
    for concept, rest in entries:
        last = _end(rest, names, index)
        if last >= 0:
            yield concept, first, last


def _end(parts: tuple[Part, ...], names: list[tuple[str, ...]], index: int) -> int:
    """Index of the last word when ``parts`` follow the word at ``index``, or -1."""
    for part in parts:
        gap = part.gap
        index += 1
        while True:
            if index >= len(names):
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
    for token in line.split():
        choices = [_as_read(choice) for choice in token.split("|")]
        one = "|".join(choice for choice in choices if " " not in choice)
        several = [choice for choice in choices if " " in choice]
        if several or one != token:  # "a|b-c d" is "a d" and "b c d"
            for variant in (*several, one):
                if variant:
                    yield from _compiled(line.replace(token, variant, 1), words)
            return
    tokens = [token for token in line.split() if token not in SMALL_WORDS]
    optional = [(token[:-1], None) if token.endswith("?") else (token,) for token in tokens]
    for chosen in product(*optional):
        parts: list[Part] = []
        gap, commas = 0, False
        for part in chosen:
            if part in ("..", "..."):
                gap, commas = (_NEAR, False) if part == ".." else (_FAR, True)
            elif part is not None and part not in SMALL_WORDS:
                parts.append(_part(part, words, gap, commas))
                gap, commas = 0, False
        if parts:
            yield tuple(parts)


def _as_read(choice: str) -> str:
    """A word of a pattern as texts are read: "3rd" is "3 rd", "half-face" "half face"."""
    stem = choice.rstrip("*?")
    if not any(map(str.isalnum, stem)) or stem.startswith("@"):
        return choice
    return " ".join(word for word in split(stem).texts if word != "-") + choice[len(stem) :]


def _part(token: str, words: Mapping[str, str], gap: int, commas: bool) -> Part:
    names: set[str] = set()
    for choice in token.split("|"):
        names.update(words[choice[1:]].split() if choice.startswith("@") else (choice,))
    if any(name.endswith("*") and len(name) <= _PREFIX_KEY for name in names):
        raise ValueError(f"a prefix is too short: {token}")
    if any("?" in name and name != "?" for name in names):
        raise ValueError(f"only the whole part may be missing: {token}")
    return Part(frozenset(names), gap, commas)
