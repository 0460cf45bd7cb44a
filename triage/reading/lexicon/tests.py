"""Tests that are asked for."""

from __future__ import annotations

from triage.reading.lexicon.shared import RESULT

_TESTED = "tests|bloods"
_ELSEWHERE = (
    "clinic|urgent|doctor|office|outside|elsewhere|monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday|yesterday|ago|last|earlier|there"
)
_FILM = "film|films|x-ray|x-rays|xray|xrays|radiograph|radiographs"
_DONE = "ready|back|in|posted|available"
_AGAIN = "repeat|repeated|recheck|rechecked|again|second|checked|check|measured|drawn|redrawn"
_WANTED = "wants|wanted|needs|asks|asked|sent|due|orders|ordered|requests|requested"
_OF_BLOOD = (
    "sodium|potassium|creatinine|calcium|magnesium|phosphate|electrolytes|hemoglobin|hematocrit|"
    "platelets|titer|titers|titre|titres|lithium|digoxin|tsh|a1c|lipids|cholesterol|ferritin|"
    "transaminases|lfts|egfr|troponins|inr|bilirubin"
)
_TEST = (
    "ecg|ekg|tracing|film|films|x-ray|x-rays|radiograph|level|inr|bilirubin|ultrasound|doppler|"
    "duplex|scan|count|labs|carboxyhemoglobin|swab|culture"
)

CONCEPTS: dict[str, str] = {
    "needs_labs": f"""
        bloods
        asks|asked|asking|wants|ordered for? {_TESTED}
        blood count
        levels drawn|checked
        level drawn|checked|rechecked
        hormone|hcg level|levels
        come back for .. hcg
        blood work|test|tests|draw|cultures|culture
        bloodwork|labs|cbc|troponin|lab|laboratory|urinalysis|d-dimer
        urine sample|specimen|culture|test
        throat|strep culture|swab|test
        blood gas
        cultures
        asked|wants|sent|for .. cultures|bloods|salts
    """,
    # A result that has come, a wound that is looked at as agreed.
    # Blood and urine of an earlier day.
    "not:needs_labs": f"""
        throat|urine|blood|stool|strep? {RESULT} .. was|is|are|were|came {_DONE}
        throat|urine|blood|stool|strep? {RESULT} .. from|on|of monday|tuesday|wednesday|thursday|
            friday|saturday|sunday|yesterday
        result|results of|from|for .. {RESULT}
        hemoglobin|count|level|labs .. was|were fine|normal|good
        urine bag|bottle|output|leaks|leaked|leaking|stream|flow|smells
        leaks|leaked|leaking|pass|passes|passing|passed|burning .. urine
        strep|throat|flu|covid|nose? swab|culture|test was|were|came|already|is positive|negative|
            back|done|taken
        strep|throat|flu|covid|nose? swab|culture|test positive|negative
        last|recent|latest ... blood work|test|tests
        last|recent|latest ... labs|bloodwork|urinalysis|urine
        blood work|test|tests ... last|ago|yesterday ... fine|normal|good|ok|unchanged|stable
        blood work|test|tests .. checked|done|drawn .. last|ago|yesterday|week
        urine|labs|bloodwork|urinalysis|cbc .. checked|done|drawn|tested|normal|clean|fine .. last|
            ago|yesterday|week
        copy|copies|printout .. lab|labs|blood|results
        labs|bloodwork|cbc at|from clinic|doctor|office|yesterday|monday|tuesday|wednesday|
            thursday|friday|saturday|sunday
        urine? dip|dipstick|strip|test|swab .. bedside|triage|rapid|quick
        bedside|point-of-care|poc|rapid|quick|home .. dip|dipstick|strip|test|swab
        urine pregnancy test
        urine test for? pregnancy
    """,
    "one_test": f"""
        second|repeat|another|follow-up|serial|48-hour .. hormone|hcg|pregnancy? level|test
        repeat|second hcg|quant|quantitative
        wants|like|asks for? .. tracing|ecg|ekg
        one|single|only|plain|repeat .. {_TEST}|test|study
        {_TEST}|test|study only|alone
        only|simply .. {_TEST}|test
        {_TEST} .. nothing else|more
    """,
    "plan_sound": """
        ultrasound|sonogram|doppler|echo|echocardiogram
        duplex|doppler|sonogram
        needs|wants|sent|for|plan|planned|asks|an .. ultrasound|echocardiogram
    """,
    "not:plan_sound": """
        ultrasound|sonogram|doppler|echo .. showed|shows|found|confirmed|read|was|were|normal|clear|
            negative|clean|yesterday|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
            last|said
        found|confirmed|seen|diagnosed .. on|by .. ultrasound|sonogram|doppler|echo
        had|after|outpatient|earlier|recent|last|previous ultrasound|sonogram
    """,
    "skin_test": """
        skin test|tb|ppd|tuberculin|mantoux|quantiferon ... positive|raised|bump|welt|hard|came
        positive skin|tb|ppd|tuberculin|quantiferon
        skin test
        skin|tb|ppd|tuberculin|mantoux|quantiferon test ... positive|bump|reactive|came|hard
        positive skin|tb|ppd|tuberculin|mantoux|quantiferon
    """,
    "needs_xray": """
        chest picture
        picture of? .. chest
        film|x-ray of? chest
        x-ray|xray|x-rays|xrays|radiograph*|film|films
        x ray|rays
    """,
    # A film of an earlier day or another place.
    "not:needs_xray": f"""
        {_FILM} .. done|taken|made|at|was|were|read|showed .. {_ELSEWHERE}
        {_FILM} .. was|were|is|showed|shows|read normal|clear|fine|clean|negative|ok|no|nothing
        normal|clear|clean|negative|earlier|previous|prior|last|outside {_FILM}
        had|after|brings|copy|copies .. {_FILM}
    """,
    "needs_ct": """
        ct|mri|scan|angiogra*
        ct|cat scan
    """,
    # A picture that was taken, or one of a bladder at the bedside.
    "not:needs_ct": """
        scan|ct|mri|ultrasound|sonogram|doppler|echo .. showed|shows|found|confirmed|read|was|were|
            normal|clear|negative|clean|yesterday|ago|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday|last|said
        found|confirmed|seen|diagnosed .. on|by .. scan|ct|mri|ultrasound|sonogram|doppler|echo
        had|after|outpatient|earlier|recent|last|previous scan|ct|mri|ultrasound|sonogram
        bladder scan
        before|for .. scan|ct|mri .. next|tomorrow|booked|scheduled
    """,
    "needs_ecg": """
        needs|need|obtain ecg|ekg
        ecg|ekg
        tracing|tracings|electrocardiogram
        heart .. looked at|checked|tested
    """,
    # Elsewhere, and in order; a tracing of this visit counts.
    "not:needs_ecg": f"""
        ecg|ekg|tracing|electrocardiogram .. {_ELSEWHERE} .. normal|clear|fine|clean|unchanged|ok
        normal|clean ecg|ekg|tracing|electrocardiogram .. {_ELSEWHERE}
    """,
    "plan_film": """
        needs|wants|sent|for|plan|planned|asks .. film|films|x-ray|x-rays
        chest|plain film|films|x-ray
    """,
    "blood_level": f"""
        level|inr|bilirubin|hemoglobin|count|carboxyhemoglobin .. drawn|checked|check|due|needed|
            wanted|planned|requested|repeat*
        needs|wants|asks|for|single|one|requests|sent|get|gets|orders|ordered|needed .. level|inr|
            bilirubin|carboxyhemoglobin
        blood test|count|draw|sample
        inflammation|inflammatory markers
        {_AGAIN} .. {_OF_BLOOD}
        {_OF_BLOOD} .. {_AGAIN}
        {_WANTED} .. {_OF_BLOOD}
        {_AGAIN}|{_WANTED} .. liver|kidney|thyroid numbers|tests|values|enzymes|function|count
        liver|kidney|thyroid numbers|tests|values|enzymes|function .. {_AGAIN}
        {_WANTED} .. blood|bloods|titers|titres drawn|taken|draw
        weekly|monthly|daily|routine|morning blood|bloods drawn|taken|draw
        draw .. blood
        """,
    # Drawn before, or read from a drop at the bedside.
    "not:blood_level": f"""
        {_OF_BLOOD} .. was|were|is|came? back? normal|fine|good|clear|ok
        {_OF_BLOOD} .. checked|measured|drawn|repeated .. last|ago|yesterday|earlier
        blood|bloods drawn|taken .. was|were normal|fine|good
        blood sugar|pressure .. {_AGAIN}
        {_AGAIN} .. blood sugar|pressure
        blood donated|donation
    """,
    "tested_before": """
        normal|clean|negative .. scan|ct|mri|film|films|ecg|tracing|tests|labs|x-ray
        scan|ct|mri|film|films|ecg|tracing|tests|labs|x-ray .. normal|clean|negative|fine
        already worked|tested|scanned|seen
        worked up
    """,
}
