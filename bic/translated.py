"""What people write in several languages: one field, one original, a state per language.

The original is never lost. A text in another language is a draft until somebody approves
it; readers see approved texts alone, and the original where there is none.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db import models
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from bic.spoken import name_of

DRAFT, APPROVED = "draft", "approved"
STATES = (DRAFT, APPROVED)
# More than anybody reads, and less than a page can carry.
LONGEST = 20_000
no_null = ProhibitNullCharactersValidator()


@dataclass(frozen=True)
class Translated:
    """One text in several languages.

    `original` is the language it was written in; `texts` maps languages to texts, `states`
    the languages of translations to "draft" or "approved".
    """

    original: str = "en"
    texts: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, language: str = "en") -> Self:
        """A text that stands in one language."""
        return cls(language, {language: text} if text else {})

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Self:
        """What `stored` gave to the database. Raises `ValidationError` for anything else."""
        try:
            value = cls(stored["original"], stored["texts"], stored["states"])
            texts, states = dict(value.texts), dict(value.states)
        except (KeyError, TypeError, ValueError) as error:
            raise ValidationError(_("This is no text in several languages.")) from error
        if not all(isinstance(text, str) for text in texts.values()) or not set(
            states.values()
        ) <= set(STATES):
            raise ValidationError(_("This is no text in several languages."))
        return value

    def stored(self) -> dict[str, Any]:
        """As it goes into the database."""
        return {
            "original": self.original,
            "texts": dict(self.texts),
            "states": dict(self.states),
        }

    def in_language(self, language: str | None = None) -> tuple[str, str]:
        """The text for a reader of `language`, and the language it is in.

        By default for the reader of this page. The original stands in where there is no
        approved translation, so that nothing is ever blank.
        """
        wanted = (language or get_language() or self.original).split("-")[0]
        if self.is_ready_in(wanted):
            return self.texts[wanted], wanted
        return self.texts.get(self.original, ""), self.original

    def is_ready_in(self, language: str) -> bool:
        """Whether readers of a language see a text of their own."""
        is_read = language == self.original or self.states.get(language) == APPROVED
        return is_read and bool(self.texts.get(language))

    def missing(self, languages: Iterable[str]) -> list[str]:
        """Those of `languages` whose readers would see the original."""
        return [code for code in languages if not self.is_ready_in(code)] if self else []

    def in_words(self) -> str:
        """Every text under the name of its language, for the history and for comparing."""
        if list(self.texts) == [self.original]:
            return self.texts[self.original]
        return "\n".join(f"{name_of(code)}: {text}" for code, text in self.texts.items())

    def put(self, language: str, text: str, state: str = APPROVED) -> Self:
        """The same with another text in one language; an empty text takes it away."""
        texts = {code: said for code, said in self.texts.items() if code != language}
        states = {code: held for code, held in self.states.items() if code != language}
        if text:
            texts[language] = text
            if language != self.original:
                states[language] = state
        return type(self)(self.original, texts, states)

    def reword(self, text: str) -> Self:
        """The same with another original: its translations are drafts until somebody looks again.

        Where the original stays, so does everything.
        """
        if text == self.texts.get(self.original, ""):
            return self
        said = self.put(self.original, text)
        return type(self)(said.original, said.texts, dict.fromkeys(said.states, DRAFT))

    def __str__(self) -> str:
        return self.in_language()[0]

    def __bool__(self) -> bool:
        return any(self.texts.values())


def from_catalog(words: Any) -> Translated:
    """Words of the product's own in every language it speaks, all of them approved.

    Text marked for translation is followed by its catalog; "" is no text.
    """
    texts = {}
    if words:
        for code, _name in settings.LANGUAGES:
            with translation.override(code):
                texts[code] = translation.gettext(str(words))
    return Translated("en", texts, {code: APPROVED for code in texts if code != "en"})


class TranslatedField(models.JSONField):
    """A column that holds a `Translated`; plain text given to it is the original in English."""

    def __init__(self, *args: Any, **kwargs: Any):
        kwargs.setdefault("default", Translated)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        loaded = super().from_db_value(value, expression, connection)
        return Translated.from_stored(loaded) if isinstance(loaded, dict) else loaded

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str):
            return Translated.of(value)
        return Translated.from_stored(value) if isinstance(value, Mapping) else value

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if isinstance(value, str):
            value = Translated.of(value)
        stored = value.stored() if isinstance(value, Translated) else value
        return super().get_db_prep_value(stored, connection, prepared)

    def validate(self, value: Any, model_instance: Any) -> None:
        if not self.blank and not value:
            raise ValidationError(self.error_messages["blank"], code="blank")

    def formfield(self, **options: Any) -> Any:
        return models.Field.formfield(self, form_class=TranslatedFormField, **options)


class EveryText(models.Func):
    """The texts of a column in all languages, drafts too, one after the other; for finding it."""

    template = "(SELECT string_agg(value, ' ') FROM jsonb_each_text(%(expressions)s -> 'texts'))"
    output_field = models.TextField()


class TranslatedInput(forms.Widget):
    """A box for every language, one below the other, with a mark that a translation is approved.

    `rows` is the height of the boxes; 1 makes them single lines.
    """

    template_name = "components/translated.html"
    use_fieldset = True

    def __init__(self, attrs: dict[str, Any] | None = None, *, rows: int = 5) -> None:
        super().__init__(attrs)
        self.rows = rows
        self.languages: tuple[str, ...] = ("en",)

    def names(self, name: str) -> list[str]:
        """Names of all its inputs, so that what was typed can be kept."""
        return [f"{name}{part}" for code in self.languages for part in (f"_{code}", f"_{code}_ok")]

    def id_for_label(self, id_: str) -> str:
        """The first box, to which an error leads."""
        return f"{id_}_0" if id_ else id_

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        held = value if isinstance(value, Translated) else Translated(self.languages[0])
        base = context["widget"]["attrs"].get("id") or f"id_{name}"
        context["widget"] |= {
            "rows": self.rows,
            "is_invalid": "aria-invalid" in context["widget"]["attrs"],
            "parts": [
                {
                    "code": code,
                    "language": name_of(code),
                    "name": f"{name}_{code}",
                    "id": f"{base}_{number}",
                    "text": held.texts.get(code, ""),
                    "is_original": code == held.original,
                    "is_approved": held.states.get(code) == APPROVED,
                }
                for number, code in enumerate(self.languages)
            ],
        }
        return context

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Translated:
        original = str(data.get(f"{name}_original", ""))
        texts, states = {}, {}
        for code in self.languages:
            text = str(data.get(f"{name}_{code}", "")).replace("\r\n", "\n").strip()
            if text:
                texts[code] = text
                states[code] = APPROVED if data.get(f"{name}_{code}_ok") else DRAFT
        if original not in texts:
            original = next(iter(texts), original if original in self.languages else "en")
        states.pop(original, None)
        return Translated(original, texts, states)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return all(f"{name}_{code}" not in data for code in self.languages)


class TranslatedFormField(forms.Field):
    """A text in the languages that `speak` gives to its form."""

    widget = TranslatedInput
    default_error_messages = {
        "too_long": _("%(language)s: at most %(limit)s characters, these are %(count)s."),
    }

    def __init__(self, *, max_length: int = LONGEST, **options: Any) -> None:
        for name in ("encoder", "decoder"):
            options.pop(name, None)
        super().__init__(**options)
        self.max_length = max_length

    def clean(self, value: Any) -> Translated:
        for code, text in value.texts.items():
            no_null(text)
            if len(text) > self.max_length:
                told = {"language": name_of(code), "limit": self.max_length, "count": len(text)}
                raise ValidationError(self.error_messages["too_long"], code="too_long", params=told)
        if self.required and not value:
            raise ValidationError(self.error_messages["required"], code="required")
        return value

    def has_changed(self, initial: Any, data: Any) -> bool:
        return (initial or Translated()) != data


def typed_beside(
    before: Translated,
    typed: Translated,
    languages: Iterable[str],
    data: Mapping[str, Any],
    name: str,
) -> Translated:
    """`before` with what was typed in some of its `languages`; its other texts stay.

    `typed` is what the input gave, `data` what the form sent, and `name` that of the field there.
    """
    text = before
    for code in languages:
        state = APPROVED if data.get(f"{name}_{code}_ok") else DRAFT
        text = text.put(code, typed.texts.get(code, ""), state)
    return text


def speak(form: forms.BaseForm, languages: Iterable[str]) -> None:
    """Give every text of `form` a box for each of `languages`."""
    for shown in form.fields.values():
        if isinstance(shown.widget, TranslatedInput):
            shown.widget.languages = tuple(languages)
