"""The application for a WSGI server: `waitress-serve wsgi:app` or `gunicorn wsgi:app`."""

from workbench import garbage
from workbench.app import create_app

garbage.look_less_often()
app = create_app()
