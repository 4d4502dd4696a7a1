"""Decisions on their way to applicants: letters written, changed, released with the decision."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from bic.notices import held
from bic.notices.models import HeldMail, Notice
from bic.people.models import Membership
from bic.tenancy import scope
from communities.models import Application, CoApplicant, Decision, Override
from communities.services import decision as services
from communities.services import letters_of_decision as letters
from communities.services import review as reviews
from tests.communities.reviews import make_application, make_review, make_reviewer, make_round
from tests.factories import MembershipFactory
from tests.plugins.program import BACKEND

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]


@pytest.fixture
def amara(program):
    return make_reviewer(program, "director", "Amara Whitfield")


@pytest.fixture
def jonah(program):
    return make_reviewer(program, "researcher", "Jonah Castellanos")


@pytest.fixture
def spring(program, amara):
    made = make_round(program)
    reviews.begin(made, by=amara, readable_days=30)
    return made


def applied(spring, name, language="en"):
    """An application under review with its applicant."""
    one = make_application(spring, name, "under_review")
    part = MembershipFactory(
        program=spring.program, role="applicant", partner_kind="municipal",
        community=one.community,
    )  # fmt: skip
    part.user.language = language
    part.user.save()
    CoApplicant.objects.create(
        program=spring.program, community=one.community, application=one, user=part.user
    )
    return one, part


def decide(application, outcome, by, **words):
    return services.decide(application, outcome=outcome, by=by, reason="Panel agreed.", **words)


def test_letters_are_held_in_each_applicants_language_and_change_nothing(spring, amara):
    one, _part = applied(spring, "Port Ellery")
    other, _other_part = applied(spring, "Quarry Hill", "es")
    decide(one, "accepted", amara, notes="Strong letters.")
    decide(other, "declined", amara)

    batch = letters.prepare(spring, by=amara)

    mails = {mail.community.name: mail for mail in HeldMail.objects.filter(batch=batch)}
    assert mails["Port Ellery"].subject == "Port Ellery was accepted: Spring call"
    assert "Strong letters." in mails["Port Ellery"].body
    assert "Quarry Hill" in mails["Quarry Hill"].subject
    assert "Thank you" not in mails["Quarry Hill"].body
    assert not Notice.objects.exclude(key__startswith="reviews-").exists()
    assert not Decision.objects.released().exists()
    with pytest.raises(letters.NothingPending):
        letters.prepare(spring, by=amara)


def test_releasing_tells_everybody_and_carries_the_decisions_out(program, spring, amara):
    accepted, its = applied(spring, "Port Ellery")
    declined, theirs = applied(spring, "Quarry Hill")
    waiting, last = applied(spring, "Larkspur")
    decide(accepted, "accepted", amara)
    decide(waiting, "waitlisted", amara)
    decide(declined, "declined", amara)

    held.release(letters.prepare(spring, by=amara), by=amara)

    assert Decision.objects.released().count() == 3
    for one, status in ((accepted, "accepted"), (declined, "declined"), (waiting, "under_review")):
        one.refresh_from_db()
        one.community.refresh_from_db()
        assert (one.status, one.community.status) == ("decided", status)
    parts = Membership.objects.in_force()
    assert list(parts.filter(user=its.user).values_list("role", flat=True)) == ["lead"]
    assert parts.filter(user=theirs.user).get().role == "applicant"
    assert parts.filter(user=last.user).get().role == "applicant"
    today = timezone.localdate(timezone=program.tzinfo)
    assert Decision.objects.get(application=declined).readable_until == today + timedelta(days=30)
    with pytest.raises(DatabaseError), transaction.atomic():
        Decision.objects.released().update(notes="Other words")
    with pytest.raises(services.Decided):
        decide(accepted, "declined", amara)


def test_who_was_declined_reads_until_the_last_day_and_then_nothing(client, program, spring, amara):
    one, part = applied(spring, "Quarry Hill")
    decide(one, "declined", amara, notes="Name a liaison.")
    held.release(letters.prepare(spring, by=amara), by=amara)
    client.force_login(part.user, backend=BACKEND)
    url = f"/piedmont/communities/{one.community.slug}/decision/"
    assert "Name a liaison." in client.get(url).content.decode()
    today = timezone.localdate(timezone=program.tzinfo)

    with scope(program):
        assert services.end_expired(program, today + timedelta(days=30)) == 0
        assert services.end_expired(program, today + timedelta(days=31)) == 1
        assert services.end_expired(program, today + timedelta(days=31)) == 0

    assert client.get(url).status_code == 404


def test_who_waits_is_accepted_later_with_a_second_decision(spring, amara):
    one, _part = applied(spring, "Larkspur")
    decide(one, "waitlisted", amara)
    held.release(letters.prepare(spring, by=amara), by=amara)

    decide(one, "accepted", amara)
    held.release(letters.prepare(spring, by=amara), by=amara)

    found = Decision.objects.filter(application=one).order_by("pk")
    assert [row.outcome for row in found] == ["waitlisted", "accepted"]
    one.community.refresh_from_db()
    assert one.community.status == "accepted"


def test_a_withdrawn_application_is_not_decided_by_its_letter(spring, amara):
    one, _part = applied(spring, "Larkspur")
    decide(one, "accepted", amara)
    batch = letters.prepare(spring, by=amara)
    Application.objects.filter(pk=one.pk).update(status="withdrawn", withdrawn_at=timezone.now())

    with pytest.raises(held.NotHeld), transaction.atomic():
        held.release(batch, by=amara)

    assert not Decision.objects.released().exists()


def test_a_decision_against_the_ranking_needs_a_reason(spring, amara, jonah):
    better, worse = (make_application(spring, name) for name in ("Larkspur", "Quarry Hill"))
    for one, value in ((better, 4), (worse, 2)):
        for person in (amara, jonah):
            make_review(one, person, by=amara, values=value)
    services.decide(better, outcome="declined", by=amara)

    with pytest.raises(services.NeedsReason) as needed:
        services.decide(worse, outcome="accepted", by=amara)
    assert needed.value.kinds == ["ranking"]
    services.decide(worse, outcome="accepted", by=amara, reason="The only one in the west.")

    assert Override.objects.get().kind == "ranking"


def test_the_letters_are_written_from_the_page(client, program, spring, amara):
    one, _part = applied(spring, "Port Ellery")
    decide(one, "accepted", amara)
    client.force_login(amara, backend=BACKEND)

    page = client.get("/piedmont/rounds/spring/reviews/decisions/").content.decode()
    assert "1 decision is pending" in page
    answer = client.post("/piedmont/rounds/spring/reviews/decisions/prepare/", follow=True)

    assert "Port Ellery was accepted" in answer.content.decode()


def test_a_changed_decision_discards_the_letter_that_told_the_old_one(spring, amara):
    one, _part = applied(spring, "Port Ellery")
    decide(one, "accepted", amara)
    letters.prepare(spring, by=amara)

    decide(one, "waitlisted", amara)

    assert not HeldMail.objects.held().exists()
    batch = letters.prepare(spring, by=amara)
    assert "waitlist" in HeldMail.objects.get(batch=batch).subject
    services.take_back(Decision.objects.get())
    assert not HeldMail.objects.held().exists()


def test_a_letter_brought_back_after_the_decision_changed_lets_nothing_leave(spring, amara):
    one, _part = applied(spring, "Port Ellery")
    decide(one, "accepted", amara)
    mail = HeldMail.objects.get(batch=letters.prepare(spring, by=amara))
    decide(one, "declined", amara)
    held.bring_back(HeldMail.objects.get(pk=mail.pk))

    with pytest.raises(held.NotHeld), transaction.atomic():
        held.release([mail], by=amara)

    assert Decision.objects.pending().get().outcome == "declined"
    assert not Notice.objects.exists()


def test_who_did_not_write_the_application_gets_no_letter_and_reads_no_decision(
    client, program, spring, amara
):
    one, part = applied(spring, "Port Ellery")
    stranger = MembershipFactory(
        program=program, role="applicant", partner_kind="municipal", community=one.community
    )
    decide(one, "accepted", amara)

    held.release(letters.prepare(spring, by=amara), by=amara)

    assert [notice.recipient for notice in Notice.objects.all()] == [part.user]
    assert Membership.objects.get(pk=stranger.pk).role == "applicant"
    client.force_login(stranger.user, backend=BACKEND)
    page = f"/{program.slug}/communities/{one.community.slug}/decision/"
    assert "You have not sent an application here." in client.get(page).text


def test_staff_who_stepped_out_see_no_letter_in_the_outbox(client, spring, amara, program):
    one, _part = applied(spring, "Port Ellery")
    priya = make_reviewer(program, "coordinator", "Priya V")
    reviews.declare(make_review(one, priya, by=amara), reason="My brother works there.")
    decide(one, "accepted", amara)
    mail = HeldMail.objects.get(batch=letters.prepare(spring, by=amara))

    assert list(held.visible(HeldMail.objects.all(), priya)) == []
    assert list(held.visible(HeldMail.objects.all(), amara)) == [mail]
