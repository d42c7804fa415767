"""People: users, roles, the Permission enum, sign-in, sessions, invitations and API tokens."""
