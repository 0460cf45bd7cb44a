"""Belly, bowel and urine as patients, aides and nurses tell of them.

Adds to the concepts of other files, as the other ``plain_*`` do.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

_TESTIS = "testicle|testicles|testis|testes|testicular"
_STOOLS = "stool|stools|poop|poops|bm|bms|movements|bowels"
_GREEN = "green|greenish|spinach|grass|bile|bilious|lime|avocado|pea|moss|emerald|kale"
_THROWN = "vomit*|threw|throws|throwing|spat|spit|spits|spitting|emesis|puked"
_LOOSE = "foul|green|loose|watery|mushy|runny|yellow|liquid|brown"
_EIGHT = "six|seven|eight|nine|ten|twelve|fifteen|twenty|6|7|8|9|10|11|12|13|14|15|16|18|20"
_MEAL = "breakfast|lunch|supper|dinner|meal|bile|food|everything|formula|feed|feeds|milk"
_TUBE = "catheter|foley|tube"
_LOST = "fell|fallen|slid|slipped|came|pulled|dislodged|popped|knocked|yanked out"
_CONDUIT = "gone|absent|lost|stopped|silent|no|missing|faint|disappeared"
_TOUCH = "touch|touched|touching|press|pressed|pressing|palpat*|pushed|hand"
_BELLY = "abdomen|belly|stomach|tummy"
_SMALL_THING = (
    "coin|penny|pennies|nickel|dime|quarter|marble|bead|beads|pebble|token|lego|toy|screw|ring|"
    "earring|crayon|thumbtack|bolt"
)

CONCEPTS: dict[str, str] = {
    "vomiting": f"""
        brought|brings|bringing|bring up {_MEAL}
        brought|brings|bringing|bring {_MEAL} up|back
        lost breakfast|lunch|supper|dinner
        heaved|heaving|heaves|retch*|upchuck*|barf*|hurled
        sick|ill .. stomach .. times
        sick @number times
        sick once|twice
        {_MEAL} .. came|comes|coming back? up
    """,
    # The colour of bile, at an age at which the bowel may be twisted.
    "bile_vomit": f"""
        {_THROWN}|brought|brings .. up? {_GREEN}
        {_THROWN} ... color|colored|like|as|bright|dark|is|was|are|were|turned of? yellow? {_GREEN}
        {_GREEN} .. vomit*|emesis|spit-up|spit
        bilious
    """,
    "acute_abdomen": f"""
        board-hard|boardhard|woody|rock-hard {_BELLY}
        {_BELLY} is|feels|felt|like|as hard? as|like? board|plank|rock|wood|wooden|stone
        {_BELLY} ... lightest|slightest|gentlest touch|pressure
        lightest|slightest|gentlest {_TOUCH} .. {_BELLY}
        tightens|tenses|stiffens|flinches|winces|guards .. {_TOUCH} ... {_BELLY}
        {_BELLY} .. tightens|tenses|stiffens .. {_TOUCH}
        jump|jumps|jumped|cries|cried|screams|winces|yelps ... let|lets|letting go .. {_BELLY}
        hurts|worse|@pain .. when|as hand? lets|let|letting|released|releases|release go?
        every|each|speed bump|bumps|pothole|potholes .. hurt|hurts|hurting|agony|@pain|cried|winced
        hurts|hurt|worse|@pain ... over|with|on every? speed|road bump|bumps
        hurts|@pain .. cough|hop|hops|hopping|jump|jumping|jar|jarring .. {_BELLY}
    """,
    "abdominal_pain": f"""
        fist|knot|weight|rock|knife|stitch under|below|beneath|in right|left? ribs|{_BELLY}
        gnawing|grinding|boring|clawing .. {_BELLY}|breastbone|ribs|navel
        {_BELLY} .. gnaws|grinds|churns|cramps|knots|twists|gripes
        held|holds|holding|clutching|clutches|rubbing|rubs {_BELLY}
        dull|dragging|drag|ache|aching|pulling|twinge .. pelvis|{_BELLY}|side|groin
        gallbladder .. acting|attack|attacks|flare|again
        biliary colic
        cramps|cramping ... {_STOOLS}|toilet|diarrhea|vomit*
        crohn*|colitis .. flare*|acting|cramps|worse|again
        flare .. crohn*|colitis
    """,
    "diarrhea": f"""
        mushy|runny|liquid|greasy|foul|soupy|watery|pudding|squirting|explosive {_STOOLS}
        @number|dozen {_LOOSE}? {_LOOSE}? {_STOOLS} ... day|today|night|since|hour
        bathroom|toilet .. # times ... {_STOOLS}
        giardia*|salmonell*|campylobacter|norovirus|shigell*|c-diff|cdiff
        c diff|difficile
        clostridi* difficile
        emptying bowels .. hour|hours
        trots|squits
    """,
    "many_stools": f"""
        {_EIGHT}|dozen|dozens {_LOOSE}? {_LOOSE}? {_STOOLS} .. day|today|night
        dozen .. {_STOOLS}
        not left .. bathroom|toilet|house
    """,
    "stoma_output": """
        ileostomy|stoma|ostomy|colostomy|pouch ... emptied|emptying|empties|pouring|pours|watery|
            output|liters|filling|high
        emptied|emptying|empties|pouring ... ileostomy|stoma|ostomy|pouch
        high output .. ileostomy|stoma|ostomy
    """,
    "bowel_flare": "crohn*\nulcerative|crohns colitis\ncolitis\ninflammatory bowel",
    "constipation": """
        not .. moved|opened|emptied bowels|bowel
        bowels not .. moved|opened|worked|gone
        ball|plug|lump .. stool
        stool .. stuck|ball|plug|like rock|rocks
        backed up ... days|week
        nothing .. moved .. bowels
        strain*|straining .. toilet|stool|poop|bm
    """,
    "stool_ball": """
        ball|plug|lump|rock .. stool .. outlet|rectum|bottom|out|opening|exit
        feels|felt ball|plug|lump|rock .. stool
        stool|fecal impact*
        impact* .. stool|feces
        smears|overflow|liquid .. past|around
        disimpact*
    """,
    "gi_bleed": """
        red|blood ... toilet bowl|water
        toilet|bowl|water .. red|pink|crimson
        drips|dripped|dripping|colors|colored .. bowl
        brick|brick-red|cherry|crimson|burgundy red? {_STOOLS}
        {_STOOLS}|diaper ... mostly|all|only? clot|clots
        blood|red .. mixed|coating|around .. stool|stools
        stool|stools|poop .. like tar|ink|soot|licorice
        tar|ink|soot .. stool|stools|poop
    """,
    "flank_pain": """
        right|left|one|low back|side ... comes|came|come waves
        @pain .. waves ... side|groin|back|testicle
        side|back|flank .. waves
        gravel|sand|grit .. urine|water
        passed|passing .. stone|stones|gravel
        right|left back aches|hurts|ached
        below|under right|left? ribs .. back
    """,
    "kidney_stone": "gravel .. urine|water\npassed|passing .. kidney? stone|gravel",
    "urinary": """
        stings|stinging|sting|razor|razors|glass ... pee|pees|peeing|urin*|trickle|stream|water|
            toilet
        pee|peeing|urine ... stings|stinging|razor|razors|glass|fire
        up toilet|bathroom|pee|urinate .. night|times|hour
        bathroom|toilet|pee|pees|peeing every .. minutes|hour|half
        go|goes|going .. bathroom|toilet|pee every .. minutes|hour
        stronger|strong|foul|smelly|cloudy|fishy urine
        wets|wetting bed|herself|himself
        new|two|more|several accidents .. toilet|bed|urine
    """,
    "blood_urine": """
        urine .. pink|red|pinkish|rusty|rust|cola|wine|cranberry|bloody
        pink|red|pinkish|rusty|cola-colored|bloody urine
        peed|pees|peeing|passes|passed .. blood|red|pink
    """,
    "urinary_retention": """
        cannot|not|trouble|hard|strain*|difficulty|push|press .. start .. stream|urine|flow|pee|
            peeing
        bladder scan|scanner .. #
        bladder .. bursting|burst|balloon|drum
        cannot|not .. pee|urinate|void|go since
        nothing comes|came out .. pee|urinat*|toilet
    """,
    "catheter_problem": f"""
        {_TUBE} ... nothing .. bag
        bag .. empty|dry|nothing ... {_TUBE}
        {_TUBE} ... bag .. empty|dry|nothing
        catheter|foley|suprapubic .. leaked|leak|leaking|leaks|bypassing|stopped|burst|stuck|kinked
        catheter|foley|suprapubic ... slid|slipped|fell|came|popped out
        {_TUBE} .. balloon|monthly change|burst
        balloon .. catheter|foley ... burst|popped|broke
    """,
    "not:catheter_problem": """
        catheter|foley itself? is|was|runs|drains|works|flows? changed|clear|fine|well|draining|
            drains|working|flowing
    """,
    "feeding_tube": f"""
        stomach|gastric|feeding|belly tube
        tube .. stomach|belly {_LOST}
        mic-key|mickey button
        g-button
    """,
    "drain_out": f"""
        nephrostomy|biliary|kidney|liver|abscess|surgical .. drain|tube|stent .. {_LOST}|out
        drain|tube .. kidney|liver|gallbladder|abscess {_LOST}|out
        drain|tube .. kidney|liver|gallbladder .. came|fell|pulled|slid|slipped
        nephrostomy .. out|came|fell|pulled
        drain .. nothing|blocked|clogged|stopped
    """,
    "testicular": f"""
        {_TESTIS} .. woke|wakes|waking|woken|hurts|hurt|aches|ached|throbs|killing|hard|firm
        {_TESTIS} ... higher than
        it? is|in|at|of left|right|one testicle|testis|ball
        {_TESTIS} ... sits|rides|hangs|lies high|higher|sideways|crooked
        woke|woken .. @pain .. {_TESTIS}|scrotum
        one ball|nut .. bigger|higher|hurts|swelled|swollen
        scrot* .. filled|bruised|puffy|bigger|enlarged|kicked|full
        bruised|puffy|enlarged|full scrot*
    """,
    # A scrotum that filled over months and does not hurt.
    "scrotum_slow": """
        hydrocele|varicocele|spermatocele
        month|months|year|years ... scrot* ... filled|grown|bigger|larger|slowly|swollen|swelled
        scrot* ... filled|grown|bigger|larger|swollen .. month|months|year|years|slowly
        scrot* ... slowly filled|grown|swollen|swelled
        bag|worms .. scrot*
        pea|lump|nodule|marble|bump .. {_TESTIS}|scrotum
        {_TESTIS}|scrotum .. pea|lump|nodule|marble|bump
    """,
    "penile_emergency": """
        foreskin ... forward|down|over|reduce|reduced|return|returned ... swollen|swelling|purple|
            collar|ring|tight|dusky|blue
        foreskin ... not|cannot|forgot .. forward|down|back|reduce|reduced|over
        forgot|not|forgotten .. foreskin
        erection ... woke|gone|still|shower|failed|cold|down|sore|painful
        foreskin .. trapped|behind|caught .. head|tip|glans
        tip|head .. penis .. dusky|purple|blue|black
        glans|foreskin .. purple|dusky|blue|black
    """,
    "zipper_caught": """
        zipper|zip .. foreskin|penis|skin|scrotum
        foreskin|penis|skin|scrotum|caught .. zipper|zip
    """,
    "thing_swallowed": f"""
        swallowed|swallow|swallows|ate|eaten|gulped {_SMALL_THING}
        swallowed|swallow|ate .. {_SMALL_THING} ,|.|;|an|hour|yesterday|this|last|from
    """,
    "food_stuck": """
        food|meat|steak|chicken|brisket|pork|beef|turkey|sausage|roast|rib|bread|bite|pill|fish|
            shrimp|potato .. lodge|lodged|lodges|stuck|sticking|wedged|hung|caught
        stuck|lodged|wedged behind|under|below|at breastbone|sternum|chest
        lodge behind|under|in breastbone|gullet|esophagus
        water|fluids|liquids|sips|drinks come|comes|came .. back up
    """,
    "hidden_thing": """
        object|toy|bottle|vibrator|plug|bulb|thing|item ... rectum|rectal|anus|anal|bottom|butt
        rectal|retained rectal? foreign|object
        rectum ... object|foreign|stuck|beyond|reach|lost|retained
    """,
    "perianal_abscess": """
        perirectal|ischiorectal|perianal abscess|infection|swelling
        swelling|abscess .. next|near|beside|around anus|rectum
        abscess|boil .. anus|rectum|rectal|perineum
    """,
    "dialysis": "dialyz*|dialysing|dialyses",
    "dialysis_missed": """
        missed|skipped|missing|skips|misses .. session|sessions|run|runs|appointment|appointments|
            treatment|treatments
        skipped|missed monday|tuesday|wednesday|thursday|friday|saturday|weekend
        not .. been|gone|going .. dialysis|session|run
        no dialysis|treatment|run .. since|for|days|week
    """,
    "dialysis_access": f"""
        buzz|thrill|bruit|hum|purr .. {_CONDUIT}
        no|without|lost buzz|thrill|bruit|hum|purr
        fistula|graft .. {_CONDUIT}|silent|quiet|firm|hard|clotted
        fistula|graft ... buzz|thrill|bruit|hum|purr .. {_CONDUIT}
    """,
    "pd_cloudy": """
        peritoneal dialysis ... cloudy|milky|murky|read|newsprint|see|fibrin
        cloudy|milky|murky .. peritoneal|exchange|exchanges|effluent|drain
        drain|exchange|effluent .. cloudy|milky|murky
    """,
    "hernia_stuck": """
        used|always|usually push|pushed|go|goes|went|slid|slides back
        hernia|lump|bulge ... longer goes|go|slides
        hernia|lump|bulge .. out .. stay|stays|stayed
    """,
    "rectal_pain": """
        itchy|itching|itches bottom|anus
        bottom|anus itch*
        pinworm*|threadworm*
    """,
    "removal_needed": """
        tampon|pessary|diaphragm|condom .. stuck|lost|retrieve|reach
        stuck|lost|retained tampon|pessary|diaphragm|condom
        menstrual|silicone cup .. stuck|come|down|out|reach
    """,
    "low_side_pain": """
        @pain .. left|right groin
        @pain .. one ovary|side
    """,
    "suddenly_worse": """
        in|within one|a|single? second|instant|moment|seconds
        came|hit|struck|began like|as bolt|lightning|knife
    """,
    "not:hernia": "hernia repair|repaired|surgery|operation|mesh|fixed|operated",
}
