"""The API's frame: flask-smorest with strict JSON, our own errors, and pages of rows."""

import functools
from collections.abc import Callable
from typing import Any

import flask_smorest
from flask import request
from marshmallow import EXCLUDE, RAISE, Schema, fields, validate
from webargs.flaskparser import FlaskParser

from workbench.db.pagination import DEFAULT_LIMIT, Page
from workbench.errors import N_, Malformed
from workbench.web.json_input import is_storable, load_json

PREFIX = "/api/v1"


class StrictParser(FlaskParser):
    """Reads JSON bodies with our strict loader and refuses fields nobody knows."""

    DEFAULT_UNKNOWN_BY_LOCATION = {"json": RAISE, "query": EXCLUDE}  # noqa: RUF012 - webargs' own shape

    def _raw_load_json(self, req: Any) -> Any:
        if not req.is_json:
            raise Malformed(N_("Send JSON, with Content-Type: application/json."))
        return load_json(req.get_data())


class Api(flask_smorest.Api):
    """flask-smorest without its error pages: ours answer in problem details, in the reader's language."""

    def _register_error_handlers(self) -> None:
        """Ours are registered for the whole application."""


class Blueprint(flask_smorest.Blueprint):
    """A stage's part of the API."""

    ARGUMENTS_PARSER = StrictParser()

    def __init__(self, name: str, import_name: str, description: str) -> None:
        super().__init__(f"{name}_api", import_name, description=description)

    def arguments(self, schema: type[Schema], **kwargs: Any) -> Any:
        """What a view takes. One instance of the schema serves every call: making one costs more than using it."""
        return super().arguments(schema(), **kwargs)


class MadeSchema(Schema):
    """Describes bodies that a presentation makes of plain values, for the documentation: they go out as they are."""

    def dump(self, obj: Any, *, many: bool | None = None) -> Any:
        return obj


class PageQuery(Schema):
    """What every list takes."""

    limit = fields.Integer(load_default=DEFAULT_LIMIT)
    cursor = fields.String(load_default=None)


@functools.cache
def page_of(item: type[Schema]) -> type[Schema]:
    """The schema of one page of a list."""
    name = f"{item.__name__.removesuffix('Schema')}Page"
    return Schema.from_dict(
        {
            "items": fields.List(fields.Nested(item), required=True),
            "next": fields.String(required=True, allow_none=True),
        },
        name=name,
    )


def page_body(page: Page[Any], present: Callable[[Any], Any]) -> dict[str, Any]:
    """A page as its schema dumps it."""
    return {"items": [present(item) for item in page.items], "next": page.next}


class Text(fields.String):
    """Text a person wrote: trimmed of nothing, at most `longest` characters."""

    def __init__(self, *, longest: int = 10_000, **kwargs: Any) -> None:
        super().__init__(validate=validate.Length(max=longest), **kwargs)


def require_storable_arguments() -> None:
    """Refuse NUL and lone surrogates in addresses, queries and form fields, before any view runs."""
    values = [request.path, *request.args.keys(), *(v for vs in request.args.listvalues() for v in vs)]
    if request.mimetype in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        values += [*request.form.keys(), *(v for vs in request.form.listvalues() for v in vs)]
    if not all(is_storable(value) for value in values):
        raise Malformed(
            N_("The text holds a character that cannot be stored (NUL or half a surrogate pair).")
        )
