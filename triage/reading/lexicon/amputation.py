"""Parts that came off, and gear and teeth that did."""

from __future__ import annotations

from triage.reading.lexicon.shared import GEAR, WAS, WORN

_DIGIT = "finger|fingers|thumb|toe|toes"
_BAG = "bag|ice|cooler|freezer|lunchbox|napkin|foil|jar|cup|tissue|handkerchief|glove"
_CUTTER = (
    "saw|mower|lawnmower|machine|press|blade|grinder|chainsaw|splitter|auger|jointer|lathe|"
    "snowblower"
)
_RIPPER = (
    "train|tram|machine|mower|lawnmower|saw|chainsaw|press|blast|explosion|conveyor|propeller|"
    "auger|truck|tractor|grinder|wheel|subway|snowblower"
)
_PART = (
    "finger|fingers|thumb|thumbs|toe|toes|hand|foot|arm|leg|ear|nose|lip|tongue|limb|forearm|penis"
)
# Nothing of this carries a finger along when it tears.
_WORN = (
    "strap|straps|sleeve|sleeves|lace|laces|boot|boots|shoe|shoes|sole|soles|heel|sock|coat|"
    "jacket|helmet|pad|pads|guard|collar|button|pocket|hood|bag|backpack|sandal|bra"
)
_TOE = "toe|toes|foot|forefoot|midfoot|leg|legs|knee|ray|hallux|transmetatarsal"
_CARE = "wound|incision|stitches|sutures|staples|dressing|pus|infection"
_SINCE = "from|after|since|over"
_ILL = (
    "diabet*|hypertension|htn|neuropathy|dialysis|pad|pvd|cad|copd|ckd|esrd|dm|smoker|gout|"
    "hyperlipidemia"
)
_WHICH = "left|right|both|bilateral|great|big|second|partial|two|one"
_LEG = "foot|leg|side|limb"
_THING = (
    "bandage|splint|cast|strap|sleeve|glove|nail|toenail|fingernail|thumbnail|sock|boot|shoe|"
    "skate|dressing|tape|tag|bracelet|brace|scab|wart|mole|plaster|sling|ring|cleat|blister|skin"
)

CONCEPTS: dict[str, str] = {
    "hanging_part": f"""
        finger|fingers|thumb|toe|toes|hand|ear|foot .. hanging|hangs|dangling|dangles|
            attached .. by|skin|thread
        nearly|almost|partially|partly|half severed|amputated|cut|torn off
        partial|near amputation
        nearly|almost cut|sawed|sawn|torn through|off
        end|piece|part|rest|half of? left|right|index|middle|ring|little? {_DIGIT} .. {_BAG}
        end|piece|part|rest|half of? {_DIGIT} ,? cut|sliced|sawn|chopped
        brought|has|have|carries|carried|brings .. {_DIGIT}|piece|them .. in|on .. {_BAG}
        {_DIGIT} cut|sliced|sawn|chopped clean|cleanly|right? through
        ring avulsion
        hung|hanging|caught|caught up .. by .. ring
        ring caught|snagged|hooked ... skin|finger|bone
        skin of? finger? .. slid|peeled|stripped|pulled .. glove|sleeve|sock|bone
        skin .. peeled|stripped|pulled off .. finger|hand|thumb|foot|arm|leg
    """,
    "not:hanging_part": """
        skin .. peeled|stripped off .. thumb|finger|hand from? glue|tape|sunburn*
    """,
    # Parts of the body that are off, or stripped.
    "amputation": f"""
        {_CUTTER} took|takes|taken|claimed|ate|removed .. finger|fingers|thumb|toe|toes|hand|foot
        lost|missing|without .. finger|fingers|thumb|toe|toes|hand .. in|to|under .. {_CUTTER}
        finger|fingers|thumb|toe|toes|hand .. gone ... {_CUTTER}
        snowblower ... finger|fingers|hand .. gone|missing|off
        {_DIGIT} is|are|was|were clean|cleanly|completely? off at
        {_DIGIT} came|come|taken|went clean? off at|in|by|under|with
        amputat*|degloving|degloved
        severed
        {_PART} .. cut|sliced|tore|torn|ripped|bit|bitten|chopped|sawn|sawed off
        cut|sliced|tore|torn|ripped|bit|bitten|chopped|sawed off .. {_PART}
        cut|sliced|tore|torn|ripped|bit|chopped .. finger|fingers|thumb|toe|toes|hand|ear off
        finger|fingers|thumb|toe|hand .. severed|missing
        saw ... finger|fingers|thumb|hand off
        finger|fingers|fingertip|thumb|traumatic amp
        {_PART} .. cut|sliced|torn|ripped|chopped|sawn|sawed|sheared clean|cleanly|completely off
        {_PART} came|come|torn|ripped|taken|went|sheared clean? off under|in|by|at .. {_RIPPER}
        {_PART} is|was|are|were? gone|missing ... {_RIPPER}
        {_RIPPER} tore|ripped|took|sheared off .. {_PART}
        lost @number? finger|fingers|toe|toes|thumb|hand|foot .. {_RIPPER}
    """,
    # Neither a limb nor the skin that holds it.
    # The nail or the skin of a finger, which are not the finger.
    # A thing that was torn off, and no part of the body.
    "not:amputation": f"""
        severed flexor|extensor? tendon|tendons|nerve|artery|wire|cable|line
        cast|splint|clothes|clothing|shirt|pants|zipper|bandage|bracelet .. cut|sliced|chopped off
        wires|tie|ties {WAS} cut off
        {WORN} {WAS}? cut|snipped|sawn|sawed off
        cut|cutting|snipped|sawed {WORN} off
        cut|cutting|snipped off sleeve|sleeves|jacket|coat|jeans|trousers|sock|socks|guard|pads|
            helmet|brace|straps|watch|collar|belt|skate|uniform|boot|boots|shoe|shoes|glove|gloves
        cut|cutting|snipped off wedding|engagement? ring|rings ,|.|;|and|by|with|at|in|after|before
        cut off cast|splint|clothes|clothing|zipper|bracelet|pills|alcohol|contact|circulation|
            drinking|phone|heat|power
        cut|cutting cast|splint|clothes|clothing|zipper|bracelet off
        nail|toenail|fingernail|thumbnail|scab|wart|mole|bandage|dressing|patch|tape|stitch|crown|
            filling .. cut|torn|tore|ripped|sliced|bit off
        cut|tore|ripped|sliced|bit|chopped off nail|toenail|fingernail|thumbnail|scab|wart|mole|
            bandage|dressing|patch|tape|skin|piece|pants|shirt|sleeve|branch
        skin? tag|tags|freckle .. cut|torn|tore|ripped|sliced|bit|came off
        cut|torn|tore|ripped|sliced|bit off skin? tag|tags|freckle|mole|wart|pimple
        {_WORN} {_WORN}? {WAS}? tore|torn|ripped off ,|.|;|and|when|while|as
        amputat* stump
        stump .. amputat*
        {_TOE} .. amputat* ... days|week|weeks ago
        amputat* .. {_TOE} ... days|week|weeks ago
        amputation|amputations site|sites|scar|flap|clinic|surgery|surgeon
        {_TOE} amputation|amputations wound|incision|sutures|stitches|staples|dressing
        {_CARE} ... {_SINCE} .. {_TOE} amputation
        {_CARE} .. {_TOE} amputation
        surgical|surgically|elective|planned|healed|remote amputat*
        {_ILL} ,|and|with|plus {_WHICH}? {_TOE}|below|above .. amputation|amputations
        {_TOE} amputation|amputations ,|and|or {_ILL}
        amputat* toe|toes|foot|leg on|of other|opposite|contralateral {_LEG}
        other|opposite|contralateral {_LEG} .. amputat* years|months|long ago
        strap|straps|velcro|buckle|sole|handle|wheel tore|torn|ripped|came off .. {GEAR}
        blister|blisters|scabs|callus is|are|was|were|got|all|both? torn|tore|ripped|cut|bit|
            came off
        blister|blisters on|of|at .. torn|ripped off
        torn|tore|ripped|cut off blister|blisters|scabs|callus
        bit|bitten|tore|torn off hangnail|hangnails|cuticle
        feel|feels|feeling|felt|seem|seems|looks|tastes|smells little? bit off
        nail|toenail|fingernail|thumbnail|scab|wart|skin was|is|were|got torn|ripped|cut|tore|
            bitten off .. finger|fingers|thumb|toe|toes
        cut|sliced|tore|torn|ripped|bit|bitten|chopped off {_THING} on|of|over|around .. {_PART}
        {_THING} on|of|over|around .. {_PART} .. cut|sliced|tore|torn|ripped|bit|chopped off
        {_PART} .. {_THING} was|were|been|got? cut|sliced|chopped off
        tore|torn|ripped|cut {_THING} off .. {_PART}
        severed ties|contact|cord|cords|cable|wire|wires|relations|relationship
        old|prior|previous|former|remote|longstanding left|right|partial? amputation|amputee
        old|prior|previous|former|remote left|right? {_TOE}|finger|fingers|hand|arm amputation
        old|prior|previous|former|remote below|above knee|elbow amputation
        amputation is|was|surgery? scheduled|planned|booked
        amputation next week|month
        scheduled|planned|booked|awaits|awaiting|upcoming|refuses|refused for? amputation
        scheduled|planned|booked|awaits|awaiting|refuses|refused for? {_TOE}|finger amputation
        amputation ... stump sock|sleeve|liner|prosthe*
        amputation|amputations .. in|from|during @past_year
        lost thumb drive|drives|war ... train|machine|truck|wheel|subway|tractor
        lost toe|finger|thumb nail|nails ... train|machine|mower|truck|wheel|saw|grinder
        amputated in @past_year
    """,
    # By its cause or its care an amputation of today, whatever else is said of it.
    "amputation_fresh": """
        traumatic|traumatically amputat*
        amputat* ... on|in ice|cooler|bag
        ice|cooler ... amputat*
        amputat* .. by|with|on|in|from|under ... saw|mower|lawnmower|machine|press|blade|train|door|
            grinder|chainsaw|auger|propeller|tractor|splitter|car|truck|crash|explosion
    """,
}
