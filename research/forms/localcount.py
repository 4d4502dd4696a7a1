"""Input for local counts."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.ui.forms import ProgramForm
from research.models import LocalCount


class LocalCountForm(ProgramForm):
    """One number that somebody in the community counted. There is no place for names."""

    class Meta:
        model = LocalCount
        fields = [
            "subject", "what", "number", "unit", "source_kind", "source", "counted_on", "note",
        ]  # fmt: skip
        widgets = {  # noqa: RUF012 - Django reads it once
            "subject": forms.RadioSelect,
            "number": forms.NumberInput(attrs={"class": "usa-input--sm"}),
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {  # noqa: RUF012 - Django reads it once
            "note": _("How it was counted. Never who the people are."),
        }

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"community"}

    def clean_counted_on(self) -> Any:
        """A day that has come."""
        return self.clean_past("counted_on")
