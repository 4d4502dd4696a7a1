"""Input for texts of a plan in other languages."""

from collections.abc import Sequence
from typing import Any

from bic.translated import Translated, TranslatedInput, speak, typed_beside
from bic.ui.forms import ProgramForm
from evaluations.models import PlanWords


class PlanWordsForm(ProgramForm):
    """One text in the languages of `others`; as the plan says it, it stays."""

    class Meta:
        model = PlanWords
        fields = ["text"]

    def __init__(self, *args: Any, others: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.before, self.others = self.instance.text, others
        text: Any = self.fields["text"]
        text.max_length = PlanWords._meta.get_field("of").max_length
        text.widget = TranslatedInput(rows=2)
        speak(self, others)

    def fingerprint(self) -> str:
        """Also of a text that nobody has translated: two may begin at once."""
        return super().fingerprint() or "new"

    def clean_text(self) -> Translated:
        """What was typed, beside the text of the plan."""
        typed, name = self.cleaned_data["text"], self.add_prefix("text")
        return typed_beside(self.before, typed, self.others, self.data, name)
