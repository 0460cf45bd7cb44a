"""Emergencies by their names and abbreviations, as a chief complaint or a transfer gives them."""

from __future__ import annotations

# Each may be that of a history, a relative or a fear.
DIAGNOSES = frozenset(
    {"named_emergency", "named_arrest", "angioedema_named", "alcohol_withdrawal"}
    | {"hypotension_told", "hypoxia_told"}
)

_HEMORRHAGE = "hemorrhage|hemorrhages|bleed|bleeding|hematoma|hematomas"
_LOW_SODIUM = "|".join(map(str, range(100, 120)))
_LOW_HEMOGLOBIN = "|".join(f"{whole}.{tenth}" for whole in range(2, 7) for tenth in range(10))
_HIGH_LACTATE = "|".join(
    (
        *map(str, range(4, 20)),
        *(f"{whole}.{tenth}" for whole in range(4, 16) for tenth in range(10)),
    )
)
_LOW_WBC = "|".join(f"{whole}.{tenth}" for whole in range(2) for tenth in range(10))
_LOW_ANC = "|".join(map(str, (0, *range(100, 500, 10))))
_ON_THE_ROAD = "ped|peds|pedestrian|cyclist|bicyclist|bike|bicycle|motorcycle|mcc|scooter|moped"
_ALCOHOL = "etoh|alcohol|benzo|benzos|benzodiazepine|xanax|alprazolam"

CONCEPTS: dict[str, str] = {
    "named_emergency": f"""
        ich|sah|sdh|edh
        intracranial|intracerebral|intraparenchymal|subdural|epidural|subarachnoid {_HEMORRHAGE}
        head|brain bleed
        nstemi
        unstable angina
        dissection ,? transfer
        pulsatile abdominal|abd? mass
        found down
        toxic appearing
        crush injury .. leg|arm|torso|pelvis|chest|abdomen|hand|foot
        crush syndrome
        slashed|slit throat|neck
        cut throat
        chemical|chemicals|bleach|acid|cleaner in eye|eyes
        acute glaucoma
        anterior|inferior|lateral|posterior|acute mi
        carotid|vertebral|arterial|artery dissection
        subdural|epidural ,? transfer
        brain|cerebral mass|tumor|metastasis|mets ... vomiting|edema|shift|seizure|herniation
        midline shift
        acute hydrocephalus
        meningoencephalitis
        guillain
        transverse myelitis
        acute|new paraplegia|quadriplegia|paralysis
        lactate of|is|was|:|=? {_HIGH_LACTATE}
        flash pulmonary? edema
        boerhaave|boerhaaves
        esophageal rupture|perforation
        toxic megacolon
        strangulated hernia
        airway foreign body|obstruction
        foreign body airway|aspiration
        hemothorax|hemopneumothorax
        ugib|lgib
        bleeding varices
        sjs|stevens-johnson
        toxic epidermal
        wernicke|wernickes
        anc of|is|was|:|=? {_LOW_ANC}
        wbc of|is|was|:|=? {_LOW_WBC} ... fever|febrile|chills|temp
        rapid ventricular response|rate|rates
        rvr
        saddle pe|embolus
        pe transfer|found|seen
        pe on|by ct|cta|imaging|scan
        bilateral|submassive|massive|acute pe
        acute limb ischemia
        limb|leg|arm|hand|foot|bowel|gut|mesenteric ischemia
        ischemic limb|leg|arm|hand|foot|bowel|gut
        compartment syndrome
        nec|necrotising|necrotizing fasc|fasciitis
        necfasc
        cauda equina
        cord compression
        spinal? epidural abscess
        perf|perfed|perforated viscus|bowel|ulcer|appendix|appy|colon|diverticulitis|diverticulum
        free air
        volvulus|intussusception
        testicular|testis|ovarian torsion
        ruptured? ectopic pregnancy?
        pph
        postpartum|post-partum {_HEMORRHAGE}
        placental? abruption|abruptio
        cholangitis
        endophthalmitis|crao
        central retinal artery
        acute angle closure
        hypertensive emergency
        malignant hypertension
        adrenal|addisonian|thyrotoxic|myasthenic crisis
        neuroleptic malignant
        serotonin syndrome
        malignant hyperthermia
        tumor lysis
        aplastic crisis
        acute chest syndrome
        septic joint|arthritis|hip|knee
        retropharyngeal|parapharyngeal abscess
        ludwig|ludwigs
        shunt malfunction|malfunctioning|failure|obstruction
        lvad|vad alarm|alarms|alarming|malfunction
        critical|critically|panic high|low? lab|labs|value|values|result|results|potassium|sodium|
            glucose|hemoglobin|hgb|hct|troponin|lactate|calcium|k|na
        lab|labs|value|values|result|results|potassium|sodium|glucose|bg|hemoglobin|hgb|hct|lactate|
            calcium critical|critically
        na|sodium of|is|was|:|=? {_LOW_SODIUM}
        hgb|hb|hemoglobin of|is|was|:|=? {_LOW_HEMOGLOBIN}
        trauma alert|activation|code|red
        code|level|category trauma|stroke|stemi|sepsis
        dts
        delirium tremens
        chem|chemical splash|exposure|spray in|to? eye|eyes
        eye|eyes chem|chemical splash|exposure|burn|spray
        {_ON_THE_ROAD} vs|versus auto|car|truck|vehicle|suv|bus|van|mvc|train
    """,
    # Words of an examination, of a class at school, and of a bleed that a scan did not find.
    "not:named_emergency": f"""
        pph|sdh :
        sdh screen*
        postpartum bleeding normal|slowing|light|spotting|lochia|minimal|scant
        glycated|glycosylated|a1c hemoglobin|hgb
        trauma activation|alert criteria? not
        trauma? code :? green|white|gray|grey
        found down street|road|hall|block|toilet|jacket|pillow|stairs
        {_ON_THE_ROAD} vs|versus car|truck|vehicle door|mirror
        cut throat|neck shaving|razor
        bilateral? pe :|class|teacher|tube|tubes|shows|reveals|normal|unremarkable|exam
        on|in|per pe
        critical access|care|illness
        ectopic beat|beats|rhythm|foci|atrial
        code status
        afib|fibrillation|flutter without rvr
        rate|rvr controlled
        rvr|ventricular ... resolved|converted
    """,
    "named_arrest": """
        tension pneumothorax|ptx
        flail chest
        cardiac|pericardial tamponade
        resp failure|arrest
        respiratory arrest
        massive? exsanguinat*
    """,
    "not:named_arrest": """
        chronic resp|respiratory failure
        resp|respiratory failure last|in|from
    """,
    "angioedema_named": """
        angioedema
        oral|mouth|perioral edema
        oral swelling
    """,
    "not:angioedema_named": """
        hereditary|acquired angioedema
        dental|tooth|gum|gums|denture|dentures|filling|braces ... oral|mouth swelling|edema
        oral|mouth swelling|edema ... dental|tooth|gum|gums|denture|dentures|filling|braces
    """,
    "alcohol_withdrawal": f"""
        {_ALCOHOL} withdraw*|wd|w/d
        withdraw* from {_ALCOHOL}
        ciwa
    """,
    "not:alcohol_withdrawal": f"{_ALCOHOL} withdrawal hx|history",
    "withdrawal_signs": """
        tremor*|tremulous|shaky|shakes|shaking|vomit*|n/v|sweats|sweaty|sweating|diaphor*|hallucinat*|
            anxious|agitated|tachy*|hypertensive|palpitations|seizure|seizures
    """,
    # Told in words: what was measured elsewhere or before.
    "hypotension_told": "hypotensive|hypotension",
    "not:hypotension_told": """
        orthostatic|postural|intradialytic|idiopathic hypotension
        hypotension clinic|med|meds|listed|side
        chronic|baseline|midodrine|droxidopa for? hypotension
    """,
    "hypoxia_told": "hypoxic|hypoxia|hypoxemi*|desaturat*|desat|desats|desatting",
    "not:hypoxia_told": """
        oxygen|o2|cpap|bipap for chronic|nocturnal? hypoxia|hypoxemia
        chronic|nocturnal|exertional|known|baseline hypoxia|hypoxic|hypoxemi*|desaturat*
        hypoxic brain|birth|ischemic|encephalopathy
        desats|desaturates none|with|at exertion|night
    """,
}
