"""Numbers with their sources, in every language, frozen as they were seen; what is new since."""

from datetime import date

import pytest
from django.urls import NoReverseMatch, reverse

from bic.reports import sections, services
from bic.reports.comparison import between, previous
from bic.reports.layout import arrange, compose, fingerprint, told_in
from bic.reports.models import Narrative, Part, ProgressReport
from bic.reports.pdf import html
from bic.reports.sections import Section
from tests.reports.conftest import END, START

LATER = date(2026, 10, 1), date(2026, 12, 31)


@pytest.fixture
def counted(monkeypatch):
    """A section whose number can be moved, and in each language has its own words."""
    said = {"number": 3}

    def build(community, period):
        return Section(
            title="Meals", template="documents/report_documents.html", phase=4,
            data={"documents": [], "count": 0, "more": 0},
            figures=[[str(said["number"]), "meals were shared"]],
        )  # fmt: skip

    monkeypatch.setitem(
        sections._builders, "meals", sections.Registered(20, build, "documents:list")
    )
    return said


def test_every_section_says_where_its_facts_stand():
    broken = []
    for key, one in sections._builders.items():
        for slugs in (["p", "c"], ["p"]):
            try:
                reverse(one.source, args=slugs)
                break
            except NoReverseMatch:
                continue
        else:
            broken.append(key)

    assert broken == []


def test_a_figure_leads_to_its_page_on_screen_and_on_paper(counted, draft, settings):
    [figure] = [one for one in arrange(compose(draft)).figures if one.key == "meals-0"]

    assert figure.source == "/here/communities/larkspur/documents/"
    assert f'href="{figure.source}"' in html(compose(draft), medium="screen", back_url="/")
    assert f'href="{settings.BASE_URL}{figure.source}"' in html(compose(draft))


def test_a_figure_leads_to_records_only_whoever_may_open_them(
    monkeypatch, counted, draft, coordinator, as_partner
):
    build = sections._builders["meals"].builder
    sections_of_staff = sections.Registered(20, build, "communities:session_list")
    monkeypatch.setitem(sections._builders, "meals", sections_of_staff)
    services.publish(draft, by=coordinator)
    page = reverse("reports:read", args=["here", "larkspur", draft.pk])

    said = as_partner.get(page).content.decode()
    as_partner.force_login(coordinator)

    assert "meals were shared" in said
    assert "/here/sessions/" not in said
    assert 'href="/here/sessions/"' in as_partner.get(page).content.decode()


def test_a_published_report_is_told_in_every_language_of_its_program(published):
    facts = published.facts

    assert list(facts["in"]) == ["es"]
    assert told_in(facts, "en") is facts
    assert told_in(facts, "es")["language"] == "es"
    assert told_in(facts, "ar") is facts
    numbers = [
        [one["figures"] and one["figures"][0][0] for one in told["sections"]][1:]
        for told in (facts, told_in(facts, "es"))
    ]
    assert numbers[0] == numbers[1]


def test_what_was_seen_is_what_is_published(counted, draft, coordinator):
    seen = fingerprint(compose(draft))
    counted["number"] = 4

    with pytest.raises(services.NumbersChanged):
        services.publish(draft, by=coordinator, seen=seen)

    assert ProgressReport.objects.get().is_draft
    services.publish(draft, by=coordinator, seen=fingerprint(compose(draft)))
    assert not ProgressReport.objects.get().is_draft


def test_the_page_says_that_the_records_have_changed(counted, as_coordinator, draft):
    page = f"/here/communities/larkspur/reports/{draft.pk}/publish/"
    seen = as_coordinator.get(page).context["seen"]
    counted["number"] = 4

    answer = as_coordinator.post(page, {"seen": seen})

    assert answer.status_code == 409
    assert "The records have changed since you looked" in answer.content.decode()
    assert as_coordinator.post(page, {"seen": answer.context["seen"]}).status_code == 302


def test_the_next_report_tells_what_is_new(counted, draft, coordinator, larkspur, as_coordinator):
    Narrative.objects.filter(report=draft, part=Part.GLANCE).update(text="We met three times.")
    first = services.publish(draft, by=coordinator)
    counted["number"] = 5
    later = services.draft_report(larkspur, *LATER, by=coordinator, language="en")
    Narrative.objects.filter(report=later, part=Part.GLANCE).update(text="We met five times.")
    assert previous(later) == first

    changes = between(first.facts, compose(later))

    assert [(one.what, one.before, one.after) for one in changes.figures] == [
        ("meals were shared", "3", "5")
    ]
    assert [one.after for one in changes.texts] == ["We met five times."]
    second = services.publish(later, by=coordinator)
    page = as_coordinator.get(f"/here/communities/larkspur/reports/{second.pk}/changes/")
    assert "meals were shared" in page.content.decode()


def test_a_report_in_another_language_is_compared_by_its_numbers(counted, draft, coordinator):
    first = services.publish(draft, by=coordinator)
    counted["number"] = 5
    spanish = services.draft_report(draft.community, *LATER, by=coordinator, language="es")

    changes = between(first.facts, compose(spanish))

    assert [(one.before, one.after) for one in changes.figures] == [("3", "5")]
    assert changes.texts == []


def test_a_correction_is_compared_with_what_it_corrects(published, coordinator):
    assert previous(published) is None
    assert previous(services.correct(published, by=coordinator)) == published
    assert (published.period_start, published.period_end) == (START, END)
