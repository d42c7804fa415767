"""The story's figures over time: a chart and a table a question."""
