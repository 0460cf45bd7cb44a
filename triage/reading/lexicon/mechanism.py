"""How an injury came about."""

from __future__ import annotations

from triage.reading.lexicon.shared import NO_WATER

_DROPS = "slid|slipped|toppled|tumbled|pitched|dropped|landed|plunged|thrown|flew|fell"
_HEIGHT = "roof|ladder|scaffold*|tree|stand|balcony|window|cliff|bridge|deck|rafters|silo|loft"
_SLOW = "|".join(map(str, range(1, 11)))
_SLOW_KM = "|".join(map(str, range(1, 17)))
# Feet from which a fall is high.
_HIGH = "|".join(map(str, range(20, 100)))
_LIMB = (
    "knee|knees|shin|shins|thigh|thighs|calf|hip|elbow|elbows|forearm|arm|wrist|hand|finger|"
    "fingers|thumb|ankle|foot|toe|toes|heel|buttock|buttocks|shoulder"
)
_KEPT_IN = "elevator|meeting|traffic|train|airport|bathroom|wind|gas|class|queue"
_HOME = "kitchen|bathroom|bedroom|living|hall|hallway|garage|linoleum|carpet|tile|floor|ground"

CONCEPTS: dict[str, str] = {
    "falls_many": """
        @number|several|repeated|frequent|many|recurrent|multiple falls|tumbles|spills
        falls|fallen|fell|tumbles .. times|twice|again
        keeps|kept falling
        falling .. lot|often|more
        @number|several|many|multiple|frequent|repeated|recurrent|more falls|tumbles|spills
        keeps|kept|has|been falling|tumbling
        fallen|fell @number|several|many times
        falls|fallen .. again|weekly|daily|month
    """,
    "major_mechanism": f"""
        ejected|ejection|extricat*|entrapped|pinned
        trapped .. car|vehicle
        rollover
        car|truck|vehicle|atv|tractor|suv rolled
        prolonged extrication
        tree|beam|wall|branch|pallet|engine|load|shelf fell|fallen|dropped on|onto
        death|died|fatality .. passenger|driver|same|car|scene
        passenger|driver|friend died|dead|killed
        @fell .. #|two|three|four|second|third|2nd|3rd ft|feet|foot|stories|story|floors|flights|
            meters|floor
        @fell .. roof|balcony|scaffold*|ladder|window|horse|tree|cliff|bridge|height
        # feet|ft|foot|stories|story|meters .. fall|fell
        pedestrian|bicyclist|cyclist .. struck|hit|car|vehicle|truck
        struck|hit by .. car|truck|vehicle|bus|train|motorcycle
        motorcycle|atv|snowmobile|dirt .. crash|accident|collision|bike|thrown|collided
        mcc
        thrown .. from|off|over
        high speed|velocity|energy
        high-speed|highspeed
        # mph|kph
        head-on|head on collision
        crushed .. chest|pelvis|leg|legs|arm|thigh|body|under|by|between|beneath
        crush injury .. chest|pelvis|leg|legs|arm|thigh
        drowning|drowned|submer*
        hanged|strangl*|strangulat*|choked
        blast|explosion|exploded
        trampled
        multiple trauma|injuries
        polytrauma
        airbag deployed
        starred|spidered windshield
        steering wheel .. bent|chest|struck
        {_DROPS}|came off|from|out|down .. {_HEIGHT}
        pulled|cut|freed|dragged|lifted .. wreck|wreckage
        bike|bicycle|motorcycle|scooter|moped|cyclist|rider|pedestrian .. under .. car|truck|bus|
            train|trailer|wheels|van
        dragged .. by|under|behind .. car|truck|bus|train|horse|boat
        thrown|hit|flung against|into dash|dashboard|windshield|steering
        flipped .. car|truck|atv|tractor|quad
        car|truck|atv|tractor|quad flipped
    """,
    # A collision at the pace of a walk; a pedestrian or rider is struck by other words.
    "not:major_mechanism": f"""
        {NO_WATER}
        bat|bird flew ... window
        @joint|fracture|break|it is|was|were|got|been? pinned|plated
        pinned and|or plated
        pinned .. weeks|months|years|year|month ago
        pinned in|at|during surgery|theater|january|february|march|april|may|june|july|august|
            september|october|november|december
        nothing|neither|hardly high-speed|high speed|velocity
        {_SLOW} mph
        {_SLOW} miles per|an hour
        {_SLOW_KM} kph|kmh|km/h
        car|truck|vehicle|suv|van rolled|rolls into|forward|forwards|back|backward|backwards
        walked|ran|bumped|backed|skated into .. parked|stationary|stopped? car|truck|van|vehicle
        hit|struck by .. car|truck|vehicle|van|bus door|mirror|trunk|hood
    """,
    "high_fall": f"""
        @fell .. roof|balcony|scaffold*|cliff|bridge
        @fell .. second|third|fourth|2nd|3rd|two|three|four stories|story|floor|floors|window
        @fell ... 20|22|24|25|30|35|40|50|60 feet|ft|foot
        20|22|24|25|30|35|40|50|60 feet|ft|foot fall
        @fell ... 6|7|8|9|10|12|15|six|seven|eight|nine|ten|twelve|fifteen meters|metres|meter|m
        six|seven|eight|nine|ten|twelve|6|7|8|9|10|12 meters|metres|meter|m fall|drop
        {_DROPS} .. {_HIGH} feet|ft|foot
        came down|off|out .. {_HIGH} feet|ft|foot
        {_DROPS} .. {_HEIGHT} ... {_HIGH} feet|ft|foot
        {_HIGH} feet|ft|foot|-foot .. drop|down|from|off|tree|roof|ladder
        {_DROPS} .. off|from .. roof|balcony|scaffold*|cliff|bridge|silo
        {_DROPS} .. second|third|fourth|2nd|3rd|4th story|floor|window
    """,
    "not:high_fall": f"""
        landed|dropped|slipped off|from bottom|last|lowest .. {_HEIGHT}
        {_HIGH} feet|ft from car|door|here
        @fell 6|7|8|9|10|12|15|six|seven|eight|nine|ten meters|metres|m from car|door|here
        @fell ... 6|7|8|9|10|12|15 m ago|old|walk|away
    """,
    "ejected": """
        hit|struck by .. car|truck|van|bus door|mirror|trunk|hood ... speed|mph|thrown|launched
        ejected|ejection|extricat*
        thrown .. vehicle|car|motorcycle
        passenger|driver|occupant ... died|dead|killed|fatal*
        rollover
        car|truck|vehicle|atv|tractor|suv rolled
        pedestrian|bicyclist|cyclist .. struck|hit|car|vehicle|truck
        struck|hit by .. car|truck|vehicle|bus|train
        motorcycle ... crash|accident|collision|thrown|mph
        bike|bicycle|motorcycle|scooter|moped|cyclist|rider|pedestrian .. under .. car|truck|bus|
            train|trailer|wheels|van
        dragged .. under|behind .. car|truck|bus|train
        pulled|cut|freed .. wreck|wreckage
    """,
    "not:ejected": """
        car|truck|vehicle|suv|van rolled|rolls into|forward|forwards|back|backward|backwards
        hit|struck by .. car|truck|vehicle|van|bus door|mirror|trunk|hood
        bicyclist|cyclist|pedestrian .. walked|ran|rode into .. parked|stationary car|truck|vehicle
    """,
    "crash": """
        mvc|mva|mvas|rta|rtc
        motor|car|vehicle vehicle? crash|accident|collision|wreck
        rear-ended|rearended|t-boned|collided
        rear ended
        car|bike|bicycle accident
        restrained|unrestrained|seatbelt* driver|passenger
        seat belt sign
        accident
    """,
    "not:crash": """
        bowel|bladder|toilet|toileting|urinary|urine|stool accident|accidents
        accident|accidents .. pants|underwear|toilet|bed
    """,
    "blow": """
        took hit|blow|punch|knee|elbow
        tackled|tackle|collided|collision|helmet
        @hit .. by|with|against|on
    """,
    "not:blow": f"""
        @hit left|right|both? {_LIMB} on|against|with|by
        left|right|both? {_LIMB} @hit by|against|on
    """,
    "gun_carried": """
        carries|carried|carrying|cleans|cleaning|cleaned|owns|holds|holding|held|bought|lifting|
            lifts|lifted|dropped|loading|unloaded .. shotgun|rifle|gun|bullet|bullets
        shotgun|rifle|gun .. recoil*|kick|kicked|butt|stock|rack|safe|season|case|shoulder|hunt*
    """,
    "gun_fired": """
        fires|fired|discharge*|misfire*|exploded|shot|shots|gunshot|gsw|wound|wounds|pellet|pellets|
            blast|birdshot|buckshot
        went|goes|gone off
        shotgun|gun|rifle|bullet injury|injuries
        injury|injuries from|by|of .. shotgun|gun|rifle|bullet
        penetrating|stabbed|impale*|stab|gored|@blood
        bullet in|into|through|hit|grazed|lodged|hole|holes
        arrow|nail|horn
    """,
    "crushed": "crushed|crush",
    # Long under a weight, or long on a floor.
    "crush_long": """
        pinned|trapped|crushed|buried ... for .. hours|hour|hrs|hr
        under .. tractor|car|beam|rubble|machine|wall|tree|vehicle ... hours|hour|hrs
        tractor|car|beam|wall|tree|machine|log ... leg|thigh|legs|thighs|arm|pelvis .. for .. hours|
            hour|hrs
        prolonged crush
        crush syndrome
        dug|freed|pulled|winched|lifted|cut|brought .. out|from ... after .. hours|hour
        buried|pinned|trapped|wedged .. # hours|hour
        stuck under|beneath|between .. # hours|hour
        buried|pinned|trapped|wedged .. two|three|four|five|six|several hours
        hours buried|pinned|trapped|under|beneath
    """,
    "not:crush_long": f"""
        trapped|stuck|wedged .. {_KEPT_IN} ... hours|hour
        hours trapped|stuck .. {_KEPT_IN}
        pinned .. tail|badge|note|hem|flower ... hours|hour
    """,
    "low_fall": """
        1|2|3|4|one|two|three|four feet|ft|foot|steps|step|stairs
        step ladder|stool
        stepladder|stool|curb
    """,
    "diving": "diving|dove|dived|dive .. pool|shallow|head|lake|water|river|sand",
    "long_lie": f"""
        lay|lain|lying|down|found|stuck .. floor|ground .. day|days|overnight|night|yesterday
        on .. floor .. two|three|# days|nights
        lain|lay|lying|down .. {_HOME} ... day|days|overnight|night|hours|yesterday
        {_HOME} ... lain|lay|lying ... day|days|overnight|night|hours|yesterday
        found .. {_HOME} ... lain|lay|lying|down
        floor|ground|wedged ... since .. midnight|evening|night|yesterday|morning|bedtime
        floor|ground|wedged .. all|overnight night?
        hours|overnight .. on floor|ground|tiles|linoleum
        floor|ground .. for .. hours
        slid|rolled|fell|slipped|went .. midnight|night|evening|bedtime ... not|cannot get|rise up?
        not|cannot get|rise up? ... all night|until|till|hours
    """,
    "not:long_lie": """
        slept|sleeping|camping|camped|playing|plays|sat|worked|kneeling .. floor|ground ... night|
            overnight|hours|morning|evening
        floor|ground .. since|for|all .. morning|hours|night .. playing|camping|gardening|working
    """,
    "fall": """
        slid|rolled|tumbled|toppled|slides|tumbles out|off|down|from .. bed|chair|wheelchair|couch|
            bunk|stairs|steps|swing|slide|bench|toilet|table|ladder|wall
        missed .. step|stair
        sat|landed|came|plopped|dropped|plumped down? hard|heavily|harder
        missed .. edge? chair|seat|bench|toilet|bed|rung|curb
        @fell
        fell|slipped|tripped|slip
        ground-level
    """,
    "not:fall": """
        replaced|repaired|removed|diagnosed|started|stopped|treated|surgery|operation|vaccinated|
            seen|moved|retired|finished|quit|transfused|blood once? last|this|in fall
        last|every|each fall and|or spring|winter|summer
        fall semester|term|season|allergies|leaves|harvest
    """,
    "slow_crash": f"""
        {_SLOW} mph
        parking-lot|garage|ramp|structure collision|crash|bump|accident
        fender bender|benders
        low-speed|slow-speed
        low|walking|slow speed
    """,
}
