"""A mind that is not its own today."""

from __future__ import annotations

from triage.reading.lexicon.shared import ANSWERS, MOANS

_CALENDAR = "month|day|year|date|season"
_KNOWN = "wife|husband|daughter|son|mother|father|brother|sister|family|friends|house|home|faces"
_KIN = "husband|wife|mother|father|brother|sister|parents|son|daughter|aunt|mom|dad|mama"
_THINKS = "thinks|thought|believes|insists"
_PLACES = "train|hotel|ship|school|bus|church|store|work|office"
_ALERT = "ox|aox|aaox|axox|axo|aao|ao|aaxo|oriented"
_AWAY = "shoes|keys|milk|phone|glasses|clothes|wallet|purse|dishes|mail"

CONCEPTS: dict[str, str] = {
    # Clear again after sugar was given; and what says that it is not so.
    "self_again": """
        himself|herself|themselves|self|normal|clear again
        back self|normal|baseline|usual
        now alert|clear|oriented|awake|sharp
    """,
    "still_muddled": """
        still|remains|stays|again .. confus*|muddled|drowsy|sleepy|disorient*|groggy|slow|off
        confus*|muddled|drowsy|sleepy|disorient* again|still|now|since
        then|but .. confus*|muddled|drowsy
    """,
    "confusion": f"""
        confus*|disorient*|delirious|delirium|muddled|befuddled|bewildered
        not oriented
        mixed up about|since|today|now|,|.|;|at|in
        is|are|seems|gets|looks|became|more|all|bit mixed up
        altered mental? status|loc|mentation|sensorium
        ams
        change|changes|decline .. mental|mentation|mental status
        mental status .. change|changes|changed|decline|altered
        not|isn't making|make sense
        not acting|himself|herself|right|themselves|normal|recogniz*
        not acting .. right|normal|himself|herself|self|usual
        act|acts|acted|acting|behaves|behaving .. strange|strangely|weird|bizarre|bizarrely|funny|
            odd|oddly|different|differently
        talk|talks|talking|talked nonsense|gibberish|funny|crazy
        not know where|who|day|year
        cannot|not say|tell|understand where he|she|they is|are
        cannot|not|unsure say|tell|know|knows|name|sure? what|which {_CALENDAR} it is
        cannot|not|unsure say|tell|know|knows|name|sure? what|which {_CALENDAR} is it
        cannot name month|year|season|president
        no idea where he|she|they is|are
        no idea what|which day|month|year
        thinks|think|believes|insists|convinced ... it is? @year
        thinks|think|believes|insists|convinced ... it is? last|another {_CALENDAR} ,|.|;|and|!
        greets|treats|mistakes|takes .. as|for|like .. stranger|strangers|intruder
        not|cannot recognis*|recogniz* .. {_KNOWN}
        asks|asking|looks|looking|waiting|calls|calling for .. dead|late husband|wife|mother|father
        lost in own house|home|kitchen|street|flat|apartment
        incoherent|rambling|hallucinating
        oriented .. person|self|name only
        oriented only
        alert|awake|oriented .. self|person|name only
        alert|awake|oriented only .. self|person|name
        now|currently|today only? to? self|person|name only
        {_ALERT} x|times? 1|2|one|two|0|zero
        only knows|knew|recognizes? own? name
        o|a/o x|times 1|2|one|0|zero
        &|and o x|times? 1|2|one|0|zero
        {_ALERT} x|times? 3|three ... baseline|usually|normally .. x? 4|four
        speaks|talks|speaking|talking|says ... nothing|none|not .. makes sense
        speech|talk|talking|sentences|answers makes|make no sense
        nothing he|she|they says|say makes sense
        speaks|talks but nothing makes sense
        encephalopath*
        repeating|repeats|repeated|repetitive .. questions|herself|himself|questioning
        repetitive questioning|questions
        asks|asking|asked|keeps .. same question|questions|thing
        cannot|not remember|recall .. event|accident|events|happened|fall|falling|crash|injury|
            anything
        no memory|recollection
        amnes*
        picks|picking|plucks|plucking .. blanket|blankets|sheet|sheets|gown|clothes|covers|air
        asks|asked|asking where|if|why|when .. dead|deceased {_KIN}
        calls|called|calling|waiting|waits|looking for|to? long? dead|deceased {_KIN}
        talks|talking|talked|spoke|speaking with|to .. dead|deceased {_KIN}
        {_THINKS} it? is|was? wartime
        {_THINKS} he|she is at|in|on|aboard {_PLACES}
        different|another|changed man|woman|person since|this|today
        undressed|undresses|naked|stripped .. kitchen|hall|hallway|street|porch|yard|lobby|lawn
        got|gets|getting lost .. own|house|neighborhood|hallway|block
        cannot|not find .. way|bathroom|bedroom|room .. own|home|house|,|.
        lost own|familiar home|house|street|neighborhood|kitchen
        not know|knows|knew .. own name|birthday|age|address|children
        laughs|laughing|smiles at nothing
        repeats|repeating|asks|asking same question|questions|thing|sentence
        thinks|thought|believes|insists nurse|aide|daughter|son is|was {_KIN}
        wandered|wandering .. street|road|nightgown|pajamas|outside|hallway|lobby|neighbor
        rambl*
        talks|talking|speaks|sees|seeing .. people|someone|children|animals .. not there|room|in|
            here
        stares|staring through|past us|me|people|everyone|mother
        puts|put|putting|left|leaves|found|keeps .. {_AWAY} .. oven|fridge|refrigerator|freezer|
            microwave|toilet|stove
        calls|called|calling .. wrong name|names
        cannot|not know|knows|name|say|tell town|city|place|season|date|house|home
        not follow|follows|following|obey|obeys .. commands|command|instructions
        cannot follow|obey .. commands|command
        commands : lacking
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
        mixes|mixed|mixing up grandchildren|children|names|sons|daughters
        confuses|muddles grandchildren|children|names|sons|daughters
        cannot|not say|tell|know|knew what|which day|month|year it
        aloc
        decreased|declining|depressed|diminished loc|consciousness|responsiveness|mentation|
            alertness
    """,
    "not:confusion": f"""
        picks|picking lint|fluff|scabs|burrs|crumbs .. clothes|sheets|blanket|gown
        always|often|usual*|normal* asks|asking same question|questions
        dream*|dreamt|dreamed ... dead|late
        picks|picking .. clothes .. up|out|from|for
        lost way .. clinic|hospital|entrance|department|parking
        alert|awake|oriented .. self|person|name ,|and|/|& place|time|date|situation|event
        &|and? o|a/o|{_ALERT} x|times? 1|2|one|two days|day|weeks|week|hours|years
        baseline|normally|usually|always is? a? &|and? o|a/o|{_ALERT} x|times? 1|2|one|two
        baseline|normally|usually|always oriented self|person|name only
    """,
    "new_change": """
        new|newly|sudden .. letharg*|confus*|drows*|sleepy|sleepiness|disorient*
        letharg*|confus*|drows*|sleepy|disorient* .. new|today|since|suddenly
        baseline|usually|normally .. alert|oriented|talkative|sharp|clear|independent|conversant|
            chatty|walks|talks
        worse|different|changed|change than|from .. baseline|usual
    """,
    "baseline_state": """
        baseline
        chronic|chronically .. confus*|vegetative|nonverbal
        dementia ... baseline|usual|unchanged|normal
        at|usual mental baseline|state
        normal .. for|mental him|her|status|patient
        persistent vegetative
        usual|normal self
        unchanged
    """,
    # What the patient is like on other days, where that is a clear mind.
    "baseline_sharp": f"""
        baseline|normally|usually|always|typically .. alert|oriented|aox3|a/o|aaox3|axox3|sharp|
            clear|lucid|independent|conversant|talkative|chatty|walks|talks|bright|herself|himself
        baseline|normally|usually a & o
        now .. unrespons*|obtunded|letharg*|somnolent|drowsy
        never like this|that
        never this|that|so? confused|bad|sleepy|drowsy
        not like this|that normally|usually
        baseline|normally|usually|always|typically .. o|a/o|{_ALERT} x? 3|4|three
        {_ALERT} x? 1|2 ... baseline|usually|normally x? 3|4
        baseline|normally|usually|typically x 3|4
        baseline mental? status? :|is|of|,? alert|oriented|a/o|aox3|normal|sharp|clear
        baseline mental? status? :|is|of a & o
        alert|oriented|aox3|a/o|sharp|lucid|conversant|clear at baseline
        a & o x? 3|4|x3|x4? at baseline
    """,
    "not:baseline_sharp": """
        baseline|normally|usually .. a|o|oriented & o x? 1|2|x1|x2
        baseline|normally|usually .. a/o|ox|aox|ao|aaox|axox|oriented x? 1|2
    """,
    # A muddle of years, as those say who know it.
    "state_as_ever": """
        as he|she|they has|have|had for years|months|decades|long
        caregiver|aide|aides|daughter|son|wife|husband|family|staff|nurse|sister|brother|niece|home|
            mother|father|carer|neighbor sees|see|saw|notice|notices|noticed|says|say|reports|
            report|found|finds no change|difference
        no different|change from|than|since usual|yesterday|last|baseline|always
        same as always|ever|usual
        self|name|person only ,? as|like always|usual|ever|before
        confus*|disorient*|oriented|muddled .. as|like always|usual
    """,
    # Words for a mind that fails, where the sugar is low or a drug slows the breath.
    "mind_dulled": f"""
        not {ANSWERS}|swallow|cooperate
        only {MOANS}|stares|mutters|smiles
        mumbl*|mutter*|babbl*|staring|stares|blankly|glazed|dazed|daze|spacey|loopy
        blank stare|look|face
        head lolls|lolling|flops|rolls|drops
        slow|slowly|sluggish answer|answers|respond|responds|speech|speaking
        is|are|was|seems|looks|acts out it
        passed out
        drunk|drunken|intoxicated|slurr*
        combative|thrash*|flailing|belligerent
        slumped
    """,
    # Another language is no silence.
    "not:mind_dulled": """
        not speak|speaks|talk english|spanish|much|good|fluent*|language|any
        no|not longer? .. drunk|drink|drinks|intoxicated
        has|had|have drunk
        drunk .. juice|soda|water|milk|cola|cup|glass
    """,
}
