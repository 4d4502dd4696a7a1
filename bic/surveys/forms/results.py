"""Input of custodians: why a response is set aside, a code, a quote."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.surveys.models import Quote


class SetAsideForm(forms.Form):
    """Why a response does not count."""

    reason = forms.CharField(label=_("Why it does not count"), max_length=500)
    is_test = forms.BooleanField(label=_("It was a test"), required=False)


class EntryForm(forms.Form):
    """A code of a codebook."""

    name = forms.CharField(label=_("Code"), max_length=80)
    definition = forms.CharField(
        label=_("When it applies"), max_length=2000, required=False, widget=forms.Textarea
    )


class QuoteForm(forms.ModelForm):
    """Words out of an answer, and who may read them."""

    class Meta:
        model = Quote
        fields = ("text", "level")
