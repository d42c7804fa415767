"""Claims: what an article version asserts, where it asserts it, how it can be read, and whether to check it.

Receives versions from `articles`; hands selected claims to `queues` and `reviews`.
"""
