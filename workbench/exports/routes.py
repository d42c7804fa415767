"""Pages of claim sets and the organisation."""

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response
from wtforms.fields.choices import SelectChoice

from workbench.adjudication import services as adjudication_services
from workbench.adjudication.models import FinalVerdict
from workbench.articles import queries as article_queries
from workbench.db.pagination import paginate
from workbench.errors import DomainError, StaleVersion
from workbench.exports import manifest, queries, services
from workbench.exports.downloads import MANIFEST, file_of
from workbench.exports.formats import FORMATS
from workbench.exports.forms import AddressForm, ClaimSetForm, FilterForm, OrganisationForm
from workbench.exports.models import ClaimSet, ClaimSetState
from workbench.people.permissions import Permission
from workbench.queues import filters
from workbench.queues.filters import ClaimFilter
from workbench.stories import queries as story_queries
from workbench.stories.models import Story
from workbench.web.access import requires
from workbench.web.database import commit, database, session
from workbench.web.downloads import attachment
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("exports", __name__)

Shown = str | tuple[str, int]
CONDITIONS = ("story", "source", "language", "q")
MOST_COUNTED = 10_000
MOST_STORIES = 200


@blueprint.get("/claim-sets")
@requires(Permission.READ_CLAIM_SETS)
def list_claim_sets() -> str:
    """All claim sets, the newest first."""
    page = paginate(
        session(),
        queries.all_claim_sets(),
        by=[ClaimSet.id],
        descending=True,
        cursor=request.args.get("cursor"),
    )
    return render_template("exports/list_claim_sets.html", page_of_sets=page)


@blueprint.get("/claim-sets/new")
@requires(Permission.MAKE_CLAIM_SETS)
def new_claim_set() -> Shown:
    """Choose claims, see what would leave, give publication addresses, name the set."""
    return _preview(request.args, ClaimSetForm())


@blueprint.post("/claim-sets")
@requires(Permission.MAKE_CLAIM_SETS)
def create_claim_set() -> Shown | Response:
    """Freeze the chosen claims."""
    form = ClaimSetForm(request.form)
    if not form.validate():
        return _with_status(_preview(request.form, form), 422)
    try:
        wanted = filters.parse(session(), _conditions(request.form))
        claim_set = services.create_claim_set(session(), actor(), name=form.name.data or "", filter=wanted)
    except DomainError as error:
        form.refuse(error, words(error))
        return _with_status(_preview(request.form, form), 422)
    commit()
    if claim_set.state == ClaimSetState.FROZEN:
        flash(ngettext("%(num)d claim is frozen.", "%(num)d claims are frozen.", claim_set.claims), "success")
    return redirect(url_for("exports.show_claim_set", claim_set_id=claim_set.public_id))


@blueprint.get("/claim-sets/<uuid:claim_set_id>")
@requires(Permission.READ_CLAIM_SETS, on=ClaimSet)
def show_claim_set(claim_set: ClaimSet) -> str:
    """A claim set: its files, and what the manifest says."""
    frozen = claim_set.state == ClaimSetState.FROZEN
    return render_template(
        "exports/show_claim_set.html",
        claim_set=claim_set,
        manifest=manifest.load(claim_set.manifest) if frozen else None,
        formats=FORMATS,
        manifest_format=MANIFEST,
        successor=queries.find_successor(session(), claim_set),
        job=queries.find_job(session(), claim_set),
    )


@blueprint.get("/claim-sets/<uuid:claim_set_id>/files/<string:name>")
@requires(Permission.READ_CLAIM_SETS, on=ClaimSet)
def download_file(claim_set: ClaimSet, name: str) -> Response:
    """A file of the set; while it is being frozen, the page that says so."""
    if claim_set.state == ClaimSetState.FREEZING:
        return redirect(url_for("exports.show_claim_set", claim_set_id=claim_set.public_id))
    return attachment(**vars(file_of(database(), claim_set, name)))


@blueprint.post("/claim-sets/new/addresses/<uuid:claim_id>")
@requires(Permission.PUBLISH_VERDICT)
def set_publication_url(claim_id: UUID) -> Shown | Response:
    """Say where the check of one claim is published."""
    form = AddressForm(request.form)
    verdict = queries.get_verdict(session(), claim_id)
    try:
        adjudication_services.set_publication_url(
            session(),
            actor(),
            verdict,
            url=form.url.data or "",
            seen=form.seen.data or "",
            version=form.version.data or 0,
        )
    except DomainError as error:
        refused = {claim_id: (form.url.data or "", words(error))}
        status = 409 if isinstance(error, StaleVersion) else 422
        return _with_status(_preview(request.form, ClaimSetForm(), refused=refused), status)
    commit()
    flash(_("The publication address is kept."), "success")
    return redirect(_preview_address(request.form))


@blueprint.post("/claim-sets/new/addresses")
@requires(Permission.PUBLISH_VERDICT)
def fill_publication_urls() -> Response:
    """Give the claims without an address the one of the organisation's pattern."""
    wanted = filters.parse(session(), _conditions(request.form))
    filled = services.fill_publication_urls(session(), actor(), wanted)
    commit()
    flash(ngettext("%(num)d address filled in.", "%(num)d addresses filled in.", filled), "success")
    return redirect(_preview_address(request.form))


@blueprint.get("/organisation")
@requires(Permission.READ_CLAIM_SETS)
def organisation(form: OrganisationForm | None = None) -> str:
    """Who stands behind the checks."""
    found = queries.find_organisation(session())
    return render_template(
        "exports/organisation.html", organisation=found, form=form or OrganisationForm(obj=found)
    )


@blueprint.post("/organisation")
@requires(Permission.EDIT_ORGANISATION)
def set_organisation() -> Shown | Response:
    """Change what is said of the organisation."""
    form = OrganisationForm(request.form)
    if not form.validate():
        return organisation(form), 422
    try:
        services.set_organisation(
            session(),
            actor(),
            name=form.name.data or "",
            url=form.url.data or "",
            logo_url=form.logo_url.data or "",
            publication_pattern=form.publication_pattern.data or "",
            version=form.version.data,
        )
    except StaleVersion as error:
        return _organisation_conflict(form, error), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return organisation(form), 422
    commit()
    flash(_("The organisation is kept."), "success")
    return redirect(url_for("exports.organisation"))


def _organisation_conflict(form: OrganisationForm, error: StaleVersion) -> str:
    """The form with what the person typed, beside what stands now; saving again decides."""
    found = queries.find_organisation(session())
    form.version.data = found.version if found else None
    form.version.raw_data = None
    form.refuse(error, words(error))
    return render_template("exports/organisation.html", organisation=found, form=form, theirs=error.theirs)


def _preview(
    given: MultiDict[str, str],
    form: ClaimSetForm,
    *,
    refused: dict[UUID, tuple[str, str]] | None = None,
) -> Shown:
    """The page of a new set. An unknown condition is said beside the filter and asks for nothing."""
    conditions = _conditions(given)
    filter_form = FilterForm(data=conditions)
    filter_form.story.choices = [
        SelectChoice("", _("Every story")),
        *(SelectChoice(story.name) for story in _stories()),
    ]
    filter_form.source.choices = [
        SelectChoice("", _("Every source")),
        *(SelectChoice(name) for name in article_queries.source_names(session())),
    ]
    status = 200
    try:
        wanted = filters.parse(session(), conditions)
    except DomainError as error:
        filter_form.refuse(error, words(error))
        wanted, status = ClaimFilter(), 422
    page = paginate(
        session(), queries.final_verdicts(wanted), by=[FinalVerdict.id], cursor=given.get("cursor")
    )
    found = queries.find_organisation(session())
    shown = render_template(
        "exports/new_claim_set.html",
        form=form,
        filter_form=filter_form,
        conditions=conditions,
        page_of_verdicts=page,
        count=queries.count_final(session(), wanted, up_to=MOST_COUNTED),
        most_counted=MOST_COUNTED,
        not_final=queries.chosen_but_not_final(session(), wanted),
        organisation=found,
        refused=refused or {},
    )
    return shown if status == 200 else (shown, status)


def _stories() -> list[Story]:
    return list(session().scalars(story_queries.all_stories().order_by(Story.id.desc()).limit(MOST_STORIES)))


def _conditions(given: MultiDict[str, str]) -> dict[str, str]:
    return {name: given[name] for name in CONDITIONS if given.get(name)}


def _preview_address(given: MultiDict[str, str]) -> str:
    return url_for("exports.new_claim_set", **_conditions(given))  # type: ignore[arg-type]  # plain query values


def _with_status(shown: Shown, status: int) -> tuple[str, int]:
    return (shown[0], status) if isinstance(shown, tuple) else (shown, status)
