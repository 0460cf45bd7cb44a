"""Phrases in which words of the lexicon mean something else.

The key names the concept that is *not* meant.  A mention of it that lies wholly within
such a phrase is dropped: "Glasgow coma score 14" names no coma.  A phrase here hides a
finding, so each must be one that cannot also describe the dangerous sense.
"""

from __future__ import annotations

_LOCKED_UP = "back|neck|knee|hip|muscle|muscles|shoulder|calf|hand .. seizing|seizes|seized up"

_WEEPING = """
        eczema|dermatitis|skin|sore|sores|wound|ulcer|ulcers|lesions|blisters|patches .. weeping
        weeping eczema|dermatitis|skin|sore|sores|wound|ulcer|ulcers|lesions|blisters|patches|
            rash|crusted|crusty|crusts|yellow|clear
        weeping and crusted|crusty|crusts|oozing|yellow
    """

# The cold of the day, not of the limb; and skin pulled taut over a small joint.
_COLD_DAYS = """
        toes|fingers|feet|foot|hands|hand ... cold shift|shifts|weather|room|store|day|days|season|
            walk|walks|freezer|morning|mornings|winter|work
        toes|fingers|feet|foot|hands|hand ... cold and damp|wet
    """.strip()
_DIGIT = "toe|toes|finger|fingers|thumb|knuckle"
_STRETCHED = f"""
        {_DIGIT} ... skin .. stretched|taut|tented|tight .. white|pale
        skin .. stretched|taut|tented|tight .. white|pale .. {_DIGIT}
    """.strip()
_PREVENTIVE = """
        migraine pill|pills|tablet|tablets|preventive|preventer|prevention|prophylaxis|medicine|drug
    """

OTHER_SENSES: dict[str, str] = {
    "not:unresponsive": """
        unrespons*|nonresponsive to antibiotic*|inhaler*|inhalers|medication*|medicine|medicines|
            treatment*|therapy|nebulizer*|nebs|steroids|prednisone|ibuprofen|tylenol|fluids|
            acetaminophen|diuretic*|insulin|lasix|albuterol|analgesi*|cream|creams|drops|rest|ice
        not respond .. calls|texts|messages|letter|letters|email|phone
        not responsive|responding|respond to? antibiotic*|inhaler*|inhalers|medication*|medicine|
            treatment*|therapy|nebulizer*|nebs|steroids|prednisone|ibuprofen|tylenol|fluids|
            acetaminophen|diuretic*|insulin|lasix|albuterol|analgesi*|cream|creams|drops
        not waking properly|fully|rested|refreshed
        not wake|waking eat|feed|feeds|feedings|nurse|breast|bottle|bottles|drink
        not wake|waking for eat|feed|feeds|feedings|nursing|breast|bottle|bottles|milk
        cannot wake|woken|awaken ... early|alarm|work|school|mornings
        coma scale|score|scales|scores
        glasgow coma
        medically induced coma
        was|were|lay|lain|went unconscious|unresponsive for about|maybe|perhaps|only? few|couple|
            several|one|two|three|1|2|3|4|5|half? second|seconds|minute|minutes|min|mins|moment
    """,
    "not:refill": """
        brisk|cap|capillary|normal|delayed|sluggish refill
        vape|vaping|nicotine|e-liquid|lighter|ink|cleaner refill
        refill bottle|pod|cartridge|liquid|pack
        spits|spat|spitting|throws|threw out|up .. pill|pills|medication|medicine|meds|tablets
    """,
    "not:awake_now": """
        playing|walking|laughing|texting|joking|talking ... collaps*
        while|when playing|walking|laughing|texting|joking|talking
        was|were playing|walking|laughing|texting|joking|talking ... when|then|until|suddenly|
            collaps*|before|earlier|yesterday|now
    """,
    "not:ventilated": """
        bagged belongings|clothes|clothing|garments
        bagged salad|salads|lettuce|spinach|greens|groceries|ice|evidence
        bagged .. bedding|sheets|linens|toys|keys|specimen
        clothes|clothing|belongings|garments|bedding|sheets|toys|keys|tick|specimen .. bagged
        well|poorly ventilated
        ventilated room|space|area|garage|basement
        sore|spot|mark|marks|redness|red|skin|nose|bridge|rub|rubbed|raw|irritated .. from|under|
            by cpap|bipap
        on .. cpap|bipap strap|straps|headgear|hose|tubing|cushion
    """,
    "not:apnea": """
        not breathing hard|heavily|heavy|fast|rapidly|labored|deeply
        no spontaneous bleeding|movement|nystagmus|rupture|labor|abortion|drainage|pain|pneumothorax
        apnea monitor|machine|test|study
        no breathing trouble|difficulty|difficulties|problem|problems|issue|issues|complaint|
            complaints|treatment|treatments
        stop|stops|stopped breathing in when|as
        stop|stops|stopped breathing in ... pressed|pressing|palpat*|quadrant
        sleep apnea
    """,
    "not:pink_now": """
        was|were|had|stayed|until .. pink
    """,
    "not:acute_abdomen": """
        @limb|face|lip|lips|eye|eyes|tongue .. hugely|massively|grossly|enormously @swollen|bloated
        hugely|massively|grossly|enormously @swollen @limb|face|lip|lips|eye|eyes|tongue|glands
    """,
    "not:distress": _WEEPING,
    "not:distress_seen": _WEEPING,
    "not:arrest": """
        bar|color|colour coded
        coded label|labels|tag|bracelet|wristband
        cpr class|course|training|certification|certified|instructor|trained
        trained|certified|class|course|instructor|lesson|lessons in|for cpr
        taught|teaches|learned|learning cpr
    """,
    "not:decompressed": """
        chest tube|tubes .. removed|removal|out|pulled|site|scar|scars
        old|former|healed|previous chest tube|tubes
        chest tube|tubes hole|holes|wound|opening|incision|stitch|stitches|suture|sutures|spot|track
        where|after|since chest tube|tubes was|were|sat|came|went|had|used
        chest tube|tubes .. last month|week|year|spring|summer|fall|winter
        chest tube|tubes .. weeks|month|months|year|years ago
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
        arm|leg|hand hangs|hanging|held|lies limp
        with|new|developed limp after|since|for|when|on|from
        explains|explain .. limp
        limp .. barefoot|shoe|shoes|runs|stairs
        limp|floppy for? under|about|less minute
        limp|flaccid penis|hair
        penis|erection .. limp|flaccid
    """,
    "not:limb_ischemia": f"""
        {_COLD_DAYS}
        {_STRETCHED}
        purple|blue|bluish|white|cold|mottled toes|fingers|hands|feet ... pink|pinks|pinked
        toes|fingers|hands|feet .. purple|blue|bluish|white|cold|mottled ... pink|pinks|pinked
        foot|hand|feet|hands .. cool and|but normal
    """,
    # The limb that is not ill: "the other foot is warm with a strong pulse".
    "not:pulseless": """
        no pulse deficit*|changes
        no|lost|without pulse ox|oximeter|oximetry
    """,
    "not:limb_pulse": """
        no pulse|neurovascular? deficit*|change|changes
        no pulse deficit* ... @limb
    """,
    "not:nv_intact": """
        other|opposite|unaffected|uninjured|contralateral ... strong|good|intact|normal|present|
            palpable
        other|opposite|unaffected|uninjured|contralateral ... strong|good|intact|normal|present|
            palpable pulse|pulses|sensation|circulation
    """,
    "not:reversal": """
        buprenorphine|suboxone /? naloxone|narcan
        carries|keeps|owns|requests|take-home|prescribed naloxone|narcan
        naloxone|narcan training|prescription|refill|script
        wants|needs|requests|request|asks|asking|wanted|like .. naloxone|narcan rescue? nasal? kit|
            kits|
            spray|sprays|pack|pen
        naloxone|narcan rescue? nasal? kit|kits|spray|sprays|pen|pack .. keep|carry|have at|in|on|
            handy|for
        naloxone|narcan rescue? nasal? kit|kits|spray|sprays|pen|pack expired|expires|lost
        expired|spare|unopened|unused|take-home|replacement naloxone|narcan
    """,
    "not:pressor": """
        adenosine stress|scan|test|nuclear
        lidocaine|novocaine|dental|dentist|anesthetic|racemic ... epinephrine|epi .. given|gave|
            injected|administered
        dentist ... injected|gave|given .. epinephrine|epi
        atropine eye? drop|drops|eyedrops|ophthalmic
        diphenoxylate|lomotil /? atropine
    """,
    "not:intubated": """
        home|chronic|portable ventilator
        ventilator dependent|settings|home|tubing|filter|filters|supplies|parts|user
        ventilator .. at? night
        intubat* last year|month|week
    """,
    "not:shocked": """
        shocked ... outlet|wire|wires|cord|fence|lamp|plug|socket|appliance|electric*|current|
            toaster|dryer|battery|news|bill|price|taser
        scheduled|planned|upcoming|elective|awaiting|previous|outpatient .. cardiovers*
        cardiovers* .. scheduled|planned|last|month|months|week|weeks|tomorrow|next
        started|began|begun pacing .. room|hall|hallway|halls|floor|floors|around|lobby|house|
            corridor|back
    """,
    "not:choking": """
        choking sensation|feeling|hazard|game
        feel|feels|felt|feeling|sensation ... choking
        choking .. hours|hour|yesterday|earlier
        choking .. last night|week
    """,
    "not:blue": """
        blue|bluish|dusky .. moment|second|seconds|briefly|earlier|once
        briefly|momentarily|was|had turned? blue|bluish|dusky
        blue eyes|shirt|jeans|pill|pills|tablet|tablets|line|toy|bruise
    """,
    "not:pale": """
        white male|female|man|woman|boy|girl|patient|gentleman|lady|caucasian|discharge|patch|
            patches|blood|count|cell|cells|coating|phlegm|sputum|mucus|powder|foam|bumps|head|
            heads|spot|spots|rash|tongue|tonsils|stool|stools|wine|bread|rice|noise
        pale stool|stools|urine|bowel
        vaginal white
    """,
    "not:seizing": _LOCKED_UP,
    "not:seizure": _LOCKED_UP,
    "not:seizing_still": _LOCKED_UP,
    # A state only named to say how little of it there is.
    "not:awake_plain": """
        barely|hardly|scarcely|half|briefly|cannot|keep|keeps|kept|keeping|stay|was|were|while|when|
            until awake|alert
        awake|alert only|when|briefly|until|before|then|at
        less awake|alert
        woke|woken .. confused|drowsy|groggy|pain|by
    """,
    # The cure of another.
    "not:detox": """
        son|daughter|nephew|niece|brother|sister|husband|wife|partner|friend|cousin who? is? in|
            from|at rehab|detox*
    """,
    "not:all_over": """
        is|are|now|has|have|since gone numb|cold|cool|white|pale|blue|gray|grey|black|purple|dark|
            blind|deaf|limp|dead|weak|stiff|hard|quiet|silent|floppy|mute|into|through
        is|has|have gone in behind|under|through
    """,
    "not:stridor": "strides|stride|striding",
    "not:heart_valve": """
        valve|valves replacement .. needed|planned|scheduled|recommended|next|awaits|awaiting
        awaits|awaiting|needs|planned|scheduled|for .. valve replacement
    """,
    "not:shingles": "shingles|zoster shot|vaccine|vaccination|booster\nagainst shingles",
    "not:neurovascular": f"""
        {_COLD_DAYS}
        {_STRETCHED}
    """,
    "not:part_bloodless": f"""
        {_STRETCHED}
    """,
    "not:pneumonia": "pneumonia|pneumococcal shot|vaccine|vaccination|booster",
    "not:infection": "pneumonia|pneumococcal shot|vaccine|vaccination|booster",
    "not:uri": "flu|influenza|covid shot|shots|vaccine|vaccination|booster|jab",
    # A medicine named after what it prevents.
    "not:headache": _PREVENTIVE,
    "not:migraine": _PREVENTIVE,
}
