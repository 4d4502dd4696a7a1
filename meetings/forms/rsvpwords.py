"""Beginning a further language of the public pages."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.spoken import language_choices
from bic.ui.forms import ProgramForm
from meetings.models import RsvpWords
from meetings.pagewords import OURS


class RsvpLanguageForm(ProgramForm):
    """Choose a language that the product does not speak."""

    language = forms.ChoiceField(label=_("Language"))

    class Meta:
        model = RsvpWords
        fields = ("language",)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        every = language_choices(["kar"])
        self.fields["language"].choices = [one for one in every if one[0] not in OURS]
