"""Input for items of an agenda and for notes."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.translated import TranslatedFormField, TranslatedInput, speak
from meetings.forms.meeting import languages_here
from meetings.models import AgendaItem, Note
from research.forms.place import PlaceForm


def speak_of(form, meeting):
    """Boxes for each language of a meeting."""
    spoken = [*meeting.languages, *meeting.interpreted]
    speak(form, languages_here(meeting.program, meeting.community, *spoken))


class ItemForm(PlaceForm):
    """One item of an agenda."""

    title = TranslatedFormField(label=_("Title"), max_length=200, widget=TranslatedInput(rows=1))
    detail = TranslatedFormField(
        label=_("How it goes"), required=False, max_length=1000, widget=TranslatedInput(rows=2)
    )

    class Meta:
        model = AgendaItem
        fields = ["title", "minutes", "led_by", "objective", "detail"]
        widgets = {"minutes": forms.NumberInput(attrs={"class": "usa-input--sm"})}
        help_texts = {
            "led_by": _("Only those who prepare the meeting read it."),
            "objective": _("Which of the six objectives of large meetings it serves."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        speak_of(self, self.instance.meeting)
        self.fields["objective"].choices = [
            ("", _("None of them")), *self.fields["objective"].choices[1:]
        ]  # fmt: skip


class NoteForm(PlaceForm):
    """What was said about an item, in the language it was said in, with its translations."""

    text = TranslatedFormField(
        label=_("What was said"), max_length=8000, widget=TranslatedInput(rows=5),
        help_text=_("Write it in the language it was said in. No names."),
    )  # fmt: skip

    class Meta:
        model = Note
        fields = ["item", "table", "text"]
        field_classes = {"item": SafeModelChoiceField}
        help_texts = {"table": _("Such as: Table 3, in Spanish")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        meeting = self.instance.meeting
        speak_of(self, meeting)
        self.fields["item"].queryset = meeting.agenda.order_by("position")
        self.fields["item"].empty_label = _("The meeting as a whole")
