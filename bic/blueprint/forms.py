"""Input about a step: dates and owner, sign-off, setting aside, opening a gate."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.blueprint.models import GateOverride, StepRecord
from bic.people.models import Membership
from bic.ui.forms import StaleGuardMixin


class StepPlanForm(StaleGuardMixin, forms.ModelForm):
    """When a step should be finished, and who sees to it; days planned elsewhere stay there."""

    class Meta:
        model = StepRecord
        fields = ["planned_on", "revised_on", "owner"]
        help_texts = {
            "planned_on": _("The first plan. It stays for comparison once a later day is set."),
            "revised_on": _("Fill this in when the first plan has slipped."),
            "owner": _("Gets a reminder 7 days and 1 day before, and every week after."),
        }

    def __init__(self, *args, is_planned_elsewhere=False, **kwargs):
        super().__init__(*args, **kwargs)
        here = Membership.objects.taking_part().around(self.instance.community_id)
        self.fields["owner"].queryset = here.people()
        if is_planned_elsewhere:
            del self.fields["planned_on"], self.fields["revised_on"]
        elif self.instance.revised_on and self.instance.planned_on:
            self.fields["planned_on"].disabled = True

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("revised_on") and not cleaned.get("planned_on"):
            self.add_error("planned_on", _("Enter the first plan before a later day."))
        return cleaned


class SignOffForm(forms.Form):
    """Somebody says that a step is finished."""

    on = forms.DateField(label=_("Finished on"))
    note = forms.CharField(
        label=_("What shows that it is finished"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        help_text=_("Everybody in this community sees your name and this note."),
    )

    def __init__(self, *args, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["on"].initial = today

    def clean_on(self):
        if self.cleaned_data["on"] > self.today:
            raise forms.ValidationError(_("Choose today or an earlier day."))
        return self.cleaned_data["on"]


class SetAsideForm(forms.Form):
    """The team says why a step is not needed."""

    reason = forms.CharField(
        label=_("Why this step is not needed here"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
    )


class GateOverrideForm(forms.ModelForm):
    """A director writes why a step may begin against the rule."""

    class Meta:
        model = GateOverride
        fields = ["reason"]
        widgets = {"reason": forms.Textarea(attrs={"rows": 3})}
        help_texts = {"reason": _("Every later progress report prints this reason.")}
