"""Input about notices: what the inbox shows, how somebody is told, words of a mail."""

from datetime import time

from django import forms
from django.utils.formats import time_format
from django.utils.functional import lazy
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices.models import Delivery, HeldMail, NoticePreference
from bic.ui.forms import StaleGuardMixin

in_words = lazy(lambda hour: time_format(time(hour), "TIME_FORMAT"), str)


class InboxFilterForm(forms.Form):
    """All notices, or what is not read yet."""

    show = forms.ChoiceField(choices=[("", _("All")), ("unread", _("Unread"))], required=False)

    def apply(self, notices):
        """Those of `notices` that are asked for; all of them when the form is not valid."""
        if self.is_valid() and self.cleaned_data["show"] == "unread":
            return notices.unread()
        return notices


class PreferenceForm(forms.ModelForm):
    """By mail at once, by mail once a day, or in the inbox alone."""

    digest_hour = forms.TypedChoiceField(
        label=_("Send the daily email at"),
        coerce=int,
        choices=[(hour, in_words(hour)) for hour in range(24)],
        required=False,
        empty_value=None,
    )

    class Meta:
        model = NoticePreference
        fields = ["delivery", "digest_hour"]
        widgets = {"delivery": forms.RadioSelect}

    def __init__(self, *args, time_zone, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["delivery"].choices = Delivery.choices
        self.fields["digest_hour"].help_text = format_lazy(
            _("Your time zone: {zone}. It applies when you choose one email a day."),
            zone=time_zone.replace("_", " "),
        )

    def clean_digest_hour(self):
        """Without an answer the hour stays; it does not matter to those who want no summary."""
        hour = self.cleaned_data["digest_hour"]
        return self.instance.digest_hour if hour is None else hour


class HeldMailForm(StaleGuardMixin, forms.ModelForm):
    """The words of one prepared mail."""

    class Meta:
        model = HeldMail
        fields = ["subject", "body"]
        widgets = {"body": forms.Textarea(attrs={"rows": 16})}
        help_texts = {
            "body": _("Leave an empty line between paragraphs. Web addresses become links."),
        }
