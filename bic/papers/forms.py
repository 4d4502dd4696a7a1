"""Input for papers: one text in several languages."""

from collections.abc import Sequence
from typing import Any

from django import forms

from bic.papers.models import TITLE
from bic.translated import Translated, TranslatedInput, speak, typed_beside
from bic.ui.forms import StaleGuardMixin

LONGEST_TITLE = 160


class PartForm(StaleGuardMixin, forms.ModelForm):
    """What people write in one part, in the languages of `open_in`; the others stay.

    The form that derives from it names its model, and the field `text`. Many stand on one page,
    so ids carry the part.
    """

    def __init__(self, *args: Any, open_in: Sequence[str], **kwargs: Any) -> None:
        self.part: Any = kwargs["instance"]
        super().__init__(*args, auto_id=f"{self.part.key}_%s", **kwargs)
        self.open_in = list(open_in)
        self.before = self.part.text
        text: Any = self.fields["text"]
        text.label = self.part.get_key_display()
        if self.part.key == TITLE:
            text.required, text.max_length = True, LONGEST_TITLE
            text.widget = TranslatedInput(rows=1)
        speak(self, self.open_in)

    def clean_text(self) -> Translated:
        """What was typed, beside what is published already."""
        typed: Translated = self.cleaned_data["text"]
        if set(self.before.texts) <= set(self.open_in):
            return typed
        name = self.add_prefix("text")
        return typed_beside(self.before, typed, self.open_in, self.data, name)
