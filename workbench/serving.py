"""Serving: waitress in the main thread, one worker thread for jobs, an end within five seconds of SIGTERM."""

import logging
import os
import signal
import threading
from collections.abc import Callable

from flask import Flask
from waitress.server import create_server
from waitress.wasyncore import ExitNow

from workbench import features
from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.jobs import worker

log = logging.getLogger("workbench")
GRACE_SECONDS = 4.0


def serve(
    app: Flask,
    database: Database,
    *,
    host: str,
    port: int,
    threads: int,
    with_worker: bool,
    started: Callable[[int], None],
) -> None:
    """Serve until SIGTERM or SIGINT. `started` receives the port once connections are taken."""
    server = create_server(
        app,
        host=host,
        port=port,
        threads=threads,
        ident="workbench",
        # The base address says what people's browsers speak, whoever ends TLS and whatever headers it sends.
        url_scheme=app.config["PREFERRED_URL_SCHEME"],
        clear_untrusted_proxy_headers=False,
    )
    stop = threading.Event()
    settings: Settings = app.extensions["workbench.settings"]
    thread = threading.Thread(target=_work, args=(database, settings, stop), name="worker", daemon=True)
    if with_worker:
        thread.start()

    def end(_signal: int, _frame: object) -> None:
        # Waitress's own: any other that meets it while it reads a connection goes to its log, and it serves on.
        raise ExitNow

    signal.signal(signal.SIGTERM, end)
    started(server.effective_port if hasattr(server, "effective_port") else port)
    try:
        server.run()
    except (ExitNow, KeyboardInterrupt):
        log.info("stopping")
    finally:
        stop.set()
        # Requests under way get their answers; new connections are no longer taken.
        server.task_dispatcher.shutdown(timeout=GRACE_SECONDS)
        server.close()
        if with_worker:
            thread.join(timeout=0.5)
        database.dispose()


def run_worker(database: Database, settings: Settings) -> None:
    """Run jobs until SIGTERM or SIGINT."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    log.info("worker %d is ready", os.getpid())
    _work(database, settings, stop)
    database.dispose()


def _work(database: Database, settings: Settings, stop: threading.Event) -> None:
    worker.work(database, features.handlers(settings), stop, features.chores(settings))
