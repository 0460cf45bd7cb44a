"""Small visits as people tell them: a shot that is due, pills left behind, stitches, eyes, teeth.

What stands here feeds the estimate; no danger rests on it, and what a word hides is only its
second meaning ("yellow crust" of an eye is no jaundice).
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_DEPOT = (
    "haloperidol|haldol|aripiprazole|abilify|paliperidone|invega|risperidone|risperdal|"
    "fluphenazine|"
    "prolixin|olanzapine|zyprexa|naltrexone|vivitrol|buprenorphine|sublocade|sustenna|maintena"
)
_ROUTINE = (
    "b-12|depo|depo-provera|medroxyprogesterone|rhogam|testosterone|leuprolide|lupron|rabies|"
    "allergy|"
    "denosumab|prolia|adalimumab|humira|vitamin|contraceptive|long-acting|monthly|weekly|depot|"
    "maintenance|scheduled|biweekly|quarterly|antipsychotic|hormone"
)
_SHOT = "injection|injections|shot|shots|decanoate|vaccine|series|lai"
_DAILY = (
    "tacrolimus|prograf|mycophenolate|cellcept|levetiracetam|keppra|lamotrigine|warfarin|coumadin|"
    "apixaban|eliquis|xarelto|metformin|lisinopril|losartan|amlodipine|metoprolol|atorvastatin|"
    "levothyroxine|sertraline|fluoxetine|escitalopram|omeprazole|gabapentin|hydrochlorothiazide|"
    "montelukast|pressure|thyroid|cholesterol"
)
_PILLS = "pill|pills|tablet|tablets|medicine|medicines|medication|medications|meds|inhaler"
_ANTIBIOTIC = (
    "antibiotic|antibiotics|cephalexin|keflex|doxycycline|bactrim|clindamycin|augmentin|"
    "amoxicillin|"
    "dicloxacillin|cefadroxil|linezolid|trimethoprim"
)
_GOO = "crust|crusts|crusty|crusting|discharge|drainage|pus|goo|gunk|mucus|matter|matting|goop"
_WOODS = "woods|ivy|oak|sumac|hiking|camping|garden|gardening|weeds|brush|yard|plants|forest"
_WISH = "due|overdue|asks|asking|wants|needs|requests|here|came|comes|returns|back|sent|missed|for"
_STITCHES = "stitch|stitches|suture|sutures|staple|staples"

CONCEPTS: dict[str, str] = {
    # A medicine by needle that is part of a plan, and the wish for it.
    "injection_due": f"""
        {_DEPOT}|{_ROUTINE} .. {_SHOT}
        {_SHOT} of? {_DEPOT}|{_ROUTINE}
        due|overdue|scheduled .. {_SHOT}|depot
        {_SHOT} .. due|overdue
        rhogam|rho-gam
    """,
    "shot_wished": f"""
        {_WISH} ... {_SHOT}|rhogam
        {_SHOT} ... due|overdue|today|tomorrow|closed
        clinic|office|nurse .. closed|flooded|away|holiday|moved
    """,
    # Stitches placed by someone before, where nothing else is the matter.
    "stitches_back": f"""
        {_STITCHES} .. placed|put|in|ago|last|from|days|week
        days|week|weeks after|since|of .. {_STITCHES}
        had|has|got|get|rid .. {_STITCHES}
        {_STITCHES} .. ready|due|time|come|out|old
        sutured|stitched|stapled .. days|day|week|weeks|last ago|monday|tuesday|wednesday|thursday|
            friday|saturday|sunday|week
        sutured|stitched|stapled here|elsewhere
    """,
    "suture_removal": f"""
        {_STITCHES} ... taken|come|pulled|removed out?
        rid of .. {_STITCHES}
    """,
    "wound_trouble": f"""
        popped|burst|broke|tore|torn|came|split|ripped|fell|pulled .. open|apart|out
        reopened|dehisc*|gaping|gapes|oozing|pus|draining|smells|smelly|foul
        {_STITCHES} .. popped|burst|tore|torn|broke|open
    """,
    "refill": f"""
        left|forgot|lost|misplaced|spilled|dropped|ruined .. {_DAILY} {_PILLS}?
        ran|run|running|out|low of|on .. {_DAILY}
        {_DAILY} .. stolen|spilled|lost
        spilled|misplaced|ruined|dropped .. {_PILLS}
        days|day|week|weekend|month|emergency|short|bridge|weeks supply
        enough .. get home|through
        new|another|replacement|spare|second inhaler
        needs|wants|asks for? .. inhaler
    """,
    "small_request": "days|day|week|weekend|month|emergency|short|bridge|weeks supply",
    # Blood and urine of an earlier day.
    "not:needs_labs": """
        last|recent|latest ... blood work|test|tests
        last|recent|latest ... labs|bloodwork|urinalysis|urine
        blood work|test|tests ... last|ago|yesterday ... fine|normal|good|ok|unchanged|stable
        blood work|test|tests .. checked|done|drawn .. last|ago|yesterday|week
        urine|labs|bloodwork|urinalysis|cbc .. checked|done|drawn|tested|normal|clean|fine .. last|
            ago|
            yesterday|week
        copy|copies|printout .. lab|labs|blood|results
    """,
    "blood_urine": """
        @blood|clots in urine|pee
        hematuria
        urine|pee .. @blood|pink|red|cola
        pink|red urine|pee
    """,
    "phlegm": "phlegm|sputum|mucus",
    # What sticks to the lids.
    "pink_eye": f"""
        bump|lump|swelling on|of|in .. eyelid|lid|lids
        stye|sty|chalazion
        eye|eyes .. stuck|glued|crusted|matted shut|together|closed?
        white of? .. eye|eyes .. pink|red
        pink|red .. white of? .. eye|eyes
        eye|eyes ... {_GOO}
        red|bright patch|spot|blotch .. white|eye
    """,
    "not:jaundice": f"eye|eyes|lid|lids|lashes ... yellow|yellowish|green {_GOO}",
    "not:liver_signs": f"yellow|yellowish {_GOO}",
    "not:std": f"eye|eyes|ear|ears|nose ... yellow|white|green|thick {_GOO}",
    "not:abscess": "tender|red|painful|sore bump|lump on|of|in|at .. eyelid|lid|lids|gum|tongue",
    "eye_foreign": """
        bit|piece|speck|fleck|flake|chip|particle|bark|leaf|twig|bug|gnat|mascara|rust|gravel|
            pebble|
            seed|crumb|splinter|grain|object|hair in|under|on|into .. eye|eyes|eyelid|lid|cornea
        scratch*|poked .. eye|eyeball|cornea
        cornea .. speck|fleck|rust|scratch*|spot
    """,
    "not:major_mechanism": """
        nothing|neither|hardly high-speed|high speed|velocity
    """,
    "not:high_velocity_eye": """
        nothing high-speed|high speed|velocity
    """,
    # A rash of plants, not of an allergy.
    "not:hives": f"""
        itchy|itching|pruritic rash ... {_WOODS}
        {_WOODS} ... itchy|itching|pruritic rash
        itchy|itching|pruritic rash ... weeks|month|months|between
    """,
    "hives": "hive|hives rash?",
    # An infection of the skin that outruns its pills.
    "on_antibiotic": f"{_ANTIBIOTIC}",
    "infection_spreads": f"""
        spread*|creep*|crept|climb*|grown|growing|extends|reached|reaches|moved|bigger|larger|worse|
            worsening|increasing ... past|beyond|outside|line|mark|border|knee|up|elbow|foot|hand|
            despite|since|redness|to|leg|arm|even
        past|beyond|outside .. line|mark|marks|border|outline|pen|ink
        {_ANTIBIOTIC}|pills .. not work*|help*|touch*|holding
        increasing|worsening|spreading redness|swelling|red|pain
        despite|spite ... {_ANTIBIOTIC}|pills
        redness|red|swelling .. worse|spread*|bigger|larger|increas*
    """,
    "red_skin": """
        red|redness|reddened|erythema* ... @limb|cheek|face|skin|thigh|breast|wound|buttock|
            cellulitis
        @limb|cheek|face|thigh|breast|wound|buttock ... red|redness|reddened|erythema*
        infected|infection|cellulitis ... @limb|skin|cheek|thigh|wound|buttock
        cellulitis
    """,
    # A pain that wandered, as that of an appendix does.
    "abdominal_pain": """
        started|began|starts|start .. around|near|at|by|behind|in|over .. @belly ... moved|moves|
            went|
            settled|shifted|migrated|now|travelled|traveled|right
        belly button ... moved|settled|shifted|migrated|went
        @pain|hurts .. right|left|side , down low
        @pain|hurts .. down low .. right|left|side|on
        down low .. right|left side?
        @pain .. side .. low|lower|down .. belly|tummy
    """,
    "urinary_retention": """
        painful|painfully|swollen|tender|bulging|tense|huge full? bladder
        bladder .. painful|swollen|tender|bulging|tense
    """,
    "tight_chest": "chest tightness|tight\ntight|tightness .. chest",
    "asthma_known": "asthma*\nreactive airway*",
    "speaks_freely": """
        full|complete|whole|long sentences|sentence
        talks|talking|speaks|speaking|chatting normally|easily|comfortably|freely
        no retractions|distress|accessory
    """,
    "ring_stuck": """
        ring .. not|cannot .. off|over|removed
        not|cannot get|take|remove|pull|slide .. ring off
        cannot remove .. ring
    """,
    "splinter": """
        splinter|sliver|thorn|fishhook|fish-hook|hook|cactus ... out|removed|stuck|deep|under|in
        wood|wooden|fiberglass splinter|sliver
    """,
    "removal_needed": """
        gravel|grit|asphalt|glass|dirt|sand|cinders .. stuck|embedded|ground|imbedded .. in|into|
            knee|
            palm|skin|wound|elbow|it
        gravel|grit|asphalt|cinders .. in .. wound|knee|palm|scrape|abrasion|elbow
        needs|need|requires .. cleaning|scrubbing|scrubbed|cleaned under|with .. anesthetic|
            anesthesia|
            lidocaine
    """,
    "face_swollen": """
        cheek|face|facial|jaw|gum .. @swollen
        @swollen .. cheek|face|jaw
    """,
    "sent_in": "sent|referred|told|called|instructed .. by|in|clinic|doctor|lab|office|come",
}
