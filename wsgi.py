"""The application for a WSGI server: `waitress-serve wsgi:app` or `gunicorn wsgi:app`."""

from workbench.app import create_app

app = create_app()
