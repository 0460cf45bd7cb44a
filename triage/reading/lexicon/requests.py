"""What patients come for that takes nobody long: refills, notes, stitches out."""

from __future__ import annotations

from triage.reading.lexicon.shared import GEAR, INJECTION, RESULT, SHOT_OR_SERIES

_MEANS = "pill|pills|tablet|tablets|meds|medicine|medication|medications|inhaler|inhalers|puffer"
_DAILY = (
    "tacrolimus|prograf|mycophenolate|cellcept|levetiracetam|keppra|lamotrigine|warfarin|"
    "coumadin|apixaban|eliquis|xarelto|metformin|lisinopril|losartan|amlodipine|metoprolol|"
    "atorvastatin|levothyroxine|sertraline|fluoxetine|escitalopram|omeprazole|gabapentin|"
    "hydrochlorothiazide|montelukast|pressure|thyroid|cholesterol"
)
_PILLS = "pill|pills|tablet|tablets|medicine|medicines|medication|medications|meds|inhaler"
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
_WISH = "due|overdue|asks|asking|wants|needs|requests|here|came|comes|returns|back|sent|missed|for"
# What takes no resource, and what takes one, as the object of a wish.
_PAPER = (
    "advice|reassurance|note|form|letter|paperwork|signature|signed|prescription|refill|refilled|"
    "cream|lotion|ointment|referral|question|questions|clearance|checkup|renewed|renewal|excuse|"
    "appointment|switch|replacement|supplies|copy|glasses|explanation|answer|number"
)

CONCEPTS: dict[str, str] = {
    "refill": f"""
        {_MEANS} .. left|forgotten|forgot behind
        {_MEANS} .. left|forgotten|forgot at dad|mom|father|mother|grandma|grandmother|hotel|school|
            cabin|camp|friend
        left|forgot {_MEANS} at|behind|in
        counter .. zero|0|empty
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
        pharmacy .. never|not|no|nothing .. prescription|script|rx|order
        prescription|script|rx .. never|not .. reached|sent|ready|pharmacy|arrived|received|filled
        venlafaxine|effexor|duloxetine|paroxetine|citalopram|fluoxetine|sertraline|escitalopram|
            bupropion|trazodone|buspirone|quetiapine|risperidone|olanzapine|lithium|lamotrigine|
            adderall|methylphenidate .. ran|run|runs|running out
        ran|run|runs|running out of? venlafaxine|effexor|duloxetine|paroxetine|citalopram|
            fluoxetine|bupropion|buspirone|quetiapine|risperidone|olanzapine|lamotrigine|adderall|
            methylphenidate
        tablets|pills|capsules|prescription|medicine|supply ran|run|runs|running out
        left|forgot|lost|misplaced|spilled|dropped|ruined .. {_DAILY} {_PILLS}?
        ran|run|running|out|low of|on .. {_DAILY}
        {_DAILY} .. stolen|spilled|lost
        spilled|misplaced|ruined|dropped .. {_PILLS}
        days|day|week|weekend|month|emergency|short|bridge|weeks supply
        enough .. get home|through
        new|another|replacement|spare|second inhaler
        needs|wants|asks for? .. inhaler
        inhaler|puffer .. empty|zero|expired
        last puff|puffs
        injector|epipen|epipens|auto-injector|autoinjector ... expired|expires|date|outdated
        expired|outdated|replacement|new .. injector|epipen|auto-injector|inhaler
        mail-order|mail .. not|never|late|late come|came|arrived
        asks|asking|wants .. days|week|weeks|month worth
    """,
    "not:refill": """
        brisk|cap|capillary|normal|delayed|sluggish refill
        vape|vaping|nicotine|e-liquid|lighter|ink|cleaner refill
        refill bottle|pod|cartridge|liquid|pack
        spits|spat|spitting|throws|threw out|up .. pill|pills|medication|medicine|meds|tablets
    """,
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
        {GEAR} .. strap|straps|velcro|buckle|pad .. tore|torn|broke|broken|lost|worn|off
        strap|straps|velcro|buckle .. tore|torn|broke|broken|lost|worn .. {GEAR}
        new|replacement|another|different splint|brace|sling|boot|crutches|bandage|leg? bag
        leg|drainage|ostomy|colostomy bag .. split|torn|tore|leaks|ran|run
        supplies|tubing|ties|tie|collar|strap|straps|dressing|dressings|bag|bags|battery|
            batteries ... replacement|replace|replaced|needs|wanted|wants|new|only|spare|worn|stock
        new|replacement|spare|worn|torn|cracked|broken|needs|another|low ... supplies|tubing|ties|
            tie|collar|strap|bag|bags|glasses|cane|walker|crutches|sling|brace
        bag|strap|tie|tubing|glasses .. cracked|torn|split|broke|broken|leaking|worn
    """,
    "gear_failed": f"""
        {GEAR} .. strap|straps|velcro|buckle|pad .. tore|torn|broke|broken|lost|worn|off
        strap|straps|velcro|buckle .. tore|torn|broke|broken|lost|worn .. {GEAR}
        leg|drainage|ostomy|colostomy bag ... split|torn|tore|ran|run
        crutches|crutch|cane|walker .. broke|broken|lost|stolen|cracked
    """,
    "shot_wished": f"""
        here|came|comes|returns|come|back|has|brought|gets|needs|asks|wants|sent ... {INJECTION}
        tonight|today|this|next .. {INJECTION}
        returns|back for .. second|third|daily|next
        clinic|office|nurse|pharmacy ... closed|flooded|burned|out
        asks|asking|wants|wanted|hopes|hoping|likes|like|wishes .. shot|jab|injection
        shot|injection|jab .. worked|helped|fixed .. before|past|last
        {_WISH} ... {SHOT_OR_SERIES}|rhogam
        {SHOT_OR_SERIES} ... due|overdue|today|tomorrow|closed
        clinic|office|nurse .. closed|flooded|away|holiday|moved
        needs|missed|wants .. shot|dose|injection
    """,
    "administrative": f"""
        {RESULT} .. was|is|are|were ready|posted|available
        hear|get|learn|wants .. result|results
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
    "only_request_told": "asked|told come|return back? for|today .. level|repeat|second|recheck",
    # What a vaccine leaves in the arm.
    "vaccine_yesterday": """
        had|got|given|received .. vaccine|booster|shot|shots|jab yesterday|today|this|two|on|last
        vaccine|booster|shot|shots|vaccination .. yesterday|days ago?
        second|first|flu|shingles|covid|tetanus vaccine|booster
    """,
    "vaccine_only": """
        tetanus|tdap|mmr|measles|flu|covid|hepatitis|shingles|pneumonia|polio|whooping shot|booster|
            vaccine|jab|injection|vaccination
        catch-up|catchup|school vaccine|vaccines|vaccination|immunization|shots
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
    "small_request_told": "wants|needs|requires|asks .. paper|slip|pass|okay|permission",
    "follow_up": """
        follow up|visit
        follow-up|recheck
        cast check|removal|wet|problem
        wet cast
        second opinion
    """,
    # A visit for what no medicine mends: care, a roof, a meal.
    "social_need": """
        nowhere|place to? go|stay|sleep|live|turn
        homeless|evicted|eviction|couch-surfing|unhoused
        slept|sleeping|sleeps .. car|couch|couches|shelter|bus|street|park
        cannot lift|care|manage|cope|look .. him|her|them|after|more|longer|alone|home
        arrange|arranging|set|find|finding .. help|care|aide|respite|placement|home-care|nursing
        needs|wants|asks .. respite|placement|home-care|shelter|housing
        aide|caregiver|helper|carer .. quit|left|gone|resigned|away|stopped
        caregiver|carer .. exhausted|burnout|overwhelmed|worn
        kicked|thrown|locked out .. home|house|apartment|parents|stepfather|mother|father
        left|ran home|away after|because|since .. row|fight|argument|quarrel
        no food|heat|electricity|money
        lives alone .. cannot|not
        unsafe home|discharge
    """,
    # Of a student or a job.
    "not:social_need": """
        film|x-ray|test|form|note|physical|shots|titers|clearance|checkup|certificate .. placement
        clinical|student|school|nursing|job|work placement
        needs|wants|asks .. film|x-ray|test|form|note|physical|shots|titers|clearance .. placement
    """,
    # The injection that helped before.
    "shot_asked": """
        wants|asks|asking|asked|hoping|hopes|begs|came|here|requests for? shot|injection
        asks|asking|wants|came|hoping|hopes for .. shot|injection .. helped|broke|worked|last|had|
            fixed|usual|cured|stopped|before|works
        wants|asks|needs|hopes .. shot|injection .. got|had|gave|given|fixed|helped .. last|before
        shot|injection .. last time|year|spring|fall|month
        one shot|injection
        shot|injection .. so doctor
    """,
    "small_request": f"""
        days|day|week|weekend|month|emergency|short|bridge|weeks supply
        wants|needs|asks|asking|requests|requesting|seeks|came|here|returns|back|sent|looking|
            wanted|due ... {_PAPER}
        {_PAPER} request|only|wanted|needed|required|due
        request|requests for? {_PAPER}|advice
        asks|wants know whether|if|which|about
        advice
        asks|asking|wants .. days|week|weeks|month worth
    """,
    "sent_in": "sent|referred|told|called|instructed .. by|in|clinic|doctor|lab|office|come",
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
}
