"""Lifesaving work that was done long ago, to or by somebody else, or as a lesson."""

from __future__ import annotations

_KIN = (
    "husband|wife|spouse|partner|father|mother|dad|mom|brother|sister|uncle|aunt|cousin|"
    "grandfather|grandmother|grandpa|grandma|fiance|girlfriend|boyfriend"
)
_OTHER = f"{_KIN}|neighbor|stranger|friend|coworker|co-worker|colleague|roommate|classmate"
_VICTIM = (
    f"{_OTHER}|someone|somebody|passenger|passerby|customer|victim|teammate|swimmer|resident|"
    "dog|cat|another"
)
_SHAKEN = (
    "anxious|anxiety|shaken|shaky|upset|panic*|tearful|sad|nightmare|nightmares|flashback*|"
    "stressed|distraught|insomnia|counseling"
)
_PLACE = "work|gym|bus|church|school|store|office|airport|street|game|restaurant|job"
_GAVE = "did|does|doing|performed|performing|gave|giving|started|starting|administered|provided"
_PRESS = "cpr|compressions"
_LESSON = (
    "class|classes|course|training|certification|recertification|recert|refresher|renewal|"
    "certified|instructor|trained|manikin|mannequin|dummy|doll|drill|skills|practice|card|test"
)
_MACHINE = (
    "technician|tech|technicians|repair|repairman|engineer|engineers|salesman|manufactur*|factory|"
    "company|warehouse|fell|tipped|rolled"
)
_THROAT = "throat|hoarse|hoarseness|voice"
_OPERATED = "surgery|operation|procedure|hernia|gallbladder|hysterectomy|anesthesia|endoscopy"
_SEASON = "week|month|year|spring|summer|fall|winter|@month"
_RESCUED = f"{_OTHER}|son|daughter"
_NARCAN = "narcan|naloxone"
_PRESSORS = "pressors|vasopressor*|levophed|norepinephrine|dopamine"
_CREW = "emt|paramedic|medic|officer|firefighter|nurse|deputy|policeman"


def long_ago(deed: str) -> str:
    """The patterns by which what was done is dated to before today."""
    return f"""
        {deed} .. last {_SEASON}
        {deed} .. in|back|during|since @month|@past_year
        {deed} .. days|week|weeks|month|months|year|years ago|back
    """


# A family that tells who pressed the chest of the patient is heard by its own pattern.
ARREST_ELSEWHERE = f"""
    {_GAVE} chest? {_PRESS} on|to|for? {_VICTIM}
    {_GAVE} chest? {_PRESS} on|with {_LESSON}
    {_PRESS} {_LESSON}
    {_OTHER}|son|daughter|staff|nurse|crew|fire|police|medic .. {_GAVE} {_PRESS} {_LESSON}
    {_PRESS} on|with manikin|mannequin|dummy|doll
    practiced|practicing|practice chest? {_PRESS}
    {_OTHER}|son|daughter coded|arrested .. last|yesterday|ago|upstairs|icu
    {_LESSON} in|for chest? {_PRESS}
    saw|seen|seeing|watched|watching .. cardiac|respiratory? arrest|cpr|code
    witnessed|witnessing cardiac|respiratory? arrest|cpr .. {_SHAKEN}
    witnessed|witnessing cardiac|respiratory? arrest|cpr .. {_PLACE} ,|and now|feels? {_SHAKEN}
    coworker|colleague|neighbor|stranger|passenger|customer|teammate coded|arrested
"""
# Who presses is told where it is the patient's chest.
ARREST_HERE = f"""
    bystander|bystanders|crew|ems|medic|medics|fire|police|staff|nurse|{_KIN}|son|daughter|
        coworker|neighbor|friend .. {_GAVE} {_PRESS}
    lifeguard|lifeguards|coach|teacher|guard {_GAVE} {_PRESS} on|to? victim|him|patient
    {_PRESS} .. rosc|until|en|pulse|shock|shocks
"""
INTUBATED_ELSEWHERE = f"""
    {_RESCUED} .. intubat*|ventilator|ett .. upstairs|icu|picu|hospital|downstairs
    visits|visiting|visited .. intubat*|ventilator
    intubated {_RESCUED}
    ventilator {_MACHINE}
    repairs|repairing|fixing|cleaning|moving|lifting|pushing ventilator
    practiced|practicing|practice|teaching|taught|teaches|learned|learning|simulat* intubat*
    intubat* practice|class|course|drill|simulat*|manikin|mannequin|training
    intubating another? patient|patients|someone|somebody
    intubat* for|during|at|with .. {_OPERATED} ... {_THROAT}
    intubat* for|during|at|with .. {_OPERATED} .. yesterday|ago
    {_THROAT} ... since|after|from .. intubat*
"""
BAGGED_THINGS = """
    bagged|bagging leaves|groceries|trash|garbage|mulch|clippings|sand|grass|feed|hay|lunch|
        cement|weeds|lawn|coal|litter|potatoes|apples|soil|debris
"""
SHOCKED_BEFORE = f"""
{long_ago("cardiover*|defibrillat*")}
{long_ago("shocked .. times|once|twice|by|#")}
    cardiover* .. yesterday
"""
DRAINED_BEFORE = f"""
{long_ago("chest tube|tubes")}
{long_ago("thoracotomy|pericardiocentesis|thoracostomy|decompress*")}
"""
# What is emptied or freed and is no chest.
HOLLOW = (
    "bladder|abscess|stomach|bowel|cyst|carpal|tunnel|spine|disc|kidney|ganglion|boil|cord|"
    "subdural|gallbladder"
)
DRUG_BEFORE = f"""
    norepinephrine|dopamine|noradrenaline reuptake|transporter|agonist|agonists|antagonist|
        antagonists|blocker|receptor|rush|detox|fasting
    {_PRESSORS} in|at|during|while? icu|hospital? last {_SEASON}
    {_PRESSORS} in|at|during icu|hospital .. weeks|months|years ago
    {_PRESSORS} in|during icu|hospital? @month
    given|gave|administered|received|used|got .. epinephrine|epi|epipen .. last {_SEASON}
    given|gave|administered|received|used|got .. epinephrine|epi .. in @month|@past_year
    epinephrine|epi|atropine|adenosine .. last {_SEASON}
    epinephrine|epi|adenosine .. in @month|@past_year
    epinephrine|epi|adenosine .. days|weeks|week|months|month|years|year ago
"""
# A kit that is handed out, and an antidote that somebody else needed.
NARCAN_OWNED = f"""
    has|have|having|keep|got {_NARCAN} at|in|with home|house|car|purse|bag|room|backpack|hand
    got|gets|obtained|given|received|gave|handed him|me|them? {_NARCAN} nasal? rescue? kit|kits
    {_NARCAN} nasal? spray|kit? take home|along
    picked up {_NARCAN}
    {_NARCAN} in medicine? cabinet|drawer|purse|backpack|glovebox
    fill|filled|fills|dispensed .. {_NARCAN}
"""
NARCAN_OF_OTHERS = f"""
    {_CREW} gave|administered|used|gives|giving {_NARCAN} to? another? patient|victim|overdose|
        inmate|someone
    gave|administered|used|giving {_NARCAN} to? {_OTHER}|another|someone|somebody|victim|overdose
    {_OTHER} got|needed|needs|received|required|was? given? {_NARCAN}
"""
TOURNIQUET_OF_A_LESSON = """
    tourniquet not|never needed|required|necessary|used|applied|placed|put
    tourniquet bruise|bruises|mark|marks|rash|pinch*|class|course|training|drill|kit
    tourniquet test|practice|drills
    blood|lab|labs|iv draw|draws|start|drawn with|from|where|after|using? tourniquet
    blood|lab|labs|iv draw|draws|start|drawn ... tourniquet left|too|was on|long|too|tight
    blood|lab|labs|iv draw|draws|start|drawn ... tourniquet hurt|pinched|bruised
    phlebotom*|venipuncture|bloodwork .. tourniquet
    tourniquet .. blood|lab|labs|iv draw|drawn|start|work
    tourniquet .. phlebotom*|venipuncture|bloodwork
    bruise|bruises|bruised|rash|mark .. from|by|of|where tourniquet
"""
