"""Harm to oneself that is meant, though words of a harmless sense stand beside it."""

from __future__ import annotations

# By what it is to end, and what was done for it.
TO_END_IT = """
    pos|positive|yes si
    si ... jump|hang|overdose|die|gun|pills|noose|kill|shoot
    suicide pact
    end it .. gun|pistol|rifle|shotgun|knife|razor|pills|rope|bridge|train|gone|dead|tonight
    cut|cuts|slit|slashed .. wrist|wrists|arm|arms|forearm|forearms ... end it|life
    wanted|want|wants die ... took|taken|swallowed|drank all|whole|bottle|@number|pill|pills|them
    took|taken|swallowed|drank all|whole|bottle ... wanted|want|wants die
"""
# After the death of another, and told by others.
TO_FOLLOW = """
    will|going|plans|wants do same
    suicide|suicides|died|death|dead ... wants|want|wish|wishes|longs|ready join|follow
    wants|want|wish|wishes|longs|ready join|follow ... died|dead|death|suicide|suicides
    suicide|crisis hotline|line|lifeline sent|called|dispatched|alerted police|ems|911|ambulance
    stabbing|stabs|shooting|hanging himself|herself|themselves|myself
"""
