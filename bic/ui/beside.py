"""Translations that are kept beside what they translate, so that it may be approved and stay."""

from collections.abc import Sequence
from typing import Any

from bic.translated import Translated, TranslatedFormField, typed_beside
from bic.ui.forms import ProgramForm


class BesideForm(ProgramForm):
    """Texts in `languages`; in the language in which each was written it stays."""

    def __init__(self, *args: Any, languages: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.before: dict[str, Translated] = {}
        self.others: dict[str, tuple[str, ...]] = {}
        for name, field in self.fields.items():
            if isinstance(field, TranslatedFormField):
                before = self.before[name] = getattr(self.instance, name)
                self.others[name] = tuple(code for code in languages if code != before.original)
                field.widget.languages = self.others[name]

    def fingerprint(self) -> str:
        """Also of what nobody has translated: two may begin at once."""
        return super().fingerprint() or "new"

    def clean(self) -> dict[str, Any]:
        """What was typed, beside the text as it was written."""
        super().clean()
        for name, before in self.before.items():
            if name in self.cleaned_data:
                typed, sent = self.cleaned_data[name], self.add_prefix(name)
                self.cleaned_data[name] = typed_beside(
                    before, typed, self.others[name], self.data, sent
                )
        return self.cleaned_data
