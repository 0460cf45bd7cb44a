"""The narrative as words: one pass, every word with its place in the text.

Characters are folded one for one (quotes, dashes, degree signs, letter case), so
that an offset into the folded text is an offset into what the nurse wrote.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from triage.reading.answered import contrasted, functions_lost
from triage.reading.facts import Span
from triage.reading.misspelt import MISSPELT
from triage.reading.of_today import told_of_today

_FOLDED = {
    **dict.fromkeys(map(ord, "’‘ʼ`´′"), "'"),
    **dict.fromkeys(map(ord, "“”„″«»"), '"'),
    **dict.fromkeys(map(ord, "–—‑−‐"), "-"),
    **dict.fromkeys(map(ord, "˚º∘"), "°"),
    **dict.fromkeys(map(ord, "\u00a0\u2009\u202f\t\r\n\f\v_"), " "),
    ord("℉"): "f",
    ord("℃"): "c",
    ord("₂"): "2",
    ord("²"): "2",
}

# Abbreviations with a slash are one word; other slashes separate words.
_WORD = re.compile(
    r"\([-+]\)|(?=[a-z]/)(?:n/v/d|n/v|v/d|h/o|c/o|s/p|r/o|w/o|y/o|b/p|a/o|d/c|f/c|s/s|p/w|w/)"
    r"(?![a-z])|s\.o\.b\b|l\.o\.c\b|g\.s\.w\b"
    r"|can not\b|could not\b|[a-z]+(?:'[a-z]+)*|\d+(?:\.\d+)?|[^\s\w]|\w"
)

# A full stop after one of these does not end the sentence.
_ABBREVIATIONS = (
    "dr mr mrs ms st hx pt vs approx temp hr rr bp yo wt lb lbs min mins hrs sec ft in no resp "
    "o a b c d e f g h i j k l m n p q r s t u v w x y z"
)
_ABBREVIATED = frozenset(_ABBREVIATIONS.split())
_SIDES = {"l": "left", "r": "right"}
_BESIDE_A_SIDE = frozenset("-).")
_SIDED = frozenset(
    ["sided", "side", "arm", "leg", "hand", "foot", "face", "facial", "eye", "ear", "upper",
     "lower", "hemiparesis", "hemiplegia", "body", "weakness", "numbness", "droop", "chest",
     "flank", "hip", "knee", "ankle", "wrist", "elbow", "shoulder", "thumb", "finger", "toe",
     "calf", "thigh", "shin", "forearm", "groin", "testicle", "testicular", "breast", "temple",
     "orbit", "cheek", "jaw", "neck", "abdomen", "abd", "abdominal", "rib", "ribs", "heel",
     "extremity", "index", "middle", "ring", "great", "big", "little", "distal", "proximal",
     "lateral", "medial"]
)  # fmt: skip
# Shorthand of a mental state, where a sign glued before it says whether it is so: "-SI +HI".
_STATES = frozenset(["si", "hi", "avh", "ah", "vh", "ahvh", "cah"])
_SIGNS = {"-": "minus", "+": "endorses"}
_FULL_STOPS = frozenset(".!?;")
_CANNOT = ("can not", "could not", "can't", "cant", "couldn't", "couldnt", "unable", "inability")
_NOT = (
    "isn't doesn't don't didn't hasn't haven't hadn't wasn't aren't weren't won't wouldn't "
    "isnt doesnt dont didnt hasnt havent wasnt arent wont"
)
_CANONICAL = {
    **dict.fromkeys(_CANNOT, "cannot"),
    **dict.fromkeys(_NOT.split(), "not"),
    "w/o": "without",
    "w/": "with",
    "(-)": "neg",
    "(+)": "endorses",
    "p/w": "presents",
    "pw": "presents",
    **MISSPELT,
}
# "Gun shot wound", "over dose", "short of breathe", for which one word is usual.
_APART = {
    ("gun", "shot"): ("the", "gunshot"),
    ("over", "dose"): ("the", "overdose"),
    ("over", "dosed"): ("the", "overdosed"),
    ("of", "breathe"): ("of", "breath"),
}
_APART_LAST = frozenset(last for _, last in _APART)
_NO_WEAPON = frozenset(["nail", "bb", "pellet", "staple", "paint", "grease", "glue", "water"])


def fold(text: str) -> str:
    """``text`` in one case and one kind of quote, dash, degree sign and space."""
    folded = text.translate(_FOLDED)
    lowered = folded.lower()
    if len(lowered) == len(folded):
        return lowered
    # A few letters grow when lowered; they keep their place instead.
    return "".join(low if len(low := char.lower()) == 1 else char for char in folded)


class Words(NamedTuple):
    """The words in canonical spelling, where each stands, and the sentences they form."""

    folded: str
    texts: list[str]
    places: list[re.Match[str]]
    sentences: list[range]

    def span(self, first: int, last: int) -> Span:
        """The characters from the word at ``first`` to the one at ``last``."""
        return Span(self.places[first].start(), self.places[last].end())


def split(text: str) -> Words:
    """The words of ``text``, in canonical spelling."""
    folded = fold(text)
    places = list(_WORD.finditer(folded))
    texts = [place[0] for place in places]
    spelled = {
        word: _canonical(word)
        for word in set(texts)
        if word in _CANONICAL or "'" in word or "ae" in word or "oe" in word or "our" in word
    }
    if spelled:
        texts = [spelled.get(word, word) for word in texts]
    if not _APART_LAST.isdisjoint(texts):
        _joined(texts)
    present = set(texts)
    told_of_today(texts, present)
    functions_lost(texts, present)
    contrasted(texts, present, places, folded)
    sentences = _sentences(texts)
    _sided(texts)
    _signed(texts, folded, places)
    return Words(folded, texts, places, sentences)


def _joined(texts: list[str]) -> None:
    """What is one word was written as two: "gun shot"."""
    for place in range(1, len(texts)):
        pair = texts[place - 1], texts[place]
        if pair in _APART and texts[max(0, place - 2)] not in _NO_WEAPON:
            texts[place - 1 : place + 1] = _APART[pair]


def _sided(texts: list[str]) -> None:
    """``l`` and ``r`` before a part of the body become ``left`` and ``right``: "(L) arm"."""
    for place, word in enumerate(texts):
        if word not in _SIDES or (place and texts[place - 1][-1].isdigit()):
            continue
        behind = place + 1
        while behind < len(texts) and texts[behind] in _BESIDE_A_SIDE:
            behind += 1
        if behind < len(texts) and texts[behind] in _SIDED:
            texts[place] = _SIDES[word]


def _signed(texts: list[str], folded: str, places: list[re.Match[str]]) -> None:
    """``-`` and ``+`` glued before a shorthand of the mind become words: "-SI" and "+HI"."""
    for place, word in enumerate(texts[:-1]):
        if word not in _SIGNS or texts[place + 1] not in _STATES:
            continue
        start, end = places[place].span()
        if end == places[place + 1].start() and not (start and folded[start - 1].isalnum()):
            texts[place] = _SIGNS[word]


def _sentences(texts: list[str]) -> list[range]:
    sentences: list[range] = []
    start = 0
    for index, word in enumerate(texts):
        if word in _FULL_STOPS and not (word == "." and index and texts[index - 1] in _ABBREVIATED):
            sentences.append(range(start, index + 1))
            start = index + 1
    return [*sentences, range(start, len(texts))]


def _canonical(word: str) -> str:
    known = _CANONICAL.get(word)
    if known:
        return known
    return word.removesuffix("'s") if "'" in word else _spelled(word)


def _spelled(word: str) -> str:
    """The American spelling, which the lexicon is written in."""
    word = word.replace("oea", "ea").replace("haem", "hem")
    word = (
        word.replace("oede", "ede") if not word.startswith("angio") else word.replace("ooe", "oe")
    )
    word = word.replace("aemia", "emia").replace("paed", "ped").replace("anaes", "anes")
    if word.startswith(("labour", "tumour", "odour", "behaviour", "colour", "vapour")):
        word = word.replace("our", "or", 1)
    return word.replace("gynae", "gyne").replace("oeso", "eso")
