"""My work: what I hold, what waits for me, what my queues offer."""
