"""Vessels: clots, cold limbs, swellings."""

from __future__ import annotations

from triage.reading.lexicon.shared import BRUISED_LIMB, COLD_DAYS, LIMB, STRETCHED_SKIN

DIAGNOSES = frozenset({"dvt_known"})

_CONDUIT = "gone|absent|lost|stopped|silent|no|missing|faint|disappeared"
_BIGGER = "bigger|fatter|thicker|larger|fuller|tighter|wider|rounder"
_OTHER = "other|opposite|left|right"
_LIMB = "arm|forearm|leg|calf|thigh|ankle|hand|elbow|shin|foot"
_PUFFIER = "bigger|larger|fatter|thicker|wider|puffier|rounder"
_VEIN = "varicose|spider vein|veins"
_SIZES = "fist|egg|orange|lemon|plum|walnut|golf|tennis|grapefruit|apple"
_LEGS = "thigh|leg|upper arm|arm|forearm"

CONCEPTS: dict[str, str] = {
    "dialysis_access": f"""
        fistula|graft|shunt ... @blood|clotted|thrill|infected|bruit|buzz|hum|working
        clotted fistula|graft|access|shunt
        bleeding .. fistula|graft
        buzz|thrill|bruit|hum|purr .. {_CONDUIT}
        no|without|lost buzz|thrill|bruit|hum|purr
        fistula|graft .. {_CONDUIT}|silent|quiet|firm|hard|clotted
        fistula|graft ... buzz|thrill|bruit|hum|purr .. {_CONDUIT}
        fistula|graft|shunt .. not|cannot stop|stops|stopping|stopped? bleeding|oozing|bleed
        fistula|graft|shunt keeps|kept|still bleeding|oozing
    """,
    # What a vein does that is blocked: the limb is larger than its fellow.
    "leg_clot": f"""
        dvt
        deep vein|venous thromb*
        calf|leg|thigh & @swollen
        calf|leg .. @pain .. @swollen|warm|red
        calf @pain
        blood clot .. leg
        leg|calf is|looks? thick|thicker
        calf|leg .. fatter|bigger|thicker|larger than|around
        one|left|right calf|leg bigger|fatter|thicker|larger
        fat|hard|tight|swollen calf
        calf ... fatter|bigger|larger|thicker than
        calf ... inch|inches|cm|centimeter|centimeters fatter|bigger|larger|thicker|more
        inch|inches|cm|centimeters fatter|bigger|larger|thicker ... calf|leg
        calf .. tight|full|cramp|cramps|hard ... flight|drive|cast|surgery|plane
        calf|leg|thigh ... {_BIGGER} .. than .. {_OTHER}
        calf|leg|thigh .. size|inch|inches|centimeter|centimeters|cm|sizes {_BIGGER}
        one calf|leg|thigh .. tight|heavy|swollen|full
        vein .. thigh|leg|calf ... rope|cord .. inch|inches|long|knee|groin
        arm|hand|forearm ... picc|port|catheter ... {_BIGGER}|@swollen|puffy
        picc|port|catheter ... arm|hand ... {_BIGGER}|@swollen|puffy|purple
    """,
    "dvt_known": "dvt|pe",
    "limb_ischemia": """
        leg|foot|arm|hand|toes|fingers|extremity|limb|calf|forearm ... cold|pulseless|cool|white|
            blue|mottled|dusky
        leg|foot|arm|hand|toes|fingers|calf|forearm .. black and|&? blue ... cold|pulseless|cool|
            white|mottled|dusky
        cold|pulseless|cool|dusky|mottled|white|blue foot|leg|hand|arm|toes|fingers|limb|extremity
        no|absent|diminished|decreased|cannot|weak find|palpate|feel? .. pedal|distal|dp|radial|
            popliteal|foot? pulses
        no|absent|diminished|decreased|cannot|weak find|palpate|feel? .. pedal|distal|dp|popliteal|
            foot pulse
        no|absent|lost|missing pulse|pulses .. foot|leg|arm|hand|wrist|ankle|distally
        pulses .. absent|diminished|decreased|not
        pulse|pulses gone|lost|absent|missing .. foot|leg|arm|hand|wrist|ankle|distally
        pulseless .. foot|leg|arm|hand|wrist|ankle|limb|extremity
        leg|foot|arm|hand|toes|fingers .. turned|gone|went|looks|like .. marble|marbled|waxy|wax
    """,
    "not:limb_ischemia": f"""
        {COLD_DAYS}
        {STRETCHED_SKIN}
        purple|blue|bluish|white|cold|mottled toes|fingers|hands|feet ... pink|pinks|pinked
        toes|fingers|hands|feet .. purple|blue|bluish|white|cold|mottled ... pink|pinks|pinked
        foot|hand|feet|hands .. cool and|but normal
        {BRUISED_LIMB}
        {LIMB} .. black and|&? blue
        black and|&? blue .. {LIMB}
    """,
    "superior_vena_cava": """
        superior vena
        @swollen .. face|facial|neck .. arm|arms
        svc
        face|facial|neck & @swollen ... arm|arms
        arm|arms|bilateral .. @swollen .. face|facial|neck
        facial .. arm|arms @swollen
        face|eyes|eyelids|neck .. puffy|swollen|full|fat|swells ... arms|arm
        collar|collars|shirt .. not|longer|cannot button*|close*|fit*
        collar|collars|shirts .. tight*|choke*|small ... face|neck|arms|veins
        veins .. stand|stands|bulge|bulging|show .. neck|chest
        neck|chest veins .. stand|stands|bulge|bulging|swollen|full|show|ropes
        face|head .. swells|swollen|full|purple|puffy .. bends|bending|lies|lying|stoops
    """,
    "dialysis_access_told": """
        buzz|thrill|hum .. gone|lost|stopped|absent|silent
        not|cannot .. feel|find|hear .. buzz|thrill|hum .. fistula|graft|arm|access
        buzz|thrill .. fistula|graft|access
    """,
    # A limb that is bigger than its fellow, and a calf that is only sore.
    "limb_bigger": f"""
        {_LIMB} ... {_PUFFIER} than|by
        {_LIMB} .. size|inch|cm|centimeter|centimeters|centimetres|inches {_PUFFIER}
        {_LIMB} .. size|inch|inches|centimeters {_PUFFIER}
        {_PUFFIER} than other
        arm .. heavy|tight|swollen .. sleeve|fingers
        arm is|feels|was heavy
    """,
    "calf_sore": """
        calf|calves ... @pain|tender|cramp*|tight|sore|hurts
        sore|tender|painful|aching|tight calf|calves
        @pain|tender|cramp|cramps|charley .. in|of left|right|both? calf|calves
        calf|calves .. tender|sore|@pain|charley
        charley horse
    """,
    "vein_rope": """
        vein ... hot|hard|red|tender|rope|cord
        rope|cord .. vein|inside thigh|leg
        superficial clot|phlebitis|thrombo*
    """,
    "vein_bleeds": f"""
        varicose|spider vein|veins ... let go|burst|bled|bleeding|bleeds|popped|open
        bled|bleeding|bleeds .. varicose|vein|mole|wart|scab
        mole|wart|scab|skin tag .. bleeding|bleeds|bled|torn|tore
        {_VEIN} .. burst|popped|bleeding|bled|bleeds|let|broke|opened|ruptured|spurt*|squirt*
        bleeding|bled .. {_VEIN} vein|veins
        vein .. leg|shin|ankle|calf .. burst|popped|bled|bleeding|let|opened
    """,
    "dialysis_vessel": """
        av|dialysis|arteriovenous fistula|graft|access|shunt
        fistula|graft|access .. needle|site|arm|bleed*
        dialysis catheter|line
    """,
    "bleeds_again": """
        pulsing|pulsatile|spurting|steady|brisk|fast bleed|bleeding|flow|blood
        bleed*|flow*|ooz*|soak* ... pressure|released|through|again|restart*
        restarts|restarted|reopens|reopened .. when|whenever|after
        brisk|prolonged ... bleed*
        soaks|soaked|soaking through
        @blood .. running|pouring|streaming|dripping
        @blood .. after|hour|hours|despite .. pressure|needles|removed
    """,
    "access_site": """
        cath|catheterization|angiogram|angiography|angioplasty|stent|sheath
        cardiac|heart cath*
        arterial puncture|stick|line
        stent|stents .. through|via ... groin|wrist
        through .. groin|wrist ... stent|stents|angiogram|catheter|cath
        groin .. puncture|catheter|sheath
        heart|cardiac catheter
    """,
    "growing_lump": f"""
        growing|expanding|enlarging|doubled|doubling|pulsating|pulsatile|throbbing|bigger|
            larger .. hematoma|lump|swelling|mass|bruise|groin|neck
        hematoma|lump|swelling|mass|bruise ... growing|expanding|enlarging|doubled|doubling|
            pulsating|pulsatile|throbs|throbbing|bigger|larger|tense|grown
        lump|swelling|bulge|knot ... first ... now|then
        lump|swelling|bulge|knot|hematoma ... now .. {_SIZES}|twice|double
        {_SIZES} .. now|then .. {_SIZES}
    """,
    # A missing pulse of a limb, which is no arrest.
    "limb_pulse": """
        no|absent|without|lost|cannot .. pedal|radial|distal|dorsalis|dp|popliteal|femoral|brachial|
            tibial|ulnar|@limb pulse|pulses
        no|absent|without|lost|missing pulse|pulses ... pedal|distal|distally|below|@limb
        pulse|pulses .. absent|lost|gone|missing ... distally|below|@limb
        pedal|distal|dorsalis|dp|popliteal|tibial pulse|pulses .. absent|lost|gone|missing|lacking
        pulseless ... @limb
        @limb ... pulseless
        @limb ... no|absent|without|lost|missing pulse|pulses
        @limb ... pulse|pulses .. absent|lost|gone|missing
        @limb ... cannot find|feel|palpate|get pulse|pulses
    """,
    "not:limb_pulse": """
        no pulse|neurovascular? deficit*|change|changes
        no pulse deficit* ... @limb
    """,
    "arm_clot": """
        port|picc|pacemaker|catheter .. arm ... puffy|swollen|swelling|thicker|bigger|blue
        arm ... puffy|swollen|swelling|thicker|bigger ... port|picc|pacemaker|catheter
        port|picc ... arm .. puffy|swollen|swelling|thicker|bigger
    """,
    "vein_superficial": """
        superficial|varicose .. vein|veins|lump-like
        cord .. vein|forearm|arm|leg|skin
        thrombophlebitis|phlebitis
        tender vein|cord
    """,
    # A limp of the legs' arteries: so many steps, then a stop.
    "claudication": """
        claudication
        cramp|cramps|@pain .. calf|calves|thigh|buttock|leg|legs ... walk*|block|blocks|hill
        stop|stops|stopping|rest|rests .. block|blocks|yards|minutes .. cramp|cramps|calf|legs
        walk*|block|blocks ... cramp|cramps .. calf|calves|thigh|leg|legs
    """,
    "raynaud": """
        fingers|toes .. white|pale .. blue|purple|gray .. red|pink
        fingers|toes .. white .. cold|winter
        each|every winter ... fingers|toes .. white|blue|pale
        raynaud
    """,
    "limb_dead": """
        foot|leg|arm|hand|toes|calf ... numb and|, pale|cold|white|blue|gray|grey
        foot|leg|arm|hand|toes|calf ... pale|cold|white|blue and|, numb
        pale|white|blue|gray|grey and|, numb|cold|pulseless foot|leg|arm|hand|toes|calf
        fingers|toes|hand|foot|arm|leg ... paler|whiter|colder|cooler|bluer than|compared
        fingers|toes|hand|foot|nail|nails|nailbeds ... slow|slowly|sluggish pink|pinks
    """,
    "limb_swollen": f"""
        {_LEGS} .. twice|double|bigger|thicker|fatter|swollen|size
        swollen|fat|thick {_LEGS}
    """,
    # One arm gets less than the other: the tear has reached its artery.
    "arms_differ": """
        pressure|pressures|bp|systolic .. arms|arm|sides .. differ|differs|different|unequal|apart|
            gap|higher|lower
        differ|differs|different|unequal|difference .. pressure|pressures|bp|systolic .. arm|arms
        pressure|pressures|bp|systolic|pulses|pulse differ|differs|unequal .. between|in|arm|arms
        pulse|pulses|radial .. left|right|one wrist|arm|side .. weaker|fainter|weak|faint|missing|
            absent|gone|less
        weaker|fainter|absent|no|missing pulse|radial .. left|right|one|other wrist|arm|side
        left|right|one radial|pulse is|feels|,|was? weaker|fainter|absent|missing
        pulse|radial is|was|feels|,|much? weaker|fainter|absent|missing|less .. left|right|one|other
        unequal pulses|radials
    """,
    "not:arms_differ": """
        pulse|pulses|radial ... cast|fracture|splint|elbow|laceration
    """,
    "back_old": """
        chronic|old|usual|longstanding|years low|lower|upper? back @pain
        back @pain .. for|since|x .. months|years
    """,
    "trunk_stab": """
        stabbing|knife-like|tearing|ripping|sharp|sudden|abrupt between|in|behind|through .. blades|
            shoulders|shoulder-blades|chest|breastbone|back
        @pain|stabbing between|behind .. blades|shoulders|shoulder-blades|breastbone
    """,
}
