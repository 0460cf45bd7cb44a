"""A text that is still being written, section by section.

:class:`SectionReader` takes the text in any pieces and gives each section once, as soon as
nothing that may follow can change it, so that what was given early is what
:func:`triage.answer.read` finds in the whole.  The level is not among them: until the text
has ended, a second one may follow.
"""

from __future__ import annotations

from triage import layout
from triage.answer import Algorithm, Answer, Extraction, FieldReader

Section = Extraction | Algorithm


class SectionReader:
    """Feed it a text piece by piece; the sections come in the order of the layout."""

    def __init__(self) -> None:
        self._fields = FieldReader()
        self._line: list[str] = []
        self._said: list[Section] = []

    def feed(self, piece: str) -> list[Section]:
        """The sections that ``piece`` completes, if any."""
        found: list[Section] = []
        *whole, rest = piece.split("\n")
        for end in whole:
            line = "".join([*self._line, end])
            self._line.clear()
            self._fields.take(line.encode("utf-8", "replace").decode())
            found += self._settled()
        self._line.append(rest)
        return found

    def rest(self, answer: Answer) -> list[Section]:
        """What :func:`triage.answer.read` found in the whole text and was not given yet.

        Or was given otherwise: a text that was begun again may have gone on in other words.
        """
        whole: list[Section] = [answer.extraction, answer.algorithm]
        left = [section for section in whole if section not in self._said]
        self._said = whole
        return left

    def _settled(self) -> list[Section]:
        found: list[Section] = []
        for section in layout.SECTIONS[len(self._said) :]:
            if not self._fields.settled(section):
                break
            extraction = section is layout.EXTRACTION
            found.append(self._fields.extraction() if extraction else self._fields.algorithm())
        self._said += found
        return found
