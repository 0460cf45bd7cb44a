"""Word lists that patterns share; a pattern names one with ``@``."""

VOCABULARY: dict[str, str] = {
    "pain": (
        "pain pains painful ache aches aching achy hurt hurts hurting discomfort sore soreness "
        "tender tenderness cramp cramps cramping crampy burning spasm spasms colic throbbing"
    ),
    "pressure": (
        "pressure tightness tight heaviness heavy squeezing crushing elephant constriction "
        "tightening"
    ),
    "severe": (
        "severe severely terrible terribly excruciating worst unbelievable unbearable intense "
        "horrible intolerable agonizing tremendous incredible awful extreme"
    ),
    "belly": (
        "abdomen abdominal abd stomach belly tummy epigastric epigastrium ruq rlq luq llq "
        "periumbilical pelvic pelvis suprapubic umbilical quadrant stomachache gut navel"
    ),
    "limb": (
        "ankle ankles foot feet toe toes knee knees wrist wrists hand hands finger fingers "
        "thumb elbow shoulder shoulders arm arms forearm leg legs hip hips heel clavicle "
        "collarbone shin calf thigh humerus radius tibia fibula femur metatarsal metacarpal "
        "limb extremity extremities ulna"
    ),
    "joint": (
        "ankle foot feet toe toes knee wrist hand finger fingers thumb elbow shoulder arm "
        "forearm leg hip heel clavicle collarbone shin rib ribs jaw cheekbone"
    ),
    "many": (
        "large massive heavy heavily significant copious profuse profusely lot lots brisk "
        "briskly gushing gush pouring soaked soaking saturating saturated uncontrolled "
        "hemorrhaging much severe clots buckets"
    ),
    "blood": ("blood bloody bleed bleeds bleeding hemorrhage hemorrhaging bled"),
    "child": ("infant baby newborn neonate toddler child"),
    "sudden": ("sudden suddenly abrupt abruptly acute acutely instantaneous"),
    "fell": ("fell fall falls fallen falling dropped jumped jump plunged"),
    "hit": ("hit struck bumped banged smashed knocked kicked punched"),
    "throat": ("throat airway"),
    "broken": ("broken broke fracture fractured fractures fx"),
    "swollen": ("swollen swelling swelled swells puffy edema edematous puffy"),
    "new": ("new newly sudden suddenly acute acutely onset"),
    "give": ("gave given giving administered administering received receiving gets got"),
    "medic": ("ems paramedic paramedics medic medics emt emts crew ambulance fire"),
    "past_year": "199* 200* 201* 202*",
    "year": "190* 191* 192* 193* 194* 195* 196* 197* 198* 199* 200* 201* 202*",
    "month": (
        "january february march april may june july august september october november december "
        "spring summer autumn winter christmas easter"
    ),
    "number": ("# two three four five six seven eight nine ten eleven twelve fourteen few several"),
    "half_year": (
        "6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 36 six seven eight nine ten eleven "
        "twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty"
    ),
    "pill": (
        "pill pills tablet tablets medication medications medicine bottle handful overdose "
        "acetaminophen tylenol ibuprofen aspirin antidepressant amitriptyline"
    ),
}
