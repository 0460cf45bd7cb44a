"""Days after an operation or an instrument, and devices and grafts that turn on their bearer."""

from __future__ import annotations

_AGO = "days|day|hours|yesterday|today|weeks|week|tuesday|monday|wednesday|thursday|friday|weekend"
_SCOPE = (
    "cystoscopy|ureteroscopy|lithotripsy|ercp|turp|hysteroscopy|bronchoscopy|litholapaxy|"
    "nephrolithotomy|chemoembolization|embolization|tavr|tavi|hysterosalpingogram"
)
_BIOPSIED = "prostate|prostatic|transrectal|liver|kidney|lung|endometrial"
_CHANGED = "changed|change|exchanged|exchange|replaced|swapped|reinserted|removed|placed|pulled"
_TUBE = "catheter|foley|suprapubic|nephrostomy|stent|cystostomy"
_FALLS = "down|low|less|lower|dropped|drop|dropping|decreased|reduced|falling|little|scant|halved"
_RISES = "doubled|doubling|rising|rose|jumped|risen|climbing|tripled|bumped|elevated"
_FAST = "fast|quickly|rapidly|hourly|minutes|hour"
_SOFT = (
    "breast|facelift|face-lift|neck-lift|mastectomy|augmentation|implant|implants|lumpectomy|"
    "thyroidectomy|thyroid|parathyroid|parotid|rhinoplasty|blepharoplasty|abdominoplasty|"
    "liposuction|tummy-tuck"
)

CONCEPTS: dict[str, str] = {
    "instrumented": f"""
        {_BIOPSIED} biopsy|biopsies|bx
        trus biopsy|bx
        biopsy of? {_BIOPSIED}
        {_SCOPE}
        {_TUBE} tube|tubes? was|is|just|got? {_CHANGED}
        changed|exchanged|replaced|pulled .. {_TUBE}
        after|with|since flushing
        kidney|ureteral|bile|biliary stent .. {_AGO}
    """,
    "not:instrumented": """
        biopsy|biopsies|cystoscopy|ercp|turp|tavr is|was? next|scheduled|planned|booked|tomorrow|
            due|in
        scheduled|planned|booked|awaiting|awaits|due|needs for? .. biopsy|cystoscopy|ercp|turp|tavr
        biopsy|biopsies|cystoscopy|ercp|turp|tavr in? @past_year
        after|with|since flushing toilet|sinus*|nose|ear|ears|nasal
        catheter|foley needs|need|wants|to|must|due be? changed|change|exchanged|replaced|removed
    """,
    "valve_new": "tavr|tavi|transcatheter .. valve",
    "vessel_graft_hot": """
        av|dialysis|arm graft|fistula|access .. red|hot|warm|pus|infected|swollen|draining
        graft|fistula is|looks|site|arm|was? ,? red|hot|infected|purulent
        red|hot|infected av|dialysis|arm? graft|fistula
    """,
    "dialysate_cloudy": """
        pd|capd|ccpd ... cloudy|milky|murky|turbid
        cloudy|milky|murky|turbid .. pd|capd|dialysate|effluent|bag
        dialysate|effluent|exchange|exchanges .. cloudy|milky|murky|turbid
        peritoneal dialysis ... cloudy|milky|murky|turbid
    """,
    # Told of a graft, or of the kidneys of one who bears it.
    "graft_failing": f"""
        graft|transplant is|feels|site|over|kidney? tender|tenderness|sore|painful|hurts|swollen
        @pain|tender|tenderness over|at|in|on graft|transplant
        urine output is|was|has|much? {_FALLS}
        urine {_FALLS}
        makes|making|passes|passing less|little|no urine
        creatinine|cr .. {_RISES}
        creatinine|cr .. from # #
        rejection
    """,
    "not:graft_failing": """
        tests for|no|without rejection
        anti|prevent|prevents|against rejection
        skin|bone|dental graft
    """,
    "ovary_stimulated": """
        ohss
        ovarian|ovary hyperstimulation|hyperstimulated
        hyperstimulation syndrome
        egg|oocyte retrieval
    """,
    "carotid_opened": f"""
        carotid surgery|endarterectomy|stent|stenting|operation .. {_AGO}
        cea ... {_AGO}
        {_AGO} after|since|post|from .. carotid
    """,
    "soft_operation": f"""
        {_SOFT} surgery|operation|reconstruction|reduction|lift|removal|biopsy
        facelift|face-lift|mastectomy|augmentation|thyroidectomy|parathyroidectomy|parotidectomy
        neck|carotid|thyroid surgery|operation|dissection
    """,
    "not:soft_operation": """
        surgery|mastectomy|augmentation|thyroidectomy ... years|year|months ago
        surgery|mastectomy|augmentation|reduction|lumpectomy|thyroidectomy .. in? @past_year
        augmentation|reduction|facelift|lift consult|consultation
        wants|considering|interested .. augmentation|reduction|facelift|lift
        scheduled|planned|booked|awaiting ... surgery|mastectomy|thyroidectomy
    """,
    # As blood fills a space that was cut open.
    "swells_fast": f"""
        @swollen .. {_FAST}
        {_FAST} .. @swollen|growing|expanding
        cheek|breast|neck|side|flap|chest .. tense|doubled|expanding|ballooning|ballooned
        breast|cheek|side|flap .. twice|double
        one side|breast ... tense|doubled|twice|bigger|expanding
        tense|expanding hematoma|swelling
    """,
    "baclofen_gone": """
        baclofen pump|intrathecal .. dry|empty|ran|alarm*|beep*|failed|fails|malfunction*|missed|
            expired|overdue
        baclofen|intrathecal pump|dose? ... ran|run dry|out
        missed .. baclofen pump? refill
        ran|run|runs out|stopped .. intrathecal? baclofen
    """,
    # Who takes such a drug has few defences.
    "defence_drug": """
        ibrutinib|acalabrutinib|zanubrutinib|venetoclax|lenalidomide|idelalisib|ruxolitinib|jakafi
        rituximab|rituxan|ocrelizumab|obinutuzumab|ofatumumab|alemtuzumab|eculizumab|natalizumab
        adalimumab|etanercept|enbrel|golimumab|certolizumab|simponi|cimzia|biologic|biologics
        tocilizumab|actemra|abatacept|orencia|anakinra|ustekinumab|stelara|secukinumab|vedolizumab
        tofacitinib|xeljanz|upadacitinib|rinvoq|baricitinib|fingolimod
        azathioprine|imuran|cyclophosphamide|cytoxan|leflunomide|mycophenolic|sirolimus|everolimus
        belatacept|thymoglobulin
        cll
        chronic lymphocytic
        car-t
        pred|prednisone|prednisolone 20|25|30|35|40|45|50|60|70|80 mg?
        on high-dose? pred
    """,
}
