"""Input for obligations, and for what was done about them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic import days
from bic.days import today_in
from bic.documents.forms import offer_documents
from bic.people.models import Membership
from communities.forms.agreements import PartForm
from communities.models import Fulfilment, Obligation

Rule = Obligation.Rule


class ObligationForm(PartForm):
    """What a party owes, and when."""

    class Meta:
        model = Obligation
        fields = ["title", "party", "owner", "rule", "due_on", "amount", "unit", "note"]
        field_classes = {"party": SafeModelChoiceField}
        widgets = {
            "rule": forms.RadioSelect,
            "unit": forms.RadioSelect,
            "note": forms.Textarea(attrs={"rows": 3}),
            "amount": forms.NumberInput(attrs={"class": "usa-input--sm"}),
        }
        help_texts = {
            "due_on": _("For a day, and for the first day of every year."),
            "amount": _("For some time after the beginning: how many days or months."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["party"].empty_label = _("All parties")
        self.fields["owner"].queryset = Membership.objects.able_to_take_charge().people()
        self.fields["owner"].empty_label = _("Nobody yet")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        rule, day = cleaned.get("rule"), cleaned.get("due_on")
        if rule == Rule.AFTER:
            if not cleaned.get("amount") and "amount" not in self.errors:
                self.add_error("amount", _("Say how many days or months."))
            cleaned["due_on"] = None
        elif rule:
            cleaned["amount"] = None
            if not day and "due_on" not in self.errors:
                self.add_error("due_on", _("Choose the day."))
            elif rule == Rule.YEARLY and not self.agreement.ends_on:
                self.add_error("rule", _("The agreement has no last day. Say first when it ends."))
            elif rule == Rule.YEARLY and day and day > self.agreement.ends_on:
                self.add_error("due_on", _("The agreement ends before this day."))
        return cleaned


class FulfilForm(forms.ModelForm):
    """What was done, when, and what proves it."""

    class Meta:
        model = Fulfilment
        fields = ["done_on", "note", "document"]
        field_classes = {"document": SafeModelChoiceField}
        help_texts = {"note": _("A sentence, a link or a place in the minutes.")}

    def __init__(self, *args: Any, obligation: Obligation, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today_in(obligation.program)
        self.fields["done_on"].initial = self.today
        offer_documents(self.fields["document"], obligation.community, user)

    def clean_done_on(self) -> Any:
        """What is done lies in the past."""
        return days.come(self.cleaned_data["done_on"], self.today)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if not cleaned.get("note") and not cleaned.get("document") and "note" not in self.errors:
            self.add_error("note", _("Write what proves it, or choose a document."))
        return cleaned
