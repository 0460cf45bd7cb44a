"""Harm by others: beaten, neglected, assaulted, choked."""

from __future__ import annotations

from triage.reading.lexicon.shared import FEAR, KIN, KIN_ILLNESS, RELATIVE

_ABUSER = (
    "uncle|stepfather|stepdad|babysitter|coach|cousin|grandfather|teacher|neighbor|stepbrother"
)
_TOUCHER = (
    f"{_ABUSER}|grandpa|granddad|grandad|brother|daddy|dad|father|boyfriend|priest|pastor|tutor|"
    "stepbrother|someone|somebody|roommate|massager|masseur"
)
_NOT_THERE = (
    "ear|ears|mouth|nose|throat|eye|door|pocket|toy|bag|box|glove|gloves|socket|water|jar|stove|"
    "table|blender|saw|fire|fan|drain|hole|mower|snowblower|pie|cup|cast|splint|car|bucket"
)
_PRIVATE = "private|privates|genital*|vagina|penis|breast|breasts|crotch"
_FOODLESS = "clot|clots|thrombosis"

CONCEPTS: dict[str, str] = {
    "sexual_assault": f"""
        sexual|sexually assault*|abuse*|violence
        rape|raped|molest*
        sane
        forced .. sex|intercourse
        held down .. forced|by
        forced himself|herself|themselves
        nonconsensual|non-consensual
        without .. consent
        date rape
        drugged|roofied|spiked .. party|drink|date|bar|club
        touched|touches|touching .. private|privates|genital*|inappropriately|vagina|penis
        {_ABUSER} ... touched|touches .. private|privates|there|down|chest|bed
        forced himself|herself|themselves on|upon|inside
        forced at party|gunpoint|knifepoint
        forced him|me? at|down|onto|into bed|couch|floor|sex|back
        forced .. sex|intercourse|oral
        sex|intercourse .. against|without|forced will|consent
        said no .. he|they .. kept|anyway
        assault*|abused|attacked sexual|sexually
        {_TOUCHER} ... touched|touches|touching|rubs|rubbed|gropes|groped|fondle* .. {_PRIVATE}
        {_TOUCHER} .. touched|touches|touching|rubs|rubbed .. at|under|beneath night|blanket|
            blankets|covers|sheets|skirt|shirt|dress|pants|clothes|pajamas|underwear
        touched|touches|touching|rubs|rubbed|kissed|kisses .. down there
        grope|groped|gropes|groping|fondle*
        {_TOUCHER} .. puts|put|putting|sticks|stuck|pushes|pushed .. finger|fingers|penis|thing|
            hand|hands .. inside|in|into
        {_TOUCHER} .. puts|put|putting|slides|slid|sticks .. hand|hands .. under|down|up .. pants|
            underwear|shirt|skirt|dress|blanket|pajamas|diaper|clothes|shorts|top|bra|blouse
        someone|somebody|he|they|stranger|man .. had sex .. asleep|sleeping|slept|passed|
            unconscious|drunk
        sex ... said no|stop
        thinks|thought|believes|suspects|afraid|fears|sure someone|somebody|he|they|man|guy|
            stranger|roommate had sex
        had|having sex .. while|when .. asleep|sleeping|slept|passed|unconscious|out|drunk
        woke|awoke|wakes|came .. without|no|missing|pants underwear|panties|pants|clothes|bra|off|
            down
        woke|awoke up? naked|undressed|unclothed ... bed|room|stranger|car|hotel|remember*|memory|
            apartment|house|park|party
        rape kit
        {_TOUCHER} .. puts|put|putting|sticks|stuck finger|fingers|hand|hands ... {_PRIVATE}
        not|never consent*
    """,
    # A train that is boarded, a lease that ends, a holiday.
    "not:sexual_assault": f"""
        forced himself|herself|themselves eat|drink|walk|vomit|throw|sleep|get|take|finish|up|go
        forced him|me? into bed|hospital with|by fever|pain|illness|flu
        {_TOUCHER} .. finger|fingers|thumb|thing|hand|hands .. in|into|inside|down|under|
            on {_NOT_THERE}
        groped|groping|gropes .. dark|around|words|light|switch|keys|glasses
        himself|herself touch*|touches|rubs .. down there
        {_TOUCHER} .. rubs|rubbed .. vicks|menthol|vaporub .. at night
        {_TOUCHER} .. rubs|rubbed at night .. vicks|menthol|vaporub
        touches|touching|touched|rubs|rubbing himself|herself|themselves|itself .. down there
        when|if|hurts|sore|painful|burns touch*|touched|touching .. down there
        doctor|nurse|provider|physician|midwife|paramedic|medic ... touched|touches .. there
        woke|awoke .. without|no|missing .. clothes .. blanket|heat|cold|dryer
        not consent* to|for .. surgery|treatment|procedure|transfusion|photo*|vaccin*
        used|had protected|unprotected sex
        thinks|thought|believes|suspects|sure .. had sex with? else|another|others|other|someone|
            woman|women|men|prostitute|coworker
    """,
    "threatened_at_home": """
        afraid|fears|fearing .. life|killed
        partner|husband|spouse|boyfriend|girlfriend|wife|ex|father|stepfather|son|caregiver|he|
            she ... kill|killed|knife|gun|dead|strangle*|weapon
        threat* .. life|kill|death|gun|knife
        knife|gun .. throat|head
    """,
    "trafficked": """
        traffick*
        made|forced .. sex|prostitut*
        sold .. sex
        sex for money
        locked in
    """,
    "not:trafficked": """
        locked in cold|freezer|cooler|bathroom|toilet|car|garage|position|place|flexion|extension|
            bent|spasm|straight
    """,
    "will_be_killed": """
        husband|partner|spouse|boyfriend|girlfriend|wife|ex|father|stepfather|son .. will|would|
            threatened|threatens|going .. kill
    """,
    "story_unclear": """
        story|stories|account|accounts|explanation|explanations|history|hpi ... changes|changed|
            changing|inconsistent|vague|different|differ|differs|contradict*
        two|several|different|conflicting|changing|no stories|story|accounts|explanation
        nobody|none|not ... say|knows|know|explain|saw .. how|happened
        abuse|maltreatment .. suspected
        suspects|suspected ... abuse|maltreatment
    """,
    "bruised_trunk": """
        bruis* ... trunk|torso|ears|ear|cheeks|buttocks|ages|stages|colors
        yellow|old|patterned bruis*
    """,
    "not_walking_yet": """
        cannot|not .. walk|roll|crawl|turn .. yet|over
        not yet walk*|roll*|crawl*
    """,
    "abuse": f"""
        says|tells|told|tell|discloses|disclosed ... {_ABUSER} hurt|hurts|touched|touches|hits|beat|
            beats
        finger|hand marks|prints|shaped|shape .. arm|arms|neck|face|cheek
        bruises|bruise|marks ... shape .. fingers|hand|belt|cord|loop
        belt|cord|loop|bite marks|mark .. back|arms|legs|buttocks
        bruises|bruise|burns .. different|various|several? ages
        domestic violence|abuse
        intimate partner
        child|elder|physical|physically abuse*|neglect*
        afraid|fears .. go|home|husband|boyfriend|partner|safety|son|daughter|caregiver|father|
            mother|wife|nephew|stepfather
        cigarette burn|burns
        hit|beaten|hurt|slapped|kicked|shoved by .. son|grandson|daughter|husband|caregiver|nephew|
            father|mother|stepfather|boyfriend|wife
        non-accidental
        story .. inconsistent|not
        injuries .. inconsistent|not
        bruises .. stages
    """,
    # The heart of which one is afraid.
    "not:abuse": f"""
        {FEAR} .. {KIN_ILLNESS} like|as|because|since {KIN}
        fears|afraid|scared|fearful|worried|worries .. heart|stroke|cancer|{_FOODLESS}|attack|lung|
            lungs because|since|as|like? {RELATIVE}?
    """,
    "strangled": """
        hands|arm|forearm|elbow around neck|throat
        grabbed|squeezed|gripped|held .. by? neck|throat
        chokehold|headlock
        strangl*
        choked .. her|him|me|boyfriend|husband|partner|by
        boyfriend|husband|partner|father|attacker|he .. choked
        hands around .. neck|throat
        hanged
        hanging attempt
        hung himself|herself|themselves
        rope|noose|cord|ligature|belt .. around|mark .. neck?
    """,
    # An assault of weeks ago, for which blood is to be tested.
    "assault_past": """
        weeks|months|years|year|month ago|earlier|back ... forced|raped|rape|assault*|molest*
        forced|raped|rape|assault*|molest* ... @number|few|several|many|some weeks|months|years ago|
            earlier|back
    """,
    # What hands at the neck leave, where nobody says so.
    "strangle_signs": """
        voice is|has|gone|sounds|went|turned|feels? rough|hoarse|raspy|husky|croak*|scratchy|gone|
            breathy
        hoarse|raspy|husky|rough|croaky voice
        hoarse|hoarseness
        red? dots|spots|specks|pinpricks .. eyelid|eyelids|eyes|face|ears|gums
        petechia* .. eyelid|eyelids|eyes|face|ears|conjunctiva*
        eyelid|eyelids|eyes|face .. petechia*
        hurts|painful|trouble|hard|difficult swallow|swallowing
        finger|fingers|thumb|nail|hand marks|bruises|prints|bruise .. neck|throat
        neck|throat .. finger|thumb|nail|red|linear marks|bruises|prints|scratches
        bruises|bruise|bruising|marks|scratches|redness .. neck|throat
    """,
    "partner_hands": """
        boyfriend|girlfriend|husband|wife|partner|ex|spouse|stepfather|father put|puts|laid|lays|
            had hands
        boyfriend|girlfriend|husband|wife|partner|ex|spouse|stepfather pinned|pinned|grabbed|shoved|
            hit|hits|slapped|punched|choked|kicked|bent|twisted|knelt|kneeled
        pinned|pressed .. neck|throat
    """,
    "lifted_by_arm": """
        out|from .. tub|bathtub|bath|pool|water .. by .. arm|arms|hand|hands|wrist|forearm
        by .. arm|arms|hand|hands|wrist ... out|from .. tub|bathtub|bath|pool|water
    """,
    "assault": """
        assault*|beaten|punched|attacked|fight|altercation|battered|abused|jumped
        domestic violence|abuse
        beat up
        hit .. husband|boyfriend|partner|spouse
    """,
}
