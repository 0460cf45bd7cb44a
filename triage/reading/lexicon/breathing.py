"""Breathing and the airway."""

DIAGNOSES = frozenset(
    {"anaphylaxis", "pneumothorax", "pulmonary_embolism", "epiglottitis", "asthma"}
)

CONCEPTS: dict[str, str] = {
    "dyspnea": """
        short|shortness|sortness of? breath
        sob|dyspn*|doe|breathless*|winded
        difficulty|trouble|difficult|hard|problem|problems|hard time|harder breathing|breathe|
            breath
        having hard time breathing
        cannot breathe|breath
        cannot catch|get breath|air
        breathing .. harder|difficult|worse|hard|heavy|labored
        not breathe|breathing well|right
        respiratory difficulty|distress|compromise|complaint
        out of breath
        gasping|wheezing and? breath
        struggling|struggles .. breathe|breath|breathing
        labored|rapid breathing|respirations|breaths
        air hunger
        increased|increasing respiratory effort
    """,
    "work_of_breathing": """
        increased|increasing work .. breathing
        retract*
        accessory muscle|muscles
        nasal flaring
        nares|nostrils flaring
        grunting|grunts
        sucks|sucking|pulls|pulling in .. ribs|chest|belly
        head bobbing
        belly breathing
        labored
        respiratory distress
        belly|abdominal breathing
        respiratory effort
        fatigue|tiring .. breathing
        using .. muscles .. breathe
        tachypneic
        breathing fast|rapidly
    """,
    "severe_respiratory_distress": """
        severe|extreme|acute|marked|profound|significant|obvious respiratory distress
        respiratory distress .. severe
        severe|severely|extremely|extreme short|shortness|dyspn*|labored of? breath?
        respiratory failure|arrest
        cannot speak|talk|complete|finish .. sentence|sentences|words|phrases|breath|without
        cannot speak|talk because|due
        speak|speaks|speaking|talk|talks|talking|answers|answering .. one|two|single|1|2|
            one-word word|words|syllable|syllables
        one|single|two|1|2|three to? two? word|words sentences|answers|phrases|responses|at|
            dyspnea|dyspn*|sentence
        between breaths
        tripod*
        cyanos*|cyanot*
        lips|nailbeds|mouth .. blue|bluish|purple|dusky
        blue|bluish|dusky lips|nailbeds|skin
        turning blue|purple|dusky
        blue|bluish|dusky|purple around lips|mouth
        dusky face
        cannot get out .. word|words|sentence
        cannot move|get air
        air movement|entry|exchange .. absent|minimal|poor|barely|hardly|nearly
        silent chest
        no|little|minimal|poor|diminished air movement|entry|exchange
        gasping
        exhausted|tired|tiring .. breathing|breathe
        drowning in
        pink frothy
        frothy sputum
        severe retractions|asthma|croup
    """,
    # Breathing that is about to give out.
    "failing_breath": """
        too|so tired|weak|exhausted .. cry|speak|talk|breathe|cough
        head .. dropping|drops|falls|falling|lolls|lolling .. forward
        head lolls
        cannot cough|speak .. speak|talk|cough
        breaths|breathing|respirations .. feeble|failing|weak
        breath sounds|air .. hardly|barely|nearly|almost
        tiring|fatiguing
        exhausted|exhaustion .. breathing|asthma|croup
        asthma|croup|breathing .. exhausted|exhaustion|exhausting
    """,
    "wheeze": """
        wheez*
        asthma|asthmatic attack|exacerbation|flare|symptoms|acting
        tight chest .. asthma
        out of? inhaler
    """,
    "asthma_worse": """
        more than .. nebulizer|neb|nebulizers|treatment
        repeated|several|multiple|back nebulizers|nebs|treatments
        steroid|steroids|prednisone
        no|not relief|better|help|helping .. inhaler|nebulizer|albuterol
        inhaler|nebulizer|albuterol .. not|no|without help|helping|relief|working|better
    """,
    "stridor": """
        strid*
        noisy breathing .. rest
        harsh|squeaky|crowing noise|sound .. breath|rest|breathing
        high-pitched|highpitched|crowing sound|noise|breathing
        high pitched sound|noise|breathing
    """,
    "croup": """
        croup|croupy
        barky|barking|seal|seal-like .. cough
        bark .. seal
    """,
    "airway_threat": """
        drool*
        cannot|difficulty|trouble|not handle|handling|manage|managing|control|
            controlling .. saliva|secretions|spit
        cannot swallow .. saliva|secretions|spit|own
        not handle|handling|swallow|swallowing .. secretions|saliva
        spitting into
        spitting .. saliva|secretions
        muffled voice|speech
        hot potato voice
        voice .. muffled
        tripod*
        epiglott*
    """,
    "throat_bleed": """
        tonsillectomy|tonsils|adenoidectomy ... @blood
        @blood ... tonsillectomy|adenoidectomy
    """,
    "aspiration": """
        coughed|coughing|choked|choking|gagged ... wheez*|cough*|peanut|peanuts|nut|nuts|bead|toy|
            coin|grape|popcorn|food
        peanut|peanuts|nut|nuts|bead|toy|coin|grape|popcorn|food|carrot ... choked|choking|coughed
        foreign body aspiration
        aspirated
    """,
    "epiglottitis": "epiglott*",
    "peritonsillar": """
        peritonsillar|quinsy|retropharyngeal|ludwig*
        uvula deviat*|shifted|displaced
        uvular deviation
        trismus
        cannot open mouth
    """,
    "angioedema": """
        angioedema
        tongue|lips|lip|throat|airway|uvula|facial|face & @swollen
        tongue|lips|lip|throat swell
        tongue|throat|lips .. thick|bigger|large|closing|closed|tight|tightening|numb|itchy|
            scratchy
        throat|airway closing|tightening|tightness
    """,
    "throat_closing": """
        throat|airway .. closing|closed|tight|tightening|tightness
        tight|tightness in? throat
        tongue & @swollen
        throat|airway|uvula & @swollen
        tongue .. thick
    """,
    "anaphylaxis": "anaphyla*",
    "allergic_exposure": """
        bee|wasp|hornet|yellow jacket? sting|stings|stung
        stung
        sting .. bee|wasp|hornet
        allergic reaction
        ate|eating|ingested|eaten|ingesting ... peanut|peanuts|nuts|nut|shellfish|shrimp|lobster|
            crab|cashew|cashews
        after|first dose|taking ... antibiotic|amoxicillin|penicillin|cephalexin
        after|from peanut|peanuts|nut|nuts|shellfish|shrimp|bee|wasp|cashew|cashews|sesame
        hives|urticaria|wheals
        epipen|epi-pen
        epi pen
    """,
    # Known, and not said to have been met today.
    "allergy_known": """
        allergic|allergy|allergies ... peanut|peanuts|nuts|shellfish|shrimp|bee|bees|latex|
            penicillin|nut
        peanut|peanuts|nut|nuts|shellfish|shrimp|bee|latex|food allergy|allergies|allergic
    """,
    "hives": """
        hives|urticari*|wheals|welts
        itchy|itching|pruritic rash
        allergic reaction
    """,
    "choking": """
        choking
        airway|trachea obstruct*|occlu*|blocked
        obstructed|occluded|blocked airway
        universal sign
        heimlich
        piece of food|meat|hot|grape|coin stuck|lodged in throat|airway|windpipe
    """,
    "blue": "blue|bluish|dusky|cyanos*|cyanot*",
    "breathing_poorly": """
        not breathing well|right|normally|good|easily|through|ok
    """,
    "food_stuck": """
        food|meat|steak|chicken|hot-dog|bone|coin|pill|piece & stuck|lodged|caught
        stuck in throat|esophagus
        swallowed coin|battery|magnet|magnets|bone|toy
        food bolus|impaction
    """,
    "button_battery": """
        button|disc|disk|watch battery|batteries
        swallowed .. battery|magnets
    """,
    "cough": "cough*\nphlegm|sputum",
    "hemoptysis": """
        hemoptysis
        cough* up? .. blood|bloody
        coughing|coughed up .. cups|cupful*
        blood|bloody sputum
        blood .. tinged sputum
    """,
    "pleuritic": """
        pleuritic
        chest|rib|side|pain ... deep breath|breathing|inspiration|inhale|breathe
        hurts|pain|worse .. deep breath
        hurts|painful to? breathe
        worse .. breathe|inspiration
        sharp|pain|hurts on|when|with|while breathing|inspiration|inhaling
        cannot take|draw .. deep|full breath
    """,
    "clot_risk": """
        dvt|pulmonary embol*
        blood clot|clots
        long|international|transatlantic|overseas .. flight|drive|trip
        birth control|contracepti*|estrogen|hormone
        recent|recently surgery|hospitalization|fracture|cast|postop
        surgery|operation|hysterectomy|replacement|arthroscopy .. days|weeks|week ago
        #|one|two|three|four|several days|weeks|week ago .. surgery|replacement|operation
        bed rest
        bedridden|immobiliz*
        cast on|off
        leg|calf & @swollen
        leg|calf pain|tenderness|cramp*
        postop*
        post op|operative
        smoker .. pill
        clotting disorder
        postpartum
    """,
    "leg_clot": """
        dvt
        deep vein|venous thromb*
        calf|leg|thigh & @swollen
        calf|leg .. @pain .. @swollen|warm|red
        calf @pain
        blood clot .. leg
    """,
    "pulmonary_embolism": "pulmonary embol*\nsaddle embolus",
    "pneumothorax": """
        pneumothorax|ptx
        collapsed lung
        tension pneumo*
    """,
    "tension_signs": """
        trachea|tracheal .. deviat*|shift*|midline
        absent|decreased|diminished|no|unequal breath sounds
        breath sounds .. absent|decreased|diminished|unequal
        sucking chest wound
        hole|wound .. bubbling|bubbles|hissing|hisses
        open chest wound
        flail chest|segment
        distended neck veins
        paradoxical
        jvd|jugular
        subcutaneous emphysema|air
    """,
    "home_oxygen": """
        home oxygen|o2
        oxygen|o2 .. home
        oxygen-dependent
        chronic oxygen
    """,
    "copd": """
        copd|emphysema
        chronic obstructive
        chronic bronchitis
    """,
    "pneumonia": "pneumonia",
    "inhalation_injury": """
        smoke|fume|fumes|steam inhalation
        inhaled|inhaling .. smoke|fumes|gas
        singed
        soot|sooty|carbonaceous
        burn|burned|burns .. airway
        house|enclosed|apartment|garage fire
        trapped .. fire
    """,
}
