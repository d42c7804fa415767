"""Audit: what was done, by whom, to what, and when. One event per service call, in the call's transaction.

Knows people and subjects only by their numbers, so that every stage can record and none is imported here.
"""
