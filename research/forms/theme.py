"""Input for themes, what speaks for them, comments and rankings."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelMultipleChoiceField

from bic.days import today_in
from bic.translated import TranslatedFormField, TranslatedInput, speak
from bic.ui.forms import ProgramForm
from research import attaching
from research.models import Ranking, Theme, ThemeComment, ThemeEvidence

LONGEST_TITLE = 160


def languages_of(community: Any) -> list[str]:
    """In which languages people of a community write and read."""
    return list(dict.fromkeys([*community.program.languages, *community.languages]))


class ThemeForm(ProgramForm):
    """A theme in several languages, and because of which others there is one."""

    causes = SafeModelMultipleChoiceField(
        label=_("Because of"),
        queryset=Theme.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Other themes that this one comes from."),
    )

    class Meta:
        model = Theme
        fields = ["title", "text"]

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        title: Any = self.fields["title"]
        title.max_length = LONGEST_TITLE
        title.widget = TranslatedInput(rows=1)
        speak(self, languages_of(community))
        others = Theme.objects.filter(community=community).exclude(pk=self.instance.pk)
        self.fields["causes"].queryset = others.in_order()
        if self.instance.pk:
            self.initial["causes"] = list(self.instance.causes.values_list("cause_id", flat=True))


class DecideForm(forms.Form):
    """Whether the committee goes on with a theme."""

    status = forms.ChoiceField(
        label=_("The theme is"), choices=Theme.Status.choices, widget=forms.RadioSelect
    )
    reason = forms.CharField(
        label=_("Why it was dropped"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The committee reads this."),
    )

    def __init__(self, *args: Any, theme: Theme, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.theme = theme

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        status = cleaned.get("status")
        if status == Theme.Status.DROPPED and not cleaned.get("reason"):
            self.add_error("reason", _("Say why it is dropped."))
        if status == Theme.Status.CHOSEN and not self.theme.is_shared:
            self.add_error("status", _("Share it with the committee first."))
        return cleaned


class KindForm(forms.Form):
    """What kind of thing speaks for a theme."""

    kind = forms.ChoiceField(
        label=_("What speaks for the theme?"), choices=ThemeEvidence.Kind, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, kinds: set[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [one for one in ThemeEvidence.Kind.choices if one[0] in kinds]
        kind: Any = self.fields["kind"]
        kind.choices = offered


class EvidenceForm(forms.Form):
    """One thing of a kind, and why it speaks for the theme."""

    reference = forms.ChoiceField(label=_("Which one?"))
    note = TranslatedFormField(
        label=_("Why it speaks for the theme"), required=False, max_length=2000,
        widget=TranslatedInput(rows=3),
    )  # fmt: skip

    def __init__(self, *args: Any, theme: Theme, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.theme, self.kind = theme, kind
        choices: list[Any] = [("", _("Choose"))]
        for group, offers in attaching.offers_of(theme.community, kind):
            choices += [(group, offers)] if group else offers
        reference: Any = self.fields["reference"]
        reference.choices = choices
        speak(self, languages_of(theme.community))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing of this kind."""
        reference: Any = self.fields["reference"]
        return len(reference.choices) == 1

    def clean_reference(self) -> str:
        """Something that the theme does not have yet."""
        reference = self.cleaned_data["reference"]
        if self.theme.evidence.filter(kind=self.kind, reference=reference).exists():
            raise forms.ValidationError(_("The theme has this already."))
        return reference


class CommentForm(ProgramForm):
    """What somebody says about a theme, and who may read it."""

    class Meta:
        model = ThemeComment
        fields = ["text", "audience"]
        widgets = {  # noqa: RUF012 - Django reads it once
            "text": forms.Textarea(attrs={"rows": 4}),
            "audience": forms.RadioSelect,
        }
        help_texts = {  # noqa: RUF012 - Django reads it once
            "text": _("Never who somebody is, or anything about papers or immigration status."),
        }


class HideForm(forms.Form):
    """Why a comment is hidden."""

    reason = forms.CharField(
        label=_("Why it is hidden"),
        max_length=300,
        help_text=_("The staff and whoever wrote it read this."),
    )


class RankingForm(ProgramForm):
    """A question to the committee, and until when it is open."""

    class Meta:
        model = Ranking
        fields = ["question", "closes_on"]

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        question: Any = self.fields["question"]
        question.max_length = LONGEST_TITLE
        question.widget = TranslatedInput(rows=1)
        speak(self, languages_of(community))

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"community"}

    def clean_closes_on(self) -> Any:
        """Today or later."""
        day = self.cleaned_data["closes_on"]
        if day < today_in(self.program):
            raise forms.ValidationError(_("This day is over. Choose today or a later one."))
        return day
