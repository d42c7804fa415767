"""The article page and its triage."""

from typing import Any, TypeVar
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.articles import queries as article_queries
from workbench.articles.models import Article, ArticleVersion
from workbench.claims import lifecycle
from workbench.claims import queries as claim_queries
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.claims.triage import Decision, decision_from
from workbench.db.rows import find_by_public_id, get_by_public_id
from workbench.desk.article_page import rows, services, view
from workbench.desk.article_page.view import Order, Shown
from workbench.errors import N_, DomainError
from workbench.people.permissions import Permission
from workbench.text.languages import Language
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("article_page", __name__)

Answer = str | Response | tuple[str, int]
Choice = TypeVar("Choice", Shown, Order)


@blueprint.get("/articles/<uuid:article_id>")
@requires(Permission.READ_ARTICLES, on=Article)
def show(article: Article) -> Answer:
    """A version's text and its claims. `version`, `claim`, `show`, `order` and `begin` come in the address."""
    current = _claim_asked()
    if current is not None and current.state == ClaimState.SUPERSEDED:
        newest = claim_queries.newest_of(session(), current)
        if newest:
            return redirect(_address_of(newest[0]))
    version = current.article_version if current is not None else _version_asked(article)
    if version.article_id != article.id:
        version = _version_asked(article)
    return _page(version, current=current)


@blueprint.post("/claims/<uuid:claim_id>/triage")
@requires(Permission.TRIAGE_CLAIMS, on=Claim)
def triage_claim(claim: Claim) -> Answer:
    """Decide on one claim. A request of htmx gets the row back, decided or with the reason why not."""
    person = actor()
    try:
        decision = decision_from(request.form.get("decision", ""))
        services.triage(
            session(),
            person,
            claim,
            decision=decision,
            reason=request.form.get("reason") or None,
            duplicate_of=_repeated(claim) if decision is Decision.DUPLICATE else None,
            marks=request.form.getlist("marks") if "with_marks" in request.form else None,
            version=request.form.get("version", type=int),
        )
    except DomainError as error:
        return _refused(claim, error)
    commit()
    return _row(claim) if _is_htmx() else redirect(_address_of(claim))


@blueprint.post("/claims/<uuid:claim_id>/marks")
@requires(Permission.TRIAGE_CLAIMS, on=Claim)
def mark_claim(claim: Claim) -> Answer:
    """Keep the ticks of a row. htmx gets the row's new version number alone: the row itself stays in hand."""
    try:
        claim_services.set_marks(
            session(),
            actor(),
            claim,
            marks=request.form.getlist("marks"),
            version=request.form.get("version", type=int),
        )
    except DomainError as error:
        return _refused(claim, error)
    commit()
    if _is_htmx():
        return render_template("article_page/_version_field.html", claim=claim, swapped=True)
    return redirect(_address_of(claim))


@blueprint.post("/articles/<uuid:article_id>/paragraphs/<int:paragraph>/triage")
@requires(Permission.TRIAGE_CLAIMS, on=Article)
def triage_paragraph(article: Article, paragraph: int) -> Answer:
    """Decide on all undecided claims of a paragraph."""
    version = _version_asked(article)
    decision = decision_from(request.form.get("decision", ""))
    services.triage_paragraph(session(), actor(), version, paragraph, decision=decision)
    commit()
    if not _is_htmx():
        return redirect(_address(version, anchor=f"paragraph-{paragraph}"))
    return render_template(
        "article_page/_paragraph_answer.html",
        article=article,
        version=version,
        section=view.section_of(session(), actor(), version, paragraph, language=_language()),
        counts=claim_queries.triage_counts(session(), version),
        refusals={},
    )


def _page(
    version: ArticleVersion,
    *,
    current: Claim | None = None,
    refusals: dict[str, str] | None = None,
    choosing: Claim | None = None,
) -> str:
    seen = view.view_of(
        session(),
        actor(),
        version,
        language=_language(),
        label=lambda number: _("Claim %(number)s", number=number),
        shown=_asked(Shown, "show", Shown.ALL),
        order=_asked(Order, "order", Order.PLACE),
        begin=request.args.get("begin", default=1, type=int),
        current=current,
        choosing=choosing,
    )
    return render_template(
        "article_page/article.html",
        seen=seen,
        article=version.article,
        version=version,
        current=None if current is None else str(current.public_id),
        refusals=refusals or {},
    )


def _row(claim: Claim, refusal: str | None = None, *, choosing: bool = False) -> str:
    row = rows.row_of(session(), actor(), claim, language=_language(), choosing=choosing)
    version = row.claim.article_version
    return render_template(
        "article_page/_row_answer.html",
        row=row,
        refusal=refusal,
        article=version.article,
        version=version,
        counts=claim_queries.triage_counts(session(), version),
    )


def _refused(claim: Claim, error: DomainError) -> Answer:
    """The row as it stands now, with the reason; where the repeated claim is missing, with claims to choose."""
    choosing = error.field == "duplicate_of"
    if _is_htmx():
        return _row(claim, words(error), choosing=choosing), error.status
    if claim.state in lifecycle.CLOSED:
        flash(words(error), "error")  # the page has no row of it to say it beside
    refusals = {str(claim.public_id): words(error)}
    page = _page(
        claim.article_version, current=claim, refusals=refusals, choosing=claim if choosing else None
    )
    return page, error.status


def _repeated(claim: Claim) -> Claim:
    """The claim chosen as the one repeated, else the most alike of the article."""
    chosen = request.form.get("duplicate_of")
    if chosen:
        try:
            return get_by_public_id(session(), Claim, UUID(chosen))
        except ValueError:
            raise DomainError(N_("Choose the claim that this one repeats."), field="duplicate_of") from None
    alike = rows.alike_in_article(session(), claim)
    if not alike:
        raise DomainError(
            N_("No claim of this article reads alike. Choose the one that this repeats."),
            field="duplicate_of",
        )
    return alike[0]


def _version_asked(article: Article) -> ArticleVersion:
    number = request.args.get("version", type=int)
    if number is None:
        return article_queries.current_version(session(), article)
    return article_queries.get_version(session(), article, number)


def _claim_asked() -> Claim | None:
    try:
        asked = UUID(request.args.get("claim", ""))
    except ValueError:
        return None
    return find_by_public_id(session(), Claim, asked)


def _address_of(claim: Claim) -> str:
    return _address(claim.article_version, anchor=f"claim-{claim.public_id}", claim=str(claim.public_id))


def _address(version: ArticleVersion, *, anchor: str, claim: str | None = None) -> str:
    kept: dict[str, Any] = {
        name: request.args[name] for name in ("show", "order", "begin") if name in request.args
    }
    return url_for(
        "article_page.show",
        article_id=version.article.public_id,
        version=None if version.is_current else version.number,
        claim=claim,
        _anchor=anchor,
        **kept,
    )


def _asked(choices: type[Choice], name: str, otherwise: Choice) -> Choice:
    try:
        return choices(request.args.get(name, otherwise))
    except ValueError:
        return otherwise


def _is_htmx() -> bool:
    return "HX-Request" in request.headers


def _language() -> Language:
    return "ar" if i18n.language() == "ar" else "en"
