"""Phase 4: a meal with replies, ideas and dots; committees; decisions."""

import re

from playwright.sync_api import expect

from tests.road.research import close_a_meeting
from tests.road.walking import TOWN, Person, Road

OPEN = "/open/piedmont/communities/mill-fork/"
BUS = "Un autobús que pase cuando sale el turno de la noche"
LINE = "Interpreters at town hall"
PROPOSAL = "Interpreters and a later bus"


def a_meal_is_announced_and_families_reply(road: Road) -> None:
    """In two languages, with places; Rosa replies in Spanish without JavaScript."""
    priya, rosa = road.priya, road.rosa
    priya.goes_to(f"{TOWN}meetings/")
    priya.follows("Plan a meeting")
    priya.chooses(pattern="two_hours", title_es_ok="1", interpreted="es")
    priya.fills(
        kind="Large meeting and meal", title_en="Community meal", title_es="Comida comunitaria",
        starts_at=f"{road.day(10)}T18:00", place="Eastside Recreation Center",
    )  # fmt: skip
    priya.presses("Save meeting")
    meal, day = priya.page.url, road.day(10)
    road.kept |= {"meal": meal, "day": day}
    add_the_missing_objective(priya, meal)
    priya.goes_to(meal)
    priya.presses("Announce")
    priya.follows("RSVPs")
    priya.follows("Ask for RSVPs")
    priya.fills(capacity_people="60")
    priya.presses("Save")
    road.shows("C1", "0 of 1 meeting held")
    rosa.goes_to(f"/open/piedmont/meetings/{meal.rstrip('/').split('/')[-1]}/")
    rosa.sees("Comida comunitaria")
    rosa.follows("Voy a venir")
    rosa.page.locator("#id_adults").fill("2")
    rosa.page.locator("[name=interpretation]").check()
    rosa.page.locator("button[name=send]").click()
    rosa.sees("Usted viene.")
    expect(rosa.page.locator(".sv-code")).to_be_visible()
    # How many come is counted for the staff; a partner reads no small number and no name.
    priya.goes_to(f"{meal}replies/")
    priya.sees("2")
    road.nadia.is_refused(f"{meal}replies/names/")


def add_the_missing_objective(person: Person, meeting: str) -> None:
    """The pattern of two hours serves all objectives of the Blueprint but one."""
    person.goes_to(f"{meeting}agenda/")
    person.follows("Add an item")
    person.fills(title_en="What other towns did", objective="Share good practice")
    person.presses("Save item")


def residents_give_ideas(road: Road) -> None:
    """Rosa on the public page, in her words; a nonprofit partner takes one down for others."""
    rosa, grace, priya = road.rosa, road.grace, road.priya
    rosa.goes_to(f"{OPEN}ideas/")
    rosa.fills(text=BUS)
    rosa.chooses(way="email")
    rosa.fills(reached_at=rosa.email)
    rosa.page.locator("main form button[name=send]").click()
    rosa.sees(BUS)
    road.kept["idea"] = rosa.page.url
    grace.goes_to(f"{TOWN}ideas/")
    grace.follows("Take down an idea")
    grace.fills(words=LINE, language="English", channel="Through a helper")
    grace.presses("Keep idea")
    # An idea is the staff's, and of who wrote it down, until somebody has read it.
    grace.goes_to(f"{TOWN}ideas/")
    grace.sees(LINE)
    grace.sees_nothing_of(BUS)
    for words in (BUS, LINE):
        priya.goes_to(f"{TOWN}ideas/")
        priya.follows(words)
        priya.presses("Everybody may read it")
    grace.goes_to(f"{TOWN}ideas/")
    grace.sees(BUS)
    grace.sees_nothing_of(rosa.email)
    grace.is_refused(f"{TOWN}ideas/authors/")


def the_meal_is_held_and_dots_are_put(road: Road) -> None:
    """That evening phones in the room vote, in Spanish and English; then the record is closed."""
    priya = road.priya
    priya.goes_to(f"{TOWN}votes/add/")
    priya.fills(
        question_en="What do we try first?", question_es="¿Qué probamos primero?",
        meeting="Community meal", lines_en=f"{LINE}\nA later bus",
        lines_es="Intérpretes en el municipio\nUn autobús más tarde",
    )  # fmt: skip
    priya.chooses(question_es_ok="1", lines_es_ok="1", method="dots", entry="room")
    priya.presses("Save vote")
    vote = priya.page.url
    road.comes_to(road.kept["day"], 19)
    room = opens_a_vote(priya, vote)
    for person, first, second in (
        (road.rosa, "Un autobús más tarde", "Intérpretes en el municipio"),
        (road.teodoro, "Un autobús más tarde", "Intérpretes en el municipio"),
        (road.grace, LINE, "A later bus"),
    ):
        person.goes_to(room)
        for name, dots in ((first, "2"), (second, "1")):
            group = person.page.get_by_role("group", name=name)
            group.get_by_role("radio", name=dots).check(force=True)
        sends_the_vote(person)
    counts_for_good(priya, vote, "3 people voted.")
    priya.sees(re.compile(r"A later bus\s+5 dots"))
    road.passes(1)
    close_a_meeting(priya, road.kept["meal"], 41)
    road.shows("C1", "1 of 1 meeting held", "6 of 6 objectives met")


def opens_a_vote(person: Person, vote: str) -> str:
    """Open it for the phones in the room; the address that they get."""
    person.goes_to(vote)
    person.follows("Open the vote")
    person.presses("Open the vote")
    return person.page.get_by_role("link", name="/v/").first.get_attribute("href")


def sends_the_vote(person: Person) -> None:
    """Send what was chosen on the page of a vote."""
    person.page.locator("button[name=send]").click()
    person.page.wait_for_url("**/thanks/**")


def counts_for_good(person: Person, vote: str, result: str) -> None:
    """Count, which closes the vote."""
    person.goes_to(f"{vote}count/")
    person.presses("Count for good")
    person.sees(result)


def a_partner_proposes_and_her_committee_studies_it(road: Road) -> None:
    """Both ideas become a proposal; the nonprofit's member sits on the committee and reports."""
    priya, grace = road.priya, road.grace
    grace.goes_to(f"{TOWN}ideas/")
    grace.follows(LINE)
    grace.follows("Make a proposal of it")
    grace.page.get_by_role("checkbox", name=BUS).check()
    grace.fills(
        title_en=PROPOSAL, title_es="Intérpretes y un autobús más tarde",
        summary_en="Both.", summary_es="Los dos.",
    )  # fmt: skip
    grace.chooses(title_es_ok="1", summary_es_ok="1")
    grace.presses("Save proposal")
    proposal = road.kept["proposal"] = grace.page.url
    grace.presses("Propose it")
    grace.is_offered_no("Send to a committee", "Record the decision", role="link")
    seats_her_on_a_committee(road)
    priya.goes_to(proposal)
    priya.presses("Show to the public")
    priya.follows("Send to a committee")
    priya.fills(committee="Access committee", report_on=f"{road.day(60)}")
    priya.presses("Send")
    road.shows("C2", "0 of 1 proposal studied")
    grace.goes_to(proposal)
    grace.presses("Write the report")
    grace.fills(
        cost_found_en="$8,400 a year.", verdict="Feasible now",
        recommendation_en="Staff can start without a vote.",
    )  # fmt: skip
    grace.presses("Keep draft")
    # A draft of a report is the committee's.
    road.nadia.goes_to(proposal)
    road.nadia.sees_nothing_of("Staff can start without a vote.")
    grace.follows("Hand in")
    grace.page.get_by_role("checkbox").check()
    grace.presses("Hand in")
    road.shows("C2", "1 of 1 proposal studied")
    road.nadia.goes_to(proposal)
    road.nadia.sees("Staff can start without a vote.")


def seats_her_on_a_committee(road: Road) -> None:
    """The coordinator forms a committee and fills its first seat."""
    priya = road.priya
    priya.goes_to(f"{TOWN}groups/add/")
    priya.fills(name="Access committee", formed_on=f"{road.today}")
    priya.chooses(public_body="no")
    priya.presses("Save group")
    road.shows("C2", "A committee is formed")
    priya.follows(re.compile("Fill.*Seat 1"))
    priya.fills(partner_kind="Nonprofit partner", role="Chair",
                membership="Grace Adeyemi, Nonprofit partner, member")  # fmt: skip
    priya.presses("Save seat")


def those_who_take_part_decide(road: Road) -> None:
    """Fist to five in the room; the record is locked, and whose idea it was is told."""
    priya = road.priya
    priya.goes_to(f"{TOWN}votes/add/")
    priya.fills(question_en="Do we do it?", question_es="¿Lo hacemos?")
    priya.chooses(question_es_ok="1", method="fingers", entry="room")
    priya.page.get_by_role("checkbox", name=PROPOSAL).check()
    priya.presses("Save vote")
    vote = priya.page.url
    room = opens_a_vote(priya, vote)
    for person in (road.grace, road.nadia, road.teodoro, road.paul):
        person.goes_to(room)
        person.page.get_by_role("radio", name="4").check(force=True)
        sends_the_vote(person)
    counts_for_good(priya, vote, "Passed")
    priya.follows("Record the decision")
    priya.chooses(outcome="adopted")
    priya.fills(decided_on=f"{road.today}")
    priya.presses("Save the record")
    priya.presses("Lock the record")
    priya.sees("A record cannot be changed")
    road.shows("C3", "1 decision")
    road.rosa.goes_to(road.kept["idea"])
    road.rosa.sees("Intérpretes y un autobús más tarde")
    road.beth.goes_to(f"{TOWN}decisions/")
    road.beth.sees(PROPOSAL)
    road.beth.is_offered_no("Record a decision", role="link")
