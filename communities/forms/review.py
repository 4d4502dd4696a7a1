"""Input of review and selection."""

from django import forms
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from bic.people.models import User
from bic.ui.kept import kept
from communities.models import Decision, Level, Review, Rubric, SiteVisit
from communities.services.review import Given

SCORE, REASON = "score", "reason"
_CHECKED = mark_safe(" checked")


@kept
def drawn_levels(name, value):
    """The options of one score; `value` is the chosen one as text, "" for none.

    Nine criteria have 45 options: drawn by widgets they cost as much as the rest of the page.
    """
    return format_html_join(
        "",
        '<label class="bic-opt bic-opt--row"><input type="radio" name="{}" id="id_{}_{}" '
        'value="{}"{}><span><b>{}</b> {}</span></label>',
        (
            (name, name, number, level, _CHECKED if str(level) == value else "", level, label)
            for number, (level, label) in enumerate(Level.choices)
        ),
    )


class ScoreForm(forms.Form):
    """What a reviewer types: a score and a reason for each criterion, a comment, advice.

    Anything may be missing while it is saved; handing it in (`whole`) needs every criterion.
    """

    recommendation = forms.ChoiceField(
        label=_("What do you recommend?"),
        choices=Review.Recommendation,
        widget=forms.RadioSelect,
        required=False,
    )
    comment = forms.CharField(
        label=_("Comment"),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=8000,
        required=False,
        help_text=_("Other reviewers see it once their own review is in; applicants never do."),
    )

    def __init__(self, *args, criteria, whole=False, **kwargs):
        super().__init__(*args, **kwargs)
        self.criteria, self.whole = criteria, whole
        for one in criteria:
            self.fields[f"{SCORE}_{one.pk}"] = forms.TypedChoiceField(
                label=one.title,
                choices=Level,
                coerce=int,
                empty_value=None,
                widget=forms.RadioSelect,
                required=whole,
            )
            self.fields[f"{REASON}_{one.pk}"] = forms.CharField(
                label=_("Reason"),
                widget=forms.Textarea(attrs={"rows": 2}),
                max_length=4000,
                required=whole,
                error_messages={"required": _("Give a reason: %(title)s") % {"title": one.title}},
            )

    @staticmethod
    def initial_of(review, scores):
        """What the form opens with; `scores` by keys of criteria."""
        found = {"recommendation": review.recommendation, "comment": review.comment}
        for key, score in scores.items():
            found |= {f"{SCORE}_{key}": score.value, f"{REASON}_{key}": score.reason}
        return found

    @property
    def rows(self):
        """Each criterion with its score, its reason, and the options of the score, drawn."""
        for one in self.criteria:
            score, reason = self[f"{SCORE}_{one.pk}"], self[f"{REASON}_{one.pk}"]
            value = score.value()
            chosen = "" if value is None else str(value)
            yield one, score, reason, drawn_levels(score.html_name, chosen)

    def scores(self):
        """Scores and reasons by keys of criteria, for `services.save`."""
        cleaned = self.cleaned_data
        return {
            one.pk: Given(cleaned.get(f"{SCORE}_{one.pk}"), cleaned.get(f"{REASON}_{one.pk}", ""))
            for one in self.criteria
        }


class DeclareForm(forms.Form):
    """Whether a reviewer has a conflict of interest, and which."""

    # Not called "conflict": forms that somebody else saved meanwhile have that.
    answer = forms.ChoiceField(
        label=_("Do you have a conflict of interest?"),
        choices=[("none", _("No, none")), ("conflict", _("Yes, I step out"))],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=_("What the conflict is"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        required=False,
        help_text=_("For example: a relative works for the town. It is kept in the record."),
    )

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("answer") == "conflict" and not cleaned.get("reason"):
            self.add_error("reason", _("Say in a few words what the conflict is."))
        return cleaned


class ReasonForm(forms.Form):
    """A reason that is kept."""

    reason = forms.CharField(
        label=_("Reason"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
    )


class RubricForm(forms.ModelForm):
    """The days of a review."""

    class Meta:
        model = Rubric
        fields = ["due_on", "readable_days"]


class AssignForm(forms.Form):
    """Applications and reviewers who should read them."""

    applications = forms.ModelMultipleChoiceField(
        label=_("Applications"), queryset=None, widget=forms.CheckboxSelectMultiple
    )
    reviewers = forms.ModelMultipleChoiceField(
        label=_("Reviewers"), queryset=None, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, applications, reviewers, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["applications"].queryset = applications
        self.fields["applications"].label_from_instance = lambda one: one.community.name
        self.fields["reviewers"].queryset = reviewers


class BalanceForm(forms.Form):
    """How many reviewers each application gets, and who takes part."""

    MOST = 9

    wanted = forms.IntegerField(
        label=_("Reviewers for each application"), min_value=1, max_value=MOST, initial=2
    )
    reviewers = forms.ModelMultipleChoiceField(
        label=_("Reviewers"), queryset=User.objects.none(), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, reviewers, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reviewers"].queryset = reviewers

    def clean(self):
        cleaned = super().clean()
        wanted, people = cleaned.get("wanted"), cleaned.get("reviewers")
        if wanted and people and len(people) < wanted:
            self.add_error(
                "reviewers",
                ngettext_lazy(
                    "Choose at least %(count)d reviewer.",
                    "Choose at least %(count)d reviewers.",
                    wanted,
                )
                % {"count": wanted},
            )
        return cleaned


class SiteVisitForm(forms.ModelForm):
    """A visit or a call."""

    class Meta:
        model = SiteVisit
        fields = ["kind", "held_on", "participants", "notes"]
        widgets = {
            "kind": forms.RadioSelect,
            "participants": forms.Textarea(attrs={"rows": 2}),
            "notes": forms.Textarea(attrs={"rows": 8}),
        }

    def __init__(self, *args, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_held_on(self):
        day = self.cleaned_data["held_on"]
        if day > self.today:
            raise forms.ValidationError(_("Record it once it has taken place."))
        return day


class DecisionForm(forms.ModelForm):
    """A decision, with the reason where it leaves the usual way."""

    reason = forms.CharField(
        label=_("Reason for the exception"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        required=False,
        help_text=_(
            "Needed against the ranking, or to accept with fewer than two reviews. "
            "It is kept in the record."
        ),
    )

    class Meta:
        model = Decision
        fields = ["outcome", "notes", "internal_note"]
        widgets = {
            "outcome": forms.RadioSelect,
            "notes": forms.Textarea(attrs={"rows": 6}),
            "internal_note": forms.Textarea(attrs={"rows": 4}),
        }
