"""What the files of a dossier say of a noun: its columns with their meaning, and their values."""

import re
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from bic.documents.storage import HOLDERS
from bic.dossier import parts
from bic.people.models import User
from bic.privacy import OneWay, suppress, threshold_of
from bic.tenancy.models import Program
from bic.translated import Translated
from bic.ui.history import words_of

# Keys of what a row joins, or nothing.
NO_WORDS = re.compile(r"[\d\s:]*")


@dataclass(frozen=True)
class Column:
    """A column of a noun's files."""

    field: Any
    is_file: bool

    @property
    def name(self) -> str:
        """Its name in files."""
        return self.field.name

    @property
    def label(self) -> str:
        """Its name for people."""
        words = str(self.field.verbose_name)
        return f"{words[:1].upper()}{words[1:]}"

    @property
    def meaning(self) -> str:
        """What it holds, in words."""
        if self.is_file:
            return _("Name of a file in this dossier.")
        if parts.is_count(self.field.model, self.name):
            return _("A number of people; a small one is not told.")
        if self.field.is_relation:
            if self.field.related_model is User:
                return _("Name of a person.")
            return _("Key of a row of “%(noun)s”.") % {
                "noun": self.field.related_model._meta.verbose_name
            }
        return str(self.field.help_text or "")

    @property
    def kind(self) -> str:
        """Of which type it is, in words."""
        return str(self.field.description) % self.field.__dict__

    @property
    def choices(self) -> list[tuple[str, str]]:
        """Values that are possible, and what they mean."""
        return [(str(value), str(words)) for value, words in self.field.flatchoices if value != ""]

    def value(self, row: Any, files: dict[str, str]) -> Any:
        """For files: plain; people by name, files by where they are in the dossier."""
        if self.field.is_relation:
            if self.field.related_model is User:
                person = getattr(row, self.field.name)
                return person.display_name if person else None
            return getattr(row, self.field.attname)
        value = getattr(row, self.field.attname)
        if self.is_file:
            return files.get(value, "")
        if value is not None and parts.is_count(self.field.model, self.name):
            return suppress(OneWay.of({"": value}), threshold_of(row.program)).total.plain
        return value.stored() if isinstance(value, Translated) else value

    def told(self, row: Any, files: dict[str, str]) -> str:
        """For readers: in words of the active language, "" for nothing."""
        if self.field.primary_key or (
            self.field.is_relation and self.field.related_model is not User
        ):
            # Keys join the data; readers know things by their names.
            return ""
        value = getattr(row, self.field.attname)
        if isinstance(value, Translated):
            return value.in_language()[0]
        if self.is_file or self.field.is_relation or parts.is_count(self.field.model, self.name):
            plain = self.value(row, files)
            return "" if plain is None else str(plain)
        return words_of(self.field, value, longest=None)


def columns_of(model: Any) -> list[Column]:
    """The columns that leave, in their order."""
    return [
        Column(field, (model, field.name) in HOLDERS)
        for field in model._meta.local_concrete_fields
        if field.related_model is not Program
    ]


def file_names(model: Any) -> list[str]:
    """Fields of a model that name files in the store."""
    return [name for holder, name in HOLDERS if holder is model]


def name_of(row: Any) -> str:
    """What a row is called; one that only joins others has no words of its own."""
    words = str(row)
    if NO_WORDS.fullmatch(words):
        kind = str(row._meta.verbose_name)
        return f"{kind[:1].upper()}{kind[1:]} {row.pk}"
    return words


def title_of(model: type[models.Model]) -> str:
    """What rows of a model are called, with a capital."""
    words = str(model._meta.verbose_name_plural)
    return f"{words[:1].upper()}{words[1:]}"


def meaning_of(model: type[models.Model]) -> str:
    """What a noun is: the first line of its description, which is for developers, in English."""
    return (model.__doc__ or "").strip().split("\n", maxsplit=1)[0]
