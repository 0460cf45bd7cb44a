"""Wishing to die, plans and means."""

from __future__ import annotations

from triage.reading.lexicon.self_harm import (
    NOT_SUICIDAL,
    NOT_SUICIDE_SHORTHAND,
    OVERDOSE_OF_STIMULANT,
    SUICIDE_SHORTHAND,
)
from triage.reading.lexicon.shared import MEDICINES, TABLETS, TWENTY_AND_MORE, WRIST_BY_ACCIDENT

_OTHERS = (
    "grandfather|grandmother|grandpa|grandma|mother|father|dad|mom|wife|husband|sister|brother|"
    "heart|sleeping|all|whole|every"
)
_PILLS = "pill|pills|tablets|tablet|medication|medications|medicine|insulin|meds|capsules"
_SOON = "tonight|tomorrow|weekend|today|soon|saturday|sunday|monday|friday|when|once"
_HERE = "here|around"
_AWAY = "trip|vacation|travel*|flight|holiday|cruise|abroad|airport"
_INTENDS = "means|intends|plans|planning|going|ready|determined|decided|swears"
_RAILING = "rail|railing|ledge|bridge|balcony|parapet|overpass|rooftop|cliff|tracks"
_SAVED = "saved|rescued|revived|resuscitated"
_RESCUER = "they|you|he|she|someone|somebody|police|medics|doctors|paramedics"
_AFTER = "after|come|by|from tonight|tomorrow|today|friday|saturday|sunday|monday|weekend|on"
_STORES = "storing|stores|stashing|stashed|hoarding|hoarded|stockpiling|stockpiled|stockpiles"
_DAY = (
    "day|date|night|time|place|spot|morning|monday|tuesday|wednesday|thursday|friday|saturday|"
    "sunday|birthday|anniversary|weekend|today|tonight|tomorrow"
)
_POSED = (
    "sitting|sat|sits|standing|stood|stands|perched|climbed|climbing|leaning|crouched|found|seen|"
    "straddling|hanging|walking|pacing|lying|lay|spotted"
)
_EDGE = "rail|rails|railing|guardrail|guardrails|ledge|edge|parapet|roof|rooftop|tracks"
_HEIGHT = (
    "bridge|overpass|overpasses|viaduct|freeway|highway|interstate|roof|rooftop|garage|cliff|dam|"
    "dormitory|hotel|building|balcony|tower|platform|subway|train|tracks|railway|railroad"
)
_TAKEN = "brought|taken|led|removed|talked|coaxed|pulled|grabbed|carried|escorted|dragged|stopped"
_DO = "do|finish|end|try|complete"
_WHEN = "when|once|if|after|soon|minute|moment|second|day"
_FREE = (
    "leave|leaves|out|home|let|lets|discharge*|release*|alone|gone|go|turn|turns|look|looks|looking"
)
_SOON_DAY = (
    "soon|tonight|tomorrow|today|weekend|monday|tuesday|wednesday|thursday|friday|saturday|"
    "sunday|morning|then"
)
_MEDICATION = "pill|pills|tablets|capsules|medication|medications|medicine|meds"
_GUN = "gun|handgun|pistol|rifle|shotgun|revolver|firearm|ammunition|bullets|noose|rope|helium"

CONCEPTS: dict[str, str] = {
    "suicidal": f"""
        suicid*
        goodbye|farewell|suicide letter|note|notes|message|messages
        hanging attempt
        hung himself|herself|themselves
        si / hi
        active|endorses|positive si
        kill|killing|harm|harming|hang|hanging|shoot|shooting|cutting|cuts himself|herself|myself|
            themselves|self|yourself
        want|wants|wanted|plan|plans|planning|going|threatened|threatens|threatening|
            thoughts .. hurt|hurting|cut|stab|end himself|herself|myself|themselves|it|life
        end|ending|take|taking own? life
        end|ending|take|taking .. life
        want|wants|wanted|wish|wishes|wishing .. die|dead
        better off dead
        not|no want|reason .. live
        self-harm|self-inflicted|overdosed
        jump .. bridge|building|roof|balcony|ledge|cliff
        slit|slashed .. wrist|wrists|throat
        cut|cutting wrists
        took|swallowed|ingested|cut|jumped|drank|hanged .. die
        life .. not worth
        cannot go on living|anymore|like|with
        end it? all
        goodbye|farewell|suicide letters|video|videos|text|texts|email
        not plan|plans|planning|expect|intend|going here|around|alive .. next|tomorrow|much|anymore|
            week|weekend|year|christmas|longer|by
        will not here|around|alive much|next|by|when|anymore|tomorrow|long
        world|everyone|everybody|family|kids|children|wife|husband|they ... better|easier|
            happier off? without
        widow|widower|wife|husband|son|daughter|she|he died|dead|buried|gone ... join|follow wife|
            husband|son|daughter|him
        widow|widower ... join|follow wife|husband|him
        wants|want|ready|going|longs join|follow .. dead|late|heaven|grave
        means|intends|plans|planning|going|ready|determined|decided|swears|will step|jump|walk|lie|
            throw|drive .. front|under .. train|trains|tracks|traffic|bus|truck|subway|oncoming
        means|intends|plans|planning|going|ready|determined|decided|swears|will step|jump|walk|lie|
            throw|drive .. into|onto .. tracks|traffic|oncoming
        means|intends|plans|planning|going|ready|determined|decided|swears|will jump|walk|
            drive into .. train|trains|bus|truck
        decided|means|intends|vows|swears|plans|planning|going take|swallow .. {_OTHERS} .. {_PILLS}
        wants|want|wish|wishes|hopes not wake up|again|morning|tomorrow
        wants|want|wish|wishes|hopes|pray|prays fall|go|went asleep|sleep .. not wake|waking
        means|intends|plans|planning|going|ready|determined|decided|swears end .. {_SOON}
        way out .. pain|life .. only
        how many .. pill|pills|tablets|insulin|units|it take|takes|would|needed|kill|die ... die|
            kill|dead|overdose|wake|fatal|lethal
        how many .. pill|pills|tablets|insulin|units ... not wake|waking
        attempted|near hanging
        hanging .. found|noose|attempt*
        si with? plan|intent
        {SUICIDE_SHORTHAND}
        {OVERDOSE_OF_STIMULANT}
    """,
    "not:suicidal": f"""
        suicid* screen|screens|screening|hotline|prevention|assessment|precautions
        suicid* risk|severity rating? scale? :? is? low|screen|screening|assessment|none|minimal|no
        suicid* attempt|attempts|gesture|gestures : never
        committed|completed suicide
        died|death|lost|dead .. suicide
        wants|want|wanted|going|plan|plans|planning ... cut it .. out|open|off|away|short
        cutting|cuts|cut himself|herself|myself .. shaving|cooking|slicing|chopping
        will? not {_HERE} next|tomorrow ... before|because|since|on|for|due .. {_AWAY}
        will? not {_HERE} next week|month|year , {_AWAY}
        {_INTENDS} end lease|contract|job|shift|call|class|subscription|visit|diet .. tonight|
            tomorrow|weekend|today|soon|saturday|sunday|monday|friday|when|once
        family|kids|wife|husband|they|everyone ... better|easier|happier off? without old? couch|
            sofa|sugar|gluten|dairy|glasses|inhaler|television
        wants|want|wish|wishes|hopes ... not wake up? with|sore|stiff|early|coughing
        {_INTENDS} throw bag|backpack|suitcase|luggage|ball ... train|tracks|truck|bus|traffic
        si joint|joints|belt|pain|dysfunction|region|injection|area
        left|right|l|r|over|from|near|no si
        back|lumbar|hip|sacroiliac|buttock .. si
        {NOT_SUICIDE_SHORTHAND}
        {NOT_SUICIDAL}
        {WRIST_BY_ACCIDENT}
    """,
    "not:suicide_attempt": f"{NOT_SUICIDAL}{WRIST_BY_ACCIDENT} suicid*? attempt|attempts : never",
    "suicide_attempt": f"""
        {OVERDOSE_OF_STIMULANT}
        attempted|tried|attempt|tries .. suicide|kill|hang|overdose
        suicide attempt
        slit|slashed|cut .. wrist|wrists|throat
        took|swallowed|ingested ... kill|die|suicide
        overdosed
    """,
    "despair": f"""
        done|finished|tired|sick with|of life|living
        loaded gun|weapon|rifle|pistol
        cut both? wrists
        cut .. own wrist|wrists
        cut|cuts|cutting .. arms|forearms|thighs ... deeper|relief|razor|blade|blades|purpose
        sat|sitting|sits|alone|locked .. gun|rifle|pistol|shotgun|revolver|rope|noose
        hid|hidden|removed|locked|took bullets|guns|knives|rope|ammunition
        stockpil*|hoard* .. {_PILLS}
        saving|saved up .. {_PILLS}
        saving|collecting up? sleeping|heart? {_PILLS}
        talked|coaxed|pulled|dragged|grabbed .. down|back|off|from .. {_RAILING}
        {_RAILING} .. talked|coaxed|dragged|grabbed .. down|back|off
        {_RAILING} ... until|before .. talked|coaxed|pulled|dragged|grabbed
        outside|over|wrong of? {_RAILING} rail|railing|ledge|edge|wall
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
        tired|pointless|meaningless live|living|alive|life
        should have let|left me die|jump|bleed|drown|hang
        should have let me go ,|.|;|!|instead
        wish|wishes|wished nobody|no-one|one had? {_SAVED}
        wish|wishes|wished no one had? {_SAVED}
        wish|wishes|wished {_RESCUER} had? not had? {_SAVED}
        wish|wishes|wished nobody|no-one|one|they|you|he|she had? not? found|stopped me|him|them|,|
            .|;|!
        wish|wishes|wished no one had? found|stopped me|him|them|,|.|;|!
        angry|upset|sorry|disappointed that? i|he|she is|was|am? still? alive|survived
        sorry|disappointed|angry wake|woke|waking up here|alive|hospital
        {_AFTER} .. nobody|no-one|one|they|you|everyone .. has|have|need|worry|bother|care|rid|free
        not .. tomorrow|monday|week or ever
        cannot watch|guard me forever|every|always|all
        talked|coaxed|pulled|grabbed|dragged .. back|away|off .. platform|tracks|subway|train|roof
        found .. barn|garage|attic|basement|closet|shed|woods with rope|noose|cord|belt|gun|rifle|
            shotgun|pistol
        saved|saving|collected|collecting|gathered|hid|hidden|kept .. {TWENTY_AND_MORE} .. {TABLETS}
        {_STORES} .. {MEDICINES}
        {MEDICINES} .. {_STORES}
        hiding|hid|hidden|saving|saved .. {MEDICINES} .. drawer|sock|box|bag|room|pillow|mattress
        not have see|deal|worry with|about? me
        better off without me|him|her
    """,
    "not:despair": f"""
        {WRIST_BY_ACCIDENT}
        locked|locks gun|guns|rifle|pistol|shotgun away|up|in
        tired living with|near roommate|roommates|neighbors
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
    # Cuts that somebody gave himself, which take a talk besides the stitches.
    "self_cut": """
        let|lets|letting pressure|feelings|pain|it|anger|tension out
        cut|cuts|cutting|scratched|burned .. own? arm|arms|forearm|forearms|thigh|thighs|
            legs .. razor|blade|knife|relief|glass
        self-inflicted|self-injury|self-harm*
    """,
    # A place from which one jumps, held by whoever came in time.
    "at_edge": f"""
        {_POSED} .. {_EDGE} .. {_HEIGHT}
        {_POSED} .. {_HEIGHT} .. {_EDGE}
        {_EDGE} .. bridge|overpass|viaduct|freeway|interstate|cliff|dam|rooftop|roof|subway
        wrong|outer|far|other side .. rail|railing|guardrail|fence|barrier|ledge
        {_TAKEN} .. from|off .. {_HEIGHT} .. {_EDGE}
        {_POSED} .. on|along|between railroad|railway|train|subway? tracks
    """,
    "came_in_time": """
        police|officer|officers|deputy|deputies|trooper|troopers|sheriff|security|guard
        stranger|bystander*|passer*|motorist|trucker|jogger|hiker|fisherman|commuter*|conductor
    """,
    # Beside a reason to fear it, words that mean: it will be done.
    "intent_told": f"""
        {_DO} it|myself|again {_WHEN} .. {_FREE}
        {_WHEN} .. {_FREE} ... {_DO} it|again
        {_DO} it|again anyway|regardless|later|properly|tonight|tomorrow|elsewhere|soon
        plan|plans is|has|have? not changed|change|changing
        plan|plans still|is same|stands|on
        still|same has|have|had|same? .. plan
        sticking|stick with? .. plan
        go|going|gone through with it
        finish what i|he|she started
        getting|get it over with
        find|finds|try|use another|other|different way|bridge|place|method|one
        go|going somewhere|someplace else
        some other way|place
        nothing left live|talk|say|lose|me
        next time .. right|work|works|sure|finish|better|more|succeed
        next time .. not fail|botch|chicken|mess|screw
        over by|before|come|this? {_SOON_DAY}
        made up mind
        mind is? made up
        not|never need|want|deserve help|saving|saved|treatment|rescue*
        is|am|i'm|says done with? everything|all|living|trying|fighting|life|here|,|.|;|and
        affairs in order
        not|no longer|more? .. burden|bother
        better this way
        peace with it
        would|was have|going|about done|do|end|ended it
    """,
    # What makes such words a threat to oneself.
    "intent_reason": f"""
        took|taken|swallowed|takes .. {_MEDICATION}
        overdos*|attempt*
        lost .. job|house|home|wife|husband|custody|farm|business|everything|savings
        wife|husband|partner|son|daughter .. died|dead|left|buried
        divorce*|widow*|evicted|bankrupt*|foreclos*|laid-off
        psychiatr*|bipolar|counselor|therapist|crisis
    """,
    "not:intent_reason": "took|taken|finished all .. malaria|antibiotic|antibiotics|prescribed",
    # The means at hand, which with a dark mood is enough.
    "means_got": f"""
        bought|buys|buying|purchased|borrowed|loaded|loads|ordered|acquired .. {_GUN}
        got .. gun|handgun|pistol|revolver|noose|bullets
        {_GUN} .. bought|purchased|loaded|nightstand|bedside
    """,
}
