"""An injury and its danger as people tell it: the head, the eye, the trunk, current and fire.

Adds to the concepts of other files, as ``plain_harm`` and ``plain_limbs`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_DIGIT = "finger|fingers|thumb|toe|toes"
_BAG = "bag|ice|cooler|freezer|lunchbox|napkin|foil|jar|cup|tissue|handkerchief|glove"
_LINE = "line|lines|cable|cables|wire|wires"
_LIVE = "overhead|power|live|downed|high-tension|transmission"
_HOUSE = (
    "wire|wires|panel|fixture|toaster|outlet|socket|plug|lamp|cord|kettle|dryer|washer|washing|fridge|oven|appliance|"
    "extension|switch|fuse|charger|bulb|christmas"
)
_JOLT = "jolt|jolted|shock|shocked|zap|zapped"
_MISSILE = "ball|baseball|softball|fastball|puck|brick|rock|stone|bottle|bat|club|pipe|hammer"
_SKULL = "head|temple|ear|forehead|skull|crown|brow"
_STRUCK = "clipped|caught|whacked|smacked|clobbered|cracked|slammed|beaned|bashed|thumped"
_HAIRS = "singed|frizz*|scorched|burned|burnt|melted|curled"
_RUBBED = "pinch|pinches|pinched|sternum|sternal|nailbed"
_HOT_THING = (
    "grill|stove|stovetop|iron|hob|burner|woodstove|fireplace|muffler|exhaust|griddle|straightener|"
    "radiator|heater|oven"
)
_CORD = "alarm|power|extension|phone|pull|electrical|charging|lamp|vocal|spinal|emergency"
_PART = (
    "finger|fingers|thumb|thumbs|toe|toes|hand|foot|arm|leg|ear|nose|lip|tongue|limb|forearm|penis"
)
_THING = (
    "bandage|splint|cast|strap|sleeve|glove|nail|toenail|fingernail|thumbnail|sock|boot|shoe|skate|"
    "dressing|tape|tag|bracelet|brace|scab|wart|mole|plaster|sling|ring|cleat|blister|skin"
)

CONCEPTS: dict[str, str] = {
    # The head.
    "head_injury": f"""
        took|takes .. {_MISSILE} .. {_SKULL}
        {_MISSILE} on|above|behind|against|off|over? head|temple|skull|forehead|crown|brow
        {_STRUCK} .. on|in|above|behind|over .. {_SKULL}
        {_STRUCK} head|skull|temple
        head|skull {_STRUCK}|bounced
        clashed|clash|clashing|knocked|bumped|banged of? heads
        heads clashed|collided|knocked
        headbutt*
        landed|came|dropped|fell .. on head
    """,
    "head_flags": """
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
    # Answers to pain only, with the arms or with a sound.
    "unresponsive": f"""
        moans|groans|grunts at|on|with? .. {_RUBBED}
        draws|pulls|stiffens|extends|flexes up? both? arm|arms .. when|if|on|with? .. {_RUBBED}
        arms|limbs stiffen|extend|flex when|with|on? .. {_RUBBED}
    """,
    # The eye.
    "eye_trauma": """
        pupil .. point|pointed|pear|teardrop|tear-shaped|oval|peaked|keyhole|egg-shaped|drawn
        level|layer of? blood|red .. iris|eye|pupil|cornea
        blood|red level|layer|line .. iris|eye|pupil|cornea
        hyphema
        hook|barb|prong|lure|treble through|in|into .. eyelid|lid|eye
        jelly|fluid|gel leaking|leaks|coming .. eye
    """,
    "penetrating_eye": """
        raked|clawed|gouged|poked|jabbed|slapped .. eye
        eye .. raked|clawed|gouged|poked|jabbed
        steel|metal|hammer on|against steel|metal|chisel|nail ... eye
        eye ... steel|metal|hammer on|against steel|metal|chisel|nail
    """,
    "vision_loss": """
        counts|count|counting fingers only|at|from
        cannot|not count .. fingers
        hand motion|movement|movements|waving only|but
        make|makes|made out .. hand|light|shapes|shadows
        light perception
        sight|vision .. misty|milky|foggy|smoky
        sees|see .. fog|mist|smoke|milk
        everything .. eye|side .. cloudy|misty|milky|foggy|white
        everything .. cloudy|misty|milky|foggy
    """,
    "chemical_splash": """
        drain|oven|toilet|pipe cleaner|unblocker|opener|granules|crystals
        unblock*|unclog*|descal* .. sink|drain|toilet|pipe|kettle|shower
        bleach|lye|caustic|ammonia|acid|peroxide|limescale|pesticide|degreaser|battery splash*|
            squirt*|
            spat|sprayed|spilled|burst|exploded|flicked
        splash*|squirt*|sprayed|spat .. bleach|lye|caustic|ammonia|acid|peroxide|pesticide|
            degreaser
    """,
    "eye_rinsed": """
        eye|eyes .. rins*|irrigat*|flush*|wash*|tap|shower|hose|water
        rins*|irrigat*|flush*|splash*|wash* .. eye|eyes
    """,
    "cornea_ulcer": """
        white|gray|yellow spot|dot|patch .. on|in|over .. cornea|colored|iris|pupil
    """,
    "speck_seen": "dot|speck|particle|ring|rust|fleck .. on|in .. cornea",
    "sees_well": """
        20 / 20|25
        vision|sight normal|unchanged|intact|clear|good
    """,
    "eye_foreign": """
        dot|speck|particle|ring|rust .. on|in .. cornea
        flew|blew|flicked|popped .. up|past|behind|under|into .. goggles|glasses|lid|eye
    """,
    # The trunk.
    "chest_injury": """
        knocked|took .. wind out
        bar|peg|stirrup|saddle|horn|pommel ... under|in|into .. ribs|belly|stomach|abdomen
        landed|fell|came .. edge|rail|log|curb|corner|armrest|tub ... ribs|side|stomach|belly
        breastbone|sternum .. @pain|hurts|sore
        airbag .. chest|breastbone|punched
    """,
    "left_shoulder_pain": """
        left shoulder .. @pain|hurts|hurting|aches|sore
        @pain|ache|aching|hurts in|at|to|on|into? .. left shoulder
        tip of? left? shoulder .. @pain|hurts|aches|sore
        shoulder tip
    """,
    "shoulder_unhurt": """
        not|never|without hit|hurt|struck|touched|landed|knocked .. it|shoulder
        shoulder|it .. moves|turns|rotates freely|fully|normally|well
        shoulder|it .. full|normal|good motion|movement|range
        when|while|on|if lies|lying|lay flat|down|back
    """,
    "back_pain": "felt|heard|with .. crack|pop|snap|crunch .. back|spine",
    "pale": "pasty|pallid\nlost color\nno color in",
    "gray_skin": """
        yellow-white|chalk-white|paper-white|dead-white|ash-gray
        deathly white|pale
        chalky|waxen|bloodless face|skin|lips
    """,
    "penetrating": """
        gored|goring
        horn through|into|in .. thigh|groin|belly|chest|leg|buttock|abdomen|side
        horn .. went|going in|into|through
    """,
    "knife_wound": """
        how long|deep .. blade|knife
        length of? blade|knife
        slit|hole|puncture left|right? above|over|in|below|under|beneath .. ribs|nipple|collarbone|
            armpit|flank|chest|belly|abdomen|groin|shoulder-blade|hip
        fell|sat|landed|rolled|ran on|onto|into .. stake|spike|railing|rebar|skewer|shears|tine|
            tines
    """,
    "massive_hemorrhage": """
        fist|hand|fingers|knee .. medic|paramedic|emt|firefighter|officer|nurse in|inside|into|on
        medic|paramedic|emt|firefighter|officer .. fist|hand|fingers in|inside|into|on .. wound|
            hole|groin|neck|thigh|armpit|it
    """,
    # Parts of the body that are off, or stripped.
    "amputation": f"""
        {_DIGIT} is|are|was|were clean|cleanly|completely? off at
        {_DIGIT} came|come|taken|went clean? off at|in|by|under|with
    """,
    "hanging_part": f"""
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
    # Long under a weight, or long on a floor.
    "crush_long": """
        dug|freed|pulled|winched|lifted|cut|brought .. out|from ... after .. hours|hour
        buried|pinned|trapped|wedged .. # hours|hour
        stuck under|beneath|between .. # hours|hour
        buried|pinned|trapped|wedged .. two|three|four|five|six|several hours
        hours buried|pinned|trapped|under|beneath
    """,
    "long_lie": """
        floor|ground|wedged ... since .. midnight|evening|night|yesterday|morning|bedtime
        floor|ground|wedged .. all|overnight night?
        hours|overnight .. on floor|ground|tiles|linoleum
        floor|ground .. for .. hours
        slid|rolled|fell|slipped|went .. midnight|night|evening|bedtime ... not|cannot get|rise up?
        not|cannot get|rise up? ... all night|until|till|hours
    """,
    # Current.
    "burn_major": f"""
        touched|hit|leaned|grabbed|contacted|brushed|struck|against|clipped .. {_LIVE} {_LINE}
        {_LIVE} {_LINE} ... thrown|{_JOLT}|current|blown|knocked
        thrown|knocked|blown ... {_LIVE} {_LINE}
        substation|transformer|pylon|switchgear ... {_JOLT}|flash|thrown|arc
        entry|entrance and|or exit ,? wound|wounds|mark|marks|burn|burns
        arc flash
        fern*|feather*|branching .. pattern|mark|marks|rash|skin
        bolt .. struck|hit .. tree|him|her|them
        around|round whole|entire? finger|wrist|arm|forearm|ankle|leg .. leathery|charred|
            blister*|white|burn*
        molten|liquid metal|aluminum|steel|lead|iron|slag|glass|tar
    """,
    "current_household": f"""
        {_JOLT} .. from|off|by|of .. {_HOUSE}
        {_HOUSE} ... {_JOLT}
        {_JOLT} up|through|down .. arm|hand|fingers
        felt|got|received .. kick|tingle|buzz|current up|through .. arm|hand
        cut|cutting|snipped|sliced through? .. cord|cable|wire .. shock*|kick|jolt|spark*|live|bang
        household current
        electrocuted|electrical shock
    """,
    "fence_shock": "electric|electrified|cattle|horse fence",
    # Fire and heat.
    "burn_critical": f"""
        hair|hairs .. nose|nostril|nostrils .. {_HAIRS}
        nose|nostril|nasal hair|hairs .. {_HAIRS}
        eyebrows|eyelashes|lashes .. {_HAIRS}
        coughs|coughing|spits|spitting|brings up? .. soot|sooty|carbon*
        coughs|coughing|spits|spitting up? gray|black|dark bits|specks|flecks|streaks
    """,
    "burn": f"""
        palm|palms|hand|hands|fingers|arm|leg flat? on|against|onto .. {_HOT_THING}
        touched|grabbed|leaned|reached|brushed|fell .. on|against|onto|across? .. {_HOT_THING}
        mug|cup|pot|bowl|jug|pan of? tea|coffee|soup|water|noodles|porridge .. came|over|tipped|
            down|fell
        fryer|deep-fryer|frying fat|oil|splash*|spill*|spat
        spill*|splash*|spat .. fryer|frying|skillet|wok
        radiator water|fluid|coolant|steam|cap
        metal|slag|tar|wax|plastic ran|poured|splashed|dripped in|into|on|onto|over|down
        molten
    """,
    "blisters": "blister*",
    "frostbite": """
        toe|toes|finger|fingers|foot|feet|ear|ears|nose ... white ,? hard|waxy|stiff|wooden|solid
        frozen|frost .. toe|toes|finger|fingers|foot|feet|ear|ears|nose
    """,
    "allergic_exposure": """
        fire ant|ants
        ant|ants stung|stings|sting|bites|bit
    """,
    "hot_marine": "stingray|stingrays|lionfish|stonefish|scorpionfish|weever",
    # Words of other things.
    "not:lethargy": """
        fell|falling|fallen asleep on|in|at|under|by .. beach|sun|sunbed|pool|deckchair|hammock|
            lounger|tanning|sunshine|sand|lawn
        fell|falling|fallen asleep with|in|wearing .. lens|lenses|contacts|heating|hot-water
    """,
    "not:acute_abdomen": """
        knee|elbow|calf|thigh|ankle|wrist|cast ... tight|taut|tense as|like? drum
    """,
    "not:major_mechanism": """
        @joint|fracture|break|it is|was|were|got|been? pinned|plated
        pinned and|or plated
        pinned .. weeks|months|years|year|month ago
        pinned in|at|during surgery|theater|january|february|march|april|may|june|july|august|
            september|october|november|december
    """,
    "not:cord_out": f"{_CORD} cord|cords .. hanging|protruding|out|coming|visible|felt",
    "not:obstetric_emergency": f"{_CORD} cord|cords .. hanging|protruding|out|coming|visible|felt",
    "not:blistered_area": "blister* .. size .. hand|hands|palm|palms",
    "not:trafficked": """
        locked in cold|freezer|cooler|bathroom|toilet|car|garage|position|place|flexion|extension|
            bent|spasm|straight
    """,
    # A thing that was torn off, and no part of the body.
    "not:amputation": f"""
        cut|sliced|tore|torn|ripped|bit|bitten|chopped off {_THING} on|of|over|around .. {_PART}
        {_THING} on|of|over|around .. {_PART} .. cut|sliced|tore|torn|ripped|bit|chopped off
        {_PART} .. {_THING} was|were|been|got? cut|sliced|chopped off
        tore|torn|ripped|cut {_THING} off .. {_PART}
        severed ties|contact|cord|cords|cable|wire|wires|relations|relationship
    """,
}
