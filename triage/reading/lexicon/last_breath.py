"""Breath and mind about to fail, in the words of bystanders: gasps, no reaction, a noose."""

from __future__ import annotations

_DRUG = (
    "antibiotic*|medicine|medicines|medication*|meds|treatment*|cream|creams|drops|steroids|"
    "ibuprofen|tylenol|formula|tablets|pills|inhaler*|text|texts|calls|phone|messages|email|emails|"
    "letter|letters|light|lights|question|questions"
)
_SOUND = "groan|groans|groaned|moan|moans|moaned|grunt|grunts|grunted|whimper|whimpers|grimaces"
_HURT = "pressed|pinched|squeezed|pricked|rubbed|pinch|pinching|press|pressing|squeeze|squeezing"
_SPOT = "nail|nailbed|nail-bed|earlobe|eyebrow|collarbone|sternum|breastbone|trapezius|fingernail"
_SORE = "ankle|knee|wrist|elbow|belly|abdomen|stomach|shoulder|back|rib|ribs|hip|foot|calf"
_HANG = (
    "rafter|rafters|beam|noose|rope|door|hook|tree|branch|banister|bannister|rail|railing|closet|"
    "wardrobe|pipe|ceiling|bars|bunk|joist|fixture|hanger|cord|belt|lamp|stairwell|doorframe"
)
_PERSON = (
    "guard|guards|father|mother|dad|mom|police|officers|crew|medics|brother|son|sister|daughter|"
    "wife|husband|partner|staff|roommate|flatmate|friend|neighbor|girlfriend|boyfriend"
)
_LINE = "noose|cord|rope|belt|scarf|cable|sheet|bedsheet|lace|laces|strap|wire|ligature|leash"
_FREED = "cut|taken|took|lifted|got|brought|pulled|freed|removed|unhooked|untied|loosened"
_NO_SLEEP = "swollen|glued|crust*|pink|light|bright|sun|stye|drops|chemical|puffy|onions|sticky"

CONCEPTS: dict[str, str] = {
    "lifeless": """
        no|without|not|any sign|signs|spark of? life
        lifeless
    """,
    "not:lifeless": """
        feel|feels|feeling|felt lifeless
        lifeless arm|hand|leg|hair|skin|limb|foot|finger|toe|voice|mood|room|eye|battery|marriage
        arm|hand|leg|hair|limb|foot|finger|toe .. lifeless
    """,
    "rag_doll": "like|as rag-doll|ragdoll|sack|noodle|doll|puppet|jelly",
    "no_reaction": """
        not respond|responds|responding|react|reacts|reacting|responsive ,|.|;|!|and|or|at|when|
            now|anymore|since|then|name|shaking|shaken|touch|voice|anything|anyone|us|shouting|pain
        no|without|any|one reaction|response|reply ,|.|;|!|and|to|when|at|from|out
        cannot|nobody|no-one|not can|could|get|gets? get? any? reaction|response|reply|word|answer
        not answer|answers|speak|stir|stirs|move|moves ,|.|;|and|or|at|when|anymore|now
        stares|staring ,|.|;|and|ahead|up|blankly|at ... not|nothing|no
        no answer|sound|word ,|.|;|and
        makes|make|made no sound|noise
    """,
    "not:no_reaction": f"""
        not respond|responds|responding|react|reacts|responsive to .. {_DRUG}
        no|without reaction|response|reply to .. {_DRUG}
        pupil|pupils .. not react|reacts|respond
        not answer|answers|respond|responds|react .. {_DRUG}|door|calls
        not respond|responds|responding name ... hearing|autism|school|daycare
        not respond|responds|responding name ... plays ,|.|;|and|well|normally|happily|fine|with
        not respond|responds|responding name ... speech delay|delayed|therapy|therapist|evaluation
        not respond|responds|responding name ... ears checked|check|exam|tested
        not move|moves .. neck|arm|leg|hand|finger|wrist|elbow|knee|ankle|much|bowels|well
        arm|leg|hand|finger|wrist|knee|ankle|toe|thumb|shoulder .. not move|moves|moving
        no|without reaction to? vaccine|shot|sting|food|bee|contrast|latex|drug|drugs
        no|not response|answer|reply from .. clinic|office|doctor|pharmacy|insurance
    """,
    "eyes_shut": """
        not open|opens|opening eyes ,|.|;|and|at|anymore|or|when|even|any
        eyes stay|stays|stayed|remain|remains|remained|kept|keep shut|closed
    """,
    "not:eyes_shut": f"""
        not open|opens|opening eyes ... {_NO_SLEEP}
        eyes stay|remain|remained|kept shut|closed ... {_NO_SLEEP}
        {_NO_SLEEP} ... not open|opens|opening eyes
    """,
    # A sound or a movement for pain, and for nothing else.
    "pain_sound_only": f"""
        {_SOUND} when|if|only|to|at|as .. {_SPOT} .. {_HURT}
        {_SOUND} when|if|only|to|at|with .. {_HURT} .. {_SPOT}
        only|just {_SOUND} when|if|to|at .. {_HURT}
        {_SOUND} .. {_HURT} ,? and? nothing|never else|more
        {_SOUND} ... and? nothing else|more
        legs|leg|feet stretch|stretches|straighten|stiffen|extend|point out? .. {_HURT}|pinch*
        arms|arm curl|curls|bend|bends|stiffen|stretch|twist|turn up|out|in? .. pinch*|{_HURT}
    """,
    "not:pain_sound_only": f"""
        {_SOUND} when|if|as .. {_HURT} .. {_SORE} ... nothing|never else|more
        {_SOUND} ... nothing|never else|more when|while .. wound|clean*|stitch*|sutur*|dressing
        {_SOUND} when|if|as .. {_SORE} .. {_HURT} ... nothing|never else|more
        {_SOUND} ... toe|finger|thumb|toenail ... splinter|ingrown|hematoma|smashed|slammed|infected
        splinter|ingrown|hematoma|smashed|slammed|infected ... {_SOUND}
    """,
    "gasps_told": """
        gasp|gasps|gasping now|every|once|only|occasional*|here|from
        occasional|few|single|rare|weak|last|slow|shallow gasp|gasps|gasping
        only|just|still|is|in|with|by|and|breath|breathing|breathes gasp|gasps|gasping
        agonal
        gurgling|gurgly breath|breaths|breathing|breathes|respirations
        breath|breaths|breathing|breathes .. gurgles|gurgle|gurgling|gulps
        breathes|breathing|breaths .. fits and? starts
        breath|breaths|breathing .. irregular|uneven
        breath|breaths|breathing|breathes .. stops and? starts
    """,
    "rattles_told": """
        rattling|rattly|snoring|snorting breath|breaths|breathing|breathes|respirations
        breath|breaths|breathing|breathes .. rattles|rattle|rattling|snores
    """,
    "not:gasps_told": """
        woke|wakes|waking|awoke|up gasping|gasp
        gasping at night
    """,
    "not:rattles_told": "rattly|rattling breath|breathing .. cold|nose|playful|plays",
    # Of a hanging where the neck, the color or the mind says so.
    "taken_down": f"""
        {_FREED} .. down|free from|off|by .. {_HANG}
        took|lifted|got him|them|me down
        feet off|above|over floor|ground
    """,
    "neck_told": "neck|throat|ligature|petechia*",
    "hanged_told": f"""
        cut .. down|free from|off .. {_HANG}
        {_FREED} .. down|free from|off .. noose|rope|rafter|rafters|beam|ligature
        {_FREED} from|off .. noose|rope|rafter|rafters|beam|cord|belt|wardrobe
        cut him|them|me down
        cut down by .. {_PERSON}
        {_PERSON} cut him|them? down
        strung up
        strung him|them|me up
        found|was|been|seen hanging|hung
        hanged
        {_LINE} around|round|about .. neck|throat
        neck|throat .. in|caught|by noose|cord|rope|belt|scarf|strap|cable
        noose
        rope mark
        furrow at|on|around|round .. neck
    """,
    "not:hanged_told": f"""
        halloween .. noose
        {_LINE} around|round|about neck guitar|bottle|horse|violin|camera
        noose decoration|prop|costume|tattoo|pose
        cut|cutting down on|from # smok*|cigarettes|drinks|beers|sugar|a|to
        cut|cuts|cutting down smok*|cigarettes|drink*|sugar|salt|caffeine|alcohol|coffee
        {_FREED} curtain|curtains|box|picture|painting|lamp|decorations|cat|kitten|kite|ball|fan|
            lights .. down|off|from ... {_HANG}
        tree|branch|branches|hedge|limb .. cut down
        scarf around|round|about .. neck ... cold|warm|knit|wool|wears|wearing
        wears|wearing|wore|knit ... scarf ... neck
        {_LINE} around|round|about .. neck .. birth|born|delivery|umbilical|nuchal|ultrasound|baby
        umbilical|nuchal {_LINE} ... neck
        found|was|seen hanging around|on|out|upside|laundry|clothes|washing|curtains|
            pictures|picture|lights|up
    """,
    # Too little breath for a word ...
    "breath_no_word": """
        cannot|not speak|talk|say at? all|word|anything|,|.|;|!
        cannot|not get|say .. word|words out?
        too|so breathless|short|winded|weak|tired speak|talk|answer|drink|say|cry|of
        three|two|one|few words ,? now none|no
        no|without words|word left|now|any
        answers|answer|answering with|by|only nod|nods|nodding|hand|blink*
        neither speak|talk nor
    """,
    # Without a voice too, unless a color or a mind goes with it.
    "speechless": "speechless|voiceless",
    # ... and signs that the muscles of the breath tire.
    "breath_wanes": """
        eyelids|eyes .. closing|close|drooping|shutting|heavy|falling|droop
        nods|nodding|nod .. breath|breaths|off|between
        head .. nod|nods|nodding|bob|bobs|bobbing
        getting|gets|growing|becoming|turning|is|looks more? sleepy|drowsy|tired|exhausted|quiet|
            quieter|gray|grey|limp
        wearing|worn|tiring|fading|tired|tires out|fast|away|now|,|.|;|and
        froth|frothy|foam|foaming .. mouth|lips
        chin on|sinks|sunk|dropped .. chest
    """,
    "breath_fought": """
        fight*|struggl*|strain*|labor*|heav*|gasp* for|with|to|at .. air|breath|breathe|breaths
        shoulders|chest|ribs|shoulder .. heav*|pump*|lift*|rise|rises|work*
        every|all|neck|shoulder neck? muscle|muscles
        breathing|breathes # minute|per|/|times
        belly and|, chest .. opposite|against|seesaw*
        sits|sit|sitting|sat bolt upright
        drenched|sweating|soaked|gray|grey
    """,
    # Air or blood that comes out of a hole in the throat or the chest.
    "wound_air": """
        air|breath hisses|hissing|bubbles|bubbling|blows|whistles|leaks|leaking|escapes|sucks|comes|
            blowing .. neck|throat|wound|chest|hole|windpipe
        neck|throat|chest .. wound|hole|cut|gash|slit .. hisses|hissing|bubbles|bubbling|sucks|
            sucking|froths|whistles|gurgles
        wound|hole|cut|gash in|of|at|on|to .. neck|throat|chest|windpipe .. hisses|bubbles|bubbling|
            sucks|froths|whistles
        wound|hole|gash hisses|sucks|whistles
        sucking chest wound
    """,
    "not:wound_air": """
        peroxide ... bubbles|bubbling
        bubbles|bubbling ... peroxide
    """,
    "throat_pierced": """
        shot|stab|stabbed|stabs|knifed|slashed|gunshot|bullet|gsw in|into|through|across|at .. neck|
            throat
        knife|screwdriver|nail|arrow|shard|glass|blade|wire|rod|spike|pellet in|into|through|across|
            to|at .. neck|throat
        neck|throat .. stab|stabbed|gunshot|shot|slashed|pierced|impaled
        nail gun .. neck|throat
        neck|throat .. cut|gashed|sliced by|with .. knife|blade|glass|bottle|machete|boyfriend|
            husband|ex|attacker|stranger|man|robber
    """,
    # Of a razor or a thorn, unless more is told.
    "throat_cut": """
        neck|throat .. cut|sliced|gashed
        cut|sliced|gash .. neck|throat
    """,
    "not:throat_cut": "neck|throat cut .. shaving|razor",
    "throat_leaks": """
        gurgl*|strid*
        spits|spitting|coughs|coughing .. blood
        lump|bulge|swelling|hematoma .. grow*|bigger|pulsat*|doubl*|expand*|spread*|tense|increas*
        bulge|lump|swelling .. pulses|pulsates|throbs
        cannot lie|lay|swallow|breathe
        frothy|bubbl*|hiss*|spurt*|gush*|pour*
    """,
    "not:throat_pierced": """
        shot|shots|injection|needle ... steroid*|cortisone|botox|trigger|nerve|lidocaine|vaccine
        steroid*|cortisone|botox|trigger|nerve|numbing shot|shots in|to|into|at .. neck|throat
        stabbing|stabs @pain|pains in|at|into .. neck|throat
        neck|throat shot|cut .. shaving|razor
        @pain|it|jolt|zap|twinge|ache shot in|into|to|through|across|up .. neck|throat
        fish bone|bones ... throat
    """,
    # What says that the pipe or a great vessel was hit.
    "throat_fails": """
        gurgl*|spits|spitting|coughs|coughing
        lump|bulge|swelling|neck|hematoma .. grow*|bigger|pulsat*|doubl*|expand*|spread*|tense|
            increas*
        bulge|lump|swelling .. pulses|pulsates|throbs
        hoarse|voice|whisper|whispers|muffled|voiceless
        noisy|noise|strid*
        cannot lie|lay|swallow|breathe
        tongue .. pushed|up|swollen
        frothy|bubbl*|hiss*|spurt*|gush*|pour*
    """,
    # The tongue that leaves no room.
    "tongue_fills": """
        tongue|tongue's .. fills|filling|filled|fill|blocks|blocking|fits|fit|too-big|bursting
        tongue|tongue's .. huge|enormous|gigantic|massive|ballooned|balloon
        tongue too? thick|big|large|swollen|fat .. cannot|not|no|longer close|fit|shut|speak|talk|in
        tongue too thick|big|large|swollen|fat
        tongue sticks|sticking|hangs|hanging|protrudes|pokes out? ... swollen|huge|enormous
        swollen|thick|huge|enormous tongue
    """,
    "tongue_danger": """
        cannot|not|neither|nor speak|talk|swallow|lie|lay|close|say
        voice gone|lost|muffled|gurgl*|thick|whisper|changed
        gurgl*|drool*|strid*|slobber*
        noisy|noise|noisily breath*|in|on
        spit|saliva .. runs|running|run|pool*|drips|pouring
        turning|turned|is|going purple|blue|dusky
    """,
}
