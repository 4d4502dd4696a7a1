"""The answers of an application as a form that is made of its questions."""

from decimal import Decimal

from django import forms
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

from bic.documents.forms import UploadField, WithUpload
from bic.ui.templatetags.bic_said import said
from communities.models import Question
from communities.questions import choices_of

Kind = Question.Kind
LONGEST_LINE = 500
LONGEST_TEXT = 20_000
PREFIX = "answer"
CONTACT = (
    ("name", _("Name"), "name", "text", 150),
    ("title", _("Position"), "organization-title", "text", 150),
    ("email", _("Email address"), "email", "email", 254),
    ("phone", _("Telephone"), "tel", "tel", 40),
)


class ContactInput(forms.MultiWidget):
    """Four boxes with labels of their own."""

    template_name = "communities/contact_input.html"
    use_fieldset = True

    def __init__(self):
        boxes = {
            key: forms.TextInput(attrs={"autocomplete": fill, "type": kind, "class": "usa-input"})
            for key, _label, fill, kind, _longest in CONTACT
        }
        super().__init__(boxes)

    def names(self, name):
        """Names of its boxes, so that what was typed can be kept."""
        return [f"{name}_{key}" for key, *_rest in CONTACT]

    def decompress(self, value):
        return [(value or {}).get(key, "") for key, *_rest in CONTACT]

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        for box, (_key, label, *_rest) in zip(
            context["widget"]["subwidgets"], CONTACT, strict=True
        ):
            box["label"] = label
        return context


class ContactField(forms.MultiValueField):
    """Somebody's name, position, email address and telephone number."""

    widget = ContactInput

    def __init__(self, **options):
        fields = [
            forms.CharField(
                required=False,
                max_length=longest,
                validators=[EmailValidator()] if key == "email" else [],
                error_messages={"max_length": _("This is too long.")},
            )
            for key, _label, _fill, _kind, longest in CONTACT
        ]
        super().__init__(fields, require_all_fields=False, **options)

    def compress(self, values):
        found = {key: value for (key, *_rest), value in zip(CONTACT, values, strict=False) if value}
        return found or None


class NumberField(forms.DecimalField):
    """A number as people type it; stored as plain digits."""

    default_error_messages = {"invalid": _("Write a number, like 1200 or 3.5.")}  # noqa: RUF012

    def __init__(self, **options):
        box = forms.TextInput(attrs={"inputmode": "decimal", "class": "usa-input--sm"})
        super().__init__(max_digits=15, decimal_places=4, widget=box, **options)

    def to_python(self, value):
        return super().to_python(str(value or "").replace(",", "").replace("\u202f", "").strip())


def _field(question):
    """The form field of a question. None of them is required: a draft may have gaps."""
    options = {"label": said(question.label), "required": False}
    if question.kind == Kind.LONG_TEXT:
        box = forms.Textarea(attrs={"rows": 9, "class": "usa-textarea--full"})
        field = forms.CharField(max_length=LONGEST_TEXT, widget=box, **options)
    elif question.kind == Kind.CHOICE:
        choices = [(key, said(words)) for key, words in choices_of(question)]
        field = forms.ChoiceField(choices=choices, widget=forms.RadioSelect, **options)
    elif question.kind == Kind.NUMBER:
        field = NumberField(**options)
    elif question.kind == Kind.CONTACT:
        field = ContactField(**options)
    else:
        field = forms.CharField(max_length=LONGEST_LINE, **options)
    # A browser would cut off what is pasted, without a word.
    field.widget.attrs.pop("maxlength", None)
    return field


class AnswersForm(forms.Form):
    """Every question but those for a file, which have a page of their own.

    Each field is checked alone: `value_of` gives what may be saved of it, whatever is wrong
    with the others.
    """

    def __init__(self, *args, questions, answers, **kwargs):
        self.questions = [one for one in questions if one.kind != Kind.FILE]
        self.answers = answers
        super().__init__(*args, prefix=PREFIX, **kwargs)
        for question in self.questions:
            self.fields[question.key] = _field(question)
            if held := answers.get(question.key):
                self.initial[question.key] = held.value

    def value_of(self, key):
        """What is stored for a valid field."""
        value = self.cleaned_data[key]
        if isinstance(value, Decimal):
            return format(value.normalize(), "f")
        return value.replace("\r\n", "\n") if isinstance(value, str) else value

    def was_sent(self, key):
        """Whether the request holds this question at all: a page may be older than its form."""
        field = self.fields[key]
        names = getattr(field.widget, "names", lambda name: [name])(self.add_prefix(key))
        is_there = any(name in self.data for name in names)
        # Radio buttons send nothing while none is chosen.
        return is_there or f"{self.add_prefix(key)}-seen" in self.data

    def seen(self, key):
        """The revision that was shown to whoever typed, or None."""
        text = self.data.get(f"{self.add_prefix(key)}-seen", "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


class AnswerFileForm(WithUpload, forms.Form):
    """The file that answers a question."""

    file = UploadField()


class CommentForm(forms.Form):
    """What to tell the other co-applicants."""

    text = forms.CharField(
        label=_("Comment"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "usa-textarea--full"}),
        help_text=_("Only those who work on this application read it."),
    )
