"""Related claims: what other sources say of the same thing, and whether it was checked before."""
