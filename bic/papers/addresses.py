"""Addresses of papers: the same for every kind, under a root of its own."""

from typing import Any

from django.urls import URLPattern, path


def addresses_of(root: str, noun: str, pages: Any, *, begin: str = "begin/") -> list[URLPattern]:
    """Patterns of all pages of a kind.

    `noun` begins the names of the addresses, `pages` is the module that derives the pages of
    `bic.papers.views`, and `begin` is where a draft is begun.
    """
    one = f"{root}<int:pk>/"
    part, edition = f"{one}parts/<slug:key>/", f"{one}<slug:language>/"
    found = (
        (root, pages.ReportList, "list"),
        (f"{root}{begin}", pages.ReportBegin, "create"),
        (one, pages.ReportDetail, "detail"),
        (f"{one}edit/", pages.ReportEdit, "edit"),
        (f"{one}assemble/", pages.ReportAssemble, "assemble"),
        (f"{one}delete/", pages.ReportDiscard, "delete"),
        (f"{one}history/", pages.ReportHistory, "history"),
        (part, pages.TextWrite, "text"),
        (f"{part}autosave/", pages.TextAutosave, "autosave"),
        (f"{part}move/<slug:way>/", pages.PartMove, "move"),
        (f"{part}leave/", pages.PartLeave, "leave"),
        (f"{edition}preview/", pages.ReportPreview, "preview"),
        (f"{edition}publish/", pages.ReportPublish, "publish"),
        (f"{edition}read/", pages.EditionRead, "read"),
        (f"{edition}pdf/", pages.EditionMake, "make"),
        (f"{edition}pdf/file/", pages.EditionFileProgress, "file"),
        (f"{edition}pdf/download/", pages.EditionDownload, "download"),
        (f"{edition}pdf/retry/", pages.EditionRetry, "retry"),
    )
    return [path(at, view.as_view(), name=f"{noun}_{name}") for at, view, name in found]
