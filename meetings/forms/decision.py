"""Input for the record of a decision."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.translated import TranslatedInput, speak
from bic.ui.forms import ProgramForm
from meetings.forms.vote import languages_of
from meetings.models import Decision, Meeting, Proposal, Vote
from meetings.models.decision import PRESENT_KINDS

TEXTS = (
    "how", "options", "criteria", "reasons_for", "reasons_against", "conditions", "next_steps",
)  # fmt: skip
MOST_PEOPLE = 5000


class DecisionForm(ProgramForm):
    """What was decided, how, by whom together, and why."""

    class Meta:
        model = Decision
        fields = [
            "title", "outcome", "decided_on", "meeting", "proposal", "vote", "how", "options",
            "criteria", "members", "quorum", "reasons_for", "reasons_against", "conditions",
            "next_steps", "review_on",
        ]  # fmt: skip
        field_classes = dict.fromkeys(["meeting", "proposal", "vote"], SafeModelChoiceField)
        widgets = {"outcome": forms.RadioSelect}

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        own: dict[str, Any] = self.fields
        own["title"].widget = TranslatedInput(rows=1)
        for name in TEXTS:
            own[name].widget, own[name].max_length = TranslatedInput(rows=3), 4000
        place = {"community": community}
        own["meeting"].queryset = Meeting.objects.filter(**place).order_by("-starts_at")
        own["proposal"].queryset = (
            Proposal.objects.filter(**place)
            .exclude(state__in=[Proposal.State.DRAFT, Proposal.State.COMBINED])
            .order_by("number")
        )
        own["vote"].queryset = Vote.objects.filter(**place).order_by("-created_at")
        for kind, label in PRESENT_KINDS:
            own[f"present_{kind}"] = forms.IntegerField(
                label=label, required=False, min_value=0, max_value=MOST_PEOPLE,
                initial=self.instance.present.get(kind),
            )  # fmt: skip
        order = list(own)
        place_of = order.index("members")
        asked = [f"present_{kind}" for kind, _label in PRESENT_KINDS]
        self.order_fields([*order[:place_of], *asked, *order[place_of:]])
        self.fields[asked[0]].help_text = _("Who was in the room: people, never names.")
        speak(self, languages_of(community))

    def clean_decided_on(self) -> Any:
        """A day that has come."""
        return self.clean_past("decided_on")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        present = {
            kind: count
            for kind, _label in PRESENT_KINDS
            if (count := cleaned.get(f"present_{kind}"))
        }
        self.instance.present = present
        quorum = cleaned.get("quorum")
        if quorum and present and sum(present.values()) < quorum:
            self.add_error(
                "quorum", _("Fewer were in the room than are needed: this decides nothing.")
            )
        return cleaned
