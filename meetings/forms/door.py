"""Input at the door of a meeting: from a page, from a phone without a network, from a visitor."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.spoken import language_choices, own_name
from bic.ui.forms import ProgramForm
from meetings.models import Checkin
from meetings.models.rsvp import MOST_ADULTS, MOST_CHILDREN, AgeBand
from meetings.needs import KAREN
from meetings.pagewords import PAGE_WORDS, label_with, put
from meetings.services.door import Operation

# More than a phone does in an evening.
MOST_OPERATIONS = 500
MILLISECONDS = 1000
# A clock that says another century is none.
FIRST_MS, LAST_MS = 0, 7_258_118_400_000


def moment(milliseconds):
    """The time that a phone's clock means."""
    return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=milliseconds)


def children_in(cleaned):
    """Children by age out of a form with a field for each."""
    found = {age: cleaned.get(f"children_{age}") or 0 for age in AgeBand.values}
    return {age: count for age, count in found.items() if count}


def few():
    """A field for a small number of people."""
    return forms.NumberInput(attrs={"class": "usa-input--sm", "inputmode": "numeric"})


class PartyForm(forms.Form):
    """A party that is counted: how many, of which age, in which language; no name.

    `key` and `number` are made when the page is, so that a form that is sent twice counts once.
    """

    nobody = PAGE_WORDS["here_nobody"]

    key = forms.UUIDField(widget=forms.HiddenInput)
    number = forms.UUIDField(widget=forms.HiddenInput)
    adults = forms.IntegerField(
        label=_("Adults"), min_value=0, max_value=MOST_ADULTS, initial=1,
        widget=few(),
    )  # fmt: skip
    language = forms.ChoiceField(label=_("Language"), required=False)
    is_first = forms.BooleanField(label=_("Here for the first time"), required=False)

    rsvp = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, meeting, ages=tuple(AgeBand.values), **kwargs):
        kwargs["initial"] = {"key": uuid4(), "number": uuid4()} | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        labels = dict(AgeBand.choices)
        for age in ages:
            self.fields[f"children_{age}"] = forms.IntegerField(
                label=format_lazy(_("Children: {age}"), age=labels[age]),
                min_value=0, max_value=MOST_CHILDREN, required=False, initial=0, widget=few(),
            )  # fmt: skip
        self.order_fields(["adults", *(f"children_{age}" for age in ages), "language", "is_first"])
        here = {KAREN, *meeting.languages, *meeting.interpreted, self.initial.get("language")}
        self.fields["language"].choices = [
            ("", _("Not said")),
            *language_choices(here - {None, ""}),
        ]

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not cleaned["adults"] and not children_in(cleaned):
            raise ValidationError(self.nobody)
        return cleaned

    def operation(self, **fields):
        """What to count, done now."""
        data = self.cleaned_data
        told = {name: data[name] for name in ("number", "key", "adults", "language", "is_first")}
        told |= {"at": timezone.now(), "children": children_in(data), "rsvp": data.get("rsvp")}
        return Operation(**(told | fields))


class HereForm(PartyForm):
    """A party that counts itself, in the words of the page."""

    rsvp = None

    def __init__(self, *args, words, language, **kwargs):
        super().__init__(*args, **kwargs)
        self.spoken, self.nobody = language, words["here_nobody"]
        ages = {f"children_{age}": (f"age_{age}", "") for age in AgeBand.values}
        label_with(
            words, self.fields, **ages, adults=("adults", ""), language=("language", ""),
            is_first=("here_first", ""),
        )  # fmt: skip
        for name in ("adults", *(f"children_{age}" for age in AgeBand.values)):
            field = self.fields[name]
            wrong = put(words["wrong_number"], most=field.max_value)
            field.error_messages |= dict.fromkeys(("invalid", "min_value", "max_value"), wrong)
            field.error_messages["required"] = words["nobody"]
            if name != "adults":
                field.label = f"{words['children']}: {field.label}"
        codes = [code for code, _name in self.fields["language"].choices if code]
        self.fields["language"].choices = [
            ("", words["nothing_chosen"]), *((code, own_name(code)) for code in codes),
        ]  # fmt: skip


class CodeForm(forms.Form):
    """The code that stands at the door."""

    code = forms.CharField(max_length=12)

    def __init__(self, *args, words, language, **kwargs):
        super().__init__(*args, **kwargs)
        self.spoken, self.unknown = language, words["here_wrong_code"]
        label_with(words, self.fields, code=("here_code", ""))
        self.fields["code"].error_messages = dict.fromkeys(("required", "max_length"), self.unknown)


class OperationForm(forms.Form):
    """One act that a phone did, as it tells it."""

    number = forms.UUIDField()
    key = forms.UUIDField()
    at = forms.IntegerField(min_value=FIRST_MS, max_value=LAST_MS)
    is_here = forms.BooleanField(required=False)
    rsvp = forms.IntegerField(required=False, min_value=1, max_value=2**62)
    adults = forms.IntegerField(min_value=0, max_value=MOST_ADULTS)
    children = forms.JSONField(required=False)
    language = forms.RegexField(r"^[A-Za-z-]{2,12}$", required=False)
    is_first = forms.BooleanField(required=False)

    def clean_children(self):
        """Ages and numbers, and nothing else."""
        children = self.cleaned_data["children"] or {}
        if not isinstance(children, dict) or not all(
            age in AgeBand.values and type(count) is int and 0 <= count <= MOST_CHILDREN
            for age, count in children.items()
        ):
            raise ValidationError(_("These are no numbers of children."))
        return {age: count for age, count in children.items() if count}

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not cleaned["adults"] and not cleaned["children"]:
            raise ValidationError(_("Count at least one person."))
        return cleaned


class SentForm(forms.Form):
    """What a phone sends: its clock now, and what it did since it last had a network."""

    now = forms.IntegerField(min_value=FIRST_MS, max_value=LAST_MS)
    operations = forms.JSONField()

    def clean_operations(self):
        """A list, not too long; each line is checked alone."""
        told = self.cleaned_data["operations"]
        if not isinstance(told, list) or len(told) > MOST_OPERATIONS:
            raise ValidationError(_("This is no list of acts."))
        return [one if isinstance(one, dict) else {} for one in told]


class HoldForm(ProgramForm):
    """Why names are kept longer than the settings say."""

    class Meta:
        model = Checkin
        fields = ["hold_reason"]
