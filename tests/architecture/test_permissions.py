"""Deny by default: every address declares its access, and the whole matrix is the kept one."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from flask import Flask

from tests.architecture.permissions import as_text, least_role
from tests.people import People
from workbench import features
from workbench.people.models import Role
from workbench.people.permissions import Permission, allowed
from workbench.web import access

KEPT = Path(__file__).with_name("permissions.txt")


def test_the_matrix_is_the_kept_one(app: Flask) -> None:
    assert as_text(app) == KEPT.read_text("utf-8"), (
        "who may do what has changed. If that is meant: "
        "python -m tests.architecture.permissions > tests/architecture/permissions.txt"
    )


def test_an_address_without_declared_access_stops_the_application(app: Flask) -> None:
    app.view_functions["bare"] = lambda: ""
    with pytest.raises(access.AccessNotDeclared, match="bare"):
        access.check_every_endpoint(app)


@pytest.mark.parametrize("permission", list(Permission))
def test_nobody_whose_account_is_closed_may_do_anything(permission: Permission) -> None:
    person: Any = SimpleNamespace(id=1, role=Role.ADMIN, is_active=False)
    own: Any = SimpleNamespace(user_id=1, reviewer_id=1, created_by_id=1)
    assert not allowed(features.permission_table(), permission, person, own)


@pytest.mark.parametrize("permission", list(Permission))
@pytest.mark.parametrize("role", list(Role))
def test_less_than_the_least_role_is_not_enough_even_for_ones_own(permission: Permission, role: Role) -> None:
    table = features.permission_table()
    person: Any = SimpleNamespace(id=1, role=role, is_active=True)
    own: Any = SimpleNamespace(user_id=1, reviewer_id=1, created_by_id=1)
    if not role.includes(least_role(table, permission)):
        assert not allowed(table, permission, person, own)


def test_a_permission_that_no_table_lists_is_refused(people: People) -> None:
    assert not allowed({}, Permission.READ_CLAIMS, people.admin)


def test_every_address_and_method_belongs_to_one_endpoint(app: Flask) -> None:
    seen: dict[tuple[str, str], str] = {}
    for rule in app.url_map.iter_rules():
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            other = seen.setdefault((str(rule), method), rule.endpoint)
            assert other == rule.endpoint, f"{method} {rule} belongs to {other} and {rule.endpoint}"
