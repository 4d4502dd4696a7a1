"""Versions of a plan through the front door: frozen, approved, compared, published, read."""

import json

import pytest
from django.db import ProgrammingError, transaction
from django.test import Client
from django.urls import reverse

from bic.tenancy import scope
from bic.translated import APPROVED, Translated
from implementation.comparison import compare
from implementation.edition import compose, living
from implementation.frozen import whole
from implementation.models import Action, FrontText, PlanEdition, PlanVersion, Task
from implementation.services import version as services
from tests.factories import UserFactory
from tests.implementation.making import make_action, make_partner, make_plan, make_task
from tests.queries import queries_of


def url(community, page, *parts):
    return reverse(f"implementation:{page}", args=[community.program.slug, community.slug, *parts])


@pytest.fixture
def plan(larkspur, open_scope):
    """A plan with one action in two languages, one private action and one task."""
    made = make_plan(larkspur)
    title = Translated.of("Train the front desk").put("es", "Capacitar la recepción")
    action = make_action(
        made, title="", lead=make_partner(larkspur), position=1, due_on="2027-03-01"
    )
    action.title = title
    action.save()
    make_action(made, "Talk with the sheriff", is_public=False, position=2)
    make_task(action, helper="Rosa Vega", position=1)
    return made


@pytest.fixture
def approved(plan):
    """Its first version, approved and the baseline."""
    by = UserFactory(name="Priya")
    made = services.freeze(plan, note="", by=by)
    return services.approve(made, approver="Town Council", on="2026-05-04", by=by, is_baseline=True)


def test_a_plan_is_frozen_approved_and_published_in_two_languages(client_as, larkspur, plan):
    client = client_as("coordinator")
    answer = client.post(url(larkspur, "planversion_create"), {"note": "The first one"})
    version = PlanVersion.objects.get()
    assert answer.url == url(larkspur, "planversion_detail", version.pk)

    page = client.post(url(larkspur, "planversion_approve", version.pk), {"approver": ""})
    assert "Fill in" in page.content.decode()
    client.post(
        url(larkspur, "planversion_approve", version.pk),
        {"approver": "Town Council", "approved_on": "2026-05-04", "is_baseline": "on"},
    )
    version.refresh_from_db()
    assert (version.approver, version.is_baseline) == ("Town Council", True)

    page = client.get(url(larkspur, "planversion_publish", version.pk)).content.decode()
    assert "English: complete" in page
    # Title of the plan, of topic and objective.
    assert "Spanish: 3 texts stand in another language" in page
    client.post(url(larkspur, "planversion_publish", version.pk), {"languages": ["en", "es"]})
    editions = {one.language: one for one in PlanEdition.objects.all()}
    assert {code: one.missing for code, one in editions.items()} == {"en": 0, "es": 3}
    for page in ("planversion_detail", "planversion_preview"):
        more = ["es"] if page == "planversion_preview" else []
        assert client.get(url(larkspur, page, version.pk, *more)).status_code == 200
    client.post(url(larkspur, "planversion_publish", version.pk), {"languages": ["en", "es"]})
    assert PlanEdition.objects.count() == 2


def test_anybody_reads_what_is_public_in_their_language(approved, larkspur, plan):
    services.publish(approved, ["en", "es"], by=approved.approved_by)
    address = f"/open/piedmont/{larkspur.slug}/plan/"

    page = Client().get(address, headers={"accept-language": "es"})
    text = page.content.decode()
    assert page.headers["Content-Language"] == "es"
    assert "Capacitar la recepción" in text
    assert "Town Council" in text
    # The title of the plan stands in English, and says so.
    assert 'lang="en"' in text
    for private in ("sheriff", "Rosa Vega", "Book the room"):
        assert private not in text
    again = Client().get(
        address, headers={"accept-language": "es", "if-none-match": page.headers["ETag"]}
    )
    assert again.status_code == 304
    assert Client().get(f"{address}?language=en").status_code == 200


def test_without_an_edition_the_page_says_so(larkspur):
    page = Client().get(f"/open/piedmont/{larkspur.slug}/plan/?language=en")
    assert "No plan is published yet." in page.content.decode()
    answer = Client().get(f"/open/piedmont/{larkspur.slug}/plan/pdf/?language=es")
    assert answer.url == f"/open/piedmont/{larkspur.slug}/plan/?language=es"


def test_translations_follow_as_long_as_the_original_says_the_same(approved, larkspur, plan):
    topic = plan.topics.get()
    topic.title = topic.title.put("es", "Vivienda", APPROVED)
    topic.save()
    now = living(whole(plan))
    assert compose(approved, "es")["topics"][0]["title"]["language"] == "en"
    assert compose(approved, "es", now)["topics"][0]["title"]["text"] == "Vivienda"

    topic.title = Translated.of("Homes").put("es", "Hogares", APPROVED)
    topic.save()
    told = compose(approved, "es", living(whole(plan)))["topics"][0]["title"]
    assert told == {"text": "Housing", "language": "en", "direction": "ltr"}


def test_what_changed_since_the_baseline_is_told(client_as, approved, larkspur, plan):
    action = Action.objects.get(is_public=True)
    action.title = Translated.of("Train all front desks").put("es", "Capacitar la recepción")
    action.due_on = "2027-06-01"
    action.save()
    Action.objects.get(is_public=False).delete()
    make_action(plan, "Buy a phone line", position=1)
    Action.objects.filter(pk=action.pk).update(position=2)
    Task.objects.update(helper="Ana Ruiz")

    changes = compare(approved.facts, whole(plan), with_names=True)
    assert [one.name for one in changes.added] == ["Buy a phone line"]
    assert [one.name for one in changes.dropped] == ["Talk with the sheriff"]
    labels = [[detail.label for detail in one.details] for one in changes.changed]
    assert labels == [["Title", "Due on"], ["Person without an account"]]

    page = client_as("coordinator").get(url(larkspur, "planversion_compare")).content.decode()
    for words in ("<ins>desks</ins>", "Buy a phone line", "<ins>Ana</ins>"):
        assert words in page
    # People without an account are named to staff alone.
    page = client_as("lead", larkspur).get(url(larkspur, "planversion_compare")).content.decode()
    assert "Buy a phone line" in page
    assert "Ana" not in page
    same = client_as("coordinator").get(
        f"{url(larkspur, 'planversion_compare')}?before={approved.pk}&after={approved.pk}"
    )
    assert "Choose another one than above." in same.content.decode()


def test_partners_read_what_was_approved_and_no_names_without_account(
    client_as, larkspur, approved, plan
):
    partner = client_as("lead", larkspur)
    page = partner.get(url(larkspur, "planversion_detail", approved.pk)).content.decode()
    assert "Talk with the sheriff" in page
    assert "Rosa Vega" not in page
    waiting = services.freeze(plan, note="", by=approved.created_by)
    assert partner.get(url(larkspur, "planversion_detail", waiting.pk)).status_code == 403
    assert (
        f"versions/{waiting.pk}/"
        not in partner.get(url(larkspur, "planversion_list")).content.decode()
    )


def test_what_was_approved_stays(approved, plan, client_as, larkspur):
    with pytest.raises(services.Settled):
        services.discard(approved)
    with pytest.raises(ProgrammingError), transaction.atomic():
        PlanVersion.objects.filter(pk=approved.pk).delete()
    with pytest.raises(ProgrammingError), transaction.atomic():
        PlanVersion.objects.filter(pk=approved.pk).update(facts={})
    waiting = services.freeze(plan, note="", by=approved.created_by)
    client = client_as("coordinator")
    answer = client.post(url(larkspur, "planversion_create"), {"note": "Twice"})
    assert answer.url == url(larkspur, "planversion_detail", waiting.pk)
    with pytest.raises(services.NotApproved):
        services.publish(waiting, ["en"], by=approved.created_by)
    client.post(url(larkspur, "planversion_delete", waiting.pk))
    assert PlanVersion.objects.get() == approved


def test_an_empty_plan_is_not_frozen(client_as, larkspur, open_scope):
    make_plan(larkspur)
    page = client_as("coordinator").post(url(larkspur, "planversion_create"), {"note": ""})
    assert "There is no action in the plan yet" in page.content.decode()


def test_a_second_baseline_takes_the_place_of_the_first(client_as, approved, larkspur, plan):
    by = approved.created_by
    second = services.freeze(plan, note="", by=by)
    second = services.approve(second, approver="Council", on="2026-06-01", by=by)
    client_as("coordinator").post(url(larkspur, "planversion_baseline", second.pk))
    assert [one.number for one in PlanVersion.objects.filter(is_baseline=True)] == [2]


def test_the_desk_shows_what_is_missing_and_writes_it(client_as, larkspur, plan):
    client = client_as("researcher")
    topic = plan.topics.get()
    page = client.get(url(larkspur, "planlanguage_list")).content.decode()
    assert "1 of 5 texts ready" in page
    address = url(larkspur, "planlanguage_update", "es", f"topic:{topic.pk}")
    page = client.get(address)
    assert "Rights are known" in page.content.decode()
    form = page.context["form"]
    sent = {name: form[name].value() or "" for name in form.fields if not name.startswith("ok")}
    sent |= {"text-0": "Vivienda", "ok-0": "on", "ok-2": "on", "text-1": "Derechos"}

    client.post(address, sent)
    topic.refresh_from_db()
    assert topic.title.is_ready_in("es")
    objective = topic.objectives.get()
    assert objective.title.states == {"es": "draft"}

    # Somebody else wrote meanwhile: what they wrote is shown, and what was typed is kept.
    answer = client.post(address, sent | {"text-0": "Casas"})
    assert "Vivienda" in answer.content.decode()
    topic.refresh_from_db()
    assert topic.title.texts["es"] == "Vivienda"
    client.post(
        address, {**sent, "text-1": "Derechos", "approve_all": "yes"} | seen(client, address)
    )
    objective.refresh_from_db()
    assert objective.title.is_ready_in("es")
    assert client.get(url(larkspur, "planlanguage_update", "fr", "front")).status_code == 404


def seen(client, address):
    form = client.get(address).context["form"]
    return {name: form[name].value() for name in form.fields if name.startswith("seen")}


def test_texts_before_the_topics_are_frozen_and_read(client_as, larkspur, plan):
    client = client_as("coordinator")
    client.post(
        url(larkspur, "fronttext_update", "method"),
        {"text_original": "en", "text_en": "Three meetings.", "text_es": "Tres reuniones.",
         "text_es_ok": "1"},
    )  # fmt: skip
    assert FrontText.objects.get().text.is_ready_in("es")
    assert "Three meetings." in client.get(url(larkspur, "fronttext_list")).content.decode()
    assert client.get(url(larkspur, "fronttext_update", "nothing")).status_code == 404
    history = client.get(url(larkspur, "fronttext_history")).content.decode()
    assert "How the plan was made" in history
    facts = whole(plan)
    assert json.loads(json.dumps(facts)) == facts
    assert facts["front"]["method"]["texts"]["es"] == "Tres reuniones."


@pytest.mark.parametrize("count", [1, 12])
def test_pages_cost_the_same_for_a_plan_of_any_length(client_as, larkspur, plan, count):
    for number in range(count):
        make_task(make_action(plan, f"Action {number}", position=number + 3), helper="Ana")
    by = UserFactory()
    made = services.freeze(plan, note="", by=by)
    services.approve(made, approver="Council", on="2026-05-04", by=by, is_baseline=True)
    services.publish(made, ["en"], by=by)
    client = client_as("coordinator")
    most = {
        "planversion_list": 18, "planversion_compare": 24, "planlanguage_list": 24,
    }  # fmt: skip
    for page, limit in most.items():
        assert len(queries_of(client, url(larkspur, page))) <= limit, page
    public = f"/open/piedmont/{larkspur.slug}/plan/?language=en"
    assert len(queries_of(Client(), public)) <= 6


def test_everything_runs_in_the_scope_of_one_community(approved, oakhaven, program):
    services.publish(approved, ["en"], by=approved.approved_by)
    with scope(program, [oakhaven.pk]):
        assert not PlanEdition.objects.exists()
    assert (
        "No plan is published yet."
        in Client().get(f"/open/piedmont/{oakhaven.slug}/plan/?language=en").content.decode()
    )
