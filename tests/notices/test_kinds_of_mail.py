"""Every kind of mail, in both languages, as the person reads it who gets it."""

import html
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.html import strip_tags

from bic.notices import mail, services
from bic.notices.models import Kind, Notice

pytestmark = pytest.mark.django_db

TEMPLATES = Path(settings.BASE_DIR) / "templates"
KINDS = sorted(
    str(path.relative_to(TEMPLATES)).removesuffix("_subject.txt")
    for path in TEMPLATES.glob("*/mail/*_subject.txt")
)
# Any variable that a template names, but those that it counts.
VARIABLE = re.compile(r"(?:{{ |=)(\w+)")
COUNTED = dict.fromkeys(["count", "days", "hours", "late", "ahead", "more", "n"], 3)
NAME = "Núñez & O'Brien"
WHY = {"en": "You get this because", "es": "Recibe esto porque"}


def read(here, template, language, **whom):
    """The plain text and the words of the HTML of a kind of mail."""
    source = "".join((TEMPLATES / f"{template}{end}.txt").read_text() for end in ("", "_subject"))
    context = dict.fromkeys(VARIABLE.findall(source), NAME) | COUNTED
    subject, body = services.words(template, context, language)
    notice = Notice(
        pk=1, program=here, language=language, subject=subject, body=body, url="/here/", **whom
    )
    message = mail.compose(notice).message()
    plain, rich = (message.get_body([kind]).get_content() for kind in ("plain", "html"))
    return notice, plain, html.unescape(strip_tags(rich))


def squeezed(text):
    return " ".join(text.split())


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("template", KINDS)
def test_each_kind_of_mail_reads_well_in_both_parts(here, template, language):
    notice, plain, rich = read(here, template, language, email="b@example.org", kind=Kind.LETTER)

    assert notice.subject
    assert not re.search(r"&(amp|quot|lt|gt|#\w+);", notice.subject + plain)
    assert not re.search(r"\n\s*\n\s*\n", plain)
    for line in notice.body.splitlines():
        assert squeezed(line.removeprefix("- ")) in squeezed(rich)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", [Kind.ACT, Kind.SECURITY, Kind.LETTER])
def test_mail_to_a_person_says_from_whom_and_why(here, ana, kind, language):
    _notice, *parts = read(here, "notices/mail/reminder", language, recipient=ana, kind=kind)

    for part in parts:
        assert "Piedmont Program, Alder Ridge" in part
        assert WHY[language] in part


@pytest.mark.parametrize("language", ["en", "es"])
def test_mail_to_an_address_says_from_whom_and_why(here, language):
    _notice, *parts = read(
        here, "people/mail/invitation", language, email="b@example.org", kind=Kind.INVITATION
    )

    for part in parts:
        assert "Piedmont Program, Alder Ridge" in part
        assert WHY[language] in part


def test_arabic_mail_runs_right_to_left_but_for_addresses_and_has_no_english_frame(here):
    message = mail.compose(
        Notice(
            pk=1,
            program=here,
            language="ar",
            kind=Kind.INVITATION,
            subject="س",
            body="س\nhttps://example.org/s/",
            email="b@example.org",
        )
    ).message()

    page = message.get_body(["html"]).get_content()
    assert '<html lang="ar" dir="rtl">' in page
    assert '<bdi dir="ltr">https://example.org/s/</bdi>' in page
    for kind in ("plain", "html"):
        assert "You get this" not in message.get_body([kind]).get_content()
