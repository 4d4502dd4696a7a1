"""Input for comparisons of waves."""

from typing import Any

from django import forms

from evaluations.compared.series import Series
from evaluations.models import WaveSurvey


class DesignForm(forms.Form):
    """How those who answered were found, a field for each survey of a wave that is not locked."""

    def __init__(self, *args: Any, series: Series, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.links = {
            f"reached_{one.link.pk}": one.link
            for one in series.rounds
            if one.link and one.link.wave.locked_at is None
        }
        for name, link in self.links.items():
            self.fields[name] = forms.ChoiceField(
                label=str(link.wave), choices=WaveSurvey.Reached.choices, initial=link.reached,
                widget=forms.RadioSelect,
            )  # fmt: skip

    def chosen(self) -> dict[WaveSurvey, str]:
        """What was chosen."""
        return {link: self.cleaned_data[name] for name, link in self.links.items()}
