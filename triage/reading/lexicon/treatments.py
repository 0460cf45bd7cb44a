"""Treatments that are asked for."""

from __future__ import annotations

from triage.reading.lexicon.shared import INJECTION, SHOT_OR_SERIES, STUCK

_HOOKED = "finger|thumb|pad|lip|ear|hand|palm|scalp|skin|cheek|eyebrow|arm|nose"
_TEAM = (
    "psychiatry|psychiatrist|surgery|surgeon|surgeons|urology|urologist|orthopedics|neurology|"
    "neurologist|cardiology|cardiologist|hematology|nephrology|ent|ophthalmology|dermatology|"
    "endocrine|endocrinology|oncology|gynecology|obstetrics|plastics"
)
_THINNER = "enoxaparin|lovenox|heparin|fondaparinux|dalteparin"
_LINE = "lock|picc|port|line|iv|drip|vein"
_DEPOT = (
    "haloperidol|haldol|aripiprazole|abilify|paliperidone|invega|risperidone|risperdal|"
    "fluphenazine|prolixin|olanzapine|zyprexa|naltrexone|vivitrol|buprenorphine|sublocade|"
    "sustenna|maintena"
)
_ROUTINE = (
    "b-12|depo|depo-provera|medroxyprogesterone|rhogam|testosterone|leuprolide|lupron|rabies|"
    "allergy|denosumab|prolia|adalimumab|humira|vitamin|contraceptive|long-acting|monthly|weekly|"
    "depot|maintenance|scheduled|biweekly|quarterly|antipsychotic|hormone"
)
_TREATMENT = (
    "stitch|stitches|sutures|staples|suturing|injection|shot|dose|neb|nebulizer|exchange|"
    "irrigation|rinse|change|removal|repair|lanced|lancing|closure|reduction|cautery"
)

CONCEPTS: dict[str, str] = {
    "removal_needed": f"""
        zipper|zip .. caught|stuck|foreskin|pinched
        caught|stuck .. zipper|zip
        earring|earrings|stud|backing .. embedded|sunk|stuck|buried|lobe
        hook|fishhook|lure|barb in|through|into .. {_HOOKED}
        {_HOOKED} .. fishhook|hook|barb
        barb under|in|buried
        tampon|pessary|condom|menstrual cup|diaphragm .. {STUCK}|not
        tampon|pessary|condom|diaphragm .. {STUCK}|not
        cup not come|down
        menstrual|silicone cup
        zipper|zip ... skin|foreskin|penis|chin|neck|lip
        skin|foreskin|penis|chin|neck|lip ... zipper|zip
        lashes|lids|eyelids|lid .. stuck|glued shut|together
        earring|stud|backing|ring|bead .. sunk|buried|embedded|grown|swallowed
        lip|cheek|tongue .. hooked|caught|stuck on|in .. braces|wire|bracket|tooth
        hook|fishhook|lure|barb .. in|under|through .. @limb|skin|ear|lip|pad|thumb
        tampon|pessary|diaphragm|condom .. stuck|lost|retrieve|reach
        stuck|lost|retained tampon|pessary|diaphragm|condom
        menstrual|silicone cup .. stuck|come|down|out|reach
        gravel|grit|asphalt|glass|dirt|sand|cinders .. stuck|embedded|ground|imbedded .. in|into|
            knee|palm|skin|wound|elbow|it
        gravel|grit|asphalt|cinders .. in .. wound|knee|palm|scrape|abrasion|elbow
        needs|need|requires .. cleaning|scrubbing|scrubbed|cleaned under|with .. anesthetic|
            anesthesia|lidocaine
        trout|treble|bass|bait|barbed|fishing|fish hook
        hook in|through|into .. thumb|finger|hand|palm|pad|lip|ear|scalp|cheek|leg|arm|foot
        barb under|in|through|beneath .. skin|pad
        lure in|through|into .. thumb|finger|hand|palm|lip|ear|scalp|cheek
        embedded|lodged|grown .. ear|lobe|skin|back|nose|canal|arm|finger
        debrid*|trimmed|trim
        glued|glue .. shut|lid|lids|lashes|eyelid|skin
        to be taken out
        stuck .. under|in .. lid|eyelid|ear|nose|canal
        stud|earring|backing|piercing ... sunk|buried|embedded|grown .. skin|over|lobe|ear
        lip|cheek|tongue .. hooked|caught|stuck|impaled .. braces|wire|bracket|hook
        braces|wire|bracket .. hooked|caught|stuck|poking .. lip|cheek|gum
        cannot pull|pry|get|work loose|free
    """,
    "needs_consult": f"""
        {_TEAM} .. see|evaluate|coming|admit
        {_TEAM} asked|asks|wants|wanted|want|requested|is coming
        child psychiatry
        protection team
        consult|consultation|specialist
        evaluation|evaluated by surgeon|orthopedic*|psychiatr*|plastic
        surgery|orthopedics|psychiatry consult*
        surgeon
    """,
    # Medicine by needle that is part of a plan.
    # A medicine by needle that is part of a plan, and the wish for it.
    "injection_due": f"""
        b12|cyanocobalamin|{_THINNER} .. {INJECTION}?
        blood thinner|thinning {INJECTION}
        {INJECTION} .. {_THINNER}
        {INJECTION} .. antibiotic|antibiotics .. {_LINE}
        antibiotic|antibiotics .. through|by .. {_LINE}
        second|third|fourth|next|last|final|daily|remaining of? .. daily|three|four|
            five? {INJECTION}
        anti-d|immune globulin
        rh negative|factor
        iron|infliximab|remicade infusion
        {_DEPOT}|{_ROUTINE} .. {SHOT_OR_SERIES}
        {SHOT_OR_SERIES} of? {_DEPOT}|{_ROUTINE}
        due|overdue|scheduled .. {SHOT_OR_SERIES}|depot
        {SHOT_OR_SERIES} .. due|overdue
        rhogam|rho-gam
        enoxaparin|lovenox|dalteparin|heparin|fondaparinux ... shot|given|dose|injection|due
    """,
    # A wish for a specialist in so many words.
    "plan_team": """
        asks|asked|asking|wants for? psychiatrist|counselor|therapist
        neurologist|urologist|surgeon|oncologist|cardiologist|anesthetist|obstetrician|nephrologist|
            rheumatologist|ophthalmologist|hematologist|specialist|resident .. see|sees|meet|
            expecting|expects|waiting|coming
        social work|worker|services
        protection|protective team|services
        neurology|nephrology|cardiology|hematology|surgery|orthopedics|ophthalmology|urology|burn|
            hand|eye|device|vascular|plastic .. asked|asks|wants|planned|call|called|consult|review|
            reviewed|see|sees|visit|look|team|service|surgeon|specialist
        asks|wants|sent|for|and|see|needs .. neurologist|nephrologist|cardiologist|hematologist|
            nephrology|hematology|ophthalmologist|urologist|specialist
    """,
    "not:plan_team": """
        and|for|see|sent|asks|wants .. neurologist|cardiologist|nephrologist|hematologist|urologist|
            specialist letter|note|says|said|told|know|knows|both|retired|moved
    """,
    "needs_iv_med": """
        iv|intravenous|im|parenteral|injection .. antibiotic*|medication*|medications|pain|analges*|
            morphine|toradol|dilaudid|ketorolac|steroids|zofran
        ceftriaxone|rocephin|morphine|dilaudid|toradol|ketorolac
        im .. injection|shot
        injection
        shot .. steroid|steroids|antibiotic|penicillin|pain|nausea
    """,
    "needs_fluids": """
        iv|intravenous fluid|fluids|hydration
        hydration|rehydrat*
    """,
    "needs_procedure": """
        procedural sedation
        sedation
        incision .. drainage
        i & d
        sutured|suturing
        suture|sutures|repaired|reduction|drained|lanced|irrigat*
    """,
    "plan_treatment": """
        asks|asking|wants|wanted|hopes|hoping|like for? shot|injection|jab
        nebulized|nebulised|nebulizer|neb|nebs
        pain|it needs|need injection
        iv|intravenous morphine|pain|antibiotic|antibiotics|steroid|steroids|antiemetic|dose|
            metoclopramide|methylprednisolone
        needs|wants|gets .. iv|injection
        asks|wants|like|hoping|wishes for? one? shot|jab|injection
        nebulizers|nebulizations
        breathing treatment|treatments
    """,
    "plan_fluids": """
        bag .. saline|fluid|fluids
        drip .. saline|fluid|fluids|sugar
        iv|saline|fluid|fluids|sugar|vein|arm drip
        needs|wants|gets|on|by|started|hang|hung|asks|got|planned drip
        drip needed|planned|wanted|started|again|today
        saline|infusion
        iv|intravenous rehydration|hydration
    """,
    "not:plan_fluids": """
        nasal|nose|nostril|post-nasal|postnasal .. drip|saline
        drip .. nose|nostril|penis|ear|sinus
        saline nasal|nose|spray|rinse|rinses|drops|gargle|gargles|lock|gel|wash|mist|compress
        infusion|saline set|sets|pump|pumps|center|centre|clinic|supplies
    """,
    "plan_procedure": """
        nerve|digital|ring block
        washout|wash-out
        small cut
        conscious sedation
        needs|need .. stitches|sutures|reduction|removal|irrigation|opening|draining|lancing|
            closing|stitching
        ear? wick|wicks
        cautery|cauterized|irrigated
        nasal|needs|need packing
    """,
    "plan_blood": """
        transfusion|crossmatch
        units|unit .. blood|cells
        needs|for|two|2 units
    """,
    "one_treatment": f"""
        one|single|only|few|simple|couple .. {_TREATMENT}
        {_TREATMENT} only|alone|needed|planned|due
        needs|need|requires|wants .. {_TREATMENT}
        to be|need|needs|has|must|will .. flushed|rinsed|syringed|drained|lanced|closed|sutured|
            stapled|irrigated|replaced|removed|glued|cauterized|reduced|popped|repaired|exchanged|
            changed
        needs|must|will .. cut
    """,
}
