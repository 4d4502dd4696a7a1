"""One factory per model; each opens the scope of its program unless that is open already."""

from contextlib import ExitStack, nullcontext

import factory
from allauth.account.models import EmailAddress
from django.utils import timezone
from factory.django import DjangoModelFactory

from bic.documents import services as documents
from bic.documents.models import Document
from bic.notices.models import Notice
from bic.people.models import Membership, User
from bic.tenancy import current_program_id, scope
from bic.tenancy.models import Program
from communities.models import Community, State
from tests.documents import files


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
            return cls._make(model_class, *args, **kwargs)

    @classmethod
    def _make(cls, model_class, *args, **kwargs):
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


class DocumentFactory(TenantFactory):
    """A document with one version in the store; pass `community`, and `upload` for the file."""

    class Meta:
        model = Document

    community = None
    program = factory.SelfAttribute("community.program")
    by = factory.SubFactory(UserFactory)
    kind = Document.Kind.OTHER
    title = factory.Sequence(lambda n: f"Document {n:04}")
    upload = factory.LazyAttribute(lambda one: files.checked(files.pdf(one.title)))

    @classmethod
    def _make(cls, _model_class, **kwargs):
        return documents.add_document(**kwargs)


class NoticeFactory(TenantFactory):
    """An unread notice for a person, mailed already; pass `mailed_at=None` for one that is not."""

    class Meta:
        model = Notice

    program = factory.SubFactory(ProgramFactory)
    key = factory.Sequence(lambda n: f"occasion-{n}")
    recipient = factory.SubFactory(UserFactory)
    subject = factory.Sequence(lambda n: f"Notice {n}")
    body = "Something happened."
    mailed_at = factory.LazyFunction(timezone.now)
