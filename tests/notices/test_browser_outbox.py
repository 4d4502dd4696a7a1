"""The outbox in a real browser, on both widths, checked by axe."""

from django.urls import reverse
from playwright.sync_api import expect

from bic.notices import held
from bic.notices.models import HeldMail
from bic.tenancy import scope


def test_mail_is_read_corrected_and_released(open_page, sign_in, accessible, program, town, ana):
    with scope(program):
        held.prepare(
            program,
            purpose="sample",
            title="Call for applications",
            mails=[
                held.Mail(
                    "exports/mail/made", email=f"{name.lower()}@example.org", name=name,
                    community=town,
                )
                for name in ("Osei", "Quispe")
            ],
            by=ana,
        )  # fmt: skip
    page = open_page("phone")
    sign_in(page, ana)

    page.goto(reverse("notices:inbox", args=[program.slug]))
    page.get_by_role("main").get_by_role("link", name="Outbox").click()
    accessible(page)
    page.get_by_role("link", name="Call for applications").click()
    accessible(page)
    page.get_by_role("link", name="Quispe").click()
    accessible(page)
    page.get_by_role("link", name="Edit").click()
    page.get_by_label("Text").fill("Dear mayor,\n\nplease apply.")
    accessible(page)
    with page.expect_navigation():
        page.get_by_role("button", name="Save this email").click()
    expect(page.get_by_text("please apply.")).to_be_visible()
    page.get_by_role("link", name="Call for applications").click()

    page.get_by_label("Choose Quispe").check()
    page.get_by_role("button", name="Release the chosen ones").click()
    accessible(page)
    expect(page.get_by_role("heading", name="Release 1 email?")).to_be_visible()
    page.get_by_role("button", name="Send 1 email").click()
    expect(page.get_by_text("1 email is on its way.")).to_be_visible()
    accessible(page)
    with scope(program):
        assert list(HeldMail.objects.held().values_list("name", flat=True)) == ["Osei"]
