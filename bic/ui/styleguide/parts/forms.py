"""Forms: every kind of field, errors, both versions of two people, texts in several languages."""

from types import SimpleNamespace
from typing import Any

from django import forms
from django.http import QueryDict

from bic.money import MoneyFormField
from bic.translated import APPROVED, Translated, TranslatedFormField, TranslatedInput, speak
from bic.ui.forms import Difference
from bic.ui.styleguide import State, component
from bic.ui.styleguide.stage import Stage
from bic.ui.styleguide.words import ENGLISH, SPANISH, word

SAMPLES = "ui/styleguide/samples"
CHOICES = [(str(number), word("options", number)) for number in range(3)]
FIELDS = (
    "components/fields/input.html",
    "components/fields/group.html",
    "components/fields/checkbox.html",
    "components/fields/label.html",
    "components/fields/hint.html",
)


class SampleForm(forms.Form):
    """One field of every kind."""

    name = forms.CharField(label=word("label"), help_text=word("sentence"))
    day = forms.DateField(label=word("title"))
    starts = forms.TimeField(label=word("title"), required=False)
    moment = forms.DateTimeField(label=word("title"), required=False)
    amount = MoneyFormField(label=word("place"), help_text=word("sentence"))
    place = forms.ChoiceField(label=word("place"), choices=CHOICES)
    people = forms.MultipleChoiceField(
        label=word("organization"), choices=CHOICES, widget=forms.CheckboxSelectMultiple
    )
    reach = forms.ChoiceField(
        label=word("action"),
        choices=CHOICES[:2],
        widget=forms.RadioSelect(attrs={"class": "bic-opts--tiles"}),
    )
    meal = forms.BooleanField(label=word("action"), help_text=word("sentence"))
    secret = forms.CharField(label=word("title"), widget=forms.PasswordInput)
    minutes = forms.FileField(label=word("title"), help_text=word("sentence"))
    notes = forms.CharField(
        label=word("title"), widget=forms.Textarea(attrs={"rows": 4}), required=False
    )


class LongForm(forms.Form):
    """Labels, hints and choices that no line holds."""

    name = forms.CharField(label=word("long_title"), help_text=word("long_title"))
    place = forms.ChoiceField(
        label=word("long_title"), choices=[("a", word("long_title"))], required=False
    )
    people = forms.MultipleChoiceField(
        label=word("long_title"),
        choices=[("a", word("long_title")), ("b", word("paragraph"))],
        widget=forms.CheckboxSelectMultiple,
        help_text=word("paragraph"),
    )
    meal = forms.BooleanField(label=word("long_title"), help_text=word("long_title"))
    minutes = forms.FileField(label=word("long_title"), help_text=word("long_title"))


class ShortForm(forms.Form):
    """What fits beside other things on a page."""

    name = forms.CharField(label=word("label"))
    meal = forms.BooleanField(label=word("action"), required=False)


class NotesForm(forms.Form):
    """One long text."""

    notes = forms.CharField(label=word("title"), widget=forms.Textarea(attrs={"rows": 4}))


class TextForm(forms.Form):
    """A line and a long text, in the languages of a program."""

    name = TranslatedFormField(label=word("label"), widget=TranslatedInput(rows=1))
    text = TranslatedFormField(label=word("title"), help_text=word("sentence"))


WRONG = QueryDict("day=soon&amount=a+lot&place=9&starts=25:00")


def _filled(stage: Stage) -> dict[str, Any]:
    words = stage.words
    initial = {
        "name": words.title,
        "day": "2027-05-21",
        "starts": "18:00",
        "moment": "2027-05-21T18:00",
        "amount": "1,234.50",
        "place": "1",
        "people": ["0", "2"],
        "reach": "0",
        "meal": True,
        "notes": words.paragraph,
    }
    return {"form": SampleForm(initial=initial)}


def _form(form: Any, **more: Any) -> Any:
    return lambda stage: {"form": form(), "submit": stage.words.action, **more}


component(
    "fields",
    "Every kind of field, with label, hint and error in the same places.",
    f"{SAMPLES}/fields.html",
    State("empty", _form(SampleForm)),
    State("filled", _filled),
    State("error", _form(lambda: SampleForm(WRONG))),
    State("long", _form(LongForm)),
    State("long, error", _form(lambda: LongForm(QueryDict("name=")))),
    shows=FIELDS,
)
component(
    "form",
    "A form with its buttons; what was typed survives another language and an ended session.",
    "components/form.html",
    State("empty", _form(ShortForm, cancel_url="#main")),
    State("error", _form(lambda: ShortForm({}))),
    State("saved while typing", _form(ShortForm, autosave_url="#main")),
    shows=(
        "components/draft.html",
        "components/error_summary.html",
        "components/saved.html",
        "bic_ui.form_id",
        "bic_ui.draft",
    ),
)


def _autosaved(text: str) -> Any:
    return lambda stage: {"form": NotesForm(initial={"notes": getattr(stage.words, text, "")})}


component(
    "autosaved-text",
    "One text among others of a page, saved while it is written.",
    f"{SAMPLES}/autosaved.html",
    State("empty", _autosaved("")),
    State("filled", _autosaved("sentence")),
    State("long", _autosaved("paragraph")),
    shows=("components/autosaved_text.html", "components/saved.html"),
)
component(
    "error-summary",
    "Above a form that was not saved: what to do, each line a link to its field.",
    "components/error_summary.html",
    State("one", _form(lambda: ShortForm({}))),
    State("many", _form(lambda: SampleForm(WRONG))),
    State("long", _form(lambda: LongForm({}))),
)


def _conflict(*differences: tuple[str, str, str]) -> Any:
    def context(stage: Stage) -> dict[str, Any]:
        found = [
            Difference(*(getattr(stage.words, name, "") for name in names)) for names in differences
        ]
        return {"form": SimpleNamespace(conflict=found)}

    return context


component(
    "conflict",
    "Two people changed the same record: what is stored beside what was typed.",
    "components/conflict.html",
    State("one field", _conflict(("label", "title", "sentence"))),
    State("long", _conflict(("long_title", "paragraph", "long_title"), ("label", "", "title"))),
    State("other fields only", _conflict()),
)


def _texts(value: Translated | None, languages: tuple[str, ...], data: Any = None) -> Any:
    def context(_stage: Stage) -> dict[str, Any]:
        form = TextForm(data, initial={"name": value, "text": value} if value else None)
        speak(form, languages)
        return {"form": form}

    return context


TWO = Translated("en", {"en": ENGLISH.title, "es": SPANISH.title}, {"es": APPROVED})
LONG = Translated("es", {"es": SPANISH.paragraph, "en": ENGLISH.long_title})

component(
    "translated",
    "One text in several languages; a translation is a draft until somebody approves it.",
    f"{SAMPLES}/fields.html",
    State("empty", _texts(None, ("en", "es"))),
    State("one language", _texts(Translated.of(ENGLISH.title), ("en",))),
    State("filled", _texts(TWO, ("en", "es", "ar"))),
    State("long", _texts(LONG, ("es", "en"))),
    State("error", _texts(None, ("en", "es"), QueryDict("name_en="))),
    shows=("components/translated.html",),
)
component(
    "delete-page",
    "Asks once more before a record goes.",
    "ui/delete.html",
    State(
        "asked",
        lambda stage: {
            "object": stage.words.title,
            "heading": stage.words.label,
            "warning": stage.words.sentence,
            "cancel_url": "#main",
        },
    ),
    is_page=True,
)
component(
    "form-page",
    "A page that is one form, with what helps to fill it in beside it.",
    f"{SAMPLES}/form_page.html",
    State("empty", _form(ShortForm, cancel_url="#main")),
    State("error", _form(lambda: SampleForm(WRONG))),
    shows=("components/form_page.html", "components/form.html"),
    is_page=True,
)
