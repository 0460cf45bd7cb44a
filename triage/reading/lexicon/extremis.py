"""A life about to end, as families and crews tell it: no answer, no breath, no pressure."""

from __future__ import annotations

from triage.reading.lexicon import innocent

DIAGNOSES = frozenset({"arrest_jargon", "pressor_running"})

_DRUG = (
    "antibiotic*|abx|inhaler*|medication*|medicine|medicines|meds|treatment*|therapy|nebulizer*|"
    "nebs|steroids|prednisone|ibuprofen|motrin|tylenol|acetaminophen|fluids|diuretic*|insulin|"
    "lasix|albuterol|analgesi*|cream|creams|ointment|drops|rest|ice|zyrtec|claritin|benadryl|"
    "antihistamine*|sumatriptan|triptan*|imitrex|zofran|antacid*|tums|omeprazole|nitro|diet|"
    "exercise|exercises|physical|pt|oral|home|otc|laxative*|miralax|remedies|chemo|radiation|"
    "topical|advil|aleve|naproxen|gabapentin|doses|dose|pills|tablets|medicated"
)
_MESSAGE = "text|texts|phone|call|calls|door|message|messages|email|emails|letter|letters|voicemail"
_PERSON = "m|f|male|female|man|woman|found|still|infant|baby|toddler"
_COMPLAINT = (
    "cough|pain|rash|infection|headache|asthma|symptoms|fever|migraine|uti|cellulitis|pressure|bp|"
    "anxiety|depression|sinusitis|eczema|reflux|nausea|vertigo|itching|swelling|pneumonia"
)
_SPEECH = "answer|answers|answering|talk|talks|talking|speak|speaks|speaking|reply|replies"
_BARELY = "barely|hardly|scarcely|almost"
_FEEBLE = "tiny|weak|feeble|weaker"
_PAIN_GIVEN = "nailbed|nail-bed|nail|pinch*|sternal|sternum|trapezius|noxious"
_ROUSED = (
    "sleepy|drowsy|rouses|rousable|arousable|arouses|responds|responsive|responding|localizes|"
    "withdraws"
)
_BENZO = "diazepam|lorazepam|midazolam|ativan|versed|valium|diastat|benzo|benzos|keppra"
_PRESSOR = "norepi|noradrenaline|phenylephrine|neosynephrine|vasopressin|epi|pressor|dobutamine"
_POURS = (
    "pours|pouring|gushes|gushing|streams|streaming|fountain|fountaining|spurting|spraying|"
    "running|runs|shooting"
)
_OPENING = (
    "mouth|nose|vagina|rectum|neck|her|him|wound|stump|groin|thigh|leg|arm|stoma|tracheostomy"
)
_SPIKE = (
    "spike|stake|rebar|post|pole|pipe|rod|branch|pitchfork|picket|railing|tine|tines|spear|harpoon|"
    "arrow|fencepost|pickaxe|skewer|javelin|beam|handlebar"
)
_TRUNK = "belly|abdomen|chest|stomach|flank|neck|torso|groin|back|pelvis|heart|throat"
_FAINTS = "passes|passing|passed|blacks|blacking|blacked|faints|fainting|faint|collapses|collapsing"
_UPRIGHT = "sit|sits|sat|sitting|stand|stands|stood|standing|upright|up"
_STOMA = "stoma|trach|tracheostomy|laryngectomy|cannula|trach-tube"
_GARMENT = "sweater|sweatshirt|hoodie|dress|coat|jacket|socks|pants|hat|uniform|blanket|cast|beard"
_PLUGGED = "plugged|clogged|blocked|obstructed|plug|occluded|crusted|sealed"
_NO_AIR = "no|nothing|little|barely|hardly|zero"
_PURPLE = "purple|dusky|blue|plum|navy"

CONCEPTS: dict[str, str] = {
    # In jargon: what a crew says over the radio.
    "arrest_jargon": """
        pea|asystole|vf|vfib|arrest ... lucas
        lucas device|compressing|running|applied|thumping|cpr
        pea ... rosc|epi|cpr|arrest|pulseless
        rhythm|monitor is|was|shows|in? pea
        in|into|remains pea ,|.|;|on|with|now
        arrest ... epi|epinephrine|downtime|autopulse
        arrest ... pads on
        arrest in waiting|triage|ambulance|lobby|bathroom
        @number rounds of? epi|epinephrine
        epi|epinephrine times|x @number ... no|without|lost pulse|pulses|rosc
    """,
    "not:arrest_jargon": f"""
{innocent.NOT_ARREST_JARGON}
        pea size|sized|soup|protein ... epi|cpr
        under|police|house|false|wrongful|dui arrest ... epi|epinephrine|on|downtime
    """,
    "no_effort": """
        no|without|absent|nil|zero resp|respiratory|spontaneous effort|efforts|drive
        resp|respiratory effort|drive is? absent|nil|none|gone|lost
        barely|hardly|scarcely breathing
    """,
    "not:no_effort": f"""
{innocent.NOT_NO_EFFORT}
        no|without resp|respiratory effort|efforts on|with|at rest|exertion|exam
        no|without resp|respiratory effort|efforts|drive increase|increased|difficulty|change|
            changes|problem|problems|concern|concerns|issue|issues|dependent
        barely|hardly|scarcely breathing through|thru|hard|heavy|fast
        feel|feels|felt|feeling .. barely|hardly|scarcely breathing
    """,
    "not_responding": f"""
        {_PERSON} not responding|responsive
        not responding|responsive ,|.|;|and|now|at|on|since|but
        not responding to? name|family|staff|crew|medics|ems|shouts|shouting|loud
    """,
    "not:not_responding": f"""
{innocent.NOT_NOT_RESPONDING}
        not responding|responsive .. {_DRUG}
        {_COMPLAINT} .. not responding|responsive ,|.|;|and|now|at|on|since|but
        not responding|responsive .. {_MESSAGE}
        {_PERSON} not responding|responsive .. {_DRUG}|{_MESSAGE}
        not responding|responsive well|fully|quickly
    """,
    "pain_only": f"""
        p|u on|of avpu
        avpu is|of|score|level|=|:|-? p|u
        {_ROUSED} pain|nailbed|pinching|sternal only
        {_ROUSED} only|just with|when|if? {_PAIN_GIVEN}
        opens|open|opening eyes .. {_PAIN_GIVEN}
        opens eyes only|just pain
        eyes open only|just|with {_PAIN_GIVEN}
        eyes open only|just pain
    """,
    "not:pain_only": f"""
{innocent.NOT_PAIN_ONLY}
        responds|responding|responsive pain med*|pills|pill|control|relief only
        opens eyes .. nail|pinch* and|but talks|answers
    """,
    "answers_nobody": f"""
        not {_SPEECH}|respond|responds|react|reacts|responding
        cannot get any? reaction|response|answer|word
        nothing|nobody gets reaction|response|answer
        nobody|no-one is? there|home|inside
        eyes open but? not see|sees|look|looks|looking|track|tracking|there
        no words|answer|reply|reaction|response
        stares|staring|looks|looking through|past us|me|everyone|everybody|you
    """,
    "not:answers_nobody": f"""
        not {_SPEECH}|respond|responds|react|responding .. {_MESSAGE}
        not {_SPEECH} english|spanish|much|to|why|about|with
        not respond|responds|responding|react .. {_DRUG}
        no response .. {_DRUG}
        no reaction .. {_DRUG}
        nobody home with|at|since
    """,
    "barely_answers": f"""
        {_BARELY} {_SPEECH}|responding|responds|conscious|with
        {_BARELY} awake|rousable|responsive
    """,
    # A breath of the dying.
    "dying_breath": """
        breath*|gulp*|gasp*|mouth|gaping .. like fish|guppy|carp
        fish breathing|breaths|breath
        fish out water .. breath*
        breath now|every and|once? then|while
        breath*|gasp|gasps .. every|once .. awhile|while|seconds|often
        death rattle
        last|dying breath|breaths|gasps
    """,
    "snoring_told": "snores|snoring|snored|gurgling|gurgles",
    # The habit of a sleeper.
    "not:snoring_told": """
        husband|wife|partner|dad|mom|roommate|dog|he|she snores
        snores|snoring at|during|every night|nights|nightly
        snores|snoring loudly|nightly
    """,
    "not:dying_breath": """
        breath* like fish .. stairs|walk*|exercise|smell*
        last breath|breaths hurts|deep|test
    """,
    "eyes_up": "eyes .. rolled|rolling|rolls",
    "not:eyes_up": innocent.NOT_EYES_UP,
    "out_cold": """
        is|still|now|remains|found out cold
        out cold ,|and|;|but? snoring|snores|breathing|gurgling|drooling
    """,
    "not:out_cold": innocent.NOT_OUT_COLD,
    "went_limp": """
        went|gone|goes|going|became|suddenly limp|floppy|slack
        slid|slumped|slipped|sank|keeled|crumpled|toppled|folded off|over|down|at|in|from|forward|to
    """,
    "hanging_limbs": """
        arms|legs|limbs|head hanging|hang|hangs|hung|dangling|dangle|dangles|flopping|flop
    """,
    "not:hanging_limbs": f"""
{innocent.NOT_HANGING_LIMBS}
        arms|legs hanging|hang|dangling by|at|over|off .. sides|side|edge|bed|chair|swing
    """,
    "seizing_on": f"""
        status ,|despite|after|with|and? {_BENZO} ... still|keeps|ongoing
        {_BENZO} ... still seizing|jerking|convulsing|twitching
        status .. still going|seizing|jerking
    """,
    "not:seizing_on": f"""
{innocent.NOT_SEIZING_ON}
        mental|marital|health|functional status ... still|keeps
    """,
    "pressor_running": f"""
        {_PRESSOR} running|drip|drips|gtt|infusing|infusion|hung
        levo running|drip|gtt|infusing
        {_PRESSOR} on board
        on {_PRESSOR} drip|gtt|infusion
    """,
    "not:pressor_running": innocent.NOT_PRESSOR_RUNNING,
    "blood_pours": f"""
        blood|bleeding {_POURS}
        blood|bleeding .. {_POURS} .. {_OPENING}
        {_POURS} blood
        fountain|jet|stream|river of? blood
    """,
    "not:blood_pours": """
        blood|bleeding .. runs|running in family
        blood running low|high|thin
        runs blood pressure|tests|work|sugar
        running blood pressure|tests|work|sugar
    """,
    # A chest under tension, a heart in blood.
    "chest_pressed": """
        neck? veins .. bulg*|distended|full|engorged|standing|popping
        trachea|windpipe .. pushed|over|off|shoved|shifted|deviated|moved
        no|absent|without breath? sounds on|left|right|over
        muffled|distant|quiet|faint heart? tones|sounds
        heart tones|sounds .. muffled|distant|quiet|faint
    """,
    "red_bulge": """
        red|meaty|fleshy|beefy bulging|bulge|mass|lump
        bulging|bulge|mass|something .. out|from .. vagina|birth|her
    """,
    "wet_skin": """
        gray|grey|white|ashen and|, wet|clammy|sweaty|soaked|drenched|dripping
        wet|clammy|sweaty|soaked|drenched and|, gray|grey|white|ashen
    """,
    # Again and again, which a plain faint is not.
    "faints_upright": f"""
        keeps|kept {_FAINTS} out? when|whenever|time|if|as .. {_UPRIGHT}
        {_FAINTS} out? every|each|whenever .. {_UPRIGHT}
        {_FAINTS} out? every|each time .. {_UPRIGHT}
        cannot sit|stand|sat up? without {_FAINTS}
    """,
    "run_through": f"""
        {_SPIKE} through {_TRUNK}
        {_SPIKE} went|go|goes|passed|right? through {_TRUNK}
        {_SPIKE} sticking|poking|protruding|stuck out|in|from? of? {_TRUNK}
        impaled .. {_TRUNK}
    """,
    # A pain that is like one.
    "not:run_through": f"""
        like|as|if|feels|feeling|feel .. {_SPIKE} through|went|go|goes|right|passed .. {_TRUNK}
    """,
    "stab_heart": """
        stabbed|stab|shot ... over|near|in|to|through heart|chest|nipple|breastbone|sternum
    """,
    # A throat or a tube that lets nothing pass.
    "no_air": f"""
        {_NO_AIR} air|breath? going|goes|moves|moving|gets|getting|coming|comes|passes|passing in|
            through|out|past|by
        nothing|air not going|moves|moving|goes|passes through|past|in
    """,
    "silent_told": """
        silent|soundless|noiseless
        no|without sound|sounds|noise|voice|cough|cry
        cannot make sound|noise
    """,
    "stuck_in_throat": "stuck|lodged|caught|wedged in throat|windpipe|airway",
    "weak_cough": "weak|feeble cough",
    "moves_no_air": "quit|stopped|not|barely|hardly moving any? air",
    "voiceless": "cannot speak|talk|cough|breathe|cry",
    "stoma_plugged": f"{_STOMA} .. {_PLUGGED}",
    "not:stoma_plugged": innocent.NOT_STOMA_PLUGGED,
    "clutches_throat": """
        clawing|claws|clutching|clutches|grabbing|grabs|holding|pointing|scratching at? neck|throat
        hands on|at|around own? throat|neck
    """,
    "noise_fades": """
        strid*|noise|wheeze|breathing ... then|now|gone|got|went|turned quiet|quieter|silent|softer|
            faint|fainter
        strid* .. quieter|fainter|fading|fades|faded|vanished|disappeared
    """,
    "tiring_child": """
        tiring|tires|tired|exhausted|fading|exhaustion
        giving|gives|gave up
        wearing|worn out
    """,
    "colour_gone": f"""
        {_PURPLE} ,|.|;|!
        {_PURPLE} face|lips|mouth|skin|all|and|in|around
        gray|grey|ashen|mottled|dusky|waxy
        turned|turning|going|gone|goes|went|is|looks|still {_PURPLE}
    """,
    "not:colour_gone": f"""
{innocent.NOT_COLOUR}
        blue|purple|gray eyes|shirt|jeans|car|pill|pills|tablet|line|toy|bruise|hair|bag|book|tape
        purple|blue|dusky ... bruise|bruises|bruising|ink|marker|toe|nail
        bruise|bruises|bruising|toe|toes|finger|nail .. purple|blue|dusky|gray
        gray matter|hair|zone|area|eyes|stool|stools|sputum|discharge
        gray|grey|blue|purple|dusky|navy {_GARMENT}
    """,
    "weak_breath": f"""
        {_FEEBLE} breath|breaths|breathing|respirations|resps
        breath|breaths|breathing|respirations .. tiny|weak|feeble|weaker|weakening
    """,
    "not:weak_breath": """
        weak|feeble breath sounds
        breath|breathing .. arm|arms|leg|legs|voice|cough .. weak|weaker
    """,
    "shallow_breath": "shallow|shallower breath|breaths|breathing|respirations",
    "collapsed_told": """
        collaps*|crumpled
        keeled|toppled over
    """,
    "not:collapsed_told": "collapsed|collapsing lung|vein|veins|disc|arch|bed|chair|tent|roof|deck",
    "narcan_failed": """
        narcan|narcans|naloxone ... still|not|no|without blue|breathing|breath*|response|waking
        narcan|narcans|naloxone not|no|without work|worked|working|help|effect|response
    """,
}
