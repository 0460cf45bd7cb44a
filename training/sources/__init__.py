"""The raw data sets: one reader each, foreign rows in, :class:`training.examples.Example` out.

Foreign column names, units and label scales stay in this folder.
"""
