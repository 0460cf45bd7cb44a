"""What an operation left behind."""

from __future__ import annotations

_LOST = "fell|fallen|slid|slipped|came|pulled|dislodged|popped|knocked|yanked out"
_COLLECTED = "opened|lanced|drained|packed|stitched|closed|glued|repaired"
_STITCHES = "stitch|stitches|suture|sutures|staple|staples"

CONCEPTS: dict[str, str] = {
    "feeding_tube": f"""
        g-tube|peg|gtube|gastrostomy
        g tube
        feeding tube
        tube .. fell|came|pulled|dislodged|out
        nasogastric|ng tube?
        stomach|feeding|gastric|g|button|jejunostomy tube|button ... came|fell|pulled|slid|out|
            clogged
        mic-key|mickey
        stomach|gastric|feeding|belly tube
        tube .. stomach|belly {_LOST}
        mic-key|mickey button
        g-button
    """,
    "drain_out": f"""
        drain|stent|nephrostomy|pleurx|port .. out|dislodged|fell|stopped|nothing|clogged|blocked
        drain .. kidney|chest|liver|bile|belly|abdomen ... came|fell|pulled|out|nothing
        home drain
        nephrostomy|biliary|kidney|liver|abscess|surgical .. drain|tube|stent .. {_LOST}|out
        drain|tube .. kidney|liver|gallbladder|abscess {_LOST}|out
        drain|tube .. kidney|liver|gallbladder .. came|fell|pulled|slid|slipped
        nephrostomy .. out|came|fell|pulled
        drain .. nothing|blocked|clogged|stopped
    """,
    "stoma_output": """
        ileostomy|jejunostomy|stoma|ostomy ... output|emptying|empties|pouring|watery|liquid|hour
        bag ... emptying|emptied every|hourly ... ileostomy|stoma|ostomy
        ileostomy
        ileostomy|stoma|ostomy|colostomy|pouch ... emptied|emptying|empties|pouring|pours|watery|
            output|liters|filling|high
        emptied|emptying|empties|pouring ... ileostomy|stoma|ostomy|pouch
        high output .. ileostomy|stoma|ostomy
    """,
    "wound_check_told": f"""
        {_COLLECTED} .. days|weeks? ago
        {_COLLECTED} here? yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        days|day after .. {_COLLECTED}
        returns|returned|back|here as|for told? .. look|check
        gauze|packing|wick .. fell|came|pulled|out
    """,
    # Stitches placed by someone before, where nothing else is the matter.
    "stitches_back": f"""
        stitches|sutures|staples ... days old
        stitches|sutures|staples ... week|weeks|days today
        @number|nine|thirteen|# stitches|sutures|staples in|from ... days|week
        {_STITCHES} .. placed|put|in|ago|last|from|days|week
        days|week|weeks after|since|of .. {_STITCHES}
        had|has|got|get|rid .. {_STITCHES}
        {_STITCHES} .. ready|due|time|come|out|old
        sutured|stitched|stapled .. days|day|week|weeks|last ago|monday|tuesday|wednesday|thursday|
            friday|saturday|sunday|week
        sutured|stitched|stapled here|elsewhere
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
    "pd_cloudy": """
        peritoneal dialysis ... cloudy|milky|murky|read|newsprint|see|fibrin
        cloudy|milky|murky .. peritoneal|exchange|exchanges|effluent|drain
        drain|exchange|effluent .. cloudy|milky|murky
        cloudy .. dialysis|fluid|bag|drain
        fluid|bag|drain .. cloudy
    """,
    "scar": "scar|incision ... opened|open|apart|gaping|weeps|weeping|seeping|oozing|pus",
    "suture_removal": f"""
        {_STITCHES} ... taken|come|pulled|removed out?
        rid of .. {_STITCHES}
        suture|sutures|stitch|stitches|staple|staples .. removed|removal|out|taken
        remove|removed|removal .. sutures|stitches|staples|suture
    """,
    "wound_trouble": f"""
        popped|burst|broke|tore|torn|came|split|ripped|fell|pulled .. open|apart|out
        reopened|dehisc*|gaping|gapes|oozing|pus|draining|smells|smelly|foul
        {_STITCHES} .. popped|burst|tore|torn|broke|open
    """,
    "post_op": """
        post|after laparoscop*|op|surgery|operative|surgical|operation
        postop*
        surgery|operation|procedure|bypass|appendectomy|cholecystectomy|hysterectomy|section|
            colonoscopy ... days|weeks|week|yesterday ago?
        days|weeks|day|week post
        days|weeks|day|week after|since surgery|operation|procedure
        discharged ... surgery|hospital
        amputation ... days|weeks|week ago
        amputation site|stump|wound|incision
        therapeutic|elective abortion
    """,
    "wound_check": """
        wound|abscess|burn check|recheck|re-check|packing|repack*
        packing .. removed|changed|change
        dressing change
        recheck .. wound
        drain check|removal
    """,
}
