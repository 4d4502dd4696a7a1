"""Forms around replies: how a meeting asks, its own questions, helpers."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership
from bic.spoken import listed_within
from bic.surveys.definition import form_in_force
from bic.surveys.sensitive import TOPICS
from bic.translated import TranslatedInput, speak
from bic.ui.forms import ProgramForm
from bic.words import folded
from meetings.models import AgeBand, Helper, RsvpQuestion, RsvpSetting
from meetings.questionnaire import MOST_QUESTIONS, surveys_to_ask
from meetings.rules.rsvp import HELPING

MOST_AREAS, MOST_REMINDERS, MOST_LEAD_DAYS = 12, 5, 60
BRACES = re.compile(r"\{\w+\}")
HELPING_KINDS = sorted({actor.partner_kind for actor in HELPING})


class LinesField(forms.CharField):
    """A list of short texts, one a line."""

    widget = forms.Textarea(attrs={"rows": 4})

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value):
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        if len(lines) > MOST_AREAS or any(len(line) > 80 for line in lines):
            raise ValidationError(_("At most 12 lines, each of at most 80 characters."))
        return list(dict.fromkeys(lines))


class DaysField(forms.CharField):
    """Numbers of days between commas."""

    def prepare_value(self, value):
        return ", ".join(map(str, value)) if isinstance(value, list) else value

    def clean(self, value):
        parts = [part.strip() for part in super().clean(value).split(",") if part.strip()]
        if len(parts) > MOST_REMINDERS or not all(
            part.isdecimal() and int(part) <= MOST_LEAD_DAYS for part in parts
        ):
            raise ValidationError(_("Write at most 5 numbers up to 60 between commas: 7, 1"))
        return sorted({int(part) for part in parts}, reverse=True)


class RsvpSettingForm(ProgramForm):
    """How a meeting asks for replies."""

    ages = forms.MultipleChoiceField(
        label=_("Ages of children"), choices=AgeBand, required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Without one, nobody is asked about children."),
    )  # fmt: skip
    ride_areas = LinesField(
        label=_("Places where rides begin"), required=False,
        help_text=_("Public places, one a line. Nobody is asked for an address."),
    )  # fmt: skip
    remind_days = DaysField(
        label=_("Remind by email, days before"), required=False,
        help_text=_("For example: 7, 1. Without a number nobody is reminded."),
    )  # fmt: skip

    class Meta:
        model = RsvpSetting
        fields = (
            "opens_at", "closes_at", "capacity_people", "has_waitlist", "ages",
            "asks_interpretation", "asks_childcare", "asks_diet", "asks_access", "asks_ride",
            "ride_areas", "remind_days", "keep_days", "questionnaire",
        )  # fmt: skip
        field_classes = {"questionnaire": SafeModelChoiceField}  # noqa: RUF012

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["questionnaire"]
        field.queryset = surveys_to_ask(self.instance.community, self.instance)
        field.empty_label = _("No questions afterwards")

    def clean_questionnaire(self):
        """A survey that fits on one page and that every reader understands."""
        survey = self.cleaned_data["questionnaire"]
        if survey is None or survey.pk == self.instance.questionnaire_id:
            return survey
        asked = form_in_force(survey)
        if len(asked.asked) > MOST_QUESTIONS or asked.has_conditions:
            raise ValidationError(
                _("It asks too much for one page: at most %(n)s questions, without conditions."),
                params={"n": MOST_QUESTIONS},
            )
        if survey.needs_code or not survey.is_open:
            raise ValidationError(_("Open it first, and let people answer it without a code."))
        missing = [one for one in self.program.languages if one not in asked.languages]
        if missing:
            raise ValidationError(
                _("It is not approved in: %(languages)s."),
                params={"languages": listed_within(missing)},
            )
        return survey


class RsvpQuestionForm(ProgramForm):
    """A question of the organizers' own; none asks for what could endanger somebody."""

    class Meta:
        model = RsvpQuestion
        fields = ("kind", "text", "choices")
        widgets = {"text": TranslatedInput(rows=2), "choices": TranslatedInput(rows=4)}  # noqa: RUF012

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        speak(self, self.program.languages)

    def clean(self):
        data = super().clean()
        text, choices = data.get("text"), data.get("choices")
        said = folded(" ".join([*(text.texts if text else {}).values(),
                                *(choices.texts if choices else {}).values()]))  # fmt: skip
        for topic in TOPICS:
            if topic.pattern.search(said):
                raise ValidationError(
                    _("%(why)s Whoever comes to a meal is never asked for that."),
                    params={"why": topic.why},
                )
        is_choice = data.get("kind") == RsvpQuestion.Kind.CHOICE
        if is_choice and choices is not None:
            lines = {len(one.strip().splitlines()) for one in choices.texts.values()}
            if not choices or min(lines) < 2:
                self.add_error("choices", _("Write at least two answers, one a line."))
            elif len(lines) > 1:
                self.add_error("choices", _("Write as many lines in every language."))
        return data


class HelperForm(ProgramForm):
    """Choose a partner who helps with the meeting; never one of the local government."""

    class Meta:
        model = Helper
        fields = ("user",)

    def __init__(self, *args, community, **kwargs):
        super().__init__(*args, **kwargs)
        here = Membership.objects.taking_part().filter(
            community=community, partner_kind__in=HELPING_KINDS
        )
        self.fields["user"].queryset = here.people()

    def _get_validation_exclusions(self):
        # The constraint names the meeting, which is no field.
        return super()._get_validation_exclusions() - {"meeting"}


class RsvpWordsForm(forms.Form):
    """The words of the public pages in one language, each under the English one."""

    def __init__(self, *args, words, english, **kwargs):
        super().__init__(*args, **kwargs)
        for name, text in english.items():
            field = forms.CharField(
                label=text, required=False, max_length=500, initial=words.get(name, "")
            )
            field.widget.attrs["dir"] = "auto"
            self.fields[name] = field

    def clean(self):
        data = super().clean()
        for name, text in list(data.items()):
            wanted = set(BRACES.findall(str(self.fields[name].label)))
            if text and set(BRACES.findall(text)) != wanted:
                told = ", ".join(sorted(wanted)) or _("nothing in braces")
                self.add_error(name, _("Keep what stands in braces: %(words)s") % {"words": told})
        return data

    @property
    def written(self):
        """The words that were written."""
        return {name: text for name, text in self.cleaned_data.items() if text}
