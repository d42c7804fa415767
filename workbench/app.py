"""create_app: the table of contents."""

from typing import Any

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix
from whitenoise import WhiteNoise

from workbench import config, features
from workbench.config import Settings
from workbench.db.paths import folder
from workbench.db.sessions import Database
from workbench.extensions import csrf
from workbench.people.passwords import Passwords
from workbench.web import (
    access,
    database,
    errors,
    headers,
    i18n,
    idempotency,
    identity,
    limits,
    openapi,
    origin,
    rendering,
)

LARGEST_BODY = 24 * 1024 * 1024
LARGEST_FIELD = 16 * 1024 * 1024  # 5 MB of Arabic text is three times that when a browser percent-encodes it


def create_app(settings: Settings | None = None, *, shared: Database | None = None) -> Flask:
    """The application. `shared` is a database made elsewhere; otherwise the settings' own is opened."""
    settings = settings or config.from_environment()
    app = Flask("workbench", static_folder=None, template_folder=str(folder("templates")))
    app.config.update(_flask_settings(settings))
    app.extensions["workbench.settings"] = settings
    app.extensions["workbench.permissions"] = features.permission_table()
    app.extensions["workbench.passwords"] = Passwords(settings.password_hash_cost)
    app.extensions["workbench.before_commit"] = []

    database.init_app(app, shared or Database(settings.database_url))
    identity.init_app(app)
    i18n.init_app(app)
    app.before_request(openapi.require_storable_arguments)
    origin.init_app(app)
    limits.init_app(app)
    csrf.init_app(app)
    idempotency.init_app(app)
    errors.init_app(app)
    rendering.init_app(app, settings)

    api = openapi.Api(app)
    app.extensions["workbench.api"] = api
    for stage in features.STAGES:
        for blueprint in stage.pages:
            app.register_blueprint(blueprint)
        if stage.api is not None:
            csrf.exempt(stage.api)  # bearer tokens only; no cookie counts there
            api.register_blueprint(stage.api, url_prefix=openapi.PREFIX)
    access.check_every_endpoint(app)

    static = WhiteNoise(
        app.wsgi_app,
        root=str(rendering.STATIC),
        prefix=f"static/{rendering.static_digest()}/",
        immutable_file_test=lambda _path, _url: True,  # the prefix changes with any file
        allow_all_origins=False,
    )
    app.wsgi_app = headers.SecurityHeaders(static, settings)  # type: ignore[method-assign]  # WSGI wrapping
    if settings.trusted_proxies:
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]  # WSGI wrapping
    return app


def _flask_settings(settings: Settings) -> dict[str, Any]:
    host = settings.host
    # Loopback is reached under several names; elsewhere only the base address is answered.
    hosts = ["127.0.0.1", "localhost", "[::1]"] if config.is_loopback(host) else [host]
    return {
        "SECRET_KEY": settings.secret_key,
        "TRUSTED_HOSTS": hosts,
        "MAX_CONTENT_LENGTH": LARGEST_BODY,
        "MAX_FORM_MEMORY_SIZE": LARGEST_FIELD,
        "SESSION_COOKIE_NAME": "__Host-workbench" if settings.is_https else "workbench",
        "SESSION_COOKIE_SECURE": settings.is_https,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_PATH": "/",
        "WTF_CSRF_TIME_LIMIT": None,
        "PREFERRED_URL_SCHEME": "https" if settings.is_https else "http",
        "API_TITLE": "Workbench",
        "API_VERSION": "v1",
        "OPENAPI_VERSION": "3.1.0",
    }
