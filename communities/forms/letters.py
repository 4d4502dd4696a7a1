"""Input for letters of support: whom to ask, and what the signer writes, uploads or answers."""

from datetime import timedelta

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from bic import days
from bic.documents.forms import UploadField, WithUpload
from bic.money import keep_currency
from bic.ui.forms import HoursInput, StaleGuardMixin
from communities.models import LetterRequest
from communities.services import letters as services

SIGNER = ["signer_kind", "signer_name", "signer_role", "signer_organization"]
SIGNED = ["signed_name", "signed_on", "is_open_to_applicant"]
PROMISED = ["promises", "promise_amount", "promise_hours", "promise_by", "promise_note"]
LONGEST_YEARS = 10
HOURS = HoursInput(attrs={"min": 0, "step": "0.5", "class": "usa-input--md"})


class SignerFields(forms.ModelForm):
    """Who signs."""

    class Meta:
        model = LetterRequest
        fields = SIGNER
        widgets = {"signer_kind": forms.RadioSelect}
        help_texts = {
            "signer_kind": _(
                "Government leader: a mayor, a manager or a member of the council. "
                "We hope for a letter of an immigrant leader and one of a government leader."
            ),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        kind = self.fields["signer_kind"]
        kind.choices = LetterRequest._meta.get_field("signer_kind").choices


class RequestForm(StaleGuardMixin, SignerFields):
    """Whom to ask for a letter, in which language, with which words."""

    class Meta(SignerFields.Meta):
        fields = [*SIGNER, "email", "language", "message"]
        widgets = {
            **SignerFields.Meta.widgets,
            "language": forms.RadioSelect,
            "message": forms.Textarea(attrs={"rows": 4}),
        }
        help_texts = {
            **SignerFields.Meta.help_texts,
            "email": _("The link goes there. Leave it empty to hand over or print the link."),
            "language": _("Of the email and of the page."),
            "message": _("A few words of your own. They stand in the email and on the page."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        known = dict(settings.LANGUAGES)
        spoken = [code for code in self.instance.program.languages if code in known]
        self.fields["language"].choices = [
            (code, settings.LANGUAGE_NAMES[code]) for code in spoken or known
        ]

    def refuse(self, error):
        """Say at the field why the service asks nobody: it raised `error`."""
        if isinstance(error, services.SignerApplies):
            self._refuse_applicant()
        elif isinstance(error, services.AskedAlready):
            self._refuse_twice()
        else:
            self._refuse_many(services.MOST_REQUESTS)

    def _refuse_applicant(self):
        self.add_error(
            "email",
            _(
                "This person works on the application, and so cannot support it in a letter. "
                "Ask somebody else."
            ),
        )

    def _refuse_twice(self):
        self.add_error(
            "email", _("This person has been asked already. Remind them from the list of letters.")
        )

    def _refuse_many(self, most):
        self.add_error(
            None,
            _(
                "%(most)s people have been asked for this application. "
                "Two good letters count more than many."
            )
            % {"most": most},
        )


class SignedFields(forms.ModelForm):
    """The name as a signature, the day, and who may read the letter."""

    class Meta:
        model = LetterRequest
        fields = SIGNED

    def __init__(self, *args, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["signed_on"].required = True
        self.initial["signed_on"] = self.initial.get("signed_on") or today
        self.fields["signed_on"].widget.attrs["max"] = today.isoformat()

    def clean_signed_on(self):
        """A signature lies in the past."""
        return days.come(self.cleaned_data["signed_on"], self.today)

    def written(self):
        """What the signer said, by field of the letter."""
        return {name: self.cleaned_data[name] for name in self._meta.fields}


class PromisedFields(SignedFields):
    """What the signer pledges, and their signature."""

    promises = forms.MultipleChoiceField(
        label=_("What you pledge"),
        choices=LetterRequest.Promise,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Check what you can do. A letter without a pledge is welcome too."),
    )

    class Meta(SignedFields.Meta):
        fields = [*PROMISED, *SIGNED]
        widgets = {
            "promise_hours": HOURS,
            "promise_note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "promise_amount": _("If you give money."),
            "promise_hours": _("If you give time of your staff."),
            "promise_by": _("If there is a day."),
            "promise_note": _("What, how much, how often."),
            "is_open_to_applicant": _(
                "With this check mark, those who work on the application, and later the partners "
                "of the community, read your letter and your pledges. Without it, only the staff "
                "of the program do, and the applicant learns only that it has arrived."
            ),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["signed_name"].required = True
        keep_currency(self, self.instance.program.currency)

    def clean_promise_by(self):
        """A day to come, within reach."""
        day = self.cleaned_data["promise_by"]
        if day and day < self.today:
            raise forms.ValidationError(_("This day is over. Write a day to come."))
        if day and day > self.today + timedelta(days=366 * LONGEST_YEARS):
            raise forms.ValidationError(_("This day is more than ten years away."))
        return day

    def clean(self):
        """An amount or hours say what is pledged, even where the box was not checked."""
        cleaned = super().clean()
        chosen = set(cleaned.get("promises") or [])
        promise = LetterRequest.Promise
        for name, key in (("promise_amount", promise.FUND), ("promise_hours", promise.STAFF)):
            if cleaned.get(name):
                chosen.add(key)
        cleaned["promises"] = [key for key in promise.values if key in chosen]
        return cleaned


class WriteForm(PromisedFields):
    """A letter that is written on our page."""

    class Meta(PromisedFields.Meta):
        fields = ["relation", "reasons", *PROMISED, *SIGNED]
        widgets = {
            **PromisedFields.Meta.widgets,
            "relation": forms.Textarea(attrs={"rows": 4}),
            "reasons": forms.Textarea(attrs={"rows": 8}),
        }
        help_texts = {
            **PromisedFields.Meta.help_texts,
            "relation": _(
                "Who you are to them: a leader, a neighbor, a member, somebody in office. "
                "Write nothing about anybody's immigration status."
            ),
            "reasons": _("Why this work matters here, and why now."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["relation"].required = self.fields["reasons"].required = True


class LetterUploadForm(WithUpload, PromisedFields):
    """A letter as a file: a scan, a photo, a PDF."""

    file = UploadField(label=_("Your letter"))
    field_order = ["file"]


class DeclineForm(forms.ModelForm):
    """No, with a reason or without."""

    class Meta:
        model = LetterRequest
        fields = ["decline_reason"]
        labels = {"decline_reason": _("Why, if you want to say it")}
        widgets = {"decline_reason": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "decline_reason": _(
                "Only the staff of the program can read it. Leave it empty, and nobody is told why."
            )
        }


class ScannedFields(WithUpload, SignedFields):
    """A signed letter as a file."""


class PaperForm(ScannedFields, SignerFields):
    """A letter that came on paper: its scan, and who signed it."""

    file = UploadField(label=_("The letter"))
    field_order = ["file"]

    class Meta(SignerFields.Meta):
        fields = [*SIGNER, "signed_on"]
