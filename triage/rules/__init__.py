"""The rules of the algorithm, in its order: A, B, C, D."""

from __future__ import annotations

from triage.rules.assessment import assess, prepare, rules

__all__ = ["assess", "prepare", "rules"]
