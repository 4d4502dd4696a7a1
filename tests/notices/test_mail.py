"""What a mail says, in both parts and in its headers."""

import re
from email import policy

import pytest
from django.conf import settings

from bic.notices import links, mail, services
from bic.notices.models import Notice
from tests.notices.acts import owe_one

pytestmark = pytest.mark.django_db


@pytest.fixture
def message(here, ana):
    notice = owe_one(here, ana, url="/piedmont/communities/", kind="reminder")
    return mail.compose(notice).message()


def part(message, kind):
    return message.get_body([kind]).get_content()


def test_the_mail_goes_from_the_program_to_the_person(message):
    assert (message["From"], message["To"]) == (
        "Piedmont Program <blueprint@localhost>",
        "ana@example.org",
    )
    assert message["Subject"] == "Due tomorrow: Save"


def test_text_and_html_lead_to_the_page_past_the_inbox(message):
    notice = Notice.objects.get()
    url = f"{settings.BASE_URL}/piedmont/notices/{notice.pk}/"

    assert url in part(message, "plain")
    assert f'href="{url}"' in part(message, "html")


def test_the_mail_can_be_stopped_with_one_click(here, ana, message):
    stop = f"{settings.BASE_URL}/unsubscribe/{links.token_of(here.pk, ana.pk)}/"

    # Mail programs read the raw line; an encoded word would hide the address from them.
    assert f"\nList-Unsubscribe: <{stop}>\n".encode() in message.as_bytes()
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert stop in part(message, "plain")
    assert stop in part(message, "html")


def test_a_long_address_of_the_site_does_not_break_the_header(here, ana, settings):
    settings.BASE_URL = f"https://{'a-long-name.' * 10}example.org"

    message = mail.compose(owe_one(here, ana)).message(policy=policy.SMTP)

    line = next(n for n in message.as_bytes().split(b"\r\n") if n.startswith(b"List-Unsubscribe:"))
    assert line.startswith(f"List-Unsubscribe: <{settings.BASE_URL}/unsubscribe/".encode())
    assert line.endswith(b"/>")


def test_the_mail_says_that_a_machine_sent_it(message):
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Id"] == "<piedmont.notices.localhost>"


def test_the_message_id_is_of_the_notice_and_stays(here, ana):
    first, second = owe_one(here, ana), owe_one(here, ana, key="step-2")

    assert mail.message_id(first) == mail.compose(first).message()["Message-ID"]
    assert mail.message_id(first) == mail.message_id(Notice.objects.get(pk=first.pk))
    assert mail.message_id(first) != mail.message_id(second)
    assert re.fullmatch(r"<notice-\d+\.[0-9a-f]{20}@localhost>", mail.message_id(first))


@pytest.mark.parametrize("kind", ["invitation", "security"])
def test_what_cannot_be_declined_offers_no_way_to_stop_it(here, ana, kind):
    message = mail.compose(owe_one(here, ana, kind=kind)).message()

    assert message["List-Unsubscribe"] is None
    assert "unsubscribe" not in part(message, "plain") + part(message, "html")


def test_an_invitation_leads_straight_to_its_page_and_names_it_once(here):
    url = "https://example.org/invitations/abc/"
    services.owe_mail(
        here,
        key="invitation-1-1",
        email="new@example.org",
        language="en",
        template="people/mail/invitation",
        context={"program": here.name, "inviter": "Ana", "part": "Lead", "url": url, "days": 14},
    )

    message = mail.compose(Notice.objects.get()).message()

    assert message["To"] == "new@example.org"
    assert part(message, "plain").count(url) == 1
    assert part(message, "html").count(f'href="{url}"') == 1
    assert message["List-Unsubscribe"] is None


def test_the_frame_speaks_the_language_of_the_reader(here, luz):
    message = mail.compose(owe_one(here, luz)).message()

    assert message["Content-Language"] == "es"
    assert '<html lang="es" dir="ltr">' in part(message, "html")


def test_what_people_typed_is_escaped_in_html_and_not_in_text(here, ana):
    notice = owe_one(here, ana)
    notice.body = 'Tom & Ana <b>"met"</b>\nsee https://example.org/?a=1&b=2'
    notice.subject = "R&D <i>"

    message = mail.compose(notice).message()

    assert notice.body in part(message, "plain")
    html = part(message, "html")
    assert "Tom &amp; Ana &lt;b&gt;&quot;met&quot;&lt;/b&gt;<br>see " in html
    assert '<a href="https://example.org/?a=1&amp;b=2">' in html
    assert "<h1>R&amp;D &lt;i&gt;</h1>" in html


def test_a_name_with_commas_and_accents_stays_one_sender(here, ana):
    notice = owe_one(here, ana)
    notice.program.name = 'Niños, "Raíces" & Co'

    message = mail.compose(notice).message()

    assert [a.display_name for a in message["From"].addresses] == ['Niños, "Raíces" & Co']


def test_blocks_are_paragraphs_and_lists():
    found = mail.blocks("One\ntwo\n\n- Report\n  https://example.org/1\n- Plain\n\nEnd")

    assert [block.text for block in found] == ["One<br>two", "", "End"]
    assert found[1].items == ('<a href="https://example.org/1">Report</a>', "Plain")


def test_an_address_that_cannot_stand_in_a_header_is_refused(here, ana):
    notice = owe_one(here, ana)
    notice.recipient.email = "a\nBcc: x@example.org"

    with pytest.raises(ValueError, match="linefeed"):
        mail.compose(notice).message()
