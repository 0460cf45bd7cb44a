"""The words of triage: every concept with the ways it is written.

One file a subject, each concept in one of them; this file puts them together.  Patterns
follow ``triage.reading.pattern``.  ``not:CONCEPT`` are phrases in which the words of a concept
mean something else; each must be one that cannot also tell of the danger.  A subject that has
``DIAGNOSES`` names those of its concepts that a patient may have had for years.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from triage.reading.lexicon.cues import CUES, DRUGS, EVENTS, REACTIONS
from triage.reading.lexicon.vocabulary import VOCABULARY
from triage.reading.pattern import Lexicon
from triage.reading.scope import Kinds


@cache
def lexicon() -> Lexicon:
    """The compiled lexicon with the cues of scope, built on first use."""
    concepts = dict(CUES)
    for subject in _subjects():
        concepts |= subject.CONCEPTS
    return Lexicon(concepts, VOCABULARY)


@cache
def kinds() -> Kinds:
    """The concepts that a text may name without their being so today."""
    named = [getattr(subject, "DIAGNOSES", ()) for subject in _subjects()]
    return Kinds(frozenset[str]().union(*named), DRUGS, EVENTS, REACTIONS)


def _subjects() -> list[ModuleType]:
    """The files that hold concepts."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    return [module for module in modules if hasattr(module, "CONCEPTS")]
