"""The API of articles: reading one. What arrives is intake's; claims are the desk's."""

from typing import Any

from marshmallow import Schema, fields

from workbench.articles import presentation, queries
from workbench.articles.models import Article
from workbench.people.permissions import Permission
from workbench.web.access import requires
from workbench.web.database import session
from workbench.web.openapi import Blueprint

blueprint = Blueprint("articles", __name__, description="Articles")


class VersionSchema(Schema):
    version = fields.Integer(required=True)
    title = fields.String(required=True)
    byline = fields.String(required=True)
    published_at = fields.DateTime(required=True, allow_none=True)
    language = fields.String(required=True)
    direction = fields.String(required=True)
    charset = fields.String(required=True)
    text_sha256 = fields.String(required=True)
    original_sha256 = fields.String(required=True)
    received_at = fields.DateTime(required=True)


class ArticleSchema(VersionSchema):
    id = fields.UUID(required=True)
    source = fields.String(required=True)
    url = fields.String(required=True, allow_none=True)
    copy_of = fields.UUID(required=True, allow_none=True)
    text = fields.String(required=True)
    versions = fields.List(fields.Nested(VersionSchema), required=True)


class VersionQuery(Schema):
    version = fields.Integer(load_default=None, metadata={"description": "Number; the newest unless given."})


@blueprint.route("/articles/<uuid:article_id>", methods=["GET"])
@requires(Permission.READ_ARTICLES, on=Article)
@blueprint.arguments(VersionQuery, location="query")
@blueprint.response(200, ArticleSchema)
def show_article(query: dict[str, Any], article: Article) -> dict[str, Any]:
    """An article with the text of its newest version, or of the one asked for."""
    versions = session().scalars(queries.versions_of(article)).all()
    shown = versions[0]
    if query["version"] is not None:
        shown = queries.get_version(session(), article, query["version"])
    return presentation.article_body(shown, versions)
