"""Handing out: leads give claims to people, hand over what somebody holds, and keep conflicts of interest."""
