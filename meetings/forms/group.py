"""Input for groups, their seats, who holds them, and terms by lot."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.days import come, today_in
from bic.people.models import Membership
from bic.translated import TranslatedInput, speak
from bic.ui.forms import ProgramForm
from meetings.models import Group, GroupSeat
from meetings.models.group import MOST_SEATS
from meetings.services.groups import end_of_term
from research.forms.theme import languages_of


class GroupForm(ProgramForm):
    """A group: what it is asked to do, how it meets, whether it is a public body."""

    class Meta:
        model = Group
        fields = [
            *("name", "kind", "charge", "meets", "quorum", "term_months", "public_body"),
            *("formed_on", "ended_on"),
        ]
        widgets = {"public_body": forms.RadioSelect}  # noqa: RUF012 - Django reads it once

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        self.fields["charge"].widget = TranslatedInput(rows=4)
        speak(self, languages_of(community))

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"community"}


class NewGroupForm(GroupForm):
    """A group with its first seats."""

    seats = forms.IntegerField(
        label=_("Seats"), min_value=0, max_value=MOST_SEATS, initial=5,
        help_text=_("They begin vacant. More can be added later."),
    )  # fmt: skip

    field_order = (
        *("name", "kind", "charge", "seats", "meets", "quorum", "term_months", "public_body"),
        *("formed_on", "ended_on"),
    )


class SeatsForm(forms.Form):
    """How many seats are added."""

    count = forms.IntegerField(label=_("How many seats"), min_value=1, max_value=20, initial=1)


class GroupSeatForm(ProgramForm):
    """A seat: for whom it is, and who holds it until when."""

    class Meta:
        model = GroupSeat
        fields = [
            *("partner_kind", "stands_for", "membership", "name", "role", "since", "until"),
        ]
        field_classes = {"membership": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = Membership.objects.taking_part()
        near = people.filter(community=self.instance.community_id) | people.staff()
        membership: Any = self.fields["membership"]
        membership.queryset = near.select_related("user").order_by("user__name", "pk")
        membership.label_from_instance = lambda one: f"{one.user.display_name}, {one.part}"
        until: Any = self.fields["until"]
        until.help_text = _("Left open, it is as long as a term of the group.")

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"group", "number", "left_on"}

    def clean(self) -> Any:
        cleaned = super().clean()
        is_held = bool(cleaned.get("membership") or cleaned.get("name"))
        if not is_held and (cleaned.get("since") or cleaned.get("until")):
            self.add_error("membership", _("A vacant seat has no term."))
        if is_held and not cleaned.get("until"):
            cleaned["until"] = end_of_term(self.instance.group, cleaned.get("since"))
        return cleaned


class LeaveForm(forms.Form):
    """The day on which somebody left a seat."""

    left_on = forms.DateField(label=_("Left on"))

    def __init__(self, *args: Any, program: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today_in(program)
        self.fields["left_on"].initial = self.today

    def clean_left_on(self) -> Any:
        """A day that has come."""
        return come(self.cleaned_data["left_on"], self.today)


class LotForm(forms.Form):
    """Two or three lengths of the first terms, and when they begin."""

    since = forms.DateField(label=_("Terms begin on"))
    months = forms.CharField(
        label=_("Months of the terms"),
        initial="12, 24",
        max_length=40,
        help_text=_("Two or three, such as 12, 24, 36. The lot gives each to as many seats."),
    )  # fmt: skip

    def clean_months(self) -> list[int]:
        """Two or three different numbers of months."""
        parts = [one.strip() for one in self.cleaned_data["months"].split(",")]
        wrong = forms.ValidationError(_("Write two or three different numbers, with commas."))
        if not all(one.isdecimal() and len(one) <= 3 for one in parts):  # noqa: PLR2004 - digits
            raise wrong
        months = [int(one) for one in parts]
        if len(set(months)) != len(months) or len(months) not in (2, 3) or 0 in months:
            raise wrong
        if max(months) > 120:  # noqa: PLR2004 - ten years, as of the group's terms
            raise wrong
        return months
