"""Eyes: sight, pain, things in them."""

from __future__ import annotations

from triage.reading.lexicon.shared import PUS

DIAGNOSES = frozenset({"glaucoma", "retinal"})

_DARK = "black|dark|blank|gone|gray|grey|missing|blind|shadow"
_WENT = "went|goes|turned|turns|got|was|became|faded"
_DRIED = "gray|grey|black|dark|white|spotty|dim|fuzzy"
_FADED = "faded|fading|washed-out|washed|dull|duller|gray|grey|brown|brownish|pale|bleached|orange"
_DIM = "dim|dimmer|dimmed|dimming|dulled|duller|darker|darkened|faded|fading|foggier"

CONCEPTS: dict[str, str] = {
    # What sticks to the lids.
    "pink_eye": f"""
        rubbed .. eye|eyes
        eye|eyes .. stings|sting|stinging|scratchy|sticky|gritty|pink|bloodshot
        stings|scratchy|sticky .. eye|eyes
        contact|contacts lens|lenses ... slept|red|scratchy|torn|halves
        slept .. contact|contacts|lenses
        pink|red|goopy|crusty|crusted eye|eyes
        conjunctivitis|pinkeye|stye|chalazion
        eye|eyes .. red|pink|crust*|drainage|discharge|goopy|itchy|matted|mattering|watery|tearing|
            irritated|burn*|swollen
        eyelid .. swollen|bump
        bump|lump|swelling on|of|in .. eyelid|lid|lids
        stye|sty|chalazion
        eye|eyes .. stuck|glued|crusted|matted shut|together|closed?
        white of? .. eye|eyes .. pink|red
        pink|red .. white of? .. eye|eyes
        eye|eyes ... {PUS}
        red|bright patch|spot|blotch .. white|eye
    """,
    "vision_change": """
        double|blurred|blurry vision
        vision .. blurred|blurry|double|changes
        diplopia
        seeing double|spots
        sees|seeing|seen sparkles|spots|flashes|zigzags
        sparkles|zigzags|flashes .. reads|looks|eyes|vision|sight
    """,
    "zoster_eye": """
        blister*|shingles|zoster|vesicles ... forehead|brow|eyelid|nose|lid|eye|scalp
        forehead|brow|eyelid|nose ... blister*|shingles|zoster|vesicles
        hutchinson
    """,
    "vision_loss": f"""
        sees|seeing|everything|everyone|everybody|faces|vision|room ... snow|snowfield|snowstorm|
            blizzard|whiteout
        sees|see|counts|count only hand|fingers|motion|movement|movements
        counts|count|counting fingers only|at|from
        cannot|not count .. fingers
        hand motion|movement|movements|waving only|but
        make|makes|made out .. hand|light|shapes|shadows
        light perception
        sight|vision .. misty|milky|foggy|smoky
        sees|see .. fog|mist|smoke|milk
        everything .. eye|side .. cloudy|misty|milky|foggy|white
        everything .. cloudy|misty|milky|foggy
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
    # The gray of a faint, not that of an eye.
    "not:vision_loss": f"""
        half|part|quarter|corner|upper|lower|top|bottom eye .. black and blue|purple|puffy|swollen
        half|part|quarter|corner|upper|lower|top|bottom eye .. black .. punch*|elbow|fist|bruis*
        vision|sight|eyesight|everything {_WENT}? {_DRIED} before|and|then|when|as|while he|she|
            they|i|then? nearly|almost? faint*|passed|collapsed|blacked|woke
        vision|sight|eyesight|everything {_WENT}? {_DRIED} ,? ears rang|ringing|and
        faint*|passed|collapsed out? after|when vision|everything went|turned {_DRIED}
    """,
    # The eye.
    "eye_trauma": """
        pupil .. point|pointed|pear|teardrop|tear-shaped|oval|peaked|keyhole|egg-shaped|drawn
        level|layer of? blood|red .. iris|eye|pupil|cornea
        blood|red level|layer|line .. iris|eye|pupil|cornea
        hyphema
        hook|barb|prong|lure|treble through|in|into .. eyelid|lid|eye
        jelly|fluid|gel leaking|leaks|coming .. eye
        globe
        ruptured globe
    """,
    "not:eye_trauma": """
        globe|globes .. white|round|intact|normal|quiet|soft
    """,
    "penetrating_eye": """
        raked|clawed|gouged|poked|jabbed|slapped .. eye
        eye .. raked|clawed|gouged|poked|jabbed
        steel|metal|hammer on|against steel|metal|chisel|nail ... eye
        eye ... steel|metal|hammer on|against steel|metal|chisel|nail
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
    "eye_rinsed": """
        eye|eyes .. rins*|irrigat*|flush*|wash*|tap|shower|hose|water
        rins*|irrigat*|flush*|splash*|wash* .. eye|eyes
    """,
    "cornea_ulcer": """
        white|gray|yellow spot|dot|patch .. on|in|over .. cornea|colored|iris|pupil
        cornea*|lens ... ulcer|infiltrate|white|hazy
        ulcer|infiltrate|white|hazy ... cornea*|lens
    """,
    "speck_seen": "dot|speck|particle|ring|rust|fleck .. on|in .. cornea|clear",
    "sees_well": """
        20 / 20|25
        reads|read .. chart|bottom|smallest|small|last line|print|row|letters
        sees .. well|fine|normally|clearly|perfectly
        vision|sight normal|unchanged|intact|clear|good
    """,
    "eye_foreign": """
        dot|speck|particle|ring|rust .. on|in .. cornea
        flew|blew|flicked|popped .. up|past|behind|under|into .. goggles|glasses|lid|eye
        bit|piece|speck|fleck|flake|chip|particle|bark|leaf|twig|bug|gnat|mascara|rust|gravel|
            pebble|seed|crumb|splinter|grain|object|hair in|under|on|into .. eye|eyes|eyelid|lid|
            cornea
        scratch*|poked .. eye|eyeball|cornea
        cornea .. speck|fleck|rust|scratch*|spot
        something|speck|dust|sand|dirt|sawdust|foreign|eyelash|lash|debris ... eye|eyes
        eye|eyes ... scratch*|foreign|something|sand|dust
        insulation|fiberglass|fiber|fibers|fibre|fibres|grit|soot|ash|chaff|pollen ... eye|eyes
        corneal abrasion
        contact|contacts? lens|lenses .. stuck|lost|remove|removed|behind|folded|find|scratch*
        flash burn
        welding
    """,
    "orbit_broken": """
        eye socket
        orbital floor|rim|fracture
        sunken eye|looking
        blowout
        cannot raise .. eye
    """,
    "sight_faded": f"""
        colors|reds .. {_FADED} ... eye
        eye ... colors|reds .. {_FADED}
        colors gone|went|turned|turning|look|looks {_FADED}
        print|page|letters too? {_DIM}
        red|reds looks|look|seems|appears .. {_FADED}|pink|pinkish
        brightness|colors .. eye .. less|lower|half|down|gone|going|lost
        eye ... less|half bright
        eye ... everything|world|colors .. gray|grey|dim|dimmer|darker|duller
        everything|world|light|lights|screen|sight|vision|page .. {_DIM} .. eye
        {_DIM} sight|vision|eyesight
        eye .. dimmed|dimming|dimmer
    """,
    "eye_complaint": "eye|eyes|vision|eyelid|cornea|corneal|visual|ophthalm*",
    "chemical_eye": """
        chemical|bleach|acid|lye|alkali|cleaner|ammonia|cement|lime|solvent|pepper|detergent|oven|
            plaster|paint|gasoline|chlorine|fertilizer|glue ... eye|eyes
        eye|eyes ... chemical|bleach|acid|lye|alkali|cleaner|ammonia|cement|lime|drain|solvent|
            detergent|plaster|chlorine|fertilizer|caustic|cleanser|thinner|gasoline|acetone
        chemical|bleach|acid|cleaner|ammonia|solvent|caustic splash* ... face|eyes|eye
        concrete ... eye|eyes
        eye|eyes ... concrete|drywall|cement
        cleaner|bleach|acid|lye|alkali|ammonia|lime|solvent|degreaser|stripper went|got|ran|
            splashed|dripped under|behind|past|into glasses|goggles
    """,
    # The water of a pool, not what is poured into it.
    "not:chemical_eye": """
        chlorine|chlorinated pool|water ... eye|eyes
        swimming|swam|swim ... chlorine|chlorinated ... eye|eyes
        eye|eyes ... chlorine|chlorinated pool|water
        eye|eyes ... pool|swimming|swam|swim .. chlorine|chlorinated
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
    "not:high_velocity_eye": "nothing high-speed|high speed|velocity",
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
    "eye_bulging": """
        bulging|bulges|bulge|protruding|protrudes|proptosis|proptotic|pushed .. eye|eyes|eyeball
        eye|eyes|eyeball .. bulging|bulges|protruding|protrudes|pushed|proptotic|stands
        proptosis|ophthalmoplegia
        eye|eyes not|cannot .. move|moves|turn|look
        cannot move|turn .. eye|eyes
    """,
}
