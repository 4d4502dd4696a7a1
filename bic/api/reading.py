"""What a resource says to a reader: a page of rows in the order of their keys, or one row."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from bic.api.declared import Field, Reader, Resource
from bic.api.problems import Problem, forbidden, unknown

MOST, USUAL = 100, 50
LARGEST_KEY = 2**63 - 1


def address(resource: Resource, reader: Reader, key: Any = None) -> str:
    """The path of a resource, or of one of its rows."""
    return path_of(reader.program.slug, resource.name, key)


def path_of(program: str, resource: str, key: Any = None) -> str:
    """The same of names, for who has nothing else."""
    if key is None:
        return reverse("api:list", args=[program, resource])
    return reverse("api:detail", args=[program, resource, key])


def page(resource: Resource, reader: Reader, asked: Any) -> dict[str, Any]:
    """The rows after `cursor`, at most `limit` of them, and the cursor of what follows.

    `asked` are the parameters of the address. A page may be shorter than its limit where rows
    are left out; it is the last when `next` is null. Raises `Problem`.
    """
    _may_list(resource, reader)
    limit = _number(asked, "limit", USUAL, most=MOST, least=1)
    rows = _of_community(resource, reader, resource.rows(reader), asked.get("community", ""))
    following = None
    if isinstance(rows, QuerySet):
        cursor = _number(asked, "cursor", 0, most=LARGEST_KEY)
        found = list(rows.filter(pk__gt=cursor).order_by("pk")[: limit + 1])
        if len(found) > limit:
            found.pop()
            following = str(found[-1].pk)
    else:
        found = list(rows)
    return {"items": _told(resource, reader, found, resource.fields), "next": following}


def one(resource: Resource, reader: Reader, key: str) -> dict[str, Any]:
    """One row with all that is said of it. Raises `Problem`."""
    _may_list(resource, reader)
    rows = resource.rows(reader)
    if isinstance(rows, QuerySet):
        if resource.key == "pk" and not (key.isdecimal() and int(key) <= LARGEST_KEY):
            raise unknown()
        found = list(rows.filter(**{resource.key: key})[:1])
    else:
        found = [row for row in rows if str(getattr(row, resource.key)) == key]
    told = _told(resource, reader, found, (*resource.fields, *resource.further))
    if not told:
        raise unknown()
    return told[0]


def _may_list(resource: Resource, reader: Reader) -> None:
    if not reader.may(resource.list_permission, reader.program):
        raise forbidden()


def _of_community(resource: Resource, reader: Reader, rows: Any, slug: str) -> Any:
    if not slug:
        return rows
    if resource.community is None:
        raise Problem(400, _("This is of the whole program: leave “community” out."))
    keys = [pk for pk, community in reader.communities.items() if community.slug == slug]
    if not keys:
        raise unknown()
    return rows.filter(**{resource.community: keys[0]})


def _number(asked: Any, name: str, usual: int, *, most: int, least: int = 0) -> int:
    text = asked.get(name, "")
    if not text:
        return usual
    if not (text.isascii() and text.isdecimal() and least <= int(text[:20]) <= most):
        detail = _("“%(name)s” has to be a whole number from %(least)s to %(most)s.")
        raise Problem(400, detail % {"name": name, "least": least, "most": most})
    return int(text)


def _told(
    resource: Resource, reader: Reader, rows: list[Any], fields: tuple[Field, ...]
) -> list[dict[str, Any]]:
    shown = [row for row in rows if resource.may_read(row, reader)]
    if shown and resource.prepare:
        resource.prepare(shown, reader)
    return [_row(resource, reader, row, fields) for row in shown]


def _row(resource: Resource, reader: Reader, row: Any, fields: tuple[Field, ...]) -> dict[str, Any]:
    key = getattr(row, resource.key)
    told: dict[str, Any] = {"id": str(key)}
    if resource.community is not None:
        told["community"] = reader.communities[row.community_id].slug
    told |= {field.name: field.value(row, reader) for field in fields}
    told["links"] = {
        "self": address(resource, reader, key),
        "page": resource.page(row, reader) if resource.page else None,
    }
    return told
