"""How a mention is meant: present, negated, historical, of the family, or only feared.

Cues are found by the same pass as the findings.  Each covers a stretch of words;
a mention inside the stretch takes its status, unless the cue is part of the mention
itself (``not breathing`` is a finding, not a denial).
"""

from __future__ import annotations

from collections.abc import Iterable

from triage.reading.facts import Mention, Span, Status
from triage.reading.pattern import Hit
from triage.reading.words import Words

CUES = {
    # The whole rest of the sentence: "denies fever, chills or cough".
    "cue:denies": """
        denies|denied|deny|denying
        negative for
        no complaint|complaints
        no evidence|sign|signs|report|reports|indication|symptoms|suggestion
        absence|free of
        rules|ruled out
        never had
    """,
    # Up to the next comma: "no fever, BP 80/40".
    "cue:no": """
        no|not|without|nor|neither|never|non
        no longer
        no more
    """,
    # Looks like a denial and is none.
    "cue:pseudo": """
        no relief|improvement|change|better|response
        no known
        not only|sure|certain
        no doubt|matter|idea
        not been feeling|acting
        not feeling|acting|looking|improving|improved|better|relieved|help|helped|helping|working
        not usual|typical|normal
        not stop|stopping|stopped|resolve|resolved|resolving|go|going|gone
        not have doctor|pcp|insurance|physician
        without relief|improvement|difficulty|success
        not see|get|take|taking|taken|want|know|remember|recall
    """,
    # Backwards: "chest pain is denied", "Injury: no".
    "cue:absent": """
        is|was|are|were negative|absent|denied
        negative
        ruled out
        : no
        : none
        : denies|denied
        : negative
    """,
    "cue:resolved": """
        resolved
        has|have|had|now subsided|stopped|resolved|gone
        stopped|ended|improved|gone|better .. days|day|hours|yesterday|ago
        went away
        is|are|now gone
        since resolved
        last|lasted .. seconds
        came|come to|around
        regained consciousness
        briefly
    """,
    "cue:history": """
        history of?
        history|pmh|pmhx|phx|hx|pmhx of?
        h/o
        past medical|surgical|psychiatric history
        medical history
        s/p
        status post
        known
        diagnosed with
    """,
    "cue:previous": """
        previous|previously|prior|past|remote|former
    """,
    "cue:ago": """
        #|a|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple|many|
            some of? months|month|years|year|yrs|yr|decades ago
        last year
        as child
        in past
        in childhood
        years before
    """,
    "cue:family": """
        family history
        fhx|fmh
        runs in family
        his|her|hers|patient's|patient|my|whose mother|father|brother|sister|dad|mom|uncle|aunt|
            grandfather|grandmother|cousin|parents|sibling|siblings|brothers|sisters had|died|
            suffered
        mother|father|brother|sister|uncle|aunt|grandfather|grandmother died|diagnosed
        mother|father|brother|sister|uncle|aunt|grandfather|grandmother with|had|has history
    """,
    "cue:feared": """
        r/o
        rule|rules out
        worried|worry|worries|concerned|concern|concerns|afraid|scared|fear|fears|fearful|nervous|
            anxious about|that|of|for|he|she|it|i
        risk|risks of|for
        possible|possibly|potential|potentially|suspect|suspects|suspected|suspicion|question|
            questionable|probable
        might|may|could
        think|thinks|thought|believes|wonders|wondering|wonder
        exposed|exposure|contact to?|with?
        rather|instead than|of
        tested|test|screen|screened|checked|check|evaluated|evaluate|evaluation|testing|
            screening for
    """,
    "cue:if": """
        if
        unless
        in case
        return for
    """,
}

_ENDS = frozenset(
    [
        "but",
        "however",
        "although",
        "though",
        "except",
        "yet",
        "presents",
        "presented",
        "presenting",
        "complaining",
        "complains",
        "complained",
        "c/o",
        "reports",
        "reporting",
        "states",
        "stating",
        "says",
        "here",
        "now",
        "today",
        "tonight",
        "arrives",
        "arrived",
        "comes",
        "came",
        "currently",
        "because",
        "tells",
        "denies",
        "who",
    ]
)
_HISTORY_ENDS = _ENDS | frozenset(
    [
        "brought",
        "has",
        "began",
        "developed",
        "developing",
        "started",
        "noticed",
        "awoke",
        "woke",
        "feels",
        "since",
        "is",
        "was",
        "which",
        "found",
        "fell",
    ]
)
_LIST_WORDS = frozenset(("or", "nor"))
_FULL = frozenset((".", "!", "?", ";"))
_REACH_BACK = 8
_REACH_SHORT = 7

# What a history or a fear may turn into "not now": diagnoses and past events.
# A symptom in the same stretch ("worried that he is lethargic") stands.
_Covered = dict[str, bytearray]


def status_of(hits: Iterable[Hit], words: Words, diagnoses: frozenset[str]) -> list[Mention]:
    """The mentions among ``hits``, each with its status, in reading order."""
    hits = list(hits)
    cues = [hit for hit in hits if hit.concept.startswith("cue:")]
    covered = _covered(cues, words)
    mentions: list[Mention] = []
    for hit in hits:
        if hit.concept.startswith("cue:"):
            continue
        mentions.append(
            Mention(
                concept=hit.concept,
                status=_status(hit, covered, hit.concept in diagnoses),
                span=Span(start=words.starts[hit.first], end=words.ends[hit.last]),
            )
        )
    return mentions


def _status(hit: Hit, covered: _Covered, diagnosis: bool) -> Status:
    def inside(kind: str) -> bool:
        flags = covered.get(kind)
        return flags is not None and bool(flags[hit.first] or flags[hit.last])

    def first_inside(kind: str) -> bool:
        flags = covered.get(kind)
        return flags is not None and bool(flags[hit.first])

    if first_inside("negated") or (inside("negated") and inside("absent")):
        return Status.NEGATED
    if inside("absent"):
        return Status.NEGATED
    if inside("family"):
        return Status.FAMILY
    if inside("history") or (diagnosis and inside("history_list")):
        return Status.HISTORICAL
    if inside("if") or (diagnosis and inside("feared")):
        return Status.HYPOTHETICAL
    return Status.PRESENT


def _covered(cues: list[Hit], words: Words) -> _Covered:
    size = len(words.texts)
    covered: _Covered = {}
    pseudo = {
        index
        for cue in cues
        if cue.concept == "cue:pseudo"
        for index in range(cue.first, cue.last + 1)
    }

    def mark(kind: str, start: int, stop: int) -> None:
        if stop > start:
            flags = covered.setdefault(kind, bytearray(size))
            flags[start:stop] = b"\x01" * (stop - start)

    for cue in cues:
        after = cue.last + 1
        if cue.concept == "cue:denies":
            mark("negated", after, _forward(words, after, _ENDS, commas=True))
        elif cue.concept == "cue:no" and cue.first not in pseudo:
            stop = _forward(words, after, _ENDS, commas=False)
            listed = _forward(words, after, _ENDS, commas=True)
            # "no fever, chills or cough" denies all three.
            if listed > stop and not _LIST_WORDS.isdisjoint(words.texts[stop:listed]):
                last = max(i for i in range(stop, listed) if words.texts[i] in _LIST_WORDS)
                stop = min(listed, last + 4)
            mark("negated", after, stop)
        elif cue.concept == "cue:absent":
            mark("absent", _backward(words, cue.first), cue.first)
        elif cue.concept == "cue:resolved":
            mark("history", _backward(words, cue.first), cue.first)
            if words.texts[cue.first] == "briefly":
                mark("history", after, min(size, after + 3))
        elif cue.concept == "cue:history":
            mark("history", after, _forward(words, after, _HISTORY_ENDS, commas=False))
            mark("history_list", after, _forward(words, after, _HISTORY_ENDS, commas=True))
        elif cue.concept == "cue:previous":
            stop = _forward(words, after, _HISTORY_ENDS, commas=False)
            mark("history", after, min(stop, after + 4))
        elif cue.concept == "cue:ago":
            mark("history", _backward(words, cue.first), cue.first)
            mark("history", after, _forward(words, after, _HISTORY_ENDS, commas=False))
        elif cue.concept == "cue:family":
            mark("family", after, _forward(words, after, _ENDS, commas=True))
        elif cue.concept == "cue:feared":
            stop = _forward(words, after, _ENDS, commas=False)
            mark("feared", after, min(stop, after + _REACH_SHORT))
        elif cue.concept == "cue:if":
            stop = _forward(words, after, _ENDS, commas=False)
            mark("if", after, min(stop, after + _REACH_SHORT))
    return covered


def _forward(words: Words, start: int, ends: frozenset[str], *, commas: bool) -> int:
    """Where a stretch that begins at ``start`` stops."""
    texts, sentences = words.texts, words.sentences
    index = start
    if start == 0 or start >= len(texts):
        return start
    sentence = sentences[start - 1]
    while index < len(texts) and sentences[index] == sentence:
        word = texts[index]
        if word in _FULL or word in ends or (word == "," and not commas):
            break
        index += 1
    return index


def _backward(words: Words, before: int) -> int:
    """Where the clause that ends before ``before`` begins."""
    texts, sentences = words.texts, words.sentences
    index = before
    while index > 0 and before - index < _REACH_BACK:
        word = texts[index - 1]
        if sentences[index - 1] != sentences[before] or word == "," or word in _ENDS:
            break
        index -= 1
    return index
