"""Belly, bowel, kidney, bladder and the male genitals."""

DIAGNOSES = frozenset({"kidney_stone", "diverticulitis", "gi_bleed_history"})

CONCEPTS: dict[str, str] = {
    "abdominal_pain": """
        @belly @pain|upset|@pressure
        @belly .. @pain|@pressure|upset
        @pain|@pressure in|of|around|to|across|over .. @belly
        @pain .. @belly
        right|left lower|upper side|quadrant|abdom*
        distension|distention
        low|lower abd|abdomen
        belly|stomach|tummy hurts
        stomachache*|bellyache
        @pain|tender* under|below|beneath right|left? ribs|rib
        appendicitis|cholecystitis|diverticulitis|pancreatitis|gallstones|gallbladder
        abdominal|abd complaint|complaints|distention|distension
        distended|bloated|swollen abdomen|belly
        abdomen|belly .. distended|rigid|hard|firm|bloated|swollen
        gas pain|pains
        rebound|guarding
    """,
    "acute_abdomen": """
        rigid|board-like|boardlike abdomen|belly
        abdomen|belly .. rigid|board*|peritoneal
        rebound
        involuntary? guarding
        involuntarily guarded|guards
        guards|guarded .. abdomen|belly
        abdomen|belly .. guarded|guards
        tight .. drum
        vomit* .. stool|feces|fecal
        no gas|flatus|wind
        not .. passed|passing .. gas|flatus|wind
        hugely|massively|grossly|enormously distended|swollen|bloated
        abdomen|belly|tender .. tense
        peritoni*
        perforat*
        bowel obstruction
        small bowel obstruction
        incarcerated|strangulated hernia
        hernia ... irreducible|firm|reduce|purple|stuck
        bilious|feculent|green vomit*|emesis
        vomit*|emesis ... bilious|feculent|green
        mesenteric
    """,
    "child_gut_emergency": """
        currant jelly
        projectile vomit*
        intussusception|volvulus
        pyloric
        draws|drawing|pulls|pulling|drew .. legs|knees
        intermittent|episodes .. crying|screaming
        inconsol*
    """,
    "vomiting": """
        vomit*|emesis|puking
        threw|throwing|throws up
        throw* up
        n/v|n/v/d|v/d
        cannot keep .. down|anything
        not keep|keeping|kept .. down
        not keeping|holding|tolerat* .. down|fluids|liquids|food|anything|po
        cannot hold .. down
        dry heav*
        hyperemesis
    """,
    "nausea": "nause*|queasy|n/v|n/v/d",
    "diarrhea": """
        diarrhea*|diarrh*|n/v/d|v/d|gastroenteritis|dysentery
        loose|watery|frequent stool|stools|bowel
        has|have|had|having|got|with|bad runs
        and|, runs ,|.|;|since|all
        stomach flu|bug|virus
    """,
    "dehydration": """
        dehydrat*
        dry|cracked|parched .. lips|mouth|mucous|membranes|tongue|mucosa
        lips|mouth|tongue|mucous|membranes .. dry|cracked|parched|sticky
        sunken eyes|fontanel*|eyeballs
        fontanel* .. sunken|depressed
        no|few|fewer|decreased|less wet|urine diapers|output
        no|few tears|urine
        no wet diaper
        not urinated|voided|peed|wet
        poor|decreased skin turgor
        skin tenting
        tenting
        no tears
        cannot keep .. down
        not drinking|eating
        decreased|poor oral|po|fluid intake|feeding
    """,
    "severe_dehydration": """
        severe|severely dehydrat*
        sunken eyes|fontanel*|eyeballs
        eyes|fontanel* .. sunken|depressed
        skin tenting
        poor skin? turgor
        no wet|urine diapers|diaper|output ... all|#|since|today|hours|24
        not urinated|voided|wet|peed ... all|#|since|today|hours
        no tears
        # to? # diarrhea|stools|watery .. day
    """,
    "gi_bleed": """
        vomit*|throwing|threw|emesis|spitting up? & @blood
        brought|bringing|throwing|coming up .. clots|@blood
        hematemesis|melena|hematochezia|brbpr
        coffee ground|grounds|ground-like
        coffee-ground
        black|tarry|maroon|bloody tarry? stool|stools|bowel|bm|bms|colored|diarrhea|poop
        stool|stools|bowel|rectum|rectal|toilet|bm & @blood|maroon|black|tarry
        gi|gastrointestinal|rectal|variceal @blood
        bright red|blood per rectum
        maroon-colored|maroon
        black .. tarry
    """,
    "gi_bleed_heavy": """
        large|copious|massive|lots|lot|profuse|bowl|cups|cup|liters|filled ... @blood|maroon|stool
        bright red .. emesis|vomit|vomited|vomiting|blood
        vomiting|vomited|vomit bright red? blood
        vomiting|throwing|vomited up? blood
        hematemesis
        clots ... rectum|stool|rectal
        brought|bringing up .. clots|blood
        varices|variceal|cirrhosis
    """,
    "hemorrhoid_bleed": """
        hemorrhoid*
        blood .. toilet paper|tissue
        streaks|streaked|spots .. blood
        wipes|wiping|wipe
    """,
    "constipation": """
        constipat*
        no|not .. bowel movement
        not .. bm|pooped
        impacted|impaction
        hard stools
    """,
    "flank_pain": """
        flank @pain|@pressure|tenderness
        @pain in .. flank|side
        flank & @pain
        renal|kidney|ureteral colic|stone|stones
        cva tender*
        side @pain .. groin
        back|side .. radiat* .. groin
    """,
    "kidney_stone": """
        kidney|renal stone|stones|calculi
        kidney .. stone|stones
        renal|ureteral colic
        nephrolithiasis
    """,
    "urinary": """
        dysuria|uti|utis|cystitis
        urinary tract? infection|symptoms|frequency|urgency|burning|complaints|pain
        burning|burns|pain|hurts|painful ... urinat*|pee|pees|peeing|urine|void*
        urinat* ... burn*|frequen*|hurts|pain
        frequent|frequency .. urinat*
        urinary|urine|urination frequency|infection|urgency
        urgency
        bladder infection|pressure
        bladder spasms|@pain
        urine .. cloudy|foul|smell*|dark
        foul-smelling urine
        peeing .. blood
        hematuria
        blood .. urine
    """,
    "pyelonephritis": """
        pyelo*
        kidney infection
        urosepsis
    """,
    "urinary_retention": """
        cannot|not|difficulty urinate|void|pee|urinating|urinated|voided|voiding
        urinary|bladder retention
        difficult|difficulty|trouble .. voiding|void
        retention .. bladder|urine
        distended bladder
        bladder .. distended|full
    """,
    "catheter_problem": """
        foley|catheter|suprapubic .. blocked|clogged|not|leaking|leaks|draining|fell|out|pulled|
            replace|change|changed|problem|plugged
        catheter change|replacement|problem|removal
        blocked|clogged|leaking|plugged .. catheter|foley
    """,
    "testicular": """
        testic*|testes|testis|scrot* .. @pain|@swollen|tender
        @pain|@swollen .. testic*|scrot*|testis|testes
        testicular torsion
        torsion
        epididymitis
    """,
    "penile_emergency": """
        priapism
        erection .. since|hours|hour|painful|persistent|#
        penis|penile ... crack|snap|snapped|pop|popped|fracture|fractured|bruis*|broke
        crack|snap|pop|popping|cracking|snapping ... penis|penile|erection
        penile fracture|injury|trauma
        paraphimosis
        foreskin .. stuck|retracted|swollen
        amputated penis
    """,
    "dialysis": "dialysis|hemodialysis|esrd|hd",
    "dialysis_missed": """
        missed|skipped|late|due .. dialysis|treatment|treatments
        dialysis ... missed|skipped|overdue|unable
        not had|been|gone .. dialysis
        hyperkal*
        potassium .. high|elevated|6|7|8
        high|elevated potassium
    """,
    "dialysis_access": """
        fistula|graft|shunt ... @blood|clotted|thrill|infected|bruit|buzz|hum|working
        clotted fistula|graft|access|shunt
        bleeding .. fistula|graft
    """,
    "jaundice": """
        jaundic*
        yellow .. skin|eyes|sclera*
        skin|eyes|sclera* .. yellow
        liver failure
        cirrhosis|ascites
    """,
    "feeding_tube": """
        g-tube|peg|gtube|gastrostomy
        g tube
        feeding tube
        tube .. fell|came|pulled|dislodged|out
        nasogastric|ng tube?
    """,
    "rectal_pain": """
        hemorrhoid*
        rectal|anal|perirectal|perianal @pain|itching|abscess|bulge
        rectal foreign
        object|vibrator .. rectum
        pilonidal
    """,
    "heartburn": "heartburn|reflux|gerd|indigestion|acid",
    "hernia": "hernia",
    "suddenly_worse": """
        @sudden
        @pain ... everywhere|whole abdomen|belly
        felt something? pop|tear|rip .. belly|abdomen
    """,
    "bowel_out": """
        eviscerat*
        bowel|intestine|intestines|omentum|gut ... visible|exposed|protrud*|protruding|showing|
            gap|poking|bulging|sticking
        loop|loops .. bowel|intestine|gut .. lies|out|visible|gap|through
        burst|split|opened|open|dehisc* .. wound|incision|stitches|scar ... bowel|intestine
        burst abdomen
        burst surgical|abdominal|abd? wound|stitches|incision
    """,
    "hernia_stuck": """
        hernia|lump|bulge|swelling ... stuck|irreducible|reduced|hard|firm|trapped
        hernia|lump|bulge .. not|cannot .. go|push|pushed back|in
        irreducible|incarcerated|strangulated
        hard|firm .. lump|bulge .. groin|navel|belly
    """,
    "hernia_strangled": """
        hernia|lump|bulge|groin|skin ... purple|dark|dusky|black|discolored|blue
        purple|dark|dusky|black|discolored ... hernia|lump|bulge
    """,
    "zipper": "zipper|zip",
    "gradual": """
        gradual*|slow-onset
        slowly
        several|few|two|three|four|five|six days|weeks
        over|for|past .. days|weeks|week
        never|not sudden
        built up
    """,
    "one_kidney": """
        one|single|solitary|only kidney
    """,
    "cups_of_blood": """
        cup|cups|cupful*|handful*|basin|mouthful*|tablespoon* .. @blood
        @blood .. cup|cups|cupful*|handful*|basin|mouthful*|large|lots
        coughing|coughed up cup|cups|cupful*|clots|large
        massive hemoptysis
    """,
}
