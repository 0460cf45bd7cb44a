"""Phrases in which words of the lexicon mean something else.

The key names the concept that is *not* meant.  A mention of it that lies wholly within
such a phrase is dropped: "Glasgow coma score 14" names no coma.  A phrase here hides a
finding, so each must be one that cannot also describe the dangerous sense.
"""

from __future__ import annotations

OTHER_SENSES: dict[str, str] = {
    "not:unresponsive": """
        coma scale|score|scales|scores
        glasgow coma
        medically induced coma
        was|were|lay|lain|went unconscious|unresponsive for about|maybe|perhaps|only? few|couple|
            several|one|two|three|1|2|3|4|5|half? second|seconds|minute|minutes|min|mins|moment
    """,
    "not:ventilated": """
        bagged salad|salads|lettuce|spinach|greens|groceries|ice|evidence
        clothes|clothing|belongings|garments .. bagged
        well|poorly ventilated
        ventilated room|space|area|garage|basement
    """,
    "not:apnea": """
        no breathing trouble|difficulty|difficulties|problem|problems|issue|issues|complaint|
            complaints|treatment|treatments
        stop|stops|stopped breathing in when|as
        stop|stops|stopped breathing in ... pressed|pressing|palpat*|quadrant
        sleep apnea
    """,
    "not:arrest": """
        cpr class|course|training|certification|certified
    """,
    "not:decompressed": """
        decompress* sickness|illness|stop|stops|chamber|table|tables
        nasogastric|ng|gastric|spinal|lumbar|nerve decompress*
    """,
    "not:tourniquet": """
        hair|thread tourniquet*
        tourniquet .. hair|thread
        tourniquet .. blood draw
    """,
    "not:massive_hemorrhage": """
        hair|thread tourniquet*
        tourniquet .. hair|thread
        tourniquet .. blood draw
        pumping iron|gas|breast|milk|weights
    """,
    "not:flaccid": """
        limp gait|sleep
        gait .. limp
        mild|slight|painful|antalgic|noticeable|visible|obvious limp
        walks|walking|walk|walked|runs|running|steps|hops .. limp
        limp .. walk|walks|walking|walked|weight|hip|knee|ankle|shin
        limp|floppy|flaccid for? few|couple|several|one|two|three|# second|seconds
        limp|floppy|flaccid for second|seconds|moment
        tantrum .. limp
        limp|flaccid penis|hair
        penis|erection .. limp|flaccid
    """,
    "not:limb_ischemia": """
        purple|blue|bluish|white|cold|mottled toes|fingers|hands|feet ... pink|pinks|pinked
        toes|fingers|hands|feet .. purple|blue|bluish|white|cold|mottled ... pink|pinks|pinked
    """,
    # The limb that is not ill: "the other foot is warm with a strong pulse".
    "not:nv_intact": """
        other|opposite|unaffected|uninjured|contralateral ... strong|good|intact|normal|present|
            palpable
        other|opposite|unaffected|uninjured|contralateral ... strong|good|intact|normal|present|
            palpable pulse|pulses|sensation|circulation
    """,
    # "Red tongue and swollen hands": the swelling is elsewhere.
    "not:throat_closing": """
        tongue|throat|airway|uvula .. @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph|
            knees|fingers|toes
        @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph .. tongue|throat
    """,
    "not:angioedema": """
        tongue|throat|airway|uvula|lips|lip|face .. @swollen hands|feet|joints|legs|ankles|glands|
            nodes|lymph|knees|fingers|toes
        @swollen hands|feet|joints|legs|ankles|glands|nodes|lymph .. tongue|throat|lips|face
    """,
    "not:reversal": """
        buprenorphine|suboxone /? naloxone|narcan
        carries|keeps|owns|requests|take-home|prescribed naloxone|narcan
        naloxone|narcan training|prescription|refill|script
        wants|needs|requests|asks .. naloxone|narcan kit|kits
    """,
    "not:pressor": """
        atropine eye? drop|drops|eyedrops|ophthalmic
        diphenoxylate|lomotil /? atropine
    """,
    "not:amputation": """
        severed flexor|extensor? tendon|tendons|nerve|artery|wire|cable|line
        cast|splint|clothes|clothing|shirt|pants|zipper|bandage|bracelet .. cut|sliced|chopped off
        ring|rings|boot|shoe|wires|tie|ties must|had|needs|has|have|was|were|is|are cut off
        cut off cast|splint|clothes|clothing|zipper|bracelet|pills|alcohol|contact|circulation|
            drinking|phone|heat|power
        cut|cutting cast|splint|clothes|clothing|zipper|bracelet off
        amputat* stump
        stump .. amputat*
    """,
}
