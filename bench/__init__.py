"""Measurements, each a command of its own; none is part of the service or of the tests."""
