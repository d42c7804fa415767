"""A fact-checking annotation workbench for newsrooms."""
