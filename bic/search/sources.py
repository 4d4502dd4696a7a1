"""What can be found, and how each thing looks among the results."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.expressions import Combinable
from django.urls import reverse


@dataclass
class Hit:
    """One thing that was found. `community` and `community_slug` are "" outside communities.

    `subject` is the thing itself with its key, program, community and `Source.facts`;
    nothing else of it is loaded, and nothing else can be.
    """

    subject: Any
    title: str
    community: str
    community_slug: str
    url: str = ""
    detail: str = ""


class Source:
    """One kind of things that can be found. Declare a subclass in `<app>/search.py`:

        @source("documents", label=_("Documents"), permission="documents.view_document", order=20)
        class Documents(Source):
            model = Document
            indexed = True
            text = ("title",)
            facts = ("seen_by",)

            def rows(self, user, program):
                return Document.objects.in_use()

            def url(self, hit, user, program):
                return reverse("documents:detail", args=[program.slug, hit.community_slug, …])

    The permission is asked of every hit; what its condition reads belongs in `facts`.
    """

    kind: str
    label: Any
    permission: str
    order: int
    icon: str

    model: type[models.Model]
    # What is searched; a source without index may name fields of other tables, and expressions.
    text: tuple[str | Combinable, ...]
    # Whether triggers keep the words of `text` in a table. Needed where a program may have
    # more than a few thousand rows; impossible where `text` reads other tables.
    indexed = False
    title: str | Combinable = "title"
    # Text or date by which results are sorted; "-pk" for the newest first, which is the only
    # order that costs nothing where many rows match.
    sort = "title"
    facts: tuple[str, ...] = ()
    # Path from the model to its community, "" for communities themselves, None for things
    # of the whole program.
    community: str | None = "community"
    # Name of its page, where that stands below the program and its key.
    page: str
    # Paths from the model to people, organizations, documents: the page of all that concerns
    # one of these lists the rows that lead to it.
    concerns: tuple[str, ...] = ()
    # Who may see all that concerns one of these, where that are fewer than may find it.
    gathering_permission = ""

    def rows(self, user: Any, program: Any) -> models.QuerySet:
        """Rows that `user` may find; no more than the permission allows. By default all."""
        return self.model._default_manager.all()

    def url(self, hit: Hit, user: Any, program: Any) -> str:
        """Where the thing is, "" when this person has no page for it."""
        return reverse(self.page, args=[program.slug, hit.subject.pk])

    def name(self, hit: Hit) -> str:
        """What the thing is called, where `title` cannot say it in the reader's language."""
        return hit.title

    def detail(self, hit: Hit) -> str:
        """The line below the title."""
        return hit.community

    def stands_for(self, subject: Any) -> list[tuple[type[models.Model], Any]]:
        """What others point at when they mean a thing that was found: models and keys."""
        return [(self.model, subject.pk)]

    @cached_property
    def ends(self) -> dict[str, Any]:
        """The last field on every path of `concerns`."""
        found = {}
        for path in self.concerns:
            model: Any = self.model
            for name in path.split("__"):
                last = model._meta.get_field(name)
                model = last.related_model
            found[path] = last
        return found

    def leads_to(self, wanted: list[tuple[type[models.Model], Any]]) -> Q:
        """Which rows lead to one of these; empty where no path of this source does."""
        found = Q()
        for model, key in wanted:
            for path, last in self.ends.items():
                if last.related_model is model:
                    found |= Q((path, key))
        return found

    @property
    def title_expression(self) -> Combinable:
        """The title as an expression."""
        return F(self.title) if isinstance(self.title, str) else self.title

    def of_community(self, name: str) -> Combinable:
        """A field of the community, NULL for things of the whole program."""
        if self.community is None:
            return Value(None)
        return F(f"{self.community}__{name}" if self.community else name)


@dataclass
class Registry:
    """The sources of all apps."""

    sources: dict[str, Source] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Source]:
        return iter(sorted(self.sources.values(), key=lambda s: (s.order, s.kind)))

    def get(self, kind: str) -> Source | None:
        """The source called `kind`."""
        return self.sources.get(kind)


registry = Registry()


def source(
    kind: str, *, label: Any, permission: str, order: int = 100, icon: str = "search"
) -> Callable[[type[Source]], type[Source]]:
    """Class decorator: results of this kind are offered to whoever has the permission.

    `kind` stands in addresses and in the index: letters, digits and "_", at most 20.
    """
    if not kind.isidentifier() or len(kind) > 20:
        raise ValueError(f"{kind!r} is not a kind.")

    def register(declared: type[Source]) -> type[Source]:
        found = declared()
        found.kind, found.label, found.permission = kind, label, permission
        found.order, found.icon = order, icon
        registry.sources[kind] = found
        return declared

    return register
