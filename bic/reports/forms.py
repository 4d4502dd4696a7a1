"""Input for progress reports."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from bic.reports.layout import period_in_words
from bic.reports.models import Narrative, ProgressReport
from bic.reports.sections import Period
from bic.ui.forms import StaleGuardMixin

OTHER = "other"
# Nobody reports on days before the first BIC program.
EARLIEST = date(1990, 1, 1)


def presets(today: date, last_end: date | None = None) -> dict[str, tuple[Any, Period]]:
    """Periods offered with one click: name -> (words, days), the newest first.

    `last_end` is the last day of the newest report, if there is one.
    """
    quarter = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    half = date(today.year, 1 if today.month < 7 else 7, 1)
    year = date(today.year, 1, 1)
    found = {}
    if last_end and last_end < today:
        day_after = last_end + timedelta(days=1)
        found["since"] = (_("Since the last report"), Period(day_after, today))
    found["quarter"] = (_("Last quarter"), _until(quarter, 3))
    found["half"] = (_("Last half-year"), _until(half, 6))
    found["year"] = (_("Last year"), Period(date(year.year - 1, 1, 1), year - timedelta(days=1)))
    return found


def _until(first_day: date, months: int) -> Period:
    """The whole `months` months before `first_day`, which is the first of a month."""
    month = first_day.month - months
    start = date(first_day.year if month > 0 else first_day.year - 1, (month - 1) % 12 + 1, 1)
    return Period(start, first_day - timedelta(days=1))


class DraftForm(forms.Form):
    """Which days a new report covers, in which language, on which paper."""

    preset = forms.ChoiceField(label=_("Period"), widget=forms.RadioSelect)
    period_start = forms.DateField(label=_("First day"), required=False)
    period_end = forms.DateField(label=_("Last day"), required=False)
    title = forms.CharField(
        label=_("Title"),
        max_length=160,
        required=False,
        help_text=_("Stands on the cover. Left empty, it names the community and the period."),
    )
    language = forms.ChoiceField(
        label=_("Language of the report"),
        choices=settings.LANGUAGES,
        help_text=_("Headings and facts are printed in it. What you write is not translated."),
    )
    page_size = forms.ChoiceField(
        label=_("Paper"), choices=ProgressReport.PageSize, widget=forms.RadioSelect
    )

    def __init__(
        self, *args: Any, today: date, last_end: date | None, language: str, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.presets = presets(today, last_end)
        preset: Any = self.fields["preset"]
        preset.choices = [
            *((key, f"{words}: {period_in_words(p)}") for key, (words, p) in self.presets.items()),
            (OTHER, _("Other days, which I enter below")),
        ]
        preset.initial = next(iter(self.presets))
        self.fields["language"].initial = language
        self.fields["page_size"].initial = ProgressReport.PageSize.LETTER

    def clean(self) -> dict[str, Any]:
        super().clean()
        cleaned = self.cleaned_data
        start, end = cleaned.get("period_start"), cleaned.get("period_end")
        if cleaned.get("preset") != OTHER:
            if start or end:
                self.add_error(
                    "preset", _("Choose “Other days” for the days below, or empty them.")
                )
            return cleaned
        for name, value in (("period_start", start), ("period_end", end)):
            if value is None and name not in self.errors:
                self.add_error(name, _("Enter this day, or choose one of the periods above."))
        if start and start < EARLIEST:
            self.add_error("period_start", _("Enter a day after 1989."))
        if end and end > self.today:
            self.add_error("period_end", _("The last day must not be in the future."))
        if start and end and start > end:
            self.add_error("period_end", _("The last day must not be before the first day."))
        return cleaned

    @property
    def period(self) -> Period:
        """The chosen days; only of a valid form."""
        if self.cleaned_data["preset"] == OTHER:
            return Period(self.cleaned_data["period_start"], self.cleaned_data["period_end"])
        return self.presets[self.cleaned_data["preset"]][1]


class ReportForm(StaleGuardMixin, forms.ModelForm):
    """Title and paper of a draft."""

    class Meta:
        model = ProgressReport
        fields = ["title", "page_size"]


class NarrativeForm(StaleGuardMixin, forms.ModelForm):
    """The text of one part; many stand on one page, so ids carry the part."""

    class Meta:
        model = Narrative
        fields = ["text"]
        widgets = {"text": forms.Textarea(attrs={"rows": 6, "class": "usa-textarea--full"})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, auto_id=f"part{kwargs['instance'].part}_%s", **kwargs)
        self.fields["text"].label = _("Your text for this part")
