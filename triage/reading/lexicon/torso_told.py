"""Grave injuries of the body as crews and bystanders put them, and blood that will not clot."""

from __future__ import annotations

_WHEELED = "car|truck|forklift|tractor|bus|van|lorry|trailer|suv|atv|wheel|wheels|bulldozer|train"
_HARD = "tight|tense|hard|swollen|swelling|numb|cold|white|pale|crushed|flat|bruised"
_GROWS = (
    "growing|grows|grew|spreading|spreads|expanding|expands|enlarging|enlarges|bigger|larger|"
    "doubled|tense|tighter"
)
_SPOT = "thigh|groin|flank|buttock|calf|neck|forearm|arm|leg|back|chest|belly|abdomen|shoulder|hip"
_INR = "|".join([*map(str, range(5, 26)), *(f"{n}.{d}" for n in range(5, 21) for d in range(10))])
_PLATELETS = "platelets|platelet|plt|plts"
_CATHETER = "dialysis|tunneled|central|permcath|hemodialysis|picc|port|neck|chest"
_LOW = "1|2|3|4|5|6|7|8|9"
_MAN = "boyfriend|bf|husband|ex|partner|girlfriend|gf|wife|spouse|father|brother|attacker|intruder"
_WHERE = "neck|throat|chest|abdomen|belly|flank|groin|torso|head|face"

CONCEPTS: dict[str, str] = {
    "bleeds_now": """
        bleed|bleeds|bleeding|bled|spotting|oozing|oozes|nosebleed|hematuria|melena|hemorrhag*
    """,
    "not:flail": """
        pectus ... chest|ribs .. caves|sucks|sinks|goes|moves in|inward ... breathes|breathing
        chest|ribs .. caves|sucks|sinks|goes|moves in|inward when .. breathes|inhales|
            breathing ,? pectus
    """,
    "flail": """
        rib|ribs|chest .. move|moves|moving|moved .. wrong|opposite|backward|backwards|other
        part|piece|section|segment|patch|area of .. chest|ribs .. move|moves|moving|sucks|sucked|
            sinks|goes in|inward|inwards|opposite|separately|paradox*
        chest|ribs .. caves|sucks|sinks|goes|moves in|inward when .. breathes|inhales|breathing
        flail chest|segment|rib|ribs
        paradoxical|paradoxically .. chest|rib|ribs|segment
        chest|rib|ribs .. paradoxical|paradoxically
    """,
    "pelvis_broken_open": """
        pelvis is|was|feels|,|seems? unstable|crushed|shattered|open|mobile|rocks|loose
        pelvic|pelvis fracture|ring ,? unstable|open
        unstable|crushed|shattered|open-book pelvis
        pelvis .. crushed|run|pinned by|over|under|between|against
        pelvic binder
        open-book pelvis|pelvic
    """,
    "urethra_bled": """
        blood at|from|in .. urethra|meatus
        urethral|meatal blood|bleeding
        blood .. tip .. penis
    """,
    "straddled": """
        astride|straddle|straddled|straddling
        kick|kicked|kneed|struck .. groin|crotch|perineum
        fell|landed .. on|onto .. crossbar|beam|rail|fence|bar
    """,
    "pinned_told": """
        pinned|trapped|wedged|crushed ... #|ten|fifteen|twenty|thirty|forty minutes|min|mins|
            hour|hours|hrs
        pinned|trapped|wedged|crushed|caught|squeezed|jammed under|beneath|between|by .. car|truck|
            machine|beam|wall|tree|tractor|forklift|pallet|vehicle|boulder|press|roller
    """,
    "not:pinned_told": """
        finger|fingers|fingertip|thumb|toe|toes|nail .. pinned|trapped|wedged|caught|crushed|
            squeezed|jammed ... minutes|min|mins|hour|hours|hrs|car|truck|door|machine|press
        pinned|trapped|wedged|caught|crushed|squeezed|jammed .. finger|fingers|fingertip|thumb|
            toe|toes ... minutes|min|mins|hour|hours|hrs|car|truck|door|machine|press
        pinned|trapped|crushed ... #|ten|fifteen|twenty|thirty minutes|min|mins|hour|hours ago
        trapped|stuck|wedged .. elevator|bathroom|closet|attic ... minutes|min|mins|hour|
            hours|hrs
    """,
    "run_over": f"""
        run|ran|rolled|driven over by|with? .. {_WHEELED}
        {_WHEELED} ran|rolled|drove|went over .. thigh|leg|legs|pelvis|hip|hips|belly|abdomen|chest|
            him|her|them|body
    """,
    "limb_tight": f"""
        thigh|leg|legs|calf|arm|forearm|hip|pelvis|belly|abdomen|foot|feet|hand|toes .. {_HARD}
    """,
    "neck_sawn": """
        chainsaw|machete|axe|hatchet|cleaver|clothesline .. neck|throat
        grinder|glass|wire|cable|barbed into|across|against|cut|hit .. neck|throat
        neck|throat ... chainsaw|machete|axe|hatchet|cleaver|clothesline|clotheslined
        clotheslined
    """,
    "strangled_told": f"""
        strangulation|strangled by|from|attempt|injury|victim|assault|, .. {_MAN}
        {_MAN} .. strangulation
        {_MAN} choked|choking out|unconscious|until
        strangulation attempt|victim|assault
        strangulation ,|with|in|from? dv|domestic|ipv
    """,
    "blast_hurt": """
        blast|explosion injury|injuries|victim|wave|overpressure
        near|close|beside|next .. blast|explosion
        blast|explosion|bomb .. threw|knocked|thrown|blew
        bomb|ied|grenade
    """,
    "not:blast_hurt": """
        bath|sex|cherry bomb
        blast .. cold|air|heat|music
    """,
    # Current through the mouth of a small child.
    "cord_bitten": """
        bit|bites|bitten|chewed|chewing|chews|sucked|mouthed .. cord|cable|charger|wire
        cord|cable|charger|wire in .. mouth
    """,
    "not:run_over": """
        run|ran|rolled|driven over by|with? .. tricycle|toy|stroller|skateboard
        run|ran|rolled|driven over by|with? .. tricycle|toy|stroller wheel|wheels|car|
            truck
    """,
    "not:cord_bitten": """
        umbilical|vocal cord
        bit|bites|bitten|chewed|chewing|chews|sucked|mouthed .. cord|cable|charger|wire ,? was|is|
            that? unplugged|disconnected|headphone|headphones
        bit|bites|bitten|chewed|chewing|chews|sucked|mouthed .. headphone|headphones|hoodie cord|
            cable|wire
        unplugged .. cord|cable|charger|wire
        bit|bites|bitten|chewed|chewing|sucked|mouthed .. cord|cable|charger|wire ,? not plugged
    """,
    "bleed_spreads": f"""
        bruise|bruises|bruising|hematoma|lump|swelling|ecchymosis .. {_GROWS}
        {_GROWS} bruise|bruises|bruising|hematoma|swelling
    """,
    # Alone it may be the water of a failing heart.
    "part_swells": f"""
        {_SPOT} swelling|swollen|swells|swelled more|bigger|fast|rapidly|quickly
        {_SPOT} .. {_GROWS}
    """,
    "not:part_swells": f"""
        pain|rash|redness ... {_SPOT} .. {_GROWS}
    """,
    "inr_high": f"""
        inr of|is|was|at|:|=|>|over|above|now|came|today|back|,? {_INR}
        supratherapeutic
    """,
    # With a number in thousands.
    "platelets_gone": f"""
        {_PLATELETS} count|is|was|at|:|=|only|down|,? is|at|only|:? {_LOW} ,|.|;|k|and|with|thousand
        {_PLATELETS} count|is|was|at|:|=|only|down|,? is|at|only|:? {_LOW} today|petechiae|bruises
    """,
    "not:platelets_gone": "platelets|plt # , 000 000",
    "wet_purpura": """
        blood blister|blisters .. mouth|tongue|cheek|gums|palate|lip|lips
        mouth|tongue|cheek|gums|palate .. blood blister|blisters
        gum|gums bleed|bleeds|bleeding|bled|ooze|oozing
        bleeding|blood from .. gum|gums
        petechia*|purpura
    """,
    "line_torn": f"""
        {_CATHETER} catheter|line .. pulled|came|fell|yanked|slid|torn out ... bleed*|blood
        permcath|permacath ... pulled|came|fell|yanked|out ... bleed*|blood
    """,
}
