"""Errands: medicine left behind or by needle, a result, a wound looked at, a pressure read.

Beside them the other senses of their words; as in ``plain_visits``, no danger rests on a concept
that only this file knows.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_MEDICINE = (
    "furosemide|lasix|torsemide|spironolactone|carvedilol|bisoprolol|diltiazem|valsartan|"
    "rosuvastatin|pravastatin|clopidogrel|plavix|digoxin|amiodarone|insulin|glipizide|jardiance|"
    "prednisone|valacyclovir|acyclovir|sumatriptan|triptan|topiramate|propranolol|citalopram|"
    "bupropion|venlafaxine|duloxetine|trazodone|quetiapine|lithium|clonidine|tamsulosin|"
    "albuterol|fluticasone|antibiotic|antibiotics|inhaler|epipen|spray|patch|patches|birth"
)
_FORM = "pill|pills|tablet|tablets|dose|doses|bottle|box|medicine|medicines|meds|puff|puffs"
_LUGGAGE = "suitcase|luggage|bag|bags|purse|backpack|handbag"
_GONE = "lost|stolen|kept|missing|behind|forgot|left"
_DONE = "ready|back|in|posted|available"
_RESULT = "culture|test|tests|swab|labs|result|results|biopsy|bloodwork|scan"
_SHOT = "injection|injections|shot|shots|jab|jabs|dose|doses"
_THINNER = "enoxaparin|lovenox|heparin|fondaparinux|dalteparin"
_LINE = "lock|picc|port|line|iv|drip|vein"
_COLLECTED = "opened|lanced|drained|packed|stitched|closed|glued|repaired"
_GEAR = "splint|brace|sling|boot|cast|helmet|shoe|sandal|backpack|bag|purse|wheelchair|walker"

CONCEPTS: dict[str, str] = {
    # Beside "refill", which quiets a danger: an empty bottle may also be that of an overdose.
    "refill_told": f"""
        left|forgot|lost|misplaced|spilled|dropped|ruined .. {_MEDICINE}
        last {_MEDICINE} today|tonight|yesterday|this
        ran|run|running|runs out|low of|on? .. {_MEDICINE}
        {_MEDICINE} .. ran|run|runs|used|lost|stolen|left|expired out|up|behind|at?
        used up .. {_FORM}|{_MEDICINE}
        took|takes|taken last|final {_FORM}
        last|final {_FORM} today|tonight|yesterday|this|was|is
        days|day|week|weekend|weeks|month worth
        mail-order|pharmacy .. not come|came|arrived|late|delayed|closed|open
        {_LUGGAGE} .. {_GONE} .. {_FORM}|{_MEDICINE}
        {_GONE} .. {_LUGGAGE} ... {_FORM}|{_MEDICINE}
        {_FORM}|{_MEDICINE} .. in .. {_GONE} {_LUGGAGE}
        wants|needs|like|asks last|remaining|rest days|doses|tablets|pills
        inhaler|injector|epipen|pen|pens .. empty|zero|expired|out
        empty inhaler|injector
        {_FORM}|{_MEDICINE} .. were|was|are|is? left|forgotten|stolen|lost at|in|on|behind
        {_FORM}|{_MEDICINE} .. ran|run out|short
    """,
    "supplies": f"""
        {_GEAR} .. strap|straps|velcro|buckle|pad .. tore|torn|broke|broken|lost|worn|off
        strap|straps|velcro|buckle .. tore|torn|broke|broken|lost|worn .. {_GEAR}
        new|replacement|another|different splint|brace|sling|boot|crutches|bandage|leg? bag
        leg|drainage|ostomy|colostomy bag .. split|torn|tore|leaks|ran|run
    """,
    "gear_failed": f"""
        {_GEAR} .. strap|straps|velcro|buckle|pad .. tore|torn|broke|broken|lost|worn|off
        strap|straps|velcro|buckle .. tore|torn|broke|broken|lost|worn .. {_GEAR}
        leg|drainage|ostomy|colostomy bag ... split|torn|tore|ran|run
        crutches|crutch|cane|walker .. broke|broken|lost|stolen|cracked
    """,
    # Neither a limb nor the skin that holds it.
    "not:amputation": f"""
        strap|straps|velcro|buckle|sole|handle|wheel tore|torn|ripped|came off .. {_GEAR}
    """,
    "not:fracture_named": """
        broke|broken|broken-down conditioner|conditioning|heater|furnace|fridge|freezer|elevator|
            boiler|dishwasher|washer|stove|lift
        conditioner|conditioning|heater|furnace|fridge|freezer|elevator|boiler|ac|dishwasher broke|
            broken
        machine|printer is|was|are? broken
        splinter|thorn|toothpick|needle|tip|spine|tine .. broke|broken|snapped off|flush|in|under
    """,
    "not:laceration": """
        cut|cuts|cutting .. hair|braids|bangs|fringe|nails|toenails|grass|lawn
    """,
    "not:limb_injury": """
        conditioner|conditioning|heater|furnace|fridge|freezer|elevator|boiler|ac broke|broken
    """,
    # A number that doubled is no posture.
    "not:distress": "doubled over month|months|weeks|days|week|year|years|time",
    "not:distress_seen": "doubled over month|months|weeks|days|week|year|years|time",
    "not:depressed": "tongue depressor|depressors",
    # An arm that swings because the nurse asks.
    "not:violent": """
        swings|swinging arm|arms|leg|legs .. request|asked|freely|easily|fully|normally|command
    """,
    # The baby who strains, and the one who teethes.
    "not:apnea_event": """
        turns|turned|goes|gets purple|red ,|and screams|cries|strains|grunts|pushes
        strains|straining|pushes ... turns|turned|goes purple|red
    """,
    "not:airway_threat": """
        drool* ... bib|bibs|chews|chewing|teether
        chews|chewing|gnaws .. drool*
    """,
    # Medicine by needle that is part of a plan.
    "injection_due": f"""
        b12|cyanocobalamin|{_THINNER} .. {_SHOT}?
        blood thinner|thinning {_SHOT}
        {_SHOT} .. {_THINNER}
        {_SHOT} .. antibiotic|antibiotics .. {_LINE}
        antibiotic|antibiotics .. through|by .. {_LINE}
        second|third|fourth|next|last|final|daily|remaining of? .. daily|three|four|five? {_SHOT}
        anti-d|immune globulin
        rh negative|factor
        iron|infliximab|remicade infusion
    """,
    "shot_wished": f"""
        here|came|comes|returns|come|back|has|brought|gets|needs|asks|wants|sent ... {_SHOT}
        tonight|today|this|next .. {_SHOT}
        returns|back for .. second|third|daily|next
        clinic|office|nurse|pharmacy ... closed|flooded|burned|out
    """,
    # A result that has come, a wound that is looked at as agreed.
    "not:needs_labs": f"""
        throat|urine|blood|stool|strep? {_RESULT} .. was|is|are|were|came {_DONE}
        throat|urine|blood|stool|strep? {_RESULT} .. from|on|of monday|tuesday|wednesday|
            thursday|friday|saturday|sunday|yesterday
        result|results of|from|for .. {_RESULT}
        hemoglobin|count|level|labs .. was|were fine|normal|good
        urine bag|bottle|output|leaks|leaked|leaking|stream|flow|smells
        leaks|leaked|leaking|pass|passes|passing|passed|burning .. urine
    """,
    "administrative": f"""
        {_RESULT} .. was|is|are|were ready|posted|available
        hear|get|learn|wants .. result|results
    """,
    "wound_check_told": f"""
        {_COLLECTED} .. days|weeks? ago
        {_COLLECTED} here? yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        days|day after .. {_COLLECTED}
        returns|returned|back|here as|for told? .. look|check
        gauze|packing|wick .. fell|came|pulled|out
    """,
    "stitches_back": """
        stitches|sutures|staples ... days old
        stitches|sutures|staples ... week|weeks|days today
        @number|nine|thirteen|# stitches|sutures|staples in|from ... days|week
    """,
    "one_test": """
        second|repeat|another|follow-up|serial|48-hour .. hormone|hcg|pregnancy? level|test
        repeat|second hcg|quant|quantitative
        wants|like|asks for? .. tracing|ecg|ekg
    """,
    "needs_labs": "hormone|hcg level|levels\ncome back for .. hcg",
    # A picture that was taken, or one of a bladder at the bedside.
    "not:needs_ct": """
        scan|ct|mri|ultrasound|sonogram|doppler|echo .. showed|shows|found|confirmed|read|was|were|
            normal|clear|negative|clean|yesterday|ago|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday|last|said
        found|confirmed|seen|diagnosed .. on|by .. scan|ct|mri|ultrasound|sonogram|doppler|echo
        had|after|outpatient|earlier|recent|last|previous scan|ct|mri|ultrasound|sonogram
        bladder scan
    """,
    "not:plan_sound": """
        ultrasound|sonogram|doppler|echo .. showed|shows|found|confirmed|read|was|were|normal|clear|
            negative|clean|yesterday|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
            last|said
        found|confirmed|seen|diagnosed .. on|by .. ultrasound|sonogram|doppler|echo
        had|after|outpatient|earlier|recent|last|previous ultrasound|sonogram
    """,
    "plan_sound": "ultrasound|sonogram|doppler|echo|echocardiogram",
    "only_request_told": "asked|told come|return back? for|today .. level|repeat|second|recheck",
    # A pressure that a machine read.
    "pressure_check": """
        pressure|bp .. machine|cuff|monitor|kiosk .. read|reads|said|showed|shows|#
        machine|cuff|monitor|kiosk .. read|reads|said|showed .. #
        blood? pressure .. high|up|raised|elevated .. pharmacy|dentist|home|store|fair|work|clinic
        pharmacy|dentist|store|fair .. pressure
    """,
    # What a vaccine leaves in the arm.
    "vaccine_yesterday": """
        had|got|given|received .. vaccine|booster|shot|shots|jab yesterday|today|this|two|on|last
        vaccine|booster|shot|shots|vaccination .. yesterday|days ago?
        second|first|flu|shingles|covid|tetanus vaccine|booster
    """,
    "arm_after_shot": """
        arm|thigh|shoulder .. sore|pink|red|swollen|warm|stiff|@pain|lump
        sore|pink|red|swollen|warm|stiff arm|thigh|spot
    """,
    "not:shingles_now": "shingles vaccine|shot|booster|vaccination",
    "vaccine_only": """
        tetanus|tdap|mmr|measles|flu|covid|hepatitis|shingles|pneumonia|polio|whooping shot|booster|
            vaccine|jab|injection|vaccination
        catch-up|catchup|school vaccine|vaccines|vaccination|immunization|shots
    """,
    # "Gone bad" is not over.
    "not:all_over": """
        has|have|had|is gone bad|past|up|from|into|through|red|dark|black|numb|cold
    """,
    # Hot before a faint, without a fever.
    "not:fever": """
        faint|dizzy|lightheaded|light-headed .. hot
        hot .. faint|dizzy|lightheaded|light-headed|slid|fainted|woozy
    """,
    # Without a sign now, in a visit for a prescription.
    "none_now": """
        no @pain|headache|symptoms|wheeze|wheezing|attack|fever|burning now|today|currently|present|
            moment
        @pain|burning|cough|itching is|has? almost|nearly|all? gone|over|better
        like|same as every|any other? day
        weight .. was|is|same|unchanged .. last|month|always
        feels|feel fine|well|same|usual
    """,
    "small_request_told": """
        wants|needs|requires|asks .. paper|slip|pass|okay|permission
    """,
    # A wish for a specialist in so many words.
    "plan_team": """
        asks|asked|asking|wants for? psychiatrist|counselor|therapist
        neurologist|urologist|surgeon|oncologist|cardiologist|anesthetist|obstetrician|nephrologist|
            rheumatologist|ophthalmologist|hematologist|specialist|resident .. see|sees|meet|
            expecting|expects|waiting|coming
    """,
    # An injury of long ago, in a pain that is as ever.
    "cue:dated": """
        fall|fell|accident|crash|wreck|injury|injured|broke|fractured ... in|during twenties|
            thirties|forties|fifties|childhood|college|youth
        since fall|accident|crash|wreck|injury|surgery .. years|decades ago
    """,
}
