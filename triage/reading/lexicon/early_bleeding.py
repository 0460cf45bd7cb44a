"""Blood in the first months of a pregnancy, however little, and weeks that tell of one."""

from __future__ import annotations

_EARLY = (
    "4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    "thirteen|fourteen|fifteen"
)
_HOW = "pink|pinkish|brown|brownish|red|fresh|bright|old|dark"
_LINEN = "pad|pads|liner|tissue|paper|underwear|panties|wiping|wipes|wiped|sheets"
_SPOT = "spot|spots|smear|smears|streak|streaks|stain|stains|staining|drops|trickle"

CONCEPTS: dict[str, str] = {
    "weeks_along": f"""
        f|female|woman|old|old-woman|mother ,? at? {_EARLY} weeks|wks|week|wk ,|.|;|and|with|along
        {_EARLY} weeks|wks along|gone|gestation|gravid
        early pregnancy
        in-womb pregnancy
        first trimester
    """,
    "not:weeks_along": f"""
        {_EARLY} weeks|wks post|after|since|ago|old|out|from
        f|female|woman|old|mother ,? {_EARLY} weeks|wks|week|wk ,|of|with? cough|pain|headache|
            rash|diarrhea|postpartum
    """,
    "test_positive": """
        home|pregnancy|urine test|tests is|was|came? positive
        positive home|pregnancy|urine? test|tests
        two|faint lines
        two|faint line|lines .. test
    """,
    "blood_below": f"""
        bleeding|bleeds|bled|spotting|spotted
        {_HOW} {_SPOT}|blood|bleeding|discharge|flow|tinge|mucus
        {_HOW}|blood|bloody .. on|in|when|after .. {_LINEN}
        {_LINEN} .. {_HOW}|blood|bloody
        {_SPOT} of? .. blood
        little|some|few|bit|light fresh? blood
        blood .. vagina|below|down|there|toilet|sex|intercourse
    """,
    # From elsewhere, or none: a needle, a nose, a cuff.
    "not:blood_below": """
        gum|gums|nose|nostril|nosebleed|finger|thumb|hand|lip|knee|foot|toe|mole|scalp|tooth|ear|
            hemorrhoid|hemorrhoids|pile|piles|bottom|anus .. bleeding|bleeds|bled
        bleeding|bleeds|bled|blood .. gum|gums|nose|finger|thumb|hand|lip|knee|foot|toe|mole|scalp|
            tooth|brush*|floss*|stool|urine|sputum|vomit|hemorrhoid|hemorrhoids|pile|piles
        some|little|bit|few blood work|test|tests|pressure|sugar
        implantation bleeding .. last|earlier
    """,
}
