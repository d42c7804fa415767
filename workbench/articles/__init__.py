"""Articles: sources, articles and their immutable versions."""
