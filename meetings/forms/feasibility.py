"""Input for feasibility reports: eight criteria, a result, a recommendation."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.translated import TranslatedFormField, TranslatedInput, speak
from bic.ui.forms import ProgramForm
from meetings.models import Criterion, Feasibility
from research.forms.theme import languages_of

ASKED = {
    Criterion.AUTHORITY: _("Who may decide this? What do law and policy say?"),
    Criterion.COST: _("What does it cost at first, and each year? Who could pay?"),
    Criterion.TIME: _("How soon could it begin, and how long does it take?"),
    Criterion.CAPACITY: _("Who would do it, and do they have the time and skill?"),
    Criterion.PARTNERS: _("Who has to work together? Were they asked?"),
    Criterion.RISK: _("What could go wrong?"),
    Criterion.BENEFIT: _("Whom would it reach, and how many?"),
    Criterion.SAFETY: _("Could it put anybody in danger, or collect what nobody should know?"),
}
SCORES = [("", _("Not said")), *[(str(one), str(one)) for one in range(1, 6)]]


class FeasibilityForm(ProgramForm):
    """A draft of a report; every part may wait until it is handed in."""

    class Meta:
        model = Feasibility
        fields = ["verdict", "recommendation", "agreed_count", "member_count"]
        help_texts = {  # noqa: RUF012 - Django reads it once
            "recommendation": _(
                "Technical reasons alone. Whether it is wanted, the community chooses."
            ),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        points = {one.criterion: one for one in self.instance.points.all()}
        told: dict[str, Any] = {}
        for criterion in Criterion:
            point = points.get(criterion)
            told[f"{criterion.value}_found"] = TranslatedFormField(
                label=criterion.label, help_text=ASKED[criterion], required=False, max_length=2000,
                widget=TranslatedInput(rows=2), initial=point.found if point else None,
            )  # fmt: skip
            told[f"{criterion.value}_score"] = forms.TypedChoiceField(
                label=_("%(criterion)s: how well it stands, 5 is best")
                % {"criterion": criterion.label},
                choices=SCORES, required=False, coerce=int, empty_value=None,
                initial=point.score if point else None,
            )  # fmt: skip
        self.fields = {**told, **self.fields}
        recommendation: Any = self.fields["recommendation"]
        recommendation.max_length = 3000
        recommendation.widget = TranslatedInput(rows=4)
        speak(self, languages_of(self.instance.community))

    def findings(self) -> dict[str, Any]:
        """What was found about each criterion, and its score."""
        said = self.cleaned_data
        return {
            one.value: (said[f"{one.value}_found"], said[f"{one.value}_score"]) for one in Criterion
        }


class HandInForm(forms.Form):
    """That the reasons are technical ones."""

    technical = forms.BooleanField(
        label=_("These are technical reasons, and no opinions on whether the idea is good.")
    )
