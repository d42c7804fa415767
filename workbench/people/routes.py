"""Pages of people: signing in and out, one's own account, and everybody's for admins."""

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask import session as cookie
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.db import clock
from workbench.db.pagination import paginate
from workbench.errors import N_, DomainError, StaleVersion
from workbench.people import absence, queries, services
from workbench.people.forms import (
    ActiveForm,
    AwayForm,
    ChangePasswordForm,
    InviteForm,
    PasswordForm,
    RoleForm,
    SignInForm,
    TokenForm,
)
from workbench.people.models import ApiToken, InterfaceLanguage, Role, User
from workbench.people.passwords import Passwords
from workbench.people.permissions import Permission, Table, allowed
from workbench.web import identity
from workbench.web.access import public, requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor
from workbench.web.redirects import own_path

account = Blueprint("account", __name__)
people = Blueprint("people", __name__)

START = "/"
Page = str | tuple[str, int]


@account.get("/sign-in")
@public
def sign_in_form(form: SignInForm | None = None) -> Page | Response:
    """The sign-in page; whoever is signed in already goes on."""
    if form is None and identity.identity() is not None:
        return redirect(own_path(request.args.get("next")) or _first_page(actor()))
    shown = form or SignInForm(data={"next": own_path(request.args.get("next"))})
    return render_template("account/sign_in.html", form=shown)


@account.post("/sign-in")
@public
def sign_in() -> Page | Response:
    """Check e-mail and password. Whatever is wrong, the answer is the same."""
    form = SignInForm(request.form)
    if not form.validate():
        return str(sign_in_form(form)), 422
    user = services.check_sign_in(
        session(),
        email=form.email.data or "",
        password=form.password.data or "",
        address=request.remote_addr or "",
        passwords=_passwords(),
    )
    if user is None:
        commit()  # the failure counts
        form.form_errors.append(_("E-mail or password is not right."))
        return str(sign_in_form(form)), 422
    before = identity.identity()
    if before is not None:
        services.end_session(session(), before.user, before.token_hash)
    _start_session(user)
    asked = own_path(form.next.data)
    return redirect(_first_page(user) if asked is None or asked == START else asked)


@account.post("/sign-out")
@public
def sign_out() -> Response:
    """End this browser's session. A session that had ended already ends again without complaint."""
    who = identity.identity()
    if who is not None:
        services.end_session(session(), who.user, who.token_hash)
        commit()
    return _signed_out()


@account.post("/sign-out-everywhere")
@requires(Permission.USE_OWN_ACCOUNT)
def sign_out_everywhere() -> Response:
    """End every session of one's own, this one too."""
    services.sign_out_everywhere(session(), actor())
    commit()
    return _signed_out()


@account.post("/language")
@public
def switch_language() -> Response:
    """Change the language of the interface and return to the page."""
    code = request.form.get("language")
    if code not in list(InterfaceLanguage):
        raise DomainError(N_("The interface does not speak this language."), field="language")
    cookie["language"] = code
    if identity.identity() is not None:
        services.set_interface_language(session(), actor(), InterfaceLanguage(code))
        commit()
    return redirect(own_path(request.form.get("next")) or START)


@account.get("/account")
@requires(Permission.USE_OWN_ACCOUNT)
def show(
    form: ChangePasswordForm | None = None,
    token_form: TokenForm | None = None,
    new_token: str | None = None,
    away_form: AwayForm | None = None,
    *,
    overtaken: bool = False,
) -> str:
    """One's own account: being away, password, sessions, API tokens. `overtaken`: the person changed since the form
    of being away was opened."""
    person = actor()
    now = clock.now(session())
    return render_template(
        "account/account.html",
        person=person,
        form=form or ChangePasswordForm(),
        token_form=token_form or TokenForm(),
        away_form=away_form or AwayForm(data={"away_until": person.away_until, "version": person.version}),
        overtaken=overtaken,
        is_away=absence.is_away(person, now=now),
        new_token=new_token,
        own_token_hash=own.token_hash if (own := identity.identity()) else None,
        sessions=queries.live_sessions_of(session(), person, now=now),
        tokens=queries.live_tokens_of(session(), person),
    )


@account.post("/account/away")
@requires(Permission.USE_OWN_ACCOUNT)
def set_away() -> Page | Response:
    """Say until when one is away, or that one is back."""
    form = AwayForm(request.form)
    if not form.validate():
        return show(away_form=form), 422
    try:
        absence.set_away(session(), actor(), actor(), form.away_until.data, version=form.version.data or 0)
    except StaleVersion:
        form.send_against(actor().version)
        return show(away_form=form, overtaken=True), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return show(away_form=form), error.status
    commit()
    return redirect(url_for("account.show") + "#away")


@account.post("/account/password")
@requires(Permission.USE_OWN_ACCOUNT)
def change_password() -> Page | Response:
    """Change one's own password: every session ends, this browser gets a new one."""
    form = ChangePasswordForm(request.form)
    if not form.validate():
        return show(form), 422
    person = actor()
    try:
        services.change_password(
            session(),
            person,
            current=form.current.data or "",
            password=form.password.data or "",
            passwords=_passwords(),
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return show(form), 422
    _start_session(person)
    flash(_("The password is changed. Every other browser is signed out."), "success")
    return redirect(url_for("account.show"))


@account.post("/account/tokens")
@requires(Permission.USE_OWN_ACCOUNT)
def create_token() -> Page:
    """Make an API token. The answer shows it once, so this is no redirect."""
    form = TokenForm(request.form)
    if not form.validate():
        return show(token_form=form), 422
    token = services.create_token(session(), actor(), actor(), name=form.name.data or "")
    commit()
    return show(new_token=token), 201


@account.post("/account/tokens/<uuid:api_token_id>/revoke")
@requires(Permission.REVOKE_TOKEN, on=ApiToken)
def revoke_token(api_token: ApiToken) -> Response:
    """End one of one's own API tokens."""
    services.revoke_token(session(), actor(), api_token)
    commit()
    flash(_("The token no longer works."), "success")
    return redirect(url_for("account.show"))


@account.get("/invitation/<token>")
@public
def accept_invitation_form(token: str, form: PasswordForm | None = None) -> str:
    """Choose a password by a one-time link."""
    invitation = services.get_open_invitation(session(), token)
    return render_template(
        "account/accept_invitation.html", form=form or PasswordForm(), user=invitation.user
    )


@account.post("/invitation/<token>")
@public
def accept_invitation(token: str) -> Page | Response:
    """Set the password, and sign this browser in."""
    form = PasswordForm(request.form)
    if not form.validate():
        return accept_invitation_form(token, form), 422
    try:
        user = services.accept_invitation(
            session(), token, password=form.password.data or "", passwords=_passwords()
        )
    except DomainError as error:
        if isinstance(error, services.InvitationOver):
            raise
        form.refuse(error, words(error))
        return accept_invitation_form(token, form), 422
    _start_session(user)
    return redirect(_first_page(user))


@people.get("/people")
@requires(Permission.MANAGE_PEOPLE)
def list_people(form: InviteForm | None = None) -> str:
    """Everybody here, and the form that invites somebody."""
    page = paginate(
        session(), queries.all_users(), by=[User.name, User.id], cursor=request.args.get("cursor"), limit=100
    )
    return render_template(
        "people/list_people.html",
        form=form or InviteForm(),
        page_of_people=page,
        own=actor(),
        roles=list(Role),
    )


@people.post("/people")
@requires(Permission.MANAGE_PEOPLE)
def invite() -> Page:
    """Add a person and show their one-time link, once."""
    form = InviteForm(request.form)
    if not form.validate():
        return list_people(form), 422
    try:
        user = services.add_user(
            session(),
            actor(),
            email=form.email.data or "",
            name=form.name.data or "",
            role=Role(form.role.data),
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return list_people(form), 422
    return _invited(user)


@people.post("/people/<uuid:user_id>/invitation")
@requires(Permission.MANAGE_PEOPLE, on=User)
def renew_invitation(user: User) -> Page:
    """A new one-time link for a person, ending older ones."""
    return _invited(user)


@people.post("/people/<uuid:user_id>/role")
@requires(Permission.MANAGE_PEOPLE, on=User)
def change_role(user: User) -> Response:
    """Give a person another role; it counts from their next request on."""
    form = RoleForm(request.form)
    _require_valid(form)
    services.change_role(session(), actor(), user, role=Role(form.role.data), version=form.version.data or 0)
    commit()
    flash(_("The role is changed."), "success")
    return redirect(url_for("people.list_people"))


@people.post("/people/<uuid:user_id>/active")
@requires(Permission.MANAGE_PEOPLE, on=User)
def set_active(user: User) -> Response:
    """Close or open an account."""
    form = ActiveForm(request.form)
    _require_valid(form)
    services.set_active(
        session(), actor(), user, active=form.active.data == "yes", version=form.version.data or 0
    )
    commit()
    flash(_("The account is open.") if user.is_active else _("The account is closed."), "success")
    return redirect(url_for("people.list_people"))


def _passwords() -> Passwords:
    kept: Passwords = current_app.extensions["workbench.passwords"]
    return kept


def _start_session(user: User) -> None:
    """Sign this browser in. Nothing of the cookie before survives but the language: a planted one is worthless."""
    token = services.start_session(session(), user, browser=request.headers.get("User-Agent", ""))
    commit()
    _empty_cookie()
    identity.sign_in(token)


def _first_page(user: User) -> str:
    """Where whoever asked for no page in particular begins: at the desk if they may see it, else at their work."""
    table: Table = current_app.extensions["workbench.permissions"]
    return url_for("lead_desk.show") if allowed(table, Permission.READ_DESK, user) else START


def _signed_out() -> Response:
    _empty_cookie()
    identity.sign_out()
    response = redirect(url_for("account.sign_in"))
    # Drafts and cached pages go; the cookie stays, for it holds the language and nothing else now.
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def _empty_cookie() -> None:
    language = cookie.get("language")
    cookie.clear()
    if language is not None:
        cookie["language"] = language


def _invited(user: User) -> Page:
    token = services.invite(session(), actor(), user)
    commit()
    base: str = current_app.extensions["workbench.settings"].base_url
    link = base + url_for("account.accept_invitation", token=token)
    return render_template("people/invited.html", user=user, link=link), 201


def _require_valid(form: RoleForm | ActiveForm) -> None:
    if not form.validate():
        field = next(iter(form.errors))
        raise DomainError(N_("Some of what was sent cannot be right."), field=field)
