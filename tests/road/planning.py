"""Phase 1: the staff come together, and plan the program and its money."""

from tests.road.walking import HOME, Person, Road

PLANNING = f"{HOME}planning/"
SKILLS = (
    "Group facilitation", "Appreciative Inquiry", "Qualitative research", "Quantitative research",
    "Immigration and refugee issues", "City and regional planning", "Administration",
)  # fmt: skip
# Amara leads, Priya facilitates, Jonah counts; together they can do everything.
ROSTER = f"""Name,Kind,{",".join(SKILLS)}
Amara Whitfield,Team member,Able,Able,,,Able,Expert,Expert
Priya Venkataraman,Team member,Expert,Expert,Able,,Able,,Able
Jonah Castellanos,Team member,,,Expert,Expert,,,
"""


def the_director_comes_to_an_empty_program(road: Road) -> None:
    """She signs in with a mailed code; nothing has happened yet."""
    amara = road.meets("amara", "Amara Whitfield")
    road.signs_in(amara)
    amara.sees("No community is under way yet")


def she_invites_her_staff(road: Road) -> None:
    """Each accepts by the link in their mail and sees a program, each with other rights."""
    for key, name, role in (
        ("priya", "Priya Venkataraman", "Coordinator"),
        ("jonah", "Jonah Castellanos", "Researcher"),
        ("beth", "Beth Oyelaran", "Observer"),
    ):
        invite(road.amara, f"{HOME}people/", f"{key}@example.org", link="Invite", role=role)
        one = accept(road, road.meets(key, name), f"{key}@example.org")
        one.sees("Program dashboard")
    road.beth.is_offered_no("Add community", role="link")
    road.beth.is_refused(f"{HOME}people/invite/")
    road.jonah.is_refused(f"{PLANNING}funding/grants/add/")


def invite(by: Person, page: str, address: str, *, link: str, **fields: str) -> None:
    """Send an invitation from a list of people."""
    by.goes_to(page)
    by.follows(link)
    by.fills(email=address, **fields)
    by.presses("Send the invitation")
    by.sees(f"Invitation sent to {address}.")


def accept(road: Road, person: Person, address: str) -> Person:
    """Follow the link of the mail, say the own name, and begin."""
    person.goes_to(road.link_for(address, "Piedmont Program"))
    person.page.locator("input[name=name]").fill(person.name)
    with person.page.expect_navigation():
        person.page.locator("main form button[type=submit]").first.click()
    person.signs_in = road.signs_in
    return person


def the_team_is_listed_with_its_skills(road: Road) -> None:
    """The coordinator brings a spreadsheet; every skill is covered."""
    priya = road.priya
    priya.goes_to(f"{PLANNING}team/")
    bring_in(priya, "team.csv", ROSTER, "3 added")
    priya.goes_to(f"{PLANNING}team/coverage/")
    priya.sees("3 people cover 7 of 7 skills")
    road.shows_of_the_program("P1", "7 of 7")


def bring_in(person: Person, name: str, rows: str, done: str) -> None:
    """Import a spreadsheet from the list that is open, by way of its preview."""
    person.follows("Import")
    file = {"name": name, "mimeType": "text/csv", "buffer": rows.encode()}
    person.page.set_input_files("input[type=file]", file)
    person.presses("Go on")
    person.presses("Show the preview")
    person.presses("Apply the import")
    person.sees(done)


def the_charter_is_written_and_approved(road: Road) -> None:
    """The coordinator writes what the program is for, the director approves it."""
    priya, amara = road.priya, road.amara
    priya.goes_to(f"{PLANNING}charter/")
    priya.presses("Begin the charter")
    priya.presses("Load the suggestions")
    with priya.page.expect_response("**/purpose/autosave/") as answer:
        priya.page.get_by_label("What the program is for").fill("That everybody belongs.")
    assert answer.value.status == 204
    road.shows_of_the_program("P2", "draft")
    amara.goes_to(f"{PLANNING}charter/draft/approve/")
    amara.page.get_by_label("Note").fill("Advisory board, in May")
    amara.presses("Approve version 1")
    amara.sees("Version 1 is in force.")
    road.shows_of_the_program("P2", "Version 1 approved")


def the_money_is_planned_and_found(road: Road) -> None:
    """A budget line for meals, a grant that is won, and money allocated to the line."""
    amara = road.amara
    # It is named after the calendar year in which it ends, and begins in July.
    fiscal = road.today.year + (road.today.month >= 7)
    amara.goes_to(f"{PLANNING}budget/lines/add/")
    amara.fills(**{"category": "Food", "title": "Meals", f"planned_{fiscal}": "12,000"})
    amara.chooses(kind="cash")
    amara.presses("Save line")
    amara.goes_to(f"{PLANNING}funding/funders/")
    amara.follows("Add funder")
    amara.fills(name="Hazel & Rowan Foundation")
    amara.presses("Add funder")
    amara.goes_to(f"{PLANNING}funding/grants/add/")
    amara.fills(funder="Hazel & Rowan Foundation", title="Welcome fund", asked="$12,000")
    amara.presses("Add grant")
    amara.presses("Application sent")
    amara.presses("Record award")
    amara.fills(
        awarded="12,000", decided_on=f"{road.today}", starts_on=f"{road.today}",
        ends_on=f"{road.today.replace(year=road.today.year + 3)}",
    )  # fmt: skip
    amara.presses("Record award")
    road.shows_of_the_program("P3", "$0 of $12,000 secured")
    amara.goes_to(f"{PLANNING}funding/")
    amara.follows("Welcome fund")
    amara.follows("Allocate to budget lines")
    amara.page.get_by_label(f"Meals, FY {fiscal}").fill("12,000")
    amara.presses("Save allocations")
    road.shows_of_the_program("P3", "$12,000 of $12,000 secured")
    road.beth.is_refused(f"{PLANNING}funding/grants/add/")
