"""The audit log: one hash-chained line for every request that the service took up.

Format, threat and limits are in ``docs/audit.md``.
"""
