"""Water: passing it, stones, catheters."""

from __future__ import annotations

DIAGNOSES = frozenset({"kidney_stone"})

_CATHETER = "catheter|foley|suprapubic|nephrostomy"
_TUBE = "catheter|foley|tube"
_BURN = "burn|burns|burned|burning|sting|stings|stinging|stung|scalds|hurts|hurt|painful"
_PASS = "pass|passes|passing|passed|make|makes|making|pee|peeing|pees|void|trickle|urinat*|urine"
_WATER = "water|urine|pee|stream"

CONCEPTS: dict[str, str] = {
    "flank_pain": """
        flank @pain|@pressure|tenderness
        @pain in .. flank|side
        flank & @pain
        renal|kidney|ureteral colic|stone|stones
        cva tender*
        side @pain .. groin
        back|side .. radiat* .. groin
        right|left|one|low back|side ... comes|came|come waves
        @pain .. waves ... side|groin|back|testicle
        side|back|flank .. waves
        gravel|sand|grit .. urine|water
        passed|passing .. stone|stones|gravel
        right|left back aches|hurts|ached
        below|under right|left? ribs .. back
    """,
    "not:flank_pain": """
        @pain .. side|sides|flank .. with|when|whenever|on|from each|every|he|she|they|i|all? cough*
    """,
    "kidney_stone": """
        kidney|renal stone|stones|calculi
        kidney .. stone|stones
        renal|ureteral colic
        nephrolithiasis
        gravel .. urine|water
        passed|passing .. kidney? stone|gravel
    """,
    "urinary": """
        dysuria|uti|utis|cystitis
        urinary tract? infection|symptoms|frequency|urgency|burning|complaints|pain
        burning|burns|pain|hurts|painful ... urinat*|pee|pees|peeing|urine|void*
        urinat* ... burn*|frequen*|hurts|pain
        frequent|frequency .. urinat*
        urinary|urine|urination frequency|infection|urgency
        urgency
        bladder infection|pressure
        bladder spasms|@pain
        urine .. cloudy|foul|smell*|dark
        foul-smelling urine
        peeing .. blood
        hematuria
        blood .. urine
        stings|sting|stinging|scalds|hurts pee|pees|wee|peeing|urinate|void
        sting|stings|stinging .. urinat*|pee|pees|peeing|wee
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
    "pyelonephritis": """
        pyelo*
        kidney infection
        urosepsis
    """,
    "urinary_retention": """
        cannot|not|difficulty urinate|void|pee|urinating|urinated|voided|voiding
        urinary|bladder retention
        difficult|difficulty|trouble .. voiding|void
        retention .. bladder|urine
        distended bladder
        bladder .. distended|full
        cannot|not|trouble|hard|strain*|difficulty|push|press .. start .. stream|urine|flow|pee|
            peeing
        bladder scan|scanner .. #
        bladder .. bursting|burst|balloon|drum
        cannot|not .. pee|urinate|void|go since
        nothing comes|came out .. pee|urinat*|toilet
        pees|peed|passes|passed|urinates|urinated nothing|none
        nothing .. comes|came|passes out? .. bladder|urine|catheter
        bladder .. bursting|burst|huge|rock|full
        painful|painfully|swollen|tender|bulging|tense|huge full? bladder
        bladder .. painful|swollen|tender|bulging|tense
    """,
    # Tubes of the bladder, the stomach, the chest.
    "catheter_problem": f"""
        foley|catheter|suprapubic .. blocked|clogged|not|leaking|leaks|draining|fell|out|pulled|
            replace|change|changed|problem|plugged
        catheter change|replacement|problem|removal
        blocked|clogged|leaking|plugged .. catheter|foley
        {_CATHETER} ... empty|nothing|leaks|leaked|leaking|blocked|clogged|slid|burst|out|stopped
        urine|leaks|leaked|leaking .. around .. tube|catheter
        leg|drainage|night|urine bag .. empty|dry
        balloon of? .. {_CATHETER}
        {_CATHETER} due|overdue
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
    "one_kidney": "one|single|solitary|only kidney",
    # Blood and protein from the kidney.
    "urine_kidney": """
        urine|pee .. cola|coke|tea|coffee|rust|rusty|smoky|froth*|foam*
        cola|coke|tea|rust|coffee colored? urine|pee
        frothy|foamy|smoky urine|pee
        eyelids|eyes|face .. puffy|full|swollen .. morning|mornings
        puffy|full|swollen eyelids|eyes|face .. morning|mornings
    """,
    "foamy_urine": """
        foamy|frothy|bubbly urine|pee|toilet
        urine|pee|toilet .. foams|foamy|frothy|bubbles|foam
    """,
    "stone_again": """
        kidney stone|stones
        passing|passed|gravel|stone .. gravel|stone|stones|urine
        gravel .. urine
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
    "not_burning": f"""
        {_BURN} .. {_PASS}
        dysuria|cystitis|uti
    """,
    "blood_urine": """
        urine .. pink|red|pinkish|rusty|rust|cola|wine|cranberry|bloody
        pink|red|pinkish|rusty|cola-colored|bloody urine
        peed|pees|peeing|passes|passed .. blood|red|pink
        @blood|clots in urine|pee
        hematuria
        urine|pee .. @blood|pink|red|cola
        pink|red urine|pee
    """,
    "clots_urine": """
        clots ... urine|bladder|stream|pee
        urine|hematuria ... clots
    """,
    # A stone in the way of the urine.
    "stone_blocks": """
        stone|stones|fragment|fragments ... block*|obstruct*|lodged|wedged|ureter|kidney
        stone|stones .. stuck
        ureter|kidney .. blocked|obstructed .. stone
        lithotripsy|eswl
        stone|stones .. crushed|blasted|shattered
    """,
    "stone": "stone|stones",
    "kidney_alone": """
        one|single|solitary|only|remaining|sole kidney
        gave|donated|donates .. kidney
        kidney .. donated|removed
        born .. one kidney
    """,
    "urine_stopped": """
        hardly|barely|almost|scarcely|next no|any? urine|water|pee
        hardly|barely|scarcely|not|nearly pees|peed|urinates|urinated|passes|passed .. urine|water|
            day|since
        spoonful|drops|trickle urine
        no urine since|for|all|today
        passes|passed|passing no urine|water
    """,
    "dark_urine": """
        dark|brown|red|cola|tea|cola-colored|tea-colored urine
        urine .. dark|brown|cola|tea
    """,
}
