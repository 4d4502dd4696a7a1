"""Input for the charter."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.ui.forms import StaleGuardMixin
from bic.versions import named
from planning.models import CharterItem, CharterVersion
from planning.models.charter import HEAVIEST, Kind

OF_KIND = {Kind.CRITERION: ("weight",), Kind.STAGE: ("starts_on", "ends_on")}
TITLES = {
    Kind.SERVICE: _("Service"),
    Kind.OUTCOME: _("Outcome"),
    Kind.CRITERION: _("Criterion"),
    Kind.STAGE: _("Stage"),
}
LONG = {"rows": 6, "class": "usa-textarea--full"}


class PurposeForm(StaleGuardMixin, forms.ModelForm):
    """What the program is for."""

    class Meta:
        model = CharterVersion
        fields = ["purpose"]
        widgets = {"purpose": forms.Textarea(attrs=LONG)}
        labels = {"purpose": _("What the program is for")}


class ItemForm(StaleGuardMixin, forms.ModelForm):
    """A service, outcome, criterion or stage; each kind asks only for what it has."""

    class Meta:
        model = CharterItem
        fields = ["title", "text", "weight", "starts_on", "ends_on"]
        widgets = {
            "text": forms.Textarea(attrs=LONG),
            "weight": forms.NumberInput(attrs={"class": "usa-input--sm"}),
        }
        help_texts = {
            "weight": _("A whole number from 0 to 100. Twice the number counts twice as much."),
            "ends_on": _("Leave it empty for a stage of one day."),
        }

    def __init__(self, *args: Any, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = Kind(kind)
        for names in OF_KIND.values():
            for name in names:
                if name not in OF_KIND.get(self.kind, ()):
                    del self.fields[name]
        self.fields["title"].label = TITLES[self.kind]
        if weight := self.fields.get("weight"):
            weight.required = True
            weight.error_messages |= dict.fromkeys(
                ("min_value", "max_value"),
                _("Enter a weight from 0 to %(heaviest)s.") % {"heaviest": HEAVIEST},
            )
            weight.min_value, weight.max_value = 0, HEAVIEST
        if day := self.fields.get("starts_on"):
            day.required = True

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        start, end = cleaned.get("starts_on"), cleaned.get("ends_on")
        if start and end and end < start:
            self.add_error("ends_on", _("The last day must not be before the first day."))
        return cleaned

    @property
    def words(self) -> dict[str, Any]:
        """What the service writes; only of a valid form."""
        return {name: self.cleaned_data[name] for name in self._meta.fields if name in self.fields}


class ApproveForm(forms.Form):
    """Why a draft is approved; `seen` tells which text was read."""

    note = forms.CharField(
        label=_("Note"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "usa-textarea--full"}),
        help_text=_("Who decided, and where: “Advisory board, May 4”. It is printed."),
    )
    seen = forms.CharField(widget=forms.HiddenInput, max_length=24)

    def refuse(self, words: Any, *, seen: str) -> None:
        """Say what stands in the way; from now on the form is of the text as it is, `seen`."""
        self.data = self.data.copy()
        self.data["seen"] = seen
        self.add_error(None, words)


class CompareForm(forms.Form):
    """Which two versions are compared."""

    old = forms.TypedChoiceField(label=_("From"), coerce=int)
    new = forms.TypedChoiceField(label=_("To"), coerce=int)

    def __init__(self, *args: Any, versions: list[CharterVersion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("old", "new"):
            field: Any = self.fields[name]
            field.choices = [(one.number, self._words(one)) for one in versions]

    @staticmethod
    def _words(version: CharterVersion) -> str:
        if version.is_draft:
            return str(_("Version %(number)s, draft") % {"number": version.number})
        return named(version.number)
