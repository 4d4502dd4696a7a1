"""Two people who share the same award at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier

import pytest
from django.db import connections, transaction

from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.services import funding as services
from tests.factories import ProgramFactory
from tests.meanwhile import wait_for_somebody_to_wait
from tests.planning.funding import make_grant, make_line


@pytest.fixture
def shared(transactional_db):
    """A program, a grant of 100, and lines of 9."""
    program = ProgramFactory()
    found(program)
    with scope(program):
        lines = [make_line(program, f"Line {number}", planned={2027: "9"}) for number in range(4)]
        return program, make_grant(program, awarded="100"), lines


def allocate(program, grant, line):
    """Whether 60 more could be allocated, in a connection of its own."""
    try:
        with transaction.atomic(), scope(program):
            services.allocate(grant, {(line.pk, 2027): Decimal("60")})
    except services.AboveAward:
        return False
    finally:
        connections.close_all()
    return True


def test_together_they_never_allocate_more_than_the_award(shared):
    program, grant, lines = shared
    barrier = Barrier(len(lines))

    def at_once(line):
        barrier.wait(timeout=30)
        return allocate(program, grant, line)

    with ThreadPoolExecutor(len(lines)) as pool:
        done = list(pool.map(at_once, lines))

    with scope(program):
        assert (sorted(done), services.allocated(grant)) == ([False, False, False, True], 60)


def test_who_comes_second_waits_and_finds_what_the_first_has_allocated(shared):
    program, grant, (first, second, *_others) = shared

    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic(), scope(program):
            services.allocate(grant, {(first.pk, 2027): Decimal("60")})
            later = pool.submit(allocate, program, grant, second)
            wait_for_somebody_to_wait()

        assert later.result(30) is False
