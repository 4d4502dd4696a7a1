"""Input for waves: their days and who is in charge, what they ask, who is invited."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.people.models import Membership, User
from bic.surveys.models import Survey
from bic.ui.forms import ProgramForm
from evaluations.models import Wave


class WaveForm(ProgramForm):
    """The days of a wave, who is in charge, a note; the first day stays once it was opened."""

    class Meta:
        model = Wave
        fields = ["opens_on", "closes_on", "owner", "note"]
        widgets = {"note": forms.Textarea(attrs={"rows": 4})}
        help_texts = {
            "owner": _("They are reminded before it opens and before it closes."),
            "note": _("Such as who hands out cards, and where."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = Membership.objects.in_force().around(self.instance.community_id).people()
        self.fields["owner"].queryset = people
        self.fields["owner"].empty_label = _("Nobody yet")
        if self.instance.opened_at:
            del self.fields["opens_on"]


class ScheduleForm(forms.Form):
    """From which day the waves are counted."""

    begins_on = forms.DateField(
        label=_("The agreement begins on"),
        help_text=_("Year 1 and year 3 are counted from this day. The baseline opens at once."),
    )


class WaveSurveyForm(forms.Form):
    """A survey of the community that no wave asks yet."""

    survey = SafeModelChoiceField(label=_("Survey"), queryset=Survey.objects.none())

    def __init__(self, *args: Any, surveys: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["survey"].queryset = surveys


class InviteForm(forms.Form):
    """Who of those who take part in the community is written to."""

    people = SafeModelMultipleChoiceField(
        label=_("Who gets the mail"), queryset=User.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Who was invited before is not written to twice."),
    )  # fmt: skip

    def __init__(self, *args: Any, people: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["people"].queryset = people
        self.fields["people"].label_from_instance = _named
        self.initial.setdefault("people", [one.pk for one in people])


def _named(person: User) -> str:
    return f"{person.display_name} ({person.email})"
