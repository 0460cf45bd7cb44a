"""Words that open a statement of their own behind a denial: "denies fever and took pills"."""

from __future__ import annotations

from collections.abc import Sequence

# As they tell of a patient; "sweats", which names a finding too, and regular pasts are left out.
_VERBS = (
    "is are was were has had have does did can cannot could will would won't keeps kept became "
    "becomes got gets gave went goes came comes ran runs fell falls took takes threw throws "
    "drank drinks ate eats cut cuts shot hit hits struck bled bleeds broke breaks tore lost "
    "loses woke wakes felt found finds held holds heard hears saw sees thought thinks thinking "
    "said says told tells knew knows hung jumps tries wants plans wishes threatens talks talking "
    "speaks spoke writes wrote believes describes endorses reports admits complains states rates "
    "points clutches sits sat lies lay stands stood walks limps looks appears seems answers "
    "responds opens sleeps shakes shook jerks drools gasps gurgles moans groans grunts mumbles "
    "stares screams cries vomits passes coughs spat spits collapses faints seizes chokes slurs "
    "leans starts began begins develops notices needs asks brings brought calls refuses turns "
    "stops burnt bit stung arrives presents withdraws snores wheezes requests feels now still "
    "only not"
)
_FINITE = frozenset(_VERBS.split())
_SUBJECTS = frozenset(
    ["he", "she", "they", "it", "i", "there", "his", "her", "their", "my", "pt", "patient", "who",
     "which", "wife", "husband", "mother", "father", "mom", "dad", "family", "parents", "ems",
     "today", "tonight", "then", "also", "suddenly", "actively", "currently", "instead"]
)  # fmt: skip
# Of a finding though they end like the past of a verb.
_OF_FINDINGS = (
    "altered associated blurred colored confused crossed decreased dehydrated depressed dilated "
    "disordered displaced distended elevated generalized hundred impaired increased indeed "
    "infected labored limited loaded localized pressured prolonged raised recurred reduced "
    "related repeated retained slurred speed tinged unexplained unprotected unrelated"
)
_PARTICIPLES = frozenset(_OF_FINDINGS.split())
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
        word in _FINITE
        or word in _SUBJECTS
        or (len(word) >= _LEAST_LETTERS and word.endswith("ed") and word not in _PARTICIPLES)
    )
