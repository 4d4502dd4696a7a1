"""What stays of meetings: photos, costs, tasks, evidence, reminders and reports."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from bic.blueprint.evidence import gather
from bic.days import today_in
from bic.reports.sections import Period
from bic.translated import Translated
from meetings.models import Group, Meeting, Note, Objective, Photo, Task
from meetings.pictures import without_traces
from meetings.printouts.meeting import printed
from meetings.reminders.meeting import due_tasks, notices_due, unfinished
from meetings.sections.meeting import meetings as section
from meetings.services import afterwards
from planning.models import BudgetLine, Category, Expense
from tests.meetings.making import (
    GPS,
    make_cost,
    make_group,
    make_item,
    make_meeting,
    make_note,
    make_photo,
    make_task,
    picture,
)
from tests.queries import queries_of

QUERIES_OF_PAGE = 15


def make_line(community):
    category = Category.objects.create(program=community.program, name="Meals")
    return BudgetLine.objects.create(
        program=community.program, community=community, category=category, title="Food"
    )


def test_a_photo_is_kept_without_the_place_it_was_taken(as_, at, larkspur, people, inside):
    made = make_meeting(larkspur, by=people["director"])
    assert Image.open(picture()).getexif().get(GPS)
    filled = {
        "file": SimpleUploadedFile("table.jpg", picture().read(), "image/jpeg"),
        "shows_original": "en", "shows_en": "Tables and lamps", "consent": "agreed",
        "how": "Asked aloud", "use": "reports",
    }  # fmt: skip

    as_("coordinator").post(at("photo_create", made.pk), filled)

    photo = Photo.objects.get()
    with default_storage.open(photo.storage_key) as stored:
        kept = Image.open(stored)
        assert (kept.format, kept.size, dict(kept.getexif())) == ("JPEG", (40, 30), {})


def test_a_photo_needs_consent_and_a_picture(as_, at, larkspur, people, inside):
    made = make_meeting(larkspur, by=people["director"])
    filled = {
        "file": SimpleUploadedFile("list.txt", b"Names of people", "text/plain"),
        "shows_original": "en", "shows_en": "People", "consent": "agreed", "use": "public",
    }  # fmt: skip

    response = as_("coordinator").post(at("photo_create", made.pk), filled)

    errors = response.context["form"].errors
    assert errors["file"] == ["Choose a picture: JPEG, PNG or WebP."]
    assert errors["how"] == ["Say how they were asked."]


def test_a_picture_that_is_none_is_refused():
    with pytest.raises(ValidationError):
        without_traces(SimpleUploadedFile("a.png", b"\x89PNG\r\n\x1a\nbroken"))


def test_an_erased_photo_leaves_no_words_and_no_file(
    larkspur, inside, django_capture_on_commit_callbacks
):
    photo = make_photo(make_meeting(larkspur))
    key, pk = photo.storage_key, photo.pk

    with django_capture_on_commit_callbacks(execute=True):
        afterwards.erase_photo(photo)

    assert not default_storage.exists(key)
    kept = Photo.pgh_event_model.objects.filter(pgh_obj_id=pk)
    assert [one.pgh_label for one in kept] == ["delete"]


def test_what_was_paid_is_an_expense_of_the_budget(as_, at, larkspur, people, inside):
    made = make_meeting(larkspur)
    cost = make_cost(made, line=make_line(larkspur))
    client = as_("coordinator")
    paid = {"amount": "212.50", "payee": "La Cocina", "spent_on": str(today_in(made.program))}

    client.post(at("cost_spend", made.pk, cost.pk), paid)
    client.post(at("cost_spend", made.pk, cost.pk), paid | {"amount": "215"})

    other = BudgetLine.objects.create(
        program=larkspur.program, community=larkspur, category=cost.line.category, title="Bread"
    )
    moved = {"what": "Food", "planned": "200"}
    refused = client.post(at("cost_update", made.pk, cost.pk), moved | {"line": ""})
    client.post(at("cost_update", made.pk, cost.pk), moved | {"line": other.pk})

    expense = Expense.objects.get()
    assert list(refused.context["form"].errors) == ["line"]
    assert expense.line == other
    assert (expense.amount, expense.community_id, expense.entered_by) == (
        Decimal("215.00"), larkspur.pk, people["coordinator"],
    )  # fmt: skip
    cost.refresh_from_db()
    with pytest.raises(afterwards.IsSpent):
        afterwards.remove_cost(cost)


def test_what_was_paid_needs_a_line_and_a_day_that_has_come(as_, at, larkspur, inside):
    made = make_meeting(larkspur)
    cost = make_cost(made)
    client, url = as_("coordinator"), at("cost_spend", made.pk, cost.pk)
    later = today_in(made.program) + timedelta(days=1)
    paid = {"amount": "5", "payee": "X", "spent_on": str(today_in(made.program))}

    without_line = client.post(url, paid)
    to_come = client.post(url, paid | {"spent_on": str(later), "amount": "0"})

    assert "Choose a budget line" in without_line.context["form"].non_field_errors()[0]
    assert list(to_come.context["form"].errors) == ["amount", "spent_on"]
    assert not Expense.objects.exists()


@pytest.mark.parametrize(
    ("who", "is_done"), [("municipal", False), ("nonprofit", True), ("coordinator", True)]
)
def test_a_task_is_done_by_who_does_it_or_by_an_editor(
    as_, at, larkspur, people, inside, who, is_done
):
    made = make_task(larkspur, owner=people["nonprofit"])

    as_(who).post(at("task_complete", made.pk), {"done": "1"})

    assert (Task.objects.get().done_on is not None) == is_done


def test_partners_do_not_hear_of_a_meeting_by_its_tasks(as_, at, larkspur, people, inside):
    make_task(larkspur, meeting=make_meeting(larkspur, "Nobody heard of it"))
    known = make_task(larkspur, "Call", meeting=make_meeting(larkspur, by=people["director"]))

    seen = as_("municipal").get(at("task_list")).context["listing"].page.object_list
    all_of_them = as_("observer").get(at("task_list")).context["listing"].page.object_list

    assert (seen, len(all_of_them)) == ([known], 2)


def test_a_task_has_one_who_does_it(as_, at, larkspur, people, inside):
    wrong = {
        "title": "Call",
        "area": "action",
        "owner": people["researcher"].pk,
        "helper": "Marcus",
    }

    response = as_("coordinator").post(at("task_create"), wrong)

    assert list(response.context["form"].errors) == ["helper"]


@pytest.mark.parametrize(("who", "is_named"), [("observer", True), ("municipal", False)])
def test_whoever_has_no_account_is_named_to_staff_alone(
    as_, at, larkspur, people, inside, who, is_named
):
    made = make_meeting(larkspur, by=people["director"])
    make_item(made, led_by="Htoo Paw")
    one = make_task(larkspur, meeting=made, helper="Samira")
    client = as_(who)

    pages = [
        client.get(url).content.decode()
        for url in (at("meeting_detail", made.pk), at("task_list"), at("task_detail", one.pk))
    ]

    assert ["Samira" in page for page in pages] == [is_named] * 3
    assert ("Htoo Paw" in pages[0]) == is_named


def test_notes_keep_the_original_and_show_the_translation(as_, at, larkspur, people, inside):
    made = make_meeting(larkspur, by=people["director"])
    filled = {
        "text_original": "es", "text_es": "Los recibos", "text_en": "The bills",
        "text_en_ok": "1", "table": "Table 3",
    }  # fmt: skip

    as_("researcher").post(at("note_create", made.pk), filled)
    page = as_("municipal").get(at("meeting_detail", made.pk)).content.decode()

    assert Note.objects.get().text.original == "es"
    assert "The bills" in page
    assert "Los recibos" in page


def test_large_meetings_prove_c1_once_all_objectives_are_met(larkspur, inside):
    held = make_meeting(larkspur, status="held")
    for objective in list(Objective)[:5]:
        make_item(held, objective=objective)
    before = gather([larkspur])["C1"][larkspur.pk]
    make_item(held, objective=Objective.PROPOSALS)
    after = gather([larkspur])["C1"][larkspur.pk]
    make_meeting(larkspur)
    again = gather([larkspur])["C1"][larkspur.pk]

    assert (before.state, after.state, again.state) == ("attention", "done", "in_progress")
    assert again.headline == "1 of 2 meetings held; 6 of 6 objectives met"


def test_planning_meetings_are_told_with_the_themes_and_prove_r3_with_them_alone(larkspur, inside):
    make_meeting(larkspur, status="held", kind=Meeting.Kind.PLANNING)

    found = gather([larkspur])["R3"][larkspur.pk]

    assert (found.state, found.headline) == ("in_progress", "1 planning meeting held")


def test_those_who_owe_something_are_reminded(larkspur, people, inside):
    program, today = larkspur.program, today_in(larkspur.program)
    owner = people["coordinator"]
    make_task(larkspur, owner=owner, due_on=today)
    make_task(larkspur, "Done", owner=owner, due_on=today, done_on=today, done_by=owner)
    make_meeting(larkspur, owner=owner, starts_at=timezone.now() - timedelta(days=2))
    body = make_group(larkspur, "Board", public_body=Group.PublicBody.YES)
    soon = timezone.now() + timedelta(days=5)
    make_meeting(larkspur, "Board", owner=owner, group=body, starts_at=soon)

    found = [
        [due.recipient_id for due in source(program, today)]
        for source in (due_tasks, unfinished, notices_due)
    ]

    assert found == [[owner.pk]] * 3


def test_a_report_tells_meetings_and_hides_few_people(larkspur, people, inside):
    at = timezone.now() - timedelta(days=1)
    for count in (4, 60):
        make_meeting(
            larkspur, by=people["director"], status="held", people_count=count, starts_at=at
        )
    make_meeting(larkspur, "Nobody heard of it", status="held", people_count=60, starts_at=at)
    today = today_in(larkspur.program)

    found = section(larkspur, Period(today - timedelta(days=7), today))

    assert found.figures == [["2", "meetings held"]]
    assert [one["people"] for one in found.data["meetings"]] == ["*", "*"]


def test_the_printed_report_has_notes_and_neither_money_nor_safety(larkspur, people, inside):
    made = make_meeting(larkspur, by=people["director"], safety="Side door", people_count=60)
    item = make_item(made)
    make_note(made, item=item)
    make_task(larkspur, meeting=made, helper="Marcus")
    make_cost(made, "Interpreters from afar")

    facts = printed(made)

    assert facts["agenda"][0]["notes"][0]["text"] == "Bills come in English alone."
    assert facts["people"] == 60
    told = str(facts)
    assert not any(word in told for word in ("Side door", "Marcus", "from afar"))


def test_search_finds_meetings_in_any_language(as_, larkspur, people, inside):
    title = Translated("en", {"en": "Third meal", "es": "Tercera comida"}, {"es": "approved"})
    made = make_meeting(larkspur, by=people["director"])
    made.title = title
    made.save()

    page = as_("municipal").get(f"/{larkspur.program.slug}/search/?q=comida")

    assert "Third meal" in page.content.decode()


def test_a_page_of_a_meeting_costs_few_queries(as_, at, larkspur, people, inside):
    made = make_meeting(larkspur, by=people["director"])
    for number in range(5):
        make_note(made, item=make_item(made, str(number)))
        make_task(larkspur, meeting=made, owner=people["researcher"])

    assert len(queries_of(as_("coordinator"), at("meeting_detail", made.pk))) <= QUERIES_OF_PAGE
