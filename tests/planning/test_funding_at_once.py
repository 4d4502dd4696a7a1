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
from tests.planning.funding import make_grant, make_line


@pytest.mark.django_db(transaction=True)
def test_together_they_never_allocate_more_than_the_award():
    program = ProgramFactory()
    found(program)
    with scope(program):
        lines = [make_line(program, f"Line {number}", planned={2027: "9"}) for number in range(4)]
        grant = make_grant(program, awarded="100")
    barrier = Barrier(len(lines))

    def allocate(line):
        try:
            barrier.wait(timeout=30)
            with transaction.atomic(), scope(program):
                services.allocate(grant, {(line.pk, 2027): Decimal("60")})
        except services.AboveAward:
            return False
        finally:
            connections.close_all()
        return True

    with ThreadPoolExecutor(len(lines)) as pool:
        done = list(pool.map(allocate, lines))

    with scope(program):
        assert (sorted(done), services.allocated(grant)) == ([False, False, False, True], 60)
