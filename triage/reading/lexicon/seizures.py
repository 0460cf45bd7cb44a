"""Seizures, and what follows them."""

from __future__ import annotations

from triage.reading.lexicon.innocent import NOT_EYES_UP

DIAGNOSES = frozenset({"seizure"})

_LOCKS = "seizing|seizes|seize|seized"
_CRAMPED = (
    "jaw|hands|fingers|thumb|knees|hips|shoulders|calves|hamstring|hamstrings|toes|joints|feet"
)
_MACHINE = "engine|motor|brake|brakes|bearing|bearings|pump|transmission|mower|saw|printer|clutch"
# What locks up: a joint, a cramped hand, a motor.
_LOCKED_UP = f"""
    back|neck|knee|hip|muscle|muscles|shoulder|calf|hand .. seizing|seizes|seized up
    {_CRAMPED} keep|keeps|kept|is|are|was|were|started|starts? {_LOCKS}
    {_MACHINE} .. {_LOCKS}
    {_LOCKS} day|opportunity|moment|control|power|assets
"""

_FITTING = "fitting ,|.|;|!|again|since|now|when|after|violently|badly|still|all|nonstop|constantly"
# British for a seizure; a brace or a room is another matter.
_FITS_NOW = f"""
    been|still|keeps|kept|started|began|is|was|he|she|actively|found {_FITTING}
    been|still|keeps|kept|started|began|is|was|he|she|actively|found fitting for|about|over .. #|
        @number|minutes
    been|still|is|was|found|started|began fitting on|in floor|bed|ambulance|street|arrival|car|
        shop|arms|lap|triage|chair
"""

CONCEPTS: dict[str, str] = {
    "seizure_today": """
        had|having|has|another one? seizure|seizures|convuls* ... ago|today|tonight|morning|
            yesterday|night|work|home|store|ems
        seizure|seizures .. ago|today|tonight|morning|yesterday|night|work|home|store
        seizure|seizures .. minute|minutes|seconds|lasting|lasted
    """,
    "functional_seizure": """
        functional|psychogenic|dissociative|pseudo seizure|seizures|spell|spells|event|events
        non-epileptic|nonepileptic
        pnes|pseudoseizure*
    """,
    "infant_spasms": """
        infantile spasm*
        flexor|extensor|salaam spasm*|attacks
        cluster|clusters|series|runs|strings .. spasm*|jerk*|bends|jackknif*|nods|nodding|flexions
        spasm*|jerk*|jackknif*|bends|nods|nodding .. cluster|clusters|series|runs|row
        jackknif*
    """,
    "seizure": f"""
        had|having|has|another|first fit|fits ,|.|;|last|this|today|at|in|and|while|for|yesterday|
            again|when|since
        shook|shaking all over ... eyes|unresponsive|blue|foam*|minutes|stiff
        went|goes|gone stiff and|then shook|shaking|jerk*|shakes
        seizure*|seizing|convuls*
        post-ictal|postictal
        post ictal
        epileptic seizure|seizures|fit|fits|attack|attacks|event|episode
        epilepsy .. acting|flared|flare|again
        bit|bitten tongue ... shook|shaking|jerk*|stiff|twitch*
        shook|shaking|jerked|jerking all over ... tongue|minute|bladder|urine|wet|slept
        one|another|usual of? fits
        one|two|three|several|second|third fit on|in|at|today|,|.|;|yesterday|this|last|before|
            during|after|and|then|way
        with|after|during fit|fits ,|.|;|!
        fit in|on|at ambulance|way|floor|bed|street|triage|shop
        {_FITS_NOW}
    """,
    "not:seizure": f"""
        fitting room|rooms|of|session|appointment
        shoe|shoes|boot|boots|brace|cast|denture|dentures|ring|mask|helmet .. with|after fit ,|.|;|!
        fit in|on at? finger|ring|shoe|cast|brace|boot|helmet|denture
        {_LOCKED_UP}
        seizure|seizures disorder|disorders|plan|precautions|clinic|diary|log|dog|alert|free
        seizure level|levels|drug|drugs
    """,
    "seizing": f"""
        been|still|keeps|kept|actively|is {_FITTING}
        been|still|keeps|kept|actively|is fitting for|about|over .. #|@number|minutes
        still|keeps|kept|actively fitting on|in|at arrival|triage|ambulance|door|floor|bed|arms
        fit|fits|fitting ... not|never stop|stops|stopped|ended|stopping
        actively|still|currently|continues|now|is|begins|began|starts|keeps|ongoing|having|
            had to? seizing|seize|convulsing
        active|ongoing|continuous|continued|persistent|prolonged seizure|seizures|convulsion*
        seizing|convulsing
        seizing ... unresponsive|unconscious|foam*|rolled|tongue|incontinent
        status epilepticus
        is|currently|still|now having|in .. seizure|convulsion
        tonic clonic .. now|activity|movements|on
        tonic-clonic activity|movements
        seizure|seizures|seizing|convuls*|jerking ... not|never stopped
        seizure|seizures|convuls* .. continue|continues|ongoing|without
        having .. tonic
        active|continuous|ongoing|still tonic|convuls*|jerking
        generalized|rhythmic shaking|jerking
        jerking|twitching ... unresponsive
    """,
    "not:seizing": _LOCKED_UP,
    "seizure_over": """
        seizure|seizures|seizing|shaking|jerking|convuls*|fit ... stopped|ended|resolved|subsided|
            finished|terminated|aborted
        seizure|seizures|seizing|shaking|jerking|convuls*|fit .. lasted
        lasted .. minute|minutes|seconds|second
    """,
    # It goes on, or came back.
    "seizing_still": """
        still|actively|currently|again|ongoing|continues|continued|now|repeated seizing|seizure|
            seizures|jerking|shaking|convuls*
        status epilepticus
        seizing|seizure|shaking|jerking|convuls* again|still|now
        is seizing|convulsing
        having .. seizure|convulsion|convulsions
        has lasted
        without break|stop|stopping|pause|interruption
        started|began|resumed|restarted again
        another|second|third|more|back-to-back seizure|seizures
    """,
    "not:seizing_still": _LOCKED_UP,
    "jerking": """
        jerking|twitching ... arms|eyes|limbs
        arms|limbs|legs .. jerking|twitching
        jerking all over
    """,
    "shaking_all_over": """
        shaking|trembling all over
        whole body .. shaking|shakes
    """,
    "eyes_rolled": """
        eyes .. rolled|rolling|rolls|deviated
        foam*|froth* .. mouth|lips
        mouth|lips .. foam*|froth*
    """,
    "not:eyes_rolled": NOT_EYES_UP,
    "no_response": """
        does|did not respond|react|look
        cannot .. look
        not look .. at
    """,
    # Jerks of an awake patient.
    "other_jerks": """
        scorpion|scorpions|tic|tics|dystoni*|chorea|myoclon*|parkinson*|hiccup*|dyskinesia*
        restless leg|legs
        falling asleep
    """,
    "postictal": """
        postictal|post-ictal
        post ictal
    """,
    "first_seizure": """
        first|new|new-onset|never .. seizure|seizures
        no history of? seizure|seizures
    """,
    # A seizure like those before it, in a patient who has them.
    "seizure_usual": """
        like|same as? others|all|every|each|usual|rest|before|always
        usual|typical|habitual|typically|another|same seizure|seizures|fit|fits|spell|attack|kind
        seizure|seizures|fit|fits .. usual|typical|same|like .. others|always|ever|ones|before|
            pattern|kind|last
        no different
        breakthrough
        missed|skipped|ran|out|without .. dose|doses|levetiracetam|keppra|lamotrigine|phenytoin|
            dilantin|carbamazepine|tegretol|valproate|depakote|lacosamide|topiramate
    """,
    "seizure_known": """
        epilepsy|epileptic since|for|known|from
        has|had|with|known|longstanding|lifelong epilepsy
        known|history seizure|seizures
        seizures|fits since|for .. childhood|years|teens|age|birth|#
    """,
    # A child who is himself again.
    "lively_child": """
        grabs|grabbing|reaches|reaching|plays|playing|waves|waving|points|pointing|climbs|climbing|
            hops|hopping|runs|running|babbles|babbling|giggles|giggling|smiles|smiling|chatters|
            chatting|chases|dances|sings|kicks .. nurse|badge|toy|toys|stethoscope|mother|father|
            phone|bubbles|room|desk|chair|truck|doll|sticker|stickers|lap|floor|tile|window|light|
            pen|rabbit|bear
        wants|asks|asking .. toy|juice|snack|home|cartoon*|sticker|popsicle|cracker|crackers
        eats|eating|drinks|drinking|munching|sucking .. cracker|crackers|popsicle|juice|bottle|cup|
            snack
        back self|normal|usual
        cried|cries at? once
    """,
    # A fever fit as short as most.
    "fit_brief": """
        shook|shaking|seizure*|jerk*|jerking|stiff|stiffened|convuls*|fit|twitch* ... one|two|three|
            four|five|1|2|3|4|5|couple|few|half|under minutes|minute|min|mins
        shook|shaking|seizure*|jerk*|jerking|convuls*|fit|twitch* ... seconds|minute
    """,
}
