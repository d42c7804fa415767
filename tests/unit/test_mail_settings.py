"""The mail server as operators name it."""

import pytest

from workbench.config import MailServer, SettingsError, from_environment, mail_server

SENDER = "Desk <desk@newsroom.example>"


def test_without_one_there_are_no_letters() -> None:
    assert mail_server("", "") is None
    assert from_environment({"WORKBENCH_SECRET_KEY": "k" * 32}).mail is None


def test_the_address_says_host_port_and_who_signs_in() -> None:
    found = mail_server("smtps://desk%40newsroom.example:p%2Fw@mail.example", SENDER)
    assert found == MailServer("mail.example", 465, SENDER, True, "desk@newsroom.example", "p/w")
    assert mail_server("smtp://mail.example", SENDER) == MailServer("mail.example", 587, SENDER)


def test_the_password_is_not_told_with_the_settings() -> None:
    assert "secret-word" not in repr(mail_server("smtps://desk:secret-word@mail.example", SENDER))


@pytest.mark.parametrize(
    "url",
    ["mail.example", "http://mail.example", "smtp://", "smtp://mail.example:many", "smtp://mail.example/x"],
)
def test_what_is_no_mail_server_is_refused_in_words(url: str) -> None:
    with pytest.raises(SettingsError, match="WORKBENCH_SMTP_URL"):
        mail_server(url, SENDER)


@pytest.mark.parametrize("sender", ["", "desk", "desk@a.example\nBcc: all@b.example"])
def test_what_is_no_sender_is_refused_in_words(sender: str) -> None:
    with pytest.raises(SettingsError, match="WORKBENCH_MAIL_FROM"):
        mail_server("smtp://mail.example", sender)
