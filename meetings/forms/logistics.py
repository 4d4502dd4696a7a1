"""Input for the logistics of a meeting: interpreters, what is ordered, thank-you payments."""

from decimal import Decimal

from django import forms
from django.core.validators import MaxValueValidator
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.money import MoneyFormField
from bic.spoken import language_choices, language_names
from bic.ui.forms import HoursInput, ProgramForm
from meetings.models import Booking, Interpreter, Provision, ThankYou
from meetings.models.interpreter import MOST_HOURS, Mode
from meetings.models.logistics import MOST
from meetings.models.rsvp import AgeBand, Diet
from meetings.needs import KAREN, SIGN
from planning.forms.budget import LineChoice
from planning.models import BudgetLine
from research.forms.place import PlaceForm

GRID = {"class": "bic-optgrid"}
Kind = Provision.Kind


def interpreted_languages(*stored):
    """Languages that somebody can interpret, sign language among them."""
    return language_choices({SIGN, KAREN, *stored})


class InterpreterForm(ProgramForm):
    """Somebody on the roster."""

    languages = forms.MultipleChoiceField(
        label=_("Languages beside English"), widget=forms.CheckboxSelectMultiple(GRID)
    )
    modes = forms.MultipleChoiceField(
        label=_("How they interpret"), choices=Mode, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Interpreter
        fields = [
            "name", "agency", "languages", "direction", "modes", "contact", "rate", "note",
            "is_active",
        ]  # fmt: skip
        widgets = {"direction": forms.RadioSelect, "note": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "contact": _("Staff of the program see it, nobody else."),
            "note": _("About the work: topics they know, how early they must be asked."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        stored = self.instance.languages or ()
        self.fields["languages"].choices = [
            one for one in interpreted_languages(*stored) if one[0] != "en"
        ]


class InterpreterChoice(SafeModelChoiceField):
    """An interpreter with their languages, so that the right one is found in the list."""

    def label_from_instance(self, obj):
        names = language_names(obj.languages).values()
        return f"{obj.name} ({', '.join(names)})"


class CostlyForm(PlaceForm):
    """What is arranged for a meeting, with what it is planned to cost and from which line."""

    known = ("meeting",)
    planned_cost = MoneyFormField(
        label=_("Planned cost"), required=False,
        help_text=_("It stands among the costs of the meeting, where what is paid is entered."),
    )  # fmt: skip
    line = LineChoice(label=_("Budget line"), queryset=BudgetLine.objects.none(), required=False)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        place = self.instance.community
        lines = BudgetLine.objects.open_to(user, self.program).for_list()
        self.fields["line"].queryset = lines.filter(community=place) | lines.filter(community=None)
        self.fields["line"].empty_label = _("Not said yet")
        cost = self.instance.cost
        if cost and "planned_cost" in self.fields:
            self.initial |= {"planned_cost": cost.planned, "line": cost.line_id}
        elif cost:
            self.initial["line"] = cost.line_id


class BookingForm(CostlyForm):
    """An interpreter for one language of a meeting."""

    language = forms.ChoiceField(label=_("Language"))

    class Meta:
        model = Booking
        fields = ["language", "interpreter", "mode", "state", "booked_on", "hours", "feedback"]
        field_classes = {"interpreter": InterpreterChoice}
        widgets = {
            "mode": forms.RadioSelect,
            "state": forms.RadioSelect,
            "hours": HoursInput(attrs={"class": "usa-input--sm"}),
            "feedback": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "hours": _("Paid hours. Without a planned cost, the price of an hour is used.")
        }

    field_order = (
        "language", "interpreter", "mode", "state", "booked_on", "hours", "planned_cost", "line",
        "feedback",
    )  # fmt: skip

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        meeting = self.instance.meeting
        people = Interpreter.objects.active()
        known = {code for one in people.values_list("languages", flat=True) for code in one}
        here = {*meeting.interpreted, *known, self.instance.language} - {""}
        self.fields["language"].choices = [
            ("", _("Choose a language")),
            *(one for one in interpreted_languages(*here) if one[0] != "en"),
        ]
        if self.instance.pk:
            people = people | Interpreter.objects.filter(pk=self.instance.interpreter_id)
            self.fields["booked_on"].required = True
        else:
            hours = Decimal(meeting.minutes) / 60
            self.initial |= {"booked_on": self.today, "hours": min(round(hours, 2), MOST_HOURS)}
        self.fields["interpreter"].queryset = people.order_by("name")
        self.fields["interpreter"].empty_label = _("Choose somebody of the roster")

    def clean_booked_on(self):
        """Somebody was asked on a day that has come."""
        return self.clean_past("booked_on")

    def clean(self):
        cleaned = super().clean()
        who, language = cleaned.get("interpreter"), cleaned.get("language")
        if who and language and language not in who.languages:
            self.add_error(
                "language", format_lazy(_("{name} does not interpret this language."), name=who)
            )
        if who and (mode := cleaned.get("mode")) and mode not in who.modes:
            self.add_error("mode", format_lazy(_("{name} does not interpret this way."), name=who))
        if cleaned.get("planned_cost") is None and who and who.rate and cleaned.get("hours"):
            cleaned["planned_cost"] = (who.rate * cleaned["hours"]).quantize(who.rate)
        return cleaned


class ProvisionForm(CostlyForm):
    """What is ordered or lent: which fields there are is said by its kind."""

    serves = forms.ChoiceField(label=_("For whom"), required=False)

    class Meta:
        model = Provision
        fields = [
            "what", "serves", "quantity", "carers", "state", "contact", "given_back", "note",
        ]  # fmt: skip
        widgets = {"state": forms.RadioSelect}

    field_order = (
        "what", "serves", "quantity", "carers", "state", "contact", "given_back", "planned_cost",
        "line", "note",
    )  # fmt: skip

    HINTS = {
        Kind.EQUIPMENT: _("Such as: 40 headsets, lent by the library"),
        Kind.CHILDCARE: _("Such as: Room B, two carers of Welcome House"),
        Kind.FOOD: _("Such as: Sol Kitchen, lunch on trays"),
        Kind.RIDES: _("Such as: Van of the church"),
    }
    COUNTED = {
        Kind.EQUIPMENT: _("How many pieces"),
        Kind.CHILDCARE: _("How many places"),
        Kind.FOOD: _("How many plates"),
        Kind.RIDES: _("How many seats"),
    }

    def __init__(self, *args, areas=(), **kwargs):
        super().__init__(*args, **kwargs)
        kind = Kind(self.instance.kind)
        self.fields["what"].help_text = self.HINTS[kind]
        self.fields["quantity"].label = self.COUNTED[kind]
        self.fields["quantity"].validators.append(MaxValueValidator(MOST))
        if kind != Kind.CHILDCARE:
            del self.fields["carers"]
        if kind != Kind.EQUIPMENT:
            del self.fields["given_back"]
        groups = {
            Kind.CHILDCARE: AgeBand.choices,
            Kind.FOOD: Diet.choices,
            Kind.RIDES: [(area, area) for area in areas],
        }.get(kind)
        if groups is None:
            del self.fields["serves"]
        else:
            stored = self.instance.serves
            known = {value for value, _label in groups}
            kept = [(stored, stored)] if stored and stored not in known else []
            self.fields["serves"].choices = [("", _("Everybody")), *groups, *kept]


class ThankYouForm(CostlyForm):
    """Thank-you payments of one kind, by count."""

    class Meta:
        model = ThankYou
        fields = ["kind", "amount", "planned", "ready", "given", "note"]
        widgets = {"kind": forms.RadioSelect}
        help_texts = {
            "given": _("Afterwards. Nobody's name is kept here."),
            "amount": _(
                "Look first whether the local government has a written rule about such payments."
            ),
        }

    field_order = ("kind", "amount", "planned", "ready", "given", "line", "note")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # What they cost follows from how many there are.
        del self.fields["planned_cost"]
        for name in ("planned", "ready", "given"):
            self.fields[name].validators.append(MaxValueValidator(MOST))

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("amount") is not None and cleaned.get("planned") is not None:
            cleaned["planned_cost"] = cleaned["amount"] * cleaned["planned"]
        return cleaned
