"""Phrases in which words of the lexicon mean something else.

The key names the concept that is *not* meant.  A mention of it that lies wholly within
such a phrase is dropped: "Glasgow coma score 14" names no coma.
"""

from __future__ import annotations

OTHER_SENSES: dict[str, str] = {
    "not:unresponsive": """
        coma scale|score|scales|scores
        glasgow coma
        out cold pack|packs|compress
        was|were|lay|lain|been|went|being|briefly unconscious|unresponsive|out .. a|few|couple|
            several|one|two|three|1|2|3|4|5|half second|seconds|minute|minutes|min|mins|moment
        was|were|lay|lain|been|went|briefly unconscious|unresponsive for? about? second|seconds|
            minute|moment
        medical|medically induced coma
    """,
    "not:ventilated": """
        bagged salad|salads|lettuce|spinach|greens|fluids|ice|evidence|groceries
        clothes|clothing|belongings|evidence|garments|shirt|sample|specimen|stool|it .. bagged
        well ventilated
        poorly ventilated room|space|area|garage|basement
        is|was|being ventilated room|space|area|garage|basement
    """,
    "not:apnea": """
        no|not breathing trouble|difficulty|difficulties|problem|problems|issue|issues|complaint|
            complaints|changes|distress|in|treatment|treatments
        stops|stopped|stop breathing in .. when|pressed|pressing|press|palpat*|pressure|because
        stops|stopped .. breathing in .. when|pressed|pressing|pressure
        sleep apnea
    """,
    "not:arrest": """
        cpr|life class|course|training|certification|certified
        arrest warrant
        police|officer|under|legal|house arrest
    """,
    "not:shocked": """
        shocked by .. news|price|bill|diagnosis|how
    """,
    "not:decompressed": """
        decompress* sickness|illness|stop|stops|chamber|tables|table
        decompression .. dive|dives|diving
        nasogastric|ng|gastric|spinal|bladder|nerve decompress*
    """,
    "not:tourniquet": """
        hair|thread tourniquet*
        tourniquet .. hair|thread
        tourniquet .. blood draw|venipuncture|phlebotomy
    """,
    "not:massive_hemorrhage": """
        hair|thread tourniquet*
        tourniquet .. hair|thread
        pumping iron|gas|breast|milk|weights
    """,
    "not:flaccid": """
        limp gait|sleep
        gait .. limp
        mild|slight|painful|antalgic|noticeable|new|with|no|has|have|had limp
        walks|walking|walk|walked|runs|running|ran|gets|moves|moving|steps|hops .. limp
        limp .. walks|walking|walk|steps|weight|knee|hip|ankle|foot|leg|shin
        limp|limps when|on|while|since|and refuses|because|favoring|for .. walking|stairs|foot|leg
        limp|floppy|flaccid .. few|couple|several|one|two|three|five|# second|seconds
        limp|floppy|flaccid for? second|seconds|moment
        limp .. asleep|sleeping|sleep|tantrum
        floppy disk|hat|ear|ears
        limp penis|hair
        flaccid penis|bladder|when
        flaccid|limp .. erection
    """,
    "not:reversal": """
        buprenorphine|suboxone naloxone|narcan
        buprenorphine|suboxone / naloxone|narcan
        naloxone|narcan kit|kits|prescription|refill|training|spray .. home|purse|refill|prescription
        home|carries|keeps|has|owns|wants|needs|requests|take-home|prescribed .. naloxone|narcan
        naloxone|narcan kit|kits|prescription|refill|training
    """,
    "not:pressor": """
        atropine drop|drops|eye|eyedrops|ophthalmic
        drops .. atropine
        diphenoxylate|lomotil / atropine
        diphenoxylate|lomotil atropine
        lidocaine|with|racemic epinephrine
    """,
    "not:amputation": """
        severed|cut|lacerated tendon
        severed .. tendon|nerve|artery|wire|cable|line|tie|ties|relationship|contact
        flexor|extensor tendon .. severed
        ring|cast|splint|clothes|clothing|shirt|pants|boot|shoe|wire|wires|zipper|bracelet|tie|
            ties|hook|barb|bandage|dressing .. cut|sliced|chopped off
        ring|cast|splint|clothes|clothing|shirt|boot|shoe|wire|wires|zipper|bracelet|hook|bandage .. must|
            be|been|was|were|had|have|has .. cut|sliced|chopped off
        cut|cutting .. ring|cast|splint|clothes|clothing|zipper|wire|wires .. off
        cut off .. ring|cast|splint|clothes|zipper|wire|wires|pills|alcohol|contact|circulation|
            ties|supply|drinking|family|friends|phone|heat|power|water
        old|prior|previous|previously|healed|remote|history amputat*
        amputat* .. years|year|months|childhood|ago
        amputat* stump|toes|leg|toe|foot .. years|stump|prosthe*
        stump|prosthesis|prosthetic .. amputat*
    """,
    "not:needlestick": """
        stuck|poked|pricked|stick|needlestick|jab* .. unused|clean|sterile|fresh|new|sewing|
            knitting|pine|package|wrapper|own .. needle|lancet|scalpel
        stuck|poked|pricked|needlestick|needle .. needle? .. straight|fresh|right|unused|sterile|
            clean|own|package|wrapper|before|unopened
        stuck|poked|pricked .. sewing|knitting|crochet|pine|cactus .. needle|needles
        needle stick|puncture|injury .. clean|unused|sterile|sewing|fresh|own|package|wrapper|before
    """,
}
