"""Words that open a statement of their own behind a denial: "denies fever and took pills"."""

from __future__ import annotations

from collections.abc import Sequence

_FINITE = (
    "is are was were has had have does did can cannot could will would won't keeps kept became "
    "becomes got gets gave went goes came comes ran runs fell falls took takes threw throws drank "
    "drinks ate eats cut cuts stabbed shot hit hits struck bled bleeds broke breaks tore lost "
    "loses woke wakes felt found finds held holds heard hears saw sees thought thinks thinking "
    "said says told tells knew knows swallowed ingested inhaled injected overdosed hanged "
    "hung jumped jumps tried tries wants wanted plans planned wishes threatens threatened talks "
    "talking speaks spoke writes wrote posted believes describes endorses endorsed reports "
    "reported admits admitted complains complained states stated rates points clutches sits sat "
    "lies lay stands stood walks limps looks looked appears appeared seems seemed answers responds "
    "opens sleeps shakes shook jerks drools gasps gurgles moans groans grunts mumbles stares "
    "screams screamed cries cried vomits vomited passed passes coughed coughs spat spits "
    "collapsed collapses fainted faints seized seizes choked chokes slurs leans "
    "started starts began begins developed develops noticed notices needs needed asks asked brings "
    "brought called calls refuses refused turned turns stopped stops crashed rolled slipped "
    "tripped landed burned burnt bit stung exposed arrived arrives presents presented "
    "withdraws snores wheezes requests feels now still only not"
)
FINITE = frozenset(_FINITE.split())
"""Verbs as they tell of a patient; those that name a finding too ("sweats") are left out."""

_SUBJECTS = frozenset(
    ["he", "she", "they", "it", "i", "there", "his", "her", "their", "my", "pt", "patient", "who",
     "which", "wife", "husband", "mother", "father", "mom", "dad", "family", "parents", "ems",
     "today", "tonight", "then", "also", "suddenly", "actively", "currently", "instead"]
)  # fmt: skip
# Of a finding though they end like a verb.
_PARTICIPLES = frozenset(
    ["blurred", "slurred", "tinged", "colored", "need", "speed", "red",
     "decreased", "increased", "reduced", "altered", "elevated", "impaired", "associated",
     "distended", "repeated", "limited",
     "prolonged", "unexplained", "related", "bed", "recurred", "raised", "crossed",
     "swollen", "unprotected", "loaded", "retained", "disordered", "pressured", "labored",
     "generalized", "localized", "depressed", "confused", "dehydrated", "displaced", "shed",
     "med", "weed", "seed", "feed", "indeed", "infected", "dilated", "unrelated", "hundred"]
)  # fmt: skip
_NAMED = frozenset([("collapsed", "lung"), ("passed", "stone"), ("still", "birth")])
# Of a list of what is denied: "SI, plans, intent", "being hit, stabbed or shot".
_ITEMS_TOO = frozenset(
    ["plans", "plan", "planned", "wishes", "cut", "cuts", "hit", "shot", "stabbed", "burned",
     "stops", "strangled", "choked", "kicked", "punched", "struck", "assaulted", "bitten",
     "threatened"]
)  # fmt: skip
_BEHIND_ITEMS = frozenset([",", "or", "to"])
_LEAST_LETTERS = 5


def tells(following: Sequence[str]) -> bool:
    """Whether the words behind an "and" or a comma begin a statement with its own verb.

    "Denies fever and vomited blood", "no fever, her left arm is weak"; "denies fever and chills"
    and "fever, blurred vision" go on with the list.
    """
    if not following:
        return False
    word = following[0]
    if tuple(following[:2]) in _NAMED:
        return False
    if word in _ITEMS_TOO and not _BEHIND_ITEMS.isdisjoint(following[1:2]):
        return False
    return (
        word in FINITE
        or word in _SUBJECTS
        or (len(word) >= _LEAST_LETTERS and word.endswith("ed") and word not in _PARTICIPLES)
    )
