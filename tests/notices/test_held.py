"""The outbox: mail that waits until somebody has read and released it."""

import pytest
from django.core import mail as sent
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bic.notices import held, outbox
from bic.notices.models import Batch, HeldMail, Notice
from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory

LIST = "/piedmont/outbox/"
TEMPLATE = "exports/mail/made"


@pytest.fixture
def made(here, town, luz, ana):
    """A batch of two: to Luz, who reads Spanish, and to a mayor without an account."""
    return held.prepare(
        here,
        purpose="sample",
        title="Letters to towns",
        mails=[
            held.Mail(TEMPLATE, {"name": "A", "rows": 3, "days": 7}, to=luz, community=town),
            held.Mail(
                TEMPLATE,
                {"name": "B", "rows": 3, "days": 7},
                email="mayor@example.org",
                name="Mayor Osei",
                subject_pk=7,
            ),
        ],
        by=ana,
    )


@pytest.fixture
def mails(made):
    """Luz's and the mayor's."""
    return list(HeldMail.objects.filter(batch=made).order_by("pk"))


@pytest.fixture
def released(monkeypatch):
    """What the app of the purpose was told."""
    told = []
    monkeypatch.setattr(held, "_releasers", {})
    held.releases("sample")(lambda mails, by: told.append(([m.subject_pk for m in mails], by)))
    return told


def page(name, *args):
    return reverse(f"notices:{name}", args=["piedmont", *args])


def again(one):
    with scope(one.program_id):
        return type(one).objects.get(pk=one.pk)


# --- Services -----------------------------------------------------------------


def test_mail_is_written_in_the_readers_language_and_held(mails, luz):
    to_luz, to_mayor = mails

    assert (to_luz.email, to_luz.language, to_luz.name) == (luz.email, "es", luz.name)
    assert (to_mayor.language, str(to_mayor)) == ("en", "Mayor Osei")
    assert to_luz.subject != to_mayor.subject
    assert not Notice.objects.exists()


def test_released_mail_becomes_notices_that_are_mailed(
    made, mails, ana, luz, released, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks():
        left = held.release(made, by=ana)

    assert [one.state for one in left] == ["released", "released"]
    first, second = Notice.objects.order_by("pk")
    assert (first.recipient, first.email) == (luz, "")
    assert (second.recipient, second.email) == (None, "mayor@example.org")
    assert released == [([None, 7], ana)]
    assert Batch.objects.get().released_at
    for notice in (first, second):
        assert outbox.send(notice.pk, timezone.now())
    assert [one.to for one in sent.outbox] == [["luz@example.org"], ["mayor@example.org"]]
    assert "List-Unsubscribe" not in sent.outbox[0].extra_headers


def test_releasing_twice_mails_once(made, mails, ana, released):
    held.release(mails[:1], by=ana)
    first = again(made).released_at

    assert held.release(made, by=ana) == mails[1:]
    assert held.release(made, by=ana) == []
    assert Notice.objects.count() == 2
    assert len(released) == 2
    assert again(made).released_at == first


def test_what_an_app_raises_undoes_the_release(made, ana, monkeypatch):
    monkeypatch.setattr(held, "_releasers", {})

    @held.releases("sample")
    def fail(mails, by):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        held.release(made, by=ana)

    assert HeldMail.objects.held().count() == 2
    assert not Notice.objects.exists()


def test_discarded_mail_does_not_leave_until_it_is_back(made, mails, ana, released):
    held.discard(mails[0])

    assert held.release(made, by=ana) == mails[1:]
    with pytest.raises(held.NotHeld):
        held.discard(mails[0])
    held.bring_back(mails[0])
    assert held.release(made, by=ana) == mails[:1]
    with pytest.raises(held.NotHeld):
        held.bring_back(mails[0])


def test_edited_words_are_what_is_mailed(made, mails, ana, released):
    held.edit(mails[1], subject=" A new\nsubject ", body=" Dear mayor ", by=ana)

    held.release(made, by=ana)

    notice = Notice.objects.get(email="mayor@example.org")
    assert (notice.subject, notice.body) == ("A new subject", "Dear mayor")
    with pytest.raises(held.NotHeld):
        held.edit(mails[1], subject="x", body="x", by=ana)


def test_private_addresses_stand_behind_the_wall_of_their_community(mails, town):
    elsewhere = CommunityFactory()

    with scope(town.program, {town}):
        assert [one.community_id for one in HeldMail.objects.all()] == [town.pk]
    with scope(town.program, ()):
        assert not HeldMail.objects.exists()
    with scope(elsewhere.program):
        assert not HeldMail.objects.exists()


@pytest.mark.parametrize(
    ("fields", "delivery"),
    [
        ({}, "waiting"),
        ({"mailed_at": timezone.now()}, "mailed"),
        ({"failed_at": timezone.now()}, "failed"),
    ],
)
def test_the_delivery_is_known_after_the_release(made, mails, ana, released, fields, delivery):
    assert mails[0].delivery == "held"
    held.release(made, by=ana)
    Notice.objects.update(**fields)

    assert {one.delivery for one in HeldMail.objects.for_list()} == {delivery}


# --- Pages --------------------------------------------------------------------


def test_the_outbox_lists_batches_with_how_much_left(browse, ana, made, mails):
    held.release(mails[:1], by=ana)

    response = browse(ana).get(LIST)

    (batch,) = response.context["listing"].page
    assert (batch.held, batch.released, batch.discarded) == (1, 1, 0)
    assert "Letters to towns" in response.text


def test_an_empty_outbox_says_what_comes_there(browse, ana):
    assert "Nothing waits here" in browse(ana).get(LIST).text


def test_editors_are_led_to_the_outbox(browse, ana, program):
    for address in ("/piedmont/notices/", "/piedmont/"):
        assert LIST in browse(ana).get(address).text

    researcher = MembershipFactory(program=program, role="researcher").user
    client = browse(researcher)
    assert LIST not in client.get("/piedmont/notices/").text
    assert client.get(LIST).status_code == 403


def test_all_mails_are_confirmed_with_their_names_then_leave(browse, ana, made, mails):
    client = browse(ana)

    asked = client.get(page("batch_release", made.pk), {"all": "yes"})
    for words in ("Release 2 emails?", "Mayor Osei", "mayor@example.org", "luz@example.org"):
        assert words in asked.text
    assert not Notice.objects.exists()

    done = client.post(page("batch_release", made.pk), {"mail": asked.context["keys"]}, follow=True)
    assert "2 emails are on their way." in done.text
    assert "On its way" in done.text
    assert Notice.objects.count() == 2


def test_the_chosen_mails_leave_and_no_other(browse, ana, made, mails):
    client = browse(ana)
    chosen = {"mail": [mails[1].pk, "nonsense", "9" * 30]}

    asked = client.get(page("batch_release", made.pk), chosen)
    assert "Release 1 email?" in asked.text
    client.post(page("batch_release", made.pk), {"mail": asked.context["keys"]})

    assert again(mails[0]).is_held
    assert not again(mails[1]).is_held


def test_choosing_nothing_releases_nothing(browse, ana, made):
    client = browse(ana)

    response = client.get(page("batch_release", made.pk), follow=True)
    posted = client.post(page("batch_release", made.pk), follow=True)

    assert "Choose at least one email" in response.text
    assert "0 emails are on their way." in posted.text
    assert not Notice.objects.exists()


def test_mails_of_another_batch_do_not_leave_with_this_one(browse, ana, made, mails, here):
    other = held.prepare(
        here,
        purpose="sample",
        title="Others",
        mails=[held.Mail(TEMPLATE, email="clerk@example.org")],
        by=ana,
    )

    browse(ana).post(page("batch_release", other.pk), {"mail": mails[0].pk})

    assert again(mails[0]).is_held


def test_a_mail_is_read_edited_and_the_next_one_offered(browse, ana, mails):
    client, first = browse(ana), mails[0]

    shown = client.get(page("held_detail", first.pk))
    assert page("held_detail", mails[1].pk) in shown.text
    done = client.post(
        page("held_edit", first.pk), {"subject": "Hello", "body": "Dear Luz"}, follow=True
    )

    assert "Saved. It still waits to be released." in done.text
    assert "Dear Luz" in done.text
    changed = again(first)
    assert (changed.edited_by, changed.body) == (ana, "Dear Luz")
    assert "Dear Luz" in client.get(page("held_history", first.pk)).text


@pytest.mark.parametrize("missing", ["subject", "body"])
def test_bad_words_are_said_at_the_field(browse, ana, mails, missing):
    response = browse(ana).post(
        page("held_edit", mails[0].pk), {"subject": "a", "body": "b", missing: ""}
    )

    assert missing in response.context["form"].errors


def test_released_mail_is_closed_to_changes(browse, ana, made, mails, monkeypatch):
    held.release(made, by=ana)
    client = browse(ana)

    assert client.get(page("held_edit", mails[0].pk)).status_code == 403
    done = client.post(page("held_discard", mails[0].pk), follow=True)
    assert "left or was changed meanwhile" in done.text


def test_mail_that_left_while_it_was_edited_keeps_its_words(browse, ana, mails, monkeypatch):
    def left(*_args, **_kwargs):
        raise held.NotHeld

    monkeypatch.setattr(held, "edit", left)
    done = browse(ana).post(
        page("held_edit", mails[0].pk), {"subject": "a", "body": "b"}, follow=True
    )

    assert "left or was discarded meanwhile" in done.text


def test_a_mail_is_discarded_and_brought_back(browse, ana, mails):
    client = browse(ana)

    done = client.post(page("held_discard", mails[0].pk), follow=True)
    assert "Discarded. It will not be sent." in done.text
    done = client.post(page("held_bring_back", mails[0].pk), follow=True)
    assert "waits to be released" in done.text
    assert again(mails[0]).is_held


def test_the_history_of_a_batch_tells_of_its_release(browse, ana, made):
    held.release(made, by=ana)

    assert "First released" in browse(ana).get(page("batch_history", made.pk)).text


@pytest.mark.parametrize("most", [1, 20])
def test_pages_cost_the_same_however_much_mail(browse, ana, here, most):
    batch = held.prepare(
        here,
        purpose="sample",
        title="Many",
        mails=[held.Mail(TEMPLATE, email=f"town-{n}@example.org") for n in range(most)],
        by=ana,
    )
    client = browse(ana)
    for address in (LIST, page("batch_detail", batch.pk)):
        client.get(address)
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        assert len([one for one in asked if "SAVEPOINT" not in one["sql"]]) <= 10
