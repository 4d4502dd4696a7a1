"""What people do with communities: add one, move it along its life cycle, match its place."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain, count
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.text import slugify

from bic.days import today_in
from bic.querysets import hold
from bic.tenancy.models import Program
from bic.words import folded
from communities.models import Community, County, Place

Status = Community.Status
# From each status to those that may follow it; the first is the usual next one.
TRANSITIONS: Mapping[str, tuple[str, ...]] = {
    Status.PROSPECT: (Status.INVITED, Status.APPLIED, Status.DECLINED),
    Status.INVITED: (Status.APPLIED, Status.DECLINED, Status.PROSPECT),
    Status.APPLIED: (Status.UNDER_REVIEW, Status.WITHDRAWN),
    Status.UNDER_REVIEW: (Status.ACCEPTED, Status.DECLINED, Status.WITHDRAWN),
    Status.ACCEPTED: (Status.ACTIVE, Status.WITHDRAWN),
    Status.ACTIVE: (Status.COMPLETED, Status.WITHDRAWN),
    # Reopened:
    Status.COMPLETED: (Status.ACTIVE,),
    Status.DECLINED: (Status.PROSPECT, Status.UNDER_REVIEW),
    Status.WITHDRAWN: (Status.PROSPECT, Status.ACTIVE),
}
# Short names that are pages of their own under `communities/`.
RESERVED_SLUGS = frozenset({"add", "counties"})
# What a county is called where it is not "County", and where it has no word of its own.
COUNTY_WORDS = {"22": "Parish", "72": "Municipio"}
PLAIN_NAMES = frozenset({"02", "09", "11", "60", "66", "69", "78"})
ADDRESS, CENSUS_CODE = "community_one_per_address", "community_each_census_code_once"


class AlreadyInProgram(ValueError):
    """Another community of the program has this Census code."""


class NotAllowedNow(ValueError):
    """The life cycle has no such step from the present status."""


def full_name(county: County) -> str:
    """The name of a county as people say it: "Orange County", "Orleans Parish".

    Independent cities, Alaska, the District of Columbia, Connecticut's planning regions and
    the island areas have no one word for it and keep their name.
    """
    state, number = county.geoid[:2], int(county.geoid[2:])
    if state in PLAIN_NAMES or number >= 510:
        return county.name
    return f"{county.name} {COUNTY_WORDS.get(state, 'County')}"


@transaction.atomic
def add_community(program: Program, **fields: Any) -> Community:
    """Add a community to `program` under a short name of its own.

    `fields` are those of Community without `program` and `slug`. A municipality without
    a Census code gets that of the learned place of the same name, if there is exactly one.
    Raises `AlreadyInProgram`.
    """
    community = Community(program=program, **fields)
    if community.kind == Community.Kind.COUNTY and community.county_id:
        community.geoid = community.county_id
    elif not community.geoid:
        community.geoid = code_of(community)
    taken = set(program.communities.values_list("slug", flat=True)) | RESERVED_SLUGS
    while True:
        community.slug = _free_slug(community, taken)
        try:
            with transaction.atomic():
                community.save(force_insert=True)
        except IntegrityError as error:
            _explain(error)
            # Somebody took the short name between our look and our save.
            taken.add(community.slug)
        else:
            return community


@transaction.atomic
def add_communities(program: Program, communities: Iterable[Community]) -> None:
    """Add many at once, under short names of their own, in a fixed number of queries.

    They get Census codes as in `add_community`, unless another community has the code.
    """
    communities = list(communities)
    known = program.communities.values_list("slug", "geoid")
    slugs = {slug for slug, _geoid in known} | RESERVED_SLUGS
    codes = {geoid for _slug, geoid in known}
    places = _places_by_name(program, {community.state_id for community in communities})
    for community in communities:
        if community.kind == Community.Kind.COUNTY:
            community.geoid = community.county_id or ""
        else:
            found = places[community.state_id, folded(community.name)]
            is_free = len(found) == 1 and found[0] not in codes
            community.geoid = found[0] if is_free else ""
        community.slug = _free_slug(community, slugs)
        slugs.add(community.slug)
        codes.add(community.geoid)
    Community.objects.bulk_create(communities, batch_size=1000)


@transaction.atomic
def save_community(community: Community) -> Community:
    """Keep what a form changed. The short name stays, so that links do.

    Raises `AlreadyInProgram`.
    """
    if community.kind == Community.Kind.COUNTY and community.county_id:
        community.geoid = community.county_id
    elif not community.geoid:
        community.geoid = code_of(community)
    try:
        with transaction.atomic():
            community.save()
    except IntegrityError as error:
        _explain(error)
        raise
    return community


@transaction.atomic
def change_status(community: Community, status: str, *, today: date | None = None) -> Community:
    """Move a community to `status`; the first day as active is kept in `partner_since`.

    `today` is the program's day, by default now in its time zone. Asking for the present
    status changes nothing. Raises `NotAllowedNow`.
    """
    program = community.program
    found = hold(community, program.communities.all())
    if found.status == status:
        return found
    if status not in TRANSITIONS[found.status]:
        raise NotAllowedNow(found.status, status)
    found.status = status
    if status == Status.ACTIVE and found.partner_since is None:
        found.partner_since = today or today_in(program)
    found.save(update_fields=["status", "partner_since", "updated_at"])
    return found


@transaction.atomic
def match_places(program: Program) -> int:
    """Give unmatched municipalities the Census code of the learned place of the same name.

    A name that two places of a state share is left to people. Returns how many were
    matched; a second call matches none.
    """
    open_ones = program.communities.select_for_update(of=("self",)).filter(
        geoid="", kind=Community.Kind.MUNICIPALITY
    )
    unmatched = list(open_ones)
    places = _places_by_name(program, {community.state_id for community in unmatched})
    taken = set(program.communities.exclude(geoid="").values_list("geoid", flat=True))
    matched = 0
    for community in unmatched:
        codes = places[community.state_id, folded(community.name)]
        if len(codes) == 1 and codes[0] not in taken:
            community.geoid = codes[0]
            community.save(update_fields=["geoid", "updated_at"])
            taken.add(codes[0])
            matched += 1
    return matched


def next_statuses(community: Community) -> list[tuple[str, Any]]:
    """Statuses that may follow now, with their names."""
    return [(status, Status(status).label) for status in TRANSITIONS[community.status]]


def code_of(community: Community) -> str:
    """Census code of the one learned place of this name and state, or an empty text."""
    found = _places_by_name(community.program, [community.state_id])
    codes = found[community.state_id, folded(community.name)]
    return codes[0] if len(codes) == 1 else ""


def _places_by_name(
    program: Program, states: Iterable[str]
) -> defaultdict[tuple[str, str], list[str]]:
    places: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    # A census designated place is a name on a map: it has no government that could take part.
    rows = Place.objects.filter(program=program, state__in=states).exclude(kind="CDP")
    for state, name, geoid in rows.values_list("state_id", "name", "geoid"):
        places[state, folded(name)].append(geoid)
    return places


def _free_slug(community: Community, taken: set[str]) -> str:
    base = slugify(folded(community.name))[:120] or "community"
    if base not in taken:
        return base
    with_state = f"{base}-{community.state.abbreviation.lower()}"
    candidates = chain([with_state], (f"{base}-{number}" for number in count(2)))
    return next(slug for slug in candidates if slug not in taken)


def _explain(error: IntegrityError) -> None:
    """Raise what a caller understands, unless only the short name was taken."""
    cause: Any = error.__cause__
    constraint = cause.diag.constraint_name
    if constraint == CENSUS_CODE:
        raise AlreadyInProgram from error
    if constraint != ADDRESS:
        raise error
