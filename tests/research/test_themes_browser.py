"""The planning meeting in a real browser: from a code to a theme, read and ranked in Spanish."""

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from research.models import Ballot, Quote, Seat
from research.services import profile
from research.services import record as records
from tests.access.world import make_world
from tests.research import studies as make
from tests.research.access import furnish
from tests.research.furnish_themes import add_theme

BASE = "/here/communities/larkspur/"


@pytest.fixture
def place(live_app):
    """A program with a coded focus group, a frozen profile, and its people; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        with scope(own.program):
            furnish(own)
            by = world.people[Actor("director")]
            town = own.community
            profile.freeze(town, title="For the meeting", note="", by=by)
            study = make.open_study(town, by=by, title="Groups in Spanish")
            kept = make.make_record(study)
            said = make.make_statement(kept, "El último autobús sale a las siete.")
            own.code = make.make_code(town, "Evening buses")
            make.code_it(said, own.code, by=by)
            quote = make.make_quote(said, by=by)
            records.clear(kept, by=by)
            Quote.objects.filter(pk=quote.pk).update(approved_by=by, approved_at=timezone.now())
    return own, world.people


def fits(page):
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


def looked_at(page, axe):
    """The page is accessible and fits."""
    axe(page)
    fits(page)


@pytest.mark.parametrize("role", ["director", "partner"])
def test_pages_of_the_planning_meeting_are_accessible(open_page, sign_in, accessible, place, role):
    own, people = place
    of, page = own.subjects, open_page("phone")
    is_staff = role == "director"
    sign_in(page, people[Actor("director") if is_staff else Actor("lead", "municipal")])
    theme, ranking = of["research:theme_detail:pk"], of["research:ranking_detail:pk"]
    paths = [
        "themes/", f"themes/{theme}/", "reading-room/", "committee/", "rankings/",
        f"rankings/{ranking}/",
    ]  # fmt: skip
    if is_staff:
        seat, comment = of["research:seat_update:pk"], of["research:themecomment_hide:pk"]
        paths += [
            "themes/add/", f"themes/{theme}/edit/", f"themes/{theme}/decide/",
            f"themes/{theme}/attach/", f"themes/{theme}/attach/?kind=existing",
            f"themes/{theme}/history/", f"theme-comments/{comment}/hide/", "committee/edit/",
            "committee/targets/", "committee/seats/", "committee/seats/add/",
            f"committee/seats/{seat}/edit/", "rankings/open/",
        ]  # fmt: skip
    else:
        paths += ["committee/my-seat/", f"themes/{theme}/comment/"]
    for path in paths:
        page.goto(f"{BASE}{path}")
        looked_at(page, accessible)


def press(page, name):
    page.get_by_role("main").get_by_role("button", name=name).first.click()


def select(page, choice):
    field = page.get_by_label("Which one?")
    value = field.locator("option").filter(has_text=choice).first.get_attribute("value")
    field.select_option(value)


def attach(page, kind, choice):
    """Put a figure, a quote or a count beside the theme that is open."""
    page.get_by_role("link", name="Attach something").click()
    page.get_by_label(kind, exact=True).check()
    press(page, "Continue")
    select(page, choice)
    press(page, "Attach")


def open_a_new_ranking(page, current):
    """Close the one that began before the theme was there, and ask anew."""
    page.goto(f"{BASE}rankings/{current}/")
    with page.expect_navigation():
        press(page, "Close the ranking")
    page.goto(f"{BASE}rankings/open/")
    page.locator("[name=question_en]").fill("What comes first?")
    page.locator("[name=question_es]").fill("¿Qué va primero?")
    page.locator("[name=question_es_ok]").check()
    page.get_by_label("Closes after").fill("2099-01-01")
    press(page, "Open it")
    expect(page.get_by_role("main")).to_contain_text("0 orders are kept.")


def rank_first(reader, theme, title):
    """Move a theme up by its button, then to the top by drag."""
    reader.goto(f"{BASE}reading-room/")
    reader.locator("main a.usa-button[href*='/rankings/']").click()
    reader.locator(f"#up-{theme}").click()
    expect(reader.locator("#order-moved")).to_contain_text("2")
    expect(reader.locator("#order li").nth(1)).to_contain_text(title)
    handle = reader.locator("#order li").nth(1).locator("[data-order-handle]")
    expect(handle).to_be_visible()
    box, top = handle.bounding_box(), reader.locator("#order li").first.bounding_box()
    reader.mouse.move(box["x"] + 5, box["y"] + 5)
    reader.mouse.down()
    reader.mouse.move(box["x"] + 5, top["y"] + 2, steps=5)
    with reader.expect_response(lambda answer: answer.request.method == "POST"):
        reader.mouse.up()
    expect(reader.locator("#order li").first).to_contain_text(title)


def test_a_code_becomes_a_theme_that_the_committee_ranks_in_spanish(open_page, sign_in, axe, place):
    own, people = place
    sign_in(page := open_page("phone"), people[Actor("director")])
    page.goto(f"{BASE}studies/codebook/{own.code.pk}/")
    page.get_by_role("link", name="Make it a theme").click()
    expect(page.locator("[name=title_en]")).to_have_value("Evening buses")
    page.locator("[name=title_es]").fill("Autobuses de noche")
    page.locator("[name=title_es_ok]").check()
    page.locator("[name=text_en]").fill("Buses that run when shifts end.")
    looked_at(page, axe)
    press(page, "Save theme")

    attach(page, "Figure of the profile", "25.0%")
    attach(page, "Quote", "autobús")
    attach(page, "Local count", "Families")
    main = page.get_by_role("main")
    expect(main.locator(".bic-chart:visible").first).to_be_visible()
    expect(main).to_contain_text("120 families")
    expect(main).to_contain_text("El último autobús sale a las siete.")
    expect(main).to_contain_text("Some of the interviews and groups")
    press(page, "Share with the committee")
    looked_at(page, axe)
    theme = int(page.url.rstrip("/").rsplit("/", 1)[-1])

    open_a_new_ranking(page, own.subjects["research:ranking_detail:pk"])

    partner = people[Actor("member", "immigrant_leader")]
    with transaction.atomic():
        partner.language = "es"
        partner.save()
    reader = open_page("phone", locale="es")
    sign_in(reader, partner)
    reader.goto(f"{BASE}reading-room/?language=es")
    expect(reader.get_by_role("heading", name="Autobuses de noche")).to_be_visible()
    looked_at(reader, axe)
    reader.goto(f"{BASE}themes/{theme}/")
    reader.locator("[name=text]").fill("El turno termina a las ocho.")
    reader.locator("main form [type=submit]").last.click()
    expect(reader.get_by_role("main")).to_contain_text("El turno termina a las ocho.")
    looked_at(reader, axe)

    rank_first(reader, theme, "Autobuses de noche")
    looked_at(reader, axe)
    reader.reload()
    expect(reader.locator("#order li").first).to_contain_text("Autobuses de noche")
    with scope(own.program):
        assert Ballot.objects.get(voter=partner).order[0] == theme
        assert not Seat.objects.filter(membership__user=partner).exists()
    page.goto(f"{BASE}reading-room/")
    expect(page.get_by_role("main")).not_to_contain_text("A draft")


def test_a_ranking_works_without_scripts(open_page, sign_in, place):
    own, people = place
    with scope(own.program), transaction.atomic():
        add_theme(own.community, "Not among them", by=people[Actor("director")])
    page = open_page("phone", java_script_enabled=False)
    sign_in(page, people[Actor("lead", "nonprofit")])
    page.goto(f"{BASE}rankings/{own.subjects['research:ranking_detail:pk']}/")
    press(page, "Move down")
    expect(page.locator("#order li").first).to_contain_text("Bills and offices")
    expect(page.get_by_role("main")).to_contain_text("Your order is kept as it stands.")
