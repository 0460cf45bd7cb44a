"""Minds that stand still, race, or arm themselves; and agitation that is new."""

from __future__ import annotations

_ROAD = "highway|freeway|motorway|interstate|turnpike|moving|traffic"
_ARM = (
    "machete|knife|knives|gun|shotgun|pistol|rifle|axe|hatchet|sword|hammer|bat|crowbar|ammunition"
)
_THEY = "fbi|cia|nsa|government|police|mafia|gang|cartel|aliens|neighbors|implant*|spies|agents"
_SPIRIT = (
    "god|devil|satan|demon|demons|angel|angels|jesus|voice|voices|lucifer|spirit|spirits|radio"
)
_BIDS = (
    "order|orders|ordering|ordered|command|commands|commanding|tell|tells|telling|told|urge|urges|"
    "urging|demand|demands|demanding|ask|asks|asking|instruct*"
)
_HARM = (
    "burn|kill|hurt|jump|die|stab|fire|sacrifice|drown|cut|harm|hang|shoot|attack|hit|choke|smother"
)
_STARE = "stares|staring|stared"

CONCEPTS: dict[str, str] = {
    "catatonia_told": f"""
        mute .. immobile|motionless|frozen|rigid|unmoving|still|stiff
        immobile|motionless|frozen|rigid|unmoving .. mute
        not moving|speaking|talking|spoken|moved or|nor|and speaking|moving|talking|spoken|
            moved ... {_STARE}|wall|days|eat|since|hours|yesterday
        stands|sits|standing|sitting|stood|sat|stays|remains|holds|kept|keeps .. one|odd|
            strange|fixed|bizarre posture|postures|pose|poses ... hours|days|not|arm|arms|mute|
            silent|rigid
        stays|remains|holds|keeps .. whatever|any|every position|posture|pose .. placed|put|
            left|mute
        keeps|holds arm|arms|leg .. raised|up|air|outstretched .. hours|mute|not|days
        arm|arms|limb|limbs|hand .. stays|stay|remains|remain .. where|wherever put|placed|left|
            positioned|it|you|we
        stands|sits|sat|stood|lies frozen|statue ... mute|silent|days|hours|not|refuses
        like statue ... mute|silent|days|hours|not|refuses
        catatoni*
        mutism ... rigid*|immobile|posturing|staring
    """,
    "not:catatonia_told": """
        no|not catatonic
        keeps|holds arm|arms|leg .. raised|up|air ... hours|days ... painting|ceiling|work|yoga
        keeps|holds arm|arms|leg .. raised|up|air ... painting|ceiling|yoga|work ... hours|days
        frozen shoulder|shoulders|pipe|food|peas
    """,
    "sleepless_days": """
        no|not|without|zero|barely|hardly|little|any sleep|slept|sleeping|sleeps .. @number days|
            nights|weeks
        no|not|without|zero|barely|hardly|any sleep|slept|sleeping|sleeps .. week|weeks
        awake|up for? @number days|nights
        awake|up for week
        needs no|little sleep
    """,
    "mania_acts": f"""
        walk|walked|ran|running|walking|jumped|stepped|dances|danced|wandered .. {_ROAD}|
            train
        spending|spends|spent|gave|maxed|withdrew .. savings|thousands|everything|cards|fortune
        chosen|prophet|messiah|invincible|immortal|reincarnat*|genius .. he|she|by|one|says|,|.|and
        says|claims|believes|convinced|thinks .. chosen|prophet|messiah|invincible|powers|god|
            president|famous
        talks|talking nonstop|constantly|fast|rapidly|endlessly
        racing thoughts
        naked|undressed .. street|road|lobby|outside|yard
        open|opened|opening|opens .. car? door .. {_ROAD}
    """,
    # Out of a car that drives.
    "exit_moving": f"""
        tried|tries|trying|attempted|attempts|wanted|wants|keeps open|opened|opening .. door|
            window ... {_ROAD}
        tried|tries|trying|attempted|attempts|wanted|wants jump|leap|climb|get|
            exit out|from? car|truck|vehicle|van|window ... {_ROAD}
        tried|tries|trying|attempted|attempts jump|leap|climb|get|exit .. moving car|vehicle|truck|
            bus|van|train
        opened|opens car? door on|while|of {_ROAD}
    """,
    "armed": f"""
        sleeps|sleeping|slept|walks|carries|carrying|keeps|keeping|hides|bought|buys|got|holds|
            holding|sits|arms|armed|sharpens|sharpening|loaded|has|grabbed with? {_ARM}
        sleeps|sleeping|slept|sits|walks|carries|carrying|keeps|hides .. {_ARM} .. bed|pillow|hand|
            door|coat|car|protect*|defend|ready|lap|night
    """,
    # They are after him, as he is sure.
    "hunted": f"""
        {_THEY} ... chip|chips|camera|cameras|tracker|microphones in|inside|under .. teeth|tooth|
            head|brain|skin|arm|ear|eye|walls|house
        {_THEY} chip|chips|tracker
        {_THEY} .. is|are|was|after|following|watching|coming|tracking|spying|trying|want|wants|
            plotting .. me|him|her|dead|kill|get|house|home|night|us
        wants|want me|him|them? dead
        want|wants|trying|going|plan|plotting .. kill|get|poison me|him|us
        out get me|him
        believes|thinks|convinced|says|sure|certain|insists .. followed|watched|spied|hunted|
            tracked|stalked|bugged|poisoned|chipped
        after me|him ,|.|;|and|so
        paranoi*|persecut*
    """,
    "voices_bid": f"""
        hear|hears|heard|hearing .. {_SPIRIT} {_BIDS} .. {_HARM}
        {_SPIRIT} {_BIDS} .. {_HARM}
        voice|voices ... {_BIDS} .. kill|jump|die|stab|burn|hang|drown
        voice|voices ... {_BIDS} .. {_HARM} .. him|her|me|myself|himself|herself|others|people|them|
            house|son|daughter|baby|wife|husband|mother|father|,|.|;
        {_SPIRIT} say|says|saying|want|wants .. {_HARM} .. him|her|me|myself|himself|herself|house|
            son|daughter|baby|wife|husband|mother|father|people|them
    """,
    "not:voices_bid": """
        god|voice|voices ... tell|tells|telling|told ... cut carbs|sugar|smoking|down|back
    """,
    # Voices of years, and a patient who is safe with them.
    "voices_old": """
        voice|voices ... for|since|over .. years|decades|childhood|teens
        years|decades of? .. voices|voice
        usual|same|chronic|baseline|longstanding|familiar .. voices|voice
        voices|voice .. chronic|baseline|usual|unchanged|same|old|longstanding
    """,
    "feels_safe": """
        feel|feels|feeling safe
        no|not|without|never command|commands|commanding|commanded
        contracts safety
    """,
    "agitation_new": """
        new|newly|sudden|suddenly|acute|acutely|abrupt|onset onset? agitat*|combativ*|aggressi*|
            violence|violent
        agitat*|combative|aggressive|violent ... never did|before|done|like|was|hit|
            so|acted
        hits|hitting|bites|biting|kicks|kicking|punches|slaps .. staff|aide|aides|nurse|
            nurses|wife|husband|daughter|son|people|us|others|everyone ... never did|before|done|
            like|was|so
        never agitated|combative|aggressive|violent|hit|hits .. before
        unlike|not him|her|himself|herself ... agitated|combative|aggressive
    """,
    "not:agitation_new": """
        aggressive|violent dog|cat|animal|cough|coughing|sneeze|sneezing|vomiting|retching|driver
    """,
    "not:sleepless_days": """
        no|not|without|barely|hardly|little sleep|slept|sleeping|sleeps .. @number days|nights|
            weeks .. because|due|from|with|of .. @pain|toothache|cough|coughing|
            itching|itch|reflux|shifts|shift
        no|not|without|barely|hardly|little sleep|slept|sleeping|sleeps .. @number days|nights|
            weeks because|due|from|with|of .. @pain|toothache|cough|coughing|itch
        up|awake for? @number days|nights with .. cough|toothache|@pain
    """,
    "slow_answers": """
        slow|slower|slowed|sluggish|delayed to? answer|answers|answering|respond|responds|
            responding|reply|react|reacts|speak|response|responses
        answers|responds|replies slowly|late|sluggishly
        takes long|minute|minutes|time answer|respond
    """,
    "not:slow_answers": """
        slow|slower|slowed answer|answers|answering|respond|responding|reply text|texts|email|
            emails|phone|calls|messages|door|bell
        slow|slower|slowed to? answer|answers|respond .. due|because|hearing|deaf|hoh|hard|stutter*|
            interpreter|translation
        answers|responds|replies slowly .. stutter*|childhood|always|hearing|interpreter
        slow|slowly to? respond|responding treatment|medication|antibiotics|therapy|cream
    """,
    "stares_blank": """
        stares|staring|stare|stared|gazes|gazing into|at|in|off space|nothing|wall|ceiling|distance|
            nowhere|floor|window|tv
        stares|staring blankly|vacantly|emptily|ahead
        stares off
    """,
    "not:stares_blank": """
        stares|staring|stare .. tv|phone|screen|window all? day|daily|waiting|bored
        stares|staring off|at|in|into .. while|when waiting|bored
        stares off .. while|when waiting|bored
    """,
    "since_today": """
        since|from|this|at|by|after|all morning|noon|today|yesterday|breakfast|lunch|dinner|supper|
            midnight|night|waking|woke|hours|afternoon|evening|dawn
        today|now|tonight|new|newly|suddenly|sudden
        usually|normally|baseline|always sharp|quick|chatty|talkative|clear|alert|oriented|herself|
            himself
        hours|hour|days|day
    """,
}
