"""Voices, violence and minds that must be watched."""

from __future__ import annotations

from triage.reading.lexicon.self_harm import HOMICIDE_SHORTHAND, NOT_HOMICIDE_SHORTHAND

DIAGNOSES = frozenset({"psych_history"})

_PLANNED = "counselor|chaplain|psychiatry|psychiatrist|psychologist|therapist|counseling"
_WATCHERS = (
    "neighbors|neighbours|nurses|staff|police|government|doctors|coworkers|everyone|people|they|"
    "family|wife|husband|landlord"
)
_PEOPLE = "they|family|wife|husband|people|everyone|neighbors|coworkers|doctors|staff"
_STAFF = "staff|nurse|nurses|police|officer|officers|security|medics|medic|crew|guard|guards"
_CHILD = "baby|infant|newborn|child|son|daughter"

CONCEPTS: dict[str, str] = {
    "depressed_told": f"""
        grief|grieving|bereaved|widower|heartbroken
        slept|sleeping|sleep badly|poorly .. since|after .. funeral|death|divorce|breakup
        speak|talk with|to {_PLANNED}
        {_PLANNED} .. see|sees|talk|evaluate him|her|them
    """,
    "mood_consult": f"""
        {_PLANNED} to? see|sees|talk|evaluate
        wants|asks|asked|speak|talk|requests for|with|to? .. {_PLANNED}
    """,
    "homicidal": f"""
        {HOMICIDE_SHORTHAND}
        homicid*
        kill|killing|shoot|stab .. wife|husband|mother|father|boss|people|them|him|someone|others|
            everyone|somebody|boyfriend|girlfriend|roommate|neighbor|coworker
        want|wants|plan|plans|planning|going|threatened|threatens|threatening|thoughts|tell|
            urge .. hurt|harm|hurting|harming .. wife|husband|people|someone|others|everyone|
            somebody|mother|father|staff
        threaten* .. kill|family|staff|people|mother|wife
        will|going|plans|means|intends shoot|stab|kill|strangle|burn|poison .. boss|wife|husband|
            mother|father|brother|sister|teacher|class|school|people|everyone|them|someone|neighbor|
            landlord|ex|son|daughter|children|kids|coworkers|judge|roommate
        si , hi
    """,
    "not:homicidal": f"""
        {NOT_HOMICIDE_SHORTHAND}
        pain|headache|it|cancer|disease|illness|heat|cold|smoking|drinking|job|work .. kill|
            killing him|people|them
        shoot better|hoops|baskets|darts|pool|photos|pictures|free
    """,
    "psychotic": """
        psycho*|psychosis|psychotic|paranoi*|delusion*|hallucinat*|manic|mania|catatonic
        hear|hears|hearing|heard .. voices|voice
        voices .. telling|tell|told|head
        seeing|sees things|bugs|people
        schizophren*
        not slept .. days
        god|devil|fbi|cia|aliens ... told|telling|after|talking|following|watching
        responding .. internal
        pressured speech
        talking .. himself|herself|themselves
        disrobing|naked
        off|stopped|not .. psych*|medications|lithium|meds
        bizarre
    """,
    "psychosis_now": f"""
        paranoi*|delusion*|hallucinat*|manic|catatonic|psychotic|psychosis
        hear|hears|hearing|heard .. voices|voice
        voices .. telling|tell|told
        responding .. internal
        pressured speech
        tv|television|radio .. tells|telling|talks|commands|sends
        things|people|voices .. not there
        saw|sees|seeing spiders|bugs|insects|snakes|rats|creatures|demons|shadows
        god|devil|voices|angels|angel|satan|jesus told|tells|telling|orders|ordered|
            commands .. burn|kill|hurt|jump|die|stab|fire|sacrifice|drown
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
    "not:psychosis_now": f"""
        tv|television|radio told ... measles|weather|recall*|outbreak|boil
        {_PEOPLE} .. poison ivy|oak|sumac
        {_PEOPLE} .. food poisoning
        food poisoning ... food|water|house|room|restaurant
        chip|chips in|on|off .. tooth|teeth|molar
    """,
    "violent": """
        violent|combative|assaultive|aggressive|belligerent|agitated|threatening|restrained|
            restraints|handcuffs|handcuffed|punching|kicking|thrashing|yelling|screaming|
            uncooperative|hostile
        throwing things|furniture
        swinging at
        out of control
        fighting .. staff|police|ems|paramedics
        security
    """,
    # An arm that swings because the nurse asks.
    "not:violent": """
        swings|swinging arm|arms|leg|legs .. request|asked|freely|easily|fully|normally|command
    """,
    "violence_strong": f"""
        violent|combative|assaultive|aggressive|belligerent|threatening|restraints|handcuffs|
            handcuffed|thrashing
        fighting .. staff|police|ems|paramedics
        swinging at
        extremely|very|severely agitated
        barricad*
        swings|swung|lunges|lunged|charges|charged at? .. {_STAFF}
        hit|hits|hitting|kicked|kicks|bit|bites|spat|spits .. {_STAFF} ... restrain*|handcuff*|
            security|hold|held
        waving|waves|brandish*|armed|swinging .. knife|machete|bat|hammer|axe|gun|blade
    """,
    "depressed": """
        depress*|hopeless*|despondent
        crisis evaluation|intervention
        psychiatric|psych|mental evaluation|eval|problem|health|complaint|illness|symptoms|history
        feel|feels|feeling|felt down|empty
        behavioral
        cries|crying|cried|weeps|weeping|tearful .. most|all|every|each|daily|constantly|hours|day|
            days|night
        sad|low|blue|down|flat for|since|most .. weeks|months|days|day
        mood .. low|dark|sinking|flat|bad|down
        low mood
        lost|no interest|joy|pleasure
        not|stopped|quit .. enjoy|enjoys|enjoying
        antenatal|postnatal|postpartum blues|depression
    """,
    "not:depressed": "tongue depressor|depressors",
    "anxiety": """
        anxi*|panic*|hyperventilat*|nervous|stress|stressed
        insomnia
        cannot sleep
    """,
    "psych_history": "bipolar|schizophren*|ptsd",
    "delusion": """
        believes|convinced|certain|insists ... stop|fly|god|chosen|watched|poisoned|followed|powers|
            immortal|cars|mission|president|prophet|chip
        grandios*
        special powers
        says|claims|thinks|sure|believes|certain he|she|they|i can stop|fly|control|read|heal|
            command .. traffic|cars|trains|minds|thoughts|weather|people|sun|sick|planes
        says|claims|thinks he|she|i can fly
    """,
    "reckless": """
        walked|ran|running|walking|jumped|stepped .. traffic|train|highway|freeway
        reckless*
        not slept|sleeping .. days
        not slept|sleeping .. nights
    """,
    "catatonia": """
        mute|motionless .. and|, staring|stares|rigid|mute
        not speak|talk|move|eat ... stares|staring
        stares|staring ... not speak|talk|move|eat|respond
        waxy flexib*|posture|postures|posturing|limbs|pose|poses
    """,
    "baby_delusion": f"""
        baby|child|infant .. possessed|evil|demon|devil|cursed|replaced
        baby|child|infant|son|daughter ... changeling|drowned|sacrificed|swapped|sent .. devil|god|
            hell|heaven
        baby|child|infant|son|daughter .. is|changeling|must changeling|drowned|sacrificed|die
        {_CHILD} .. swapped|imposter|impostor|fake|robot
        {_CHILD} was|is|been? switched at|by|in hospital|birth|ward|nurses|nurse|night
        {_CHILD} is|was not mine|ours|real|human
        says|insists|claims|convinced|sure|believes .. {_CHILD} is|was not .|;|and
        {_CHILD} .. sent|wants|going|trying|watches .. kill|destroy|harm|poison
        says|insists|claims|convinced|sure ... not {_CHILD}
    """,
    # Voices of years, which ask for a talk rather than for a bed.
    "voices_more": """
        voices .. chattier|comment|comments|commenting|more|busier|back|usual|still|years
        hears|hearing voices
    """,
    # Who asks for a talk: a consult, and seldom more.
    "talk_wanted": """
        wants|want|needs|need|asks|asked|hoping|like|would|someone|somebody|anyone|anybody|
            just talk|speak to|with someone|somebody|anyone|anybody|counselor|counsellor|chaplain|
            therapist|psychiatr*|social|professional
        somebody|someone|anyone|anybody to|i|she|he? talk|speak to?
        grief|bereavement counsel*|support|group
        counselor|counsellor|chaplain|therapist|psychologist , whoever|whichever|or|if
        see|sees|speak|talk|meet|visit|evaluation .. psychiatry|psychiatrist|counselor|counsellor|
            chaplain|psychologist|therapist
        psychiatry|psychiatrist|counselor|counsellor|chaplain|psychologist .. see|speak|talk|meet|
            visit|evaluate|assess|review
        mental health evaluation|consult*|referral|help|visit|worker|team
    """,
    "up_and_about": """
        pacing|paces|restless|jittery|fidget*
        walks|walking around|about
    """,
    "dark_mood": """
        hopeless*|worthless*|despair*|despondent|sad|sadness|burden|empty|tearful|alone|lonely
        no reason|point|hope
        wife|husband|divorce|son|daughter|job .. died|left|lost|gone
        lost .. wife|husband|son|daughter|job|home
        cannot go on
        tired living|life
    """,
}
