"""Input for the words of the plan: a text before the topics; translations of one part."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.spoken import name_of
from bic.translated import APPROVED, LONGEST, speak
from bic.ui.forms import ProgramForm
from implementation.frozen import Said
from implementation.models import FrontText

TITLE_LENGTH = 300


class FrontTextForm(ProgramForm):
    """A text before the topics, in every language of the program."""

    class Meta:
        model = FrontText
        fields = ["text"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label = self.instance.get_key_display()
        speak(self, self.program.languages)


class Line(NamedTuple):
    """One text on the translation desk: the original, and the fields of its translation."""

    said: Said
    original: str
    text: Any
    is_approved: Any


def _box(language: str, *, is_short: bool) -> forms.Widget:
    """Where a translation is typed: a line for titles, else a box."""
    attrs = {"lang": language, "dir": "auto"}
    if is_short:
        return forms.TextInput(attrs=attrs | {"class": "usa-input--full"})
    return forms.Textarea(attrs=attrs | {"rows": 5, "class": "usa-textarea--full"})


class TranslationForm(forms.Form):
    """Translations of one part of the plan into one language, beside the originals.

    Each text carries a fingerprint of what stood there when the page was opened: what
    somebody else wrote meanwhile is shown and not overwritten.
    """

    def __init__(self, *args: Any, texts: Iterable[Said], language: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.language = language
        self.texts = [one for one in texts if one.text.original != language]
        for number, one in enumerate(self.texts):
            stands = one.text.texts.get(language, "")
            is_short = one.field == "title"
            self.fields[f"text-{number}"] = forms.CharField(
                label=_("In %(language)s") % {"language": name_of(language)},
                required=False,
                max_length=TITLE_LENGTH if is_short else LONGEST,
                initial=stands,
                widget=_box(language, is_short=is_short),
            )
            self.fields[f"ok-{number}"] = forms.BooleanField(
                label=gettext_lazy("Readers may see it"),
                required=False,
                initial=one.text.states.get(language) == APPROVED,
            )
            self.fields[f"seen-{number}"] = forms.CharField(
                required=False, widget=forms.HiddenInput, initial=self._mark(one)
            )

    def _mark(self, said: Said) -> str:
        """What stands there now, as a short sign."""
        text = said.text
        state = [
            text.texts.get(text.original), text.texts.get(self.language),
            text.states.get(self.language),
        ]  # fmt: skip
        return hashlib.sha256(json.dumps([said.ref, *state]).encode()).hexdigest()[:16]

    @property
    def lines(self) -> Iterable[Line]:
        """The texts with their fields, for the page."""
        for number, one in enumerate(self.texts):
            original = one.text.texts[one.text.original]
            yield Line(one, original, self[f"text-{number}"], self[f"ok-{number}"])

    @property
    def seen(self) -> list[Any]:
        """The hidden fields."""
        return [self[f"seen-{number}"] for number in range(len(self.texts))]

    def clean(self) -> dict[str, Any]:
        found = super().clean() or {}
        for number, one in enumerate(self.texts):
            seen = self.data.get(self.add_prefix(f"seen-{number}"))
            if seen and seen != self._mark(one) and self._is_changed(number, found):
                self._show_conflict(number, one)
        return found

    def _is_changed(self, number: int, found: dict[str, Any]) -> bool:
        one = self.texts[number].text
        typed = found.get(f"text-{number}", ""), found.get(f"ok-{number}", False)
        stands = one.texts.get(self.language, "")
        return typed != (stands, one.states.get(self.language) == APPROVED)

    def _show_conflict(self, number: int, said: Said) -> None:
        stands = said.text.texts.get(self.language, "")
        data: Any = self.data
        self.data = data = data.copy()
        data[self.add_prefix(f"seen-{number}")] = self._mark(said)
        told = _("Somebody else changed this while you were typing. Now it says: “%(text)s”. ")
        self.add_error(
            f"text-{number}",
            (told % {"text": stands or "–"}) + _("Save once more to replace it."),
        )

    def written(self, *, approve_all: bool = False) -> dict[str, tuple[str, bool]]:
        """What was typed, by its place; `approve_all` lets readers see all of it."""
        found = {}
        for number, one in enumerate(self.texts):
            text = self.cleaned_data[f"text-{number}"].replace("\r\n", "\n").strip()
            approved = bool(text) and (approve_all or self.cleaned_data[f"ok-{number}"])
            found[one.ref] = (text, approved)
        return found
