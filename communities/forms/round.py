"""Input for calls: what they say, when they close, their questions and answers, their files."""

from datetime import UTC
from zoneinfo import ZoneInfo, available_timezones

from django import forms
from django.conf import settings
from django.forms.utils import from_current_timezone
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.documents.forms import UploadField, WithUpload
from bic.people.forms import time_zones
from bic.spoken import name_of
from bic.translated import TranslatedFormField, TranslatedInput, speak
from bic.ui.forms import StaleGuardMixin
from communities.models import Clarification, Round

TITLE = 160


class ZonedDateTimeField(forms.DateTimeField):
    """A time in the zone of its form, whatever the zone of the person."""

    zone = UTC

    def prepare_value(self, value):
        aware = hasattr(value, "tzinfo") and timezone.is_aware(value)
        return timezone.make_naive(value, self.zone) if aware else value

    def to_python(self, value):
        # The zone may be typed in the same form, so it is added when all fields are known.
        with timezone.override(UTC):
            found = super().to_python(value)
        return found and found.replace(tzinfo=None)


def in_zone(naive, zone):
    """A typed time in its zone. Raises `ValidationError` for an hour that the clocks skip."""
    with timezone.override(zone):
        return from_current_timezone(naive)


class ZonedFormMixin:
    """Reads its times in a zone: that of the call, or the one that is typed with them."""

    times = ()

    def set_zone(self, name):
        """The zone in which times are shown."""
        for one in self.times:
            if one in self.fields:
                self.fields[one].zone = ZoneInfo(name)

    def read_times(self, cleaned, name):
        """Put the typed times into their zone."""
        for one in self.times:
            if cleaned.get(one):
                try:
                    cleaned[one] = in_zone(cleaned[one], ZoneInfo(name))
                except forms.ValidationError as error:
                    self.add_error(one, error)


class RoundForm(ZonedFormMixin, StaleGuardMixin, forms.ModelForm):
    """What a call says. Once it is published, its times have pages of their own."""

    times = ("opens_at", "closes_at")
    languages = forms.MultipleChoiceField(
        label=_("Languages of the call"), widget=forms.CheckboxSelectMultiple
    )
    title = TranslatedFormField(label=_("Title"), max_length=TITLE, widget=TranslatedInput(rows=1))
    opens_at = ZonedDateTimeField(
        label=_("Opens"), required=False, help_text=_("Empty: as soon as it is published.")
    )
    closes_at = ZonedDateTimeField(
        label=_("Closes"),
        required=False,
        help_text=_("To the second. Empty for a rolling call, which you close yourself."),
    )

    class Meta:
        model = Round
        fields = [
            "languages", "title", "time_zone", "opens_at", "closes_at",
            "purpose", "eligibility", "given", "expected", "timeline",
        ]  # fmt: skip
        widgets = {"time_zone": forms.Select(choices=())}

    def __init__(self, *args, program, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.program = program
        is_new = self.instance.pk is None
        if is_new:
            self.initial |= {"time_zone": program.time_zone, "languages": program.languages}
        offered = dict.fromkeys([*program.languages, *self.instance.languages])
        self.fields["languages"].choices = [(code, name_of(code)) for code in offered]
        self.fields["time_zone"].widget.choices = time_zones()
        speak(self, list(offered))
        if self.instance.published_at:
            for name in ("opens_at", "closes_at", "time_zone"):
                del self.fields[name]
        else:
            zone = str(self["time_zone"].value() or "")
            self.set_zone(zone if zone in available_timezones() else program.time_zone)

    def clean(self):
        cleaned = super().clean()
        if zone := cleaned.get("time_zone"):
            self.read_times(cleaned, zone)
        opens, closes = cleaned.get("opens_at"), cleaned.get("closes_at")
        if opens and closes and closes <= opens:
            self.add_error("closes_at", _("The round must close after it opens."))
        return cleaned

    def facts(self):
        """What a valid form says, for the service."""
        return {name: self.cleaned_data[name] for name in self._meta.fields if name in self.fields}


class ExtendForm(ZonedFormMixin, forms.Form):
    """Until when a call takes applications from now on."""

    times = ("closes_at",)
    closes_at = ZonedDateTimeField(
        label=_("Closes"),
        required=False,
        help_text=_("Empty: it becomes a rolling call, which you close yourself."),
    )

    def __init__(self, *args, call, **kwargs):
        super().__init__(*args, **kwargs)
        self.zone_name = call.time_zone
        self.set_zone(call.time_zone)

    def clean(self):
        cleaned = super().clean()
        self.read_times(cleaned, self.zone_name)
        return cleaned


class ClarificationForm(StaleGuardMixin, forms.ModelForm):
    """A question about the call and its answer."""

    question = TranslatedFormField(
        label=_("Question"), max_length=1000, widget=TranslatedInput(rows=2)
    )
    answer = TranslatedFormField(label=_("Answer"), max_length=5000)

    class Meta:
        model = Clarification
        fields = ["question", "answer"]

    def __init__(self, *args, call, **kwargs):
        super().__init__(*args, **kwargs)
        speak(self, call.languages)


class RoundFileForm(WithUpload, forms.Form):
    """A document for everybody who reads the call."""

    file = UploadField()
    title = TranslatedFormField(
        label=_("Title"), max_length=TITLE, widget=TranslatedInput(rows=1), required=False
    )
    language = forms.ChoiceField(label=_("Language of the document"), choices=settings.LANGUAGES)

    field_order = ("file", "language", "title")

    def __init__(self, *args, call, **kwargs):
        super().__init__(*args, **kwargs)
        speak(self, call.languages)
        self.fields["title"].help_text = _("Left empty, it is called like its file.")
        self.fields["language"].choices = [(code, name_of(code)) for code in call.languages]
