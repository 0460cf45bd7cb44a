"""What was swallowed, breathed in or pushed in, and is still there."""

from __future__ import annotations

_BITE = (
    "steak|beef|brisket|pork|chicken|turkey|meat|bread|bagel|apple|bite|mouthful|sausage|food|"
    "hot-dog|shrimp"
)
_STUCK = "stuck|lodged|caught|hang|hangs|hung|wedged|jammed|stop|stopped|stops|sits|sat|halfway"
_GULLET = f"{_BITE}|gullet|esophagus|chest|breastbone|throat"
_COIN = "coin|penny|quarter|dime|nickel|marble|bead|button|ring|key|screw|lego|toy|stone|earring"
_EATEN = "swallow*|ate|eaten|ingest*|gulped"
_SMALL_THING = (
    "penny|nickel|dime|quarter|coin|coins|marble|bead|button|lego|brick|earring|ring|screw|toy|"
    "pebble|stone|token|charm|bolt|washer|counter|cap"
)
_SWALLOWED = "swallowed|swallows|swallow|ate|gulped|ingested"
_THING = (
    "coin|penny|quarter|dime|nickel|crown|tooth|marble|bead|earring|ring|lego|toy|screw|bolt|"
    "washer|pin|key|button|pebble|stone|denture|dentures|bridge|plate|bracket|cap|token|whistle"
)
_COIN_OR_TOY = (
    "coin|penny|pennies|nickel|dime|quarter|marble|bead|beads|pebble|token|lego|toy|screw|ring|"
    "earring|crayon|thumbtack|bolt"
)
_GULPED = "swallow*|ingest*|gulped"

CONCEPTS: dict[str, str] = {
    # Food that does not go down.
    "food_stuck": f"""
        food|meat|steak|chicken|hot-dog|bone|coin|pill|piece & stuck|lodged|caught
        stuck in throat|esophagus
        swallowed coin|battery|magnet|magnets|bone|toy
        food bolus|impaction
        food|meat|steak|chicken|brisket|pork|beef|turkey|sausage|roast|rib|bread|bite|pill|fish|
            shrimp|potato .. lodge|lodged|lodges|stuck|sticking|wedged|hung|caught
        stuck|lodged|wedged behind|under|below|at breastbone|sternum|chest
        lodge behind|under|in breastbone|gullet|esophagus
        water|fluids|liquids|sips|drinks come|comes|came .. back up
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
    "button_battery": """
        button|disc|disk|watch battery|batteries
        swallowed .. battery|magnets
        coin|flat|round|lithium|hearing-aid|key-fob battery|batteries
        battery|batteries .. nose|nostril|throat|swallowed|mouth
        swallowed|nose|nostril|mouth|ate .. battery|batteries
        toy|remote|scale|candle|card|watch|fob ... battery|batteries .. gone|missing|lost
        button|coin|lithium|watch|2032|2025|2016|cr2032|cr2025|cr2016 cell|cells
        hearing aid battery|batteries|cell|cells
        button|coin|lithium|watch|round|flat cell|cells|battery is|was|are|,? gone|missing|lost
        battery|batteries|cell of|from|for .. hearing|thermometer|toy|watch|remote|card|candle|light
        thermometer|remote|toy|candle|card|scale|hearing|watch|key|fob .. battery|batteries|cell is|
            was|are|,? missing|gone|lost
        little|small|tiny|round|flat battery|batteries|cell .. missing|gone|lost|mouth|ate
        cell .. gullet|esophagus|windpipe|nostril|nose
        cr2032|cr2025|cr2016
    """,
    # A small smooth thing in the gullet or beyond, in somebody who breathes and drinks.
    # A thing that went down and has to be looked for; what burns or cuts is read elsewhere.
    "thing_swallowed": f"""
        swallowed|ingested foreign? object|objects|body
        {_EATEN} .. {_SMALL_THING}
        {_SMALL_THING} .. swallow*|eaten|ingest*
        {_SWALLOWED} .. {_THING}
        {_THING} .. swallowed|went down|missing
        woke .. denture|dentures|bridge|plate missing|gone
        denture|dentures|bridge|plate|crown .. missing|gone
        swallowed|swallow|swallows|ate|eaten|gulped {_COIN_OR_TOY}
        swallowed|swallow|ate .. {_COIN_OR_TOY} ,|.|;|an|hour|yesterday|this|last|from
        swallow*|ate .. {_COIN}
        {_COIN} .. swallowed
    """,
    "food_stuck_told": """
        food|meat|steak|beef|pork|brisket|chicken|turkey|bite|bolus|pill|tablet|bread & stuck|lodge|
            lodged|lodges|stop|stopped|wedged|jammed
        food|meat|steak|brisket|chicken|bite|pill .. not go|gone|going down
        fish|chicken bone .. throat|swallow*|stuck|prick*
        prick|scratch|stabs .. swallow*
    """,
    "stuck_there": """
        is|feels|felt|it stuck|caught
        points|pointing|pats .. notch|throat|neck|chest|breastbone
    """,
    # Two of them, or one and another piece of metal, meet through the wall of the bowel.
    "magnets_eaten": f"""
        {_GULPED} ... magnet|magnets|magnetic|buckyballs|neodymium
        ate|eats|eaten .. magnet|magnets|magnetic|buckyballs|neodymium
        magnet|magnets|magnetic|neodymium ... {_GULPED}
        magnet|magnets|magnetic|neodymium .. eaten|ate
        magnets|magnetic in|inside|down .. stomach|belly|throat|mouth
    """,
    "not:magnets_eaten": """
        swallow*|ate|eaten magnet shaped|sized|like
        swallow*|ate|eaten .. magnet-shaped
        magnet|magnets ... ate|eaten dinner|lunch|breakfast|supper|snack|well
    """,
}
