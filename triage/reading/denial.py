"""How far a denial reaches along a list: "No fever, chills, cough." denies all three.

Written without an "or", such a list looks like "No injury, severe headache.", which denies
one and states the other.  A list is taken for one denial only where it opens a sentence of
its own, behind the complaint, and where every item is a bare name of a finding: no number,
no verb, no adjective of state, side or degree.
"""

from __future__ import annotations

from triage.reading.verbs import tells
from triage.reading.words import Words

_LEADING = "pt patient he she they has had have with there is are also"
_TELLING = (
    "is are was were has have had be can cannot will would does did says states reports "
    "complains c/o presents since after before when while until because from then this which "
    "that who he she they pt patient started began got went came took fell feels felt looks "
    "appears seems still only very severe severely worse worst worsening sudden suddenly "
    "constant constantly active actively positive left right bilateral new newly acute acutely "
    "wants want thinks plans hears sees needs keeps gets goes comes takes vomits walks talks lies "
    "refuses asks denies tells hurts aches bleeds tried trying herself himself them "
    "extreme large heavy profuse increasing continuous short and but with x times more less "
    'now no not noted visible + = / : % " ( ) last all one two three four five ten twice both'
)
_STATE = (
    "pale ashen gray grey blue cyanotic dusky mottled cold cool clammy sweaty diaphoretic "
    "confused disoriented lethargic drowsy sleepy unresponsive unconscious limp floppy flaccid "
    "awake alert oriented calm tearful anxious agitated combative febrile tachycardic "
    "bradycardic hypotensive hypoxic tachypneic swollen tender red hot warm dry pink weak dizzy "
    "tired septic toxic intoxicated dead apneic pulseless seizing crying screaming moaning "
    "gasping irritable inconsolable agonal thready faint stiff numb yellow black bloody well "
    "fine stable intact normal clear"
)
_CONDITION = "suicidal homicidal psychotic manic violent pregnant short blue blocked broken"
# "No allergies, chest pain", "no urine, vomiting": what comes next is of another kind.
_OF_ANOTHER_KIND = (
    "allergies allergy meds medications medicines medical history pmh pmhx hx surgeries surgery "
    "insurance pcp doctor interpreter family ride complaints change changes urine appetite pulse "
    "pulses movement sensation strength sleep stool food water home response improvement relief"
)
_BACKGROUND = frozenset(_OF_ANOTHER_KIND.split())
_OF_URINE = frozenset(["burning", "bloody", "dark", "cloudy", "painful", "frequent", "blood"])
# "No injury, knee pain" says how the complaint did not come about.
_CAUSES = frozenset(["injury", "injuries", "trauma", "fall", "falls", "accident", "exertion"])
_BEFORE = frozenset(["after", "following"])
_CONTRASTS = frozenset(["but", "c/o", "just"])
_JOINING = frozenset(["and", "with"])
_NONE = frozenset(["no", "without"])
_DENYING = frozenset(["denies", "denied", "denying", "deny"])
_BACKGROUND_REACH = 6
# "No medical history and crushing chest pain", "no known allergies with hives".
_BACKGROUND_ENDS = frozenset(
    ["allergies", "allergy", "history", "hx", "pmh", "pmhx", "meds", "medications", "medicines",
     "surgeries", "problems", "conditions", "insurance", "interpreter", "complaints"]
)  # fmt: skip
# "Swallowing has stopped" is no complaint that is over.
FUNCTIONS = frozenset(
    ["breathing", "swallowing", "feeding", "nursing", "drinking", "eating", "urinating", "peeing",
     "urine", "talking", "speaking", "speech", "moving", "movements", "movement", "kicking",
     "kicks", "walking", "heart", "pulse"]
)  # fmt: skip
_LEAD = frozenset(_LEADING.split())
_TELLS = frozenset(_TELLING.split())
_STATES = frozenset(_STATE.split())
_CONDITIONS = _STATES | frozenset(_CONDITION.split())  # where an item ends with it
# These end like a verb and name a finding all the same.
_NAMES = frozenset(["blurred", "slurred", "tinged", "need", "speed", "colored"])
_TIMES = frozenset(["now", "today", "tonight", "currently", "here"])
_SENTENCE_ENDS = frozenset(".!?;:")
_STOPS = frozenset(".!?;")
_BEGINNINGS = frozenset((*".!?;:,/&", "and", "or"))
# A state that is the first word of a finding's name, listed like any other.
_NAMED_WITH_STATE = frozenset([("stiff", "neck"), ("swollen", "glands"), ("dry", "cough")])
# "Fever negative today"; any other word behind it is what was negative.
_BEHIND_NEGATIVE = frozenset(
    ["and", "or", "but", "today", "now", "on", "at", "in", "per", "by", "so", "as", "x", "this",
     "yesterday", "tonight", "here", "throughout"]
)  # fmt: skip
_NO = frozenset(["no", "none", "nope", "denies", "denied", "negative"])
_ANOTHER = frozenset(["new", "worse", "different", "never", "more"])  # "as ever? no, new"
# "Chest pain better? No": it goes on.
_OVER = frozenset(
    ["better", "improved", "improving", "stopped", "controlled", "resolved", "gone", "relieved",
     "over", "ended", "easing", "responsive", "less"]
)  # fmt: skip
_MOST_WORDS = 6  # in an item
_MOST_ITEMS = 24
_FEW = 3


def enumerated(words: Words, cue: int, start: int) -> int:
    """Where the list of a denial stops: at the end of its sentence, or at ``start``.

    ``cue`` is the place of the denying word, ``start`` that of the first item.
    """
    texts = words.texts
    first = cue
    while first and texts[first - 1] in _LEAD:
        first -= 1
    if not first or texts[first - 1] not in _SENTENCE_ENDS:
        return start
    items = 0
    described = False
    index = start
    while items < _MOST_ITEMS:
        opening = index
        while index < len(texts) and texts[index] != "," and texts[index] not in _STOPS:
            index += 1
            if index - opening > _MOST_WORDS:
                return start
        items += 1
        if items == 1:  # which is denied in any case
            item = texts[opening:index]
            if _OF_URINE.isdisjoint(item[:1]) and not _BACKGROUND.isdisjoint(item):
                return start
            described = not _CAUSES.isdisjoint(texts[opening:index])
        else:
            item = _named(texts[opening:index], items)
            if not item or item[-1] in _CONDITIONS or any(map(tells_of_itself, item)):
                return start
            described = described or (item[0] in _STATES and tuple(item) not in _NAMED_WITH_STATE)
        if index == len(texts) or texts[index] != ",":
            # "No injury, cold foot." states the cold foot.
            return start if described and items < _FEW else index
        index += 1
    return start


def _named(item: list[str], number: int) -> list[str]:
    """``item`` without the words that join it to the list or place it in time."""
    if item and (item[0] in ("or", "nor") or (item[0] == "and" and number >= _FEW)):
        item = item[1:]
    while item and item[-1] in _TIMES:
        item = item[:-1]
    return item


def tells_of_itself(word: str) -> bool:
    """Whether a bare name cannot hold ``word``."""
    return (
        word in _TELLS
        or word[0].isdigit()
        or (word.endswith("ed") and len(word) > 3 and word not in _NAMES)
    )


def describes(word: str) -> bool:
    """Whether ``word`` says how somebody is, so that it is not the bare name of a finding."""
    return word in _STATES or tells_of_itself(word)


def tells_anew(words: Words, place: int, word: str) -> bool:
    """Whether something is told that a denial before it does not reach.

    "No pulse after the crash", "has not pooped and vomits", "no medical history and chest pain".
    """
    if word not in _JOINING:
        return word in _BEFORE
    if word == "and" and tells(words.texts[place + 1 : place + 3]):
        return True
    told = words.texts[max(0, place - _BACKGROUND_REACH) : place]
    return (
        not _BACKGROUND_ENDS.isdisjoint(told[-1:])
        and not _NONE.isdisjoint(told)
        and _DENYING.isdisjoint(told)
    )


def goes_on(words: Words, place: int) -> bool:
    """Whether the statement goes on behind a word of time: "no pain now or yesterday"."""
    texts = words.texts
    if texts[place] not in _TIMES or place + 1 >= len(texts):
        return False
    if texts[place + 1] == ",":
        return place + 2 < len(texts) and not resumes(words, place + 1)
    return texts[place + 1] in ("or", "nor")


def resumes(words: Words, comma: int) -> bool:
    """Whether a statement of its own begins behind a comma: "denies fever, has a cough"."""
    following = words.texts[comma + 1 : comma + 3]
    return tells(following) or not _CONTRASTS.isdisjoint(following[:1])


def begins(words: Words, place: int) -> bool:
    """Whether an item of a list or a sentence begins at ``place``."""
    return not place or words.texts[place - 1] in _BEGINNINGS


def of_a_test(words: Words, first: int, last: int) -> bool:
    """Whether "negative" belongs to what comes next: "pelvic pain and a negative swab"."""
    behind = words.texts[last + 1 : last + 2]
    if first != last or not behind:
        return False
    return behind[0].isalpha() and behind[0] not in _BEHIND_NEGATIVE


def answered_no(words: Words) -> list[int]:
    """The question marks that a bare "no" answers: "Stiff neck? No, supple."."""
    texts = words.texts
    return [
        place
        for place, word in enumerate(texts[:-1])
        if word == "?"
        and texts[place + 1] in _NO
        and (place + 2 == len(texts) or not texts[place + 2][0].isalnum())
        and _ANOTHER.isdisjoint(texts[place + 3 : place + 4])
        and _OVER.isdisjoint(texts[max(0, place - 1) : place])
    ]
