"""Dryness, and drinking that fails."""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
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
        refus*|declin* .. every|all|any drink|drinks|fluids|liquids
        refus*|declin* .. bottle|bottles|popsicle|popsicles|sips|fluids|formula|juice
        refus*|declin* cup ,|and|or
        spits|spit|spat|spitting out .. every|each|all|any drink|drinks|sip|sips|water|fluids
        tongue|mouth|lips .. leather|felt|cotton|sandpaper|cardboard|paste|glue
        cup|sip|sips|glass .. water|fluid since|all|in .. yesterday|day|today|morning
        hardly|barely|scarcely drinking|drunk|swallowed|sipped
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
    "thirst": """
        thirst*|dry mouth
        mouth .. dry
    """,
    "drinking_well": """
        eating and drinking
        drinking and eating
        eats .. and drinks
        drinks .. and eats
        drinks|drinking|drank|sips|eats|eating|ate|keeps|keeping .. well|normally|fluids|food|down|
            usual|soup|toast|cup|eagerly|plenty
        moist mouth|lips|tongue
        tolerat* fluids|food|liquids
        wet diaper|diapers
        tears
    """,
    "intake_poor": """
        eating|eats|ate|eaten|drinks|drinking|takes only|barely|hardly|just|few|little ... bites|
            spoonful|spoonfuls|sips|mouthfuls|nothing
        only|barely|hardly|few|just .. bites|spoonful|spoonfuls|sips ... day|days|week
        not|barely|hardly|scarcely eating|eaten|eat|eats|touched ... days|week|weeks|food|meals|tray
        skirt|clothes|pants|trousers|dress .. hangs|hang|loose
        off food|meals
        pushes|pushed away .. tray|plate|food|meals
        refuses|refusing|refused food|meals|eat|drink|fluids|trays
    """,
    # Who neither eats nor drinks, and shows it.
    "dried_out": """
        tongue .. leather|leathery
        spits|spitting|pushes|turns out|away from? food ... day|days
        skin .. stays|stands|remains|left .. tented|up|peaked
        tented skin
        skin .. tents|tented
        pinch* .. skin .. stays|stands|remains
        refus*|declin* .. food|eat|eating and|or drink|drinks|drinking|water|fluids|fluid ... day|
            days
        refus*|declin* .. drink|drinks|drinking|water|fluids ... day|days
        not|nothing|hardly|barely .. eaten|eat|eats or|and|nor drunk|drink|drinks|drinking ... day|
            days
        no|without food or|and|nor drink|water|fluids|fluid .. days
    """,
}
