"""How a mention is meant: present, negated, historical, of the family, or only feared.

Cues are found by the same pass as the findings.  Each covers a stretch of words;
a mention inside the stretch takes its status, unless the cue is part of the mention
itself (``not breathing`` is a finding, not a denial).  A mention that lies within a
phrase where its words mean something else (``Glasgow coma score``) is none at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from triage.reading.denial import FUNCTIONS, answered_no, begins, enumerated, of_a_test
from triage.reading.facts import Mention, Status
from triage.reading.fields import (
    answers_itself,
    is_denied,
    listed,
    nil_reach,
    of_a_named_test,
    unticked,
)
from triage.reading.kin import brought_by, of_another, speaks, told_by_kin, whose
from triage.reading.pattern import SMALL_WORDS, Hit
from triage.reading.stretch import Stretch, backward
from triage.reading.words import Words

_MOST_MENTIONS = 24  # of one concept with one status; evidence, not statistics
_REACH_SHORT = 7
_REACH_LIST = 40
_GIVEN = frozenset(
    ["given", "gave", "administered", "received", "pushed", "injected", "used", "ems", "medic",
     "medics", "paramedic", "paramedics", "crew", "prehospital", "took", "overdose", "overdosed"]
)  # fmt: skip
# "More than her usual weakness" is a new one.
_BEYOND = frozenset(
    ["than", "beyond", "not", "unlike", "from", "over", "now", "again", "today",
     "year", "years", "yr", "yo"]
)  # fmt: skip
# "The usual weakness, but worse" is a new one too.
_ON_TOP = frozenset(["but", "worse", "worsened", "worsening", "more", "until"])
_ON_TOP_REACH = 4
# "The foot has gone cold" is how it became so.
_BECOMES = frozenset(
    ["numb", "cold", "cool", "white", "pale", "blue", "gray", "grey", "black", "purple", "dark",
     "blind", "deaf", "limp", "dead", "weak", "stiff", "hard", "quiet", "silent", "floppy", "mute",
     "into", "inward", "inwards", "through", "wrong", "bad", "in behind", "in under"]
)  # fmt: skip
# What a relative or an allergy did is of today after all.
_OF_TODAY = frozenset(
    ["now", "today", "tonight", "ago", "here", "since", "after", "stung", "ate", "eating", "cc",
     "presents", "ems", "rosc", "brought", "minutes", "min", "mins", "minute", "seconds", "hour",
     "hours", "still"]
)  # fmt: skip
_NEGATIVE = frozenset(["neg", "negative"])  # may belong to a test before it
_REACH_REACTION = 8
_REACH_KIN = 5
_NO_YEAR = frozenset(["block", "honda", "ford", "toyota", "chevy", "dodge", "feet", "ml", "steps"])
_OF_A_YEAR = 2  # words: "ectopic pregnancy in 2015"
_OF_BLEEDING = 3  # "the bleeding has now stopped"
_OTHER_SENSE = "not:"  # and the concept that is not meant


class Kinds(NamedTuple):
    """Concepts that may be named without their being so today.

    A diagnosis by a history or a fear, a drug by a list of medicines or allergies, an event
    by a field such as "PMH:", a reaction by the field of allergies.  A diagnosis or an event is
    none of today's either where a relative had it or a year stands behind it.
    """

    diagnoses: frozenset[str]
    drugs: frozenset[str]
    events: frozenset[str]
    reactions: frozenset[str]


class _Cover:
    """For every word, by which kinds of cue it is covered."""

    __slots__ = (
        "absent", "dated", "family", "feared", "history", "history_list", "kin", "listed",
        "negated", "past_field", "reaction", "supposed",
    )  # fmt: skip

    def __init__(self, size: int) -> None:
        self.negated = bytearray(size)
        self.absent = bytearray(size)
        self.family = bytearray(size)
        self.kin = bytearray(size)
        self.dated = bytearray(size)
        self.history = bytearray(size)
        self.history_list = bytearray(size)
        self.listed = bytearray(size)
        self.past_field = bytearray(size)
        self.reaction = bytearray(size)
        self.supposed = bytearray(size)
        self.feared = bytearray(size)

    def status(self, first: int, last: int, concept: str, kinds: Kinds) -> Status:
        """How a mention from the word at ``first`` to that at ``last`` is meant.

        Only a diagnosis or past event is turned into "not now" by the list of a history, by
        a fear or by a relative who had it; a symptom there ("worried that he is lethargic",
        "her mother has chest pain") stands.
        """
        if self.negated[first] or self.absent[last]:
            return Status.NEGATED
        if concept in kinds.drugs and self.listed[first]:
            return Status.HISTORICAL  # a medicine of every day, or one not tolerated
        if self.family[first] or self.family[last]:
            return Status.FAMILY
        if self.history[first] or self.history[last]:
            return Status.HISTORICAL
        event, diagnosis = concept in kinds.events, concept in kinds.diagnoses
        if (event or diagnosis) and (self.kin[first] or self.kin[last]):
            return Status.FAMILY
        if (event and self.past_field[first]) or ((event or diagnosis) and self.dated[last]):
            return Status.HISTORICAL
        if concept in kinds.reactions and self.reaction[first]:
            return Status.HISTORICAL
        if diagnosis and (self.history_list[first] or self.history_list[last]):
            return Status.HISTORICAL
        if self.supposed[first] or self.supposed[last]:
            return Status.HYPOTHETICAL
        if diagnosis and (self.feared[first] or self.feared[last]):
            return Status.HYPOTHETICAL
        return Status.PRESENT


def status_of(hits: Iterable[Hit], words: Words, kinds: Kinds) -> list[Mention]:
    """The mentions among ``hits``, each with its status, in reading order."""
    cues: list[Hit] = []
    findings: list[Hit] = []
    others: list[Hit] = []
    for hit in hits:
        if hit.concept.startswith("cue:"):
            cues.append(hit)
        elif hit.concept.startswith(_OTHER_SENSE):
            others.append(hit)
        else:
            findings.append(hit)
    if others:
        findings = _meant(findings, others)
    cover = _covered(cues, words)
    mentions: list[Mention] = []
    counted: dict[tuple[str, Status], int] = {}
    for concept, first, last in findings:
        status = cover.status(first, last, concept, kinds)
        key = (concept, status)
        count = counted[key] = counted.get(key, 0) + 1
        if count <= _MOST_MENTIONS:
            mentions.append(Mention(concept, status, words.span(first, last)))
    return mentions


def _meant(findings: list[Hit], others: list[Hit]) -> list[Hit]:
    """``findings`` without those whose words mean something else where they stand."""
    elsewhere: dict[str, set[int]] = {}
    for other in others:
        places = elsewhere.setdefault(other.concept.removeprefix(_OTHER_SENSE), set())
        places.update(range(other.first, other.last + 1))
    nowhere: set[int] = set()
    return [
        hit for hit in findings if not {hit.first, hit.last} <= elsewhere.get(hit.concept, nowhere)
    ]


def _what_is_over(words: Words, before: int) -> int:
    """Where the words begin of what a cue says is over: of a wound that bled, the bleeding."""
    start = backward(words, before)
    for index in range(before - 1, max(start, before - _OF_BLEEDING) - 1, -1):
        if words.texts[index] == "bleeding":
            return index
    return start


def _covered(cues: list[Hit], words: Words) -> _Cover:
    size = len(words.texts)
    cover = _Cover(size)
    stretch = Stretch(words)
    pseudo = {
        index
        for cue in cues
        if cue.concept == "cue:pseudo"
        for index in range(cue.first, cue.last + 1)
    }

    by_kin = told_by_kin(words)

    def mark(flags: bytearray, start: int, stop: int) -> None:
        if stop > start:
            flags[start:stop] = b"\x01" * (stop - start)

    for place in answered_no(words):
        mark(cover.absent, backward(words, place), place)
    for start, stop in unticked(words):
        mark(cover.negated, start, stop)
    for cue in cues:
        after = cue.last + 1
        if cue.concept == "cue:denies":
            mark(cover.negated, after, min(stretch.sentence(after), stretch.told_anew(after)))
        elif cue.concept == "cue:no" and cue.first not in pseudo:
            if words.texts[cue.first] == "nil":
                mark(cover.negated, after, nil_reach(words, after))
                continue
            if words.texts[cue.first] in _NEGATIVE and not begins(words, cue.first):
                continue  # "trop neg", "Rh (-)": of a test, and what comes next is told
            if words.texts[max(0, cue.first - 1) : after + 1] == ["?", "no", ","]:
                continue  # "controlled? no, spurting": the answer to what stands before
            stop = max(stretch.denied(after), enumerated(words, cue.first, after))
            mark(cover.negated, after, min(stop, stretch.told_anew(after + 1)))
        elif cue.concept == "cue:not_wished":
            mark(cover.negated, cue.first, after)
        elif cue.concept == "cue:listed":
            drugs = min(stretch.line(after), after + _REACH_LIST)
            # "EMS meds: naloxone", "allergic to nuts, epinephrine given": of today after all.
            told = words.texts[max(0, cue.first - 1) : drugs]
            if _GIVEN.isdisjoint(told):
                mark(cover.listed, after, drugs)
        elif cue.concept == "cue:allergy_field":
            field = min(stretch.field(after), after + _REACH_REACTION)
            if _OF_TODAY.isdisjoint(words.texts[after:field]):
                mark(cover.reaction, after, field)
        elif cue.concept == "cue:absent" and not of_a_test(words, cue.first, cue.last):
            if answers_itself(words, cue.first) or of_a_named_test(words, cue.first):
                continue
            mark(cover.absent, backward(words, cue.first), cue.first)
        elif cue.concept == "cue:resolved":
            if words.texts[cue.last] == "gone" and not _BECOMES.isdisjoint(
                (*words.texts[after : after + 1], " ".join(words.texts[after : after + 2]))
            ):
                continue
            if words.texts[cue.last] == "stopped" and not FUNCTIONS.isdisjoint(
                words.texts[max(0, cue.first - 2) : cue.first]
            ):
                continue
            mark(cover.history, _what_is_over(words, cue.first), cue.first)
            if words.texts[cue.first] == "briefly":
                mark(cover.history, after, min(size, after + 3))
        elif cue.concept == "cue:history":
            if is_denied(words, cue.first):
                continue  # "no medical history and chest pain": there is none
            mark(cover.history, after, stretch.past_clause(after))
            mark(cover.history_list, after, stretch.past_sentence(after))
        elif cue.concept == "cue:past_field":
            stop = listed(words, stretch.past_sentence(after))
            mark(cover.past_field, after, stop)
            mark(cover.history_list, after, stop)
        elif cue.concept == "cue:previous":
            mark(cover.history, after, min(stretch.past_clause(after), after + 4))
        elif cue.concept == "cue:dated":
            before = words.texts[max(0, cue.first - 2) : cue.first]
            behind = words.texts[after : after + _ON_TOP_REACH]
            if _BEYOND.isdisjoint(before) and _ON_TOP.isdisjoint(behind):
                mark(cover.history, cue.first, after)
        elif cue.concept == "cue:lasting":
            mark(cover.history, cue.first, cue.first + 1)
        elif cue.concept == "cue:ago":
            mark(cover.history, backward(words, cue.first), cue.first)
            mark(cover.history, after, stretch.past_clause(after))
        elif cue.concept == "cue:in_year":
            # Of a name, lest a danger of today be taken for what came before it.
            if not _NO_YEAR.isdisjoint(words.texts[after : after + 1]):
                continue
            ended = cue.first
            while ended and words.texts[ended - 1] in SMALL_WORDS:
                ended -= 1
            mark(cover.dated, max(0, ended - _OF_A_YEAR), ended)
        elif cue.concept in ("cue:kin", "cue:acquaintance"):
            told = words.texts[cue.first : stretch.line(after)]
            if (
                whose(words, cue.first)
                and _OF_TODAY.isdisjoint(told)
                and words.texts[after : after + 1] != ["to"]
                and not (by_kin and cue.concept == "cue:kin")
            ):
                mark(cover.kin, cue.first, min(stretch.of_kin(after), after + _REACH_KIN))
        elif cue.concept == "cue:family":
            mark(cover.family, after, stretch.of_kin(after))
        elif cue.concept == "cue:family_event":
            if not brought_by(words, cue.first) and not speaks(words, cue.first):
                mark(cover.family, cue.first, after)
        elif cue.concept == "cue:kin_state":
            if of_another(words, cue.first):
                mark(cover.family, cue.first, after)
        elif cue.concept == "cue:feared":
            mark(cover.feared, after, min(stretch.clause(after), after + _REACH_SHORT))
        elif cue.concept == "cue:if":
            mark(cover.supposed, after, min(stretch.clause(after), after + _REACH_SHORT))
    return cover
