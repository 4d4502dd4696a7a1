"""Input for strategies, and into which community one is copied."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.translated import TranslatedInput, speak
from bic.ui.forms import ProgramForm
from communities.models import Community
from evaluations.models import Strategy
from research.forms.theme import languages_of

LONGEST_TITLE = 160


class StrategyForm(ProgramForm):
    """What was done, for whom, what became of it and what it took."""

    class Meta:
        model = Strategy
        fields = ["title", "did", "whom", "result", "took"]
        help_texts = {  # noqa: RUF012 - Django reads it once
            "did": _("So that another town could do the same. Without names of residents."),
            "result": _("What changed, and how you know it."),
            "took": _("People, time and money, and whose agreement."),
        }

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        title: Any = self.fields["title"]
        title.max_length = LONGEST_TITLE
        title.widget = TranslatedInput(rows=1)
        for name in ("whom", "took"):
            self.fields[name].widget = TranslatedInput(rows=3)
        speak(self, languages_of(community))


class CopyForm(forms.Form):
    """Into which community a strategy is copied."""

    community = SafeModelChoiceField(
        queryset=Community.objects.none(), label=_("Community that tries it"),
        help_text=_("It begins there as a draft, which you change to what that town does."),
    )  # fmt: skip

    def __init__(self, *args: Any, strategy: Strategy, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = Community.objects.filter(program=strategy.program_id).under_way()
        community: Any = self.fields["community"]
        community.queryset = others.exclude(pk=strategy.community_id).order_by("name")
