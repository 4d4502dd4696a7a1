"""Letters are released at the moment in which their application or decision changes."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.db import connections, transaction

from bic.notices import held
from bic.notices.models import HeldMail
from bic.tenancy import scope
from communities.models import Application
from communities.services import applications, review
from communities.services import decision as services
from communities.services import letters_of_decision as letters
from tests.communities.reviews import make_application, make_reviewer, make_round
from tests.meanwhile import wait_for_somebody_to_wait


@pytest.fixture
def committed(transactional_db, program):
    """A round with one decided application whose letter is held: who decided, and the parts."""
    amara = make_reviewer(program, "director", "Amara Whitfield")
    spring = make_round(program)
    with scope(program):
        review.begin(spring, by=amara)
        application = make_application(spring, "Port Ellery", "under_review")
        application.submitted_by = amara
        application.save()
        decision = services.decide(application, outcome="waitlisted", by=amara)
        batch = letters.prepare(spring, by=amara)
    return amara, application, decision, batch


CHANGES = {
    "withdrawn": lambda amara, application, _decision: applications.withdraw(application, by=amara),
    "decided": lambda amara, application, _decision: services.decide(
        application, outcome="declined", by=amara, reason="The panel met again."
    ),
    "taken_back": lambda _amara, _application, decision: services.take_back(decision),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_release_waits_for_a_change_and_finds_no_letter_left(program, committed, change):
    amara, application, decision, batch = committed
    is_locked = Event()

    def change_it():
        try:
            with transaction.atomic(), scope(program):
                Application.objects.select_for_update(of=("self",)).get(pk=application.pk)
                is_locked.set()
                wait_for_somebody_to_wait()
                change(amara, application, decision)
        finally:
            connections.close_all()

    def release():
        try:
            assert is_locked.wait(timeout=30)
            with transaction.atomic(), scope(program):
                return held.release(batch, by=amara)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        changed, released = pool.submit(change_it), pool.submit(release)
        changed.result(timeout=60)
        assert released.result(timeout=60) == []

    with scope(program):
        assert {mail.state for mail in HeldMail.objects.filter(batch=batch)} == {"discarded"}
        assert (
            not services.newest_of(application) or not services.newest_of(application).is_released
        )
