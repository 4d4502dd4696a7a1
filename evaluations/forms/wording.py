"""Input for texts of a plan in other languages."""

from typing import Any

from bic.translated import TranslatedInput
from bic.ui.beside import BesideForm
from evaluations.models import PlanWords


class PlanWordsForm(BesideForm):
    """One text of a plan in other languages."""

    class Meta:
        model = PlanWords
        fields = ["text"]
        widgets = {"text": TranslatedInput(rows=2)}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        text: Any = self.fields["text"]
        text.max_length = PlanWords._meta.get_field("of").max_length
