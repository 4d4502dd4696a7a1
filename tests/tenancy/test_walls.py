"""The two walls around every tenant table."""

import django_scopes
import pytest
from django.apps import apps
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django_scopes.exceptions import ScopeError

from bic.blueprint.models import StepRecord
from bic.people.models import Membership, User
from bic.tenancy import current_program_id, rls, scope
from bic.tenancy.models import Program
from communities.models import Community, State

pytestmark = pytest.mark.django_db

GLOBAL_MODELS = {
    "account.EmailAddress",
    "account.EmailConfirmation",
    "auth.Group",
    "auth.Group_permissions",
    "auth.Permission",
    "communities.County",
    "communities.State",
    "contenttypes.ContentType",
    "mfa.Authenticator",
    "people.User",
    "pghistory.Context",
    "pghistory.Events",
    "pghistory.MiddlewareEvents",
    "sessions.Session",
    "socialaccount.SocialAccount",
    "socialaccount.SocialApp",
    "socialaccount.SocialToken",
    "tenancy.Program",
    "usersessions.UserSession",
}


@pytest.fixture
def north_carolina():
    return State.objects.get_or_create(
        fips="37", defaults={"name": "North Carolina", "abbreviation": "NC"}
    )[0]


@pytest.fixture
def two_programs(north_carolina):
    """Two programs, each with the communities Larkspur and Oakhaven."""
    found = []
    for slug in ("here", "there"):
        program = Program.objects.create(name=slug.title(), slug=slug)
        with scope(program):
            for name in ("Larkspur", "Oakhaven"):
                Community.objects.create(
                    program=program, name=name, slug=name.lower(), state=north_carolina
                )
        found.append(program)
    return found


def raw_count(model):
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT count(*) FROM "{model._meta.db_table}"')  # noqa: S608
        return cursor.fetchone()[0]


def test_every_model_is_a_tenants_or_known_to_be_global():
    tenants = {model._meta.label for model in rls.tenant_models()}
    # A proxy has no table of its own: the wall of its model stands around its rows.
    every = {
        model._meta.label
        for model in apps.get_models(include_auto_created=True)
        if model._meta.concrete_model._meta.label not in tenants
    }

    assert every == GLOBAL_MODELS


def test_every_tenant_table_has_its_wall_enabled_and_forced():
    tables = {model._meta.db_table for model in rls.tenant_models()}

    assert tables - rls.walled(connection).keys() == set()


def test_walls_that_stand_are_not_built_again():
    assert rls.apply() == []


def test_the_application_role_is_an_ordinary_one():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles"
            " WHERE rolname = current_user"
        )
        assert cursor.fetchone() == (False, False, False)


@pytest.mark.parametrize("model", rls.tenant_models(), ids=lambda model: model._meta.label)
def test_raw_sql_without_a_scope_finds_no_rows(two_programs, model):
    assert raw_count(model) == 0


def test_raw_sql_in_a_scope_finds_the_rows_of_that_program(two_programs):
    with scope(two_programs[0]):
        assert raw_count(Community) == 2


def test_history_rows_stand_behind_the_same_wall(two_programs):
    event_model = apps.get_model("communities", "CommunityEvent")

    with scope(two_programs[0]):
        assert raw_count(event_model) == 2


def test_raw_sql_cannot_insert_into_another_program(two_programs):
    here, there = two_programs
    with (
        pytest.raises(ProgrammingError, match="row-level security"),
        transaction.atomic(),
        scope(here),
        connection.cursor() as cursor,
    ):
        cursor.execute(
            "INSERT INTO communities_community (program_id, name, slug, kind, state_id, geoid,"
            " status, cohort, languages, created_at, updated_at) VALUES"
            " (%s, 'X', 'x', 'county', '37', '', 'active', '', '{}', now(), now())",
            [there.pk],
        )


def test_a_row_cannot_be_moved_to_another_program(two_programs):
    here, there = two_programs
    with (
        pytest.raises(ProgrammingError, match="row-level security"),
        transaction.atomic(),
        scope(here),
    ):
        Community.objects.update(program=there)


def test_the_manager_refuses_without_a_scope():
    with pytest.raises(ScopeError):
        Community.objects.first()


@pytest.mark.parametrize("question", ["exists", "explain", "count", "first"])
def test_no_question_is_answered_without_a_scope(question):
    with pytest.raises(ScopeError):
        getattr(Community.objects.all(), question)()


def test_a_partner_scope_shows_its_communities_only(two_programs):
    here = two_programs[0]
    with scope(here):
        larkspur = Community.objects.get(slug="larkspur")

    with scope(here, [larkspur]):
        assert list(Community.objects.values_list("slug", flat=True)) == ["larkspur"]
        assert raw_count(Community) == 1


def test_a_partner_scope_with_no_community_shows_nothing(two_programs):
    with scope(two_programs[0], []):
        assert raw_count(Community) == 0


def test_a_partner_cannot_write_into_another_community(two_programs):
    here = two_programs[0]
    with scope(here):
        larkspur, oakhaven = Community.objects.order_by("name")
    with (
        pytest.raises(ProgrammingError, match="row-level security"),
        transaction.atomic(),
        scope(here, [larkspur]),
    ):
        StepRecord.objects.create(program=here, community=oakhaven, code="I1")


def test_steps_of_the_program_are_seen_by_its_partners(two_programs):
    here = two_programs[0]
    with scope(here):
        StepRecord.objects.create(program=here, code="P1")
        larkspur = Community.objects.get(slug="larkspur")

    with scope(here, [larkspur]):
        assert raw_count(StepRecord) == 1


def test_a_closed_scope_leaves_nothing_open(two_programs):
    with scope(two_programs[0]):
        pass

    assert raw_count(Community) == 0
    assert current_program_id() is None


def test_an_inner_scope_gives_way_to_the_outer_one_again(two_programs):
    here, there = two_programs
    with scope(here):
        with scope(there):
            pass
        assert {c.program_id for c in Community.objects.all()} == {here.pk}
        assert raw_count(Community) == 2


def test_the_outer_scope_survives_a_failed_statement_inside_a_savepoint(two_programs):
    here = two_programs[0]
    with scope(here):
        with pytest.raises(IntegrityError), transaction.atomic(), scope(here):
            Community.objects.create(program=here, name="L", slug="larkspur", state_id="37")
        assert raw_count(Community) == 2


def test_a_child_takes_its_program_from_its_community(two_programs):
    here = two_programs[0]
    with scope(here):
        record = StepRecord(community=Community.objects.get(slug="larkspur"), code="I1")
        record.save()

    assert record.program_id == here.pk


def test_a_person_sees_their_own_memberships_before_any_program_is_chosen(two_programs):
    ann = User.objects.create_user("ann@example.org")
    bob = User.objects.create_user("bob@example.org")
    for program in two_programs:
        with scope(program):
            Membership.objects.create(program=program, user=ann, role="director")
            Membership.objects.create(program=program, user=bob, role="director")

    assert {m.program_id for m in ann.memberships} == {p.pk for p in two_programs}
    assert raw_count(Membership) == 2


def test_disabling_scopes_does_not_open_the_wall_in_postgresql(two_programs):
    with django_scopes.scopes_disabled():
        assert Community.objects.count() == 0
