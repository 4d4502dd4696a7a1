"""Input for sending a report to people without an account."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelMultipleChoiceField

from bic.spoken import ours_for
from bic.surveys.forms.collection import addresses_in
from evaluations.forms.wave import named_with_address, spoken_by
from evaluations.services.reader import Reader, known_of
from planning.models import Member


class ReadersForm(forms.Form):
    """Who gets an edition without an account: people of the team, and typed addresses."""

    team = SafeModelMultipleChoiceField(
        label=_("People on the team without an account"), queryset=Member.objects.none(),
        required=False, widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    further = forms.CharField(
        label=_("Further readers"), required=False, max_length=60_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_(
            "One a line: an email address, or a name and an address in angle brackets. Each gets "
            "one mail in the language of this edition. The addresses are kept until it is sent."
        ),
    )  # fmt: skip

    def __init__(self, *args: Any, team: Any, report: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = list(team)
        known = known_of(report, [one.email for one in people])
        waiting = [one for one in people if one.email.lower() not in known]
        field: Any = self.fields["team"]
        field.queryset = team.filter(pk__in=[one.pk for one in waiting])
        field.label_from_instance = named_with_address
        words = ours_for(language)
        self.initial["team"] = [one.pk for one in waiting if spoken_by(one) == words]
        if not waiting:
            del self.fields["team"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        further, flaws = addresses_in(cleaned.get("further", ""), "")
        for flaw in flaws:
            self.add_error("further", flaw)
        team = [Reader(one.email, one.name, is_team=True) for one in cleaned.get("team", ())]
        # Who is on the team and typed too is written to as one of the team.
        cleaned["readers"] = [*(Reader(one.email, one.name) for one in further), *team]
        return cleaned
