"""Who can be in charge of something."""

from bic.people.models import Membership
from bic.tenancy import scope


def test_whoever_works_for_the_program_can_be_in_charge_and_an_observer_cannot(
    program, larkspur, member
):
    working = {member(role).user for role in ("director", "coordinator", "researcher")}
    member("observer")
    member("lead", larkspur)
    with scope(program):
        found = set(Membership.objects.able_to_take_charge().people())

    assert found == working
