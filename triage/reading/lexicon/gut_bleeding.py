"""Blood from the gut, above or below."""

from __future__ import annotations

from triage.reading.lexicon.shared import MOTIONS, STOOLS

_STOOL = "stool|stools|poop|poo|bm|bms|bowel|diarrhea|feces"
_RED_STOOL = "brick-red|brick|maroon|burgundy|wine-colored|dark-red|currant-colored"
_DIAPER = "stool|stools|poop|diaper|diapers|nappy|bowel"
_CUP = "cup|cups|mug|mugs|glass|glassful|bowl|bowlful|cupful*|handful*|basin|sink|mouthfuls|ladle"

CONCEPTS: dict[str, str] = {
    "gi_bleed": f"""
        vomit*|throwing|threw|emesis|spitting up? & @blood
        brought|bringing|throwing|coming up .. clots|@blood
        hematemesis|melena|hematochezia|brbpr
        coffee ground|grounds|ground-like
        coffee-ground
        black|tarry|maroon|bloody tarry? stool|stools|bowel|bm|bms|colored|diarrhea|poop
        stool|stools|bowel|rectum|rectal|toilet|bm & @blood|maroon|black|tarry
        gi|gastrointestinal|rectal|variceal @blood
        bright red|blood per rectum
        maroon-colored|maroon
        black .. tarry
        red|blood ... toilet bowl|water
        toilet|bowl|water .. red|pink|crimson
        drips|dripped|dripping|colors|colored .. bowl
        brick|brick-red|cherry|crimson|burgundy red? {STOOLS}
        {STOOLS}|diaper ... mostly|all|only? clot|clots
        blood|red .. mixed|coating|around .. stool|stools
        stool|stools|poop .. like tar|ink|soot|licorice
        tar|ink|soot .. stool|stools|poop
        {_STOOL} .. tar|tarlike|coal|asphalt|pitch|licorice
        black|maroon|dark-red|bloody sticky|soft|loose|smelly|foul|shiny|jet|thick|runny {_STOOL}
        {_STOOL} .. black|maroon
        black|tarry .. {_STOOL}
        toilet .. red|blood
        passing|passed|passes .. @blood .. rectum|bottom|below|behind|back|bowel
        {_RED_STOOL} {_DIAPER}
        {_DIAPER} .. {_RED_STOOL}
        {_DIAPER} .. clot|clots
        clot|clots .. {_DIAPER}|rectum|bottom
    """,
    # The blood that is measured or thinned.
    "not:gi_bleed": """
        blood work|test|tests|draw|count|counts|sugar|pressure .. vomit*|emesis|stool|stools
        vomit*|emesis|stool|stools and|with|, blood work|test|tests|sugar|pressure
        bleed|bleeding|bled out? death
        ate|swallowed|drank|eaten .. coffee grounds
    """,
    "gi_bleed_heavy": """
        large|copious|massive|lots|lot|profuse|bowl|cups|cup|liters|filled ... @blood|maroon|stool
        bright red .. emesis|vomit|vomited|vomiting|blood
        vomiting|vomited|vomit bright red? blood
        vomiting|throwing|vomited up? blood
        hematemesis
        clots ... rectum|stool|rectal
        brought|bringing up .. clots|blood
        varices|variceal|cirrhosis
        coffee ground|grounds|ground-like .. emesis|vomit*
        emesis|vomit* .. coffee ground|grounds|ground-like
        @blood|brbpr|melena|hematochezia|stool ,? large|significant amount|amounts|amt|volume
    """,
    "not:gi_bleed_heavy": """
        ate|swallowed|drank|eaten .. coffee grounds ... vomit*
    """,
    "hemorrhoid_bleed": """
        hemorrhoid*
        blood .. toilet paper|tissue
        streaks|streaked|spots .. blood
        wipes|wiping|wipe
    """,
    "cups_of_blood": f"""
        cup|cups|cupful*|handful*|basin|mouthful*|tablespoon* .. @blood
        @blood .. cup|cups|cupful*|handful*|basin|mouthful*|large|lots
        coughing|coughed up cup|cups|cupful*|clots|large
        massive hemoptysis
        {_CUP} .. @blood
        @blood .. {_CUP}
        {_CUP} ... @blood he|she|they|i cough*
        coughs|coughed|hacked .. {_CUP}
        large|significant|frank|gross|brisk hemoptysis
        hemoptysis ,? large|significant|frank|gross|brisk|massive
        hemoptysis .. cup|cups|tablespoon|tbsp|ml|cc
    """,
    "bowel_blood_long": f"""
        blood|red|clots|streaks|drips .. every|each|most .. {MOTIONS}|movement|wipe
        drips|dripping .. bowl|toilet
        colors|coloring|reddens bowl|water
        {MOTIONS} .. thin|thinner|narrow|ribbon|pencil
    """,
    "blood_streak": """
        hemorrhoid*|fissure*
        streak|streaks|thread|spots|drops .. @blood|red
        blood .. paper|wiping|tissue
        small crack
    """,
}
