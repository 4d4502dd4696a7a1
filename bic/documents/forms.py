"""Input for documents: the file, and what is known about it."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.blueprint import PHASES
from bic.documents.filetypes import ACCEPT
from bic.documents.intake import check
from bic.documents.models import Document
from bic.ui.forms import StaleGuardMixin


def step_choices(empty):
    """The steps of the Blueprint under their phases, after `empty` for none."""
    phases = [
        (
            phase.name,
            [(step.code, format_lazy("{} {}", step.number, step.name)) for step in phase.steps],
        )
        for phase in PHASES
    ]
    return [("", empty), *phases]


class UploadField(forms.FileField):
    """A file that was looked at from all sides; its value is a `CheckedUpload`."""

    default_error_messages = {  # noqa: RUF012  (Django's name for it)
        "required": _("Choose a file."),
        "invalid": _("Choose a file."),
        "missing": _("Choose a file."),
    }

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("File"))
        kwargs.setdefault(
            "help_text",
            format_lazy(
                _("PDF, Word, Excel, OpenDocument, pictures, text or CSV, up to {limit} MB."),
                limit=settings.UPLOAD_MAX_BYTES // 2**20,
            ),
        )
        kwargs.setdefault("widget", forms.FileInput(attrs={"accept": ACCEPT}))
        super().__init__(**kwargs)

    def to_python(self, data):
        return None if data in self.empty_values else check(data)


class WithUpload:
    """Form mixin: says why a file did not arrive, and that browsers send a file only once."""

    def __init__(self, *args, upload_error=None, **kwargs):
        super().__init__(*args, **kwargs)
        if upload_error:
            # Nothing of the form arrived, so the other fields have nothing to be blamed for.
            for field in self.fields.values():
                field.required = False
            self.fields["file"].required = True
            self.fields["file"].error_messages["required"] = upload_error

    def clean(self):
        cleaned = super().clean()
        if self.errors and self.cleaned_data.get("file"):
            self.add_error("file", _("Choose the file again: it has to be sent once more."))
        return cleaned


class DocumentFields(forms.ModelForm):
    """What is known about a document. Only some people may keep one among staff."""

    class Meta:
        model = Document
        fields = [
            "title",
            "kind",
            "step",
            "signed_on",
            "signer_kind",
            "signer_name",
            "signer_organization",
            "seen_by",
            "note",
        ]
        widgets = {"note": forms.Textarea(attrs={"rows": 3})}
        help_texts = {
            "signer_kind": _("For letters of support."),
            "seen_by": _("Members are all people of this community. Program staff see everything."),
        }

    def __init__(self, *args, may_restrict, today=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today or timezone.localdate()
        self.fields["step"].choices = step_choices(_("No step"))
        self.fields["step"].widget.choices = self.fields["step"].choices
        self.fields["signed_on"].widget.attrs["max"] = self.today.isoformat()
        if not may_restrict:
            del self.fields["seen_by"]

    def clean_signed_on(self):
        """A signature lies in the past."""
        day = self.cleaned_data["signed_on"]
        if day and day > self.today:
            raise forms.ValidationError(
                _("This day has not come yet. Enter the day on which the last party signed.")
            )
        return day


class DocumentForm(StaleGuardMixin, DocumentFields):
    """Change what is known about a document."""


class UploadForm(WithUpload, DocumentFields):
    """A new document: a file and its kind are enough."""

    file = UploadField()

    field_order = ["file", "kind", "title"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].required = False
        self.fields["title"].help_text = _("Left empty, it is called like its file.")
        if "seen_by" in self.fields:
            self.fields["seen_by"].required = False

    def facts(self):
        """Everything for `services.add_document` but who and where."""
        facts = dict(self.cleaned_data)
        facts["upload"] = facts.pop("file")
        facts["seen_by"] = facts.get("seen_by") or Document.Audience.MEMBERS
        return facts


class QuickUploadForm(UploadForm):
    """The part of `UploadForm` that stands above the list."""

    shown = ("file", "kind", "step", "seen_by")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in [name for name in self.fields if name not in self.shown]:
            del self.fields[name]
        for name in ("step", "seen_by"):
            if name in self.fields:
                self.fields[name].help_text = ""


class VersionForm(WithUpload, forms.Form):
    """A newer file for a document."""

    file = UploadField()
    comment = forms.CharField(label=_("What is new"), max_length=200, required=False)


def offer_documents(field: Any, community: Any, user: Any) -> None:
    """Let `field` choose among the documents of a community that a person may read, or none."""
    readable = Document.objects.filter(community=community).open_to(user, community)
    field.queryset = readable.order_by("-changed_at")
    field.empty_label = _("No document")
