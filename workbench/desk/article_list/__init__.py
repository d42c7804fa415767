"""The list of articles: what came in, from whom, in which story, and how much of it waits for triage."""
