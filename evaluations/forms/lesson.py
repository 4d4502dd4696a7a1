"""Input for lessons: what was learned, and what the program does about it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.documents.forms import step_choices
from bic.translated import TranslatedInput, speak
from bic.ui.forms import ProgramForm
from communities.models import Round
from evaluations.models import Lesson, Wave
from research.forms.theme import languages_of

LONGEST_TITLE = 160
# A paragraph in a table.
LONGEST_TOLD = 1000


class LessonForm(ProgramForm):
    """What was learned, at which step, and in which wave it came out."""

    class Meta:
        model = Lesson
        fields = ["title", "text", "step", "wave"]
        field_classes = {"wave": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once
        help_texts = {  # noqa: RUF012 - Django reads it once
            "text": _("Without names of residents. Staff alone read it."),
        }

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        title: Any = self.fields["title"]
        title.max_length = LONGEST_TITLE
        title.widget = TranslatedInput(rows=1)
        self.fields["step"] = forms.ChoiceField(
            label=_("Step of the Blueprint"), choices=step_choices(_("No certain step")),
            required=False,
        )  # fmt: skip
        wave: Any = self.fields["wave"]
        wave.queryset = Wave.objects.filter(community=community).order_by("pk")
        wave.empty_label = _("None")
        wave.help_text = _("If it came out in an evaluation.")
        speak(self, languages_of(community))


class TellForm(ProgramForm):
    """What everybody may know of a lesson, and in which wave's report it stands."""

    class Meta:
        model = Lesson
        fields = ["told", "wave"]
        field_classes = {"wave": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once
        help_texts = {  # noqa: RUF012 - Django reads it once
            "told": _("In words for everybody: what would you do again, and what differently? "
                      "Without names. Leave it empty, and the report says nothing of it."),
        }  # fmt: skip

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        told: Any = self.fields["told"]
        told.max_length, told.widget = LONGEST_TOLD, TranslatedInput(rows=3)
        wave: Any = self.fields["wave"]
        wave.queryset = Wave.objects.filter(community=community).order_by("opens_on", "pk")
        wave.label, wave.empty_label = _("In the report of"), _("None")
        speak(self, languages_of(community))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("told") and not cleaned.get("wave"):
            self.add_error("wave", _("Choose the wave in whose report it stands."))
        return cleaned


class SettleForm(forms.Form):
    """What becomes of a lesson, and why."""

    state = forms.ChoiceField(
        label=_("What becomes of it?"),
        choices=[(one.value, one.label) for one in (Lesson.State.TAKEN, Lesson.State.LEFT)],
        widget=forms.RadioSelect,
    )
    answer = forms.CharField(
        label=_("What the program does about it"), max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("If it is left alone, say why."),
    )  # fmt: skip
    round = SafeModelChoiceField(
        queryset=Round.objects.none(), label=_("Goes into the call"), required=False,
        empty_label=_("The next one, whichever it is"),
        help_text=_("Who writes that call sees the lesson beside it."),
    )  # fmt: skip

    shown_when = {"round": ("state", [Lesson.State.TAKEN.value])}  # noqa: RUF012 - as Meta

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        call: Any = self.fields["round"]
        call.queryset = Round.objects.order_by("-created_at", "-pk")
