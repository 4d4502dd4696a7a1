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

    def __init__(
        self, *args: Any, giver: Party, community: Any, others: dict[Any, int], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.giver, self.community, self.others = giver, community, others
        if others:
            told = ", ".join(f"{one.name} ({count})" for one, count in others.items())
            self.fields["everywhere"] = forms.BooleanField(
                label=_("In the other communities too: %(places)s") % {"places": told},
                required=False,
            )
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
        elif taker and cleaned.get("everywhere"):
            self._takes_part(taker)
        return cleaned

    def _takes_part(self, taker: Any) -> None:
        """Refuse a taker who does not take part where there is something to take."""
        parts = Membership.objects.taking_part().filter(user=taker)
        known = set(parts.values_list("community", flat=True))
        missing = [one.name for one in self.others if not known & {None, one.pk}]
        if missing:
            told = _("%(name)s takes no part in %(places)s.")
            self.add_error("everywhere", told % {"name": taker, "places": ", ".join(missing)})

    @property
    def places(self) -> list[Any]:
        """Where it is handed over."""
        others = list(self.others) if self.cleaned_data.get("everywhere") else []
        return [self.community, *others]

    @property
    def taken_by(self) -> Party:
        """Who takes it."""
        return Party(self.cleaned_data["taker"], self.cleaned_data["taker_name"])
