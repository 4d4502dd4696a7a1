"""Input for waves: their days and who is in charge, what they ask, who is invited."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.people.models import Membership, User
from bic.surveys.forms.collection import addresses_in
from bic.surveys.models import Survey
from bic.surveys.services.invitations import Address
from bic.ui.forms import ProgramForm
from evaluations.models import Wave
from evaluations.renewal import Move, Renewal
from planning.models import Member


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


class FollowForm(forms.Form):
    """Which waves are counted from a later agreement, whose key it holds."""

    agreement = forms.IntegerField(widget=forms.HiddenInput)
    waves = forms.TypedMultipleChoiceField(
        label=_("Waves that move"), required=False, coerce=int, widget=forms.CheckboxSelectMultiple,
        help_text=_("A wave without a tick keeps its days, and is not asked about again."),
    )  # fmt: skip

    def __init__(self, *args: Any, renewal: Renewal | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        moves = renewal.moves if renewal else []
        waves: Any = self.fields["waves"]
        waves.choices = [(one.wave.pk, moved_words(one)) for one in moves]
        if renewal:
            self.initial = {
                "agreement": renewal.agreement.pk, "waves": [one.wave.pk for one in moves]
            }  # fmt: skip


def moved_words(move: Move) -> str:
    """A wave with the day on which it opens, and the one on which it would."""
    return gettext("%(wave)s: from %(before)s to %(after)s") % {
        "wave": move.wave,
        "before": date_format(move.wave.opens_on),
        "after": date_format(move.opens_on),
    }


class WaveSurveyForm(forms.Form):
    """A survey of the community that no wave asks yet."""

    survey = SafeModelChoiceField(label=_("Survey"), queryset=Survey.objects.none())

    def __init__(self, *args: Any, surveys: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["survey"].queryset = surveys


class InviteForm(forms.Form):
    """Who of those who take part is written to: people with an account, the team, and others."""

    people = SafeModelMultipleChoiceField(
        label=_("Who gets the mail"), queryset=User.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Who was invited before is not written to twice."),
    )  # fmt: skip
    team = SafeModelMultipleChoiceField(
        label=_("People on the team without an account"), queryset=Member.objects.none(),
        required=False, widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    further = forms.CharField(
        label=_("Further addresses"), required=False, max_length=60_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_(
            "One a line: an email address, or a name and an address in angle brackets. They stand "
            "beside no answer, can stop such mail, and are erased a month after the survey closed."
        ),
    )  # fmt: skip
    language = forms.ChoiceField(
        label=_("Language of the mail to further addresses"), choices=settings.LANGUAGES
    )

    def __init__(self, *args: Any, people: Any, team: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = {"people": people, "team": team}
        for name, found in rows.items():
            field: Any = self.fields[name]
            field.queryset = found
            field.label_from_instance = named_with_address
            self.initial.setdefault(name, [one.pk for one in found])
            if not self.initial[name]:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        language = cleaned.get("language", "en")
        further, flaws = addresses_in(cleaned.get("further", ""), language)
        for flaw in flaws:
            self.add_error("further", flaw)
        people = [
            Address(one.email, one.display_name[:120], one.language)
            for one in cleaned.get("people", ())
        ]
        team = [
            Address(one.email, one.name[:120], spoken_by(one)) for one in cleaned.get("team", ())
        ]
        cleaned["addresses"] = [*people, *team, *further]
        if not cleaned["addresses"] and not self.errors:
            raise forms.ValidationError(_("Choose somebody, or write an address."))
        return cleaned


def spoken_by(member: Member) -> str:
    """The first language of somebody that the product speaks, else English."""
    return next((one for one in member.languages if one in dict(settings.LANGUAGES)), "en")


def named_with_address(person: Any) -> str:
    """How somebody stands in a list of people who are written to."""
    return f"{getattr(person, 'display_name', person.name)} ({person.email})"
