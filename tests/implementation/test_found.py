"""What the search finds of what was told of a plan, and for whom."""

from datetime import date

import pytest
from django.urls import reverse

from bic.translated import Translated
from implementation.models import PartnerPerson, Update
from implementation.services import audiencereport as reports
from implementation.services import version as versions
from tests.implementation.making import make_action, make_partner, make_plan, make_task
from tests.implementation.reporting import make_report, publish_update

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("inside")]
LEVELS = ("internal", "partners", "public")


@pytest.fixture
def task(larkspur):
    return make_task(make_action(make_plan(larkspur)), helper="Ana")


@pytest.fixture
def notes(task, people):
    """An update of each level by the House, and one internal note of somebody else."""
    house = make_partner(task.community)
    here = {"program": task.program, "community": task.community}
    PartnerPerson.objects.create(partner=house, user=people["nonprofit"], **here)
    about = here | {"action": task.action, "task": task, "day": date(2026, 3, 2), "status": "done"}
    for level in LEVELS:
        Update.objects.create(
            note=f"Zanzibar house {level}", level=level, partner=house,
            created_by=people["nonprofit"], **about,
        )  # fmt: skip
    Update.objects.create(
        note="Zanzibar staff internal", level="internal", created_by=people["director"], **about
    )


@pytest.fixture
def found(as_, program):
    """`found("observer", "words")`: titles and addresses by kind."""

    def searched(who, words):
        page = as_(who).get(reverse("search:results", args=[program.slug]), {"q": words})
        return {
            group.source.kind: [(hit.title, hit.url) for hit in group.hits]
            for group in page.context["groups"]
        }

    return searched


@pytest.mark.parametrize(
    ("who", "levels"),
    [
        ("observer", {"house internal", "house partners", "house public", "staff internal"}),
        ("nonprofit", {"house internal", "house partners", "house public"}),
        ("municipal", {"house partners", "house public"}),
    ],
)
def test_updates_are_found_by_who_reads_them(found, notes, task, who, levels):
    hits = found(who, "zanzibar")["updates"]

    assert {title.removeprefix("Zanzibar ") for title, _url in hits} == levels
    assert all(url.startswith(f"{task.get_absolute_url()}#update-") for _title, url in hits)


def freeze(task, people, *, is_approved):
    plan = task.action.objective.topic.plan
    version = versions.freeze(plan, note="Zanzibar is new in it.", by=people["director"])
    if is_approved:
        versions.approve(
            version, approver="Town Council", on=date(2026, 3, 2), by=people["director"]
        )
    return version


@pytest.mark.parametrize("who", ["observer", "municipal"])
def test_an_approved_version_is_found_by_everybody(found, at, task, people, who):
    version = freeze(task, people, is_approved=True)

    hits = found(who, "zanzibar")["planversions"]

    assert hits == [("Version 1 · Town Council", at("planversion_detail", version.pk))]


@pytest.mark.parametrize(("who", "kinds"), [("observer", ["planversions"]), ("municipal", [])])
def test_a_version_that_waits_is_found_by_staff_alone(found, task, people, who, kinds):
    freeze(task, people, is_approved=False)

    assert list(found(who, "zanzibar")) == kinds


TITLE = Translated.of("Zanzibar moved on").put("es", "Zanzíbar avanzó")


def report_on(larkspur, by, audience, *, is_out):
    report = make_report(larkspur, by, audience)
    reports.write(report, title=TITLE, text=Translated())
    if is_out:
        reports.publish(publish_update(report, by), by=by)


@pytest.mark.parametrize(
    ("who", "audience", "is_out", "is_found"),
    [
        ("observer", "council", False, True),
        ("municipal", "council", False, False),
        ("municipal", "council", True, True),
        ("coordinator", "funder", False, True),
        ("observer", "funder", False, False),
    ],
)
def test_reports_are_found_by_whom_they_are_for(
    found, larkspur, people, who, audience, is_out, is_found
):
    report_on(larkspur, people["coordinator"], audience, is_out=is_out)

    assert ("audiencereports" in found(who, "avanzo zanzibar")) == is_found
