"""Statements that Django writes once answer as the querysets they were written from."""

import pytest
from django.db import connection
from django.db.models import Value
from django.test.utils import CaptureQueriesContext
from django_scopes import scopes_disabled
from django_scopes.exceptions import ScopeError

from bic.documents.models import Document
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.tenancy.statements import planned_once
from bic.tenancy.written import WrittenOnce
from communities.models import Community
from tests.factories import CommunityFactory, ProgramFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def by_name():
    return WrittenOnce(lambda pk: Community.objects.filter(pk=pk).order_by("name"), int)


def test_the_keys_of_each_time_are_asked_for(by_name):
    first = CommunityFactory()
    second = CommunityFactory(program=first.program)

    with scope(first.program):
        assert [by_name.rows(one.pk) for one in (first, second)] == [[first], [second]]


def test_what_never_differs_stands_in_a_statement_that_is_planned():
    towns = WrittenOnce(
        lambda pk: Community.objects.filter(pk=pk).annotate(told=Value("50% of 'all'")), int
    )
    first = CommunityFactory()
    second = CommunityFactory(program=first.program)

    with scope(first.program), planned_once(), CaptureQueriesContext(connection) as asked:
        found = [towns.rows(one.pk)[0] for one in (first, second)]

    assert [(one.pk, one.told) for one in found] == [
        (first.pk, "50% of 'all'"), (second.pk, "50% of 'all'"),
    ]  # fmt: skip
    assert {one["sql"].count("50% of") for one in asked} == {1}
    assert all("$1" in one["sql"] for one in asked)


def test_the_program_is_that_of_the_scope(by_name):
    own, other = CommunityFactory(), CommunityFactory()

    with scope(own.program):
        assert by_name.rows(own.pk) == [own]
        assert by_name.rows(other.pk) == []
    with scope(other.program):
        assert by_name.rows(other.pk) == [other]


def test_who_sees_some_communities_is_answered_for_them_alone(by_name):
    own = CommunityFactory()
    other = CommunityFactory(program=own.program)
    with scope(own.program):
        assert by_name.rows(other.pk) == [other]

    with scope(own.program, [own]):
        assert by_name.rows(other.pk) == []
        assert by_name.count(other.pk) == 0
        assert by_name.rows(own.pk) == [own]


def test_who_sees_no_community_finds_what_has_none(by_name):
    own = CommunityFactory()
    programs = WrittenOnce(lambda slug: Program.objects.filter(slug=slug), str)

    with scope(own.program, []):
        assert by_name.rows(own.pk) == []
        assert programs.rows(own.program.slug) == [own.program]
        assert programs.rows("nowhere") == []


def test_without_a_scope_nothing_is_answered(by_name):
    with pytest.raises(ScopeError):
        by_name.rows(1)


def test_what_was_asked_without_walls_opens_none_afterwards(by_name):
    community = CommunityFactory()
    with scopes_disabled():
        by_name.rows(community.pk)

    with pytest.raises(ScopeError):
        by_name.rows(community.pk)


def test_records_come_with_all_that_their_queryset_loads(django_assert_num_queries):
    community = CommunityFactory()
    one = WrittenOnce(lambda pk: Community.objects.filter(pk=pk).select_related("program"), int)

    with scope(community.program):
        one.rows(community.pk)
        with django_assert_num_queries(1):
            (found,) = one.rows(community.pk)
            assert found.program == community.program
            assert found.languages == community.languages


def test_plain_values_stay_plain_and_are_read_as_their_fields_say():
    community = CommunityFactory(languages=["es", "ar"])
    languages = WrittenOnce(
        lambda pk: Community.objects.filter(pk=pk).values_list("languages", "name"), int
    )

    with scope(community.program):
        assert languages.rows(community.pk) == [(["es", "ar"], community.name)]


def test_rows_are_counted_without_loading_them():
    program = ProgramFactory()
    CommunityFactory.create_batch(3, program=program)
    of_kind = WrittenOnce(lambda pk: Community.objects.filter(pk__gt=pk).only("pk"), int)

    with scope(program):
        assert of_kind.count(0) == 3
        assert of_kind.count(2**40) == 0


def test_a_value_that_is_no_key_stays_as_it_was_written():
    community = CommunityFactory()
    none = WrittenOnce(
        lambda pk: Document.objects.filter(community=pk, kind=Document.Kind.LETTER), int
    )

    with scope(community.program):
        assert none.rows(community.pk) == []
        assert none.count(community.pk) == 0
