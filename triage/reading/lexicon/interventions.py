"""What was done to the patient, or plainly must be done now."""

DIAGNOSES = frozenset(
    {"intubated", "ventilated", "arrest", "shocked", "decompressed", "reversal", "pressor",
     "blood_given", "arrest_risk"}
)  # fmt: skip

# What a list of home medicines or allergies may name.
DRUGS = frozenset(
    {"pressor", "reversal", "dextrose_given", "epinephrine_used", "opioid", "needs_iv_med",
     "drugs"}
)  # fmt: skip

CONCEPTS: dict[str, str] = {
    "intubated": """
        intubat*|rsi|cricothyro*|cricothyrotomy
        endotracheal|et tube
        ett|igel
        king|lma|supraglottic|combitube airway|tube|device
        surgical|emergency airway|cric
        advanced airway
        ventilator
        needs|requires|emergent|emergency intubat*|tracheostomy
        trach .. out|dislodged|plugged|blocked
    """,
    # In a sentence that began with the history: "hx of COPD, intubated en route".
    "intubated_today": """
        intubat* ... en route|scene|field|transport|flight
        intubat* by? @medic
        intubat* prior arrival|transfer
        intubat* now|today|tonight
    """,
    "ventilated": """
        bag valve mask?
        bag mask
        trying|trying to bag
        bag against|through
        bag-valve-mask|bvm|ambu|bagging|bagged
        ambu bag
        being|is|was|are bagged|ventilated
        assist*|rescue|positive ventilat*|respirations|breaths|breathing|pressure
        ventilat* .. assisted|with
        bipap|nippv|niv
        on|placed|started|put .. cpap
        cpap .. ems|paramedic*|medic*|en
        mouth mouth
        mouth-to-mouth
        rescue breathing|breaths
    """,
    "home_cpap": "cpap|bipap .. night|home|sleep\nsleep apnea\nuses|wears .. cpap|bipap",
    "arrest": """
        cpr|rosc|asystol*
        cardiac|cardiopulmonary|respiratory|full|witnessed|unwitnessed|traumatic|pea arrest
        code blue
        coded
        chest compression|compressions
        compressions
        return of? spontaneous
        pulseless .. apneic|electrical|vtach|arrest|breathing|breathless|unresponsive
        vfib|v-fib
        v fib
        ventricular fibrillation
        resuscitation in? progress|underway|continues|ongoing
        no signs .. life
    """,
    "pulseless": """
        pulseless
        no|without|lost pulse|pulses
        cannot find|feel|palpate|get pulse
        pulse|pulses .. absent|lost|gone
    """,
    # A missing pulse of a limb, which is no arrest.
    "limb_pulse": """
        no|absent|without|lost|cannot .. pedal|radial|distal|dorsalis|dp|popliteal|femoral|
            brachial|tibial|ulnar|@limb pulse|pulses
        no|absent|without|lost|missing pulse|pulses ... pedal|distal|distally|below|@limb
        pulse|pulses .. absent|lost|gone|missing ... distally|below|@limb
        pulseless ... @limb
        @limb ... pulseless
        @limb ... no|absent|without|lost|missing pulse|pulses
        @limb ... pulse|pulses .. absent|lost|gone|missing
        @limb ... cannot find|feel|palpate|get pulse|pulses
    """,
    "shocked": """
        defibrillated|defibrillation|cardiovert*|cardioversion|transcutaneous
        being|was|been|is|currently paced
        began|begun|started pacing
        started|began|begun .. transcutaneous|external|externally
        @medic .. pacing
        shocked by @medic|aed|bystander*|staff
        shocked once|twice|three|#|en|per
        @medic shocked
        shocked .. aed|times|paramedic*|ems
        externally|external pac*
        aed .. shock|shocked|delivered|advised|used
        shock|shocks .. delivered|given
        delivered .. shock|shocks
        transvenous
    """,
    "decompressed": """
        needle decompress*|thoracostomy
        decompress*
        chest tube|tubes
        thoracotomy|pericardiocentesis|thoracostomy
    """,
    "central_access": """
        central line|access|venous .. placed|started|inserted|obtained|needed|placement
        placed|placing|started|inserted|emergent central line|venous
        intraosseous
        io access|line|placed|in|needle
        femoral|subclavian|jugular line|catheter .. placed|started|inserted|placement
        massive transfusion
        rapid infuser
    """,
    "blood_given": """
        transfus*|receiving|hanging|given|getting blood|units|o-negative|prbc*
        o negative
        uncrossmatched
        massive transfusion
    """,
    "fluid_resuscitation": """
        fluid resuscitat*
        wide open
        # bolus*
        second|third|two|2|three|3 liters|liter|bolus|boluses|large .. fluid|fluids|saline|bolus
        two|2 large bore|ivs
        two large-bore
        bolus .. fluids|saline
    """,
    "pressor": """
        levophed|norepinephrine|dopamine|vasopressor*|pressors|atropine|adenosine
        epinephrine|epi .. given|gave|administered|injected|im|dose|drip
        given|gave|administered|received .. epinephrine|epi
        dopamine|epinephrine drip|infusion
    """,
    "epinephrine_used": """
        used|gave|given|took|injected|administered|received|self-administered .. epipen|epi-pen|
            epinephrine|epi|auto-injector|autoinjector|adrenaline
        epipen|epi-pen|epinephrine|adrenaline|auto-injector|autoinjector .. used|given|gave|
            injected|administered|helped
        epi pen .. used|given|gave|injected|administered|helped
    """,
    "reversal": """
        narcan|naloxone
    """,
    "dextrose_given": """
        d50|d10|d25|dextrose|glucagon
        amp .. dextrose|d50
    """,
    "apnea": """
        apneic|apnea|agonal
        not|stopped|quit|isn't|stops breathing
        ceased breathing
        not breathing
        no respirations|breathing|spontaneous
        pauses .. breathing
    """,
    "apnea_event": """
        brue|alte
        apneic|apnea episode|episodes|spell|spells
        stopped|stops breathing .. seconds|minute|then
        turned|turns blue|limp|purple
        sleep apnea
    """,
    # A spell of an infant that has passed.
    "spell_over": """
        back to? normal|baseline|himself|herself|self|usual
        returned to? normal|baseline|usual
        normal|fine|well ever? since|afterwards
        then|now|since .. pink|normal|playing|smiling|cooing|running
        pinked up
        recovered .. rubs|rubbing|stimulation|own|once
    """,
    # The colour of the infant who is here, after a spell at home.
    "pink_now": """
        pink now|again|here|today|since|afterwards
        now|is|looks|appears|currently|remains|arrives pink
        pink .. arrival|triage|room
    """,
    "apnea_going_on": """
        pauses|pausing|apnea|apneic ... every|still|keeps|continue*|ongoing
        still|keeps|keep|continues|ongoing .. pauses|pausing|apnea|apneic|stopping
    """,
    "limping": "limping|limps\nrefus* .. walk|stand|bear|weight|crawl",
    "found_down": """
        found down|slumped|collapsed|unconscious|unresponsive|blue
        found ... floor|bathroom|needle|syringe|car|street
        will not wake
        needle|syringe .. arm|beside|nearby|next
    """,
    "bradypnea": """
        slow|shallow|depressed|decreased respirations|breathing|breaths|respiratory
        breathing slowly|shallow|shallowly
        respirations|breathing .. slow|shallow|depressed|irregular
        snoring respirations
        respiratory depression
    """,
    "needs_iv_med": """
        iv|intravenous|im|parenteral|injection .. antibiotic*|medication*|medications|pain|
            analges*|morphine|toradol|dilaudid|ketorolac|steroids|zofran
        ceftriaxone|rocephin|morphine|dilaudid|toradol|ketorolac
        im .. injection|shot
        injection
        shot .. steroid|steroids|antibiotic|penicillin|pain|nausea
    """,
    "needs_fluids": "iv|intravenous fluid|fluids|hydration\nhydration|rehydrat*",
    "needs_labs": """
        blood work|test|tests|draw|cultures|culture
        bloodwork|labs|cbc|troponin|lab|laboratory|urinalysis|urine|d-dimer
        urine sample|specimen|culture|test
        throat|strep culture|swab|test
    """,
    "needs_xray": """
        x-ray|xray|x-rays|xrays|radiograph*|film|films
        x ray|rays
    """,
    "needs_ct": "ct|cat|mri|scan|angiogra*\nct|cat scan",
    "needs_consult": """
        consult|consultation|specialist
        evaluation|evaluated by surgeon|orthopedic*|psychiatr*|plastic
        surgery|orthopedics|psychiatry consult*
        surgeon
    """,
    "needs_ecg": "needs|need|obtain ecg|ekg\necg|ekg",
    "needs_procedure": """
        procedural sedation
        sedation
        incision .. drainage
        i & d
        sutured|suturing
        suture|sutures|repaired|reduction|drained|lanced|irrigat*
    """,
}
