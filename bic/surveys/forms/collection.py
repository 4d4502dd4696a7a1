"""Input for collecting: batches of paper, quotas, invitations, cards."""

from email.utils import parseaddr

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from bic.days import come
from bic.spoken import name_of
from bic.surveys.models import CLOSED, Batch, Quota
from bic.surveys.services.invitations import Address
from bic.ui.forms import ProgramForm

MOST_CARDS, MOST_INVITED = 400, 500


class BatchForm(ProgramForm):
    """A batch of paper forms: counted before the first is typed in."""

    class Meta:
        model = Batch
        fields = ["language", "collected_on", "collected_at", "expected", "had_helper"]
        help_texts = {
            "expected": _("Count the paper forms before you type in the first."),
            "collected_at": _("A meeting, an office. No names."),
        }

    def __init__(self, *args, languages=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"] = forms.ChoiceField(
            label=_("Language"), choices=[(code, name_of(code)) for code in languages]
        )

    def clean_collected_on(self):
        return come(self.cleaned_data["collected_on"], self.today)


class RecountForm(ProgramForm):
    """How many paper forms there are, counted again."""

    class Meta:
        model = Batch
        fields = ["expected"]


def groups_of(form):
    """Whom a survey can count: choices "language:es" and "item:answer", by question."""
    languages = [(f"language:{code}", name_of(code)) for code in form.languages]
    items = []
    for question in form.asked:
        if question.kind in CLOSED:
            words = question.said(form.original)
            answers = [
                (f"{question.key}:{value}", words.choices.get(value, value))
                for value in question.values
            ]
            items.append((words.label[:80], answers))
    return [(_("Language"), languages), *items]


class QuotaForm(ProgramForm):
    """How many answers are wanted of a language, or of whoever gives one answer."""

    of = forms.ChoiceField(label=_("Of whom"))

    class Meta:
        model = Quota
        fields = ["wanted"]

    field_order = ["of", "wanted"]

    def __init__(self, *args, form, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["of"].choices = groups_of(form)

    def clean(self):
        cleaned = super().clean()
        kind, _colon, value = cleaned.get("of", "").partition(":")
        if kind == "language":
            self.instance.language = value
        else:
            self.instance.key, self.instance.value = kind, value
        same = Quota.objects.filter(
            survey=self.instance.survey, language=self.instance.language, key=self.instance.key,
            value=self.instance.value,
        )  # fmt: skip
        if value and same.exists():
            self.add_error("of", _("There is a quota of them already."))
        return cleaned


class InvitationForm(forms.Form):
    """People to invite, one a line."""

    people = forms.CharField(
        label=_("Whom to invite"),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=60_000,
        help_text=_("One a line: an email address, or a name and an address in angle brackets."),
    )
    language = forms.ChoiceField(label=_("Language of the mail"), choices=settings.LANGUAGES)

    def clean(self):
        cleaned = super().clean()
        found, flaws = addresses_in(cleaned.get("people", ""), cleaned.get("language", "en"))
        for flaw in flaws:
            self.add_error("people", flaw)
        cleaned["addresses"] = found
        return cleaned


def addresses_in(text, language):
    """Addresses that were typed one a line, and what is wrong with lines that have none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_INVITED:
        return [], [_("At most %(n)s people at once.") % {"n": MOST_INVITED}]
    found, flaws = [], []
    for number, line in enumerate(lines, 1):
        name, email = parseaddr(line)
        try:
            validate_email(email)
        except ValidationError:
            told = _("Line %(n)s: “%(text)s” has no email address.")
            flaws.append(told % {"n": number, "text": line[:60]})
        else:
            found.append(Address(email, name[:120], language))
    return found, flaws


class CardsForm(forms.Form):
    """How many cards with one-time codes to print."""

    count = forms.IntegerField(label=_("How many cards"), min_value=1, max_value=MOST_CARDS)


class ReasonForm(forms.Form):
    """Why a paper form is corrected."""

    reason = forms.CharField(label=_("What was wrong"), max_length=500)
