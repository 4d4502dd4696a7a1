"""Input for votes: the question with its rule, rounds, hands, the roll, and concerns."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.translated import Translated, TranslatedFormField, TranslatedInput, speak
from bic.ui.forms import ProgramForm
from meetings.counting import Rule
from meetings.counting.rule import DOTS, SAVE, WORDS
from meetings.models import Channel, Constituency, Group, Meeting, Option, Proposal, Round, Vote
from meetings.services.vote import Draft

LONGEST_QUESTION, MOST_OPTIONS, MOST_CARDS = 160, 40, 300
LEGEND = {
    "en": (
        "I block it: something must change\nI have major concerns\nI have minor concerns\n"
        "I can live with it\nGood, I will work for it\nI will help to lead it"
    ),
    "es": (
        "Lo bloqueo: algo tiene que cambiar\nTengo grandes reparos\nTengo pequeños reparos\n"
        "Puedo vivir con eso\nBien, voy a trabajar en eso\nVoy a ayudar a dirigirlo"
    ),
}


def languages_of(community: Any) -> list[str]:
    """In which languages people of a community write and read."""
    return list(dict.fromkeys([*community.program.languages, *community.languages]))


def lines_of(text: Translated) -> list[Translated]:
    """A text of several lines as a text for each; line by line the languages belong together."""
    by_language = {
        code: [line.strip() for line in said.splitlines() if line.strip()]
        for code, said in text.texts.items()
    }
    first = by_language.get(text.original, [])
    return [
        Translated(
            text.original,
            {code: lines[place] for code, lines in by_language.items()},
            dict(text.states),
        )
        for place in range(len(first))
    ]


def text_of(lines: list[Translated]) -> Translated:
    """The other way round."""
    if not lines:
        return Translated()
    original = lines[0].original
    every = [code for code in lines[0].texts if all(code in one.texts for one in lines)]
    return Translated(
        original,
        {code: "\n".join(one.texts[code] for one in lines) for code in every},
        {code: state for code, state in lines[0].states.items() if code in every},
    )


class LinesField(TranslatedFormField):
    """Several texts, one per line, in the same order in every language."""

    default_error_messages = {
        "uneven": _("Write as many lines in every language, in the same order."),
        "too_many": _("Write at most %(limit)s lines."),
    }

    def clean(self, value: Any) -> Translated:
        value = super().clean(value)
        counts = {
            len([line for line in said.splitlines() if line.strip()])
            for said in value.texts.values()
        }
        if len(counts) > 1:
            raise forms.ValidationError(self.error_messages["uneven"], code="uneven")
        if counts and counts.pop() > MOST_OPTIONS:
            told = {"limit": MOST_OPTIONS}
            raise forms.ValidationError(
                self.error_messages["too_many"], code="too_many", params=told
            )
        return value


class VoteForm(ProgramForm):
    """A question, what can be chosen, and the rule, agreed before anybody answers."""

    proposals = SafeModelMultipleChoiceField(
        label=_("Proposals to choose from"),
        queryset=Proposal.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    lines = LinesField(
        label=_("Other options"), required=False, widget=TranslatedInput(rows=5),
        help_text=_("One per line, in the same order in every language."),
    )  # fmt: skip
    parts = LinesField(
        label=_("Parts of the room"), required=False, widget=TranslatedInput(rows=3),
        help_text=_(
            "One per line, such as tables or languages. Leave it empty unless results should be "
            "told apart; small numbers are never shown."
        ),
    )  # fmt: skip

    shown_when = {
        "dots": ("method", ["dots"]),
        "most_dots": ("method", ["dots"]),
        "order_rule": ("method", ["ranking"]),
        "highest": ("method", ["score"]),
        "threshold": ("method", ["fingers"]),
        "legend": ("method", ["fingers"]),
        "share": ("method", ["fingers", "majority"]),
    }

    class Meta:
        model = Vote
        fields = [
            "question", "meeting", "group", "method", "entry", "dots", "most_dots", "order_rule",
            "highest", "threshold", "legend", "share", "quorum", "is_by_name",
        ]  # fmt: skip
        field_classes = {"meeting": SafeModelChoiceField, "group": SafeModelChoiceField}
        widgets = {"method": forms.RadioSelect, "entry": forms.RadioSelect}

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        own: dict[str, Any] = self.fields
        own["question"].max_length = LONGEST_QUESTION
        own["question"].widget = TranslatedInput(rows=1)
        own["legend"].widget = TranslatedInput(rows=6)
        own["meeting"].queryset = Meeting.objects.filter(community=community).order_by("-starts_at")
        own["group"].queryset = Group.objects.filter(community=community).order_by("name")
        own["proposals"].queryset = Proposal.objects.filter(
            community=community,
            state__in=[Proposal.State.OPEN, Proposal.State.STUDIED, Proposal.State.READY],
        ).order_by("number")
        speak(self, languages_of(community))
        if self.instance.pk is None:
            known = {code: said for code, said in LEGEND.items() if code in languages_of(community)}
            legend = Translated.of(LEGEND["en"])
            for code in known.keys() - {"en"}:
                legend = legend.put(code, known[code])
            self.initial.setdefault("legend", legend)
        else:
            self._fill()

    def _fill(self) -> None:
        options = Option.objects.filter(round__vote=self.instance).select_related("proposal")
        self.initial["proposals"] = [one.proposal_id for one in options if one.proposal_id]
        self.initial["lines"] = text_of([one.title for one in options if not one.proposal_id])
        parts = Constituency.objects.filter(vote=self.instance)
        self.initial["parts"] = text_of([one.title for one in parts])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("proposals") and not cleaned.get("lines"):
            self.add_error("lines", _("Choose a proposal, or write an option."))
        group = cleaned.get("group")
        if cleaned.get("is_by_name") and not (group and group.public_body != "no"):
            self.add_error(
                "is_by_name",
                _("Only a public body votes by name. Choose its group, or leave this empty."),
            )
        return cleaned

    @property
    def drafts(self) -> list[Draft]:
        """The options, proposals first."""
        chosen = [Draft(one.title, one) for one in self.cleaned_data["proposals"]]
        return chosen + [Draft(one) for one in lines_of(self.cleaned_data["lines"])]


class OpenForm(forms.ModelForm):
    """How many people are in the room, and how long phones can vote."""

    class Meta:
        model = Round
        fields = ["expected", "minutes"]


class NextForm(forms.Form):
    """What is asked again, and what was changed."""

    kind = forms.ChoiceField(
        label=_("What comes next?"),
        choices=[
            (Round.Kind.VOTE, _("Ask again, with fewer options or changed words")),
            (Round.Kind.OBJECTIONS, _("Ask for objections")),
            (Round.Kind.SAVE, _("Let everybody save one option that fell behind")),
        ],
        widget=forms.RadioSelect,
        initial=Round.Kind.VOTE,
    )
    options = forms.MultipleChoiceField(
        label=_("Options of the round"), widget=forms.CheckboxSelectMultiple
    )
    change = TranslatedFormField(
        label=_("What was changed since the last round"), required=False, max_length=2000,
        widget=TranslatedInput(rows=3), help_text=_("Phones show it above the question."),
    )  # fmt: skip

    def __init__(self, *args: Any, options: list[Option], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = {str(one.number): one for one in options}
        chosen: Any = self.fields["options"]
        chosen.choices = [(number, str(one.title)) for number, one in self.known.items()]
        self.initial.setdefault("options", list(self.known))
        for number, one in self.known.items():
            self.fields[f"title{number}"] = TranslatedFormField(
                label=one.title, initial=one.title, required=False, max_length=300,
                widget=TranslatedInput(rows=1),
            )  # fmt: skip
        community = options[0].round.vote.community
        speak(self, languages_of(community))

    def drafts(self) -> list[tuple[int, Draft]]:
        """Chosen options by number, in their new words."""
        return [
            (one.number, Draft(self.cleaned_data[f"title{key}"] or one.title, one.proposal))
            for key, one in self.known.items()
            if key in self.cleaned_data["options"]
        ]


class SheetForm(forms.Form):
    """Counted hands or paper: how many people, and how often each value was given."""

    channel = forms.ChoiceField(
        label=_("What did you count?"), widget=forms.RadioSelect,
        choices=[(Channel.HANDS, Channel.HANDS.label), (Channel.PAPER, Channel.PAPER.label)],
    )  # fmt: skip
    label = forms.CharField(
        label=_("Which hands or which paper"), max_length=80,
        help_text=_("Such as “Table 4” or “Dots on the wall”. Each can be entered once."),
    )  # fmt: skip
    people = forms.IntegerField(label=_("How many people"), min_value=1, max_value=5000)

    def __init__(
        self, *args: Any, rule: Rule, options: Any, words: dict[str, str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.rule = rule
        self.rows = []
        # Dots on a wall are counted as dots; of everything else, people by what they gave.
        values: Any = [1] if rule.method in (DOTS, SAVE) else rule.values()
        self.heads = [_("Dots") if rule.method == DOTS else words.get(str(v), v) for v in values]
        for number, title in options:
            boxes = []
            for place, value in enumerate(values):
                name = f"n{number}.{value}"
                self.fields[name] = forms.IntegerField(
                    label=f"{title}: {self.heads[place]}", required=False, min_value=0,
                    max_value=9999,
                )  # fmt: skip
                boxes.append(name)
            self.rows.append((title, boxes))

    def drawn(self) -> list[tuple[Any, list[Any]]]:
        """Options with their boxes."""
        return [(title, [self[name] for name in names]) for title, names in self.rows]

    def given(self) -> dict[int, dict[Any, int]]:
        """What was counted, by option and value."""
        found: dict[int, dict[Any, int]] = {}
        value_of = str if self.rule.method in WORDS else int
        for name, count in self.cleaned_data.items():
            if name.startswith("n") and "." in name and count:
                option, _dot, value = name[1:].partition(".")
                found.setdefault(int(option), {})[value_of(value)] = count
        return found


class CodesForm(forms.Form):
    """How many cards to print."""

    how_many = forms.IntegerField(
        label=_("How many cards"), min_value=1, max_value=MOST_CARDS, initial=50
    )


class ConcernForm(forms.Form):
    """A concern that somebody said aloud."""

    option = forms.TypedChoiceField(label=_("Against which option"), coerce=int)
    text = forms.CharField(
        label=_("What was said"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Write no names."),
    )  # fmt: skip

    def __init__(self, *args: Any, options: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        option: Any = self.fields["option"]
        option.choices = [(number, str(title)) for number, title in options]


class AnswerForm(forms.Form):
    """What was answered to a concern, or changed because of it."""

    answer = forms.CharField(
        label=_("What was answered or changed"), max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
