"""A plan to die told without the word: the means, the place, and who would be better off."""

from __future__ import annotations

_ALL = "all|every|everything|whole|lot|entire"
_BOTTLE = "lot|bottle|box|packet|packets|pack|stash|supply|container|jar|thing"
_WHEN = "tonight|tomorrow|weekend|soon|once|friday|saturday|sunday|monday|afterwards|today|when"
_TABLETS = (
    "pill|pills|tablet|tablets|capsule|capsules|painkillers|painkiller|medicine|medicines|meds|"
    "medication|medications|insulin|sleeping"
)
_PEOPLE = (
    "everyone|everybody|family|families|children|kids|wife|husband|they|baby|people|all|world|"
    "mother|mom|parents|daughter|son|sons|daughters|partner|sister|brother|us|them"
)
_SPOT = "tree|bridge|beam|rafter|spot|cliff|train|tracks|branch|hook|rope|quarry|ledge|pier"
_GAS = "hose|hosepipe|duct-tape"

CONCEPTS: dict[str, str] = {
    # All of it at once, which no course of tablets asks for.
    "take_all_told": f"""
        will|going|gonna|plans|plan|planning|means|intends|wants|about|threatens|
            threatening take|swallow|eat|drink {_ALL}|them .. {_TABLETS}
        will|going|gonna|plans|plan|planning|means|intends|wants|threatens|threatening take|
            swallow whole|entire {_BOTTLE}
        will|going|gonna|plans|plan|planning|means|intends|wants|threatens|threatening take|
            swallow them all|together
        will|going|gonna|plans|plan|planning|means|intends|wants|threatens|threatening take|
            swallow all|everything of? them|it|those|that|there|he|she
        take|swallow them|it all at? once|together|{_WHEN}
        take|swallow|taking|swallowing them|it all .. {_WHEN}
    """,
    "not:take_all_told": f"""
        will|going|plans|planning|intends|wants|take|swallow take|swallow? ... usual|prescribed|
            directed|instructed|split|divided
        take|swallow|taking ... antibiotic|antibiotics|prescribed|course|directed|instructed|
            vitamins
        antibiotic|antibiotics|vitamins ... take|swallow ... all|every|whole|them
        take|swallow {_ALL} medications|medicines|meds|pills|tablets with|as|in|on|home|back|daily
        not take|swallow {_ALL}|them
    """,
    "better_off_told": f"""
        {_PEOPLE} .. better|happier|easier|richer off? ,|.|;|then|anyway|without|if|that|with|this
        {_PEOPLE} .. better off
    """,
    "not:better_off_told": f"""
        {_PEOPLE} .. better|happier|easier|richer off? with|without new|different|another|bigger|
            larger|smaller|more|other .. therapist|counselor|doctor|school|house|apartment|car|job|
            teacher|insurance|clinic|plan|dog|mattress|landlord
        better off? with|without bigger|new|larger|another|different|fewer|more|less|smaller car|
            house|school|job|teacher|doctor|apartment|flat|kitchen|insurance|dog|meal|meals|sugar
        all|they|she|he|them .. better since|after|with|now|today
        all|they|them .. better , then|this|that
    """,
    "wrist_cut": "slit|slashed|cut|cuts|sliced .. wrist|wrists",
    "note_found": """
        note|letter|goodbye was|is? found|left|beside|nearby
        found|left|wrote suicide|goodbye|farewell? note|letter
    """,
    "not:note_found": """
        note found|left .. chart|file|record|doctor|school|work
        doctor|work|school|progress|nurse|sick|clinic note|letter found|left
    """,
    # Means or words that nothing else explains.
    "death_planned": f"""
        worth more dead|buried
        more use dead
        {_GAS} ... exhaust|tailpipe
        exhaust|tailpipe ... {_GAS}
        picked|chosen|chose|picks|selected|knows|found which? {_SPOT} ,|.|;|and|where|for
        not need|needs .. things|clothes|stuff|belongings|phone|car|room|money|ticket after|anymore|
            soon|beyond|past|come|where
        nobody|no-one will|would have|need bother|worry|put|deal|look|care
        nobody|no-one has|needs bother|worry|put|deal|care with|about|for .. after|anymore|soon
        after {_WHEN} nobody|no-one|you|they|she|he will|need|have|has ... bother|worry|see|miss
        when|for when had|has|have enough|full .. tablets|pills|bottle
        hoard|stash|cache|collection|stockpile of? {_TABLETS}
        not around|here see|watch .. grow|grandchildren|christmas|spring|summer|birthday
        last time you|we|they will see|hear from? me
        ready meet maker
        join|joining .. heaven|grave|above
    """,
    "not:death_planned": f"""
        last time you|we|they will see|hear from? me ... joke*|holiday|vacation|retire*|moving
        join|joining .. heaven lake|cabin|camp|resort
        ready meet maker ... joke|jokes|joking|joked|laughs|laughing
        joke|jokes|joking|joked ... ready meet maker
        not around|here see|watch ... working|works|job away|abroad|offshore|overseas
        not around|here see|watch ... deploy*|moving|emigrat*
        hoard|stash|cache|collection|stockpile ... disposal|dispose|discard|takeback|take-back
        picked|chosen|chose|picks|found .. {_SPOT} .. christmas|picnic|fish|fishing|climb|climbing|
            camp|camping|hike|photo|run|build|swing|shade|park|parking
        christmas|pine|fir|apple {_SPOT}
        not need|needs .. things|clothes|stuff|car|room|money|ticket .. moves|moved|moving|move|
            school|holiday|vacation|retire*|sold|delivered|surgery|cast
        exhaust .. {_GAS} .. dryer|fan|vent|mechanic|muffler|repair*|replac*
        {_GAS} .. exhaust .. dryer|fan|vent|mechanic|muffler|repair*|replac*|burn|burned
        burn|burned ... {_GAS} ... exhaust
    """,
}
