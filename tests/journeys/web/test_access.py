"""Every address, every role: strangers are asked to sign in, others are told no, and nobody gets a 500."""

import pytest
from flask import Flask

from tests.architecture.permissions import least_role
from tests.journeys.web.addresses import addresses
from tests.people import Browser, People
from workbench import features
from workbench.people.models import Role
from workbench.people.permissions import Permission


def test_strangers_reach_public_addresses_only(app: Flask) -> None:
    for number, address in enumerate(addresses(app)):
        if address.is_public:
            continue
        if address.is_api:
            client = app.test_client()
            # From an address each: strangers may not ask as often as this from one.
            client.environ_base["REMOTE_ADDR"] = f"192.0.2.{number % 256}"
            for headers in ({}, {"Authorization": "Bearer wb_guess"}, {"Authorization": "Basic eDp5"}):
                answer = client.open(address.path, method=address.method, headers=headers)
                assert answer.status_code == 401, f"{address}: {answer.status_code}"
                assert answer.mimetype == "application/problem+json", str(address)
                assert answer.headers["WWW-Authenticate"].startswith("Bearer"), str(address)
            continue
        stranger = Browser(app.test_client(), "en")
        answer = stranger.client.open(
            address.path, method=address.method, data={"csrf_token": stranger.token}
        )
        assert answer.status_code == 302, f"{address}: {answer.status_code}"
        assert answer.location.startswith("/sign-in"), str(address)


@pytest.mark.parametrize("role", list(Role))
def test_each_role_is_refused_what_it_may_not(app: Flask, people: People, role: Role) -> None:
    table = features.permission_table()
    browser = people.browser(app, getattr(people, role))
    script = {"Authorization": f"Bearer {people.token(getattr(people, role))}"}
    for address in addresses(app):
        if address.is_public:
            continue
        allowed = role.includes(least_role(table, Permission(address.permission)))
        if address.path.startswith("/sign-out"):
            continue  # it would end the browser's session
        if address.is_api:
            answer = app.test_client().open(address.path, method=address.method, headers=script)
        else:
            answer = browser.client.open(
                address.path, method=address.method, data={"csrf_token": browser.token}
            )
        if not allowed:
            # A row that does not exist comes first: outsiders cannot tell it from one that does.
            assert answer.status_code in ({403, 404} if address.has_rows else {403}), f"{address} as {role}"
        assert answer.status_code < 500, f"{address} as {role}: {answer.text[:500]}"
        assert answer.status_code != 401, f"{address} as {role}"
