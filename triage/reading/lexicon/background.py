"""What the patient brings along: medicines, age words, looks, and how they came."""

DIAGNOSES: frozenset[str] = frozenset()

CONCEPTS: dict[str, str] = {
    "anticoagulant": """
        warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|plavix|
            clopidogrel|heparin|lovenox|enoxaparin|brilinta|ticagrelor|edoxaban
        blood thinner|thinners|thinning
        anticoag*
        thin|thins|thinning blood
        thinner|thinners
    """,
    "comfortable": """
        eating|chewing|snacking|munching
        drinking soda|coffee|cola|water
        texting|laughing|smiling|joking|chatting|giggling|playing|playful|sleeping|napping
        talking|using|looking|playing|scrolling .. phone|cell|cellphone|friend|friends
        on .. phone|cell|cellphone
        watching|reading tv|television|book|magazine|video
        no|not acute? apparent? distress
        no .. distress
        nad
        comfortable|comfortably
        resting quietly|comfortably
        walks|walked|walking|ambulates|ambulated|ambulatory .. easily|difficulty|steady|triage|
            independently|unit
        cheerful|calm
        asking for .. food|eat|sandwich
        appears|looks well|fine|good
        well-appearing
        well appearing|looking
    """,
    "distress": """
        writhing|screaming|sobbing|moaning|groaning|grimacing|rocking|pacing|crying|
            clutching|tearful|weeping|wincing
        doubled|bent|hunched over
        doubled up|around|forward
        doubled by|with|in @pain|agony|two
        walks|sits|lies|stands doubled
        cannot|not sit still|find|get comfortable|position
        cannot .. still|comfortable
        severe|acute|obvious|significant|moderate|extreme|much distress|pain|discomfort
        in distress|agony
        guarding|holding .. belly|abdomen|side|flank
        curled|fetal
        inconsol*
        uncomfortable
    """,
    "distress_seen": """
        writhing|screaming|sobbing|moaning|groaning|grimacing|rocking|weeping
        doubled|bent|hunched|curled over|up
        doubled around|forward
        doubled by|with|in @pain|agony|two
        walks|sits|lies|stands doubled
        cannot|not sit still|find|get comfortable|position
        cannot .. still|comfortable
        severe|acute|obvious|significant|extreme|much distress
        in agony
        crying .. pain
        tears|tearful .. pain
        pacing
        inconsol*
    """,
    "severe_words": """
        @severe @pain
        @pain .. @severe
        @severe .. @pain
        worst .. life
    """,
    "chronic_pain": """
        chronic|fibromyalgia|longstanding
        pain clinic|management|contract
        for|past months|years
        years of
        out of pain|oxycodone|percocet|vicodin|oxycontin
        months|years
    """,
    "elderly_words": "nursing home|facility\nassisted living\nelderly",
    "unimmunized": """
        unimmuniz*|unvaccinat*|underimmuniz*|under-immunized
        not|never|behind|no|incomplete|overdue|delayed|refused .. vaccin*|immuniz*|shots
        immuniz*|vaccin*|shots .. not|behind|incomplete|delayed|overdue
    """,
    "brought_by_ems": """
        ambulance|ems|paramedic|paramedics|medics|medic|emts|squad|helicopter|airlifted
        life flight
        rescue squad|crew
    """,
    "police": "police\nlaw enforcement\nofficer|officers\nhandcuff*\ncustody",
    "baby_words": "infant|baby|newborn|neonate|toddler",
}
