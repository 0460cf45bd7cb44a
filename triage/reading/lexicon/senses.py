"""Eyes, ears, nose."""

DIAGNOSES: frozenset[str] = frozenset({"glaucoma", "retinal"})

_DARK = "black|dark|blank|gone|gray|grey|missing|blind|shadow"

CONCEPTS: dict[str, str] = {
    "eye_complaint": """
        eye|eyes|vision|eyelid|cornea|corneal|visual|ophthalm*
    """,
    "chemical_eye": """
        chemical|bleach|acid|lye|alkali|cleaner|ammonia|cement|lime|solvent|pepper|
            detergent|oven|plaster|paint|gasoline|chlorine|fertilizer|glue ... eye|
            eyes
        eye|eyes ... chemical|bleach|acid|lye|alkali|cleaner|ammonia|cement|lime|drain|solvent|
            detergent|plaster|chlorine|fertilizer|caustic|cleanser|thinner|gasoline|acetone
        chemical|bleach|acid|cleaner|ammonia|solvent|caustic splash* ... face|eyes|eye
        concrete ... eye|eyes
        eye|eyes ... concrete|drywall|cement
    """,
    "penetrating_eye": """
        nail|knife|stick|wire|hook|pencil|dart|metal|glass|bb|pellet|fishhook|branch|arrow|rock|
            fragment ... eye|eyeball|eyes
        eye|eyeball ... impale*|penetrat*|stab*|puncture*|ruptur*|pellet|bb
        ruptured globe
        globe rupture*|injury
        hyphema
        blood .. pupil|anterior
        blood in|over|behind iris
        teardrop|irregular pupil
        eye|orbit|eyes ... @hit|trauma|ball|fist|punched|blow|elbow|racket|puck
        @hit ... eye|orbit
        eye injury
        firework*|explo*|blast ... eye|eyes|face
        eye|eyes ... firework*|explo*|blast
    """,
    "high_velocity_eye": """
        grinding|grinder|hammering|hammer|drilling|drill|welding|sawing|weed|weedwhacker|mower|
            machining|chiseling|pounding|lathe|sanding ... eye|eyes|metal
        eye|eyes ... grinding|grinder|hammering|hammer|drilling|drill|welding|sawing|weed|
            weedwhacker|mower|chiseling|lathe
        metal|metallic|steel ... flew|shot|struck|hit .. eye
        flew|shot ... eye
        high velocity|speed|pressure ... eye
    """,
    # Dust that scratches; it neither burns nor pierces.
    "soft_dust": """
        sawdust|insulation|fiberglass|fibreglass|rockwool|lint|pollen|sand|chaff|hay|straw
        wood|wooden|mineral|glass|house|road|stone dust|wool|fiber|fibers|fibre|fibres
        dust|fiber|fibers|fibre|fibres .. insulation|wood|attic
    """,
    "hard_chip": """
        metal|metallic|steel|iron|nail|wire|chip|chips|fragment|fragments|shard|splinter|splinters|
            shavings|shrapnel|blade|disc|disk|screw
        glass in|into|from|shard|shards|piece|pieces|splinter|splinters
        foam
    """,
    "power_tool": """
        grinding|grinder|hammering|drilling|drill|welding|welder|sawing|weedwhacker|trimmer|
            machining|chiseling|lathe|sanding|sander|sandblasting|explosion|nailing
        weed eater|whacker
        metal on|shavings|splinter|sliver|fragment
    """,
    "vision_loss": f"""
        @sudden|acute|painless loss|lost .. vision|sight|eyesight
        loss|lost|losing|decreased|decrease of? .. vision|sight|visual|eyesight
        vision|sight .. gone|lost|loss|curtain|black|went|decreased|dark|out|disappeared|left|worse
        cannot|not see ... eye|eyes|out|left|right|anything|well
        blind|blindness
        curtain|veil|shade .. vision|eye|over|coming|down
        flashes|floaters|flashing
        everything .. black|dark
        halos
        monocular|visual loss
        half|part|quarter|corner left|right|l|r|one? eye|vision|sight|view|picture .. {_DARK}
        upper|lower|top|bottom vision|sight|view .. {_DARK}
        vision|sight went|goes|gone black|blank|dark|blind
        eye|eyes|other went|goes|gone blank|dark|blind
        vision|sight .. dropped|down|reduced .. shadow|shadows|light
        sees|see only top|bottom|upper|lower|half
        shadow|shutter|blind over|across|in|covers|covering .. eye|eyes|vision|sight|view|field
        vision|sight|eye .. dim|dimmer|faded|fading|failing|dimming
        sees|see only light|shadow|shadows|shapes|dark|red
        only sees .. light|dark|red
        vision .. @sudden
        @sudden ... vision|blind*
    """,
    "glaucoma": "glaucoma",
    "retinal": "retinal|retina detach*|artery|vein|tear",
    "eye_severe": """
        eye @severe @pain
        @severe .. eye @pain?
        eye ... @severe @pain
        eye .. vomit*|halos|hazy|cloudy
        orbital cellulitis
        rings|halos .. light|lights
        proptosis
        eye|eyes|eyeball|globe .. bulging|bulges|protrud*|frozen
        bulging|protruding eye|eyes|eyeball
        eye .. swollen shut
        pain .. moving|movement eye|eyes
    """,
    "eye_foreign": """
        something|speck|dust|sand|dirt|sawdust|foreign|eyelash|lash|debris ... eye|eyes
        eye|eyes ... scratch*|foreign|something|sand|dust
        insulation|fiberglass|fiber|fibers|fibre|fibres|grit|soot|ash|chaff|pollen ... eye|eyes
        corneal abrasion
        contact|contacts? lens|lenses .. stuck|lost|remove|removed|behind|folded|find|scratch*
        flash burn
        welding
    """,
    "hearing_loss": "hearing loss\nlost|loss|cannot .. hear|hearing\ndeaf|tinnitus|ringing",
    "nose_injury": """
        nose|nasal .. crooked|bent|leans
        nose|nasal .. @broken|injury|@hit|swollen|deform*
        broken nose
        @hit .. nose
    """,
    "jaw_facial": """
        jaw|facial|face|orbital @broken|injury|fracture
        @hit .. face|jaw|mouth
        jaw .. @pain|locked|open
    """,
    "mastoid": "mastoid*\nbehind ear\near .. protrud*",
    "dental_abscess": """
        dental|tooth abscess|infection|@swollen
        face|facial|cheek|jaw .. @swollen ... tooth|teeth|dental
        tooth|teeth|dental ... @swollen
    """,
    "lockjaw": "lockjaw\ntetanus .. spasm*|suspected\ntrismus ... spasm|spasms|rigid",
    "mouth_floor": """
        floor .. mouth .. swollen|swelling|hard|raised
        tongue .. pushed|raised|lifted up
        under tongue .. swollen|swelling|hard
    """,
    "neck_blow": """
        hit|struck|kicked|punched|elbowed|kick|blow .. throat|larynx|windpipe|adam
        throat|larynx .. hit|struck|injury|blow
    """,
}
