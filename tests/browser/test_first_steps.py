"""The first useful thing of each of the seven roles in the demo, by links and buttons alone."""

import pytest
from playwright.sync_api import expect

from bic import demo
from bic.people.models import Role, User
from research.demo.census import FILES, FOLDER
from tests.documents.files import pdf

# The first report draft gathers the facts of every app.
PATIENCE_MS = 40_000
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def press(page, name):
    """Press a button of the page."""
    page.locator("main").get_by_role("button", name=name).first.click(timeout=PATIENCE_MS)


def follow(page, name, within="main"):
    """Follow a link of the page."""
    page.locator(within).get_by_role("link", name=name).first.click()


def of_director(page):
    """Sees which community needs attention, and gives its step a new day."""
    follow(page, "Open step 5.1, Oakhaven")
    follow(page, "Change dates")
    page.get_by_label("Now planned for").fill("2030-03-01")
    press(page, "Save dates")
    expect(page.locator("main")).to_contain_text("Dates saved.")


def of_coordinator(page):
    """Begins a progress report."""
    follow(page, "Mill Fork")
    follow(page, "Start a progress report")
    press(page, "Make a draft")
    expect(page.locator("main")).to_contain_text("10 of 19")


def of_researcher(page):
    """Declares an interest and comes to the scores; loads a file of the Census."""
    follow(page, "Solicitudes", "header")
    follow(page, "Evaluación")
    follow(page, "Willow Gap")
    page.get_by_label("No, ninguno").check()
    press(page, "Continuar")
    expect(page.get_by_role("button", name="Entregar", exact=True)).to_be_visible()
    follow(page, "Censo", "header")
    follow(page, "Cargar un archivo")
    page.locator("input[type=file]").set_input_files(FOLDER / f"{FILES[0]}-Data.csv")
    press(page, "Cargar archivo")
    expect(page.get_by_role("heading", level=1)).to_contain_text("B05002")


def of_observer(page):
    """Reads where everybody stands, and takes the list along."""
    expect(page.locator("main")).to_contain_text("Quarry Hill: Readiness")
    follow(page, "Communities", "header")
    page.get_by_text("Export", exact=True).click()
    with page.expect_download() as waiting:
        page.locator("a[href*='export=xlsx']").click()
    assert waiting.value.suggested_filename.endswith(".xlsx")


def of_lead(phone):
    """Adds what proves the step that waits for her, in Spanish."""
    follow(phone, "Reuniones y comidas")
    follow(phone, "Agregar un documento a este paso")
    phone.locator("#id_file").set_input_files(
        {"name": "notas.pdf", "mimeType": "application/pdf", "buffer": pdf("notas")}
    )
    phone.locator("#id_kind").select_option("other")
    press(phone, "Agregar documento")
    expect(phone.locator("main")).to_contain_text("4.1 Reuniones y comidas")


def of_member(phone):
    """Sees what comes next in her town."""
    follow(phone, "Stakeholder meetings and meals")
    expect(phone.locator("main")).to_contain_text("Lucía Barrientos")
    expect(phone.get_by_role("link", name="Add a document to this step")).to_be_visible()


def of_applicant(phone):
    """Writes an answer and invites a neighbor, in Spanish."""
    answer = phone.get_by_label("¿Qué esperan lograr?")
    answer.fill("Que los recién llegados participen en nuestras juntas.")
    press(phone, "Guardar")
    expect(phone.locator("main")).to_contain_text("Guardado.")
    follow(phone, "Invitar a otras personas")
    phone.get_by_label("Dirección de correo electrónico").fill("vecina@example.org")
    phone.get_by_label("Una organización comunitaria").check()
    press(phone, "Enviar la invitación")
    expect(phone.locator("main")).to_contain_text("vecina@example.org")


FIRST = (
    (Role.DIRECTOR, "amara", "desktop", of_director),
    (Role.COORDINATOR, "priya", "desktop", of_coordinator),
    (Role.RESEARCHER, "jonah", "desktop", of_researcher),
    (Role.OBSERVER, "beth", "desktop", of_observer),
    (Role.LEAD, "lucia", "phone", of_lead),
    (Role.MEMBER, "grace", "phone", of_member),
    (Role.APPLICANT, "partner.quarry-hill", "phone", of_applicant),
)


@pytest.mark.usefixtures("in_demo")
def test_every_role_does_its_first_useful_thing_in_the_demo(open_page, sign_in, axe):
    named = {email: role for email, role, _name in demo.sign_ins()}

    for role, person, size, do in FIRST:
        user = User.objects.get(email=f"{person}@example.org")
        assert named[user.email] == role
        page = open_page(size, locale=user.language)
        sign_in(page, user)
        page.goto("/")
        axe(page)
        do(page)
        axe(page)

    assert {role for role, *_rest in FIRST} == set(Role)
