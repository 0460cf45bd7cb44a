"""Pain of the chest, what it comes with and what else explains it."""

from __future__ import annotations

from triage.reading.lexicon.shared import BREASTBONE

DIAGNOSES = frozenset({"acs_named", "angina_named", "aortic", "aortic_named"})

_LOAD = (
    "elephant|brick|weight|stone|anvil|fist|vice|vise|boulder|cinderblock|someone|something|rock"
)
_LESSON = "frog|fetal-pig|pig|rat|cadaver|owl|eyeball|biology|anatomy|classroom|school"
_BLADES = "shoulder blades|blade"
_WENT = "moved|moves|moving|spread|spreads|travelled|traveled|travels|migrated|shifted|slid|crept"
_DOWNWARD = "lower|down|downward|belly|abdomen|loin|legs|groin|flank|tailbone|hips"
_SITE = (
    "jaw|jaws|chin|teeth|tooth|gums|neck|throat|shoulder|shoulders|arm|arms|elbow|elbows|forearm|"
    "forearms"
)
_ACHES = "@pain|@pressure|ached|tightens|squeezes|squeezed|heavy|burns"
_BETWEEN_BLADES = "upper|mid|between back|shoulder|blades blades?"
_UPPER_BELLY = "upper|top belly|stomach|abdomen|abdominal"
_COMES = (
    "comes|came|coming|starts|started|begins|began|brought|returns|returned|worse|worsens|ached|"
    "tightens|hurts|@pain|@pressure"
)
_WHEN = "when|while|with|on|whenever|after|by|since|each|every|if|from|during"
_WALKS = (
    "climb*|stair|stairs|uphill|exert*|exercis*|walk|walks|walking|walked|hurry|hurries|hurrying|"
    "rush|rushes|rushing|run|runs|running|jog|jogs|jogging|hill|hills|effort|treadmill|sex|steps"
)
_STARTS = "comes|came|coming|starts|started|begins|began|returns|returned|worse|worsens|back"
_AS = "when|while|with|on|whenever|after|by|since|each|every|if|from|during|as"
_WORKS = (
    "mow*|shovel*|rake|rakes|raking|vacuum*|carry|carries|carrying|pushing|pushes|sweep*|"
    "gardening|scrub*|chores|housework|hauling|hauls"
)
_EASED = "let|lets|easing|eased|gone|quit|left|faded|settled|vanished|vanishes|went|lifted|passed"
_REST = (
    "sat|sits|sitting|sit|rest|rests|rested|resting|stopped|stops|stop|stopping|stood|stands|"
    "standing|paused|pauses|lay|slowed"
)
_STERNUM = "breastbone|sternum"

CONCEPTS: dict[str, str] = {
    # A tear of the aorta that is watched, or mended long ago.
    "aortic_old": """
        dissection|aneurysm|aaa .. repaired|repair|chronic|surveillance|medically|@past_year
        chronic|repaired|old|remote .. dissection|aneurysm|aaa
    """,
    "chest_pain": f"""
        @pain left|right breastbone|sternum
        @pain beside|along|next .. breastbone|sternum
        chest|sternal|substernal|retrosternal|precordial|cp @pain|@pressure
        chest wall? @pain|@pressure
        @pain|@pressure in|of|across|to|over .. chest|sternum|breastbone
        @pain|@pressure .. in|across chest
        chest|heart hurts|aches|burns
        chest feels|felt|is .. @pressure|@pain
        cp
        @pain , chest
        elephant .. chest
        squeezing .. chest
        indigestion|heartburn ... arm|jaw|sweat*|diaphor*
        having|has|feels|like|another heart attack
        heart attack now|again|today|tonight|coming|starting
        elephant|brick|anvil|boulder|vice|vise|cinderblock .. on|around chest
        @pressure|pain|ache|aching|squeez* .. behind|under|beneath|across|between {BREASTBONE}
        {_LOAD} .. sits|sitting|sit|standing|stands|pressing|presses|lying on|onto .. chest
        {_LOAD} .. behind|on|under {BREASTBONE}
        weight|elephant|brick|vice|vise on|around chest
        heavy .. sits|sitting|presses|pressing|lies on .. chest
        band|belt|strap|rope tight|tightening? around|across|round .. chest
        tight band|belt|strap|rope .. chest
        chest .. in vice|vise
        chest .. squeezed|crushed
        weight|heaviness|fullness in|over middle|center|centre .. chest
        chest went|got|goes|gets|grew|became|tightened|tightens|clenched|seized tight|heavy|,|.|;|
            and|up|again|when
        @pain from|through chest up|to|into|through|and|,
    """,
    # The pain by the name of its cause, which may be that of a history.
    "angina_named": """
        angina
        heart attack
    """,
    "chest_wall_pain": """
        chest wall
        reproducible
        worse|hurts|pain ... cough*|palpation|movement|moving|touch
        pulled muscle
        costochondritis
        rib|ribs
        lifting weights
    """,
    "acs_equivalent": """
        jaw|arm|neck|shoulder|epigastric @pain|@pressure ... nausea*|sweat*|diaphor*|short|dyspn*|
            clammy
        radiat*|radiates ... arm|jaw|neck|shoulder|back
        left arm|shoulder @pain|@pressure|numb*|heaviness
        jaw @pain|@pressure .. arm
        @pain ... left arm
        arm|arms .. heavy|heaviness
        goes|travels|shoots .. arm|jaw
        nausea*|weak*|fatigue|tired ... jaw
        indigestion ... sweat*|diaphor*|clammy
    """,
    "acs_named": """
        stemi|nstemi
        st elevation|elevations|depression
        myocardial infarction
        acute coronary
        acute mi
        unstable angina
        ischemic changes
        ekg|ecg ... ischemi*|elevation|infarct
        troponin|troponins .. positive|elevated|high|raised
        positive|elevated|high|raised troponin|troponins
        cath lab|team
        mi
        heart attack
    """,
    "stemi": """
        stemi
        acute|active|activated|alert|code stemi
        stemi ... pain|pressure|crushing|sweat*|tightness now|today|ongoing|currently|started
        stemi ... crushing|elevation|elevations|activated
        st elevation|elevations
        acute mi|infarct*
        ischemic changes
        ekg|ecg .. ischemi*|infarct*|injury
    """,
    # An infarct of a year that is named.
    "not:stemi": """
        stemi|infarct*|mi with|and|treated|s/p? .. stent|stents|stented|pci|cabg in? @past_year
        stemi|infarct*|mi with|and|treated|s/p? .. stent|stents|stented|pci|cabg .. years|yrs ago
        old|remote|prior|previous stemi
        stemi years|yrs ago
    """,
    "cardiac_risk": """
        hypertension|htn|diabet*|smok*|smoker|cholesterol|hyperlipidemia|hld|cad|angina|stent|
            stents|cabg|bypass|mi|nstemi
        heart disease|attack|history|problems|condition
        coronary
        myocardial
        cardiac history|disease|stent|catheterization
        pack .. day
        cocaine
        nitroglycerin
    """,
    "aortic": """
        tearing|ripping .. back|chest|pain|abdom*
        tearing|ripping sensation|feeling
        aortic|thoracic|aorta|abdominal|arch dissection|aneurysm
        aneurysm .. aorta
        aaa|dissection
        pulsatile|pulsating|beating|throbbing|pulsing mass|lump|belly|abdom*|abdominal
        triple a
        pain|pressure between shoulder blades
    """,
    "not:aortic": f"""
        {_LESSON} dissection|dissections
        dissection|dissections kit|tray|lab|class|scissors|scalpel|pin|pins|blade|specimen
        dissecting frog|pig|rat|owl
        lymph|axillary|node|nodal|neck|groin|inguinal node? dissection
    """,
    "aortic_graft": """
        aortic|aorta|aneurysm .. graft|repair|repaired|surgery|stent|operation
        graft .. aorta|aortic
        aaa .. repair|repaired
    """,
    "arm_ache": """
        @pain|@pressure|numb*|dead|weight .. both|left arm|arms|elbow|elbows|forearms
        both|left arm|arms|elbow|elbows|forearms .. @pain|@pressure|numb*|leaden
        @pain|@pressure .. arms|elbows
        arms|elbows .. @pain
    """,
    "on_effort": """
        walking|walks|climbing|climbs|uphill|stairs|exertion|effort|hurries|hurrying|shoveling|
            mowing
    """,
    # What tears runs on along the back.
    "tearing_trunk": f"""
        something .. ripped|tore|tears|burst|gave|snapped .. in|inside chest|back|belly|me
        like zipper .. back|chest|breastbone|spine
        like|as|chest|back|breastbone .. unzip*
        unzip* .. chest|back|breastbone|belly|inside
        between {_BLADES}|blades ... {_WENT} .. {_DOWNWARD}
        @pain .. started|began .. chest ... {_WENT} .. back|belly|flank|loin
        @pain .. chest .. {_WENT} .. back|belly|flank|loin
        tearing|ripping|shredding ... shoulder|back|chest|breastbone|sternum|abdomen|belly
        chest|breastbone ... straight? through .. back
        @pain .. shot|moved|ripped .. chest .. back
    """,
    "tight_chest": """
        chest tightness|tight
        tight|tightness .. chest
    """,
    # What the heart can make ache above the waist.
    "upper_ache": f"""
        {_SITE} ... {_ACHES}
        {_ACHES} .. {_SITE}
        {_BETWEEN_BLADES} .. {_ACHES}
        {_ACHES} .. {_BETWEEN_BLADES}
        {_UPPER_BELLY} .. {_ACHES}
        {_ACHES} .. {_UPPER_BELLY}
        epigastr* .. {_ACHES}
        {_ACHES} .. epigastr*
    """,
    "comes_on_effort": f"""
        {_COMES} ... {_WHEN} .. {_WALKS}
        {_WHEN} .. {_WALKS} ... {_COMES}|sweat*
        {_STARTS} ... {_AS} .. hurried|rushed|ran|jogged|biked|cycled|hiked|danced|dancing
    """,
    "comes_at_work": f"""
        {_COMES} ... {_WHEN} .. {_WORKS}
        {_WHEN} .. {_WORKS} ... {_COMES}|sweat*
        {_STARTS} ... {_AS} .. carried|pushed|hauled|lifted|dragged|loaded|stacked|lifting|loading
    """,
    "eased_by_rest": f"""
        goes|stops|eases|eased|ease|gone|better|settles|fades|relieved|subsides|disappears|improves|
            quits|leaves .. rest|rests|resting|stops|sits|sitting|stopping|sit|stopped|halts|pauses
        rest|resting|sitting|stopping relieves|helps|eases|stops|settles
        {_EASED} up|off|away|down? when|once|whenever|after|as|with|each|every .. {_REST}
        {_EASED} when|once|whenever|after|as|with|each|every .. {_REST}
    """,
    "jaw_ache": """
        jaw|jaws .. ached|aches|aching|ache|tight*|pressure|heavy
        teeth|chin|gums ached|aches|ache|aching
        @pain|ached in|of? lower|both|left? teeth|chin|jaws|gums
        jaw|jaws .. hurt|hurts|heavy|squeez*
        lower|both jaw|jaws .. sore
        jaw @pain|@pressure
        @pain .. jaw
    """,
    # A toothache of which the teeth show nothing.
    "teeth_sound": """
        teeth|tooth|gums|gum look|looks|is|are|seem|appear? all? fine|normal|good|healthy|sound|
            intact
        dentist .. nothing|fine|normal|clear|good
        no|without cavity|cavities|decay|caries|dental|tooth
        not tooth|teeth|tender
        no tooth|teeth|gum|dental|mouth? tender*|decay|cavity|problem|swelling|cause
        no one|single|bad|particular|sore? tooth
    """,
    # A named tear of the great artery, whether it hurts or not.
    "aortic_named": """
        aortic|aorta|thoracic|arch|type-a|type-b dissection
        dissection .. aorta
        ruptured|leaking|rupturing aneurysm|aaa
        aneurysm|aaa .. rupture|ruptured|leaking|leak
    """,
    # A weight in both arms is not that of one muscle.
    "both_arms": """
        @pressure|@pain|weight|weak|numb* .. both upper|lower? arms|forearms|shoulders|elbows
        both upper|lower? arms|forearms|shoulders|elbows .. @pressure|@pain|ached|weight|leaden
        arms .. both .. @pressure|ached|leaden
    """,
    "aorta_risk": """
        loeys|dietz
        aneurysm|dissection runs in family
        enlarged|dilated|widened|wide|big aortic root|aorta
        aortic root|aorta .. enlarged|dilated|widened|dilation
        tall .. long fingers|arms|limbs
        long fingers|arms|limbs .. tall
        lens|lenses .. dislocated|slipped|displaced
        dislocated|slipped lens|lenses
        marfan*|ehlers|bicuspid
        enlarged|dilated aorta
    """,
    "not:aorta_risk": """
        contact lens|lenses .. slipped|displaced|dislocated
        slipped|displaced contact lens|lenses
    """,
    # Pain of the chest that goes where the aorta goes.
    "chest_to_neck": """
        chest .. up|into|through|to|toward .. neck|throat|back
        chest .. between shoulder blades
        @pain .. from chest .. neck|back|throat|jaw
    """,
    # Sore to one side of the breastbone, as a wall may be; the heart is looked at all the same.
    "breastbone_sore": f"""
        sore|tender|bruised spot|place .. {_STERNUM}|heart
        sore|tender|ache|aching .. left|right|edge|beside|side .. {_STERNUM}
        @pain .. left|right|edge|beside of {_STERNUM}
        {_STERNUM} .. sore|tender|bruised|stripe|mark|wince*|aches
        stripe|mark|bruise|bruises|welt across|over .. {_STERNUM}|chest
    """,
    "upper_back": """
        between shoulder blades
        upper back @pain|@pressure
        @pain|@pressure .. shoulder blades
    """,
}
