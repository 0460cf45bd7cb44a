"""Words of danger that are of another time, or of a thing that is no patient's.

``ANOTHER_TIME`` adds lines to the cues and to the phrases of ``other_senses``, as
``false_alarms`` does and with the same caution; ``CONCEPTS`` are words that a rule weighs
against its danger, where the phrase alone does not settle it.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_FAR_KIN = "aunt|uncle|cousin|niece|nephew"
_YOUNG = "toddler|preschooler|schoolboy|schoolgirl|infant|boy|girl|teenager|teen"
_AGO = "years|year|yrs|yr|decades ago|back"
_LOSS = "weak*|numb*|droop*|slur*|limp|clums*"
_PART = "face|mouth|arm|leg|hand|words|speech|smile"
_THINNER = (
    "warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|plavix|clopidogrel|"
    "aspirin|thinner|thinners|statin"
)
_STROKE = "stroke|strokes|cva|tia"
_LEG = "foot|leg|side|limb"
_LESSON = "frog|fetal-pig|pig|rat|cadaver|owl|eyeball|biology|anatomy|classroom|school"
_LIMB = (
    "knee|knees|shin|shins|thigh|thighs|calf|hip|elbow|elbows|forearm|arm|wrist|hand|finger|"
    "fingers|thumb|ankle|foot|toe|toes|heel|buttock|buttocks|shoulder"
)
_FEET = "feet|foot|soles|sole|toes|legs"
_HOT = f"both? {_FEET} burn|burns|burning"
_NIGHTLY = "at|every|each|all|by|in night|nights|nighttime|bedtime|bed"
_NERVES = "tingle|tingles|tingling|neuropathy|pins|constantly|months|years"
_HOT_FEET = f"""
        {_HOT} .. {_NIGHTLY}
        {_HOT} ... {_NERVES}
        neuropathy ... {_HOT}
        burning @pain? in|of both? {_FEET} .. {_NIGHTLY}
        burning @pain? in|of both? {_FEET} ... {_NERVES}
    """
_SLEIGHT = "jump*|landing|twist*|stepping|stubbing"
_GROUND = "off|from|down|on|over"
_PLAY = "soccer|football|gymnastics|hopscotch|trampoline|hockey|dance"
_LIMP = f"""
        limp since|after|from {_SLEIGHT} {_GROUND}
        limp since|after|from {_PLAY}
        limp ,|and bears|bearing weight
    """
_OLD_CHEMO = """
        chemo|chemotherapy .. finished|completed|ended|done|over .. years|yrs|yr|decades ago
        finished|completed|ended|done .. chemo|chemotherapy .. years|yrs|yr|decades ago
        last|final dose|round|cycle? of? chemo|chemotherapy .. years|yrs|yr|decades ago
        chemo|chemotherapy @number|many? years|yrs|yr|decades ago|back
    """
_FAINT_THING = "pulse|pulses|signal|signals|doppler|murmur|line|rash|bruit|tones"

ANOTHER_TIME: dict[str, str] = {
    # The parents may be the patients whom their children bring; an aunt hardly ever.
    "cue:family_event": f"""
        {_FAR_KIN} had|has|suffered|survived brain|aortic|heart|massive|bad? stroke|aneurysm|clot|
            dissection|tumor|attack|meningitis|cancer
        {_FAR_KIN} with brain|aortic aneurysm|dissection|tumor
    """,
    # The fear as it was spoken, behind a comma of its own.
    "cue:feared": """
        thought|thinking|thinks , here comes|we|it
        thought|thinking|thinks , not again|another
    """,
    # What stands before it is over; what stands behind it may be of today.
    "cue:resolved": f"""
        as {_YOUNG}
        once|twice|time|times , @number|many|some? {_AGO} .|;|,|and|but
        once|twice|time|times , long|ages ago .|;|,|and|but
        once|twice|time|times , in @past_year|childhood|youth
    """,
    "cue:lasting": f"""
        {_LOSS}|{_PART} ,? as|like it? has|have|is|was? for|over .. months|years|decades
        {_LOSS}|{_PART} ,? as|like always|ever
    """,
    "cue:dated": f"""
        {_THINNER} since|after old|prior|previous|remote {_STROKE}
        {_THINNER} since|after|for {_STROKE} in|from @past_year
        {_THINNER} since|after|for {_STROKE} @number|several {_AGO}
        {_STROKE} @number|several yrs|yr ago|back
    """,
    "not:stroke_named": f"{_THINNER} since {_STROKE} ,|.|;|and",
    "not:aortic": f"""
        {_LESSON} dissection|dissections
        dissection|dissections kit|tray|lab|class|scissors|scalpel|pin|pins|blade|specimen
        dissecting frog|pig|rat|owl
        lymph|axillary|node|nodal|neck|groin|inguinal node? dissection
    """,
    "not:amputation": f"""
        amputat* toe|toes|foot|leg on|of other|opposite|contralateral {_LEG}
        other|opposite|contralateral {_LEG} .. amputat* years|months|long ago
    """,
    "not:syncope": f"""
        {_FAINT_THING} is|are|was|were|very|but|only|too|felt? faint with|at|on|in|by|and|,|.|but|
            during|this|or|when
    """,
    "not:near_syncope": f"{_FAINT_THING} felt|feels faint",
    # Skin scratched raw is not the blood of a womb.
    "not:bleeding": """
        scratch*|picks|picking|picked|rubs|rubbing .. until|till .. bleed|bleeds|bled|bleeding|blood
        scratch*|picks|picking|picked .. bleed|bleeds|bloody|blood
    """,
    "not:blow": f"""
        @hit left|right|both? {_LIMB} on|against|with|by
        left|right|both? {_LIMB} @hit by|against|on
    """,
    "not:chemotherapy": _OLD_CHEMO,
    "not:immunocompromised": _OLD_CHEMO,
    # A limp, and no limp body.  Who fell may be limp from the head, and who jumped into water too.
    "not:flaccid": f"""
        {_LIMP.strip()}
        walk*|runs|running with|has limp
        slight|mild|painless|persistent|intermittent limp
    """,
    "not:dialysis_done": """
        cannot|not|never|without|before complete|completed|finish|finished|finishing full? run|
            session|treatment|dialysis|hd
        cannot|not|never .. full run|session|treatment|dialysis
    """,
}

CONCEPTS: dict[str, str] = {
    # A tear of the aorta that is watched, or mended long ago.
    "aortic_old": """
        dissection|aneurysm|aaa .. repaired|repair|chronic|surveillance|medically|@past_year
        chronic|repaired|old|remote .. dissection|aneurysm|aaa
    """,
    "limping": _LIMP,
    # Feet that feel hot of a night, numb is also what a deep burn is; and what burns from outside.
    "feet_hot": _HOT_FEET,
    "burn_cause": """
        hot|boiling|scald*|water|oil|tar|fire|flame*|campfire|stove|oven|coals|ember|embers|asphalt|
            pavement|steam|spill*|chemical*|lye|acid|cement|sunburn*|sand|heater|radiator|burned|
            burnt|blister*|percent|%|electric*
    """,
    # What the poison center said of it.
    "nontoxic": """
        poison center|centre|control|line|helpline .. no|nothing|not treatment|further|done|need|
            needs|needed|worry|action|danger|concern
        poison center|centre|control|line|helpline .. safe|harmless|reassured|minimal
    """,
    # A face that grew full over weeks, in those in whom it does.
    "face_full": "puffy|bloated|moon|rounder|fuller face|facial\nface .. puffy|bloated|rounder",
    "face_full_reason": """
        drinks|drinker|alcoholic|alcoholism|vodka|whiskey|liquor|etoh|detox|alcohol
        cushing*|hypothyroid*|nephrotic|prednisone
    """,
    "swollen_more": """
        tongue|lips|lip|throat|airway|uvula|mouth|neck & @swollen
        lisinopril|enalapril|ramipril|captopril|benazepril|quinapril|perindopril
        sting|stung|bee|wasp|peanut|peanuts|shellfish|shrimp|hives|itchy|suddenly|sudden|hour|hours|
            minutes|tonight|losartan|sacubitril|entresto
    """,
}
