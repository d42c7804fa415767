"""The article page: text, claims, triage."""
