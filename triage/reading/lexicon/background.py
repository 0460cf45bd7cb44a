"""Who the patient is: illnesses known, medicines taken, states of the body."""

from __future__ import annotations

# An INR of 5 or more lies above every range that is aimed at.
_INR = "|".join([*map(str, range(5, 21)), *(f"{n}.{d}" for n in range(5, 16) for d in range(10))])
_WEEPING = """
    eczema|dermatitis|skin|sore|sores|wound|ulcer|ulcers|lesions|blisters|patches .. weeping
    weeping eczema|dermatitis|skin|sore|sores|wound|ulcer|ulcers|lesions|blisters|patches|rash|
        crusted|crusty|crusts|yellow|clear
    weeping and crusted|crusty|crusts|oozing|yellow
"""

CONCEPTS: dict[str, str] = {
    # Who has such a value takes a thinner, or has a liver that has failed.
    "anticoagulant": f"""
        warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|plavix|
            clopidogrel|heparin|lovenox|enoxaparin|brilinta|ticagrelor|edoxaban
        blood thinner|thinners|thinning
        anticoag*
        thin|thins|thinning blood
        thinner|thinners
        inr of|is|was|at|:|=|>|over|above|now|came|today|back|,? {_INR}
        supratherapeutic
        high|elevated|critical inr
        inr too|very|is|was|far|dangerously? high|elevated|critical
    """,
    "distress": """
        writhing|screaming|sobbing|moaning|groaning|grimacing|rocking|pacing|crying|clutching|
            tearful|weeping|wincing
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
    # A number that doubled is no posture.
    "not:distress": f"""
        {_WEEPING}
        doubled over month|months|weeks|days|week|year|years|time
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
    "not:distress_seen": f"""
        {_WEEPING}
        doubled over month|months|weeks|days|week|year|years|time
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
    "elderly_words": """
        nursing home|facility
        assisted living
        elderly
    """,
    "brought_by_ems": """
        ambulance|ems|paramedic|paramedics|medics|medic|emts|squad|helicopter|airlifted
        life flight
        rescue squad|crew
    """,
    "police": """
        police
        law enforcement
        officer|officers
        handcuff*
        custody
    """,
    "water_pill": """
        water pill|pills|tablet|tablets
        furosemide|lasix|torsemide|bumetanide|hydrochlorothiazide|chlorthalidone|metolazone
    """,
    # Pain that the tablets of home have not moved.
    "pills_failed": """
        tablets|tablet|pills|pill|ibuprofen|tylenol|acetaminophen|naproxen|motrin|advil|aspirin|
            medicine|medicines|oxycodone|percocet|tramadol|codeine|gabapentin|painkillers .. did|
            does|do|done|has|have|had|not nothing|touch|touched|help|helped|helping|dent|work|
            worked|working|hold|held|eased|ease
        nothing|none .. home|cabinet|drawer|drugstore|oral|mouth helps|helped|touched|touches|works|
            worked|eased|eases
        pain .. despite|through|past .. tablets|pills|ibuprofen|tylenol|acetaminophen|naproxen|
            medicine|oxycodone|percocet
    """,
}
