"""Input for ideas: as somebody takes one down, as a visitor gives one, and what is done with it."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.days import today_in
from bic.spoken import LANGUAGE_CODES, language_choices, own_name
from bic.translated import Translated, TranslatedFormField, TranslatedInput, speak
from bic.ui.forms import ProgramForm
from meetings.models import Idea, IdeaContact, Meeting
from meetings.models.idea import LONGEST_IDEA
from meetings.pagewords import OURS, PAGE_WORDS, Words, label_with
from meetings.services.ideas import Way
from research.forms.theme import languages_of
from research.models import Theme

NEVER = _("Never who has which papers, and nobody’s address or number.")


def way_choices() -> list[tuple[str, Any]]:
    """How an author may be told, and that they need not be."""
    return [("", PAGE_WORDS["way_none"]), *IdeaContact.Way.choices]


class WayFields(forms.Form):
    """How whoever gave an idea wants to hear what became of it, if they want to."""

    way = forms.ChoiceField(
        label=_("How to tell what became of it"),
        required=False,
        choices=way_choices,
        widget=forms.RadioSelect,
        help_text=_("Used for this alone, seen by few, and deleted afterwards."),
    )
    reached_at = forms.CharField(
        label=_("Email address, phone number, or name of the leader"),
        required=False,
        max_length=200,
    )

    def trouble(self, name: str) -> Any:
        """What is wrong, in the language of the form: a word of `meetings.pagewords`."""
        return PAGE_WORDS[name]

    def clean_way_of(self, cleaned: dict[str, Any], language: str) -> Way | None:
        """The way that was chosen, or None. Errors stand at the second box."""
        way, reached_at = cleaned.get("way"), (cleaned.get("reached_at") or "").strip()
        if not way:
            if reached_at:
                self.add_error("way", self.trouble("idea_no_way"))
            return None
        if not reached_at:
            self.add_error("reached_at", self.trouble("idea_no_address"))
            return None
        if way == IdeaContact.Way.EMAIL:
            try:
                validate_email(reached_at)
            except ValidationError:
                self.add_error("reached_at", self.trouble("wrong_email"))
                return None
        return Way(way, reached_at, language)


class IdeaGiveForm(WayFields):
    """An idea as a visitor gives it: one box, and the rest may be left open.

    Its words come from `meetings.pagewords`, so that it speaks every language of the pages.
    """

    text = forms.CharField(
        max_length=LONGEST_IDEA, widget=forms.Textarea(attrs={"rows": 6, "dir": "auto"})
    )
    language = forms.ChoiceField()
    said_by = forms.CharField(max_length=120, required=False)
    # People do not see it; whoever fills it in is a program.
    website = forms.CharField(required=False, widget=forms.HiddenInput)

    field_order = ("text", "language", "said_by", "way", "reached_at", "website")

    def __init__(
        self, *args: Any, community: Any, words: Words, language: str, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.words, self.spoken = words, language
        fields: Any = self.fields
        label_with(
            words, fields,
            text=("idea_text", "idea_text_hint"), language=("idea_language", ""),
            said_by=("idea_name", "idea_name_hint"), way=("idea_way", "idea_way_hint"),
            reached_at=("idea_reached_at", ""),
        )  # fmt: skip
        fields["text"].error_messages["required"] = words["idea_empty"]
        codes = [language, *languages_of(community), "en", "es", *LANGUAGE_CODES]
        fields["language"].choices = [(code, own_name(code)) for code in dict.fromkeys(codes)]
        fields["language"].initial = language
        ways = [(value, words[f"way_{value}"]) for value in IdeaContact.Way.values]
        fields["way"].choices = [("", words["way_none"]), *ways]

    def trouble(self, name: str) -> str:
        return self.words[name]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        # Who is told later is told in a language of the product.
        cleaned["contact"] = self.clean_way_of(
            cleaned, self.spoken if self.spoken in OURS else "en"
        )
        return cleaned


class IdeaForm(WayFields, ProgramForm):
    """An idea as staff or a helper takes it down for somebody."""

    words = forms.CharField(
        label=_("The idea, in the words in which it was told"),
        max_length=LONGEST_IDEA,
        widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"}),
        help_text=NEVER,
    )
    language = forms.ChoiceField(label=_("In which language it was told"))

    class Meta:
        model = Idea
        fields = ["said_by", "channel", "meeting", "theme", "told_on"]
        field_classes = {"meeting": SafeModelChoiceField, "theme": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once

    field_order = (
        *("words", "language", "said_by", "channel", "meeting", "theme", "told_on"),
        *("way", "reached_at"),
    )

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        language: Any = self.fields["language"]
        language.choices = language_choices(languages_of(community))
        language.initial = (get_language() or "en").split("-")[0]
        way: Any = self.fields["way"]
        way.choices = [("", _("They need not be told")), *IdeaContact.Way.choices]
        self.fields["told_on"].initial = today_in(self.program)
        choose_place(self, community)

    def clean_told_on(self) -> Any:
        """A day that has come."""
        return self.clean_past("told_on")

    def clean(self) -> Any:
        cleaned = super().clean()
        cleaned["contact"] = self.clean_way_of(cleaned, cleaned.get("language", "en"))
        return cleaned


def choose_place(form: Any, community: Any) -> None:
    """Offer the meetings and the shared themes of a community."""
    meetings = Meeting.objects.filter(community=community).order_by("-starts_at", "pk")
    form.fields["meeting"].queryset = meetings
    form.fields["theme"].queryset = Theme.objects.filter(community=community).shared().in_order()


class IdeaChangeForm(ProgramForm):
    """Translations of an idea beside its original, and what it belongs to."""

    class Meta:
        model = Idea
        fields = ["text", "said_by", "channel", "meeting", "theme", "told_on"]
        field_classes = {"meeting": SafeModelChoiceField, "theme": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        # Kept apart, because the form writes into the instance while it is checked.
        self.original = self.instance.text
        text: Any = self.fields["text"]
        text.max_length = LONGEST_IDEA
        text.help_text = _(
            "The original stays as it was told. Add what it means in other languages."
        )
        speak(self, dict.fromkeys([self.original.original, *languages_of(community)]))
        choose_place(self, community)

    def clean_text(self) -> Translated:
        """Translations, with the original as it was."""
        said, was = self.cleaned_data["text"], self.original
        if said.texts.get(was.original) != was.texts[was.original]:
            raise forms.ValidationError(_("The original stays as it was told."))
        return Translated(was.original, said.texts, said.states)

    def clean_told_on(self) -> Any:
        """A day that has come."""
        return self.clean_past("told_on")


class CombineForm(forms.Form):
    """Which ideas become one, and in which words."""

    ideas = SafeModelMultipleChoiceField(
        label=_("Ideas that say the same"),
        queryset=Idea.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )
    text = TranslatedFormField(
        label=_("What they say together"), max_length=LONGEST_IDEA, widget=TranslatedInput(rows=3)
    )

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        speak(self, languages_of(community))
        ideas: Any = self.fields["ideas"]
        ideas.queryset = Idea.objects.filter(community=community).checked().waiting().for_list()
        ideas.label_from_instance = lambda one: f"{one.number}. {one.text}"

    def clean_ideas(self) -> Any:
        """Two or more."""
        ideas = self.cleaned_data["ideas"]
        if len(ideas) < 2:  # noqa: PLR2004 - it takes two
            raise forms.ValidationError(_("Choose at least two ideas."))
        return ideas


class DivideForm(forms.Form):
    """The parts of an idea that says several things."""

    MOST = 4

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for number in range(1, self.MOST + 1):
            self.fields[f"part_{number}"] = TranslatedFormField(
                label=_("Part %(number)s") % {"number": number},
                max_length=LONGEST_IDEA,
                required=number <= 2,  # noqa: PLR2004 - it takes two
                widget=TranslatedInput(rows=2),
            )
        speak(self, languages_of(community))


class ReasonForm(forms.Form):
    """Why, in several languages: whoever is concerned reads it."""

    reason = TranslatedFormField(
        label=_("Why"), max_length=1000, widget=TranslatedInput(rows=3),
        help_text=_("Whoever gave it reads this. Thank them, and say what could be done instead."),
    )  # fmt: skip

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        speak(self, languages_of(community))
