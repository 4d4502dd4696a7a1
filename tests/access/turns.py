"""Who asks for which address, where and how; and what the tables promise them."""

from collections import defaultdict

from bic.people.models import APPLICANT_ROLES, PARTNER_ROLES, STAFF_ROLES, PartnerKind
from bic.people.rules import ACTORS, Actor
from tests.access.addresses import ONLY, every_address, grant_of

NO_PERMISSION = {"public", "signed_in"}
ADDRESSES = every_address()
OF_PROGRAM = [address for address in ADDRESSES if address.is_of_program]
# Imports into all tables share their pages.
OF_EACH_PATTERN = list({address.name: address for address in OF_PROGRAM}.values())
OF_NOBODY = [address for address in ADDRESSES if not address.is_of_program]
FIRST_OF_DEMAND = set({address.demand: address for address in OF_PROGRAM[::-1]}.values())
TURNS = {address: number for number, address in enumerate(OF_PROGRAM)}

HOME, OTHER_COMMUNITY, OTHER_PROGRAM = PLACES = ("own", "other_community", "other_program")
METHODS = ("get", "post")
STAFF = [Actor(role) for role in STAFF_ROLES]
OTHERS = [Actor(role, PartnerKind.MUNICIPAL) for role in (*PARTNER_ROLES, *APPLICANT_ROLES)]
ROLES = STAFF + OTHERS
OTHER_KINDS = [actor for actor in ACTORS if actor not in ROLES]
PARTS = 1 if ONLY else 4


def may(actor, address):
    """Whether the table gives an actor what an address asks for, perhaps on a condition."""
    return address.demand in NO_PERMISSION or actor in grant_of(address.demand).actors


def expected(address, actor, place_name):
    """What the permission table promises.

    "open"; "refused" (403); "hidden" (404); "closed" (one of both: the thing is
    of another community, the page of the program); "depends" on a condition.
    A public page is open whoever asks, in every program.
    """
    if address.demand == "public":
        return "open"
    if place_name == OTHER_PROGRAM:
        return "hidden"
    if place_name == OTHER_COMMUNITY and actor.partner_kind and address.is_of_community:
        return "hidden"
    if place_name == OTHER_COMMUNITY and actor.partner_kind and "pk" in address.arguments:
        return "closed"
    if address.demand == "signed_in":
        return "open"
    if not may(actor, address):
        return "refused"
    return "depends" if grant_of(address.demand).when else "open"


def tells_apart(address, actor):
    """Whether a table gives a kind of partner something else than the municipal partner."""
    return may(actor, address) != may(Actor(actor.role, PartnerKind.MUNICIPAL), address)


def one_of(actors, address):
    """Whose turn it is at an address."""
    return actors[TURNS[address] % len(actors)]


def method_of(address, turn=0):
    """The way whose turn it is at an address, as the only one."""
    turn = (TURNS[address] + turn) % len(METHODS)
    return METHODS[turn : turn + 1]


def kind_of(actor):
    """Staff, partner or applicant: what a view may tell apart beside its table."""
    return actor.role if actor.role in APPLICANT_ROLES else bool(actor.partner_kind)


def at_home(address):
    """Roles that ask at home, and their methods.

    An address is open in both ways to one of each kind to whom it should be, and closed in
    both ways to those to whom it should be; these share the ways.
    """
    groups = defaultdict(list)
    for role in ROLES:
        groups[expected(address, role, HOME), kind_of(role)].append(role)
    closed = [one_of(group, address) for (said, _), group in groups.items() if said == "refused"]
    for (said, _kind), group in groups.items():
        if said != "refused":
            yield one_of(group, address), METHODS
        # Who directs meets most conditions.
        if said == "depends" and one_of(group, address) != group[0]:
            yield group[0], METHODS
    for turn, role in enumerate(closed):
        yield role, METHODS if len(closed) == 1 else method_of(address, turn)


def elsewhere(address):
    """Roles that ask in another community of their program, and their methods.

    A thing that is hidden by its wall alone is asked for, in both ways, by one who would get in
    at home; where nobody would, and where no view is reached, one way is enough.
    """
    yield one_of(STAFF, address), method_of(address)
    others = [role for role in OTHERS if may(role, address)]
    role = one_of(others or OTHERS, address)
    behind_wall = others and expected(address, role, OTHER_COMMUNITY) == "closed"
    yield role, METHODS if behind_wall else method_of(address, 1)


def turns(address, place_name):
    """Each actor that asks for an address in a place, with its methods.

    What the tables give to whom is asked of the permissions themselves, for every actor; here
    each address shows that it asks for its permission, and each place that its wall stands.
    """
    if place_name == HOME:
        yield from at_home(address)
        yield from ((one, METHODS) for one in OTHER_KINDS if tells_apart(address, one))
    elif place_name == OTHER_COMMUNITY:
        yield from elsewhere(address)
    else:
        yield one_of(ROLES, address), method_of(address)


def questions(part, world):
    """By actor: address, name of the place, URL and method of all that a part is asked.

    Addresses of the whole program are the same everywhere, and those of imports into any
    table are tried at home.
    """
    asked = defaultdict(list)
    patterns = set(OF_EACH_PATTERN)
    for address in OF_PROGRAM[part::PARTS]:
        seen = set()
        for place_name in PLACES if address in patterns else PLACES[:1]:
            url = address.url(getattr(world, place_name))
            if url in seen:
                continue
            seen.add(url)
            for actor, methods in turns(address, place_name):
                asked[actor] += [(address, place_name, url, method) for method in methods]
    return asked
