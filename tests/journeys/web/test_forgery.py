"""A page of another site cannot act here: every unsafe page address refuses six forms of forgery."""

import pytest
from flask import Flask

from tests.journeys.web.addresses import Address, addresses
from tests.people import People

OPEN_TO_THE_BROWSER_ITSELF = {"/csp-reports"}


def unsafe_pages(app: Flask) -> list[Address]:
    return [
        address
        for address in addresses(app)
        if not address.is_safe and not address.is_api and address.path not in OPEN_TO_THE_BROWSER_ITSELF
    ]


def test_without_with_a_wrong_and_with_anothers_token_nothing_is_done(app: Flask, people: People) -> None:
    admin, other = people.browser(app, people.admin), people.browser(app, people.lead)
    for address in unsafe_pages(app):
        for form in ({}, {"csrf_token": ""}, {"csrf_token": "x"}, {"csrf_token": other.token}):
            answer = admin.client.open(address.path, method=address.method, data=form)
            assert answer.status_code == 400, f"{address} with {form}"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "http://localhost.evil.example"},
        {"Origin": "https://localhost"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_a_foreign_page_is_refused_even_with_the_token(
    app: Flask, people: People, headers: dict[str, str]
) -> None:
    admin = people.browser(app, people.admin)
    for address in unsafe_pages(app):
        answer = admin.client.open(
            address.path, method=address.method, data={"csrf_token": admin.token}, headers=headers
        )
        assert answer.status_code == 403, f"{address} with {headers}"


def test_the_token_in_the_address_or_as_json_is_none(app: Flask, people: People) -> None:
    admin = people.browser(app, people.admin)
    for address in unsafe_pages(app):
        answers = [
            admin.client.open(address.path, method=address.method, query_string={"csrf_token": admin.token}),
            admin.client.open(address.path, method=address.method, json={"csrf_token": admin.token}),
        ]
        assert {answer.status_code for answer in answers} == {400}, str(address)


def test_no_unsafe_method_is_smuggled_by_override(app: Flask, people: People) -> None:
    admin = people.browser(app, people.admin)
    answer = admin.client.get(
        "/account", headers={"X-HTTP-Method-Override": "POST"}, query_string={"_method": "POST"}
    )
    assert answer.status_code == 200
