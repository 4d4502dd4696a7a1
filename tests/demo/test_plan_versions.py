"""The demo's published plan: complete in both languages, and without names."""

from django.test import Client

from bic.tenancy import scope
from implementation.frozen import actions_in
from implementation.models import PlanEdition, PlanVersion


def test_larkspurs_plan_is_the_baseline_and_published_in_both_languages(program):
    with scope(program):
        version = PlanVersion.objects.get()
        editions = {one.language: one.missing for one in PlanEdition.objects.all()}
    assert version.is_baseline
    assert version.created_at.date() < version.approved_on
    assert len(list(actions_in(version.facts))) == 34
    assert editions == {"en": 0, "es": 0}

    page = Client().get("/open/piedmont/larkspur/plan/?language=es").content.decode()
    assert page.count("<article") == sum(one["is_public"] for one in actions_in(version.facts))
    people = {one["owner"] for one in actions_in(version.facts)} - {""}
    assert people
    assert not [name for name in people if name in page]
