"""The workshop that makes the model: a row of benches, one file and one command each.

Stages talk through files and share ``triage`` with the service, so that a model is
trained on exactly the words it will be served with.  It never imports ``app``.
"""
