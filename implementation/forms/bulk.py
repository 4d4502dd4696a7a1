"""Input for changing many tasks at once: what is left empty stays as it is."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.people.models import Membership
from implementation.models import Partner, Task
from implementation.models.status import Reason
from implementation.services.bulk import NOBODY, Change
from implementation.services.status import NEEDS_REASON, statuses_for

STAYS = ("", _("Leave as it is"))
# Ten years, there and back.
MOST_DAYS = 3660


class BulkForm(forms.Form):
    """What is to become of the chosen tasks of a community."""

    shown_when = {"reason": ("status", NEEDS_REASON)}  # noqa: RUF012 - read, never changed

    status = forms.ChoiceField(label=_("Status"), required=False)
    reason = forms.ChoiceField(
        label=_("Why it is paused or dropped"), required=False, choices=[("", "–"), *Reason.choices]
    )
    owner = forms.ChoiceField(label=_("Who does it"), required=False)
    helper = forms.CharField(
        label=_("Or somebody without an account"), required=False, max_length=120
    )
    partner = forms.ChoiceField(label=_("Organization"), required=False)
    due_on = forms.DateField(
        label=_("By when"), required=False, widget=forms.DateInput(),
        help_text=_("All of them on the same day."),
    )  # fmt: skip
    days = forms.IntegerField(
        label=_("Or move by so many days"), required=False,
        min_value=-MOST_DAYS, max_value=MOST_DAYS,
        help_text=_("Their first days move with them. A minus moves them earlier."),
    )  # fmt: skip

    def __init__(self, *args, community, **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {
            str(one.pk): one for one in Membership.objects.taking_part().around(community).people()
        }
        partners = Partner.objects.filter(community=community).order_by("name", "pk")
        self.partners = {str(one.pk): one for one in partners}
        self.fields["status"].choices = [STAYS, *statuses_for(Task)]
        self.fields["owner"].choices = [
            STAYS,
            *((key, one.display_name) for key, one in self.people.items()),
            (NOBODY, _("Nobody yet")),
        ]
        self.fields["partner"].choices = [
            STAYS,
            *((key, one.name) for key, one in self.partners.items()),
            (NOBODY, _("The lead of the action")),
        ]

    def clean(self):
        cleaned = super().clean()
        status, reason = cleaned.get("status"), cleaned.get("reason")
        if status in NEEDS_REASON and not reason:
            self.add_error("reason", _("Say why it is paused or dropped."))
        if cleaned.get("owner") and cleaned.get("helper"):
            self.add_error("helper", _("Choose somebody, or write a name, not both."))
        if cleaned.get("due_on") and cleaned.get("days"):
            self.add_error("days", _("Choose a day, or move them, not both."))
        if not self.errors and not any(
            cleaned.get(name) for name in ("status", "owner", "helper", "partner", "due_on", "days")
        ):
            self.add_error(None, _("Choose at least one thing that is to change."))
        return cleaned

    @property
    def change(self):
        """What was chosen, once it is valid."""
        found = self.cleaned_data
        return Change(
            status=found["status"],
            reason=found["reason"] if found["status"] in NEEDS_REASON else "",
            owner=self.people.get(found["owner"]) or found["owner"] or None,
            helper=found["helper"],
            partner=self.partners.get(found["partner"]) or found["partner"] or None,
            due_on=found["due_on"],
            days=found["days"] or 0,
        )
