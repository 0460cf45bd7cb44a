"""Plain words for a mind in danger: a plan to die, voices, a confused or sinking mind.

The files ``plain_*`` add to the concepts of other files what patients, relatives and nurses
say instead of the medical word.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_DAY = (
    "day|date|night|time|place|spot|morning|monday|tuesday|wednesday|thursday|friday|saturday|"
    "sunday|birthday|anniversary|weekend|today|tonight|tomorrow"
)
_SOON = "tonight|tomorrow|weekend|today|soon|saturday|sunday|monday|friday|when|once"
_PILLS = "pill|pills|tablets|tablet|medication|medications|medicine|insulin|meds|capsules"
_OTHERS = (
    "grandfather|grandmother|grandpa|grandma|mother|father|dad|mom|wife|husband|sister|brother|"
    "heart|sleeping|all|whole|every"
)
_EDGE = "rail|railing|ledge|bridge|balcony|parapet|overpass|rooftop|cliff|tracks"
_WATCHERS = (
    "neighbors|neighbours|nurses|staff|police|government|doctors|coworkers|everyone|people|they|"
    "family|wife|husband|landlord"
)
_STAFF = "staff|nurse|nurses|police|officer|officers|security|medics|medic|crew|guard|guards"
_AWAY = "shoes|keys|milk|phone|glasses|clothes|wallet|purse|dishes|mail"

CONCEPTS: dict[str, str] = {
    "suicidal": f"""
        goodbye|farewell|suicide letters|video|videos|text|texts|email
        not plan|plans|planning|expect|intend|going here|around|alive .. next|tomorrow|much|
            anymore|week|weekend|year|christmas|longer|by
        will not here|around|alive much|next|by|when|anymore|tomorrow|long
        world|everyone|everybody|family|kids|children|wife|husband|they ... better|
            easier|happier off? without
        widow|widower|wife|husband|son|daughter|she|he died|dead|buried|gone ... join|follow wife|
            husband|son|daughter|him
        widow|widower ... join|follow wife|husband|him
        wants|want|ready|going|longs join|follow .. dead|late|heaven|grave
        means|intends|plans|planning|going|ready|determined|decided|swears|will step|jump|walk|
            lie|throw|drive .. front|under .. train|trains|tracks|traffic|bus|truck|subway|oncoming
        means|intends|plans|planning|going|ready|determined|decided|swears|will step|jump|walk|
            lie|throw|drive .. into|onto .. tracks|traffic|oncoming
        means|intends|plans|planning|going|ready|determined|decided|swears|will jump|walk|
            drive into .. train|trains|bus|truck
        decided|means|intends|vows|swears|plans|planning|going take|swallow .. {_OTHERS} .. {_PILLS}
        wants|want|wish|wishes|hopes not wake up|again|morning|tomorrow
        wants|want|wish|wishes|hopes|pray|prays fall|go|went asleep|sleep .. not wake|waking
        means|intends|plans|planning|going|ready|determined|decided|swears end .. {_SOON}
        way out .. pain|life .. only
    """,
    # Means of a suicide ...
    "self_means": f"""
        rope|noose|helium|razor|razors|gun|guns|pistol|rifle|shotgun|revolver|handgun|firearm|
            blades|exhaust|train|trains|tracks|bridge|cliff|balcony|roof|ledge|overpass|antifreeze
        stockpil*|hoard*|saving|saved|collected|collecting|hid|hidden|hides .. {_PILLS}
        insulin|pens|vials|fentanyl|propofol|potassium .. missing|locker|drawer|hidden|hid|stolen
        missing .. insulin|pens|vials|fentanyl|propofol|potassium
    """,
    # ... and words that show it is settled.
    "self_resolve": f"""
        {_DAY} is? picked|chosen|set|fixed|settled|decided|circled
        picked|chosen|chose|set|fixed|named|circled|has {_DAY} and|, place|time|spot|date|method|way
        picked|chosen|chose|named|circled {_DAY}
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow is day|night
        means|intends|plans|planning|going|ready|determined|decided|swears do it
        means|intends|plans|planning|going|ready|decided use it
        gave|given|giving|gives|signed away|over ... dog|cat|pet|pets|belongings|possessions|
            everything|savings|clothes
        gave|given|giving|gives .. dog|cat|pet|pets|belongings|possessions .. neighbor|friend|
            sister|brother|shelter|away
        wrote|written|writing|changed will ,|.|;|and|last|this|today|yesterday
        wrote|written|writing|left|leaving|found letters|letter|notes|note .. children|kids|wife|
            husband|family|friends|mother|parents|everyone
        goodbye|farewell
        need|needs not worry|bother anymore|more|longer|any
        it settled|decided
        note|letter to|for parents|mother|father|wife|husband|kids|children|family
        would|was have|going|about done|do|end|ended it
        someone|somebody .. feed|look|care|take .. cat|dog|pets|kids
    """,
    "despair": f"""
        cut|cuts|cutting .. arms|forearms|thighs ... deeper|relief|razor|blade|blades|purpose
        sat|sitting|sits|alone|locked .. gun|rifle|pistol|shotgun|revolver|rope|noose
        hid|hidden|removed|locked|took bullets|guns|knives|rope|ammunition
        stockpil*|hoard* .. {_PILLS}
        saving|saved up .. {_PILLS}
        saving|collecting up? sleeping|heart? {_PILLS}
        talked|coaxed|pulled|dragged|grabbed .. down|back|off|from .. {_EDGE}
        {_EDGE} .. talked|coaxed|dragged|grabbed .. down|back|off
        {_EDGE} ... until|before .. talked|coaxed|pulled|dragged|grabbed
        outside|over|wrong of? {_EDGE} rail|railing|ledge|edge|wall
        laid|lay|set|lined out|up .. razor|razors|blades|noose
        tied|tying|made|making|bought|hung noose
        noose .. found|tied|ready|hanging
        step|jump|walk|lie|throw .. front .. train|trains|traffic
        no point .. living|life|anymore
        cannot go on
        not want here anymore|more|longer
        messages|message|texts|text|note|notes|letter|letters|post|posts|video|videos|email|
            voicemail ... saying|says|said goodbye|goodbyes|farewell
        texted|posted|messaged|emailed|wrote|typed .. goodbye|goodbyes|farewell
        said|saying|says goodbye|goodbyes .. online|texts|messages|posts|chat
        posted|texted|wrote|typed|searched|googled|looked .. how|ways die|kill|hang|overdose|
            disappear
        searched|searching|googled|looked|looking up? .. painless|lethal|fatal|suicide|hanging|
            overdose
        journal|diary|notebook|drawings .. death|dying|die|suicide|killing|disappearing
        not|nothing .. deserve|worth live|living|alive
        wish|wishes|wished he|she|they|i was|were dead|gone|never born
        go sleep forever
        rather dead|die
        tired living|alive|life
        pointless|meaningless live|living|life
    """,
    "reckless": "not slept|sleeping .. nights",
    "delusion": """
        says|claims|thinks|sure|believes|certain he|she|they|i can stop|fly|control|read|heal|
            command .. traffic|cars|trains|minds|thoughts|weather|people|sun|sick|planes
        says|claims|thinks he|she|i can fly
    """,
    "psychosis_now": f"""
        god|devil|voices|angels|angel|satan|jesus told|tells|telling|orders|ordered|
            commands .. burn|
            kill|hurt|jump|die|stab|fire|sacrifice|drown
        {_WATCHERS} is|are|pump|pumps|keep|keeps|were|have|has|been? poisoning|poison|gassing|
            spying|plotting|gas|poisoned|bugged|implanted|tracking
        {_WATCHERS} .. poison|poisoning|pump|pumping|drugging .. him|food|water|flat|house|
            apartment|room|vents|walls|gas
        put|puts|planted|implanted|inserted|hid .. chip .. tooth|teeth|molar
        chip|transmitter|camera|cameras|microphone|wires .. in|inside|under .. head|brain|tooth|
            teeth|skin|walls|tv
        voice|voices .. orders|ordering|commands|commanding|says|tells|telling|urge*
        tv|television|radio|songs|billboards .. addressing|addresses|speaks|speaking|told|tells|
            orders|ordered|orders|messages|mocks|mocking|signals|warns|warned him|her|me|them|to|
            directly|for
        voices|voice .. told|orders|ordered|demand|demands|urges|shout|shouting|screaming|
            louder .. him|her|me|to|that|everyone
        radio|television|tv|voices told|tells|telling|ordered|ordering
        voices louder|angrier|meaner|nastier|worse
        command* hallucinat*|voices
        strangers|cars|vans|drones .. following|spying|filming|tracking
        thoughts .. broadcast*|inserted|stolen|read|controlled
        reading|controlling|stealing|hears|read thoughts|mind
    """,
    "violence_strong": f"""
        barricad*
        swings|swung|lunges|lunged|charges|charged at? .. {_STAFF}
        hit|hits|hitting|kicked|kicks|bit|bites|spat|spits .. {_STAFF} ... restrain*|handcuff*|
            security|hold|held
        waving|waves|brandish*|armed|swinging .. knife|machete|bat|hammer|axe|gun|blade
    """,
    "homicidal": """
        will|going|plans|means|intends shoot|stab|kill|strangle|burn|poison .. boss|wife|husband|
            mother|father|brother|sister|teacher|class|school|people|everyone|them|someone|
            neighbor|landlord|ex|son|daughter|children|kids|coworkers|judge|roommate
    """,
    "baby_delusion": """
        baby|child|infant|son|daughter ... changeling|drowned|sacrificed|swapped|sent .. devil|
            god|hell|heaven
        baby|child|infant|son|daughter .. is|changeling|must changeling|drowned|sacrificed|die
    """,
    "withdrawal": """
        stopped|quit|ran|off|without|missed|skipped .. xanax|alprazolam|valium|diazepam|klonopin|
            clonazepam|ativan|lorazepam|benzo|benzos|benzodiazepine*|baclofen|phenobarbital|
            barbiturate*
        not had .. beer|vodka|whiskey|alcohol|xanax|valium since|for
        stopped|quit .. drink|beer|vodka|whiskey|alcohol
    """,
    "confusion": f"""
        talks|talking|speaks|sees|seeing .. people|someone|children|animals .. not there|room|in|
            here
        stares|staring through|past us|me|people|everyone|mother
        puts|put|putting|left|leaves|found|keeps .. {_AWAY} .. oven|fridge|refrigerator|freezer|
            microwave|toilet|stove
        calls|called|calling .. wrong name|names
        cannot|not know|knows|name|say|tell town|city|place|season|date|house|home
        not follow|follows|following|obey|obeys .. commands|command|instructions
        cannot follow|obey .. commands|command
        not|cannot answer|answers|speak|speaks|respond|responds or|nor|and follow|obey commands
        speaking|talking|talks|speaks|babbling word|words? salad
        babbl* nonsense|incoherent*
        picks|picking|plucks|plucking at? air|sheets|bedclothes|blankets|invisible
        not recognise|recognises|recognize|recognizes .. us|me|anyone|anybody
        not know|knows|knew son|daughter|wife|husband|sister|brother|mother|father|family
        gives|gave|says|said|answers|answered|names|named .. wrong month|year|day|date|president|
            birthday
        asks|asked|asking|repeats|repeating|says every|each few|couple|five|two|three|ten|
            #? minutes|minute|seconds .. how|where|what|who|why|when|whether|if|same
        asks|asked|asking|repeats .. over over|again
        keeps|kept|still asking where|who|whose|same
        keeps|kept|still asking .. what happened|day|month|year
        asks|asked|asking .. how|why he|she|they|i got|came|ended here
        asks|asked|asking .. whose house|home|bed|room|car
        asks|asked .. twice|thrice .. day|where|whose|who|same
        asks|asked|asking|wondered .. where|when .. late|dead husband|wife|mother|father|brother|
            sister
        not|cannot remember|recall .. anything .. since|from|after|of .. morning|breakfast|hour|
            hours|noon|lunch|today|afternoon
        memory .. blank|gone|missing|lost|erased|wiped .. since|for|today|hours|morning|afternoon
        lost .. memory .. since|for|today|hours|morning|afternoon
        puts|put|putting|laid|set out? .. place|places|plate|plates .. dead|late
        picks|picking|plucks|plucking at? sleeve|sleeves|clothes|gown|covers|blanket|buttons|cannula
        gets|got|getting lost in|on|at own? home|house|street|neighborhood|hallway|way|block
        wandering|wandered|found .. street|yard|hallway|road|hall .. nightgown|pajamas|slippers|
            robe|barefoot
        not|cannot|longer recognize|recognise|recognizes .. face|faces|house|home|room|bathroom|
            wife|husband
        thinks|believes|insists he|she|they is|are still? at|in|on war|hotel|train|ship|school|army|
            navy|childhood
        talks|talking|speaks|speaking|chats|talked to|with someone|people|husband|wife|mother|
            somebody .. not there|dead|nobody|died
    """,
    "lethargy": """
        nods|nodding|dozes|dozing|drifts|drops off|asleep .. sentence|mid|conversation|talking|
            question|questions|speaking|words|triage|interview|answers
        keeps nodding|dozing|dropping|drifting off
        cannot keep .. eyes open
        hard|harder|difficult|tough .. rouse|waken
        hardly|barely|scarcely rouses|wakes|stirs|responds|awake|rousable|arousable|reacts
        barely|hardly opens|opening eyes
    """,
    # What the patient is like on other days, where that is a clear mind.
    "baseline_sharp": """
        baseline|normally|usually|always|typically .. alert|oriented|aox3|a/o|aaox3|axox3|sharp|
            clear|lucid|independent|conversant|talkative|chatty|walks|talks|bright|herself|himself
        baseline|normally|usually a & o
        baseline mental? status? :|is|of|,? alert|oriented|a/o|aox3|normal|sharp|clear
        baseline mental? status? :|is|of a & o
        alert|oriented|aox3|a/o|sharp|lucid|conversant|clear at baseline
        a & o x? #|x3|x4? at baseline
    """,
    "unresponsive": """
        nobody|no-one|one can|could wake|rouse|waken
        no longer roused|woken|wakes|wake|waking|rouses|rousable|arousable|awakens|awakened
        no longer responds|reacts|answers|opens .. voice|voices|us|pain|touch|name|eyes|anyone
        cannot shaken|shake|shout|shouted .. awake|up
        not open|opens eyes ... pinch*|painful|sternal|shout*|voice|called|rub|command|stimul*
        not wake|wakes|rouse|rouses|stir|stirs .. shout*|shaking|shaken|pinch*|pain|sternal|voice
        not react|reacts|reacting .. voice|pain|pinch*|painful|shout*|sternal|stimul*|anything
        nothing .. wakes|rouses him|me|them|patient|up
        wakes|rouses up? only .. pain|pinch*|sternal|rub
        out cold and|, breathing|snoring|cannot|not
        withdraws|withdrawing|flinches|localizes only|just .. pinch|pinched|pinching|nail|nailbed|
            sternum
        only|just withdraws|flinches|localizes|grimaces .. pinch|pinched|nail|nailbed|sternum|pain
    """,
    # A muddle of years, as those say who know it.
    "state_as_ever": """
        as he|she|they has|have|had for years|months|decades|long
        caregiver|aide|aides|daughter|son|wife|husband|family|staff|nurse|sister|brother|niece|home|
            mother|father|carer|neighbor sees|see|saw|notice|notices|noticed|says|say|reports|
            report|found|finds no change|difference
        no different|change from|than|since usual|yesterday|last|baseline|always
        same as always|ever|usual
    """,
    "verbal_only": """
        opens|opened|open eyes .. only|just? to|when|if shout*|loud|shouted|called|voice|name|spoken
        only|just opens|opened|wakes|stirs|answers|rouses .. shout*|loud|shouted|called|shaken
        wakes|rouses|stirs only|just when|to|if shout*|loud|shouted|called|spoken|shaken
    """,
    # Voices of years, which ask for a talk rather than for a bed.
    "voices_more": """
        voices .. chattier|comment|comments|commenting|more|busier|back|usual|still|years
        hears|hearing voices
    """,
    "not:lethargy": """
        slept|sleeps|sleeping|sleep only? @number hours|hour night|nights|all|each|a
        slept|sleeps|sleeping badly|poorly|little|less|barely|couple
    """,
    "not:diaphoretic": """
        sweaty palms|palmed|palm|hands|feet
        palms|hands|feet .. sweaty|sweat|sweats|sweating|damp
    """,
    # An assault of weeks ago, for which blood is to be tested.
    "assault_past": """
        weeks|months|years|year|month ago|earlier|back ... forced|raped|rape|assault*|molest*
        forced|raped|rape|assault*|molest* ... @number|few|several|many|some weeks|months|years ago|
            earlier|back
    """,
}
