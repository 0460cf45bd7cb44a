"""Mind and behaviour."""

DIAGNOSES: frozenset[str] = frozenset({"psych_history"})

CONCEPTS: dict[str, str] = {
    "suicidal": """
        suicid*
        goodbye|farewell|suicide letter|note|notes|message|messages
        hanging attempt
        hung himself|herself|themselves
        si / hi
        active|endorses|positive si
        self harm
        kill|killing|harm|harming|hang|hanging|shoot|shooting|cutting|cuts himself|herself|myself|
            themselves|self|yourself
        want|wants|wanted|plan|plans|planning|going|threatened|threatens|threatening|
            thoughts .. hurt|hurting|cut|stab|end himself|herself|myself|themselves|it|life
        end|ending|take|taking own? life
        end|ending|take|taking .. life
        want|wants|wanted|wish|wishes|wishing .. die|dead
        better off dead
        not want .. live
        no reason .. live
        self-harm|self-inflicted|overdosed
        jump .. bridge|building|roof|balcony|ledge|cliff
        slit|slashed .. wrist|wrists|throat
        cut|cutting wrists
        took|swallowed|ingested|cut|jumped|drank|hanged .. die
        life .. not worth
        cannot go on living|anymore|like|with
        end it? all
    """,
    "suicide_attempt": """
        attempted|tried|attempt|tries .. suicide|kill|hang|overdose
        suicide attempt
        slit|slashed|cut .. wrist|wrists|throat
        took|swallowed|ingested ... kill|die|suicide
        overdosed
    """,
    "homicidal": """
        homicid*
        kill|killing|shoot|stab .. wife|husband|mother|father|boss|people|them|him|someone|others|
            everyone|somebody|boyfriend|girlfriend|roommate|neighbor|coworker
        want|wants|plan|plans|planning|going|threatened|threatens|threatening|thoughts|tell|
            urge .. hurt|harm|hurting|harming .. wife|husband|people|someone|others|everyone|
            somebody|mother|father|staff
        threaten* .. kill|family|staff|people|mother|wife
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
    "psychosis_now": """
        paranoi*|delusion*|hallucinat*|manic|catatonic|psychotic|psychosis
        hear|hears|hearing|heard .. voices|voice
        voices .. telling|tell|told
        responding .. internal
        pressured speech
        tv|television|radio .. tells|telling|talks|commands|sends
        things|people|voices .. not there
        saw|sees|seeing spiders|bugs|insects|snakes|rats|creatures|demons|shadows
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
    "violence_strong": """
        violent|combative|assaultive|aggressive|belligerent|threatening|restraints|handcuffs|
            handcuffed|thrashing
        fighting .. staff|police|ems|paramedics
        swinging at
        extremely|very|severely agitated
    """,
    "depressed": """
        depress*|hopeless*|despondent
        crisis evaluation|intervention
        psychiatric|psych|mental evaluation|eval|problem|health|complaint|illness|symptoms|history
        feel|feels|feeling|felt down|empty
        behavioral
    """,
    "anxiety": """
        anxi*|panic*|hyperventilat*|nervous|stress|stressed
        insomnia
        cannot sleep
    """,
    "sexual_assault": """
        sexual|sexually assault*|abuse*|violence
        rape|raped|molest*
        sane
        forced .. sex|intercourse
        held down .. forced|by
        forced himself|herself|themselves
        nonconsensual|non-consensual
        without .. consent
        date rape
        drugged|roofied|spiked .. party|drink|date|bar|club
    """,
    "intoxicated": """
        intoxicat*|drunk|etoh|inebriat*|alcohol|beers|vodka|whiskey|liquor|drinking|beer|wine
        smells|smelling|smell|odor .. alcohol|etoh
    """,
    "withdrawal": """
        withdraw*|dts|detox
        delirium tremens
        stopped|quit drinking
        not had .. drink since|for
        last drink
        shakes|tremulous|tremors
    """,
    "detox": "detox*|rehab",
    "psych_history": "bipolar|schizophren*|ptsd",
    "refill": """
        refill*|prescription|prescriptions|rx
        ran|run|running|out of .. medication|medications|medicine|meds|pills|inhaler|tablets
        out of .. pills|meds|medication|medications|medicine|tablets|inhaler
        lost|left|forgot|stolen .. inhaler|tablets|pills|medication|medications|medicine|insulin
        days|day|week .. tablets|pills|medication left
        lost|needs|need .. medication|prescription|medicine|pills|meds
        needs|need|wants|asks|only|new .. script
        out of naproxen|ibuprofen|lisinopril|metformin|metoprolol|amlodipine|losartan|atorvastatin|
            levothyroxine|gabapentin|sertraline|omeprazole|pantoprazole|trazodone|albuterol
        medication renewal|refill
        renew*
    """,
    "administrative": """
        work|school|doctor|doctors|return|back excuse|note|form|slip|clearance
        note|form|clearance|letter .. work|school|camp|employer|sports
        physical .. for|exam|examination|camp|sports|school|form
        sports|camp|school|employment|annual|work physical
        paperwork|certificate|insurance form
        test|lab results
        drug|alcohol screen|test|testing .. work|employment|employer
        pregnancy test
        vaccin*|immuniz* .. needs|wants
        wants|needs vaccin*|shot|flu
        blood|bp pressure? check
        medical clearance
        needs|requesting|wants|request|requests .. note|form|test|check|exam
        wants|asks|asking|requests|requesting|request|like .. naloxone|narcan|rescue kit|kits|spray|
            sprays|rescue
    """,
    "delusion": """
        believes|convinced|certain|insists ... stop|fly|god|chosen|watched|poisoned|followed|
            powers|immortal|cars|mission|president|prophet|chip
        grandios*
        special powers
    """,
    "reckless": """
        walked|ran|running|walking|jumped|stepped .. traffic|train|highway|freeway
        reckless*
        not slept|sleeping .. days
    """,
    "threatened_at_home": """
        afraid|fears|fearing .. life|killed
        partner|husband|spouse|boyfriend|girlfriend|wife|ex|father|stepfather|son|caregiver|
            he|she ... kill|killed|knife|gun|dead|strangle*|weapon
        threat* .. life|kill|death|gun|knife
        knife|gun .. throat|head
    """,
    "trafficked": """
        traffick*
        made|forced .. sex|prostitut*
        sold .. sex
        sex for money
        locked in
    """,
    "catatonia": """
        mute|motionless .. and|, staring|stares|rigid|mute
        not speak|talk|move|eat ... stares|staring
        stares|staring ... not speak|talk|move|eat|respond
        waxy flexib*|posture|postures|posturing|limbs|pose|poses
    """,
    "will_be_killed": """
        husband|partner|spouse|boyfriend|girlfriend|wife|ex|father|stepfather|son .. will|would|
            threatened|threatens|going .. kill
    """,
    "despair": """
        done|finished|tired|sick with|of life|living
        loaded gun|weapon|rifle|pistol
        cut both? wrists
        cut .. own wrist|wrists
    """,
    "baby_delusion": """
        baby|child|infant .. possessed|evil|demon|devil|cursed|replaced
    """,
}
