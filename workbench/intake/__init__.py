"""Intake: an article arrives. Puts articles, claims, stories and queue items together; nobody imports it."""
