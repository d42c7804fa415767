"""Stories: articles about the same events, their questions, and notes on how the answers relate."""
