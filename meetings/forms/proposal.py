"""Input for proposals, what is done with them, and what people say to them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.days import come, today_in
from bic.people.models import Membership, User
from bic.translated import TranslatedFormField, TranslatedInput, speak
from bic.ui.forms import ProgramForm
from meetings.models import Group, Idea, Proposal, ProposalComment, ProposalNews, ProposalSetting
from meetings.pagewords import Words, label_with
from research.forms.theme import languages_of
from research.models import Theme

LONGEST_TITLE = 160
LONGEST_PART = 3000
# Height of each text's box, and how long the text may be.
BOXES = {
    "title": (1, LONGEST_TITLE),
    "summary": (2, 300),
    "need": (3, LONGEST_PART),
    "benefits": (3, LONGEST_PART),
    "action": (4, LONGEST_PART),
}


class ProposalForm(ProgramForm):
    """A proposal in several languages, with what it came from."""

    ideas = SafeModelMultipleChoiceField(
        label=_("Because of these ideas"),
        queryset=Idea.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    themes = SafeModelMultipleChoiceField(
        label=_("Themes that speak for it"),
        queryset=Theme.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Their figures, quotes and reports stand on its page as evidence."),
    )

    class Meta:
        model = Proposal
        fields = [
            *("title", "summary", "need", "benefits", "action", "lead", "partners", "cost"),
            *("time", "approval", "proposed_by", "steward"),
        ]
        field_classes = {"steward": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once

    field_order = (
        *("title", "summary", "ideas", "themes", "need", "benefits", "action", "lead"),
        *("partners", "cost", "time", "approval", "proposed_by", "steward"),
    )

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        for name, (rows, longest) in BOXES.items():
            box: Any = self.fields[name]
            box.max_length = longest
            box.widget = TranslatedInput(rows=rows)
        speak(self, languages_of(community))
        people = Membership.objects.in_force().filter(community__in=[community.pk])
        staff = Membership.objects.able_to_take_charge()
        keys = [*people.values_list("user", flat=True), *staff.values_list("user", flat=True)]
        steward: Any = self.fields["steward"]
        steward.queryset = User.objects.filter(pk__in=keys).order_by("name", "pk")
        self._offer(community)

    def _offer(self, community: Any) -> None:
        mine = self.instance.ideas.all() if self.instance.pk else Idea.objects.none()
        known = set(mine.values_list("pk", flat=True))
        open_ideas = Idea.objects.filter(community=community).checked().waiting()
        keys = known | set(open_ideas.values_list("pk", flat=True))
        ideas: Any = self.fields["ideas"]
        ideas.queryset = Idea.objects.filter(pk__in=keys).for_list()
        ideas.label_from_instance = lambda one: f"{one.number}. {one.text}"
        themes: Any = self.fields["themes"]
        themes.queryset = Theme.objects.filter(community=community).shared().in_order()
        if self.instance.pk:
            self.initial["ideas"] = sorted(known)
            links = self.instance.theme_links.values_list("theme_id", flat=True)
            self.initial["themes"] = list(links)
        if not themes.queryset.exists():
            del self.fields["themes"]
        if not keys:
            del self.fields["ideas"]


class SendForm(forms.Form):
    """Which committee studies it, and by when it reports back."""

    committee = SafeModelChoiceField(label=_("Committee"), queryset=Group.objects.none())
    report_on = forms.DateField(label=_("Report back by"))

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today_in(community.program)
        groups = Group.objects.filter(community=community).in_force().committees()
        committee: Any = self.fields["committee"]
        committee.queryset = groups.order_by("name")

    def clean_report_on(self) -> Any:
        """Today or later."""
        day = self.cleaned_data["report_on"]
        if day < self.today:
            raise forms.ValidationError(_("This day is over. Choose today or a later one."))
        return day


class DecideForm(forms.Form):
    """The outcome of a proposal, and why."""

    OUTCOMES = tuple((one.value, one.label) for one in Proposal.DECIDED)

    outcome = forms.ChoiceField(label=_("Outcome"), choices=OUTCOMES, widget=forms.RadioSelect)
    reason = TranslatedFormField(
        label=_("Why"), max_length=2000, widget=TranslatedInput(rows=4),
        help_text=_("The public and whoever gave the ideas read this."),
    )  # fmt: skip
    decided_on = forms.DateField(label=_("Decided on"))

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today_in(community.program)
        self.fields["decided_on"].initial = self.today
        speak(self, languages_of(community))

    def clean_decided_on(self) -> Any:
        """A day that has come."""
        return come(self.cleaned_data["decided_on"], self.today)


class NewsForm(forms.Form):
    """Something else that happened to a proposal."""

    KINDS = tuple(
        (one.value, one.label) for one in (ProposalNews.Kind.OTHER, ProposalNews.Kind.SUBMITTED)
    )

    kind = forms.ChoiceField(label=_("What happened"), choices=KINDS, widget=forms.RadioSelect)
    why = TranslatedFormField(
        label=_("In words"), max_length=2000, widget=TranslatedInput(rows=4),
        help_text=_("The public and whoever gave the ideas read this."),
    )  # fmt: skip

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        speak(self, languages_of(community))


class CombineForm(forms.Form):
    """Which proposals become one, and how it is called."""

    proposals = SafeModelMultipleChoiceField(
        label=_("Proposals that belong together"),
        queryset=Proposal.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )
    title = TranslatedFormField(
        label=_("Title of the new proposal"), max_length=LONGEST_TITLE,
        widget=TranslatedInput(rows=1),
    )  # fmt: skip

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        speak(self, languages_of(community))
        closed = [*Proposal.DECIDED, Proposal.State.COMBINED]
        proposals: Any = self.fields["proposals"]
        proposals.queryset = (
            Proposal.objects.filter(community=community).exclude(state__in=closed).for_list()
        )

    def clean_proposals(self) -> Any:
        """Two or more."""
        chosen = self.cleaned_data["proposals"]
        if len(chosen) < 2:  # noqa: PLR2004 - it takes two
            raise forms.ValidationError(_("Choose at least two proposals."))
        return chosen


class CommentForm(ProgramForm):
    """What somebody who takes part says about a proposal."""

    class Meta:
        model = ProposalComment
        fields = ["text"]
        widgets = {"text": forms.Textarea(attrs={"rows": 4, "dir": "auto"})}  # noqa: RUF012 - Django reads it once
        help_texts = {  # noqa: RUF012 - Django reads it once
            "text": _("Never who somebody is, or anything about papers or immigration status."),
        }


class VisitorCommentForm(CommentForm):
    """What a visitor says about a proposal, by name or by none."""

    # People do not see it; whoever fills it in is a program.
    website = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta(CommentForm.Meta):
        fields = ["text", "name"]

    def __init__(self, *args: Any, words: Words, language: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.spoken = language
        label_with(
            words, self.fields, text=("prop_comment_text", "prop_comment_hint"),
            name=("idea_name", "idea_name_hint"),
        )  # fmt: skip
        self.fields["text"].error_messages["required"] = words["prop_comment_empty"]


class HideForm(forms.Form):
    """Why a comment is hidden."""

    reason = forms.CharField(
        label=_("Why it is hidden"), max_length=300, help_text=_("The staff reads this.")
    )


class ProposalSettingForm(ProgramForm):
    """What visitors may do."""

    class Meta:
        model = ProposalSetting
        fields = ["takes_ideas", "takes_support", "comments", "contact_days"]
        widgets = {"comments": forms.RadioSelect}  # noqa: RUF012 - Django reads it once
