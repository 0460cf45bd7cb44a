"""Tubes, lines and grafts that a patient lives with, and how they fail."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

CONCEPTS: dict[str, str] = {
    "tracheostomy": "trach|tracheostomy|laryngectomy\ntracheotomy\nstoma .. tube|airway",
    "tube_lost": """
        tube|trach|tracheostomy|cannula ... out|dislodged|lost|loose|pulled|fell|plugged|blocked|
            coughed|missing|slipped
        lost|dislodged|decannulat* .. trach|tracheostomy|tube|cannula
        no tube
        plug .. clear|cleared|out|suction*
        not go|goes|put .. back|in
        cannot .. put|replaced|replace|reinsert*
    """,
    "trach_bleeding": """
        trach|tracheostomy|stoma & @blood
        @blood .. out|from|through .. trach|tracheostomy|stoma
        trach|tracheostomy ... bled|bleed|blood
    """,
    "central_line": """
        picc|hickman|broviac|mediport|port-a-cath|portacath|permcath
        central|feeding|tunneled|dialysis|picc|infusion|tpn line|catheter
        chest port
        has|with|have port
        pacemaker|icd|defibrillator site|pocket
        port accessed|flushed|access
        line|port|catheter .. flushed|connected|accessed
    """,
    "dialysis_vessel": """
        av|dialysis|arteriovenous fistula|graft|access|shunt
        fistula|graft|access .. needle|site|arm|bleed*
        dialysis catheter|line
    """,
    "bleeds_again": """
        pulsing|pulsatile|spurting|steady|brisk|fast bleed|bleeding|flow|blood
        bleed*|flow*|ooz*|soak* ... pressure|released|through|again|restart*
        restarts|restarted|reopens|reopened .. when|whenever|after
        brisk|prolonged ... bleed*
        soaks|soaked|soaking through
        @blood .. running|pouring|streaming|dripping
        @blood .. after|hour|hours|despite .. pressure|needles|removed
    """,
    "access_site": """
        cath|catheterization|angiogram|angiography|angioplasty|stent|sheath
        cardiac|heart cath*
        arterial puncture|stick|line
    """,
    "growing_lump": """
        growing|expanding|enlarging|doubled|doubling|pulsating|pulsatile|throbbing|bigger|
            larger .. hematoma|lump|swelling|mass|bruise|groin|neck
        hematoma|lump|swelling|mass|bruise ... growing|expanding|enlarging|doubled|doubling|
            pulsating|pulsatile|throbs|throbbing|bigger|larger|tense|grown
    """,
    "aortic_graft": """
        aortic|aorta|aneurysm .. graft|repair|repaired|surgery|stent|operation
        graft .. aorta|aortic
        aaa .. repair|repaired
    """,
    "pump_alarm": """
        pump|lvad|device|controller ... alarm|alarms|alarming|red|low flow|flows|power|stopped
        alarm|alarms|alarming .. pump|lvad|device|controller
    """,
    "supplies": """
        supplies|tubing|ties|tie|collar|strap|straps|dressing|dressings|bag|bags|battery|
            batteries ... replacement|replace|replaced|needs|wanted|wants|new|only|spare|worn|stock
        new|replacement|spare|worn|torn|cracked|broken|needs|another|low ... supplies|tubing|ties|
            tie|collar|strap|bag|bags|glasses|cane|walker|crutches|sling|brace
        bag|strap|tie|tubing|glasses .. cracked|torn|split|broke|broken|leaking|worn
    """,
    "drain_blood": """
        drain .. bright|fresh? @blood
        drain .. fills|filled|full ... @blood
    """,
}
