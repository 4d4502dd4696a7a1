"""Input for profiles: what is shown, what is frozen, and when a figure counts as reliable."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.ui.forms import ProgramForm
from research.indicators import INDICATORS
from research.models import ProfileChoice, ProfileVersion, ReliabilityRule

MOST = len(INDICATORS)


class IndicatorsForm(ProgramForm):
    """A place on the page for each indicator; one without a place is not shown."""

    class Meta:
        model = ProfileChoice
        fields = ("translate_from_people", "translate_from_share")
        widgets = {  # noqa: RUF012 - Django reads it once
            "translate_from_people": forms.NumberInput(attrs={"class": "usa-input--sm"}),
            "translate_from_share": forms.NumberInput(attrs={"class": "usa-input--sm"}),
        }

    def __init__(self, *args: Any, shown: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = {name: number for number, name in enumerate(shown, 1)}
        for name, one in INDICATORS.items():
            self.fields[f"place_{name}"] = forms.IntegerField(
                label=one.label,
                help_text=_("%(about)s (table %(table)s)")
                % {"table": one.table, "about": one.about},
                required=False,
                min_value=1,
                max_value=MOST,
                initial=places.get(name),
                widget=forms.NumberInput(attrs={"class": "usa-input--sm"}),
            )

    def clean(self) -> dict[str, Any] | None:
        """At least one has a place. Two of one place follow each other as they stand here."""
        cleaned = super().clean()
        if not self.errors and not self.chosen:
            self.add_error(None, _("Give at least one indicator a place."))
        return cleaned

    @property
    def chosen(self) -> list[str]:
        """Names of the indicators with a place, in their order."""
        places = {
            name: self.cleaned_data.get(f"place_{name}")
            for name in INDICATORS
            if self.cleaned_data.get(f"place_{name}")
        }
        return sorted(places, key=lambda name: places[name] or 0)


class FreezeForm(ProgramForm):
    """What a frozen profile is called, and what it was frozen for."""

    class Meta:
        model = ProfileVersion
        fields = ("title", "note")
        widgets = {"note": forms.Textarea(attrs={"rows": 3})}  # noqa: RUF012 - Django reads it once


class ReliabilityForm(ProgramForm):
    """When the program calls an estimate reliable."""

    class Meta:
        model = ReliabilityRule
        fields = ("high_up_to", "low_above")
        widgets = {  # noqa: RUF012 - Django reads it once
            "high_up_to": forms.NumberInput(attrs={"class": "usa-input--sm"}),
            "low_above": forms.NumberInput(attrs={"class": "usa-input--sm"}),
        }
        help_texts = {  # noqa: RUF012 - Django reads it once
            "high_up_to": gettext_lazy(
                "A coefficient of variation up to this is highly reliable. Esri says 12, others 15."
            ),
            "low_above": gettext_lazy(
                "Above this the sample is too small to lean on. Esri says 40, others 30."
            ),
        }


class ComparisonForm(forms.Form):
    """Which indicator communities are compared by."""

    indicator = forms.ChoiceField(label=gettext_lazy("Indicator"))

    def __init__(self, *args: Any, choices: Sequence[tuple[str, Any]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["indicator"].choices = choices  # type: ignore[attr-defined]
