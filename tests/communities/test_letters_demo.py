"""Letters and pledges of the demo program."""

import pytest

from bic import demo
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.models import LetterRequest, Pledge

pytestmark = pytest.mark.django_db


def test_the_demo_has_letters_in_every_state_and_pledges_of_every_outcome():
    demo.load()

    program = Program.objects.get(slug=demo.SLUG)
    with scope(program):
        letters = list(LetterRequest.objects.for_list())
        ledger = set(Pledge.objects.values_list("outcome", flat=True))

    assert {one.state for one in letters} == set(LetterRequest.State)
    assert {one.way for one in letters} == {"", *LetterRequest.Way}
    assert ledger == set(Pledge.Outcome)
