"""The lead's desk: what waits, how old the oldest is, what is late, who is stuck, where people disagree."""
