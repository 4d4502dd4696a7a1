"""What is looked for."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.search.sources import registry


class SearchForm(forms.Form):
    """Words, and perhaps the one kind of things to look among."""

    q = forms.CharField(
        label=_("Search"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    kind = forms.CharField(required=False, max_length=20)
    page = forms.IntegerField(required=False, min_value=1, max_value=200)

    def clean_kind(self):
        kind = self.cleaned_data["kind"]
        return kind if registry.get(kind) else ""

    def words(self):
        """What was typed, for the box; what cannot be searched is ""."""
        return self.cleaned_data.get("q", "")
