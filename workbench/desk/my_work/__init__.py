"""My work: what one person holds, has to finish and may take next; for leads also what waits for them."""
