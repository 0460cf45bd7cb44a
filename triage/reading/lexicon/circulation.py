"""Heart, vessels, shock and bleeding."""

DIAGNOSES = frozenset({"acs_named", "aortic", "arrhythmia", "heart_failure", "dvt_known"})

CONCEPTS: dict[str, str] = {
    "chest_pain": """
        chest|sternal|substernal|retrosternal|precordial|cp @pain|@pressure
        chest wall? @pain|@pressure
        @pain|@pressure in|of|across|to|over .. chest|sternum|breastbone
        @pain|@pressure .. in|across chest
        chest|heart hurts|aches|burns
        chest feels|felt|is .. @pressure|@pain
        cp|angina
        @pain , chest
        elephant .. chest
        squeezing .. chest
        indigestion|heartburn ... arm|jaw|sweat*|diaphor*
        heart attack
    """,
    "heart_pump": """
        lvad
        heart pump
        ventricular assist
    """,
    "chest_wall_pain": """
        chest wall
        reproducible
        worse|hurts|pain ... cough*|palpation|movement|moving|touch
        pulled muscle
        costochondritis
        rib|ribs
        lifting weights
    """,
    "acs_equivalent": """
        jaw|arm|neck|shoulder|epigastric @pain|@pressure ... nausea*|sweat*|diaphor*|short|dyspn*|
            clammy
        radiat*|radiates ... arm|jaw|neck|shoulder|back
        left arm|shoulder @pain|@pressure|numb*|heaviness
        jaw @pain|@pressure .. arm
        @pain ... left arm
        arm|arms .. heavy|heaviness
        goes|travels|shoots .. arm|jaw
        nausea*|weak*|fatigue|tired ... jaw
        indigestion ... sweat*|diaphor*|clammy
    """,
    "acs_named": """
        stemi|nstemi
        st elevation|elevations|depression
        myocardial infarction
        acute coronary
        acute mi
        unstable angina
        ischemic changes
        ekg|ecg ... ischemi*|elevation|infarct
        troponin|troponins .. positive|elevated|high|raised
        positive|elevated|high|raised troponin|troponins
        cath lab|team
        mi
        heart attack
    """,
    "stemi": """
        stemi
        st elevation|elevations
        acute mi|infarct*
        ischemic changes
        ekg|ecg .. ischemi*|infarct*|injury
    """,
    "cardiac_risk": """
        hypertension|htn|diabet*|smok*|smoker|cholesterol|hyperlipidemia|hld|cad|angina|stent|
            stents|cabg|bypass|mi|nstemi
        heart disease|attack|history|problems|condition
        coronary
        myocardial
        cardiac history|disease|stent|catheterization
        pack .. day
        cocaine
        nitroglycerin
    """,
    "diaphoretic": """
        diaphor*|sweaty|sweating|sweats|clammy
        broke out .. sweat
        cold sweat
        moist skin
        skin .. moist|wet|damp|sweaty
    """,
    "poor_perfusion": """
        cool|cold and? clammy|pale|diaphoretic|moist|mottled
        clammy|mottled|ashen|pallid
        skin|extremities|hands|feet .. cool|cold|pale|mottled|clammy|gray|grey|ashen
        pale|cool|cold .. diaphoretic|clammy|sweaty|moist
        diaphoretic|sweaty|clammy .. pale|cool|cold
        delayed|prolonged capillary|cap refill
        capillary|cap refill ... delayed|prolonged|slow|sluggish
        capillary|cap refill .. 4|5|6|four|five
        weak|thready|faint|barely palpable? pulse|pulses|radial
        pulse|pulses .. weak|thready|barely|faint
        gray|grey|ashen color|skin|looking|appearance|and
        looks|appears|looking gray|grey|ashen
        hypoperfus*
        poor perfusion
        poorly perfused
        no|absent radial|peripheral pulse|pulses
        palpable? radial .. absent
    """,
    # Failing circulation of an infant, seen and felt rather than measured.
    "collapse_signs": """
        gray|grey|ashen
        pulse|pulses .. impalpable|unpalpable
        pulse|pulses not felt|palpable|found
        cannot feel|palpate|find .. pulse|pulses
        capillary|cap refill .. many|5|6|7|8|9|10|five|six|seven|eight|ten second|seconds
    """,
    "pale": "pale|pallor|pallid|ashen|white",
    "hypotension_named": """
        hypotens*
        low blood|bp pressure
        blood pressure|bp .. low|dropping|dropped|falling
        cannot obtain|get|hear .. pressure|bp
        blood pressure|bp .. unobtainable|undetectable|absent
    """,
    "shock_named": """
        septic|hypovolemic|cardiogenic|hemorrhagic|neurogenic|anaphylactic|distributive shock
        decompensated shock
        blood pressure|bp .. unobtainable|undetectable
        cannot obtain .. pressure|bp
    """,
    "palpitations": """
        palpitat*|tachycardia
        heart|pulse ... racing|fluttering|pounding|pounds|fast|skipping|skips|jumps|flips|
            thumping|beating|irregular|flutters|races
        racing|rapid|fast|irregular|pounding heart|heartbeat|pulse
        flutter* .. chest
        skipped beats
        fluttering
    """,
    "arrhythmia": """
        svt|psvt|vtach|vt
        supraventricular|ventricular tachy*
        v tach
        ventricular fib*
        atrial fib*|flutter
        afib|a-fib
        a fib
        third-degree|complete|second-degree|mobitz heart? block
        third|3rd|second|2nd degree .. block
        complete heart block
        heart block
        rapid ventricular
        arrhythmia|dysrhythmia
        wolff
    """,
    "unstable_rhythm": """
        third-degree|complete heart? block
        third|3rd degree .. block
        complete heart block
        vtach|vt
        v tach
        ventricular tachy*
    """,
    "device_shock": """
        icd|defibrillator|aicd .. fired|shocked|shock|shocks|firing|discharged|going
        defibrillator ... shock|shocked|fired|kicked
        shocked .. defibrillator|icd|aicd
        shock|shocks from|by .. defibrillator|icd|aicd
        icd|aicd|defibrillator went off
        pacemaker .. malfunction*|failure|failing|firing
    """,
    "syncope": """
        syncop*|fainted|fainting|faints|collapsed|collapse
        faint ,|.|and|during|while|when|at|after|with|on|in|few|today|yesterday|this|or
        brief|simple|single|witnessed faint
        vasovagal faint|collapse
        pass|passed|passing|passes out
        blacked|blacking out
        blackout|blackouts
        found .. floor|ground
        near|pre syncop*
        lost|loss .. consciousness
    """,
    "near_syncope": """
        lightheaded*|faintness|woozy
        light headed*
        feel|feels|felt|feeling .. faint
        almost|nearly|about passed|fainted|pass
        gray-out|gray-outs|grayed|blackout|blackouts
        near|pre syncop*
        presyncop*
    """,
    "heart_failure": """
        chf|hf
        heart failure
        congestive
        pulmonary edema
        cardiomyopathy
    """,
    "fluid_overload": """
        orthopnea|pnd
        leg|legs|ankle|ankles|feet|pedal|bilateral|lower & @swollen
        sleep|sleeping|sleeps|sits|sitting .. upright|recliner|chair|pillows
        cannot lie|lay flat|down
        worse .. lying|lies|lie|lay
        weight gain
        gained .. pounds|lbs|pounds
    """,
    "aortic": """
        tearing|ripping .. back|chest|pain|abdom*
        tearing|ripping sensation|feeling
        aortic|thoracic|aorta|abdominal|arch dissection|aneurysm
        aneurysm .. aorta
        aaa|dissection
        pulsatile|pulsating|beating|throbbing|pulsing mass|lump|belly|abdom*|abdominal
        triple a
        pain|pressure between shoulder blades
    """,
    "dvt_known": "dvt|pe",
    "limb_ischemia": """
        leg|foot|arm|hand|toes|fingers|extremity|limb|calf|forearm ... cold|pulseless|cool|
            white|blue|mottled|dusky
        leg|foot|arm|hand|toes|fingers|calf|forearm .. black and|&? blue ... cold|pulseless|cool|
            white|mottled|dusky
        cold|pulseless|cool|dusky|mottled|white|blue foot|leg|hand|arm|toes|fingers|limb|extremity
        no|absent|diminished|decreased|cannot|weak find|palpate|feel? .. pedal|distal|dp|radial|
            popliteal|foot? pulses
        no|absent|diminished|decreased|cannot|weak find|palpate|feel? .. pedal|distal|dp|
            popliteal|foot pulse
        no|absent|lost|missing pulse|pulses .. foot|leg|arm|hand|wrist|ankle|distally
        pulses .. absent|diminished|decreased|not
        pulse|pulses gone|lost|absent|missing .. foot|leg|arm|hand|wrist|ankle|distally
        pulseless .. foot|leg|arm|hand|wrist|ankle|limb|extremity
    """,
    "massive_hemorrhage": """
        uncontrolled|uncontrollable|exsanguinat*|arterial|pulsatile|spurting|pumping|
            massive & @blood
        cannot control .. bleeding|hemorrhage|blood
        spurting|squirting|pumping|exsanguinat*
        pool|pools of? blood
        massive|active|severe|external hemorrhag*
        tourniquet
        lost .. liter|liters of? blood
    """,
    "tourniquet": "tourniquet",
    "bleeding": "@blood\nspotting|oozing|hemorrhag*",
    "bleed_heavy": """
        @many & @blood
        @blood , lots|large|much
        bright red blood
        @blood .. stop|stopped|hours|heavily|everywhere
    """,
    "epistaxis": """
        nosebleed*|epistaxis
        nose bleed*|bleeds
        bleeding .. nose|nostril|nostrils|nares
        nose .. bleeding|bleed|bled
        blood .. nose|nostril
    """,
    "superior_vena_cava": """
        superior vena
        @swollen .. face|facial|neck .. arm|arms
        svc
        face|facial|neck & @swollen ... arm|arms
        arm|arms|bilateral .. @swollen .. face|facial|neck
        facial .. arm|arms @swollen
    """,
    "hypertension_severe": """
        hypertensive emergency|urgency|crisis
        blood pressure|bp .. high|elevated|sky|through
        high|elevated bp
        high|elevated blood pressure
    """,
    # A pressure that nobody could take.
    "no_pressure": """
        pressure|bp|systolic|sbp is? unrecordable|unobtainable|undetectable|unreadable|unmeasurable|
            imperceptible
        no|without blood? bp|pressure|sbp|b/p obtained|obtainable|palpable|recordable|detectable|
            measurable|found|heard
        bp|pressure .. cannot|not obtained|measured|heard|found|recorded|read
        cannot|not obtain|measure|hear|find|record|get .. blood? pressure|bp
    """,
}
