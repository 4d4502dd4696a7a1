"""Input for submissions, their questions, their packets and what came of them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.days import come, today_in
from bic.documents.models import Document
from bic.people.models import Membership
from bic.spoken import name_of
from bic.translated import TranslatedInput, speak
from bic.ui.forms import ProgramForm
from meetings.models import Decision, DecisionBody, Proposal, Submission, SubmissionQuestion
from meetings.packets.facts import languages_of
from research.forms.theme import languages_of as spoken_in

LONGEST_TITLE = 200
# What can be taken further: an idea that is still a draft cannot.
NOT_COVERED = (Proposal.State.DRAFT, Proposal.State.COMBINED)


class CoversField(SafeModelMultipleChoiceField):
    """Proposals or decisions by number and title."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, widget=forms.CheckboxSelectMultiple, **options)


class SubmissionForm(ProgramForm):
    """What is taken to a body, in several languages, and what it covers."""

    proposals = CoversField(label=_("Proposals that it covers"), queryset=Proposal.objects.none())
    decisions = CoversField(label=_("Decisions that it covers"), queryset=Decision.objects.none())

    class Meta:
        model = Submission
        fields = [
            "body", "kind", "title", "memo", "proposals", "decisions", "cost", "fiscal_note",
            "resolution", "agenda_on", "agenda_part", "file_number", "link", "follows", "owner",
        ]  # fmt: skip
        field_classes = dict.fromkeys(("body", "follows", "owner"), SafeModelChoiceField)
        widgets = {"kind": forms.RadioSelect}  # noqa: RUF012
        help_texts = {  # noqa: RUF012
            "memo": _("What it is about, why now, and what you ask the body for."),
            "cost": _("What it would cost the body. Leave it empty if that is not known."),
            "fiscal_note": _("From which money it would be paid, once or every year."),
            "resolution": _("Only where the body shall vote on a text."),
            "file_number": _("As the clerk gave it, such as 24-0123."),
            "follows": _("Such as an update before this request."),
        }

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        fields: dict[str, Any] = self.fields
        fields["title"].max_length = LONGEST_TITLE
        fields["title"].widget = TranslatedInput(rows=1)
        fields["memo"].widget.rows = 8
        fields["fiscal_note"].widget.rows = 3
        speak(self, spoken_in(community))
        fields["body"].queryset = DecisionBody.objects.filter(community=community).active()
        fields["owner"].queryset = Membership.objects.able_to_take_charge().people()
        earlier = Submission.objects.filter(community=community).exclude(pk=self.instance.pk)
        fields["follows"].queryset = earlier.order_by("-number")
        self._offer_what_it_covers(community)

    def _offer_what_it_covers(self, community: Any) -> None:
        fields: dict[str, Any] = self.fields
        proposals = Proposal.objects.filter(community=community).exclude(state__in=NOT_COVERED)
        fields["proposals"].queryset = proposals.order_by("-number")
        decisions = Decision.objects.filter(community=community, replaced_by=None)
        fields["decisions"].queryset = decisions.order_by("-number")
        if self.instance.pk:
            rows = list(self.instance.items.values_list("proposal_id", "decision_id"))
            self.initial["proposals"] = [pk for pk, _none in rows if pk]
            self.initial["decisions"] = [pk for _none, pk in rows if pk]
            # What it covers stays in the form, whatever became of it since.
            for name, model in (("proposals", Proposal), ("decisions", Decision)):
                held = model.objects.filter(pk__in=self.initial[name])
                fields[name].queryset = (fields[name].queryset | held).distinct()
            body = DecisionBody.objects.filter(pk=self.instance.body_id)
            fields["body"].queryset = fields["body"].queryset | body

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("kind") == Submission.Kind.DECISION and not (
            cleaned.get("proposals") or cleaned.get("decisions") or cleaned.get("resolution")
        ):
            self.add_error(
                "resolution",
                _("Say what shall be decided: choose a proposal or write the resolution."),
            )
        return cleaned


class OutcomeForm(forms.Form):
    """What the body did with a submission."""

    outcome = forms.ChoiceField(
        label=_("What the body did"), choices=Submission.Outcome, widget=forms.RadioSelect
    )
    outcome_on = forms.DateField(label=_("On"))
    votes_for = forms.IntegerField(
        label=_("Votes for"), min_value=0, max_value=500, required=False,
        help_text=_("Only where it was voted."),
    )  # fmt: skip
    votes_against = forms.IntegerField(
        label=_("Votes against"), min_value=0, max_value=500, required=False
    )
    outcome_note = forms.CharField(
        label=_("What the body said"), max_length=4000, required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip

    def __init__(self, *args: Any, submission: Submission, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.submission = submission

    def clean_outcome_on(self) -> Any:
        """A day that has come."""
        return come(self.cleaned_data["outcome_on"], today_in(self.submission.program))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        votes = cleaned.get("votes_for"), cleaned.get("votes_against")
        if (votes[0] is None) != (votes[1] is None) and not self.errors:
            missing = "votes_for" if votes[0] is None else "votes_against"
            self.add_error(missing, _("Write both numbers, 0 if there were none."))
        return cleaned


class AttachmentForm(forms.Form):
    """A document of the community for the packet."""

    document = SafeModelChoiceField(label=_("Document"), queryset=Document.objects.none())

    def __init__(self, *args: Any, submission: Submission, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # What is for staff only goes to nobody else.
        rows = Document.objects.in_use().filter(
            community=submission.community, seen_by=Document.Audience.MEMBERS
        )
        held = submission.attachments.values("document")
        field: Any = self.fields["document"]
        field.queryset = rows.exclude(pk__in=held).order_by("title")


class QuestionForm(ProgramForm):
    """A question of the body, and its answer once there is one."""

    class Meta:
        model = SubmissionQuestion
        fields = ["question", "asked_by", "asked_on", "answer"]
        widgets = {  # noqa: RUF012 - Django reads it once
            "question": forms.Textarea(attrs={"rows": 3}),
            "answer": forms.Textarea(attrs={"rows": 6}),
        }
        help_texts = {  # noqa: RUF012
            "asked_by": _("Whoever asked in office, such as “Council member Ruiz”."),
            "answer": _("Leave it empty until it is answered."),
        }

    def clean_asked_on(self) -> Any:
        """A day that has come."""
        return self.clean_past("asked_on")


class PacketForm(forms.Form):
    """In which languages a packet is made; the original is always in it."""

    languages = forms.MultipleChoiceField(
        label=_("Also in"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, submission: Submission, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.original, *others = languages_of(submission)
        field: Any = self.fields["languages"]
        field.choices = [(code, name_of(code)) for code in others]

    def chosen(self) -> list[str]:
        """Every language of the packet, the original first."""
        return [self.original, *self.cleaned_data["languages"]]
