"""Complaints that usually need an examination and little more."""

DIAGNOSES: frozenset[str] = frozenset()

CONCEPTS: dict[str, str] = {
    "sore_throat": """
        sore|scratchy|itchy|painful|red|raw throat
        throat .. sore|@pain|hurts|red|scratchy|raw
        throat @pain
        strep
        tonsil*|pharyngitis
        hurts|painful .. swallow
        mono|mononucleosis
    """,
    # An infection that has its name, and what it does not explain.
    "throat_infection": """
        mono|mononucleosis|tonsil|tonsils|tonsillitis|strep|pharyngitis
        glandular fever
    """,
    "swollen_beyond": """
        tongue|lips|lip|uvula|face|facial|floor & @swollen
        throat|airway closing|closed|closes
    """,
    "strep_test": "strep|exudat*|white .. patches|throat|tonsils|spots\nswollen glands|nodes",
    "ear": """
        ear|ears|earache*|otitis
        pulling|tugging .. ear|ears
    """,
    "rash": """
        rash|rashes|eczema|psoriasis|itch|itchy|itching|pruritus|pruritic|scabies|lice|ringworm|
            impetigo|hives|shingles|zoster
        poison ivy|oak|sumac
        chicken pox
        chickenpox|measles|bumps|dermatitis|jock
        athlete foot
        diaper rash
        skin lesion|lesions|irritation|problem|condition
        red|itchy spots|bumps
        bed bugs|bug
        acne|wart|warts|mole|sunburn*|hemorrhoid
    """,
    "rash_severe": """
        stevens
        rash|skin ... peeling|sloughing ... mouth|eyes|lips
        peeling|blistering|sloughing skin
        blisters|sores .. mouth ... eyes|rash|skin|genital*
        mucosal
        toxic shock
    """,
    "insect_bite": """
        insect|bug|mosquito|tick|flea|bee|wasp|spider bite|bites|sting|stung
        tick
        bedbug*
        stung
    """,
    "pink_eye": """
        pink|red|goopy|crusty|crusted eye|eyes
        conjunctivitis|pinkeye|stye|chalazion
        eye|eyes .. red|pink|crust*|drainage|discharge|goopy|itchy|matted|mattering|watery|
            tearing|irritated|burn*|swollen
        eyelid .. swollen|bump
    """,
    "std": """
        std|stds|sti|gonorrhea|chlamydia|herpes|syphilis|trichomon*
        sexually transmitted
        penile|vaginal|urethral|white|yellow|green|thick|foul discharge
        discharge .. penis|penile|vagina|vaginal
        unprotected sex
        genital sores|lesions|warts|rash|itching
        vaginal|yeast itching|infection|discharge|odor|irritation
        partner .. tested
    """,
    "contraception": """
        morning after
        plan b
        emergency contracepti*
        birth control
        condom .. broke
        morning-after
    """,
    "period": "menstrual|period|menses|cramps",
    "toe_nail": "ingrown|toenail|fingernail\nsubungual\nhangnail",
    "thrush": "thrush\nwhite patches",
    "cold_sore": "cold sore|sores\ncanker|blister",
    "head_lice": "lice|scabies",
    "teething": "teething|diaper|fussy|fussiness\ncradle cap\ncolic|colicky",
    "ring_stuck": "ring stuck|off|cut\nring on|from|around .. finger\ntight|stuck ring",
    "foreign_body_nose": """
        bead|bean|pea|peanut|toy|crayon|bug|insect|cotton|object|something|lego|rock|corn & nose|
            nostril|ear|nare
        foreign body|object
        bug|insect|cockroach|moth .. ear
        tampon
        retained
        earwax|cerumen
    """,
    "swollen_gland": "swollen gland|glands|node|nodes\nlump|lumps",
    "follow_up": """
        follow up|visit
        follow-up|recheck
        cast check|removal|wet|problem
        wet cast
        second opinion
    """,
    "no_complaint": """
        no complaints|symptoms|injuries|complaint|pain
        asymptomatic
        feels|feeling fine|well|ok|good
        wants .. checked|evaluated
        check up
        checkup|check-up
    """,
    "crying_baby": """
        crying|fussy|irritable|inconsol*
        not eating|feeding|nursing|feed
        poor|decreased feeding|appetite|intake
        won't|refuses|refusing|hard .. eat|feed|drink|bottle|nurse
    """,
    "poor_feeding": """
        not eating|feeding|nursing|feed|drinking|sucking|taking
        poor|decreased|poorly feeding|suck|intake|appetite
        feeding|feeds|nursing .. poorly|poor|less|weak|difficulty
        refuses|refusing|refused|stopped .. eat|feed|feeding|drink|bottle|nurse|nursing|breast
        too tired .. eat|feed|nurse
        not wake|waking for? eat|feed|feeds|feedings|nurse|breast|bottle
        sleeps|sleeping|slept through feed|feeds|feedings|bottle|bottles
        sweating|sweats .. feed*
    """,
    "plain_swelling": """
        @swollen .. leg|legs|arm|hand|foot|feet|ankle|ankles|face
        leg|legs|arm|foot|feet|ankles|hand & @swollen
    """,
    "breast": "breast .. lump|@pain|red|swollen|tender|engorged\nmastitis|nipple",
    "hiccups": "hiccup*|hiccough*",
    "muscle_ache": """
        muscle @pain|strain|spasm
        strain*|pulled|stiff|torticollis
        body|whole body @pain
    """,
    "nonspecific": "not feel|feeling good|well|right\nill|sick|unwell\nappetite\nfussy|irritable",
    "shingles": """
        shingles|zoster
        belt|band|stripe|strip .. blisters|vesicles|rash
        blisters|vesicles .. band|belt|stripe|strip|row
    """,
}
