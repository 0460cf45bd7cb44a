"""Common misspellings of dangers, none of which is a word of another meaning."""

from __future__ import annotations

_FOR = {
    "unresponsive": (
        "unresponive unresponsvie unreponsive unresposive unresponsieve unresponsve unrepsonsive "
        "unrespnsive"
    ),
    "unconscious": "unconcious unconsious unconcsious unconscous uncounscious unconsciouss",
    "seizing": "siezing seezing seizng seizuring",
    "seizure": "siezure seizue seizre seziure siezur siesure seisure seazure seizur",
    "seizures": "siezures seizues sezures seziures seisures seazures",
    "pain": "pian paiin",
    "chest": "cehst chset chestt",
    "anaphylaxis": "anaphalaxis anaphylaxsis anaphlaxis anaphilaxis anaphylaxix anyphylaxis",
    "anaphylactic": "anaphalactic anaphlactic anaphilactic anyphylactic",
    "slurred": "slured slurrred slurrd",
    "overdose": "overdoze overdse ovredose",
    "overdosed": "od'd od'ed overdosd overdossed",
    "overdosing": "od'ing",
    "melena": "malena melana",
    "sob": "s.o.b",
    "loc": "l.o.c",
    "gsw": "g.s.w",
    "diaphoretic": (
        "diaphretic diaphoratic diaphorectic diaphroetic diapharetic diaphertic diaphoritic "
        "diaphoeretic dipahoretic diaphoreric"
    ),
    "suicidal": "suicidial sucidal suicdal suicidle suicidel sucicidal suicical suiciadal",
    "suicide": "suicde sucide suiside",
    "homicidal": "homocidal homicidial homicdal",
    "hemorrhage": "hemorrage haemorrage hemmorhage hemorhage hemmorrhage hemmorage hemorrhge",
    "hemorrhaging": "hemorraging hemmorhaging hemorhaging hemmorrhaging",
    "lethargic": "lethergic lethargc letharic lethargick lathargic lethagic lethrgic",
    "lethargy": "lethergy lethagy lathargy",
    "dyspnea": "dispnea dypsnea dyspena dyspnia dsypnea",
    "syncope": "syncopy synocope syncopie sincope",
    "cyanotic": "cynotic cyonotic cyanotoic cyantoic cyanatic",
    "pregnant": "pregnent preganant pregant prenant pregnat pregananant",
    "palpitations": "palpatations palpitaions palpitatons palpatitions",
    "tachycardic": "tachcardic tachacardic tachycadic tachicardic tachycaridic",
    "tachycardia": "tachcardia tachacardia tachycarida tachicardia",
    "bradycardic": "bradcardic bradicardic",
    "hypotensive": "hypotensvie hypotesive hypotensve hyoptensive",
    "hypoxic": "hypoxc",
    "weakness": "weekness weaknes weakeness weaknees waekness",
    "numbness": "numness numbnes numbess",
    "cardiac": "cardic caridac cardaic",
    "stroke": "strok storke",
    "vomiting": "vomitting vomting vomitng vommiting",
    "diarrhea": "diarrea diahrrea diarhea diarhhea",
    "breathless": "breathles brethless breathlss",
    "breathing": "breahting brething breathng breating braething",
    "breath": "breth",
    "asthma": "asthsma astma ashtma",
    "stridor": "stidor",
    "paralyzed": "paralized",
    "hallucinating": "halucinating hallucinateing",
    "bleeding": "bleding bleedng bleeeding",
    "collapsed": "colapsed collasped collapesd",
    "confused": "confussed confusd",
    "confusion": "confuson confussion",
    "aneurysm": "anuerysm anurysm aneurism",
    "meningitis": "menengitis meningitus",
    "swelling": "sweling swellling",
    "swallow": "swalow",
    "throat": "thraot throath",
    "strangled": "strangeled",
    "stabbed": "stabed",
}


def _corrected() -> dict[str, str]:
    return {wrong: right for right, forms in _FOR.items() for wrong in forms.split()}


MISSPELT: dict[str, str] = _corrected()
