"""Ordinary complaints as people tell them: a coin that went down, a flutter, water that burns.

What stands here feeds the estimate only: where a danger rests on a complaint, its common words are
a concept of their own, which ends in ``_told``.
"""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset({"gut_inflamed"})

_THING = (
    "coin|penny|quarter|dime|nickel|crown|tooth|marble|bead|earring|ring|lego|toy|screw|bolt|"
    "washer|pin|key|button|pebble|stone|denture|dentures|bridge|plate|bracket|cap|token|whistle"
)
_SWALLOWED = "swallowed|swallows|swallow|ate|gulped|ingested"
_HIDDEN = (
    "object|bottle|toy|vibrator|plug|ball|jar|tube|bulb|carrot|cucumber|something|item|device|can|"
    "applicator"
)
_REST = "rectum|rectal|anus|bottom|backside|vagina|vaginally|urethra"
_STUCK = "stuck|lost|retained|forgotten|lodged|out|reach|retrieve|remove|removed|find"
_TUBE = "catheter|foley|suprapubic|nephrostomy"
_STOOL = "stool|stools|poop|poops|bowels|feces|movements|motions|diapers"
_LOOSE = "loose|watery|runny|mushy|greasy|foul|green|explosive|liquid|frothy|soupy"
_BURN = "burn|burns|burned|burning|sting|stings|stinging|stung|scalds|hurts|hurt|painful"
_PASS = "pass|passes|passing|passed|make|makes|making|pee|peeing|pees|void|trickle|urinat*|urine"
_WATER = "water|urine|pee|stream"
_BELLY_TOP = "breastbone|stomach|ribs|epigastrium|belly|upper abdomen|pit"
_FAT_FOOD = "pizza|fatty|greasy|fried|fries|bacon|burger|rich|creamy|cheese|fat"

CONCEPTS: dict[str, str] = {
    # A thing that went down and has to be looked for; what burns or cuts is read elsewhere.
    "thing_swallowed": f"""
        {_SWALLOWED} .. {_THING}
        {_THING} .. swallowed|went down|missing
        woke .. denture|dentures|bridge|plate missing|gone
        denture|dentures|bridge|plate|crown .. missing|gone
    """,
    "food_stuck_told": """
        food|meat|steak|beef|pork|brisket|chicken|turkey|bite|bolus|pill|tablet|bread & stuck|lodge|
            lodged|lodges|stop|stopped|wedged|jammed
        food|meat|steak|brisket|chicken|bite|pill .. not go|gone|going down
        fish|chicken bone .. throat|swallow*|stuck|prick*
        prick|scratch|stabs .. swallow*
    """,
    "hidden_thing": f"""
        {_HIDDEN} ... in|inside|up|into {_REST}
        {_REST} ... {_HIDDEN} .. {_STUCK}|slipped
    """,
    "removal_needed": f"""
        tampon|pessary|condom|menstrual cup|diaphragm .. {_STUCK}|not
        tampon|pessary|condom|diaphragm .. {_STUCK}|not
        cup not come|down
        menstrual|silicone cup
        zipper|zip ... skin|foreskin|penis|chin|neck|lip
        skin|foreskin|penis|chin|neck|lip ... zipper|zip
        lashes|lids|eyelids|lid .. stuck|glued shut|together
    """,
    # Tubes of the bladder, the stomach, the chest.
    "catheter_problem": f"""
        {_TUBE} ... empty|nothing|leaks|leaked|leaking|blocked|clogged|slid|burst|out|stopped
        urine|leaks|leaked|leaking .. around .. tube|catheter
        leg|drainage|night|urine bag .. empty|dry
        balloon of? .. {_TUBE}
        {_TUBE} due|overdue
    """,
    "feeding_tube": """
        stomach|feeding|gastric|g|button|jejunostomy tube|button ... came|fell|pulled|slid|out|
            clogged
        mic-key|mickey
    """,
    "drain_out": """
        drain|stent|nephrostomy|pleurx|port .. out|dislodged|fell|stopped|nothing|clogged|blocked
        drain .. kidney|chest|liver|bile|belly|abdomen ... came|fell|pulled|out|nothing
        home drain
    """,
    "stoma_output": """
        ileostomy|jejunostomy|stoma|ostomy ... output|emptying|empties|pouring|watery|liquid|hour
        bag ... emptying|emptied every|hourly ... ileostomy|stoma|ostomy
        ileostomy
    """,
    "device_calls": """
        defibrillator|icd|aicd|pacemaker|pacer ... beep*|beeping|tune|alarm|alarms|vibrat*|buzz*|
            alert|tone|chirp*
        jumping|twitch*|hiccup* ... pacemaker|pacer|lead
        pacemaker|pacer|lead ... jumping|twitch*|hiccup*
    """,
    "dialysis_access_told": """
        buzz|thrill|hum .. gone|lost|stopped|absent|silent
        not|cannot .. feel|find|hear .. buzz|thrill|hum .. fistula|graft|arm|access
        buzz|thrill .. fistula|graft|access
    """,
    "foamy_urine": """
        foamy|frothy|bubbly urine|pee|toilet
        urine|pee|toilet .. foams|foamy|frothy|bubbles|foam
    """,
    "leg_cramps": "leg|legs|calf|muscle|foot cramp|cramps",
    "water_pill": """
        water pill|pills|tablet|tablets
        furosemide|lasix|torsemide|bumetanide|hydrochlorothiazide|chlorthalidone|metolazone
    """,
    # The heart, told by what it does.
    "palpitations_told": """
        heart|chest .. flip|flips|flop|flops|thump|thumps|trots|hums|hummed|skip|skipped|hiccup|
            stumbles|gallops|flutter|galloping|stutters
        feel|feels|feeling|felt .. heart going|beat|beating|jump|catch|turn
        thump|beat|beats pause|pauses|skip|skipped|missed
        extra|missed|dropped|skipped beat|beats
        old|that|familiar flutter
        thump and pause
    """,
    "rhythm_alert": """
        watch|phone|monitor|ring|strap .. irregular|afib|rhythm|atrial|pulse
        irregular|abnormal rhythm|pulse
        heart looked|checked
    """,
    "faint_told": """
        woke|awoke|came|wakes on .. floor|tile|tiles|ground|carpet|bathroom|kitchen
        came|come|comes to|round|around .. once|floor|seconds|minute|ground|immediately
        saw|seeing|sees gray|grey|stars|black|spots
        slid|slumped|sank|crumpled|keeled|toppled|went off|from|to|over|down .. chair|floor|seat|
            ground|caught
        faint|fainted|fainting at|during|after|while|in|on
        went|go|goes white|pale|gray ,|and .. down|slid|slumped|hot|floor
    """,
    "dizziness_told": """
        swimmy|giddy|wobbly|swimmy-headed|unsteady
        sways|swaying .. standing|stands|rising|up
        on standing|rising .. sways|swaying|unsteady
        step behind
        legs .. go|going|gone light|rubber
    """,
    "falls_many": """
        @number|several|repeated|frequent|many|recurrent|multiple falls|tumbles|spills
        falls|fallen|fell|tumbles .. times|twice|again
        keeps|kept falling
        falling .. lot|often|more
    """,
    # Belly, bowel, water.
    "vomiting_told": """
        brought|brings|bringing|came|comes|coming|come back? up|back bile|food|supper|everything|
            breakfast|lunch|dinner|it|them
        came|comes|coming|come back up|straight
        retch*|heaving|heaves
        sick|throws twice|thrice|times|everything
    """,
    "not:vomiting": "feeling|feelings|memories|memory|scope|tube .. came|come|comes up",
    "ulcer_like": f"""
        gnawing|gnaws|hunger-like|boring ... {_BELLY_TOP}|night|meals|milk
        {_BELLY_TOP} ... gnawing|gnaws|boring
        eases|eased|settles|settled|better|relieved with|by|it .. milk|antacid|antacids|food|eating
        milk|antacid|antacids .. settles|eases|helps|touched
    """,
    "after_fat": f"""
        {_FAT_FOOD} food|meal|meals|supper|dinner|lunch
        after|every|when ... {_FAT_FOOD}
    """,
    "under_ribs_told": """
        under|below|beneath right? ribs|rib
        right|upper upper? abdomen|belly|side|quadrant
        shoulder blade
    """,
    "gallbladder_told": "gallstone|gallstones\nbiliary colic",
    "stone_again": """
        kidney stone|stones
        passing|passed|gravel|stone .. gravel|stone|stones|urine
        gravel .. urine
    """,
    "side_sore": """
        holding|holds|clutching|@pain|hurts .. side|flank
        side|flank .. @pain|hurts
        ache|pain .. waves
    """,
    "abdominal_pain_told": """
        cramps|cramping|cramp after|before|with .. meals|eating|food|stool|each|movement|bowel
        days of? cramps .. stools
        ache|aches|drag|dragging|dull|pulling in|low|of|deep .. pelvis
        @pain under|below right ribs
    """,
    "diarrhea_told": f"""
        {_LOOSE} {_LOOSE}? {_STOOL}
        {_STOOL} .. {_LOOSE}|water
        bathroom|toilet|bowels @number|#|six|eight|ten|dozen times
        runs to|for .. toilet|bathroom
    """,
    "gut_inflamed": "crohn*|colitis|ibd",
    "bowel_blood_long": f"""
        blood|red|clots|streaks|drips .. every|each|most .. {_STOOL}|movement|wipe
        drips|dripping .. bowl|toilet
        colors|coloring|reddens bowl|water
        {_STOOL} .. thin|thinner|narrow|ribbon|pencil
    """,
    "stool_ball": """
        ball|lump|rock of? stool|feces
        stool .. outlet|stuck|fingers
        disimpact*
    """,
    "not:abdominal_pain": """
        sore|tender|painful|red boil|spot|pimple|rash .. @belly
        @belly .. sore|tender|painful boil|spot|pimple|rash
    """,
    "constipation": """
        not|no .. moved|moving|opened|move bowels|bowel
        no|not stool|poop|bowels|movement .. days|week
        bowels .. not .. moved|opened|days
    """,
    "urinary_told": f"""
        {_BURN} .. {_PASS} {_WATER}
        {_BURN} .. {_PASS}
        {_PASS} {_WATER} .. {_BURN}
        burning|stinging|scalding {_WATER}
    """,
    "urine_red": """
        red|pink|bloody|rose|cola|brown urine|pee|water
        blood|clots in urine|pee
        hematuria
        urine|pee|water .. red|pink|bloody
    """,
    "urine_painless": """
        no|without|any|never .. pain|burning|hurts
        painless*
    """,
    "not_burning": f"{_BURN} .. {_PASS}\ndysuria|cystitis|uti",
    "scrotum_slow": """
        lump|pea|bump|swelling|nodule|mass|hard|ball|fluid|bruised|purple|bigger .. testicle|
            testicles|testis|scrotum|ball
        testicle|testis|scrotum .. lump|pea|bump|swelling|fills|filled|bigger|nodule|mass|bruised|
            orange|balloon
        hydrocele|varicocele
    """,
    "strings_gone": """
        strings .. gone|missing|feel|find|vanished|lost
        feel|find .. strings
        iud|coil .. missing|gone|lost|moved|out|expelled
    """,
    "implant_gone": """
        implant|rod|nexplanon|implanon ... feel|find|locate|located|missing|moved|gone
        find|feel|locate .. implant|rod
    """,
    "late_bleeding": """
        years|decade|decades after|since|past|beyond .. last? period|periods|menopause|change
        postmenopausal|post-menopausal|menopausal .. @blood|spotting
        @blood|spotting|smear .. after|since|past .. menopause|change
        no|without periods|period .. years
    """,
    "some_blood": "@blood|spotting|smear|spots|stain",
    # The old, the thin, and the numbers of a laboratory.
    "run_down": """
        not|isn't|aren't .. myself|himself|herself|right
        no|poor|lost|little|want|lack of? appetite|energy|strength|interest
        appetite|energy .. gone|poor|down|lost|off
        eating|eats|eaten|ate .. only|few|little|hardly|barely|spoonfuls|nothing|bites
        not|stopped|hardly|barely eating|eaten|eats|drinking
        worn|washed|tired out
        tired|weary|listless|fatigue*|exhausted
        off food|colour|color
        failing|fading
        not|cannot .. out|up chair|bed|toilet
        weak getting|rising|up|since|from|after
    """,
    "weight_loss_told": """
        lost|lose|losing|loses|dropped|down|shed @number|#|ten|twenty|thirty|forty|fifteen|some|
            much pounds|lbs|kilos|kg|stone
        @number|# pounds|lbs|kilos lighter|down|gone
        lost|losing weight
        belt|skirt|trousers|pants|clothes|dress .. hang|hangs|loose|holes|hole|tighter|notches
    """,
    "not:weight_loss": """
        trying|tries|diet|dieting|ozempic|wegovy|semaglutide|surgery|exercise .. lose|lost|losing|
            pounds|weight
        lost|lose|losing ... diet|dieting|ozempic|wegovy|semaglutide|purpose
    """,
    "kidney_number": """
        creatinine|egfr|bun|kidney|kidneys|potassium|sodium|calcium|hemoglobin function|number|
            numbers|level|blood? doubled|doubles|rose|risen|rising|worse|climbed|jumped|high|up|
            low|dropped|fallen|fell|tripled
        creatinine|potassium|sodium|hemoglobin .. doubled|rose|rising|worse|climbed|jumped|dropped|
            tripled|critical
    """,
    "thirst": "thirst*|dry mouth\nmouth .. dry",
    "much_water": """
        up|pee|peeing|pees|urinat*|toilet|bathroom .. times night|nightly
        peeing|urinating|pees .. lot|constantly|often|all
        polyuria
    """,
    "high_glucose_told": f"""
        meter|glucometer|sugar|sugars|glucose .. {"|".join(map(str, range(280, 601)))}
    """,
}
