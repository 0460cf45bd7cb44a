"""Breath, throat, nose, teeth and ears as people tell of them: a whistle, a mug of blood, a wick.

Adds to the concepts of other files, as ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_BITE = (
    "steak|beef|brisket|pork|chicken|turkey|meat|bread|bagel|apple|bite|mouthful|sausage|food|"
    "hot-dog|shrimp"
)
_STUCK = "stuck|lodged|caught|hang|hangs|hung|wedged|jammed|stop|stopped|stops|sits|sat|halfway"
_GULLET = f"{_BITE}|gullet|esophagus|chest|breastbone|throat"
_SMALL = (
    "trail|trail-mix|almond|almonds|cashew|cashews|seed|seeds|candy|grape|grapes|chip|chips|"
    "pretzel|pretzels|popcorn|peanut|peanuts|nut|nuts|carrot|bead|lego|marble|button|bean|beans"
)
_COIN = "coin|penny|quarter|dime|nickel|marble|bead|button|ring|key|screw|lego|toy|stone|earring"
_CUP = "cup|cups|mug|mugs|glass|glassful|bowl|bowlful|cupful*|handful*|basin|sink|mouthfuls|ladle"
_STREAK = "streak|streaks|streaked|specks|flecks|threads|rusty|tinged"
_PHLEGM = "phlegm|sputum|handkerchief|hankie|spit"
_CRIES = "cries|crying|cried|upset|angry|runs|running|excited|agitated"
_STILL = "not|cannot|no|longer|stopped move|moves|moving|lift|lifts|rise|rises|close|closes"
_SEDATING = "antihistamine*|benadryl|diphenhydramine|hydroxyzine|cetirizine|dramamine|meclizine"
_FUMES = "vapor|vapors|fumes|gas|mist|dust|spray|bleach|chlorine|ammonia|chemical|chemicals|cleaner"
_BACK_TOOTH = "tooth|teeth|molar|molars|crown|filling"

CONCEPTS: dict[str, str] = {
    "work_of_breathing": """
        pulling|pulls|hauling|heaving|dragging|straining|working for|at|in each|
            every|more? breath|air
        ribs show|showing|visible|outlined|stand between|with|each breath|breaths
        between breaths .. ribs
        gulping|gulps|gasping|sucking|fighting for? air|breath
        sits|sitting|sat bolt upright .. breath*|air|gulp*|gasp*|pant*
        nods|nod instead of|because|since .. breath*|speak*|talk*
    """,
    # What shows between two breaths, and not between two words.
    "not:severe_respiratory_distress": """
        between breaths ribs|belly|skin|notch|nostrils|sleeps|smiles
        between breaths .. ribs show|showing|visible
    """,
    "well_between": """
        between spells|fits|bouts|coughs|episodes|attacks|times|runs|paroxysms
        in between pink|ordinary|well|happy
    """,
    "whooping": """
        long|hard|endless runs|bouts|strings of? cough*
        cough* .. long|hard runs|bouts|strings
        cough* .. end|ends|until|till .. red|dusky|blue|purple|gag|gags|vomit*
    """,
    "stridor_upset_only": f"""
        strid*|crow*|noise .. only|just if|when|with|while .. {_CRIES}
        only|just if|when|with|while .. {_CRIES} .. strid*
        no stridor|noise at|when|while? rest|calm|quiet|asleep|sitting|held
        strid* .. not|none|no|never .. rest|calm|asleep|quiet
    """,
    "wheeze": """
        whistle|whistles|whistling .. breath|breathing|breathes|chest|lung|lungs|side|exhal*|bases
        breath|breathing|breathes|chest|lung|lungs .. whistle|whistles|whistling|whistly
        musical chest|breath|breathing
    """,
    "aspiration": f"""
        {_SMALL} .. coughed|choked|choking|gagged|sputter*
        cough*|choked|choking|gagged|sputter* .. on|while|eating|with .. {_SMALL}
        running|playing|laughing|jumping with|while .. {_SMALL} ... coughed|choked|gagged
    """,
    "hemoptysis": f"""
        @blood .. coughed|coughing|coughs|hacked|hacking up
        hacked|hacking|hacks up? .. @blood
        pink|bloody|rusty {_PHLEGM}
        {_STREAK} .. {_PHLEGM}
        {_PHLEGM} .. streaked|tinged|flecked|pink|bloody
    """,
    "cups_of_blood": f"""
        {_CUP} .. @blood
        @blood .. {_CUP}
        {_CUP} ... @blood he|she|they|i cough*
        coughs|coughed|hacked .. {_CUP}
    """,
    "pleuritic": """
        each|every breath stabs|hurts|cuts|catches|jabs|stings|burns
        breathing in hurts|stings|stabs|catches|pinches
        hurts|pain|sore|stab|stabs|sharp|catch|stitch .. when|if|as .. breathes|breathe|inhales|
            breathing
        cannot|afraid|hurts take .. deep|full|big breath
    """,
    # Food that does not go down.
    "food_stuck": f"""
        {_BITE} {_STUCK} .. in|behind|halfway|down|at|throat|chest|breastbone
        {_BITE} .. {_STUCK} in|behind .. {_GULLET}
        {_BITE} of .. {_STUCK} in|behind .. {_GULLET}
        {_BITE} not go|went|going|gone down
        something|it stuck|caught|lodged|pricks|scratches .. throat|swallow*
        prick|pricks|poke|pokes|scratch|needle .. swallow*
        fish|chicken bone .. throat|stuck|caught|swallow*
        swallow* .. {_COIN} ... stuck|notch|drool*|pain|hurts|gag*
        sips|water|liquids|fluids comes|come|came back
    """,
    "stuck_there": """
        is|feels|felt|it stuck|caught
        points|pointing|pats .. notch|throat|neck|chest|breastbone
    """,
    "thing_swallowed": f"""
        swallow*|ate .. {_COIN}
        {_COIN} .. swallowed
    """,
    "epistaxis": """
        trickle|drip|drips|stream|ooze|oozing|@blood .. nostril|nostrils|nose
        nose|nostril|nostrils .. oozes|oozing|trickle|trickles|dripping .. @blood|red
    """,
    # A nosebleed that has all but ended, or has.
    "nose_slow": "trickle|oozing|ooze|drip|drops|spots|slowed|slows|slowing",
    "nose_stopped": """
        nosebleed|nosebleeds|bleeding|bleed|last|it just|now|has|had|have stopped|over|quit|ended
        nosebleed|nosebleeds|bleeding|bled .. stopped|over|ended
        stopped before|now|since|already|itself|by
    """,
    "nosebleed_over": """
        nose bled ... stopped|over|ended|quit|done
        nosebleed|nosebleeds ... stopped|over|ended|quit|done
    """,
    "voice_hoarse": """
        lost|losing|loses voice
        voice .. whisper|lost|cracks|cracking|squeaky
        laryngitis
        hoarse
    """,
    "uri": """
        stuffed|plugged|clogged|blocked up|nose
        pressure .. cheeks|sinuses
        head cold
    """,
    # Of the jaw: broken, out of joint, or beset behind a gland.
    "jaw_broken": """
        teeth|bite not|longer|no meet|fit|line|close
        teeth|bite .. off|crooked|shifted|uneven .. since|after
        bite feels|seems off|wrong|crooked
        jaw .. broken|broke|fractured
        blood .. gum .. between .. teeth|incisors
    """,
    "jaw_out": """
        mouth|jaw .. stuck|locked|frozen open
        not|cannot close|shut mouth|jaw
        jaw .. out|slipped|popped of? joint|place|socket
        dislocated jaw
    """,
    "gland_swells": """
        salivary|parotid|submandibular gland|stone|swelling|infection
        parotitis|sialadenitis
        jaw|cheek .. swells|blows|blown|balloons|swollen|puffs .. meal|meals|eat*|chew*
        meal|meals|eat*|chew* ... jaw|cheek .. swells|blows|blown|balloons|swollen|puffs|up
        pus .. under tongue
    """,
    "septum_bulge": """
        septal|septum hematoma|bulge|swelling
        purple|red|soft|blue|boggy .. bulge|swelling|lump .. septum|partition|nostril|nostrils|nose
        septum|partition .. bulge|bulges|swollen|purple|boggy
    """,
    "tooth_out": """
        tooth|teeth|incisor in .. milk|cup|saliva|saline|bag|hand|cheek
        knocked|avulsed .. tooth|teeth|incisor
        tooth|teeth|incisor .. knocked out
    """,
    "gum_boil": """
        pus|boil|bubble|pimple|bump|blister .. gum|gums
        gum|gums .. pus|boil|bubble|pimple
        gum boil|abscess
    """,
    "dry_socket": """
        dry socket
        extraction ... worse|back|foul|throb*|returned
        tooth|molar|molars|wisdom .. pulled|extracted ... worse|foul|returned
        socket .. bare|empty|gray|grey|foul
    """,
    "dental_block": """
        numbing shot|injection|block
        dental|tooth|nerve block
    """,
    "not:back_pain": f"""
        back|upper|lower {_BACK_TOOTH}
        back {_BACK_TOOTH} .. hurts|hurt|@pain
        @pain .. back {_BACK_TOOTH}
        @pain came|comes|come|coming|gone|went back
    """,
    "mouth_sores": """
        ulcer|ulcers|sore|sores .. lip|lips|palate
        canker|cankers|aphthous
    """,
    "laceration": """
        earring|hoop|stud .. through|tore|torn|ripped .. lobe|earlobe
        lobe|earlobe .. torn|split|ripped|halves|tore
        torn|split earlobe|lobe
        lip .. split|gapes|gaping
    """,
    "removal_needed": """
        stud|earring|backing|piercing ... sunk|buried|embedded|grown .. skin|over|lobe|ear
        lip|cheek|tongue .. hooked|caught|stuck|impaled .. braces|wire|bracket|hook
        braces|wire|bracket .. hooked|caught|stuck|poking .. lip|cheek|gum
        cannot pull|pry|get|work loose|free
    """,
    "plan_procedure": """
        ear? wick|wicks
        cautery|cauterized|irrigated
        nasal|needs|need packing
    """,
    "wax_plug": """
        plugged|impacted|packed|blocked|hard|plug|stuck|full .. wax|earwax|cerumen
        wax|earwax|cerumen .. plug|plugged|impaction|impacted|hard|deep|blocks|blocking|stuck
    """,
    "refill": """
        inhaler|puffer .. empty|zero|expired
        last puff|puffs
        injector|epipen|epipens|auto-injector|autoinjector ... expired|expires|date|outdated
        expired|outdated|replacement|new .. injector|epipen|auto-injector|inhaler
    """,
    "not:lethargy": f"{_SEDATING} make|makes|made him|them|me? sleepy|drowsy|groggy|tired",
    "not:cancer": """
        read|reads|reading|googled .. cancer
        if|whether|maybe it is cancer
    """,
    "all_over": """
        skin|rash|hives|welts clear|gone|cleared|faded now|by|since|today|this|before|within
        rash|hives|welts|wheals .. gone by|before|within
    """,
    "irritant_breathed": f"""
        breathed|inhaled|breathing|inhaling|sniffed .. {_FUMES}
        {_FUMES} .. breathed|inhaled
        mixed .. bleach|ammonia|cleaners|cleaner|chemicals
    """,
    # The airway of a tracheostomy that runs over.
    "more_suction": """
        suction|suctioning .. hourly|more|often|every|twice|constantly|hour
        more|hourly|frequent|constant suction|suctioning
        mucus|secretions|sputum .. thick*|green|yellow|yellow-green|foul|turned|more
        thick*|green|yellow|yellow-green|foul mucus|secretions|sputum
    """,
    "needs_labs": """
        blood gas
        cultures
        bloods
        asked|wants|sent|for .. cultures|bloods|salts
    """,
    # A face that an infection of the ear has lamed.
    "face_still": f"""
        cheek|face|mouth|smile|eyelid .. {_STILL}
        cheek|face|mouth|smile .. droop*|crooked|lopsided|sags|sagging|fell|one-sided
        facial droop|weakness|palsy
    """,
    "confusion": """
        mixes|mixed|mixing up grandchildren|children|names|sons|daughters
        confuses|muddles grandchildren|children|names|sons|daughters
        cannot|not say|tell|know|knew what|which day|month|year it
    """,
    "lethargy": """
        keeps|kept nodding|dozing|drifting off
        nods|nodded|nodding|dozes|dozed|drifts|drifted off .. mid|middle|sentence
    """,
    "sinus_infection": "pressure .. sinuses|cheeks\nsinus pressure|trouble|pain",
    "forehead_swollen": """
        forehead|brow|eyelid|eye .. puffy|swollen|doughy|boggy
        puffy|swollen|doughy|boggy ... forehead|brow|eyelid
    """,
    "dehydration": """
        cup|sip|sips|glass .. water|fluid since|all|in .. yesterday|day|today|morning
        hardly|barely|scarcely drinking|drunk|swallowed|sipped
    """,
    "peritonsillar": """
        tonsil .. pushes|pushed|pushing|bulges|bulging|shifts|shifted|displaced|leans|crosses
        uvula .. pushed|leans|off|one|to side|left|right
        soft palate .. bulges|bulging|full|swollen
    """,
}
