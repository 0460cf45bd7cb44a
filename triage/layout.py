"""The fixed shape of an answer: its headings, its fields, and their bounds.

Named once, so that what is written, what is read and what the decoder allows
cannot differ.
"""

from __future__ import annotations

import json
from typing import NamedTuple

# Two thirds of these fields copy or judge a few facts; 240 characters is about 60
# tokens, and seven of them with the headings stay under the 512 tokens that the
# GRPO recipes allow a completion.
MAX_FIELD_CHARS = 240


class Field(NamedTuple):
    """One line of the answer: the name used in code and the label in the text."""

    name: str
    label: str


class Section(NamedTuple):
    """One block of the answer: a heading and its fields, in order."""

    name: str
    heading: str
    fields: tuple[Field, ...]


EXTRACTION = Section(
    "extraction",
    "EXTRACTION:",
    (
        Field("chief_complaint", "Chief complaint"),
        Field("vital_signs", "Vital signs"),
        Field("red_flags", "Red flags"),
    ),
)
ALGORITHM = Section(
    "algorithm",
    "ESI ALGORITHM:",
    (
        Field("step_a", "Step A (lifesaving)"),
        Field("step_b", "Step B (high-risk)"),
        Field("step_c", "Step C (resources)"),
        Field("step_d", "Step D (vitals)"),
    ),
)
SECTIONS = (EXTRACTION, ALGORITHM)
ANSWER = "ANSWER: ESI "

# A field is one line of text that neither starts nor ends with a space.  What a
# decoder may write is narrower than what `read` accepts: printable ASCII and the
# degree sign, because a runaway field in a foreign script is never right.
_WRITTEN = rf"[!-~°]([ -~°]{{0,{MAX_FIELD_CHARS - 2}}}[!-~°])?"


def grammar() -> str:
    """The regular expression of every text the decoder may write, ``\\n`` included.

    Syntax is the common subset of Rust ``regex``, Python ``re`` and the engines
    that take a regex constraint.  The language is finite: a decoder under it
    stops after at most ``7 * MAX_FIELD_CHARS`` characters and the headings.
    """
    blocks = [
        "\n".join([_literal(section.heading)] + [_line(field) for field in section.fields])
        for section in SECTIONS
    ]
    return "\n\n".join([*blocks, _literal(ANSWER) + "[1-5]"])


def gbnf() -> str:
    """The language of :func:`grammar` in GBNF, the notation of llama.cpp."""
    parts = []
    lead = ""
    for section in SECTIONS:
        lead += section.heading
        for field in section.fields:
            parts += [json.dumps(f"{lead}\n- {field.label}: "), "field"]
            lead = ""
        lead = "\n\n"
    parts += [json.dumps(lead + ANSWER), "[1-5]"]
    field_rule = f"[!-~°] ([ -~°]{{0,{MAX_FIELD_CHARS - 2}}} [!-~°])?"
    return f"root ::= {' '.join(parts)}\nfield ::= {field_rule}\n"


def _line(field: Field) -> str:
    return f"- {_literal(field.label)}: {_WRITTEN}"


def _literal(text: str) -> str:
    return text.replace("(", r"\(").replace(")", r"\)")
