"""Input for series and meetings, and for announcing, canceling, holding and copying one."""

from datetime import timedelta

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership
from bic.spoken import language_choices
from bic.surveys.models import Survey
from bic.translated import TranslatedFormField, TranslatedInput, speak
from meetings.models import Formality, Group, Meeting, Series
from meetings.patterns import PATTERNS, minutes_of
from research.forms.place import PlaceForm

GRID = {"class": "bic-optgrid"}
USUAL_LENGTH = timedelta(hours=2)


def languages_here(program, community, *stored):
    """Languages in which something of a community is written: of the program, then its own."""
    return tuple(dict.fromkeys([*program.languages, *community.languages, *stored]))


class SeriesForm(PlaceForm):
    """A series of meetings."""

    title = TranslatedFormField(
        label=_("Title"), max_length=160, widget=TranslatedInput(rows=1),
        help_text=_("Such as: Community meals, fall to spring"),
    )  # fmt: skip
    purpose = TranslatedFormField(
        label=_("Purpose"), required=False, widget=TranslatedInput(rows=3)
    )

    class Meta:
        model = Series
        fields = ["title", "purpose"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        speak(self, languages_here(self.program, self.instance.community))


class MeetingForm(PlaceForm):
    """What is planned: when, where, for whom, in which languages."""

    title = TranslatedFormField(label=_("Title"), max_length=160, widget=TranslatedInput(rows=1))
    purpose = TranslatedFormField(
        label=_("Purpose"), required=False, widget=TranslatedInput(rows=2)
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages spoken"), required=False, widget=forms.CheckboxSelectMultiple(GRID)
    )
    interpreted = forms.MultipleChoiceField(
        label=_("Interpreted into"), required=False, widget=forms.CheckboxSelectMultiple(GRID)
    )
    access = TranslatedFormField(
        label=_("Getting in, without steps or with help"), required=False,
        widget=TranslatedInput(rows=2),
    )  # fmt: skip
    transport = TranslatedFormField(
        label=_("Getting there"), required=False, widget=TranslatedInput(rows=2)
    )

    class Meta:
        model = Meeting
        fields = [
            "kind", "title", "purpose", "starts_at", "ends_at", "series", "group",
            "languages", "interpreted", "place", "address", "access", "transport", "safety",
            "owner", "feedback", "is_public", "agenda_is_public",
        ]  # fmt: skip
        field_classes = {
            "series": SafeModelChoiceField,
            "group": SafeModelChoiceField,
            "owner": SafeModelChoiceField,
            "feedback": SafeModelChoiceField,
        }
        widgets = {"safety": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "place": _("People know it and feel safe there: not a court, not the police."),
            "group": _("Where open-meetings law applies to it, the meeting asks for its duties."),
            "owner": _("They are reminded of what is due."),
            "feedback": _("A survey that is a feedback card; the same one may serve all meetings."),
            "is_public": _("Once it is announced, everybody can read its page and RSVP."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        place, meeting = self.instance.community, self.instance
        spoken = [*meeting.languages, *meeting.interpreted]
        speak(self, languages_here(self.program, place, *spoken))
        choices = language_choices({*place.languages, *spoken, "en"})
        self.fields["languages"].choices = self.fields["interpreted"].choices = choices
        self.fields["series"].queryset = Series.objects.filter(community=place).order_by("-pk")
        self.fields["series"].empty_label = _("A single meeting")
        groups = Group.objects.filter(community=place, ended_on=None)
        self.fields["group"].queryset = groups.order_by("name")
        self.fields["group"].empty_label = _("No group of its own")
        self.fields["owner"].queryset = Membership.objects.able_to_take_charge().people()
        self.fields["owner"].empty_label = _("Nobody yet")
        cards = Survey.objects.filter(community=place, purpose=Survey.Purpose.FEEDBACK)
        self.fields["feedback"].queryset = cards.order_by("-pk")
        self.fields["feedback"].empty_label = _("No feedback card")

    def clean(self):
        cleaned = super().clean()
        both = set(cleaned.get("languages", ())) & set(cleaned.get("interpreted", ()))
        if both:
            self.add_error(
                "interpreted", _("A language that is spoken needs no interpreter: choose one.")
            )
        starts, ends = cleaned.get("starts_at"), cleaned.get("ends_at")
        if starts and ends and ends <= starts:
            self.add_error("ends_at", _("It ends before it starts."))
        return cleaned


class MeetingCreateForm(MeetingForm):
    """A new meeting may begin with the agenda of a pattern."""

    pattern = forms.ChoiceField(
        label=_("Begin with an agenda"), required=False, widget=forms.RadioSelect,
        choices=[*((key, words) for key, (words, _lines) in PATTERNS.items()), ("", _("None"))],
        help_text=_("You can change every item of it."),
    )  # fmt: skip

    field_order = ("pattern", "kind")
    # What is known later, and would make a long form longer in every language.
    later = ("feedback", "access", "transport", "safety", "agenda_is_public")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in self.later:
            del self.fields[name]
        self.fields["ends_at"].required = False
        self.fields["ends_at"].help_text = _("Left empty, it is as long as its agenda.")

    def clean(self):
        cleaned = self.cleaned_data
        starts = cleaned.get("starts_at")
        if starts and not cleaned.get("ends_at") and "ends_at" not in self.errors:
            minutes = minutes_of(cleaned.get("pattern", ""))
            lasts = timedelta(minutes=minutes) if minutes else USUAL_LENGTH
            cleaned["ends_at"] = starts + lasts
        return super().clean() or cleaned


class CopyForm(forms.Form):
    """A meeting like another one, on another day."""

    title = TranslatedFormField(label=_("Title"), max_length=160, widget=TranslatedInput(rows=1))
    starts_at = forms.DateTimeField(label=_("Starts"))

    def __init__(self, *args, meeting, **kwargs):
        super().__init__(*args, **kwargs)
        spoken = [*meeting.languages, *meeting.interpreted]
        speak(self, languages_here(meeting.program, meeting.community, *spoken))


class CancelForm(forms.Form):
    """Why a meeting is called off; those who reply read it."""

    reason = TranslatedFormField(
        label=_("Why it is canceled"), max_length=500, widget=TranslatedInput(rows=2),
        help_text=_("Everybody who wanted to come reads it."),
    )  # fmt: skip

    def __init__(self, *args, meeting, **kwargs):
        super().__init__(*args, **kwargs)
        spoken = [*meeting.languages, *meeting.interpreted]
        speak(self, languages_here(meeting.program, meeting.community, *spoken))


class HeldForm(forms.Form):
    """How many people came."""

    people_count = forms.IntegerField(
        label=_("How many people came"), min_value=0, max_value=9999,
        widget=forms.NumberInput(attrs={"class": "usa-input--sm"}),
        help_text=_("Children too. A number alone, never a list of names."),
    )  # fmt: skip


class FormalityForm(PlaceForm):
    """What open-meetings law asks of the meeting of a public body."""

    class Meta:
        model = Formality
        fields = [
            "session", "notice_at", "notice_where", "member_count", "quorum", "present_count",
            "minutes_approved_on",
        ]  # fmt: skip
        widgets = {
            name: forms.NumberInput(attrs={"class": "usa-input--sm"})
            for name in ("member_count", "quorum", "present_count")
        }
        help_texts = {
            "notice_where": _("Door of the room, website, those who asked for notice."),
            "minutes_approved_on": _("The day on which the body approved its minutes."),
        }

    def clean_minutes_approved_on(self):
        return self.clean_past("minutes_approved_on")
