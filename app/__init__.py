"""The service: HTTP in, one call of ``triage``'s story, typed JSON out.

It knows sockets, slots, deadlines, health and logs.  It knows no medicine: that is
``triage``'s, and it knows no training: that is ``training``'s.
"""
