"""Skin that spots, itches or peels."""

from __future__ import annotations

_LATE = "old|years|year|decade|decades|ages|forever|lifelong"
_BLISTERS = "blister*|vesicles|pocks|zoster|shingles"
_WIDE = "scattered|everywhere|widespread|disseminated|all-over|generalized"
_ELSEWHERE = "both|arms|legs|limbs|face|trunk|body|elsewhere|everywhere|scalp|sides"
_CHILL = "cold|winter|damp|freezer|heater|radiator|stove|indoors"

CONCEPTS: dict[str, str] = {
    "rash": """
        itches
        scaly|flaky|ring-shaped ring|rings|patch|patches|spot
        round|scaly|circular ring|patch .. arm|forearm|neck|leg|face|trunk|scalp|skin
        pinworm*|threadworm*
        white threads
        bottom|anus|anal itch*
        welts
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
        scaly|flaky|itchy ring|rings|patch|patches
        jock itch
        ringworm|tinea|intertrigo
        diaper|nappy area .. red|bright|raw
    """,
    "blister_torn": """
        blister|blisters .. burst|broke|broken|popped|torn|weeping
        burst|broken|popped|torn blister|blisters
    """,
    "lump_old": f"""
        lump|bump|cyst|lipoma|mole .. {_LATE}
        lipoma|lipomas|sebaceous
        lump|bump .. unchanged|same size
        there .. years ,? same
    """,
    "rash_told": """
        red|pink|tiny|itchy|scaly dots|spots|bumps|patches|blotches|patch
        dots|spots|blotches in|on|over .. folds|neck|back|belly|trunk|arms|legs|face
        heat|diaper|nappy rash|area
        bright red .. diaper|bottom|folds
        scalp|skin|hairline .. itches|itchy|scaly|flaky|pink|peeling
        tattoo .. weep*|itch*|peel*|ooz*|flak*
        nits|pinworm*|pin-worm*|ringworm|threadworm*
        itches|itching .. night|bottom|everywhere
        bottom|anus .. itches|itching|itchy
        scaly|round|itchy ring|rings|patch|patches|spot
    """,
    "painless_lump": """
        painless .. lump|mass|swelling|bump
        lump|mass|swelling|bump .. painless
        lump|mass|swelling|bump .. months|year|years
    """,
    "rash_severe": """
        stevens
        rash|skin ... peeling|sloughing ... mouth|eyes|lips
        peeling|blistering|sloughing skin
        blisters|sores .. mouth ... eyes|rash|skin|genital*
        mucosal
        toxic shock
        skin .. slid|slides|slips|slipped|sloughed|sloughs|sheets|rubs|rubbed off
        skin .. comes|came|coming|peels|peeling|peeled off|away|sheets
        rash ... mouth .. sore|sores|raw|blisters|ulcers|peeling
        mouth .. sore|sores|raw|blisters|ulcers ... rash
        target|targets|dusky|bullseyes .. rash|spots ... mouth|lips|eyes
        rash ... dusky .. middle|center|centre
        nikolsky
    """,
    "not:rash_severe": """
        skin .. comes|coming|peels|peeling|peeled off|away .. sunburn*|sandals|callus*|glue
        sunburn* ... skin .. comes|coming|peels|peeling|peeled off|away
    """,
    "cold_sore": """
        cold sore|sores
        canker|blister
    """,
    "head_lice": """
        lice|scabies
        nits
        lice|nit comb
    """,
    "shingles": """
        shingles|zoster
        belt|band|stripe|strip .. blisters|vesicles|rash
        blisters|vesicles .. band|belt|stripe|strip|row
    """,
    "not:shingles": """
        shingles|zoster shot|vaccine|vaccination|booster
        against shingles
    """,
    "nonblanching": """
        petechia*|purpur*|meningococc*
        nonblanching|non-blanching
        not blanch*
        does not blanch
        purple|purplish .. rash|spots|dots
        rash .. purple|petechia*|purpur*|bruis*
        non blanching
        spots|dots|rash|marks .. stay|stays|remain|remains .. glass|press*
        spots|dots|rash|marks .. not fade|fades|pale|vanish|disappear|go
        wine spots|dots|specks|blotches
    """,
    # Bleeding into the skin in plain words, which with a fever is no trifle.
    "purpura_told": """
        purple|purplish|violet|plum|plum-colored|maroon|dark-red|blackish blotch|blotches|patches|
            patch|marks|splotches|stains|areas|bumps|pinpricks|freckles
        bruise-like|bruiselike spots|dots|marks|rash|patches|blotches|specks
        spots|dots|marks|rash|specks|blotches .. like? bruises|bruising|bruise-like
        tiny|small|little|pinpoint|pinprick|pin-prick bruise-like
        tiny|pinpoint|pinprick bruises|bruise|bleeds|hemorrhages
        tiny|pinpoint|pinprick blood|bloody spots|dots|specks|pinpricks
        bruises .. spreading|appearing|appeared|multiplying|everywhere|erupting|popping
        new|fresh|unexplained bruises ... trunk|belly|chest|back|buttocks|everywhere|legs
        blood|bleeding spots|dots .. under|in skin
        bleeding|bled under|into skin
    """,
    "not:purpura_told": """
        purple|violet|plum .. marker|paint|juice|ink|dye|crayon|stretch
        bruise|bruises|bruise-like|dots|spots ... play|playing|football|soccer|fell|fall|bumped|
            cupping|hockey
        purple|purplish stretch marks
        purple|purplish|dark-red|maroon patches|patch|marks|stains|splotches|blotches .. eczema|
            psoriasis|birthmark|hemangioma|wine|birth|acne|lichen|varicose
        new|fresh bruises ... play|playing|football|soccer|fell|fall|bumped|hockey|gymnastics
        tiny|pinpoint|pinprick blood|bloody spots|dots|specks .. diaper|stool|tissue|towel|pad|
            underwear|sputum|vomit
    """,
    "itchy_rash": """
        jock itch
        ringworm|tinea|intertrigo|eczema|athlete|candid*|psoriasis
        scaly|flaky|itchy ring|rings|patch|patches|rash|border|edge
        rash|ring|rings ... groin|folds|fold|armpit|armpits|crotch
        diaper|nappy rash
        diaper|nappy area .. red|bright|raw
    """,
    # With chills and a sick look the same, seen in poor light or on dark skin.
    "dark_spots": "dark|purple|black|bruise-like spots|dots|specks|blotches|marks",
    "blisters": "blister*",
    "shingles_now": """
        blister*|vesicles
        shingles|zoster .. rash|since|on|across|along|around|started|outbreak|today|yesterday
        new|fresh|active|acute shingles|zoster
    """,
    "not:shingles_now": "shingles vaccine|shot|booster|vaccination",
    "blisters_scattered": f"""
        {_BLISTERS} ... {_WIDE}
        {_WIDE} .. {_BLISTERS}
        {_BLISTERS} ... all over
        {_BLISTERS} ... whole|entire body|trunk|skin
        {_BLISTERS} .. now|also|spread|spreading|then|new ... {_ELSEWHERE}
        {_BLISTERS} ... now|also|then dots|spots|crops|more? ... {_ELSEWHERE}
        belt|band|strip|stripe ... scattered
    """,
    # Skin that itches in the cold and is well supplied.
    "chilblain": f"""
        chilblain*|pernio
        itch* .. bumps|lumps|spots|swellings .. toes|toe|fingers|feet ... {_CHILL}
        itch* .. toes|toe|fingers|feet ... {_CHILL}
        toes|toe|fingers|feet ... itch* ... {_CHILL}
        {_CHILL} ... toes|toe|fingers|feet ... itch*
    """,
    # Where the mask of a breathing machine rubs.
    "device_rub": """
        sore|spot|mark|marks|redness|red|rub|rubbed|raw|irritated|blister .. from|under|by cpap|
            bipap mask|strap|straps|headgear|tubing?
    """,
    "trivial_skin": """
        scraped|scrape|scrapes|grazed|graze|chapped|dry|cracked|callus|corn|blister|pimple|freckle
        skin tag|tags
        ingrown hair|hairs
        hangnail
    """,
    "lump_no_blow": "cyst|cysts|lipoma|wen|boil|abscess|pimple|shingles|mole",
}
