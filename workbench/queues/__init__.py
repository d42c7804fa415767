"""Queues: saved filters with members and a policy; who holds which claim, and until when.

A queue is materialised: its items are rows with a rank and a count of open slots, so that taking one costs
the same at a thousand and at a million claims. Hands taken claims to `reviews`.
"""
