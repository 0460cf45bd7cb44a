"""An eye that goes dark, and an eye whose pressure climbs, as those who have them tell it."""

from __future__ import annotations

_EYE = "left|right|one|other"
_WENT = "went|goes|gone|going|turned|turns|is|was|all|suddenly|became|completely|totally|stayed"
_DARK = "black|dark|blind|blank"
_AND_THEN = ",|.|;|all|suddenly|sudden|for|at|without|and|while|then|since|two|one|three|five|ten"
_LONG = "years|decades|childhood|birth|infancy"
_RING = "rainbow|rainbows|ring|rings|circle|circles|halo|halos|haloes|colors"
_LAMP = "light|lights|lamp|lamps|bulb|bulbs|headlight|headlights|streetlight|streetlights|candle"
_BLOW = "punch*|elbow*|fist|fists|bruis*|ball|hit|fell|fall|fight|blue|purple|swollen|puffy|struck"

CONCEPTS: dict[str, str] = {
    "eye_dark": f"""
        {_EYE}? eye {_WENT} {_DARK} {_AND_THEN}
        {_EYE}? eye {_WENT} all|completely|totally|suddenly|fully {_DARK}
        {_EYE} eye .. all|completely|totally|fully {_DARK}
        light|lights went|gone|going|go out in|of|on|for {_EYE} eye|side
        not|cannot see anything|thing|much|a-thing|out|with|from of? {_EYE} eye
        sees|see|saw|seeing nothing out|with|from|in|on|at|through of? {_EYE} eye?
        nothing out|with|from of? {_EYE} eye
        {_EYE} eye .. sees|see|seeing nothing
        {_EYE} eye .. stopped|quit|ceased seeing|working
        stopped|quit seeing out|with|from|in|on of? {_EYE} eye
        switched|turned|shut off|out .. {_EYE} eye
        blackness|darkness|black-out ... {_EYE} eye|side|when|right|left
        black|dark|blackness|darkness .. {_EYE} .. covers|covering|closes|shuts other|good|left|
            right|one
        tells|tell|only|just light from dark|darkness
        no sight|vision in|on|out|from of? {_EYE} eye
        sight|vision in|of|from|on {_EYE} eye .. gone|lost|vanished|left|disappeared|zero|out
        lost|loses|losing|lose sight|vision in|of|on|from {_EYE} eye
    """,
    "not:eye_dark": f"""
        eye ... {_DARK} ... {_BLOW}
        {_BLOW} ... eye ... {_DARK}
        eye {_WENT} dark under|beneath|around|circles|brown|makeup|shadow
        eye went blank at|on|when|during
        {_EYE} eye .. dark circles|rings|bags|makeup|lashes
        {_EYE} eye .. for|since|in|from #|@number|many|several? {_LONG}
        lost|loses|no|not|cannot|sees|see|sight|vision|nothing|stopped|light .. eye|side for|since|
            in|from #|@number|many|several? {_LONG}
    """,
    # Of now, where "gone" tells of the sight and not of the trouble.
    "since_waking": """
        since|when he|she|i|they woke|wakes|awoke|got
        since|from|at noon|morning|breakfast|lunch|dinner|today|yesterday|waking|night|midnight
        hour|hours|minutes ago
    """,
    "light_rings": f"""
        {_RING} .. round|around|about|over|near|surrounding .. {_LAMP}|street|everything
        {_LAMP} .. has|have|with .. {_RING} round|around
        sees|seeing|saw colored|coloured {_RING}
        sees|seeing|see rainbows|halos|haloes
    """,
    "cornea_steamy": """
        cornea .. steam*|cloudy|hazy|milky|foggy|dull|misty|frosted
        steamy|cloudy|hazy|milky|misty|steamed-up cornea
        eye .. steamy|steamed
    """,
    # Under the lid it gives like a stone.
    "eye_hard": """
        eye|eyeball|globe .. hard|firm as|like .. rock|stone|marble|pebble
        eye|eyeball|globe .. rock|stone hard
        eye|eyeball|globe is|feels|,? rock-hard|stone-hard|hard
        hard eye|eyeball|globe
    """,
    "not:eye_hard": """
        eye .. hard open|see|keep|time|boiled|contact|lens|hat|crust
        hard eye stare
        eye .. hard lump|bump|spot|nodule|knot|crust
        eye hit|struck .. hard
        hit|struck|rubbed|poked .. eye .. hard
    """,
    "eye_aches": """
        eye|eyes|brow|eyebrow & @pain|throbs|throbbing|agony
        eye|eyes .. @severe|badly|terribly|violent
        @pain|agony in|around|behind|over|above|round .. eye|brow|eyebrow
        pupil .. stuck|fixed|half|mid|oval|react|wide
    """,
    "eye_reddened": """
        eye|eyes .. red
        red .. eye|eyes
    """,
    "eye_cover": "eye|eyes|brow|eyebrow|pupil|cornea|eyeball",
}
