"""In place of a model: what the rules have read, written in the answer format.

It is a baseline to measure a model against, and labelled as such.  It gets the findings
that every answer carries, so that a note is read once.  Where the rules cannot tell a
level, the text commits to none, and the service refuses it like any other unreadable
completion.
"""

from __future__ import annotations

import hashlib
import time
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from app.backends.base import Completion, Finish, ModelInfo
from triage import contract, layout
from triage.answer import Algorithm, Answer, Extraction, write
from triage.case import Case
from triage.findings import DecisionPoint, Edition, Findings, Force
from triage.level import EsiLevel
from triage.reading.facts import Status

NOT_STATED = "not stated"

# What a level depends on beside the model; `layout.py` is in the fingerprint of the contract.
_DECIDING = (
    *("case.py", "answer.py", "level.py"),
    *("reading/", "rules/", "limits.py", "findings.py", "confidence.py", "verdict.py"),
    *("opinion.py", "bag_of_words.py"),
)


class RulesBackend:
    """Answers with the rules' own estimate from A to D."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self.running = 0
        self.waiting = 0
        self.trouble: str | None = None

    @property
    def progressed(self) -> float:
        """Always now: the rules answer at once."""
        return time.monotonic()

    def start(self) -> ModelInfo:
        """Nothing to load; the digest is over the source of the rules."""
        return ModelInfo(
            id=f"rules-{self._edition.value}",
            digest=source_digest(),
            backend="rules",
            dtype="none",
            contract=contract.fingerprint(),
            device="cpu",
            adapter=None,
            versions={},
        )

    def answer(self, case: Case, findings: Findings) -> Completion:
        """``findings``, which are those of ``case``, as a text to be read like any other."""
        started = time.perf_counter()
        text = explain(case.narrative, findings)
        return Completion(
            text=text,
            finish=Finish.STOP,
            prompt_tokens=0,
            completion_tokens=0,
            queue_seconds=0.0,
            prefill_seconds=0.0,
            decode_seconds=time.perf_counter() - started,
        )

    def tend(self) -> None:
        """Nothing here needs it."""

    def close(self) -> None:
        """Nothing to let go of."""


@cache
def source_digest() -> str:
    """SHA-256 over each source of case, answer, reading, rules, second opinion and verdict."""
    whole = hashlib.sha256()
    room = resources.files("triage")
    for name, file in sorted(_sources(room)):
        if name.startswith(_DECIDING):
            whole.update(f"{name}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def explain(note: str, findings: Findings) -> str:
    """``findings`` in the words of the answer format; without a level when there is none."""
    level = findings.rules_level
    text = write(
        Answer(
            extraction=Extraction(
                chief_complaint=_bounded(_complaint(note, findings)),
                vital_signs=_bounded(_vitals(findings)),
                red_flags=_bounded(_red_flags(findings)),
            ),
            algorithm=Algorithm(
                step_a=_bounded(_step(findings, DecisionPoint.A, "no lifesaving need found")),
                step_b=_bounded(_step(findings, DecisionPoint.B, "nothing high-risk found")),
                step_c=_bounded(_resources(findings)),
                step_d=_bounded(
                    _step(findings, DecisionPoint.D, "nothing in the danger zone found")
                ),
            ),
            level=level or EsiLevel.RESUSCITATION,
        )
    )
    return text if level else text.rpartition(layout.ANSWER)[0] + "ANSWER: cannot tell"


def _complaint(note: str, findings: Findings) -> str:
    present = [mention for mention in findings.facts.mentions if mention.status is Status.PRESENT]
    words = dict.fromkeys(" ".join(note[m.span.start : m.span.end].split()) for m in present)
    return ", ".join(word for word in words if word)


def _vitals(findings: Findings) -> str:
    used = [measured for measured in findings.facts.measurements if measured.used]
    return ", ".join(f"{measured.measure.value} {measured.value:g}" for measured in used)


def _red_flags(findings: Findings) -> str:
    fired = [item for item in findings.findings if item.force is Force.MUST]
    return "; ".join(dict.fromkeys(item.because for item in fired))


def _step(findings: Findings, point: DecisionPoint, nothing: str) -> str:
    fired = [item for item in findings.findings if item.decision_point is point]
    return "; ".join(f"{item.because} ({item.force.value})" for item in fired) or nothing


def _resources(findings: Findings) -> str:
    needed = findings.resources
    if needed.count is None:
        return "cannot tell"
    count = "two or more" if needed.count > 1 else str(needed.count)
    return ": ".join(filter(None, [count, ", ".join(kind.value for kind in needed.types)]))


def _bounded(text: str) -> str:
    return " ".join(text.split())[: layout.MAX_FIELD_CHARS].strip() or NOT_STATED


def _sources(folder: Traversable, above: str = "") -> list[tuple[str, Traversable]]:
    found = []
    for item in folder.iterdir():
        if item.is_dir():
            found += _sources(item, f"{above}{item.name}/")
        elif item.name.endswith((".py", ".yaml", ".toml")):
            found.append((f"{above}{item.name}", item))
    return found
