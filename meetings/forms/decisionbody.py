"""Input for bodies that decide, briefings, and promises."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.documents.models import Document
from bic.people.models import Membership
from bic.ui.forms import ProgramForm
from meetings.models import Briefing, DecisionBody, Promise, Submission


class PlacedForm(ProgramForm):
    """Form of a row of `community`, whose constraints name it."""

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"community"}


class BodyForm(PlacedForm):
    """A body that decides, or is kept informed."""

    class Meta:
        model = DecisionBody
        fields = [
            "name", "kind", "meets", "agenda_days", "brief_every_months", "liaison", "website",
            "note", "ended_on",
        ]  # fmt: skip
        field_classes = {"liaison": SafeModelChoiceField}  # noqa: RUF012
        widgets = {  # noqa: RUF012 - Django reads it once
            "note": forms.Textarea(attrs={"rows": 3}),
            "agenda_days": forms.NumberInput(attrs={"class": "usa-input--sm"}),
            "brief_every_months": forms.NumberInput(attrs={"class": "usa-input--sm"}),
        }
        help_texts = {  # noqa: RUF012
            "meets": _("Such as the second Wednesday of each month at 7 p.m."),
            "brief_every_months": _(
                "Elected bodies are kept informed even when they have nothing to vote on. "
                "Leave it empty for a body that is not."
            ),
            "ended_on": _("Leave it empty while it decides."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        liaison: Any = self.fields["liaison"]
        liaison.queryset = Membership.objects.able_to_take_charge().people()


class BriefingForm(PlacedForm):
    """One time that a body heard of the work."""

    class Meta:
        model = Briefing
        fields = ["body", "told_on", "way", "about", "told_by", "document"]
        field_classes = dict.fromkeys(("body", "told_by", "document"), SafeModelChoiceField)
        widgets = {"about": forms.Textarea(attrs={"rows": 4})}  # noqa: RUF012

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        place = self.instance.community
        fields: dict[str, Any] = self.fields
        fields["body"].queryset = DecisionBody.objects.filter(community=place).active()
        around = Membership.objects.taking_part().around(place)
        fields["told_by"].queryset = around.people()
        documents = Document.objects.filter(community=place).open_to(user, place)
        fields["document"].queryset = documents.order_by("title")

    def clean_told_on(self) -> Any:
        """A day that has come."""
        return self.clean_past("told_on")


class PromiseForm(PlacedForm):
    """What was promised, by whom, and until when."""

    class Meta:
        model = Promise
        fields = ["body", "side", "what", "due_on", "owner", "submission"]
        field_classes = dict.fromkeys(("body", "owner", "submission"), SafeModelChoiceField)
        widgets = {"side": forms.RadioSelect}  # noqa: RUF012
        help_texts = {"what": _("Such as the costs of a second year, in writing.")}  # noqa: RUF012

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        place = self.instance.community
        fields: dict[str, Any] = self.fields
        fields["body"].queryset = DecisionBody.objects.filter(community=place).active()
        fields["owner"].queryset = Membership.objects.able_to_take_charge().people()
        submissions = Submission.objects.filter(community=place)
        fields["submission"].queryset = submissions.order_by("-number")


class CloseForm(forms.Form):
    """What became of a promise."""

    outcome = forms.ChoiceField(
        label=_("It was"), choices=Promise.Outcome, widget=forms.RadioSelect
    )
    note = forms.CharField(
        label=_("What became of it"), max_length=2000, required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("outcome") == Promise.Outcome.DROPPED and not cleaned.get("note"):
            self.add_error("note", _("Say why it was dropped."))
        return cleaned
