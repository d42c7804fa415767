"""Addresses that belong to no stage: health, metrics, the API's description, reports of the browser."""

import logging

from flask import Blueprint, Response, current_app, jsonify, request
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from workbench.db import migrations
from workbench.extensions import csrf
from workbench.web import limits
from workbench.web.access import public
from workbench.web.database import database

blueprint = Blueprint("service", __name__)
log = logging.getLogger("workbench.csp")


@blueprint.get("/healthz")
@public
def healthz() -> Response:
    """The process answers."""
    return Response("ok\n", mimetype="text/plain")


@blueprint.get("/readyz")
@public
def readyz() -> Response:
    """The database answers and has the schema this code needs."""
    try:
        with database().reading() as reading:
            reading.execute(text("SELECT 1"))
        ready = migrations.current(database().engines.reading) == migrations.head()
        words = "ready\n" if ready else "the schema is not up to date: run `workbench db upgrade`\n"
    except SQLAlchemyError:
        ready, words = False, "the database does not answer\n"
    return Response(words, status=200 if ready else 503, mimetype="text/plain")


@blueprint.get("/metrics")
@public
def metrics() -> Response:
    """Counters of this process for Prometheus. Holds no content and no names."""
    return Response(generate_latest(), content_type=CONTENT_TYPE_LATEST)


@blueprint.get("/api/v1/openapi.json")
@public
def openapi() -> Response:
    """The API's description."""
    return jsonify(current_app.extensions["workbench.api"].spec.to_dict())


@blueprint.post("/csp-reports")
@csrf.exempt  # type: ignore[untyped-decorator]  # the browser sends it, without a token
@public
def csp_report() -> Response:
    """What a browser refused to run. Ours should be none, so each is worth a line."""
    limits.require_few_reports()
    log.warning("content security policy: %r", request.get_data()[:2000])
    return Response(status=204)
