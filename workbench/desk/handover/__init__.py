"""Handover: the page a person leaves with, and claims that go to colleagues with draft and evidence."""
