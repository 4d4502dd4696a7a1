"""The inbox and how one is told, as pages."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from bic.notices import services
from bic.notices.models import Notice, NoticePreference
from bic.tenancy import scope
from tests.factories import MembershipFactory, NoticeFactory

pytestmark = pytest.mark.django_db


def url(name, program, *args):
    return reverse(f"notices:{name}", args=[program.slug, *args])


def subjects(response):
    return [notice.subject for notice in response.context["object_list"]]


def test_the_inbox_shows_ones_own_unread_first_then_newest(browse, program, ana, luz):
    now = timezone.now()
    for hours, subject, read_at in (
        (5, "old unread", None),
        (4, "old read", now),
        (3, "new unread", None),
        (2, "new read", now),
    ):
        one = NoticeFactory(program=program, recipient=ana, subject=subject, read_at=read_at)
        with scope(program):
            Notice.objects.filter(pk=one.pk).update(created_at=now - timedelta(hours=hours))
    NoticeFactory(program=program, recipient=luz, subject="of somebody else")
    NoticeFactory(program=program, recipient=ana, kind="digest", subject="summary")

    response = browse(ana).get(url("inbox", program))

    assert subjects(response) == ["new unread", "old unread", "new read", "old read"]
    assert response.context["unread"] == 2


def test_another_programs_notices_stay_there(browse, program, ana):
    other = MembershipFactory(user=ana).program
    NoticeFactory(program=other, recipient=ana, subject="there")

    client = browse(ana)

    assert subjects(client.get(url("inbox", program))) == []
    assert subjects(client.get(url("inbox", other))) == ["there"]


def test_the_inbox_can_show_what_is_unread(browse, program, ana):
    NoticeFactory(program=program, recipient=ana, subject="read", read_at=timezone.now())
    NoticeFactory(program=program, recipient=ana, subject="unread")

    client = browse(ana)

    assert subjects(client.get(url("inbox", program), {"show": "unread"})) == ["unread"]
    assert len(subjects(client.get(url("inbox", program), {"show": "nonsense"}))) == 2


@pytest.mark.parametrize("page", ["2", "99", "x"])
def test_the_inbox_has_pages_and_any_number_leads_to_one(browse, program, ana, page):
    NoticeFactory.create_batch(25, program=program, recipient=ana)

    response = browse(ana).get(url("inbox", program), {"page": page})

    assert len(subjects(response)) == (20 if page == "x" else 5)


def test_the_inbox_costs_the_same_for_any_length(
    browse, program, ana, town, django_assert_num_queries
):
    client = browse(ana)
    costs = []
    for count in (1, 49):
        NoticeFactory.create_batch(count, program=program, recipient=ana, community=town)
        with django_assert_num_queries(12, exact=False) as captured:
            client.get(url("inbox", program))
        costs.append(len(captured))

    assert costs[0] == costs[1]


def test_opening_a_notice_reads_it_and_leads_on(browse, program, ana):
    notice = NoticeFactory(program=program, recipient=ana, url="/piedmont/communities/")

    response = browse(ana).get(url("open", program, notice.pk))

    assert (response.status_code, response.url) == (302, "/piedmont/communities/")
    with scope(program):
        assert services.unread_count(ana, program) == 0


def test_a_notice_that_leads_nowhere_leads_to_the_inbox(browse, program, ana):
    notice = NoticeFactory(program=program, recipient=ana)

    assert browse(ana).get(url("open", program, notice.pk)).url == url("inbox", program)


@pytest.mark.parametrize(("name", "method"), [("open", "get"), ("read", "post")])
def test_nobody_reads_the_notice_of_another(browse, program, ana, luz, name, method):
    notice = NoticeFactory(program=program, recipient=luz)

    response = getattr(browse(ana), method)(url(name, program, notice.pk))

    assert response.status_code == 403
    with scope(program):
        assert services.unread_count(luz, program) == 1


@pytest.mark.parametrize("name", ["open", "read"])
def test_a_notice_of_another_program_is_not_there(browse, program, ana, name):
    notice = NoticeFactory(program=MembershipFactory(user=ana).program, recipient=ana)

    assert browse(ana).post(url(name, program, notice.pk)).status_code in {404, 405}
    assert browse(ana).get(url("open", program, notice.pk)).status_code == 404


def test_marking_as_read_keeps_the_filter_and_the_page(browse, program, ana):
    notice = NoticeFactory(program=program, recipient=ana)
    query = "?show=unread&page=2"

    response = browse(ana).post(url("read", program, notice.pk) + query)

    assert response.url == url("inbox", program) + query
    with scope(program):
        assert services.unread_count(ana, program) == 0


def test_all_are_marked_as_read_at_once(browse, program, ana, luz):
    NoticeFactory.create_batch(3, program=program, recipient=ana)
    NoticeFactory(program=program, recipient=luz)

    browse(ana).post(url("read_all", program))

    with scope(program):
        assert services.unread_count(ana, program) == 0
        assert services.unread_count(luz, program) == 1


def test_the_header_shows_how_many_are_unread(browse, program, ana):
    NoticeFactory.create_batch(3, program=program, recipient=ana)

    page = browse(ana).get(url("preferences", program)).content.decode()

    assert '<span class="bic-tool__count" aria-hidden="true">3</span>' in page


def test_a_partner_has_an_inbox_too(browse, program, luz, town):
    NoticeFactory(program=program, recipient=luz, community=town, subject="de Larkspur")

    assert subjects(browse(luz).get(url("inbox", program))) == ["de Larkspur"]


def test_somebody_chooses_a_summary_at_an_hour(browse, program, ana):
    answers = {"delivery": "daily", "digest_hour": "18"}

    response = browse(ana).post(url("preferences", program), answers)

    assert response.url == url("inbox", program)
    with scope(program):
        chosen = NoticePreference.objects.get()
    assert (chosen.user_id, chosen.delivery, chosen.digest_hour) == (ana.pk, "daily", 18)


def test_without_an_hour_the_hour_stays(browse, program, ana):
    with scope(program):
        services.prefer(ana, program, delivery="daily", digest_hour=18)

    browse(ana).post(url("preferences", program), {"delivery": "inbox"})

    with scope(program):
        assert NoticePreference.objects.get().digest_hour == 18


@pytest.mark.parametrize(
    "answers", [{}, {"delivery": "pigeon"}, {"delivery": "daily", "digest_hour": "24"}]
)
def test_a_wrong_choice_is_refused_at_its_field(browse, program, ana, answers):
    response = browse(ana).post(url("preferences", program), answers)

    assert response.status_code == 200
    assert response.context["form"].errors
    with scope(program):
        assert not NoticePreference.objects.exists()


def test_the_history_of_ones_choice_tells_when_it_changed(browse, ana, here):
    client = browse(ana)
    address = reverse("notices:preference_history", args=["piedmont"])

    assert address in client.get(reverse("notices:preferences", args=["piedmont"])).text
    assert "Nothing has been recorded yet." in client.get(address).text
    client.post(
        reverse("notices:preferences", args=["piedmont"]), {"delivery": "daily", "digest_hour": "8"}
    )
    page = client.get(address)
    assert "History of how you are told" in page.text
    assert page.context["page_obj"][0].who == ana
