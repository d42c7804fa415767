"""Admins and the people of the desk: invitations, roles, closed accounts."""

import re

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.people import Browser, People
from workbench.people.models import Role, User

NEW = "quite another handful of words"


def link_in(answer: TestResponse) -> str:
    found = re.search(r'value="http://localhost(/invitation/[^"]+)"', answer.text)
    assert found, answer.text
    return found[1]


def stranger(app: Flask) -> Browser:
    return Browser(app.test_client(), "en")


def invite(admin: Browser, email: str = "new@desk.example") -> str:
    answer = admin.post("/people", {"email": email, "name": "نور", "role": "reviewer"})
    assert answer.status_code == 201
    return link_in(answer)


def test_an_invited_person_chooses_a_password_once_and_is_signed_in(app: Flask, people: People) -> None:
    link = invite(people.browser(app, people.admin))
    newcomer = stranger(app)
    page = newcomer.get(link)
    assert "نور" in page.text

    answer = newcomer.post(link, {"password": NEW, "again": NEW})

    assert answer.location == "/"
    assert "new@desk.example" in newcomer.get("/account").text
    assert stranger(app).get(link).status_code == 410
    assert stranger(app).post(link, {"password": NEW, "again": NEW}).status_code == 410


def test_a_poor_password_does_not_use_up_the_link(app: Flask, people: People) -> None:
    link = invite(people.browser(app, people.admin))
    assert stranger(app).post(link, {"password": "short", "again": "short"}).status_code == 422
    assert stranger(app).get(link).status_code == 200


def test_a_new_link_ends_the_one_before(app: Flask, people: People) -> None:
    admin = people.browser(app, people.admin)
    first = invite(admin)
    address = re.findall(r'action="(/people/[^"]+/invitation)"', admin.get("/people").text)

    second = link_in(admin.post(address[0]))

    assert stranger(app).get(first).status_code == 410
    assert stranger(app).get(second).status_code == 200


def test_an_invented_link_opens_nothing(app: Flask) -> None:
    assert stranger(app).get("/invitation/abc").status_code == 410


def test_a_known_address_is_not_invited_twice(app: Flask, people: People) -> None:
    admin = people.browser(app, people.admin)
    answer = admin.post("/people", {"email": "ADMIN@desk.example", "name": "x", "role": "admin"})
    assert answer.status_code == 422
    assert "already has the address" in answer.text


def path_of(user: User, what: str) -> str:
    return f"/people/{user.public_id}/{what}"


def test_a_new_role_counts_from_the_next_request_on(app: Flask, people: People) -> None:
    admin, viewer = people.browser(app, people.admin), people.browser(app, people.viewer)
    assert viewer.get("/people").status_code == 403

    answer = admin.post(path_of(people.viewer, "role"), {"role": "admin", "version": 1})
    assert answer.status_code == 302
    assert viewer.get("/people").status_code == 200

    viewer.get("/people")
    admin.post(path_of(people.viewer, "role"), {"role": "viewer", "version": 2})
    assert viewer.get("/people").status_code == 403
    assert viewer.post("/people", {"email": "a@b.example", "name": "a", "role": "admin"}).status_code == 403


def test_a_closed_account_is_out_at_once_on_pages_and_on_the_api(app: Flask, people: People) -> None:
    admin, reviewer = people.browser(app, people.admin), people.browser(app, people.reviewer)
    script = people.api(app, people.reviewer)
    nothing = "/articles/00000000-0000-0000-0000-000000000000"
    assert script.get(nothing).status_code == 404

    admin.post(path_of(people.reviewer, "active"), {"active": "no", "version": 1})

    assert reviewer.get("/account").status_code == 302
    assert script.get(nothing).status_code == 401
    admin.post(path_of(people.reviewer, "active"), {"active": "yes", "version": 2})
    assert reviewer.get("/account").status_code == 302, "an ended session stays ended"
    assert script.get(nothing).status_code == 404


def test_the_last_admin_stays_and_nobody_changes_themselves(app: Flask, people: People) -> None:
    admin = people.browser(app, people.admin)
    for what, fields in (("role", {"role": "viewer"}), ("active", {"active": "no"})):
        answer = admin.post(path_of(people.admin, what), fields | {"version": 1})
        assert answer.status_code == 422
    second = people.add("second-admin", Role.ADMIN)
    assert admin.post(path_of(second, "active"), {"active": "no", "version": 1}).status_code == 302


def test_a_stale_role_change_is_refused(app: Flask, people: People) -> None:
    admin = people.browser(app, people.admin)
    admin.post(path_of(people.viewer, "role"), {"role": "lead", "version": 1})
    assert admin.post(path_of(people.viewer, "role"), {"role": "viewer", "version": 1}).status_code == 409


@pytest.mark.parametrize("fields", [{"role": "lead"}, {"role": "owner", "version": 1}, {"version": 1}])
def test_a_role_change_that_cannot_be_right_is_refused(
    app: Flask, people: People, fields: dict[str, str]
) -> None:
    admin = people.browser(app, people.admin)
    assert admin.post(path_of(people.viewer, "role"), fields).status_code == 422


@pytest.mark.parametrize("role", ["viewer", "reviewer", "lead"])
def test_only_admins_see_and_change_people(app: Flask, people: People, role: str) -> None:
    browser = people.browser(app, getattr(people, role))
    assert browser.get("/people").status_code == 403
    for what in ("invitation", "role", "active"):
        assert browser.post(path_of(people.admin, what), {"version": 1}).status_code == 403


def test_extra_fields_change_nothing(app: Flask, people: People) -> None:
    viewer = people.browser(app, people.viewer)
    viewer.post("/language", {"language": "en", "role": "admin", "is_active": "no", "version": "7"})
    assert viewer.get("/people").status_code == 403
