"""The page of what a newer version changed, and the decisions taken there."""

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.articles.models import Article
from workbench.claims.models import Claim, ClaimFate, FateDecision
from workbench.db.rows import find_by_public_id, get_by_public_id
from workbench.desk.version_changes import services, view
from workbench.errors import N_, DomainError, Malformed, NotFound
from workbench.people.permissions import Permission
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("version_changes", __name__)

Answer = str | Response | tuple[str, int]


@blueprint.get("/articles/<uuid:article_id>/versions/<int:number>/changes")
@requires(Permission.READ_CLAIMS, on=Article)
def show(article: Article, number: int) -> Answer:
    """What a version changed: the text word by word, and what became of the claims."""
    return _page(article, number)


@blueprint.post("/articles/<uuid:article_id>/versions/<int:number>/changes/<uuid:change_id>")
@requires(Permission.EDIT_CLAIMS, on=Article)
def decide(article: Article, number: int, change_id: UUID) -> Answer:
    """Confirm a successor, keep the claim with the older version, or withdraw it."""
    _before, new = view.versions_of(session(), article, number)
    fate = get_by_public_id(session(), ClaimFate, change_id)
    if fate.to_version_id != new.id:
        raise NotFound(N_("There is no such page, or it is not for you."))
    version = request.form.get("version", type=int)
    if version is None:
        raise Malformed(N_("The form was sent without its version. Load the page again."))
    try:
        decision = FateDecision(request.form.get("decision", ""))
        if decision is FateDecision.CONFIRMED:
            services.confirm(session(), actor(), fate, _successor(), version=version)
        elif decision is FateDecision.KEPT:
            services.keep(session(), actor(), fate, version=version)
        else:
            services.dismiss(session(), actor(), fate, reason=request.form.get("reason", ""), version=version)
    except ValueError:
        raise Malformed(N_("Choose what shall become of the claim.")) from None
    except DomainError as error:
        session().expire_all()
        return _page(article, number, refusals={str(change_id): words(error)}), error.status
    commit()
    flash(_("Decided."), "success")
    return redirect(
        url_for(
            "version_changes.show",
            article_id=article.public_id,
            number=number,
            _anchor=f"change-{change_id}",
        )
    )


def _page(article: Article, number: int, refusals: dict[str, str] | None = None) -> str:
    old, new = view.versions_of(session(), article, number)
    return render_template(
        "version_changes/show.html",
        article=article,
        seen=view.view_of(session(), old, new),
        refusals=refusals or {},
    )


def _successor() -> Claim | None:
    try:
        chosen = UUID(request.form.get("successor", ""))
    except ValueError:
        return None
    return find_by_public_id(session(), Claim, chosen)
