"""A stroke as those beside it saw and heard it: a face that fell, speech that fell apart."""

from __future__ import annotations

_FACE = "mouth|smile|face|lip|lips|cheek|eyelid|corner"
_FALL = (
    "drop|drops|dropped|droop|sag|sags|sagged|slide|slides|slid|slip|slips|hang|hangs|fall|falls|"
    "fell|twist|twists|sink|sinks|sank|pull|pulls|pulled|go|goes|went"
)
_SIDE = "left|right|one|other"
_SAW = "saw|sees|seen|watched|watching|noticed|notices|found|see|notice"
_DRINK = "coffee|tea|soup|water|milk|juice|drink|cereal|food|saliva|wine|soda|beer|porridge|drool"
_RUN = (
    "run|runs|ran|running|dribble|dribbles|dribbling|drip|drips|leak|leaks|spill|spills|trickle|"
    "trickles|fall|falls|pour|pours|come|comes"
)
_SPEECH = "speech|talk|words|sentences|sentence|talking|speaking|voice|conversation|language"
_TURN = "turn|turned|turns|turning|went|go|become|became|becomes|dissolve*|trail*|come|came|break"
_MUSH = (
    "nonsense|gibberish|mush|mumble|mumbles|mumbling|babble|soup|garbage|salad|slurry|gobbledygook|"
    "porridge|garbled|slurred|jumbled|thick"
)
_LIMB = "arm|hand|leg|foot|grip"
_LAME = "sink|sinks|sank|drop|drops|fall|falls|go|goes|went|hang|hangs|give|gives|drift|drifts|drag"

CONCEPTS: dict[str, str] = {
    "stroke_seen": f"""
        {_FACE} {_FALL} on|to|at|down|toward|over .. {_SIDE}
        {_FACE} {_FALL} crooked|lopsided|sideways|uneven
        {_SIDE}|half side|half|corner of? {_FACE} {_FALL}
        {_SAW} .. half|side .. {_FACE} .. {_FALL}
        {_DRINK} {_RUN} out? down? .. corner|side .. mouth|lips|chin|face
        {_DRINK} {_RUN} out? .. {_SIDE} .. mouth|lips|chin
        {_SPEECH} {_TURN} to|into|out? all? {_MUSH}
        {_SPEECH} has|had|have|all|suddenly turned|become|gone into|to? {_MUSH}
        {_SPEECH} stop|stopped|stops|quit|not|no|longer make|making|makes|made any? sense
        heard|hears|hear .. talk|speak|say|talking|speaking|saying .. {_MUSH}
        says|said|say|saying|repeats|repeated one|same word over|again
        {_SAW}|felt .. {_SIDE} {_LIMB} {_LAME}
        {_SIDE} {_LIMB} {_LAME} limp|dead|lame|weak
        {_SAW} .. {_LIMB} {_LAME} limp|dead|lame|weak
        {_SIDE} grip is|was|feels|much? weaker|limp|feeble
        {_SAW} .. fork|cup|pen|spoon|phone|glass {_FALL} .. {_SIDE} hand|fingers
    """,
    # A needle of the dentist, a blow, or a speech that was given.
    "not:stroke_seen": f"""
        {_DRINK} {_RUN} ... numbed|numbing|novocaine|dentist|lidocaine|straw|bib|baby|teething
        {_FACE} {_FALL} on|to|at|down|over .. {_SIDE} ... bruis*|punch*|curb|pavement|floor|ice
        numbed|numbing|novocaine|dentist|lidocaine ... {_DRINK} {_RUN} .. mouth|lips|chin
        {_SIDE} grip .. weaker ... wrist|cut|fracture|cast|sprain|years|carpal|thumb
        fell|landed|falls on|to .. {_SIDE}
        carpal|thumb|sprain*|fracture|cast|splint ... {_SIDE} grip .. weaker|limp|feeble
        says|said|say|saying|repeats|repeated .. word ... stutter*|stammer*|autis*|tourette*|asd
        stutter*|stammer*|autis*|tourette* ... says|said|say|saying|repeats .. word over|again
        {_DRINK} {_RUN} ... chin|mouth|face|lips ... burn|burned|burns|scald*
        {_SIDE} {_LIMB} {_LAME} limp|dead|lame|weak ... every|each night|nights|morning
        {_SIDE} {_LIMB} {_LAME} limp|dead|lame|weak .. sit|sitting|sat|cross|crossed|kneeling|squat*
        {_SIDE} grip .. weaker ... elbow|tennis|arthritis
        {_SAW}|felt .. {_LIMB} {_LAME} when|while .. mattress|furniture|couch|box|slipped
        {_FACE} {_FALL} ... dentist|dental|novocaine|lidocaine|numbing
    """,
}
