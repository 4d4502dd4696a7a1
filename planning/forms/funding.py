"""Input for funders and grants."""

from datetime import timedelta

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic import days
from bic.documents.forms import UploadField, WithUpload
from bic.money import words
from bic.people.models import Membership
from bic.ui.forms import ProgramForm
from planning import fiscal
from planning.grants import LONGEST_DAYS, flaw_of_period
from planning.models import (
    BudgetLine,
    Funder,
    FunderContact,
    FunderLine,
    Grant,
    GrantPayment,
    GrantReport,
)
from planning.rules import GRANT_OWNERS
from planning.services.funding import CLEAR, SCALE, AboveAward


def check_period(form, grant):
    """Add errors to `form` when its period makes no sense, or leaves allocations outside."""
    starts, ends = form.cleaned_data.get("starts_on"), form.cleaned_data.get("ends_on")
    if flaw := flaw_of_period(starts, ends):
        # A day that could not be read is not one that is missing.
        if (starts and ends) or not form.errors:
            form.add_error("ends_on", flaw)
    elif starts and grant.pk:
        month = grant.program.fiscal_year_starts
        first, last = fiscal.year_of(starts, month), fiscal.year_of(ends, month)
        outside = grant.allocations.exclude(fiscal_year__range=(first, last)).order_by(
            "fiscal_year"
        )
        if found := outside.values_list("fiscal_year", flat=True).first():
            form.add_error(
                "ends_on",
                _("Money is allocated in %(year)s, outside this period. Move it first.")
                % {"year": fiscal.label(found, month)},
            )


class FunderForm(ProgramForm):
    """What is known about a funder."""

    class Meta:
        model = Funder
        fields = ["name", "kind", "website", "note"]
        widgets = {"note": forms.Textarea(attrs={"rows": 4})}

    def clean_name(self):
        name = self.cleaned_data["name"]
        others = Funder.objects.filter(program=self.program).exclude(pk=self.instance.pk)
        if others.filter(name__iexact=name).exists():
            raise forms.ValidationError(_("There is a funder with this name already."))
        return name


class ContactForm(ProgramForm):
    """Somebody at a funder."""

    class Meta:
        model = FunderContact
        labels = {"title": _("Position")}
        fields = ["name", "title", "email", "phone"]


class GrantForm(ProgramForm):
    """A grant as it is asked for; every choice offered belongs to `program`.

    What a funder decided is recorded by `AwardForm`, so those fields are not here then.
    """

    class Meta:
        model = Grant
        fields = [
            "funder", "title", "kind", "asked", "apply_by", "starts_on", "ends_on",
            "recipient", "recipient_name", "communities", "owner", "restrictions", "note",
        ]  # fmt: skip
        field_classes = {
            "funder": SafeModelChoiceField,
            "communities": SafeModelMultipleChoiceField,
        }
        widgets = {
            "kind": forms.RadioSelect,
            "communities": forms.CheckboxSelectMultiple(attrs={"class": "bic-optgrid"}),
            "restrictions": forms.Textarea(attrs={"rows": 3}),
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "kind": _("A gift in kind is things or work at that value. It counts apart from cash."),
            "communities": _("Leave all empty for a grant to the whole program."),
            "owner": _("Is reminded of deadlines and reports."),
            "restrictions": _("What the money may and may not be used for."),
        }

    decided = ("starts_on", "ends_on", "recipient", "recipient_name", "restrictions")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        funders = Funder.objects.filter(program=self.program).order_by("name")
        self.fields["funder"].queryset = funders
        self.fields["funder"].empty_label = _("Choose a funder")
        self.fields["communities"].queryset = self.program.communities.order_by("name")
        owners = Membership.objects.in_force().filter(role__in=GRANT_OWNERS)
        self.fields["owner"].queryset = owners.people()
        self.fields["owner"].empty_label = _("Nobody yet")
        if self.instance.is_secured:
            for name in self.decided:
                del self.fields[name]

    def clean_kind(self):
        kind = self.cleaned_data["kind"]
        if kind != self.initial.get("kind", kind) and self.instance.allocations.exists():
            raise forms.ValidationError(
                _("Its money is allocated to budget lines of this kind. Take that back first.")
            )
        return kind

    def clean(self):
        cleaned = super().clean()
        check_period(self, self.instance)
        others = Grant.objects.filter(program=self.program).exclude(pk=self.instance.pk)
        funder, title = cleaned.get("funder"), cleaned.get("title")
        if funder and title and others.filter(funder=funder, title=title).exists():
            self.add_error("title", _("This funder has a grant with this title already."))
        return cleaned


class AwardForm(ProgramForm):
    """What a funder awards. Asks what becomes of allocations that come to more."""

    fit = forms.ChoiceField(
        label=_("If the allocations come to more"),
        required=False,
        widget=forms.RadioSelect,
        choices=[
            (SCALE, _("Make all of them smaller in proportion, to the cent")),
            (CLEAR, _("Take all of them back and allocate anew")),
        ],
    )

    class Meta:
        model = Grant
        fields = [
            "awarded", "decided_on", "starts_on", "ends_on", "recipient", "recipient_name",
            "restrictions",
        ]  # fmt: skip
        widgets = {"restrictions": forms.Textarea(attrs={"rows": 3})}
        help_texts = {"restrictions": _("What the money may and may not be used for.")}

    def __init__(self, *args, allocated, **kwargs):
        super().__init__(*args, **kwargs)
        self.allocated = allocated
        for name in ("awarded", "decided_on", "starts_on", "ends_on"):
            self.fields[name].required = True
        self.fields["decided_on"].widget.attrs["max"] = self.today.isoformat()
        if allocated:
            self.fields["fit"].help_text = _("%(amount)s is allocated to budget lines now.") % {
                "amount": words(allocated, self.program.currency)
            }
        else:
            del self.fields["fit"]

    def clean_decided_on(self):
        return self.clean_past("decided_on")

    def clean_awarded(self):
        awarded = self.cleaned_data["awarded"]
        if not awarded:
            raise forms.ValidationError(_("Write an amount above zero."))
        return awarded

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("fit") != CLEAR:
            check_period(self, self.instance)
        awarded = cleaned.get("awarded")
        if awarded and self.allocated > awarded and not cleaned.get("fit"):
            self.refuse(AboveAward(self.allocated, awarded))
        return cleaned

    def refuse(self, error):
        """Tell that the allocations come to more than the award."""
        total, awarded = error.args
        said = {
            "total": words(total, self.program.currency),
            "more": words(total - awarded, self.program.currency),
        }
        self.add_error(
            "fit" if "fit" in self.fields else "awarded",
            _(
                "The allocations come to %(total)s, %(more)s more than the award. "
                "Choose what becomes of them."
            )
            % said,
        )

    def facts(self):
        """Everything for `services.record_award`."""
        names = [*self._meta.fields, "fit"]
        return {name: self.cleaned_data[name] for name in names if name in self.cleaned_data}


class MoveForm(forms.Form):
    """Where a grant goes next; `sure` is asked for when something is left open."""

    status = forms.ChoiceField(choices=Grant.Status)
    sure = forms.BooleanField(required=False)


class PaymentForm(ProgramForm):
    """A part of an award, when it is due and what it waits for."""

    class Meta:
        model = GrantPayment
        fields = ["amount", "due_on", "condition", "received_on"]
        help_texts = {
            "condition": _("What has to happen before it is paid, for example a first report."),
            "received_on": _("Leave it empty until the money has come."),
        }

    def clean_received_on(self):
        return self.clean_past("received_on")

    def clean_amount(self):
        amount, grant = self.cleaned_data["amount"], self.instance.grant
        if not amount:
            raise forms.ValidationError(_("Write an amount above zero."))
        others = grant.payments.exclude(pk=self.instance.pk).values_list("amount", flat=True)
        total = sum(others, amount)
        if grant.awarded is not None and total > grant.awarded:
            raise forms.ValidationError(
                _("All payments would come to %(total)s; %(awarded)s was awarded.")
                % {
                    "total": words(total, self.program.currency),
                    "awarded": words(grant.awarded, self.program.currency),
                }
            )
        return amount


class ReportForm(ProgramForm):
    """A report that the funder waits for, and by when."""

    class Meta:
        model = GrantReport
        fields = ["kind", "due_on"]

    def clean_due_on(self):
        day, starts = self.cleaned_data["due_on"], self.instance.grant.starts_on
        if starts and day < starts:
            raise forms.ValidationError(_("The grant has not started on this day."))
        return day

    def clean(self):
        cleaned = super().clean()
        others = self.instance.grant.reports.exclude(pk=self.instance.pk)
        same = others.filter(kind=cleaned.get("kind"), due_on=cleaned.get("due_on"))
        if not self.errors and same.exists():
            self.add_error("due_on", _("This report is in the list already."))
        return cleaned


class ReportSentForm(WithUpload, forms.Form):
    """When a report was sent, with the file."""

    submitted_on = forms.DateField(label=_("Sent on"), widget=forms.DateInput)
    file = UploadField(required=False, label=_("The report"))

    def __init__(self, *args, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["submitted_on"].widget.attrs["max"] = today.isoformat()

    def clean_submitted_on(self):
        day = days.come(self.cleaned_data["submitted_on"], self.today)
        if day and day < self.today - timedelta(days=LONGEST_DAYS):
            raise forms.ValidationError(_("Look at the year."))
        return day


class FunderLineForm(ProgramForm):
    """A line of the funder's own budget, and which of our lines it covers."""

    ours = forms.ModelMultipleChoiceField(
        label=_("Our budget lines that it covers"),
        queryset=None,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("What is spent from them on this grant is counted here."),
    )

    class Meta:
        model = FunderLine
        fields = ["code", "title", "amount", "position", "explanation"]
        widgets = {
            "code": forms.TextInput(attrs={"class": "usa-input--sm"}),
            "position": forms.NumberInput(attrs={"class": "usa-input--sm"}),
            "explanation": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        grant = self.instance.grant
        lines = BudgetLine.objects.filter(program=self.program, kind=grant.kind)
        used = lines.filter(allocations__grant=grant) | lines.filter(expenses__grant=grant)
        mapped = FunderLine.lines.through.objects.filter(grant=grant)
        pks = {*used.values_list("pk", flat=True), *mapped.values_list("line", flat=True)}
        self.fields["ours"].queryset = (
            BudgetLine.objects.filter(pk__in=pks).for_list() if pks else BudgetLine.objects.none()
        )
        if self.instance.pk:
            shares = self.instance.shares.values_list("line", flat=True)
            self.initial["ours"] = list(shares)
        if not pks:
            self.fields["ours"].help_text = _("Allocate money of this grant to budget lines first.")

    def clean_title(self):
        title = self.cleaned_data["title"]
        others = self.instance.grant.funder_lines.exclude(pk=self.instance.pk)
        if others.filter(title=title).exists():
            raise forms.ValidationError(_("This grant has a line with this title already."))
        return title
