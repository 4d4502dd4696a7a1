"""Phase 4, its end: the plan with who does what, published, and put before the council."""

import re

from tests.road.together import PROPOSAL
from tests.road.walking import TOWN, Person, Road

PLAN = f"{TOWN}plan/"
HOTLINE, BUSES, LETTERS = "Hire two interpreters", "Ask the county for a later bus", "Tell families"
COUNCIL = "Mill Fork Town Council"


def the_decision_becomes_a_plan_with_named_people(road: Road) -> None:
    """An action of it, led by the nonprofit; tasks of three partners, each with a person."""
    priya = road.priya
    priya.goes_to(PLAN)
    priya.follows("Begin the plan")
    says(priya, "Plan of Mill Fork", "Plan de Mill Fork", "Begin the plan")
    priya.follows("Add a topic")
    says(priya, "Language access", "Acceso en su idioma", "Save topic")
    priya.follows("Add an objective")
    says(priya, "Help is near", "La ayuda está cerca", "Save objective")
    priya.goes_to(f"{PLAN}partners/add/")
    priya.fills(name="Welcome House")
    priya.presses("Save partner")
    priya.follows("Add a person")
    priya.fills(user="Grace Adeyemi")
    priya.presses("Save")
    priya.goes_to(f"{PLAN}adopt/")
    priya.fills(decision_1="1.1 Help is near")
    priya.presses("Put them into the plan")
    road.shows("C4", "1 action, 0 tasks")
    priya.goes_to(PLAN)
    priya.follows(PROPOSAL)
    action = road.kept["action"] = priya.page.url
    priya.follows("Edit", exact=True)
    priya.fills(lead="Welcome House", owner="Priya Venkataraman")
    priya.presses("Save action")
    for title, name in (
        (HOTLINE, "Grace Adeyemi"), (BUSES, "Nadia Brandt"), (LETTERS, "Teodoro Quispe"),
    ):  # fmt: skip
        priya.goes_to(f"{action}tasks/add/")
        priya.fills(title=title, owner=name, due_on=f"{road.day(900)}")
        priya.presses("Save task")
    road.shows("C4", "1 action, 3 tasks")
    road.beth.goes_to(action)
    road.beth.is_offered_no("Edit", "Add a task", "Report progress", role="link")


def says(person: Person, english: str, spanish: str, button: str) -> None:
    """Fill a title in both languages, and save."""
    person.fills(title_en=english, title_es=spanish)
    person.chooses(title_es_ok="1")
    person.presses(button)


def the_plan_is_approved_and_published(road: Road) -> None:
    """A version is frozen, its approval written down; Rosa reads it in Spanish."""
    priya, rosa = road.priya, road.rosa
    priya.goes_to(f"{PLAN}versions/")
    priya.follows("Freeze a version")
    priya.presses("Freeze a version")
    road.shows("C4", "waits for approval")
    priya.follows("Write down the approval")
    priya.page.get_by_label("Approved by which body or person").fill(COUNCIL)
    priya.presses("Write down the approval")
    road.shows("C4", "approved, not published yet")
    priya.follows("Publish")
    priya.presses("Publish")
    priya.sees("Published in English and Spanish.")
    road.shows("C4", "approved and published")
    rosa.goes_to("/open/piedmont/mill-fork/plan/")
    rosa.sees("Plan de Mill Fork", "Intérpretes y un autobús más tarde")
    # Who does it, and the tasks, are not the public's.
    rosa.sees_nothing_of("Grace Adeyemi", HOTLINE)


def the_council_gets_a_recommendation_and_answers(road: Road) -> None:
    """Prepared by the coordinator, handed in, answered; the municipal lead follows it."""
    priya, nadia = road.priya, road.nadia
    priya.goes_to(f"{TOWN}bodies/")
    priya.follows("Add a body")
    priya.fills(name=COUNCIL)
    priya.presses("Save")
    priya.goes_to(f"{TOWN}submissions/")
    priya.follows("Prepare a submission")
    priya.fills(
        body=COUNCIL, title_en="A language line", title_es="Una línea de idiomas",
        memo_en="We ask for interpreters.", memo_es="Pedimos intérpretes.",
    )  # fmt: skip
    priya.chooses(title_es_ok="1", memo_es_ok="1")
    priya.page.get_by_role("radio", name="Ask for a decision").check()
    priya.page.get_by_role("checkbox", name=re.compile(PROPOSAL)).first.check()
    priya.presses("Save submission")
    submission = priya.page.url
    nadia.goes_to(f"{TOWN}submissions/")
    nadia.sees_nothing_of("A language line")
    priya.goes_to(submission)
    priya.presses("Handed in")
    road.shows("C6", "0 of 1 submission answered")
    priya.follows("Record the outcome")
    priya.page.get_by_role("radio", name="Passed", exact=True).check()
    priya.fills(outcome_on=f"{road.today}", votes_for="7", votes_against="0")
    priya.presses("Save outcome")
    road.shows("C6", "1 of 1 submission answered")
    nadia.goes_to(f"{TOWN}submissions/")
    nadia.follows("A language line")
    nadia.sees("7 for, 0 against (unanimous)")
    nadia.is_offered_no("Edit", "Record the outcome", role="link")
