"""Input for the budget: how it is crossed, lines with their years, expenses, categories."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.documents.forms import UploadField, WithUpload
from bic.documents.models import Document
from bic.money import ZERO, MoneyFormField
from bic.ui.forms import ProgramForm, StaleGuardMixin
from planning import fiscal
from planning.models import BudgetAmount, BudgetLine, Category, Expense, Grant
from planning.services.budget import Amounts

RECEIPTS_OFFERED = 200
SAME_EXPENSE = _(
    "There is an expense of this day, payee and amount already. "
    "Check the box if this is another one."
)
DIMENSION_CHOICES = [
    ("category", _("Category")),
    ("year", _("Fiscal year")),
    ("community", _("Community")),
    ("kind", _("Cash or in kind")),
    ("funding", _("Funding line")),
]
MEASURE_CHOICES = [
    ("planned", _("Planned")),
    ("committed", _("Committed")),
    ("spent", _("Spent")),
    ("left", _("Left")),
]


class CrossForm(forms.Form):
    """How the totals are crossed. What cannot be understood is the usual."""

    USUAL = {"rows": "category", "columns": "year", "measure": "planned"}

    rows = forms.ChoiceField(label=_("Rows"), choices=DIMENSION_CHOICES, required=False)
    columns = forms.ChoiceField(label=_("Columns"), choices=DIMENSION_CHOICES, required=False)
    measure = forms.ChoiceField(label=_("Amounts"), choices=MEASURE_CHOICES, required=False)

    def chosen(self):
        """`rows`, `columns` and `measure`, always valid and never the same twice."""
        self.is_valid()
        found = {name: self.cleaned_data.get(name) or usual for name, usual in self.USUAL.items()}
        if found["rows"] == found["columns"]:
            found["columns"] = "year" if found["rows"] != "year" else "category"
        return found

    def controls(self):
        """Selects of the bar above the table."""
        chosen = self.chosen()
        return [
            {"name": name, "label": field.label, "value": chosen[name], "options": field.choices}
            for name, field in self.fields.items()
        ]


class BudgetLineForm(ProgramForm):
    """A line, with two amounts for each of `years`; every choice belongs to `program`."""

    class Meta:
        model = BudgetLine
        fields = ["category", "title", "community", "kind", "is_public", "note"]
        field_classes = {"category": SafeModelChoiceField, "community": SafeModelChoiceField}
        widgets = {"kind": forms.RadioSelect, "note": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "kind": _("In kind: things or work that somebody gives, at what they are worth."),
            "community": _("Leave it empty for the program as a whole."),
            "is_public": _("They see what is planned and spent, and no payees."),
        }

    def __init__(self, *args, program, years, **kwargs):
        super().__init__(*args, program=program, **kwargs)
        self.fields["category"].queryset = Category.objects.order_by("position", "name")
        self.fields["category"].empty_label = _("Choose a category")
        self.fields["community"].queryset = program.communities.order_by("name")
        self.fields["community"].empty_label = _("The whole program")
        self.amounts = {
            one.fiscal_year: one for one in BudgetAmount.objects.filter(line=self.instance.pk)
        }
        self.years = sorted({*years, *self.amounts})
        for year in self.years:
            self._add_year(year)
        # The guard added this before the years were known.
        self.fields["form_version"].initial = self.fingerprint()

    def _add_year(self, year):
        stored = self.amounts.get(year)
        name = fiscal.label(year, self.program.fiscal_year_starts)
        for field, label in (
            ("planned", _("Planned, %(year)s")),
            ("committed", _("Committed, %(year)s")),
        ):
            self.fields[f"{field}_{year}"] = MoneyFormField(
                label=label % {"year": name},
                currency=self.program.currency,
                required=False,
                initial=getattr(stored, field) if stored else None,
            )

    def _stored(self):
        kept = {
            f"{field}_{year}": getattr(one, field)
            for year, one in getattr(self, "amounts", {}).items()
            for field in ("planned", "committed")
        }
        return super()._stored() | kept

    def general(self):
        """Fields about the line itself."""
        return [self[name] for name in self.Meta.fields]

    def by_year(self):
        """Name of each year with its two fields."""
        return [
            (
                fiscal.label(year, self.program.fiscal_year_starts),
                self[f"planned_{year}"],
                self[f"committed_{year}"],
            )
            for year in self.years
        ]

    def clean(self):
        cleaned = super().clean()
        category = cleaned.get("category")
        if cleaned.get("is_public") and category and category.is_salaries:
            self.add_error(
                "is_public",
                _("Lines of this category tell what people earn. They stay with the staff."),
            )
        if cleaned.get("is_public") and not cleaned.get("community"):
            self.add_error("is_public", _("Choose the community whose partners may see it."))
        return cleaned

    def amounts_for_service(self):
        """Amounts of every year of the form."""
        data = self.cleaned_data
        return {
            year: Amounts(data[f"planned_{year}"] or ZERO, data[f"committed_{year}"] or ZERO)
            for year in self.years
        }


class CellForm(forms.Form):
    """What is planned, or committed, on one line for one year."""

    amount = MoneyFormField(required=False)

    def __init__(self, *args, currency, label, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["amount"]
        field.label = label
        field.currency = currency
        field.widget.attrs |= {"class": "usa-input--sm", "autofocus": True}

    def clean_amount(self):
        return self.cleaned_data["amount"] or ZERO


class LineChoice(SafeModelChoiceField):
    """One budget line: its category, title and community."""

    def label_from_instance(self, obj):
        place = f" ({obj.community.name})" if obj.community else ""
        return f"{obj.category.label}: {obj.title}{place}"


class ExpenseForm(StaleGuardMixin, WithUpload, forms.ModelForm):
    """One expense; every choice belongs to `program`. A change needs a reason."""

    file = UploadField(label=_("Upload the receipt"), required=False)
    is_another = forms.BooleanField(
        label=_("This is another expense of the same day, payee and amount"),
        required=False,
        widget=forms.HiddenInput,
    )
    reason = forms.CharField(
        label=_("Why it changes"), max_length=200, help_text=_("Is kept in the history.")
    )

    class Meta:
        model = Expense
        fields = ["line", "spent_on", "payee", "amount", "grant", "note", "receipt"]
        field_classes = {
            "line": LineChoice,
            "grant": SafeModelChoiceField,
            "receipt": SafeModelChoiceField,
        }
        help_texts = {
            "amount": _("Write a refund with a minus sign."),
            "receipt": _("Choose one that is here already, or upload it below."),
        }

    field_order = [
        *("line", "spent_on", "payee", "amount", "grant", "note", "receipt", "file"),
        *("is_another", "reason"),
    ]

    def __init__(self, *args, program, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.program = program
        lines = BudgetLine.objects.open_to(user, program).for_list()
        self.fields["line"].queryset = lines
        self.fields["line"].empty_label = _("Choose a budget line")
        amount = self.fields["amount"]
        amount.currency, amount.may_be_negative = program.currency, True
        self.fields["grant"].queryset = Grant.objects.order_by("title")
        self.fields["grant"].empty_label = _("Not said yet")
        self.fields["receipt"].queryset = self._receipts(user, program)
        self.fields["receipt"].empty_label = _("No receipt yet")
        if self.instance.pk is None:
            del self.fields["reason"]

    def _receipts(self, user, program):
        """The newest files of the program itself, and the one that is linked."""
        own = Document.objects.open_to(user, program).filter(community=None)
        newest = own.order_by("-pk").values("pk")[:RECEIPTS_OFFERED]
        linked = Document.objects.filter(pk=self.instance.receipt_id)
        return (own.filter(pk__in=newest) | linked).order_by("-pk")

    def clean_spent_on(self):
        """Money that was spent lies in the past."""
        day = self.cleaned_data["spent_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(
                _("This day has not come yet. Plan it on the line, and enter it when it is paid.")
            )
        return day

    def clean_amount(self):
        """Nothing is no expense."""
        amount = self.cleaned_data["amount"]
        if amount == 0:
            raise forms.ValidationError(_("Write an amount that is not zero."))
        return amount

    def clean(self):
        cleaned = self.cleaned_data
        told = ("spent_on", "payee", "amount")
        if all(cleaned.get(name) for name in told) and not cleaned.get("is_another"):
            asked = Expense(pk=self.instance.pk, **{name: cleaned[name] for name in told})
            if Expense.objects.like(asked).exists():
                self.fields["is_another"].widget = forms.CheckboxInput()
                self.add_error("is_another", SAME_EXPENSE)
        return super().clean()


class ReasonForm(forms.Form):
    """Why an expense is removed."""

    reason = forms.CharField(
        label=_("Why it is removed"),
        max_length=200,
        help_text=_("Is kept in the history, with what the expense was."),
    )


class CategoryForm(ProgramForm):
    """A category: its name, and whether it tells what people earn."""

    class Meta:
        model = Category
        fields = ["name", "is_salaries"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["name"] = self.instance.label

    def clean_name(self):
        """A name of the Blueprint that was left as it is stays in every reader's language."""
        name = self.cleaned_data["name"]
        return self.instance.name if name == self.instance.label else name
