"""English word lists: data only, one list or table a purpose, each with a comment on what it is for."""
