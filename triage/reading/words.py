"""The narrative as words: one pass, every word with its place in the text.

Characters are folded one for one (quotes, dashes, degree signs, letter case), so
that an offset into the folded text is an offset into what the nurse wrote.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_FOLDED = {
    **dict.fromkeys(map(ord, "’‘ʼ`´′"), "'"),
    **dict.fromkeys(map(ord, "“”„″«»"), '"'),
    **dict.fromkeys(map(ord, "–—‑−‐"), "-"),
    **dict.fromkeys(map(ord, "˚º∘"), "°"),
    **dict.fromkeys(map(ord, "\u00a0\u2009\u202f\t\r\n\f\v"), " "),
    ord("℉"): "f",
    ord("℃"): "c",
    ord("₂"): "2",
    ord("²"): "2",
}

# Abbreviations with a slash are one word; other slashes separate words.
_WORD = re.compile(
    r"(?=[a-z]/)(?:n/v/d|n/v|v/d|h/o|c/o|s/p|r/o|w/o|y/o|b/p|a/o|d/c|f/c|s/s|w/)(?![a-z])"
    r"|can\s+not\b|[a-z]+(?:'[a-z]+)*|\d+(?:\.\d+)?|[^\s\w]|\w"
)

# A full stop after one of these does not end the sentence.
_ABBREVIATIONS = (
    "dr mr mrs ms st hx pt vs approx temp hr rr bp yo wt lb lbs min mins hrs sec ft in no resp "
    "o a b c d e f g h i j k l m n p q r s t u v w x y z"
)
_ABBREVIATED = frozenset(_ABBREVIATIONS.split())
_FULL_STOPS = frozenset(".!?;")
_CANNOT = "can't cant couldn't couldnt unable inability"
_NOT = (
    "isn't doesn't don't didn't hasn't haven't hadn't wasn't aren't weren't won't wouldn't "
    "isnt doesnt dont didnt hasnt havent wasnt arent wont"
)
_CANONICAL = {
    **dict.fromkeys(_CANNOT.split(), "cannot"),
    **dict.fromkeys(_NOT.split(), "not"),
    "w/o": "without",
    "w/": "with",
}


def fold(text: str) -> str:
    """``text`` in one case and one kind of quote, dash, degree sign and space."""
    folded = text.translate(_FOLDED)
    lowered = folded.lower()
    if len(lowered) == len(folded):
        return lowered
    # A few letters grow when lowered; they keep their place instead.
    return "".join(low if len(low := char.lower()) == 1 else char for char in folded)


class Words(NamedTuple):
    """Parallel lists: the word, where it starts and ends, and its sentence."""

    folded: str
    texts: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[int]


def squeeze(folded: str) -> tuple[str, list[int]]:
    """``folded`` with single spaces, and where each of its characters came from."""
    places = [
        index
        for index, char in enumerate(folded)
        if char != " " or index == 0 or folded[index - 1] != " "
    ]
    return "".join([folded[place] for place in places]), places


def split(folded: str) -> Words:
    """The words of an already folded text, in canonical spelling."""
    matches = list(_WORD.finditer(folded))
    texts = [match[0] for match in matches]
    sentences: list[int] = []
    sentence = 0
    previous = ""
    for index, word in enumerate(texts):
        sentences.append(sentence)
        if word in _FULL_STOPS:
            if word != "." or previous not in _ABBREVIATED:
                sentence += 1
        elif "'" in word or "/" in word or " " in word or word in _CANONICAL:
            texts[index] = _canonical(word)
        elif "ae" in word or "oe" in word or "our" in word:
            texts[index] = _spelled(word)
        previous = word
    return Words(
        folded,
        texts,
        [match.start() for match in matches],
        [match.end() for match in matches],
        sentences,
    )


def _canonical(word: str) -> str:
    known = _CANONICAL.get(word)
    if known:
        return known
    return "cannot" if " " in word else word.removesuffix("'s")


def _spelled(word: str) -> str:
    """The American spelling, which the lexicon is written in."""
    word = word.replace("oea", "ea").replace("oede", "ede").replace("haem", "hem")
    word = word.replace("aemia", "emia").replace("paed", "ped").replace("anaes", "anes")
    if word.startswith(("labour", "tumour", "odour", "behaviour", "colour", "vapour")):
        word = word.replace("our", "or", 1)
    return word.replace("gynae", "gyne").replace("oeso", "eso")
