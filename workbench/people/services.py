"""Changing people: adding, inviting, signing in and out, tokens."""

from datetime import datetime, timedelta

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError
from workbench.people import queries
from workbench.people.models import (
    ApiToken,
    AuthSession,
    InterfaceLanguage,
    Invitation,
    Role,
    SignInAttempt,
    User,
)
from workbench.people.passwords import Passwords
from workbench.people.tokens import API_PREFIX, hash_token, new_token

LONGEST_SESSION = timedelta(hours=12)
INVITATION_LASTS = timedelta(days=7)
ATTEMPTS_WINDOW = timedelta(minutes=5)
ATTEMPTS_PER_ACCOUNT, ATTEMPTS_PER_ADDRESS = 10, 50


class TooManyAttempts(DomainError):
    """Sign-in is closed for a few minutes."""

    status = 429
    code = "too_many_attempts"


class InvitationOver(DomainError):
    """The link was used, replaced or has run out."""

    status = 410
    code = "invitation_over"


def add_user(
    session: Session,
    actor: User | None,
    *,
    email: str,
    name: str,
    role: Role,
    password_hash: str | None = None,
) -> User:
    """Add a person. Without a password they come in by invitation. Raises Conflict for a known e-mail."""
    email = queries.fold_email(email)
    if queries.find_user_by_email(session, email):
        raise Conflict(N_("Somebody here already has the address %(email)s."), field="email", email=email)
    user = User(
        email=email, name=name.strip(), role=role, password_hash=password_hash, created_at=clock.now(session)
    )
    session.add(user)
    session.flush()
    audit.record(session, actor, "user-added", user, role=role.value)
    return user


def invite(session: Session, actor: User | None, user: User) -> str:
    """Make a one-time link's token for a person, ending older ones. Returns the token, shown once."""
    now = clock.now(session)
    session.execute(
        update(Invitation)
        .where(
            Invitation.user_id == user.id, Invitation.accepted_at.is_(None), Invitation.revoked_at.is_(None)
        )
        .values(revoked_at=now)
    )
    token = new_token()
    invitation = Invitation(
        token_hash=hash_token(token),
        user_id=user.id,
        created_by_id=None if actor is None else actor.id,
        created_at=now,
        expires_at=now + INVITATION_LASTS,
    )
    session.add(invitation)
    session.flush()
    audit.record(session, actor, "user-invited", user)
    return token


def get_open_invitation(session: Session, token: str) -> Invitation:
    """The invitation of a one-time link. Raises InvitationOver."""
    invitation = queries.find_open_invitation(session, hash_token(token), now=clock.now(session))
    if invitation is None or not invitation.user.is_active:
        raise InvitationOver(N_("This invitation has been used or has ended. Ask for a new one."))
    return invitation


def accept_invitation(session: Session, token: str, *, password: str, passwords: Passwords) -> User:
    """Set the password of an invited person, once. Ends their other sessions."""
    invitation = get_open_invitation(session, token)
    invitation.user.password_hash = passwords.hash(password)
    invitation.accepted_at = clock.now(session)
    end_sessions(session, invitation.user)
    audit.record(session, invitation.user, "invitation-accepted", invitation.user)
    session.flush()
    return invitation.user


def change_role(session: Session, actor: User, user: User, *, role: Role, version: int) -> None:
    """Give a person another role. Nobody changes their own; the last admin stays one."""
    require_version(user, version, yours={"role": role.value}, theirs={"role": Role(user.role).value})
    if actor.id == user.id:
        raise DomainError(N_("You cannot change your own role. Ask another admin."))
    _keep_an_admin(session, user, becomes_admin=role is Role.ADMIN)
    before = Role(user.role).value
    user.role = role
    session.flush()
    audit.record(session, actor, "role-changed", user, before=before, after=role.value)


def set_active(session: Session, actor: User, user: User, *, active: bool, version: int) -> None:
    """Let a person in or keep them out. Keeping out ends their sessions at once."""
    require_version(user, version, yours={"active": active}, theirs={"active": user.is_active})
    if actor.id == user.id:
        raise DomainError(N_("You cannot close your own account. Ask another admin."))
    if not active:
        _keep_an_admin(session, user, becomes_admin=False)
        end_sessions(session, user)
    user.is_active = active
    session.flush()
    audit.record(session, actor, "user-opened" if active else "user-closed", user)


def _keep_an_admin(session: Session, user: User, *, becomes_admin: bool) -> None:
    if user.role == Role.ADMIN and not becomes_admin and queries.count_active_admins(session) <= 1:
        raise DomainError(N_("This is the last admin. Make somebody else an admin first."))


def set_password(
    session: Session,
    actor: User | None,
    user: User,
    *,
    password: str,
    passwords: Passwords,
) -> None:
    """Set a password and end every session of the person."""
    user.password_hash = passwords.hash(password)
    end_sessions(session, user)
    session.flush()
    audit.record(session, actor, "password-set", user)


def change_password(
    session: Session,
    user: User,
    *,
    current: str,
    password: str,
    passwords: Passwords,
) -> None:
    """Change one's own password, which ends every session. Raises DomainError when the current one is wrong."""
    if not passwords.verify(user.password_hash, current):
        raise DomainError(N_("The current password is not right."), field="current")
    set_password(session, user, user, password=password, passwords=passwords)


def set_interface_language(session: Session, user: User, language: InterfaceLanguage) -> None:
    """Keep a person's choice of interface language."""
    user.interface_language = language
    session.flush()
    audit.record(session, user, "language-chosen", user, language=language.value)


def check_sign_in(
    session: Session, *, email: str, password: str, address: str, passwords: Passwords
) -> User | None:
    """The person of an e-mail and password, or None, which the caller commits: the failure is counted.

    Raises TooManyAttempts, without looking at the password, after 10 failures of an account or 50 of an
    address in five minutes.
    """
    now = clock.now(session)
    account = queries.fold_email(email)[:254]
    of_account, of_address = queries.failures_since(
        session, account=account, address=address, since=now - ATTEMPTS_WINDOW
    )
    if of_account >= ATTEMPTS_PER_ACCOUNT or of_address >= ATTEMPTS_PER_ADDRESS:
        raise TooManyAttempts(N_("Too many failed attempts. Try again in five minutes."))
    user = queries.find_user_by_email(session, email)
    kept = user.password_hash if user is not None and user.is_active else None
    if passwords.verify(kept, password):
        return user
    session.execute(delete(SignInAttempt).where(SignInAttempt.at <= now - ATTEMPTS_WINDOW))
    session.add(SignInAttempt(account=account, address=address, at=now))
    if user is not None:
        audit.record(session, None, "sign-in-failed", user, address=address)
    session.flush()
    return None


def start_session(session: Session, user: User, *, browser: str) -> str:
    """Sign a browser in. Returns the token for its cookie."""
    now = clock.now(session)
    token = new_token()
    session.add(
        AuthSession(
            token_hash=hash_token(token),
            user_id=user.id,
            created_at=now,
            seen_at=now,
            expires_at=now + LONGEST_SESSION,
            browser=browser[:200],
        )
    )
    session.execute(delete(AuthSession).where(AuthSession.expires_at <= now))
    session.flush()
    audit.record(session, user, "signed-in", user)
    return token


def touch_session(session: Session, token_hash: str, *, now: datetime) -> None:
    """Note that a browser was seen. An ended session stays ended: no row, no change."""
    session.execute(update(AuthSession).where(AuthSession.token_hash == token_hash).values(seen_at=now))


def end_session(session: Session, user: User, token_hash: str) -> None:
    """Sign one browser out."""
    session.execute(delete(AuthSession).where(AuthSession.token_hash == token_hash))
    audit.record(session, user, "signed-out", user)


def end_sessions(session: Session, user: User) -> int:
    """End a person's sessions. Returns how many ended."""
    query = delete(AuthSession).where(AuthSession.user_id == user.id)
    return len(session.scalars(query.returning(AuthSession.id)).all())


def sign_out_everywhere(session: Session, user: User) -> int:
    """End every session of a person. Returns how many ended."""
    ended = end_sessions(session, user)
    audit.record(session, user, "signed-out-everywhere", user, sessions=ended)
    return ended


def create_token(session: Session, actor: User | None, user: User, *, name: str) -> str:
    """Make an API token for a person. Returns it; only its hash is kept."""
    if not name.strip():
        raise DomainError(N_("Give the token a name that tells what uses it."), field="name")
    token = new_token(API_PREFIX)
    row = ApiToken(
        user_id=user.id, name=name.strip()[:100], token_hash=hash_token(token), created_at=clock.now(session)
    )
    session.add(row)
    session.flush()
    audit.record(session, actor, "token-created", row, name=row.name)
    return token


def revoke_token(session: Session, actor: User, token: ApiToken) -> None:
    """End an API token. Ending it twice is harmless."""
    if token.revoked_at is None:
        token.revoked_at = clock.now(session)
        session.flush()
        audit.record(session, actor, "token-revoked", token)
