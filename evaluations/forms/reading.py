"""Input for readings that people enter: a value, or a part of a whole, or why there is none."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.ui.forms import ProgramForm
from evaluations.forms.indicator import flaw_of
from evaluations.models import Indicator, Reading, Wave

HUNDREDTH = Decimal("0.01")
# By how much a percent may differ from its part and whole, for rounding.
ROUNDING = Decimal("0.5")


class ReadingForm(ProgramForm):
    """What an indicator was on a day. Percents come of their part and whole."""

    class Meta:
        model = Reading
        fields = ["wave", "day", "value", "part", "whole", "why", "note"]
        field_classes = {"wave": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once
        widgets = {  # noqa: RUF012 - Django reads it once
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {  # noqa: RUF012 - Django reads it once
            "wave": _("If it is read for one. One reading stands for each wave."),
            "part": _("The count, where it is a share. Everybody of the community sees it: where "
                      "it counts people, enter no small numbers."),
            "why": _("Only if nobody could read it, such as: the records were lost."),
            "note": _("How it was read. Never who the people are."),
        }  # fmt: skip

    def __init__(self, *args: Any, indicator: Indicator, waves: list[Wave], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.indicator = indicator
        self.instance.indicator, self.instance.community = indicator, indicator.community
        self.fields["value"].required = False
        shown: Any = self.fields["wave"]
        shown.queryset = Wave.objects.filter(pk__in=[one.pk for one in waves])
        shown.empty_label = _("No wave")
        if not waves:
            del self.fields["wave"]
        if indicator.unit != Indicator.Unit.PERCENT:
            del self.fields["part"]
            del self.fields["whole"]

    def clean_day(self) -> Any:
        """A day that has come."""
        return self.clean_past("day")

    def clean_wave(self) -> Wave | None:
        """A wave for which it was not read yet."""
        wave: Wave | None = self.cleaned_data["wave"]
        others = Reading.objects.filter(indicator=self.indicator, wave=wave)
        if wave and others.exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(_("It was read for this wave already. Change that one."))
        return wave

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self._clean_share(cleaned)
        value, why = cleaned.get("value"), cleaned.get("why")
        if self.errors:
            return cleaned
        if value is None and not why:
            self.add_error("value", _("Enter the value, or say below why there is none."))
        elif value is not None and why:
            self.add_error("why", _("There is a value, so leave this empty."))
        elif value is not None and (flaw := flaw_of(value, {"unit": self.indicator.unit})):
            self.add_error("value", flaw)
        return cleaned

    def _clean_share(self, cleaned: dict[str, Any]) -> None:
        part, whole = cleaned.get("part"), cleaned.get("whole")
        if part is None and whole is None:
            return
        if part is None or whole is None:
            missing = "part" if part is None else "whole"
            if missing not in self.errors:
                self.add_error(missing, _("Fill in both numbers, or neither."))
            return
        if whole == 0:
            self.add_error("whole", _("Of nobody there is no share: say below why there is none."))
        elif part > whole:
            self.add_error("part", _("The part cannot be more than the whole."))
        else:
            share = (Decimal(100 * part) / whole).quantize(HUNDREDTH)
            typed = cleaned.get("value")
            if typed is not None and abs(typed - share) > ROUNDING:
                self.add_error("value", _("It does not go with the two numbers. Leave it empty."))
            cleaned["value"] = share
