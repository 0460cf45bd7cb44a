"""Dangers that are stated without their name: no answer to a shake, a plan that stands.

Adds to the concepts of other files, as ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_ANSWER = (
    "answer|answers|answering|speak|speaks|talk|talks|respond|responds|react|reacts|stir|stirs|"
    "flinch|flinches|budge|blink|blinks|grimace|grimaces"
)
_ROUSED = (
    "shaken|shook|shake|shakes|shaking|shout*|pinch*|sternal|sternum|knuckle|knuckles|nailbed|nail|"
    "stimul*|prodded|slapped"
)
_SOUND = "moans|moan|groans|groan|grunts|grunt|mumbles|mumble|moaning|groaning"
_ANYBODY = "him|them|me|mom|dad|mother|father|husband|wife|brother|sister|son|daughter|grandma"

_EDGE = "rail|rails|railing|guardrail|guardrails|ledge|edge|parapet|roof|rooftop|tracks"
_HEIGHT = (
    "bridge|overpass|overpasses|viaduct|freeway|highway|interstate|roof|rooftop|garage|cliff|dam|"
    "dormitory|hotel|building|balcony|tower|platform|subway|train|tracks|railway|railroad"
)
_POSED = (
    "sitting|sat|sits|standing|stood|stands|perched|climbed|climbing|leaning|crouched|found|seen|"
    "straddling|hanging|walking|pacing|lying|lay|spotted"
)
_TAKEN = "brought|taken|led|removed|talked|coaxed|pulled|grabbed|carried|escorted|dragged|stopped"
_FREE = (
    "leave|leaves|out|home|let|lets|discharge*|release*|alone|gone|go|turn|turns|look|looks|looking"
)
_WHEN = "when|once|if|after|soon|minute|moment|second|day"
_DO = "do|finish|end|try|complete"
_PILLS = "pill|pills|tablets|capsules|medication|medications|medicine|meds"
_SOON = (
    "soon|tonight|tomorrow|today|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    "morning|then"
)
_AFTER = "after|come|by|from tonight|tomorrow|today|friday|saturday|sunday|monday|weekend|on"
_FEW_BREATHS = "two|three|four|five|six|seven|eight"
_SAVED = "saved|rescued|revived|resuscitated"
_RESCUER = "they|you|he|she|someone|somebody|police|medics|doctors|paramedics"

_SITE = (
    "jaw|jaws|chin|teeth|tooth|gums|neck|throat|shoulder|shoulders|arm|arms|elbow|elbows|forearm|"
    "forearms"
)
_BLADES = "upper|mid|between back|shoulder|blades blades?"
_UPPER_BELLY = "upper|top belly|stomach|abdomen|abdominal"
_ACHES = "@pain|@pressure|ached|tightens|squeezes|squeezed|heavy|burns"
_COMES = (
    "comes|came|coming|starts|started|begins|began|brought|returns|returned|worse|worsens|"
    "ached|tightens|hurts|@pain|@pressure"
)
_AS = "when|while|with|on|whenever|after|by|since|each|every|if|from|during"
_WALKS = (
    "climb*|stair|stairs|uphill|exert*|exercis*|walk|walks|walking|walked|hurry|hurries|hurrying|"
    "rush|rushes|rushing|run|runs|running|jog|jogs|jogging|hill|hills|effort|treadmill|sex|steps"
)
_WORKS = (
    "mow*|shovel*|rake|rakes|raking|vacuum*|carry|carries|carrying|pushing|pushes|sweep*|gardening|"
    "scrub*|chores|housework|hauling|hauls"
)

CONCEPTS: dict[str, str] = {
    "unresponsive": f"""
        not {_ANSWER} when|even|if|despite|with .. {_ROUSED}
        not {_ANSWER} or|nor|and {_ANSWER} when|even|if|despite|with .. {_ROUSED}
        not {_ANSWER} when|if called|spoken|addressed ... localizes|withdraws|{_SOUND}
        not flinch|flinches|stir|stirs ... not answer|answers|speak|open|opens|wake|wakes
        no|without response|reaction|reply|answer voice|voices|name|pain|painful|sternal|shout*|
            shaking|loud|pinch*|stimul*|commands
        no|without response|reaction|reply|answer when|if|even|despite .. {_ROUSED}
        makes|made|making no sound|noise|response when|to|with|even|if .. {_ROUSED}
        only {_SOUND} when|if|with|to? .. {_ROUSED}|rub|rubbed|rubs
        {_SOUND} when|if|with pinched|shaken|sternum|sternal|stimulated
        nothing but|except moan|moans|groan|groans|grunt|grunts
        not open|opens|opening eyes or|nor|and {_ANSWER}|follow|squeeze|obey
        not {_ANSWER}|squeeze .. or|nor|and open|opens eyes
        eyes stay|stays|stayed|remain|remained shut|closed when|even|despite|if .. {_ROUSED}|called|
            name|spoken
        eyes shut|closed even|despite .. {_ROUSED}
        slumped|slumping ... not answer|answers|answering|speak|stir|respond|responds|react|wake
        cannot|not get {_ANYBODY} respond|answer|react|talk|open
        cannot|not get {_ANYBODY}? wake|rouse
        cannot|not get|got any? response|reaction from|out? {_ANYBODY}|,|.|;|!
        localizes only? painful|stimul*
        only localizes .. pain|painful|stimul*
    """,
    # Words for a mind that fails, where the sugar is low or a drug slows the breath.
    "mind_dulled": f"""
        not {_ANSWER}|swallow|cooperate
        only {_SOUND}|stares|mutters|smiles
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
    "lethargy": """
        head lolls|lolling|flopping|flops|flopped
        limp|floppy as|like rag|ragdoll|noodle|sack
    """,
    # Another language is no silence.
    "not:mind_dulled": """
        not speak|speaks|talk english|spanish|much|good|fluent*|language|any
        no|not longer? .. drunk|drink|drinks|intoxicated
        has|had|have drunk
        drunk .. juice|soda|water|milk|cola|cup|glass
    """,
    "not:unresponsive": f"""
        wish|wishes|wished|hope|hopes|hoped|hoping|pray|prays .. not wake|waking up?
        want|wants|wanted not wake|waking up?
        want|wants|wanted go|fall? sleep|asleep and|& not wake|waking up?
        pills|tablets .. take|need|needs|takes .. not wake|waking up?
        no|without response|reaction|reply pain|painful med*|pill|pills|relief|reliever*|killer|
            killers
        deaf ... not {_ANSWER} voice|name|shout*|called
        not wake|waking up? on|for? time|school|early|class|work|alarm
        cannot|not get {_ANYBODY} answer|talk why|phone|calls|about
        not respond|responds|responding name .. always|quickly|often|fast|every|reliably
    """,
    "not:lethargy": "not wake|waking up? on|for? time|school|early|class|work|alarm",
    "suicidal": """
        how many .. pill|pills|tablets|insulin|units|it take|takes|would|needed|kill|die ... die|
            kill|dead|overdose|wake|fatal|lethal
        how many .. pill|pills|tablets|insulin|units ... not wake|waking
    """,
    "despair": f"""
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
    """,
    "bradypnea": f"""
        breathes|breathing|breaths|breath|respirations only? {_FEW_BREATHS} times|breaths? minute
        {_FEW_BREATHS} breaths|respirations minute
    """,
    "opioid": "needle|syringe beside|near|next|by\nneedle|syringe .. arm|floor",
    # Fumes where one slept, or the same headache in two of a house.
    "monoxide": """
        slept|sleeping|sleep|nap|napped .. car|van|truck|camper|rv|tent|garage .. heater|engine|
            stove|generator|charcoal|running
        headache*|dizz*|nausea*|sick ... so do|does|has|is|are wife|husband|kids|children|family|
            roommate|dog|everyone|brother|sister|mother|father
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
        over by|before|come|this? {_SOON}
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
        took|taken|swallowed|takes .. {_PILLS}
        overdos*|attempt*
        lost .. job|house|home|wife|husband|custody|farm|business|everything|savings
        wife|husband|partner|son|daughter .. died|dead|left|buried
        divorce*|widow*|evicted|bankrupt*|foreclos*|laid-off
        psychiatr*|bipolar|counselor|therapist|crisis
    """,
    "letter_left": """
        found|left|wrote|leaving letter|letters|note|notes|envelope .. table|counter|pillow|desk|
            bed|family|kids|children|wife|husband|mother|everyone
        note|notes|letter|letters to|for parents|mother|father|wife|husband|kids|children|family|
            son|daughter|sons|daughters|sister|brother|friends
    """,
    # What the heart can make ache above the waist.
    "upper_ache": f"""
        {_SITE} ... {_ACHES}
        {_ACHES} .. {_SITE}
        {_BLADES} .. {_ACHES}
        {_ACHES} .. {_BLADES}
        {_UPPER_BELLY} .. {_ACHES}
        {_ACHES} .. {_UPPER_BELLY}
        epigastr* .. {_ACHES}
        {_ACHES} .. epigastr*
    """,
    "comes_on_effort": f"""
        {_COMES} ... {_AS} .. {_WALKS}
        {_AS} .. {_WALKS} ... {_COMES}|sweat*
    """,
    "comes_at_work": f"""
        {_COMES} ... {_AS} .. {_WORKS}
        {_AS} .. {_WORKS} ... {_COMES}|sweat*
    """,
    "eased_by_rest": """
        goes|stops|eases|eased|ease|gone|better|settles|fades|relieved|subsides|disappears|improves|
            quits|leaves .. rest|rests|resting|stops|sits|sitting|stopping|sit|stopped|halts|pauses
        rest|resting|sitting|stopping relieves|helps|eases|stops|settles
    """,
    "jaw_ache": """
        jaw|jaws .. ached|aches|aching|ache|tight*|pressure|heavy
        teeth|chin|gums ached|aches|ache|aching
        @pain|ached in|of? lower|both|left? teeth|chin|jaws|gums
    """,
    # A toothache of which the teeth show nothing.
    "teeth_sound": """
        teeth|tooth|gums|gum look|looks|is|are|seem|appear? all? fine|normal|good|healthy|sound|
            intact
        dentist .. nothing|fine|normal|clear|good
        no|without cavity|cavities|decay|caries|dental|tooth
        not tooth|teeth|tender
        no tooth|teeth|gum|dental|mouth? tender*|decay|cavity|problem|swelling|cause
        no one|single|bad|particular|sore? tooth
    """,
    "diaphoretic": """
        sweated
        cold|clammy|soaked|drenched sweat|sweats
    """,
}
