"""Translations that are kept beside what they translate, so that it may be approved and stay."""

from collections.abc import Sequence
from typing import Any

from bic.translated import Translated, TranslatedFormField, speak, typed_beside
from bic.ui.forms import ProgramForm


class BesideForm(ProgramForm):
    """Texts in the languages of `others`; in the language in which they were written they stay."""

    def __init__(self, *args: Any, others: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.others = others
        self.before: dict[str, Translated] = {
            name: getattr(self.instance, name)
            for name, field in self.fields.items()
            if isinstance(field, TranslatedFormField)
        }
        speak(self, others)

    def fingerprint(self) -> str:
        """Also of what nobody has translated: two may begin at once."""
        return super().fingerprint() or "new"

    def clean(self) -> dict[str, Any]:
        """What was typed, beside the text as it was written."""
        super().clean()
        for name, before in self.before.items():
            if name in self.cleaned_data:
                self.cleaned_data[name] = typed_beside(
                    before, self.cleaned_data[name], self.others, self.data, self.add_prefix(name)
                )
        return self.cleaned_data
