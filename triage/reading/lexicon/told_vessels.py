"""Vessels and swelling as people tell of them: a tight calf, a collar that will not close.

Adds to the concepts of other files, as ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_BIGGER = "bigger|fatter|thicker|larger|fuller|tighter|wider|rounder"
_OTHER = "other|opposite|left|right"
_SIZES = "fist|egg|orange|lemon|plum|walnut|golf|tennis|grapefruit|apple"
_NECK = "thyroid|parathyroid|carotid|neck"
_KNIFE = "surgery|operation|operated|dissection"
_VEIN = "varicose|spider vein|veins"

CONCEPTS: dict[str, str] = {
    # What a vein does that is blocked: the limb is larger than its fellow.
    "leg_clot": f"""
        calf|leg|thigh ... {_BIGGER} .. than .. {_OTHER}
        calf|leg|thigh .. size|inch|inches|centimeter|centimeters|cm|sizes {_BIGGER}
        one calf|leg|thigh .. tight|heavy|swollen|full
        vein .. thigh|leg|calf ... rope|cord .. inch|inches|long|knee|groin
        arm|hand|forearm ... picc|port|catheter ... {_BIGGER}|@swollen|puffy
        picc|port|catheter ... arm|hand ... {_BIGGER}|@swollen|puffy|purple
    """,
    "clot_risk": """
        days|weeks|week|days|month after|since|of|out|from .. section|cesarean|birth|delivery|
            arthroscopy|replacement|surgery|operation|fracture|cast
        lying|sitting|stuck in|on bed .. days|week|weeks
        started|on pill
        hour|hours|hr flight|drive|ride|bus
    """,
    "postpartum": """
        days|weeks|week|days after .. section|cesarean|giving
        days|weeks|week out? from .. section|cesarean|delivery
    """,
    "calf_sore": """
        calf|calves .. tender|sore|@pain|charley
        charley horse
    """,
    "pressure_reading": """
        pressure machine|cuff|monitor|reading|readings|kiosk
    """,
    # A limp of the legs' arteries: so many steps, then a stop.
    "claudication": """
        claudication
        cramp|cramps|@pain .. calf|calves|thigh|buttock|leg|legs ... walk*|block|blocks|hill
        stop|stops|stopping|rest|rests .. block|blocks|yards|minutes .. cramp|cramps|calf|legs
        walk*|block|blocks ... cramp|cramps .. calf|calves|thigh|leg|legs
    """,
    "vein_bleeds": f"""
        {_VEIN} .. burst|popped|bleeding|bled|bleeds|let|broke|opened|ruptured|spurt*|squirt*
        bleeding|bled .. {_VEIN} vein|veins
        vein .. leg|shin|ankle|calf .. burst|popped|bled|bleeding|let|opened
    """,
    "access_site": """
        stent|stents .. through|via ... groin|wrist
        through .. groin|wrist ... stent|stents|angiogram|catheter|cath
        groin .. puncture|catheter|sheath
        heart|cardiac catheter
    """,
    "growing_lump": f"""
        lump|swelling|bulge|knot ... first ... now|then
        lump|swelling|bulge|knot|hematoma ... now .. {_SIZES}|twice|double
        {_SIZES} .. now|then .. {_SIZES}
    """,
    # A neck that was cut, and what a bleed behind the stitches makes of it.
    "neck_operated": f"""
        {_NECK} {_KNIFE}|procedure
        {_KNIFE} on|of|to|at {_NECK}
        thyroidectomy|parathyroidectomy|endarterectomy|laryngectomy
    """,
    "neck_fills": """
        neck .. bulges|bulging|swell*|swollen|grown|grows|growing|bigger|larger|fuller|hard|tense
        neck|collar|throat .. tight|tighter|tightness|choking
        lump|swelling|bulge|bruise .. neck|stitches|incision|scar
        swollen|swelling|bulging neck
        incision|stitches|scar|wound .. bulges|bulging|swollen|swelling|tense
    """,
    "superior_vena_cava": """
        face|eyes|eyelids|neck .. puffy|swollen|full|fat|swells ... arms|arm
        collar|collars|shirt .. not|longer|cannot button*|close*|fit*
        collar|collars|shirts .. tight*|choke*|small ... face|neck|arms|veins
        veins .. stand|stands|bulge|bulging|show .. neck|chest
        neck|chest veins .. stand|stands|bulge|bulging|swollen|full|show|ropes
        face|head .. swells|swollen|full|purple|puffy .. bends|bending|lies|lying|stoops
    """,
    "raynaud": """
        fingers|toes .. white|pale .. blue|purple|gray .. red|pink
        fingers|toes .. white .. cold|winter
        each|every winter ... fingers|toes .. white|blue|pale
    """,
    "nv_intact": """
        pink and|, warm now|again
        warm and|, pink
    """,
    "fluid_overload": """
        legs|ankles|feet|calves|shins .. puffed|puffy|balloon*|doubled|indent*|dent|dents|pitting
        legs|ankles|feet|calves|shins ... filled
        socks|sock .. leave|leaves|left|marks|dents|grooves|rings
        shoes not|longer .. fit|lace|close
        # pounds|lbs|kg|pound up|more|heavier
        two|three|four|five|six|several pounds|lbs|kg up|more|heavier
    """,
    "injection_due": """
        enoxaparin|lovenox|dalteparin|heparin|fondaparinux ... shot|given|dose|injection|due
    """,
    "shot_wished": "needs|missed|wants .. shot|dose|injection",
}
