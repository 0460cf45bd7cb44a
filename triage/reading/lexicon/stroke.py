"""Sudden loss of a face, an arm, speech, balance."""

from __future__ import annotations

from triage.reading.lexicon.shared import STROKE, THINNER
from triage.reading.lexicon.stroke_told import DENTAL_NUMBNESS

DIAGNOSES = frozenset({"brain_bleed", "stroke_named"})

_ARM = "hand|arm|fingers"
_LEG = "foot|leg|knee"
_LAME = (
    "catches|drags|dragging|drag|weak|weaker|heavy|buckl*|numb|numbness|clumsy|clumsier|scuffs|"
    "lags|limp|trips|gave|gives|dead|asleep|slow|useless"
)
_WILL_NOT = "button|write|grip|hold|obey|work|lift|type|turn|move|close|open|grasp"
_FAILS = (
    "drops|dropping|dropped|fumbl*|useless|clumsy|clumsier|misses|lags|heavy|limp|lazy|wooden|"
    "floppy"
)
_SINCE = "since|from|at|woke|this|hour|hours|minutes|today|suddenly|sudden"
_ONSET = (
    "morning|noon|today|hour|hours|breakfast|lunch|dinner|supper|waking|woke|night|midnight|"
    "yesterday|evening|afternoon|minutes|seven|eight|nine|ten|eleven|#|suddenly|awakening|dawn"
)
_DRINK = "coffee|water|drink|drinks|food|soup|tea|saliva|drool|milk|juice|liquid|liquids"
_RUNS = "runs|ran|running|leaks|leaking|dribbles|dribbling|drips|spills|falls|fell"
_VEERS = (
    "veers|veering|leans|leaning|drifts|lists|listing|tips|tipping|falls|falling|pulled|staggers"
)
_COME = "is|are|was|were|came|come|comes|sound|sounds|sounded|got|went"
_FOOD = (
    "cereal|porridge|oatmeal|yogurt|soda|beer|rice|sandwich|toothpaste|toast|breakfast|supper|"
    "wine|pudding|ice-cream"
)
_BACK = "belly|abdomen|stomach|flank|hip|groin|spasm|spasms|sciatica|cramps"
_INJURED = "jam*|cut|sprain*|twist*|slam*|crush*|smash*"
_TIME = "morning|noon|today|hour|hours|breakfast|lunch|dinner|yesterday|evening|afternoon|night"
_NUMBED = "dentist|dental|novocaine|lidocaine"
_OBSTACLE = (
    "things|furniture|walls|wall|people|tables|table|posts|door|doors|doorframe|doorframes|"
    "doorpost|doorposts|doorway|doorways|chairs|counters|corners|everything"
)
_SIDED = "left|right"
_BOUND_LEG = "cast|boot|splint|brace|injury|surgery|sprain|fracture|fx|polio|childhood"
_STILL = "not|cannot|no|longer|stopped move|moves|moving|lift|lifts|rise|rises|close|closes"

_DIGIT = "finger|thumb|fingertip|toe|knuckle|pinky|digit"
_FINGER = "little|ring|index|middle|small|big"

CONCEPTS: dict[str, str] = {
    "stroke_signs": f"""
        facial|face|mouth|smile .. droop*|weak*|drooping|asymmetr*|drawn|crooked|uneven|numb*
        droop* .. face|mouth|side
        slurred|slurring|garbled|slurs|thick speech|words
        words slurred|garbled
        speech .. slurred|garbled|difficult*|slow|thick|funny|unclear
        difficulty|trouble|problems speaking|speak|talking|talk|finding|getting words?
        cannot find|get words
        not find|form|say|get .. words|sentence
        words .. wrong|jumbled|gibberish
        word finding
        expressive|receptive? aphasi*
        aphasi*|dysarthri*|hemiparesis|hemipleg*|hemiparetic
        left|right|one side|sided|side-body|unilateral .. weak*|numb*|paraly*|tingl*|heavy
        left-sided|right-sided|one-sided|unilateral .. weak*|numb*|paraly*|tingl*
        weak*|numb*|paraly*|tingling|clumsy ... left|right|one .. side|sided|half|body
        weak*|numb* ... left|right|one arm|leg|hand|extremit*|upper|lower
        side|half .. face|body|hand ... dead|numb*|weak*|limp
        half face|body
        smile .. flat*|lopsided
        flattened|lopsided smile|face
        arm|hand|leg|face went|goes|gone .. weak|limp|numb|dead
        face|facial .. tingl*
        not|cannot speak|talk|move .. for .. minutes|minute|hour|seconds
        horner
        left|right arm|leg|hand|upper|lower .. weak*|numb*|paraly*|drift|clums*|limp
        cannot move|lift|raise|hold|use .. left|right arm|leg|side|hand
        arm|leg drift
        gaze deviation|preference
        ataxi*
        arm|leg|hand|side|extremities|limbs|arms|legs : lacking
        cannot walk|stand .. straight|balance
        vertigo ... slurred|double|gait|walk
        left|right|whole|one side|half went|gone|goes|is|feels|turned|fell dead|numb|limp|weak|lame|
            heavy
        left {_ARM} ... left|same {_LEG}|side .. {_LAME}
        right {_ARM} ... right|same {_LEG}|side .. {_LAME}
        left {_LEG} ... left|same {_ARM} .. {_LAME}|drops|not|cannot|fumbl*
        right {_LEG} ... right|same {_ARM} .. {_LAME}|drops|not|cannot|fumbl*
        {_LEG} gave|gives|buckled|buckles|drags|weak ... {_ARM} .. not|cannot {_WILL_NOT}
        {_LEG} gave|gives|buckled|buckles|drags|weak ... {_ARM} .. weak|numb|limp|fumbl*|drops
        left|right {_ARM} .. {_FAILS} .. {_SINCE} .. {_ONSET}
        left|right {_ARM} .. not|cannot|longer {_WILL_NOT} .. {_SINCE} .. {_ONSET}
        {_SINCE} {_ONSET} ... left|right {_ARM} .. {_FAILS}
        {_ARM}|{_LEG} .. belongs|belong|belonged someone|somebody|another|stranger
        left|right arm|hand|leg .. not feel|feels his|hers|mine|own|there
        {_DRINK} {_RUNS} out? .. left|right|one|side|corner .. mouth|lip|lips
        corner .. mouth|lips .. hang*|sag*|droop*|lower|dropped|pulled|down|turned|slid
        mouth|face|cheek|smile .. hangs|hanging|sags|sagging|slid|slides|slipped|twisted|lopsided|
            uneven|crooked
        half|side .. face|mouth .. hangs|hanging|sags|sagging|fell|fallen|dropped|slid
        says|saying|uses|using|said|speaks wrong words|word
        words .. come|comes|came|coming out? .. wrong|mixed|jumbled|backwards|scrambled|nonsense|
            mush|garbled
        calls|called .. things|objects|spoon|fork|everything .. wrong
        cannot name .. things|objects|pen|spoon|watch|common
        numb*|weak*|tingl*|dead left|right|one-sided face|cheek|side|half
        face and hand|arm|leg numb|weak|tingling|dead|heavy
        numb*|weak*|tingl*|dead .. face and|, hand|arm|leg
        for @number|twenty|thirty|some|many minutes|hour ,? cannot|not speak|talk|find|move|lift
        for @number|twenty|thirty|some|many minutes|minute .. cannot|not speak|talk|say|answer
        cannot|not speak|talk .. for @number|twenty|thirty|some minutes|hour
        understands everything|all|us .. cannot|not speak|talk|say|answer
        lost .. speech|words .. minutes|hour|hours|today|morning|suddenly
        drags|dragging left|right|one foot|leg {_SINCE} .. {_ONSET}
        {_VEERS} left|right .. walk*|stand*|when|gait|since|and|,|.|;
        began|begins|started|starts|is|was to? slur|slurring
        slur|slurs|slurred|slurring .. words|speech|sentences
        words|speech {_COME} out? slurred|slurry|slurring|garbled|thick|mumbled|jumbled|mushy
        jumbled|garbled|scrambled|mangled|muddled words|speech|sentence|sentences
        left|right|one arm|hand|leg ... sinks|sank|sinking|drifts|drifted|drifting
        {_FOOD} run|runs|ran|running|falls|fell|dribbl*|leaks|spills out? .. one|left|right|side|
            corner .. mouth|lip|lips
        lue|rue|lle|rle .. weak*|numb*|paraly*|drift|plegi*|flaccid|heavy
        weak*|numb*|paraly*|flaccid .. lue|rue|lle|rle
        @sudden|acute loss of? speech
        lost speech
        cannot|not find|form|get|say|think right|proper|correct words|word
        {_SIDED} {_LEG} .. drags|dragging|dragged|trails|scuffs .. {_SINCE} .. {_ONSET}
        {_SINCE} {_ONSET} ... {_SIDED} {_LEG} .. drags|dragging|dragged
    """,
    "not:stroke_signs": f"""
        {_BACK} ... cannot stand up? straight
        low|lower|upper|mid back ... cannot stand up? straight
        back @pain|went|is|locked|strain|out|spasm|spasms ... cannot stand up? straight
        bent|hunched|stooped|lifting .. cannot stand up? straight
        cannot stand up? straight because|with|from|for .. {_BACK}|back
        half face|body is|was|are|looks|gets? all? @swollen|red|bruised|burned|sunburned|itchy
        left|right hand|arm|fingers ... since|from .. {_INJURED}
        left|right hand|arm|fingers ... since|from .. {_INJURED} ... {_TIME}
        leans|leaning|tips|lists left|right .. walk*|stand* ... spare|protect|guard|favor*
        numb* .. side|face|cheek|mouth|lip .. {_NUMBED}
        {_NUMBED} .. numb* .. side|face|cheek|mouth|lip
        mouth|lip|drinks|drink|coffee|water ... since|after .. {_NUMBED} .. numb*
        drinks|drink|coffee|water|soup ... corner|side .. mouth since|after injection|{_NUMBED}
        uses|using|used|says|said wrong word|words .. class|french|spanish|language|exam|lesson
        left|right hand|hands numb* at|every|each night|nights
        left|right leg|arm|hand .. heavy|numb .. stocking|sleeve|wrap
        left|right|one half|side left|right? {_FINGER}? {_DIGIT} is|feels|went|goes|,? numb*|dead|
            tingl*|weak*
        numb*|tingl* along|on|in|over? left|right|one half|side left|right? {_FINGER}? {_DIGIT}
        {_DIGIT} is|feels|,? numb*|tingl* on|along|at|over left|right|one side|half
        left|right {_FINGER}? {_DIGIT} is|feels|went? numb*|dead|tingl*
        side of|on|along .. finger|thumb|thigh|toe|big? nose|tongue|heel numb|tingl*|burn*
        numb*|tingl*|burn* .. side of|on .. finger|thumb|thigh|toe|heel|nose
        side of|on .. finger|thumb|thigh|toe|heel is|feels|has numb|numbness|tingl*
        cannot|not find|form|get|say .. words .. thank|thanks|express|describe|praise|grateful|
            how|comfort|for|english|french|spanish|interpreter|translator
        {_SIDED} {_LEG} .. drags|dragging|dragged|heavy ... since|from|in|with .. {_BOUND_LEG}
        {_SIDED} {_LEG} .. drags|dragging|dragged|heavy ... since|from|in|
            with .. {_BOUND_LEG} ... {_ONSET}
    """,
    "speech_face": f"""
        facial|face|mouth|smile .. droop*|weak*|drooping|asymmetr*|crooked|uneven
        droop* .. face|mouth|side
        slurred|slurring|garbled speech|words
        speech .. slurred|garbled
        words slurred|garbled
        aphasi*|dysarthri*|hemiparesis|hemipleg*
        {_DRINK} {_RUNS} out? .. left|right|one|side|corner .. mouth|lip|lips
        corner .. mouth|lips .. hang*|sag*|droop*|lower|dropped|pulled|down|turned|slid
        half|side .. face|mouth .. hangs|hanging|sags|sagging|fell|fallen|dropped|slid
        mouth|face|cheek|smile .. hangs|hanging|sags|sagging|slid|slides|slipped|lopsided
        began|begins|started|starts|is|was to? slur|slurring
        slur|slurs words|speech
        words|speech {_COME} out? slurred|slurry|slurring|garbled
        jumbled|garbled|scrambled|mangled words|speech|sentence|sentences
    """,
    "not:speech_face": f"""
        mouth|lip|drinks|drink|coffee|water ... since|after .. {_NUMBED} .. numb*
        drinks|drink|coffee|water|soup ... corner|side .. mouth since|after injection|{_NUMBED}
        {DENTAL_NUMBNESS}
    """,
    "sudden_onset": """
        @sudden
        woke|awoke|awakened|woken .. with|by|up|unable
        onset
        minutes|hours|hour ago
    """,
    "stroke_named": """
        stroke|cva|tia
        brain attack
        mini stroke
    """,
    "not:stroke_named": f"""
        {THINNER} since {STROKE} ,|.|;|and
        heat stroke|strokes
        stroke scale|score|screen :? of|is|was? 0|zero|negative|neg|normal|none
        pen|brush|finger|feather|cotton stroke
        stroke|strokes on|of each|pen|brush|palm|finger
        cva tender*|angle|@pain|percussion
        stroke of? unit|ward|nurse|survivor|survivors|group|rehab|luck|genius
        butterfly|swimming|golf|tennis|breast stroke|strokes
    """,
    "brain_bleed": """
        subdural
        epidural|extradural hematoma|bleed|bleeding|hemorrhage|clot|collection|blood
        intracranial|brain|head bleed|hemorrhage|tumor|mass|aneurysm
    """,
    # The back of the brain: with it, dizziness is more than an ear.
    "brainstem": """
        cannot .. walk|stand|sit .. without|alone|unaided|holding|falling|fall|help|upright
        falls|falling|veers|veering|tips|tipping|lists left|right|one|same
        falling|falls .. to|toward|towards|one|left|right side
        swallow* .. wrong|chok*
        double vision
        sees|seeing double
        hand|arm .. misses|clumsy|shoots|overshoot*
    """,
    "neck_twisted": """
        chiropract*
        neck .. twisted|manipulat*|adjusted|adjustment|cracked|wrenched|jerked|snapped|whipped
        twist|twisted|manipulat*|adjusted|cracked|wrenched .. neck
    """,
    "artery_tear_signs": """
        eyelid|lid .. droop*|sag*|lower
        pupil .. smaller|small
        one|left|right side .. face .. numb
        horner
        droopy|drooping|droops|droop|drooped & eyelid|lid|lids
        veers|veering
        face|half .. numb
    """,
    # Two of everything; with a staggering gait or a thick tongue no matter of the eyes.
    "double_vision": """
        diplopia
        double vision
        sees|seeing|saw|sees everything double
        sees|seeing|saw two everything|everybody|everyone|people|you|us|things|me|fingers|faces|
            roads|lights|moons|screens
        two everything|images
        everything double|doubled
        vision is? double|doubled
        sees|seeing double
        eyes|eye cross*|turns|turned in|inward
    """,
    "not:double_vision": "sees|seeing double rainbow|rainbows|agents|feature",
    # Half of what the eyes take in is missing, and the patient may not know.
    "field_lost": f"""
        bumps|bumping|walks|walking|drifts|knocks into .. {_OBSTACLE} on|to left|right|one side?
        bumps|bumping|walks|walking|drifts|knocks into .. left|right {_OBSTACLE}
        bumps|bumping left|right {_OBSTACLE}
        left|right half|side .. plate|tray .. untouched|uneaten|full
        not|cannot see|sees|notice|notices .. on left|right|one? side
        shaves|shaved|shaving only|just? left|right|one|half half|side? face|cheek|chin|beard
        combs|combed|washes|washed only|just left|right|one|half half|side? face|cheek|hair|head
        leaves|leaving .. food .. left|right|one half|side
        misses|ignores|ignoring|skips|neglects|overlooks .. left|right half|side|edge
        misses|ignores|neglects .. everything|things|food|words|people .. left|right half|side
        left|right|one half|side .. page|picture|screen|room|plate|world|faces ... missing|gone|
            blank|dark|empty
        half .. page|picture|screen|room|world|faces ... missing|gone|blank|dark|empty
        half .. everything|things|what ... sees|see|left|right ... missing|gone|blank|dark|lost
        half .. everything|things|what ... missing|gone|blank|dark|lost ... left|right|sees|see
        half .. everything|what .. sees|see .. missing|gone|blank|dark
        everything|all|food .. left|right side? .. untouched|uneaten
        cannot|not see|sees anything|things|people on|to? left|right
        everything|all|things on|to? left|right side? is|are|has|seems|looks|all? missing|gone|
            dark|blank|vanished
        not|cannot see|sees|seeing|notice|find .. left|right half|side
        only sees half
        sees|see only half|left|right
        hemianop*
        visual field .. loss|lost|cut|defect|missing|gone
        half visual? field|vision|sight .. lost|gone|missing|loss
        lost|loss .. half .. field|vision|sight
    """,
    "old_deficit": """
        weak*|numb*|limp|paraly* ... for many|most|years|decades
        weak*|numb*|limp|paraly* ... for @number|many|most years
        weak*|numb*|limp|paraly* since .. childhood|birth
        old|remote|childhood stroke|strokes
    """,
    "deficit_worse": """
        weaker|limper|number|worse .. than ever|before|usual|always|yesterday|baseline
    """,
    # A face that an infection of the ear has lamed.
    "face_still": f"""
        cheek|face|mouth|smile|eyelid .. {_STILL}
        cheek|face|mouth|smile .. droop*|crooked|lopsided|sags|sagging|fell|one-sided
        facial droop|weakness|palsy
    """,
    "bells": "bell|bells|facial palsy",
}
