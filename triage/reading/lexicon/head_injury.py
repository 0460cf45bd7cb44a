"""Blows to the head and what follows them."""

from __future__ import annotations

from triage.reading.lexicon.shared import CUT

DIAGNOSES = frozenset({"concussion"})

_BOGGY = """boggy|squishy|mushy|spongy .. head|scalp|skull|temple
        head|scalp|skull|temple .. boggy|squishy|mushy|spongy"""
_MISSILE = "ball|baseball|softball|fastball|puck|brick|rock|stone|bottle|bat|club|pipe|hammer"
_HEAD = "head|temple|ear|forehead|skull|crown|brow"
_STRUCK = "clipped|caught|whacked|smacked|clobbered|cracked|slammed|beaned|bashed|thumped"
_HARD = (
    "wall|floor|ground|door|counter|table|curb|dashboard|windshield|step|tub|sink|pavement|"
    "concrete|drawer|shelf|corner|edge"
)
_SKULL = "temple|forehead|head|brow|skull"
_TOOLS = "hat|helmet|ball|bat|swing|racket|stick|club|stone|rock|branch|door|edge|corner|elbow"
_LUMP = "hematoma|hematomas|lump|bump|knot|bruise|bruises|bruised|bruising|contusion|ecchymosis|egg"
_SCALP = "forehead|scalp|brow|eyebrow|temple|skull|occiput|crown"

CONCEPTS: dict[str, str] = {
    # The head.
    # "Hit his hip on the floor and his head on the wall."
    "head_injury": f"""
        {_BOGGY}
        head injury|trauma|lac*|contusion|wound|bump|strike
        @hit .. head|forehead
        head|forehead .. @hit|trauma|injur*|lac*|cut|hematoma|bump|bruise
        injury|injuries|trauma|lac*|blow|wound to .. head|scalp|forehead|skull
        scalp|forehead .. lac*|hematoma|wound|contusion
        fell|fall .. head
        concuss*
        skull fracture
        facial trauma|injur*|fracture
        battle|battles sign
        raccoon eyes
        {CUT} on|to|over|of|across|in left|right? side|back|top? of? forehead|scalp|head|temple
        forehead|scalp|temple {CUT}
        took|takes .. {_MISSILE} .. {_HEAD}
        {_MISSILE} on|above|behind|against|off|over? head|temple|skull|forehead|crown|brow
        {_STRUCK} .. on|in|above|behind|over .. {_HEAD}
        {_STRUCK} head|skull|temple
        head|skull {_STRUCK}|bounced
        clashed|clash|clashing|knocked|bumped|banged of? heads
        heads clashed|collided|knocked
        headbutt*
        landed|came|dropped|fell .. on head
        and|then|also head|forehead|face on|against|off {_HARD}
        caught|clipped|knocked|struck|@hit .. {_SKULL} by|with|on|against {_TOOLS}
        {_TOOLS} caught|clipped|struck ... {_SKULL}
    """,
    "head_flags": f"""
        loc
        lost|loss of? consciousness
        lost conscious*
        knocked|passed|blacked out
        knocked unconscious
        unconscious
        consciousness ... minute*|second*
        vomit* ... times|since|after
        repeatedly|repeated vomit*
        amnes*|confus*|repetitive|letharg*|sleepy|drowsy|slurred
        not|cannot remember|recall
        dazed|disoriented
        {_BOGGY}
        severe|worsening headache
        cerebrospinal|csf|clear .. nose|ear|ears|fluid
        bulging fontanel*
        wake|woken|woke|waken|rouse|rouse him|her|them? twice|repeatedly|again|several|# times?
        had|has|have|having|needs wake|rouse|shake him|her|them
        hard|harder|difficult keep|stay awake
        stopped|quit answering|responding|talking|speaking ,|.|;|and|questions|when|medics|crew
        brought|brings|bringing|threw up .. twice|three|four|several|# times?
        keeps asking|repeating
        asks|asked|asking same .. question|questions|thing
        blown pupil
        pupil blown|blew
        one|left|right pupil .. larger|bigger|wider|dilated|twice|blew|blown|fixed
        unequal|uneven|asymmetric* pupils
        pupils unequal|uneven
    """,
    "scalp_lump": """
        side|back|temple of? head .. @swollen|lump|bump|hematoma
        @swollen|lump|bump|hematoma .. side|back|behind of? head|ear
        parietal|temporal|occipital .. @swollen|lump|bump|hematoma
    """,
    "concussion": "concuss*",
    "head_lump": f"""
        {_LUMP} .. {_SCALP}
        {_SCALP} .. {_LUMP}
        {_LUMP} on|over|to|of|at? left|right|back|side|top? of? head
        head .. hematoma|egg|lump|bump
    """,
}
