"""Input for parts of the charter in other languages."""

from typing import Any

from bic.translated import Translated, TranslatedInput
from bic.ui.beside import BesideForm
from bic.ui.templatetags.bic_said import said
from planning.forms.charter import TITLES
from planning.models import CharterItem, CharterWords
from planning.models.charter import Kind


class CharterWordsForm(BesideForm):
    """Title and description of one part in other languages; a box for each of them it has."""

    class Meta:
        model = CharterWords
        fields = ["title", "text"]
        widgets = {"title": TranslatedInput(rows=1), "text": TranslatedInput(rows=6)}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        item = self.instance.item
        for name in ("title", "text"):
            field: Any = self.fields[name]
            field.max_length = CharterItem._meta.get_field(name).max_length
            field.required = False
            field.help_text = said(Translated.of(getattr(item, name), self.before[name].original))
        self.fields["title"].label = TITLES[Kind(item.kind)]
        if not item.text:
            del self.fields["text"], self.before["text"]
