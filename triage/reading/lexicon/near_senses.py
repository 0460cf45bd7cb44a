"""What comes near the plain words of a danger and tells of none: a bus boarded, a pose.

Adds to the other senses, and like them names only what cannot also be the danger.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_INTENDS = "means|intends|plans|planning|going|ready|determined|decided|swears"
_AWAY = "trip|vacation|travel*|flight|holiday|cruise|abroad|airport"
_HERE = "here|around"
_OLD_AGE = "|".join(map(str, range(60, 100)))
_YEARS = "199*|200*|201*"
_KIN = "father|mother|brother|sister|uncle|aunt|cousin|grandfather|grandmother|dad|mom"
_BROUGHT = "pizza|mail|package|packages|parcel|parcels|newspapers|groceries|furniture|meals"
_PLACE = "home|car|taxi|truck|van|bed|kitchen|bathroom|lobby|hallway|driveway"
_CLOTHES = "shirt|blouse|dress|cuff|pants|trousers|skirt|scarf|socks|jacket|sweater|ale|lager"
_NUMBED = "dentist|dental|novocaine|lidocaine"
_INJURED = "jam*|cut|sprain*|twist*|slam*|crush*|smash*"
_TIME = "morning|noon|today|hour|hours|breakfast|lunch|dinner|yesterday|evening|afternoon|night"
_WATCHERS = "they|family|wife|husband|people|everyone|neighbors|coworkers|doctors|staff"
_KEPT_IN = "elevator|meeting|traffic|train|airport|bathroom|wind|gas|class|queue"
_GIVEN = "brother|sister|mother|father|wife|husband|son|daughter|friend|stranger|cousin"
_FAR_OFF = "armpit|neck|jaw|breast|wrist|finger|scalp|eyelid|ear|elbow|forearm|knee|calf|foot"

CONCEPTS: dict[str, str] = {
    "not:no_gag": "no|without gag or|nor vomit*|nausea|retch*|choking|drool*",
    "not:breath_rare": """
        deep breath|breaths .. minute
        breath* .. minute exercise|exercises|yoga|meditation|drill
    """,
    "not:just_born": f"""
        born|delivered .. weeks|months|years|year|month ago
        born|delivered .. last year|month|week
        born|delivered .. in @year
        {_BROUGHT} .. delivered .. {_PLACE}
        delivered|delivering|delivers {_BROUGHT} .. {_PLACE}
    """,
    "not:posturing": """
        posturing .. mirror|gym|camera|stage|crowd
        stiffens|stiffen|straightens|extends .. arm|arms ... shoulder|elbow|wrist
    """,
    "not:double_vision": "sees|seeing double rainbow|rainbows|agents|feature",
    "not:unresponsive": "posturing .. mirror|gym|camera|stage|crowd",
    "not:pale": f"pale {_CLOTHES}",
    "not:no_pressure": """
        pressure|bp not measured|taken|checked|recorded|read .. home|pharmacy|week|weeks|month|
            months|year|years
        no|without blood? pressure|bp cuff|machine|monitor|pills|pill|medicine|medication
    """,
    "not:aorta_risk": """
        contact lens|lenses .. slipped|displaced|dislocated
        slipped|displaced contact lens|lenses
    """,
    "not:kin_sudden_death": f"""
        {_KIN} .. died .. at|age|aged {_OLD_AGE}
        {_KIN} .. died .. old age
        {_KIN} .. died ... cancer|overdose|war
    """,
    "not:transplant": f"""
        donated kidney|marrow|liver|lobe {_GIVEN}
        with|has|got|given new kidney beans
    """,
    "not:neck_operated": f"""
        thyroid|parathyroid|carotid|neck surgery|operation|operated|dissection|procedure ... year|
            years ago
        operated|surgery|operation on|of|at thyroid|parathyroid|carotid|neck ... year|years ago
        thyroidectomy|parathyroidectomy|endarterectomy|laryngectomy ... year|years ago
        thyroid|parathyroid|carotid|neck surgery|operation|operated .. in {_YEARS}
        thyroidectomy|parathyroidectomy|endarterectomy in {_YEARS}
    """,
    "not:throat_operated": f"""
        tonsils|adenoids|tonsillectom*|adenoidectomy .. as child|kid|toddler|boy|girl|teenager
        tonsils|adenoids|tonsillectom*|adenoidectomy .. year|years ago
        tonsils|adenoids|tonsillectom*|adenoidectomy .. in {_YEARS}
    """,
    "not:magnets_eaten": """
        swallow*|ate|eaten magnet shaped|sized|like
        swallow*|ate|eaten .. magnet-shaped
        magnet|magnets ... ate|eaten dinner|lunch|breakfast|supper|snack|well
    """,
    "not:spleen_large": """
        mono|mononucleosis|fever .. last year
        mono|mononucleosis|fever .. year|years ago
    """,
    "not:shoulder_tip": "shoulder .. lying|lies|lie on it|shoulder|same",
    "not:scuba": """
        dive|dives|diving|diver|divers .. pool|springboard|platform|board|practice
        pool|springboard|platform|sky|cliff|swim dive|dives|diving|diver|divers
        second|third|fourth|last dive ... practice|pool|board
    """,
    "not:trunk_band": "tight|numb belt|band|strap|corset|girdle ... rash|mark|marks|welt|welts",
    "not:stroke_signs": f"""
        left|right hand|arm|fingers ... since|from .. {_INJURED}
        left|right hand|arm|fingers ... since|from .. {_INJURED} ... {_TIME}
        leans|leaning|tips|lists left|right .. walk*|stand* ... spare|protect|guard|favor*
        numb* .. side|face|cheek|mouth|lip .. {_NUMBED}
        {_NUMBED} .. numb* .. side|face|cheek|mouth|lip
        mouth|lip|drinks|drink|coffee|water ... since|after .. {_NUMBED} .. numb*
        drinks|drink|coffee|water|soup ... corner|side .. mouth since|after injection|{_NUMBED}
        uses|using|used|says|said wrong word|words .. class|french|spanish|language|exam|lesson
        left|right hand|hands numb* at|every|each night|nights
        left|right leg|arm|hand .. heavy|numb .. stocking|sleeve|wrap
    """,
    "not:speech_face": f"""
        mouth|lip|drinks|drink|coffee|water ... since|after .. {_NUMBED} .. numb*
        drinks|drink|coffee|water|soup ... corner|side .. mouth since|after injection|{_NUMBED}
    """,
    "not:confusion": "picks|picking lint|fluff|scabs|burrs|crumbs .. clothes|sheets|blanket|gown",
    "not:rash_severe": """
        skin .. comes|coming|peels|peeling|peeled off|away .. sunburn*|sandals|callus*|glue
        sunburn* ... skin .. comes|coming|peels|peeling|peeled off|away
    """,
    "not:hanging_part": "skin .. peeled|stripped off .. thumb|finger|hand from? glue|tape|sunburn*",
    # The nail or the skin of a finger, which are not the finger.
    "not:amputation": """
        nail|toenail|fingernail|thumbnail|scab|wart|skin was|is|were|got torn|ripped|cut|tore|
            bitten off .. finger|fingers|thumb|toe|toes
    """,
    "not:open_fracture": "hole|wound|opening .. jeans|pants|trousers|sock|boot|sleeve ... bone",
    "not:crush_long": f"""
        trapped|stuck|wedged .. {_KEPT_IN} ... hours|hour
        hours trapped|stuck .. {_KEPT_IN}
        pinned .. tail|badge|note|hem|flower ... hours|hour
    """,
    "not:long_lie": """
        slept|sleeping|camping|camped|playing|plays|sat|worked|kneeling .. floor|ground ... night|
            overnight|hours|morning|evening
        floor|ground .. since|for|all .. morning|hours|night .. playing|camping|gardening|working
    """,
    # A train that is boarded, a lease that ends, a holiday.
    "not:sexual_assault": """
        forced himself|herself|themselves eat|drink|walk|vomit|throw|sleep|get|take|finish|up|go
    """,
    "not:ventilated": "is|are|was bagged in ice|plastic|paper\nbagged in ice|plastic|paper",
    "not:suicidal": f"""
        will? not {_HERE} next|tomorrow ... before|because|since|on|for|due .. {_AWAY}
        will? not {_HERE} next week|month|year , {_AWAY}
        {_INTENDS} end lease|contract|job|shift|call|class|subscription|visit|diet .. tonight|
            tomorrow|weekend|today|soon|saturday|sunday|monday|friday|when|once
        family|kids|wife|husband|they|everyone ... better|easier|happier off? without old? couch|
            sofa|sugar|gluten|dairy|glasses|inhaler|television
        wants|want|wish|wishes|hopes ... not wake up? with|sore|stiff|early|coughing
        {_INTENDS} throw bag|backpack|suitcase|luggage|ball ... train|tracks|truck|bus|traffic
    """,
    "not:despair": """
        locked|locks gun|guns|rifle|pistol|shotgun away|up|in
        tired living with|near roommate|roommates|neighbors
    """,
    "not:insulin_error": "double checked|checks|checking .. insulin|pen|dose",
    "not:psychosis_now": f"""
        tv|television|radio told ... measles|weather|recall*|outbreak|boil
        {_WATCHERS} .. poison ivy|oak|sumac
        {_WATCHERS} .. food poisoning
        food poisoning ... food|water|house|room|restaurant
        chip|chips in|on|off .. tooth|teeth|molar
    """,
    "not:penile_emergency": """
        erection|erections normal|fine|good|weak|failing ... woke|still|hours|sore|gone|overnight
    """,
    "not:infant_weak": "head flops|drops|lolls|lags|wobbles when|while asleep|sleeps|sleeping",
    "not:lethargy": "head flops|drops|lolls when|while asleep|sleeps|sleeping",
    "not:bile_vomit": """
        green|greenish|yellow-green snot|mucus|phlegm|stool|stools|poop|diaper .. vomit*|spit
        brings|brought|bringing up? green peas|beans|spinach|phlegm|mucus|snot
    """,
    # A lump far from any gate of the belly.
    "not:hernia_strangled": f"lump|bump|knot .. {_FAR_OFF} ... dark|red|purple|black|blue",
    "not:hernia_stuck": f"lump|bump|knot .. {_FAR_OFF} .. hard|firm|tender|stuck and? red?",
    "not:lump_firm": "it .. hard keep|tell|see|say|get|hold|settle|soothe|feed",
    # Drink of the night before, which a headache of the morning has.
    "hungover": "hungover\nhangover",
}
