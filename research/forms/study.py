"""Input for studies, their targets and their guides."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership
from bic.spoken import language_choices, name_of
from bic.surveys.definition import form_in_force
from bic.surveys.forms.collection import groups_of
from bic.surveys.forms.survey import ReviewMixin
from bic.surveys.models import Survey
from bic.translated import TranslatedFormField, TranslatedInput, speak
from research.forms.place import PlaceForm
from research.models import Guide, Study, Target
from research.models.study import About, Age

GRID = {"class": "bic-optgrid"}
REVIEW = ("irb_status", "irb_number", "irb_decided_on", "irb_expires_on")
MOST_QUESTIONS = 40


class StudyForm(ReviewMixin, PlaceForm):
    """What a study is about, whom it asks, what they agree to. The kind stays once it was open."""

    languages = forms.MultipleChoiceField(
        label=_("Languages"), widget=forms.CheckboxSelectMultiple(GRID),
        help_text=_("In which people are asked. Save to write the consent text in a new one."),
    )  # fmt: skip
    consent = TranslatedFormField(
        label=_("Consent text"), required=False, widget=TranslatedInput(rows=4),
        help_text=_("Read aloud or given before anybody speaks. Written by people, not machines."),
    )  # fmt: skip

    class Meta:
        model = Study
        fields = [
            "kind", "title", "question", "asked", "languages", "survey", "method", "owner",
            *REVIEW, "consent",
        ]  # fmt: skip
        field_classes = {"survey": SafeModelChoiceField, "owner": SafeModelChoiceField}
        widgets = {
            "kind": forms.RadioSelect,
            "question": forms.Textarea(attrs={"rows": 3}),
            "asked": forms.Textarea(attrs={"rows": 3}),
            "method": forms.Textarea(attrs={"rows": 4}),
            "irb_number": forms.TextInput(attrs={"class": "usa-input--sm"}),
        }
        help_texts = {
            "asked": _("Which groups, and how they are found. No names."),
            "survey": _("For a survey: the one that collects the answers."),
            "irb_expires_on": _("After this day no records are taken. You are reminded before."),
            "owner": _("They are reminded of what is due."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        study = self.instance
        here = {*study.community.languages, *(study.languages or []), "en"}
        self.fields["languages"].choices = language_choices(here)
        speak(self, dict.fromkeys([*self.program.languages, *(study.languages or [])]))
        self.fields["survey"].queryset = Survey.objects.filter(community=study.community)
        self.fields["survey"].empty_label = _("None")
        self.fields["owner"].queryset = Membership.objects.able_to_take_charge().people()
        self.fields["owner"].empty_label = _("Nobody")
        self.fields["kind"].disabled = study.opened_at is not None

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("survey") and cleaned.get("kind") != Study.Kind.SURVEY:
            self.add_error("survey", _("Only a study that is a survey has one."))
        return cleaned


class OpenForm(forms.Form):
    """Opening a study without an approved evaluation plan needs a reason."""

    reason = forms.CharField(
        label=_("Why data collection cannot wait for the plan"), max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("It is kept with your name and the day, and everybody here reads it."),
    )  # fmt: skip


class TargetForm(PlaceForm):
    """How many people of one group; the group in the list that fits what it is by."""

    known = ("study", "key")
    shown_when = {
        "language": ("about", ["language"]),
        "age": ("about", ["age"]),
        "words": ("about", ["place", "other"]),
    }
    language = forms.ChoiceField(label=_("Language"), required=False)
    age = forms.ChoiceField(
        label=_("Age"), required=False, choices=[("", _("Choose")), *Age.choices[:-1]]
    )
    words = forms.CharField(
        label=_("Neighborhood or group"), required=False, max_length=80,
        help_text=_("In your words, such as Northside, or parents of small children."),
    )  # fmt: skip

    class Meta:
        model = Target
        fields = ["about", "wanted"]
        widgets = {
            "about": forms.RadioSelect,
            "wanted": forms.NumberInput(attrs={"class": "usa-input--sm"}),
        }

    field_order = ("about", "language", "age", "words", "wanted")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        study = self.instance.study
        codes = [(code, name_of(code)) for code in study.languages]
        self.fields["language"].choices = [("", _("Choose")), *codes]
        self.fields["about"].choices = [one for one in About.choices if one[0] != About.ANSWER]

    def clean(self):
        cleaned = super().clean()
        about = cleaned.get("about")
        if about:
            field = about if about in (About.LANGUAGE, About.AGE) else "words"
            self.instance.group = " ".join(cleaned.get(field, "").split())
            if not self.instance.group and field not in self.errors:
                self.add_error(field, _("Say which group."))
        return cleaned

    def _get_validation_exclusions(self):
        return super()._get_validation_exclusions() - ({"group"} if self.instance.group else set())


class SurveyTargetForm(PlaceForm):
    """How many answers of one group: of a language, or of whoever gives one answer."""

    known = ("study",)
    of = forms.ChoiceField(
        label=_("Of whom"),
        help_text=_("Languages, and answers to the closed questions of the published survey."),
    )

    class Meta:
        model = Target
        fields = ["wanted"]
        widgets = {"wanted": forms.NumberInput(attrs={"class": "usa-input--sm"})}

    field_order = ("of", "wanted")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        study = self.instance.study
        asked = form_in_force(study.survey) if study.survey else None
        languages = [(f"language:{code}", name_of(code)) for code in study.languages]
        groups = groups_of(asked)[1:] if asked else []
        self.fields["of"].choices = [(_("Language"), languages), *groups]

    def clean(self):
        cleaned = super().clean()
        key, _colon, group = cleaned.get("of", "").partition(":")
        is_language = key == "language"
        target = self.instance
        target.about = About.LANGUAGE if is_language else About.ANSWER
        target.key, target.group = "" if is_language else key, group
        return cleaned

    def _get_validation_exclusions(self):
        derived = {"about", "key", "group"} if self.instance.group else set()
        return super()._get_validation_exclusions() - derived


class QuestionsField(forms.CharField):
    """Questions in order, one in each line."""

    def __init__(self, **options):
        super().__init__(widget=forms.Textarea(attrs={"rows": 10, "dir": "auto"}), **options)

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value):
        lines = [" ".join(line.split()) for line in super().clean(value).splitlines()]
        questions = [line for line in lines if line]
        if len(questions) > MOST_QUESTIONS:
            raise forms.ValidationError(
                _("At most %(limit)s questions; these are %(count)s."),
                params={"limit": MOST_QUESTIONS, "count": len(questions)},
            )
        if any(len(one) > 500 for one in questions):
            raise forms.ValidationError(_("A question has at most 500 characters."))
        return questions


class GuideForm(PlaceForm):
    """One version of a guide in one language."""

    language = forms.ChoiceField(label=_("Language"))
    questions = QuestionsField(
        label=_("Questions"), max_length=20_000,
        help_text=_("One in each line, in the order in which they are asked."),
    )  # fmt: skip

    class Meta:
        model = Guide
        fields = ["language", "questions", "notes"]
        widgets = {"notes": forms.Textarea(attrs={"rows": 4})}
        help_texts = {
            "notes": _("Welcome, ground rules, how long, what to do when somebody is upset.")
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        codes = dict.fromkeys([*self.instance.study.languages, self.instance.language])
        self.fields["language"].choices = [(code, name_of(code)) for code in codes if code]
        if self.instance.pk:
            self.fields["language"].disabled = True
