"""Input of signers, and of staff who record what was signed on paper."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from bic import days
from bic.days import today_in
from bic.documents.forms import UploadField, WithUpload
from bic.ui.forms import StaleGuardMixin
from bic.words import folded_words
from communities.models import Signature

AREA = {"rows": 3, "class": "usa-textarea--full"}


class IdentityFields(forms.Form):
    """Who signs, and by which authority."""

    typed_name = forms.CharField(
        label=_("Your full name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    typed_title = forms.CharField(
        label=_("Your position"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "organization-title"}),
    )
    authority = forms.CharField(
        label=_("By which authority you sign"),
        max_length=300,
        help_text=_("For example: resolution 2026-14, or the bylaws."),
    )


class SignForm(IdentityFields):
    """A signature in the browser; `seen` is the hash of the text that was read."""

    consent = forms.BooleanField(
        error_messages={"required": _("Check the box to sign electronically, or sign on paper.")}
    )
    seen = forms.CharField(widget=forms.HiddenInput, max_length=64)

    field_order = ["typed_name", "typed_title", "authority", "consent", "seen"]

    def __init__(self, *args: Any, consent: str, name: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["consent"].label = consent
        self.name = name

    def clean_typed_name(self) -> str:
        """The name of whoever was asked: a link that was passed on signs for nobody else."""
        typed = self.cleaned_data["typed_name"]
        if not set(folded_words(typed).split()) & set(folded_words(self.name).split()):
            raise forms.ValidationError(
                _("%(name)s was asked to sign. If you sign instead, let %(name)s hand it on.")
                % {"name": self.name}
            )
        return typed

    @property
    def facts(self) -> dict[str, str]:
        """What the service keeps; only of a valid form."""
        names = ("seen", "typed_name", "typed_title", "authority")
        return {name: self.cleaned_data[name] for name in names}


class CorrectForm(StaleGuardMixin, forms.ModelForm):
    """Who was asked to sign, and where."""

    class Meta:
        model = Signature
        fields = ["name", "email", "language"]

    @property
    def facts(self) -> dict[str, str]:
        """What the service keeps; only of a valid form."""
        return {name: self.cleaned_data[name] for name in self._meta.fields}


class PaperForm(WithUpload, IdentityFields):
    """The scan of a page that was signed with a pen."""

    file = UploadField(label=_("Scan or photograph of the signed page"))
    signed_on = forms.DateField(label=_("Day of the signature"))

    field_order = ["file", "signed_on", "typed_name", "typed_title", "authority"]

    def __init__(self, *args: Any, agreement: Any, by_staff: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.agreement = agreement
        self.today = today_in(agreement.program)
        self.fields["signed_on"].widget.attrs["max"] = self.today.isoformat()
        if by_staff:
            self.fields["typed_name"].label = _("Name under the signature")
            self.fields["typed_title"].label = _("Position")
            self.fields["authority"].label = _("By which authority they sign")

    def clean_signed_on(self) -> Any:
        """A signature lies in the past, and not before the text was there."""
        return days.come(self.cleaned_data["signed_on"], self.today)

    @property
    def facts(self) -> dict[str, Any]:
        """What the service keeps; only of a valid form."""
        told = dict(self.cleaned_data)
        return {"upload": told.pop("file"), **told}


class DeclineForm(forms.Form):
    """Why somebody does not sign."""

    reason = forms.CharField(
        label=_("Why you do not sign"),
        max_length=400,
        widget=forms.Textarea(attrs=AREA),
        help_text=_("The program staff read it."),
    )


class HandOnForm(forms.ModelForm):
    """Who signs instead, and by which authority."""

    reason = forms.CharField(
        label=_("By which authority this person signs"),
        max_length=400,
        widget=forms.Textarea(attrs=AREA),
        help_text=_("For example: resolution 2026-14 names the deputy manager. It is recorded."),
    )

    class Meta:
        model = Signature
        fields = ["name", "title", "email", "language"]
        labels = {"name": _("Full name"), "language": _("Language of the mail")}

    def __init__(self, *args: Any, signature: Signature, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.signature = signature
        self.fields["language"].choices = settings.LANGUAGES
        self.fields["language"].initial = signature.language

    def clean_email(self) -> str:
        """Somebody else's address."""
        email = self.cleaned_data["email"]
        if email.casefold() == self.signature.email.casefold():
            raise forms.ValidationError(_("This is the address of the present signer."))
        return email


class VerifyForm(WithUpload, forms.Form):
    """A PDF whose seal is looked at; nothing of it is kept."""

    file = forms.FileField(
        label=_("PDF file"),
        widget=forms.FileInput(attrs={"accept": ".pdf,application/pdf"}),
        help_text=_("We look at it and keep nothing of it."),
    )

    def clean_file(self) -> Any:
        """Small enough to be looked at, and a PDF by its first bytes."""
        file = self.cleaned_data["file"]
        if file.size > settings.UPLOAD_MAX_BYTES:
            raise forms.ValidationError(_("This file is too large to be one of ours."))
        if b"%PDF-" not in file.read(1024):
            raise forms.ValidationError(_("This is no PDF file."))
        file.seek(0)
        return file
