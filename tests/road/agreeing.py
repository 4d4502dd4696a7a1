"""Phase 2, its end: the agreement is signed and sealed, and the partners come to the town."""

import re

from playwright.sync_api import expect

from tests.road.planning import accept, invite
from tests.road.walking import TOWN, Person, Road

MISSING = {
    "departments": "administration and library", "elected_champion": "Council member Abara",
    "interpretation_share": "half of the cost", "clerk": "the town clerk",
    "pledges": "a room with a kitchen", "partner_duties": "invites residents",
    "partner_payment": "$4,000 a year",
}  # fmt: skip
SIGNERS = (
    ("Piedmont Program", "Amara Whitfield", "amara"),
    ("Town of Mill Fork", "Nadia Brandt", "nadia"),
    ("Welcome House", "Grace Adeyemi", "grace"),
)
PARTNERS = (
    ("grace", "Grace Adeyemi", "Nonprofit partner", "Welcome House", "English"),
    ("teodoro", "Teodoro Quispe", "Immigrant leader", "", "Spanish"),
    ("paul", "Paul Lindqvist", "Academic partner", "Piedmont University", "English"),
)


def the_agreement_is_drafted_and_sent_out(road: Road) -> None:
    """The coordinator begins it from the clauses, fills in what is missing, names who signs."""
    priya = road.priya
    priya.goes_to(f"{TOWN}agreements/")
    priya.follows("Begin an agreement")
    priya.chooses(language="en")
    priya.presses("Begin the draft")
    draft = road.kept["agreement"] = priya.page.url
    priya.goes_to(f"{draft}settings/")
    priya.fills(liaison_title="Town manager")
    priya.presses("Save")
    priya.goes_to(f"{draft}parts/parties/add/")
    priya.chooses(kind="community_partner")
    priya.fills(name="Welcome House")
    priya.presses("Save")
    priya.goes_to(f"{draft}details/")
    priya.fills(**MISSING)
    priya.presses("Save")
    for party, name, key in SIGNERS:
        priya.goes_to(f"{draft}parts/signers/add/")
        priya.fills(party=party, name=name, title="Director", email=f"{key}@example.org")
        priya.presses("Save")
    # As long as it is a draft, the town does not have it.
    road.nadia.goes_to(f"{TOWN}agreements/")
    road.nadia.sees_nothing_of("Memorandum of agreement, Mill Fork")
    priya.goes_to(draft)
    priya.presses("Send out for signature")
    priya.sees("Sent out for signature.")
    road.shows("I3", "MOA signed by 0 of 3 parties")


def three_parties_sign_by_their_links(road: Road) -> None:
    """Each by the link in their mail: the director, the manager, and the nonprofit on a phone."""
    road.meets("grace", "Grace Adeyemi", size="phone")
    for number, (_party, _name, key) in enumerate(SIGNERS, 1):
        sign(road, road.people[key])
        road.shows("I3", "2 letters of support", f"MOA signed by {number} of 3 parties")


def sign(road: Road, person: Person) -> None:
    """Read and sign on the page of the private link."""
    person.goes_to(road.link_for(person.email, "Memorandum of agreement"))
    page = person.page
    page.get_by_label("Your full name").fill(person.name)
    page.get_by_label("Your position").fill("Director")
    page.get_by_label("By which authority you sign").fill("Resolution 12")
    page.get_by_label(re.compile("I agree to sign this agreement")).check()
    person.presses("Sign")
    expect(page.get_by_role("heading", name="Thank you.")).to_be_visible()


def the_sealed_file_is_verified_by_anybody(road: Road) -> None:
    """The manager downloads it; who is signed out uploads it and learns that it is whole."""
    nadia, ruth = road.nadia, road.ruth
    nadia.goes_to(road.kept["agreement"])
    nadia.sees("Signed and sealed")
    with nadia.page.expect_download() as coming:
        nadia.page.locator("main").get_by_role("link", name="Download").first.click()
    content = coming.value.path().read_bytes()
    for given, said in (
        (content, "Sealed by us, and unchanged"),
        (content + b"\n%added", "Changed after it was sealed"),
    ):
        ruth.goes_to("/open/verify/")
        file = {"name": "moa.pdf", "mimeType": "application/pdf", "buffer": given}
        ruth.page.get_by_label("PDF file").set_input_files(file)
        ruth.presses("Verify this file")
        ruth.sees(said)


def the_partners_come_to_the_town(road: Road) -> None:
    """The coordinator invites them; each accepts on their own page and sees the town alone."""
    road.meets("paul", "Paul Lindqvist")
    for key, _name, kind, organization, language in PARTNERS:
        fields = {"role": "Member", "partner_kind": kind, "community": "Mill Fork"}
        invite(
            road.priya, f"{TOWN}people/", f"{key}@example.org", link="Invite a partner",
            organization=organization, language=language, **fields,
        )  # fmt: skip
        accept(road, road.people[key], f"{key}@example.org")
        road.people[key].is_refused("/piedmont/")
        road.people[key].is_refused(f"{TOWN}steps/I3/sign-off/")
        road.people[key].is_refused("/piedmont/contacts/")
