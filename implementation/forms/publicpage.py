"""Input of whoever says what of a community is public."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic import public_parts
from bic.documents.models import Document, DocumentVersion
from bic.spoken import language_choices
from bic.translated import speak
from bic.ui.forms import ProgramForm
from implementation.models import PublicDocument, PublicPage
from research.forms.theme import languages_of

PART = "part_"


class PublicPageForm(ProgramForm):
    """A switch for each part, each with what becomes public and what never does."""

    class Meta:
        model = PublicPage
        fields = ["intro", "takes_followers"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.parts = public_parts.parts()
        for part in self.parts:
            self.fields[f"{PART}{part.name}"] = forms.BooleanField(
                label=part.label,
                help_text=part.about,
                required=False,
                initial=part.name in self.instance.parts,
            )
        self.order_fields(["intro", *(f"{PART}{part.name}" for part in self.parts)])
        intro: Any = self.fields["intro"]
        intro.max_length, intro.widget.rows = 1000, 3
        speak(self, languages_of(self.instance.community))

    def _stored(self) -> dict[str, Any]:
        # What somebody else switched meanwhile is never overwritten either.
        return super()._stored() | {
            f"{PART}{part.name}": part.name in self.instance.parts
            for part in getattr(self, "parts", ())
        }

    @property
    def chosen(self) -> list[str]:
        """The parts that are switched on."""
        return [part.name for part in self.parts if self.cleaned_data[f"{PART}{part.name}"]]


class PublicDocumentForm(ProgramForm):
    """Which document, under which title for the public, in which language it is."""

    class Meta:
        model = PublicDocument
        fields = ["title", "language"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        community = self.instance.community
        languages = languages_of(community)
        self.fields["language"] = forms.ChoiceField(
            label=_("Language of the document"), choices=language_choices(languages)
        )
        title: Any = self.fields["title"]
        title.max_length, title.widget.rows = 160, 1
        speak(self, languages)


class PublicDocumentAddForm(PublicDocumentForm):
    """The same for a document that is not public yet: its newest version is taken."""

    document = SafeModelChoiceField(
        queryset=Document.objects.none(),
        label=_("Document"),
        help_text=_("Its newest version becomes public. Read it once more before you save."),
    )

    field_order = ("document", "title", "language")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # What is for the staff alone is not offered: it was kept from members for a reason.
        rows = Document.objects.filter(
            community=self.instance.community,
            seen_by=Document.Audience.MEMBERS,
            current__isnull=False,
        )
        field: Any = self.fields["document"]
        field.queryset = rows.in_use().order_by("title", "pk")

    def clean_document(self) -> DocumentVersion:
        """The version that becomes public."""
        version = self.cleaned_data["document"].current
        shown = PublicDocument.objects.filter(community=self.instance.community, version=version)
        if shown.exists():
            raise forms.ValidationError(_("This document is on the public page already."))
        self.instance.version = version
        return version
