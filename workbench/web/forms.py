"""The base of all forms. CSRF is the application's business (every unsafe request), not the form's."""

from typing import Any

from flask import request
from wtforms import Form as WTForm

from workbench.errors import DomainError
from workbench.web.i18n import language


class Form(WTForm):
    """A form that speaks the reader's language."""

    class Meta:
        @property
        def locales(self) -> list[str]:
            return [language()]

    @classmethod
    def from_request(cls, **kwargs: Any) -> "Form":
        """The form as posted."""
        return cls(request.form, **kwargs)

    def send_against(self, version: int) -> None:
        """Let what was typed on an older version be sent again: the page shows the present one beside it."""
        field = self._fields["version"]
        field.data, field.raw_data = version, None

    def refuse(self, error: DomainError, words: str) -> None:
        """Show a service's refusal beside the field it names, or above the form."""
        field = self._fields.get(error.field or "")
        if field is None:
            self.form_errors.append(words)
        else:
            field.errors = [*field.errors, words]
