"""Phase 3: how it will be judged, who lives there, what people say, what comes first."""

import re

from playwright.sync_api import expect

from tests.browser.papers import write
from tests.evaluations import plan_pages
from tests.research.files import NAME, STATE, b05002
from tests.road.asking import closes_a_wave, opens_a_wave, residents_answer
from tests.road.neighbors import answer_on_a_phone, neighbors_answer
from tests.road.planning import bring_in
from tests.road.walking import HOME, TOWN, Person, Road
from tests.surveys.browsing import (
    act,
    add_by_keyboard,
    approve_words,
    follow,
    translate,
    write_consent,
)

MILL_FORK = ("1600000US3744080", "Mill Fork town, North Carolina", "8000", "40", "2000", "300")
FOREIGN_BORN = "25.0% ± 3.7"
LIFE_HERE = "/open/piedmont/surveys/life-here/"
WELCOME, AREA = "I feel welcome here.", "Where do you live?"
SPANISH = {
    "Consent text": ("Le preguntamos cómo es la vida aquí.",),
    WELCOME: ("Me siento bienvenido aquí.", "Nada", "En parte", "Del todo"),
    AREA: ("¿Dónde vive usted?", "Lado norte", "Lado sur"),
}
THEMES = (
    ("Bills and offices", "Recibos y oficinas"),
    ("Evening buses", "Autobuses de noche"),
)


def the_evaluation_is_planned_before_anybody_is_asked(road: Road) -> None:
    """The researcher builds the plan from the outcomes of the charter; the director approves."""
    jonah, amara = road.jonah, road.amara
    jonah.goes_to(f"{TOWN}evaluation-plan/")
    plan_pages.build(jonah.page)
    road.shows("R1", "Version 1 drafted")
    jonah.is_refused(f"{TOWN}evaluation-plan/draft/approve/")
    amara.goes_to(f"{TOWN}evaluation-plan/draft/")
    plan_pages.approve(amara.page, "Planning committee")
    road.shows("R1", "Version 1 approved")


def a_census_file_tells_who_lives_there(road: Road) -> None:
    """The researcher loads a table of data.census.gov; the profile is frozen for the meeting."""
    jonah = road.jonah
    jonah.goes_to(f"{HOME}census/load/")
    file = {"name": NAME, "mimeType": "text/csv", "buffer": b05002(STATE, MILL_FORK)}
    jonah.page.get_by_label("Census file").set_input_files(file)
    jonah.presses("Load file")
    road.shows("R2", f"{FOREIGN_BORN} born outside the U.S.")
    jonah.goes_to(f"{TOWN}profile/")
    jonah.sees(FOREIGN_BORN)
    jonah.follows("Freeze this profile")
    jonah.fills(title="For the planning meeting")
    jonah.presses("Freeze")
    road.shows("R2", "Profile ready: version 1")
    road.nadia.goes_to(f"{TOWN}profile/")
    road.nadia.sees(FOREIGN_BORN)
    road.nadia.is_offered_no("Freeze this profile", role="link")


def residents_answer_a_survey_on_their_phones(road: Road) -> None:
    """Rosa in Spanish, without JavaScript and without an account; her neighbors as they like."""
    jonah = road.jonah
    write_survey(jonah, "Life here", "Needs assessment")
    road.kept["survey"] = jonah.key
    act(jonah.page, "Open the survey")
    jonah.sees("Whoever has it can answer, without an account.")
    road.shows("R2", "Survey open: Needs assessment")
    rosa = road.meets("rosa", "Rosa", size="phone", java_script_enabled=False, locale="es-MX")
    answer_on_a_phone(rosa, LIFE_HERE, "En parte", "Lado norte")
    neighbors_answer(
        road, LIFE_HERE, 11, i_feel_welcome_here="not_at_all", where_do_you_live="north_side"
    )
    jonah.goes_to(f"{HOME}surveys/{road.kept['survey']}/")
    jonah.presses("Close the survey")
    road.shows("R2", "Survey closed: Needs assessment")


def who_reads_the_answers_depends_on_who_they_are(road: Road) -> None:
    """The researcher counts exactly; partners see nobody's answer and no small number."""
    results = f"{HOME}surveys/{road.kept['survey']}/results/"
    road.jonah.goes_to(results)
    road.jonah.sees("Spanish: 1; English: 11")
    road.jonah.follows("Answers as they came in")
    answers = road.jonah.page.url
    for person in (road.nadia, road.paul, road.grace, road.teodoro):
        person.goes_to(results)
        person.sees_nothing_of("Spanish: 1;", "Español: 1;")
        person.is_offered_no("Answers as they came in", "Respuestas", role="link")
        person.is_refused(answers)
    road.rosa.page.goto(results)
    expect(road.rosa.page).to_have_url(f"{road.origin}/accounts/login/?next={results}")


def write_survey(person: Person, title: str, purpose: str) -> None:
    """Two questions in English and Spanish, up to the published version."""
    page = person.page
    person.goes_to(f"{HOME}surveys/add/")
    person.fills(title=title, purpose=purpose, community="Mill Fork", irb_status="Exempt")
    person.chooses(languages="es")
    person.presses("Save survey")
    base = page.url
    add_by_keyboard(page, "Scale", WELCOME, "Not at all\nPartly\nFully")
    add_by_keyboard(page, "One choice", AREA, "North side\nSouth side")
    write_consent(page, "We ask how life is here.")
    person.goes_to(f"{base}words/")
    follow(page, "Spanish")
    translate(page, SPANISH)
    approve_words(page, len(SPANISH))
    person.goes_to(f"{base}publish/")
    act(page, "Publish")
    person.sees("Version 1")


def assets_of_every_kind_are_mapped(road: Road) -> None:
    """The researcher brings a list; a private person is on it who agreed."""
    places = (
        ("Soccer league", "Associations"), ("Mill Fork Library", "Institutions"),
        ("Depot Park", "Physical places"), ("Saturday market", "Economic exchange"),
        ("Story circle", "Stories and culture"),
    )  # fmt: skip
    rows = ["Asset,Category,Public,Private person,Agreed on,How they agreed"]
    rows += [f"{name},{category},yes,,," for name, category in places]
    rows += ["Prayer group,Associations,no,,,"]
    rows += [f"Rosa Quintanar,Residents,no,yes,{road.today},By word of mouth"]
    road.jonah.goes_to(f"{TOWN}assets/")
    bring_in(road.jonah, "assets.csv", "\n".join(rows), "7 added")
    for person in (road.nadia, road.paul):
        person.goes_to(f"{TOWN}assets/")
        person.sees("Soccer league")
        person.sees_nothing_of("Rosa Quintanar")
    # What is not public is kept from the local government, and not from the university.
    road.paul.sees("Prayer group")
    road.nadia.sees_nothing_of("Prayer group")


def themes_are_shared_with_the_committee(road: Road) -> None:
    """The coordinator forms it and writes themes, which nobody reads before they are shared."""
    priya = road.priya
    priya.goes_to(f"{TOWN}committee/")
    priya.follows("Form the committee")
    priya.fills(name="Planning committee", formed_on=f"{road.today}")
    priya.presses("Save committee")
    road.shows("R3", "Planning committee formed")
    for english, spanish in THEMES:
        priya.goes_to(f"{TOWN}themes/add/")
        priya.fills(title_en=english, title_es=spanish)
        priya.chooses(title_es_ok="1")
        priya.presses("Save theme")
        road.teodoro.goes_to(f"{TOWN}themes/")
        road.teodoro.sees_nothing_of(spanish)
        priya.presses("Share with the committee")
        road.kept["theme"] = priya.page.url
    road.shows("R3", "2 themes proposed")


def the_committee_orders_its_themes(road: Road) -> None:
    """An immigrant leader in Spanish on a phone without JavaScript; others as it stands."""
    priya, teodoro = road.priya, road.teodoro
    priya.goes_to(f"{TOWN}rankings/open/")
    priya.fills(
        question_en="What comes first?", question_es="¿Qué va primero?", closes_on=f"{road.day(9)}"
    )
    priya.chooses(question_es_ok="1")
    priya.presses("Open it")
    ranking = priya.page.url
    teodoro.goes_to(ranking)
    teodoro.sees("¿Qué va primero?")
    teodoro.presses("Subir Autobuses de noche")
    teodoro.sees(re.compile("1. Autobuses de noche"), "Su orden quedó guardado")
    teodoro.goes_to(road.kept["theme"])
    teodoro.fills(text="El turno termina a las ocho.")
    teodoro.presses("Enviar el comentario")
    for person in (road.grace, road.nadia):
        person.goes_to(ranking)
        person.presses("This is my order")
        # Nobody sees the order of anybody else.
        person.sees(re.compile("1. Bills and offices"))
    priya.goes_to(ranking)
    priya.presses("Close the ranking")
    priya.sees("nobody’s is kept")


def a_planning_meeting_is_held_and_chooses_the_themes(road: Road) -> None:
    """Announced in two languages, held two days later, closed with how many came."""
    priya = road.priya
    hold_a_meeting(road, "Planning committee", "Planning meeting", "Reunión de planificación")
    for number in (1, 2):
        priya.goes_to(f"{TOWN}themes/")
        priya.follows(THEMES[number - 1][0])
        priya.follows("Choose or drop")
        priya.chooses(status="chosen")
        priya.presses("Save")
    road.shows("R3", "2 themes chosen", "1 planning meeting held")
    road.beth.goes_to(road.kept["theme"])
    road.beth.is_offered_no("Choose or drop", "Attach something", role="link")


def hold_a_meeting(road: Road, kind: str, english: str, spanish: str) -> None:
    """Plan a meeting for tomorrow, announce it, and close it when it is over."""
    priya = road.priya
    priya.goes_to(f"{TOWN}meetings/")
    priya.follows("Plan a meeting")
    priya.chooses(pattern="")
    priya.fills(kind=kind, title_en=english, title_es=spanish, starts_at=f"{road.day(1)}T18:00")
    priya.chooses(title_es_ok="1")
    priya.presses("Save meeting")
    priya.presses("Announce")
    meeting = priya.page.url
    road.passes(2)
    close_a_meeting(priya, meeting, 14)


def close_a_meeting(person: Person, meeting: str, people: int) -> None:
    """Say how many came, and close the record."""
    person.goes_to(meeting)
    person.follows("Say how it went")
    person.fills(people_count=f"{people}")
    person.presses("Save")
    person.presses("Close this meeting")
    person.sees("Held and closed")


def the_research_is_reported_in_both_languages(road: Road) -> None:
    """The coordinator writes beside the facts and publishes; a nonprofit partner reads it."""
    priya = road.priya
    priya.goes_to(f"{TOWN}research-reports/")
    priya.presses("Assemble a draft")
    road.shows("R2", "Research report drafted")
    road.grace.goes_to(f"{TOWN}research-reports/")
    road.grace.sees_nothing_of("Version 1")
    write(priya.page, "title", "Spanish", "Lo que aprendimos", approve=True)
    write(priya.page, "summary", "English", "One in four was born abroad.")
    write(priya.page, "summary", "Spanish", "Una de cada cuatro nació fuera.", approve=True)
    editor = priya.page.url
    for language in ("English", "Spanish"):
        priya.goes_to(editor.split("#")[0] if language == "English" else priya.page.url)
        priya.follows(re.compile(f"Publish.*{language}"))
        priya.presses("Publish")
        priya.sees(re.compile(f"Read online.*{language}"))
    road.shows("R2", "Research report published in English and Spanish")
    road.grace.goes_to(f"{TOWN}research-reports/")
    road.grace.follows("Version 1")
    road.grace.follows(re.compile("Read online.*Spanish"))
    road.grace.sees("Una de cada cuatro nació fuera.", FOREIGN_BORN)


def the_baseline_is_taken(road: Road) -> None:
    """A survey in the wave that the signed agreement has scheduled, answered and closed."""
    jonah = road.jonah
    write_survey(jonah, "Life in our town", "Baseline")
    road.shows("R4", "Survey being written: Baseline")
    jonah.goes_to(f"{TOWN}evaluation/waves/")
    jonah.follows("Baseline")
    jonah.follows("Add a survey")
    jonah.page.get_by_label("Survey", exact=True).select_option(label="Life in our town")
    jonah.presses("Add")
    wave = opens_a_wave(jonah, "Baseline")
    residents_answer(road, "/open/piedmont/surveys/life-in-our-town/", not_at_all=11, fully=3)
    closes_a_wave(jonah, wave)
    road.shows("R4", "Survey closed: Baseline")
