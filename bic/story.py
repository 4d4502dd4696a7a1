"""What the demo tells: its people and places, and when what happened, in days before today.

The parts of the demo (`<app>/demo`) read days, names and numbers that several of them tell from
here, so that they tell the same. All of it is invented.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from bic.people.models import PartnerKind, Role

TUESDAY = 1
STEPS_IN_ORDER = (
    *("P1", "P2", "P3", "I1", "I2", "I3", "R1", "R2", "R3", "R4"),
    *("C1", "C2", "C3", "C4", "C5", "C6", "M1", "M2", "M3"),
)


@dataclass(frozen=True)
class Person:
    """Somebody invented, and their part."""

    key: str
    name: str
    role: str
    language: str = "en"
    partner_kind: str = ""
    community: str = ""
    organization: str = ""
    title: str = ""

    @property
    def email(self) -> str:
        """Their address."""
        return f"{self.key}@example.org"


PEOPLE = (
    Person("amara", "Amara Whitfield", Role.DIRECTOR, title="Program director"),
    Person("priya", "Priya Venkataraman", Role.COORDINATOR, title="Facilitator"),
    Person("jonah", "Jonah Castellanos", Role.RESEARCHER, "es", title="Researcher"),
    Person("beth", "Beth Lindqvist", Role.OBSERVER, title="Advisory board"),
    Person("dana", "Dana Huxley", Role.LEAD, "en", PartnerKind.MUNICIPAL, "mill-fork",
           "Town of Mill Fork", "Assistant town manager"),
    Person("lucia", "Lucía Barrientos", Role.LEAD, "es", PartnerKind.IMMIGRANT_LEADER, "mill-fork",
           "Asociación Raíces", "Co-chair"),
    Person("grace", "Grace Adeyemi", Role.MEMBER, "en", PartnerKind.NONPROFIT, "mill-fork",
           "Welcome House Mill Fork", "Program manager"),
    Person("henrik", "Henrik Osei", Role.MEMBER, "en", PartnerKind.ACADEMIC, "mill-fork",
           "Alder Ridge University", "Lecturer in planning"),
    Person("omar", "Omar Delacroix", Role.LEAD, "en", PartnerKind.MUNICIPAL, "larkspur",
           "City of Larkspur", "City clerk"),
    Person("mei", "Mei Tanaka-Ruiz", Role.MEMBER, "es", PartnerKind.NONPROFIT, "oakhaven",
           "Oakhaven Neighbors", "Organizer"),
)  # fmt: skip


@dataclass(frozen=True)
class Town:
    """An invented community.

    `days` tells how many days ago each step was finished that is behind it; `government`, `mayor`,
    `manager`, `leader` (of newcomers) and `group` (which she or he speaks for) are the same in
    letters, the log, applications, visits and agreements.
    """

    name: str
    slug: str
    status: str
    cohort: str
    county: str
    government: str
    mayor: str
    manager: tuple[str, str]
    leader: str
    group: str
    days: dict[str, int] = field(default_factory=dict)
    languages: tuple[str, ...] = ("es",)

    @property
    def reached(self) -> int:
        """How many steps are behind it; those of the program count."""
        return len(OF_PROGRAM) + len(self.days)


# The steps that are done once for the program.
OF_PROGRAM = {"P1": 1960, "P2": 1940, "P3": 1900}
# Information sessions, requests for applications and calls of each cohort, in days before today.
SESSIONS = {"Cohort 1": (1700, 1693), "Cohort 2": (750, 743)}
REQUESTS = {"Cohort 1": 1710, "Cohort 2": 770}
CALL_OF_COHORT_2 = (780, 650)
# How long before the agreement the letters of support were signed.
LETTERS_BEFORE = 45
LARKSPUR = Town(
    "Larkspur", "larkspur", "active", "Cohort 1", "Alamance", "City of Larkspur",
    "Thaddeus Quill", ("Odette Marsh", "City manager"), "Phuong Lan Tran", "Larkspur Family Circle",
    {"I1": 1693, "I2": 1600, "I3": 1500, "R1": 1440, "R2": 1240, "R3": 1220, "R4": 1075,
     "C1": 861, "C2": 856, "C3": 850, "C4": 800, "C5": 695, "C6": 690, "M1": 40, "M2": 20,
     "M3": 8},
)  # fmt: skip
OAKHAVEN = Town(
    "Oakhaven", "oakhaven", "active", "Cohort 1", "Randolph", "Town of Oakhaven",
    "Lorraine Sykes", ("Wendell Okafor", "Town manager"), "Efraín Colindres",
    "Familias de Oakhaven",
    {"I1": 1693, "I2": 1590, "I3": 1490, "R1": 1430, "R2": 1250, "R3": 1215, "R4": 1075,
     "C1": 861, "C2": 845, "C3": 830, "C4": 790, "C5": 695, "C6": 660},
)  # fmt: skip
MILL_FORK = Town(
    "Mill Fork", "mill-fork", "active", "Cohort 2", "Chatham", "Town of Mill Fork",
    "Vivian Prewitt", ("Harold Binns", "Town manager"), "Rosa Elena Quiroga", "Asociación Raíces",
    {"I1": 743, "I2": 600, "I3": 545, "R1": 490, "R2": 165, "R3": 155, "R4": 146},
    ("es", "kar", "ar"),
)  # fmt: skip
SALUDA_BEND = Town(
    "Saluda Bend", "saluda-bend", "active", "Cohort 2", "Polk", "Town of Saluda Bend",
    "Delbert Yancey", ("Ruth Ellen Sayre", "Town manager"), "Yusuf Al-Masri",
    "Saluda Bend Neighbors",
    {"I1": 743, "I2": 130, "I3": 50, "R1": 40}, ("es", "ar"),
)  # fmt: skip
THREE_PINES = Town(
    "Three Pines", "three-pines", "accepted", "Cohort 2", "Moore", "Town of Three Pines",
    "Joan Eddings", ("Curtis Hamm", "Administrator"), "Marisol Arce", "Círculo Tres Pinos",
    {"I1": 743, "I2": 55},
)  # fmt: skip
PORT_ELLERY = Town(
    "Port Ellery", "port-ellery", "under_review", "Cohort 3", "Craven", "City of Port Ellery",
    "Ellis Draper", ("Rosalind Achterberg", "City manager"), "Rosalba Intriago",
    "Comité Puerto Unido", {"I1": 743},
)  # fmt: skip
# The six places that are on the way, and one that only writes its application.
SIX = (LARKSPUR, OAKHAVEN, MILL_FORK, SALUDA_BEND, THREE_PINES, PORT_ELLERY)
QUARRY_HILL = Town(
    "Quarry Hill", "quarry-hill", "prospect", "", "Surry", "Town of Quarry Hill",
    "Agnes Holt", ("Bertram Lyle", "Town manager"), "Mateo Salgado", "Manos Unidas",
)  # fmt: skip
TOWNS = (*SIX, QUARRY_HILL)
BY_SLUG = {town.slug: town for town in TOWNS}

# Of the place with the whole road behind it: its waves by how many days ago they opened and how
# many residents answered.
WAVES = {"baseline": (1150, 164), "year_1": (770, 131), "year_3": (75, 118)}
# Weeks before the first of its meals that is still to come, and how many people came.
MEALS = ((-20, 58), (-16, 71), (-11, 66), (-6, 84), (0, 62), (5, 75))
# How many times somebody sat down at one of the six meals of a town that held them all.
MEAL_VISITS = sum(people for _weeks, people in MEALS)
# Documents that are translated, of those that matter most: before, after a year, after three.
VITAL_DOCUMENTS = ((6, 40), (18, 40), (31, 40))
# How many weeks earlier those towns held theirs that are further on the road.
FURTHER_WEEKS = 129
# Reports to its audiences: whole years that are told, until the end of the last month.
REPORTED_YEARS = 3


@dataclass(frozen=True)
class Neighbor:
    """The other program, of which nobody in the first may find a name."""

    name: str = "Coastal Plain Program"
    slug: str = "coastal-plain"
    organization: str = "Institute for Coastal Communities, Tidewater State University"
    director: str = "Inés Carrow"
    town: str = "Heron Point"
    lead: str = "Tobias Renwick"
    office: str = "Cypress Sound Fishers Cooperative"
    contact: str = "Solvei Tamsin"
    meeting: str = "Oyster supper on the pier"
    idea: str = "A night ferry from the cannery"

    @property
    def names(self) -> tuple[str, ...]:
        """What is found nowhere in the first program."""
        return (
            self.name, self.director, self.town, self.lead, self.office, self.contact,
            self.meeting, self.idea,
        )  # fmt: skip


NEIGHBOR = Neighbor()


def next_tuesday(today: date) -> date:
    """The first Tuesday after `today`, on which Mill Fork eats together.

    >>> next_tuesday(date(2026, 11, 30)), next_tuesday(date(2026, 12, 1))
    (datetime.date(2026, 12, 1), datetime.date(2026, 12, 8))
    """
    return today + timedelta(days=(TUESDAY - today.weekday() - 1) % 7 + 1)


def person(key: str) -> Person:
    """Somebody of `PEOPLE`. Raises `KeyError`."""
    return {one.key: one for one in PEOPLE}[key]
