"""The kinds of files that are taken: names, extensions, content types."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

OFFICE = "application/vnd.openxmlformats-officedocument"


@dataclass(frozen=True)
class FileType:
    """One kind of file on the allow-list."""

    key: str
    label: Any
    content_type: str
    extensions: tuple[str, ...]


TYPES: tuple[FileType, ...] = (
    FileType("pdf", _("PDF"), "application/pdf", ("pdf",)),
    FileType("docx", _("Word"), f"{OFFICE}.wordprocessingml.document", ("docx",)),
    FileType("xlsx", _("Excel"), f"{OFFICE}.spreadsheetml.sheet", ("xlsx",)),
    FileType("odt", _("OpenDocument text"), "application/vnd.oasis.opendocument.text", ("odt",)),
    FileType("png", _("PNG picture"), "image/png", ("png",)),
    FileType("jpeg", _("JPEG picture"), "image/jpeg", ("jpg", "jpeg")),
    FileType("webp", _("WebP picture"), "image/webp", ("webp",)),
    FileType("heic", _("HEIC picture"), "image/heic", ("heic", "heif")),
    FileType("txt", _("Text"), "text/plain", ("txt",)),
    FileType("csv", _("CSV"), "text/csv", ("csv", "tsv")),
    FileType("geojson", _("GeoJSON"), "application/geo+json", ("geojson",)),
)
BY_EXTENSION = {extension: one for one in TYPES for extension in one.extensions}
BY_CONTENT_TYPE = {one.content_type: one for one in TYPES}
# For the file chooser of the browser.
ACCEPT = ",".join(f".{extension}" for extension in BY_EXTENSION)


def label_of(content_type: str) -> str:
    """What people call files of a content type: "PDF"."""
    found = BY_CONTENT_TYPE.get(content_type)
    return str(found.label) if found else content_type
