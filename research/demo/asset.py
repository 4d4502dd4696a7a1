"""The demo's asset maps: invented places, groups and two people who agreed, in two towns."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from math import cos, radians, sin
from typing import Any

from bic.story import BY_SLUG
from communities.models import Community
from research.models import Asset, Outline
from research.services import asset as services

Category = Asset.Category
KINDS = {
    "a": Category.ASSOCIATIONS,
    "i": Category.INSTITUTIONS,
    "p": Category.PLACES,
    "e": Category.EXCHANGE,
    "s": Category.STORIES,
}


@dataclass(frozen=True)
class Told:
    """One asset; `at` is in hundredths of a degree from the middle of town, north and east.

    `seen` is how many days ago somebody verified it.
    """

    kind: str
    name: str
    offers: str
    languages: str = ""
    at: tuple[float, float] | None = None
    seen: int | None = 60
    is_public: bool = True
    named_by: str = "Planning committee"


# Middle of each invented town, in the county it is said to lie in.
MIDDLES = {"mill-fork": (35.72, -79.30), "larkspur": (36.05, -79.42)}
MILL_FORK = (
    Told("i", "Mill Fork Public Library", "Story hour in two languages, a room for twenty",
         "en es", (0.3, 0.2), 40),
    Told("i", "Fork River Elementary School", "A parents' room, evening classes", "en es",
         (1.1, -0.6), 90),
    Told("i", "Mill Fork Free Clinic", "Interpreters on two days a week", "en es kar",
         (-0.5, 0.7), 30),
    Told("i", "County Extension Office", "Seeds, soil tests, canning classes", "en", (0.8, 1.4),
         420),
    Told("i", "Town Hall", "The community room after hours", "en", (0.0, 0.0), 20),
    Told("i", "Mill Fork Middle School", "A gym and a bus", "en es", (1.6, 0.4)),
    Told("p", "Depot Park", "Shade, a stage, soccer on Sundays", "", (0.2, -0.9), 35),
    Told("p", "River Walk", "Three miles without a car", "", (-1.0, -0.3), 200),
    Told("p", "Old Mill Ballfield", "Lights until ten", "", (-1.4, 0.9), 500),
    Told("p", "Community Garden on Third Street", "Forty plots, twelve of them free", "kar es",
         (0.6, -0.2), 50),
    Told("p", "Laurel Court Playground", "Where children of four languages play", "", (1.3, 1.0),
         None),
    Told("a", "Asociación Raíces", "Knows three hundred families by name", "es", None, 15),
    Told("a", "Karen Weavers Circle", "Teaches weaving, sells at the fair", "kar", None, 25),
    Told("a", "Mill Fork Soccer League", "Eight teams, most coaches speak Spanish", "es en", None,
         100, is_public=False),
    Told("a", "Volunteer Fire Company No. 2", "Pancake breakfasts, trusted in the trailer parks",
         "en", (-0.8, -1.2), 150),
    Told("a", "Welcome House Mill Fork", "Rides, school forms, furniture", "en es ar", (0.4, 0.9),
         12),
    Told("a", "Grace Street Choir", "Sings in Spanish at the harvest supper", "en es", None, None,
         is_public=False),
    Told("e", "Panadería La Espiga", "Catering, and a board for notices", "es", (-0.2, 0.4), 70),
    Told("e", "Saturday Market", "Twenty stalls, half of them newcomers'", "en es kar", (0.1, 0.3),
         28),
    Told("e", "Blue Heron Poultry", "Employs two hundred people, releases them for classes",
         "en es my", (2.0, -1.5), 380, is_public=False),
    Told("e", "Tienda El Roble", "Money orders, gossip, help with forms", "es", (-0.6, -0.5), 110),
    Told("s", "Harvest supper", "The whole town at one table since 1961", "", None, 300),
    Told("s", "How the mill was saved", "Told by those who worked there", "en", None, None),
    Told("s", "Karen New Year", "Dances, food, four hundred guests", "kar", None, 330),
)  # fmt: skip
LARKSPUR = (
    Told("i", "Larkspur Library on Main", "English conversation on Mondays", "en es", (0.2, 0.1)),
    Told("i", "Larkspur Community College Annex", "Citizenship and welding", "en es", (1.2, 0.8),
         45),
    Told("i", "Larkspur Health Center", "A nurse who speaks Arabic", "en es ar", (-0.7, 0.3), 90),
    Told("i", "North Larkspur High School", "A newcomers' class", "en es", (1.5, -0.9), 400),
    Told("p", "Quarry Lake", "Fishing without a fee", "", (-1.8, -0.6), 220),
    Told("p", "Courthouse Square", "The stage in summer", "", (0.0, 0.0), 33),
    Told("p", "East End Greenway", "Joins the apartments to the shops", "", (0.4, 1.3), None),
    Told("a", "Mesa de Familias", "Parents who speak at board meetings", "es", None, 18),
    Told("a", "Larkspur Rotary Breakfast", "Small grants", "en", None, 140),
    Told("a", "Club de Ajedrez", "Chess for children on Fridays", "es en", (0.5, -0.4), 80),
    Told("e", "Larkspur Flea Market", "First shop of many families", "es en", (-0.9, 1.1), 61),
    Told("e", "Cedar Textile Works", "Hires through the annex", "en es", (1.9, 1.6), 390,
         is_public=False),
    Told("s", "Mural on Depot Street", "Painted by pupils of nine countries", "", (0.1, -0.2), 130),
    Told("s", "Día de los Muertos altar", "In the library since 2011", "es", None, 360),
)  # fmt: skip
# Invented people of Mill Fork, who agreed by word of mouth: name, what they can, language.
PEOPLE = (
    ("Paw Eh", "Weaves, and reads letters to neighbors", "kar"),
    ("Doña Teresa Salgado", "Cooks for eighty, knows who is alone", "es"),
)


def load(demo: Any) -> None:
    """Fill the asset maps of two communities, and draw a border around each town."""
    for slug, told in {"mill-fork": MILL_FORK, "larkspur": LARKSPUR}.items():
        # The Census file of the demo has given the towns their codes.
        community = Community.objects.get(pk=demo.communities[slug].pk)
        with demo.ago(BY_SLUG[slug].days["R2"] + 20):
            Asset.objects.bulk_create(_asset(demo, community, one) for one in told)
        _outline(demo, community)
    mill_fork = demo.communities["mill-fork"]
    Asset.objects.bulk_create(_person(demo, mill_fork, *one) for one in PEOPLE)
    found = {one.name: one for one in Asset.objects.filter(community=mill_fork)}
    services.link(found["Saturday Market"], [found["Karen Weavers Circle"]])
    services.link(found["Welcome House Mill Fork"], [found["Mill Fork Free Clinic"]])


def _asset(demo: Any, community: Community, told: Told) -> Asset:
    asset = Asset(
        program=demo.program,
        community=community,
        name=told.name,
        category=KINDS[told.kind],
        offers=told.offers,
        languages=told.languages.split(),
        is_public=told.is_public,
        named_by=told.named_by,
        created_by=demo.people["jonah"],
    )
    if told.seen is not None:
        asset.verified_on = demo.today - timedelta(days=told.seen)
        asset.verified_by = demo.people["jonah"]
    if told.at:
        middle = MIDDLES[community.slug]
        asset.is_public_place = True
        asset.latitude, asset.longitude = (
            Decimal(f"{start + step / 100:.5f}")
            for start, step in zip(middle, told.at, strict=True)
        )
    return asset


def _person(demo: Any, community: Community, name: str, offers: str, language: str) -> Asset:
    return Asset(
        program=demo.program,
        community=community,
        name=name,
        category=Category.RESIDENTS,
        is_person=True,
        offers=offers,
        languages=[language],
        consent_on=demo.today - timedelta(days=75),
        consent_by="word",
        consent_recorded_by=demo.people["jonah"],
        created_by=demo.people["jonah"],
    )


def _outline(demo: Any, community: Community) -> None:
    """An uneven ring around the middle of an invented town, if it has an invented code."""
    if len(community.geoid) != 7:
        return
    latitude, longitude = MIDDLES[community.slug]
    ring = [
        [
            round(longitude + (0.022 + 0.004 * sin(turn * 3)) * cos(radians(turn)), 5),
            round(latitude + (0.018 + 0.003 * cos(turn * 5)) * sin(radians(turn)), 5),
        ]
        for turn in range(0, 360, 15)
    ]
    Outline.objects.create(
        program=demo.program,
        geoid=community.geoid,
        name=community.name,
        polygons=[[[*ring, ring[0]]]],
        point_count=len(ring) + 1,
        original_name="invented-outlines.geojson",
        loaded_by=demo.people["jonah"],
    )
