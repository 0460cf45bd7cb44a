"""The heart as people tell of it: a thump, a zipper down the back, a weight in both arms.

Adds to the concepts of other files, as ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_BREASTBONE = "breastbone|sternum"
_REST = (
    "sat|sits|sitting|sit|rest|rests|rested|resting|stopped|stops|stop|stopping|stood|stands|"
    "standing|paused|pauses|lay|slowed"
)
_EASED = "let|lets|easing|eased|gone|quit|left|faded|settled|vanished|vanishes|went|lifted|passed"
_COMES = "comes|came|coming|starts|started|begins|began|returns|returned|worse|worsens|back"
_AS = "when|while|with|on|whenever|after|by|since|each|every|if|from|during|as"
_BLADES = "shoulder blades|blade"
_WENT = "moved|moves|moving|spread|spreads|travelled|traveled|travels|migrated|shifted|slid|crept"
_DOWNWARD = "lower|down|downward|belly|abdomen|loin|legs|groin|flank|tailbone|hips"
_KIN = (
    "father|mother|brother|sister|uncle|aunt|cousin|cousins|grandfather|grandmother|parent|"
    "dad|mom|son|daughter|relative|relatives|sibling"
)
_FELL = "went|goes|dropped|drops|crumpled|crumples|slumped|toppled|folded|keeled|sank"
_EXERTED = (
    "sprint|sprints|sprinting|running|swimming|race|racing|drill|drills|laps|lap|jogging|cycling|"
    "rowing|training|practice|treadmill|dribbling|skating|wrestling|playing|game|match"
)
_HEART = "heart|heartbeat|pulse"
_BEATS = (
    "hum|hums|hummed|humming|buzz|buzzes|buzzed|buzzing|gallop|galloped|gallops|galloping|hops|"
    "hopped|hopping|flop|flops|flopped|flopping|thud|thuds|thudded|thudding|drummed|drumming|"
    "hammered|hammering|pounded|raced|fluttered|skipped|flipped|stumbles|stumbled|"
    "somersault*|thump|thumps|thumped"
)
_FOODLESS = "clot|clots|thrombosis"
_DEVICE = "defibrillator|icd|aicd|pacemaker|pacer"
_ALERTS = (
    "beep*|tone|tones|tune|tunes|alerts|alerted|alarm|alarms|alarmed|chirp*|chime*|vibrat*|buzz*|"
    "siren"
)

CONCEPTS: dict[str, str] = {
    "eased_by_rest": f"""
        {_EASED} up|off|away|down? when|once|whenever|after|as|with|each|every .. {_REST}
        {_EASED} when|once|whenever|after|as|with|each|every .. {_REST}
    """,
    "comes_at_work": f"""
        {_COMES} ... {_AS} .. carried|pushed|hauled|lifted|dragged|loaded|stacked|lifting|loading
    """,
    "comes_on_effort": f"""
        {_COMES} ... {_AS} .. hurried|rushed|ran|jogged|biked|cycled|hiked|danced|dancing
    """,
    # A weight in both arms is not that of one muscle.
    "both_arms": """
        @pressure|@pain|weight|weak|numb* .. both upper|lower? arms|forearms|shoulders|elbows
        both upper|lower? arms|forearms|shoulders|elbows .. @pressure|@pain|ached|weight|leaden
        arms .. both .. @pressure|ached|leaden
    """,
    "jaw_ache": """
        jaw|jaws .. hurt|hurts|heavy|squeez*
        lower|both jaw|jaws .. sore
    """,
    "diaphoretic": """
        broke|breaks|breaking|broken .. sweat
        sweat .. broke|out|stood
        shirt|pajamas|nightgown|sheets|collar .. wet|soaked|drenched sweat|through?
    """,
    "weakness": """
        no|not|without|little|hardly any? strength|energy|pep|stamina|oomph
        wiped|washed|tuckered out
        legs like|of lead|rubber|jelly|sand
        legs like wet|wobbly sand|jelly|noodles
    """,
    "nausea": """
        sour|queasy|unsettled|upset|turning|churning stomach
        stomach is|was|feels|felt|has? sour|queasy|unsettled|turned|turning|churning
        sick to|at|in? stomach
    """,
    # What tears runs on along the back.
    "tearing_trunk": f"""
        like zipper .. back|chest|breastbone|spine
        like|as|chest|back|breastbone .. unzip*
        unzip* .. chest|back|breastbone|belly|inside
        between {_BLADES}|blades ... {_WENT} .. {_DOWNWARD}
        @pain .. started|began .. chest ... {_WENT} .. back|belly|flank|loin
        @pain .. chest .. {_WENT} .. back|belly|flank|loin
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
    """,
    # Pain of the chest that goes where the aorta goes.
    "chest_to_neck": """
        chest .. up|into|through|to|toward .. neck|throat|back
        chest .. between shoulder blades
        @pain .. from chest .. neck|back|throat|jaw
    """,
    # Who only feels so has not fallen.
    "not:syncope": """
        feel|feels|felt|feeling faint ,|.|and|during|while|when|at|after|with|on|in|few|today|
            yesterday|this|or
    """,
    "device_kick": "kick|kicks|jolt|jolts|shock|shocks|thump|zap in|inside|to|across chest",
    "vasovagal": """
        ears|nose|ear pierced
        piercing
        while|when|after|at|during .. blood|needle|shot|vaccine .. drawn|taken|given|donated
    """,
    "chest_pain": """
        weight|heaviness|fullness in|over middle|center|centre .. chest
        chest went|got|goes|gets|grew|became|tightened|tightens|clenched|seized tight|heavy|,|.|;|
            and|up|again|when
        @pain from|through chest up|to|into|through|and|,
    """,
    # Sore to one side of the breastbone, as a wall may be; the heart is looked at all the same.
    "breastbone_sore": f"""
        sore|tender|bruised spot|place .. {_BREASTBONE}|heart
        sore|tender|ache|aching .. left|right|edge|beside|side .. {_BREASTBONE}
        @pain .. left|right|edge|beside of {_BREASTBONE}
        {_BREASTBONE} .. sore|tender|bruised|stripe|mark|wince*|aches
        stripe|mark|bruise|bruises|welt across|over .. {_BREASTBONE}|chest
    """,
    "chest_injury": """
        something|it|rib|pop|crack give|gave|pop|popped|snap|snapped|crack|cracked .. rib|ribs|side
        felt|feel|heard .. pop|snap|crack .. rib|ribs|side|chest
        landed|fell .. side|ribs|chest on|against|onto|across
    """,
    "syncope": f"""
        {_FELL} down|over|to? .. without|no warning
        without|no warning .. {_FELL}|fell|drops|dropped
        lay|lying|was|were still|motionless|limp for .. second|seconds|minute|minutes|moment
        slumped|slumps|toppled|slid|crumpled|folded over|off|to|onto|from|against table|desk|chair|
            wheel|counter|floor|ground|bench|pew|break-room|stool
        came|comes|come round|around at|within|quickly|in|after|fast|soon|on|right
        keeled|keels over
        out cold
        woke|awoke on floor|ground|carpet|tiles
    """,
    "near_syncope": """
        saw|seeing|sees gray|grey|stars|spots|black ,|.|;|and|before|when|as|then
        vision|everything|room|world .. going|went|goes|turned gray|grey|black|dim
        swoon*
        had sit|lie|lay|grab down|wall|onto|hold before|or|so
        caught by|before|as .. she|he|they|fell|fall|man|woman|stranger|husband|wife
    """,
    # Fallen in the middle of an effort.
    "faint_in_effort": f"""
        {_FELL} ... during|while|in|mid|middle .. {_EXERTED}
        {_EXERTED} ... when|and|then .. {_FELL} down|over|to
        {_FELL} down|over .. {_EXERTED}
        warning while|during|in|as .. {_EXERTED}
    """,
    "kin_sudden_death": f"""
        {_KIN} .. died|dropped|collapsed .. suddenly|sleep|swimming|running|playing|young
        {_KIN} .. died|dropped dead? at|age|in .. teens|twenties|thirties|nineteen|eighteen|
            seventeen|sixteen|fifteen|twenty|thirty|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|
            31|32|33|34|35|36|37|38|39
        sudden|cardiac death .. family|{_KIN}
        family .. sudden|cardiac death|deaths
        {_KIN} dropped|fell dead
    """,
    "palpitations": f"""
        {_HEART} .. {_BEATS}
        {_BEATS} in|of|inside chest
        thump .. pause
        flutter .. again|since|in|feeling|feels|on|for
        old|same|familiar flutter|fluttering|racing|skipping
        missed|missing|misses|extra|dropped|skips|skipping beat|beats|heartbeat*
        heart|pulse is|was|went|felt|feels crazy|wild|haywire|uneven
        irregular|uneven|erratic rhythm|heartbeat|pulse|beats
    """,
    # A heart that feels slow to its owner.
    "heart_slow": """
        heart|pulse .. slow|slower|slowly|sluggish
        slow|slower|sluggish heart|pulse|heartbeat
    """,
    "device_calls": f"""
        {_DEVICE} ... {_ALERTS}
        {_ALERTS} .. from|by .. {_DEVICE}
        {_DEVICE} .. flipped|shifted|poking|slid
        {_DEVICE} ... twitch*|jumping|hiccup*
        twitch*|jumping|hiccup* .. {_DEVICE}
    """,
    "dyspnea": """
        breath|breathing is|gets|got|was|feels? short|shorter|shallow
        stop|stops|stopped|stopping|pause|pauses|pausing .. catch|for .. breath|air
        catches|catching breath on|at|after|going stairs|steps|hill|walk*|top|climb*
        huffing
        puffing on|up|after|at|from|with
    """,
    # A transplanted patient who is not quite well.
    "feels_off": """
        feel|feels|felt|feeling .. off|poorly|lousy|unwell|rotten|awful|bad|run-down|rundown|wrong
        heavy on|climbing stairs
        not feel|feels|felt|feeling right
    """,
    "transplant": """
        received|got|given new|donated|donor|second? heart|liver|kidney|lung|lungs ago|months|
            @number|last|in|from
        has|with|carries new|donated|donor|second heart|liver|kidney|lung|lungs
        not reject .. it|them|organ|heart|kidney|liver|lung
        against|prevent|anti rejection
        anti-rejection|antirejection
    """,
    "needs_ecg": """
        tracing|tracings|electrocardiogram
        heart .. looked at|checked|tested
    """,
    "refill": """
        mail-order|mail .. not|never|late|late come|came|arrived
        asks|asking|wants .. days|week|weeks|month worth
    """,
    "small_request": "asks|asking|wants .. days|week|weeks|month worth",
    # The heart of which one is afraid.
    "not:abuse": f"""
        fears|afraid|scared|fearful|worried|worries .. heart|stroke|cancer|{_FOODLESS}|attack|
            lung|lungs because|since|as|like? {_KIN}?
    """,
}
