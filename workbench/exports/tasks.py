"""Long work of exports."""

from collections.abc import Mapping

from workbench.jobs.worker import Handler

HANDLERS: Mapping[str, Handler] = {}
