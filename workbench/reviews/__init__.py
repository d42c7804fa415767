"""Reviews: one reviewer's judgement of one claim, on a versioned rating scale, with evidence.

Receives taken claims from `queues`; hands submitted reviews to `adjudication`.
"""
