"""Input for a survey: what it is called, for whom, in which languages, under which review."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.spoken import language_choices, listed_within
from bic.surveys.models import Survey, Version
from bic.ui.forms import ProgramForm

GRID = {"class": "bic-optgrid"}
REVIEW = ("irb_status", "irb_number", "irb_decided_on", "irb_expires_on")


class ReviewMixin:
    """What forms with the review of a survey's ethics check."""

    def clean(self):
        cleaned = super().clean()
        decided, ends = cleaned.get("irb_decided_on"), cleaned.get("irb_expires_on")
        if decided and ends and ends < decided:
            self.add_error("irb_expires_on", _("It ends before it was decided. Look at the years."))
        return cleaned


class SurveyForm(ReviewMixin, ProgramForm):
    """A survey; where it is, and the language it is written in, stay once it was begun."""

    original = forms.ChoiceField(
        label=_("Language it is written in"),
        help_text=_("You write the questions in it; they are translated from it."),
    )
    languages = forms.MultipleChoiceField(
        label=_("Further languages"), required=False, widget=forms.CheckboxSelectMultiple(GRID),
        help_text=_("Respondents may choose a language once all its words are approved."),
    )  # fmt: skip

    class Meta:
        model = Survey
        fields = ["title", "purpose", "community", "original", "languages", *REVIEW]
        field_classes = {"community": SafeModelChoiceField}
        help_texts = {
            "title": _("Respondents see it above the questions."),
            "irb_number": _("The number that the review board has given it."),
            "irb_expires_on": _("After this day no answers are taken."),
        }
        widgets = {"irb_number": forms.TextInput(attrs={"class": "usa-input--sm"})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        survey, place = self.instance, self.fields["community"]
        place.queryset = self.program.communities.order_by("name")
        place.empty_label = _("The whole program")
        place.help_text = _("Partners of the community see its survey; one of the whole program "
                            "is for staff alone.")  # fmt: skip
        spoken = place.queryset.values_list("languages", flat=True)
        here = {code for codes in spoken for code in codes}
        self.fields["original"].choices = language_choices({survey.original} | here)
        self.fields["languages"].choices = language_choices({*survey.languages} | here)
        self.initial.setdefault("original", survey.original)
        if survey.pk:
            place.disabled = self.fields["original"].disabled = True

    def clean_languages(self):
        """The chosen ones, and none less than respondents read already."""
        chosen = self.cleaned_data["languages"]
        if self.instance.pk:
            versions = Version.objects.filter(survey=self.instance)
            read = {
                code for codes in versions.values_list("languages", flat=True) for code in codes
            }
            if gone := read - {*chosen, self.instance.original}:
                names = listed_within(sorted(gone))
                raise forms.ValidationError(
                    _("Respondents can choose %(languages)s already, so it stays."),
                    params={"languages": names},
                )
        return chosen

    def clean(self):
        cleaned = super().clean()
        if original := cleaned.get("original"):
            others = cleaned.get("languages", [])
            cleaned["languages"] = list(dict.fromkeys([original, *others]))
        return cleaned


class WaveForm(forms.Form):
    """What a later wave of a survey is called, and what it is for."""

    title = forms.CharField(label=_("Title"), max_length=160)
    purpose = forms.ChoiceField(label=_("Purpose"), choices=Survey.Purpose)
