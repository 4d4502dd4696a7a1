"""Phase 2: a town hears of the program, applies with letters, is found ready and signs."""

import re

from playwright.sync_api import expect

from tests.road.walking import HOME, TOWN, Person, Road

CALL = f"{HOME}rounds/towns-of-the-piedmont/"
ANSWERS = {
    "answer-motivation": "Newcomers ask us for help.",
    "answer-assets": "A library and a soccer league.",
    "answer-hopes": "Leaders of every community on our boards.",
    "answer-commitment": "A fifth of a post for three years.",
    "answer-liaison_name": "Nadia Brandt",
    "answer-liaison_email": "nadia@example.org",
}
WHY = "Queremos decidir juntos."
INTERNAL = "The last mayor was against it."
HEARD, READ = "The manager told us so.", "I read both letters."


def the_coordinator_meets_leaders_of_a_town(road: Road) -> None:
    """The town is a prospect, and an information session with its leaders is held there."""
    priya = road.priya
    priya.goes_to(f"{HOME}communities/add/")
    priya.fills(state="North Carolina")
    expect(priya.page.locator("#id_county option", has_text="Alamance")).to_have_count(1)
    priya.fills(county="Alamance", name="Mill Fork", facilitator="Priya Venkataraman")
    priya.chooses(languages="es")
    priya.presses("Add community")
    priya.goes_to(f"{HOME}sessions/add/")
    priya.chooses(audience="leaders", status="held")
    priya.page.get_by_label("Mill Fork").check()
    priya.fills(on=f"{road.today}", people_count="23", note=INTERNAL)
    priya.presses("Save session")
    road.shows("I1", "1 session held, 23 people", "request not sent yet")


def a_call_is_published_and_sent_to_managers(road: Road) -> None:
    """In two languages; the mail waits until the coordinator releases it."""
    priya = road.priya
    priya.goes_to(f"{HOME}rounds/add/")
    priya.fills(
        title_en="Towns of the Piedmont", title_es="Municipios del Piedmont",
        purpose_en="Plan with us.", purpose_es="Planifique con nosotros.",
        closes_at=f"{road.day(30)}T17:00",
    )  # fmt: skip
    priya.chooses(title_es_ok="1", purpose_es_ok="1")
    priya.presses("Begin the call")
    priya.presses("Publish")
    priya.follows("Send it to others")
    priya.fills(typed="Nadia Brandt, nadia@example.org, Town of Mill Fork")
    priya.presses("Write the mails")
    priya.presses("Release 1 email")
    priya.presses("Send 1 email")
    assert road.link_for("nadia@example.org").startswith("/open/piedmont/calls/")
    road.shows("I1", "1 session held, 23 people", "request sent to 1 manager")
    road.beth.goes_to(CALL)
    road.beth.is_offered_no("Extend", "Send it to others", role="link")


def the_manager_of_the_town_applies(road: Road) -> None:
    """From the mailed call, on a phone: she confirms her address and writes the answers."""
    nadia = road.meets("nadia", "Nadia Brandt", size="phone")
    nadia.goes_to(road.link_for(nadia.email))
    nadia.follows("Begin an application")
    nadia.fills(
        municipality="Mill Fork", county="Alamance", name=nadia.name, email=nadia.email,
        organization="Town of Mill Fork", title="Town manager",
    )  # fmt: skip
    nadia.presses("Send me the link")
    nadia.goes_to(road.link_for(nadia.email, "confirm your address"))
    nadia.presses("Confirm and continue")
    nadia.signs_in = road.signs_in
    nadia.fills(**ANSWERS)
    nadia.presses("Save")
    nadia.sees("Saved.")
    road.kept["application"] = nadia.page.url.split("write/")[0]
    # Who only applies sees no other page of the town.
    nadia.is_refused(TOWN)


def two_people_write_letters_by_link(road: Road) -> None:
    """An immigrant leader in Spanish on a phone without JavaScript, and the mayor."""
    ask_for_a_letter(road.nadia, road, "immigrant_leader", "Teodoro Quispe", "es")
    ask_for_a_letter(road.nadia, road, "government", "Ruth Oduya", "en")
    teodoro = road.meets(
        "teodoro", "Teodoro Quispe", size="phone", java_script_enabled=False, locale="es-MX"
    )
    teodoro.goes_to(road.link_for(teodoro.email))
    teodoro.follows("Escribir la carta aquí")
    teodoro.fills(relation="Vivo aquí.", reasons=WHY)
    teodoro.presses("Ver la carta")
    teodoro.presses("Enviar la carta")
    teodoro.sees("Gracias")
    ruth = road.meets("ruth", "Ruth Oduya")
    ruth.goes_to(road.link_for(ruth.email))
    ruth.follows("Write the letter here")
    ruth.fills(relation="I am the mayor.", reasons="It is time.")
    # Her letter is for the staff alone.
    ruth.page.locator("[name=is_open_to_applicant]").uncheck()
    ruth.presses("Look at the letter")
    ruth.presses("Send the letter")
    ruth.sees("Thank you")


def ask_for_a_letter(applicant: Person, road: Road, kind: str, name: str, language: str) -> None:
    """The link goes out by mail."""
    applicant.goes_to(f"{road.kept['application']}letters/")
    applicant.follows("Ask for a letter")
    applicant.chooses(signer_kind=kind, language=language)
    applicant.fills(signer_name=name, email=f"{name.split()[0].lower()}@example.org")
    applicant.presses("Ask")


def the_application_is_sent(road: Road) -> None:
    """With both letters; the applicant learns of the mayor's, but does not read it."""
    nadia = road.nadia
    nadia.goes_to(f"{road.kept['application']}letters/")
    nadia.sees("Teodoro Quispe", "Ruth Oduya")
    nadia.sees_nothing_of("It is time.")
    nadia.goes_to(f"{road.kept['application']}write/")
    nadia.presses("Save and check before sending")
    nadia.presses("Send it now")
    nadia.sees("Your application is sent.")
    road.shows("I3", "2 letters of support; MOA not signed yet")


def sponsors_and_community_are_found_ready(road: Road) -> None:
    """Two scorers of the staff, each alone; then they agree and decide, for both subjects."""
    priya, jonah = road.priya, road.jonah
    for number, subject in enumerate(("sponsor", "community"), 1):
        priya.goes_to(f"{TOWN}readiness/begin/?subject={subject}")
        for name in (priya.name, jonah.name):
            priya.page.get_by_role("checkbox", name=name).check()
        priya.presses("Begin")
        score(priya, number, HEARD)
        priya.sees("You see the others when all have.")
        score(jonah, number, READ)
        priya.goes_to(f"{TOWN}readiness/{number}/")
        priya.follows(re.compile(r"Agree on \d+ items"))
        priya.presses(re.compile(r"Take over \d+ items"), exact=False)
        priya.goes_to(f"{TOWN}readiness/{number}/")
        priya.follows("Decide the outcome")
        priya.chooses(outcome="ready")
        priya.presses("Save outcome")
    road.shows("I2", "Ready, from 2 scorers")
    # The observer reads the outcome, and not what each scorer gave.
    road.beth.goes_to(f"{TOWN}readiness/1/")
    road.beth.sees_nothing_of(HEARD, READ)


def score(person: Person, number: int, reason: str) -> None:
    """Give every item of a scorecard the same level and reason, and hand in."""
    person.goes_to(f"{TOWN}readiness/{number}/")
    person.follows("Score", exact=True)
    person.follows("Criteria")
    page = person.page
    expect(page.locator("main [name^=because_]").first).to_be_visible()
    for item in page.locator("main [name^=level_][value='3']").all():
        item.check(force=True)
    for box in page.locator("main [name^=because_]").all():
        box.fill(reason)
    person.presses("Save")
    person.presses("Hand in my scores")


def the_application_is_reviewed_and_accepted(road: Road) -> None:
    """The researcher reviews it; the director decides and releases the letter."""
    amara, jonah = road.amara, road.jonah
    amara.goes_to(f"{CALL}reviews/begin/")
    amara.presses("Freeze the criteria")
    amara.goes_to(f"{CALL}reviews/assign/")
    for name in ("Mill Fork", jonah.name):
        amara.page.get_by_role("checkbox", name=name).check()
    amara.presses("Assign")
    review(jonah)
    amara.goes_to(f"{CALL}reviews/")
    amara.follows("Mill Fork")
    amara.follows("Decide")
    amara.chooses(outcome="accepted")
    amara.fills(notes="Welcome.", internal_note=INTERNAL, reason="One reader is enough here.")
    amara.presses("Keep the decision")
    amara.sees("pending: nobody outside knows")
    road.nadia.is_refused(TOWN)
    amara.goes_to(f"{CALL}reviews/decisions/")
    amara.presses("Write the letters")
    amara.presses("Release 1 email")
    amara.presses("Send 1 email")
    told = road.mailed(road.nadia.email, "was accepted").body
    assert "Welcome." in told
    assert INTERNAL not in told
    # She is a partner of the town now, and sees its steps.
    road.shows("I2", "Ready, from 2 scorers", who=road.nadia)
    road.nadia.sees_nothing_of(HEARD, INTERNAL)


def review(person: Person) -> None:
    """Declare no interest, and score every criterion with a reason."""
    person.goes_to(f"{HOME}reviews/")
    person.follows("Mill Fork")
    person.page.get_by_text("No, none").click()
    person.presses("Continue")
    cards = person.page.locator("form.bic-score fieldset.bic-card")
    expect(cards.first).to_be_visible()
    for card in cards.all():
        card.get_by_text("Strong").first.click()
        card.get_by_role("textbox").fill("The letters are honest.")
    person.presses("Hand in")
    person.sees("Your review is in")
