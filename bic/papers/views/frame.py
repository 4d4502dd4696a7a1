"""What all pages of papers share: how they are written, and the names of pages and rights."""

from typing import Any

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from bic.papers.writing import Writing
from bic.ui.views import ObjectPermissionMixin


class PageNames:
    """Names of the pages of one kind, for `{% url at.edit … %}`."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix

    def __getitem__(self, page: str) -> str:
        return f"{self.prefix}_{page}"


class OfPapers:
    """A page of one kind of papers in the community of the address.

    An app says how they are `writing`, which template shows the facts of a part (`fragment`),
    which one says how many words stand in another language (`strange`), and how an edition
    becomes a page (`html`).
    """

    writing: Writing
    strange: str
    fragment: Any
    html: Any

    @property
    def at(self) -> PageNames:
        """Names of its pages."""
        meta = self.writing.paper._meta
        return PageNames(f"{meta.app_label}:{meta.model_name}")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"at": self.at, "strange": self.strange}

    def may(self, act, on):
        """Whether who asks may do something with a paper, or in a community."""
        meta = self.writing.paper._meta
        return self.request.user.has_perm(f"{meta.app_label}.{act}_{meta.model_name}", on)

    def page(self, name, *parts):
        """Address of another page of the same kind."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(self.at[name], args=[*slugs, *parts])

    def begin_url(self, _paper):
        """Where the next version of a paper is begun."""
        return self.page("create")

    def to_page(self, name, *parts):
        """Redirect to another page of the same kind."""
        return redirect(self.page(name, *parts))


class OfPaper(OfPapers, ObjectPermissionMixin):
    """The paper in the address."""

    def get_queryset(self):
        papers = self.writing.paper.objects.filter(community=self.request.community)
        return papers.for_detail()

    def parts_of(self, paper):
        """Its parts as they are read."""
        return self.writing.part.objects.filter(report=paper).in_order()

    def published(self):
        """The answer to who comes too late."""
        messages.info(self.request, _("This report is published and does not change any more."))
        return self.to_page("detail", self.kwargs["pk"])

    def known_language(self):
        """The language in the address, if the program has it; 404 otherwise."""
        language = self.kwargs["language"]
        if language not in self.request.program.languages:
            raise Http404
        return language
