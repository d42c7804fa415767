"""Reading people."""

from datetime import datetime, timedelta

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session, contains_eager

from workbench.errors import N_, DomainError
from workbench.people.models import ApiToken, AuthSession, Invitation, Role, SignInAttempt, User

IDLE = timedelta(minutes=30)
"""A session unused this long has ended (security.md T-AUTH 8)."""

# Every request runs one of these. Built once: building a statement costs more than running it.
_USER = select(User).where(User.id == bindparam("wanted_id"))
_LIVE_SESSION = (
    select(AuthSession)
    .join(AuthSession.user)
    .options(contains_eager(AuthSession.user))
    .where(
        AuthSession.token_hash == bindparam("wanted_hash"),
        AuthSession.expires_at > bindparam("now"),
        AuthSession.seen_at > bindparam("idle_since"),
        User.is_active,
    )
)
_TOKEN_HOLDER = (
    select(User)
    .join(ApiToken, ApiToken.user_id == User.id)
    .where(ApiToken.token_hash == bindparam("wanted_hash"), ApiToken.revoked_at.is_(None), User.is_active)
)


def fold_email(email: str) -> str:
    """The form in which an address is kept and compared."""
    return email.strip().casefold()


def find_user(session: Session, number: int) -> User | None:
    """The person of a number, read from the database."""
    return session.scalars(_USER, {"wanted_id": number}).one_or_none()


def find_user_by_email(session: Session, email: str) -> User | None:
    return session.scalars(select(User).where(User.email == fold_email(email))).one_or_none()


def get_user_by_email(session: Session, email: str) -> User:
    """Raises DomainError when nobody has this address."""
    user = find_user_by_email(session, email)
    if user is None:
        raise DomainError(N_("Nobody here has the address %(email)s."), field="email", email=email)
    return user


def all_users() -> Select[User]:
    return select(User)


def active_reviewers(session: Session) -> list[User]:
    """Everybody who may review, by name."""
    return _active_from(session, Role.REVIEWER)


def active_leads(session: Session) -> list[User]:
    """Everybody who may lead, by name."""
    return _active_from(session, Role.LEAD)


def _active_from(session: Session, least: Role) -> list[User]:
    roles = [role for role in Role if role.includes(least)]
    return list(
        session.scalars(select(User).where(User.is_active, User.role.in_(roles)).order_by(User.name, User.id))
    )


def active_people(session: Session) -> list[User]:
    """Everybody who may sign in, by name."""
    return list(session.scalars(select(User).where(User.is_active).order_by(User.name, User.id)))


def count_active_admins(session: Session) -> int:
    return session.scalars(
        select(func.count()).select_from(User).where(User.is_active, User.role == Role.ADMIN)
    ).one()


def find_live_session(session: Session, token_hash: str, *, now: datetime) -> AuthSession | None:
    """The signed-in browser of a cookie's token, if neither idle, over, nor its person disabled."""
    return session.scalars(
        _LIVE_SESSION, {"wanted_hash": token_hash, "now": now, "idle_since": now - IDLE}
    ).one_or_none()


def live_sessions_of(session: Session, user: User, *, now: datetime) -> list[AuthSession]:
    return list(
        session.scalars(
            select(AuthSession)
            .where(
                AuthSession.user_id == user.id,
                AuthSession.expires_at > now,
                AuthSession.seen_at > now - IDLE,
            )
            .order_by(AuthSession.seen_at.desc())
        )
    )


def find_token_holder(session: Session, token_hash: str) -> User | None:
    """Whose token this is, if neither it is revoked nor the person disabled."""
    return session.scalars(_TOKEN_HOLDER, {"wanted_hash": token_hash}).one_or_none()


def live_tokens_of(session: Session, user: User) -> list[ApiToken]:
    return list(
        session.scalars(
            select(ApiToken)
            .where(ApiToken.user_id == user.id, ApiToken.revoked_at.is_(None))
            .order_by(ApiToken.created_at)
        )
    )


def find_open_invitation(session: Session, token_hash: str, *, now: datetime) -> Invitation | None:
    return session.scalars(
        select(Invitation).where(
            Invitation.token_hash == token_hash,
            Invitation.accepted_at.is_(None),
            Invitation.revoked_at.is_(None),
            Invitation.expires_at > now,
        )
    ).one_or_none()


def failures_since(session: Session, *, account: str, address: str, since: datetime) -> tuple[int, int]:
    """Failed sign-ins of an account and of an address."""

    def count(*conditions: object) -> int:
        query = select(func.count()).select_from(SignInAttempt).where(SignInAttempt.at > since)
        return session.scalars(query.where(*conditions)).one()  # type: ignore[arg-type]  # plain conditions

    return count(SignInAttempt.account == account), count(SignInAttempt.address == address)
