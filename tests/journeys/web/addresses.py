"""Every address of the application, with something in the place of its ids."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flask import Flask

from workbench.web.access import MARK, PUBLIC
from workbench.web.database import SAFE_METHODS

FILLED = {"uuid": "00000000-0000-4000-8000-000000000000", "int": "1", "string": "x", "path": "x"}


@dataclass(frozen=True)
class Address:
    """One method on one address."""

    method: str
    path: str
    endpoint: str
    permission: str
    has_rows: bool
    """Whether its rows are looked up before the permission is asked: nobody learns which exist."""

    @property
    def is_api(self) -> bool:
        return self.path.startswith("/api/")

    @property
    def is_safe(self) -> bool:
        return self.method in SAFE_METHODS

    @property
    def is_public(self) -> bool:
        return self.permission == PUBLIC

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def addresses(app: Flask) -> Iterator[Address]:
    for rule in app.url_map.iter_rules():
        permission = str(getattr(app.view_functions[rule.endpoint], MARK))
        path = re.sub(r"<(?:(\w+)(?:\([^)]*\))?:)?\w+>", lambda part: FILLED[part[1] or "string"], rule.rule)
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            yield Address(method, path, rule.endpoint, permission, "<uuid:" in rule.rule)
