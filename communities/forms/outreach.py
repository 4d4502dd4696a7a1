"""Input for the log of outreach and for next steps."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership, User
from bic.ui.forms import ProgramForm
from communities.models import Contact, FollowUp, Interaction, Organization
from communities.rules.outreach import FOLLOW_UP_OWNERS


def possible_owners():
    """Who may be given something to do."""
    return Membership.objects.in_force().filter(role__in=FOLLOW_UP_OWNERS).people()


class InteractionForm(ProgramForm):
    """One talk, and what happens next: the next step is whole or left empty."""

    what = forms.CharField(
        label=_("Next step"),
        required=False,
        max_length=300,
        help_text=_("What has to happen because of this talk."),
    )
    owner = forms.ModelChoiceField(
        label=_("Who does it"), queryset=User.objects.none(), required=False
    )
    due_on = forms.DateField(
        label=_("By when"),
        required=False,
        help_text=_("Who does it gets a reminder 7 days and 1 day before, and every week after."),
    )

    step_fields = ("what", "owner", "due_on")

    class Meta:
        model = Interaction
        fields = ["kind", "on", "contact", "organization", "about", "community", "said"]
        field_classes = {
            "contact": SafeModelChoiceField,
            "organization": SafeModelChoiceField,
            "community": SafeModelChoiceField,
        }
        widgets = {
            "kind": forms.RadioSelect(attrs={"class": "bic-optgrid"}),
            "said": forms.Textarea(attrs={"rows": 4}),
        }
        help_texts = {
            "said": _("What matters for the work. Nothing about anybody's immigration status."),
        }

    def __init__(self, *args, by, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["contact"].queryset = Contact.objects.listed().order_by("name", "pk")
        self.fields["contact"].empty_label = _("Nobody by name")
        self.fields["organization"].queryset = Organization.objects.order_by("name", "pk")
        self.fields["organization"].empty_label = _("No organization")
        self.fields["community"].queryset = self.program.communities.order_by("name")
        self.fields["community"].empty_label = _("No community in particular")
        if self.instance.pk:
            for name in self.step_fields:
                del self.fields[name]
        else:
            self.instance.logged_by = by
            self.fields["owner"].queryset = possible_owners()
            self.fields["owner"].empty_label = _("Choose somebody")

    def clean_on(self):
        return self.clean_past("on")

    def clean(self):
        cleaned = super().clean()
        if not (cleaned.get("contact") or cleaned.get("organization")) and not (
            {"contact", "organization"} & {*self.errors}
        ):
            self.add_error("contact", _("Choose a contact or an organization."))
        said = [name for name in self.step_fields if cleaned.get(name)]
        # The owner is filled in already, so by itself says nothing.
        if {*said} - {"owner"}:
            words = _("A next step needs words, somebody who does it, and a day.")
            for name in self.step_fields:
                if name not in said and name in self.fields and name not in self.errors:
                    self.add_error(name, words)
        return cleaned

    @property
    def step(self):
        """The next step that a valid form asks for, not yet saved, or None."""
        said = {name: self.cleaned_data.get(name) for name in self.step_fields}
        return FollowUp(**said) if said["what"] else None


class FollowUpForm(ProgramForm):
    """A next step: what, who, by when."""

    class Meta:
        model = FollowUp
        fields = ["what", "owner", "due_on"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = possible_owners()
        self.fields["owner"].empty_label = _("Choose somebody")


class DoneForm(forms.Form):
    """Whether a next step is done, and where to go on."""

    is_done = forms.BooleanField(required=False)
