"""The stages in order, and what each brings: pages, API, long work, chores, commands, permissions.

Importing this module imports every model, so that mappers and migrations know all tables.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import click
from flask import Blueprint

from workbench.adjudication import api as adjudication_api
from workbench.adjudication import permissions as adjudication_permissions
from workbench.adjudication import tasks as adjudication_tasks
from workbench.articles import api as articles_api
from workbench.articles import permissions as articles_permissions
from workbench.audit import models as audit_models
from workbench.claims import permissions as claims_permissions
from workbench.config import Settings
from workbench.desk.adjudication_page import routes as adjudication_page_routes
from workbench.desk.agreement_page import routes as agreement_page_routes
from workbench.desk.article_list import routes as article_list_routes
from workbench.desk.article_page import api as article_page_api
from workbench.desk.article_page import routes as article_page_routes
from workbench.desk.assigning import routes as assigning_routes
from workbench.desk.claim_editing import routes as claim_editing_routes
from workbench.desk.handover import api as handover_api
from workbench.desk.handover import routes as handover_routes
from workbench.desk.lead_desk import permissions as lead_desk_permissions
from workbench.desk.lead_desk import routes as lead_desk_routes
from workbench.desk.my_work import routes as my_work_routes
from workbench.desk.notice_digest import tasks as notice_digest_tasks
from workbench.desk.notice_list import routes as notice_list_routes
from workbench.desk.related import api as related_api
from workbench.desk.related import routes as related_routes
from workbench.desk.review_screen import api as review_screen_api
from workbench.desk.review_screen import routes as review_screen_routes
from workbench.desk.reviewing import api as reviewing_api
from workbench.desk.reviewing import routes as reviewing_routes
from workbench.desk.story_answers import routes as story_answers_routes
from workbench.desk.story_notes import api as story_notes_api
from workbench.desk.story_notes import routes as story_notes_routes
from workbench.desk.story_page import api as story_page_api
from workbench.desk.story_page import routes as story_page_routes
from workbench.desk.story_report import routes as story_report_routes
from workbench.desk.story_rows import routes as story_rows_routes
from workbench.desk.story_timeline import routes as story_timeline_routes
from workbench.desk.version_changes import api as version_changes_api
from workbench.desk.version_changes import routes as version_changes_routes
from workbench.evidence import permissions as evidence_permissions
from workbench.exports import api as exports_api
from workbench.exports import commands as exports_commands
from workbench.exports import permissions as exports_permissions
from workbench.exports import routes as exports_routes
from workbench.exports import tasks as exports_tasks
from workbench.fact_checks import commands as fact_checks_commands
from workbench.intake import api as intake_api
from workbench.intake import commands as intake_commands
from workbench.intake import models as intake_models
from workbench.intake import routes as intake_routes
from workbench.intake import tasks as intake_tasks
from workbench.jobs import api as jobs_api
from workbench.jobs import permissions as jobs_permissions
from workbench.jobs import routes as jobs_routes
from workbench.jobs.worker import Chore, Handler
from workbench.notices import permissions as notices_permissions
from workbench.notices import routes as notices_routes
from workbench.notices import tasks as notices_tasks
from workbench.people import commands as people_commands
from workbench.people import permissions as people_permissions
from workbench.people import routes as people_routes
from workbench.people.permissions import Permission, Predicate, Table
from workbench.queues import api as queues_api
from workbench.queues import conflicts_api
from workbench.queues import permissions as queues_permissions
from workbench.queues import routes as queues_routes
from workbench.queues import tasks as queues_tasks
from workbench.reviews import permissions as reviews_permissions
from workbench.stories import api as stories_api
from workbench.stories import permissions as stories_permissions
from workbench.web import models as web_models
from workbench.web import openapi
from workbench.web import routes as web_routes

TABLES_WITHOUT_PAGES = (audit_models, intake_models, web_models)


@dataclass(frozen=True)
class Stage:
    """What one stage brings to the application."""

    name: str
    pages: tuple[Blueprint, ...] = ()
    api: openapi.Blueprint | None = None
    tasks: Mapping[str, Handler] | None = None
    commands: tuple[click.Command, ...] = ()
    permissions: Table | None = None
    chores: tuple[Chore, ...] = ()


STAGES = (
    Stage("web", pages=(web_routes.blueprint,)),
    Stage(
        "people",
        pages=(people_routes.account, people_routes.people),
        commands=people_commands.COMMANDS,
        permissions=people_permissions.PERMISSIONS,
    ),
    Stage("jobs", (jobs_routes.blueprint,), jobs_api.blueprint, permissions=jobs_permissions.PERMISSIONS),
    Stage(
        "notices",
        (notices_routes.blueprint,),
        permissions=notices_permissions.PERMISSIONS,
        chores=notices_tasks.CHORES,
    ),
    Stage("articles", (), articles_api.blueprint, permissions=articles_permissions.PERMISSIONS),
    Stage("claims", permissions=claims_permissions.PERMISSIONS),
    Stage("fact_checks", commands=fact_checks_commands.COMMANDS),
    Stage("evidence", permissions=evidence_permissions.PERMISSIONS),
    Stage("stories", api=stories_api.blueprint, permissions=stories_permissions.PERMISSIONS),
    Stage(
        "queues",
        (queues_routes.blueprint,),
        queues_api.blueprint,
        queues_tasks.HANDLERS,
        permissions=queues_permissions.PERMISSIONS,
        chores=queues_tasks.CHORES,
    ),
    Stage("conflicts_of_interest", api=conflicts_api.blueprint),
    Stage("reviews", permissions=reviews_permissions.PERMISSIONS),
    Stage(
        "adjudication",
        api=adjudication_api.blueprint,
        permissions=adjudication_permissions.PERMISSIONS,
        chores=adjudication_tasks.CHORES,
    ),
    Stage(
        "exports",
        (exports_routes.blueprint,),
        exports_api.blueprint,
        exports_tasks.HANDLERS,
        exports_commands.COMMANDS,
        exports_permissions.PERMISSIONS,
    ),
    Stage(
        "intake",
        (intake_routes.blueprint,),
        intake_api.blueprint,
        intake_tasks.HANDLERS,
        intake_commands.COMMANDS,
    ),
    Stage("article_list", (article_list_routes.blueprint,)),
    Stage("article_page", (article_page_routes.blueprint,), article_page_api.blueprint),
    Stage("version_changes", (version_changes_routes.blueprint,), version_changes_api.blueprint),
    Stage("claim_editing", (claim_editing_routes.blueprint,)),
    Stage("related", (related_routes.blueprint,), related_api.blueprint),
    Stage("review_screen", (review_screen_routes.blueprint,), review_screen_api.blueprint),
    Stage("reviewing", (reviewing_routes.blueprint,), reviewing_api.blueprint),
    Stage("story_page", (story_page_routes.blueprint,), story_page_api.blueprint),
    Stage("story_rows", (story_rows_routes.blueprint,)),
    Stage("story_answers", (story_answers_routes.blueprint,)),
    Stage("story_timeline", (story_timeline_routes.blueprint,)),
    Stage("story_report", (story_report_routes.blueprint,)),
    Stage("story_notes", (story_notes_routes.blueprint,), story_notes_api.blueprint),
    Stage("assigning", (assigning_routes.blueprint,)),
    Stage("adjudication_page", (adjudication_page_routes.blueprint,)),
    Stage("handover", (handover_routes.blueprint,), handover_api.blueprint),
    Stage("lead_desk", (lead_desk_routes.blueprint,), permissions=lead_desk_permissions.PERMISSIONS),
    Stage("agreement_page", (agreement_page_routes.blueprint,)),
    Stage("my_work", (my_work_routes.blueprint,)),
    Stage("notice_list", (notice_list_routes.blueprint,)),
)


def permission_table() -> Table:
    """All stages' permissions in one table. Raises ValueError for one listed twice or nowhere."""
    table: dict[Permission, list[Predicate]] = {}
    for stage in STAGES:
        for permission, predicates in (stage.permissions or {}).items():
            if permission in table:
                raise ValueError(f"{permission} is listed twice")
            table[permission] = list(predicates)
    missing = set(Permission) - set(table)
    if missing:
        raise ValueError(f"permissions nobody has: {', '.join(sorted(missing))}")
    return table


def handlers(settings: Settings | None = None) -> dict[str, Handler]:
    """Job handlers by kind. Letters need the settings' mail server."""
    mail, base_url = (settings.mail, settings.base_url) if settings else (None, "")
    found = dict(notice_digest_tasks.handlers(mail, base_url))
    for stage in STAGES:
        found |= stage.tasks or {}
    return found


def chores(settings: Settings) -> tuple[Chore, ...]:
    """What the worker looks at once a minute."""
    of_stages = [chore for stage in STAGES for chore in stage.chores]
    return (*of_stages, *notice_digest_tasks.chores(settings.mail))
