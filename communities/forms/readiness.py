"""Input for readiness: criteria, scorecards and their scorers, interviews, evidence."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic import days
from bic.days import today_in
from bic.documents.forms import offer_documents
from bic.people.models import Membership, User
from bic.people.rules import RESEARCHERS
from bic.ui.forms import ProgramForm, StaleGuardMixin
from communities.models import Condition, Interview, ItemEvidence, ReadinessCriterion
from communities.models.readiness import Subject
from communities.models.scorecard import SCORERS_NEEDED
from communities.stages import levels_of

LONGEST_LEVEL = 300
LONG = {"rows": 4, "class": "usa-textarea--full"}


def scorers_of(program):
    """Who may be a scorer: staff who may score."""
    roles = [actor.role for actor in RESEARCHERS]
    return Membership.objects.in_force().filter(program=program, role__in=roles).people()


class CriterionForm(ProgramForm):
    """One criterion with a line for each of its levels."""

    level_words = forms.CharField(
        label=_("What each level means"),
        widget=forms.Textarea(attrs={"rows": 9, "class": "usa-textarea--full"}),
        help_text=_(
            "One line for each level, the lowest first: five lines for 0 to 4, nine for 1 to 9."
        ),
    )

    class Meta:
        model = ReadinessCriterion
        fields = ["subject", "dimension", "title", "question", "scale"]
        widgets = {
            "subject": forms.RadioSelect,
            "scale": forms.RadioSelect,
            "question": forms.Textarea(attrs={"rows": 3, "class": "usa-textarea--full"}),
        }
        help_texts = {"title": _("A sentence that is more or less true of a place.")}

    def __init__(self, *args, **kwargs):
        instance = kwargs.get("instance")
        if instance:
            words = [text for _level, text in instance.all_levels]
            initial = {"level_words": "\n".join(words), "title": instance.label}
            kwargs["initial"] = initial | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        self.fields["title"].required = True
        if self.instance.pk:
            # The scorecards of both subjects that have it would not be comparable any more.
            del self.fields["subject"]

    def clean_title(self):
        title = self.cleaned_data["title"]
        subject = self.instance.subject if self.instance.pk else self.data.get("subject")
        others = ReadinessCriterion.objects.in_use().filter(subject=subject, title=title)
        if not self.instance.retired_at and others.exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(self.taken)
        return title

    taken = _("This scorecard has a criterion of this name already.")

    def clean(self):
        cleaned = super().clean()
        text, scale = cleaned.get("level_words"), cleaned.get("scale")
        if text and scale:
            words = [line.strip() for line in text.splitlines() if line.strip()]
            wanted = len(levels_of(scale))
            if len(words) != wanted:
                self.add_error(
                    "level_words",
                    _("Write %(wanted)s lines for this scale; there are %(count)s.")
                    % {"wanted": wanted, "count": len(words)},
                )
            elif any(len(line) > LONGEST_LEVEL for line in words):
                self.add_error(
                    "level_words",
                    _("A line has at most %(limit)s characters.") % {"limit": LONGEST_LEVEL},
                )
            else:
                self.instance.levels = words
        return cleaned


class ScorersForm(forms.Form):
    """Who scores alone, until when, and who keeps an eye on it."""

    scorers = forms.ModelMultipleChoiceField(
        label=_("Scorers"),
        queryset=User.objects.none(),
        widget=forms.CheckboxSelectMultiple(attrs={"class": "bic-optgrid"}),
        help_text=_("At least two people, who score alone and see nothing of each other."),
    )
    score_by = forms.DateField(
        label=_("Scores due by"),
        required=False,
        help_text=_("Scorers who have not handed in are reminded."),
    )
    owner = forms.ModelChoiceField(
        label=_("Owner"),
        queryset=User.objects.none(),
        required=False,
        empty_label=_("Nobody yet"),
        help_text=_("Is reminded of the re-check."),
    )

    def __init__(self, *args, program, stay=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.stay = set(stay)
        people = scorers_of(program)
        self.fields["scorers"].queryset = people
        self.fields["owner"].queryset = people

    def clean_scorers(self):
        chosen = self.cleaned_data["scorers"]
        if len({one.pk for one in chosen} | self.stay) < SCORERS_NEEDED:
            raise forms.ValidationError(self.too_few)
        return chosen

    too_few = _("Choose at least two scorers.")


class BeginForm(ScorersForm):
    """A new scorecard of a community."""

    subject = forms.ChoiceField(
        label=_("Whose readiness"), choices=Subject, widget=forms.RadioSelect
    )
    field_order = ["subject", "scorers", "score_by", "owner"]


class InterviewForm(StaleGuardMixin, forms.ModelForm):
    """A talk: the sector and the day. Who it was with is not asked."""

    class Meta:
        model = Interview
        fields = ["sector", "held_on", "note"]
        widgets = {"note": forms.Textarea(attrs=LONG | {"rows": 8})}
        help_texts = {
            "note": _(
                "What was said, without names or anything else by which somebody could be known. "
                "Nothing about anybody's immigration status."
            )
        }

    def __init__(self, *args, program, **kwargs):
        super().__init__(*args, **kwargs)
        self.program = program

    def clean_held_on(self):
        return days.come(self.cleaned_data["held_on"], today_in(self.program))


class EvidenceForm(forms.ModelForm):
    """What a score can lean on. Documents offered are the community's that the person may read."""

    class Meta:
        model = ItemEvidence
        fields = ["document", "url", "text"]
        field_classes = {"document": SafeModelChoiceField}
        help_texts = {"url": _("It begins with https://")}

    def __init__(self, *args, community, user, **kwargs):
        super().__init__(*args, **kwargs)
        offer_documents(self.fields["document"], community, user)
        self.fields["url"].assume_scheme = "https"

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not any(cleaned.get(name) for name in self._meta.fields):
            self.add_error("text", _("Choose a document, or write an address or some words."))
        return cleaned


class ConditionForm(StaleGuardMixin, forms.ModelForm):
    """What has to be done, by whom and until when."""

    class Meta:
        model = Condition
        fields = ["text", "owner", "due_on"]
        widgets = {"text": forms.Textarea(attrs={"rows": 3, "class": "usa-textarea--full"})}

    def __init__(self, *args, community, **kwargs):
        super().__init__(*args, **kwargs)
        members = Membership.objects.in_force().filter(program_id=community.program_id)
        self.fields["owner"].queryset = members.around(community).people()
        self.fields["owner"].empty_label = _("Choose somebody")


class MetForm(forms.ModelForm):
    """The day on which a condition was met; empty takes it back."""

    class Meta:
        model = Condition
        fields = ["met_on"]
        help_texts = {"met_on": _("Leave it empty if it is not met after all.")}

    def clean_met_on(self):
        return days.come(self.cleaned_data["met_on"], today_in(self.instance.program))
