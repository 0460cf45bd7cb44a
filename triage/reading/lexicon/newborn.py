"""The newborn, and the birth itself."""

from __future__ import annotations

_BIRTHPLACE = (
    "lobby|bathroom|toilet|car|taxi|ambulance|backseat|hallway|elevator|parking|driveway|kitchen|"
    "shower|truck|van|bed|home"
)
_BROUGHT = "pizza|mail|package|packages|parcel|parcels|newspapers|groceries|furniture|meals"
_PLACE = "home|car|taxi|truck|van|bed|kitchen|bathroom|lobby|hallway|driveway"

CONCEPTS: dict[str, str] = {
    "baby_words": """
        infant|baby|newborn|neonate|toddler
        born .. minutes|minute ago
        delivered ... minutes|minute ago .. boy|girl|baby|infant|newborn
        newborn|boy|girl .. minutes old
    """,
    "no_meconium": """
        no|not|never .. meconium|stool|pooped
        one|single smear|stool|streak .. meconium|black|life|birth|since
        stool|meconium|poop .. since birth
    """,
    # A cry that tells of a sick brain or a failing strength.
    "weak_cry": """
        high|high-pitched|shrill|weak|feeble|thin|whimpering|piercing cry|cries|crying
        thin high cry
        cry .. kitten|weak|weaker|thin|shrill|high-pitched|piercing|feeble|whimper
        no|little|hardly cry left
    """,
    "poor_feeding": """
        must|has|have|needs|need undressed|stripped|unwrapped .. feed|feeds|feeding|nurse|bottle
        undressed|stripped|unwrapped wake|waken|rouse .. feed|feeds|feeding|nurse|bottle
        half|third|quarter|less usual|normal bottle|bottles|feed|feeds|milk|ounces|amount
        not eating|feeding|nursing|feed|drinking|sucking|taking
        poor|decreased|poorly feeding|suck|intake|appetite
        feeding|feeds|nursing .. poorly|poor|less|weak|difficulty
        refuses|refusing|refused|stopped .. eat|feed|feeding|drink|bottle|nurse|nursing|breast
        too tired .. eat|feed|nurse
        not wake|waking for? eat|feed|feeds|feedings|nurse|breast|bottle
        sleeps|sleeping|slept through feed|feeds|feedings|bottle|bottles
        sweating|sweats .. feed*
        not|refuses|stopped|cannot|no latch|latching|latches|suck|sucking|suckle|drink
    """,
    "just_born": f"""
        born|delivered|birthed @number|some|few? minutes|minute|min ago
        born|delivered|birth in|on|at {_BIRTHPLACE}
        born|delivered .. {_BIRTHPLACE} ... minutes|now|just
        just|precipitously born|delivered
    """,
    "not:just_born": f"""
        born|delivered .. weeks|months|years|year|month ago
        born|delivered .. last year|month|week
        born|delivered .. in @year
        {_BROUGHT} .. delivered .. {_PLACE}
        delivered|delivering|delivers {_BROUGHT} .. {_PLACE}
    """,
    "newborn_gasps": """
        gasp|gasps|gasping|gasped
        cord|heart beats|beat|pulse|rate .. slow|fifty|sixty|forty|seventy|eighty|40|50|60|70|80
        not|never breathed|cried
        not|never taken .. breath
        no cry|breath|breaths
    """,
    "color_spell": """
        turned|turns|turning|went|goes|going|gone|became .. blue|purple|dusky|gray|grey|limp
        went pale|white .. blue|limp
        blue|dusky|purple|gray|grey|limp|breathless spell|spells|episode|episodes|face
        spell|spells|episode|episodes .. breath|breathing|breathe|blue|limp|color
        dusky|blue|purple|gray|grey|limp|floppy for? under|about|less|few|several minute|second|
            seconds
        no breath for|during
        color change|changes
        until blue|dusky|purple
    """,
    "navel_infected": """
        omphalitis
        umbilical|cord|navel stump ... pus|smelly|foul|streak
        infected .. umbilical|stump|navel|cord
        red|redness .. around|spreading .. cord|umbilicus|navel|stump
        skin around .. red|firm|warm|hot
    """,
    "newborn_blisters": "blister*|vesicles|herpes",
    "feeding_sweat": """
        sweats|sweating|breathless|blue|tires|exhausted .. feed*|feeds|nursing|bottle
    """,
    # A newborn who trembles or cries shrilly: sugar, calcium, withdrawal, infection.
    "jittery_baby": """
        jitter*|tremulous|trembl*|tremors|shaky
        shrill|high-pitched|piercing|inconsolable cry|crying|scream|screaming|cries
        cries|cry|crying .. shrill|high-pitched|piercing
        is|been? shrill|inconsolable
        twitch*
    """,
    # What a floppy infant shows before the breath fails: botulism, sepsis, a metabolic crisis.
    "infant_weak": """
        cry|cries|crying .. weak|weaker|feeble|whimper|whimpers|soft|softer|quiet|hoarse|faint|thin|
            mew*|barely
        weak|feeble|faint|whimpering|soft|hoarse|thin cry|suck|sucking|latch|gag
        suck|sucks|sucking|sucked .. weak|weakly|weaker|feeble|poor|barely|tired
        head .. flops|drops|lolls|falls|lags|wobbles|flopped|dropped back|forward|when|as|over
        head lag|control .. lost|poor|gone|new
        lost .. head control
        eyelids|lids .. droop*|sag*|half
    """,
    "not:infant_weak": "head flops|drops|lolls|lags|wobbles when|while asleep|sleeps|sleeping",
}
