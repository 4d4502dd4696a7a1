"""The whole road of a survey in real browsers, from its first word to a file for SPSS."""

import io
import re

import pyreadstat
from django.urls import reverse
from openpyxl import load_workbook
from playwright.sync_api import expect

from bic.blueprint.collecting import collect_early
from bic.surveys.models import Batch, Item, Response, Survey
from bic.tenancy import scope
from tests.factories import MembershipFactory
from tests.surveys.answering import DAY, answered
from tests.surveys.browsing import (
    act,
    add_by_keyboard,
    approve_words,
    begin_by_keyboard,
    blind,
    follow,
    look,
    press,
    translate,
)
from tests.surveys.making import CONSENT

BASE = "/open/alder-ridge/surveys/life-here/"
WISH, AREA, WELCOME = "What do you wish for?", "Where do you live?", "I feel welcome here."
SPANISH = {
    "Consent text": ("Le preguntamos cómo es la vida aquí.",),
    AREA: ("¿Dónde vive usted?", "Lado norte", "Lado sur"),
    WISH: ("¿Qué desea?",),
    WELCOME: ("Me siento bienvenido aquí.", "Nada", "En parte", "Del todo"),
}
ARABIC = {
    CONSENT: "نسألكم كيف هي الحياة هنا.", AREA: "أين تسكن؟", "North side": "الجانب الشمالي",
    "South side": "الجانب الجنوبي", WISH: "ماذا تتمنى؟", WELCOME: "أشعر بالترحيب هنا.",
    "Not at all": "إطلاقا", "Partly": "جزئيا", "Fully": "تماما", "I agree, begin": "أوافق، ابدأ",
    "Next": "التالي", "Send my answers": "أرسل إجاباتي",
}  # fmt: skip
HIDDEN = "*\nnot shown"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Road:
    """The steps of the road, each what one person does in one browser."""

    def __init__(self, program, axe):
        self.program, self.axe = program, axe

    def look(self, page):
        look(page, self.axe)

    def url(self, name, *args):
        return reverse(f"surveys:{name}", args=[self.program.slug, self.survey.pk, *args])

    def build(self, page):
        """Write the questions by keyboard, and put them into order."""
        page.goto(reverse("surveys:survey_list", args=[self.program.slug]))
        self.look(page)
        begin_by_keyboard(page, "Life here", "Mill Fork", ("Spanish", "Arabic"))
        self.look(page)
        with scope(self.program):
            self.survey = Survey.objects.get()
            consent = Item.objects.get(key="_consent")
        page.goto(self.url("survey_item_update", consent.pk))
        page.get_by_label("Wording").fill(CONSENT)
        self.look(page)
        act(page, "Save")
        expect(page.get_by_text("Saved.")).to_be_visible()
        add_by_keyboard(page, "Scale", WELCOME, "Not at all\nPartly\nFully")
        add_by_keyboard(page, "One choice", AREA, "North side\nSouth side")
        add_by_keyboard(page, "Long text", WISH)
        self.look(page)
        page.get_by_role("button", name=f"Move up {AREA}").focus()
        page.keyboard.press("Enter")
        page.get_by_text(f"{AREA} is now 1 of 3.").wait_for(state="attached")
        expect(page.get_by_role("button", name=f"Move down {AREA}")).to_be_focused()

    def to_spanish(self, page):
        """Write each text beside the original's."""
        page.goto(self.url("survey_words"))
        self.look(page)
        follow(page, "Spanish")
        translate(page, SPANISH)
        self.approve(page, 4)

    def to_arabic(self, page):
        """Take the file of the texts to a translator, and bring it back."""
        page.goto(self.url("survey_words_desk", "ar"))
        self.look(page)
        with page.expect_download() as waiting:
            follow(page, "Spreadsheet")
        book = load_workbook(io.BytesIO(waiting.value.path().read_bytes()))
        for row in book.active.iter_rows(min_row=2):
            row[3].value = ARABIC.get(row[2].value, f"ع {row[2].value}")
        file = io.BytesIO()
        book.save(file)
        follow(page, "Import a file")
        page.locator("#id_file").set_input_files(
            {"name": "ar.xlsx", "mimeType": SHEET, "buffer": file.getvalue()}
        )
        act(page, "Import")
        expect(page.get_by_role("heading", name="texts were taken")).to_be_visible()
        self.look(page)
        follow(page, "Back to the translation")
        self.approve(page, 5)

    def approve(self, page, count):
        """Mark all items of the desk as approved."""
        approve_words(page, count)
        self.look(page)

    def publish(self, page):
        """Look at it in Arabic, publish it, and open it."""
        page.goto(self.url("survey_preview") + "?language=ar")
        self.look(page)
        page.goto(self.url("survey_publish"))
        self.look(page)
        act(page, "Publish")
        act(page, "Open the survey")
        expect(page.get_by_text("Whoever has it can answer, without an account.")).to_be_visible()
        self.look(page)

    def answer_with_scripts(self, phone):
        """In Spanish, then Arabic; the connection goes while it is sent, and comes back."""
        phone.goto(BASE)
        self.look(phone)
        phone.get_by_role("link", name="Español").click()
        expect(phone.locator("html")).to_have_attribute("lang", "es")
        press(phone, "Estoy de acuerdo, empezar")
        phone.get_by_label("Lado norte").check()
        self.look(phone)
        phone.context.set_offline(True)
        press(phone, "Siguiente")
        expect(phone.get_by_role("alert")).to_contain_text("No hay conexión")
        expect(phone.get_by_label("Lado norte")).to_be_checked()
        phone.context.set_offline(False)
        press(phone, "Siguiente")
        expect(phone.get_by_role("heading", level=1)).to_have_text(SPANISH[WELCOME][0])
        phone.go_back()
        expect(phone.get_by_label("Lado norte")).to_be_checked()
        press(phone, "Siguiente")
        phone.get_by_label("En parte").check()
        phone.locator("summary").click()
        press(phone, "العربية")
        expect(phone.locator("html")).to_have_attribute("dir", "rtl")
        expect(phone.get_by_label(ARABIC["Partly"])).to_be_checked()
        self.look(phone)
        press(phone, ARABIC["Next"])
        phone.get_by_role("textbox").fill("حافلة أيام الأحد")
        self.look(phone)
        press(phone, ARABIC["Next"])
        self.send_twice(phone, ARABIC["Send my answers"])

    def send_twice(self, phone, name):
        """The answer to the first sending is lost, so that it is sent again."""
        expect(phone.get_by_role("button", name=name, exact=True)).to_be_visible()
        lost = phone.url

        def lose(route):
            route.fetch(max_redirects=0)
            route.abort()

        phone.route(lost, lose, times=1)
        press(phone, name)
        expect(phone.locator("#offline")).to_be_visible()
        press(phone, name)
        expect(phone).to_have_url(re.compile("/thanks/"))
        self.look(phone)

    def answer_without_scripts(self, phone):
        """In English and Spanish, by forms alone."""
        phone.goto(BASE)
        press(phone, "I agree, begin")
        phone.get_by_label("South side").check()
        press(phone, "Next")
        phone.get_by_label("Fully").check()
        look(phone, blind)
        phone.locator("summary").click()
        press(phone, "Español")
        expect(phone.get_by_label("Del todo")).to_be_checked()
        with phone.expect_navigation():
            press(phone, "Siguiente")
        press(phone, "Siguiente")
        press(phone, "Enviar mis respuestas")
        thanks = phone.get_by_role("heading", level=1)
        expect(thanks).to_have_text("Gracias. Sus respuestas llegaron.")

    def enter_paper(self, page):
        """Two paper forms are counted, typed in, and the batch is closed."""
        page.goto(self.url("survey_collection"))
        self.look(page)
        follow(page, "Begin a batch")
        page.locator("#id_language").select_option("es")
        page.get_by_label("Collected on").fill(f"{DAY:%Y-%m-%d}")
        page.get_by_label("Forms in the batch").fill("2")
        self.look(page)
        act(page, "Begin the batch")
        follow(page, "Type in a form")
        self.look(page)
        for number in (1, 2):
            page.get_by_label("Lado sur").check()
            page.get_by_label("Nada").check()
            act(page, "Save this form")
            expect(page.get_by_text(f"Form {number} is in.")).to_be_visible()
        self.look(page)
        act(page, "All forms are in, close the batch")
        expect(page.get_by_text("The batch is closed.")).to_be_visible()

    def close(self, page):
        page.goto(self.url("survey_detail"))
        act(page, "Close the survey")
        expect(page.get_by_role("button", name="Open it again")).to_be_visible()
        self.look(page)

    def people_at(self, page, answer):
        """What the table of results says of one answer."""
        row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=answer))
        return row.get_by_role("cell").last.inner_text()

    def take_spss(self, page):
        """Take the answers as a file for SPSS; what its reader finds in it."""
        follow(page, "Answers as they came in")
        self.look(page)
        with page.expect_download() as waiting:
            act(page, "SPSS")
        return pyreadstat.read_sav(waiting.value.path(), apply_value_formats=True)


def test_a_survey_from_its_first_word_to_a_file_for_spss(
    live_app, open_page, sign_in, axe, watch, program, community, researcher
):
    watch.expected += ["net::", "Failed to fetch"]
    partner = MembershipFactory(
        program=program, role="lead", community=community, partner_kind="municipal"
    ).user
    with scope(program):
        collect_early(community, reason="The fair is on Saturday.", by=researcher)
    road, desk = Road(program, axe), open_page("desktop")
    sign_in(desk, researcher)
    road.build(desk)
    road.to_spanish(desk)
    road.to_arabic(desk)
    road.publish(desk)

    road.answer_with_scripts(open_page("phone"))
    road.answer_without_scripts(open_page("phone", java_script_enabled=False))
    road.enter_paper(desk)
    # The neighbors: twelve from the north, so that some numbers may be told to partners.
    answered(road.survey, 12, {"where_do_you_live": "north_side"})
    road.close(desk)
    with scope(program):
        rows = Response.objects.filter(survey=road.survey).exclude(day=DAY, mode="self")
        found = sorted((one.language, one.mode) for one in rows)
        batch = Batch.objects.get()
    assert found == [("ar", "self"), ("es", "paper"), ("es", "paper"), ("es", "self")]
    assert batch.closed_by == researcher

    desk.goto(road.url("survey_results"))
    road.look(desk)
    assert [road.people_at(desk, one) for one in ("North side", "South side")] == ["13", "3"]
    phone = open_page("phone")
    sign_in(phone, partner)
    phone.goto(road.url("survey_results"))
    road.look(phone)
    assert [road.people_at(phone, one) for one in ("North side", "South side")] == [HIDDEN, HIDDEN]
    expect(phone.get_by_role("link", name="Answers as they came in")).to_have_count(0)

    table, told = road.take_spss(desk)
    assert len(table) == 16
    assert table["where_do_you_live"].value_counts().to_dict() == {
        "North side": 13,
        "South side": 3,
    }
    assert told.column_names_to_labels["i_feel_welcome_here"] == WELCOME
