"""Input for XLSForms: the file, and what shall become of what was found in it."""

import hashlib
from typing import Any

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.functional import cached_property
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.documents.forms import UploadField, WithUpload
from bic.documents.intake import CheckedUpload, Empty, TooLarge, check, clean_name
from bic.documents.scan import scan
from bic.spoken import code_of, every_language, language_names
from bic.surveys.models import FormFile
from bic.surveys.services.xlsform import Decisions, settled
from bic.surveys.xlsform.found import Effect
from bic.surveys.xlsform.limits import MOST_ROWS
from bic.surveys.xlsform.parsing import KINDS, kind_of, look_at

ACCEPT = ",".join(f".{kind}" for kind in sorted(KINDS))
NAME_OF_PLAIN = ""


class FormField(UploadField):
    """An XLSForm that was looked at from outside."""

    def __init__(self, **kwargs):
        super().__init__(
            label=_("XLSForm"),
            help_text=format_lazy(
                _("Excel (.xlsx, .xls) or CSV, up to {rows} rows and {limit} MB."),
                rows=f"{MOST_ROWS:,}",
                limit=settings.UPLOAD_MAX_BYTES // 2**20,
            ),
            widget=forms.FileInput(attrs={"accept": ACCEPT}),
            **kwargs,
        )

    def to_python(self, data):
        if data in self.empty_values:
            return None
        # Documents may not be old workbooks; forms often are.
        checked = check_old(data) if kind_of(data.name or "") == "xls" else check(data)
        look_at(checked.file, checked.name)
        return checked


def check_old(upload: Any) -> CheckedUpload:
    """Look at an Excel workbook of the old kind. Raises `Refusal`."""
    name = clean_name(upload.name)
    if not upload.size:
        raise Empty
    if upload.size > settings.UPLOAD_MAX_BYTES:
        raise TooLarge(
            size=filesizeformat(upload.size), limit=filesizeformat(settings.UPLOAD_MAX_BYTES)
        )
    look_at(upload, name)
    digest = hashlib.file_digest(upload, "sha256").hexdigest()
    scanned_at = scan(upload)
    upload.seek(0)
    return CheckedUpload(upload, name, "application/vnd.ms-excel", upload.size, digest, scanned_at)


class FormFileForm(WithUpload, forms.Form):
    """Choose an XLSForm."""

    file = FormField()


class ImportForm(forms.Form):
    """What a person decides about a form that was read.

    `found` is the form, `survey` the one that it fills, or None for a new one.
    """

    def __init__(self, *args, found, survey, **kwargs):
        super().__init__(*args, **kwargs)
        self.found, self.survey = found, survey
        self.names = found.languages or [NAME_OF_PLAIN]
        if survey is None:
            self._add_place()
        self._add_languages()
        because = settled(found, leave_dependents=False).because
        if any(one.effect == Effect.LOSE for one in (*found.problems, *because)):
            self.fields["dependents"] = forms.ChoiceField(
                label=_("Questions that depend on what cannot be imported"),
                choices=[
                    ("leave", _("Leave them out as well")),
                    ("keep", _("Import them without that condition, so that everybody sees them")),
                ],
                widget=forms.RadioSelect,
                initial="leave",
            )
        if self.leaves:
            self.fields["without"] = forms.BooleanField(
                label=_("Import the form without the questions that are left out"),
                error_messages={"required": _("Say first that you agree to what is left out.")},
            )

    @cached_property
    def leaves(self):
        """Whether anything is left out."""
        return any(one.effect == Effect.LEAVE for one in self.found.problems)

    def _add_place(self):
        community = FormFile._meta.get_field("community").related_model
        self.fields["title"] = forms.CharField(
            label=_("Title"), max_length=160, initial=self.found.title
        )
        self.fields["community"] = forms.ModelChoiceField(
            community.objects.order_by("name"),
            label=_("Community"),
            required=False,
            empty_label=_("The whole program"),
        )

    def _add_languages(self):
        guesses = {name: self._guess(name) for name in self.names}
        choices = every_language() | language_names(code for code in guesses.values() if code)
        choices = sorted(choices.items(), key=lambda one: one[1].casefold())
        for number, name in enumerate(self.names):
            self.fields[f"language-{number}"] = forms.ChoiceField(
                label=(
                    _("Language of “%(name)s”") % {"name": name}
                    if name
                    else _("Language of the columns that name none")
                ),
                choices=[("", _("Choose a language")), *choices],
                initial=guesses[name],
            )
        if len(self.names) > 1:
            self.fields["original"] = forms.ChoiceField(
                label=_("Language the survey is written in"),
                choices=[(str(n), name or _("No name")) for n, name in enumerate(self.names)],
                initial=self._first(),
            )

    def _guess(self, name: str) -> str:
        if name:
            return code_of(name)
        if self.found.default_language:
            return code_of(self.found.default_language)
        named = [code for one in self.names if one and (code := code_of(one))]
        return named[0] if named else self.survey.original if self.survey else "en"

    def _first(self) -> str:
        wanted = self.found.default_language
        return str(self.names.index(wanted)) if wanted in self.names else "0"

    def clean(self):
        cleaned = super().clean()
        seen: dict[str, str] = {}
        for number, name in enumerate(self.names):
            code = cleaned.get(f"language-{number}")
            if code and name and code in seen:
                self.add_error(
                    f"language-{number}",
                    _("“%(name)s” is this language already.") % {"name": seen[code]},
                )
            if code and name:
                seen[code] = name
        return cleaned

    def decisions(self) -> Decisions:
        """What was decided, for `services.xlsform.apply`."""
        data = self.cleaned_data
        languages = {name: data[f"language-{n}"] for n, name in enumerate(self.names)}
        return Decisions(
            languages=languages,
            original=languages[self.names[int(data.get("original") or 0)]],
            title=data.get("title", ""),
            community=data.get("community"),
            leave_dependents=data.get("dependents", "leave") == "leave",
        )
