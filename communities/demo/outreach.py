"""The demo's directory, log and information sessions: those of the second cohort reached 41 people.

Everybody is invented. The towns of each cohort were talked with before they applied.
"""

from dataclasses import dataclass
from datetime import time, timedelta
from typing import Any

from django.utils.text import slugify

from bic.story import MILL_FORK, REQUESTS, SALUDA_BEND, SESSIONS, SIX, TOWNS
from communities.models import (
    Contact,
    FollowUp,
    Interaction,
    Organization,
    Session,
    SessionQuestion,
)
from communities.services.directory import save_contact, save_organization
from communities.services.session import save_session

Kind, Office = Contact.Kind, Organization.Kind
# Name, kind, communities, languages served.
ORGANIZATIONS = (
    *(
        (town.government, Office.GOVERNMENT, (town.slug,), ("en", "es")[: 1 + (town == MILL_FORK)])
        for town in TOWNS
    ),
    ("Asociación Raíces", Office.IMMIGRANT_LED, ("mill-fork",), ("es",)),
    ("Welcome House Mill Fork", Office.SERVICE, ("mill-fork",), ("en", "es", "ar")),
    ("Oakhaven Neighbors", Office.ADVOCACY, ("oakhaven",), ("en", "es")),
    ("Saluda Bend Community Clinic", Office.CLINIC, ("saluda-bend",), ("en", "es")),
    ("Grace Chapel of Port Ellery", Office.FAITH, ("port-ellery",), ("en", "ht")),
    ("Piedmont Legal Aid", Office.SERVICE, (), ("en", "es")),
    ("Chatham Poultry Works", Office.EMPLOYER, ("mill-fork", "saluda-bend"), ("en", "es")),
)


@dataclass(frozen=True)
class Person:
    """Somebody invented; `agreed` is how a private person agreed to be listed."""

    name: str
    kind: str
    title: str
    office: str
    town: str
    channel: str = Contact.Channel.EMAIL
    language: str = "en"
    agreed: str = ""


PEOPLE = (
    *(
        Person(town.manager[0], Kind.MANAGER, town.manager[1], town.government, town.slug,
               Contact.Channel.PHONE if town == SALUDA_BEND else Contact.Channel.EMAIL)
        for town in SIX
    ),
    Person("Lonnie Trask", Kind.CLERK, "Town clerk", "Town of Quarry Hill", "quarry-hill",
           Contact.Channel.PHONE),
    Person(MILL_FORK.mayor, Kind.ELECTED, "Mayor", MILL_FORK.government, "mill-fork"),
    Person("Isaac Bolden", Kind.DEPARTMENT, "Parks and recreation", "Town of Mill Fork",
           "mill-fork"),
    Person("Grace Adeyemi", Kind.STAFF, "Program manager", "Welcome House Mill Fork", "mill-fork"),
    Person(MILL_FORK.leader, Kind.LEADER, "", "Asociación Raíces", "mill-fork",
           Contact.Channel.WHATSAPP, "es", Contact.ConsentBy.WORD),
    Person("Paw Htoo Wah", Kind.LEADER, "", "", "mill-fork", Contact.Channel.VISIT, "kar",
           Contact.ConsentBy.WRITING),
    Person(SALUDA_BEND.leader, Kind.LEADER, "", "", "saluda-bend", Contact.Channel.PHONE, "ar",
           Contact.ConsentBy.MESSAGE),
)  # fmt: skip


# Who was asked with which cohort; Port Ellery came to the second and applied with the third.
COHORTS = {
    "Cohort 1": ("larkspur", "oakhaven"),
    "Cohort 2": ("mill-fork", "saluda-bend", "three-pines", "port-ellery"),
}


@dataclass(frozen=True)
class Talk:
    """An entry of the log, counted back from today.

    `step` is what comes next, who does it, and in how many days from today it is due.
    """

    days_ago: int
    kind: str
    about: str
    who: str
    said: str
    by: str = "priya"
    step: tuple[str, str, int] | None = None
    is_done: bool = False


MANAGERS = {town.slug: town.manager[0] for town in SIX}
_ASKED = "Request for applications, by email."
LOG = (
    *(Talk(REQUESTS["Cohort 1"], "mail", "request", MANAGERS[slug], _ASKED)
      for slug in COHORTS["Cohort 1"]),
    Talk(REQUESTS["Cohort 2"] + 20, "call", "introduction", MANAGERS["mill-fork"],
         "Wants to know what it costs the town.",
         step=("Send the budget of Larkspur", "priya", -REQUESTS["Cohort 2"] - 10), is_done=True),
    *(Talk(REQUESTS["Cohort 2"], "mail", "request", MANAGERS[slug], _ASKED)
      for slug in COHORTS["Cohort 2"]),
    Talk(SESSIONS["Cohort 2"][0] + 6, "visit", "session", MILL_FORK.leader,
         "Will bring people to the session if there is childcare."),
    Talk(60, "call", "other", MANAGERS["port-ellery"],
         "Asked when the council hears the decision."),
    Talk(12, "call", "introduction", "Lonnie Trask",
         "The council meets on the first Monday. It wants to hear a town that took part.",
         step=("Ask Mill Fork for somebody who would speak to the council", "priya", -3)),
    Talk(6, "meeting", "session", SALUDA_BEND.leader,
         "The mosque offers its hall for a second session.",
         step=("Look at the hall and agree on a day", "amara", 5)),
)  # fmt: skip


def load(demo: Any) -> None:
    """Add the directory, the log and the sessions."""
    offices = {name: _organization(demo, name, *rest) for name, *rest in ORGANIZATIONS}
    people = {person.name: _contact(demo, person, offices) for person in PEOPLE}
    for talk in LOG:
        _log(demo, talk, people[talk.who])
    _sessions(demo)


def _organization(
    demo: Any, name: str, kind: str, towns: tuple[str, ...], languages: tuple[str, ...]
) -> Organization:
    organization = Organization(
        program=demo.program,
        name=name,
        kind=kind,
        languages=list(languages),
        website=f"https://{slugify(name)}.example.org/",
    )
    return save_organization(organization, [demo.communities[town] for town in towns])


def _contact(demo: Any, person: Person, offices: dict[str, Organization]) -> Contact:
    is_private = bool(person.agreed)
    contact = Contact(
        program=demo.program,
        name=person.name,
        kind=person.kind,
        title=person.title,
        email="" if is_private else f"{slugify(person.name)}@example.org",
        phone="919-555-0142" if person.channel == Contact.Channel.PHONE else "",
        channel=person.channel,
        language=person.language,
        consent_on=demo.day(REQUESTS["Cohort 2"]) if is_private else None,
        consent_by=person.agreed,
    )
    return save_contact(
        contact,
        organizations=[offices[person.office]] if person.office else [],
        communities=[demo.communities[person.town]],
        by=demo.people["priya"],
    )


def _log(demo: Any, talk: Talk, contact: Contact) -> None:
    interaction = Interaction.objects.create(
        program=demo.program,
        kind=talk.kind,
        about=talk.about,
        on=demo.today - timedelta(days=talk.days_ago),
        contact=contact,
        organization=contact.organizations.first(),
        community=contact.communities.first(),
        said=talk.said,
        logged_by=demo.people[talk.by],
    )
    if talk.step:
        what, owner, days = talk.step
        due_on = demo.today + timedelta(days=days)
        FollowUp.objects.create(
            program=demo.program,
            interaction=interaction,
            what=what,
            owner=demo.people[owner],
            due_on=due_on,
            done_on=due_on if talk.is_done else None,
        )


def _sessions(demo: Any) -> None:
    """Two of the first cohort, two of the second with 23 and 18 people, and one to come."""
    first, cohort = COHORTS["Cohort 1"], COHORTS["Cohort 2"]
    for days, audience, people in zip(
        SESSIONS["Cohort 1"], ("leaders", "government"), (21, 16), strict=True
    ):
        _session(
            demo, -days, audience, first, "Larkspur Public Library", people, "apply",
            languages=["en", "es"],
        )  # fmt: skip
    leaders = _session(
        demo, -SESSIONS["Cohort 2"][0], "leaders", cohort, "Chatham County library", 23, "strong",
        languages=["en", "es"], interpreted=["kar", "ar"],
    )  # fmt: skip
    _session(
        demo, -SESSIONS["Cohort 2"][1], "government", cohort, "Senior center of Mill Fork", 18,
        "apply", languages=["en"],
    )  # fmt: skip
    coming = _session(
        demo, 24, "services", ("quarry-hill",), "Surry County library", languages=["en", "es"]
    )
    for question, answer in (
        ("Does the town have to pay?", "Yes: staff time, rooms and part of the meals."),
        ("Will the police come to the meetings?", "Only if the group invites them."),
    ):
        SessionQuestion.objects.create(
            program=demo.program, session=leaders, question=question, answer=answer
        )
    SessionQuestion.objects.create(
        program=demo.program,
        session=leaders,
        question="Can meetings be held in the evening, after the second shift?",
        owner=demo.people["jonah"],
        due_on=demo.today + timedelta(days=9),
    )
    FollowUp.objects.create(
        program=demo.program,
        session=coming,
        what="Book two interpreters for Spanish",
        owner=demo.people["priya"],
        due_on=demo.today + timedelta(days=6),
    )


def _session(
    demo: Any,
    days: int,
    audience: str,
    towns: tuple[str, ...],
    place: str,
    people: int | None = None,
    interest: str = "",
    **languages: list[str],
) -> Session:
    session = Session(
        program=demo.program,
        audience=audience,
        on=demo.today + timedelta(days=days),
        starts_at=time(18),
        ends_at=time(20),
        place=place,
        status=Session.Status.PLANNED if people is None else Session.Status.HELD,
        people_count=people,
        interest=interest,
        **languages,
    )
    return save_session(session, [demo.communities[town] for town in towns])
