"""Input for the timeline: a milestone, a slip, a start from the usual calendar."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelMultipleChoiceField

from bic.blueprint.spine import PHASES
from bic.people.models import Membership
from bic.ui.forms import StaleGuardMixin
from planning.calendar import Unit
from planning.models import Milestone
from planning.services import timeline as services

LONGEST_WEEKS = services.LONGEST_SLIP_DAYS // 7


def steps_for(community):
    """Steps that a milestone of a community, or of the program, may stand for, by phase."""
    return [
        (phase.name, [(step.code, f"{step.number} {step.name}") for step in phase.steps])
        for phase in PHASES
        if (phase.number == 1) == (community is None)
    ]


class MilestoneForm(StaleGuardMixin, forms.ModelForm):
    """A milestone, its days, and what it waits for."""

    steps = forms.MultipleChoiceField(
        label=_("Steps of the Blueprint"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("These steps get the days of the milestone."),
    )
    after = SafeModelMultipleChoiceField(
        queryset=Milestone.objects.none(),
        label=_("Waits for"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("When one of these slips, this milestone moves with it."),
    )

    class Meta:
        model = Milestone
        fields = ["title", "starts_on", "ends_on", "owner", "steps", "reached_on", "note"]
        widgets = {"note": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "owner": _("Gets a reminder 7 days and 1 day before, and every week after."),
            "reached_on": _("Empty until it is reached."),
        }

    field_order = [
        "title", "starts_on", "ends_on", "owner", "after", "steps", "reached_on", "note",
    ]  # fmt: skip

    def __init__(self, *args, community, **kwargs):
        super().__init__(*args, **kwargs)
        self.community = community
        self.fields["steps"].choices = steps_for(community)
        others = Milestone.objects.filter(community__in=[community] if community else [])
        others |= Milestone.objects.filter(community=None)
        after = self.fields["after"]
        after.queryset = others.exclude(pk=self.instance.pk).order_by("starts_on", "pk")
        if not after.queryset.exists():
            after.help_text = _("There is no other milestone yet that it could wait for.")
        if self.instance.pk:
            self.initial["after"] = [
                link.after_id for link in self.instance.waits_for.order_by("after")
            ]
        else:
            del self.fields["reached_on"]
        here = Membership.objects.taking_part().around(community)
        self.fields["owner"].queryset = here.people()

    def clean(self):
        cleaned = super().clean()
        starts_on, ends_on = cleaned.get("starts_on"), cleaned.get("ends_on")
        if starts_on and ends_on and ends_on < starts_on:
            self.add_error("ends_on", _("The last day is before the first."))
        return cleaned

    def refuse_cycle(self, error):
        """Say at the field which milestones would wait for each other."""
        self.add_error("after", services.in_words(error))


class SlipForm(forms.Form):
    """By how much a milestone and all that waits for it move, and why."""

    amount = forms.IntegerField(
        label=_("By how much"),
        min_value=1,
        max_value=LONGEST_WEEKS,
        widget=forms.NumberInput(attrs={"class": "usa-input--sm"}),
    )
    unit = forms.ChoiceField(
        label=_("Days or weeks"),
        choices=[(Unit.WEEKS, _("weeks")), (Unit.DAYS, _("days"))],
        help_text=_("A day that falls on a weekend moves to the Monday after it."),
    )
    direction = forms.ChoiceField(
        label=_("Which way"),
        choices=[("later", _("Later")), ("earlier", _("Earlier"))],
        widget=forms.RadioSelect,
        initial="later",
    )
    reason = forms.CharField(
        label=_("Why"),
        max_length=300,
        help_text=_("It stays with the milestone, for reports and for those who plan next."),
    )

    @property
    def signed_amount(self):
        """The amount, below zero when the milestone moves earlier."""
        amount = self.cleaned_data["amount"]
        return -amount if self.cleaned_data["direction"] == "earlier" else amount

    @property
    def chosen_unit(self):
        """What it is counted in."""
        return Unit(self.cleaned_data["unit"])


class TemplateForm(forms.Form):
    """The day around which the usual milestones are laid."""

    begins_on = forms.DateField(label=_("The work begins on"))

    def __init__(self, *args, community, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["begins_on"].help_text = (
            _("Usually the day on which the agreement is signed. Months are counted from it.")
            if community
            else _("The day on which work with the first community should begin.")
        )
