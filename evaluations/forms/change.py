"""Input for the checklist of institutional change."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.translated import TranslatedFormField, TranslatedInput, speak
from evaluations.models import ChangeMark, ChangePoint
from evaluations.services.change import Mark


class ChangePointForm(forms.ModelForm):
    """The words of a point."""

    title = TranslatedFormField(
        label=_("What the town does differently"), max_length=200, widget=TranslatedInput(rows=2),
        help_text=_("A rule, money, a person or a habit that stays when the program is gone."),
    )  # fmt: skip

    class Meta:
        model = ChangePoint
        fields = ["title"]

    def __init__(self, *args: Any, languages: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        speak(self, languages)


class MarksForm(forms.Form):
    """How far each point is at a wave, and what shows it."""

    def __init__(
        self, *args: Any, points: Iterable[ChangePoint], marks: Iterable[ChangeMark], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.points = list(points)
        before = {one.point_id: one for one in marks}
        states = [("", _("Not asked at this wave")), *ChangeMark.State.choices]
        for point in self.points:
            mark = before.get(point.pk)
            self.fields[f"state_{point.pk}"] = forms.ChoiceField(
                label=str(point.title), choices=states, required=False,
                initial=mark.state if mark else "",
            )  # fmt: skip
            self.fields[f"shown_{point.pk}"] = forms.CharField(
                label=_("What shows it"), max_length=500, required=False,
                initial=mark.shown_by if mark else "",
                help_text=_("Such as a resolution, a line of the budget or a page."),
            )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for point in self.points:
            if cleaned.get(f"shown_{point.pk}") and cleaned.get(f"state_{point.pk}") == "":
                self.add_error(f"state_{point.pk}", _("Say how far it is, too."))
        return cleaned

    def marks(self) -> dict[ChangePoint, Mark]:
        """What was said."""
        told = self.cleaned_data
        return {
            one: Mark(told[f"state_{one.pk}"], told[f"shown_{one.pk}"]) for one in self.points
        }  # fmt: skip
