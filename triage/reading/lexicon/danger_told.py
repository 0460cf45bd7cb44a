"""Eyes, chest, belly and fevers in danger, in the words of those who have them."""

from __future__ import annotations

from triage.reading.lexicon import innocent

_CHEWS = "chewing|chew|chews|eats|eating|meals|meal|talking"
_TIRES = "tires|tired|tire|aches|ache|hurts|cramps|sore|fatigue|fatigues|pain|gives|stiff"
_BADLY = "badly|poorly|worse|less|blurry|blurred|foggy|hazy|dim|little|cloudy"
_DIM = "blurred|blurry|hazy|cloudy|foggy|dim|dimmer|misty|worse"
_EYE_OP = "cataract|retina|retinal|glaucoma|lens|eye|vitrectomy|cornea|corneal"
_DAYS = "day|days|yesterday|weeks|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_BONE = "fish|chicken|pork|turkey|rib|duck"
_SHOT = "bb|pellet|paintball|airsoft|puck|dart|arrow|firework|bottle-rocket|champagne|cork|bungee"
_SHARP = "glass|metal|needle|nail|pencil|stick|splinter|knife|twig|shard|wire|rod"
_LATE = "5|6|7|8|9|10|11|12|13|14"
_ACID = "toilet|acid|ammonia|vinegar|descaler|drain|cleaner|limescale|hydrochloric|muriatic"

CONCEPTS: dict[str, str] = {
    "jaw_tires": f"""
        jaw {_TIRES} .. {_CHEWS}
        jaw .. when|while|with|on .. {_CHEWS}
        jaw claudication
        {_CHEWS} .. jaw {_TIRES}
        temporal|giant-cell arteritis
    """,
    "scalp_sore": """
        scalp & @pain
        temporal artery
        temple|temples is|are|feels|very? tender|sore
        hurts|hurt|sore comb|combing|brush|brushing .. hair
    """,
    "sees_badly": f"""
        sees|seeing|see {_BADLY}
        vision|sight|eyesight is|was|gets|getting|got|has|,? {_DIM}|reduced|decreased|falling|fell|
            dropping|dropped|failing|fading|going|less|down
        {_DIM} vision|sight|eyesight|eye
        eye|eyes is|are|gets|got|was|sees? {_DIM}
        blurred|blurry
        vision|sight .. loss|lost|gone
    """,
    "not:sees_badly": """
        blurry|blurred|hazy .. needs|need|wants|lost|broke|old new|reading? glasses|contacts
        blurry|blurred|hazy .. as expected
        eye|eyes blurry|blurred .. when|from tired|reading|screens|computer|ointment
        needs|need|wants|lost|broke new|reading? glasses|contacts .. blurry|blurred|far|near
        blurry|blurred|hazy from|after .. ointment|drops|dilat*
        vision|sight|eyesight is? blurry|blurred .. needs|need|lost|broke new|reading? glasses
    """,
    "veil_seen": """
        veil|curtain|shadow .. vision|sight|eye|edge|corner|side|field|floaters|upper|lower|
            sees|across|over
        floaters ... veil|curtain|shadow
        dark|black|gray|grey veil|curtain|shadow
        sees|seeing|saw|notices|noticed veil|curtain|shadow
    """,
    "not:veil_seen": """
        eye shadow ... eye|eyes|lid
        eye shadow
        shadow|curtain .. x-ray|film|lung|chest|window|liver
        shower|window|stage curtain|shade
        dark|black shadows|circles under|beneath
    """,
    "floats": "floater|floaters|flashes",
    "cornea_white": """
        white|gray|grey|yellow spot|dot|patch .. on|in|over .. cornea|iris|pupil
        cornea|corneal .. hazy|white|ulcer|ulcers|infiltrate
        hazy|white cornea
    """,
    "not:cornea_white": """
        spot|dot|patch .. on|in|over .. cornea|iris|pupil ... birth|born|always|years|childhood
        white|gray|grey|yellow spot|dot|patch .. iris|pupil since|from birth
    """,
    "eye_opened": f"""
        {_EYE_OP} surgery|operation|injection|injections|implant .. {_DAYS}
        vitrectomy .. {_DAYS}
        {_DAYS} after|since|from|post .. {_EYE_OP} surgery|operation|injection
        intravitreal
    """,
    "nose_tip": """
        nose tip|tip
        tip|end of? .. nose
        hutchinson
        forehead|eyelid|eye|brow
    """,
    "eyeball_struck": f"""
        {_SHOT} .. hit|struck|shot|into|to|in .. eye|eyeball|globe
        hit|struck|shot .. eye|eyeball|globe .. by|with .. {_SHOT}
    """,
    "globe_pierced": """
        glass|metal|nail|wire|pencil|stick|dart|fishhook|knife|arrow|needle|pen|fork|shard|twig|
            skewer|scissors|splinter|rod sticking|sticks|protruding|protrudes|poking|impaled|
            juts|jutting out? from|in|into? .. eye|eyeball|globe|cornea
        pencil|dart|fishhook|knife|arrow|pen|fork|nail is|was? stuck|lodged in .. eye|eyeball
        eye|eyeball|globe impaled
        ruptured|open|lacerated|perforated globe|eyeball
        globe|eyeball is|was? ruptured|perforated|lacerated|split|burst
        globe rupture
    """,
    # What it feels like, not what is there.
    "not:globe_pierced": f"""
{innocent.NOT_GLOBE_PIERCED}
        feels|feel|feeling|felt|like|as .. {_SHARP} ... eye|eyeball|cornea
    """,
    "pink_froth": """
        pink|frothy|foamy ,? frothy|pink? sputum|froth|phlegm|spit|foam|secretions
        coughs|coughing|cough .. pink|froth|frothy|foam
    """,
    "upright_all_night": """
        sat|sits|sitting|slept|sleeps|sleeping|stayed up|upright all? night|breathe
        sat|sits|slept|sleeps .. chair|recliner .. breathe|breath|air
        cannot|not lie|lay|sleep|recline flat|down
        orthopnea
        woke|wakes|waking|awoke .. gasping|smothering
        gasping|gasps|smothering at|in? night|sleep
    """,
    "not:upright_all_night": """
        sat|stayed up|upright all? night .. with|nursing|watching .. child|baby|son|daughter|dog
        sat|stayed up|upright all? night .. work|working|gaming|driving|studying
    """,
    "legs_wet": """
        leg|legs|ankle|ankles|feet|foot & @swollen
        legs|ankles|feet .. puffy|pitting|edema
    """,
    "back_ripped": """
        ripped|ripping|tore|torn|tearing|rips|tears between|in|through|down|across .. blades|back|
            chest|scapula
        @pain .. rips|ripping|tearing .. back|blades|chest
        tearing|ripping @pain between|behind .. blades|shoulders|breastbone
        something tear|tore|rip|ripped|torn .. chest ... back|blades
    """,
    "not:back_ripped": """
        tearing|ripping @pain .. blades|shoulders ... lifting|bending|twisting|coughing|weights
        @pain .. rips|ripping|tearing .. back|blades|chest .. when|while|with .. lifting|
            bending|twisting|coughing
        tore|torn|ripped|pulled .. muscle|rotator|shirt|labrum|jacket
        ripped|torn|tore in .. back|chest .. shirt|jacket|pants|skin
    """,
    "laid_up": """
        bedbound|bedridden|bed-bound|bed-ridden|immobile|immobilized
        bed bound|ridden|rest
        cast|boot|brace .. weeks|since
        after|since|from|post .. hip|knee|leg|ankle|femur surgery|replacement|fracture|operation
        hip|knee surgery|replacement|fracture .. days|weeks
        long flight|drive|trip|haul
        hour|hours flight|drive
    """,
    "fumes_mixed": f"""
        bleach with|and|plus|mixed|into|to .. {_ACID}
        mixed|mixing|combined .. bleach
        {_ACID} with|and|plus|mixed .. bleach
        chlorine|chloramine gas|fumes|cloud
    """,
    "bone_in_gullet": f"""
        fishbone
        {_BONE} bone .. throat|swallowed|stuck|gullet|esophagus|neck|ate
        swallowed .. {_BONE}? bone
    """,
    "neck_swells": """
        neck & @swollen|puffy|crackl*
        crepitus
    """,
    "not:neck_swells": "neck gland|glands|node|nodes|lymph .. @swollen|puffy",
    "belly_board": """
        belly|abdomen|stomach|abd .. rigid|boardlike|board-like
        belly|abdomen|stomach|abd .. hard|stiff|tight like|as .. wood|board|plank|wooden|table
        boardlike|board-like belly|abdomen|abd
        rigid upper|lower? belly|abdomen|abd
    """,
    "not:belly_board": """
        not rigid
        rigid sigmoidoscop*
    """,
    "dengue": "dengue",
    "not:dengue": "dengue in|during @past_year",
    "hands_cold": """
        cold|clammy|cool hands|feet|extremities|limbs|skin
        hands|feet|extremities|limbs are|is|feel|,? cold|clammy|cool|mottled
    """,
    "bleeding_fever": """
        ebola|marburg|lassa|vhf
        viral hemorrhagic
        crimean congo
    """,
    "not:bleeding_fever": "ebola|vhf|lassa screen*|negative|risk|travel",
    "water_fear": """
        cannot|afraid|refuses|not|unable swallow|drink|drinks .. water
        fear|afraid|scared|terrified|panics|panic|gags|spasm|spasms .. water|drink|drinking
        throat .. spasm|spasms .. water|drink|drinking|swallow*
        hydrophobia
    """,
    "not:water_fear": """
        afraid|refuses|not|unable|cannot swallow .. pill|pills|tablets|capsules ... water
    """,
    "rabies_risk": """
        dog|bat|raccoon|fox|monkey|skunk|jackal|stray bite|bites|bit|bitten|scratch|scratched
        bit|bitten|scratched by .. dog|bat|raccoon|fox|monkey|skunk|jackal|stray
        rabies|rabid
        bat .. room|bedroom|tent
    """,
    "finger_bent": """
        finger|thumb|digit .. held|holds|keeps|stays|stuck|rests|is .. bent|flexed|curled
        bent|flexed|curled finger|thumb
        finger|thumb flexed|curled
        finger|thumb .. sausage|fusiform
        sausage finger|digit
    """,
    "not:finger_bent": """
        trigger finger|thumb|digit .. held|holds|keeps|stays|stuck|rests|is .. bent|flexed|curled
    """,
    "straightening_hurts": """
        @pain .. straighten*|extend*|extension
        straighten*|extend*|extension .. @pain
        cannot straighten|extend
        passive extension
    """,
    "slime_blood": """
        blood and|with|&? slime|mucus|mucous|jelly
        slime|mucus|mucous|jelly and|with? blood
        bloody slime|mucus|jelly
    """,
    "knees_up": """
        knees|legs drawn|pulled|draws|pulls? up
        draws|pulls|drawing|pulling|draw|pull .. knees|legs .. up|chest
        draws|pulls|drawing|pulling|draw|pull up .. knees|legs
    """,
    "urine_hardly": """
        hardly|barely|scarcely|almost|little|no|not any|no|much? urine|pee|water
        not|hardly|barely|scarcely pee|pees|peed|urinated|peeing|passed
        dark urine
        anuria|oliguria|anuric|oliguric
    """,
    "uti_told": """
        uti|utis|cystitis|dysuria
        urinary tract? infection
        bladder infection
        burning|burns|pain|hurts|painful|stings|stinging .. urinat*|pee|pees|peeing|void*
        urinat* .. burn*|hurts|pain|stings
    """,
    "not:uti_told": """
        recurrent|frequent|chronic|treated|recent|last|previous|history uti|utis|cystitis
        finished|completed ... uti
        uti last|in|ago|resolved|treated
        uti .. ago|last
        prevent|prevention|prophylaxis .. uti|utis
    """,
    "early_by_dates": f"""
        # weeks|wks|wk by lmp|dates
        lmp {_LATE} weeks|wks|wk
        + hcg|upt|preg|pregnancy|hpt
        hcg|upt|hpt|pregnancy test|tests? is|was|:|came|urine? +|pos|positive
        positive|pos hcg|upt|hpt|pregnancy|home
        faint line
        period|menses ... positive test|hcg|home
    """,
    "hcg_negative": """
        hcg|upt|hpt|pregnancy test|tests|urine|home? is|was|:|came|both? negative|neg
        negative|neg hcg|upt|hpt|pregnancy
        test|tests|urine is|was|came|both? negative|neg
    """,
    "womb_pain": """
        @belly|pelvic|pelvis|ovary|adnexal @pain
        @pain .. @belly|pelvis|pelvic
        cramp|cramps|cramping
    """,
    "stiff_word": "stiff|stiffness|rigid|spastic*|spasms|spasm",
    "ears_ring": """
        ear|ears .. ring|rings|ringing|muffled|bleed|bleeding|deaf
        ringing .. ear|ears
        hearing loss|lost|gone|muffled
    """,
    "lens_worn": """
        contact|contacts lens|lenses
        contacts .. slept|wears|in|overnight
        wears|new contacts
    """,
    "chest_tight": """
        tight|heavy chest
        chest .. tight|tightness|heavy|burns|burning
    """,
    "faint_word": "faint|fainting|fainted|lightheaded|light-headed|woozy|swimmy",
    "shoulder_hurts": """
        shoulder|shoulders @pain|hurts
        shoulder|shoulders .. @pain .. lying|lies|lie|flat
        @pain .. shoulder|shoulders
        shoulder tip
    """,
}
