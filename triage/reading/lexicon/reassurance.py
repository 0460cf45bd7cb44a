"""What speaks for a small matter: a wish for paper or advice, a complaint that is over or old."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

# What takes no resource, and what takes one, as the object of a wish.
_PAPER = (
    "advice|reassurance|note|form|letter|paperwork|signature|signed|prescription|refill|refilled|"
    "cream|lotion|ointment|referral|question|questions|clearance|checkup|renewed|renewal|"
    "excuse|appointment|switch|replacement|supplies|copy|glasses|explanation|answer|number"
)
_TEST = (
    "ecg|ekg|tracing|film|films|x-ray|x-rays|radiograph|level|inr|bilirubin|ultrasound|doppler|"
    "duplex|scan|count|labs|carboxyhemoglobin|swab|culture"
)
_TREATMENT = (
    "stitch|stitches|sutures|staples|suturing|injection|shot|dose|neb|nebulizer|exchange|irrigation|"
    "rinse|change|removal|repair|lanced|lancing|closure|reduction|cautery"
)

CONCEPTS: dict[str, str] = {
    "only_request": f"""
        only|simply|merely|solely|purely wants|wanted|wanting|needs|needed|asks|asking|requests|
            came|comes|here|looking|hopes|requires|wishes|because|for|question|request|reason|
            concern|wish|complaint
        wants|needs|asks|requests|came|here|returns|sent|requires|seeks ... only|solely
        nothing else|more|further
        all .. needs|wants|needed|wanted|required|asked|requires
        no other complaint|problem|request|concern|wish|need
        {_PAPER}|dressing|check|exam|examination|medicine|tablets|home|pills only
        nothing but
        only request|question|reason|wish|concern
    """,
    "small_request": f"""
        wants|needs|asks|asking|requests|requesting|seeks|came|here|returns|back|sent|looking|
            wanted|due ... {_PAPER}
        {_PAPER} request|only|wanted|needed|required|due
        request|requests for? {_PAPER}|advice
        asks|wants know whether|if|which|about
        advice
    """,
    "one_test": f"""
        one|single|only|plain|repeat .. {_TEST}|test|study
        {_TEST}|test|study only|alone
        only|simply .. {_TEST}|test
        {_TEST} .. nothing else|more
    """,
    "one_treatment": f"""
        one|single|only|few|simple|couple .. {_TREATMENT}
        {_TREATMENT} only|alone|needed|planned|due
        needs|need|requires|wants .. {_TREATMENT}
        to be|need|needs|has|must|will .. flushed|rinsed|syringed|
            drained|lanced|closed|sutured|stapled|irrigated|
            replaced|removed|glued|cauterized|reduced|popped|repaired|exchanged|changed
        needs|must|will .. cut
    """,
    "cared_at_home": """
        oral|topical antibiotic|antibiotics|steroid|antihistamine|medicine|medication|relief|
            rehydration|pain
        cream|ointment|lotion|mouthwash|dressing|drops|tablets|pills and|only|enough|suffice*
        sent|go|goes|send home
        by mouth
        symptomatic care|treatment
        advice and|only|& cream|dressing|tablets|medicine
        reassurance
        usual|one|single ibuprofen|tylenol .. helps|clears|helped|works
        ibuprofen|tylenol|acetaminophen|naproxen .. helps|helped|clears|better
    """,
    "all_over": """
        symptom-free|symptomless|asymptomatic
        no|never|without symptoms|symptom
        never had symptoms
        feels|feeling|felt|feel fine|well|perfectly|entirely|normal|good|great|ok
        feels|is|was otherwise|entirely|perfectly well|fine|healthy
        otherwise well|healthy|fine
        back normal|baseline|usual|self|play|playing
        completely|fully|entirely|quite|totally over|gone|recovered|resolved|cleared|well|healed
        is|are|now|has|have|since over|gone|resolved|passed|settled|cleared|recovered
        gone|cleared|resolved|settled .. completely|fully|itself|entirely
        well|fine|normal since
        nearly|almost well|over|gone|normal
        improving|fading|easing
        much|already better
        healing|healed well?
    """,
    "old_unchanged": """
        unchanged|long-standing|longstanding|lifelong
        long standing|known|diagnosed
        same as|for|ever|old|since|every
        exactly|identical like|as|to|same|usual
        no|without change|changes
        nothing new
        no different
        as|than always|ever|usual|any|before
        usual|familiar|typical|classic|known .. pattern|spell|attack|symptoms|pain|headache|one|
            kind|ones|self|migraine|panic|irritable
        year|years|months .. same|unchanged
        like|as .. every|each|earlier|previous|last|others
        recurrence|recurrent
        stable for|since|on
    """,
    "mild": """
        mild|mildly|minor|trivial|tiny|small|superficial|faint|shallow|occasional
        a few streaks|drops|spots
        streak|streaks|thread|drops|spots of? @blood|brown
        not bothersome
    """,
    "drinking_well": """
        drinks|drinking|drank|sips|eats|eating|ate|keeps|keeping .. well|normally|fluids|food|down|
            usual|soup|toast|cup|eagerly|plenty
        moist mouth|lips|tongue
        tolerat* fluids|food|liquids
        wet diaper|diapers
        tears
    """,
    "vertigo_benign": """
        bppv
        positional vertigo
        spinning|vertigo|dizzy|dizziness .. rolling|turning|bed|positional
        rolling over
        brief spinning|vertigo
    """,
    "headache_benign": """
        tension|band-like|bandlike|sinus|stress|mild|slight headache|pressure|headaches
        band .. forehead|head
        mild .. headache
        headache .. mild|slight
    """,
    "ear_wax": "earwax|wax|cerumen",
    "vasovagal": """
        vasovagal
        simple|brief faint
        blood draw|drive|donation
        sight of? blood|needle|needles
        breath-holding|tantrum
        breath holding
        panic attack|attacks|spell
        standing up|quickly
    """,
    "effort_mild": """
        mild|slight|minimal retract*|effort|work|grunting
        mild intercostal|subcostal retract*
    """,
    "blood_level": """
        level|inr|bilirubin|hemoglobin|count|carboxyhemoglobin .. drawn|checked|check|due|needed|
            wanted|planned|requested|repeat*
        needs|wants|asks|for|single|one|requests|sent|get|gets|orders|ordered|needed .. level|inr|
            bilirubin|carboxyhemoglobin
        blood test|count|draw|sample
        inflammation|inflammatory markers
    """,
    "trivial_skin": """
        scraped|scrape|scrapes|grazed|graze|chapped|dry|cracked|callus|corn|blister|pimple|freckle
        skin tag|tags
        ingrown hair|hairs
        hangnail
    """,
    "many_stools": """
        #|six|eight|ten|twelve|dozen .. stools|times .. day|today
        stools|times day|daily
        # days|weeks .. diarrhea|stools
        clindamycin|travel*|bloody
    """,
    "bone_tender": """
        midline|bone|bony|vertebra*|spine|spinous .. tender*
        tender* .. midline|bone|vertebra*|spine
        osteoporo*
        thin bones
    """,
    "osteoporosis": "osteoporo*",
    "stimulant_drink": "caffeine|coffee|espresso\nenergy drink|drinks\npre-workout",
    "blood_streak": """
        hemorrhoid*|fissure*
        streak|streaks|thread|spots|drops .. @blood|red
        blood .. paper|wiping|tissue
        small crack
    """,
    "light_bleeding": """
        few|some|occasional drops|spots
        spotting .. pill|patch|implant|iud|coil|contracepti*
        light|brown|brownish .. spotting|lochia|flow|bleeding
        breakthrough
        new pill
    """,
    "vein_superficial": """
        superficial|varicose .. vein|veins|lump-like
        cord .. vein|forearm|arm|leg|skin
        thrombophlebitis|phlebitis
        tender vein|cord
    """,
    "pulled_elbow": """
        nursemaid*
        pulled elbow
        arm hangs
        swung .. by .. hand|arm|hands|arms
        tug|tugged|pull|pulled|yanked|swung .. arm|hand|wrist|elbow
    """,
    "tested_before": """
        normal|clean|negative .. scan|ct|mri|film|films|ecg|tracing|tests|labs|x-ray
        scan|ct|mri|film|films|ecg|tracing|tests|labs|x-ray .. normal|clean|negative|fine
        already worked|tested|scanned|seen
        worked up
    """,
    "after_vaccine": """
        after shots|vaccin*|immuniz*
        vaccinated|shots|vaccines yesterday|today|given
    """,
    "overbundled": """
        unwrapped|overbundled|bundled
        under|in .. blankets|quilts|layers
        too many blankets|layers|clothes
        no fever was? ever? measured
    """,
}
