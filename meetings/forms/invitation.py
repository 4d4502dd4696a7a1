"""Inviting people by email."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from bic.spoken import own_name
from meetings.services import invitation as services

LONGEST = 40_000


class InvitationForm(forms.Form):
    """Addresses, one a line."""

    addresses = forms.CharField(
        label=_("Addresses, one a line"), max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("For example: Rosa <rosa@example.org>, es. Invite only people who agreed."),
    )  # fmt: skip
    language = forms.ChoiceField(label=_("Language of lines without one"))

    def __init__(self, *args, spoken, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"].choices = [(code, own_name(code)) for code in spoken]

    def clean(self):
        data = super().clean()
        if "addresses" in data and "language" in data:
            try:
                found = services.addresses_in(data["addresses"], data["language"])
            except services.BadLine as error:
                told = _("Line %(number)s holds no email address: %(text)s")
                raised = {"number": error.number, "text": error.text}
                self.add_error("addresses", ValidationError(told, params=raised))
                return data
            if len(found) > services.MOST:
                self.add_error("addresses", _("At most 500 addresses at a time."))
            data["found"] = found
        return data
