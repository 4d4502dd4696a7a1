"""Reporting progress, and who reads what was reported and said."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.db.utils import ProgrammingError

from bic.days import today_in
from bic.documents import services as documents
from bic.documents.models import Document
from bic.notices.models import Notice
from bic.tenancy import scope
from bic.tenancy.scoping import see_own_rows
from implementation.models import Comment, PartnerPerson, Task, Update
from implementation.models.status import Status
from implementation.services import update as services
from tests.documents.files import checked
from tests.factories import CommunityFactory, MembershipFactory
from tests.implementation.making import make_action, make_partner, make_plan, make_task

pytestmark = pytest.mark.django_db


@pytest.fixture
def house(larkspur, people, inside):
    """The organization of the nonprofit partner."""
    return with_people(make_partner(larkspur), people["nonprofit"])


@pytest.fixture
def others(larkspur, people, inside):
    """Another organization, and somebody of it."""
    somebody = MembershipFactory(
        program=larkspur.program, community=larkspur, role="member", partner_kind="nonprofit"
    ).user
    people["other"] = somebody
    return with_people(make_partner(larkspur, "Oak Street Clinic"), somebody)


@pytest.fixture
def task(larkspur, people, house):
    action = make_action(make_plan(larkspur), lead=house, owner=people["municipal"])
    return make_task(action, partner=house, helper="A volunteer")


def with_people(partner, *users):
    for user in users:
        PartnerPerson.objects.create(
            program=partner.program, community=partner.community, partner=partner, user=user
        )
    return partner


def report(client, at, task, **facts):
    facts = {"status": "in_progress", "level": "partners", "day": today_of(task), **facts}
    return client.post(at("update_task", task.pk), facts)


def today_of(task):
    return today_in(task.program).isoformat()


def test_somebody_of_the_organization_reports_with_a_file(as_, at, task, people, house):
    file = SimpleUploadedFile("list.csv", b"day,people\n2026-01-01,12\n", "text/csv")

    answer = report(as_("nonprofit"), at, task, note="Two desks are trained", file=file)

    update = Update.objects.get()
    assert answer.url == at("task_detail", task.pk)
    assert (update.partner, update.created_by) == (house, people["nonprofit"])
    assert update.document.step == "M1"
    assert update.document.seen_by == Document.Audience.MEMBERS
    task.refresh_from_db()
    assert (task.status, task.updated_on) == ("in_progress", update.day)
    page = as_("municipal").get(at("task_detail", task.pk))
    assert b"Two desks are trained" in page.content
    assert b"list" in page.content


def test_who_is_of_another_organization_does_not_report(as_, at, task, others):
    assert as_("other").get(at("update_task", task.pk)).status_code == 403
    assert report(as_("other"), at, task).status_code == 403
    assert b"Report progress" not in as_("other").get(at("task_detail", task.pk)).content


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"status": "paused"}, "reason"),
        ({"status": "nonsense"}, "status"),
        ({"day": "2199-01-01"}, "day"),
        ({"seen": "done"}, "__all__"),
        ({"status": "changed"}, "status"),
        ({"level": "secret"}, "level"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(as_, at, task, facts, field):
    answer = report(as_("nonprofit"), at, task, note="Typed for nothing", **facts)

    assert list(answer.context["form"].errors) == [field]
    assert b"Typed for nothing" in answer.content
    assert not Update.objects.exists()


def test_a_refusal_of_the_service_is_said_and_the_file_asked_for_again(as_, at, task):
    Task.objects.update(helper="")
    file = SimpleUploadedFile("list.csv", b"day,people\n", "text/csv")

    answer = report(as_("nonprofit"), at, task, status="done", file=file)

    assert list(answer.context["form"].errors) == ["__all__", "file"]
    assert "Say first who does it." in answer.content.decode()
    assert not Document.objects.exists()


def test_an_earlier_day_is_told_and_moves_nothing(as_, at, task, people):
    report(as_("nonprofit"), at, task, status="done")
    before = (today_in(task.program) - timedelta(days=9)).isoformat()

    report(as_("nonprofit"), at, task, status="paused", reason="money", day=before)

    task.refresh_from_db()
    assert (task.status, Update.objects.count()) == ("done", 2)


def test_a_pause_is_told_to_who_leads_and_who_looks_after_the_community(
    as_, at, task, people, larkspur
):
    larkspur.facilitator = people["coordinator"]
    larkspur.save()

    report(as_("nonprofit"), at, task, status="paused", reason="staff", note="Ana has left us")

    told = Notice.objects.order_by("recipient")
    assert {one.recipient for one in told} == {people["coordinator"], people["municipal"]}
    assert told[0].subject == "Paused: Book the room"
    assert "The person left, or there is no staff" in told[0].body
    assert "Ana" not in told[0].body


@pytest.fixture
def notes(task, people, house, others):
    """One update of each level by the House, one internal note of the Clinic, and a comment."""
    day = today_in(task.program)
    for level in ("internal", "partners", "public"):
        services.report(
            task, by=people["nonprofit"], day=day, status=Status.IN_PROGRESS, level=level,
            note=f"house {level}",
        )  # fmt: skip
    services.report(
        task, by=people["other"], day=day, status=Status.IN_PROGRESS, level="internal",
        note="clinic internal",
    )  # fmt: skip
    services.say(task, by=people["other"], text="clinic comment", level="internal")


SEEN = {
    "other": {"house partners", "house public", "clinic internal"},
    "nonprofit": {"house internal", "house partners", "house public"},
    "municipal": {"house partners", "house public"},
    "coordinator": {"house internal", "house partners", "house public", "clinic internal"},
}


@pytest.mark.parametrize("who", SEEN)
def test_pages_show_internal_notes_to_staff_and_their_own_organization(as_, at, task, notes, who):
    for page in (at("task_detail", task.pk), at("action_detail", task.action_id),
                 at("update_list")):  # fmt: skip
        text = as_(who).get(page).content.decode()
        every = {"house internal", "house partners", "house public", "clinic internal"}
        assert {one for one in every if one in text} == SEEN[who]
    text = as_(who).get(at("task_detail", task.pk)).content.decode()
    assert ("clinic comment" in text) == (who in ("other", "coordinator"))


def sql(query):
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {row[0] for row in cursor.fetchall()}


@pytest.mark.parametrize("who", ["other", "nonprofit", "municipal"])
def test_the_wall_keeps_internal_notes_from_other_partners(task, notes, people, larkspur, who):
    with scope(larkspur.program, [larkspur]):
        see_own_rows(people[who].pk)

        assert sql("SELECT note FROM implementation_update") == SEEN[who]
        assert sql("SELECT note FROM implementation_updateevent") == SEEN[who]
        comments = {"clinic comment"} if who == "other" else set()
        assert sql("SELECT text FROM implementation_comment") == comments
        assert sql("SELECT text FROM implementation_commentevent") == comments
        assert set(Update.objects.values_list("note", flat=True)) == SEEN[who]


def test_the_wall_lets_nobody_write_or_change_notes_of_others(task, notes, people, larkspur, house):
    with scope(larkspur.program, [larkspur]):
        see_own_rows(people["other"].pk)
        with connection.cursor() as cursor:
            cursor.execute("UPDATE implementation_update SET note = 'x' WHERE note LIKE 'house i%'")
            assert cursor.rowcount == 0
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            Update.objects.create(
                program=larkspur.program, community=larkspur, action=task.action, task=task,
                day=today_in(task.program), status="done", level="internal", partner=house,
                created_by=people["nonprofit"],
            )  # fmt: skip


def test_an_internal_note_cannot_be_opened_by_its_address(as_, at, task, notes):
    note = Update.objects.get(note="house internal")

    assert as_("nonprofit").get(at("update_update", note.pk)).status_code == 200
    for page in ("update_update", "update_delete"):
        assert as_("other").get(at(page, note.pk)).status_code == 404


def test_a_task_stays_while_notes_stand_below_it_that_its_reader_cannot_see(
    as_, at, task, people, others
):
    services.report(
        task, by=people["other"], day=today_in(task.program), status=Status.IN_PROGRESS,
        level="internal",
    )  # fmt: skip

    answer = as_("municipal").post(at("task_delete", task.pk), follow=True)

    assert answer.status_code == 200
    assert Task.objects.filter(pk=task.pk).exists()


def test_what_is_public_waits_until_somebody_has_looked_at_it(as_, at, task, notes, people):
    assert not Update.objects.public().exists()
    page = as_("coordinator").get(at("update_list"))
    assert [one.note for one in page.context["waiting"]] == ["house public"]
    assert as_("nonprofit").get(at("update_list")).context["waiting"] == []

    waiting = page.context["waiting"][0]
    assert as_("municipal").post(at("update_clear", waiting.pk)).status_code == 403
    as_("coordinator").post(at("update_clear", waiting.pk))

    assert Update.objects.public().get().checked_by == people["coordinator"]
    as_("nonprofit").post(
        at("update_update", waiting.pk), {"note": "house other words", "level": "public"}
    )
    assert not Update.objects.public().exists()


@pytest.fixture
def filed(task, people):
    """`filed("internal")`: an update of the house with a file."""

    def reported(level):
        return services.report(
            task, by=people["nonprofit"], day=today_in(task.program), status=Status.IN_PROGRESS,
            level=level, upload=checked(b"day,people\n", "list.csv"),
        )  # fmt: skip

    return reported


def opened(client, address):
    """What an address answers; a file that it gives is read to its end."""
    answer = client.get(address)
    b"".join(answer)
    return answer.status_code


@pytest.mark.parametrize(
    ("who", "code"), [("nonprofit", 200), ("observer", 200), ("other", 404), ("municipal", 404)]
)
def test_an_internal_file_is_for_staff_and_the_organization_that_wrote_it(
    as_, at, others, filed, who, code
):
    update = filed("internal")

    assert opened(as_(who), at("update_file", update.pk)) == code
    assert update.document.seen_by == Document.Audience.STAFF


def test_whoever_attached_a_file_finds_it_again_and_gets_it(as_, at, filed):
    update = filed("internal")
    address = at("update_file", update.pk)

    for page in (at("task_detail", update.task_id), at("update_list")):
        assert address in as_("nonprofit").get(page).content.decode()
    answer = as_("nonprofit").get(address)

    assert b"".join(answer.streaming_content) == b"day,people\n"
    assert "attachment" in answer["Content-Disposition"]


@pytest.mark.parametrize(
    ("before", "after", "seen_by"),
    [("internal", "partners", "members"), ("partners", "internal", "staff")],
)
def test_the_file_follows_the_level_of_its_update(as_, at, others, filed, before, after, seen_by):
    update = filed(before)

    as_("nonprofit").post(at("update_update", update.pk), {"note": "", "level": after})

    update.document.refresh_from_db()
    assert update.document.seen_by == seen_by
    code = 200 if seen_by == "members" else 404
    assert opened(as_("other"), at("update_file", update.pk)) == code


def test_a_file_that_staff_keeps_among_themselves_is_named_and_not_opened(as_, at, filed):
    update = filed("partners")
    Document.objects.update(seen_by=Document.Audience.STAFF)

    assert as_("nonprofit").get(at("update_file", update.pk)).status_code == 403
    page = as_("nonprofit").get(at("task_detail", update.task_id)).content.decode()
    assert "With a file for the program" in page


def test_a_withdrawn_file_is_not_opened(as_, at, filed):
    update = filed("internal")
    documents.withdraw(update.document, by=update.created_by)

    assert as_("nonprofit").get(at("update_file", update.pk)).status_code == 403


def say(client, at, task, text, level="partners"):
    return client.post(at("comment_task", task.pk), {"text": text, "level": level})


def test_a_mention_tells_once_and_without_accents(as_, at, task, people):
    lucia = people["immigrant_leader"]
    lucia.name = "Lucía Barrientos"
    lucia.save()

    say(as_("nonprofit"), at, task, "What do you think, @lucia barrientos? Write to a@example.org")
    comment = Comment.objects.get()
    as_("nonprofit").post(
        at("comment_update", comment.pk),
        {"text": "And you, @Lucía Barrientos, @Lucía?", "level": "partners"},
    )

    told = Notice.objects.get()
    assert told.recipient == lucia
    assert told.url == at("task_detail", task.pk) + f"#comment-{comment.pk}"
    assert list(comment.mentioned.all()) == [lucia]


def test_only_who_may_read_it_is_mentioned(as_, at, task, people):
    for who, name in (("municipal", "Dana Huxley"), ("director", "Amara Whitfield")):
        people[who].name = name
        people[who].save()

    answer = say(as_("nonprofit"), at, task, "Ask @Dana Huxley and @Amara", "internal")
    assert list(answer.context["form"].errors) == ["level"]
    assert "Dana Huxley would not see it" in answer.content.decode()

    say(as_("nonprofit"), at, task, "Ask @Amara", "internal")
    assert Notice.objects.get().recipient == people["director"]


def test_comments_are_changed_by_who_wrote_them_and_deleted_by_editors_too(as_, at, task):
    say(as_("nonprofit"), at, task, "A first thought")
    comment = Comment.objects.get()

    assert as_("coordinator").get(at("comment_update", comment.pk)).status_code == 403
    assert as_("municipal").post(at("comment_delete", comment.pk)).status_code == 403
    assert b"A first thought" in as_("observer").get(at("comment_history", comment.pk)).content
    as_("coordinator").post(at("comment_delete", comment.pk))
    assert not Comment.objects.exists()


def test_an_empty_comment_is_asked_for(as_, at, task):
    assert list(say(as_("nonprofit"), at, task, " ").context["form"].errors) == ["text"]


def test_the_list_offers_what_is_theirs_and_costs_the_same_for_any_length(
    as_, at, task, people, django_assert_max_num_queries, larkspur
):
    client = as_("nonprofit")
    assert [one.pk for one in client.get(at("update_list")).context["to_report"]] == [task.pk]
    assert client.get(at("update_list") + "?partner=oops&status=done&level=x").status_code == 200
    for length in (1, 30):
        for number in range(length):
            services.report(
                task, by=people["nonprofit"], day=today_in(task.program),
                status=Status.IN_PROGRESS, note=f"n {number}",
            )  # fmt: skip
        # The spine of the community is read anew after each update, and then kept.
        client.get(at("update_list"))
        with django_assert_max_num_queries(17):
            client.get(at("update_list"))


def test_updates_of_another_community_are_not_found(as_, at, task, notes, larkspur, inside):
    elsewhere = CommunityFactory(program=larkspur.program, name="Oakhaven", slug="oakhaven")
    note = Update.objects.get(note="house partners")
    address = at("update_update", note.pk).replace(larkspur.slug, elsewhere.slug)

    assert as_("coordinator").get(address).status_code == 404
