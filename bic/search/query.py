"""Finding: two queries, whatever the number of sources and rows."""

from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import BigIntegerField, CharField, F, Func, QuerySet, TextField, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce, Concat, JSONObject

from bic.querysets import LIST_FETCH
from bic.search.models import LONGEST_WORD, Word
from bic.search.sources import Hit, Source, registry

# Words of a question beyond these are ignored.
MOST_WORDS = 8
# How many of each kind are shown beside other kinds, and alone on a page.
FEW, MANY = 8, 50


@dataclass
class Group:
    """Hits of one kind, in their order; `has_more` tells that not all are here."""

    source: Source
    hits: list[Hit]
    has_more: bool


def words_of(text: str) -> list[str]:
    """The folded words of a question, in order, each once."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT search_split(%s)", [text])
        found = [word[:LONGEST_WORD] for word in cursor.fetchone()[0]]
    return list(dict.fromkeys(found))[:MOST_WORDS]


def is_prefix(word: str) -> bool:
    """Whether `word` also finds longer words.

    A single Latin letter or digit does not: it would find nearly everything.
    """
    return len(word) > 1 or not word.isascii()


def find(user: Any, program: Any, words: list[str], kind: str = "", page: int = 1) -> list[Group]:
    """What `user` may see of `program` that holds every one of `words`, in one query.

    Works in the open scope. With `kind`, page number `page` of that kind alone.
    """
    sources = [source for source in registry if kind in ("", source.kind)]
    size = MANY if kind else FEW
    start = (page - 1) * size
    if not words or not sources:
        return []
    # The first of the next page tells that there is one.
    pages = [_told(s, _with(s, user, program, words))[start : start + size + 1] for s in sources]
    groups = _groups(sources, pages, user, program, size)
    return [group for group in groups if group.hits or (kind and page > 1)]


def thing(user: Any, program: Any, kind: str, key: int) -> tuple[Source, Hit] | None:
    """One thing that `user` could find, if all that concerns it is for them too; one query."""
    source = registry.get(kind)
    if source is None:
        return None
    rows = _told(source, source.rows(user, program).filter(pk=key))
    hits = _group(source, user, program, list(rows), 1).hits
    wanted = source.gathering_permission or source.permission
    if not hits or not user.has_perm(wanted, hits[0].subject):
        return None
    return source, hits[0]


def concerning(user: Any, program: Any, of: Source, hit: Hit) -> list[Group]:
    """What `user` may see that leads to a thing, by kind, in one query.

    Works in the open scope. Of every kind come the first `MANY`.
    """
    wanted = of.stands_for(hit.subject)
    leading = [(source, paths) for source in registry if (paths := source.leads_to(wanted))]
    # A path through many rows would tell the same thing more than once.
    pages = [
        _told(
            s,
            s.rows(user, program).filter(
                pk__in=s.model._default_manager.filter(paths).values("pk")
            ),
        )[: MANY + 1]
        for s, paths in leading
    ]
    groups = _groups([source for source, _paths in leading], pages, user, program, MANY)
    return [group for group in groups if group.hits]


def _groups(
    sources: list[Source], pages: list[QuerySet], user: Any, program: Any, size: int
) -> list[Group]:
    """The pages of several sources, read in one query."""
    if not pages:
        return []
    rows = list(pages[0].union(*pages[1:], all=True)) if pages[1:] else list(pages[0])
    return [_group(source, user, program, rows, size) for source in sources]


def _with(source: Source, user: Any, program: Any, words: list[str]) -> QuerySet:
    """Rows that hold every word."""
    rows = source.rows(user, program)
    if source.indexed:
        index = Word.objects.filter(program=program)
        for word in words:
            held = index.of(source.kind, word, is_prefix=is_prefix(word))
            rows = rows.filter(pk__in=held.values("object_id"))
    else:
        text = Concat(*_spaced(source.text), output_field=TextField())
        line = Func(text, function="search_line", output_field=TextField())
        # Named so that no column of any model is called the same.
        rows = rows.alias(words_searched=line)
        for word in words:
            wanted = f" {word}" if is_prefix(word) else f" {word} "
            rows = rows.filter(words_searched__contains=wanted)
    return rows


def _told(source: Source, rows: QuerySet) -> QuerySet:
    """Rows in their order, as all sources tell them alike."""
    sort = source.sort.removeprefix("-")
    ordered = rows.order_by(source.sort, "pk").fetch_mode(LIST_FETCH)
    return ordered.values_list(
        Value(source.kind, output_field=CharField()),
        Cast("pk", TextField()),
        Cast(source.title_expression, TextField()),
        Cast(sort, TextField()),
        Coalesce(Cast(source.of_community("name"), TextField()), NOTHING),
        Coalesce(Cast(source.of_community("slug"), TextField()), NOTHING),
        Cast(source.of_community("pk"), BigIntegerField()),
        JSONObject(**{name: F(name) for name in source.facts}),
    )


SPACE, NOTHING = Value(" ", output_field=TextField()), Value("", output_field=TextField())


def _spaced(columns: tuple[str | Combinable, ...]) -> list[Any]:
    parts: list[Any] = []
    for column in columns:
        said = F(column) if isinstance(column, str) else column
        parts += [SPACE, Coalesce(Cast(said, TextField()), NOTHING)]
    return [*parts, SPACE]


def _group(source: Source, user: Any, program: Any, rows: list[Any], size: int) -> Group:
    own = [row for row in rows if row[0] == source.kind]
    # PostgreSQL keeps the order of a branch, but does not promise it.
    if source.sort == "-pk":
        own.sort(key=lambda row: -int(row[1]))
    else:
        own.sort(key=lambda row: row[3], reverse=source.sort.startswith("-"))
    hits = []
    for _kind, key, title, _sort, community, slug, community_id, facts in own[:size]:
        subject = _subject(source, program, key, community_id, facts)
        if not user.has_perm(source.permission, subject):
            continue
        hit = Hit(subject, title, community, slug)
        hit.title = source.name(hit)
        hit.url, hit.detail = source.url(hit, user, program), source.detail(hit)
        hits.append(hit)
    return Group(source, hits, len(own) > size)


def _subject(source: Source, program: Any, key: str, community_id: Any, facts: dict) -> Any:
    """The thing that was found, as far as it is known; asking for more of it is an error."""
    fields = source.model._meta.concrete_fields
    known: dict[str, Any] = {"program_id": program.pk}
    if source.community:
        known["community_id"] = community_id
    for f in fields:
        if f.name in facts:
            known[f.attname] = f.to_python(facts[f.name])
        elif f.primary_key:
            known[f.attname] = f.to_python(key)
    values = [known[f.attname] for f in fields if f.attname in known]
    return source.model.from_db("default", set(known), values, fetch_mode=LIST_FETCH)
