"""The only place that knows how text is generated: one file per way of doing it."""
