"""What the writer expects the visit to take: tests, drips, teams."""

from __future__ import annotations

DIAGNOSES: frozenset[str] = frozenset()

CONCEPTS: dict[str, str] = {
    "plan_fluids": """
        bag .. saline|fluid|fluids
        drip|saline|infusion
        iv|intravenous rehydration|hydration
    """,
    "plan_team": """
        social work|worker|services
        protection|protective team|services
        neurology|nephrology|cardiology|hematology|surgery|orthopedics|ophthalmology|urology|burn|
            hand|eye|device|vascular|plastic .. asked|asks|wants|planned|call|called|consult|
            review|reviewed|see|sees|visit|look|team|service|surgeon|specialist
        asks|wants|sent|for|and|see|needs .. neurologist|nephrologist|cardiologist|hematologist|
            nephrology|hematology|ophthalmologist|urologist|specialist
    """,
    "plan_treatment": """
        nebulized|nebulised|nebulizer|neb|nebs
        pain|it needs|need injection
        iv|intravenous morphine|pain|antibiotic|antibiotics|steroid|steroids|antiemetic|dose|
            metoclopramide|methylprednisolone
        needs|wants|gets .. iv|injection
        asks|wants|like|hoping|wishes for? one? shot|jab|injection
    """,
    "plan_procedure": """
        nerve|digital|ring block
        washout|wash-out
        small cut
        conscious sedation
        needs|need .. stitches|sutures|reduction|removal|irrigation|opening|draining|lancing|
            closing|stitching
    """,
    "plan_film": """
        needs|wants|sent|for|plan|planned|asks .. film|films|x-ray|x-rays
        chest|plain film|films|x-ray
    """,
    "plan_sound": """
        duplex|doppler|sonogram
        needs|wants|sent|for|plan|planned|asks|an .. ultrasound|echocardiogram
    """,
    "plan_blood": """
        transfusion|crossmatch
        units|unit .. blood|cells
        needs|for|two|2 units
    """,
    "removal_needed": """
        embedded|lodged|grown .. ear|lobe|skin|back|nose|canal|arm|finger
        debrid*|trimmed|trim
        glued|glue .. shut|lid|lids|lashes|eyelid|skin
        to be taken out
        stuck .. under|in .. lid|eyelid|ear|nose|canal
    """,
    "cornea_ulcer": """
        cornea*|lens ... ulcer|infiltrate|white|hazy
        ulcer|infiltrate|white|hazy ... cornea*|lens
    """,
    "orbit_broken": """
        eye socket
        orbital floor|rim|fracture
        sunken eye|looking
        blowout
        cannot raise .. eye
    """,
    "clots_urine": """
        clots ... urine|bladder|stream|pee
        urine|hematuria ... clots
    """,
    "pd_cloudy": "cloudy .. dialysis|fluid|bag|drain\nfluid|bag|drain .. cloudy",
    "chest_cold": """
        phlegm|rhonchi|sputum|congestion .. emphysema|copd
        more phlegm|sputum|rhonchi
        rhonchi|crackles
    """,
    "inspiration_catch": """
        catch|twinge|pinching|stitch ... breath|inspiration|inhal*|breathing
    """,
}
