"""The answers of a story's grid: putting claims into rows, correcting what they answer, taking them out."""
