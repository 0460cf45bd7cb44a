"""What a triage narrative becomes, as plain Python.

The arrows of this package, in order::

    Case --render--> messages --(a backend)--> text --read--> Answer | Unreadable
    Case --assess--> Findings
    Answer, Findings --decide--> Verdict

Serving, training and evaluation import these functions and nothing else, so
the words a model is trained on are the words it is served with.  The package
imports the standard library and pydantic only: no web framework, no torch, no
files, no clock.
"""
