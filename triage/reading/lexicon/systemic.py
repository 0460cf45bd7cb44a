"""Fever, infection, immune state, blood, hormones, heat and cold."""

DIAGNOSES = frozenset({"sepsis_named", "dka_named", "sickle_cell", "adrenal"})

# Potassium in mmol/L from which the heart is in danger.
_DANGEROUS_POTASSIUM = "|".join(f"{tenths / 10:.1f}" for tenths in range(60, 100))

CONCEPTS: dict[str, str] = {
    "fever": """
        fever*|febrile|pyrex*|f/c
        high temp*
        temperature .. high|elevated|last|up
        felt|feels|feel|feeling hot|burning|warm to? touch?
        skin hot|burning
        hot .. touch
        running .. temp*
    """,
    "chills": "chill*|rigor*\nshaking chills\nshivering|shivers|shivered|shaking",
    "sepsis_named": "sepsis|septic|urosepsis|bacteremia",
    "infection": """
        infect*|cellulitis|pneumonia|uti|abscess|pyelonephritis|sepsis|wound|pus|purulent|
            osteomyelitis
        cough*|sputum|dysuria|redness|drainage|ulcer|ulcers|decubitus
    """,
    "cellulitis": """
        cellulitis
        red streak*|streaks|streaking
        redness|red|erythema|swollen|swelling|warm|hot ... leg|arm|hand|foot|calf|finger|area|
            wound|ankle|skin|incision|face|breast
        leg|arm|hand|foot|finger|area|wound|incision|calf|breast ... redness|red|erythem*|
            infected|infection|pus|drainage
        infected wound|bite|finger|toe|cut|incision|tattoo|piercing|site|cat
        wound|incision|surgical infection|drainage|drain*|pus|dehisc*|opened
        mastitis
        spider bite
        osteomyelitis
        diabetic foot
        foot ulcer
    """,
    "necrotizing": """
        necrotiz*|crepitus|gangren*|fournier*
        crackly|crackling|crackles|crunchy .. skin|feel|under
        purple|dusky|black|gray|grey patches|patch|blisters .. skin|groin|fever
        skin .. black|dusky|crackl*|crepit*|bubbl*
        crackling
        bigger|larger|spreads|spreading|wider .. by|every hour
        pain .. proportion|beyond
        wound|edges|incision .. black|dusky
        rapidly|quickly spreading|progress*
        spread*|progress* fast|quickly|rapidly
        redness|infection|rash .. doubled|racing .. hour|hours|overnight
        flesh eating
    """,
    "abscess": """
        abscess|boil|boils|carbuncle|furuncle|paronychia|felon|cyst|bartholin*
        red|painful|tender .. lump|bump
        lump|bump .. drained|opened|lanced|pus|pointing|draining
        needs|need drained|opened|lanced
    """,
    "immunocompromised": """
        chemo|chemotherapy|radiation
        neutropen*
        immunocomprom*|immunosuppress*|immunodefic*
        transplant*
        organ recipient
        hiv|aids
        leukemia|lymphoma|myeloma
        low|no white|wbc|counts|cd4 count|counts|cell|cells
        low blood? counts
        asplen*|splenectomy
        spleen .. removed|removal|out|taken
        no|without|removed spleen
        metastatic|metastases
        cancer .. treatment|chemo*
        steroids|prednisone .. chronic|daily|years
        sickle
        immune system .. weak*|compromised|suppressed
        weak*|weakened|compromised|suppressed immune
        methotrexate|tacrolimus|cyclosporine|mycophenolate|cellcept|prograf|humira|remicade|
            infliximab
        nephrotic
        bone marrow
    """,
    "chemotherapy": """
        chemo|chemotherapy|neutropen*
        radiation .. treatment|therapy
        no|few|zero|low|hardly neutrophils
        white count|cells|cell ... dropped|crashed|bottomed|zero
    """,
    "transplant": "transplant*",
    "cancer": """
        cancer*|metasta*|tumor|carcinoma|leukemia|lymphoma|myeloma|oncolog*|malignan*|melanoma|
            sarcoma
    """,
    "sickle_cell": "sickle\nsickle cell\nsickler",
    "sickle_crisis": """
        sickle ... crisis|@pain|flare
        @pain ... sickle
        vaso-occlusive|vasoocclusive
        acute chest syndrome
        sickle pain
    """,
    "hemophilia": "hemophil*\nvon willebrand\nfactor viii|ix|8|9|deficiency",
    "diabetes": "diabet*|insulin|iddm|niddm|metformin|dm",
    "dka_named": "dka|ketoacidosis|ketones|hhs",
    "dka_signs": """
        kussmaul|polyuria|polydipsia
        fruity breath|odor|smell
        breath .. fruity|acetone|sweet
        thirsty|thirst ... urinat*|peeing|weight|all|time|letharg*|weak*|vomit*
        urinat*|peeing ... thirst*|thirsty
        always|constantly|very|extremely|increased|excessive|excessively thirsty|thirst
        thirsty .. time
        insulin .. ran|out|missed|stopped|skipped|pump
        out .. insulin
        ran out .. insulin
        not .. insulin
        no insulin
    """,
    "high_glucose": """
        glucose|sugar|sugars|accucheck|glucometer|fingerstick|fsbs .. high|hi|over|elevated|
            critical
        high|elevated blood? sugar|sugars|glucose
        hyperglyc*
    """,
    "low_glucose": """
        hypoglyc*
        low blood? sugar|glucose
        sugar|glucose .. low|lo|dropped|bottomed
    """,
    "adrenal": "addison*|adrenal|hydrocortisone",
    "thyroid_storm": "thyroid storm|crisis\nmyxedema\nthyrotoxic*",
    "heat_illness": """
        heat stroke|stroke|exhaustion|illness|cramps
        heatstroke
        working|running|playing|outside|exposed .. heat|hot|sun
        hyperthermi*
    """,
    "hypothermia": """
        hypotherm*|frostbit*|frostbite
        exposed|found|outside .. cold|snow|freezing
        cold water
    """,
    "electrolyte": """
        low|high|abnormal sodium|potassium|hemoglobin|hematocrit|labs|lab|calcium|magnesium|
            platelet*|inr
        potassium|sodium|hemoglobin|hgb|hematocrit|platelets|inr|calcium|count|counts .. low|high|
            critical|#
        hyponatr*|hypokal*|hyperkal*|anemi*|thrombocytop*|hypercalc*
        abnormal labs|lab|bloodwork|results
        sent .. labs|bloodwork|transfusion
        blood transfusion
    """,
    "uri": """
        uri|flu|influenza|covid|sinus*|congest*
        cold symptoms|sx|like|for
        has|had|having|bad|head|chest|catching|caught|common cold
        runny|stuffy|congested nose|nasal|head
        nasal congestion|discharge|drainage
        nose .. running|runny|stuffy|mucus|congest*
        body aches
        mucus
        myalgia*
        upper respiratory
        sneezing
        flu-like
    """,
    "exposure_only": """
        exposed|exposure .. covid|flu|measles|strep|chickenpox|tb|scabies|lice
    """,
    "joint_swelling": """
        gout|septic joint|arthritis
        hot|red|warm knee|joint|elbow|ankle|toe|wrist
        knee|joint|elbow|ankle|toe|wrist .. hot|red|warm
        joint pain|pains
        joint|joints @swollen|@pain
    """,
    "weight_loss": "weight loss\nlost .. pounds|lbs|weight",
    "post_op": """
        post|after laparoscop*|op|surgery|operative|surgical|operation
        postop*
        surgery|operation|procedure|bypass|appendectomy|cholecystectomy|hysterectomy|section|
            colonoscopy ... days|weeks|week|yesterday ago?
        days|weeks|day|week post
        days|weeks|day|week after|since surgery|operation|procedure
        discharged ... surgery|hospital
        amputation ... days|weeks|week ago
        amputation site|stump|wound|incision
        therapeutic|elective abortion
    """,
    "ill_appearing": """
        ill|sick|toxic|unwell|septic appearing|looking
        ill-appearing|sick-looking|toxic-appearing|toxic
        looks|appears|looking|appear acutely? ill|sick|toxic|unwell|terrible|awful|bad
        not look good|well
        pale .. weak
        acutely ill
    """,
    "potassium_high": """
        critical|high|elevated|dangerous|raised .. potassium|k
        potassium .. critical|high|elevated|6|7|8|dangerous
        hyperkal*
        tumor lysis
    """,
    "frostbite": """
        frostbit*|frozen|frostnip
        thawed|thawing ... toe|toes|finger|fingers|foot|feet|hand|hands
        toes|toe|fingers|foot|feet|hand|hands|ear ... cold ... wooden|hard|ice|icy
        toes|toe|fingers|finger|foot|feet|hands .. wooden|waxy|icy|ice
    """,
    "frostbite_deep": """
        insensate|wooden|waxy|woody|hemorrhagic
        blood blisters
        ice|rock|frozen hard|solid
        no|without .. feeling|sensation|refill|pinprick
        feels no|nothing .. pinprick|touch
        purple|gray|grey|black|blue toe|toes|finger|fingers|skin
        purple-gray|blue-gray
    """,
    "eating_disorder": """
        anorexia|bulimia
        eating disorder
        not eating|eaten ... weight|thin|weigh*
        weighs less
        starving|starvation|malnourish*|emaciated
    """,
    "steroids": """
        on|takes|taking|daily|chronic|long-term|high-dose .. prednisone|prednisolone|steroid|
            steroids|dexamethasone|methylprednisolone|hydrocortisone
        prednisone|prednisolone|steroids|dexamethasone daily|every|years|months|for
    """,
    "transfused": """
        transfusion|transfused
        units|unit .. blood|platelets
    """,
    "hot_joint": """
        hot|swollen|red knee|hip|elbow|ankle|joint|wrist|shoulder
        knee|hip|elbow|ankle|joint|wrist|shoulder .. hot|swollen|red
    """,
    "joint_immobile": """
        cannot|refus*|not|unable ... bend|move|walk|straighten|bear|stand
        any movement .. hurts|pain
    """,
    "dark_urine": """
        dark|brown|red|cola|tea|cola-colored|tea-colored urine
        urine .. dark|brown|cola|tea
    """,
    "gout": "gout",
    "infected": """
        infected|infection|pus|purulent|cellulitis|streak|streaks|streaking
        red .. hot|warm
        spreading redness
    """,
    "low_platelets": """
        itp|thrombocytop*
        platelet|platelets|count .. #|low|under|below
    """,
    "tampon": "tampon|tampons",
    "irritable_cry": """
        high-pitched|shrill|moaning|weak cry|crying|cries
        not|cannot .. consoled|consolable|settled|soothed
        not put|be put down
    """,
    "soaked": """
        soaked|soaking|soaks|through|filled .. towel|towels|sheets|shirt|clothes|rags|washcloths|
            gauze|basin
    """,
    "potassium_number": f"""
        potassium|k .. {_DANGEROUS_POTASSIUM}
        {_DANGEROUS_POTASSIUM} potassium
    """,
    "lung_water": """
        pink .. sputum|froth|phlegm|foam
        altitude|mountain|summit
    """,
}
