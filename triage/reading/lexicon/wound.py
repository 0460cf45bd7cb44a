"""Wounds, burns, bites, teeth, and the care that follows them."""

DIAGNOSES: frozenset[str] = frozenset()

# Shares of the body from which a burn is large.
_TENS = "|".join(map(str, range(10, 90)))
# A part that can be cut or torn off.
_PART = (
    "finger|fingers|thumb|thumbs|toe|toes|hand|foot|arm|leg|ear|nose|lip|tongue|limb|forearm|penis"
)

CONCEPTS: dict[str, str] = {
    "laceration": """
        lac|lacs|lacerat*|gash
        skin tear
        tore|ripped .. skin
        torn skin|eyelid|lip|lobe|earlobe|frenulum
        cut|cuts|slice|sliced|slit .. @joint|head|face|forehead|chin|lip|scalp|eyebrow|hand|
            herself|himself|myself|tongue|palm|ear|nose|knife|glass|eye
        cut|cuts on|to|of|while|with|is
        was|got|been cut
        needs|need|will require stitches|sutures|suture|repair
        stitches|sutures .. needed|need|require*
        open wound
        wound .. glass|knife|open|gaping|edges|deep
        # cm|centimeter|centimeters|inch .. lac*|wound|cut
        tip .. cut|amputat*
        bite|bitten .. tongue
    """,
    "abrasion": """
        abrasion*|scrape*|scratch|scratches|splinter|blister*|bruise|bruises|bruising|contusion|
            road rash
        road|rug|carpet|turf|mat|friction burn|burns
        road rash
    """,
    "complex_wound": """
        tendon|bone|cartilage .. exposed|visible|lacerat*|seen|bare|showing|torn
        bare|exposed|torn cartilage
        white|shiny cord|string|strand|band .. visible|seen|showing|exposed|end|ends
        bite|bitten|bit|dog|teeth ... tore|torn|ripped|missing .. ear|nose|lip|cheek|eyelid
        bite|bitten|bit|dog|teeth ... ear|nose|lip|cheek|eyelid .. torn|ripped|missing
        cannot flex|extend|bend|move|straighten .. finger|thumb|hand|wrist|toes
        vermillion|vermilion
        jagged|extensive .. lac*|wound|cut|gash
        eyelid lac*
        through-and-through
        dog .. face
        joint space
        across|through lip|vermilion|lid|eyelid|nostril|cheek|joint
        lip line
        lid margin
        tear duct
        bite|tooth|punch ... knuckle|knuckles
        knuckle|knuckles ... bite|bitten|tooth|mouth|punch
        blade|glass|cut ... into|in joint
        nail|nails .. stuck|lodged|through|fixed .. hand|palm|bone|bones|finger|knee
        ragged .. cut|wound|lac*|bite
        nail|screw|metal|glass|hook ... still in|there|embedded|stuck
        impaled|embedded .. knee|joint|bone|hand|foot
        degloving|degloved
    """,
    "amputation": f"""
        amputat*|degloving|degloved
        severed
        {_PART} .. cut|sliced|tore|torn|ripped|bit|bitten|chopped|sawn|sawed off
        cut|sliced|tore|torn|ripped|bit|bitten|chopped|sawed off .. {_PART}
        cut|sliced|tore|torn|ripped|bit|chopped .. finger|fingers|thumb|toe|toes|hand|ear off
        finger|fingers|thumb|toe|hand .. severed|missing
        saw ... finger|fingers|thumb|hand off
    """,
    # By its cause or its care an amputation of today, whatever else is said of it.
    "amputation_fresh": """
        traumatic|traumatically amputat*
        amputat* ... on|in ice|cooler|bag
        ice|cooler ... amputat*
        amputat* .. by|with|on|in|from|under ... saw|mower|lawnmower|machine|press|blade|train|door|
            grinder|chainsaw|auger|propeller|tractor|splitter|car|truck|crash|explosion
    """,
    "fingertip": "fingertip*|tip\nfinger tip|tips",
    "neurovascular": """
        pulseless|paresthes*|compartment
        numb*|tingl*|cold|cool|pale|dusky|blue|white|pulseless .. hand|foot|fingers|toes|leg|arm|
            distal*|below
        hand|foot|fingers|toes|leg|arm|extremity ... numb|numbness|tingling|cold|cool|pale|dusky|
            blue|white|pulseless|mottled
        hand|foot|fingers|toes|leg|arm .. black and|&? blue ... numb|numbness|tingling|cold|cool|
            pale|dusky|white|pulseless|mottled
        no|absent|diminished|weak|decreased|faint radial|pedal|distal|dorsalis pulse|pulses
        no|absent|diminished|decreased|loss .. sensation|feeling|pulses|pulse|movement|circulation
        neurovascular compromise|deficit
        cannot feel|move .. fingers|toes|hand|foot|arm|leg
        capillary|cap refill .. delayed|prolonged|sluggish|#
        cast|splint .. tight|digging|cutting
        pulse|pulses|pms|csm|cms|sensation|circulation|movement|feeling .. decreased|diminished|
            absent|reduced|impaired|gone|lost
        pain .. passive
        tense .. compartment|forearm|calf|leg
    """,
    "compartment": "compartment\ntense forearm|calf|leg|muscles\npain .. passive",
    "nv_intact": """
        pulse|pulses|pms|csm|cms|neurovascular*|sensation|circulation|nv .. intact|good|present|
            normal|strong|palpable
        good|strong|intact|positive|normal .. pulse|pulses|pms|csm|cms|sensation|circulation
        neurovascularly intact
        wiggle|moves .. fingers|toes
    """,
    "burn": """
        burn|burned|burns|burnt|scald*
        sunburn*
        blister* .. burn*
        hot|boiling|scalding .. oil|water|coffee|tea|soup|grease|milk|noodles
        pulled|tipped|knocked|spilled .. kettle|pot|pan|mug|cup|teapot|urn
        coffee|tea|soup|grease|oil|water ... spilled|splashed|poured .. chest|face|arm|leg|hand|
            thigh|belly|neck|him|herself
        blister* ... percent|%
    """,
    "friction_burn": "road|rug|carpet|turf|mat|friction burn|burns",
    "burn_major": f"""
        full-thickness|third-degree|3rd-degree|circumferential
        full thickness
        third|3rd degree
        burn|burns|burned|scald* ... face|facial|neck|airway|hands|genital*|perineum|groin|eyes|
            chest|trunk|abdomen|both|legs|buttocks|inhal*|circumferential|feet
        face|facial|neck|airway|hands|genital*|perineum|groin|chest|trunk|both ... burn|burns|
            burned|scald*
        {_TENS} percent|% .. burn|burns|body|tbsa|blister*|skin|surface
        burn*|blister*|scald* .. {_TENS} percent|%
        blister*|burn* ... around .. arm|forearm|leg|finger|hand|wrist|ankle|chest|neck
        electrical|electric|high-voltage|lightning burn|burns|shock|injury|outlet
        high voltage
        electrocut*|lightning
        chemical burn*
        hydrofluoric
        shocked .. wire|outlet|line|volt*
        thrown by|from|off .. shock|current|electric*
        volts
        white|leathery|charred|waxy .. burn*
        leathery|charred skin
    """,
    "burn_critical": """
        burn* ... airway|singed|soot|hoarse*|stridor
        singed nasal|nose|eyebrows|facial
        singed .. hair|hairs
        soot .. mouth|nose|airway|nares|nostrils
        30|40|50|60|70|80|90 percent|% .. burn|burns|body|tbsa
        burn|burns|burned .. 30|40|50|60|70|80|90 percent|%
    """,
    "bite": """
        dog|cat|animal|human|bat|raccoon|snake|spider|tick|insect|bug|monkey|rat bite|bites|bit|
            scratch
        bit|bitten|bites by|from|dog|cat|another|wounds|wound
        bitten
        rabies
    """,
    "snake_bite": "snake|rattlesnake|copperhead|cottonmouth|viper\nblack widow",
    "puncture": """
        puncture*
        stepped|steps .. nail|glass|tack|needle
        nail .. foot|through|hand|gun
        fish hook
        fishhook*
        splinter*
        foreign body
        needle .. foot
        bb gun
        thorn|sliver
    """,
    "injection_injury": """
        high pressure ... paint|grease|gun|injector|injection|injected|hydraulic|washer
        grease|paint gun ... finger|hand|injected
        hydraulic fluid .. injected|finger|hand
    """,
    "strangled": """
        strangl*
        choked .. her|him|me|boyfriend|husband|partner|by
        boyfriend|husband|partner|father|attacker|he .. choked
        hands around .. neck|throat
        hanged
        hanging attempt
        hung himself|herself|themselves
        rope|noose|cord|ligature|belt .. around|mark .. neck?
    """,
    "submersion": """
        drown*|submer*
        pulled|found|rescued .. pool|water|lake|river|tub|bathtub|pond|ocean
        went|was|held|slipped|stayed|go under .. water|pool|wave|surface|tub
    """,
    "lifted_by_arm": """
        out|from .. tub|bathtub|bath|pool|water .. by .. arm|arms|hand|hands|wrist|forearm
        by .. arm|arms|hand|hands|wrist ... out|from .. tub|bathtub|bath|pool|water
    """,
    "under_water": """
        under|underwater|face-down|submer*|drown*|floating|bottom|sank|swallowed|inhaled
        went down|in
    """,
    "fall": "@fell\nfell|slipped|tripped|slip\nground-level",
    "assault": """
        assault*|beaten|punched|attacked|fight|altercation|battered|abused|jumped
        domestic violence|abuse
        beat up
        hit .. husband|boyfriend|partner|spouse
    """,
    "abuse": """
        domestic violence|abuse
        intimate partner
        child|elder|physical|physically abuse*|neglect*
        afraid|fears .. go|home|husband|boyfriend|partner|safety|son|daughter|caregiver|father|
            mother|wife|nephew|stepfather
        cigarette burn|burns
        hit|beaten|hurt|slapped|kicked|shoved by .. son|grandson|daughter|husband|caregiver|nephew|
            father|mother|stepfather|boyfriend|wife
        non-accidental
        story .. inconsistent|not
        injuries .. inconsistent|not
        bruises .. stages
    """,
    "spine_injury": """
        neck|cervical|spine|spinal|back ... injury|tender*|@pain ... fell|fall|diving|dive|mvc|
            crash|collision|numb*|tingl*
        diving|dove ... pool|shallow|neck|head
        fell|fall|mvc|crash|dive|diving|collision ... neck|spine|spinal|cervical
        c-collar|backboard|c-spine
        spinal|cervical collar|immobiliz*|precautions
        numb*|tingl* ... after|since fall|crash|dive|mvc
    """,
    "chest_injury": """
        ribs|rib & @pain|injur*|@broken|@hit|bruis*
        chest .. injury|trauma|contusion|@hit
        luq|left-sided|abdominal|belly|abdomen ... kick|kicked|blow
        blow|kick .. luq|chest|belly|abdomen|ribs|flank
        blunt chest|abdominal trauma
        seat belt sign
        handlebar|handlebars
        kicked|punched|hit|struck .. abdomen|chest|stomach|flank|ribs|belly
        left upper|flank ... fall|tackle*|football|sled*
    """,
    "eye_trauma": "globe\nruptured globe",
    "suture_removal": """
        suture|sutures|stitch|stitches|staple|staples .. removed|removal|out|taken
        remove|removed|removal .. sutures|stitches|staples|suture
    """,
    "wound_check": """
        wound|abscess|burn check|recheck|re-check|packing|repack*
        packing .. removed|changed|change
        dressing change
        recheck .. wound
        drain check|removal
    """,
    "tetanus": "tetanus|tdap",
    "dental": """
        tooth|teeth|dental|toothache*|molar|gum|gums|filling|crown
        dry socket
    """,
    "constriction": """
        band|hair|thread|string|zip-tie|elastic|washer|nut ... finger|toe|penis|digit|base|stuck|
            wrapped|tight|shaft
        ring on|around|from|under|stuck|tight|at|has .. finger|toe|penis|base|thumb|stuck|off|hours
        finger|toe|penis|digit .. under|in|by|from|through .. ring|band|hair|thread|string
        finger|toe|penis|digit ... hair|thread|groove|tourniquet
        strangled|constricted|strangulat* .. finger|toe|penis|digit
        hair tourniquet
        groove
        ring|band .. off|stuck|tight|remove|removed|cut
        tight|stuck ring|band
    """,
    "part_bloodless": """
        finger|fingertip|toe|tip|penis|digit|it ... dusky|blue|purple|white|cold|numb|black|gray|
            grey|cool
        blue|purple|white|dusky|cold|numb|black .. finger|fingertip|toe|tip|penis|digit
    """,
    "other_side": """
        other|opposite|unaffected foot|leg|hand|arm|side|toes
    """,
    "blistered_area": """
        blister*|peeling ... chest|face|neck|both|legs|hands|genital*|body
        chest|face|neck|both|legs|hands|genital* ... blister*|peeling
    """,
    "ring_to_cut": """
        ring|band|cast|boot|wire|wires .. must|needs|need|has|should|will .. cut
    """,
}
