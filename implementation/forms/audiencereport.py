"""Input for report cycles, for the words to an audience, and for reasons."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership
from bic.translated import TranslatedInput, speak
from bic.ui.forms import ProgramForm
from implementation.models import Audience, AudienceReport, ReportCycle
from planning.models import Grant
from research.forms.theme import languages_of

LONGEST_TITLE = 120
# About what fits on one page beside the numbers.
LONGEST_TEXT = {Audience.COUNCIL: 700}
TOO_LONG_AGO = 5 * 366


class CycleForm(ProgramForm):
    """How often one audience is told, and who sees to it."""

    class Meta:
        model = ReportCycle
        fields = ["months", "begins_on", "days_after", "owner", "reviewer"]
        field_classes = dict.fromkeys(("owner", "reviewer"), SafeModelChoiceField)
        widgets = {"months": forms.RadioSelect}  # noqa: RUF012
        help_texts = {  # noqa: RUF012
            "begins_on": _("Periods follow each other from this day, such as January 1."),
            "days_after": _("How many days after the end of a period it is due."),
            "owner": _("Is reminded a week before it is due, and every week when it is late."),
            "reviewer": _("Publishes it, or sends it back. Left empty, nobody reads it first."),
        }

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        fields: dict[str, Any] = self.fields
        fields["days_after"].min_value, fields["days_after"].max_value = 0, 365
        for name in ("owner", "reviewer"):
            fields[name].queryset = Membership.objects.able_to_take_charge().people()

    def clean_begins_on(self) -> Any:
        """A day that leaves no hundred periods behind."""
        day = self.cleaned_data["begins_on"]
        if (self.today - day).days > TOO_LONG_AGO:
            raise forms.ValidationError(_("Choose a day of the last five years."))
        return day

    def clean_days_after(self) -> int:
        """Within a year."""
        days: int = self.cleaned_data["days_after"]
        if days > 365:
            raise forms.ValidationError(_("Choose at most 365 days."))
        return days


class CyclesForm(CycleForm):
    """Several audiences that are told equally often; each gets a cycle of its own."""

    audiences = forms.MultipleChoiceField(
        label=_("Who is told"),
        choices=Audience,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("All get the same numbers, each in a report of its own kind."),
    )
    grant = SafeModelChoiceField(
        label=_("Grant of the funder"),
        queryset=Grant.objects.none(),
        required=False,
        help_text=_("Its budget lines stand in the report to the funder."),
    )
    field_order = ("audiences", "grant")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        grants = Grant.objects.filter(program=self.program).secured()
        fields["grant"].queryset = grants.for_community(self.instance.community).order_by("title")
        running = ReportCycle.objects.filter(community=self.instance.community).running()
        # A funder is told of each grant; everybody else once.
        told = set(running.exclude(audience=Audience.FUNDER).values_list("audience", flat=True))
        fields["audiences"].choices = [one for one in Audience.choices if one[0] not in told]

    def _get_validation_exclusions(self) -> set[str]:
        # The rows come one by one in the service; this form is of none of them.
        return {one.name for one in ReportCycle._meta.fields}

    def validate_constraints(self) -> None:
        """Each row's are checked when it is made."""

    def clean(self) -> dict[str, Any] | None:
        cleaned: Any = super().clean()
        is_funded = Audience.FUNDER in cleaned.get("audiences", [])
        grant = cleaned.get("grant")
        if is_funded and not grant and "grant" not in self.errors:
            self.add_error("grant", _("Choose the grant that the funder is told about."))
        if grant and not is_funded:
            self.add_error("grant", _("Check “Funder” above, or choose no grant."))
        running = ReportCycle.objects.filter(community=self.instance.community, grant=grant)
        if grant and running.running().exists():
            self.add_error("grant", _("This funder is told about this grant already."))
        owner = cleaned.get("owner")
        if owner and owner == cleaned.get("reviewer"):
            self.add_error("reviewer", _("Choose another person to read it than writes it."))
        return cleaned


class WordsForm(ProgramForm):
    """What people say to one audience, in the languages of the program; to residents, in theirs."""

    class Meta:
        model = AudienceReport
        fields = ["title", "text"]
        help_texts = {  # noqa: RUF012
            "title": _("Left empty, it names the community."),
            "text": _("What happened, what it means for these readers, and what comes next."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        fields["title"].max_length = LONGEST_TITLE
        fields["title"].widget = TranslatedInput(rows=1)
        fields["text"].max_length = LONGEST_TEXT.get(self.instance.audience, 8_000)
        fields["text"].widget.rows = 8
        report = self.instance
        is_for_residents = report.audience == Audience.RESIDENTS
        spoken = languages_of(report.community) if is_for_residents else report.program.languages
        speak(self, spoken)


class ReasonForm(forms.Form):
    """Why an audience is not told of a period."""

    reason = forms.CharField(
        label=_("Why is it skipped?"),
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Stays beside the period, so that nobody has to ask."),
    )


class RemarkForm(forms.Form):
    """What should be better before a report is published."""

    remark = forms.CharField(
        label=_("What should be changed?"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
