"""What a doctor, a laboratory or a tracing has found, for which a patient is sent in."""

from __future__ import annotations

from triage.reading.lexicon.shared import THINNER

# Each may be that of a history, a relative or a fear.
DIAGNOSES = frozenset({"critical_result", "sine_wave", "blood_infected"})


def _tenths(first: int, last: int) -> str:
    """The whole numbers from ``first`` up to ``last``, and those with a tenth."""
    wholes = range(first, last)
    return "|".join([*map(str, wholes), *(f"{n}.{d}" for n in wholes for d in range(10))])


_IS = "of|is|was|level|came|back|=|:|at|now|over|under|down|up|to|,"
# Critical values of general practice, in the units of the United States.
_CALCIUM = "|".join(
    [f"{n}.{d}" for n in (3, 4, 5, *range(14, 21)) for d in range(10)]
    + [f"6.{d}" for d in range(5)]
)
_SODIUM = "|".join(map(str, range(160, 200)))
_POTASSIUM = "|".join(f"1.{d}" for d in range(2, 10)) + "|" + "|".join(f"2.{d}" for d in range(5))
_ACID = "|".join(
    [*(f"6.{d}" for d in range(7, 10)), "7.0", "7.1"]
    + [f"6.{n}" for n in range(70, 100)]
    + [f"7.0{d}" for d in range(10)]
    + [f"7.1{d}" for d in range(10)]
)
_QT = "|".join(map(str, range(500, 800)))
_DIGOXIN = "|".join(f"{n}.{d}" for n in range(2, 15) for d in range(10) if n > 2 or d > 4)
_LITHIUM = "|".join(f"{n}.{d}" for n in range(2, 9) for d in range(10))
_WHOLE = "|".join(map(str, range(3, 15)))
_BILIRUBIN = _tenths(20, 40)
# In ng/mL; the numbers of a sensitive test are whole.
_TROPONIN = "|".join(f"{n}.{d}" for n in range(25) for d in range(10) if n or d)
_MANY = "|".join(map(str, range(100, 500)))
_NOT_OF_BLOOD = (
    "urine|urinary|ua|urinalysis|vaginal|pool|skin|soil|stool|gastric|eye|eyes|conjunctival|"
    "irrigated|irrigation|tears|dipstick|dip|swab"
)
_IMAGE = "ct|cta|scan|imaging|vq|angiogram"
_RISEN = "elevated|positive|high|raised|rising|critical|critically|bumped|bump|up"

CONCEPTS: dict[str, str] = {
    "critical_result": f"""
        tombstone|tombstones|tombstoning st|t|segment|segments|in|on|ecg|ekg|pattern|waves|v2
        ecg|ekg|tracing|leads ... tombstone|tombstones|tombstoning
        wellens
        de winter
        hyperacute t
        mobitz ii|2|two|type
        second-degree|2nd-degree .. type ii|2|two
        type ii|2 second-degree|2nd-degree
        third-degree|3rd-degree|high-grade|advanced heart|av|atrioventricular block
        brugada pattern|type|ecg|ekg
        qt|qtc {_IS}? {_IS}? {_QT}
        troponin|troponins|trop|trops {_IS}? {_IS}? {_RISEN}
        troponin|troponins|trop .. came|come|was|is|back {_RISEN}
        {_RISEN} troponin|troponins|trop|trops
        troponin|troponins|trop|trops {_IS}? {_IS}? {_TROPONIN}
        new|acute|saddle|submassive|massive pe|embolus|emboli|embolism
        new|acute|fresh clot|clots .. lung|lungs
        pe|embolus|embolism|emboli on|by|per .. {_IMAGE}
        {_IMAGE} .. shows|showed|found|with|positive pe|embolus|emboli|embolism
        clot|clots|embolus|emboli in|to|on .. lung|lungs
        calcium|ca {_IS}? {_IS}? {_CALCIUM}
        na|sodium {_IS}? {_IS}? {_SODIUM}
        k|potassium {_IS}? {_IS}? {_POTASSIUM}
        ph|vbg|abg {_IS}? {_IS}? {_ACID}
        wbc|white ... blast|blasts
        blast|blasts on|in .. smear|blood|count|cbc|differential
        blast crisis
        new acute? leukemia
        leukemia ... wbc|white|count|leukocytes {_IS}? {_MANY}
        digoxin|dig|lithium level {_IS}? {_IS}? {_WHOLE}
        digoxin|dig level? {_IS}? {_IS}? {_DIGOXIN}
        lithium level? {_IS}? {_IS}? {_LITHIUM}
        digoxin|dig|lithium toxic|toxicity
    """,
    # Of the urine, of a tablet, of a clot that was treated long since.
    "not:critical_result": f"""
        {_NOT_OF_BLOOD} ... ph {_IS}? {_IS}? {_ACID}
        {_NOT_OF_BLOOD} ... wbc ... blast|blasts
        ph {_IS}? {_IS}? {_ACID} .. {_NOT_OF_BLOOD}
        ionized|ionised|ion|coronary|score calcium {_IS}? {_IS}? {_CALCIUM}
        calcium score {_IS}? {_IS}? {_CALCIUM}
        vitamin|vit k {_IS}? {_IS}? {_POTASSIUM}
        {THINNER} for|due|since|after|because .. clot|clots|embolus|emboli|pe .. lung|lungs|ct|scan
        for|after|since|from|had|history|old|prior|treated clot|clots|embolus|emboli in lung|lungs
        troponin .. negative|normal|flat
        chronic|chronically|baseline {_RISEN} troponin|troponins|trop
        hs|high-sensitivity|sensitive troponin|trop {_IS}? {_IS}? {_TROPONIN}
        troponin|trop {_IS}? {_IS}? {_TROPONIN} ng? / l
        ca {_CALCIUM} cm|mm|years|weeks|months
        sodium|na|potassium {_SODIUM} mg|milligrams
        na|sodium {_SODIUM} lb|lbs|pounds
        k|potassium {_POTASSIUM} km|mile|miles|k
        {_RISEN} troponin|troponins|trop|trops chronic|chronically|baseline
        wellens street|st|road|avenue|drive|hospital
        second-degree|2nd-degree burn|burns|sunburn|tear|sprain|laceration|strain ... ii|2|two
        troponin|trop|trops .. not|never|no {_RISEN}
        called|told|summoned .. back|return|come ... blood culture|cultures negative
    """,
    "bilirubin_high": f"""
        bilirubin|bili {_IS}? {_IS}? {_BILIRUBIN}
    """,
    "sine_wave": """
        sine wave|waves|pattern
        sine-wave
    """,
    # Growing in a bottle of blood; the patient was called back.
    "blood_infected": """
        positive blood culture|cultures
        blood culture|cultures .. positive|growing|grew|grows|grow
        called|told|summoned .. back|return|come ... blood culture|cultures
        positive|growing|grew ... cocci|rods|bottles ... blood|bottles|culture|cultures
        gpc|gnr|cocci|rods in .. bottles|bottle|blood
        bacteria in .. blood
    """,
    "not:blood_infected": """
        bacteria in .. blood pressure|test|work
        blood culture|cultures .. not|no .. positive
        blood culture|cultures ... positive|grew|growing contaminant|contaminants|contamination
        positive blood culture|cultures .. contaminant
    """,
}
