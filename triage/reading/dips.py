"""Words beside a value that was bad for a while: why it counts though a later one is in order."""

from __future__ import annotations

import re

# What mended the value is the reason that it counts.
TREATED = re.compile(
    r"\b(?:saline|crystalloids?|ringer\w*|fluids?|bolus\w*|lit(?:er|re)s?|\d+ ?l|ns|lr|oxygen|o2"
    r"|nrb|(?:non-?)?rebreather|nc|cannula|mask|high[- ]flow|hfnc|bvm|bag(?:ged|ging)|bipap|cpap"
    r"|suction\w*|intubat\w*|needle|decompress\w*|labetalol|hydralazine|nitro\w*|nicardipine"
    r"|narcan|naloxone|dextrose|d50|d10|glucagon|glucose (?:gel|tab\w*)|juice|soda|candy|epi\w*"
    r"|atropine|adenosine|vagal\w*|convert\w*|cardiover\w*|shock\w*|paced|pacing|neb\w*"
    r"|albuterol|duoneb|transfus\w*|pressors?|vasopress\w*|midodrine|levophed|norepi\w*"
    r"|amiodarone|diltiazem|sugar given"
    r"|treated|after (?:treatment|eating|food|a snack))\b"
)
# Where a pressure or a mind that was low for a while is the danger.
DANGEROUS_DIP = re.compile(
    r"\b(?:bleed\w*|bled|blood (?!pressure|draw|sugar|work|test|donat)\w*|hemorrhag\w*|melena"
    r"|stab\w*|gunshot|gsw|shot|crash|mvc|mva|collision|ejected|fell|fall|struck|trauma|sep[st]i\w+"
    r"|fever\w*|chills|infect\w*|seizure\w*|pregnant|weeks|postpartum|anaphyl\w*|hives|head|injur\w*"
    r"|motor\w*|bike|thrown|hcg|ectopic|coumadin|warfarin|eliquis|xarelto|apixaban|blood thinners?"
    r"|pills?|overdos\w*|ingest\w*|drugs?|black|tarry|stools?"
    r"|(?:chest|belly|abd\w*|flank) (?:\w+ )?pain|clammy|mottled|gr[ae]y"
    r"|ashen|sweat\w*|diaphor\w*|confus\w*|letharg\w*|drows\w*|aneurysm|aaa)\b"
)
# A spell in which the saturation fell indeed.
BLUE = re.compile(r"\b(?:blue|cyano\w*|dusky|apn(?:ea|eic)|unrespons\w*)\b")
# What lowers the sugar again after a meal.
LASTING = re.compile(
    r"\b(?:insulin|lantus|glargine|glipizide|glyburide|glimepiride|gliclazide|sulfonylureas?)\b"
)
