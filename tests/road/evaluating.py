"""Beside all phases: what was asked at first is asked again, compared, and reported."""

import re

from tests.browser.papers import write
from tests.road.asking import closes_a_wave, opens_a_wave, residents_answer
from tests.road.neighbors import says_how_the_work_goes
from tests.road.walking import TOWN, Person, Road
from tests.surveys.browsing import act

WAVES = f"{TOWN}evaluation/waves/"
LIFE = "Life in our town"
WELCOME = "I feel welcome here."
MORE = "Más personas se sienten bienvenidas."
PROCESS = "How we work together in Mill Fork"
SPOKEN = {
    "grace": ("I agree, begin", "Next", "Send my answers"),
    "nadia": ("I agree, begin", "Next", "Send my answers"),
    "paul": ("I agree, begin", "Next", "Send my answers"),
    "teodoro": ("Estoy de acuerdo, empezar", "Siguiente", "Enviar mis respuestas"),
}


def a_year_later_partners_say_how_the_work_goes(road: Road) -> None:
    """The process survey and the survey of the baseline, in the wave of year 1."""
    road.passes(400)
    jonah = road.jonah
    jonah.goes_to(WAVES)
    jonah.follows("Year 1")
    wave = jonah.page.url
    jonah.presses("Begin the process survey")
    road.shows("C5", "Survey being written: Process survey")
    process = publishes(jonah, wave, PROCESS)
    results = f"{jonah.page.url}results/"
    life = asks_again(jonah, wave)
    opens_a_wave(jonah, "Year 1")
    road.shows("C5", "Survey open: Process survey")
    for key, words in SPOKEN.items():
        says_how_the_work_goes(road.people[key], process, *words)
    residents_answer(road, life, not_at_all=11, fully=11)
    closes_a_wave(jonah, wave)
    road.shows("C5", "Survey closed: Process survey", "Wave closed: Year 1")
    # Four answered: no partner is told how many said what.
    road.nadia.goes_to(results)
    road.nadia.sees("not shown")
    road.nadia.is_offered_no("Answers as they came in", role="link")


def asks_again(person: Person, wave: str) -> str:
    """The same questions in the same words, so that waves can be compared."""
    person.goes_to(wave)
    person.presses(re.compile(f"Ask it again.*{LIFE}"))
    return publishes(person, wave, LIFE)


def publishes(person: Person, wave: str, name: str) -> str:
    """Read a draft of a wave, and publish it; the address at which people answer."""
    person.goes_to(wave)
    person.follows(re.compile(f"Read it and publish it.*{name}"))
    act(person.page, "Publish")
    person.sees("Version 1 is published.")
    return person.page.get_by_role("link", name="/open/").first.get_attribute("href")


def after_three_years_residents_are_asked_again(road: Road) -> None:
    """In the wave of year 3 more of them feel welcome."""
    road.passes(720)
    jonah = road.jonah
    jonah.goes_to(WAVES)
    jonah.follows("Year 3")
    wave = jonah.page.url
    life = asks_again(jonah, wave)
    opens_a_wave(jonah, "Year 3")
    road.shows("M3", "Wave open: Year 3")
    residents_answer(road, life, not_at_all=11, fully=22)
    closes_a_wave(jonah, wave)
    road.shows("M3", "Wave closed: Year 3")


def three_waves_are_compared(road: Road) -> None:
    """The researcher reads the change; a municipal partner only what no hidden number tells."""
    for person in (road.jonah, road.nadia):
        person.goes_to(f"{TOWN}evaluation-results/")
        person.follows(LIFE)
        person.sees(WELCOME, "33.3% 11")
    # Three people felt welcome at first, which is not told to partners.
    road.jonah.sees("21.4% 3", "+45.2 points")
    road.nadia.sees("A change is told only where no number behind it is hidden.")
    road.nadia.sees_nothing_of("21.4%", "45.2 points")


def the_third_year_is_reported(road: Road) -> None:
    """The researcher writes, the coordinator publishes in both languages, partners read."""
    jonah, priya, nadia, teodoro = road.jonah, road.priya, road.nadia, road.teodoro
    jonah.goes_to(WAVES)
    jonah.follows("Year 3")
    jonah.follows("Write the report")
    jonah.presses(re.compile("Assemble a draft.*Year 3"))
    report = jonah.page.url.split("#")[0]
    write(jonah.page, "summary", "English", "More people feel welcome.")
    write(jonah.page, "summary", "Spanish", MORE, approve=True)
    write(jonah.page, "title", "Spanish", "Después de tres años", approve=True)
    jonah.is_offered_no(re.compile("Publish.*English"), role="link")
    nadia.goes_to(f"{TOWN}evaluation-reports/")
    nadia.sees_nothing_of("Version 1")
    for language in ("English", "Spanish"):
        priya.goes_to(report)
        priya.follows(re.compile(f"Publish.*{language}"))
        priya.presses("Publish")
        priya.sees(re.compile(f"Read online.*{language}"))
    road.shows("M3", "Evaluation report published in English and Spanish")
    teodoro.goes_to(f"{TOWN}evaluation-reports/")
    teodoro.follows("Versión 1")
    teodoro.follows(re.compile("en línea.*Español"))
    teodoro.sees(MORE)
