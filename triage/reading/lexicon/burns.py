"""Burns by heat, chemicals and current."""

from __future__ import annotations

_SEVERAL = "three|four|five|six|seven|eight|several|3|4|5|6|7|8"
_HAIRS = "singed|frizz*|scorched|burned|burnt|melted|curled"
_LIVE = "overhead|power|live|downed|high-tension|transmission"
_LINE = "line|lines|cable|cables|wire|wires"
_JOLT = "jolt|jolted|shock|shocked|zap|zapped"
# Shares of the body from which a burn is large.
_TENS = "|".join(map(str, range(10, 90)))
_HOUSE = (
    "wire|wires|panel|fixture|toaster|outlet|socket|plug|lamp|cord|kettle|dryer|washer|washing|"
    "fridge|oven|appliance|extension|switch|fuse|charger|bulb|christmas"
)
_HOT_THING = (
    "grill|stove|stovetop|iron|hob|burner|woodstove|fireplace|muffler|exhaust|griddle|"
    "straightener|radiator|heater|oven"
)

CONCEPTS: dict[str, str] = {
    "burn_cause": """
        hot|boiling|scald*|water|oil|tar|fire|flame*|campfire|stove|oven|coals|ember|embers|asphalt|
            pavement|steam|spill*|chemical*|lye|acid|cement|sunburn*|sand|heater|radiator|burned|
            burnt|blister*|percent|%|electric*
    """,
    "burn_wide": f"""
        burn*|scald*|blister*|oil|water|grease ... {_SEVERAL} palms|palm-sized|handprints
        {_SEVERAL} palms|palm-sized|handprints ... burn*|scald*|blister*
    """,
    "burn_torn": """
        burn*|scald*|oil|grease ... blister*|skin .. torn|broken|burst|raw
        burn*|scald* ... torn|burst|broken blister*
        torn|burst|raw .. burn|burns|scald|scalds
    """,
    # Fire and heat.
    "burn_critical": f"""
        eyebrows|lashes|eyelashes|nostrils|mustache|beard|hairs .. singed|burned|burnt
        singed|burned|burnt .. eyebrows|lashes|eyelashes|nostrils|mustache|hairs
        soot .. tongue|lips|teeth|spit|spits|sputum|throat
        hair|hairs .. nose|nostril|nostrils .. {_HAIRS}
        nose|nostril|nasal hair|hairs .. {_HAIRS}
        eyebrows|eyelashes|lashes .. {_HAIRS}
        coughs|coughing|spits|spitting|brings up? .. soot|sooty|carbon*
        coughs|coughing|spits|spitting up? gray|black|dark bits|specks|flecks|streaks
        burn* ... airway|singed|soot|hoarse*|stridor
        singed nasal|nose|eyebrows|facial
        singed .. hair|hairs
        soot .. mouth|nose|airway|nares|nostrils
        30|40|50|60|70|80|90 percent|% .. burn|burns|body|tbsa
        burn|burns|burned .. 30|40|50|60|70|80|90 percent|%
    """,
    "chemical_splash": """
        drain|oven|toilet|pipe cleaner|unblocker|opener|granules|crystals
        unblock*|unclog*|descal* .. sink|drain|toilet|pipe|kettle|shower
        bleach|lye|caustic|ammonia|acid|peroxide|limescale|pesticide|degreaser|battery splash*|
            squirt*|spat|sprayed|spilled|burst|exploded|flicked
        splash*|squirt*|sprayed|spat .. bleach|lye|caustic|ammonia|acid|peroxide|pesticide|degreaser
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
        around|round whole|entire? finger|wrist|arm|forearm|ankle|leg .. leathery|charred|blister*|
            white|burn*
        molten|liquid metal|aluminum|steel|lead|iron|slag|glass|tar
        full-thickness|third-degree|3rd-degree|circumferential
        full thickness
        third|3rd degree
        burn|burns|burned|scald* ... face|facial|neck|airway|hands|genital*|perineum|groin|eyes|
            chest|trunk|abdomen|both|legs|buttocks|inhal*|circumferential|feet
        face|facial|neck|airway|hands|genital*|perineum|groin|chest|trunk|both ... burn|burns|
            burned|scald*
        {_TENS} percent|% .. burn|burns|body|tbsa|blister*|skin|surface
        burn*|blister*|scald* .. {_TENS} percent|%
        blister*|burn* ... around .. arm|forearm|leg|finger|hand|wrist|ankle|chest|neck
        electrical|electric|high-voltage|lightning burn|burns|shock|injury|outlet
        high voltage
        electrocut*|lightning
        chemical burn*
        hydrofluoric
        shocked .. wire|outlet|line|volt*
        thrown by|from|off .. shock|current|electric*
        volts
        white|leathery|charred|waxy .. burn*
        leathery|charred skin
    """,
    "not:burn_major": """
        both? soles|feet|foot|toes .. burned|burning|burn|burns .. for months|years
        arm|arms|leg|legs|feet|foot burns|burning when
        lightning down|in|through .. leg|legs|arm|back|thigh
        full-thickness|full thickness .. lac*|cut|lid|lip|ear|tear|split|margin
        lid|lip|ear|margin .. full-thickness
        third-degree|3rd-degree heart|av|atrioventricular|block|tear|sprain|laceration|perineal|
            prolapse|relative|hemorrhoid|hemorrhoids|strain|uterine
        third|3rd degree heart|av|atrioventricular|block|tear|sprain|laceration|perineal|prolapse|
            relative|hemorrhoid|hemorrhoids|strain|uterine
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
        burn|burned|burns|burnt|scald*
        sunburn*
        blister* .. burn*
        hot|boiling|scalding .. oil|water|coffee|tea|soup|grease|milk|noodles
        pulled|tipped|knocked|spilled .. kettle|pot|pan|mug|cup|teapot|urn
        coffee|tea|soup|grease|oil|water ... spilled|splashed|poured .. chest|face|arm|leg|hand|
            thigh|belly|neck|him|herself
        blister* ... percent|%
    """,
    "not:burn": """
        both? soles|feet|foot|toes .. burned|burning|burn|burns .. for months|years
        nose|throat|arm|leg|feet|shoulder|neck burns|burning when
    """,
    "friction_burn": "road|rug|carpet|turf|mat|friction burn|burns",
    "blistered_area": """
        blister*|peeling ... chest|face|neck|both|legs|hands|genital*|body
        chest|face|neck|both|legs|hands|genital* ... blister*|peeling
    """,
    "not:blistered_area": "blister* .. size .. hand|hands|palm|palms",
}
