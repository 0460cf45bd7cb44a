"""Heat stroke in words: where it was hot, a skin that burns, a mind that fails."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    "heat_around": """
        heat wave|exhaustion|stroke|index
        heatwave|heatstroke|greenhouse|sauna|forge|foundry|smelter|bakery|furnace
        in|under|from|hot sun|sunshine|heat
        hot|warm|scorching|humid day|weather|afternoon|kitchen|attic|flat|room|car|van|truck|shed
        parked|closed|locked|shut|left car|van|truck|bus
        car|van|truck in|for ... july|august|june|sun|hours|hour
        marathon|half-marathon|triathlon|ultramarathon|race|mile|miles|march|ruck|recruit|recruits|
            boot-camp|drill
        football|soccer|band|cross-country practice|camp
        training|practice|run|running|jog|hike|hiking|ride|march .. july|august|june|heat|sun|hot
        on run|march|hike|jog
        roofer|roofing|roofers|farmhand|field-hand|landscaper|bricklayer|fruit-picker|harvest|paver|
            welder|baker|firefighter
        construction|forge|steel|farm|road worker|workers|crew|site
        # degrees outside|outdoors|shade|heat|in|today
        at # degrees
        july|august field|fields|roof|road|march
        top-floor|attic flat|apartment|room
        no air-conditioning|fan|ac
    """,
    "skin_burning": """
        skin .. scorching|scalding|fiery|baking|oven
        skin|body|she|he|they is|was|feels|are|,? burning|very|red|dry? hot ,|.|;|and? dry|touch
        skin|body is|was|feels|, dry and|,|& hot|burning|scorching
        skin .. burning|red hot
        skin is|was|feels|very? hot|burning ,|.|;|!
        hot|burning skin ,|.|;|!
        body|whole|all burning|hot|very? hot|burning
        skin hot|burning|dry and|,|&? dry|hot
        hot|burning|scorching|red ,|and? dry ,|and? red? skin
        dry ,|and? hot|burning|scorching skin
        scorching|baking skin
        hot touch|oven|stove
        dry and|, hot|scorching|burning
        stopped|no|not|quit longer? sweating|sweat|sweats
    """,
    "heat_mind": """
        raves|raving|delir*
        answers wrong|nonsense|oddly|senselessly|other
        not answer|answers|answering .. sensibly|sense|properly|questions|straight|right
        fights|fighting|combative|thrash*|swings|lashes .. crew|medics|staff|everyone|nurse|us|
            helpers|,|.|;
        combative|thrashing
        talks|talking|speaks|speaking nonsense|gibberish
        confus*|incoherent|dazed|daze|glazed|blankly
    """,
    "not:heat_mind": "confus* about|by|over|regarding",
    # With a second sign only.
    "heat_wobble": "stagger*|wobbl*|reel*|stumbl*",
    "not:heat_wobble": "wobbl* tooth|teeth|molar|chair",
    "heat_mumble": "rambl*|babbl*|mumbl*|murmur*|mutter*",
    "not:heat_mumble": "heart murmur*",
    "skin_patch": """
        sunburn*|burn|burns|rash|sting|stings|stung|ivy|oak|sprain*|blister|blisters|cellulitis
    """,
}
