"""Wounds of the hand told by what it no longer does, and a fingertip that lost its skin."""

from __future__ import annotations

_BEND = (
    "bend|bends|bending|flex|flexes|extend|extends|straighten|straightens|curl|curls|lift|lifts|"
    "raise|raises"
)
_BIT = "slice|piece|bit|chunk|sliver|flap|strip|coin|skin|pad"
_DIGIT = "finger|fingers|thumb|thumbs|pinky|pinkie"
_HAND = f"{_DIGIT}|fingertip|knuckle|knuckles|palm|hand|wrist"
_KITCHEN = (
    "mandoline|mandolin|slicer|peeler|grater|knife|scissors|shears|razor|blade|cutter|cleaver|"
    "can|lid|glass|shaver"
)
_TIP = f"fingertip|fingertips|tip|pad|knuckle|knuckles|{_DIGIT}"
_TOOK = "sliced|slices|shaved|shaves|peeled|grated|took|taken|cut|lost|skinned|clipped"

CONCEPTS: dict[str, str] = {
    # A tool that cuts, and the hand that it went into.
    "hand_cut": f"""
        {_KITCHEN}|chisel|saw|tin|screwdriver .. in|into|across|through|over|at|on .. {_HAND}
        {_HAND} .. on|with|by|from {_KITCHEN}|chisel|saw|tin|can|metal|tile
        cut|slashed|sliced|gashed|slit|stabbed .. {_HAND}
    """,
    "hand_not_obeying": f"""
        cannot|not|unable|never {_BEND} .. tip|end|joint|knuckle|it|{_DIGIT}
        no longer {_BEND} .. tip|end|joint|knuckle|it|{_DIGIT}
        tip|end|joint|one|{_DIGIT} .. cannot|not|never {_BEND}
        tip|end|joint|one|{_DIGIT} no longer {_BEND}|moves
        tip|end|joint|{_DIGIT} .. cannot|not be? bent|straightened|lifted|flexed|extended
        cannot|not|never make|makes|form|forms|close|closes .. fist
        tip|fingertip|{_DIGIT} hangs|droops|dangles|drooping
        tip|fingertip|{_DIGIT} .. hangs|stays|lies|sits down|straight|bent|limp
    """,
    # Half a finger without feeling, below a cut: its nerve.
    "finger_numb": f"""
        side|half|edge|tip|rest|pulp of? .. {_DIGIT} .. numb|dead|insensate|feeling|sensation
        numb|dead|feeling|sensation .. side|half|edge|tip|rest|pulp of? .. {_DIGIT}
        {_DIGIT} .. numb since|after|from|beyond|past|below
    """,
    # Skin only, and by a tool of the kitchen.
    "tip_sliced": f"""
        {_TOOK} .. {_BIT} .. {_TIP}
        {_TOOK} .. {_TIP} .. off|away with|on|in .. {_KITCHEN}
        {_TIP} .. {_BIT} .. gone|missing|off|away|lost
        grated|skinned|shaved|peeled .. {_TIP}
        skin|pad .. missing|gone .. {_TIP}
    """,
}
