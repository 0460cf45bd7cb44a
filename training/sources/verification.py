"""A narrative and its gold level become an example, if the rules let them.

The rules may bind a level (:attr:`triage.findings.Findings.floor`) that is more urgent than
the gold.  Real charts hold such rows: a level typed wrong, a note that says more than the
nurse weighed, a word the rules misread.  What happens to them is a policy, for training alone:
a row to measure by keeps the level that it was given.
"""

from __future__ import annotations

import random
from enum import StrEnum

from training.examples import Example, Provenance
from training.reasoning import explain, invented_numbers
from training.sources.counts import Tally
from training.sources.truth import truth_of
from training.splits import Shares, Split, split_of
from triage.case import Case, Frozen
from triage.findings import Findings, Force
from triage.level import EsiLevel, more_urgent
from triage.rules import assess


class Policy(StrEnum):
    """What happens to a row whose gold level is less urgent than a binding rule."""

    DROP = "drop"
    RELABEL = "relabel"
    KEEP = "keep"


class TrainingPolicy(Frozen):
    """The policy of rows that are trained on.

    Rules that choose or correct the rows of validation and test would be measured on themselves.
    """

    policy: Policy = Policy.DROP
    shares: Shares = Shares(validation=0, test=0)
    seed: int = 0
    """What a row's split is drawn by, as in the recipe."""

    def of(self, key: str) -> Policy:
        """The policy of a row with ``key``."""
        in_training = split_of(key, self.shares, self.seed) is Split.TRAIN
        return self.policy if in_training else Policy.KEEP


DROP_ALL = TrainingPolicy()
"""For a source without splits."""


def verified(
    narrative: str,
    complaint: str,
    gold: EsiLevel,
    provenance: Provenance,
    *,
    policy: TrainingPolicy,
    draw: random.Random,
    tally: Tally,
) -> Example | None:
    """The example that teaches ``gold`` for ``narrative``, or ``None``; counted in ``tally``."""
    applied = policy.of(provenance.key)
    findings = assess(Case(narrative=narrative))
    level = gold
    binding = _binding_rule(findings, gold)
    if binding is not None and applied is Policy.DROP:
        tally.dropped[f"below-floor:{binding}"] += 1
        return None
    if binding is not None and applied is Policy.RELABEL and findings.floor is not None:
        level = findings.floor
    answer = explain(truth_of(narrative, complaint, findings, level), draw)
    if invented_numbers(answer, narrative):
        tally.spoil("number-not-in-narrative", f"{provenance.source} {provenance.record}")
        return None
    if binding is not None:
        tally.changed[f"{applied.value}:{binding}"] += 1
    tally.write(provenance.style, str(level))
    return Example(
        id=f"{provenance.source.value}-{provenance.record}",
        narrative=narrative,
        answer=answer,
        provenance=provenance,
    )


def _binding_rule(findings: Findings, gold: EsiLevel) -> str | None:
    """The first rule that binds a level more urgent than ``gold``."""
    if findings.floor is None or not more_urgent(findings.floor, gold):
        return None
    return next(
        item.rule_id
        for item in findings.findings
        if item.force is Force.MUST and item.at_least is findings.floor
    )
