"""Kept parts of pages: never out of date, and nobody sees what is another's."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template import Context, Template
from django.urls import NoReverseMatch, reverse
from django.utils import timezone, translation

from bic.blueprint.models import StepRecord
from bic.tenancy import scope
from bic.ui.kept import address, kept
from tests.factories import MembershipFactory, NoticeFactory

TEMPLATES = Path(settings.BASE_DIR) / "templates"
BELONGS_TO_A_REQUEST = re.compile(r"csrf_token|\brequest\b|\bshell\b|\buser\b|\bmessages\b")


def test_an_answer_is_made_once_for_its_values_its_language_and_its_time_zone():
    made = []

    @kept
    def answer(*values):
        made.append(values)
        return len(made)

    assert answer(1) == answer(1) == 1
    assert answer(True) == 2
    assert answer("1", ("a",)) == 3
    with translation.override("es"):
        assert answer(1) == 4
    with timezone.override("Pacific/Guam"):
        assert answer(1) == 5
    assert answer(1) == 1


def test_a_kept_template_sees_its_values_alone():
    source = (
        '{% load bic_ui %}{% keep "components/account_links.html" name=name email="" links="" %}'
    )
    html = Template(source).render(Context({"name": "<Ana>", "email": "ana@example.org"}))
    assert "&lt;Ana&gt;" in html
    assert "ana@" not in html


def kept_templates():
    """Every template that is kept, and what it includes."""
    asked = [
        name
        for file in TEMPLATES.rglob("*.html")
        for name in re.findall(r'{% keep "([^"]+)"', file.read_text())
    ] + ["components/rail.html", "documents/quick_fields.html"]
    for name in asked:
        asked += re.findall(r'{% include "([^"]+)"', (TEMPLATES / name).read_text())
    return sorted(set(asked))


@pytest.mark.parametrize("name", kept_templates())
def test_a_kept_template_asks_for_nothing_of_a_request(name):
    tags = re.findall(r"{[{%].*?[%}]}", (TEMPLATES / name).read_text(), re.DOTALL)
    assert [tag for tag in tags if BELONGS_TO_A_REQUEST.search(tag)] == []


@pytest.mark.django_db
class TestPages:
    @pytest.fixture
    def page(self, client, program, larkspur):
        def get(user, language="en", name="blueprint:workspace", slugs=("piedmont", "larkspur")):
            client.force_login(user)
            client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
            return client.get(reverse(name, args=slugs)).content.decode()

        return get

    def test_each_sees_the_own_menu_whoever_came_before(self, page, program, larkspur, director):
        member = MembershipFactory(
            program=program, community=larkspur, role="member", partner_kind="municipal"
        ).user
        settings_page = reverse("people:program_settings", args=[program.slug])
        for _time in range(2):
            html = page(director)
            assert f'href="{settings_page}"' in html
            assert director.email in html
            html = page(member)
            assert f'href="{settings_page}"' not in html
            assert director.email not in html
            assert member.email in html

    def test_a_right_that_ends_takes_its_entry_along(self, page, program, director):
        entry = f'href="{reverse("people:program_settings", args=[program.slug])}"'
        assert entry in page(director)
        with scope(program):
            part = director.memberships_in(program.pk)[0]
            type(part).objects.filter(pk=part.pk).update(role="observer")
        assert entry not in page(director)

    def test_the_frame_speaks_the_language_of_the_page(self, page, director):
        assert "Communities</a>" in page(director)
        spanish = page(director, "es")
        assert "Comunidades</a>" in spanish
        assert "Communities</a>" not in spanish
        assert "Communities</a>" in page(director)

    def test_the_bell_counts_at_once(self, page, program, director):
        badge = '<span class="bic-tool__count" aria-hidden="true">'
        assert badge not in page(director)
        notice = NoticeFactory(program=program, recipient=director)
        assert f"{badge}1<" in page(director)
        with scope(program):
            type(notice).objects.update(read_at=timezone.now())
        assert badge not in page(director)

    def test_a_new_name_shows_at_once(self, page, program, larkspur, director):
        assert "Piedmont Program" in page(director)
        program.name = "Uplands Program"
        program.save()
        director.name = "Zora Quill"
        director.save()
        html = page(director)
        assert "Piedmont Program" not in html
        assert "Uplands Program" in html
        assert "Zora Quill" in html

    def test_the_rail_follows_the_steps(self, page, program, larkspur, director):
        documents = {"name": "documents:list"}
        assert 'bic-rail__n">0/3<' in page(director, **documents)
        record = {"program": program, "community": larkspur, "code": "I1"}
        with scope(program):
            StepRecord.objects.create(**record, not_needed_reason="They asked us first.")
        assert 'bic-rail__n">1/3<' in page(director, **documents)


def test_an_address_is_what_reverse_says():
    assert address("blueprint:step", "piedmont", "larkspur", "I3") == reverse(
        "blueprint:step", args=["piedmont", "larkspur", "I3"]
    )
    for _time in range(2):
        with pytest.raises(NoReverseMatch):
            address("no:such", "piedmont")
