"""Phase 5: partners do what they said, and everybody is told how far it is."""

import re

from tests.road.plan import BUSES, HOTLINE, LETTERS, PLAN
from tests.road.walking import TOWN, Person, Road

REPORTING = f"{TOWN}reporting/"
ONLY_US = "One of the two wants more pay."
TOLD, DICHO = "You can ask at town hall in your language.", "Pregunte en su idioma."
# The first is told with the update itself, which all others are made of.
AUDIENCES = ("Committee and partners", "Residents", "Elected officials", "Funder", "Supervisor")


def the_director_signs_the_plan_off(road: Road) -> None:
    """The step is finished by hand; reports from now on are of the plan."""
    amara = road.amara
    amara.goes_to(f"{TOWN}steps/C4/")
    amara.follows("Sign off")
    amara.fills(note="The council has adopted it.")
    amara.presses("Sign off this step")
    road.shows("C4", "The council has adopted it.")


def partners_do_their_tasks_and_report(road: Road) -> None:
    """The nonprofit and the immigrant leader on phones, the municipal lead; each their own."""
    grace, teodoro, nadia, priya = road.grace, road.teodoro, road.nadia, road.priya
    grace.goes_to(f"{PLAN}updates/")
    grace.follows(f"Report progress {HOTLINE}")
    grace.page.get_by_text("In progress", exact=True).click()
    grace.fills(note=ONLY_US)
    grace.page.get_by_text("Staff and the organization that wrote it").click()
    grace.presses("Report progress")
    grace.sees("Thank you. It is reported.")
    road.shows("M1", "0 of 1 action carried out")
    nadia.goes_to(f"{PLAN}updates/")
    nadia.sees_nothing_of(ONLY_US, f"Report progress {HOTLINE}")
    teodoro.goes_to(f"{PLAN}updates/")
    teodoro.sees_nothing_of(ONLY_US)
    teodoro.is_offered_no(re.compile(f"avance.*{BUSES}"), role="link")
    for person, task, words in (
        (grace, HOTLINE, ("Report progress", "Done")),
        (nadia, BUSES, ("Report progress", "Done")),
        (teodoro, LETTERS, ("Informar del avance", "Hecha")),
    ):
        reports_it_done(person, task, *words)
    priya.goes_to(road.kept["action"])
    priya.follows("Change status")
    priya.page.get_by_label("Done", exact=True).check(force=True)
    priya.presses("Save status")
    road.shows("M1", "1 of 1 action carried out")


def reports_it_done(person: Person, task: str, report: str, done: str) -> None:
    """The task, how far, sent: three taps."""
    person.goes_to(f"{PLAN}updates/")
    person.follows(f"{report} {task}")
    person.page.locator("main").get_by_text(done, exact=True).first.click()
    person.presses(report)


def five_audiences_are_told_of_it(road: Road) -> None:
    """Out of one update; what is for residents also in Spanish, which Rosa reads."""
    priya = road.priya
    priya.goes_to(REPORTING)
    priya.follows("Tell an audience")
    for audience in AUDIENCES:
        priya.page.get_by_label(audience, exact=True).check()
    priya.page.get_by_label("Grant of the funder").select_option(label="Welcome fund")
    priya.page.get_by_label("First day of the first period").fill(f"{road.day(-200)}")
    priya.presses("Save")
    priya.presses("Begin the 5 reports that are due")
    priya.follows("Residents")
    priya.follows("Write")
    priya.fills(text_en=TOLD, text_es=DICHO)
    priya.chooses(text_es_ok="1")
    priya.presses("Save")
    road.kept["told"] = priya.page.url
    road.nadia.goes_to(REPORTING)
    road.nadia.sees_nothing_of(TOLD)
    for audience in AUDIENCES:
        priya.goes_to(REPORTING)
        priya.follows(audience)
        priya.follows("Publish", exact=True)
        priya.presses("Publish")
        priya.sees("Published.")
    road.shows("M2", "5 audiences told", "1 report since")
    road.teodoro.goes_to(REPORTING)
    road.teodoro.sees("Residentes")
    road.teodoro.sees_nothing_of(ONLY_US)
