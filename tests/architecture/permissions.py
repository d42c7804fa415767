"""The permission matrix as text: who may do what, and which address asks for which permission.

`python -m tests.architecture.permissions > tests/architecture/permissions.txt` writes it anew. Read the
difference before committing it: that file is where a right given by mistake shows.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from flask import Flask

from workbench import features
from workbench.app import create_app
from workbench.config import Settings
from workbench.people.models import Role
from workbench.people.permissions import Permission, Table, is_admin, is_lead, is_reviewer, is_viewer
from workbench.web.access import MARK, PUBLIC

LEAST = {is_viewer: Role.VIEWER, is_reviewer: Role.REVIEWER, is_lead: Role.LEAD, is_admin: Role.ADMIN}


def least_role(table: Table, permission: Permission) -> Role:
    """The least role that a permission asks for. Raises ValueError where it asks for none."""
    roles = [LEAST[predicate] for predicate in table[permission] if predicate in LEAST]
    return max(roles, key=list(Role).index)


def matrix(table: Table) -> Iterator[str]:
    """A line per permission: the roles that have it, and what must hold of the row besides."""
    yield f"{'permission':<24}" + "".join(f"{role:<10}" for role in Role) + "and of the row"
    for permission in sorted(table):
        least = least_role(table, permission)
        marks = "".join(f"{'yes' if role.includes(least) else '-':<10}" for role in Role)
        besides = " and ".join(p.__name__ for p in table[permission] if p not in LEAST)
        yield f"{permission:<24}{marks}{besides}".rstrip()


def addresses(app: Flask) -> Iterator[str]:
    """A line per method and address: the permission it asks for."""
    yield f"{'method':<8}{'permission':<24}address"
    rows = [
        (rule.rule, method, str(getattr(app.view_functions[rule.endpoint], MARK, PUBLIC)))
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    ]
    for rule, method, permission in sorted(rows):
        yield f"{method:<8}{permission:<24}{rule}"


def as_text(app: Flask) -> str:
    return "\n".join([*matrix(features.permission_table()), "", *addresses(app), ""])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder), database_url=f"sqlite:///{folder}/x.db", secret_key="x" * 32)
        print(as_text(create_app(settings)), end="")
