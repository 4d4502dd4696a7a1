"""The main job, by everybody who takes part in it, on real input."""

import csv
import email
import re
from datetime import timedelta
from email import policy

import pytest
from django.core import mail
from django.utils import timezone
from playwright.sync_api import expect
from pypdf import PdfReader

from bic.blueprint.models import StepRecord
from bic.notices import tasks
from bic.tenancy import scope
from communities.models import Community
from tests.documents.files import pdf
from tests.factories import MembershipFactory, ProgramFactory, UserFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.corpus]

TABLE = "census/data_census_gov/ACSDT5Y2024.B05002-Data.csv"
PLACE = "1600000US2513205"
TOWN = "/piedmont/communities/chelsea/"


def figures(folder):
    """Share of people born outside the U.S. in Chelsea, and its count, from the file itself."""
    with (folder / TABLE).open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        row = next(row for row in rows if row["GEO_ID"] == PLACE)
    born, total = int(row["B05002_013E"]), int(row["B05002_001E"])
    return f"{100 * born / total:.1f}%", f"{born:,}"


@pytest.fixture
def program():
    return ProgramFactory(name="Piedmont Program", slug="piedmont")


@pytest.fixture
def director(program):
    user = UserFactory(email="amara@example.org", name="Amara Whitfield")
    MembershipFactory(program=program, user=user)
    return user


class Road:
    """The steps of the road, each what one person does in one browser."""

    def __init__(self, worker, axe):
        self.worker = worker
        self.axe = axe

    def mailed(self, address, words):
        """Text of a mail to `address` with `words` in its subject, sent by the worker."""

        def find():
            for path in self.worker.mail.glob("*"):
                message = email.message_from_bytes(path.read_bytes(), policy=policy.default)
                if address in str(message["To"]) and words in str(message["Subject"]):
                    return message.get_body(("plain",)).get_content()
            return None

        return self.worker.wait_for(find)

    def sign_in_by_code(self, page, address):
        page.goto("/accounts/login/")
        self.axe(page)
        page.get_by_role("link", name="Email me a code").click()
        page.locator("input[name=email]").fill(address)
        page.locator("main form button[type=submit]").first.click()
        expect(page.locator("input[name=code]")).to_be_visible()
        code = re.search(r"^\s*([A-Z0-9-]{6,})\s*$", mail.outbox[-1].body, re.MULTILINE)[1]
        page.locator("input[name=code]").fill(code)
        page.locator("main form button[type=submit]").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Program dashboard")
        self.axe(page)

    def add_municipality(self, page):
        page.get_by_role("link", name="Add community").click()
        page.get_by_label("State").select_option(label="Massachusetts")
        expect(page.locator("#id_county option", has_text="Suffolk")).to_have_count(1)
        page.locator("#id_county").select_option(label="Suffolk")
        page.locator("#id_name").fill("Chelsea")
        page.locator("#id_status").select_option("active")
        self.axe(page)
        page.get_by_role("button", name="Add community").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Chelsea")
        self.axe(page)

    def invite_partner(self, page):
        page.goto(f"{TOWN}people/")
        page.get_by_role("link", name="Invite a partner").click()
        page.locator("#id_email").fill("dana@example.org")
        page.locator("#id_role").select_option("lead")
        page.locator("#id_partner_kind").select_option("municipal")
        self.axe(page)
        page.get_by_role("button", name="Send the invitation").click()
        expect(page.locator("main")).to_contain_text("Invitation sent to dana@example.org.")

    def accept(self, phone):
        text = self.mailed("dana@example.org", "invites you to Piedmont Program")
        phone.goto(re.search(r"https?://[^/\s]+(/invitations/\S+)", text)[1])
        self.axe(phone)
        phone.get_by_label("Your name").fill("Dana Huxley")
        phone.get_by_role("button", name="Accept and continue").click()
        expect(phone.get_by_role("heading", level=1)).to_have_text("Chelsea")
        self.axe(phone)

    def upload(self, phone, name, kind, more):
        phone.goto(f"{TOWN}documents/add/")
        phone.locator("#id_file").set_input_files(
            {"name": name, "mimeType": "application/pdf", "buffer": pdf(name)}
        )
        phone.locator("#id_kind").select_option(kind)
        for field, value in more.items():
            box = phone.locator(f"#id_{field}")
            (box.select_option if field == "signer_kind" else box.fill)(value)
        self.axe(phone)
        phone.get_by_role("button", name="Add document").click()
        expect(phone.locator("main")).to_contain_text(name)
        self.axe(phone)

    def see_evidence(self, page):
        page.goto(TOWN)
        expect(page.locator("#phase-2")).to_contain_text("2 letters of support")
        expect(page.locator("#phase-2 .bic-bead--done")).to_have_count(1)

    def plan_step(self, page):
        tomorrow = timezone.localdate() + timedelta(days=1)
        page.goto(f"{TOWN}steps/R1/plan/")
        page.locator("#id_planned_on").fill(tomorrow.isoformat())
        page.locator("#id_owner").select_option(label="Amara Whitfield")
        self.axe(page)
        page.get_by_role("button", name="Save dates").click()
        expect(page.locator("main")).to_contain_text("Dates saved.")
        self.axe(page)

    def load_census(self, page, folder, share):
        page.goto("/piedmont/census/load/")
        page.locator("#id_file").set_input_files(folder / TABLE)
        self.axe(page)
        with page.expect_navigation():
            page.get_by_role("button", name="Load").first.click()
        expect(page.locator("main")).to_contain_text("Chelsea")
        page.goto(f"{TOWN}profile/")
        expect(page.locator("main")).to_contain_text(share)
        self.axe(page)

    def publish_report(self, page):
        page.goto(f"{TOWN}reports/new/")
        page.locator("input[name=preset]").first.check()
        self.axe(page)
        page.get_by_role("button", name="Make a draft").click()
        page.locator("textarea").first.fill("We met three times and heard from many.")
        expect(page.locator("[data-autosave-status]").first).to_contain_text("Saved")
        self.axe(page)
        page.get_by_role("link", name="Publish").click()
        self.axe(page)
        page.get_by_role("button", name="Publish").click()
        expect(page.get_by_text("The PDF file is ready.")).to_be_visible(timeout=60_000)
        self.axe(page)
        with page.expect_download() as waiting:
            page.get_by_role("link", name="Download PDF").click()
        return waiting.value.path()


def test_from_sign_in_to_a_pdf_progress_report(
    page, phone, celery_worker_process, axe, corpus, director, program, request
):
    share, count = figures(corpus)
    road = Road(celery_worker_process, axe)

    road.sign_in_by_code(page, director.email)
    road.add_municipality(page)
    road.invite_partner(page)
    road.accept(phone)
    road.upload(phone, "agreement.pdf", "moa", {"signed_on": "2026-03-12"})
    road.upload(phone, "mayor.pdf", "letter_of_support", {"signer_kind": "government"})
    road.upload(phone, "leader.pdf", "letter_of_support", {"signer_kind": "immigrant_leader"})
    road.see_evidence(page)
    road.plan_step(page)
    tasks.owe_reminders()
    assert "Evaluation plan" in road.mailed(director.email, "Evaluation plan")
    road.load_census(page, corpus, share)
    paper = road.publish_report(page)

    reader = PdfReader(paper)
    text = " ".join(one.extract_text() for one in reader.pages)
    assert share in text
    assert count in text
    assert "We met three times" in text
    with scope(program):
        assert Community.objects.get(slug="chelsea").geoid == PLACE.removeprefix("1600000US")
        assert StepRecord.objects.filter(code="R1").exists()
    # Last, because it ends the test where veraPDF is not given.
    conforms, report = request.getfixturevalue("verapdf")(paper)
    assert conforms, report
