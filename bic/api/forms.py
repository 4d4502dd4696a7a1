"""What people enter for tokens and webhooks."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.api import outgoing
from bic.api.models import Event, Hook, Token
from bic.ui.forms import ProgramForm

DAYS = ((30, _("30 days")), (90, _("90 days")), (180, _("Half a year")), (365, _("A year")))


class TokenForm(ProgramForm):
    """What a token is for, and how long it holds."""

    days = forms.TypedChoiceField(label=_("Holds for"), choices=DAYS, coerce=int, initial=90)

    class Meta:
        model = Token
        fields = ["name"]
        help_texts = {"name": _("Such as: spreadsheet of waves on my laptop.")}


class HookForm(ProgramForm):
    """The address, and what it hears of."""

    hears_of = forms.MultipleChoiceField(
        label=_("What it hears of"), choices=Event, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Hook
        fields = ["url", "hears_of"]
        help_texts = {
            "url": _("A public address that begins with https://. Your own tool listens there.")
        }

    def clean_url(self):
        url = self.cleaned_data["url"]
        try:
            outgoing.place_of(url)
        except outgoing.Refused as refused:
            raise forms.ValidationError(str(refused)) from refused
        return url
