"""Pages that change claims."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.articles import queries as article_queries
from workbench.articles.models import Article, ArticleVersion
from workbench.claims import edits, presentation
from workbench.claims import queries as claim_queries
from workbench.claims.editing import find_quote, place_in_text
from workbench.claims.edits import Wording
from workbench.claims.models import Claim, FlagDecision
from workbench.desk.article_page import view
from workbench.desk.article_page.rows import doubtful_spans
from workbench.desk.article_page.segments import doubts_in_quote
from workbench.desk.claim_editing import services
from workbench.desk.claim_editing.forms import (
    ChangeSpanForm,
    NewClaimForm,
    ReadingForm,
    SpanForm,
    SplitForm,
    VersionedForm,
    WithdrawForm,
    WordingForm,
)
from workbench.errors import N_, DomainError, Malformed, NotFound, StaleVersion
from workbench.people.permissions import Permission
from workbench.reviews import blindness
from workbench.text.selectors import Span
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor
from workbench.web.rendering import moment_label

blueprint = Blueprint("claim_editing", __name__)

Answer = str | Response | tuple[str, int]


@dataclass(frozen=True)
class Forms:
    """The forms of the page; the one that was refused comes back with what was typed."""

    wording: WordingForm
    span: ChangeSpanForm
    split: SplitForm
    reading: ReadingForm
    withdraw: WithdrawForm


@blueprint.get("/articles/<uuid:article_id>/claims/new")
@requires(Permission.EDIT_CLAIMS, on=Article)
def new_claim(article: Article) -> str:
    """Add a claim by typing its words: for pages without scripts."""
    return _new_claim_page(_version_asked(article), NewClaimForm())


@blueprint.post("/articles/<uuid:article_id>/claims")
@requires(Permission.EDIT_CLAIMS, on=Article)
def add_claim(article: Article) -> Answer:
    """Add a claim on words selected or typed."""
    version = _version_asked(article)
    form = NewClaimForm(request.form)
    if not form.validate():
        return _new_claim_page(version, form), 422
    try:
        wording = Wording((_span_of(form, version.text),), form.text.data or "")
        claim = services.add(session(), actor(), version, wording)
    except DomainError as error:
        form.refuse(error, words(error))
        return _new_claim_page(version, form), error.status
    commit()
    flash(_("The claim is added and selected."), "success")
    return redirect(_on_article(claim))


@blueprint.get("/claims/<uuid:claim_id>/edit")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def edit(claim: Claim) -> Answer:
    """A claim's words, place, readings and flags."""
    newest = claim_queries.newest_of(session(), claim)
    if newest and newest[0] is not claim:
        return redirect(url_for("claim_editing.edit", claim_id=newest[0].public_id))
    return _page(claim)


@blueprint.post("/claims/<uuid:claim_id>/edit")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def change_wording(claim: Claim) -> Answer:
    """Word a claim anew. Two people at once are shown both wordings."""
    form = WordingForm(request.form)
    if request.form.get("resolution") == "theirs":
        return redirect(_here(claim))
    if request.form.get("resolution") == "mine":
        form.text.data = request.form.get("mine_text", "")
        form.claimant.data = request.form.get("mine_claimant", "")
    if not form.validate():
        return _page(claim, wording=form), 422
    try:
        before = edits.wording_of(session(), claim)
        claimant = before.claimant if form.claimant.data is None else form.claimant.data.strip() or None
        wording = replace(before, text=form.text.data.strip(), claimant=claimant)
        edited = services.change(session(), actor(), claim, wording, version=form.version.data)
    except StaleVersion as error:
        return _conflict(claim, error, {"text": _("Normalised claim"), "claimant": _("Claimant")}), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return _page(claim, wording=form), error.status
    return _done(edited, _("Saved."))


@blueprint.post("/claims/<uuid:claim_id>/span")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def change_span(claim: Claim) -> Answer:
    """Put a claim on other words of the text; its wording follows when it was the words themselves."""
    form = ChangeSpanForm(request.form)
    if request.form.get("resolution") == "theirs":
        return redirect(_here(claim))
    if request.form.get("resolution") == "mine":
        form.quote.data = ""
    if not form.validate():
        return _page(claim, span=form), 422
    try:
        before = edits.wording_of(session(), claim)
        span = _span_of(form, claim.article_version.text)
        text = "" if before.text == claim.quote else before.text
        wording = replace(before, spans=(span,), text=text)
        edited = services.change(session(), actor(), claim, wording, version=form.version.data)
    except StaleVersion as error:
        kept = {"start": span.start, "end": span.end}
        return _conflict(claim, error, {"quote": _("The exact words")}, kept=kept), 409
    except DomainError as error:
        form.refuse(error, words(error))
        return _page(claim, span=form), error.status
    return _done(edited, _("The claim stands on other words now."))


@blueprint.post("/claims/<uuid:claim_id>/split")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def split(claim: Claim) -> Answer:
    """Make two claims of one, where the typed words begin or at an offset."""
    form = SplitForm(request.form)
    if not form.validate():
        return _page(claim, split=form), 422
    try:
        successors = services.split(
            session(), actor(), claim, at=_cut_of(claim, form), version=form.version.data
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return _page(claim, split=form), error.status
    commit()
    flash(_("Two claims stand in its place now."), "success")
    return redirect(_on_article(successors[0]))


@blueprint.post("/claims/<uuid:claim_id>/merge")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def merge(claim: Claim) -> Answer:
    """Make one claim of this and the next."""
    form = VersionedForm(request.form)
    following = claim_queries.find_next(session(), claim)
    if not form.validate() or following is None:
        raise Malformed(N_("There is no claim after this one to merge it with."))
    merged = services.merge(session(), actor(), claim, following, version=form.version.data)
    commit()
    flash(_("One claim stands in their place now."), "success")
    return redirect(_here(merged))


@blueprint.post("/claims/<uuid:claim_id>/readings")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def add_reading(claim: Claim) -> Answer:
    """Add a way to understand the claim."""
    form = ReadingForm(request.form)
    if not form.validate():
        return _page(claim, reading=form), 422
    try:
        edited = services.add_reading(session(), actor(), claim, text=form.text.data)
    except DomainError as error:
        form.refuse(error, words(error))
        return _page(claim, reading=form), error.status
    return _done(edited, _("The reading is added."))


@blueprint.post("/claims/<uuid:claim_id>/readings/<uuid:reading_id>/withdraw")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def withdraw_reading(claim: Claim, reading_id: UUID) -> Answer:
    """Take a reading off the list."""
    reading = claim_queries.find_reading(session(), claim, reading_id)
    if reading is None:
        raise NotFound(N_("There is no such page, or it is not for you."))
    edited = services.withdraw_reading(session(), actor(), claim, reading)
    return _done(edited, _("The reading is withdrawn."))


@blueprint.post("/claims/<uuid:claim_id>/flags/<uuid:flag_id>")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def decide_flag(claim: Claim, flag_id: UUID) -> Answer:
    """Confirm or dismiss what the reader noticed."""
    flag = claim_queries.find_flag(session(), claim, flag_id)
    if flag is None:
        raise NotFound(N_("There is no such page, or it is not for you."))
    try:
        decision = FlagDecision(request.form.get("decision", ""))
        seen = int(request.form.get("version", ""))
    except ValueError:
        raise Malformed(N_("The request could not be understood.")) from None
    services.decide_flag(session(), actor(), flag, decision=decision, version=seen)
    commit()
    return redirect(_here(claim, anchor="flags"))


@blueprint.post("/claims/<uuid:claim_id>/withdraw")
@requires(Permission.EDIT_CLAIMS, on=Claim)
def withdraw(claim: Claim) -> Answer:
    """Take a claim out for good, on record."""
    form = WithdrawForm(request.form)
    if not form.validate():
        return _page(claim, withdraw=form), 422
    version = claim.article_version
    try:
        services.withdraw(session(), actor(), claim, reason=form.reason.data, version=form.version.data)
    except DomainError as error:
        form.refuse(error, words(error))
        return _page(claim, withdraw=form), error.status
    commit()
    flash(_("The claim is withdrawn."), "success")
    return redirect(url_for("article_page.show", article_id=version.article.public_id))


def _page(
    claim: Claim,
    *,
    wording: WordingForm | None = None,
    span: ChangeSpanForm | None = None,
    split: SplitForm | None = None,
    reading: ReadingForm | None = None,
    withdraw: WithdrawForm | None = None,
) -> str:
    person, version = actor(), claim.article_version
    blind = not blindness.may_see_others_work(session(), person, claim)
    seen = {"version": claim.version}
    flags = claim_queries.flags_of(session(), claim)
    spans = edits.wording_of(session(), claim).spans
    forms = Forms(
        wording=wording or WordingForm(data={"text": claim.text, "claimant": claim.claimant, **seen}),
        span=span or ChangeSpanForm(data=seen),
        split=split or SplitForm(data=seen),
        reading=reading or ReadingForm(),
        withdraw=withdraw or WithdrawForm(data=seen),
    )
    return render_template(
        "claim_editing/edit.html",
        claim=claim,
        article=version.article,
        version=version,
        blocks=view.text_of(
            session(),
            person,
            version,
            language="ar" if i18n.language() == "ar" else "en",
            label=lambda number: _("Claim %(number)s", number=number),
            current=claim,
        ),
        forms=forms,
        flags=flags,
        doubts=doubts_in_quote(spans, doubtful_spans(presentation.shown_flags(flags, blind=blind))),
        readings=presentation.shown_readings(
            claim_queries.readings_of(session(), claim), person=person, blind=blind
        ),
        following=claim_queries.find_next(session(), claim),
        makes_successor=services.kind_of_change(session(), person, claim).value == "successor",
        blind=blind,
    )


def _new_claim_page(version: ArticleVersion, form: NewClaimForm) -> str:
    return render_template(
        "claim_editing/new_claim.html", form=form, article=version.article, version=version
    )


def _conflict(
    claim: Claim, error: StaleVersion, labels: Mapping[str, str], *, kept: Mapping[str, object] | None = None
) -> str:
    """Both texts beside each other; what the person typed goes along in hidden fields."""
    return render_template(
        "claim_editing/conflict.html",
        claim=claim,
        rows=[
            {
                "name": name,
                "label": label,
                "yours": error.yours[name] or "",
                "theirs": error.theirs[name] or "",
                "lang": claim.language,
            }
            for name, label in labels.items()
        ],
        kept={f"mine_{name}": error.yours[name] or "" for name in labels} | dict(kept or {}),
        by=error.by or "",
        at=moment_label(error.at) if error.at else "",
        action=request.path,
    )


def _done(edited: services.Edited, message: str) -> Response:
    commit()
    flash(message, "success")
    if edited.is_successor:
        flash(_("The old claim keeps its reviews; this one stands in its place."), "info")
    return redirect(_here(edited.claim))


def _span_of(form: SpanForm, text: str) -> Span:
    """The words a form points at: by offsets when there are some, else by the words typed."""
    if form.quote.data or form.start.data is None or form.end.data is None:
        return find_quote(text, form.quote.data or "")
    try:
        return Span(form.start.data, form.end.data)
    except ValueError:
        raise DomainError(N_("The last character must come after the first."), field="end") from None


def _cut_of(claim: Claim, form: SplitForm) -> int:
    """Where the second claim begins: at the words selected in the text, or typed as they stand in the claim."""
    if form.start.data is not None and not form.words.data:
        return int(form.start.data)
    spans = edits.wording_of(session(), claim).spans
    return place_in_text(spans, find_quote(claim.quote, form.words.data or "").start)


def _version_asked(article: Article) -> ArticleVersion:
    number = request.args.get("version", type=int)
    if number is None:
        return article_queries.current_version(session(), article)
    return article_queries.get_version(session(), article, number)


def _here(claim: Claim, anchor: str | None = None) -> str:
    return url_for("claim_editing.edit", claim_id=claim.public_id, _anchor=anchor)


def _on_article(claim: Claim) -> str:
    version = claim.article_version
    return url_for(
        "article_page.show",
        article_id=version.article.public_id,
        version=None if version.is_current else version.number,
        claim=claim.public_id,
        _anchor=f"claim-{claim.public_id}",
    )
