"""Visits that take nothing or one thing: a new splint, a meal, a film that is known to be clear."""

from __future__ import annotations

_AID = "splint|brace|sling|crutch|crutches|cane|walker|bandage|boot|strap|immobilizer"
_AGAIN = "new|another|replacement|replace|spare|clean|fresh|different|instead"
_LOST = "broke|broken|lost|tore|torn|dirty|wet|stolen|cracked|worn|stretched|misplaced|smells"
_ELSEWHERE = (
    "clinic|urgent|doctor|office|hospital|monday|tuesday|wednesday|thursday|friday|saturday|"
    "sunday|yesterday|ago|day|last|earlier|week|weekend|morning|there|elsewhere"
)
_FILM = "film|films|x-ray|x-rays|xray|xrays|radiograph|radiographs|x-rayed|xrayed"
_CLEAR = "normal|clear|fine|clean|negative|ok|okay|unremarkable|good"
_WISH = "wants|want|wanted|asks|asking|asked|like|needs|hopes|hoping|wishes|requests"
_COMFORT = (
    "sandwich|food|meal|meals|snack|breakfast|lunch|dinner|soup|tea|coffee|eat|blanket|blankets|"
    "socks|clothes|clothing|shoes|jacket|coat|shower|wash|warm|warmth|shelter-list|phone|charge|"
    "charger|bus|ticket|token|pass|cab|taxi|ride"
)
_SUGAR_GEAR = (
    "needles|needle|strips|strip|lancets|lancet|syringes|sets|set|tubing|sensor|sensors|"
    "reservoirs|cartridges|meter|batteries"
)

CONCEPTS: dict[str, str] = {
    # For an injury that is known.
    "gear_again": f"""
        {_AID} .. {_LOST}
        {_AID} ... fell|fallen|came|come|slipped|slips off|apart|loose|down
        lost|broke|tore|misplaced one? of? {_AID}
        {_AGAIN} .. {_AID}|pair
        {_AID} .. replaced|replacement|rewrapped|re-wrapped|reapplied|readjusted|adjusted
        {_WISH} .. {_AID}|it .. wrapped|put|placed|fitted|adjusted|tightened again|back|on
    """,
    "not:gear_again": """
        lost|fell|tore|torn .. while|when|with .. boot|boots
    """,
    # An injury of which the patient speaks as one that is treated.
    "injury_known": f"""
        known|healing|treated|old|mending
        under|in treatment|care
        {_AID} .. from|given|placed|put .. monday|tuesday|wednesday|thursday|friday|saturday|
            sunday|yesterday|last
        seen here? on? monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday
        getting|is|much better
        no new|more? pain|injury|complaint|complaints|swelling
        walks well|fine|normally
        for sprain|sprained|jammed|broken|fractured|healing|known
        {_AID} .. sprained|fractured|broken|jammed
    """,
    "injury_again": """
        fell again|today|tonight
        again|new|another fall|injury|twist*|blow
        more|worse|worsening|increasing|new pain|swelling|swollen
        numb|tingling|blue|cold|white|swollen fingers|toes|foot|hand
        fingers|toes .. numb|tingling|blue|cold|white|swollen|tingle
        pain|swelling .. worse|worsening|increased|growing
        tight|rubs|rubbing|sore beneath|under
    """,
    "film_clear": f"""
        {_FILM} ... {_CLEAR}
        {_CLEAR} {_FILM}
        {_FILM} ... no|not|nothing fracture|break|broken
    """,
    "tracing_clear": f"""
        ecg|ekg|tracing .. {_ELSEWHERE} .. {_CLEAR}
        {_CLEAR} ecg|ekg|tracing .. {_ELSEWHERE}
    """,
    "comfort_wished": f"""
        {_WISH} .. {_COMFORT}
        {_WISH} .. sit|get|come|stay|wait .. cold|rain|inside|heat|snow
        {_WISH} .. something eat|drink|hot|warm
    """,
    "not:comfort_wished": f"""
        {_WISH} .. phone call|number
        {_WISH} .. warm compress*
        {_WISH} .. pass urine|water|out|stool|gas
    """,
    # More than a meal: a roof, which a social worker looks for.
    "roof_wanted": """
        place|somewhere|nowhere|where stay|sleep|live|go
        evicted|eviction
        kicked|thrown|threw|throw .. out
        shelter .. bed|placement|full|list
        wants|needs|asks .. shelter|housing|social
    """,
    # What sugar is measured and insulin given with, while there is insulin.
    "sugar_gear": f"""
        out|short|lost|low|last|needs|broke|broken|forgot .. {_SUGAR_GEAR}
        {_SUGAR_GEAR} .. lost|broke|broken|out|forgotten|empty|replaced|replacement
        pen|pens|pump .. broke|broken|cracked|lost
    """,
    "insulin_at_hand": """
        has|have|uses|using|with|enough|plenty|switched .. insulin|pens|pen|syringes meanwhile?
        pens meanwhile|instead|now
        insulin .. enough|plenty|left|home|meanwhile
    """,
    "played_on": """
        plays|playing|played|chatting|chats|laughs|laughing|runs|running|happy|cheerful|smiling
        acts|acting|behaves|behaving|is normal|normally|usual|always|himself|herself
        cried briefly|once|immediately|right
        feels fine|well
        eats|eating|ate|drinks .. cookie|cracker|snack|candy|popsicle|apple|banana|well
    """,
    "hook_told": """
        fishhook|fishhooks|fish-hook|lure|barb
        fish|treble|bass|trout|bait hook|hooks
        hook in|through|into|stuck
    """,
}
