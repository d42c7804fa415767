"""Digests: what somebody has not read, by e-mail, each hour or each morning, where a mail server is configured."""
