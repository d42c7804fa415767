"""Jobs: long work, kept as rows in the application's own database and taken under a lease.

A worker that dies loses its lease and another takes the job up, so a handler must be able to run twice.
"""
