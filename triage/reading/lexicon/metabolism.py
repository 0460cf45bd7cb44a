"""Sugar, salts, hormones and kidneys, as told or measured."""

from __future__ import annotations

from triage.reading.lexicon.shared import PUS

DIAGNOSES = frozenset({"adrenal", "dka_named"})

_STEROID = "prednisone|prednisolone|steroid|steroids|hydrocortisone|dexamethasone|cortisone"
_HIGH = "|".join(map(str, range(250, 601)))
# Potassium in mmol/L from which the heart is in danger.
_DANGEROUS_POTASSIUM = "|".join(f"{tenths / 10:.1f}" for tenths in range(60, 100))
_BLOCKED = "mcad|mcadd|lchad|vlcad|galactosemia|tyrosinemia"

CONCEPTS: dict[str, str] = {
    "dialysis": """
        dialysis|hemodialysis|esrd|hd
        dialyz*|dialysing|dialyses
    """,
    "dialysis_missed": """
        missed|skipped|late|due .. dialysis|treatment|treatments
        dialysis ... missed|skipped|overdue|unable
        not had|been|gone .. dialysis
        hyperkal*
        potassium .. high|elevated|6|7|8
        high|elevated potassium
        missed|skipped|missing|skips|misses .. session|sessions|run|runs|appointment|appointments|
            treatment|treatments
        skipped|missed monday|tuesday|wednesday|thursday|friday|saturday|weekend
        not .. been|gone|going .. dialysis|session|run
        no dialysis|treatment|run .. since|for|days|week
        cannot|not complete|finish|tolerate|completed|finished .. dialysis|run|session|treatment|hd
        dialysis|hd|run|session .. cut|stopped|ended short|early
        dialysis|hd|run|session aborted|incomplete|unfinished|halted
        only half|hour|two|one|part .. dialysis|run|session|treatment
    """,
    "jaundice": """
        jaundic*
        yellow .. skin|eyes|sclera*
        skin|eyes|sclera* .. yellow
        liver failure
        cirrhosis|ascites
        yellow down? soles|legs|feet|knees|belly|thighs|toes|waist|chest|shins|ankles
        yellow|golden|orange baby|newborn
        yellow down|to|at legs|feet|knees|belly|thighs|soles|toes|waist|chest
    """,
    "not:jaundice": f"""
        yellow under|beneath skin|nail|cuticle|fold
        nail|finger|toe|lump|boil ... yellow under|beneath skin|nail
        eye|eyes|lid|lids|lashes ... yellow|yellowish|green {PUS}
    """,
    # The old, the thin, and the numbers of a laboratory.
    "run_down": """
        not|isn't|aren't .. myself|himself|herself|right
        no|poor|lost|little|want|lack of? appetite|energy|strength|interest
        appetite|energy .. gone|poor|down|lost|off
        eating|eats|eaten|ate .. only|few|little|hardly|barely|spoonfuls|nothing|bites
        not|stopped|hardly|barely eating|eaten|eats|drinking
        worn|washed|tired out
        tired|weary|listless|fatigue*|exhausted
        off food|colour|color
        failing|fading
        not|cannot .. out|up chair|bed|toilet
        weak getting|rising|up|since|from|after
    """,
    "weight_loss_told": """
        lost|lose|losing|loses|dropped|down|shed @number|#|ten|twenty|thirty|forty|fifteen|some|
            much pounds|lbs|kilos|kg|stone
        @number|# pounds|lbs|kilos lighter|down|gone
        lost|losing weight
        belt|skirt|trousers|pants|clothes|dress .. hang|hangs|loose|holes|hole|tighter|notches
    """,
    "kidney_number": """
        creatinine|egfr|bun|kidney|kidneys|potassium|sodium|calcium|hemoglobin function|number|
            numbers|level|blood? doubled|doubles|rose|risen|rising|worse|climbed|jumped|high|up|low|
            dropped|fallen|fell|tripled
        creatinine|potassium|sodium|hemoglobin .. doubled|rose|rising|worse|climbed|jumped|dropped|
            tripled|critical
    """,
    "much_water": """
        up|pee|peeing|pees|urinat*|toilet|bathroom .. times night|nightly
        peeing|urinating|pees .. lot|constantly|often|all
        polyuria
    """,
    "high_glucose_told": f"""
        meter|glucometer|sugar|sugars|glucose .. {"|".join(map(str, range(280, 601)))}
    """,
    "sugar_given": """
        glucose|sugar gel|tabs|tablets|paste
        juice|soda|candy|honey|dextrose|glucagon
    """,
    "sugar_lowering": """
        insulin|glimepiride|glipizide|glyburide|gliclazide|repaglinide|sulfonylurea|sulfonylureas
    """,
    "dialysis_done": """
        dialysis|dialyzed|hd|run|session|treatment .. today|morning|am|yesterday .. scheduled|full|
            completed|usual|planned|complete
        full|complete|completed|finished run|session|treatment|dialysis
        had|after dialysis .. today|morning|am|yesterday
        last dialysis|hd|treatment|run|session was? yesterday|today|morning
        never|not missed|miss|misses .. dialysis|session|run|treatment
        dry weight reached
        reached dry weight
    """,
    "not:dialysis_done": """
        cannot|not|never|without|before complete|completed|finish|finished|finishing full? run|
            session|treatment|dialysis|hd
        cannot|not|never .. full run|session|treatment|dialysis
    """,
    "dka_signs": """
        drinks|drinking .. liters|gallons|buckets|nonstop|constantly ... pees|peeing|urinates|
            urinating
        drinks|drinking and pees|peeing|urinates|urinating all|constantly|nonstop|lot|buckets|liters
        pees|peeing|urinates|urinating and drinks|drinking all|constantly|nonstop|lot|buckets|liters
        wets|wetting bed ... thirst*|drinks|drinking|weight
        thirst* ... lost|losing weight|kg|pounds|kilos
        thirst* ... deep|fast breaths|breathing
        type 1|one|i ... pump .. failed|stopped|broke|broken|off|out|kinked|died|disconnected
        insulin pump .. failed|stopped|broke|broken|off|out|kinked|died|disconnected|beeping
        breathing|breathes|breaths deep|deeply and|,? fast|rapid*?
        kussmaul|polyuria|polydipsia
        fruity breath|odor|smell
        breath .. fruity|acetone|sweet
        thirsty|thirst ... urinat*|peeing|weight|all|time|letharg*|weak*|vomit*
        urinat*|peeing ... thirst*|thirsty
        always|constantly|very|extremely|increased|excessive|excessively thirsty|thirst
        thirsty .. time
        insulin .. ran|out|missed|stopped|skipped|pump
        out .. insulin
        ran out .. insulin
        not .. insulin
        no insulin
    """,
    "not:dka_signs": """
        no|neg|negative|without insulin|urine? needed|pump|ketones
    """,
    "weight_loss": """
        lost|loses|losing @number|# kg|kilos|kilograms|pounds|lbs|stone
        weight loss
        lost .. pounds|lbs|weight
    """,
    "not:weight_loss": """
        trying|tries|diet|dieting|ozempic|wegovy|semaglutide|surgery|exercise .. lose|lost|losing|
            pounds|weight
        lost|lose|losing ... diet|dieting|ozempic|wegovy|semaglutide|purpose
    """,
    "steroid_stopped": f"""
        stopped|quit|missed|skipped|ran|without|off|forgot .. {_STEROID}
        {_STEROID} .. stopped|quit|ran|missed|skipped|forgot*|down
    """,
    "adrenal": """
        no|without|removed adrenal|adrenals gland|glands?
        adrenals .. removed|out|taken
        addison*|adrenal|hydrocortisone
    """,
    "ketone_breath": """
        breath .. pear|nail|acetone|fruit|fruity|varnish
        fruity breath
    """,
    "steroids": f"""
        {_STEROID} .. daily|years|months
        on|takes|taking|daily|chronic|long-term|high-dose .. prednisone|prednisolone|steroid|
            steroids|dexamethasone|methylprednisolone|hydrocortisone
        prednisone|prednisolone|steroids|dexamethasone daily|every|years|months|for
    """,
    "liver_signs": """
        icter*|jaundic*|yellow
        dark urine
        ruq
        right upper
    """,
    "not:liver_signs": f"yellow|yellowish {PUS}",
    # A sugar that ran high in a diabetes of grown-ups.
    "high_glucose": f"""
        meter|glucometer|dexcom|libre|cgm|sensor says|said|reads|read|reading|shows|showed|at? hi|
            high|over|{_HIGH}
        glucose|sugar|sugars|accucheck|glucometer|fingerstick|fsbs .. high|hi|over|elevated|critical
        high|elevated blood? sugar|sugars|glucose
        hyperglyc*
    """,
    "adult_diabetes": """
        type two|2|ii
        type-2|t2dm|niddm
        metformin|glipizide|glyburide|glimepiride|sitagliptin|januvia|jardiance|empagliflozin|
            farxiga|dapagliflozin|ozempic|semaglutide|pioglitazone|prednisone
    """,
    "insulin_diabetes": """
        type one|1|i diabet*|dm
        type-1|t1dm|iddm|juvenile|insulin-dependent
        insulin dependent
        insulin|pump|lantus|humalog|novolog
    """,
    "dka_sure": """
        kussmaul|ketones|ketone|ketoacidosis|dka|acetone
        fruity breath|odor|smell
        breath .. fruity|acetone|sweet
        breathing|breathes|breaths deep|deeply|fast|rapid*|hard
        deep|rapid breaths|breathing
        insulin .. ran|out|missed|stopped|skipped|pump|failed
        out|without|no .. insulin
    """,
    "diabetes": "diabet*|insulin|iddm|niddm|metformin|dm",
    "dka_named": "dka|ketoacidosis|ketones|hhs",
    "low_glucose": """
        hypoglyc*
        low blood? sugar|glucose
        sugar|glucose .. low|lo|dropped|bottomed
    """,
    "thyroid_storm": """
        thyroid storm|crisis
        myxedema
        thyrotoxic*
    """,
    "electrolyte": """
        low|high|abnormal sodium|potassium|hemoglobin|hematocrit|labs|lab|calcium|magnesium|
            platelet*|inr
        potassium|sodium|hemoglobin|hgb|hematocrit|platelets|inr|calcium|count|counts .. low|high|
            critical|#
        hyponatr*|hypokal*|hyperkal*|anemi*|thrombocytop*|hypercalc*
        abnormal labs|lab|bloodwork|results
        sent .. labs|bloodwork|transfusion
        blood transfusion
    """,
    "potassium_high": """
        critical|high|elevated|dangerous|raised .. potassium|k
        potassium .. critical|high|elevated|6|7|8|dangerous
        hyperkal*
        tumor lysis
    """,
    "eating_disorder": """
        anorexia|bulimia
        eating disorder
        not eating|eaten ... weight|thin|weigh*
        weighs less
        starving|starvation|malnourish*|emaciated
    """,
    "potassium_number": f"""
        potassium|k .. {_DANGEROUS_POTASSIUM}
        {_DANGEROUS_POTASSIUM} potassium
    """,
    # Who must not fast, nor burn what the body cannot.
    "metabolic_known": f"""
        {_BLOCKED}
        urea cycle
        maple syrup urine|disease
        organic acidemia|aciduria
        methylmalonic|propionic|glutaric|isovaleric
        fatty acid oxidation
        glycogen storage
        inborn error|errors
        metabolic|mitochondrial disorder|disease|condition|crisis
        ornithine|otc transcarbamylase|deficiency
    """,
}
