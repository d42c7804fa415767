"""Desk: pages and lists that compose stages: my work, the review screen, the article page. No models."""
