"""Claim editing: adding, wording, moving, splitting, merging, reading.

A claim that has a submitted review, or that somebody else holds, keeps its words (DESIGN §4.3): the change makes a
new claim in its place, ends the leases on the old one, and both are linked.
"""
