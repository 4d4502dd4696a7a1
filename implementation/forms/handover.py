"""Input for hand-overs: to whom, and why."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership, User
from implementation.services.handover import Party


class HandoverForm(forms.Form):
    """To whom all of it goes."""

    taker = SafeModelChoiceField(
        label=_("To whom"), queryset=User.objects.none(), required=False,
        empty_label=_("Nobody yet"),
    )  # fmt: skip
    taker_name = forms.CharField(
        label=_("or somebody without an account"), max_length=120, required=False,
        help_text=_("A first name or a role is enough; nobody is reminded."),
    )  # fmt: skip
    why = forms.CharField(
        label=_("Why"), max_length=500, required=False,
        help_text=_("The history of each task shows it."),
    )  # fmt: skip

    def __init__(self, *args: Any, giver: Party, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.giver = giver
        people = Membership.objects.taking_part().around(community).people()
        own: Any = self.fields["taker"]
        own.queryset = people.exclude(pk=giver.user.pk) if giver.user else people

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        taker, name = cleaned.get("taker"), cleaned.get("taker_name", "")
        if self.errors:
            return cleaned
        if taker and name:
            self.add_error("taker_name", _("Choose somebody, or write a name, not both."))
        elif not taker and not name:
            self.add_error("taker", _("Choose somebody, or write a name."))
        elif name and name == self.giver.name:
            self.add_error("taker_name", _("Choose somebody else."))
        return cleaned

    @property
    def taken_by(self) -> Party:
        """Who takes it."""
        return Party(self.cleaned_data["taker"], self.cleaned_data["taker_name"])
