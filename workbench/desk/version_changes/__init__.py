"""Version changes: what a newer text of an article changed, and what a person makes of the claims it left behind."""
