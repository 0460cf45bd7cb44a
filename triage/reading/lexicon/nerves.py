"""Brain, spinal cord and level of consciousness."""

DIAGNOSES = frozenset({"stroke_named", "meningitis", "brain_bleed", "concussion"})

_KNOWN = "wife|husband|daughter|son|mother|father|brother|sister|family|friends|house|home|faces"
_CALENDAR = "month|day|year|date|season"

CONCEPTS: dict[str, str] = {
    "unresponsive": """
        unrespons*|unconscious|comatose|coma|obtunded
        not responsive|arouse|arousable
        not respond|responding .. voice|verbal|pain|painful|us|commands|name|anything|parents|
            stimuli|questions|mother|touch
        is|was|remains not responding
        cannot wake|awaken|arouse|rouse|aroused|roused|awakened|woken
        not wake|waking|awaken|rouse|arouse up?
        will not wake
        non responsive|arousable
        nonresponsive
        unarousable|unrousable
        responds|responsive|responding|withdraws|withdrawing ... only? painful|noxious|pain|sternal
        only responds|responding|moans|groans|grunts .. pain|painful|sternal|rub|pinch|noxious
        rousable|arousable only? pain|painful|sternal|noxious
        moans|groans only .. pain|painful|sternal|rub|pinch
        respond|responds only .. pain|painful
        posturing|decerebrate|decorticate
        stuporous|stupor
        no response .. voice|verbal|pain
        passed out cold
        avpu : p|u
    """,
    "brief_unconsciousness": """
        loc|consciousness .. #|few|couple|one|two|three|five|several|brief second|seconds|minute|
            minutes|min|mins
        unconscious|unresponsive|out for|about|approximately|maybe|x|only .. 1|2|3|4|5|10|few|
            couple|one|two|three|five|several|brief second|seconds|minute|minutes|min|mins
        unconscious|unresponsive|out # second|seconds
        out minute|minutes|seconds|few|cold
        brief|briefly|momentary|momentarily .. unconscious|unresponsive|loc|loss|passed|lost
        woke|came up|to|around
    """,
    "still_unresponsive": """
        has|have|still|again|remains|remained|now unconscious|unresponsive
        unconscious|unresponsive again|still|now
    """,
    "verbal_only": """
        responds|responsive|responding|arousable|rousable|awakens|opens ... verbal|voice|name|
            stimuli|speech
        avpu : v
    """,
    "awake_now": """
        alert
        awake and|but|, alert|oriented|talking|responsive|crying
        a/o|aox3|aaox3|axox3
        oriented
        answers|answering .. questions|appropriately
        fully awake
        now awake|conscious|talking|responsive
        back .. normal|baseline
        regained consciousness
        smiling|playing|playful|laughing|walking|ambulatory
        conversing|texting|joking
        talking and|, breathing|walking|breathes|alert
        talking normally|clearly|appropriately
    """,
    "confusion": f"""
        confus*|disorient*|delirious|delirium|muddled|befuddled|bewildered
        not oriented
        mixed up about|since|today|now|,|.|;|at|in
        is|are|seems|gets|looks|became|more|all|bit mixed up
        altered mental? status?|loc|mentation|sensorium
        ams
        change|changes|decline .. mental|mentation|mental status
        mental status .. change|changes|changed|decline|altered
        not|isn't making|make sense
        not acting|himself|herself|right|themselves|normal|recogniz*
        not acting .. right|normal|himself|herself|self|usual
        act|acts|acted|acting|behaves|behaving .. strange|strangely|weird|bizarre|bizarrely|funny|
            odd|oddly|different|
            differently
        talk|talks|talking|talked nonsense|gibberish|funny|crazy
        not know where|who|day|year
        cannot|not say|tell|understand where he|she|they is|are
        cannot|not|unsure say|tell|know|knows|name|sure? what|which {_CALENDAR} it is
        cannot|not|unsure say|tell|know|knows|name|sure? what|which {_CALENDAR} is it
        cannot name month|year|season|president
        no idea where he|she|they is|are
        no idea what|which day|month|year
        thinks|think|believes|insists|convinced ... it is? @year
        thinks|think|believes|insists|convinced ... it is? last|another {_CALENDAR} ,|.|;|and|!
        greets|treats|mistakes|takes .. as|for|like .. stranger|strangers|intruder
        not|cannot recognis*|recogniz* .. {_KNOWN}
        asks|asking|looks|looking|waiting|calls|calling for .. dead|late husband|wife|mother|father
        lost in own house|home|kitchen|street|flat|apartment
        incoherent|rambling|hallucinating
        oriented .. person|self|name only
        oriented only
        encephalopath*
        repeating|repeats|repeated|repetitive .. questions|herself|himself|questioning
        repetitive questioning|questions
        asks|asking|asked|keeps .. same question|questions|thing
        cannot|not remember|recall .. event|accident|events|happened|fall|falling|crash|injury|
            anything
        no memory|recollection
        amnes*
    """,
    "lethargy": """
        letharg*|listless*|somnolen*|obtunded|drowsy|groggy|sluggish
        difficult|hard .. wake|awaken|arouse|rouse
        sleepy|sleepier
        sleep|sleeps|sleeping|slept .. more|all|usual|lot
        not waking
        less responsive|active|interactive|alert
        floppy
        slumped
        cannot stay awake
        falls|falling|fell asleep
        drifts|drifting off|asleep
        won't wake
        hardly moving
        glassy
    """,
    "flaccid": """
        flaccid|floppy|limp|hypotonic
        no muscle? tone
        limp|floppy|flaccid infant|baby|newborn|child|toddler|boy|girl|son|daughter|body|in
    """,
    "new_change": """
        new|newly|sudden .. letharg*|confus*|drows*|sleepy|sleepiness|disorient*
        letharg*|confus*|drows*|sleepy|disorient* .. new|today|since|suddenly
        baseline|usually|normally .. alert|oriented|talkative|sharp|clear|independent|conversant|
            chatty|walks|talks
        worse|different|changed|change than|from .. baseline|usual
    """,
    "baseline_state": """
        baseline
        chronic|chronically .. confus*|vegetative|nonverbal
        dementia ... baseline|usual|unchanged|normal
        at|usual mental baseline|state
        normal .. for|mental him|her|status|patient
        persistent vegetative
        usual|normal self
        unchanged
    """,
    "stroke_signs": """
        facial|face|mouth|smile .. droop*|weak*|drooping|asymmetr*|drawn|crooked|uneven|numb*
        droop* .. face|mouth|side
        slurred|slurring|garbled|slurs|thick speech|words
        words slurred|garbled
        speech .. slurred|garbled|difficult*|slow|thick|funny|unclear
        difficulty|trouble|problems speaking|speak|talking|talk|finding|getting words?
        cannot find|get words
        not find|form|say|get .. words|sentence
        words .. wrong|jumbled|gibberish
        word finding
        expressive|receptive? aphasi*
        aphasi*|dysarthri*|hemiparesis|hemipleg*|hemiparetic
        left|right|one side|sided|side-body|unilateral .. weak*|numb*|paraly*|tingl*|heavy
        left-sided|right-sided|one-sided|unilateral .. weak*|numb*|paraly*|tingl*
        weak*|numb*|paraly*|tingling|clumsy ... left|right|one .. side|sided|half|body
        weak*|numb* ... left|right|one arm|leg|hand|extremit*|upper|lower
        side|half .. face|body|hand ... dead|numb*|weak*|limp
        half face|body
        smile .. flat*|lopsided
        flattened|lopsided smile|face
        arm|hand|leg|face went|goes|gone .. weak|limp|numb|dead
        face|facial .. tingl*
        not|cannot speak|talk|move .. for .. minutes|minute|hour|seconds
        horner
        left|right arm|leg|hand|upper|lower .. weak*|numb*|paraly*|drift|clums*|limp
        cannot move|lift|raise|hold|use .. left|right arm|leg|side|hand
        arm|leg drift
        gaze deviation|preference
        ataxi*
        cannot walk|stand .. straight|balance
        vertigo ... slurred|double|gait|walk
    """,
    "speech_face": """
        facial|face|mouth|smile .. droop*|weak*|drooping|asymmetr*|crooked|uneven
        droop* .. face|mouth|side
        slurred|slurring|garbled speech|words
        speech .. slurred|garbled
        words slurred|garbled
        aphasi*|dysarthri*|hemiparesis|hemipleg*
    """,
    "sudden_onset": """
        @sudden
        woke|awoke|awakened|woken .. with|by|up|unable
        onset
        minutes|hours|hour ago
    """,
    "stroke_named": "stroke|cva|tia\nbrain attack\nmini stroke",
    "headache": """
        headache*|migraine*|cephal*
        head .. @pain|pounding|hurts|exploding
        head @pain|@pressure
        @pain .. head
        ha
    """,
    "thunderclap": """
        thunderclap|sah|subarachnoid
        worst headache|headaches|ha
        worst .. head .. life|ever
        worst .. headache
        headache|head ... worst|thunderclap
        @sudden .. @severe headache|head|migraine
        @sudden|instant ... headache|head
        headache|head ... @sudden|exploded|popped|snap
        head .. explode*|exploding|snapped
        hit|struck .. bat .. head
        like .. hit .. head
        maximal|peak* .. onset|seconds|minutes
    """,
    "migraine": "migraine*",
    "usual_headache": """
        usual|typical|similar|same|previous|previously|like|other|normal|regular .. migraine*|
            headaches|headache
        history .. migraine*
        migraine .. usual|typical|same|similar
        chronic headaches
    """,
    "meningeal": """
        stiff|stiffness|rigid|rigidity neck|nuchal
        neck|nuchal .. stiff*|rigid*|sore
        cannot|hurts|pain* .. bend|flex|move .. neck
        meningismus|mening*
        photophobia
        light .. bothers|hurts|sensitiv*
        sensitiv* .. light
        bothered .. light
    """,
    "neck_stiff": """
        neck|nuchal .. stiff*|rigid*
        stiff|stiffness|rigid neck
        hurts|pain* .. bend|flex|chin .. neck|chest
        cannot touch .. chin
        meningismus|kernig|brudzinski
    """,
    "meningitis": "meningitis|encephalitis",
    "nonblanching": """
        petechia*|purpur*|meningococc*
        nonblanching|non-blanching
        not blanch*
        does not blanch
        purple|purplish .. rash|spots|dots
        rash .. purple|petechia*|purpur*|bruis*
        non blanching
    """,
    "shunt": """
        vp|ventriculoperitoneal|ventricular|brain|csf shunt
        ventriculo - peritoneal shunt
        shunt .. malfunction*|blocked|hydrocephalus|obstruct*
        hydrocephalus
    """,
    "brain_bleed": """
        subdural|epidural
        intracranial|brain|head bleed|hemorrhage|tumor|mass|aneurysm
    """,
    "dizziness": """
        dizz*|vertigo|lighthead*|woozy|spinning|faintness
        light headed*
        off balance
        feel|feels|feeling|felt like? drunk
    """,
    "concussion": """
        concuss*
    """,
    "vision_change": """
        double|blurred|blurry vision
        vision .. blurred|blurry|double|changes
        diplopia
        seeing double|spots
    """,
    "functional_seizure": """
        functional|psychogenic|dissociative|pseudo seizure|seizures|spell|spells|event|events
        non-epileptic|nonepileptic
        pnes|pseudoseizure*
    """,
    "faint_in_effort": """
        fainted|faints|collapsed|passed|blacked|syncope ... during|while .. training|running|
            swimming|game|practice|exercise|exercising|sprint*|playing|race|effort|exertion
        exertional syncope
    """,
}
