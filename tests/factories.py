"""One factory per model; each opens the scope of its program unless that is open already."""

from contextlib import ExitStack, nullcontext

import factory
from allauth.account.models import EmailAddress
from factory.django import DjangoModelFactory

from bic.people.models import Membership, User
from bic.tenancy import current_program_id, scope
from bic.tenancy.models import Program
from communities.models import Community, State


def north_carolina() -> State:
    """The state in which every test community lies."""
    return State.objects.get_or_create(
        fips="37", defaults={"name": "North Carolina", "abbreviation": "NC"}
    )[0]


class ProgramFactory(DjangoModelFactory):
    """A program that asks its staff for no second step."""

    class Meta:
        model = Program

    name = factory.Sequence(lambda n: f"Program {n}")
    slug = factory.Sequence(lambda n: f"program-{n}")
    require_staff_mfa = False


class UserFactory(DjangoModelFactory):
    """Somebody with a verified address and no password."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    email = factory.Sequence(lambda n: f"person-{n}@example.org")
    name = factory.Sequence(lambda n: f"Person {n}")

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        user = model_class.objects.create_user(*args, **kwargs)
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        return user


class TenantFactory(DjangoModelFactory):
    """Base of factories whose rows belong to a program."""

    class Meta:
        abstract = True

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        program = kwargs.get("program") or kwargs["community"].program
        with ExitStack() as stack:
            here = current_program_id() == program.pk
            stack.enter_context(nullcontext() if here else scope(program))
            return model_class._base_manager.create(*args, **kwargs)


class CommunityFactory(TenantFactory):
    """An active municipality."""

    class Meta:
        model = Community

    program = factory.SubFactory(ProgramFactory)
    name = factory.Sequence(lambda n: f"Town {n:03}")
    slug = factory.Sequence(lambda n: f"town-{n:03}")
    state = factory.LazyFunction(north_carolina)
    status = Community.Status.ACTIVE


class MembershipFactory(TenantFactory):
    """A director; pass `role`, `community` and `partner_kind` for others."""

    class Meta:
        model = Membership

    program = factory.SubFactory(ProgramFactory)
    user = factory.SubFactory(UserFactory)
    role = "director"
