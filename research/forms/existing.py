"""Input for reports and data sets that are there already."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.documents.models import Document
from bic.spoken import language_choices
from research.forms.place import PlaceForm
from research.models import ExistingData

GRID = {"class": "bic-optgrid"}


class ExistingForm(PlaceForm):
    """One report or data set."""

    languages = forms.MultipleChoiceField(
        label=_("Languages it is in"), required=False, widget=forms.CheckboxSelectMultiple(GRID)
    )

    class Meta:
        model = ExistingData
        fields = [
            "title", "kind", "publisher", "year", "citation", "document", "url", "says", "covers",
            "languages", "useful_for",
        ]  # fmt: skip
        field_classes = {"document": SafeModelChoiceField}
        widgets = {
            "year": forms.NumberInput(attrs={"class": "usa-input--sm"}),
            "citation": forms.Textarea(attrs={"rows": 2}),
            "says": forms.Textarea(attrs={"rows": 5}),
        }
        help_texts = {
            "citation": _("As it stands in a list of sources."),
            "document": _("A file among the documents of this community."),
            "says": _("What it found, in a few sentences, and where it is weak."),
            "covers": _("Which people, which area, which years."),
            "useful_for": _("Such as housing, or access to services."),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        row, document = self.instance, self.fields["document"]
        rows = Document.objects.filter(community=row.community).open_to(user, row.community)
        document.queryset = rows.order_by("title")
        document.empty_label = _("None")
        self.fields["languages"].choices = language_choices(row.languages or [])
